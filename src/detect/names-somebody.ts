import type { Mail } from "../mail/mail";
import { fileNameText } from "./file-name";
import { atLeast, type Finding } from "./finding";
import type { Knowledge } from "./knowledge";

/**
 * True when the subject or the name of a file says of whom a mail is: "Vedr. Jonas Holm", above a text that only says
 * "Sygemeldt fra i dag". `found`: what was found there. Where the lists of names are not at hand, common first names and
 * a name in its usual place tell.
 */
export function namesSomebody(
  mail: Mail,
  found: readonly Finding[],
  { isNamedIn = () => false }: Knowledge,
): boolean {
  const isName = ({ detector, category, where, confidence }: Finding): boolean =>
    (where === "subject" || where === "attachment-name") &&
    (detector === "person-name" || category === "identifier") &&
    atLeast(confidence, "likely");
  return (
    found.some(isName) ||
    isNamedIn(mail.subject) ||
    mail.attachments.some(({ name }) => isNamedIn(fileNameText(name)))
  );
}
