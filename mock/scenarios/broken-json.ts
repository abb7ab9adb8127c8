import { defineScenario } from './scenario.ts';

/** A proxy on the way, or a bug, that damages the body of a success. */
export const brokenJson = defineScenario({
  name: 'broken-json',
  summary: 'The body of a success breaks off half-way; what was asked for is done.',
  breaksDescription: true,
  settings: {},
  play: ({ answer }) => {
    const whole = answer();
    return whole.status < 300 ? { ...whole, body: whole.body.slice(0, Math.ceil(whole.body.length / 2)) } : whole;
  },
});
