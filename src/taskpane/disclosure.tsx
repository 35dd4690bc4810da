import { useId, useState, type ReactNode } from "react";
import { TextLink } from "./text-link";

interface DisclosureProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A link that unfolds an explanation below it. Not a pop-up: Outlook takes Esc and Tab for itself in a pane. */
export function Disclosure({ label, children }: DisclosureProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <TextLink
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
      </TextLink>
      {open && (
        <div id={id} className="unfolded">
          {children}
        </div>
      )}
    </>
  );
}
