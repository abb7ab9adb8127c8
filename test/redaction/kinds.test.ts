import { expect, test } from 'vitest';
import { looksSecret, redactText } from '../../src/credentials/credentials.ts';
import { tokens } from './tokens.ts';

/** Texts with their credentials between « and »: exactly these are masked. A text without them stays as it is. */
const texts: Readonly<Record<string, readonly string[]>> = {
  'a private key': [
    'a «-----BEGIN PRIVATE KEY-----\nbattery\n-----END PRIVATE KEY-----»\n b',
    '«-----BEGIN RSA PRIVATE KEY-----battery-----END RSA PRIVATE KEY-----», «-----BEGIN PRIVATE KEY-----battery-----END PRIVATE KEY-----»',
    '«-----BEGIN EC PRIVATE KEY-----\nbattery that is cut»',
    '-----BEGIN PUBLIC KEY-----\nbattery\n-----END PUBLIC KEY-----',
  ],
  'the user of a URL': [
    'https://«anna:battery»@contoso.com/a@b',
    'https://«anna»@contoso.com',
    'https:\\/\\/«anna»@contoso.com',
    'https://«anna:bat@tery»@contoso.com',
    'https://{USER}@contoso.com',
    'https://contoso.com/a@b',
    'https://contoso.com a@b',
    '//«anna:battery»@contoso.com',
    '\\/\\/«anna:battery»@contoso.com',
    '//anna@contoso.com',
    '//a/b:c@contoso.com',
    '// a:b@contoso.com',
  ],
  'a JSON Web Token': [
    'a«eyJ0123456789»',
    'eyJ012345678',
    '«eyJ0123456789.a-_.b.c.d».e',
    '«EYJ0123456789», b',
    'eyJabcdefghijk',
    ...['{ "', '{\n  "'].map((start) => `a «${base64url(`${start}alg": 1}`)}.made-up.x», b`),
    `a ${base64url('{ "alg": 1}')}.short.x, b`,
    `${base64url('{ a sentence {"')}.made-up.x`,
  ],
  'a token after "bearer"': [
    'a bearer «bat-tery,» b',
    'Bearer \t+«bat-tery»',
    '"bearer «bat-tery»"`bearer «bat-tery»`<bearer «bat-tery»><',
    "'bearer «bat-tery»'",
    'forbearer bat-tery',
    'a bearer of bat-tery',
  ],
  'a user and a password after "basic"': [
    'a basic «YTpi», Basic «YWI6Yw==»= b',
    'Basic \t+«YWI6Yw==»',
    'Basic «YWI6», basic «YWI6Y», b',
    'Basic YTo= b',
    'Basic YWJjZA==',
    'acerbasic YTpi',
  ],
  'the header Authorization': [
    'authorization: «bat-tery», b',
    "'Authorization' = 'Token «bat-tery»'; b",
    '"AUTHORIZATION" :"Token   «bat-tery»" b',
    'proxy-authorization:«bat-tery»;b',
    'unauthorization: bat-tery',
    'authorization bat-tery',
    'authorization: Token battery',
  ],
  'an option of a command': [
    ...['password', 'passphrase', 'token', 'secret', 'api-key', 'client-secret'].flatMap((name) => [
      `--${name} «battery» -v`,
      `tool\t--${name}   «battery» -v`,
      `tool --${name}=«battery» -v`,
      `tool --${name} {SECRET}`,
      `tool--${name} battery`,
    ]),
    'tool --passwords battery',
  ],
  'the user of curl': [
    'curl -u«anna:battery» b',
    'curl -s https://contoso.com --user "«anna:battery»" b',
    "curl -u '«anna:bat:tery»' b",
    `curl ${'a'.repeat(199)} -u «anna:battery»`,
    'curl -u anna',
    'curl\n -u anna:battery',
    'curly -u anna:battery, scurl -u anna:battery',
  ],
  'a name in XML': [
    '<password>«battery»</password>',
    '<a:password b="c" d>\n«battery \n»</a:password>',
    '<password>{PASSWORD}</password><client_id></client_id><a>battery</a>',
    '<passwords>battery</passwords>',
  ],
  'a name and a value': [
    '{"name":"password","value":"«battery»","b":1}',
    '{"key" : "password" , "value" : "«battery»"}',
    '{"value" : "«battery»" , "name" : "password"}',
    '[ "password" , "«battery»" ]',
    "['password', '«battery»']",
    '{"name":"password","values":"battery"}',
    '{"name":"password","value":"{PASSWORD}"}',
    '{"value":"battery","name":"passwords"}',
    '{"value":"{PASSWORD}","name":"password"}',
    '["password","{PASSWORD}"]',
    '["passwords", "battery"]',
    '["password", "username"], ["password", "battery", "a"]',
  ],
  'a part of a form': [
    'form-data; name="password"\r\n\r\n«bat tery»\r\n--x',
    'form-data; name="password_again"\r\n\r\n«bat tery»\r\n--x',
    'form-data; name=password; a=b\n\n«bat tery»\n--x',
    `form-data; name="password"\r\n${'a: b\r\n'.repeat(5)}\r\n«bat tery»\r\n--x`,
    'form-data; name="password"\r\n\r\n{PASSWORD}\r\n--x',
    'form-data; filename="password"\r\n\r\nbat tery\r\n--x',
  ],
  'an assigned value': [
    'password: "«bat tery»" b',
    "password='«bat\ntery»' b",
    '{"a": "{\\"password\\": \\"«battery»\\", \\"b\\": 1}"}',
    'password["a"] = 1',
    'password: <a placeholder> b',
    'design=a, config: b, assign: c, pageToken=d, secretary: e',
  ],
  'a value, no placeholder': [
    ...[
      '{PASSWORD_2}',
      '{{my.pass-word}}',
      '<a-password>',
      `$${'{password}'}`,
      '$PASSWORD',
      '%7BPASSWORD_%7D',
      '********',
      '…',
      '...',
    ].flatMap((placeholder) => [`password=${placeholder}`, `(password=${placeholder}), b`]),
    'password=«{password}»&password=«$password»&password=«***battery»&b',
  ],
  'base64 of a credential': [
    ...['password=battery', 'a sentence with password=battery'].map((text) => `a «${btoa(text)}», b`),
    ...['-', '_'].map((digit) => `a «${base64url(`a sentence ${digit === '-' ? '~' : '?'} with password=battery`)}», b`),
    `a ${btoa('a sentence about a battery')}, b`,
  ],
  'a credential among escapes': [
    ...['%3D', '%3d', '\\u003D', '%u003d', '\\u{3d}', '\\u{00003d}', '\\x3D', '&#61;', '&#0000061;', '&#x3D;', '&equals;', '&EQUALS;'].map(
      (sign) => `a${sign}b password${sign}«battery» c${sign}d`,
    ),
    'password&colon;«battery»&amp;b=2',
    'password=&quot;«bat tery»&quot; b',
    'password=&apos;«bat tery»&apos; b',
    '&lt;password&gt;«bat tery»&lt;/password&gt;',
    '&sol;&sol;«anna:battery»&commat;contoso.com',
    'bearer&nbsp;«bat-tery» b',
    'bearer\\t«bat-tery» b',
    'a\\nbearer «bat-tery» b',
    '{"a": "name=\\"password\\"\\r\\n\\r\\n«bat tery»\\r\\n--x"}',
    'name=password\\n\\n«bat tery»\\n--x',
    "{'a': '{\\'password\\': \\'«battery»\\', \\'b\\': 1}'}",
    'password%2525253D«battery»%26b',
    'password%252525253Dbattery',
  ],
};

function base64url(text: string): string {
  return Buffer.from(text).toString('base64url');
}

test.each(Object.entries(texts).flatMap(([kind, all]) => all.map((text) => [kind, text])))('masks exactly %s: %s', (_, text) => {
  expect(redactText(text.replaceAll(/[«»]/g, ''))).toBe(text.replaceAll(/«[^»]*»/g, '{MASKED}'));
});

/** Credentials with a recognizable beginning, the rest of the shortest one, and its end. */
const formats: readonly (readonly [string, string])[] = [
  ...['AKIA', 'ASIA'].map((start) => [start, 'MADE0UP1MADE2UP3'] as const),
  ...['p8e-', 's8e-'].map((start) => [start, 'made-up_0A1b'] as const),
  ...['8Q~', '.~-8Q~', 'a_B8q~'].map((start) => [start, 'ade-up_0A1b~.made-up_0A1b2c~xyZ'] as const),
  ...['p', 'o', 'u', 's', 'r'].map((kind) => [`gh${kind}_`, 'madeUp0A1bmadeUp2C3dmadeUp4E5f'] as const),
  ['github_pat_', 'madeUp0A1bmadeUp2C3dma'],
  ['glpat-', 'made-up_0A1bmadeUp2C'],
  ...['a', 'b', 'p', 'r', 's'].map((kind) => [`xox${kind}-`, 'made-up0A1'] as const),
];

test.each(formats)('masks a key that begins with %s, but not a shorter word', (start, rest) => {
  expect(redactText(`(${start}${rest})`)).toBe('({MASKED})');
  expect(redactText(`(${start}${rest.slice(1)})`)).toBe(`(${start}${rest.slice(1)})`);
});

test.each(['xp8e-made-up_0A1b', 'ghx_madeUp0A1bmadeUp2C3dmadeUp4E5f', 'xoxc-made-up0A1', 'aQ~made-up_0A1b~.made-up_0A1b2c~xyZ'])(
  '%s is no key',
  (text) => {
    expect(redactText(text)).toBe(text);
  },
);

test.each([' ', '", "', '\n', '%20'])('masks a credential of each kind in one text, in any order, between %j', (between) => {
  const all = Object.values(tokens);
  for (const order of [all, all.toReversed()]) {
    const text = redactText(order.map(({ written }) => written).join(between));
    for (const { secret } of all) for (const part of secret) expect(text).not.toContain(part);
  }
});

test.each<[string, boolean]>([
  ['bearer of a word', true],
  ['  Bearer\tof a word', true],
  ['Bearer%20of%20a%20word', true],
  ['a bearer of a word', false],
  ['bearers of a word', false],
  ['a password = battery', true],
  ['a Client_SecretOfTwelveLetter', true],
  ['servicePrincipalKey.of.letters.', true],
  ['password[] "=battery', false],
  ['passwordOfTwelveLet', false],
  ['password', false],
  ['the password of a word', false],
])('the value %s as a whole looks like a credential: %s', (value, expected) => {
  expect(looksSecret(value)).toBe(expected);
});
