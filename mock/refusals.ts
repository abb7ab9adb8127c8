import type { Examination } from '../src/check/examine.ts';
import type { Finding, ViolationCode } from '../src/check/finding.ts';
import { type FilterFault, readFilters } from '../src/check/property-filter.ts';
import type { Contract } from '../src/contract/contract.ts';
import type { ErrorName } from '../src/contract/error-example.ts';
import type { OperationId } from '../src/contract/operation.ts';
import type { FilterFields } from '../src/contract/parameter-rule.ts';
import { pointerNames, valueAt } from '../src/contract/pointer.ts';
import { couldBeSecret } from '../src/credentials/could-be-secret.ts';
import { type Variables, withheld } from './published-errors.ts';

/** An invalid request, and how to look up the etag of the connection that it is about. */
export type RefusedRequest = Pick<Examination, 'operation' | 'query' | 'body' | 'findings'> & {
  /** Returns undefined if there is no such connection. Left out if no mistake is about the state of the mock. */
  readonly entity?: () => string | undefined;
};

/** The first mistake of a request, the request, and the contract. */
type Mistake = { readonly finding: Finding; readonly request: RefusedRequest; readonly contract: Contract };

/** The published error that some findings lead to. */
type Refusal = {
  readonly codes: readonly ViolationCode[];
  /** The place of the finding, or its beginning if this ends in a slash. */
  readonly at: string;
  /** The value that was sent, if the row is for this one only. */
  readonly value?: unknown;
  readonly error: ErrorName | ((mistake: Mistake) => ErrorName);
  /** The errors that `error` chooses from, if it is a function. */
  readonly choices?: readonly ErrorName[];
  readonly variables?: (mistake: Mistake) => Variables;
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
 * The first row that fits a finding names its error. Adobe publishes no error for some of them: those rows are our choice, as the
 * error's `x-reference` says; so are the errors for `header-repeated` and for a wrong member of `connectionSpec`.
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
    variables: (mistake) => ({ sandboxName: sent(mistake) }),
  },
  {
    codes: ['path-format'],
    at: '/path',
    error: 'resource-not-found',
    variables: (mistake) => ({ id: sent(mistake), type: mistake.request.operation?.path.split('/')[1] ?? '' }),
  },
  { codes: ['query-conflict'], at: '/query/', error: 'limit-and-count' },
  { codes: ['query-unknown'], at: '/query/', error: 'unknown-query', variables: param },
  { codes: ['query-missing'], at: '/query/', error: 'missing-field', variables: ({ finding }) => ({ field: lastName(finding.at) }) },
  {
    codes: ['query-format'],
    at: '/query/property',
    error: ({ request }) => filterFault(request).fault,
    choices: Object.keys(filterFaults) as (keyof typeof filterFaults)[],
    variables: ({ request }) => variablesOf(filterFault(request)),
  },
  {
    codes: ['query-format'],
    at: '/query/orderby',
    error: orderFault,
    choices: ['order-by-field', 'sort-order'],
    variables: (mistake) => ({ field: wrongOrder(mistake)?.replace(/^[+ -]/, '') ?? '' }),
  },
  {
    codes: ['query-format'],
    at: '/query/op',
    error: (mistake) => (/^finalize/i.test(sent(mistake)) ? 'action-for-providers' : 'wrong-value'),
    choices: ['action-for-providers', 'wrong-value'],
    variables: (mistake) => ({ action: lowerCase(sent(mistake)), ...wrongValue(mistake) }),
  },
  { codes: ['query-format'], at: '/query/', error: 'wrong-value', variables: wrongValue },
  { codes: absent, at: '/headers/if-match', error: 'missing-if-match' },
  {
    codes: wrong,
    at: '/headers/if-match',
    error: 'stale-etag',
    variables: (mistake) => ({ version: sent(mistake), entity: mistake.request.entity?.() ?? 'unknown' }),
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
  { codes: lacking, at: '/body/', error: 'missing-field', variables: ({ finding }) => ({ field: lastName(finding.at) }) },
  { codes: ['property-empty'], at: '/body/', error: 'empty-field', variables: param },
  { codes: ['property-type'], at: '/body/', value: null, error: 'empty-field', variables: param },
  {
    codes: ['property-format', 'property-type', 'connection-spec-version'],
    at: '/body/',
    error: 'wrong-value',
    variables: wrongValue,
  },
];

/** The identity service responds to a wrong token request with OAuth's errors, and not with Flow Service's. */
const tokenRefusals: readonly Refusal[] = [
  { codes: ['body-too-large'], at: '/body', error: 'body-too-large' },
  { codes: [...absent, ...wrong], at: '/headers/content-encoding', error: 'unsupported-media-type' },
  { codes: ['property-format'], at: '/body/grant_type', error: 'unsupported-grant-type' },
  { codes: ['query-format'], at: '/query/grant_type', error: 'unsupported-grant-type' },
];

/** Mistakes in a patch whose members are all there. */
const patchRefusals: readonly Refusal[] = [
  {
    codes: ['property-format'],
    at: '/body/',
    error: (mistake) => {
      const { at } = mistake.finding;
      if (at.endsWith('/op')) return 'unsupported-patch-operation';
      if (!at.endsWith('/path')) return 'wrong-value';
      return /^\/connectionSpec(?:\/|$)/.test(sent(mistake)) ? 'connection-spec-fixed' : 'invalid-patch';
    },
    choices: ['unsupported-patch-operation', 'wrong-value', 'connection-spec-fixed', 'invalid-patch'],
    variables: (mistake) => {
      if (mistake.finding.at.endsWith('/op')) return { op: sent(mistake) };
      if (mistake.finding.at.endsWith('/path')) return { field: sent(mistake).replace(/^\//, '') };
      return wrongValue(mistake);
    },
  },
];

/** The rows of an operation, and the error if no row fits. */
type RefusalTable = { readonly rows: readonly Refusal[]; readonly other: ErrorName };

/** The neighbors of Flow Service are behind the same gateway. Their own errors are our choice, except those for an id and for Accept. */
const atGateway: readonly Refusal[] = [
  ...refusals.filter(({ at }) => at.startsWith('/headers/')),
  { codes: ['body-too-large'], at: '/body', error: 'body-too-large' },
  {
    codes: [...absent, ...wrong],
    at: '/headers/accept',
    error: 'schema-accept-header',
    variables: (mistake) => ({ accept: sent(mistake) }),
  },
];

function ofNeighbor(invalid: ErrorName, notFound: ErrorName): RefusalTable {
  return {
    rows: [...atGateway, { codes: ['path-format'], at: '/path', error: notFound, variables: (mistake) => ({ id: sent(mistake) }) }],
    other: invalid,
  };
}

const ofSchemas = ofNeighbor('schema-invalid', 'schema-not-found');
const ofDataSets = ofNeighbor('data-set-invalid', 'data-set-not-found');
const ofMappingSets = ofNeighbor('mapping-set-invalid', 'mapping-set-not-found');

/** The rows for each operation. */
const general: RefusalTable = { rows: refusals, other: 'invalid-request' };
const tables: { readonly [operation in OperationId]?: RefusalTable } = {
  updateConnection: { rows: [...patchRefusals, ...refusals], other: 'invalid-request' },
  issueToken: { rows: tokenRefusals, other: 'invalid-token-request' },
  issueTokenV2: { rows: tokenRefusals, other: 'invalid-token-request' },
  createSchema: ofSchemas,
  retrieveSchema: ofSchemas,
  createDataSet: ofDataSets,
  retrieveDataSet: ofDataSets,
  createMappingSet: ofMappingSets,
  retrieveMappingSet: ofMappingSets,
};

/** Returns the published error for a finding, with the varying parts of its text; an invalid request if no row fits. */
export function refusalFor(
  contract: Contract,
  finding: Finding,
  request: RefusedRequest,
): { readonly error: ErrorName; readonly variables: Variables } {
  const fits = ({ codes, at, value }: Refusal): boolean =>
    codes.includes(finding.code) &&
    (at.endsWith('/') ? finding.at.startsWith(at) : finding.at === at) &&
    (value === undefined || finding.value === value);
  const { rows, other } = tables[request.operation?.id ?? 'createConnection'] ?? general;
  const row = rows.find(fits);
  const mistake = { finding, request, contract };
  const error = typeof row?.error === 'function' ? row.error(mistake) : row?.error;
  return { error: error ?? other, variables: row?.variables?.(mistake) ?? {} };
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

function authSpec(mistake: Mistake): Variables {
  const id = valueAt(mistake.request.body, '/connectionSpec/id');
  return { specName: sent(mistake), connectionSpecId: typeof id === 'string' ? id : '' };
}

function param({ finding }: Mistake): Variables {
  return { param: lastName(finding.at) };
}

function wrongValue(mistake: Mistake): Variables {
  return { paramValue: sent(mistake), requestParam: lastName(mistake.finding.at) };
}

/** Decides whether the sign or the field of an order is wrong. */
function orderFault(mistake: Mistake): ErrorName {
  return /^[+ -]?[\w#]/.test(wrongOrder(mistake) ?? '') ? 'order-by-field' : 'sort-order';
}

/** Returns the first invalid field of an order, with its sign; undefined if each of them is valid, but the order is sent twice. */
function wrongOrder({ finding, request }: Mistake): string | undefined {
  const pattern = request.operation?.query.parameters.get(lastName(finding.at))?.pattern;
  return String(finding.value)
    .split(',')
    .find((field) => pattern?.test(field) === false);
}

const noFields: FilterFields = { text: [], number: [], below: [], unknown: 'filter-field' };

/** Returns the fault of the first condition that cannot be met. */
function filterFault({ operation, query }: RefusedRequest): FilterFault {
  const fields = operation?.query.parameters.get('property')?.filter ?? noFields;
  const faults = query.getAll('property').flatMap((text) => readFilters(text, fields).filter((filter) => 'fault' in filter));
  return faults[0] ?? { fault: 'filter-operator', operator: '' };
}

function variablesOf({ fault: _, ...variables }: FilterFault): Variables {
  return variables;
}

/** Changes the case of a value. A credential is withheld before, because it may not be recognized after. */
function lowerCase(value: string): string {
  return couldBeSecret(value) ? withheld : value.toLowerCase();
}

function lastName(at: string): string {
  return pointerNames(at).at(-1) ?? '';
}

/**
 * Writes the value that was sent as a text. A secret is withheld by its place or by the name of its member; `errorBody` withholds every
 * other value that could be a credential.
 */
function sent({ finding: { at, value }, contract: { secretNames } }: Mistake): string {
  if (pointerNames(at).some((name) => secretNames.has(name))) return withheld;
  if (typeof value === 'string') return value;
  return JSON.stringify(value, (name, member) => (secretNames.has(name) || couldBeSecret(member) ? withheld : member)) ?? '';
}
