import { isOtherSource } from '../contract/auth-spec.ts';
import type { Contract } from '../contract/contract.ts';
import { derived } from '../contract/derived.ts';
import type { SchemaNode } from '../contract/schema-nodes.ts';
import type { SchemaError } from '../generated/validators.ts';
import { checkAuth } from './check-auth.ts';
import { findingsOf } from './check-schema.ts';
import type { Finding } from './finding.ts';

/** Checks a connection to be created. The findings are in the order in which Flow Service meets them. */
export function checkConnection(contract: Contract, value: unknown, errors: readonly SchemaError[]): readonly Finding[] {
  const [authSpec] = contract.authSpecs;
  if (authSpec === undefined) return [];
  const body = asRecord(value);
  const auth = asRecord(body?.auth);
  const ownErrors = errors.filter(({ instancePath }) => !(auth !== undefined && `${instancePath}/`.startsWith('/auth/')));
  const found = findingsOf({ contract, nodes: authSpec.nodes, authSpec, body: value, errors: ownErrors });
  const elsewhere = isOtherSource(contract, asRecord(body?.connectionSpec)?.id, auth?.specName);
  return inOrder(contract, auth === undefined || elsewhere ? found : [...found, ...checkAuth(contract, auth, value)]);
}

/** Returns the description's node for a place in a connection to be created, whatever its auth spec. */
export function connectionNode({ authSpecs }: Contract, pointer: string): SchemaNode | undefined {
  return authSpecs.find(({ nodes }) => nodes.has(pointer))?.nodes.get(pointer);
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

function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : undefined;
}
