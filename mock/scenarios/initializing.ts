import { createConnection } from '../resources/connections.ts';
import { defineScenario } from './scenario.ts';

/** @see Create a Salesforce base connection on AWS: state initializing without an etag, then enabled */
export const initializing = defineScenario({
  name: 'initializing',
  summary: 'A connection is created in the background: until after milliseconds its state is initializing and it has no etag.',
  operations: ['createConnection'],
  settings: { after: 2000 },
  play: ({ call, settings, respond }) => respond(createConnection(call, settings.after)),
});
