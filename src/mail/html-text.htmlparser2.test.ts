import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { Parser } from "htmlparser2";
import { htmlToText } from "./html-text";

function isHidden(name: string): boolean {
  return ["script", "style", "title"].includes(name);
}

/** The characters as htmlparser2 finds them, comments last, without white space: only our layout makes lines. */
function charactersByHtmlparser2(html: string): string {
  let text = "";
  let comments = "";
  let hidden = 0;
  const parser = new Parser({
    onopentag: (name) => (hidden += isHidden(name) ? 1 : 0),
    onclosetag: (name) => (hidden -= isHidden(name) ? 1 : 0),
    ontext: (data) => (text += hidden > 0 ? "" : data),
    oncomment: (data) => (comments += /^[[?]|^<!/.test(data) || !/[^\s-]/.test(data) ? "" : data),
  });
  parser.end(html);
  return (text + comments).replace(/\s/g, "");
}

function characters(html: string): string {
  return htmlToText(html).text.replace(/\s/g, "");
}

const WORD_MAIL = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Word 15 (filtered medium)">
<!--[if !mso]><style>v\\:* {behavior:url(#default#VML);}</style><![endif]--><style><!--
/* Font Definitions */ @font-face {font-family:"Cambria Math"; panose-1:2 4 5 3 5 4 6 3 2 4;}
p.MsoNormal, li.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;}
--></style><!--[if gte mso 9]><xml><o:shapedefaults v:ext="edit" spidmax="1026" /></xml><![endif]--></head>
<body lang=DA link="#0563C1" vlink="#954F72" style='word-wrap:break-word'><div class=WordSection1>
<p class=MsoNormal>K&aelig;re Mette<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal><span style='mso-fareast-language:EN-US'>Leverancen <b>n&aring;r</b> frem p&aring; mandag &#8211; og&nbsp;koster 5.000 &euro;. R&amp;D siger 3 &lt; 5.</span></p>
<table class=MsoNormalTable border=0 cellspacing=0><tr><td width=100 valign=top style='padding:0cm 5.4pt'><p class=MsoNormal><b>Ordre:<o:p></o:p></b></p></td>
<td><p class=MsoNormal>4711-2<o:p></o:p></p></td></tr></table>
<p class=MsoNormal><a href="https://example.com/?a=1&amp;b=2"><span style='color:#0563C1'>Se &quot;her&quot;</span></a></p>
<![if !supportLists]><span>&middot;</span><![endif]></div></body></html>`;

const WEB_MAIL = `<div class="elementToProof" style="font-family: Aptos, Aptos_EmbeddedFont, Calibri, sans-serif; font-size: 12pt;">Hej Søren,</div>
<div style="font-family: Aptos;"><br></div><div>Mit nummer er 20&nbsp;30 40&#8209;50.</div>
<div id="Signature"><table><tbody><tr><td><img src="cid:1" alt="a > b"></td><td>Jens &Oslash;stergaard<br>DKI Logistics</td></tr></tbody></table></div>
<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1">
<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" color="#000000"><b>Fra:</b> Mette &lt;mette@example.com&gt;<br><b>Sendt:</b> 5. marts</font></div>`;

const NEWSLETTER = `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html><head><title>Nyt &amp; andet</title>
<script type="text/javascript">if (1 < 2) document.write("<b>x</b>")</script></head><body bgcolor=#ffffff>
<div style="display:none;max-height:0">Sommertilbud&zwnj;&nbsp;&zwnj;</div><!-- hidden > text -->
<center><h1>10&frac12; &times; 3 &copy; 2026</h1><ul><li>&bull; f&oslash;rste<li>&raquo; anden</ul></center></body></html>`;

describe("finds the same characters as htmlparser2", () => {
  test.each([
    ["classic Outlook", WORD_MAIL],
    ["Outlook on the web", WEB_MAIL],
    ["a newsletter", NEWSLETTER],
  ])("in a mail from %s", (_what, html) => {
    expect(characters(html)).toBe(charactersByHtmlparser2(html));
  });

  test("in any mix of well-formed pieces", () => {
    const pieces = `<p> </p> <a_href="x>y"> </a> <br/> <!--_-_--_>_--> <o:p> </o:p> <td_width='1'> </td>
      <style>p{a:b}</style> &aelig; &#230; &#xE6; &hellip; 0101 90-1234 _<_ & æøå _ <IMG_alt=x> <?xml_a?> <![endif]>`;
    const piece = fc.constantFrom(...pieces.split(/\s+/).map((each) => each.replaceAll("_", " ")));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (mix) => {
        const html = mix.join("");
        expect(characters(html)).toBe(charactersByHtmlparser2(html));
      }),
      { numRuns: 2000 },
    );
  });
});
