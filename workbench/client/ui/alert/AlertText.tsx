/* oxlint-disable react/no-array-index-key -- the parts of a fixed text never change places */
import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** Bold, italic or a link: all that Outlook's Smart Alerts know within a line. */
const INLINE = /\*\*([^*]+)\*\*|\*([^*]+)\*|_([^_]+)_|\[([^\]]+)\]\((https:\/\/[^)\s]+)\)/g;
const BULLET = /^\s*[-*] +/;

interface AlertTextProps {
  readonly text: string;
  /** Takes the place of `text` where the client knows it (Mailbox 1.15). */
  readonly markdown: string | null;
}

/** What the add-in says in a Smart Alert: plain text, or the little Markdown that Outlook shows. */
export function AlertText({ text, markdown }: AlertTextProps) {
  if (markdown === null) return text.split(/\r\n?|\n/).map((line, at) => <p key={at}>{line}</p>);
  return blocksOf(markdown).map((lines, at) =>
    BULLET.test(lines[0] ?? "") ? (
      <ul key={at}>
        {lines.map((line, item) => (
          <li key={item}>{inline(line.replace(BULLET, ""))}</li>
        ))}
      </ul>
    ) : (
      <p key={at}>{inline(lines.join(" "))}</p>
    ),
  );
}

/** Paragraphs and lists: neighbouring lines of the same sort. Outlook takes `\r` for a line break in lists. */
function blocksOf(markdown: string): string[][] {
  const blocks: string[][] = [];
  let isList: boolean | null = null;
  for (const line of markdown.split(/\r\n?|\n/)) {
    const bullet = BULLET.test(line);
    if (line.trim() === "") isList = null;
    else if (bullet === isList) blocks.at(-1)?.push(line);
    else {
      blocks.push([line]);
      isList = bullet;
    }
  }
  return blocks;
}

function inline(line: string): ReactNode[] {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const match of line.matchAll(INLINE)) {
    const [all, bold, star, underscore, label, href] = match;
    parts.push(line.slice(from, match.index));
    parts.push(
      bold ? (
        <strong key={match.index}>{bold}</strong>
      ) : href ? (
        <Link key={match.index} inline href={href} target="_blank" rel="noreferrer">
          {label}
        </Link>
      ) : (
        <em key={match.index}>{star ?? underscore}</em>
      ),
    );
    from = match.index + all.length;
  }
  return [...parts, line.slice(from)];
}
