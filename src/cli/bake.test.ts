import vm from "node:vm";
import { describe, expect, test } from "@jest/globals";
import type { Settings } from "../policy/settings";
import { bakeManifest, settingsLine } from "./bake";

describe("settingsLine", () => {
  const settings = {
    policy: { name: 'A "policy"\u2028\u2029\n</script><!--' },
    sendMode: "Block",
    version: "1",
  } as unknown as Settings;

  test("is one line that engines of any age read back unchanged", () => {
    const line = settingsLine(settings);
    expect(line).not.toMatch(/[\u2028\u2029]|\n./);
    const context: { kuvertSettings?: Settings } = {};
    vm.runInNewContext(line, context);
    expect(JSON.stringify(context.kuvertSettings)).toBe(JSON.stringify(settings));
  });

  test("cannot end a script element", () => {
    expect(settingsLine(settings)).not.toContain("</");
  });
});

test("bakeManifest escapes the host", () => {
  const template = '<Icon DefaultValue="https://localhost:3000/a.png"/>';
  expect(bakeManifest(template, "https://x.example/a&b", "Block")).toBe(
    '<Icon DefaultValue="https://x.example/a&amp;b/a.png"/>',
  );
});
