import type { SchemaError } from '../generated/validators.ts';
import { type AuthBranch, authBranches } from './auth-branch.ts';
import { foreignParam } from './auth-violations.ts';
import * as say from './body-violations.ts';
import { nearMiss } from './near-miss.ts';
import { pointerNames, pointerTo, valueAt } from './pointer.ts';
import type { Finding } from './profile.ts';
import type { SchemaNode } from './schema-nodes.ts';

/** What the description says about each place in a body, and the auth spec that its params are for where it has any. */
export type Scope = { readonly nodes: ReadonlyMap<string, SchemaNode>; readonly branch?: AuthBranch };

/**
 * ajv's errors as violations: one for each property, whatever the number of its rules that are broken, and one for a misspelt
 * property together with the one that it stands for.
 */
export function explainErrors(scope: Scope, body: unknown, errors: readonly SchemaError[]): readonly Finding[] {
  if (errors.length === 0) return [];
  const found = new Map<string, Finding>();
  const absent = new Set(errors.flatMap((error) => memberPointer(error, 'missingProperty')));
  const surplus = errors.flatMap((error) => memberPointer(error, 'additionalProperty')).sort();
  for (const at of surplus) found.set(at, explainSurplus(at, scope, absent));
  for (const at of absent) found.set(at, say.missing({ at, node: scope.nodes.get(at) }));
  for (const { instancePath: at, keyword } of errors) {
    if (found.has(at) || keyword === 'required' || keyword === 'additionalProperties') continue;
    found.set(at, explainValue(at, keyword, scope, valueAt(body, at)));
  }
  return [...found.values()];
}

/** Takes what the surplus property stands for off the list of the absent ones. */
function explainSurplus(at: string, { nodes, branch }: Scope, absent: Set<string>): Finding {
  const parent = at.slice(0, at.lastIndexOf('/'));
  const name = pointerNames(at).at(-1) ?? '';
  const owner = parent === '/auth/params' ? authBranches.find(({ ownParams }) => ownParams.includes(name)) : undefined;
  if (owner !== undefined && branch !== undefined) {
    const counterpart = pointerTo(parent, branch.ownParams[owner.ownParams.indexOf(name)] ?? '');
    return standingFor(absent.delete(counterpart), foreignParam(at, branch, owner));
  }
  const around = nodes.get(parent);
  const siblings = Object.keys(around?.properties ?? {});
  const absentSiblings = siblings.filter((sibling) => absent.has(pointerTo(parent, sibling)));
  const meant = nearMiss(name, absentSiblings) ?? nearMiss(name, siblings);
  return standingFor(absent.delete(pointerTo(parent, meant ?? '')), say.unknown({ at, node: around }, siblings, meant));
}

function standingFor(absent: boolean, finding: Finding): Finding {
  return absent ? { ...finding, essential: true } : finding;
}

function explainValue(at: string, keyword: string, { nodes }: Scope, value: unknown): Finding {
  const place = { at, node: nodes.get(at) };
  if (keyword === 'minItems') return say.empty(place);
  if (keyword === 'type' || typeof value !== 'string') return say.wrongType(place, value);
  if (value === '') return say.empty(place);
  if (at === '/connectionSpec/version') return say.wrongVersion(place, value);
  if (at === '/connectionSpec/id') return say.unknownConnectionSpec(place, value);
  return keyword === 'const' || keyword === 'enum' ? say.notAllowed(place, value) : say.malformed(place, value);
}

function memberPointer({ instancePath, params }: SchemaError, which: 'missingProperty' | 'additionalProperty'): readonly string[] {
  const name = params[which];
  return typeof name === 'string' ? [pointerTo(instancePath, name)] : [];
}
