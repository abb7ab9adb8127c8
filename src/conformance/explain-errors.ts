import type { SchemaError } from '../generated/validators.ts';
import { type AuthBranch, authBranches } from './auth-branch.ts';
import * as say from './body-violations.ts';
import { nearMiss } from './near-miss.ts';
import { pointerNames, pointerTo } from './pointer.ts';
import type { Finding } from './profile.ts';

/**
 * ajv's errors as violations: one for each property, whatever the number of its rules that are broken, and one for a misspelt
 * property together with the one that it stands for.
 */
export function explainErrors(branch: AuthBranch, body: unknown, errors: readonly SchemaError[]): readonly Finding[] {
  const found = new Map<string, Finding>();
  const absent = new Set(errors.flatMap((error) => memberPointer(error, 'missingProperty')));
  const surplus = errors.flatMap((error) => memberPointer(error, 'additionalProperty')).sort();
  for (const at of surplus) found.set(at, explainSurplus(at, branch, absent));
  for (const at of absent) found.set(at, say.missing({ at, node: branch.nodes.get(at) }));
  for (const { instancePath: at, keyword } of errors) {
    if (found.has(at) || keyword === 'required' || keyword === 'additionalProperties') continue;
    found.set(at, explainValue(at, keyword, branch, valueAt(body, at)));
  }
  return [...found.values()];
}

/** Takes what the surplus property stands for off the list of the absent ones. */
function explainSurplus(at: string, branch: AuthBranch, absent: Set<string>): Finding {
  const parent = at.slice(0, at.lastIndexOf('/'));
  const name = pointerNames(at).at(-1) ?? '';
  const owner = parent === '/auth/params' ? authBranches.find(({ ownParams }) => ownParams.includes(name)) : undefined;
  if (owner !== undefined) {
    const counterpart = pointerTo(parent, branch.ownParams[owner.ownParams.indexOf(name)] ?? '');
    return standingFor(absent.delete(counterpart), say.foreignParam(at, branch, owner));
  }
  const siblings = Object.keys(branch.nodes.get(parent)?.properties ?? {});
  const absentSiblings = siblings.filter((sibling) => absent.has(pointerTo(parent, sibling)));
  const meant = nearMiss(name, absentSiblings) ?? nearMiss(name, siblings);
  return standingFor(absent.delete(pointerTo(parent, meant ?? '')), say.unknown(at, siblings, meant));
}

function standingFor(absent: boolean, finding: Finding): Finding {
  return absent ? { ...finding, essential: true } : finding;
}

function explainValue(at: string, keyword: string, branch: AuthBranch, value: unknown): Finding {
  const place = { at, node: branch.nodes.get(at) };
  if (keyword === 'type' || typeof value !== 'string') return say.wrongType(place, value);
  if (value === '') return say.empty(place);
  if (keyword !== 'const') return say.malformed(place);
  return at === '/connectionSpec/version' ? say.wrongVersion(place, value) : say.unknownConnectionSpec(place, value);
}

function memberPointer({ instancePath, params }: SchemaError, which: 'missingProperty' | 'additionalProperty'): readonly string[] {
  const name = params[which];
  return typeof name === 'string' ? [pointerTo(instancePath, name)] : [];
}

function valueAt(body: unknown, pointer: string): unknown {
  let value = body;
  for (const name of pointerNames(pointer)) value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return value;
}
