import { nearMiss } from './near-miss.ts';
import type { Operation } from './operation.ts';
import { faultOf } from './parameter-fault.ts';
import type { ParameterRule } from './parameter-rule.ts';
import { isPlaceholder } from './placeholder.ts';
import { pointerTo } from './pointer.ts';
import { hide, reveal, revealLike, revealName, revealPlaceholder } from './reveal.ts';
import { type Violation, violation } from './violation.ts';

/** Checks the query of a request: each parameter by itself, those that are missing, and those that exclude each other. */
export function checkQuery(operation: Operation, query: URLSearchParams, found: Violation[]): void {
  const { parameters, exclusive } = operation.query;
  if (query.size === 0 && parameters.size === 0) return;
  const names = [...new Set(query.keys())];
  const strange = names.filter((name) => !parameters.has(name));
  const lacking = [...parameters.values()].flatMap((rule) => (query.has(rule.name) ? [] : lackOf(rule, query, strange)));
  for (const name of names) {
    const rule = parameters.get(name);
    if (rule !== undefined) checkValues(rule, query.getAll(name), found);
    else if (!lacking.some(({ misspelt }) => misspelt === name)) found.push(unknown(operation, name));
  }
  found.push(...lacking.map(missing));
  const [first, second] = exclusive?.parameters.filter((name) => query.has(name)) ?? [];
  if (exclusive !== undefined && first !== undefined && second !== undefined && !isLifted(exclusive.unless, query)) {
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

/** Returns whether a parameter has the value with which two others do not exclude each other, or a placeholder that may become it. */
function isLifted({ parameter, value }: { readonly parameter: string; readonly value: string }, query: URLSearchParams): boolean {
  const sent = query.get(parameter);
  return sent !== null && (sent.toLowerCase() === value || isPlaceholder(sent));
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
    found.push(
      violation(code, at, { message, expected, received: value === '' ? 'an empty value' : shown(rule, fault, value), fix, reference }),
    );
  }
}

function shown({ secret, allowed }: ParameterRule, fault: 'placeholder' | 'form', value: string): string {
  if (fault === 'placeholder') return secret ? revealPlaceholder(value) : reveal(value);
  if (secret) return hide(value);
  // In the place of one of a few words there may be anything, a secret too.
  return allowed === undefined ? reveal(value) : revealLike(/^[A-Za-z_:/ -]{0,40}$/, value);
}

/** A parameter that is required and not there, why it is required, and what is there instead of it: it misspelt. */
type Lack = { readonly rule: ParameterRule; readonly when: string; readonly misspelt: string | undefined };

function lackOf(rule: ParameterRule, query: URLSearchParams, strange: readonly string[]): readonly Lack[] {
  const when = rule.required ? '' : needOf(rule.requiredWith, query);
  if (when === undefined) return [];
  return [{ rule, when, misspelt: strange.find((name) => nearMiss(name, [rule.name]) !== undefined) }];
}

/** The words for the parameter because of which another one is required; undefined if it is not sent, or with another value. */
function needOf(needed: ParameterRule['requiredWith'], query: URLSearchParams): string | undefined {
  const value = needed === undefined ? null : query.get(needed.parameter);
  if (needed === undefined || value === null) return undefined;
  if (needed.values === undefined) return ` with ${needed.parameter}`;
  return needed.values.includes(value) ? ` with ${needed.parameter}=${value}` : undefined;
}

function missing({ rule: { name, expected, fix, reference }, when, misspelt }: Lack): Violation {
  const instead = misspelt === undefined ? '' : `; ${reveal(misspelt)} is there, did you mean ${name}?`;
  return violation('query-missing', `/query/${name}`, {
    message: `The query parameter ${name} is missing; it is required${when}${instead === '' ? '.' : instead}`,
    expected,
    received: misspelt === undefined ? 'nothing' : reveal(misspelt),
    fix: misspelt === undefined ? fix : `Write ${name}, exactly so.`,
    reference,
  });
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
  return { ...violation('query-unknown', pointerTo('/query', revealName(name)), explanation), severity: rule.severity };
}
