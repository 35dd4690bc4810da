import { useState } from "react";
import type { Outcome } from "../../outlook/draft";
import type { NewMail } from "../../outlook/forms";
import type { ReceivedItem } from "../../outlook/received-item";
import type { CaseDesk, Deed } from "./cases/use-case";
import type { Officer } from "./officer";
import type { Noted } from "./use-note";

/** Mails that Kuvert prepares and the officer sends. What sending one means for the case waits until it is sent. */
export interface Letters {
  /** What is done once the mail is sent that lies ready in Outlook; nothing when none does. */
  readonly unsent: readonly Deed[];
  /** True when Outlook did not open the last form. */
  readonly hasFailed: boolean;
  readonly openNew: (mail: NewMail, deeds: readonly Deed[]) => Promise<void>;
  readonly openReply: (html: string, deeds: readonly Deed[]) => Promise<void>;
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
  const unsent = note?.unsent ?? [];
  /** Noted first: in Outlook on the web the form may take the place of the mail and its pane. */
  const open = async (
    form: () => Promise<Outcome<void>>,
    deeds: readonly Deed[],
  ): Promise<void> => {
    await change({ unsent: deeds });
    const opened = await form();
    setFailed(!opened.ok);
    if (!opened.ok) await change({ unsent: [] });
  };
  return {
    unsent,
    hasFailed,
    openNew: (mail, deeds) => open(() => officer.openNewMail(mail), deeds),
    openReply: (html, deeds) => open(() => item.reply(html), deeds),
    wasSent: async () => {
      const left = await desk.addAll(unsent);
      if (left.length < unsent.length) await change({ unsent: left });
    },
    forget: () => void change({ unsent: [] }),
  };
}
