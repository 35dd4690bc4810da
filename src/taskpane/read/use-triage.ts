import { useEffect, useMemo, useState } from "react";
import { CORE_DETECTORS } from "../../detect/core-detectors";
import { detectMail } from "../../detect/engine";
import type { Finding } from "../../detect/finding";
import { bodyText } from "../../mail/html-text";
import type { ReceivedItem, ReceivedMail } from "../../outlook/received-item";
import { classifyMail, type Classification } from "../../requests/classify";
import type { RequestLabel } from "../../requests/labels";
import { dayOf } from "../judge-today";
import { parseCorrection, rightsOf, type Rights } from "./rights";

/** A received mail, what it asks for and why Kuvert thinks so. */
export interface Triaged {
  readonly received: ReceivedMail;
  readonly classification: Classification;
  /** The mail's texts, which the offsets of the reasons count. */
  readonly texts: { readonly subject: string; readonly body: string };
  /** Personal numbers among them, to be masked where the text is shown. */
  readonly findings: readonly Finding[];
}

export type Triage =
  | { readonly state: "reading" }
  | { readonly state: "unread" }
  | {
      readonly state: "read";
      readonly mail: Triaged;
      readonly rights: Rights;
      /** True when Outlook did not keep the correction. */
      readonly isUnsaved: boolean;
    };

/** Reads the mail, says what it asks for, and takes the officer's word for it. Null goes back to Kuvert's own guess. */
export function useTriage(
  item: ReceivedItem,
): [Triage, (rights: readonly RequestLabel[] | null) => void] {
  const [mail, setMail] = useState<Triaged | "unread" | null>(null);
  const [correction, setCorrection] = useState<readonly RequestLabel[] | null>(null);
  const [isUnsaved, setUnsaved] = useState(false);

  useEffect(() => {
    let isShown = true;
    const look = async (): Promise<void> => {
      const [reading, note] = await Promise.all([item.read(), item.note()]);
      if (!isShown) return;
      setCorrection(parseCorrection(note));
      setMail(reading.ok ? triaged(reading.value) : "unread");
    };
    void look();
    return () => {
      isShown = false;
    };
  }, [item]);

  const correct = (rights: readonly RequestLabel[] | null): void => {
    setCorrection(rights);
    const keep = async (): Promise<void> => {
      const kept = await item.keepNote(rights && { rights });
      setUnsaved(!kept.ok);
    };
    void keep();
  };

  const triage = useMemo((): Triage => {
    if (mail === null) return { state: "reading" };
    if (mail === "unread") return { state: "unread" };
    return { state: "read", mail, rights: rightsOf(mail.classification, correction), isUnsaved };
  }, [mail, correction, isUnsaved]);
  return [triage, correct];
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
