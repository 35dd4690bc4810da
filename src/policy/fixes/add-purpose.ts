import { type MailLanguage, mailLanguage } from "../checks/language";
import { newestText } from "../checks/newest-text";
import { sentencesOf } from "../../detect/requests/sentences";
import { insertInBody, prependToBody } from "../../mail/html-text";
import type { Mail } from "../../mail/mail";
import { lastVisible } from "./end-of-newest";
import type { Fix } from "./fix";

/** The beginning of a sentence that the writer completes. In itself it names no purpose. */
const TEMPLATES: Record<MailLanguage, string> = {
  da: "Vi skal bruge det til: …",
  en: "We need it for: …",
  sv: "Vi behöver det till: …",
  no: "Vi trenger det til: …",
  de: "Wir benötigen das für: …",
};

/** Puts a sentence right behind the request that says what the data are for, as soon as the writer completes it. */
export const addPurpose: Fix = {
  id: "add-purpose",
  appliesTo: (findings, mail) =>
    findings.every(({ detector }) => detector === "request-for-data") &&
    !newestText(mail.body).includes(templateFor(mail)),
  change(findings, mail) {
    const template = templateFor(mail);
    const text = newestText(mail.body);
    const last = findings[findings.length - 1];
    if (!last || text.includes(template)) return {};
    if (last.where === "subject") return { body: prependToBody(mail.body, template) };
    const value = text.slice(last.start, last.end).replace(/\s+/g, " ");
    if (value !== last.masked) return {};
    return { body: insertInBody(mail.body, endOfSentence(text, last.end), ` ${template}`) };
  },
};

function templateFor(mail: Mail): string {
  return TEMPLATES[mailLanguage(`${mail.subject}\n${newestText(mail.body)}`)];
}

/** Behind the last visible character of the sentence that holds the character before `offset`. */
function endOfSentence(text: string, offset: number): number {
  const sentence = sentencesOf(text)
    .reverse()
    .find(({ start }) => start < offset);
  const end = sentence ? lastVisible(text, sentence.start + sentence.text.length) : offset;
  return Math.max(end, offset);
}
