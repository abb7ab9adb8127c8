import { defineScenario } from './scenario.ts';

/** @see Create a Salesforce base connection on AWS, whose samples have neither */
export const missingEtag = defineScenario({
  name: 'missing-etag',
  summary: 'The body of a success has no etag and no version; what was asked for is done.',
  breaksDescription: true,
  operations: ['createConnection', 'retrieveConnection', 'listConnections', 'updateConnection'],
  settings: {},
  play: ({ answer }) => {
    const whole = answer();
    if (whole.status >= 300) return whole;
    const isTag = (name: string, value: unknown): boolean => name === 'etag' || (name === 'version' && String(value).startsWith('"'));
    const body = JSON.stringify(JSON.parse(whole.body, (name, value) => (isTag(name, value) ? undefined : value)));
    return { ...whole, body };
  },
});
