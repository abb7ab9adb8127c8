import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ratioClaim } from './claim.ts';
import type { Part } from './part.ts';
import { programs } from './programs.ts';
import { medians } from './rounds.ts';

const rounds = 7;
const target = { atMost: 1 / 4 };

/** How long commands that only print something take, as wall-clock time. */
export const commandLine: Part = {
  name: 'cli',
  measure: async (tell) => {
    const time =
      (...args: string[]) =>
      async () => {
        const start = performance.now();
        await promisify(execFile)(process.execPath, args);
        return performance.now() - start;
      };
    const { help, explain, prism } = await medians(
      rounds,
      {
        help: time(programs.flowservice, 'mock', '--help'),
        explain: time(programs.flowservice, 'explain', 'auth-param-foreign'),
        prism: time(programs.prism, '--help'),
      },
      tell,
    );
    return [
      ratioClaim('flowservice mock --help, against prism --help', [help, prism], 'ms', target),
      ratioClaim('flowservice explain CODE, against prism --help', [explain, prism], 'ms', target),
    ];
  },
};
