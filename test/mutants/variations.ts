import { type Case, fine } from '../case.ts';
import { authSpecs, bodies, headers, type Json, request, withHeader } from '../requests.ts';
import { removed, replaced, reversed } from './edit.ts';

/** Requests that conform, however unusual. */
export function variations(): readonly Case[] {
  return [...authSpecs.flatMap((spec) => bodyVariations(spec)), ...headerVariations()];
}

function bodyVariations(spec: (typeof authSpecs)[number]): readonly Case[] {
  const body: Json = JSON.parse(JSON.stringify(bodies[spec]));
  const secret = Object.keys(bodies[spec].auth.params).at(-1) ?? '';
  const named = (name: string, changed: Json[string] | string) => fine(`${spec}: ${name}`, request({ body: changed }));
  const uris = [
    'https://contoso.crm4.dynamics.com',
    'HTTPS://CONTOSO.COM',
    'http://localhost',
    'http://contoso.local:8080/api/data/v9.2?x=1#y',
    'https://[2001:db8::1]/',
    'https://xn--mnchen-3ya.de/',
    'https://a/%C3%BC',
  ];
  return [
    named('as the tutorial orders it', body),
    named('members in reverse', reversed(body)),
    named('without a description', removed(body, ['description'])),
    named('an empty description', replaced(body, ['description'], '')),
    named('any Unicode in a name', replaced(body, ['name'], '密码 – né 🦊 \u0000')),
    named('a very long name', replaced(body, ['name'], 'x'.repeat(100_000))),
    named('braces and quotes in a name', replaced(body, ['name'], 'a {b} "c" \\ {"name": 1, "name": 2}')),
    named('a secret of odd characters', replaced(body, ['auth', 'params', secret], ' :{}[]",\\ ü🦊 ')),
    named('white space around everything', `\r\n\t ${JSON.stringify(body, null, '\t')}\n\n`),
    named('escapes in names', JSON.stringify(body).replace('"name"', '"\\u006eame"').replace('"auth"', '"\\u0061uth"')),
    ...uris.map((uri) => named(`service URI ${uri}`, replaced(body, ['auth', 'params', 'serviceUri'], uri))),
    fine(`${spec}: under Adobe's base path`, request({ body, target: '/data/foundation/flowservice/connections' })),
  ];
}

function headerVariations(): readonly Case[] {
  const sent = (name: string, value: string) => fine(`${name}: ${value}`, request({ headers: withHeader(name, value) }));
  return [
    ...['bearer abc', 'BEARER abc', 'Bearer   abc', 'Bearer abc.def-_~+/=='].map((value) => sent('Authorization', value)),
    ...['application/json; charset=utf-8', 'Application/JSON', 'application/json;charset="UTF-8"', 'application/json ; version=1'].map(
      (value) => sent('Content-Type', value),
    ),
    ...['a', '{not a placeholder', '00000000-0000-0000-0000-000000000000', 'acp_foundation_machineLearning'].map((value) =>
      sent('x-api-key', value),
    ),
    ...['destinationapi@AdobeOrg', '5C1328435BF324E90A49402A@AdobeOrg'].map((value) => sent('x-gw-ims-org-id', value)),
    ...['dev-2', 'acme-dev', 'delete-sandbox-adfengine-test-8', '1', '  prod '].map((value) => sent('x-sandbox-name', value)),
    fine('header names in upper case', request({ headers: headers.map(([name, value]) => [name.toUpperCase(), value]) })),
    fine('header names in lower case', request({ headers: headers.map(([name, value]) => [name.toLowerCase(), value]) })),
    fine('headers in reverse', request({ headers: [...headers].reverse() })),
    fine(
      'headers that nobody asked for',
      request({ headers: [...headers, ['Accept', 'application/json; version=1'], ['X-Request-Id', 'abc'], ['User-Agent', 'aepp']] }),
    ),
    fine('content coding identity', request({ headers: [...headers, ['Content-Encoding', 'identity']] })),
  ];
}
