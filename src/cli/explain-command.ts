import { Command } from 'commander';
import { flowService } from '../contract/flow-service.ts';
import { nearMiss } from '../contract/near-miss.ts';
import { type CodePage, codePages } from '../messages/codes.ts';
import { errorCodes, explainErrors } from './explain-errors.ts';
import { fail } from './fail.ts';

const pages: Readonly<Record<string, CodePage>> = codePages(flowService);

/** `flowservice explain`: explains the code of a violation or of one of Adobe's errors, or lists the codes of violations. */
export function explainCommand(): Command {
  return new Command('explain')
    .description(
      "Explain a violation's code or an error code of Adobe's, with its causes and its source; without a code, list all violations.",
    )
    .argument('[code]', 'such as auth-param-foreign, 403010 or FLOW-1404-412')
    .addHelpText(
      'after',
      '\nExamples:\n  $ flowservice explain\n  $ flowservice explain auth-param-foreign\n  $ flowservice explain FLOW-1404-412',
    )
    .action((code: string | undefined) => {
      process.stdout.write(code === undefined ? list() : explain(code));
    });
}

function list(): string {
  const width = Math.max(...Object.keys(pages).map(({ length }) => length));
  return Object.entries(pages)
    .map(([code, { means }]) => `${code.padEnd(width)}  ${means}\n`)
    .join('');
}

function explain(code: string): string {
  const page = Object.hasOwn(pages, code) ? pages[code] : undefined;
  if (page !== undefined) {
    const { means, example, fix, reference } = page;
    return `${code}\n\n${means}\n\nExample: ${example}\nFix:     ${fix}\nSource:  ${reference}\n`;
  }
  const errors = explainErrors(code);
  if (errors !== undefined) return errors;
  const near = nearMiss(code, [...Object.keys(pages), ...errorCodes]);
  const guess = near === undefined ? '.' : `; did you mean ${near}?`;
  const ofAdobe = /\d/.test(code) ? ` Adobe's codes in the description are ${errorCodes.join(', ')}.` : '';
  return fail(`there is no code ${JSON.stringify(code.slice(0, 80))}${guess} "flowservice explain" lists them all.${ofAdobe}`);
}
