import { zipSync } from "fflate";
import { integers, msg, text } from "../../_testing/msg-file";
import { docx, paragraph, pptx, shape, xlsx } from "./office-files";
import { utf8 } from "./reading";

/** What each sample says somewhere. */
export const CPR = "010190-1234";

const letter = docx(paragraph("CPR ", "0101", "90-1234") + paragraph("Hilsen"));
const mail = utf8(
  `From: a@b.dk\r\nSubject: Svar\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nCPR ${CPR}\r\n` +
    `--b\r\nContent-Disposition: attachment; filename="brev.docx"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(letter).toString("base64")}\r\n--b--\r\n`,
);
const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>44927</v></c></row>`;

/** A small file of each kind that has a structure to break. */
export const SAMPLES: Readonly<Record<string, Uint8Array>> = {
  "brev.docx": letter,
  "løn.xlsx": xlsx(
    { Ark1: rows },
    { strings: [CPR], styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>' },
  ),
  "oplæg.pptx": pptx([shape("Et"), shape(CPR)]),
  "arkiv.zip": zipSync({ "brev.docx": letter, "a.txt": utf8(CPR) }),
  "svar.eml": mail,
  "svar.msg": msg({
    ...integers(32, { "3FDE": 65001 }),
    ...text("0037", "Svar"),
    ...text("1000", CPR),
    "__attach_version1.0_#00000000": {
      ...integers(8, {}),
      ...text("3707", "brev.docx"),
      "__substg1.0_37010102": Buffer.from(letter),
    },
  }),
  "brev.rtf": utf8(`{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}CPR 0101{\\b 90}-1234\\par}`),
  "liste.csv": utf8(`Navn;CPR\r\n"Holm; Ib";${CPR}\r\n`),
  "møde.ics": utf8(`BEGIN:VCALENDAR\r\nDESCRIPTION:CPR 0101\r\n 90-1234\r\nEND:VCALENDAR`),
  "side.html": utf8(`<html><table><tr><td>CPR</td><td>${CPR}</td></tr></table>`),
};
