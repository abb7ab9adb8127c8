import { exchangeStyle } from '../ui/exchange-style.ts';

/** The style of the HTML report: light or dark, for wide and narrow screens and for paper. */
export const htmlStyle: string = `${exchangeStyle}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; background: var(--ground); font: 15px/1.5 system-ui, sans-serif; }
body > header, main { max-width: 84rem; margin: 0 auto; padding: 0 1.25rem; }
body > header { padding-top: 2rem; }
main { padding-bottom: 3rem; }
h1 { margin: 0; font-size: 1rem; font-weight: 600; color: var(--dim); }
h2 { margin: 2.25rem 0 .75rem; font-size: 1.15rem; }
h2 .dim { font-weight: 400; }
a { color: inherit; }
.verdict { margin: .25rem 0 .75rem; font-size: clamp(1.3rem, 4.5vw, 1.9rem); font-weight: 650; line-height: 1.25; overflow-wrap: anywhere; }
.verdict.good, .good .mark { color: var(--good); } .verdict.bad { color: var(--bad); } .verdict.empty { color: var(--warn); }
.gates { margin: 0 0 .75rem; overflow-wrap: anywhere; }
.numbers { display: flex; flex-wrap: wrap; gap: .35rem 1.75rem; margin: 0; color: var(--dim); } .numbers b { color: CanvasText; }
.wide { overflow-x: auto; background: var(--panel); border: 1px solid var(--line); border-radius: 10px; }
.wide table { width: 100%; border-collapse: collapse; }
.wide :is(th, td) { padding: .5rem .9rem; text-align: left; vertical-align: top; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
.wide thead th { border-top: 0; font-size: .82rem; font-weight: 600; color: var(--dim); white-space: nowrap; overflow-wrap: normal; }
.wide .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.wide td:first-child:not(.number), .wide td:last-child:not(.number) { min-width: 13rem; }
.wide table.mistakes .number { width: 1%; } .wide table.mistakes td:last-child { min-width: 0; white-space: nowrap; }
#mistakes summary { padding: .5rem .9rem; color: var(--dim); cursor: pointer; }
tr.good td:first-child { box-shadow: inset 4px 0 var(--good); } tr.bad td:first-child { box-shadow: inset 4px 0 var(--bad); }
td.format { min-width: 7rem; overflow-wrap: break-word; }
meter { width: 7rem; min-width: 4rem; }
ul { margin: 0; padding: 0; list-style: none; }
.search { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.5rem; margin-bottom: .75rem; }
.search fieldset { display: flex; flex-wrap: wrap; gap: .35rem 1rem; margin: 0; padding: 0; border: 0; }
.search legend { float: left; padding: 0; color: var(--dim); }
.search label { cursor: pointer; white-space: nowrap; }
.search [type=search] { width: 20rem; max-width: 100%; padding: .35rem .6rem; font: inherit; color: inherit; background: var(--panel); border: 1px solid var(--line); border-radius: 6px; }
.search .text { color: var(--dim); } .search output { color: var(--dim); }
.consumer { margin: .6rem 0; background: var(--panel); border: 1px solid var(--line); border-radius: 10px; }
.consumer > summary { padding: .65rem .9rem; cursor: pointer; overflow-wrap: anywhere; }
.interactions > li { padding: 0 .9rem; border-top: 1px solid var(--line); overflow-wrap: anywhere; content-visibility: auto; contain-intrinsic-size: auto 2.6rem; }
.row { position: relative; display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .5rem; padding: .55rem 0 .55rem 1.4rem; }
.row .place { margin-left: auto; }
summary.row { cursor: pointer; } summary.row:hover .name { text-decoration: underline; }
.mark::before { content: "✓"; display: inline-block; width: 1.4rem; font-weight: 700; } .row .mark { position: absolute; left: 0; }
.warn .mark { color: var(--warn); } .warn .mark::before { content: "!"; }
.bad .mark { color: var(--bad); } .bad .mark::before { content: "✗"; }
.name { font-weight: 550; }
.row code, .wide code { font: .82rem/1.5 ui-monospace, monospace; }
.row .codes { width: 100%; font-size: .88rem; } .codes::before { content: "▸ "; } [open] > .row .codes::before { content: "▾ "; } .bad > details > .row .codes { color: var(--bad); } .warn > details > .row .codes { color: var(--warn); }
.place, .dim { color: var(--dim); font-size: .88rem; }
.interactions .exchange { padding: .25rem 0 1rem 1.4rem; }
section > .note { margin: .25rem 0 .75rem; color: var(--dim); font-size: .88rem; }
section:has([value=bad]:checked) .interactions > :not(.bad), section:has([value=warn]:checked) .interactions > :not(.warn),
section:has([value=good]:checked) .interactions > :not(.good) { display: none; }
section:has([value=bad]:checked) .consumer:not(:has(.interactions > .bad)), section:has([value=warn]:checked) .consumer:not(:has(.interactions > .warn)),
section:has([value=good]:checked) .consumer:not(:has(.interactions > .good)) { display: none; }
@media (max-width: 40rem) { .row .place { margin-left: 0; } meter { display: none; } .interactions .exchange { padding-left: 0; } }
@media print { details::details-content { content-visibility: visible; } body { background: none; } .search { display: none; } }
`;
