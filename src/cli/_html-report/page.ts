import { createHash } from "node:crypto";
import type { Policy } from "../../policy/policy";
import { escapeHtml } from "../../mail/escape-html";
import { mailList, type NameOf, unread } from "./details";
import { calendar, facts, tiles } from "./overview";
import { reasons, ruleTable } from "./rules-table";
import { STYLE } from "./style";
import type { Tally } from "./tally";
import type { Words } from "./words";

const STYLE_HASH = createHash("sha256").update(STYLE).digest("base64");

/** What the page says of itself. */
export interface PageOptions {
  readonly policy: Policy;
  readonly words: Words;
  /** The day it is made, `2026-11-25`. */
  readonly made: string;
  /** Kuvert's own version. */
  readonly kuvert: string;
  readonly nameOf: NameOf;
}

/** The whole report: no script, nothing loaded from anywhere, nothing that can be sent. It can be passed on safely. */
export function page(tally: Tally, { policy, words, made, kuvert, nameOf }: PageOptions): string {
  const { t } = words;
  const intro = t("intro", {
    policy: policy.name,
    version: policy.version,
    mails: words.mails(tally.mails),
    made: words.day(made),
    kuvert,
  });
  return `<!doctype html>
<html lang="${words.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(`${t("title")} – ${policy.name}`)}</title><style>${STYLE}</style></head>
<body><main><h1>${t("title")}</h1><p>${escapeHtml(intro)}</p>
${tiles(tally, words)}
${facts(tally, words)}
${calendar(tally, words)}
${reasons(tally, policy, words)}
${ruleTable(tally, policy, words)}
${unread(tally, words, nameOf)}
${mailList(tally, words, nameOf)}
</main></body></html>
`;
}
