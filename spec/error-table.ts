/** An operation, and the parts of a response that name its errors. */
type Operation = {
  readonly operationId: string;
  readonly security?: readonly unknown[];
  readonly responses: Record<string, Response | Reference>;
  readonly 'x-published-responses'?: unknown;
};
type Response = { readonly content?: Record<string, { readonly examples?: Record<string, unknown> }> };
type Reference = { readonly $ref: string };
type Example = {
  readonly summary: string;
  readonly description?: string;
  readonly 'x-reference': string;
  readonly 'x-provider-code'?: string;
  readonly value: { readonly type?: string; readonly error_code?: string; readonly error?: string };
};

/** The parts of a bundled description that the table of errors is made of. */
export type DescribedErrors = {
  readonly paths: Record<string, Record<string, Operation | readonly object[] | string>>;
  readonly components: { readonly responses: Record<string, object>; readonly examples: Record<string, Example> };
};

/** A documented error: its status, and the operations that can have it. */
type DescribedError = { readonly name: string; readonly status: string; readonly operations: readonly Operation[] };

/** Makes the table of all error responses, by code: what selects each as a scenario, what it means, and where it comes from. */
export function tableOfErrors({ paths, components }: DescribedErrors): string {
  const operations = operationsIn(paths);
  const errors = new Map<string, DescribedError>();
  for (const operation of operations)
    for (const [status, response] of Object.entries(operation.responses))
      for (const name of Number(status) < 400 ? [] : examplesOf(response, components.responses))
        errors.set(name, { name, status, operations: [...(errors.get(name)?.operations ?? []), operation] });
  const rows = [...errors.values()].map(({ name, status, operations: own }) => {
    const { summary, value, 'x-reference': source, 'x-provider-code': provider } = components.examples[name] as Example;
    const code = provider === undefined ? codeOf(value) : `${codeOf(value)}, ${provider}`;
    return {
      code,
      line: `| ${[`\`${name}\``, code, status, summary, namesOf(own, operations), source].join(' | ')} |`,
    };
  });
  const sorted = rows.toSorted((one, other) => one.code.localeCompare(other.code, 'en'));
  return [
    '| scenario | code | status | meaning | operations | source |',
    '|---|---|---|---|---|---|',
    ...sorted.map(({ line }) => line),
  ].join('\n');
}

/** Lists the operations of a description. */
export function operationsIn(paths: DescribedErrors['paths']): readonly Operation[] {
  return Object.values(paths)
    .flatMap((item) => Object.values(item))
    .filter((one): one is Operation => typeof one === 'object' && 'operationId' in one);
}

function examplesOf(response: Response | Reference, responses: Readonly<Record<string, object>>): readonly string[] {
  const { content = {} } = ('$ref' in response ? responses[response.$ref.split('/').at(-1) ?? ''] : response) as Response;
  return Object.values(content).flatMap(({ examples = {} }) => Object.keys(examples));
}

function codeOf({ type = '', error_code: code, error }: Example['value']): string {
  return code ?? error ?? /FLOW-[0-9-]+$/.exec(type)?.[0] ?? '';
}

function namesOf(own: readonly Operation[], all: readonly Operation[]): string {
  if (own.length === all.length) return 'all';
  const needToken = all.filter(({ security }) => security?.length !== 0);
  if (own.length === needToken.length && own.every((one) => needToken.includes(one))) return 'all that require a token';
  const lacking = needToken.filter((one) => !own.includes(one));
  if (own.length > lacking.length && own.every((one) => needToken.includes(one)))
    return `all that require a token, except ${idsOf(lacking)}`;
  return idsOf(own);
}

function idsOf(operations: readonly Operation[]): string {
  return operations.map(({ operationId }) => `\`${operationId}\``).join(', ');
}
