import type { Operation } from '../contract/operation.ts';
import { couldBeSecret } from '../credentials/could-be-secret.ts';
import { type Finding, finding } from './finding.ts';
import { faultOf } from './parameter-fault.ts';

/** Checks the values in a path for its parameters, such as the id of a connection. */
export function checkPath({ pathParameters }: Operation, values: Readonly<Record<string, string>>): readonly Finding[] {
  return pathParameters.flatMap((rule) => {
    const value = values[rule.name] ?? '';
    const fault = faultOf(rule, value);
    if (fault === undefined) return [];
    if (fault === 'placeholder') return [finding('placeholder-left', '/path', { kind: 'path-placeholder', rule }, { value })];
    return [finding('path-format', '/path', { kind: 'path-value', rule }, { value, secret: couldBeSecret(value) })];
  });
}
