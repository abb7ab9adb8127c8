import { type Case, isWrong } from '../case.ts';
import type { ViolationCode } from '../contract.ts';
import type { Judgement } from './judge.ts';

/** A difference between Prism and our check: the cases, and the fault of Prism or the gap of OpenAPI that causes it. */
type Exception = {
  readonly prism: 'accepts' | 'refuses' | 'dies';
  readonly name: RegExp;
  /** The expected code of the case, if its name is not specific enough. */
  readonly code?: ViolationCode;
  readonly why: string;
};

/** Every known difference between the stock CLI, on the bare description, and our check. */
export const prismExceptions: readonly Exception[] = [
  {
    prism: 'dies',
    name: /^createConnection: basic: with "密码"/,
    why: 'writes property names into a header, and crashes if one is not Latin-1 (stoplightio/prism #1934)',
  },
  { prism: 'refuses', name: /under Adobe's base path$/, why: 'ignores the base path of servers (stoplightio/prism #1987)' },
  { prism: 'refuses', name: /: a slash at the end/, why: 'does not accept a slash at the end, which an x- member allows' },
  { prism: 'refuses', name: /: Authorization may be (?:bearer|BEARER)/, why: 'accepts Bearer in one case only (stoplightio/prism #2722)' },
  { prism: 'refuses', name: /: content coding IDENTITY$/, why: 'compares content codings with their case (RFC 9110 §8.4.1 has none)' },
  {
    prism: 'refuses',
    name: /^issueToken(?:V2)?: (?:query (?!.*=$).*(?:client_id|client_secret|grant_type|scope)=|(?:the first|all) .* in the query)/,
    why: 'requires the whole form in the body; an x- member allows it in the query',
  },
  { prism: 'refuses', name: /: an undocumented body$/, why: 'refuses a body if none is described, although HTTP allows it' },
  {
    prism: 'accepts',
    name: /: Authorization: "Bearer |: Authorization twice$/,
    why: 'checks neither the token after Bearer nor a second header',
  },
  { prism: 'accepts', name: /: (?:x-api-key|Content-Type) twice$/, why: 'joins the values of a header that is sent twice' },
  { prism: 'accepts', name: /: Content-Encoding: ""$/, why: 'treats an empty header as missing' },
  { prism: 'accepts', name: /(?:json|merge)-patch\+json"$/, why: 'treats every +json media type as JSON' },
  { prism: 'accepts', name: /: bytes that are not UTF-8$/, why: 'replaces bytes that are not UTF-8' },
  { prism: 'accepts', name: / twice$/, code: 'body-duplicate-key', why: 'silently keeps the last of two properties' },
  {
    prism: 'accepts',
    name: /: a body beyond the limit$|more instructions than are read$/,
    why: 'has a limit of its own, 10 MB; ours, 1 MiB and 1,000 instructions, are x- members that Prism cannot know',
  },
  { prism: 'accepts', name: /^issueToken: with /, code: 'property-unknown', why: 'reads only the documented parameters of a form' },
  {
    prism: 'accepts',
    name: /: query /,
    code: 'query-unknown',
    why: 'ignores an undocumented query; lists refuse it by an x- member',
  },
  {
    prism: 'accepts',
    name: /: query /,
    code: 'query-conflict',
    why: 'does not support parameters that exclude each other, which is an x- member',
  },
  {
    prism: 'accepts',
    name: /objectType=(?:table|view|TABLE)(?!.*&object=)|: query object=contact$/,
    code: 'query-missing',
    why: 'does not support a parameter that another one requires, which is an x- member',
  },
  {
    prism: 'refuses',
    name: /: query .*(?:count|preview)=(?:True|False)$/,
    why: 'accepts true and false in lower case only; the other spellings are an x- member',
  },
  {
    prism: 'accepts',
    name: /^createFlow: (?:every|once).*: (?:without (?:transformations|Mapping|Copy)|a delta column)/,
    why: 'accepts any dataflow that may be a draft: an x- member selects the schema of a body by the query',
  },
  { prism: 'accepts', name: /: query op=/i, code: 'query-missing', why: 'accepts names of query parameters in any case' },
  { prism: 'accepts', name: /: query .*=$/, code: 'query-format', why: 'treats an empty query parameter as missing' },
  {
    prism: 'accepts',
    name: /(?:limit|previewCount)=(?:1e1|%2B5|%205|5%20|0x10)$/,
    why: 'accepts every text that JavaScript converts to an integer',
  },
];

/** Returns the exception for a case. */
export function exceptionFor({ name, want }: Case): Exception | undefined {
  return prismExceptions.find(
    (exception) => exception.name.test(name) && (exception.code === undefined || exception.code === want[0]?.[0]),
  );
}

/** Lists the unknown differences between Prism and our check, and the exceptions without a case. */
export function compareWithPrism(judged: ReadonlyMap<Case, Judgement | undefined>): readonly string[] {
  const used = new Set<Exception>();
  const surprises = [...judged].flatMap(([one, judgement]) => {
    if (judgement === undefined) return [];
    const does = judgement.died ? 'dies' : judgement.refused ? 'refuses' : 'accepts';
    if (does === (isWrong(one) ? 'refuses' : 'accepts')) return [];
    const known = exceptionFor(one);
    if (known?.prism !== does) return [`${one.name}: Prism ${does}`];
    used.add(known);
    return [];
  });
  return [...surprises, ...prismExceptions.filter((one) => !used.has(one)).map(({ why }) => `No longer true: Prism ${why}`)];
}
