import { useEffect, useState } from "react";
import { CORE_DETECTORS } from "../../detect/core-detectors";
import { detectMail } from "../../detect/engine";
import type { Finding } from "../../detect/finding";
import { bodyText } from "../../mail/html-text";
import type { ReceivedItem, ReceivedMail } from "../../outlook/received-item";
import { classifyMail, type Classification } from "../../requests/classify";
import { dayOf } from "../judge-today";

/** A received mail, what it asks for and why Kuvert thinks so. */
export interface Triaged {
  readonly received: ReceivedMail;
  readonly classification: Classification;
  /** The mail's texts, which the offsets of the reasons count. */
  readonly texts: { readonly subject: string; readonly body: string };
  /** Personal numbers among them, to be masked where the text is shown. */
  readonly findings: readonly Finding[];
}

/** Null while the mail is being read; `unread` when Outlook did not give its text. */
export function useTriaged(item: ReceivedItem): Triaged | "unread" | null {
  const [mail, setMail] = useState<Triaged | "unread" | null>(null);
  useEffect(() => {
    let isShown = true;
    const look = async (): Promise<void> => {
      const reading = await item.read();
      if (isShown) setMail(reading.ok ? triaged(reading.value) : "unread");
    };
    void look();
    return () => {
      isShown = false;
    };
  }, [item]);
  return mail;
}

function triaged(received: ReceivedMail): Triaged {
  const { mail } = received;
  const today = dayOf(new Date());
  return {
    received,
    classification: classifyMail(mail),
    texts: { subject: mail.subject, body: bodyText(mail.body) },
    findings: detectMail(mail, { today, detectors: CORE_DETECTORS }),
  };
}
