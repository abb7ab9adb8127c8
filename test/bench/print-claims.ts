// `npm run bench`: measures the toolkit's claims about speed and size beside Prism and a bare server in one run. `--write` writes the table
// to docs/benchmarks.md, and the figures that users notice to the README; `--json FILE` writes the figures to a file.
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { fillTable } from '../../docs/tables/fill-table.ts';
import { claimTable, isMet, noticedTable } from './claim.ts';
import { parts } from './parts.ts';

const names = parts.map(({ name }) => name).join(', ');
const { values } = parseArgs({
  options: { only: { type: 'string', multiple: true, default: [] }, write: { type: 'boolean' }, json: { type: 'string' } },
});
const wanted = values.only.flatMap((list) => list.split(','));
const unknown = wanted.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(`bench: unknown part ${unknown.join(', ')}. Use ${names}.`);
  process.exit(2);
}
if (values.write && wanted.length > 0) {
  console.error('bench: --write needs every part. Run it without --only.');
  process.exit(2);
}
if (process.platform !== 'linux') {
  console.error('bench: needs Linux, because it reads processor time and memory from /proc.');
  process.exit(3);
}

const start = performance.now();
const [load = 0] = loadavg();
const claims = [];
for (const { name, measure } of parts.filter((part) => wanted.length === 0 || wanted.includes(part.name))) {
  claims.push(...(await measure((step) => console.error(`${name}: ${step}`))));
}
const missed = claims.filter((claim) => !isMet(claim)).length;
const minutes = (performance.now() - start) / 60_000;
const result =
  `${claimTable(claims)}\n\n` +
  `${missed === 0 ? 'Every target met' : `${missed} of ${claims.length} targets missed`}, in ${minutes.toFixed(1)} minutes, with Node ` +
  `${process.versions.node} on ${availableParallelism()} processors; load of the machine at the start: ${load.toFixed(1)}.`;
console.log(result);
if (values.write) {
  for (const [file, table] of Object.entries({ 'docs/benchmarks.md': result, 'README.md': noticedTable(claims) })) {
    const page = new URL(`../../${file}`, import.meta.url);
    writeFileSync(page, fillTable(readFileSync(page, 'utf8'), 'bench', table));
  }
}
if (values.json !== undefined) {
  const figures = claims.map((claim) => ({ ...claim, met: isMet(claim) }));
  writeFileSync(values.json, JSON.stringify({ at: new Date().toISOString(), node: process.versions.node, claims: figures }));
}
process.exitCode = missed === 0 ? 0 : 1;
