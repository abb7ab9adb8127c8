import { type Part, ratioClaim } from './claim.ts';
import { ourMock, programs } from './contenders.ts';
import { medians } from './rounds.ts';
import { runScript } from './run-program.ts';
import { type Contender, startServer } from './server-process.ts';

const rounds = 5;

/** Our mock with every source that Adobe documents. */
const mockOfAll: Contender = {
  name: 'flowservice mock --source all',
  args: (port) => [programs.flowservice, 'mock', '--source', 'all', '--port', port],
};

/** Measures the cost of all sources against Microsoft Dynamics alone. */
export const sources: Part = {
  name: 'sources',
  measure: async (report) => {
    const rate = (kind: string) => async () => Number(await runScript('verdicts.ts', kind));
    const { all, alone, dynamics, salesforce, filled } = await medians(
      rounds,
      {
        all: () => start(mockOfAll),
        alone: () => start(ourMock),
        dynamics: rate('dynamicsOfAll'),
        salesforce: rate('salesforceOfAll'),
        filled: rate('filled'),
      },
      report,
    );
    return [
      ratioClaim('Process start to first 201 with --source all, against the default', [all, alone], 'ms', { atMost: 2 }),
      ratioClaim('The check of a Dynamics request with all sources, against the default', [dynamics, filled], 'a second', { atLeast: 0.5 }),
      ratioClaim('The check of a Salesforce request with all sources, against the default', [salesforce, filled], 'a second', {
        atLeast: 0.5,
      }),
    ];
  },
};

async function start(contender: Contender): Promise<number> {
  const server = await startServer(contender);
  await server.stop();
  return server.startUp;
}
