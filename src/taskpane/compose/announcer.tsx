import { useEffect, useState } from "react";

/** Long enough for a pause in typing, so that a screen reader is not interrupted at every letter. */
const SETTLED_MS = 1_000;

interface AnnouncerProps {
  readonly text: string;
  /** Said only as news: not when it is what the pane opens with. */
  readonly calm: string;
}

/** The pane's one live region: says `text` once it has stood still, and only when it is another than before. */
export function Announcer({ text, calm }: AnnouncerProps) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => {
      setSaid((before) => (before === "" && text === calm ? "" : text));
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [text, calm]);
  return (
    <output aria-live="polite" className="unseen">
      {said}
    </output>
  );
}
