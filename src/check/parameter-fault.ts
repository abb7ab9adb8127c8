import type { ParameterRule } from '../contract/parameter-rule.ts';
import { isPlaceholder } from './placeholder.ts';

/** What is wrong with the one value of a query parameter or part of the path; undefined where it is right. */
export function faultOf(rule: ParameterRule, value: string): 'placeholder' | 'form' | undefined {
  const { type, pattern, spellings, allowed, minimum, maximum } = rule;
  if (type === 'integer') return /^-?[0-9]+$/.test(value) && Number(value) >= minimum && Number(value) <= maximum ? undefined : 'form';
  if (type === 'boolean') return ['true', 'false', ...spellings].includes(value) ? undefined : 'form';
  if (value === '' || pattern?.test(value) === false || allowed?.includes(value) === false) return 'form';
  return isPlaceholder(value) ? 'placeholder' : undefined;
}
