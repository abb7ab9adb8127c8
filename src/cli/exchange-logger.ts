import { styleText } from 'node:util';
import type { Exchange } from '../../mock/index.ts';
import { formatViolation } from '../report/text.ts';

/** How the mock tells of each request: in lines for people, in one JSON object a line, or not at all. */
export type LogFormat = 'text' | 'json' | 'none';

/** Every format, the default first. */
export const logFormats: readonly LogFormat[] = ['text', 'json', 'none'];

/**
 * A function that writes what was asked, answered and found wrong; no header and no body ever. What comes in one turn of the event
 * loop is written at once, for a write to a terminal or a file holds everything else up.
 */
export function exchangeLogger(format: Exclude<LogFormat, 'none'>, stream: NodeJS.WriteStream): (exchange: Exchange) => void {
  let waiting = '';
  const flush = () => {
    stream.write(waiting);
    waiting = '';
  };
  return (exchange) => {
    if (waiting === '') setImmediate(flush);
    waiting += `${format === 'json' ? jsonLine(exchange) : textLines(exchange, stream)}\n`;
  };
}

function jsonLine({ method, target, answer, milliseconds }: Exchange): string {
  const { status, headers, violations, cut } = answer;
  return JSON.stringify({
    method,
    path: pathOf(target),
    status,
    milliseconds: Number(milliseconds.toFixed(1)),
    requestId: headers['x-request-id'],
    violations,
    cut,
  });
}

function textLines({ method, target, answer, milliseconds }: Exchange, stream: NodeJS.WriteStream): string {
  const { status, violations, cut } = answer;
  const coloured = styleText(status < 300 ? 'green' : 'red', String(status), { stream });
  const ending = cut === undefined ? '' : ' connection cut';
  return [`${method} ${pathOf(target)} ${coloured} ${milliseconds.toFixed(1)} ms${ending}`, ...violations.map(formatViolation)].join('\n');
}

function pathOf(target: string): string {
  return target.split('?', 1)[0]?.slice(0, 200) ?? '';
}
