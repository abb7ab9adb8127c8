import type { Contract } from '../../src/contract/contract.ts';
import {
  codeOfExample,
  type ErrorExample,
  type ErrorName,
  errorExamples,
  errorNames,
  errorsWithCode,
  statusOfExample,
} from '../../src/contract/error-example.ts';
import { type CodePage, codePages } from '../../src/messages/codes.ts';
import { answersAnyOther, violationsAnsweredBy } from './index.ts';

/** The explanation of a violation, or of an error of Adobe. */
export type Explanation = {
  /** The code; of an error also that of the source's own error. */
  readonly code: string;
  readonly status?: number | undefined;
  /** One sentence. */
  readonly means: string;
  /** Further lines, each with its label. */
  readonly details: readonly (readonly [label: string, text: string])[];
};

/** Returns the explanations of a code of a violation or an error, in any case; none if it is unknown. */
export function explanationsOf(contract: Contract, code: string): readonly Explanation[] {
  const asked = code.toLowerCase();
  const pages: Readonly<Record<string, CodePage>> = codePages(contract);
  const page = Object.hasOwn(pages, asked) ? pages[asked] : undefined;
  return page === undefined ? errorExplanations(contract, code) : [ofViolation(asked, page)];
}

/**
 * Returns the explanations of the errors with a code, in any of its forms, or of the error example with this name. Several may share a
 * code.
 */
export function errorExplanations(contract: Contract, code: string): readonly Explanation[] {
  const coded = errorsWithCode(contract, code);
  const names = errorNames(contract).filter((name) => name === code.toLowerCase() || coded.includes(name));
  return names.map((name) => ofError(contract, name));
}

function ofViolation(code: string, { means, example, fix, reference }: CodePage): Explanation {
  const details = [['Example', example] as const, ['Fix', fix] as const, ['Source', reference] as const];
  return { code, means, details };
}

/** Explains an error, from the example in the description. */
function ofError(contract: Contract, name: ErrorName): Explanation {
  const { summary, value, ...example } = errorExamples(contract)[name];
  const text = value.errorMessage ?? value.message ?? value.detail ?? value.error_description;
  const details: readonly (readonly [string, unknown])[] = [
    ['Title', value.title],
    ['Text', text],
    ['Cause', example['x-caused-by'].map(causeText).join(', or ')],
    ...violationsOf(name).map((line) => ['Violation', line] as const),
    ['Try it', `curl -H 'x-mock-scenario: ${name}' …`],
    ['Source', example['x-reference']],
  ];
  return {
    code: [codeOfExample(contract, name) ?? name, example['x-provider-code'] ?? []].flat().join(', '),
    status: statusOfExample(contract, name),
    means: `${summary}.`,
    details: details.flatMap(([label, line]) => (line === undefined ? [] : [[label, String(line)] as const])),
  };
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
