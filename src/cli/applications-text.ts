import type { Plan } from "../visitors/plan";
import { count } from "./count";
import { printable } from "./printable";
import { coverageLine, hitLine, shortened } from "./visitors-text";

/** For people: how many applications are due, what a person has to look at, and what consent keeps. Masked. */
export function applicationsText(
  { hits, coverage }: Plan,
  file: string | undefined,
  zone: string,
): string {
  const kept = hits.filter(({ hasConsent }) => hasConsent === true).length;
  const unsure = hits.filter(({ ambiguous, hasConsent }) => ambiguous && !hasConsent).length;
  const lines = [
    `${count(hits.length, "mail")} that may be applications, older than the policy lets them be.`,
    ...shortened(hits.map((hit) => `${hitLine(hit, zone)}${hit.hasConsent ? " consent" : ""}`)),
    `${hits.length - kept - unsure} can be deleted, ${unsure} may be something else, ${kept} kept by consent.`,
    ...coverage.map((each) => coverageLine(each, zone)),
  ];
  const all = [...lines, ...(file === undefined ? [] : [`Plan: ${file}`])];
  return `${all.map(printable).join("\n")}\n`;
}
