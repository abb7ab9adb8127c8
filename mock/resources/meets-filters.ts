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
 * Returns whether an item of a list meets all conditions. A condition with several values is met by any of them.
 *
 * @see Sort and filter responses, property
 */
export function meetsAll(item: unknown, filters: readonly PropertyFilter[]): boolean {
  return filters.every(({ field, operator, values }) => {
    const value = valueAt(item, field);
    if (value === undefined) return false;
    // The double quotes of an etag are a part of it, and those around the value of a condition are not.
    if (operator === '==') return values.some((wanted) => wanted === String(value) || `"${wanted}"` === value);
    const [first] = values;
    const [a, b] = [Number(value), Number(first)];
    return operator === '>' ? a > b : operator === '<' ? a < b : operator === '>=' ? a >= b : a <= b;
  });
}

/** Returns the text, number or truth value at a path such as `connectionSpec.id`. */
export function valueAt(item: unknown, path: string): string | number | boolean | undefined {
  let value = item;
  for (const name of path.split('.')) value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}
