import { describe, expect, test } from "@jest/globals";
import { subject } from "./_testing/found";
import { evidenceOf } from "./evidence";
import { worthOf } from "./judge";
import { namesIn } from "./names-in";
import { LIKELY, POSSIBLE } from "./points";

/** What is weighed of the first candidate of a subject. */
function evidenceIn(text: string): string[] {
  const weighed: string[][] = [];
  namesIn(text, subject, (reading, found, points, follows) => {
    weighed.push(evidenceOf(reading, found, points, follows));
    return points;
  });
  return weighed[0] ?? [];
}

describe("what is weighed of a candidate", () => {
  test.each([
    ["the rules' points, each half point a piece", "Sygemelding Jonas", ["p6", "p9", "q6", "b4"]],
    ["its kind and place", "Jonas ringede", ["kfirst", "ofirst", "+0.ringe", "+0m7"]],
    ["a whole subject", "Jens Hansen", ["kfull", "whole", "-none", "+none"]],
    ["the words in front", "Besked til lods Aksel Remvig", ["-0.lods", "-1.til", "-3.ods", "-cf"]],
    ["the words behind", "Bertha cluster patched", ["+0.clust", "+1.patch", "+cf", "+4.ster"]],
    ["signs, however they are written", "Jonas – ferie", [">f_-", "~_-c"]],
    ["a name's own ending, where no list knows it", "Møde med Ketevan Beridze", ["M3.dze"]],
    ["the words of the subject", "Ny kontrakt til Mette", ["w.kontr", "w.til", "L3"]],
    ["words that no list knows", "Besked fra Chukwudi", ["kunknown", "uNunknown"]],
    ["the genitive", "Emils skolegang", ["gfirst"]],
    ["whom a name is joined to", "Jens og Mette", ["+0.og"]],
  ])("%s: %s", (_, text, pieces) => {
    expect(evidenceIn(text)).toEqual(expect.arrayContaining(pieces));
  });

  test("not what stands far away, so that the work is the same in a text of any length", () => {
    const far = "x ".repeat(2000);
    expect(evidenceIn(`${far}kontrakt til Mette`)).toContain("w.kontr");
    expect(evidenceIn(`kontrakt ${far}til Mette`)).not.toContain("w.kontr");
  });
});

describe("what the evidence is worth", () => {
  const units = new Map([
    ["for", 8],
    ["against", -2],
  ]);
  const weights = { bias: -5, of: (piece: string) => units.get(piece) ?? 0 };

  test.each([
    ["likely from a chance of three in five on", ["for"], LIKELY],
    ["possible from a chance in four on", ["unheard-of"], POSSIBLE],
    ["nothing below that", ["against"], 0],
    ["all of it together", ["for", "against"], POSSIBLE],
  ])("%s", (_, evidence, worth) => {
    expect(worthOf(evidence, weights)).toBe(worth);
  });
});
