import { describe, expect, test } from "@jest/globals";
import { caseWith, deed } from "./_testing/events";
import type { CaseEvent, Received } from "./events";
import { nextSteps, type Unopened } from "./next-steps";

const RULES = { rectificationDays: 7, cctvDays: 5 };

function mail(labels: Received["labels"], more: Partial<Unopened> = {}): Unopened {
  return { receivedAt: "2026-03-05T07:30:00Z", labels, ...more };
}

function states(each: Unopened | ReturnType<typeof caseWith>): string[] {
  return nextSteps(each, RULES).map(({ id, state }) => `${state}: ${id}`);
}

describe("a request without a case", () => {
  test("is opened first", () => {
    expect(states(mail(["access"]))).toEqual([
      "next: open-case",
      "later: hand-over",
      "later: confirm",
      "later: answer",
    ]);
  });

  test("shows what must not wait, recordings first", () => {
    expect(states(mail(["access", "objection"], { cctv: true })).slice(0, 3)).toEqual([
      "next: open-case",
      "next: preserve-recordings",
      "next: stop-processing",
    ]);
    expect(states(mail(["restriction"]))).toContain("next: freeze");
    expect(states(mail(["marketing_optout"]))).toContain("next: stop-marketing");
    expect(states(mail(["consent_withdrawal"]))).toContain("next: stop-consented");
  });
});

describe("a case", () => {
  const handedOver = deed("handed-over", "03-05", { to: "persondata@firma.example" });
  const acknowledged = deed("acknowledged", "03-05");

  test("goes on with the first thing that is not done", () => {
    expect(states(caseWith(["access"], [handedOver, acknowledged]))).toEqual([
      "done: open-case",
      "done: hand-over",
      "done: confirm",
      "next: answer",
    ]);
  });

  test("is not confirmed while the sender has not said who they are", () => {
    const asked: CaseEvent[] = [handedOver, acknowledged, deed("identity-asked", "03-06")];
    expect(states(caseWith(["access"], asked))).toContain("next: confirm");
    const known = [...asked, deed("identity-established", "03-09")];
    expect(states(caseWith(["access"], known))).toContain("done: confirm");
  });

  test("of several rights has the steps of each", () => {
    const steps = states(caseWith(["access", "erasure"]));
    expect(steps).toContain("later: choose-grounds");
    expect(steps).toContain("later: notify-recipients");
  });

  test("of erasure asks for a ground and for the recipients before the answer", () => {
    const erasure = (...events: CaseEvent[]) =>
      states(caseWith(["erasure"], [handedOver, acknowledged, ...events])).slice(3);
    const ground = deed("ground-chosen", "03-06", { label: "erasure", grounds: ["unlawful"] });
    const added = deed("recipient-added", "03-07", { address: "a@b.example" });
    const told = deed("recipient-told", "03-08", { address: "a@b.example" });
    expect(erasure()).toEqual([
      "next: choose-grounds",
      "later: notify-recipients",
      "later: answer",
    ]);
    expect(erasure(ground, added)[1]).toBe("next: notify-recipients");
    expect(erasure(ground, added, told)).toEqual([
      "done: choose-grounds",
      "done: notify-recipients",
      "next: answer",
    ]);
    expect(erasure(ground, deed("no-recipients", "03-07"))[2]).toBe("next: answer");
  });

  test.each(["rectification", "restriction", "notify_recipients"] as const)(
    "of %s tells the recipients, too (Art. 19)",
    (label) => {
      expect(states(caseWith([label]))).toContain("later: notify-recipients");
    },
  );

  test("of an objection is decided before it is answered", () => {
    const events = [handedOver, acknowledged];
    const stopped = deed("done-at-once", "03-05", { what: "stop-processing" });
    const decided = deed("decided-objection", "03-12", { groundsRemain: false });
    expect(states(caseWith(["objection"], [...events, stopped, decided]))).toEqual([
      "done: open-case",
      "done: stop-processing",
      "done: hand-over",
      "done: confirm",
      "done: decide-objection",
      "next: answer",
    ]);
  });

  test("of a breach reports it to the authority, without waiting for the receipt", () => {
    expect(states(caseWith(["breach_report"]))).toEqual([
      "done: open-case",
      "next: hand-over",
      "later: notify-authority",
      "later: confirm",
      "later: answer",
    ]);
    expect(states(caseWith(["breach_report"], [handedOver])).slice(2, 4)).toEqual([
      "next: notify-authority",
      "next: confirm",
    ]);
    const needless = deed("authority-not-notified", "03-06", { reason: "Mailen blev i huset." });
    for (const decided of [deed("authority-notified", "03-06"), needless]) {
      const steps = states(caseWith(["breach_report"], [handedOver, decided]));
      expect(steps).toContain("done: notify-authority");
    }
  });

  test("that was answered has only its duties left", () => {
    const answered = deed("answered", "03-06");
    expect(states(caseWith(["breach_report"], [answered]))).toEqual([
      "done: open-case",
      "next: notify-authority",
      "done: answer",
    ]);
    expect(states(caseWith(["rectification"], [answered]))).toEqual([
      "done: open-case",
      "next: notify-recipients",
      "done: answer",
    ]);
    const refused = deed("refused", "03-06", { reason: "Oplysningerne er rigtige" });
    expect(states(caseWith(["rectification"], [refused]))).toEqual([
      "done: open-case",
      "done: answer",
    ]);
  });

  test("that was closed without an answer has nothing to stop and nobody to answer", () => {
    const closed = deed("closed", "03-06", { reason: "withdrawn" });
    expect(states(caseWith(["objection"], [handedOver, closed]))).toEqual([
      "done: open-case",
      "done: hand-over",
      "done: decide-objection",
    ]);
  });

  test("that was answered has nothing left to answer", () => {
    expect(states(caseWith(["access"], [deed("answered", "03-20")]))).toContain("done: answer");
  });
});

describe("a step names its clause:", () => {
  const clause = (labels: Received["labels"], id: string) =>
    nextSteps(mail(labels), RULES).find((step) => step.id === id);

  test("a complaint and a breach are handed over by clauses of their own", () => {
    expect(clause(["access"], "hand-over")).toMatchObject({ clause: "D 10" });
    expect(clause(["complaint"], "hand-over")).toMatchObject({ clause: "I 10" });
    expect(clause(["breach_report", "complaint"], "hand-over")).toMatchObject({ clause: "D 12" });
  });

  test("grounds are D 5.11's for erasure, and D 6's for restriction alone", () => {
    expect(clause(["erasure", "restriction"], "choose-grounds")?.clause).toBe("D 5.11");
    expect(clause(["restriction"], "choose-grounds")?.clause).toBe("D 6");
  });

  test("recipients are told by D 7 and Art. 19", () => {
    expect(clause(["erasure"], "notify-recipients")).toMatchObject({
      clause: "D 7",
      article: "Art. 19",
    });
  });

  test.each([
    ["open-case", "D 10, Art. 5(2)"],
    ["preserve-recordings", "I 2.3, Art. 15"],
    ["freeze", "D 6, Art. 18(2)"],
    ["stop-processing", "D 8, Art. 18(1)(d)"],
    ["stop-marketing", "D 22, Art. 21(3)"],
    ["stop-consented", "I 7, Art. 7(3)"],
    ["hand-over", "D 10, Art. 24"],
    ["confirm", "D 10, Art. 12(6)"],
    ["choose-grounds", "D 5.11, Art. 17(1)"],
    ["decide-objection", "D 8, Art. 21(1)"],
    ["notify-recipients", "D 7, Art. 19"],
    ["answer", "D 5, Art. 12(3)"],
  ])("%s is %s", (wanted, source) => {
    const all = ["access", "erasure", "restriction", "objection"] as const;
    const request = mail([...all, "marketing_optout", "consent_withdrawal"], { cctv: true });
    const step = nextSteps(request, RULES).find(({ id }) => id === wanted);
    expect(`${step?.clause}, ${step?.article}`).toBe(source);
  });

  test("and the article, where it has one of its own", () => {
    expect(clause(["breach_report"], "notify-authority")).toMatchObject({
      clause: "D 12",
      article: "Art. 33(1)",
    });
    expect(clause(["breach_report"], "hand-over")?.article).toBe("Art. 33");
    expect(clause(["complaint"], "hand-over")?.article).toBe("Art. 77");
    expect(clause(["restriction"], "choose-grounds")?.article).toBe("Art. 18(1)");
    expect(clause(["complaint"], "confirm")?.clause).toBe("D 10");
  });
});
