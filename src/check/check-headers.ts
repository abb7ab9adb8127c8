import { nearMiss } from '../contract/near-miss.ts';
import type { Operation } from '../contract/operation.ts';
import type { ParameterRule } from '../contract/parameter-rule.ts';
import { couldBeSecret } from '../credentials/could-be-secret.ts';
import { type Finding, finding } from './finding.ts';
import { type Header, headerValues } from './http-message.ts';
import { isPlaceholder, isPrinted } from './likely-values.ts';

/** Headers whose value is a credential. */
const credentials: ReadonlySet<string> = new Set(['authorization', 'x-api-key']);

/**
 * Checks the token and the header parameters of a request, in the order in which Adobe's gateway and then Flow Service meet them.
 *
 * @see Tutorial: Gather values for required headers
 */
export function checkHeaders({ authorization, headers: rules }: Operation, sent: readonly Header[]): readonly Finding[] {
  const token = authorization === undefined ? [] : checkHeader(authorization, sent, checkAuthorization);
  return [...token, ...rules.flatMap((rule) => checkHeader(rule, sent, checkValue))];
}

/** Checks one header: the number of times that it is sent, and its value. */
export function checkHeader(
  rule: ParameterRule,
  sent: readonly Header[],
  check: (rule: ParameterRule, value: string) => readonly Finding[],
): readonly Finding[] {
  const at = `/headers/${rule.name}`;
  const values = headerValues(sent, rule.name);
  const [value] = values;
  if (value === undefined) {
    if (!rule.required) return [];
    return [finding('header-missing', at, { kind: 'header-missing', rule, instead: misnamedHeader(sent, rule.label) })];
  }
  const detail = { kind: 'header-repeated', rule, count: values.length } as const;
  const repeated = values.length > 1 ? [finding('header-repeated', at, detail, { value, secret: isSecret(rule, value) })] : [];
  // If the values differ, it is not defined which one is used.
  if (values.some((other) => other !== value)) return repeated;
  if (value === '' && (rule.required || rule.allowed !== undefined)) {
    return [...repeated, finding('header-empty', at, { kind: 'header-empty', rule }, { value })];
  }
  return [...repeated, ...check(rule, value)];
}

/** Returns the name of a header that was probably sent in place of a missing one, in lower case. */
export function misnamedHeader(sent: readonly Header[], label: string): string | undefined {
  return sent.find(([name]) => nearMiss(name, [label.toLowerCase()]) !== undefined)?.[0].toLowerCase();
}

/**
 * Checks for `Bearer` in any case, followed by a token of the characters that a token may have.
 *
 * @see RFC 9110 §11.1, RFC 6750 §2.1
 */
function checkAuthorization(rule: ParameterRule, value: string): readonly Finding[] {
  const at = `/headers/${rule.name}`;
  const [, scheme = '', token] = /^([!#$%&'*+.^_`|~\w-]+)(?: +(.*))?$/.exec(value) ?? [];
  const isLeft = token !== undefined && isPlaceholder(token);
  const left = isLeft ? [placeholderLeft(rule, token)] : [];
  if (scheme.toLowerCase() !== 'bearer') {
    const known = token !== undefined && /^(?:basic|digest|negotiate|token|apikey|mutual|oauth)$/i.test(scheme) ? scheme : undefined;
    return [...left, finding('authorization-scheme', at, { kind: 'token-scheme', rule, scheme: known }, { value, secret: true })];
  }
  if (token === undefined || token === '') return [finding('header-format', at, { kind: 'token-missing', rule }, { value })];
  if (isLeft || /^[A-Za-z0-9._~+/-]+=*$/.test(token)) return left;
  return [finding('header-format', at, { kind: 'token-characters', rule }, { value, secret: true })];
}

function checkValue(rule: ParameterRule, value: string): readonly Finding[] {
  // A placeholder stands for any value, and not for one of a few.
  if (isPlaceholder(value) && rule.allowed === undefined) return [placeholderLeft(rule, value)];
  const at = `/headers/${rule.name}`;
  const found = (code: 'header-format' | 'header-restricted', kind: 'header-value' | 'header-restricted') =>
    finding(code, at, { kind, rule }, { value, secret: isSecret(rule, value) });
  if (!fits(rule, value)) return [found('header-format', 'header-value')];
  return rule.restricted === undefined ? [] : [found('header-restricted', 'header-restricted')];
}

function isSecret({ name }: ParameterRule, value: string): boolean {
  return credentials.has(name) || couldBeSecret(value);
}

function fits({ pattern, allowed }: ParameterRule, value: string): boolean {
  return (pattern === undefined || pattern.test(value)) && (allowed === undefined || allowed.includes(value.toLowerCase()));
}

function placeholderLeft(rule: ParameterRule, value: string): Finding {
  return finding('placeholder-left', `/headers/${rule.name}`, { kind: 'header-placeholder', rule }, { value, secret: !isPrinted(value) });
}
