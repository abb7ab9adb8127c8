/**
 * Whether an SPDX expression can be met by licences of a list: each of those that stand between AND, one of those that stand between OR.
 *
 * @see SPDX specification, annex D: SPDX license expressions
 */
export function isAllowed(expression: string, licences: readonly string[]): boolean {
  const text = expression.replace(/^\((.*)\)$/, '$1');
  // One level is all that npm's packages have. What is nested has parentheses left, and no list has that.
  if (text.includes(' OR ')) return text.split(' OR ').some((one) => isAllowed(one, licences));
  return text.split(' AND ').every((one) => licences.includes(one));
}
