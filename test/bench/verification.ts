import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Part, ratioClaim, readable } from './claim.ts';
import { descriptionFile, programs } from './contenders.ts';
import { writeHar, writePact } from './long-files.ts';
import { inRounds, median, medians } from './rounds.ts';
import { commandTime, runToEnd } from './run-program.ts';

const rounds = 5;

/** Measures `flowservice verify` from the start of its process to its exit. */
export const verification: Part = {
  name: 'verify',
  measure: async (report) => {
    const folder = mkdtempSync(join(tmpdir(), 'flowservice-bench-'));
    try {
      const [one, many, har] = [join(folder, 'one.json'), join(folder, 'many.json'), join(folder, 'long.har')];
      writePact(one, 1);
      writePact(many, 10_000);
      writeHar(har, 200e6);
      const whole = await inRounds(
        3,
        {
          pact: () => runToEnd(programs.flowservice, 'verify', many),
          parse: () => runToEnd('-e', `JSON.parse(require('node:fs').readFileSync(${JSON.stringify(many)}, 'utf8'))`),
          har: () => runToEnd(programs.flowservice, 'verify', har),
        },
        report,
      );
      const { ours, comparators } = await medians(
        rounds,
        {
          ours: commandTime(programs.flowservice, 'verify', one),
          comparators: commandTime(programs.comparator, '--oas', descriptionFile, one),
        },
        report,
      );
      const measured = 'process start to exit';
      const time = (of: 'pact' | 'parse') => median(whole[of].map(({ ms }) => ms));
      const peak = (of: 'pact' | 'har') => Math.max(...whole[of].map(({ megabytes }) => megabytes));
      return [
        {
          ...ratioClaim('flowservice verify, 10,000 interactions of a pact, against JSON.parse', [time('pact'), time('parse')], 'ms', {
            atMost: 4,
          }),
          noticed: [
            '`flowservice verify` of a contract with 10,000 interactions',
            `${readable(time('pact') / 1000)} s`,
            `${readable(time('parse') / 1000)} s: Node with \`JSON.parse\``,
          ],
        },
        { what: 'The same, peak of memory', measured, result: peak('pact'), unit: 'MB', target: { atMost: 300 } },
        { what: 'flowservice verify, a HAR of 200 MB, peak of memory', measured, result: peak('har'), unit: 'MB', target: { atMost: 300 } },
        ratioClaim('flowservice verify, a pact of one interaction, against opc', [ours, comparators], 'ms', { atMost: 1 / 3 }),
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
