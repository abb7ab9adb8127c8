import type { Writable } from 'node:stream';
import { styleText } from 'node:util';
import type { Answer, Served } from '../../mock/index.ts';
import { splitTarget } from '../check/http-message.ts';
import { redactStrings, redactText } from '../credentials/credentials.ts';
import type { Violation } from '../generated/flow-service.ts';
import { formatViolation, printable, printableJson } from '../report/printable.ts';
import { adobeCode } from './adobe-code.ts';

/** The format of the request log: lines for people, one JSON object for each request, or no log. */
export type LogFormat = 'text' | 'json' | 'none';

/** The parts of an exchange that are logged. */
export type LoggedExchange = Pick<Served, 'method' | 'target' | 'milliseconds'> & {
  readonly answer: Pick<Answer, 'status' | 'violations' | 'cut' | 'scenario'> & {
    readonly headers: Readonly<Record<string, string | undefined>>;
    /** Only the code of an error response is read from it. */
    readonly body?: string | undefined;
  };
  /** Why the response is not the upstream's, or incomplete. */
  readonly note?: string | undefined;
};

export type ExchangeLogger = (exchange: LoggedExchange) => void;

/** Every format, the default first. */
export const logFormats: readonly LogFormat[] = ['text', 'json', 'none'];

/** The bytes that may wait for the log's reader. Further lines are dropped, because a pipe that is not read would fill the memory. */
const mostUnread = 1024 * 1024;

/** The number of violations that a log remembers as explained. */
const maxExplained = 200;

/** Creates a log of the method, path, status, code and violations of each exchange. It never contains a header or a body. */
export function exchangeLogger(format: LogFormat, stream: Writable): ExchangeLogger {
  if (format === 'none') return () => {};
  const lineFor = format === 'json' ? jsonLine : textLines(stream);
  let dropped = 0;
  return (exchange) => {
    if (isUnread(stream)) return void dropped++;
    if (dropped > 0) stream.write(format === 'json' ? `${JSON.stringify({ dropped })}\n` : droppedLine(dropped));
    dropped = 0;
    stream.write(`${lineFor(exchange)}\n`);
  };
}

/** Returns whether the reader of a log is so far behind that lines are dropped. */
export function isUnread({ writableLength }: Pick<Writable, 'writableLength'>): boolean {
  return writableLength > mostUnread;
}

function droppedLine(dropped: number): string {
  return `flowservice: ${dropped === 1 ? '1 request is' : `${dropped} requests are`} missing here, because the log was not read. Use --log none if it is not needed.\n`;
}

function jsonLine({ method, target, answer, milliseconds, note }: LoggedExchange): string {
  const { status, headers, violations, cut, scenario } = answer;
  const line = {
    at: new Date().toISOString(),
    method,
    path: pathOf(target),
    status,
    code: codeOf(answer),
    milliseconds: Number(milliseconds.toFixed(1)),
    requestId: headers['x-request-id'],
    scenario,
    violations,
    cut,
    note,
  };
  return printableJson(JSON.stringify(redactStrings(line)));
}

function textLines(stream: Writable): (exchange: LoggedExchange) => string {
  const explained = violationLines();
  return ({ method, target, answer, milliseconds, note }) => {
    const { status, violations, cut, scenario } = answer;
    const time = styleText('dim', new Date().toTimeString().slice(0, 8), { stream });
    const colored = styleText(status < 400 ? 'green' : status < 500 ? 'yellow' : 'red', String(status), { stream });
    const code = codeOf(answer);
    const remarks = [note, scenario && `scenario ${scenario}`, cut && 'connection cut'].filter(Boolean).join(', ');
    const line = [
      time,
      shown(method),
      shown(pathOf(target)),
      colored,
      ...(code === undefined ? [] : [shown(code)]),
      `${milliseconds.toFixed(1)} ms`,
      ...(remarks === '' ? [] : [`(${shown(remarks)})`]),
    ].join(' ');
    return violations.length === 0 ? line : `${line}\n${explained(violations)}`;
  };
}

/** Returns a text as a line of a terminal can have it: without credentials and control characters. */
function shown(text: string): string {
  return printable(redactText(text));
}

/** Returns a function that explains each violation once, and lists the repeated violations of a request on one line. */
function violationLines(): (violations: readonly Violation[]) => string {
  const logged = new Set<string>();
  return (violations) => {
    const lines: string[] = [];
    const repeated: string[] = [];
    for (const violation of violations) {
      // Each part by itself: a place that ends with the name of a secret would make the message its value.
      const text = formatViolation(redactStrings(violation));
      if (logged.has(text)) repeated.push(`${violation.code} at ${shown(violation.at)}`);
      else lines.push(text);
      // Bounds the memory of a mock that runs for long.
      if (logged.size >= maxExplained) logged.clear();
      logged.add(text);
    }
    if (repeated.length > 0) lines.push(`  as before: ${repeated.join(', ')}`);
    return lines.join('\n');
  };
}

function codeOf({ status, body }: LoggedExchange['answer']): string | undefined {
  return status < 400 ? undefined : adobeCode(body);
}

function pathOf(target: string): string {
  // Masked before it is shortened, because a shortened credential may not be recognized.
  return redactText(splitTarget(target).path).slice(0, 200);
}
