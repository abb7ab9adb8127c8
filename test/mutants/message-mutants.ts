import type { ViolationCode } from '../../src/conformance/index.ts';
import { description } from '../../src/generated/description.ts';
import { type Case, mistake } from '../case.ts';
import { authSpecs, bodies, headers, request, withHeader } from '../requests.ts';

/** Requests with one mistake each in method, path, headers or the bytes of the body. */
export function messageMutants(): readonly Case[] {
  return [...startLines(), ...headers.flatMap(([name]) => headerMutants(name)), ...texts()];
}

function startLines(): readonly Case[] {
  const methods = ['PUT', 'PATCH', 'DELETE'].map((method) =>
    mistake(`method ${method}`, request({ method }), 'method-not-allowed', '/method'),
  );
  const base = new URL(description.servers[0].url).pathname;
  const paths = [
    '/',
    '/connection',
    '/Connections',
    '/connections/',
    '//connections',
    `${base}/`,
    `${base}/flows`,
    `${base}${base}/connections`,
    '/flowservice/connections',
    '/data/connections',
  ];
  return [...methods, ...paths.map((target) => mistake(`path ${target}`, request({ target }), 'operation-unknown', '/path'))];
}

function headerMutants(name: string): readonly Case[] {
  const at = `/headers/${name.toLowerCase()}`;
  const right = headers.find(([other]) => other === name)?.[1] ?? '';
  const empty: ViolationCode = name === 'Content-Type' ? 'header-missing' : 'header-empty';
  const sent = (value: string, code: ViolationCode) =>
    mistake(`${name}: ${JSON.stringify(value)}`, request({ headers: withHeader(name, value) }), code, at);
  return [
    mistake(`no ${name}`, request({ headers: withHeader(name) }), 'header-missing', at),
    mistake(`${name} under a misspelt name`, request({ headers: [...withHeader(name), [`${name}s`, right]] }), 'header-missing', at),
    mistake(`${name} twice`, request({ headers: [...headers, [name, right]] }), 'header-repeated', at),
    sent('', empty),
    sent('  ', empty),
    ...(wrongValues[name] ?? []).map(([value, code]) => sent(value, code)),
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
  'Content-Type': [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'text/json',
    'application/xml',
    'json',
    '*/*',
    'application/jsonl',
    'application/merge-patch+json',
    'application/json, text/plain',
  ].map((value) => [value, 'content-type']),
};

function texts(): readonly Case[] {
  const text = JSON.stringify(bodies.basic);
  const cuts = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((tenth) => text.slice(0, Math.floor((text.length * tenth) / 10)));
  const broken = [
    ...cuts,
    `${text}}`,
    `${text},`,
    `${text}${text}`,
    text.replace('}', ',}'),
    text.replaceAll('"', "'"),
    text.replace('"Contoso"', 'NaN'),
    text.replace('"Contoso"', "'Contoso'"),
    `// a\n${text}`,
    text.replace('Contoso', 'a\nb'),
    text.replace('Contoso', '\\x'),
    'name=Contoso',
    '<a/>',
    '{',
    '"',
    '\0',
  ];
  const latin = Buffer.from(text.replace('Contoso', '\xff'), 'latin1');
  return [
    ...broken.map((body) =>
      mistake(`body ${JSON.stringify(body.slice(0, 12))}… of ${body.length}`, request({ body }), 'body-not-json', '/body'),
    ),
    mistake('a byte order mark', request({ body: `\ufeff${text}` }), 'body-not-json', '/body'),
    mistake('bytes that are no UTF-8', request({ body: latin }), 'body-not-json', '/body'),
    mistake('UTF-16', request({ body: Buffer.from(text, 'utf16le') }), 'body-not-json', '/body'),
    mistake('no body', request({ body: '' }), 'body-missing', '/body'),
    mistake('a body beyond the limit', request({ body: text.replace('Contoso', 'x'.repeat(1_100_000)) }), 'body-too-large', '/body'),
    mistake('a body 100,000 levels deep', request({ body: '['.repeat(100_000) + ']'.repeat(100_000) }), 'body-too-large', '/body'),
    ...authSpecs.flatMap((spec) =>
      ['gzip', 'br', 'deflate', 'zstd'].map((coding) =>
        mistake(
          `${spec}: content coding ${coding}`,
          request({ body: bodies[spec], headers: [...headers, ['Content-Encoding', coding]] }),
          'header-format',
          '/headers/content-encoding',
        ),
      ),
    ),
  ];
}
