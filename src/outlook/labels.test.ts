import { afterEach, describe, expect, test } from "@jest/globals";
import { labelCatalog, readLabel } from "./labels";
import { installOutlook, removeOutlook, type DoubleOptions } from "./_testing/outlook-double";

const LABELS = [
  { id: "1", name: "Intern", children: null },
  {
    id: "2",
    name: "Fortrolig",
    children: [
      { id: "3", name: "Krypteret", children: [] },
      { id: "4", name: "Kun ledelsen", children: [] },
    ],
  },
  { id: "5", name: "Offentlig", children: [] },
];

function catalog(options: DoubleOptions = {}) {
  installOutlook({ labels: LABELS, ...options });
  return labelCatalog(20);
}

afterEach(removeOutlook);

describe("the labels that can be put on", () => {
  test("stand in Outlook's order, those under a heading with its name, the heading itself not", async () => {
    expect(await catalog()).toEqual({
      ok: true,
      value: [
        { id: "1", name: "Intern" },
        { id: "3", name: "Fortrolig \\ Krypteret" },
        { id: "4", name: "Fortrolig \\ Kun ledelsen" },
        { id: "5", name: "Offentlig" },
      ],
    });
  });

  test("are those with an id and a name, whatever else stands among them", async () => {
    const labels = [
      null,
      { id: "6" },
      { name: "Intern" },
      { id: "7", name: "A", children: [null] },
    ];
    const odd = [...labels, { id: "8", name: "B", children: "none" }] as object[];
    expect(await catalog({ labels: odd })).toEqual({ ok: true, value: [{ id: "8", name: "B" }] });
  });

  test("are not enabled in an organisation that has none", async () => {
    expect(await catalog({ labels: [] })).toEqual({ ok: false, error: "not-enabled" });
  });

  test("are unsupported below Mailbox 1.13", async () => {
    expect(await catalog({ set: "1.12" })).toEqual({ ok: false, error: "unsupported" });
  });

  test("are unsupported by a library without them, whatever Outlook claims", async () => {
    installOutlook();
    Reflect.deleteProperty(Office.context, "sensitivityLabelsCatalog");
    expect(await labelCatalog(20)).toEqual({ ok: false, error: "unsupported" });
  });

  test.each([
    ["silent", "timeout"],
    ["error", "not-enabled"],
    ["denied", "denied"],
    ["throws", "denied"],
    ["missing", "unsupported"],
    ["empty", "not-enabled"],
  ] as const)("are an outcome when either call is %s", async (fault, error) => {
    for (const name of ["catalog.getIsEnabledAsync", "catalog.getAsync"]) {
      expect(await catalog({ faults: { [name]: fault } })).toEqual({ ok: false, error });
    }
  });
});

describe("the label on the draft", () => {
  const labelOf = (sensitivityLabel: unknown) =>
    readLabel(installOutlook({ mail: { sensitivityLabel: sensitivityLabel as string } }).item, 20);

  test.each([
    ["fortrolig", "fortrolig"],
    ["", null],
    [null, null],
    [undefined, null],
  ])("that Outlook calls %j is %j", async (given, label) => {
    expect(await labelOf(given)).toEqual({ ok: true, value: label });
  });

  test("is not known when Outlook answers with something else than an id", async () => {
    expect(await labelOf({ id: "fortrolig" })).toEqual({ ok: false, error: "failed" });
  });
});
