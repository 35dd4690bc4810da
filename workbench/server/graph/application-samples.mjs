// @ts-check
/** Job applications that somebody has filed: some are old enough to go, one applicant has agreed to be kept. */
import { message, recipient } from "./samples.mjs";

/** @typedef {import("./odata.mjs").Entity} Entity */

/** @returns {Entity[]} */
export function applicationSamples() {
  const mails = /** @type {const} */ ([
    [
      "2025-08-20T08:10:00Z",
      "Ansøgning: lagerchef",
      "Ida Thorup",
      ["CV Ida Thorup.pdf", "Eksamensbevis.pdf"],
    ],
    ["2025-08-21T12:00:00Z", "Uopfordret ansøgning", "Noah Friis", []],
    [
      "2025-09-02T06:45:00Z",
      "Ansøgning om stillingen som speditør",
      "Alma Bech",
      ["Alma_Bech_CV.pdf"],
    ],
    ["2025-09-03T09:00:00Z", "Ansøgning om orlov", "Bo Krogh", []],
    [
      "2026-11-20T09:00:00Z",
      "Ansøgning: speditørelev",
      "Viggo Lind",
      ["CV.pdf", "Karakterudskrift.pdf"],
    ],
  ]);
  return mails.map(([receivedDateTime, subject, name, files], index) =>
    message({
      id: `AAMkapplication-${index + 1}`,
      subject,
      from: recipient(`${name.split(" ")[0]?.toLowerCase()}@privatpost.example`, name),
      toRecipients: [recipient("job@dki-logistics.example")],
      receivedDateTime,
      internetMessageId: `<application-${index + 1}@privatpost.example>`,
      body: { contentType: "text", content: `Med venlig hilsen\n${name}` },
      internetMessageHeaders: [],
      categories: name === "Alma Bech" ? ["Samtykke til opbevaring"] : [],
      hasAttachments: files.length > 0,
      attachments: files.map((file, at) => ({ id: `file-${index}-${at}`, name: file })),
    }),
  );
}
