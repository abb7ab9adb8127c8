import { createConnection } from '../resources/connections.ts';
import { createFlow } from '../resources/flows.ts';
import { defineScenario } from './scenario.ts';

/** @see Create a Salesforce base connection on AWS: state initializing without an etag, then enabled */
export const initializing = defineScenario({
  name: 'initializing',
  summary: 'A connection is created in the background: for `after` milliseconds its state is initializing and it is shown without etag.',
  operations: ['createConnection'],
  settings: { after: 2000 },
  apply: ({ call, settings, respond }) => respond(createConnection(call, settings.after)),
});

/** @see Flow Service error messages, 1100-400; Flow Service API - Sources, GET /connections/{id}/test */
export const badCredentials = defineScenario({
  name: 'bad-credentials',
  summary: 'Dynamics rejects the credentials: 400; a connection test returns false.',
  operations: ['createConnection', 'updateConnection', 'testConnection', 'exploreConnection'],
  settings: {},
  apply: ({ call, answer, respond }) => {
    if (call.operation.id !== 'testConnection') return respond({ error: 'bad-credentials' });
    const tested = answer();
    return tested.status === 200 ? respond({ status: 200, body: { result: false } }) : tested;
  },
});

/** Simulates credentials that are accepted at first and fail when they are used. */
export const unreachable = defineScenario({
  name: 'unreachable',
  summary: 'Dynamics cannot be reached: a connection is created, but testing it returns false, exploring it 400, and its dataflows fail.',
  operations: ['testConnection', 'exploreConnection', 'createFlow'],
  settings: {},
  apply: ({ call, answer, respond }) => {
    if (call.operation.id === 'createFlow') return respond(createFlow(call, { outcome: 'run-failed' }));
    const found = answer();
    if (found.status !== 200) return found;
    return call.operation.id === 'testConnection'
      ? respond({ status: 200, body: { result: false } })
      : respond({ error: 'bad-credentials' });
  },
});
