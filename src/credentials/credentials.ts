/** Names of secret properties of Flow Service's and the identity service's requests. A test compares them with the description. */
export const secretParams: readonly string[] = ['password', 'servicePrincipalKey', 'client_id', 'client_secret'];

/** Replaces a secret: a placeholder, so that a masked value still conforms to the description. */
export const mask = '{MASKED}';

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
const tokenStart = '(?:(?<![\\w-])|(?<=%20))e[w-z0-9_-][\\w-]{6,}';

/** A text without one of these contains no credential: the common case, decided by one search. */
const suspicious = new RegExp(
  `eyJ|${tokenStart}\\.|bearer|basic|:\\\\?/\\\\?/[^/\\s]*@|PRIVATE KEY|authorization|curl|AKIA|ASIA|[ps]8e-|\\dQ~|gh[pousr]_|github_pat_|glpat-|xox[abprs]-|${names}`,
  'i',
);

/** A value that is not a credential: a placeholder in any notation, a mask, or an empty value. */
const placeholder = /^(?:\{[A-Z][A-Z0-9_]*\}|\{\{[\w .-]+\}\}|<[^<>]*>|\$\{\w+\}|\$[A-Z_]+|%7B[A-Z_]+%7D|\*+|…|\.{3})?[.,;:!?)\]}]*$/;

/** An ordinary word that follows "bearer" in a sentence, such as "token". */
const word = /^[A-Z]?[a-z]{1,15}[.,;:!?)]*$/;

const sign = '(?:["\'\\\\\\]]{0,3}\\s{0,8}(?::=|=>|={1,2}|:|%3[AD])\\s*|%22%3A%22)';

/** Each kind of credential, and its replacement. */
const kinds: readonly (readonly [RegExp, (...groups: readonly string[]) => string])[] = [
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*-----|$)/g, () => mask],
  // User and password before a host, RFC 3986 §3.2.1.
  [/(:\\?\/\\?\/)[^/\s]*@/g, (_, slashes = '') => `${slashes}${mask}@`],
  // A JSON Web Token begins with `{"` in base64url, RFC 7519 §3; some writers have white space after the brace. Hosts are in lower case.
  [/eyJ[\w-]{10,}(?:\.[\w-]*){0,4}/gi, () => mask],
  [new RegExp(`${tokenStart}\\.[\\w-]{6,}\\.[\\w-]+`, 'g'), (token = '') => (isObject(token) ? mask : token)],
  [
    /(\bbearer(?:\s+|%20|\+))([^\s"'`<>]+)/gi,
    (all = '', scheme = '', value = '') => (placeholder.test(value) || word.test(value) ? all : `${scheme}${mask}`),
  ],
  [
    /(\bbasic(?:\s+|%20|\+))([\w+/-]{4,}={0,2})/gi,
    (all = '', scheme = '', value = '') => (isUserAndPassword(value) ? `${scheme}${mask}` : all),
  ],
  // The value of the header, whatever its scheme, and the two ways in which a command line has a password.
  [
    /(\bauthorization["']?\s*[:=]\s*["']?(?:\w+ +)?)([^\s"',;]+)/gi,
    (all = '', before = '', value = '') => (placeholder.test(value) || word.test(value) ? all : `${before}${mask}`),
  ],
  [
    /((?<=\s|^)--(?:password|passphrase|token|secret|api-key|client-secret)(?:=| +))(\S+)/gi,
    (all = '', before = '', value = '') => (placeholder.test(value) ? all : `${before}${mask}`),
  ],
  [/(\bcurl\b[^\n]{0,200}? (?:-u|--user) ?["']?)[^\s"':]+:[^\s"']+/g, (_, before = '') => `${before}${mask}`],
  [
    new RegExp(`((?:${names})${sign})(?:(\\\\?["'])([\\s\\S]*?)(?<!\\\\)(\\\\?["']|$)|(<[^<>\\s][^<>]*>|[^\\s&"']+))`, 'gi'),
    (all = '', before = '', quote = '', quoted = '', end = '', bare = '') =>
      placeholder.test(quoted + bare) ? all : `${before}${quote}${mask}${end}`,
  ],
  // Keys with a recognizable format: AWS, Adobe's developer console, Microsoft Entra, GitHub, GitLab, Slack.
  [/(?:AKIA|ASIA)[A-Z0-9]{16}/g, () => mask],
  [/(?<![A-Za-z0-9])[ps]8e-[\w-]{12,}/g, () => mask],
  [/[\w~.-]{0,3}\dQ~[\w~.-]{31,}/gi, () => mask],
  [/gh[pousr]_\w{30,}|github_pat_\w{22,}|glpat-[\w-]{20,}|xox[abprs]-[\w-]{10,}/g, () => mask],
];

/** Masks each credential in a text of unknown origin, and keeps the rest of it. */
export function redactText(text: string): string {
  if (!suspicious.test(text)) return text;
  const shown = kinds.reduce((before, [pattern, replace]) => before.replace(pattern, (...groups) => replace(...groups)), text);
  // A credential next to another one may be recognized only after the other one is masked.
  return shown === text ? text : redactText(shown);
}

/** Masks each credential in the strings of a value, at any depth, names of members included. Returns the same value if it has none. */
export function redactStrings<T>(value: T): T {
  return redacted(value, new Map()) as T;
}

/** Returns whether a text could hold a credential, also one that JSON writes with escapes: a quick test before a thorough one. */
export function mayHoldCredential(text: string): boolean {
  return suspicious.test(text) || text.includes('\\u00');
}

/** A secret's name and a possible value: after an equals sign or colon, or directly after the name. */
const secretAssigned = new RegExp(`(?:${secretParams.join('|')})(?:\\W{0,3}(?:[=:]|%3[AD])|\\S{12})`, 'i');

/** A word that is shorter than any recognizable credential, such as the name `password` itself. */
const shortWord = /^\w{0,12}$/;

/** Returns whether a value looks like a credential in the wrong place, or contains one after its name. */
export function looksSecret(value: string): boolean {
  if (shortWord.test(value) || !suspicious.test(value)) return false;
  return /^\s*bearer\s/i.test(value) || secretAssigned.test(value) || redactText(value) !== value;
}

/** Returns a text, or the mask if it looks like a credential. */
export function maskIfSecret(text: string): string {
  return looksSecret(text) ? mask : text;
}

/** The maximum length of values and names in messages and pointers, in characters. */
const longest = 80;

/** Returns the form of a name of unknown origin in pointers: shortened if it is long, and masked if it looks like a credential. */
export function safeName(name: string): string {
  if (looksSecret(name)) return '(not shown)';
  return shorten(name);
}

/** Shortens a long text. */
export function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function redacted(value: unknown, known: Map<string, string>): unknown {
  if (typeof value === 'string') return redactKnown(value, known);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => redacted(item, known));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  let isChanged = false;
  const members = Object.entries(value).map(([name, member]) => {
    const shown = [redactKnown(name, known), redacted(member, known)] as const;
    isChanged ||= shown[0] !== name || shown[1] !== member;
    return shown;
  });
  return isChanged ? Object.fromEntries(members) : value;
}

/** Reports repeat the same few names and sentences for every interaction. */
function redactKnown(text: string, known: Map<string, string>): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const shown = redactText(text);
  if (known.size < mostKnown) known.set(text, shown);
  return shown;
}

const mostKnown = 10_000;

function isObject(token: string): boolean {
  const text = decoded(token.split('.', 1)[0] ?? '');
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

/**
 * Returns whether a text is a user and a password of the Basic scheme. `Basic Authentication`, a likely `specName`, is not.
 *
 * @see RFC 7617 §2
 */
function isUserAndPassword(encoded: string): boolean {
  return decoded(encoded).includes(':');
}

function decoded(base64: string): string {
  try {
    return atob(base64.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}
