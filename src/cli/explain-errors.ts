import { answersAnyOther, violationsAnsweredBy } from '../../mock/refusals.ts';
import { type ErrorExample, type ErrorName, errorExamples, errorNames, statusOfExample } from '../contract/error-example.ts';
import { flowService } from '../contract/flow-service.ts';
import { adobeCode } from './adobe-code.ts';

const examples = errorExamples(flowService);
const names = errorNames(flowService);

/** The code of an error body; the error of the token endpoint has OAuth's form. */
function codeOf(name: ErrorName): string | undefined {
  const { value } = examples[name];
  return adobeCode(value) ?? (typeof value.error === 'string' ? value.error : undefined);
}

/** The codes of the errors that the description has as examples, each once. */
export const errorCodes: readonly string[] = [...new Set(names.flatMap((name) => codeOf(name) ?? []))];

/**
 * Explains every error that has a code, as the error examples of the description state it: one code may have several.
 *
 * @param asked the code, the URI that ends in it, or the name of an example
 * @returns undefined if there is no such error
 */
export function explainErrors(asked: string): string | undefined {
  const code = adobeCode({ type: asked.toUpperCase() }) ?? asked.toLowerCase();
  const found = names.filter((name) => name === code || codeOf(name) === code);
  return found.length === 0 ? undefined : found.map(page).join('\n');
}

function page(name: ErrorName): string {
  const { summary, value, ...example } = examples[name];
  const status = statusOfExample(flowService, name);
  const text = value.errorMessage ?? value.message ?? value.detail ?? value.error_description;
  const causes = example['x-caused-by'].map(causeText);
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Title', value.title === undefined ? undefined : String(value.title)],
    ['Text', text === undefined ? undefined : String(text)],
    ['Cause', causes.join(', or ')],
    ...violationsOf(name).map((line) => ['Violation', line] as const),
    ['Try it', `curl -H 'Prefer: example=${name}' …`],
    ['Source', example['x-reference']],
  ];
  const lines = rows.flatMap(([label, line]) => (line === undefined ? [] : `${`${label}:`.padEnd(11)}${line}\n`));
  return `${codeOf(name) ?? name}  (status ${status})\n\n${summary}.\n\n${lines.join('')}`;
}

function causeText(cause: ErrorExample['x-caused-by'][number]): string {
  if (cause === 'state') return 'the state of the service';
  return `a mistake at ${typeof cause === 'string' ? cause : cause.at}`;
}

/** The violations that lead to an error, a line for each place. */
function violationsOf(name: ErrorName): readonly string[] {
  const places = Map.groupBy(violationsAnsweredBy(name), ({ at }) => at);
  const lines = [...places].map(([at, rows]) => {
    const codes = new Set(rows.flatMap((row) => row.codes));
    return `${[...codes].join(', ')} at ${at}${at.endsWith('/') ? '…' : ''}`;
  });
  return [...lines, ...(answersAnyOther(name) ? ['any for which no other error is published'] : [])];
}
