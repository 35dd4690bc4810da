import type { ReactNode } from "react";
import { Say } from "./announcer";

interface MessageProps {
  readonly title: string;
  readonly text: string;
  /** Nothing that a screen reader has to hear of when it comes by itself. */
  readonly isCalm?: boolean;
  readonly children?: ReactNode;
}

/** A view that has only one thing to say. */
export function Message({ title, text, isCalm = false, children }: MessageProps) {
  return (
    <div className="message">
      <Say text={title} calm={isCalm ? title : ""} />
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
    </div>
  );
}
