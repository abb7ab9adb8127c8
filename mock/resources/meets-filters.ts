import { type PropertyFilter, readFilters } from '../../src/check/property-filter.ts';
import type { Operation } from '../../src/contract/operation.ts';

/** Returns the conditions of a query. Its check has refused the invalid ones. */
export function filtersIn(properties: readonly string[], { query }: Pick<Operation, 'query'>): readonly PropertyFilter[] {
  const fields = query.parameters.get('property')?.filter;
  if (fields === undefined) return [];
  return properties
    .flatMap((text) => readFilters(text, fields))
    .filter((filter): filter is PropertyFilter => 'operator' in filter && !('fault' in filter));
}

/**
 * Returns whether an item of a list meets all conditions. A condition with several values is met by any of them, and so is one on a member
 * of the items of a list.
 *
 * @see Sort and filter responses, property
 */
export function meetsAll(item: unknown, filters: readonly PropertyFilter[]): boolean {
  return filters.every((filter) => valuesAt(item, filter.field).some((value) => meets(value, filter)));
}

function meets(value: Scalar, { operator, values }: PropertyFilter): boolean {
  // The double quotes of an etag are a part of it, and those around the value of a condition are not.
  if (operator === '==') return values.some((wanted) => isSame(wanted, String(value)) || `"${wanted}"` === value);
  const [a, b] = [Number(value), Number(values[0])];
  return operator === '>' ? a > b : operator === '<' ? a < b : operator === '>=' ? a >= b : a <= b;
}

/** Compares a value with a wanted one. The letters of a UUID may be in either case (RFC 9562 §4). */
function isSame(wanted: string, value: string): boolean {
  return wanted === value || (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value) && wanted.toLowerCase() === value);
}

type Scalar = string | number | boolean;

/**
 * Returns the texts, numbers and truth values at a path such as `connectionSpec.id` or `sourceConnections[].id`: of a list, those of each
 * item.
 */
export function valuesAt(item: unknown, path: string): readonly Scalar[] {
  const names = path.split('.').map((name) => name.replace('[]', ''));
  const inside = (value: unknown, name: string): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  const found = names.reduce<readonly unknown[]>((values, name) => values.flatMap((value) => inside(value, name) ?? []), [item]);
  return found.filter((value): value is Scalar => ['string', 'number', 'boolean'].includes(typeof value));
}
