import { listOf, translator, type Language } from "../text";
import { COMMON_TEXT, type CommonKey } from "../text/common";
import { SEND_TEXT, type SendKey } from "../text/send";

/** Both tables of texts that an alert is made of, in one language. */
export function textsOf(language: Language) {
  const common = translator<CommonKey>(language, COMMON_TEXT);
  return {
    common,
    send: translator<SendKey>(language, SEND_TEXT),
    list: (items: readonly string[]) => listOf(items, common("and")),
  };
}

export type Texts = ReturnType<typeof textsOf>;
