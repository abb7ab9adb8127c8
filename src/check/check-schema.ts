import type { AuthSpec } from '../contract/auth-spec.ts';
import type { Contract } from '../contract/contract.ts';
import { nearMiss, synonymOf } from '../contract/near-miss.ts';
import type { NodeLookup } from '../contract/node-lookup.ts';
import { pointerNames, pointerTo, valueAt } from '../contract/pointer.ts';
import type { SchemaNode } from '../contract/schema-nodes.ts';
import { otherSource, type Source } from '../contract/source.ts';
import { couldBeSecret, safeName } from '../credentials/could-be-secret.ts';
import type { SchemaError } from '../generated/validators.ts';
import { type Finding, finding, type Place } from './finding.ts';
import { isLike, isPlaceholder, isWord, likeUrl, likeUuid, likeVersion } from './likely-values.ts';

/** An invalid body: ajv's errors, the description's node for each place, and its source and auth spec if it has them. */
export type Misfit = {
  readonly contract: Contract;
  readonly nodes: Pick<NodeLookup, 'get'>;
  readonly source?: Source;
  readonly authSpec?: AuthSpec | undefined;
  readonly body: unknown;
  readonly errors: readonly SchemaError[];
};

const paramsPointer = '/auth/params/';

/**
 * Turns ajv's errors into findings: one for each property, however many of its rules are broken, and one for a misspelled property
 * together with the property that it replaces.
 */
export function findingsOf(misfit: Misfit): readonly Finding[] {
  const { nodes, body, errors } = misfit;
  if (errors.length === 0) return [];
  const found = new Map<string, Finding>();
  const absent = new Set(errors.flatMap((error) => memberPointer(error, 'missingProperty')));
  for (const pointer of errors.flatMap((error) => memberPointer(error, 'additionalProperty')).sort()) {
    const { finding: surplus, standsFor } = surplusMember(pointer, misfit, absent);
    // A misspelled property is not also a missing one.
    found.set(pointer, absent.delete(standsFor) ? { ...surplus, essential: true } : surplus);
  }
  for (const pointer of absent) found.set(pointer, missingMember({ pointer, node: nodes.get(pointer) }));
  for (const { instancePath, keyword, params } of errors) {
    // `if` repeats the errors of its branch.
    if (found.has(instancePath) || keyword === 'required' || keyword === 'additionalProperties' || keyword === 'if') continue;
    found.set(
      instancePath,
      wrongValue(misfit, { pointer: instancePath, node: nodes.get(instancePath) }, { keyword, params }, valueAt(body, instancePath)),
    );
  }
  return [...found.values()];
}

/** Makes the finding for a missing property. */
export function missingMember(place: Place, allowed?: readonly string[]): Finding {
  const code = place.pointer.startsWith(paramsPointer) ? 'auth-param-missing' : 'property-missing';
  return finding(code, `/body${place.pointer}`, { kind: 'member-missing', allowed, ...place });
}

/** Makes the finding for a value of a wrong type. */
export function wrongType(place: Place, value: unknown, secret = false): Finding {
  return finding('property-type', `/body${place.pointer}`, { kind: 'member-type', ...place }, { value, secret });
}

/** Makes the finding for an empty text or list. */
export function emptyMember(place: Place, value: unknown): Finding {
  return finding('property-empty', `/body${place.pointer}`, { kind: 'member-empty', ...place }, { value });
}

/** Makes the finding for a value that is not one of those allowed; `meant` is the most likely intended one. */
export function wrongChoice(place: Place, value: string, allowed: readonly string[], meant?: string): Finding {
  const detail = { kind: 'member-choice', allowed, meant, ...place } as const;
  return finding('property-format', `/body${place.pointer}`, detail, { value, secret: !isWord(value) });
}

/** Makes the finding for a property that is not allowed together with the value of another one, which is a clause. */
export function conflictingMember(place: Place, other: string, value: unknown): Finding {
  return finding('property-conflict', `/body${place.pointer}`, { kind: 'member-conflict', other, ...place }, { value });
}

/** Makes the finding for a param that belongs to another auth spec than the named one. */
export function foreignParam(pointer: string, authSpec: AuthSpec, owner: AuthSpec): Finding {
  return finding(
    'auth-param-foreign',
    `/body${pointer}`,
    { kind: 'foreign-param', authSpec, owner, isPatch: false },
    { value: lastName(pointer) },
  );
}

type Surplus = { readonly finding: Finding; readonly standsFor: string };

function surplusMember(pointer: string, { source, nodes, authSpec }: Misfit, absent: ReadonlySet<string>): Surplus {
  const parent = pointer.slice(0, pointer.lastIndexOf('/'));
  const name = lastName(pointer);
  const owner = parent === '/auth/params' ? source?.authSpecs.find(({ ownParams }) => ownParams.includes(name)) : undefined;
  if (owner !== undefined && authSpec !== undefined) {
    const counterpart = authSpec.ownParams[owner.ownParams.indexOf(name)] ?? '';
    return { finding: foreignParam(pointer, authSpec, owner), standsFor: pointerTo(parent, counterpart) };
  }
  const node = nodes.get(parent);
  const refused = refusedMember(node, name);
  if (refused !== undefined) {
    const detail = { kind: 'member-refused', pointer, node: refused } as const;
    return { finding: finding('property-unknown', `/body${pointer}`, detail, { value: name, essential: true }), standsFor: pointer };
  }
  const known = Object.keys(node?.properties ?? {});
  const absentOnes = known.filter((sibling) => absent.has(pointerTo(parent, sibling)));
  const isParam = parent === '/auth/params';
  const meant = nearMiss(name, absentOnes) ?? (isParam ? synonymOf(name, absentOnes) : undefined) ?? nearMiss(name, known);
  const code = pointer.startsWith(paramsPointer) ? 'auth-param-unknown' : 'property-unknown';
  // A name that resembles a known one is no credential.
  const at = `/body${pointerTo(parent, meant === undefined ? safeName(name) : name)}`;
  const detail = { kind: 'member-unknown', pointer: parent, node, known, meant } as const;
  return { finding: finding(code, at, detail, { value: name }), standsFor: pointerTo(parent, meant ?? '') };
}

function refusedMember(node: SchemaNode | undefined, name: string): SchemaNode | undefined {
  const refused = node?.['x-refused'] ?? {};
  return Object.hasOwn(refused, name) ? refused[name] : undefined;
}

type Broken = Pick<SchemaError, 'keyword' | 'params'>;

function wrongValue({ contract, source }: Misfit, place: Place, { keyword, params }: Broken, value: unknown): Finding {
  if (keyword === 'minItems') return emptyMember(place, value);
  const { pointer, node } = place;
  if (keyword === 'maxItems') {
    const detail = { kind: 'member-count', count: Array.isArray(value) ? value.length : 0, ...place } as const;
    return finding('property-format', `/body${pointer}`, detail, { value });
  }
  const isSecret = contract.secretNames.has(lastName(pointer));
  const limit = brokenLimit(node, { keyword, params }, value);
  if (limit !== undefined) {
    return finding('property-format', `/body${pointer}`, { kind: 'member-range', ...limit, ...place }, { value, secret: isSecret });
  }
  if (keyword === 'type' || typeof value !== 'string') return wrongType(place, value, isSecret && value !== null);
  if (value === '') return emptyMember(place, value);
  if (source !== undefined && pointer === '/connectionSpec/version') {
    const options = { value, secret: !isLike(likeVersion, value) || couldBeSecret(value) };
    return finding('connection-spec-version', `/body${pointer}`, { kind: 'spec-version', source, ...place }, options);
  }
  if (source !== undefined && pointer === '/connectionSpec/id') return wrongSpecId(contract, source, place, value);
  if (keyword === 'const' || keyword === 'enum') {
    const { enum: allowed } = node ?? {};
    return wrongChoice(place, value, allowed ?? [node?.const ?? ''], allowed && nearMiss(value, allowed));
  }
  const isId = lastName(pointer) === 'id' && isLike(likeUuid, value);
  const secret = isSecret || (!isId && (!isLike(likeUrl, value) || couldBeSecret(value)));
  return finding('property-format', `/body${pointer}`, { kind: 'member-form', ...place }, { value, secret });
}

/** Returns the limit that a number exceeds, or the digits of a text whose pattern expresses the same limit. */
function brokenLimit(
  node: SchemaNode | undefined,
  { keyword, params }: Broken,
  value: unknown,
): { readonly limit: number; readonly isBelow: boolean } | undefined {
  if (typeof params.limit === 'number' && typeof value === 'number') return { limit: params.limit, isBelow: value <= params.limit };
  const { minimum } = node ?? {};
  if (keyword !== 'pattern' || minimum === undefined || typeof value !== 'string' || !/^-?\d{1,15}$/.test(value)) return undefined;
  return Number(value) < minimum ? { limit: minimum, isBelow: true } : undefined;
}

function wrongSpecId(contract: Contract, source: Source, place: Place, value: string): Finding {
  const providers: Readonly<Record<string, string>> = contract.description.info['x-provider-ids'];
  const provider = Object.hasOwn(providers, value.toLowerCase()) ? providers[value.toLowerCase()] : undefined;
  const isNear = nearMiss(value, [source.id]) !== undefined;
  const isSecret = couldBeSecret(value);
  const isId = /^[{}0-9a-f-]{1,50}$/i.test(value);
  const detail = {
    kind: 'spec-id',
    provider,
    source,
    sources: contract.sources,
    other: otherSource(contract, value),
    isNear,
    ...place,
  } as const;
  const secret = isSecret ? !isNear : !isId && !isPlaceholder(value) && !isNear;
  return finding('connection-spec-unknown', `/body${place.pointer}`, detail, { value, secret });
}

function memberPointer({ instancePath, params }: SchemaError, which: 'missingProperty' | 'additionalProperty'): readonly string[] {
  const name = params[which];
  return typeof name === 'string' ? [pointerTo(instancePath, name)] : [];
}

/** Returns the last name in a pointer. */
export function lastName(pointer: string): string {
  return pointerNames(pointer).at(-1) ?? '';
}
