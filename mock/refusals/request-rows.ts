import { type FilterFault, readFilters } from '../../src/check/property-filter.ts';
import type { ErrorName } from '../../src/contract/error-example.ts';
import type { FilterFields } from '../../src/contract/parameter-rule.ts';
import { valueAt } from '../../src/contract/pointer.ts';
import { couldBeSecret } from '../../src/credentials/could-be-secret.ts';
import { type Variables, withheld } from '../published-errors.ts';
import { absent, lacking, lastName, type Mistake, param, type Refusal, type RefusedRequest, sent, wrong, wrongValue } from './refusal.ts';

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
export const requestRows: readonly Refusal[] = [
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

function authSpec(mistake: Mistake): Variables {
  const id = valueAt(mistake.request.body, '/connectionSpec/id');
  return { specName: sent(mistake), connectionSpecId: typeof id === 'string' ? id : '' };
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
