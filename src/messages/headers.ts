import type { ParameterRule } from '../contract/parameter-rule.ts';
import { shorten } from '../credentials/credentials.ts';
import { insteadOf, misspelled, received, type Wordings, type Words } from './wording.ts';

const tutorial = 'Tutorial: Gather values for required headers';
const repeatedFields = 'RFC 9110 §5.3';

/** Words for findings in headers. */
export const headers: Wordings<
  | 'header-missing'
  | 'header-repeated'
  | 'header-empty'
  | 'header-value'
  | 'header-placeholder'
  | 'header-restricted'
  | 'token-scheme'
  | 'token-missing'
  | 'token-characters'
  | 'content-type'
> = {
  'header-missing': ({ rule, instead }) => ({
    ...words(rule, `Header ${rule.label} is missing.${misspelled(instead)}`),
    received: insteadOf(instead),
  }),
  'header-repeated': ({ rule, count }) => ({
    ...words(rule, `Header ${rule.label} is sent ${count} times.`),
    received: `${count} headers`,
    fix: `Send ${rule.label} once.`,
    reference: repeatedFields,
  }),
  'header-empty': ({ rule }) => ({ ...words(rule, `Header ${rule.label} is empty.`), received: 'an empty value' }),
  'header-value': ({ rule }, finding) => {
    const value = String(finding.value);
    if (rule.name === 'x-sandbox-name' && value === '*') {
      const message = `Header ${rule.label} is *, which only a service token allows.`;
      return { ...words(rule, message), received: received(finding), fix: 'Send the name of one sandbox, or use a service token.' };
    }
    if (rule.pattern?.test(`"${value}"`)) {
      const shown = finding.secret ? received(finding) : `${shorten(value)}, without double quotes`;
      return { ...words(rule, `Header ${rule.label} lacks its double quotes.`), received: shown };
    }
    return { ...words(rule, `Header ${rule.label} has an invalid value.`), received: received(finding) };
  },
  'header-placeholder': ({ rule }, finding) => ({
    ...words(rule, `Header ${rule.label} still contains a placeholder from the documentation.`),
    received: placeholder(finding),
  }),
  'header-restricted': ({ rule }, finding) => ({
    ...words(rule, `Header ${rule.label} is sent, but ${rule.restricted}`),
    expected: `no ${rule.label}`,
    received: received(finding),
  }),
  'token-scheme': ({ rule, scheme }) => ({
    ...words(rule, 'The Authorization header does not use the Bearer scheme.'),
    received: scheme === undefined ? 'a value without a scheme (not shown)' : `the scheme ${scheme}`,
  }),
  'token-missing': ({ rule }) => ({
    ...words(rule, 'The Authorization header has no access token after Bearer.'),
    received: 'Bearer without a token',
  }),
  'token-characters': ({ rule }, finding) => ({
    ...words(rule, 'The access token contains characters that a token cannot have, such as spaces or quotes.'),
    received: received(finding),
  }),
  'content-type': ({ rule: { mediaType, reference }, count, instead }, finding) => {
    const isJson = mediaType === 'application/json';
    const shared = { expected: mediaType, fix: `Send Content-Type: ${mediaType}.`, reference: isJson ? tutorial : reference };
    if (count > 1) {
      const message = `Header Content-Type is sent ${count} times.`;
      return { ...shared, message, received: `${count} headers`, fix: 'Send Content-Type once.', reference: repeatedFields };
    }
    if (count === 0) {
      return { ...shared, message: `Header Content-Type is missing.${misspelled(instead)}`, received: insteadOf(instead) };
    }
    if (finding.value === '') return { ...shared, message: 'Header Content-Type is empty.', received: 'an empty value' };
    return { ...shared, message: `The body is not sent as ${mediaType}.`, received: received(finding) };
  },
};

/** Formats a placeholder for a message: any but those of the documentation is masked, because it may be a secret in braces. */
export function placeholder({ value, secret }: { readonly value: unknown; readonly secret: boolean }): string {
  return secret ? 'a value in braces (not shown)' : String(value);
}

function words({ expected, fix, reference }: ParameterRule, message: string): Words {
  return { message, expected, fix, reference };
}
