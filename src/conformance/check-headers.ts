import { type Header, headerValues } from './message.ts';
import { misnamedHeader } from './misnamed-header.ts';
import type { Operation } from './operation.ts';
import type { ParameterRule } from './parameter-rule.ts';
import { isPlaceholder } from './placeholder.ts';
import { hide, revealOrdinary, revealPlaceholder } from './reveal.ts';
import { type Violation, violation } from './violation.ts';

/** Headers whose value is a credential and is never shown. */
const credentials: ReadonlySet<string> = new Set(['authorization', 'x-api-key']);

/**
 * Checks the token and the header parameters of a request, in the order in which Adobe's gateway and then Flow Service meet them.
 *
 * @see Tutorial: Gather values for required headers
 */
export function checkHeaders({ authorization, headers: rules }: Operation, sent: readonly Header[], found: Violation[]): void {
  const credential = authorization === undefined ? undefined : singleValue(authorization, sent, found);
  if (authorization !== undefined && credential !== undefined) checkAuthorization(authorization, credential, found);
  for (const rule of rules) {
    const value = singleValue(rule, sent, found);
    if (value === undefined) continue;
    if (isPlaceholder(value)) found.push(placeholderLeft(rule, value));
    else if (!fits(rule, value)) found.push(malformed(rule, value));
    else if (rule.restricted !== undefined) found.push(restricted(rule, value));
  }
}

/** The header's one value, sent once or again; undefined where there is none to check. Says so where that is a mistake. */
export function singleValue(rule: ParameterRule, sent: readonly Header[], found: Violation[]): string | undefined {
  const values = headerValues(sent, rule.name);
  const value = values[0];
  if (value === undefined) {
    if (rule.required) found.push(missing(rule, sent));
    return undefined;
  }
  if (values.length > 1) {
    found.push({
      ...explain('header-repeated', rule, `The header ${rule.label} is sent ${values.length} times.`, `${values.length} of them`),
      fix: `Send ${rule.label} once.`,
      reference: 'RFC 9110 §5.3',
    });
    // Which of several counts is anybody's guess.
    if (values.some((other) => other !== value)) return undefined;
  }
  if (value === '' && (rule.required || rule.allowed !== undefined)) {
    found.push(explain('header-empty', rule, `The header ${rule.label} is empty.`, 'an empty value'));
    return undefined;
  }
  return value;
}

function missing(rule: ParameterRule, sent: readonly Header[]): Violation {
  return explain('header-missing', rule, `The header ${rule.label} is missing${misnamedHeader(sent, rule.label)}`);
}

/**
 * `Bearer` in any case, then a token of the characters that a token may have.
 *
 * @see RFC 9110 §11.1, RFC 6750 §2.1
 */
function checkAuthorization(rule: ParameterRule, value: string, found: Violation[]): void {
  const [, scheme = '', token] = /^([!#$%&'*+.^_`|~\w-]+)(?: +(.*))?$/.exec(value) ?? [];
  if (token !== undefined && isPlaceholder(token)) found.push(placeholderLeft(rule, token));
  if (scheme.toLowerCase() !== 'bearer') {
    const known = token !== undefined && /^(?:basic|digest|negotiate|token|apikey|mutual|oauth)$/i.test(scheme);
    const received = known ? `the scheme ${scheme}` : 'a value without a scheme (not shown)';
    found.push(explain('authorization-scheme', rule, 'The Authorization header does not use the Bearer scheme.', received));
  } else if (token === undefined || token === '') {
    found.push(explain('header-format', rule, 'The Authorization header has no access token after Bearer.', 'Bearer alone'));
  } else if (!isPlaceholder(token) && !/^[A-Za-z0-9._~+/-]+=*$/.test(token)) {
    found.push(explain('header-format', rule, 'The access token has characters that no token has, such as blanks or quotes.', hide(token)));
  }
}

function fits({ pattern, allowed }: ParameterRule, value: string): boolean {
  return (pattern === undefined || pattern.test(value)) && (allowed === undefined || allowed.includes(value.toLowerCase()));
}

function malformed(rule: ParameterRule, value: string): Violation {
  const received = credentials.has(rule.name) ? hide(value) : revealOrdinary(value);
  return explain('header-format', rule, `The header ${rule.label} has a value that it cannot have.`, received);
}

/** A header that some access tokens may be sent with, and others not; the token does not say which it is. */
function restricted(rule: ParameterRule, value: string): Violation {
  const received = revealOrdinary(value);
  return {
    ...explain('header-restricted', rule, `The header ${rule.label} is sent. ${rule.restricted}`, received),
    expected: `no ${rule.label}`,
  };
}

function placeholderLeft(rule: ParameterRule, value: string): Violation {
  return explain(
    'placeholder-left',
    rule,
    `The header ${rule.label} still has a placeholder of the documentation for a value.`,
    revealPlaceholder(value),
  );
}

function explain(
  code: Violation['code'],
  { name, expected, fix, reference }: ParameterRule,
  message: string,
  received = 'nothing',
): Violation {
  return violation(code, `/headers/${name}`, { message, expected, received, fix, reference });
}
