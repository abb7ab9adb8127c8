import { decodeBase64 } from './reading.ts';

/** Names of secret properties of Flow Service's and the identity service's requests. A test compares them with the description. */
export const secretParams: readonly string[] = ['password', 'servicePrincipalKey', 'client_id', 'client_secret'];

/** A kind of credential: a pattern, whose group `secret` is the credential, and a test that leaves out ordinary values. */
export type Kind = { readonly pattern: RegExp; readonly isSecret: (value: string) => boolean };

/** Names that are followed by a credential, in a URL, a form, JSON or a sentence. A bare `token` must not be the end of `pageToken`. */
const names = [
  ...secretParams,
  'passwd',
  'pwd',
  'passphrase',
  '(?:service[_-]?principal|subscription)[_-]?key',
  'client[_-]?assertion',
  '(?:client|consumer|app)[_-]?secret',
  '(?:access|refresh|id|jwt|bearer|session)[_-]?token',
  '(?:secret|private|account|access|shared)[_-]?(?:access[_-]?)?key',
  'api[_-]?key',
  '(?<![A-Za-z])(?:token|secret|sig)',
].join('|');

/** The first part of a token whose JSON has white space after its brace. It begins a word, so that a long text is read once. */
const tokenStart = '(?<![\\w-])e[w-z0-9_-][\\w-]{6,}';

/** A text without one of these contains no credential: the common case, decided by one search. */
export const suspicious = new RegExp(
  `eyJ|${tokenStart}\\.|bearer|basic(?!\\W+authentication\\b)|/\\\\?/[^/\\s]*@|PRIVATE KEY|authorization|curl|AKIA|ASIA|[ps]8e-|\\dQ~|gh[pousr]_|github_pat_|glpat-|xox[abprs]-|${names}`,
  'i',
);

/** A value that is not a credential: a placeholder in any notation, a mask, an ellipsis, or an empty value. */
const placeholder = /^(?:\{[A-Z][A-Z0-9_]*\}|\{\{[\w .-]+\}\}|<[^<>]*>|\$\{\w+\}|\$[A-Z_]+|%7B[A-Z_]+%7D|\*+|…)?[.,;:!?)\]}]*$/;

/** An ordinary word that follows "bearer" in a sentence, such as "token". */
const word = /^[A-Z]?[a-z]{1,15}[.,;:!?)]*$/;

/** A secret's name, or another param beside it: an item of a list of names. */
const paramName = new RegExp(`^(?:${names}|username|serviceUri|servicePrincipalId|grant_type|scope)$`, 'i');

const isValue = (value: string): boolean => !placeholder.test(value);
const isNoWord = (value: string): boolean => isValue(value) && !word.test(value);

const sign = '["\'\\\\\\]]{0,3}\\s{0,8}(?::=|=>|={1,2}|:)\\s*';
const named = `(?:${names})${sign}`;

/** A quote, perhaps within JSON, and the text up to the next one, or up to the next name: the first quote may have no other one. */
const quote = '\\\\?["\']';
const quoted = `${quote}(?<secret>(?:(?!${named})[\\s\\S])*?)(?:(?<!\\\\)${quote}|$|(?=${named}))`;
const plainlyQuoted = `${quote}(?<secret>[^"']*)${quote}`;

/** A name before its value. A name in the place of the value is followed by the value. */
const assigned = `${named}(?!${quote}?${named})`;
const colon = `${quote}\\s*:\\s*`;

/**
 * Every kind of credential. The patterns read a text in linear time: a repetition is bounded, or ends at a character that cannot be
 * repeated.
 */
export const kinds: readonly Kind[] = [
  kind('-----BEGIN [A-Z ]*PRIVATE KEY-----[\\s\\S]*?(?:-----END [A-Z ]*-----|$)', 'g'),
  // User and password before a host, RFC 3986 §3.2.1; without a scheme, §4.2, there must be both.
  kind(':\\\\?/\\\\?/(?<secret>[^/\\s]*)@', 'g', isValue),
  kind('(?<!:\\\\?)/\\\\?/(?<secret>[^/\\s:]*:[^/\\s]*)@', 'g', isValue),
  // A JSON Web Token begins with `{"` in base64url, RFC 7519 §3; some writers have white space after the brace. Hosts are in lower case.
  kind('eyJ[\\w-]{10,}(?:\\.[\\w-]*){0,4}', 'gi', (token) => /\d/.test(token)),
  kind(`${tokenStart}\\.[\\w-]{6,}\\.[\\w-]+`, 'g', isObject),
  kind('\\bbearer[\\s+]+(?<secret>[^\\s"\'`<>]+)', 'gi', isNoWord),
  kind('\\bbasic[\\s+]+(?<secret>[\\w+/-]{4,}={0,2})', 'gi', isUserAndPassword),
  // The value of the header, whatever its scheme, and the two ways in which a command line has a password.
  kind('\\bauthorization["\']?\\s*[:=]\\s*["\']?(?:\\w+ +)?(?<secret>[^\\s"\',;]+)', 'gi', isNoWord),
  kind('(?<=\\s|^)--(?:password|passphrase|token|secret|api-key|client-secret)(?:=| +)(?<secret>\\S+)', 'gi', isValue),
  kind('\\bcurl\\b[^\\n]{0,200}? (?:-u|--user) ?["\']?(?<secret>[^\\s"\':]+:[^\\s"\']+)', 'g'),
  // A name and its value: assigned, in an element of XML, in an object or a list for each pair, in a part of a form.
  kind(`${assigned}${quoted}`, 'gi', isValue),
  kind(`${assigned}(?<secret><[^<>\\s][^<>]*>|(?:(?!${named}|${quote})[^\\s&])+)`, 'gi', isValue),
  kind(`<(?:[\\w.-]{1,40}:)?(?:${names})(?:\\s[^<>]*)?>\\s*(?<secret>[^<\\s][^<]*)`, 'gi', isValue),
  kind(`(?:${names})${quote}\\s*,\\s*${quote}value${colon}${quoted}`, 'gi', isValue),
  kind(`${quote}value${colon}${plainlyQuoted}\\s*,\\s*${quote}\\w{1,20}${colon}${quote}(?:${names})${quote}`, 'gi', isValue),
  kind(`\\[\\s*${quote}(?:${names})${quote}\\s*,\\s*${plainlyQuoted}\\s*\\]`, 'gi', (value) => isValue(value) && !paramName.test(value)),
  kind(`\\bname="?(?:${names})"?[^\\n]*\\n(?:[^\\s][^\\n]*\\n){0,5}\\r?\\n(?<secret>[^\\r\\n]+)`, 'gi', isValue),
  // Keys with a recognizable format: AWS, Adobe's developer console, Microsoft Entra, GitHub, GitLab, Slack.
  kind('(?:AKIA|ASIA)[A-Z0-9]{16}', 'g'),
  kind('(?<![A-Za-z0-9])[ps]8e-[\\w-]{12,}', 'g'),
  kind('[\\w~.-]{0,3}\\dQ~[\\w~.-]{31,}', 'gi'),
  kind('gh[pousr]_\\w{30,}|github_pat_\\w{22,}|glpat-[\\w-]{20,}|xox[abprs]-[\\w-]{10,}', 'g'),
];

/** Makes a kind. A pattern without the group is a credential as a whole. */
function kind(source: string, flags: string, isSecret: Kind['isSecret'] = () => true): Kind {
  return { pattern: new RegExp(source.includes('(?<secret>') ? source : `(?<secret>${source})`, `${flags}d`), isSecret };
}

/** Returns whether a token begins with a JSON object, perhaps with white space after its brace. */
function isObject(token: string): boolean {
  return /^\{\s*"/.test(decodeBase64(token.replace(/\..*/, '')));
}

/**
 * Returns whether a text is the base64 of a user and a password.
 *
 * @see RFC 7617 §2
 */
function isUserAndPassword(encoded: string): boolean {
  return decodeBase64(encoded).includes(':');
}
