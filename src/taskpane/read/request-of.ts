import type { DatedCase } from "../../requests/case/deadlines-of";
import type { RequestLabel } from "../../requests/labels";
import { mentionsRecordings } from "../../requests/recordings";
import type { Triaged } from "./use-triaged";

/** A request before it has a case, as far as deadlines and steps depend on it. */
export type Request = DatedCase;

/** Who does not speak of recordings may still mean them by "everything": then nothing is said of them. */
export function requestOf({ received, texts }: Triaged, labels: readonly RequestLabel[]): Request {
  const speaks = mentionsRecordings(`${texts.subject}\n${texts.body}`);
  const request = { receivedAt: received.receivedAt, labels, suspensions: [], extension: null };
  return speaks && labels.includes("access") ? { ...request, cctv: true } : request;
}
