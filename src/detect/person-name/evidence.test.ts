import { describe, expect, test } from "@jest/globals";
import { subject } from "./_testing/found";
import { evidenceOf } from "./evidence";
import { namesIn } from "./names-in";

/** What is weighed of each candidate of a subject. */
function allEvidenceIn(text: string): string[][] {
  const weighed: string[][] = [];
  namesIn(text, subject, (reading, found, points, follows) => {
    weighed.push(evidenceOf(reading, found, points, follows));
    return points;
  });
  return weighed;
}

/** What is weighed of the first one. */
function evidenceIn(text: string): string[] {
  return allEvidenceIn(text)[0] ?? [];
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
    [
      "of those no more than four",
      "Vexor Nyawlo Zantul Belmoni Navestri",
      ["kunknown", "+0.naves"],
    ],
    ["initials between them, not behind", "Vexor P. Zantul K. møder", ["kunknown", "n3", "+0.k"]],
    ["the genitive", "Emils skolegang", ["gfirst"]],
    ["whom a name is joined to", "Jens og Mette", ["+0.og"]],
  ])("%s: %s", (_, text, pieces) => {
    expect(evidenceIn(text)).toEqual(expect.arrayContaining(pieces));
  });

  test.each(["You'll love it", "I’m off", "Serverens kapacitet"])("nothing: %s", (text) => {
    expect(evidenceIn(text)).toEqual([]);
  });

  test("not what stands far away, so that the work is the same in a text of any length", () => {
    const far = "x ".repeat(2000);
    expect(evidenceIn(`${far}kontrakt til Mette`)).toContain("w.kontr");
    expect(evidenceIn(`kontrakt ${far}til Mette`)).not.toContain("w.kontr");
  });
});

// The weights know a piece by its name: under another one it weighs nothing.
describe("all that is weighed of the last candidate", () => {
  test.each([
    [
      "joined to somebody",
      "Barsel: Mette og Jonas",
      [
        "p1 p2 p3 p4 p5 p6 p7 p8 p9 p10 p11 p12 q1 q2 q3 q4 q5 q6",
        "kfirst ssentence kfirstsentence tfirst1 n1 l5 yfirst.as",
        "b1 b2 b3 b4 cfirst matter personal flikely",
        "<fa_ >f ~Cc_ ~fCc_",
        "-0.og -1.mette -2.barse -f.og -3.og -cf -t4c -0m3 -2m5",
        "+none",
        "L3 w.barse w.mette w.og",
      ],
    ],
    [
      "nobody's listed name, in the genitive",
      "Kollega Ketevan Beridzes lønseddel 2026",
      [
        "p1 p2 p3 p4 p5 p6 p7 p8 p9 p10 p11 q1 q2",
        "klast ssentence klastsentence tlast0 n2 l7 T0 tT0.0 uNlast uMlast N2.an N3.van M2.es M3.zes ylast.an",
        "b1 b2 b3 b4 b5 a1 a2 a3 a4 matter intro personal",
        "<la_ >l_a ~C_c1 ~lC_c1",
        "-0.kolle -l.kolle -3.ega -4.lega -5.llega -Cl -t4C -0m0",
        "+0.loens +1.2026 +l.loens +3.del +4.ddel +5.eddel +cl +t4c +0m5",
        "L3 w.kolle w.loens w.2026",
      ],
    ],
    [
      "in small letters",
      "sygemelding jens hansen (uge 12)",
      [
        "p1 p2 p3 p4 p5 p6 p7 p8 p9 p10 p11 p12 q1 q2 q3 q4 q5 q6 q7 q8",
        "kfull ssmall kfullsmall tfull1 n2 l4 T18 tT1.18 hsmallfull",
        "b1 b2 b3 b4 matter personal",
        "<fa_ >f_( ~c_(c ~fc_(c",
        "-0.sygem -f.sygem -3.ing -4.ding -5.lding -cf -t4c -0m5",
        "+0.uge +1.12 +f.uge +3.uge +cf +t0c +m",
        "L3 w.sygem w.uge w.12",
      ],
    ],
    [
      "a word that no list knows",
      "“Chukwudi” – DSB: 3 billetter",
      [
        "kunknown ssentence kunknownsentence tunknown0 n1 l8 uNunknown uMunknown N2.di N3.udi yunknown.di",
        "ounknown",
        '<u" >u"_ ~"_"- ~u"_"-',
        "-none",
        "+0.dsb +1.3 +2.bille +u.dsb +3.dsb +Cu +t0C +m +2m6",
        "L3 w.dsb w.3 w.bille",
      ],
    ],
    [
      "a lone first name in the midst",
      "Kære team A: har Anne-Margrethe’s bil 4 *hjul*?",
      [
        "p1 p2 p3 p4 p5 p6 p7 p8 p9 p10 p11 p12 q1 q2 q3 q4 q5 q6",
        "kfirst ssentence kfirstsentence tfirst1 n1 l9 gfirst yfirst.he",
        "b1 b2 b3 b4 personal",
        "<fa_ >f'a ~:c_'c ~f:c_'c",
        "-0.har -1.a -2.team -f.har -3.har -cf -t4c -0m4 -0m7 -0m8 -2m9",
        "+0.bil +1.4 +2.hjul +f.bil +3.bil +cf +t4c +m",
        "L7 w.kaere w.team w.a w.har w.bil w.4 w.hjul",
      ],
    ],
    [
      "a subject that is nothing but a name",
      "Jens Hansen",
      [
        "p1 p2 p3 p4 p5 p6 p7 p8 p9 p10 q1 q2 q3 q4 q5 q6 q7 q8 q9 q10",
        "kfull ssentence kfullsentence tfull1 n2 l4 T18 tT1.18",
        "ofull cfull whole",
        "<f >f ~_ ~f_",
        "-none",
        "+none",
        "L0",
      ],
    ],
    [
      "many names",
      "Kontrakt med Jens Peter Hansen Bak Lund",
      [
        "p1 p2 p3 p4 p5 p6 p7 p8 p9 p10 p11 p12 q1 q2 q3 q4 q5 q6 q7 q8 q9 q10 q11 q12",
        "kfull ssentence kfullsentence tfull1 n4 l4 T2 tT1.2",
        "b1 b2 b3 b4 b5 b6 cfull personal",
        "<fa_ >f ~Cc_ ~fCc_",
        "-0.med -1.kontr -f.med -3.med -cf -t4c -0m1 -0m8 -1m6",
        "+none",
        "L2 w.kontr w.med",
      ],
    ],
    [
      "a word as well, among signs",
      "Ny server: Bo / Ask § CRM 2",
      [
        "p1 p2 q1 q2",
        "kfirst ssentence kfirstsentence tfirst5 n1 l3 yfirst.sk",
        "personal thing",
        "<f/_ >f_* ~C/_*A ~fC/_*A",
        "-0.bo -1.serve -2.ny -f.bo -3.bo -Cf -t5C -m -1m9 -1m10 -1m13 -2m3 -2m8",
        "+0.crm +1.2 +f.crm +3.crm +Cf +t0C +m",
        "L5 w.ny w.serve w.bo w.crm w.2",
      ],
    ],
  ])("%s: %s", (_, text, lines) => {
    const last = allEvidenceIn(text).pop() ?? [];
    expect([...last].sort()).toEqual(lines.join(" ").split(" ").sort());
  });
});
