import { styleText } from 'node:util';
import type { Answer, Exchange } from '../../mock/index.ts';
import { redactText } from '../redaction/credentials.ts';
import { formatViolation } from '../report/format-violation.ts';
import { printable } from '../report/printable.ts';

/** How the mock tells of each request: in lines for people, in one JSON object a line, or not at all. */
export type LogFormat = 'text' | 'json' | 'none';

/** What is told of an exchange. */
export type LoggedExchange = Pick<Exchange, 'method' | 'target' | 'milliseconds'> & {
  readonly answer: Pick<Answer, 'status' | 'violations' | 'cut'> & { readonly headers: Readonly<Record<string, string | undefined>> };
  /** What is peculiar about the answer. */
  readonly note?: string | undefined;
};

/** Tells of exchanges. */
export type ExchangeLogger = {
  readonly log: (exchange: LoggedExchange) => void;
  /** Writes at once what waits, so that it comes before whatever else is to be told. */
  readonly flush: () => void;
};

/** Every format, the default first. */
export const logFormats: readonly LogFormat[] = ['text', 'json', 'none'];

/** How long a line may wait for others, in milliseconds: no one sees it, and under load it spares a write for each request. */
const longestWait = 10;
/** And how many bytes may wait. UTF-16 takes at most three bytes of UTF-8 for each of its units. */
const mostBytes = 65_536;

/**
 * Writes what was asked, answered and found wrong; no header and no body ever. What comes within a moment is written
 * at once, for a write to a terminal or a file holds everything else up.
 */
export function exchangeLogger(format: LogFormat, stream: NodeJS.WritableStream): ExchangeLogger {
  if (format === 'none') return { log: () => {}, flush: () => {} };
  const lineFor = format === 'json' ? jsonLine : textLines(stream);
  // As bytes: as text they would be small pieces by the hundred, which the garbage collector moves once before they are written.
  const waiting = Buffer.allocUnsafeSlow(mostBytes);
  let used = 0;
  const flush = () => {
    if (used > 0) stream.write(Buffer.from(waiting.subarray(0, used)));
    used = 0;
  };
  return {
    log: (exchange) => {
      const line = `${lineFor(exchange)}\n`;
      if (3 * line.length > mostBytes - used) flush();
      if (3 * line.length > mostBytes) return void stream.write(line);
      if (used === 0) setTimeout(flush, longestWait);
      used += waiting.write(line, used);
    },
    flush,
  };
}

function jsonLine({ method, target, answer, milliseconds, note }: LoggedExchange): string {
  const { status, headers, violations, cut } = answer;
  return JSON.stringify({
    method: redactText(method),
    path: pathOf(target),
    status,
    milliseconds: Number(milliseconds.toFixed(1)),
    requestId: headers['x-request-id'],
    violations,
    cut,
    note,
  });
}

function textLines(stream: NodeJS.WritableStream): (exchange: LoggedExchange) => string {
  const coloured = new Map<number, string>();
  const colour = (status: number): string => {
    const text = styleText(status < 300 ? 'green' : 'red', String(status), { stream });
    coloured.set(status, text);
    return text;
  };
  return ({ method, target, answer: { status, violations, cut }, milliseconds, note }) => {
    const ending = note !== undefined ? ` (${note})` : cut === undefined ? '' : ' connection cut';
    const line = `${redactText(method)} ${printable(pathOf(target))} ${coloured.get(status) ?? colour(status)} ${milliseconds.toFixed(1)} ms${ending}`;
    return violations.length === 0 ? line : [line, ...violations.map((one) => formatViolation(one))].join('\n');
  };
}

function pathOf(target: string): string {
  const mark = target.indexOf('?');
  // Before it is cut, for what is left of a credential may not be recognized.
  return redactText(mark === -1 ? target : target.slice(0, mark)).slice(0, 200);
}
