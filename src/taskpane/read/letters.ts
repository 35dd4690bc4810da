import { useState } from "react";
import type { Outcome } from "../../outlook/draft";
import type { NewMail } from "../../outlook/forms";
import type { ReceivedItem } from "../../outlook/received-item";
import type { CaseDesk, Deed } from "./cases/use-case";
import type { Officer } from "./officer";
import type { Noted } from "./use-note";

/** Mails that Kuvert prepares and the officer sends. What sending one means for the case waits until it is sent. */
export interface Letters {
  /** What is done once the mail is sent that lies ready in Outlook; null when none does. */
  readonly unsent: Deed | null;
  /** True when Outlook did not open the last form. */
  readonly hasFailed: boolean;
  readonly openNew: (mail: NewMail, deed: Deed) => Promise<void>;
  readonly openReply: (html: string, deed: Deed) => Promise<void>;
  readonly wasSent: () => Promise<void>;
  readonly forget: () => void;
}

export function useLetters(
  item: ReceivedItem,
  officer: Officer,
  { note, change }: Noted,
  desk: CaseDesk,
): Letters {
  const [hasFailed, setFailed] = useState(false);
  const unsent = note?.unsent ?? null;
  /** Noted first: in Outlook on the web the form may take the place of the mail and its pane. */
  const open = async (form: () => Promise<Outcome<void>>, deed: Deed): Promise<void> => {
    await change({ unsent: deed });
    const opened = await form();
    setFailed(!opened.ok);
    if (!opened.ok) await change({ unsent: null });
  };
  return {
    unsent,
    hasFailed,
    openNew: (mail, deed) => open(() => officer.openNewMail(mail), deed),
    openReply: (html, deed) => open(() => item.reply(html), deed),
    wasSent: async () => {
      if (unsent && (await desk.add(unsent))) await change({ unsent: null });
    },
    forget: () => void change({ unsent: null }),
  };
}
