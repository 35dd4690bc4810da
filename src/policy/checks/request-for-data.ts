import type { Finding } from "../../detect/finding";
import type { Check } from "./check";

const IS = "request-for-data";

/** Asking somebody for data without saying what they are for (D 3). A purpose in the body serves the subject too. */
export const checkRequests: Check = ({ mail, text, knowledge }) => {
  const { requests } = knowledge;
  if (!requests) return [];
  const inText = (where: "subject" | "body", from: string): Finding[] =>
    requests.find(from).map((found) => ({
      ...found,
      detector: IS,
      category: IS,
      where,
      masked: from.slice(found.start, found.end).replace(/\s+/g, " "),
    }));
  const inBody = inText("body", text);
  return requests.namesPurpose(text) ? inBody : inText("subject", mail.subject).concat(inBody);
};
