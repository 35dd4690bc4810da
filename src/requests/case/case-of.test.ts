import { describe, expect, test } from "@jest/globals";
import { array, assert, constantFrom, property, shuffledSubarray } from "fast-check";
import { caseWith, deed, received } from "./_testing/events";
import { caseOf } from "./case-of";
import type { CaseEvent } from "./events";

describe("a case", () => {
  test("is what was received, until something is done", () => {
    expect(caseWith(["access"])).toMatchObject({
      number: "2026-014",
      status: "received",
      labels: ["access"],
      receivedAt: "2026-03-05T07:30:00Z",
      handedOverTo: null,
      isProcessingStopped: false,
    });
  });

  test("does not exist before something was received", () => {
    expect(caseOf("2026-014", [deed("started", "03-06")])).toBeNull();
  });

  test.each([
    ["in-progress", [deed("started", "03-06")]],
    ["identity", [deed("identity-asked", "03-06")]],
    ["in-progress", [deed("identity-asked", "03-06"), deed("identity-established", "03-09")]],
    ["extended", [deed("extended", "03-20", { reason: "mange systemer" })]],
    ["identity", [deed("extended", "03-20", { reason: "x" }), deed("identity-asked", "03-21")]],
    ["answered", [deed("answered", "03-20")]],
    ["refused", [deed("refused", "03-20", { reason: "ubegrundet" })]],
    ["in-progress", [deed("answered", "03-20"), deed("reopened", "03-21")]],
    ["received", [deed("note", "03-06", { text: "ringet" })]],
  ] as const)("is %s after what was done to it", (status, events) => {
    expect(caseWith(["access"], events).status).toBe(status);
  });

  test("stands still from the question to the answer, on Danish days", () => {
    const asked: CaseEvent = { ...deed("identity-asked", "03-06"), at: "2026-03-06T23:30:00Z" };
    const { suspensions } = caseWith(["access"], [asked, deed("identity-established", "03-12")]);
    expect(suspensions).toEqual([{ from: "2026-03-07", to: "2026-03-12" }]);
    expect(caseWith(["access"], [asked]).suspensions).toEqual([{ from: "2026-03-07", to: null }]);
  });

  test("is asked once when two officers ask", () => {
    const events = [deed("identity-asked", "03-06"), deed("identity-asked", "03-07")];
    expect(caseWith(["access"], events).suspensions).toHaveLength(1);
  });

  test("may be asked again after an answer", () => {
    const events = ["03-06", "03-10"].flatMap((day) => [deed("identity-asked", day)]);
    const { suspensions, identity } = caseWith(
      ["access"],
      [...events, deed("identity-established", "03-08")],
    );
    expect(suspensions).toEqual([
      { from: "2026-03-06", to: "2026-03-08" },
      { from: "2026-03-10", to: null },
    ]);
    expect(identity).toBe("asked");
  });

  test("opens first even when another officer's clock is slow", () => {
    const early = deed("relabelled", "03-04", { labels: ["erasure"] });
    expect(caseWith(["access"], [early]).labels).toEqual(["erasure"]);
  });

  test("keeps what nobody corrected: the answer about recordings", () => {
    const relabelled = deed("relabelled", "03-06", { labels: ["access", "erasure"] });
    expect(caseWith(["access"], [relabelled], { cctv: true }).cctv).toBe(true);
    expect(caseWith(["access"], [relabelled])).not.toHaveProperty("cctv");
  });

  test("holds the newest choice of grounds for each right", () => {
    const { grounds } = caseWith(
      ["erasure", "restriction"],
      [
        deed("ground-chosen", "03-06", { label: "erasure", grounds: ["no-longer-needed"] }),
        deed("ground-chosen", "03-07", { label: "erasure", grounds: ["unlawful"] }),
        deed("ground-chosen", "03-08", { label: "restriction", grounds: ["contested"] }),
      ],
    );
    expect(grounds).toEqual({ erasure: ["unlawful"], restriction: ["contested"] });
  });
});

describe("of two officers at once, the first counts, and the log tells of both:", () => {
  test("two extensions", () => {
    const first = deed("extended", "03-20", { reason: "mange systemer" });
    const second = deed("extended", "03-21", { reason: "ferie" });
    const { extension, log } = caseWith(["access"], [second, first]);
    expect(extension).toEqual({ reason: "mange systemer", at: first.at });
    expect(log).toHaveLength(3);
  });

  test("an answer and a refusal", () => {
    const events = [deed("refused", "03-21", { reason: "x" }), deed("answered", "03-20")];
    expect(caseWith(["access"], events).status).toBe("answered");
  });

  test("two decisions on an objection", () => {
    const events = [
      deed("decided-objection", "03-20", { groundsRemain: true }),
      deed("decided-objection", "03-21", { groundsRemain: false }),
    ];
    expect(caseWith(["objection"], events).objection?.groundsRemain).toBe(true);
  });
});

describe("processing is stopped (D 8)", () => {
  test("from an objection until it is decided, either way", () => {
    expect(caseWith(["objection"]).isProcessingStopped).toBe(true);
    for (const groundsRemain of [true, false]) {
      const decided = deed("decided-objection", "03-20", { groundsRemain });
      expect(caseWith(["objection"], [decided]).isProcessingStopped).toBe(false);
    }
  });

  test("until the objection is refused, or turns out to be none", () => {
    const refused = deed("refused", "03-20", { reason: "ukendt afsender" });
    expect(caseWith(["objection"], [refused]).isProcessingStopped).toBe(false);
    const relabelled = deed("relabelled", "03-06", { labels: ["complaint"] });
    expect(caseWith(["objection"], [relabelled]).isProcessingStopped).toBe(false);
  });
});

describe("recipients", () => {
  const address = "lager@kunde.example";

  test("are told once, however their address is written", () => {
    const told = deed("recipient-told", "03-12", { address: "Lager@Kunde.example " });
    const again = deed("recipient-told", "03-13", { address });
    const { recipients } = caseWith(
      ["erasure"],
      [deed("recipient-added", "03-11", { address }), told, again],
    );
    expect(recipients).toEqual([{ address, told: told.at, reasonNotTold: null }]);
  });

  test("that were told need no excuse any more", () => {
    const excused = deed("recipient-not-told", "03-11", { address, reason: "lukket" });
    const told = deed("recipient-told", "03-12", { address });
    const late = deed("recipient-not-told", "03-13", { address, reason: "lukket" });
    expect(caseWith(["erasure"], [excused]).recipients[0]?.reasonNotTold).toBe("lukket");
    const { recipients } = caseWith(["erasure"], [excused, told, late]);
    expect(recipients).toEqual([{ address, told: told.at, reasonNotTold: null }]);
  });

  test("may turn up after nobody was found", () => {
    const none = deed("no-recipients", "03-11");
    expect(caseWith(["erasure"], [none]).hasNoRecipients).toBe(true);
    const added = deed("recipient-added", "03-12", { address });
    expect(caseWith(["erasure"], [none, added]).hasNoRecipients).toBe(false);
  });
});

describe("a breach", () => {
  const needless = deed("authority-not-notified", "03-06", { reason: "Filen var krypteret" });
  const reported = deed("authority-notified", "03-07");

  test("is open until it was reported, or somebody said why it need not be", () => {
    expect(caseWith(["breach_report"]).notification).toBeNull();
    expect(caseWith(["breach_report"], [needless]).notification).toEqual({
      isNotified: false,
      reason: "Filen var krypteret",
    });
  });

  test("that was reported stays so, whatever somebody thought before or after", () => {
    const late = deed("authority-not-notified", "03-08", { reason: "Intet sket" });
    expect(caseWith(["breach_report"], [needless, reported, late]).notification).toEqual({
      isNotified: true,
      reason: null,
    });
  });
});

const ANY_EVENTS: readonly CaseEvent[] = [
  received(["erasure", "objection"]),
  ...["03-06", "03-07"].flatMap((day) => [
    deed("relabelled", day, { labels: ["erasure", "objection", "access"] }),
    deed("handed-over", day, { to: `${day}@firma.example` }),
    deed("done-at-once", day, { what: "stop-processing" }),
    deed("acknowledged", day),
    deed("identity-asked", day),
    deed("identity-established", day),
    deed("started", day),
    deed("extended", day, { reason: day }),
    deed("ground-chosen", day, { label: "erasure", grounds: [day] }),
    deed("decided-objection", day, { groundsRemain: day === "03-06" }),
    deed("recipient-added", day, { address: "a@b.example" }),
    deed("recipient-told", day, { address: "a@b.example" }),
    deed("recipient-not-told", day, { address: "c@b.example", reason: day }),
    deed("no-recipients", day),
    deed("authority-notified", day),
    deed("authority-not-notified", day, { reason: day }),
    deed("answered", day),
    deed("refused", day, { reason: day }),
    deed("reopened", day),
    deed("note", day, { text: day }),
  ]),
];

describe("whatever the order in which registers hand the events over, and however often", () => {
  test("the case is the same", () => {
    const shuffled = shuffledSubarray([...ANY_EVENTS], { minLength: ANY_EVENTS.length });
    const again = array(constantFrom(...ANY_EVENTS), { maxLength: 10 });
    const expected = caseOf("2026-014", ANY_EVENTS);
    assert(
      property(shuffled, again, (events, more) => {
        expect(caseOf("2026-014", [...events, ...more])).toEqual(expected);
      }),
    );
  });

  test("two events with one id and different content give one case", () => {
    const a = deed("note", "03-06", { text: "a" });
    const b = deed("note", "03-06", { text: "b" });
    const opening = received(["access"]);
    expect(caseOf("1", [opening, a, b])).toEqual(caseOf("1", [b, opening, a]));
  });

  test("broken seconds come before whole ones that are later", () => {
    const early: CaseEvent = { ...deed("answered", "03-20"), at: "2026-03-20T09:00:00.500Z" };
    const late: CaseEvent = { ...deed("reopened", "03-20"), at: "2026-03-20T09:00:01Z" };
    const later: CaseEvent = { ...late, id: "0", at: "2026-03-20T09:00:00Z" };
    expect(caseWith(["access"], [late, early]).status).toBe("in-progress");
    expect(caseWith(["access"], [later, early]).status).toBe("answered");
  });
});
