import { type Case, fine } from '../case.ts';
import { authSpecs, bodies, type Json, request } from '../requests.ts';
import { removed, replaced, reversed } from './edit.ts';

/** Makes valid, sometimes unusual requests to create a connection. */
export function bodyVariations(): readonly Case[] {
  return authSpecs.flatMap(variationsOf);
}

function variationsOf(spec: (typeof authSpecs)[number]): readonly Case[] {
  const body: Json = JSON.parse(JSON.stringify(bodies[spec]));
  const secret = Object.keys(bodies[spec].auth.params).at(-1) ?? '';
  const named = (name: string, changed: Json[string] | string) => fine(`createConnection: ${spec}: ${name}`, request({ body: changed }));
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
    named('in the order of the tutorial', body),
    named('members in reverse', reversed(body)),
    named('without a description', removed(body, ['description'])),
    named('an empty description', replaced(body, ['description'], '')),
    named('any Unicode in a name', replaced(body, ['name'], '密码 – né 🦊 \u0000')),
    named('a very long name', replaced(body, ['name'], 'x'.repeat(100_000))),
    named('braces and quotes in a name', replaced(body, ['name'], 'a {b} "c" \\ {"name": 1, "name": 2}')),
    named('a secret of unusual characters', replaced(body, ['auth', 'params', secret], ' :{}[]",\\ ü🦊 ')),
    named('white space around everything', `\r\n\t ${JSON.stringify(body, null, '\t')}\n\n`),
    named('escapes in names', JSON.stringify(body).replace('"name"', '"\\u006eame"').replace('"auth"', '"\\u0061uth"')),
    ...uris.map((uri) => named(`service URI ${uri}`, replaced(body, ['auth', 'params', 'serviceUri'], uri))),
  ];
}
