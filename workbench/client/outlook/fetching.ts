/** What Outlook fetches: the add-in's manifest, the sample mails, and mails from files. */
import type { ReadResult } from "../../../src/mail/read-result";
import { type Birth, itemFromMail } from "./items";
import { type AddinState, ManifestError, parseManifest } from "./manifest";
import type { Language, OutlookItem } from "./model";

const SAMPLES = "/samples";

/** Reads the manifest of the add-in that is deployed at `site`. */
export async function readAddin(site: string | undefined, language: Language): Promise<AddinState> {
  if (!site) return { kind: "broken", problem: "No policy is deployed." };
  try {
    const response = await fetch(`${site}/manifest.xml`);
    if (!response.ok) {
      return { kind: "broken", problem: `${response.url} was answered with ${response.status}.` };
    }
    return { kind: "ready", manifest: parseManifest(await response.text(), language) };
  } catch (error) {
    if (error instanceof ManifestError) return { kind: "broken", problem: error.message };
    return { kind: "broken", problem: `${site} could not be reached.` };
  }
}

/** Asks the workbench's sign-in service for what Outlook hands a nested add-in. */
export async function fetchNestedToken(scopes: readonly string[]): Promise<object> {
  const response = await fetch("/nested-token", {
    method: "POST",
    body: JSON.stringify({ scopes }),
  });
  return (await response.json()) as object;
}

/** Reads an .msg file, or anything else as .eml; the readers are loaded when the first file comes. */
export async function readMailFile(fileName: string, bytes: Uint8Array): Promise<ReadResult> {
  if (fileName.toLowerCase().endsWith(".msg")) {
    const { readMsg } = await import("../../../src/mail/read-msg");
    const { unpackRtf } = await import("../../../src/mail/unpack-rtf");
    return readMsg(bytes, unpackRtf);
  }
  const { readEml } = await import("../../../src/mail/read-eml");
  return readEml(bytes);
}

/** An entry of `samples/index.json`. When and where a meeting is stands here, because our mail model leaves it out. */
interface Sample {
  readonly file: string;
  readonly as: "draft" | "received";
  readonly start?: string;
  readonly end?: string;
  readonly location?: string;
}

/** The mails that a new workbench begins with, in the order of their index; none when there are no samples. */
export async function readSamples(birth: () => Birth): Promise<OutlookItem[]> {
  const response = await fetch(`${SAMPLES}/index.json`).catch(() => null);
  if (!response?.ok) return [];
  const index = (await response.json()) as Sample[];
  const read = await Promise.all(
    index.map(async ({ file, as, start, end, location }) => {
      const sample = await fetch(`${SAMPLES}/${file}`);
      const result = await readMailFile(file, new Uint8Array(await sample.arrayBuffer()));
      if (!result.ok) return [];
      const item = itemFromMail(birth(), result.mail, as);
      return [start && end && location ? { ...item, start, end, location } : item];
    }),
  );
  return read.flat();
}
