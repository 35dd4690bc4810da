import type { ReactNode } from "react";

interface MessageProps {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** A view that has only one thing to say. */
export function Message({ title, text, children }: MessageProps) {
  return (
    <div className="message">
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
    </div>
  );
}
