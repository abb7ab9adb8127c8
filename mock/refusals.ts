import {
  couldBeSecret,
  type ErrorName,
  type FilterFault,
  type FilterFields,
  type Header,
  headerValues,
  type OperationId,
  pointerNames,
  type RequestExamination,
  readFilters,
  secretNames,
  type Violation,
  type ViolationCode,
  valueAt,
} from '../src/conformance/index.ts';
import { type Variables, withheld } from './published-errors.ts';

/** The parts of a refused request from which the answer's text is filled. */
export type Refused = Pick<RequestExamination, 'operation' | 'parameters' | 'query' | 'body'> & {
  /** Left out if none of the headers can be wrong. */
  readonly headers?: readonly Header[];
  /** Looks up the etag of the connection that the request is about; undefined if there is no such connection. */
  readonly entity?: () => string | undefined;
};

/** Which of the published errors answers which violation. */
type Refusal = {
  readonly codes: readonly ViolationCode[];
  /** The place of the violation; how it begins, where this ends in a slash. */
  readonly at: string;
  /** The value that was sent, if the answer is for this one only. */
  readonly value?: unknown;
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
  'filter-unhandled-field': true,
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
    value: '*',
    error: 'sandbox-restricted',
    variables: () => ({ header: 'x-sandbox-name', value: '*' }),
  },
  {
    codes: wrong,
    at: '/headers/x-sandbox-name',
    error: 'unknown-sandbox',
    variables: (violation, request) => ({ sandboxName: sent(violation, request) }),
  },
  {
    codes: ['path-format'],
    at: '/path',
    error: 'resource-not-found',
    variables: (violation, request) => ({ id: sent(violation, request), type: request.operation?.path.split('/')[1] ?? '' }),
  },
  { codes: ['query-conflict'], at: '/query/', error: 'limit-and-count' },
  { codes: ['query-unknown'], at: '/query/', error: 'unknown-query', variables: param },
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
    variables: (violation, request) => ({ field: sent(violation, request).replace(/^[+ -]/, '') }),
  },
  {
    codes: ['query-format'],
    at: '/query/op',
    error: (violation, request) => (/^finalize/i.test(sent(violation, request)) ? 'action-for-providers' : 'wrong-value'),
    choices: ['action-for-providers', 'wrong-value'],
    variables: (violation, request) => ({ action: sent(violation, request).toLowerCase(), ...wrongValue(violation, request) }),
  },
  { codes: ['query-format'], at: '/query/', error: 'wrong-value', variables: wrongValue },
  { codes: absent, at: '/headers/if-match', error: 'missing-if-match' },
  {
    codes: wrong,
    at: '/headers/if-match',
    error: 'stale-etag',
    variables: (violation, request) => ({ version: sent(violation, request), entity: request.entity?.() ?? 'unknown' }),
  },
  { codes: [...absent, ...wrong], at: '/headers/content-encoding', error: 'unsupported-media-type' },
  { codes: [...absent, ...wrong, 'content-type'], at: '/headers/content-type', error: 'content-type' },
  { codes: ['body-missing'], at: '/body', error: 'empty-body' },
  { codes: ['property-type'], at: '/body', value: null, error: 'empty-body' },
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
  { codes: ['property-type'], at: '/body/', value: null, error: 'empty-field', variables: param },
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
  { codes: ['query-format'], at: '/query/grant_type', error: 'unsupported-grant-type' },
];

/** What is wrong in a patch beyond its members' being there. */
const patchRefusals: readonly Refusal[] = [
  {
    codes: ['property-format'],
    at: '/body/',
    error: (violation, request) => {
      if (violation.at.endsWith('/op')) return 'unsupported-patch-operation';
      if (!violation.at.endsWith('/path')) return 'wrong-value';
      return /^\/connectionSpec(?:\/|$)/.test(sent(violation, request)) ? 'connection-spec-fixed' : 'invalid-patch';
    },
    choices: ['unsupported-patch-operation', 'wrong-value', 'connection-spec-fixed', 'invalid-patch'],
    variables: (violation, request) => {
      if (violation.at.endsWith('/op')) return { op: sent(violation, request) };
      if (violation.at.endsWith('/path')) return { field: sent(violation, request).replace(/^\//, '') };
      return wrongValue(violation, request);
    },
  },
];

/** Of some operations the rows differ, and the answer where no row fits. */
const general = { rows: refusals, other: 'invalid-request' } as const;
const tables: { readonly [operation in OperationId]?: { readonly rows: readonly Refusal[]; readonly other: ErrorName } } = {
  updateConnection: { rows: [...patchRefusals, ...refusals], other: 'invalid-request' },
  issueToken: { rows: tokenRefusals, other: 'invalid-token-request' },
  issueTokenV2: { rows: tokenRefusals, other: 'invalid-token-request' },
};

/** The published error that answers a violation; what nothing more exact is published for is an invalid request. */
export function refusalFor(violation: Violation, request: Refused): { readonly error: ErrorName; readonly variables: Variables } {
  const fits = ({ codes, at, value }: Refusal): boolean =>
    codes.includes(violation.code) &&
    (at.endsWith('/') ? violation.at.startsWith(at) : violation.at === at) &&
    (value === undefined || sentAt(violation.at, request) === value);
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

function authSpec(violation: Violation, request: Refused): Variables {
  return { specName: sent(violation, request), connectionSpecId: text(sentAt('/body/connectionSpec/id', request)) };
}

function param({ at }: Violation): Variables {
  return { param: lastName(at) };
}

function wrongValue(violation: Violation, request: Refused): Variables {
  return { paramValue: sent(violation, request), requestParam: lastName(violation.at) };
}

/** Whether it is the sign that is wrong or the field. */
function orderFault(violation: Violation, request: Refused): ErrorName {
  return /^[+ -]?[\w#]/.test(sent(violation, request)) ? 'order-by-field' : 'sort-order';
}

const noFields: FilterFields = { text: [], number: [], below: [], unknown: 'filter-field' };

/** What is wrong with the first condition that cannot be met. */
function filterFault({ operation, query }: Refused): FilterFault {
  const fields = operation?.query.parameters.get('property')?.filter ?? noFields;
  for (const text of query.getAll('property')) {
    const fault = readFilters(text, fields).find((filter) => 'fault' in filter);
    if (fault !== undefined) return fault;
  }
  return { fault: 'filter-operator', operator: '' };
}

function variablesOf({ fault: _, ...variables }: FilterFault): Variables {
  return variables;
}

function lastName(at: string): string {
  return pointerNames(at).at(-1) ?? '';
}

/** Returns the value that a violation is about, as the request has it; `errorBody` withholds it if it could be a credential. */
function sent({ at }: Violation, request: Refused): string {
  return pointerNames(at).some((name) => secretNames.has(name)) ? withheld : text(sentAt(at, request));
}

/** Writes a value as a text; members of objects that are secret by their name are withheld. */
function text(value: unknown): string {
  if (typeof value === 'string') return value;
  return JSON.stringify(value, (name, member) => (secretNames.has(name) || couldBeSecret(member) ? withheld : member)) ?? '';
}

function sentAt(at: string, { parameters, query, headers = [], body }: Refused): unknown {
  const [place, name = ''] = pointerNames(at);
  if (place === 'path') return Object.values(parameters)[0];
  if (place === 'query') return query.get(name);
  if (place === 'headers') return headerValues(headers, name)[0];
  return valueAt(body, at.slice('/body'.length));
}
