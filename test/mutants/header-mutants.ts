import { type Case, mistake } from '../case.ts';
import type { Header, ViolationCode } from '../contract.ts';
import { type DescribedOperation, described } from '../described.ts';
import { headersOf, requestTo } from '../request-to.ts';
import { withHeader } from '../requests.ts';

/** Makes requests with one wrong header: each required and optional header of every operation. */
export function headerMutants(): readonly Case[] {
  return described.flatMap((operation) => [
    ...headersOf(operation.id).flatMap(([name, right]) => required(operation, name, right)),
    ...(operation.mediaType === undefined ? [] : codings(operation)),
  ]);
}

function required({ id, mediaType }: DescribedOperation, name: string, right: string): readonly Case[] {
  const all = headersOf(id);
  const at = `/headers/${name.toLowerCase()}`;
  const empty: ViolationCode = name === 'Content-Type' ? 'header-missing' : 'header-empty';
  const sent = (what: string, headers: readonly Header[], code: ViolationCode) =>
    mistake(`${id}: ${what}`, requestTo(id, { headers }), code, at);
  const wrong = (value: string, code: ViolationCode) => sent(`${name}: ${JSON.stringify(value)}`, withHeader(name, value, all), code);
  return [
    sent(`no ${name}`, withHeader(name, undefined, all), 'header-missing'),
    sent(`${name} under a misspelled name`, [...withHeader(name, undefined, all), [`${name}s`, right]], 'header-missing'),
    sent(`${name} twice`, [...all, [name, right]], 'header-repeated'),
    wrong('', empty),
    wrong('  ', empty),
    ...(wrongValues[name] ?? []).filter(([value]) => value !== mediaType).map(([value, code]) => wrong(value, code)),
  ];
}

/** Makes requests with compressed bodies or an empty Content-Encoding. */
function codings({ id }: DescribedOperation): readonly Case[] {
  const name = 'Content-Encoding';
  const sent = (what: string, values: readonly string[], code: ViolationCode) => {
    const headers = [...headersOf(id), ...values.map((value): Header => [name, value])];
    return mistake(`${id}: ${what}`, requestTo(id, { headers }), code, '/headers/content-encoding');
  };
  return [
    ...['gzip', 'br', 'deflate', 'zstd', 'identity, gzip', 'utf-8'].map((value) => sent(`${name}: ${value}`, [value], 'header-format')),
    sent(`${name}: ""`, [''], 'header-empty'),
    sent(`${name} twice`, ['identity', 'identity'], 'header-repeated'),
  ];
}

const wrongValues: Readonly<Record<string, readonly (readonly [string, ViolationCode])[]>> = {
  Authorization: [
    ['abc', 'authorization-scheme'],
    ['Basic YTpi', 'authorization-scheme'],
    ['Token abc', 'authorization-scheme'],
    ['Bearerabc', 'authorization-scheme'],
    ['Bearer', 'header-format'],
    ['Bearer a b', 'header-format'],
    ['Bearer "abc"', 'header-format'],
    ['Bearer abc,def', 'header-format'],
  ],
  'x-gw-ims-org-id': [
    '7DC732555AECDB4C0A494036',
    '@AdobeOrg',
    'a b@AdobeOrg',
    'a@AdobeID',
    'a@adobeorg',
    'a@b@AdobeOrg',
    '{ORG_ID}@AdobeOrg',
    '{}',
  ].map((value) => [value, 'header-format']),
  'x-sandbox-name': ['Prod', 'PROD', 'my sandbox', '*', 'dev_1', 'dév', 'prod,dev', '{sandbox name}'].map((value) => [
    value,
    'header-format',
  ]),
  'If-Match': [
    '9e0052a2-0000-0200-0000-5e35tb330000',
    '6d27f305-40be-41c3-97d4-a701827c34df',
    'W/"9e0052a2-0000-0200-0000-5e35tb330000"',
    '"a", "b"',
    '*',
    '""',
    '"',
    '"a',
    'a"',
    "'a'",
    '\\"a\\"',
    '{ETAG}"',
  ].map((value) => [value, 'header-format']),
  'Content-Type': [
    'text/plain',
    'application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'text/json',
    'application/xml',
    'json',
    '*/*',
    'application/jsonl',
    'application/json-patch+json',
    'application/merge-patch+json',
    'application/json, text/plain',
  ].map((value) => [value, 'content-type']),
};
