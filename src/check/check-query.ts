import { nearMiss } from '../contract/near-miss.ts';
import type { Operation } from '../contract/operation.ts';
import type { ParameterRule } from '../contract/parameter-rule.ts';
import { pointerTo } from '../contract/pointer.ts';
import { couldBeSecret, safeName } from '../credentials/could-be-secret.ts';
import { faultOf } from './check-path.ts';
import { type Finding, finding } from './finding.ts';
import { isPlaceholder, isPrinted, isWord } from './likely-values.ts';

/** Checks the query of a request: each parameter by itself, those that are missing, and those that exclude each other. */
export function checkQuery(operation: Operation, query: URLSearchParams): readonly Finding[] {
  const { parameters } = operation.query;
  if (query.size === 0 && parameters.size === 0) return [];
  const names = [...new Set(query.keys())];
  const strange = names.filter((name) => !parameters.has(name));
  const missing = [...parameters.values()].flatMap((rule) => (query.has(rule.name) ? [] : checkPresence(rule, query, strange)));
  const misspelled = new Set(missing.map(({ value }) => value));
  const present = names.flatMap((name) => {
    const rule = parameters.get(name);
    if (rule !== undefined) return checkValues(rule, query.getAll(name));
    return misspelled.has(name) ? [] : [unknown(operation, name)];
  });
  return [...present, ...missing, ...checkConflict(operation, query)];
}

function checkConflict(operation: Operation, query: URLSearchParams): readonly Finding[] {
  const { exclusive } = operation.query;
  if (exclusive === undefined) return [];
  const [first, second] = exclusive.parameters.filter((name) => query.has(name));
  const excepting = query.get(exclusive.unless.parameter);
  // A placeholder may stand for the value of the exception.
  const isExcepted = excepting !== null && (excepting.toLowerCase() === exclusive.unless.value || isPlaceholder(excepting));
  if (first === undefined || second === undefined || isExcepted) return [];
  return [finding('query-conflict', `/query/${second}`, { kind: 'query-conflict', operation, parameters: [first, second] })];
}

function checkValues(rule: ParameterRule, values: readonly string[]): readonly Finding[] {
  const at = `/query/${rule.name}`;
  if (values.length > 1 && rule.type !== 'array') {
    const [value = ''] = values;
    const secret = rule.secret || couldBeSecret(value);
    return [finding('query-format', at, { kind: 'query-repeated', rule, count: values.length }, { value, secret })];
  }
  return values.flatMap((value) => {
    const fault = faultOf(rule, value);
    if (fault === undefined) return [];
    if (fault === 'placeholder') {
      return [finding('placeholder-left', at, { kind: 'query-placeholder', rule }, { value, secret: rule.secret && !isPrinted(value) })];
    }
    // A value in place of one of a few words could be anything, a secret too.
    const secret = value !== '' && (rule.secret || couldBeSecret(value) || (rule.allowed !== undefined && !isWord(value)));
    return [finding('query-format', at, { kind: 'query-value', rule, part: wrongPart(rule, value) }, { value, secret })];
  });
}

/** Returns the first invalid part of a list with commas; undefined for another value, and if no part of it is valid. */
function wrongPart({ pattern, type }: ParameterRule, value: string): string | undefined {
  const parts = value.split(',');
  if (pattern === undefined || type === 'array' || !parts.some((part) => pattern.test(part))) return undefined;
  return parts.find((part) => !pattern.test(part));
}

/** Checks whether a missing parameter is required, and searches for a misspelled name. */
function checkPresence(rule: ParameterRule, query: URLSearchParams, strange: readonly string[]): readonly Finding[] {
  const needs = neededBy(rule, query);
  if (!rule.required && needs === undefined) return [];
  const instead = strange.find((name) => nearMiss(name, [rule.name]) !== undefined);
  return [finding('query-missing', `/query/${rule.name}`, { kind: 'query-missing', rule, needs, instead }, { value: instead })];
}

/** Returns the parameter, with its value if only some need it, because of which another one is required. */
function neededBy({ requiredWith }: ParameterRule, query: URLSearchParams): string | undefined {
  const value = requiredWith === undefined ? null : query.get(requiredWith.parameter);
  if (requiredWith === undefined || value === null) return undefined;
  if (requiredWith.values === undefined) return requiredWith.parameter;
  return requiredWith.values.includes(value) ? `${requiredWith.parameter}=${value}` : undefined;
}

function unknown(operation: Operation, name: string): Finding {
  const { parameters, unknown: rule } = operation.query;
  const meant = nearMiss(name, [...parameters.keys()]);
  const at = pointerTo('/query', safeName(name));
  return { ...finding('query-unknown', at, { kind: 'query-unknown', operation, meant }, { value: name }), severity: rule.severity };
}
