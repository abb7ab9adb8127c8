/** Levels of a body that are indented. A line that wraps continues under its own start. */
const levels = Array.from(
  { length: 13 },
  (_, level) => `.level-${level} { padding-left: calc(${2 * level}ch + .75rem); text-indent: -${2 * level}ch; }`,
);

/** The style of an exchange and its violations, light or dark, for the inspector and the HTML report. */
export const exchangeStyle: string = `
:root { color-scheme: light dark; --good: light-dark(#14713d, #5fd08b); --bad: light-dark(#b3261e, #ff8a80); --warn: light-dark(#8a5a00, #f2c14e);
  --bad-ground: light-dark(#fdecea, #3a1f1f); --warn-ground: light-dark(#fdf3dc, #362c16);
  --line: light-dark(#dcdfe4, #363b45); --dim: light-dark(#5b6270, #9aa3b2); --panel: light-dark(#fff, #1d2027); --ground: light-dark(#f4f5f7, #14161a);
  --key: light-dark(#1f4f9e, #8ab4f8); --string: light-dark(#14713d, #8fd6a8); --number: light-dark(#8a3ffc, #c7a5ff); }
.exchange { overflow-wrap: anywhere; }
.exchange .messages { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 1rem 1.5rem; align-items: start; }
.exchange .message { min-width: 0; }
.exchange h3 { margin: 0 0 .25rem; font-size: 1rem; }
.exchange h4 { margin: .6rem 0 .25rem; font-size: .88rem; font-weight: 600; }
.exchange summary { padding: .2rem 0; font-size: .88rem; font-weight: 600; cursor: pointer; }
.exchange .first-line { margin: 0 0 .25rem; }
.exchange .actions { display: flex; flex-wrap: wrap; gap: .5rem; margin-bottom: .75rem; }
.exchange .note, .exchange .dim { color: var(--dim); font-size: .88rem; }
.exchange code, .exchange .plain, table.headers, table.mistakes code { font: .82rem/1.5 ui-monospace, monospace; }
.status.good { color: var(--good); } .status.bad { color: var(--bad); }
table.headers { width: 100%; border-collapse: collapse; table-layout: fixed; }
table.headers :is(th, td) { padding: .15rem .5rem; text-align: left; vertical-align: top; font-weight: 400; border: 0; }
table.headers th { width: 13rem; color: var(--key); }
table.headers .absent td { color: var(--bad); font-style: italic; }
.body, .plain { margin: 0; padding: .4rem 0; background: var(--ground); border: 1px solid var(--line); border-radius: 6px; }
.plain { padding: .4rem .75rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.body > .note, .body > .plain { margin: 0 .75rem; border: 0; padding: 0; background: none; }
.line { display: block; padding-right: .75rem; white-space: pre-wrap; }
${levels.join('\n')}
.line .key { color: var(--key); } .line .string { color: var(--string); } .line .number { color: var(--number); }
.cut, .line .cut { margin-left: .35rem; color: var(--dim); font-style: italic; }
.wrong { background: var(--bad-ground); box-shadow: inset 3px 0 var(--bad); } .doubtful { background: var(--warn-ground); box-shadow: inset 3px 0 var(--warn); }
.badge { display: inline-block; overflow-wrap: anywhere; padding: .08rem .5rem; border: 1px solid currentColor; border-radius: 99px; font-size: .8rem; font-weight: 600; }
.badge.good { color: var(--good); } .badge.bad { color: var(--bad); } .badge.warn { color: var(--warn); } .badge a { color: inherit; }
.violation { margin: .4rem .75rem .5rem; padding: .3rem .75rem; background: var(--panel); border: 1px solid var(--line); border-left: 3px solid var(--bad); border-radius: 4px; font-size: .9rem; }
.violation.warning { border-left-color: var(--warn); }
.violation p { margin: .15rem 0; }
.violation dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .9rem; margin: .3rem 0; }
.violation dt { color: var(--dim); } .violation dd { margin: 0; overflow-wrap: anywhere; }
.message > .violations > .violation { margin-inline: 0; }
table.headers .under td { padding: 0; font: 15px/1.5 system-ui, sans-serif; }
@media (max-width: 40rem) { .violation dl { grid-template-columns: 1fr; } .violation dt { margin-top: .25rem; } table.headers th { width: 40%; }
  table.mistakes :is(thead, tbody) { display: block; } table.mistakes tr { display: grid; grid-template-columns: 3.5rem 1fr; padding: .4rem 0; border-top: 1px solid var(--line); }
  table.mistakes thead { display: none; } table.mistakes td { padding-block: .1rem; border: 0; } table.mistakes td:nth-child(n + 3) { grid-column: 2; } }
`;
