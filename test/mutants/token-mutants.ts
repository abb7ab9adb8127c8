import type { ViolationCode } from '../../src/conformance/index.ts';
import { type Case, mistake } from '../case.ts';
import { credentials, formOf, requestTo } from '../request-to.ts';
import { schemaNamed } from './nodes.ts';
import { pointer } from './property-mutants.ts';
import { surplusNames, typosOf } from './typos-of.ts';

const { properties = {}, required = [] } = schemaNamed('TokenRequest');

/** Requests for a token with one mistake each, made from the description's schema. */
export function tokenMutants(): readonly Case[] {
  return [
    ...Object.keys(properties).flatMap(wrongParameter),
    ...[...surplusNames, '密码'].map((name) => sent(`with "${name}"`, { ...credentials, [name]: '1' }, 'property-unknown', name)),
    ...[
      ...['authorization_code', 'password', 'refresh_token', 'CLIENT_CREDENTIALS', 'client-credentials', 'client_credentials '],
      ...['"client_credentials"', 'urn:ietf:params:oauth:grant-type:jwt-bearer', '{GRANT_TYPE}'],
    ].map((value) => sent(`grant_type is ${value}`, { ...credentials, grant_type: value }, 'property-format', 'grant_type')),
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
  const misspelt = typosOf(name).map((typo) => sent(`${typo} for ${name}`, { ...others, [typo]: value }, 'property-unknown', typo));
  return [twice, ...(required.includes(name) ? needed : []), ...misspelt];
}

function sent(what: string, params: Readonly<Record<string, string>>, code: ViolationCode, name: string): Case {
  return mistake(`issueToken: ${what}`, requestTo('issueToken', { body: formOf(params) }), code, pointer([name]));
}
