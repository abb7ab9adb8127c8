import type { FilterFields } from '../contract/parameter-rule.ts';

/** A condition on a list: a field, an operator and values, any of which may match. */
export type PropertyFilter = { readonly field: string; readonly operator: FilterOperator; readonly values: readonly string[] };

/** The operators that compare a field. */
export type FilterOperator = '==' | '>' | '<' | '>=' | '<=';

/** The fault of an invalid condition: the name of the description's example of the error response, and the varying parts of its text. */
export type FilterFault =
  | { readonly fault: 'filter-operator-not-implemented'; readonly operator: string }
  | { readonly fault: 'filter-operator'; readonly operator: string }
  | { readonly fault: FilterFields['unknown']; readonly field: string }
  | { readonly fault: 'filter-operator-for-field'; readonly operator: string; readonly field: string }
  | { readonly fault: 'filter-without-value'; readonly value: string }
  | { readonly fault: 'filter-several-values'; readonly operator: string }
  | { readonly fault: 'filter-value'; readonly value: string; readonly field: string };

/**
 * Reads the conditions in one value of the query parameter `property`, such as `name==Contoso` or `name==Contoso,createdAt>1606176000000`.
 * A value may be in double quotes. Text after a comma is a condition of its own if it begins with a field and an operator, and
 * otherwise one more value of the condition before it.
 *
 * @see Sort and filter responses, property; Flow Service API - Sources, property (explode: false); Flow Service error messages, 1423-400,
 * 1440-400 to 1453-400
 */
export function readFilters(text: string, fields: FilterFields): readonly (PropertyFilter | FilterFault)[] {
  const filters: (PropertyFilter | FilterFault)[] = [];
  let at = 0;
  while (at <= text.length) {
    const [start = '', field = '', operator = ''] = /^([^=!<>~]*)([=!<>~]*)/.exec(text.slice(at)) ?? [];
    const segments = segmentsFrom(text, at + start.length);
    const rest = segments.join(',');
    filters.push(filterOf({ field, operator, rest, segments }, fields));
    at += start.length + rest.length + 1;
  }
  return filters;
}

/** Splits a condition at its commas, from a place on. A piece that begins with a quoted text may contain commas. */
function segmentsFrom(text: string, start: number): readonly string[] {
  const segments: string[] = [];
  let at = start;
  for (;;) {
    segment.lastIndex = at;
    const [found = ''] = segment.exec(text) ?? [];
    segments.push(found);
    at += found.length + 1;
    condition.lastIndex = at;
    if (at > text.length || condition.test(text)) return segments;
  }
}

const segment = /(?:"[^"]*")?[^,]*/y;
const condition = /[A-Za-z][A-Za-z0-9_.[\]]*(?:==|[<>])/y;

type Parts = { readonly field: string; readonly operator: string; readonly rest: string; readonly segments: readonly string[] };

function filterOf({ field, operator, rest, segments }: Parts, fields: FilterFields): PropertyFilter | FilterFault {
  const { text: texts, number: numbers, below, never = [], single = [], unknown } = fields;
  if (operator.includes('~')) return { fault: 'filter-operator-not-implemented', operator };
  const compared = operator === '=' && isBelow(single, field) && /^"[^"]*"(?:,|$)/.test(rest) ? '==' : operator;
  if (!isOperator(compared)) return { fault: 'filter-operator', operator: operator === '' ? field : operator };
  const isNumber = numbers.includes(field);
  const isText = (texts.includes(field) || isBelow(below, field)) && !never.includes(field.replaceAll('[]', ''));
  if (!isNumber && !isText) return { fault: unknown, field };
  if (!isNumber && compared !== '==') return { fault: 'filter-operator-for-field', operator, field };
  if (rest === '') return { fault: 'filter-without-value', value: field + operator };
  const values = segments.filter((value) => value !== '').map(unquoted);
  // A value may have a comma in it, so the whole is one of the values as well.
  if (!isNumber) return { field, operator: compared, values: values.length === 1 ? values : [...values, rest] };
  if (compared !== '==' && values.length > 1) return { fault: 'filter-several-values', operator };
  return /^[0-9]{1,15}$/.test(rest) ? { field, operator: compared, values } : { fault: 'filter-value', value: rest, field };
}

function isOperator(text: string): text is FilterOperator {
  return ['==', '>', '<', '>=', '<='].includes(text);
}

/** Returns whether a field is a member, at any depth, of one of these objects. A list on the way may be marked with []. */
function isBelow(objects: readonly string[], field: string): boolean {
  return objects.some((object) => field.startsWith(`${object}.`) && /^(?:\.[A-Za-z0-9_]+(?:\[\])?)+$/.test(field.slice(object.length)));
}

function unquoted(value: string): string {
  return value.length > 1 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value;
}
