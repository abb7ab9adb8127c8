import { createFlow } from '../resources/flows.ts';
import { createRun, performRunAction } from '../resources/runs.ts';
import type { Reply } from '../respond.ts';
import type { Outcome } from '../store/entity-store.ts';
import { defineScenario, type Scenario, type ScenarioCall } from './scenario.ts';

/** Creates a dataflow whose runs end otherwise than with success, or such a run. */
function ending(name: Outcome, summary: string): Scenario {
  return defineScenario({
    name,
    summary,
    operations: ['createFlow', 'createRun', 'performRunAction'],
    settings: {},
    apply: ({ call, respond }: ScenarioCall<Record<never, never>>) => respond(performedWith(name, call)),
  });
}

function performedWith(outcome: Outcome, call: ScenarioCall['call']): Reply {
  switch (call.operation.id) {
    case 'createRun':
      return createRun(call, outcome);
    case 'performRunAction':
      return performRunAction(call, outcome);
    default:
      return createFlow(call, { outcome });
  }
}

/** @see Flow Service API - Destinations, status failed; Monitor dataflows using the Flow Service API, CONNECTOR-1001-500 */
export const runFailed = ending(
  'run-failed',
  'The runs of the dataflow fail while they copy from the source: status failed, CONNECTOR-1001-500.',
);

/** @see Monitor dataflows using the Flow Service API, response: success with errors */
export const runPartial = ending(
  'run-partial',
  'The runs of the dataflow cannot ingest one record: status success with the errors CONNECTOR-2001-500, INGEST-1212-400 and MAPPER-3700-400.',
);

/** Simulates a run that a poller without a limit waits for in vain. */
export const runStuck = ending('run-stuck', 'The runs of the dataflow begin and never end: status inProgress.');

/** @see Flow Service error messages, 1409-400, 1457-400, 1458-400 */
export const flowFinalizing = defineScenario({
  name: 'flow-finalizing',
  summary: 'A dataflow is created in the background: for `after` milliseconds its state is enabled-finalizing, and it cannot be changed.',
  operations: ['createFlow'],
  settings: { after: 2000 },
  apply: ({ call, settings, respond }) => respond(createFlow(call, { finalizing: settings.after })),
});
