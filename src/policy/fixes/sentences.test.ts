/** What stays of a subject after the repair of its loudest data, and what then stands on top of the text. */
import { describe, expect, test } from "@jest/globals";
import { FULL_KNOWLEDGE } from "../../detect/detectors";
import { bodyText } from "../../mail/html-text";
import type { Mail } from "../../mail/mail";
import { KNOWLEDGE, mail, policy } from "../_testing/examples";
import { groupsOf } from "../groups";
import { judge } from "../judge";
import type { FixId } from "./fix-id";
import { WORDED_FIXES } from "./worded";

const KNOWING = { ...FULL_KNOWLEDGE, today: KNOWLEDGE.today };

/** The draft once a fix has repaired the first group that it is for, of one kind of data when that is named. */
function repaired(draft: Mail, id: FixId, where: "subject" | "body", kind?: string) {
  const { findings } = judge(draft, policy(), KNOWING);
  const found = findings.filter(
    (each) => each.where === where && (kind === undefined || each.detector === kind),
  );
  const judged = found.map((each) => ({ ...each, level: "warn" as const }));
  const [group] = groupsOf(judged);
  const fix = WORDED_FIXES.find((each) => each.id === id);
  if (!group || !fix) throw new Error("nothing found");
  return { ...draft, ...fix.change(group, draft, policy()) };
}

function moved(subject: string, kind?: string): [string, string] {
  const draft = mail({ subject, body: { type: "text", content: "" } });
  const after = repaired(draft, "move-to-body", "subject", kind);
  return [after.subject, bodyText(after.body).trim()];
}

describe("what a subject says of somebody's health goes as a whole, as half of it still tells", () => {
  test.each([
    ["Mette er sygemeldt med depression – vikar?", "Vikar?", "Mette er sygemeldt med depression"],
    ["Jonas Holm er sygemeldt", "Fortroligt", "Jonas Holm er sygemeldt"],
    ["FW: RE: Anna Smith is pregnant", "FW: RE: Confidential", "Anna Smith is pregnant"],
    ["Aflyst fordi Mette er syg", "Aflyst", "Mette er syg"],
    ["Hej Bo, Mette er syg, kan du tage vagten?", "Hej Bo, kan du tage vagten?", "Mette er syg"],
    ["Ole har brækket benet", "Fortroligt", "Ole har brækket benet"],
    ["Skadesanmeldelse Ole brækket arm", "Skadesanmeldelse Ole", "brækket arm"],
    ["Møde om Lises graviditet", "Møde", "Lises graviditet"],
    ["Status på Jonas Holms sygefravær", "Status", "Jonas Holms sygefravær"],
    ["Jonas' diabetes og nattevagter", "Nattevagter", "Jonas' diabetes"],
    ["Anna's pregnancy and handover", "Handover", "Anna's pregnancy"],
    ["Opsigelse af Ali pga. fængselsstraf", "Opsigelse af Ali", "fængselsstraf"],
    ["Pia Friis dømt for vold", "Pia Friis", "dømt for vold"],
    ["Sick leave for Anna Smith", "Anna Smith", "Sick leave"],
    ["§ 56-aftale for Bo Juul", "Bo Juul", "§ 56-aftale"],
    ["Jonas syg i dag", "Jonas", "syg i dag"],
  ])("%j becomes %j", (subject, after, line) => {
    const { findings } = judge(mail({ subject }), policy(), KNOWING);
    const kind = findings.find(({ category }) => ["special", "criminal"].includes(category));
    expect(moved(subject, kind?.detector)).toEqual([after, line]);
  });
});

describe("a sentence keeps a word where its number stood", () => {
  test.each([
    ["Er 010190-1234 oprettet?", "Er vedkommende oprettet?"],
    ["Kan du oprette 010190-1234 i dag?", "Kan du oprette vedkommende i dag?"],
    ["Please register 010190-1234 before Friday", "Please register the person before Friday"],
    ["Hvornår starter 010190-1234?", "Hvornår starter vedkommende?"],
    ["010190-1234 er ikke oprettet", "Vedkommende er ikke oprettet"],
    ["CPR-nummer 010190-1234 er forkert", "CPR-nummer er forkert"],
    ["Is CPR 010190-1234 correct?", "Is CPR correct?"],
    ["Vores elev med CPR 010190-1234 mangler skattekort", "Vores elev mangler skattekort"],
    ["Bo, cpr 010190-1234, er opsagt", "Bo er opsagt"],
    ["Can you add Bo (CPR 010190-1234) to the list?", "Can you add Bo to the list?"],
  ])("%j becomes %j", (subject, after) => {
    expect(moved(subject, "cpr")[0]).toBe(after);
  });

  test.each([
    ["Ida Holm kommer på mandag", "Vedkommende kommer på mandag"],
    ["Ida Holm og Bo Juul er på kursus", "Vedkommende er på kursus"],
    ["Anna Smith and Peter Jones are on leave", "The people are on leave"],
  ])("or a name: %j becomes %j", (subject, after) => {
    expect(moved(subject, "person-name")[0]).toBe(after);
  });

  test("in a text, too", () => {
    const content = "Kan du oprette 010190-1234 i dag?";
    const draft = mail({ body: { type: "text", content } });
    expect(repaired(draft, "remove-from-body", "body", "cpr").body.content).toBe(
      "Kan du oprette vedkommende i dag?",
    );
  });
});

describe("a subject begins like before and says something", () => {
  test.each([
    ["Re: Anna Smith’s contract for the visa", "Re: Contract for the visa", "Name: Anna Smith"],
    ["Ida Holms kontrakt er klar", "Kontrakt er klar", "Ida Holms kontrakt"],
    ["Ida Holm", "", "Navn: Ida Holm"],
  ])("without the name %j becomes %j", (subject, after, line) => {
    expect(moved(subject, "person-name")).toEqual([after, line]);
  });

  test.each([
    ["Vedr. 010190-1234 - løntræk", "Løntræk"],
    ["010190-1234: fejl i skat", "Fejl i skat"],
    ["Mit CPR-nr. er 010190-1234", "Fortroligt"],
    ["[krypteret] til 010190-1234", "[krypteret] Fortroligt"],
    ["[EXTERN] SV: CPR 010190-1234", "[EXTERN] SV:"],
  ])("without the number %j becomes %j", (subject, after) => {
    expect(moved(subject, "cpr")[0]).toBe(after);
  });
});

test("a text loses the sentence that speaks of an illness, and no other", () => {
  const content = "Hej Bo.\nJonas Holm er sygemeldt med stress. Vi ses i morgen.";
  const draft = mail({ body: { type: "text", content } });
  expect(repaired(draft, "remove-from-body", "body", "health").body.content).toBe(
    "Hej Bo.\nVi ses i morgen.",
  );
});
