import type { Operation } from '../contract/operation.ts';
import type { ParameterRule } from '../contract/parameter-rule.ts';
import { couldBeSecret } from '../credentials/could-be-secret.ts';
import { type Finding, finding } from './finding.ts';
import { isPlaceholder } from './likely-values.ts';

/** An id without its hyphens, which is a likely mistake. An API key has the same form, but is hardly sent in a path. */
const bareUuid = /^[0-9a-f]{32}$/i;

/** Checks the values in a path for its parameters, such as the id of a connection. */
export function checkPath({ pathParameters }: Operation, values: Readonly<Record<string, string>>): readonly Finding[] {
  return pathParameters.flatMap((rule) => {
    const value = values[rule.name] ?? '';
    const fault = faultOf(rule, value);
    if (fault === undefined) return [];
    if (fault === 'placeholder')
      return [finding('placeholder-left', '/path', { kind: 'path-placeholder', rule }, { value, secret: couldBeSecret(value) })];
    return [
      finding('path-format', '/path', { kind: 'path-value', rule }, { value, secret: couldBeSecret(value) && !bareUuid.test(value) }),
    ];
  });
}

/** Returns the fault in one value of a query or path parameter; undefined if it is valid. */
export function faultOf(rule: ParameterRule, value: string): 'placeholder' | 'form' | undefined {
  const { type, pattern, spellings, allowed, minimum, maximum } = rule;
  if (type === 'integer') return /^-?[0-9]+$/.test(value) && Number(value) >= minimum && Number(value) <= maximum ? undefined : 'form';
  if (type === 'boolean') return ['true', 'false', ...spellings].includes(value) ? undefined : 'form';
  if (value === '' || pattern?.test(value) === false || allowed?.includes(value) === false) return 'form';
  return isPlaceholder(value) ? 'placeholder' : undefined;
}
