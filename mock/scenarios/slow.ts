import { defineScenario } from './scenario.ts';

/** A network, or a service, that takes its time. */
export const slow = defineScenario({
  name: 'slow',
  summary: 'The answer takes latency milliseconds, and up to jitter more or less.',
  settings: { latency: 1000, jitter: 200 },
  play: ({ call, settings, answer }) => {
    const delay = settings.latency + (call.world.identifiers.chance() * 2 - 1) * settings.jitter;
    return { ...answer(), delay: Math.max(0, delay) };
  },
});
