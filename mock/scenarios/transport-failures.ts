import type { Cut } from '../../src/http/answer.ts';
import { defineScenario } from './scenario.ts';

/** Simulates a slow network or service. */
export const slow = defineScenario({
  name: 'slow',
  summary: 'The response takes `latency` milliseconds, plus or minus up to `jitter`, by default a fifth of the latency.',
  settings: { latency: 1000, jitter: 200 },
  derive: ({ latency = 1000 }) => ({ jitter: latency / 5 }),
  apply: ({ call, settings, answer }) => {
    const delay = settings.latency + (call.context.identifiers.chance() * 2 - 1) * settings.jitter;
    return { ...answer(), delay: Math.max(0, delay) };
  },
});

/** Simulates a broken connection: callers cannot know whether the operation was performed. */
export const reset = defineScenario({
  name: 'reset',
  summary: 'The connection is cut: when=before anything is done, in the middle of the response, or after it.',
  breaksDescription: true,
  settings: { when: 'middle' as Cut },
  choices: { when: ['before', 'middle', 'after'] satisfies Cut[] },
  apply: ({ settings: { when }, answer, respond }) =>
    when === 'before' ? { ...respond({ status: 0 }), headers: {}, cut: when } : { ...answer(), cut: when },
});

/** Simulates a proxy or a bug that damages the body of a success. */
export const brokenJson = defineScenario({
  name: 'broken-json',
  summary: 'The body of a success breaks off in the middle; the operation is performed.',
  breaksDescription: true,
  settings: {},
  apply: ({ answer }) => {
    const whole = answer();
    return whole.status < 300 ? { ...whole, body: whole.body.slice(0, Math.ceil(whole.body.length / 2)) } : whole;
  },
});

/** @see Create a Salesforce base connection on AWS, whose samples have neither */
export const missingEtag = defineScenario({
  name: 'missing-etag',
  summary: 'The body of a success has no etag and no version; the operation is performed.',
  breaksDescription: true,
  operations: ['createConnection', 'retrieveConnection', 'listConnections', 'updateConnection'],
  settings: {},
  apply: ({ answer }) => {
    const whole = answer();
    if (whole.status >= 300) return whole;
    const isTag = (name: string, value: unknown): boolean => name === 'etag' || (name === 'version' && String(value).startsWith('"'));
    const body = JSON.stringify(JSON.parse(whole.body, (name, value) => (isTag(name, value) ? undefined : value)));
    return { ...whole, body };
  },
});
