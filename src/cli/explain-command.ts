import { Command } from 'commander';
import { nearMiss } from '../conformance/index.ts';
import { description } from '../generated/description.ts';
import { fail } from './fail.ts';

type Page = { readonly means: string; readonly example: string; readonly fix: string; readonly reference: string };

const pages: Readonly<Record<string, Page>> = description.components.schemas.Violation.properties.code['x-codes'];

/** `flowservice explain`: the page of a violation's code, or the list of all codes. */
export function explainCommand(): Command {
  return new Command('explain')
    .description("Tell what a violation's code means, with an example, its fix and its source; without a code, list them all.")
    .argument('[code]', 'such as auth-param-foreign')
    .addHelpText('after', '\nExamples:\n  $ flowservice explain\n  $ flowservice explain auth-param-foreign')
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
  if (page === undefined) {
    const near = nearMiss(code, Object.keys(pages));
    fail(
      `there is no code ${JSON.stringify(code.slice(0, 80))}${near === undefined ? '.' : `; did you mean ${near}?`} "flowservice explain" lists them all.`,
    );
  }
  const { means, example, fix, reference } = page;
  return `${code}\n\n${means}\n\nExample: ${example}\nFix:     ${fix}\nSource:  ${reference}\n`;
}
