import type { Language } from "../../text";
import { READABLE } from "../mail-format";
import da from "./unread-reasons.da.json";

/** The sentences of all that reads mails: they are written once, in English, and the report may be Danish. */
const SENTENCES = new Map(
  Object.entries(da).map(([english, danish]) => [filled(english), filled(danish)]),
);

/** What is said of a record's fields: a sentence with the field and two kinds of values in it. */
const MISSING = /^("[\w.-]+") is missing\.$/;
const WRONG = /^("[\w.-]+"|The record) must be (.+), not (.+)\.$/;
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/an object/g, "et objekt"],
  [/a list/g, "en liste"],
  [/another text/g, "en anden tekst"],
  [/a text/g, "en tekst"],
  [/(?:a )?number/g, "et tal"],
  [/ or /g, " eller "],
];

/** Why a mail could not be read, in the report's language. What has no words there stays as it is. */
export function unreadReason(sentence: string, language: Language): string {
  return language === "da" ? (SENTENCES.get(sentence) ?? aboutRecord(sentence)) : sentence;
}

function aboutRecord(sentence: string): string {
  const [, missing] = MISSING.exec(sentence) ?? [];
  if (missing !== undefined) return `${missing} mangler.`;
  const [, field, expected = "", received = ""] = WRONG.exec(sentence) ?? [];
  if (field === undefined) return sentence;
  const subject = field === "The record" ? "Linjen" : field;
  return `${subject} skal være ${inDanish(expected)}, ikke ${inDanish(received)}.`;
}

function inDanish(kinds: string): string {
  return KINDS.reduce((text, [english, danish]) => text.replace(english, danish), kinds);
}

function filled(sentence: string): string {
  return sentence.replace("{readable}", READABLE);
}
