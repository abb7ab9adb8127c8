import { UnknownScenarioError } from '../scenarios/chosen-scenario.ts';
import { scenarios } from '../scenarios/index.ts';
import { planScenario } from '../scenarios/plan-scenario.ts';
import type { AdminPage } from './admin-page.ts';
import { plain } from './plain-answer.ts';

/** The scenarios: which there are and which are planned; one more is planned; the plan is given up. */
export const answerScenarios: AdminPage = {
  GET: (_, { plan }) =>
    plain(200, {
      scenarios: scenarios.map(({ name, summary, settings }) => ({ name, summary, settings })),
      planned: plan.left().map(({ scenario, settings, operation, times }) => ({ scenario: scenario.name, settings, operation, times })),
    }),
  POST: ({ body }, { addScenario }) => {
    let wanted: unknown;
    try {
      wanted = JSON.parse(Buffer.from(body).toString());
    } catch {
      return plain(400, { message: 'The body is not JSON. Send one such as {"scenario": "throttled", "times": 2}.' });
    }
    const { scenario, ...rest } = Object(wanted) as { readonly scenario?: unknown };
    try {
      addScenario(planScenario(scenario, rest, 'scenario, operation, times and settings'));
    } catch (error) {
      if (error instanceof UnknownScenarioError) return plain(400, { message: error.message });
      throw error;
    }
    return plain(204);
  },
  DELETE: (_, { plan }) => {
    plan.clear();
    return plain(204);
  },
};
