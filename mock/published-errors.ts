import { description } from '../src/generated/description.ts';

type Examples = typeof description.components.examples;

/** The name of an error body that the description holds as an example. */
export type ErrorName = Exclude<keyof Examples, 'create-basic' | 'create-service-principal' | 'created'>;

/** The varying parts of an error's text, by the names that its template gives them. */
export type Variables = Readonly<Record<string, string>>;

type Example = {
  readonly value: Readonly<Record<string, unknown>> & { readonly report?: Readonly<Record<string, unknown>> };
  readonly 'x-message-template'?: string;
};

const examples: Readonly<Record<ErrorName, Example>> = description.components.examples;
const statuses = new Map<string, number>();
for (const [status, { content }] of Object.entries(description.paths['/connections'].post.responses)) {
  for (const name of Object.keys(content['application/json'].examples)) statuses.set(name, Number(status));
}

/** The HTTP status of the response that has an example of this name. */
export function statusOfExample(name: string): number | undefined {
  return statuses.get(name);
}

/** The HTTP status of a published error: that of the response which has it for an example. */
export function errorStatus(name: ErrorName): number {
  const status = statusOfExample(name);
  if (status === undefined) throw new Error(`No response of the description has the example ${name}.`);
  return status;
}

/** The body of a published error, byte for byte but for its varying parts and the request id. */
export function errorBody(name: ErrorName, requestId: string, variables: Variables = {}): Readonly<Record<string, unknown>> {
  const { value, 'x-message-template': template } = examples[name];
  if (value.report === undefined) return value;
  const report = { ...value.report, 'request-id': requestId };
  if (template === undefined) return { ...value, report };
  const message = template.replaceAll(/\{(\w+)\}/g, (whole, variable) => variables[variable] ?? whole);
  return { ...value, report: { ...report, ...variables, 'detailed-message': message }, errorMessage: message, errorDetails: message };
}
