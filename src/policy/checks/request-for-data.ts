import type { Finding } from "../../detect/finding";
import type { Check } from "./check";

const IS = "request-for-data";
/** A subject is read with the text below it, as a sentence of its own: a purpose said there serves it, too. */
const BREAK = "\n\n";

/** Asking somebody for data without saying what they are for (D 3). */
export const checkRequests: Check = ({ mail, text, knowledge }) => {
  const { requests } = knowledge;
  if (!requests) return [];
  const inText = (where: "subject" | "body", from: string, within?: number): Finding[] =>
    requests(from, within).map((found) => ({
      ...found,
      detector: IS,
      category: IS,
      where,
      masked: from.slice(found.start, found.end).replace(/\s+/g, " "),
    }));
  const { subject } = mail;
  return inText("subject", subject + BREAK + text, subject.length).concat(inText("body", text));
};
