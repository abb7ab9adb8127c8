import { styleText } from 'node:util';
import type { Answer, Exchange } from '../../mock/index.ts';
import { splitTarget } from '../check/http-message.ts';
import { redactText } from '../credentials/credentials.ts';
import type { Violation } from '../generated/flow-service.ts';
import { formatViolation } from '../report/format-violation.ts';
import { printable } from '../report/printable.ts';
import { adobeCode } from './adobe-code.ts';

/** The form of the request log: lines for people, one JSON object for each request, or no log. */
export type LogFormat = 'text' | 'json' | 'none';

/** The parts of an exchange that are logged. */
export type LoggedExchange = Pick<Exchange, 'method' | 'target' | 'milliseconds'> & {
  readonly answer: Pick<Answer, 'status' | 'violations' | 'cut' | 'scenario'> & {
    readonly headers: Readonly<Record<string, string | undefined>>;
    /** The code of an error response is read from it; nothing else of it is logged. */
    readonly body?: string | undefined;
  };
  /** Why the response is not the upstream's, or not whole. */
  readonly note?: string | undefined;
};

/** A log of exchanges. */
export type ExchangeLogger = {
  readonly log: (exchange: LoggedExchange) => void;
  /** Writes the lines that wait, so that they come before other output. */
  readonly flush: () => void;
};

/** Every format, the default first. */
export const logFormats: readonly LogFormat[] = ['text', 'json', 'none'];

/** How long a line may wait for others, in milliseconds: no one sees it, and under load it spares a write for each request. */
const longestWait = 10;
/** And how many bytes may wait. UTF-16 takes at most three bytes of UTF-8 for each of its units. */
const mostBytes = 65_536;
/** The number of different violations that the log remembers to have explained. */
const mostLogged = 200;

/**
 * Logs the method, path, status, code and violations of each exchange, and never a header or a body. Lines that come within a moment are
 * written together, because a write to a terminal or a file blocks everything else.
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
  const { status, headers, violations, cut, scenario } = answer;
  return JSON.stringify({
    at: new Date().toISOString(),
    method: redactText(method),
    path: pathOf(target),
    status,
    code: codeOf(answer),
    milliseconds: Number(milliseconds.toFixed(1)),
    requestId: headers['x-request-id'],
    scenario,
    violations,
    cut,
    note,
  });
}

function textLines(stream: NodeJS.WritableStream): (exchange: LoggedExchange) => string {
  const coloured = new Map<number, string>();
  const colour = (status: number): string => {
    const text = styleText(status < 400 ? 'green' : status < 500 ? 'yellow' : 'red', String(status), { stream });
    coloured.set(status, text);
    return text;
  };
  const explained = violationLines();
  return ({ method, target, answer, milliseconds, note }) => {
    const { status, violations, cut, scenario } = answer;
    const time = styleText('dim', new Date().toTimeString().slice(0, 8), { stream });
    const code = codeOf(answer);
    const remarks = [note, scenario && `scenario ${scenario}`, cut && 'connection cut'].filter(Boolean).join(', ');
    const line = `${time} ${redactText(method)} ${printable(pathOf(target))} ${coloured.get(status) ?? colour(status)}${code === undefined ? '' : ` ${code}`} ${milliseconds.toFixed(1)} ms${remarks === '' ? '' : ` (${remarks})`}`;
    return violations.length === 0 ? line : `${line}\n${explained(violations)}`;
  };
}

/** The text of violations: whole the first time that they occur, and later all of those of a request on one line. */
function violationLines(): (violations: readonly Violation[]) => string {
  const logged = new Set<string>();
  return (violations) => {
    const lines: string[] = [];
    const repeated: string[] = [];
    for (const violation of violations) {
      const text = formatViolation(violation);
      if (logged.has(text)) repeated.push(`${violation.code} at ${printable(violation.at)}`);
      else lines.push(text);
      // A long-running mock forgets, and explains again.
      if (logged.size >= mostLogged) logged.clear();
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
  // Masked before it is cut, because the rest of a credential may not be recognized.
  return redactText(splitTarget(target).path).slice(0, 200);
}
