import da from "./da/common.json";
import en from "./en/common.json";
import type { TextTable } from ".";

/** Names of what Kuvert finds, and where: shared by the pane and the send handler, which carries nothing else. */
export type CommonKey = keyof typeof da;

export const COMMON_TEXT: TextTable<CommonKey> = { da, en };
