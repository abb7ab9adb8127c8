import type { Verification } from '../verification/verification.ts';
import { printable } from './printable.ts';
import { formatViolation } from './text.ts';

/** What was verified and what was found, for people. */
export function formatText({ inputs, interactions }: Verification, _: { readonly colour: boolean }): string {
  const files = inputs.map(({ name, format, passedOver, problem }) => {
    const own = interactions.filter(({ input }) => input === name);
    const passed = passedOver === 0 ? '' : `, ${passedOver} passed over`;
    return `${printable(name)}: ${problem ?? `${format}, ${own.length} interactions${passed}`}\n`;
  });
  const found = interactions
    .filter(({ violations }) => violations.length > 0)
    .map(
      ({ input, line, consumer, description, violations }) =>
        `${printable(input)}${line === undefined ? '' : `:${line}`} ${printable(consumer)}: ${printable(description)}\n${violations.map((one) => `${formatViolation(one)}\n`).join('')}`,
    );
  return [...files, ...found].join('');
}
