import { Command } from 'commander';
import { type Explanation, explanationsOf } from '../../mock/refusals/explanation.ts';
import { codeOfExample, errorNames } from '../contract/error-example.ts';
import { flowService } from '../contract/flow-service.ts';
import { nearMiss } from '../contract/near-miss.ts';
import { type CodePage, codePages } from '../messages/codes.ts';
import { adobeCode } from './adobe-code.ts';
import { fail } from './fail.ts';

const pages: Readonly<Record<string, CodePage>> = codePages(flowService);

/** The codes of the description's error examples, without repetition. */
export const errorCodes: readonly string[] = [
  ...new Set(errorNames(flowService).flatMap((name) => codeOfExample(flowService, name) ?? [])),
];

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
  const explanation = explanationText(asked) ?? explanationText(adobeCode({ type: asked.toUpperCase() }) ?? codeBeginningWith(asked));
  if (explanation !== undefined) return explanation;
  const near = nearMiss(asked, [...Object.keys(pages), ...errorCodes]);
  const guess = near === undefined ? '' : ` Did you mean ${near}?`;
  const adobeCodes = /\d/.test(asked) ? ` The codes of Adobe in the description are ${errorCodes.join(', ')}.` : '';
  return fail(`unknown code ${JSON.stringify(asked.slice(0, 80))}.${guess} "flowservice explain" lists all codes.${adobeCodes}`);
}

/** Returns the explanations of a code; undefined if there are none. */
function explanationText(code: string | undefined): string | undefined {
  const found = code === undefined ? [] : explanationsOf(flowService, code);
  return found.length === 0 ? undefined : found.map(textOf).join('\n');
}

function textOf({ code, status, means, details }: Explanation): string {
  const width = status === undefined ? 9 : 11;
  const title = status === undefined ? code : `${code}  (status ${status})`;
  return `${title}\n\n${means}\n\n${details.map(([label, text]) => `${`${label}:`.padEnd(width)}${text}\n`).join('')}`;
}

/** Returns the only code that begins with a text such as `FLOW-1404` or `1404`; undefined unless there is exactly one. */
function codeBeginningWith(text: string): string | undefined {
  if (!/\d/.test(text)) return undefined;
  const [code, ...others] = errorCodes.filter((one) =>
    [one, one.replace(/^[A-Z]+-/, '')].some((form) => form.startsWith(text.toUpperCase())),
  );
  return others.length === 0 ? code : undefined;
}
