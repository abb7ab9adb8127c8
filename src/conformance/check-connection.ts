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
  return authBranches.map(({ nodes }) => nodes.get(at)).find((node) => node !== undefined);
}

/** Connection specification, auth spec, params, then the rest: what a service needs first to know what the others mean. */
const order = ['/body/connectionSpec', '/body/auth', '/body/name', '/body/description'];

function inOrder(violations: readonly Finding[]): readonly Finding[] {
  const known = authBranches.flatMap(({ nodes }) => [...nodes.keys()].map((at) => `/body${at}`));
  const rank = ({ at }: Finding): readonly [number, number, string] => {
    const top = order.findIndex((start) => `${at}/`.startsWith(`${start}/`));
    const own = known.indexOf(at);
    return [top === -1 ? order.length : top, own === -1 ? known.length : own, at];
  };
  return [...violations].sort((a, b) => compare(rank(a), rank(b)));
}

function compare(a: readonly [number, number, string], b: readonly [number, number, string]): number {
  return a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1);
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : undefined;
}
