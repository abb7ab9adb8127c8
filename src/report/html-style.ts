/** The style of the HTML report: light or dark, for wide and narrow screens and for paper. */
export const htmlStyle = `
:root { color-scheme: light dark; --good: light-dark(#14713d, #5fd08b); --bad: light-dark(#b3261e, #ff8a80); --warn: light-dark(#8a5a00, #f2c14e);
  --line: light-dark(#dcdfe4, #363b45); --dim: light-dark(#5b6270, #9aa3b2); --panel: light-dark(#fff, #1d2027); --ground: light-dark(#f4f5f7, #14161a); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); font: 15px/1.5 system-ui, sans-serif; }
header, main { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2rem; }
h1 { margin: 0; font-size: 1rem; font-weight: 600; color: var(--dim); }
h2 { margin: 2.25rem 0 .75rem; font-size: 1.15rem; }
h2 .dim { font-weight: 400; }
.verdict { margin: .25rem 0 .75rem; font-size: 1.9rem; font-weight: 650; line-height: 1.25; }
.verdict.good, .good .mark { color: var(--good); } .verdict.bad { color: var(--bad); } .verdict.empty { color: var(--warn); }
.gates { margin: 0 0 .75rem; overflow-wrap: anywhere; }
.numbers { display: flex; flex-wrap: wrap; gap: .35rem 1.75rem; margin: 0; color: var(--dim); } .numbers b { color: CanvasText; }
.wide { overflow-x: auto; background: var(--panel); border: 1px solid var(--line); border-radius: 10px; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .5rem .9rem; text-align: left; vertical-align: top; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { border-top: 0; font-size: .82rem; font-weight: 600; color: var(--dim); white-space: nowrap; overflow-wrap: normal; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
td:first-child { min-width: 13rem; } td:last-child:not(.number) { min-width: 13rem; }
tr.good td:first-child { box-shadow: inset 4px 0 var(--good); } tr.bad td:first-child { box-shadow: inset 4px 0 var(--bad); }
td.format { min-width: 7rem; overflow-wrap: break-word; }
meter { width: 7rem; min-width: 4rem; }
details { margin: .6rem 0; background: var(--panel); border: 1px solid var(--line); border-radius: 10px; }
summary { padding: .65rem .9rem; cursor: pointer; overflow-wrap: anywhere; }
ul { margin: 0; padding: 0; list-style: none; }
.interactions > li { padding: .55rem .9rem; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
.mark::before { content: "✓"; display: inline-block; width: 1.4rem; font-weight: 700; }
.warn .mark { color: var(--warn); } .warn .mark::before { content: "!"; }
.bad .mark { color: var(--bad); } .bad .mark::before { content: "✗"; }
.name { font-weight: 550; }
.place, .dim { color: var(--dim); font-size: .88rem; }
.badge { padding: .08rem .5rem; border: 1px solid currentColor; border-radius: 99px; font-size: .8rem; font-weight: 600; white-space: nowrap; }
.badge.good { color: var(--good); } .badge.bad { color: var(--bad); } .badge.warn { color: var(--warn); }
code { font: .88em/1.4 ui-monospace, monospace; }
.violation { margin: .6rem 0 .3rem 1.4rem; padding: .1rem 0 .1rem .9rem; border-left: 3px solid var(--bad); }
.violation.warning { border-color: var(--warn); }
.violation p { margin: .15rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .9rem; margin: .3rem 0; font-size: .9rem; }
dt { color: var(--dim); } dd { margin: 0; overflow-wrap: anywhere; }
.filter { display: inline-block; margin-bottom: .25rem; color: var(--dim); cursor: pointer; }
section:has(.filter input:checked) :is(.quiet, .interactions > .good) { display: none; }
main { padding-bottom: 3rem; }
@media (max-width: 40rem) { .place { display: block; margin-left: 1.4rem; } meter { display: none; } dl { grid-template-columns: 1fr; } dt { margin-top: .25rem; } }
@media print { body { background: none; } .filter { display: none; } details::details-content { content-visibility: visible; } }
`;
