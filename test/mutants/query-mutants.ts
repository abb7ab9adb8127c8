import { type Case, doubtful, mistake } from '../case.ts';
import type { ViolationCode } from '../contract.ts';
import { type DescribedOperation, type DescribedParameter, described } from '../described.ts';
import { exampleOf, pairsOf, queryWith, requestTo } from '../request-to.ts';
import { wrongFilters } from './filter-mutants.ts';
import { surplusNames, typosOf } from './typos-of.ts';

/** Makes requests with one mistake in the query, for the known and unknown parameters of every operation. */
export function queryMutants(): readonly Case[] {
  return described.flatMap((operation) => {
    const rules = operation.parameters.filter((parameter) => parameter.in === 'query');
    return [
      ...[...surplusNames, '密码'].map((name) => unknown(operation, [...pairsOf(operation.id), [name, '1']], name)),
      ...rules.flatMap((rule) => [...misspelled(operation, rule), ...wrongValues(operation, rule), ...absent(operation, rule)]),
      ...conflicts(operation),
    ];
  });
}

/** Makes an unknown parameter, which some operations refuse and the others most likely ignore. */
function unknown({ id, refusesUnknownQuery }: DescribedOperation, pairs: Pairs, name: string): Case {
  const query = queryWith(pairs);
  const kind = refusesUnknownQuery ? mistake : doubtful;
  return kind(`${id}: query ${query}`, requestTo(id, { query }), 'query-unknown', pointer(name));
}

/** Makes a misspelled parameter: it is unknown, or the required one is missing. */
function misspelled(operation: DescribedOperation, rule: DescribedParameter): readonly Case[] {
  return typosOf(rule.name).map((typo) => {
    const pairs = pairsOf(operation.id, rule.name).map(([name, value]) => [name === rule.name ? typo : name, value] as const);
    const needed = rule.required === true || rule['x-required-with']?.values !== undefined;
    return needed ? wrong(operation, pairs, 'query-missing', rule.name) : unknown(operation, pairs, typo);
  });
}

/** Removes a parameter that is required, always or because of another parameter. */
function absent(operation: DescribedOperation, rule: DescribedParameter): readonly Case[] {
  const others = pairsOf(operation.id, rule.name).filter(([name]) => name !== rule.name);
  const { parameter = '', values = [] } = rule['x-required-with'] ?? {};
  const alone = operation.parameters.find((one) => one.name === parameter && rule['x-required-with']?.values === undefined);
  return [
    ...(rule.required === true ? [others] : []),
    ...(alone === undefined ? [] : [[[parameter, exampleOf(alone)] as const]]),
    ...values.map((value) => others.map(([name, right]) => [name, name === parameter ? value : right] as const)),
  ].map((pairs) => wrong(operation, pairs, 'query-missing', rule.name));
}

function wrongValues(operation: DescribedOperation, rule: DescribedParameter): readonly Case[] {
  const right = pairsOf(operation.id, rule.name);
  const { name, schema } = rule;
  const set = (value: string) => right.map(([other, kept]) => [other, other === name ? value : kept] as const);
  const repeated = [...right, [name, exampleOf(rule)] as const];
  return [
    ...valuesOf(rule).map((value) => wrong(operation, set(value), 'query-format', name)),
    ...(schema.type === 'array' ? [] : [wrong(operation, repeated, 'query-format', name)]),
  ];
}

/** Makes invalid values of a parameter, by its type. */
function valuesOf({ schema, 'x-filter': filter, ...rule }: DescribedParameter): readonly string[] {
  const { type, minimum = 0, maximum = 0, pattern, enum: allowed } = schema;
  if (filter !== undefined) return ['', ...wrongFilters(filter)];
  if (type === 'integer')
    return [
      '',
      `${minimum - 1}`,
      `${maximum + 1}`,
      '-1',
      'ten',
      '1.5',
      '1,5',
      '1e1',
      '+5',
      ' 5',
      '5 ',
      '0x10',
      '9'.repeat(30),
      '５',
      '{N}',
    ];
  if (type === 'boolean') return ['', 'yes', '1', '0', 'TRUE', 'tRUE', 'null', '"true"', 'true,false', 'True,False'];
  if (allowed !== undefined)
    return ['', ...allowed.map((value) => `${value}s`), 'Root', 'VIEW', 'file', 'root,table', ' root', '"root"', '{OBJECT_TYPE}'];
  if (pattern === undefined) return [''];
  const right = exampleOf({ ...rule, schema }).replace(/^[+-]/, '');
  return [
    '',
    '+',
    '-',
    `--${right}`,
    `~${right}`,
    `#${right}`,
    `${right} desc`,
    `${right}:asc`,
    `${right},`,
    `,${right}`,
    `${right},,id`,
    `-${right},surplus`,
    `${right} -id`,
    right.toUpperCase(),
    `${right}s`,
  ];
}

function conflicts(operation: DescribedOperation): readonly Case[] {
  const [first = '', second = ''] = operation.exclusiveQuery;
  if (second === '') return [];
  const pairs = operation.parameters
    .filter(({ name }) => [first, second].includes(name))
    .map((rule) => [rule.name, exampleOf(rule)] as const);
  const capital = pairs.map(([name, value]) => [name, value === 'true' ? 'True' : value] as const);
  return [pairs, [...pairs].reverse(), capital].map((both) => wrong(operation, both, 'query-conflict', second));
}

type Pairs = readonly (readonly [string, string])[];

function wrong({ id }: DescribedOperation, pairs: Pairs, code: ViolationCode, name: string): Case {
  const query = queryWith(pairs);
  return mistake(`${id}: query ${query}`, requestTo(id, { query }), code, pointer(name));
}

function pointer(name: string): string {
  return `/query/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
