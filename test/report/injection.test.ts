import { PassThrough } from 'node:stream';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test, vi } from 'vitest';
import { exchangeLogger } from '../../src/cli/exchange-logger.ts';
import { notify } from '../../src/cli/fail.ts';
import { waitingLine } from '../../src/cli/interruption.ts';
import { formatGithub, formatSummary } from '../../src/report/format-github.ts';
import { formatHtml } from '../../src/report/format-html.ts';
import { formatJson } from '../../src/report/format-json.ts';
import { formatJunit } from '../../src/report/format-junit.ts';
import { formatSarif } from '../../src/report/format-sarif.ts';
import { formatText } from '../../src/report/format-text.ts';
import { conclude } from '../../src/verification/gates.ts';
import { flowService, type Violation } from '../contract.ts';
import { everyExchange, exchangeWith } from './verification.ts';

/** Texts that a reader of a report could take for something else than text. */
const hostile = [
  '::stop-commands::token',
  '  ::error file=a::b',
  '##[add-mask]prod',
  'x ##[error]y',
  'a\n::set-output name=a::b',
  'a\r\n##[group]b',
  '\u001b[2J\u001b]0;title\u0007',
  '\u009b31m\u0085',
  '\u202egnp.exe\u2066\u200b',
  '\u2028\u2029\u{e0001}',
  '\u0000\u0001\ufffe\uffff\ud800',
  '</failure><script>alert(1)</script>]]>',
  '" onload="x',
  '| a | [b](javascript:c) `d` @team #1 <img src=x>',
];

const at = (text: string): Violation =>
  ({
    code: text,
    severity: 'error',
    at: `/body/${text}`,
    message: text,
    expected: text,
    received: text,
    fix: text,
    reference: text,
  }) as Violation;

/** A verification in which every text from a file is hostile. */
function verificationOf(text: string) {
  const input = { name: text, format: 'journal', passedOver: 0, provider: undefined, skippedHosts: [], problem: undefined };
  const interaction = {
    input: text,
    consumer: text,
    description: text,
    line: 1,
    operation: undefined,
    method: text,
    path: text,
    status: 201,
    conforms: false,
    violations: [{ ...at(text), line: 2 }],
  };
  const findings = {
    inputs: [input, { ...input, name: `other ${text}`, problem: text }],
    interactions: [interaction],
    coverage: { items: [], covered: 0, total: 0 },
  };
  return conclude({ ...findings, exchanges: everyExchange(exchangeWith(text)) } as never, { contract: flowService });
}

const invisible = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
/** A line that a runner of GitHub Actions executes. @see actions/runner, ActionCommand.cs */
const command = /^\s*::|##\[/m;

const lineOfLog = (format: 'text' | 'json', text: string) => {
  const stream = new PassThrough();
  const answer = { status: 400, headers: { 'x-request-id': text }, violations: [at(text)], body: JSON.stringify({ error_code: text }) };
  exchangeLogger(format, stream)({ method: text, target: text, milliseconds: 1, answer, note: text });
  return String(stream.read());
};

const notified = (text: string) => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    notify(text);
    return write.mock.calls.join('');
  } finally {
    write.mockRestore();
  }
};

const outputs: Readonly<Record<string, (text: string) => string>> = {
  'the text report': (text) => formatText(verificationOf(text), { color: false }),
  'the JSON report': (text) => formatJson(verificationOf(text)),
  'the JUnit report': (text) => formatJunit(verificationOf(text)),
  'the SARIF report': (text) => formatSarif(verificationOf(text), { contract: flowService }),
  'the HTML report': (text) => formatHtml(verificationOf(text)),
  'the summary': (text) => formatSummary(verificationOf(text)),
  'the text log': (text) => lineOfLog('text', text),
  'the JSON log': (text) => lineOfLog('json', text),
  'a line about pending requests': (text) => waitingLine([{ method: text, target: text } as never], 5, 'text'),
  'a line about pending requests in JSON': (text) => waitingLine([{ method: text, target: text } as never], 5, 'json'),
  'an error of the command': notified,
};

test.each(Object.entries(outputs))('%s has no command, no control character and no hidden one of its content', (_, print) => {
  for (const text of hostile) {
    const printed = print(text);
    expect(printed).not.toMatch(invisible);
    expect(printed).not.toMatch(command);
  }
});

test('the annotations are only those of the verification', () => {
  for (const text of hostile) {
    const lines = formatGithub(verificationOf(text)).trimEnd().split('\n');
    for (const line of lines) expect(line).toMatch(/^::(?:error|warning) [^:]*::(?!.*##\[)(?!.*[\p{Cc}\p{Cf}])/u);
    expect(lines).toHaveLength(formatGithub(verificationOf('x')).trimEnd().split('\n').length);
  }
});

test('the JUnit report is well-formed, and its elements are only those of the verification', () => {
  const names = (text: string) => JSON.stringify(new XMLParser().parse(text)).match(/"\w+":/g);
  for (const text of hostile) {
    const report = formatJunit(verificationOf(text));
    expect(XMLValidator.validate(report)).toBe(true);
    expect(names(report)).toEqual(names(formatJunit(verificationOf('x'))));
  }
});

test('a JSON report has the values of its content', () => {
  for (const text of hostile) expect(JSON.parse(formatJson(verificationOf(text))).interactions[0].consumer).toBe(text);
});

test('the HTML report and the summary have only the elements of the verification', () => {
  const elements = (text: string) => text.match(/<[a-z]+/g);
  for (const text of hostile) {
    expect(elements(formatHtml(verificationOf(text)))).toEqual(elements(formatHtml(verificationOf('x'))));
    expect(elements(formatSummary(verificationOf(text)))).toEqual(elements(formatSummary(verificationOf('x'))));
  }
});
