import type { Address } from "../../../src/mail/mail";
import type { Language } from "../outlook/model";

/** A person's name, or the address when there is none. */
export function personName({ name, address }: Address): string {
  return name || address;
}

/** `Mon 16 Nov`, and the time instead when it is today. As short as a mail list has room for. */
export function shortDate(iso: string, language: Language, now: Date): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return "";
  const today = date.toDateString() === now.toDateString();
  return date.toLocaleString(
    language,
    today
      ? { hour: "2-digit", minute: "2-digit" }
      : { weekday: "short", day: "numeric", month: "numeric" },
  );
}

export function longDate(iso: string, language: Language): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return "";
  return date.toLocaleString(language, {
    weekday: "short",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
}

/** `812 B`, `14 KB`, `2.3 MB`, as Outlook shows the size of an attachment. */
export function fileSize(bytes: number, language: Language): string {
  const kilobytes = bytes / 1024;
  if (kilobytes < 1) return `${bytes} B`;
  if (kilobytes < 1024) return `${Math.round(kilobytes)} KB`;
  const megabytes = kilobytes / 1024;
  return `${megabytes.toLocaleString(language, { maximumFractionDigits: 1 })} MB`;
}

/** Plain text of HTML for the preview line of a mail list; nothing of it is run or loaded. */
export function previewOf(html: string): string {
  // Words of neighbouring paragraphs and cells must not run together.
  const spaced = html.replace(/<(?:br|\/[a-z]+\d?)\b/gi, " $&");
  const { body } = new DOMParser().parseFromString(spaced, "text/html");
  for (const element of body.querySelectorAll("style, script, title")) element.remove();
  return (body.textContent ?? "").replace(/\s+/g, " ").trim().slice(0, 160);
}
