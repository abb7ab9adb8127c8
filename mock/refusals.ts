import {
  type ErrorName,
  type FilterFault,
  type OperationId,
  type RequestExamination,
  readFilter,
  type Violation,
  type ViolationCode,
} from '../src/conformance/index.ts';
import type { Variables } from './published-errors.ts';

/** What is read of a refused request to word the answer. */
export type Refused = Pick<RequestExamination, 'operation' | 'parameters' | 'query' | 'body'>;

/** Which of the published errors answers which violation. */
type Refusal = {
  readonly codes: readonly ViolationCode[];
  /** The place of the violation; how it begins, where this ends in a slash. */
  readonly at: string;
  /** What was received, where the answer depends on it. */
  readonly received?: string;
  readonly error: ErrorName | ((violation: Violation, request: Refused) => ErrorName);
  /** The errors that `error` chooses from, if it is a function. */
  readonly choices?: readonly ErrorName[];
  readonly variables?: (violation: Violation, request: Refused) => Variables;
};

const absent: readonly ViolationCode[] = ['header-missing', 'header-empty'];
const wrong: readonly ViolationCode[] = ['header-format', 'header-repeated'];
const lacking: readonly ViolationCode[] = ['property-missing', 'auth-param-missing'];

const filterFaults = {
  'filter-field': true,
  'filter-operator': true,
  'filter-operator-for-field': true,
  'filter-operator-not-implemented': true,
  'filter-several-values': true,
  'filter-value': true,
  'filter-without-value': true,
} satisfies Record<FilterFault['fault'], true>;

/**
 * The first row that fits a violation names the answer to it. Rows whose error says so in the description's `x-reference` are our
 * choice, for Adobe publishes none; so are the answers to `header-repeated` and to a wrong member of `connectionSpec`.
 */
const refusals: readonly Refusal[] = [
  { codes: absent, at: '/headers/authorization', error: 'missing-token' },
  { codes: [...wrong, 'authorization-scheme'], at: '/headers/authorization', error: 'invalid-token' },
  { codes: absent, at: '/headers/x-api-key', error: 'missing-api-key' },
  { codes: wrong, at: '/headers/x-api-key', error: 'invalid-api-key' },
  { codes: absent, at: '/headers/x-gw-ims-org-id', error: 'missing-org' },
  { codes: wrong, at: '/headers/x-gw-ims-org-id', error: 'malformed-org' },
  { codes: absent, at: '/headers/x-sandbox-name', error: 'missing-sandbox' },
  {
    codes: wrong,
    at: '/headers/x-sandbox-name',
    error: 'unknown-sandbox',
    variables: ({ received }) => ({ sandboxName: shown(received) }),
  },
  {
    codes: ['path-format'],
    at: '/path',
    error: 'resource-not-found',
    variables: ({ received }, { operation }) => ({ id: shown(received), type: operation?.path.split('/')[1] ?? '' }),
  },
  { codes: ['query-conflict'], at: '/query/', error: 'limit-and-count' },
  { codes: ['query-unknown'], at: '/query/', error: 'unknown-query', variables: ({ received }) => ({ param: shown(received) }) },
  { codes: ['query-missing'], at: '/query/', error: 'missing-field', variables: ({ at }) => ({ field: lastName(at) }) },
  {
    codes: ['query-format'],
    at: '/query/property',
    error: (_, request) => filterFault(request).fault,
    choices: Object.keys(filterFaults) as (keyof typeof filterFaults)[],
    variables: (_, request) => variablesOf(filterFault(request)),
  },
  {
    codes: ['query-format'],
    at: '/query/orderby',
    error: orderFault,
    choices: ['order-by-field', 'sort-order'],
    variables: ({ received }) => ({ field: shown(received).replace(/^[+ -]/, '') }),
  },
  { codes: ['query-format'], at: '/query/', error: 'wrong-value', variables: wrongValue },
  { codes: absent, at: '/headers/if-match', error: 'missing-if-match' },
  {
    codes: wrong,
    at: '/headers/if-match',
    error: 'stale-etag',
    variables: ({ received }) => ({ version: shown(received), entity: 'unknown' }),
  },
  { codes: [...absent, ...wrong], at: '/headers/content-encoding', error: 'unsupported-media-type' },
  { codes: [...absent, ...wrong, 'content-type'], at: '/headers/content-type', error: 'content-type' },
  { codes: ['body-missing'], at: '/body', error: 'empty-body' },
  { codes: ['property-type'], at: '/body', received: 'null', error: 'empty-body' },
  { codes: ['property-empty'], at: '/body', error: 'empty-body' },
  { codes: ['body-too-large'], at: '/body', error: 'body-too-large' },
  {
    codes: ['connection-spec-unknown', 'property-missing', 'property-type', 'property-empty'],
    at: '/body/connectionSpec/id',
    error: 'unknown-connection-spec',
  },
  { codes: ['property-missing', 'property-type'], at: '/body/connectionSpec', error: 'unknown-connection-spec' },
  { codes: ['auth-spec-unknown'], at: '/body/auth/specName', error: 'unknown-auth-spec', variables: authSpec },
  { codes: lacking, at: '/body/', error: 'missing-field', variables: ({ at }) => ({ field: lastName(at) }) },
  { codes: ['property-empty'], at: '/body/', error: 'empty-field', variables: param },
  { codes: ['property-type'], at: '/body/', received: 'null', error: 'empty-field', variables: param },
  {
    codes: ['property-format', 'property-type', 'connection-spec-version'],
    at: '/body/',
    error: 'wrong-value',
    variables: wrongValue,
  },
];

/** What is wrong in a token request is told as OAuth tells it, and not by Flow Service. */
const tokenRefusals: readonly Refusal[] = [
  { codes: ['body-too-large'], at: '/body', error: 'body-too-large' },
  { codes: [...absent, ...wrong], at: '/headers/content-encoding', error: 'unsupported-media-type' },
  { codes: ['property-format'], at: '/body/grant_type', error: 'unsupported-grant-type' },
];

/** What is wrong in a patch beyond its members' being there. */
const patchRefusals: readonly Refusal[] = [
  {
    codes: ['property-format'],
    at: '/body/',
    error: ({ at, received }) => {
      if (at.endsWith('/op')) return 'unsupported-patch-operation';
      if (!at.endsWith('/path')) return 'wrong-value';
      return /^\/connectionSpec(?:\/|$)/.test(shown(received)) ? 'connection-spec-fixed' : 'invalid-patch';
    },
    choices: ['unsupported-patch-operation', 'wrong-value', 'connection-spec-fixed', 'invalid-patch'],
    variables: (violation) => ({
      ...(violation.at.endsWith('/op') ? { op: shown(violation.received) } : {}),
      ...(violation.at.endsWith('/path') ? { field: shown(violation.received).replace(/^\//, '') } : {}),
      ...(/\/(?:op|path)$/.test(violation.at) ? {} : wrongValue(violation)),
    }),
  },
];

/** Of some operations the rows differ, and the answer where no row fits. */
const general = { rows: refusals, other: 'invalid-request' } as const;
const tables: { readonly [operation in OperationId]?: { readonly rows: readonly Refusal[]; readonly other: ErrorName } } = {
  updateConnection: { rows: [...patchRefusals, ...refusals], other: 'invalid-request' },
  issueToken: { rows: tokenRefusals, other: 'invalid-token-request' },
};

/** The published error that answers a violation; what nothing more exact is published for is an invalid request. */
export function refusalFor(violation: Violation, request: Refused): { readonly error: ErrorName; readonly variables: Variables } {
  const fits = ({ codes, at, received = violation.received }: Refusal): boolean =>
    codes.includes(violation.code) &&
    (at.endsWith('/') ? violation.at.startsWith(at) : violation.at === at) &&
    violation.received === received;
  const { rows, other } = tables[request.operation?.id ?? 'createConnection'] ?? general;
  const row = rows.find(fits);
  const error = typeof row?.error === 'function' ? row.error(violation, request) : row?.error;
  return { error: error ?? other, variables: row?.variables?.(violation, request) ?? {} };
}

/** Returns the violations that an error is the response to; those that no row fits lead to the error of their operation. */
export function violationsAnsweredBy(name: ErrorName): readonly Pick<Refusal, 'codes' | 'at'>[] {
  const rows = [...patchRefusals, ...refusals, ...tokenRefusals];
  return rows.filter(({ error, choices = [] }) => error === name || choices.includes(name)).map(({ codes, at }) => ({ codes, at }));
}

/** Returns whether an error is the response to every violation for which no other error is published. */
export function answersAnyOther(name: ErrorName): boolean {
  return [general, ...Object.values(tables)].some(({ other }) => other === name);
}

function authSpec({ received }: Violation, { body }: Refused): Variables {
  const id = (body as { connectionSpec?: { id?: unknown } }).connectionSpec?.id;
  return { specName: shown(received), connectionSpecId: typeof id === 'string' ? id : '' };
}

function param({ at }: Violation): Variables {
  return { param: lastName(at) };
}

function wrongValue({ at, received }: Violation): Variables {
  return { paramValue: shown(received), requestParam: lastName(at) };
}

/** Whether it is the sign that is wrong or the field. */
function orderFault({ received }: Violation): ErrorName {
  return /^[+ -]?[\w#]/.test(shown(received)) ? 'order-by-field' : 'sort-order';
}

/** What is wrong with the first condition that cannot be met. */
function filterFault({ operation, query }: Refused): FilterFault {
  const fields = operation?.query.parameters.get('property')?.filter ?? { text: [], number: [] };
  for (const text of query.getAll('property')) {
    const filter = readFilter(text, fields);
    if ('fault' in filter) return filter;
  }
  return { fault: 'filter-operator', operator: '' };
}

function variablesOf({ fault: _, ...variables }: FilterFault): Variables {
  return variables;
}

function lastName(at: string): string {
  return at.slice(at.lastIndexOf('/') + 1);
}

/** A value as far as the violation shows it, without its quotes. */
function shown(received: string | undefined): string {
  return received?.startsWith('"') ? JSON.parse(received) : '(not shown)';
}
