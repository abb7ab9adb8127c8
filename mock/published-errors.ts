import { couldBeSecret, type ErrorName, errorExamples, statusOfExample } from '../src/conformance/index.ts';

/** The varying parts of an error's text, by the names that its template gives them. */
export type Variables = Readonly<Record<string, string>>;

/** Stands in a text for a value that could be a credential. */
export const withheld = '(not shown)';

/** The HTTP status of a published error: that of the response which has it for an example. */
export function errorStatus(name: ErrorName): number {
  const status = statusOfExample(name);
  if (status === undefined) throw new Error(`No response of the description has the example ${name}.`);
  return status;
}

/** The body of a published error, byte for byte but for its varying parts, in which no credential is repeated, and the request id. */
export function errorBody(name: ErrorName, requestId: string, variables: Variables = {}): Readonly<Record<string, unknown>> {
  const { value, 'x-message-template': template } = errorExamples[name];
  if (value.report === undefined) return value;
  const report = { ...value.report, 'request-id': requestId };
  if (template === undefined) return { ...value, report };
  const shown = Object.fromEntries(Object.entries(variables).map(([part, text]) => [part, couldBeSecret(text) ? withheld : short(text)]));
  const message = fill(template, shown);
  return { ...value, report: { ...report, ...shown, 'detailed-message': message }, errorMessage: message, errorDetails: message };
}

/** More characters of a value than these are not repeated. */
const longest = 200;

function short(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** A template with values for its `{variables}`; one that has no value stays as it is written. */
function fill(template: string, variables: Variables): string {
  let text = '';
  let at = 0;
  for (let open = template.indexOf('{'); open !== -1; open = template.indexOf('{', at)) {
    const close = template.indexOf('}', open);
    text += template.slice(at, open) + (variables[template.slice(open + 1, close)] ?? template.slice(open, close + 1));
    at = close + 1;
  }
  return text + template.slice(at);
}
