import type { RequestMessage, ViolationCode } from '../src/conformance/index.ts';
import { type AuthSpec, authSpecs, bodies, bodyWith, headers, type Json, request, withHeader } from './requests.ts';

/** A request, and what must be found wrong with it: each code at its place, in order. */
export type Case = {
  readonly name: string;
  readonly request: RequestMessage;
  readonly want: readonly (readonly [code: ViolationCode, at: string])[];
};

const specs = { basic: bodies.basic.auth.specName, 'service principal': bodies['service principal'].auth.specName } as const;
const other = { basic: 'service principal', 'service principal': 'basic' } as const satisfies Record<AuthSpec, AuthSpec>;
const own = { basic: ['username', 'password'], 'service principal': ['servicePrincipalId', 'servicePrincipalKey'] } as const;

/** Requests that conform, however unusual. */
export const legal: readonly Case[] = [
  ...authSpecs.map((spec) => fine(`${spec}, as the tutorial orders it`, request({ body: bodies[spec] }))),
  ...authSpecs.map((spec) =>
    fine(`${spec}, under Adobe's base path`, request({ body: bodies[spec], target: '/data/foundation/flowservice/connections' })),
  ),
  ...authSpecs.map((spec) => fine(`${spec}, members in reverse`, request({ body: reversed(bodies[spec]) }))),
  fine('no description', request({ body: bodyWith('basic', (body) => delete body.description) })),
  fine('an empty description', request({ body: bodyWith('basic', (body) => (body.description = '')) })),
  fine('any Unicode in a name', request({ body: bodyWith('basic', (body) => (body.name = '密码 – né 🦊')) })),
  fine('braces within a name', request({ body: bodyWith('basic', (body) => (body.name = 'a {b} c')) })),
  fine('white space around the JSON', request({ body: `\r\n\t ${JSON.stringify(bodies.basic)}\n` })),
  fine('escapes in property names', request({ body: JSON.stringify(bodies.basic).replace('"name"', '"\\u006eame"') })),
  ...['HTTPS://CONTOSO.CRM4.DYNAMICS.COM', 'http://contoso.local:8080/api?x=1#y', 'https://[2001:db8::1]/'].map((uri) =>
    fine(`service URI ${uri}`, request({ body: bodyWith('basic', (_, params) => (params.serviceUri = uri)) })),
  ),
  ...['bearer', 'BEARER'].map((scheme) =>
    fine(`the scheme ${scheme}`, request({ headers: withHeader('Authorization', `${scheme} abc.def-_~+/==`) })),
  ),
  ...['application/json; charset=utf-8', 'Application/JSON', 'application/json;charset="UTF-8"'].map((type) =>
    fine(`content type ${type}`, request({ headers: withHeader('Content-Type', type) })),
  ),
  fine('header names in upper case', request({ headers: headers.map(([name, value]) => [name.toUpperCase(), value]) })),
  fine('blanks around a header value', request({ headers: withHeader('x-sandbox-name', '  dev-2 ') })),
  fine(
    'headers that nobody asked for',
    request({ headers: [...headers, ['Accept', 'application/json'], ['X-Request-Id', 'abc'], ['User-Agent', 'aepp']] }),
  ),
  fine('content coding identity', request({ headers: [...headers, ['Content-Encoding', 'identity']] })),
];

/** One mistake each, and the one violation that it must give. */
export const singleMistakes: readonly Case[] = [
  ...headers.flatMap(([name]) => [
    wrong(`no ${name}`, request({ headers: withHeader(name) }), 'header-missing', `/headers/${name.toLowerCase()}`),
    wrong(
      `${name} twice`,
      request({ headers: [...headers, ...headers.filter(([other]) => other === name)] }),
      'header-repeated',
      `/headers/${name.toLowerCase()}`,
    ),
    wrong(
      `an empty ${name}`,
      request({ headers: withHeader(name, '') }),
      name === 'Content-Type' ? 'header-missing' : 'header-empty',
      `/headers/${name.toLowerCase()}`,
    ),
  ]),
  ...(
    [
      ['Authorization', 'abc', 'authorization-scheme'],
      ['Authorization', 'Basic YTpi', 'authorization-scheme'],
      ['Authorization', 'Bearer', 'header-format'],
      ['Authorization', 'Bearer a b', 'header-format'],
      ['Authorization', 'Bearer "abc"', 'header-format'],
      ['x-gw-ims-org-id', '7DC732555AECDB4C0A494036', 'header-format'],
      ['x-gw-ims-org-id', 'a b@AdobeOrg', 'header-format'],
      ['x-sandbox-name', 'Prod', 'header-format'],
      ['x-sandbox-name', '*', 'header-format'],
      ['Content-Type', 'text/plain', 'content-type'],
      ['Content-Type', 'application/x-www-form-urlencoded', 'content-type'],
      ['Content-Type', 'application/merge-patch+json', 'content-type'],
      ['Content-Encoding', 'gzip', 'header-format'],
    ] as const
  ).map(([name, value, code]) =>
    wrong(`${name}: ${value}`, request({ headers: withHeader(name, value) }), code, `/headers/${name.toLowerCase()}`),
  ),

  wrong('another path', request({ target: '/flows' }), 'operation-unknown', '/path'),
  wrong('half a base path', request({ target: '/flowservice/connections' }), 'operation-unknown', '/path'),
  wrong('another method', request({ method: 'PUT' }), 'method-not-allowed', '/method'),

  wrong('no body', request({ body: '' }), 'body-missing', '/body'),
  ...['{', '{"name": }', "{'name': 1}", '{"name": 1,}', 'undefined', '"', '{} {}'].map((text) =>
    wrong(`the body ${text}`, request({ body: text }), 'body-not-json', '/body'),
  ),
  wrong('a byte order mark', request({ body: `\ufeff${JSON.stringify(bodies.basic)}` }), 'body-not-json', '/body'),
  wrong(
    'bytes that are no UTF-8',
    request({ body: Buffer.from(JSON.stringify(bodies.basic).replace('Contoso', '\xff'), 'latin1') }),
    'body-not-json',
    '/body',
  ),
  wrong(
    'a body beyond the limit',
    request({ body: bodyWith('basic', (body) => (body.name = 'x'.repeat(1_100_000))) }),
    'body-too-large',
    '/body',
  ),
  wrong('a body 100,000 levels deep', request({ body: '['.repeat(100_000) + ']'.repeat(100_000) }), 'body-too-large', '/body'),
  ...['[]', 'null', '"text"', '1', 'true'].map((text) => wrong(`the body ${text}`, request({ body: text }), 'property-type', '/body')),
  wrong('name twice', request({ body: JSON.stringify(bodies.basic).replace('{', '{"name":"A",') }), 'body-duplicate-key', '/body/name'),

  ...authSpecs.flatMap((spec) => [
    ...['name', 'auth', 'auth/specName', 'auth/params', 'connectionSpec', 'connectionSpec/id', 'connectionSpec/version'].map((path) =>
      body(spec, `without ${path}`, (whole) => remove(whole, path), 'property-missing', `/body/${path}`),
    ),
    ...[
      'name',
      'description',
      'auth',
      'auth/specName',
      'auth/params',
      'auth/params/serviceUri',
      'connectionSpec',
      'connectionSpec/id',
      'connectionSpec/version',
    ].flatMap((path) =>
      [null, 7, ['x']].map((value) =>
        body(spec, `${path} is ${JSON.stringify(value)}`, (whole) => set(whole, path, value), 'property-type', `/body/${path}`),
      ),
    ),
    ...[
      'name',
      'auth/specName',
      'connectionSpec/id',
      'connectionSpec/version',
      'auth/params/serviceUri',
      ...own[spec].map((param) => `auth/params/${param}`),
    ].map((path) => body(spec, `${path} is empty`, (whole) => set(whole, path, ''), 'property-empty', `/body/${path}`)),
    ...['', 'auth/', 'connectionSpec/'].flatMap((parent) =>
      ['surplus', ...(spec === 'basic' ? ['密码', '__proto__', 'constructor', 'a/b~c'] : [])].map((name) =>
        body(
          spec,
          `${parent}${name} is unknown`,
          (whole) => set(whole, parent + name.replaceAll('~', '~0').replaceAll('/', '~1'), 1),
          'property-unknown',
          `/body/${parent}${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
        ),
      ),
    ),
    ...['serviceUri', ...own[spec]].flatMap((param) => [
      body(spec, `without ${param}`, (whole) => remove(whole, `auth/params/${param}`), 'auth-param-missing', `/body/auth/params/${param}`),
      ...[param.toUpperCase(), `${param}s`, param.replace(/[A-Z]|(?<=^user|^pass)/, '_$&')]
        .filter((typo) => typo !== param)
        .map((typo) =>
          body(
            spec,
            `${typo} for ${param}`,
            (whole) => rename(whole, `auth/params/${param}`, `auth/params/${typo}`),
            'auth-param-unknown',
            `/body/auth/params/${typo}`,
          ),
        ),
    ]),
    body(spec, 'Name for name', (whole) => rename(whole, 'name', 'Name'), 'property-unknown', '/body/Name'),
    body(
      spec,
      'specname for specName',
      (whole) => rename(whole, 'auth/specName', 'auth/specname'),
      'property-unknown',
      '/body/auth/specname',
    ),
    body(
      spec,
      'connectionspec for connectionSpec',
      (whole) => rename(whole, 'connectionSpec', 'connectionspec'),
      'property-unknown',
      '/body/connectionspec',
    ),
    body(spec, 'a tenant', (whole) => set(whole, 'auth/params/tenant', 'x'), 'auth-param-unknown', '/body/auth/params/tenant'),
    body(
      spec,
      'params wholly of the other auth spec',
      (whole) => set(whole, 'auth/params', bodies[other[spec]].auth.params as unknown as Json),
      'auth-param-foreign',
      `/body/auth/params/${own[other[spec]][0]}`,
    ),
    ...own[other[spec]].map((param) =>
      body(
        spec,
        `${param} as well`,
        (whole) => set(whole, `auth/params/${param}`, 'x'),
        'auth-param-foreign',
        `/body/auth/params/${param}`,
      ),
    ),
    ...own[other[spec]].map((param, index) =>
      body(
        spec,
        `${param} for ${own[spec][index]}`,
        (whole) => rename(whole, `auth/params/${own[spec][index]}`, `auth/params/${param}`),
        'auth-param-foreign',
        `/body/auth/params/${param}`,
      ),
    ),
    ...[
      specs[spec].toLowerCase(),
      specs[spec].slice(0, 20),
      `${specs[spec]} `,
      specs[spec].replace('e', ''),
      'OAuth2 Client Credential',
    ].map((name) =>
      body(spec, `specName "${name}"`, (whole) => set(whole, 'auth/specName', name), 'auth-spec-unknown', '/body/auth/specName'),
    ),
    ...[
      'contoso.crm.dynamics.com',
      'ftp://contoso.com',
      'https://',
      'https:/contoso.com',
      'https://a b.com',
      'https://anna:pw@contoso.com',
      'https://a.com/%zz',
      ' https://a.com',
      '{SERVICE_URI}/x',
    ].map((uri) =>
      body(
        spec,
        `service URI "${uri}"`,
        (whole) => set(whole, 'auth/params/serviceUri', uri),
        'property-format',
        '/body/auth/params/serviceUri',
      ),
    ),
    ...[
      '8ad80fe-8b06-4938-94f4-d4ee80266b07',
      '38AD80FE-8b06-4938-94f4-d4ee80266b07',
      '0ed90a81-07f4-4586-8190-b40eccef1c5a',
      'a49bcc7d-8038-43af-b1e4-5a7a089a7d79',
      'dynamics-online',
      '{CONNECTION_SPEC_ID}',
    ]
      .map((id) =>
        body(
          spec,
          `connectionSpec.id ${id}`,
          (whole) => set(whole, 'connectionSpec/id', id),
          'connection-spec-unknown',
          '/body/connectionSpec/id',
        ),
      )
      .slice(0, spec === 'basic' ? undefined : 3),
    ...['1', '2.0', 'v1.0', '1.0 '].map((version) =>
      body(
        spec,
        `version "${version}"`,
        (whole) => set(whole, 'connectionSpec/version', version),
        'connection-spec-version',
        '/body/connectionSpec/version',
      ),
    ),
  ]),
  body(
    'basic',
    "another source's whole body",
    (whole) => {
      set(whole, 'connectionSpec/id', 'cfc0fee1-7dc0-40ef-b73e-d8b134c436f5');
      set(whole, 'auth', { specName: 'Basic Authentication', params: { username: 'a', password: 'b', securityToken: 'c' } });
    },
    'connection-spec-unknown',
    '/body/connectionSpec/id',
  ),
];

/** Several mistakes at once, each found, in the order in which they are met. */
export const severalMistakes: readonly Case[] = [
  {
    name: 'no header at all',
    request: request({ headers: [] }),
    want: headers.map(([name]) => ['header-missing', `/headers/${name.toLowerCase()}`]),
  },
  {
    name: 'one mistake in every part',
    request: request({
      headers: withHeader('x-api-key'),
      body: bodyWith('basic', (body, params) => {
        remove(body, 'name');
        set(body, 'surplus', 1);
        set(body, 'connectionSpec/version', '2.0');
        set(body, 'auth/specName', 'Basic Authentication');
        delete params.password;
      }),
    }),
    want: [
      ['header-missing', '/headers/x-api-key'],
      ['connection-spec-version', '/body/connectionSpec/version'],
      ['auth-spec-unknown', '/body/auth/specName'],
      ['auth-param-missing', '/body/auth/params/password'],
      ['property-missing', '/body/name'],
      ['property-unknown', '/body/surplus'],
    ],
  },
  {
    name: "the other auth spec's params, one of them missing",
    request: request({
      body: bodyWith('basic', (body) => set(body, 'auth/params', { serviceUri: 'https://a.com', servicePrincipalId: 'x' })),
    }),
    want: [
      ['auth-param-foreign', '/body/auth/params/servicePrincipalId'],
      ['auth-param-missing', '/body/auth/params/servicePrincipalKey'],
    ],
  },
  {
    name: 'form-encoded credentials',
    request: request({ headers: withHeader('content-type', 'application/x-www-form-urlencoded'), body: 'name=x' }),
    want: [['content-type', '/headers/content-type']],
  },
];

/** Every request of the suite. */
export const corpus: readonly Case[] = [...legal, ...singleMistakes, ...severalMistakes];

function fine(name: string, request: RequestMessage): Case {
  return { name, request, want: [] };
}

function wrong(name: string, request: RequestMessage, code: ViolationCode, at: string): Case {
  return { name, request, want: [[code, at]] };
}

function body(spec: AuthSpec, name: string, edit: (body: Json) => void, code: ViolationCode, at: string): Case {
  return wrong(`${spec}: ${name}`, request({ body: bodyWith(spec, edit) }), code, at);
}

function parentOf(whole: Json, path: string): readonly [Json, string] {
  const names = path.split('/').map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = names.pop() ?? '';
  return [names.reduce((node, name) => node[name] as Json, whole), last];
}

function set(whole: Json, path: string, value: Json[string]): void {
  const [parent, name] = parentOf(whole, path);
  // As JSON.parse does it, so that __proto__ is a name like any other.
  Object.defineProperty(parent, name, { value, enumerable: true, configurable: true, writable: true });
}

function remove(whole: Json, path: string): void {
  const [parent, name] = parentOf(whole, path);
  delete parent[name];
}

function rename(whole: Json, from: string, to: string): void {
  const [parent, name] = parentOf(whole, from);
  set(whole, to, parent[name] ?? null);
  delete parent[name];
}

function reversed<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, reversed(member)]),
  ) as T;
}
