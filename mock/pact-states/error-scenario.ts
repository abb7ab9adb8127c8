import type { Contract } from '../../src/contract/contract.ts';
import { type ErrorName, errorExamples } from '../../src/contract/error-example.ts';
import { type ChosenScenario, chooseScenario } from '../scenarios/chosen-scenario.ts';
import { scenarios } from '../scenarios/index.ts';
import { defineScenario } from '../scenarios/scenario.ts';

/** Returns the scenario that responds with a documented error, for the operations that document it. */
export function errorScenario(contract: Contract, error: ErrorName): ChosenScenario {
  if (scenarios.some(({ name }) => name === error)) return chooseScenario(error);
  const { summary, 'x-message-variables': variables = {} } = errorExamples(contract)[error];
  const operations = Object.values(contract.operations).filter(({ responses }) =>
    [...responses.values()].some(({ examples }) => examples.includes(error)),
  );
  const scenario = defineScenario({
    name: error,
    summary,
    operations: operations.map(({ id }) => id),
    settings: {},
    apply: ({ respond }) => respond({ error, variables }),
  });
  return { scenario, settings: {} };
}
