import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeName } from '../../src/credentials/could-be-secret.ts';
import { looksSecret, redactStrings, redactText, remembering } from '../../src/credentials/credentials.ts';
import { description } from '../../src/generated/description.ts';
import { tokens } from './tokens.ts';

test.each(Object.entries(tokens))('masks %s in a sentence, and leaves the sentence', (_, { written, secret }) => {
  const text = redactText(`a list with ${written} is refused`);
  expect(text).toMatch(/^a list with .*\{MASKED\}.* is refused$/s);
  for (const part of secret) expect(text).not.toContain(part);
  expect(looksSecret(written)).toBe(true);
  expect(redactText(text)).toBe(text);
});

test.each([
  ['behind a word', `token_${tokens['a JSON Web Token'].written}`],
  ['in a path', `pacts/${tokens['a JSON Web Token'].written}.json`],
  ['in an encoded query', `q=Bearer%20${tokens['a JSON Web Token'].written}`],
  ['in JSON within JSON', JSON.stringify(JSON.stringify({ password: 'correct horse "battery"' }))],
  ['in a header of another scheme', 'Authorization: QZXbattery123'],
  ['in a header of the scheme Token', 'authorization: Token QZXbattery123'],
  ['in a variable of the environment', 'SERVICE_PRINCIPAL_KEY=battery'],
  ['as an option', 'tool --password battery -v'],
  ['of curl', 'curl -s -u anna:battery https://example.com'],
  ['behind a wide sign', 'password     =   battery'],
  ['as Go assigns it', 'password := "battery"'],
  ['as Ruby has it', 'password => battery'],
  ['in a comparison', 'password==battery'],
  ["in a URL's JSON", 'servicePrincipalKey%22%3A%22battery%22'],
  ['behind two names', 'password": "client_secret": "battery'],
  ['behind a name in a text whose first quote has no other', 'password": "a&b=client_secret": "battery'],
  ['behind the same name twice', 'password: password: battery'],
  ['called a passphrase', 'passphrase=battery'],
  ['in a URL without a scheme', '//anna:battery@contoso.com/connections'],
  ['in a URL without a scheme, within JSON', '"\\/\\/anna:battery@contoso.com"'],
  ['in a URL without a scheme, percent-encoded', 'url=%2F%2Fanna%3Abattery%40contoso.com'],
  ['of a subscription', 'Ocp-Apim-Subscription-Key: battery'],
  ['as an assertion', 'client_assertion=battery'],
  ['of one word with two capitals', 'a bearer BatteryBattery'],
  ['of one word in capitals', 'a bearer batterY'],
  ['of one long word', 'a bearer batterybattery-'],
  ['of a word and a digit', 'a bearer battery1'],
  ['of two words', 'a bearer a.battery'],
  ['of a word in quotes of another kind', 'a bearer (battery'],
  ['beside its name, in the place of another name', '["password", "my username battery"]'],
  ['beside its name, which begins like another name', '["password", "scope-battery"]'],
  ['as a form writes it', 'grant_type=client_credentials&client_secret%3Dcorrect-battery'],
])('masks a credential %s', (_, text) => {
  expect(redactText(text)).toContain('{MASKED}');
  expect(redactText(text)).not.toMatch(/bm90LWEt|battery/);
});

test('masks every credential of several, whatever is between them', () => {
  const assigned = fc.tuple(
    fc.constantFrom('password', 'servicePrincipalKey', 'client_id', 'client_secret'),
    fc.constantFrom('=', '==', ': ', '": "', '%3D', '%3A%20', '%22%3A%20%22'),
    fc.stringMatching(/^hidden[0-9]{8}$/),
  );
  const between = fc.constantFrom('&', '=', ' ', '", "', '/', ';', ',', '%26', '%20', '=x&y=', '": "', ' and ');
  fc.assert(
    fc.property(fc.array(fc.tuple(assigned, between), { minLength: 1, maxLength: 4 }), (parts) => {
      const text = parts.map(([one, more]) => one.join('') + more).join('');
      expect(redactText(text)).not.toMatch(/hidden\d/);
    }),
    { numRuns: 2000 },
  );
});

test.each(
  `password servicePrincipalKey client_id client_secret passwd pwd passphrase service_principal_key service-principal-key subscription-key
   client_assertion client-assertion clientAssertion client-secret clientSecret consumer_secret app-secret access_token access-token
   accessToken refresh_token id_token jwt-token bearerToken session_token secret_key secretAccessKey private-key account_key access_key
   shared_access_key SharedAccessKey api_key api-key apiKey token secret sig`.split(/\s+/),
)('masks the value of %s in a form, in JSON and in a sentence, and nothing else', (name) => {
  expect([`a=1&${name}=battery&b=2`, `{"${name}": "battery", "b": 2}`, `${name}: battery is wrong`].map(redactText)).toEqual([
    `a=1&${name}={MASKED}&b=2`,
    `{"${name}": "{MASKED}", "b": 2}`,
    `${name}: {MASKED} is wrong`,
  ]);
});

test.each([
  '7DC732555AECDB4C0A494036@AdobeOrg',
  '{"password": "{PASSWORD}", "client_secret": ""}',
  "password='{{password}}'",
  'pageToken=battery',
  'https://platform.adobe.io/data/foundation/flowservice/connections?property=imsOrgId==7DC732555AECDB4C0A494036@AdobeOrg',
  'https://contoso.crm.dynamics.com',
  '4cb0c374-d3bb-4557-b139-5712880adc55',
  '"9e0052a2-0000-0200-0000-5e35fb330000"',
  '//anna@contoso.com: a comment, // or two',
  'https://contoso.com/a//b?at=12:30',
  'kzXG0ys7PVTmTsXqqoUDkz6cB7jZGfLa',
  'acp_foundation_machineLearning',
  'prod',
  'continuationToken=eyJ0b2',
  '/body/auth/params/servicePrincipalKey',
  'auth.params.password is missing',
  'Basic Authentication for Dynamics-Online',
  'refuses a Bearer token that has expired',
  'eyJustAnOrdinaryName',
  'a bearer Token!?)',
  'a bearer abcdefghijklmno.',
  'a bearer Abcdefghijklmnop,',
  'a bearer a;',
  '["password", "username"]',
  '["PASSWORD", "GRANT_TYPE"]',
  '["client_id", "client_secret"]',
  'Bearer {ACCESS_TOKEN}',
  'password={PASSWORD}&client_secret={{clientSecret}}',
  'access_token: <your token>, x-api-key: $API_KEY',
  'authorization: the header that holds the token',
  'Authorization: Bearer {ACCESS_TOKEN}',
  'at /headers/authorization',
  'curl -u {USER}',
  'Returns 401 if the token is not valid: nothing else',
])('leaves %s as it is', (text) => {
  expect(redactText(text)).toBe(text);
});

test("leaves the description's own messages and fixes as they are", () => {
  const { 'x-codes': pages } = description.components.schemas.Violation.properties.code;
  const texts = Object.values(pages).flatMap(({ means, fix, reference }) => [means, fix, reference]);
  const fixes = Object.values(description.components.schemas).flatMap((schema) => ('x-fix' in schema ? [String(schema['x-fix'])] : []));
  expect(fixes.length).toBeGreaterThan(0);
  for (const text of [...texts, ...fixes]) expect(redactText(text)).toBe(text);
});

test('masks the strings and names of a value at any depth, and returns a value without credentials itself', () => {
  const { written } = tokens['a JSON Web Token'];
  expect(redactStrings({ a: [{ [written]: `x ${written}`, b: 1, c: null, d: undefined }, 'e'], f: { [written]: 1 } })).toEqual({
    a: [{ '{MASKED}': 'x {MASKED}', b: 1, c: null, d: undefined }, 'e'],
    f: { '{MASKED}': 1 },
  });
  const plain = { a: ['b', { c: 'd' }] };
  expect(redactStrings(plain)).toBe(plain);
});

test.each([
  ['acp_foundation_machineLearning', 'acp_foundation_machineLearning'],
  [tokens['a JSON Web Token'].written, '(not shown)'],
  ['a'.repeat(80), 'a'.repeat(80)],
  ['a'.repeat(81), `${'a'.repeat(80)}…`],
])('the name %s of unknown origin is shown as %s', (name, shown) => {
  expect(safeName(name)).toBe(shown);
});

test('masks the same of any text once and twice', () => {
  const pieces = fc.constantFrom(
    ...Object.values(tokens).map(({ written }) => written),
    ' ',
    '"',
    '\\',
    '{',
    '=',
    ':',
    '//',
    '@',
    'password',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => {
      const once = redactText(parts.join(''));
      expect(redactText(once)).toBe(once);
    }),
  );
});

test.each(['a JSON Web Token', 'a client secret of Microsoft Entra', "a client secret of Adobe's"] as const)(
  'masks %s whose case was changed, as URLs change that of a host',
  (name) => {
    const { written } = tokens[name];
    expect(redactText(`a host ${written.toLowerCase()}`)).toMatch(/^a host \{MASKED\}/);
    expect(looksSecret(written.toUpperCase())).toBe(name !== "a client secret of Adobe's");
  },
);

test('a test remembers short texts for which it is false', () => {
  const { isLong, callsFor } = countedTest();
  expect(callsFor('a', 'b'.repeat(500), 'a', 'b'.repeat(500))).toBe(2);
  expect(callsFor('c'.repeat(501), 'c'.repeat(501), 'd'.repeat(601), 'd'.repeat(601))).toBe(4);
  expect([isLong('a'), isLong('d'.repeat(601))]).toEqual([false, true]);
});

test('a test remembers two thousand texts, and forgets them with the next one', () => {
  const { callsFor } = countedTest();
  const texts = Array.from({ length: 2000 }, (_, index) => String(index));
  expect([callsFor(...texts, ...texts), callsFor('one more', '0')]).toEqual([2000, 2]);
});

function countedTest() {
  let calls = 0;
  const isLong = remembering((text) => {
    calls++;
    return text.length > 600;
  });
  const callsFor = (...texts: readonly string[]): number => {
    calls = 0;
    for (const text of texts) isLong(text);
    return calls;
  };
  return { isLong, callsFor };
}
