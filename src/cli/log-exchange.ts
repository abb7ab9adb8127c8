import type { Exchange } from '../../mock/index.ts';
import { formatViolation } from '../report/text.ts';

/** Prints a request on one line, and below it what the check found; no header and no body ever. */
export function logExchange({ method, target, answer, milliseconds }: Exchange): void {
  const path = target.split('?', 1)[0]?.slice(0, 200) ?? '';
  const lines = [`${method} ${path} ${answer.status} ${milliseconds.toFixed(1)} ms`, ...answer.violations.map(formatViolation)];
  process.stderr.write(`${lines.join('\n')}\n`);
}
