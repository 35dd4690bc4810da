import type { Day } from "../detect/detector";
import { withMasks } from "../detect/file-name";
import { bodyText } from "../mail/html-text";
import type { Mail } from "../mail/mail";
import type { JudgedFinding, Verdict } from "../policy/verdict";
import { maskNumbers, withBlots } from "./privacy";

/** What `kuvert scan` says of a mail. Fields of the first column are a contract: scripts read them. */
export interface ScanRecord {
  readonly id: string;
  readonly verdict: Verdict["level"];
  readonly encryption: Verdict["encryption"];
  readonly encryptionRequired: boolean;
  readonly findings: readonly ScanFinding[];
  /** Ids of all fixes that apply, the one to try first in front. */
  readonly fixes: readonly string[];
  /** The body's text with the findings blotted out: what the offsets refer to. Only with `--show-text`. */
  readonly text?: string;
}

export type ScanFinding = Omit<JudgedFinding, "key" | "labelStart"> & {
  /** The attachment's name, masked, when `where` is one. */
  readonly attachment?: string;
};

/** A mail that could not be looked at. */
export interface ErrorRecord {
  readonly id: string;
  readonly error: string;
}

export interface RecordOptions {
  readonly showText: boolean;
  readonly today: Day;
}

/** Makes the record of a judged mail. Neither the subject nor any raw value gets into it. */
export function toRecord(
  id: string,
  mail: Mail,
  verdict: Verdict,
  { showText, today }: RecordOptions,
): ScanRecord {
  const inBody = verdict.findings.filter(({ where }) => where === "body");
  return {
    id: maskNumbers(id, today),
    verdict: verdict.level,
    encryption: verdict.encryption,
    encryptionRequired: verdict.encryptionRequired,
    findings: verdict.findings.map((finding) => toFinding(finding, mail, verdict, today)),
    fixes: [...new Set(verdict.findings.flatMap(({ fixes }) => fixes))],
    ...(showText && { text: withBlots(bodyText(mail.body), inBody) }),
  };
}

function toFinding(
  { key: _key, labelStart: _labelStart, ...finding }: JudgedFinding,
  mail: Mail,
  verdict: Verdict,
  today: Day,
): ScanFinding {
  if (finding.where !== "attachment-name") return finding;
  const { index = 0 } = finding;
  const inName = verdict.findings.filter(
    (other) => other.where === "attachment-name" && (other.index ?? 0) === index,
  );
  const name = withMasks(mail.attachments[index]?.name ?? "", inName);
  return { ...finding, attachment: maskNumbers(name, today) };
}
