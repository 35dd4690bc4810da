import { describe, expect, test } from "@jest/globals";
import { mailsBelowNames, type Reading } from "../../test/data/labelled";
import { CORE_KNOWLEDGE } from "../detect/core-detectors";
import type { Mail } from "../mail/mail";
import { KNOWLEDGE, mail, OUTSIDER, policy } from "./_testing/examples";
import { createJudge, judge } from "./judge";

/** The send handler's, where no rule asks because of a name. */
const WITHOUT_NAMES = { ...CORE_KNOWLEDGE, today: KNOWLEDGE.today };

const draft = (subject: string, content: string, changes: Partial<Mail> = {}): Mail =>
  mail({ subject, body: { type: "text", content }, to: [OUTSIDER], ...changes });

/** What is sensitive in the body, as far as it may be flagged. */
function told(item: Mail, knowledge = KNOWLEDGE): string[] {
  return judge(item, policy(), knowledge)
    .findings.filter(({ where, category }) => where === "body" && /special|criminal/.test(category))
    .filter(({ confidence }) => confidence !== "possible")
    .map(({ start, end }) => item.body.content.slice(start, end));
}

describe("the name stands above, what is told of it below", () => {
  test.each([
    ["Jonas Holm", "Sygemeldt fra i dag, formentlig tre uger.", "Sygemeldt"],
    ["Vedr. Jonas Holm", "Lægeerklæring modtaget. Diagnose: depression.", "Lægeerklæring"],
    ["Anna Smith", "On sick leave from Monday.", "On sick leave"],
    ["Pia Friis", "Dømt for vold i 2024, så vi siger nej.", "Dømt for"],
    ["Vedr. Tendai Moyo", "Hej Kim\n\nStadig sygemeldt.\n\nVenlig hilsen\nLise", "sygemeldt"],
    ["Re: Peter Jones", "Failed the drug test yesterday.", "drug test"],
    ["Status på Kirsten Bach", "Opereret i går.", "Opereret"],
    ["Sag 010190-1234", "Sygemeldt fra i dag.", "Sygemeldt"],
  ])("%s: %s", (subject, text, value) => {
    expect(told(draft(subject, text))[0]).toBe(value);
    expect(told(draft(subject, text), WITHOUT_NAMES)[0]).toBe(value);
    expect(told(draft("Status", text))).toEqual([]);
  });

  test("it has to be encrypted on the way out", () => {
    const verdict = judge(draft("Jonas Holm", "Dømt for vold."), policy(), KNOWLEDGE);
    expect(verdict).toMatchObject({ level: "warn", lacksEncryption: true });
  });

  test("in a meeting as in a mail", () => {
    const text = "Emne: sygemelding, stress";
    expect(told(draft("Samtale med Jonas Holm", text, { kind: "appointment" }))).not.toEqual([]);
  });

  test("a file's name says of whom it is as well", () => {
    const attachments = [{ name: "Lægeerklæring_Jonas_Holm.pdf" }];
    expect(told(draft("Til sagen", "Sygemeldt fra i dag.", { attachments }))).toEqual([
      "Sygemeldt",
    ]);
    expect(told(draft("Til sagen", "Sygemeldt fra i dag."))).toEqual([]);
  });

  test("names by lists tell where they are at hand", () => {
    const item = draft("Status Thorlak Pedersen", "Sygemeldt fra i dag.");
    expect(told(item)).toEqual(["Sygemeldt"]);
  });
});

describe("what has somebody or something of its own tells nothing of who is named above", () => {
  test.each([
    ["Jens Hansens tilbud", "Sygefraværet i marts var 4 procent."],
    ["Jonas Holm", "Sygemelding skal ske inden kl. 8."],
    ["Møde med Mette Holm", "3F har varslet konflikt."],
    ["Kirsten Bach", "Hvis man er sygemeldt, skal man ringe."],
    ["Peter Jones", "Halal certificate for the kitchen."],
    ["Lone Birk", "Genetik for begyndere, hver torsdag aften."],
  ])("%s: %s", (subject, text) => {
    expect(told(draft(subject, text))).toEqual([]);
  });

  test("what others wrote below is theirs", () => {
    const thread = "Det ser jeg på.\n\nFra: Bo\nSendt: 3. marts 2026\nTil: Anna\nEmne: Bil\n\n";
    expect(told(draft("Jonas Holm", `${thread}Sygemeldt fra i dag.`))).toEqual([]);
  });
});

test("a name that is written above while the text stays makes it tell of somebody", () => {
  const judged = createJudge(policy(), KNOWLEDGE);
  const loud = (subject: string) => judged(draft(subject, "Dømt for vold i 2024.")).level;
  expect([loud("Status"), loud("Jonas Holm"), loud("Status")]).toEqual(["ok", "warn", "ok"]);
});

/** How many of the ordinary and of the sensitive mails are flagged. */
function flagged(reading: Reading, knowledge = KNOWLEDGE): [ordinary: number, sensitive: number] {
  const count: [number, number] = [0, 0];
  for (const { isSensitive, subject, body } of mailsBelowNames(reading))
    if (told(draft(subject, body), knowledge).length > 0) count[isSensitive ? 1 : 0]++;
  return count;
}

describe("so many of the ordinary and of the sensitive mails below a name are flagged", () => {
  test.each([
    // Of 40 and 45.
    ["read", [5, 44], [5, 43]],
    // Of 40 and 35.
    ["unread", [3, 28], [3, 28]],
  ] as const)("%s", (reading, withNames, without) => {
    expect(flagged(reading)).toEqual(withNames);
    expect(flagged(reading, WITHOUT_NAMES)).toEqual(without);
  });
});
