import { validators } from '../generated/validators.ts';
import { type AuthBranch, authBranches, isOtherSource } from './auth-branch.ts';
import * as say from './body-violations.ts';
import { checkAuth } from './check-auth.ts';
import { explainErrors } from './explain-errors.ts';
import type { BodyRule } from './operation.ts';
import { isPlaceholder } from './placeholder.ts';
import { pointerTo } from './pointer.ts';
import type { Finding } from './profile.ts';
import type { ReadBody } from './read-body.ts';

/**
 * Checks a body against the description: nothing where it conforms, else one violation for each mistake, at its place,
 * in the order in which Flow Service meets them.
 */
export function checkBody(rule: BodyRule, { text, value }: ReadBody, found: Finding[]): void {
  const validate = validators[rule.schema];
  const valid = validate(value);
  if (!valid) found.push(...inOrder(explain(value, validate.errors ?? [])));
  if (text.includes('"{')) reportPlaceholders(value, '', found);
}

function explain(value: unknown, errors: NonNullable<(typeof validators)[keyof typeof validators]['errors']>): readonly Finding[] {
  const branch = authBranches[0];
  if (branch === undefined) return [];
  const body = asRecord(value);
  const auth = asRecord(body?.auth);
  const ownErrors = errors.filter(({ instancePath }) => !(auth !== undefined && `${instancePath}/`.startsWith('/auth/')));
  const found = explainErrors(branch, value, ownErrors);
  const elsewhere = isOtherSource(asRecord(body?.connectionSpec)?.id, auth?.specName);
  return auth === undefined || elsewhere ? found : [...found, ...checkAuth(auth, value)];
}

function reportPlaceholders(value: unknown, at: string, found: Finding[]): void {
  if (typeof value === 'string') {
    if (isPlaceholder(value) && !found.some((violation) => violation.at === `/body${at}`)) {
      found.push(say.placeholderLeft({ at, node: nodeOf(authBranches, at) }, value));
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) reportPlaceholders(member, pointerTo(at, name), found);
  }
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

function nodeOf(branches: readonly AuthBranch[], at: string) {
  return branches.map(({ nodes }) => nodes.get(at)).find((node) => node !== undefined);
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : undefined;
}
