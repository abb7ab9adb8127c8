import { ratioClaim } from './claim.ts';
import { commandTime } from './command-time.ts';
import type { Part } from './part.ts';
import { programs } from './programs.ts';
import { medians } from './rounds.ts';

const rounds = 7;
const target = { atMost: 1 / 4 };

/** How long commands that only print something take, as wall-clock time. */
export const commandLine: Part = {
  name: 'cli',
  measure: async (tell) => {
    const { help, explain, prism } = await medians(
      rounds,
      {
        help: commandTime(programs.flowservice, 'mock', '--help'),
        explain: commandTime(programs.flowservice, 'explain', 'auth-param-foreign'),
        prism: commandTime(programs.prism, '--help'),
      },
      tell,
    );
    return [
      ratioClaim('flowservice mock --help, against prism --help', [help, prism], 'ms', target),
      ratioClaim('flowservice explain CODE, against prism --help', [explain, prism], 'ms', target),
    ];
  },
};
