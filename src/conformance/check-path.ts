import type { Operation } from './operation.ts';
import { faultOf } from './parameter-fault.ts';
import { reveal } from './reveal.ts';
import { type Violation, violation } from './violation.ts';

/** Checks what a path has in the places of its parameters, such as the id of a connection. */
export function checkPath({ pathParameters }: Operation, values: Readonly<Record<string, string>>, found: Violation[]): void {
  for (const rule of pathParameters) {
    const value = values[rule.name] ?? '';
    const fault = faultOf(rule, value);
    if (fault === undefined) continue;
    const [code, what] =
      fault === 'placeholder'
        ? (['placeholder-left', 'is still a placeholder of the documentation'] as const)
        : (['path-format', 'does not have the form that it must have'] as const);
    const { expected, fix, reference } = rule;
    found.push(
      violation(code, '/path', { message: `The ${rule.name} in the path ${what}.`, expected, received: reveal(value), fix, reference }),
    );
  }
}
