import { useEffect, useRef, useState } from "react";
import type { ReceivedItem } from "../../outlook/received-item";
import { REQUEST_LABELS, type RequestLabel } from "../../requests/labels";
import type { Deed } from "./cases/use-case";

/** What Kuvert keeps with a received mail, in the mailbox. */
export interface Note {
  /** What the officer said it asks for; null while Kuvert's guess stands. */
  readonly rights: readonly RequestLabel[] | null;
  /** What is done once the officer has sent the mail whose form was opened: Outlook does not tell. */
  readonly unsent: readonly Deed[];
}

export const EMPTY_NOTE: Note = { rights: null, unsent: [] };

/** The note on the mail; `kept` says whether Outlook has it. */
export interface Noted {
  /** Null while it is being read. */
  readonly note: Note | null;
  readonly isUnsaved: boolean;
  /** Resolves when Outlook has answered, whether it kept the note or not. */
  readonly change: (part: Partial<Note>) => Promise<void>;
}

export function useNote(item: ReceivedItem): Noted {
  const [note, setNote] = useState<Note | null>(null);
  const [isUnsaved, setUnsaved] = useState(false);
  /** What a change builds on: another may have come since the pane was drawn. */
  const latest = useRef(EMPTY_NOTE);
  useEffect(() => {
    let isShown = true;
    const look = async (): Promise<void> => {
      const kept = parseNote(await item.note());
      if (!isShown) return;
      latest.current = kept;
      setNote(kept);
    };
    void look();
    return () => {
      isShown = false;
    };
  }, [item]);

  const change = async (part: Partial<Note>): Promise<void> => {
    const next = { ...latest.current, ...part };
    latest.current = next;
    setNote(next);
    const isEmpty = next.rights === null && next.unsent.length === 0;
    const kept = await item.keepNote(isEmpty ? null : next);
    setUnsaved(!kept.ok);
  };
  return { note, isUnsaved, change };
}

/** What an earlier pane noted on the item; empty for anything else. */
export function parseNote(kept: unknown): Note {
  const { rights, unsent } = (kept ?? {}) as Partial<Record<keyof Note, unknown>>;
  return {
    rights: Array.isArray(rights) ? REQUEST_LABELS.filter((label) => rights.includes(label)) : null,
    unsent: Array.isArray(unsent) ? unsent.filter(isDeed) : [],
  };
}

/** Only Kuvert writes there: a kind is enough to tell its own from rubbish. */
function isDeed(value: unknown): value is Deed {
  return typeof (value as { readonly kind?: unknown } | null)?.kind === "string";
}
