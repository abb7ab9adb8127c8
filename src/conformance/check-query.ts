import { faultOf } from './check-parameter.ts';
import { nearMiss } from './near-miss.ts';
import type { Operation } from './operation.ts';
import type { ParameterRule } from './parameter-rule.ts';
import { reveal } from './reveal.ts';
import { type Violation, violation } from './violation.ts';

/** Checks the query of a request: each parameter by itself, those that are missing, and those that exclude each other. */
export function checkQuery(operation: Operation, query: URLSearchParams, found: Violation[]): void {
  const { parameters, exclusive } = operation.query;
  for (const name of new Set(query.keys())) {
    const rule = parameters.get(name);
    if (rule === undefined) found.push(unknown(operation, name));
    else checkValues(rule, query.getAll(name), found);
  }
  for (const rule of parameters.values()) {
    if (query.has(rule.name)) continue;
    const { parameter = '', values = [] } = rule.requiredWith ?? {};
    const other = query.get(parameter) ?? '';
    if (rule.required) found.push(missing(rule, ''));
    else if (values.includes(other)) found.push(missing(rule, ` with ${parameter}=${other}`));
  }
  const [first, second] = exclusive?.parameters.filter((name) => query.has(name)) ?? [];
  if (exclusive !== undefined && first !== undefined && second !== undefined) {
    found.push(
      violation('query-conflict', `/query/${second}`, {
        message: `${operation.id} does not take ${first} and ${second} together.`,
        expected: `${first} or ${second}`,
        received: 'both',
        fix: `Leave ${first} or ${second} out.`,
        reference: exclusive.reference,
      }),
    );
  }
}

function checkValues(rule: ParameterRule, values: readonly string[], found: Violation[]): void {
  const { name, expected, fix, reference } = rule;
  const at = `/query/${name}`;
  if (values.length > 1 && rule.type !== 'array') {
    const message = `The query parameter ${name} is sent ${values.length} times.`;
    found.push(
      violation('query-format', at, { message, expected, received: `${values.length} of them`, fix: `Send ${name} once.`, reference }),
    );
    return;
  }
  for (const value of values) {
    const fault = faultOf(rule, value);
    if (fault === undefined) continue;
    const [code, what] =
      fault === 'placeholder'
        ? (['placeholder-left', 'still has a placeholder of the documentation for a value'] as const)
        : (['query-format', value === '' ? 'is empty' : 'has a value that it cannot have'] as const);
    const message = `The query parameter ${name} ${what}.`;
    found.push(violation(code, at, { message, expected, received: value === '' ? 'an empty value' : reveal(value), fix, reference }));
  }
}

function missing({ name, expected, fix, reference }: ParameterRule, when: string): Violation {
  const message = `The query parameter ${name} is missing; it is required${when}.`;
  return violation('query-missing', `/query/${name}`, { message, expected, received: 'nothing', fix, reference });
}

function unknown({ id, query: { parameters, unknown: rule } }: Operation, name: string): Violation {
  const names = [...parameters.keys()];
  const meant = nearMiss(name, names);
  const explanation = {
    message: `${id} has no query parameter ${reveal(name)}${meant === undefined ? '.' : `; did you mean ${meant}?`}`,
    expected: names.length === 0 ? 'no query' : `one of ${names.join(', ')}`,
    received: reveal(name),
    fix: meant === undefined ? `Leave ${reveal(name)} out.` : `Write ${meant}, exactly so.`,
    reference: rule.reference,
  };
  return { ...violation('query-unknown', `/query/${name}`, explanation), severity: rule.severity };
}
