import type { Contract } from '../contract/contract.ts';
import { nodesAlong } from '../contract/node-lookup.ts';
import type { SchemaName } from '../contract/operation.ts';
import { findingsIn } from './check-rules.ts';
import type { Finding } from './finding.ts';
import { isPlaceholder } from './likely-values.ts';

/** Returns whether a body also meets the advised rules of its schema. */
export function isAdvised({ validators: { advised } }: Contract, schema: SchemaName, body: unknown): boolean {
  return advised[schema]?.(body) !== false;
}

/**
 * Warns about values that Flow Service accepts, as Adobe's own samples show, although another schema of Adobe forbids them. Places with a
 * finding are left out.
 *
 * @see the description, `x-advised`
 */
export function adviceAbout(contract: Contract, schema: SchemaName, body: unknown, found: readonly Finding[]): readonly Finding[] {
  if (isAdvised(contract, schema, body)) return [];
  const nodes = nodesAlong(contract, schema, body, { advised: true });
  const places = new Set(found.map(({ at }) => at));
  return findingsIn(contract, schema, body, 'advised').flatMap((one): readonly Finding[] => {
    const { at, code, value, detail } = one;
    if (places.has(at) || (typeof value === 'string' && isPlaceholder(value)) || !('pointer' in detail)) return [];
    // The object around a missing property requires it.
    const rule = nodes.get(code === 'property-missing' ? detail.pointer.slice(0, detail.pointer.lastIndexOf('/')) : detail.pointer);
    const { 'x-by': by, 'x-reference': reference } = rule ?? {};
    if (by === undefined) return [];
    const node = { ...detail.node, ...(reference === undefined ? {} : { 'x-reference': reference }) };
    return [{ ...one, severity: 'warning', detail: { kind: 'member-advised', pointer: detail.pointer, node, by } }];
  });
}
