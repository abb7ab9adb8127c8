import { type Part, ratioClaim } from './claim.ts';
import { programs } from './contenders.ts';
import { medians } from './rounds.ts';
import { commandTime } from './run-program.ts';

const rounds = 7;
const target = { atMost: 1 / 4 };

/** Measures the wall-clock time of commands that only print something. */
export const commandLine: Part = {
  name: 'cli',
  measure: async (report) => {
    const { help, explain, prism } = await medians(
      rounds,
      {
        help: commandTime(programs.flowservice, 'mock', '--help'),
        explain: commandTime(programs.flowservice, 'explain', 'auth-param-foreign'),
        prism: commandTime(programs.prism, '--help'),
      },
      report,
    );
    return [
      ratioClaim('flowservice mock --help, against prism --help', [help, prism], 'ms', target),
      ratioClaim('flowservice explain CODE, against prism --help', [explain, prism], 'ms', target),
    ];
  },
};
