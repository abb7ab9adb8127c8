import { defineScenario } from './scenario.ts';

/** @see Customer Journey Analytics API FAQ, 429050; RFC 9110 §10.2.3 */
export const throttled = defineScenario({
  name: 'throttled',
  summary: 'Too many requests: 429, to be sent again after retryAfter seconds.',
  settings: { retryAfter: 1 },
  play: ({ settings, respond }) => respond({ error: 'throttled', headers: { 'retry-after': String(Math.ceil(settings.retryAfter)) } }),
});
