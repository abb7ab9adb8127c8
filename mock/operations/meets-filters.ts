import { type FilterFields, type PropertyFilter, readFilter } from '../../src/conformance/index.ts';

/** The conditions in a query; those that are no conditions have been refused before. */
export function filtersIn(properties: readonly string[], fields: FilterFields): readonly PropertyFilter[] {
  return properties
    .map((text) => readFilter(text, fields))
    .filter((filter): filter is PropertyFilter => 'operator' in filter && !('fault' in filter));
}

/**
 * Whether an item of a list meets all conditions; of several values in a condition any will do.
 *
 * @see Sort and filter responses, property
 */
export function meetsAll(item: unknown, filters: readonly PropertyFilter[]): boolean {
  return filters.every(({ field, operator, values }) => {
    const value = valueAt(item, field);
    if (value === undefined) return false;
    if (operator === '==') return values.some((wanted) => wanted === String(value));
    const [first] = values;
    const [a, b] = [Number(value), Number(first)];
    return operator === '>' ? a > b : operator === '<' ? a < b : operator === '>=' ? a >= b : a <= b;
  });
}

/** The text or number at a path such as `connectionSpec.id`. */
export function valueAt(item: unknown, path: string): string | number | undefined {
  let value = item;
  for (const name of path.split('.')) value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}
