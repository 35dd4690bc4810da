// @ts-check
/** What lies in the workbench's mailboxes: the sample mails, and some that were sent. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import PostalMime from "postal-mime";

const folder = path.join(import.meta.dirname, "..", "..", "samples");

/** The user, as the workbench's Outlook knows them. */
export const USER = {
  id: "u-mette",
  displayName: "Mette Holm",
  mail: "mette.holm@dki-logistics.example",
};
/** A mailbox that is shared with the user. */
export const SHARED = {
  id: "u-persondata",
  displayName: "Persondata i DKI Logistics",
  mail: "persondata@dki-logistics.example",
};
export const SITE = { host: "firma.sharepoint.com", path: "/sites/persondata" };

/** @typedef {import("./odata.mjs").Entity} Entity */

/**
 * The received samples, as Graph's messages.
 * @returns {Promise<Entity[]>}
 */
export async function receivedSamples() {
  /** @type {{file: string, kind: string, as: string}[]} */
  const index = JSON.parse(await readFile(path.join(folder, "index.json"), "utf8"));
  const received = index.filter(({ kind, as }) => kind === "mail" && as === "received");
  return Promise.all(
    received.map(async ({ file }) => {
      const mail = await PostalMime.parse(await readFile(path.join(folder, file)));
      return message({
        id: `AAMk${file.replace(".eml", "")}`,
        subject: mail.subject ?? "",
        from: recipient(mail.from?.address ?? "", mail.from?.name),
        toRecipients: (mail.to ?? []).map(({ address = "", name }) => recipient(address, name)),
        receivedDateTime: new Date(mail.date ?? 0).toISOString().replace(".000Z", "Z"),
        internetMessageId: mail.messageId ?? "",
        body: mail.html
          ? { contentType: "html", content: mail.html }
          : { contentType: "text", content: mail.text ?? "" },
        internetMessageHeaders: mail.headers.map(({ key, value }) => ({ name: key, value })),
      });
    }),
  );
}

/** A request that somebody filed away. @param {readonly Entity[]} received @returns {Entity[]} */
export function filedSamples(received) {
  return received
    .filter(({ id }) => id === "AAMkaccess-request")
    .map((mail) => ({
      ...structuredClone(mail),
      id: "AAMkfiled-request",
      internetMessageId: "<filed-request@privatpost.example>",
    }));
}

/** Mails that were sent and speak of the people in the samples. @returns {Entity[]} */
export function sentSamples() {
  const lines = /** @type {const} */ ([
    [
      "2026-03-02T09:10:00Z",
      "Fratrædelse: Camilla Vestergaard",
      "Se vedhæftede.",
      "lon@loenservice.example",
    ],
    [
      "2026-06-11T12:00:00Z",
      "Pensionsindbetaling marts",
      "Camilla Vestergaard er udmeldt.",
      "pension@pensionen.example",
    ],
    ["2026-09-01T07:30:00Z", "Ordre 4711", "Hermed bekræftelsen.", "indkoeb@kunde.example"],
    [
      "2026-10-05T08:00:00Z",
      "Kontaktoplysninger",
      "Hej Camilla",
      "camilla.vestergaard@privatpost.example",
    ],
  ]);
  return lines.map(([sent, subject, content, to], index) =>
    message({
      id: `AAMksent-${index + 1}`,
      subject,
      from: recipient(USER.mail, USER.displayName),
      toRecipients: [recipient(to)],
      receivedDateTime: sent,
      internetMessageId: `<sent-${index + 1}@dki-logistics.example>`,
      body: { contentType: "text", content },
      internetMessageHeaders: [],
    }),
  );
}

/** @param {string} address @param {string} [name] */
export function recipient(address, name = "") {
  return { emailAddress: { address, name: name || address } };
}

/** @param {Entity} fields @returns {Entity} */
export function message(fields) {
  return {
    "@odata.etag": `W/"${fields["id"]}-1"`,
    ccRecipients: [],
    bccRecipients: [],
    sentDateTime: fields["receivedDateTime"],
    categories: [],
    ...fields,
  };
}
