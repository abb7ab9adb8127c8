import { type Case, doubtful, fine } from '../case.ts';
import { type DescribedOperation, type DescribedParameter, described } from '../described.ts';
import { exampleOf, pairsOf, queryWith, requestTo } from '../request-to.ts';
import { rightFilters } from './filter-mutants.ts';

/** Makes valid requests to every operation, with sometimes unusual queries. */
export function queryVariations(): readonly Case[] {
  return described.flatMap((operation) => {
    const { id, parameters, exclusiveQuery } = operation;
    const rules = parameters.filter((parameter) => parameter.in === 'query');
    const required = queryWith(pairsOf(id));
    const [, excluded] = exclusiveQuery;
    const all = rules
      .filter(({ name }) => name !== excluded)
      .map((rule): Pair => [rule.name, rule.name === 'objectType' ? 'table' : exampleOf(rule)]);
    const off = all.some(([name]) => exclusiveQuery.includes(name)) && excluded !== undefined ? ['false', 'False'] : [];
    return [
      ...off.map((value) => raw(operation, queryWith([...all, [excluded ?? '', value]]))),
      ...['&', '&&', ...(required === '' ? [''] : [])].map((end) => raw(operation, `${required}${end}`)),
      ...(rules.length === 0 ? [] : [all, [...all].reverse()].map((pairs) => raw(operation, queryWith(pairs)))),
      ...rules.flatMap((rule) => variationsOf(operation, rule)),
    ];
  });
}

type Pair = readonly [string, string];

function variationsOf(operation: DescribedOperation, rule: DescribedParameter): readonly Case[] {
  const { name, schema, 'x-filter': filter } = rule;
  const right = pairsOf(operation.id, name);
  const others = queryWith(right.filter(([other]) => other !== name));
  const written = (...texts: readonly string[]) => raw(operation, [others, ...texts].filter((part) => part !== '').join('&'));
  const values = valuesOf(rule).map((value) => written(queryWith([[name, value]])));
  const { parameter = '', values: withValues = [] } = rule['x-required-with'] ?? {};
  const together = withValues.map((value) =>
    raw(
      operation,
      queryWith([
        [parameter, value],
        [name, exampleOf(rule)],
      ]),
    ),
  );
  if (filter === undefined) return [...values, ...together, ...(isText(schema) ? [placeholder(operation, name)] : [])];
  const [field = ''] = filter.text;
  return [
    ...values,
    written(`${name}=${field}==x`),
    written(`${name}=${field}%3D%3Dx`, `${name}=${field}==a+b`),
    written(`%70roperty=${field}==%22a%2Cb%22`),
    written(
      ...rightFilters(filter)
        .slice(0, 5)
        .map((one) => queryWith([[name, one]])),
    ),
  ];
}

/** Makes valid values of a parameter, by its type. */
function valuesOf(rule: DescribedParameter): readonly string[] {
  const { schema, 'x-filter': filter } = rule;
  const { type, minimum, maximum, pattern, enum: allowed } = schema;
  if (filter !== undefined) return rightFilters(filter);
  if (type === 'integer') return [`${minimum}`, `${maximum}`, '007'];
  if (type === 'boolean') return ['true', 'false', 'True', 'False'];
  // Parameters that require another one are listed separately.
  if (allowed !== undefined) return rule.name === 'objectType' ? allowed.filter((value) => value.toLowerCase() === 'root') : allowed;
  if (pattern === undefined) return [exampleOf(rule)];
  const fields = /\(\?:(\w[^)]+)\)/.exec(pattern)?.[1]?.replaceAll('\\', '').split('|') ?? [];
  const signs = ['', '+', ' ', '-'];
  return [
    ...fields.map((field, index) => `${signs[index % signs.length]}${field}`),
    `-${fields.at(-1)},${fields[0]},+${fields[1]}`,
    fields.join(','),
  ];
}

/** Returns whether any text is valid, so that a placeholder is, too. */
function isText({ type, pattern, enum: allowed }: DescribedParameter['schema']): boolean {
  return type === 'string' && pattern === undefined && allowed === undefined;
}

function placeholder({ id }: DescribedOperation, name: string): Case {
  const pairs = pairsOf(id, name).map(([other, value]): Pair => [other, other === name ? '{PLACEHOLDER}' : value]);
  const query = queryWith(pairs);
  return doubtful(`${id}: query ${query}`, requestTo(id, { query }), 'placeholder-left', `/query/${name}`);
}

function raw({ id }: DescribedOperation, query: string): Case {
  return fine(`${id}: query ${query.slice(0, 200)}`, requestTo(id, { query }));
}
