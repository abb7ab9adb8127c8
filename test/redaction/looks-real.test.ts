import { expect, test } from 'vitest';
import { flowService } from '../../src/contract/flow-service.ts';
import { changesOften } from '../../src/credentials/could-be-secret.ts';
import { looksReal } from '../../src/redaction/exposed-secrets.ts';
import { secrets } from '../secrets.ts';

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const webToken = (alg: string) => `${part({ alg, typ: 'JWT' })}.${part({ sub: 'anna', exp: 1_700_000_000 })}.c2lnbmF0dXJlLW9mLXRoaXM`;

test.each([
  webToken('RS256'),
  'kV9#xQ2m!Lp7zT4w',
  'q8Q~fX2vLr9ZtB4nWc7KpD1mYs6HjGe3Uo5Ra0iT',
  '9f86d081884c7d659a2feaa0c55ad015',
  '3fe5b1a2-7c4d-4e9a-8b1f-90c2d7e6a514',
  'kV9#xQ2m!Lp7',
  'kV9xQ2mLp7z**',
  '<kV9xQ2mLp7zT4w>x',
  'x<kV9xQ2mLp7zT4w>',
  // Four parts, two parts, and parts that are not JSON.
  `${webToken('none')}.c2lnbmF0dXJl`,
  webToken('none').split('.').slice(0, 2).join('.'),
  `kV9xQ2mLp7zT4w.${webToken('none').split('.').slice(1).join('.')}`,
  `${webToken('none').split('.')[0]}.kV9xQ2mLp7zT4w.c2ln`,
])('%s looks real', (value) => {
  expect(looksReal(flowService, value)).toBe(true);
});

test.each([
  ...Object.values(secrets),
  '',
  '{PASSWORD}',
  '{MASKED}',
  '{{password}}',
  '<your key>',
  '********',
  'any',
  // Too short, an example of the description, a placeholder and masks, all of which are random otherwise.
  'kV9#xQ2m!Lp',
  '4cb0c374-d3bb-4557-b139-5712880adc55',
  '{kV9xQ2mLp7zT4w}',
  '{{kV9xQ2mLp7zT4w}}',
  '<kV9xQ2mLp7zT4w>',
  'kV9{{xQ2mLp7}}zT4w',
  'kV9xQ2mL***',
  'kV9xQ2mLp7z…',
  'acp_foundation_machineLearning',
  'P@ssw0rd123!',
  'S3cr3t-2024-07',
  'correct horse battery staple',
  'abcdef0123456789abcdef',
  webToken('none'),
  webToken('RS256').split('.').slice(0, 2).join('.').concat('.'),
])('%s looks fake', (value) => {
  expect(looksReal(flowService, value)).toBe(false);
});

test.each<[string, number, boolean]>([
  ['a1b2c3d4', 7, true],
  ['a1b2c3d4', 7.5, false],
  ['a1b2c3da', 1, false],
  ['aBcDeFgH', 1, false],
  ['aB-1cD+2', 7, true],
  ['aaaabcdefgh1', 1, true],
  ['äÄöÖüÜß1', 7, true],
  ['12345678', 1, false],
])('the kind of the characters of %s changes at least %s times: %s', (text, least, expected) => {
  expect(changesOften(text, least)).toBe(expected);
});
