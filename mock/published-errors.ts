import type { Contract } from '../src/contract/contract.ts';
import { type ErrorName, errorExamples, statusOfExample } from '../src/contract/error-example.ts';
import { couldBeSecret } from '../src/credentials/could-be-secret.ts';

/** The varying parts of an error's text, by the names that its template gives them. */
export type Variables = Readonly<Record<string, string>>;

/** Replaces a value that could be a credential in a text. */
export const withheld = '(not shown)';

/** Returns the HTTP status of a published error: that of the response which has it as an example. */
export function errorStatus(contract: Contract, name: ErrorName): number {
  const status = statusOfExample(contract, name);
  if (status === undefined) throw new Error(`No response of the description has the example ${name}.`);
  return status;
}

/**
 * Returns the body of a published error, byte for byte except the request id and its varying parts, in which credentials are withheld.
 * Parts that are not given are the published ones.
 */
export function errorBody(
  contract: Contract,
  name: ErrorName,
  requestId: string,
  variables: Variables = {},
  ids: readonly string[] = [],
): Readonly<Record<string, unknown>> {
  const { value, 'x-message-template': template, 'x-message-variables': published } = errorExamples(contract)[name];
  const report = value.report === undefined ? undefined : { ...value.report, 'request-id': requestId };
  if (template === undefined) return report === undefined ? value : { ...value, report };
  const shown = Object.fromEntries(
    Object.entries({ ...published, ...variables }).map(([part, text]) => [
      part,
      couldBeSecret(text) && !(ids.includes(part) && hexadecimal.test(text)) ? withheld : short(text),
    ]),
  );
  const message = template.replaceAll(/\{(\w+)\}/g, (whole, part: string) => shown[part] ?? whole);
  if (report === undefined) return { ...value, detail: message };
  return { ...value, report: { ...report, ...shown, 'detailed-message': message }, errorMessage: message, errorDetails: message };
}

/** An id as Data Prep and Catalog make them. */
const hexadecimal = /^(?:[0-9a-f]{24}|[0-9a-f]{32})$/;

/** The length to which longer values are cut, in characters. */
const longest = 200;

function short(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
