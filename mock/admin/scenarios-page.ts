import { type RequestMessage, splitTarget } from '../../src/check/http-message.ts';
import { isRecord } from '../../src/contract/is-record.ts';
import type { Answer } from '../../src/http/answer.ts';
import { UnknownScenarioError } from '../scenarios/chosen-scenario.ts';
import { scenariosOf } from '../scenarios/index.ts';
import { planScenario } from '../scenarios/plan-scenario.ts';
import { type AdminPage, type AdminParts, plain } from './admin-page.ts';

/** Lists the scenarios and the plan, adds a scenario to the plan, and empties the plan. */
export const answerScenarios: AdminPage = {
  GET: {
    summary: 'lists the scenarios, and those that are planned',
    answer: (_, { context, plan }) =>
      plain(200, {
        scenarios: scenariosOf(context.contract).map(({ name, summary, settings, operations, error }) => ({
          ...{ name, summary, settings, operations },
          ...error,
        })),
        planned: plan.left().map(({ scenario, settings, operation, times }) => ({ scenario: scenario.name, settings, operation, times })),
      }),
  },
  POST: {
    summary: 'plans a scenario: {"scenario": "throttled:retryAfter=2", "operation": "createConnection", "times": 2}',
    answer: addScenario,
  },
  DELETE: {
    summary: 'empties the plan; ?scenario=NAME removes one scenario, with &operation=NAME only for this operation',
    answer: removeScenarios,
  },
};

function removeScenarios({ target }: RequestMessage, { plan }: AdminParts): Answer {
  const query = new URLSearchParams(splitTarget(target).query);
  const name = query.get('scenario');
  if (name === null) plan.clear();
  else if (plan.remove(name, query.get('operation') ?? undefined) === 0)
    return plain(404, { message: 'This scenario is not planned. GET /__mock/scenarios lists those that are.' });
  return plain(204);
}

function addScenario({ body }: RequestMessage, { context, plan }: AdminParts): Answer {
  let wanted: unknown;
  try {
    wanted = JSON.parse(Buffer.from(body).toString());
  } catch {
    return plain(400, { message: 'The body is not valid JSON. Send, for example, {"scenario": "throttled:retryAfter=2", "times": 2}.' });
  }
  const { scenario, ...rest } = isRecord(wanted) ? wanted : {};
  try {
    plan.add(planScenario(context.contract, scenario, rest, 'scenario, operation, times and settings'));
  } catch (error) {
    if (error instanceof UnknownScenarioError) return plain(400, { message: error.message });
    throw error;
  }
  return plain(204);
}
