import { type Case, isWrong } from '../case.ts';
import type { ViolationCode } from '../contract.ts';
import type { Judgement } from './judge.ts';

/** What Prism does otherwise than our check, to which cases, and which fault of it or gap of OpenAPI that is. */
type Exception = {
  readonly prism: 'accepts' | 'refuses' | 'dies';
  readonly name: RegExp;
  /** What the case must be found wrong with, where its name alone would not do. */
  readonly code?: ViolationCode;
  readonly why: string;
};

/** Where the stock CLI, on the bare description, accepts or refuses otherwise: the whole list. */
export const prismExceptions: readonly Exception[] = [
  {
    prism: 'dies',
    name: /^createConnection: basic: with "密码"/,
    why: 'writes property names into a header, and dies of one that is not Latin-1 (stoplightio/prism #1934)',
  },
  { prism: 'refuses', name: /under Adobe's base path$/, why: 'ignores the base path of servers (stoplightio/prism #1987)' },
  { prism: 'refuses', name: /: a slash at the end/, why: 'knows no slash at the end; that a path may have one is an x- member' },
  { prism: 'refuses', name: /: Authorization may be (?:bearer|BEARER)/, why: 'takes Bearer in one case only (stoplightio/prism #2722)' },
  { prism: 'refuses', name: /: content coding IDENTITY$/, why: 'compares content codings with their case (RFC 9110 §8.4.1 has none)' },
  {
    prism: 'refuses',
    name: /^issueToken(?:V2)?: (?:query (?!.*=$).*(?:client_id|client_secret|grant_type|scope)=|(?:the first|all) .* in the query)/,
    why: 'wants the whole form in the body; that it may be in the query is an x- member',
  },
  { prism: 'refuses', name: /: a body nobody asked for$/, why: 'refuses a body where none is described, of which HTTP says nothing' },
  {
    prism: 'accepts',
    name: /: Authorization: "Bearer |: Authorization twice$/,
    why: 'does not look at what follows Bearer, nor at a second one',
  },
  { prism: 'accepts', name: /: (?:x-api-key|Content-Type) twice$/, why: 'joins the values of a header that is sent twice' },
  { prism: 'accepts', name: /: Content-Encoding: ""$/, why: 'takes an empty header for one that is not sent' },
  { prism: 'accepts', name: /(?:json|merge)-patch\+json"$/, why: 'takes every +json media type for JSON' },
  { prism: 'accepts', name: /: bytes that are no UTF-8$/, why: 'replaces bytes that are no UTF-8' },
  { prism: 'accepts', name: / twice$/, code: 'body-duplicate-key', why: 'keeps the last of two properties and says nothing' },
  {
    prism: 'accepts',
    name: /: a body beyond the limit$|more instructions than are read$/,
    why: 'has a limit of its own, 10 MB; ours, 1 MiB and 1,000 instructions, are x- members that Prism cannot know',
  },
  { prism: 'accepts', name: /^issueToken: with /, code: 'property-unknown', why: 'reads of a form only what the schema names' },
  {
    prism: 'accepts',
    name: /: query /,
    code: 'query-unknown',
    why: 'ignores a query that is not described; that lists refuse it is an x- member',
  },
  { prism: 'accepts', name: /: query /, code: 'query-conflict', why: 'knows no parameters that exclude each other; that is an x- member' },
  {
    prism: 'accepts',
    name: /objectType=(?:table|view|TABLE)(?!.*&object=)|: query object=contact$/,
    code: 'query-missing',
    why: 'knows no parameter that another one asks for; that is an x- member',
  },
  {
    prism: 'refuses',
    name: /: query .*(?:count|preview)=(?:True|False)$/,
    why: 'knows true and false in lower case alone; the other spellings are an x- member',
  },
  { prism: 'accepts', name: /: query op=/i, code: 'query-missing', why: 'takes names of query parameters in any case' },
  { prism: 'accepts', name: /: query .*=$/, code: 'query-format', why: 'takes an empty query parameter for one that is not sent' },
  {
    prism: 'accepts',
    name: /(?:limit|previewCount)=(?:1e1|%2B5|%205|5%20|0x10)$/,
    why: 'takes for an integer what JavaScript makes one of',
  },
];

/** The exception that a case is. */
export function exceptionFor({ name, want }: Case): Exception | undefined {
  return prismExceptions.find(
    (exception) => exception.name.test(name) && (exception.code === undefined || exception.code === want[0]?.[0]),
  );
}

/** Where Prism does otherwise than it should and is not known to, and the exceptions that none of the cases is. */
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
