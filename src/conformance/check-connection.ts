import type { SchemaError } from '../generated/validators.ts';
import { authBranches, isOtherSource } from './auth-branch.ts';
import { checkAuth } from './check-auth.ts';
import { explainErrors } from './explain-errors.ts';
import type { Finding } from './profile.ts';
import type { SchemaNode } from './schema-nodes.ts';

/** What is wrong with a connection to be created, in the order in which Flow Service meets it. */
export function checkConnection(value: unknown, errors: readonly SchemaError[]): readonly Finding[] {
  const branch = authBranches[0];
  if (branch === undefined) return [];
  const body = asRecord(value);
  const auth = asRecord(body?.auth);
  const ownErrors = errors.filter(({ instancePath }) => !(auth !== undefined && `${instancePath}/`.startsWith('/auth/')));
  const found = explainErrors({ nodes: branch.nodes, branch }, value, ownErrors);
  const elsewhere = isOtherSource(asRecord(body?.connectionSpec)?.id, auth?.specName);
  return inOrder(auth === undefined || elsewhere ? found : [...found, ...checkAuth(auth, value)]);
}

/** What the description says about a place in a connection to be created, whatever its auth spec. */
export function connectionNode(at: string): SchemaNode | undefined {
  for (const { nodes } of authBranches) {
    const node = nodes.get(at);
    if (node !== undefined) return node;
  }
  return undefined;
}

/** Connection specification, auth spec, params, then the rest: what a service needs first to know what the others mean. */
const order = ['/body/connectionSpec', '/body/auth', '/body/name', '/body/description'];

/** Every place that the description has, and how many come before it. */
const known: ReadonlyMap<string, number> = new Map(
  [...new Set(authBranches.flatMap(({ nodes }) => [...nodes.keys()]))].map((at, index) => [`/body${at}`, index]),
);

function inOrder(violations: readonly Finding[]): readonly Finding[] {
  if (violations.length < 2) return violations;
  return violations
    .map((violation) => {
      const top = order.findIndex((start) => `${violation.at}/`.startsWith(`${start}/`));
      return { violation, top: top === -1 ? order.length : top, own: known.get(violation.at) ?? known.size };
    })
    .sort((a, b) => a.top - b.top || a.own - b.own || (a.violation.at < b.violation.at ? -1 : 1))
    .map(({ violation }) => violation);
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : undefined;
}
