import type { FilterFields } from './parameter-rule.ts';

/** A condition on a list: a field, how to compare it, and with what; any of several values will do. */
export type PropertyFilter = { readonly field: string; readonly operator: FilterOperator; readonly values: readonly string[] };

/** How a field is compared. */
export type FilterOperator = '==' | '>' | '<' | '>=' | '<=';

/** Why a text is no condition; the names are those of the description's examples, the members the varying parts of their texts. */
export type FilterFault =
  | { readonly fault: 'filter-operator-not-implemented'; readonly operator: string }
  | { readonly fault: 'filter-operator'; readonly operator: string }
  | { readonly fault: 'filter-field'; readonly field: string }
  | { readonly fault: 'filter-operator-for-field'; readonly operator: string; readonly field: string }
  | { readonly fault: 'filter-without-value'; readonly value: string }
  | { readonly fault: 'filter-several-values'; readonly operator: string }
  | { readonly fault: 'filter-value'; readonly value: string; readonly field: string };

/**
 * Reads a condition such as `name==Contoso` or `createdAt>1606176000000`. A value may stand in double quotes.
 *
 * @see Sort and filter responses, property; Flow Service error messages, 1440-400 to 1453-400
 */
export function readFilter(text: string, { text: texts, number: numbers }: FilterFields): PropertyFilter | FilterFault {
  const [, field = '', operator = '', rest = ''] = /^([^=!<>~]*)([=!<>~]*)([\s\S]*)$/.exec(text) ?? [];
  if (operator.includes('~')) return { fault: 'filter-operator-not-implemented', operator };
  if (!isOperator(operator)) return { fault: 'filter-operator', operator: operator === '' ? text : operator };
  const isNumber = numbers.includes(field);
  if (!isNumber && !texts.includes(field)) return { fault: 'filter-field', field };
  if (!isNumber && operator !== '==') return { fault: 'filter-operator-for-field', operator, field };
  if (rest === '') return { fault: 'filter-without-value', value: text };
  const values = (rest.match(/"[^"]*"|[^,]+/g) ?? [rest]).map(unquoted);
  if (!isNumber) return { field, operator, values };
  if (operator !== '==' && values.length > 1) return { fault: 'filter-several-values', operator };
  return /^[0-9]{1,15}$/.test(rest) ? { field, operator, values } : { fault: 'filter-value', value: rest, field };
}

function isOperator(text: string): text is FilterOperator {
  return ['==', '>', '<', '>=', '<='].includes(text);
}

function unquoted(value: string): string {
  return value.length > 1 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value;
}
