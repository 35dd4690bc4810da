/** The report's look. Colours have 4.5:1 on their ground in both modes; on paper everything is unfolded and light. */
export const STYLE = `:root{color-scheme:light dark;--ink:#1b1a19;--soft:#605e5c;--line:#d2d0ce;--ground:#fff;--card:#faf9f8;--stop:#b10e1c;--warn:#9a4b00;--note:#0f5ba7;--ok:#0b6a0b}
@media (prefers-color-scheme:dark){:root{--ink:#f3f2f1;--soft:#c8c6c4;--line:#484644;--ground:#1b1a19;--card:#252423;--stop:#ff99a4;--warn:#ffb266;--note:#8cc8ff;--ok:#9ad29a}}
*{box-sizing:border-box}
body{font:16px/1.5 "Segoe UI",system-ui,sans-serif;color:var(--ink);background:var(--ground);max-width:64rem;margin:0 auto;padding:2rem 1rem 4rem}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .5rem}h2{font-size:1.25rem;margin:2.5rem 0 .5rem}h3{font-size:1rem;margin:1rem 0 .25rem}
p{margin:.25rem 0 .75rem}.soft,.tile small{color:var(--soft)}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:.75rem;padding:0;margin:1.5rem 0;list-style:none}
.tile{background:var(--card);border:1px solid var(--line);border-left:.4rem solid var(--line);border-radius:.4rem;padding:.75rem 1rem}
.tile b{display:block;font-size:2rem;line-height:1.2}.tile span{display:block;font-weight:600}.tile small{display:block}
.tile.stop{border-left-color:var(--stop)}.tile.warn{border-left-color:var(--warn)}.tile.note{border-left-color:var(--note)}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;margin:.5rem 0}
th,td{text-align:left;vertical-align:top;padding:.5rem .6rem;border-bottom:1px solid var(--line)}th{font-weight:600;color:var(--soft)}tbody th{color:inherit}th .soft{font-weight:400}
.figure{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.id{overflow-wrap:anywhere}
.level{font-weight:600;white-space:nowrap}.level.stop{color:var(--stop)}.level.warn{color:var(--warn)}.level.note{color:var(--note)}.level.ok{color:var(--ok)}
ul.plain,ol.reasons{margin:0;padding-left:1.1rem}ol.reasons li{margin-bottom:.75rem}
svg{display:block;width:100%}
.columns{height:9rem;border-bottom:1px solid var(--line)}.axis{display:flex;justify-content:space-between}.top,.axis{font-size:.8rem}
.bar{height:.6rem;min-width:6rem}.bar .ground{fill:var(--line)}
.fill-stop{fill:var(--stop)}.fill-warn{fill:var(--warn)}.fill-note{fill:var(--note)}
.key{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding:0;list-style:none;margin:.25rem 0}.key svg{display:inline-block;width:.8rem;height:.8rem;vertical-align:baseline;margin-right:.35rem}
details{margin:.75rem 0}summary{cursor:pointer;font-weight:600}summary:focus-visible{outline:2px solid var(--note);outline-offset:2px}
pre{white-space:pre-wrap;overflow-wrap:anywhere;margin:.5rem 0 0;font-size:.85rem}
@media (max-width:40rem){table.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}table.stack tr{display:block;border-bottom:1px solid var(--line);padding:.6rem 0}table.stack :is(th,td){display:block;border:0;padding:.15rem 0;text-align:left}table.stack td[data-name]::before{content:attr(data-name) ": ";color:var(--soft)}}
@media print{:root{color-scheme:light;--ink:#000;--soft:#444;--line:#bbb;--ground:#fff;--card:#fff;--stop:#b10e1c;--warn:#9a4b00;--note:#0f5ba7;--ok:#0b6a0b}body{max-width:none;padding:0;font-size:10pt}h2{break-after:avoid}tr,.tile,li{break-inside:avoid}details::details-content{content-visibility:visible;block-size:auto}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}`;
