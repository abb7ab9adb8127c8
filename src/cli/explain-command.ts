import { Command } from 'commander';
import { answersAnyOther, violationsAnsweredBy } from '../../mock/refusals/index.ts';
import {
  codeOfExample,
  type ErrorExample,
  type ErrorName,
  errorExamples,
  errorNames,
  errorsWithCode,
  statusOfExample,
} from '../contract/error-example.ts';
import { flowService } from '../contract/flow-service.ts';
import { nearMiss } from '../contract/near-miss.ts';
import { type CodePage, codePages } from '../messages/codes.ts';
import { adobeCode } from './adobe-code.ts';
import { fail } from './fail.ts';

const pages: Readonly<Record<string, CodePage>> = codePages(flowService);
const examples = errorExamples(flowService);
const names = errorNames(flowService);

/** The codes of the description's error examples, without repetition. */
export const errorCodes: readonly string[] = [...new Set(names.flatMap((name) => codeOfExample(flowService, name) ?? []))];

/** `flowservice explain`: explains the code of a violation or of an Adobe error, or lists the codes of violations. */
export function explainCommand(): Command {
  return new Command('explain')
    .description(
      'Explain the code of a violation or of an Adobe error: its meaning, causes and source. Without a code, list all violations.',
    )
    .argument('[code]', 'code, such as auth-param-foreign, 403010, 1361 or FLOW-1404-412')
    .addHelpText(
      'after',
      '\nExamples:\n  $ flowservice explain\n  $ flowservice explain auth-param-foreign\n  $ flowservice explain FLOW-1404-412',
    )
    .action((code: string | undefined) => {
      process.stdout.write(code === undefined ? listOfCodes() : explain(code));
    });
}

function listOfCodes(): string {
  const width = Math.max(...Object.keys(pages).map(({ length }) => length));
  return Object.entries(pages)
    .map(([code, { means }]) => `${code.padEnd(width)}  ${means}\n`)
    .join('');
}

function explain(asked: string): string {
  const explanation = explainViolation(asked.toLowerCase()) ?? explainErrors(asked) ?? explainErrors(codeBeginningWith(asked));
  if (explanation !== undefined) return explanation;
  const near = nearMiss(asked, [...Object.keys(pages), ...errorCodes]);
  const guess = near === undefined ? '' : ` Did you mean ${near}?`;
  const adobeCodes = /\d/.test(asked) ? ` The codes of Adobe in the description are ${errorCodes.join(', ')}.` : '';
  return fail(`unknown code ${JSON.stringify(asked.slice(0, 80))}.${guess} "flowservice explain" lists all codes.${adobeCodes}`);
}

function explainViolation(code: string): string | undefined {
  const page = Object.hasOwn(pages, code) ? pages[code] : undefined;
  if (page === undefined) return undefined;
  const { means, example, fix, reference } = page;
  return `${code}\n\n${means}\n\nExample: ${example}\nFix:     ${fix}\nSource:  ${reference}\n`;
}

/**
 * Explains all errors with a code, from the error examples of the description. Several errors may share a code.
 *
 * @param asked the code, the URI that ends in it, or the name of an example
 * @returns undefined if the code is unknown
 */
export function explainErrors(asked: string | undefined): string | undefined {
  if (asked === undefined) return undefined;
  const code = adobeCode({ type: asked.toUpperCase() }) ?? asked.toLowerCase();
  const coded = errorsWithCode(flowService, code);
  const found = names.filter((name) => name === code || coded.includes(name));
  return found.length === 0 ? undefined : found.map(explainError).join('\n');
}

/** Returns the only code that begins with a text such as `FLOW-1404` or `1404`; undefined unless there is exactly one. */
function codeBeginningWith(text: string): string | undefined {
  if (!/\d/.test(text)) return undefined;
  const [code, ...others] = errorCodes.filter((one) =>
    [one, one.replace(/^[A-Z]+-/, '')].some((form) => form.startsWith(text.toUpperCase())),
  );
  return others.length === 0 ? code : undefined;
}

function explainError(name: ErrorName): string {
  const { summary, value, ...example } = examples[name];
  const text = value.errorMessage ?? value.message ?? value.detail ?? value.error_description;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Title', value.title === undefined ? undefined : String(value.title)],
    ['Text', text === undefined ? undefined : String(text)],
    ['Cause', example['x-caused-by'].map(causeText).join(', or ')],
    ...violationsOf(name).map((line) => ['Violation', line] as const),
    ['Try it', `curl -H 'x-mock-scenario: ${name}' …`],
    ['Source', example['x-reference']],
  ];
  const lines = rows.flatMap(([label, line]) => (line === undefined ? [] : `${`${label}:`.padEnd(11)}${line}\n`));
  const codes = [codeOfExample(flowService, name) ?? name, example['x-provider-code'] ?? []].flat();
  return `${codes.join(', ')}  (status ${statusOfExample(flowService, name)})\n\n${summary}.\n\n${lines.join('')}`;
}

function causeText(cause: ErrorExample['x-caused-by'][number]): string {
  if (cause === 'state') return 'the state of the service';
  return `a mistake at ${typeof cause === 'string' ? cause : cause.at}`;
}

/** Returns the violations that lead to an error, one line for each pointer. */
function violationsOf(name: ErrorName): readonly string[] {
  const byPointer = Map.groupBy(violationsAnsweredBy(name), ({ at }) => at);
  const lines = [...byPointer].map(([at, rows]) => {
    const codes = new Set(rows.flatMap((row) => row.codes));
    return `${[...codes].join(', ')} at ${at}${at.endsWith('/') ? '…' : ''}`;
  });
  return [...lines, ...(answersAnyOther(name) ? ['any violation without its own published error'] : [])];
}
