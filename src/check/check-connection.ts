import type { Contract } from '../contract/contract.ts';
import { derived } from '../contract/derived.ts';
import type { SchemaNode } from '../contract/schema-nodes.ts';
import { isOtherSource, sourceMeant, sourceWithId } from '../contract/source.ts';
import { checkAuth, unknownParams } from './check-auth.ts';
import { findingsOf } from './check-schema.ts';
import type { Finding } from './finding.ts';

/** Returns whether a value is a connection to be created of one of the contract's sources, without any param that its auth spec lacks. */
export function isConnection(contract: Contract, value: unknown): boolean {
  const { connectionSpec, auth } = members(value);
  const source = sourceWithId(contract, connectionSpec?.id);
  if (source === undefined || !contract.validators.promised[source.request](value)) return false;
  return unknownParams(source.authSpecs, auth?.specName, auth?.params).length === 0;
}

/**
 * Checks a connection to be created: its connection specification id selects the source, then `auth.specName` the auth spec. The findings
 * are in the order in which Flow Service meets them.
 */
export function checkConnection(contract: Contract, value: unknown): readonly Finding[] {
  const { connectionSpec, auth } = members(value);
  const source = sourceMeant(contract, connectionSpec?.id, auth?.specName, auth?.params);
  if (source === undefined) return [];
  const validate = contract.validators.promised[source.request];
  const errors = validate(value) ? [] : (validate.errors ?? []);
  const hasAuth = auth !== undefined && source.authSpecs.length > 0;
  const ownErrors = hasAuth ? errors.filter(({ instancePath }) => !`${instancePath}/`.startsWith('/auth/')) : errors;
  const [authSpec] = source.authSpecs;
  const found = findingsOf({ contract, source, nodes: authSpec?.nodes ?? source.nodes, authSpec, body: value, errors: ownErrors });
  const elsewhere = isOtherSource(contract, connectionSpec?.id, auth?.specName);
  return inOrder(contract, hasAuth && !elsewhere ? [...found, ...checkAuth(contract, source, auth, value)] : found);
}

/** Returns the description's node for a place in a connection to be created, whatever its auth spec. */
export function connectionNode({ authSpecs, sources }: Contract, pointer: string): SchemaNode | undefined {
  return [...authSpecs, ...sources].find(({ nodes }) => nodes.has(pointer))?.nodes.get(pointer);
}

/** Connection specification, auth spec, params, then the rest: a service needs the first ones to understand the others. */
const order = ['/body/connectionSpec', '/body/auth', '/body/name', '/body/description'];

/** The rank of every place that the description has. */
const ranks = derived(
  ({ authSpecs }): ReadonlyMap<string, number> =>
    new Map([...new Set(authSpecs.flatMap(({ nodes }) => [...nodes.keys()]))].map((pointer, index) => [`/body${pointer}`, index])),
);

function inOrder(contract: Contract, findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const known = ranks(contract);
  return findings
    .map((finding) => {
      const top = order.findIndex((start) => `${finding.at}/`.startsWith(`${start}/`));
      return { finding, top: top === -1 ? order.length : top, own: known.get(finding.at) ?? known.size };
    })
    .sort((a, b) => a.top - b.top || a.own - b.own || (a.finding.at < b.finding.at ? -1 : 1))
    .map(({ finding }) => finding);
}

type Members = Readonly<Record<string, unknown>>;

function members(value: unknown): { readonly connectionSpec: Members | undefined; readonly auth: Members | undefined } {
  const body = asRecord(value);
  return { connectionSpec: asRecord(body?.connectionSpec), auth: asRecord(body?.auth) };
}

function asRecord(value: unknown): Members | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : undefined;
}
