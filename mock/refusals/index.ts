import type { Finding } from '../../src/check/finding.ts';
import type { Contract } from '../../src/contract/contract.ts';
import type { ErrorName } from '../../src/contract/error-example.ts';
import type { OperationId } from '../../src/contract/operation.ts';
import type { Variables } from '../published-errors.ts';
import { flowRows, journeyPatchRows, runRows, sourceRows, targetRows } from './journey-rows.ts';
import { absent, type Refusal, type RefusedRequest, sent, wrong, wrongValue } from './refusal.ts';
import { requestRows } from './request-rows.ts';

export type { RefusedRequest };

/** The identity service responds to a wrong token request with OAuth's errors, and not with Flow Service's. */
const tokenRows: readonly Refusal[] = [
  { codes: ['body-too-large'], at: '/body', error: 'body-too-large' },
  { codes: [...absent, ...wrong], at: '/headers/content-encoding', error: 'unsupported-media-type' },
  { codes: ['property-format'], at: '/body/grant_type', error: 'unsupported-grant-type' },
  { codes: ['query-format'], at: '/query/grant_type', error: 'unsupported-grant-type' },
];

/** Mistakes in a patch whose members are all there. */
const patchRows: readonly Refusal[] = [
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
  ...requestRows.filter(({ at }) => at.startsWith('/headers/')),
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

/** Returns the table of an operation whose own errors come before those of every request. */
function flowServiceTable(rows: readonly Refusal[]): RefusalTable {
  return { rows: [...rows, ...requestRows], other: 'invalid-request' };
}

/** The rows for each operation. */
const general: RefusalTable = { rows: requestRows, other: 'invalid-request' };
const tables: { readonly [operation in OperationId]?: RefusalTable } = {
  updateConnection: flowServiceTable(patchRows),
  createSourceConnection: flowServiceTable(sourceRows),
  updateSourceConnection: flowServiceTable([...journeyPatchRows, ...patchRows]),
  createTargetConnection: flowServiceTable(targetRows),
  updateTargetConnection: flowServiceTable([...journeyPatchRows, ...patchRows]),
  createFlow: flowServiceTable(flowRows),
  updateFlow: flowServiceTable([...flowRows, ...journeyPatchRows, ...patchRows]),
  performFlowAction: flowServiceTable(flowRows),
  createRun: flowServiceTable(runRows),
  issueToken: { rows: tokenRows, other: 'invalid-token-request' },
  issueTokenV2: { rows: tokenRows, other: 'invalid-token-request' },
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
    codes.includes(finding.code) && isAt(finding.at, at) && (value === undefined || finding.value === value);
  const { rows, other } = tables[request.operation?.id ?? 'createConnection'] ?? general;
  const row = rows.find(fits);
  const mistake = { finding, request, contract };
  const error = typeof row?.error === 'function' ? row.error(mistake) : row?.error;
  return { error: error ?? other, variables: row?.variables?.(mistake) ?? {} };
}

/** Returns the violations that an error is the response to; those that no row fits lead to the error of their operation. */
export function violationsAnsweredBy(name: ErrorName): readonly Pick<Refusal, 'codes' | 'at'>[] {
  const rows = [...patchRows, ...requestRows, ...tokenRows, ...sourceRows, ...targetRows, ...flowRows, ...runRows, ...journeyPatchRows];
  return rows.filter(({ error, choices = [] }) => error === name || choices.includes(name)).map(({ codes, at }) => ({ codes, at }));
}

/** Returns whether an error is the response to every violation for which no other error is published. */
export function answersAnyOther(name: ErrorName): boolean {
  return [general, ...Object.values(tables)].some(({ other }) => other === name);
}

/** Returns whether a finding is at the place of a row. */
function isAt(at: string, place: string): boolean {
  if (!place.includes('*')) return place.endsWith('/') ? at.startsWith(place) : at === place;
  const [names, wanted] = [at.split('/'), place.split('/')];
  return names.length === wanted.length && wanted.every((name, index) => name === '*' || name === names[index]);
}
