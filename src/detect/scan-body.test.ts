import { describe, expect, test } from "@jest/globals";
import type { DataFinding } from "./finding";
import { type Scan, scanBody, STRETCH } from "./scan-body";

/** Finds each "CPR" with the digit behind it, and keeps what it was asked to look through. */
function scanner() {
  const scanned: string[] = [];
  const scan: Scan = (text) => {
    scanned.push(text);
    const findings: DataFinding[] = [];
    for (let at = text.indexOf("CPR "); at >= 0; at = text.indexOf("CPR ", at + 1)) {
      findings.push({
        detector: "cpr",
        category: "identifier",
        where: "body",
        labelStart: at,
        start: at + 4,
        end: at + 5,
        confidence: "certain",
        masked: "•",
      });
    }
    return findings;
  };
  return { scan, scanned };
}

const inTime = () => false;
const LINE = `${"Vi ses på torsdag. ".repeat(20)}\n`;
const long = `${LINE.repeat(1_000)}CPR 1\n${LINE.repeat(1_000)}CPR 2\n`;

describe("a long body", () => {
  test("is looked through in stretches of whole lines, and what is found keeps its place", () => {
    const { scan, scanned } = scanner();
    const findings = scanBody(long, scan, inTime);
    expect(scanned.length).toBeGreaterThan(3);
    expect(scanned.join("") === long).toBe(true);
    expect(scanned.every((stretch) => stretch.endsWith("\n"))).toBe(true);
    expect(findings.map(({ start, end }) => long.slice(start, end))).toEqual(["1", "2"]);
    expect(findings.map(({ labelStart }) => long.slice(labelStart).slice(0, 4))).toEqual([
      "CPR ",
      "CPR ",
    ]);
  });

  test("is left where it is late, but never before its beginning was looked through", () => {
    const { scan, scanned } = scanner();
    scanBody(long, scan, () => true);
    expect(scanned).toHaveLength(1);
    expect(long.startsWith(scanned[0]!)).toBe(true);
  });

  test("of a single line is cut where a stretch is full", () => {
    const { scan, scanned } = scanner();
    const line = "9".repeat(5 * STRETCH);
    scanBody(line, scan, inTime);
    expect(scanned.map(({ length }) => length)).toEqual(Array(5).fill(STRETCH));
  });

  test("is looked through at once where nobody waits", () => {
    const { scan, scanned } = scanner();
    scanBody(long, scan);
    expect(scanned.map(({ length }) => length)).toEqual([long.length]);
  });
});

test("a body of everyday length is looked through at once, however late it is", () => {
  const { scan, scanned } = scanner();
  scanBody(LINE.repeat(300), scan, () => true);
  expect(scanned.map(({ length }) => length)).toEqual([300 * LINE.length]);
});
