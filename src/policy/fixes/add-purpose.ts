import { type MailLanguage, mailLanguage } from "../checks/language";
import { newestText } from "../checks/newest-text";
import { sentencesOf } from "../../detect/requests/sentences";
import { insertInBody, insertParagraph, prependToBody } from "../../mail/html-text";
import type { Body, Mail } from "../../mail/mail";
import { endOfNewest, lastVisible } from "./end-of-newest";
import type { Fix } from "./fix";

/** The beginning of a sentence that the writer completes. In itself it names no purpose. */
const TEMPLATES: Record<MailLanguage, string> = {
  da: "Vi skal bruge det til: …",
  en: "We need it for: …",
  sv: "Vi behöver det till: …",
  no: "Vi trenger det til: …",
  de: "Wir benötigen das für: …",
};

/** Up to a mark that ends every sentence, in the same line. */
const ASKED = /^[^\n\t?!]*[?!]+["»”)]?(?=\s|$)/;
const ENDED = /[.!?…]["»”)]?$/;

/**
 * Puts a sentence behind the request that says what the data are for, as soon as the writer completes it. In a list, a
 * table or a line that nothing ends, and for a subject that asks, it is a paragraph of its own above the farewell.
 */
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
    if (last.where === "subject") return { body: asParagraph(mail.body, 0, template) };
    const value = text.slice(last.start, last.end).replace(/\s+/g, " ");
    if (value !== last.masked) return {};
    const end = endOfSentence(text, last.end);
    return {
      body:
        end === null
          ? asParagraph(mail.body, last.end, template)
          : insertInBody(mail.body, end, ` ${template}`),
    };
  },
};

function templateFor(mail: Mail): string {
  return TEMPLATES[mailLanguage(`${mail.subject}\n${newestText(mail.body)}`)];
}

/** Behind the paragraph in which `from` stands, or above the farewell when that comes first; in an empty mail alone. */
function asParagraph(body: Body, from: number, template: string): Body {
  const end = endOfNewest(body);
  if (end === 0) return prependToBody(body, template);
  const text = newestText(body);
  const gap = from === 0 ? -1 : text.slice(from, end).search(/\n[ \t]*\n/);
  const paragraph = lastVisible(text, gap < 0 ? end : from + gap);
  return insertParagraph(body, Math.max(paragraph, from), template);
}

/**
 * Behind the mark that ends the sentence of the character before `offset`; null where nothing ends it but the line. A
 * farewell may follow in the same line: "cpr? mvh Bo".
 */
function endOfSentence(text: string, offset: number): number | null {
  const sentence = sentencesOf(text)
    .reverse()
    .find(({ start }) => start < offset);
  const end = sentence ? lastVisible(text, sentence.start + sentence.text.length) : offset;
  const rest = text.slice(offset, end);
  const asked = ASKED.exec(rest);
  if (asked) return offset + asked[0].length;
  return ENDED.test(rest) && rest.indexOf("\t") < 0 ? end : null;
}
