import { scenarios } from '../../mock/index.ts';
import { writeScenario } from '../../mock/scenarios/chosen-scenario.ts';
import { operationsOf } from '../../mock/scenarios/scenario.ts';
import { markdownTable } from './fill-table.ts';

/** Makes the table of the scenarios that are more than one error response, with their settings and defaults. */
export function tableOfScenarios(): string {
  const failures = scenarios.filter(({ error }) => error === undefined);
  const rows = failures.map((scenario) => [`\`${writeScenario(scenario)}\``, scenario.summary, operationsOf(scenario)]);
  return markdownTable(['scenario, with its settings and their defaults', 'effect', 'operations'], rows);
}
