import { type Case, mistake } from '../case.ts';
import type { ViolationCode } from '../contract.ts';
import { credentials, formOf, queryWith, requestTo } from '../request-to.ts';
import { secrets } from '../secrets.ts';
import { schemaNamed } from './nodes.ts';
import { pointer } from './property-mutants.ts';
import { surplusNames, typosOf } from './typos-of.ts';

const { properties = {}, required = [] } = schemaNamed('TokenRequest');
const inAll = queryWith(Object.entries(credentials));

/** Makes requests for a token with one mistake each, from the description's schema. */
export function tokenMutants(): readonly Case[] {
  return [
    ...Object.keys(properties).flatMap(wrongParameter),
    ...[...surplusNames, '密码'].map((name) => sent(`with "${name}"`, { ...credentials, [name]: '1' }, 'property-unknown', name)),
    ...[
      ...['authorization_code', 'password', 'refresh_token', 'CLIENT_CREDENTIALS', 'client-credentials', 'client_credentials '],
      ...['"client_credentials"', 'urn:ietf:params:oauth:grant-type:jwt-bearer', '{GRANT_TYPE}'],
    ].map((value) => sent(`grant_type is ${value}`, { ...credentials, grant_type: value }, 'property-format', 'grant_type')),
    ...Object.keys(properties).flatMap(wrongInQuery),
    mistake(
      'issueTokenV2: without client_id',
      requestTo('issueTokenV2', { body: formOf({ grant_type: 'client_credentials', client_secret: secrets.clientSecret }) }),
      'property-missing',
      '/body/client_id',
    ),
  ];
}

/** Sends all parameters in the query, except that one is missing, repeated in the body, or misspelled. */
function wrongInQuery(name: string): readonly Case[] {
  const { [name]: value = '', ...others } = credentials;
  const rest = queryWith(Object.entries(others));
  const to = (what: string, query: string, body: string, code: ViolationCode, at: string) =>
    mistake(`issueToken: ${what}, the others in the query`, requestTo('issueToken', { query, body }), code, at);
  return [
    to(`no ${name}`, rest, '', 'property-missing', `/body/${name}`),
    to(`${name} in the body as well`, inAll, formOf({ [name]: value }), 'query-format', `/query/${name}`),
    ...typosOf(name).map((typo) =>
      to(`${typo} for ${name}`, `${rest}&${queryWith([[typo, value]])}`, '', 'query-unknown', `/query/${typo}`),
    ),
  ];
}

function wrongParameter(name: string): readonly Case[] {
  const { [name]: value = '', ...others } = credentials;
  const again = `${formOf(credentials)}&${formOf({ [name]: value })}`;
  const twice = mistake(`issueToken: ${name} twice`, requestTo('issueToken', { body: again }), 'body-duplicate-key', pointer([name]));
  const needed = [
    sent(`without ${name}`, others, 'property-missing', name),
    sent(`${name} is empty`, { ...credentials, [name]: '' }, 'property-empty', name),
  ];
  const misspelled = typosOf(name).map((typo) => sent(`${typo} for ${name}`, { ...others, [typo]: value }, 'property-unknown', typo));
  return [twice, ...(required.includes(name) ? needed : []), ...misspelled];
}

function sent(what: string, params: Readonly<Record<string, string>>, code: ViolationCode, name: string): Case {
  return mistake(`issueToken: ${what}`, requestTo('issueToken', { body: formOf(params) }), code, pointer([name]));
}
