import { describe, expect, test } from "@jest/globals";
import { bodyText } from "../../mail/html-text";
import type { Mail } from "../../mail/mail";
import { KNOWLEDGE, mail, OUTSIDER, policy } from "../_testing/examples";
import { groupsOf } from "../groups";
import { judge } from "../judge";
import { FIXES } from ".";
import type { FixId } from "./fix";

/** The draft once the first group that offers the fix is repaired by it. */
function afterFix(draft: Mail, id: FixId): Mail {
  const { findings } = judge(draft, policy(), KNOWLEDGE);
  const group = groupsOf(findings).find(([{ fixes }]) => fixes.includes(id));
  const fix = FIXES.find((candidate) => candidate.id === id);
  if (!group || !fix) throw new Error(`nothing offers ${id}`);
  return { ...draft, ...fix.change(group, draft, policy()) };
}

describe("removing the old thread", () => {
  const THREAD =
    "<div>Hej, det er i orden.</div>" +
    '<div id="divRplyFwdMsg"><b>Fra:</b> Bo<br><b>Sendt:</b> 3. marts 2026<br><b>Til:</b> HR<br><b>Emne:</b> Løn</div>' +
    "<div>Mit CPR er 010190-1234</div>";

  test("takes what stands below the answer and leaves the answer", () => {
    const draft = mail({ to: [OUTSIDER], body: { type: "html", content: THREAD } });
    const after = afterFix(draft, "remove-thread");
    expect(bodyText(after.body).trim()).toBe("Hej, det er i orden.");
  });

  test("takes the pictures, tables and links of the thread along", () => {
    const scan =
      '<img src="cid:pas"><table><tr><td><a href="mailto:bo@firma.dk">Bo</a></td></tr></table>';
    const draft = mail({ to: [OUTSIDER], body: { type: "html", content: THREAD + scan } });
    const after = afterFix(draft, "remove-thread");
    expect(after.body.content).toBe("<div>Hej, det er i orden.</div>");
  });

  test("does nothing once the thread is gone, or where one of the values has moved out of it", () => {
    const draft = mail({ to: [OUTSIDER], body: { type: "html", content: THREAD } });
    const [found] = judge(draft, policy(), KNOWLEDGE).findings;
    const after = afterFix(draft, "remove-thread");
    const { change } = FIXES.find(({ id }) => id === "remove-thread")!;
    expect(change([found!], after, policy())).toEqual({});
    const inAnswer = { ...found!, start: 5, end: 16 };
    expect(change([found!, inAnswer], draft, policy())).toEqual({});
  });

  test("is not offered for what stands in the answer itself", () => {
    const body = { type: "html", content: "<p>CPR 010190-1234</p>" } as const;
    const [found] = judge(mail({ to: [OUTSIDER], body }), policy(), KNOWLEDGE).findings;
    expect(found?.fixes).not.toContain("remove-thread");
  });
});

test("a meeting's location is freed of what nobody should read in a calendar", () => {
  const draft = mail({ kind: "appointment", location: "Lokale 4, CPR 010190-1234" });
  expect(afterFix(draft, "remove-from-location").location).toBe("Lokale 4");
});

test("a location that was rewritten meanwhile is left as it is", () => {
  const draft = mail({ kind: "appointment", location: "Lokale 4, CPR 010190-1234" });
  const { findings } = judge(draft, policy(), KNOWLEDGE);
  const found = findings.filter(({ where }) => where === "location");
  const { change } = FIXES.find(({ id }) => id === "remove-from-location")!;
  expect(change(found, { ...draft, location: "Lokale 5, CPR 020285-1234" }, policy())).toEqual({});
  const { location: _, ...without } = draft;
  expect(change(found, without, policy())).toEqual({});
});

describe("removing an attachment", () => {
  const draft = mail({ attachments: [{ name: "a.pdf" }, { name: "010190-1234.pdf", id: "x7" }] });

  test("names it by Outlook's own id", () => {
    expect(afterFix(draft, "remove-attachment")).toMatchObject({ removedAttachments: ["x7"] });
  });

  test("does nothing outside Outlook, where files have no id", () => {
    const file = mail({ attachments: [{ name: "010190-1234.pdf" }] });
    expect(afterFix(file, "remove-attachment")).toEqual(file);
  });
});
