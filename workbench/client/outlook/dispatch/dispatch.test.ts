import { describe, expect, test } from "@jest/globals";
import { NO_FAULTS } from "../faults";
import { ok, refusedWith, testHost } from "../test-host";

describe("subject and body", () => {
  test("the subject is read and written", async () => {
    const { call, state } = testHost({ subject: "Hej" });
    expect(await call("subject.getAsync")).toEqual(ok("Hej"));
    await call("subject.setAsync", { subject: "Farvel" });
    expect(state.item.subject).toBe("Farvel");
  });

  test("the body comes as HTML or as text", async () => {
    const { call } = testHost({ bodyHtml: "<p>Fisk &amp; <b>brød</b></p>" });
    expect(await call("body.getAsync", { coercionType: 3 })).toEqual(
      ok("<p>Fisk &amp; <b>brød</b></p>"),
    );
    expect(await call("body.getAsync", { coercionType: 0 })).toEqual(ok("Fisk & brød"));
  });

  test("text that is put into the body stays text", async () => {
    const { call, state } = testHost({ bodyHtml: "<p>B</p>" });
    await call("body.prependAsync", { data: "1 < 2\n3", coercionType: 0 });
    expect(state.item.bodyHtml).toBe("<div>1 &lt; 2<br>3</div><p>B</p>");
  });
});

describe("recipients", () => {
  const anna = { address: "anna@dki-logistics.example", name: "Anna" };
  const bo = { address: "bo@kunde.example", name: "" };

  test("are told as members of the organisation or as strangers", async () => {
    const { call } = testHost({ to: [anna, bo] });
    expect(await call("to.getAsync", { recipientField: 0 })).toEqual(
      ok([
        expect.objectContaining({ address: anna.address, recipientType: 2 }),
        expect.objectContaining({ name: bo.address, recipientType: 3 }),
      ]),
    );
  });

  test("whose address stands for many are groups, among colleagues only", async () => {
    const groups = ["alle@dki-logistics.example", "team-lager@dki-logistics.example"];
    const others = ["alle@kunde.example", "alletiders@dki-logistics.example"];
    const to = [...groups, ...others].map((address) => ({ address, name: "" }));
    const { call } = testHost({ to });
    expect(await call("to.getAsync", { recipientField: 0 })).toEqual(
      ok([1, 1, 3, 2].map((recipientType) => expect.objectContaining({ recipientType }))),
    );
  });

  test("are added after those that are there", async () => {
    const { call, state } = testHost({ cc: [anna] });
    await call("cc.addAsync", { recipientField: 1, recipientArray: [bo] });
    expect(state.item.cc.map(({ address }) => address)).toEqual([anna.address, bo.address]);
  });

  test("of an appointment are its attendees", async () => {
    const { call } = testHost({ kind: "appointment", cc: [bo] });
    const answer = await call("optionalAttendees.getAsync", { recipientField: 1 });
    expect(answer).toEqual(ok([expect.objectContaining({ address: bo.address })]));
  });
});

describe("attachments", () => {
  test("are added with their size, read and removed", async () => {
    const { call, state } = testHost();
    const added = { base64String: "aGVqMQ==", name: "hej.txt", isInline: false };
    expect(await call("addFileAttachmentFromBase64Async", added)).toEqual(ok("new"));
    expect(state.item.attachments[0]?.size).toBe(4);
    expect(await call("getAttachmentContentAsync", { id: "new" })).toEqual(
      ok({ content: "aGVqMQ==", format: "base64" }),
    );
    await call("removeAttachmentAsync", { attachmentIndex: "new" });
    expect(state.item.attachments).toEqual([]);
  });

  test("cannot be removed twice", async () => {
    const { call } = testHost();
    expect(await call("removeAttachmentAsync", { attachmentIndex: "gone" })).toEqual(
      refusedWith(9008),
    );
  });
});

describe("notifications", () => {
  const bar = (key: string, type = 0) => ({ key, type, message: "m" });

  test("need a key of their own", async () => {
    const { call } = testHost();
    await call("notificationMessages.addAsync", bar("a"));
    expect(await call("notificationMessages.addAsync", bar("a"))).toEqual(refusedWith(9023));
  });

  test("are at most five", async () => {
    const { call } = testHost();
    for (const key of ["a", "b", "c", "d", "e"]) {
      await call("notificationMessages.addAsync", bar(key));
    }
    expect(await call("notificationMessages.addAsync", bar("f"))).toEqual(refusedWith(9025));
  });

  test("hold one insight message, in compose only", async () => {
    const compose = testHost();
    await compose.call("notificationMessages.addAsync", bar("a", 3));
    expect(await compose.call("notificationMessages.addAsync", bar("b", 3))).toEqual(
      refusedWith(9025),
    );
    const read = testHost({ mode: "read" });
    expect(await read.call("notificationMessages.addAsync", bar("a", 3))).toEqual(
      refusedWith(9031),
    );
  });
});

describe("labels", () => {
  const encrypted = "7b1c6f0e-4a53-4d0b-9c55-2f1f6a1d8e21";

  test("are put on the item by their id", async () => {
    const { call, state } = testHost();
    await call("sensitivityLabel.setAsync", { sensitivityLabelID: encrypted });
    expect(state.item.sensitivityLabel).toBe(encrypted);
  });

  test("that are headings cannot be put on it", async () => {
    const { call } = testHost();
    const heading = "3b2f8c74-be50-4d9c-af43-708192a3ae03";
    expect(await call("sensitivityLabel.setAsync", { sensitivityLabelID: heading })).toEqual(
      refusedWith(9031),
    );
  });

  test("that are not enabled are said to be so, and every other call fails", async () => {
    const { call } = testHost({}, { faults: { ...NO_FAULTS, labelsNotEnabled: true } });
    expect(await call("sensitivityLabelsCatalog.getIsEnabledAsync")).toEqual(ok(false));
    for (const name of ["sensitivityLabelsCatalog.getAsync", "sensitivityLabel.getAsync"]) {
      expect(await call(name)).toEqual(refusedWith(9020));
    }
  });

  test("are denied by a fault, as Outlook on Mac does", async () => {
    const denied = ["sensitivityLabelsCatalog.getAsync"];
    const { call } = testHost({}, { faults: { ...NO_FAULTS, denied } });
    expect(await call("sensitivityLabelsCatalog.getAsync")).toEqual(refusedWith(7000));
  });

  test("do not exist before Mailbox 1.13", async () => {
    const { call } = testHost({}, { faults: { ...NO_FAULTS, requirementSet: "1.12" } });
    expect(await call("sensitivityLabel.getAsync")).toEqual(refusedWith(9002));
  });

  test("need ReadWriteItem even to be read", async () => {
    const { call } = testHost({}, { permission: "ReadItem" });
    expect(await call("sensitivityLabel.getAsync")).toEqual(refusedWith(7000));
  });
});

describe("what an add-in keeps", () => {
  test("session data is found again, and missing by its own error", async () => {
    const { call } = testHost();
    await call("sessionData.setAsync", { name: "a", value: "1" });
    expect(await call("sessionData.getAsync", { name: "a" })).toEqual(ok("1"));
    expect(await call("sessionData.getAsync", { name: "b" })).toEqual(refusedWith(9050));
  });

  test("session data ends at 50,000 characters", async () => {
    const { call } = testHost();
    const value = "x".repeat(50_000);
    expect(await call("sessionData.setAsync", { name: "a", value })).toEqual(refusedWith(9051));
  });

  test("headers have names without regard to case", async () => {
    const { call, state } = testHost();
    await call("internetHeaders.setAsync", { internetHeaderNameValuePairs: { "X-Case": "7" } });
    expect(state.item.headers).toEqual({ "x-case": "7" });
    expect(await call("internetHeaders.getAsync", { internetHeaderKeys: ["X-CASE", "y"] })).toEqual(
      ok({ "X-CASE": "7" }),
    );
  });
});

describe("permission and faults", () => {
  test("ReadItem may not write", async () => {
    const { call, state } = testHost({ subject: "Hej" }, { permission: "ReadItem" });
    expect(await call("subject.setAsync", { subject: "x" })).toEqual(refusedWith(7000));
    expect(state.item.subject).toBe("Hej");
  });

  test("a silent call is never answered", async () => {
    const { call } = testHost({}, { faults: { ...NO_FAULTS, silent: ["subject.getAsync"] } });
    expect(await call("subject.getAsync")).toBeUndefined();
  });

  test("a call with an error changes nothing", async () => {
    const { call, state } = testHost({}, { faults: { ...NO_FAULTS, error: ["subject.setAsync"] } });
    expect(await call("subject.setAsync", { subject: "x" })).toEqual(refusedWith(9020));
    expect(state.item.subject).toBe("");
  });
});
