import { describe, expect, jest, test } from "@jest/globals";
import { zipSync } from "fflate";
import { CORE_DETECTORS } from "../detect/core-detectors";
import type { Detector } from "../detect/detector";
import { utf8 } from "../mail/attachments/_testing/reading";
import { msg } from "../mail/_testing/msg-file";
import type { Mail } from "../mail/mail";
import { installOutlook, type DoubleOptions } from "../outlook/_testing/outlook-double";
import { notDataToken } from "../policy/decisions";
import { faultOf, send, setUpSending } from "./_testing/sending";
import { ASKING, CLEAN, CPR, settingsWith, STOPPED, WARNED } from "./_testing/example";
import type { SendDoor } from "./check-draft";
import { readContents } from "./read-attachments";
import { WATCHDOG_MS } from "./send-handler";

setUpSending();

describe("sending", () => {
  test("lets a clean mail go at once", async () => {
    expect(await send({ mail: CLEAN })).toEqual([{ afterMs: 0, options: { allowEvent: true } }]);
  });

  test("holds back a mail with a CPR number in the subject", async () => {
    const [completion] = await send({ mail: STOPPED });
    expect(completion?.options.allowEvent).toBe(false);
    expect(completion?.options.sendModeOverride).toBeUndefined();
  });

  test("asks about a mail with a CPR number for somebody outside", async () => {
    const [completion] = await send({ mail: WARNED });
    expect(completion?.options.sendModeOverride).toBe("promptUser");
  });

  test.each<[string, Mail, boolean]>([
    [
      "asks about a mail to nobody, for it goes to somebody Outlook does not tell of",
      WARNED,
      false,
    ],
    ["lets such a mail go where it may go to anybody", CLEAN, true],
    ["lets a meeting without attendees go", { ...WARNED, kind: "appointment" }, true],
  ])("%s", async (_what, mail, allowEvent) => {
    const [completion] = await send({ mail: { ...mail, to: [] } });
    expect(completion?.options.allowEvent).toBe(allowEvent);
  });

  test("waits for answers that are slow but in time", async () => {
    const faults = { ...faultOf("subject", 2_000), ...faultOf("body", 2_000) };
    const [completion] = await send({ mail: STOPPED, faults });
    expect(completion?.afterMs).toBe(2_000);
    expect(completion?.options.errorMessage).toContain("i emnefeltet");
  });

  test.each([
    ["da-DK", "Der står"],
    ["en-US", "There is"],
    ["sv-SE", "There is"],
  ])("speaks the language of an Outlook in %s", async (language, words) => {
    const [completion] = await send({ mail: STOPPED, language });
    expect(completion?.options.errorMessage).toContain(words);
  });

  test("works the same for a meeting", async () => {
    const [completion] = await send({ mail: { ...STOPPED, kind: "appointment" } });
    expect(completion?.options.commandId).toBe("kuvertAppointmentPane");
  });
});

describe("the verdict's header", () => {
  /** The header as it stands on the item after sending. */
  async function headerOf(outlook: DoubleOptions, door: Partial<SendDoor> = {}) {
    const { draft } = installOutlook(outlook);
    await send(null, door);
    return draft.headers["x-kuvert-verdict"];
  }

  test.each([
    ["a clean mail", CLEAN, "verdict=ok"],
    ["one that Outlook asks about", WARNED, "verdict=warn"],
    ["one that is held back, for the user may send it anyway", STOPPED, "verdict=stop"],
  ])("stands on %s", async (_what, mail, verdict) => {
    expect(await headerOf({ mail })).toContain(verdict);
  });

  test("says when a part could not be read, so that silence is not taken for a clean mail", async () => {
    const faults = faultOf("body", "error");
    expect(await headerOf({ mail: CLEAN, faults })).toContain("verdict=unchecked");
    expect(await headerOf({ mail: STOPPED, faults })).toContain("verdict=stop");
  });

  test("says when the check broke", async () => {
    const broken = () => {
      throw new Error("broken");
    };
    expect(await headerOf({ mail: STOPPED }, { judge: broken })).toContain("verdict=unchecked");
  });

  test.each(["silent", "error", "denied", "throws", "missing", 10_000] as const)(
    "changes nothing and holds nobody up for a second when its call is %s",
    async (fault) => {
      const faults = { "internetHeaders.setAsync": fault };
      const [completion, ...more] = await send({ mail: STOPPED, faults });
      expect(more).toEqual([]);
      expect(completion?.options.allowEvent).toBe(false);
      expect(completion?.afterMs).toBeLessThanOrEqual(800);
    },
  );

  test("never takes the answer past the watchdog", async () => {
    const faults = { ...faultOf("body", 2_499), "internetHeaders.setAsync": "silent" } as const;
    const [completion] = await send({ mail: STOPPED, faults });
    expect(completion?.options.errorMessage).toContain("i emnefeltet");
    expect(completion?.afterMs).toBeLessThanOrEqual(WATCHDOG_MS);
  });
});

describe("a body too long for the time there is", () => {
  /** A detector that takes a second for each stretch it looks through. */
  const slow: Detector = {
    id: "phone",
    category: "contact",
    find: () => {
      jest.setSystemTime(Date.now() + 1_000);
      return [];
    },
    mask: () => "",
  };
  const knowledge = { detectors: [...CORE_DETECTORS, slow] };
  const line = `${"Vi ses på torsdag. ".repeat(20)}\n`;
  const long = (beginning: string): Mail => ({
    ...CLEAN,
    subject: "",
    attachments: [],
    body: { type: "text", content: beginning + line.repeat(2_000) },
  });

  test("is said not to be looked through to its end, and people are asked", async () => {
    const { draft } = installOutlook({ mail: long("") });
    const [completion] = await send(null, { knowledge });
    expect(completion?.options.sendModeOverride).toBe("promptUser");
    expect(completion?.options.errorMessage).toContain(
      "Kuvert kunne ikke læse resten af teksten og har derfor ikke kontrolleret hele mailen.",
    );
    expect(completion?.afterMs).toBeLessThanOrEqual(WATCHDOG_MS + 2_000);
    expect(draft.headers["x-kuvert-verdict"]).toContain("verdict=unchecked");
  });

  test("is judged by its beginning all the same", async () => {
    const [completion] = await send({ mail: long(`Hans CPR-nummer er ${CPR}.\n`) }, { knowledge });
    expect(completion?.options.errorMessage).toContain("CPR-nummer (010190-••••) i teksten");
    expect(completion?.options.errorMessage).toContain(
      "Desuden kunne Kuvert ikke læse resten af teksten.",
    );
  });

  test("is to be made shorter where the policy holds back what was not checked", async () => {
    const settings = () => settingsWith({ onFailure: "block" });
    const [completion] = await send({ mail: long("") }, { knowledge, settings });
    expect(completion?.options.errorMessage).toContain("Gør teksten kortere, og send igen.");
  });

  test("is no matter where there is time", async () => {
    const [completion] = await send({ mail: long("") });
    expect(completion?.options).toEqual({ allowEvent: true });
  });
});

test("what the writer has called something else is not asked about again", async () => {
  const kept = JSON.stringify({ [notDataToken("cpr", CPR)]: { kind: "not-data" } });
  const [completion] = await send({ mail: STOPPED, kept });
  expect(completion?.options).toEqual({ allowEvent: true });
});

describe("files that could not be looked into", () => {
  const LOCKED = msg({ EncryptedPackage: Buffer.alloc(64) });
  const asking = { settings: () => ({ ...settingsWith({}), policy: ASKING }), readContents };
  const withFile = (name: string, bytes: Uint8Array, isInline = false): Mail => {
    const contentBase64 = Buffer.from(bytes).toString("base64");
    const file = { id: name, name, size: bytes.length, isInline, contentBase64 };
    return { ...CLEAN, attachments: [{ ...file, kind: "file" }] };
  };

  test.each([
    ["kontrakt.docx", LOCKED, "kontrakt.docx (beskyttet med adgangskode)"],
    ["010190-1234.zip", zipSync({ "a.docx": LOCKED }), "010190-••••.zip › a.docx (beskyttet"],
    ["brev.pdf", utf8("%PDF-1.7"), "Åbn Kuvert, så bliver den læst."],
  ])("are asked about where the policy asks: %s", async (name, bytes, text) => {
    const mail = withFile(name, bytes);
    const [completion] = await send({ mail }, asking);
    expect(completion?.options.sendModeOverride).toBe("promptUser");
    expect(completion?.options.errorMessage).toContain(text);
  });

  test("are asked about where Outlook does not hand them out", async () => {
    const faults = { getAttachmentContentAsync: "error" } as const;
    const mail = withFile("a.docx", LOCKED);
    const [completion] = await send({ mail, faults }, asking);
    expect(completion?.options.errorMessage).toContain("a.docx (Outlook gav ikke filen videre)");
  });

  test.each([
    ["a file that was read", withFile("a.txt", utf8("hej"))],
    ["a signature's logo", withFile("logo.png", utf8(""), true)],
  ])("are not %s", async (_what, mail) => {
    const [completion] = await send({ mail }, asking);
    expect(completion?.options).toEqual({ allowEvent: true });
  });

  test("are counted in the header", async () => {
    const { draft } = installOutlook({ mail: withFile("kontrakt.docx", LOCKED) });
    await send(null, asking);
    expect(draft.headers["x-kuvert-verdict"]).toContain("verdict=warn;");
    expect(draft.headers["x-kuvert-verdict"]).toContain("unread=1;");
  });
});
