import { type Case, doubtful, fine } from '../case.ts';
import type { Json } from '../requests.ts';
import { removed, replaced, reversed } from './edit.ts';
import { type JourneyBody, journeyBodies, sendTo } from './journey-bodies.ts';
import { nodesIn } from './nodes.ts';

type Value = Json[string];

/** Makes valid, sometimes unusual requests to the operations that follow a base connection. */
export function journeyVariations(): readonly Case[] {
  return journeyBodies.flatMap((one) => [...general(one), ...(own[one.operation]?.(one) ?? [])]);
}

function general(one: JourneyBody): readonly Case[] {
  const { body, schema, needed } = one;
  const optional = nodesIn(schema, body).filter(
    ({ path, required, isAdvised }) =>
      path.length > 0 && !required && isAdvised !== true && !needed.includes(path.join('/')) && !/^\d+$/.test(path.at(-1) ?? ''),
  );
  return [
    named(one, 'as it is', body),
    named(one, 'members in reverse', reversed(body)),
    named(one, 'white space around everything', `\r\n\t ${JSON.stringify(body, null, '\t')}\n\n`),
    named(one, 'escapes in names', JSON.stringify(body).replaceAll('"name"', '"\\u006eame"').replaceAll('"params"', '"par\\u0061ms"')),
    // Without a schedule, a dataflow runs once, and may have no delta column.
    ...optional
      .filter(({ path }) => path[0] !== 'scheduleParams' || path.length > 1 || one.name === 'once')
      .map(({ path }) => named(one, `no ${path.join('/')}`, removed(body, path))),
    ...('name' in body
      ? ['密码 – né 🦊 \u0000', 'x'.repeat(100_000), 'a {b} "c" \\'].map((name) =>
          named(one, `the name ${JSON.stringify(name).slice(0, 20)}`, { ...body, name }),
        )
      : []),
    ...('description' in body ? [named(one, 'an empty description', { ...body, description: '' })] : []),
  ];
}

/** The variations of one operation. */
const own: { readonly [operation in string]?: (one: JourneyBody) => readonly Case[] } = {
  createSourceConnection: (one) => [
    ...['table', 'view', 'anything'].map((entityType) => at(one, ['params', 'entityType'], entityType)),
    at(one, ['params', 'columns'], []),
    at(one, ['params', 'columns'], [{ name: 'contactid', type: 'string', meta: { originalType: 'guid' } }]),
    at(one, ['params', 'timestampColumn'], 'modifiedon'),
    at(one, ['data', 'schema'], { id: 'https://ns.adobe.com/tenant/schemas/1', version: 'application/vnd.adobe.xed-full+json;version=1' }),
  ],
  createTargetConnection: (one) => [
    ...['parquet', 'delimited', 'json', 'tabular'].map((format) => at(one, ['data', 'format'], format)),
    at(one, ['data', 'schema', 'version'], 'application/vnd.adobe.xed-full+json;version=1.0'),
    at(one, ['connectionSpec', 'version'], '1.1'),
  ],
  createFlow: (one) => [
    ...schedulesOf(one).map((schedule) => at(one, ['scheduleParams'], schedule)),
    ...(Array.isArray(one.body.transformations)
      ? [
          named(one, 'transformations in reverse', { ...one.body, transformations: [...one.body.transformations].reverse() }),
          doubtful(
            `${one.operation}: ${one.name}: a placeholder for the start`,
            sendTo(one, replaced(one.body, ['scheduleParams', 'startTime'], '{START_TIME}')),
            'placeholder-left',
            '/body/scheduleParams/startTime',
          ),
        ]
      : []),
  ],
  createRun: (one) => [at(one, ['params', 'windowEndTime'], 1651584991), at(one, ['params', 'startTime'], 0)],
  searchConnections: (one) => [
    named(one, 'no condition', {}),
    ...[1, 1000].map((limit) => at(one, ['limit'], limit)),
    at(one, ['queryString'], 'property=name==Contoso&property=state==enabled'),
  ],
};

/** Lists schedules of the same kind as a body's own. */
function schedulesOf({ name, body }: JourneyBody): readonly Json[] {
  if (name === 'a draft') return [{ startTime: 1612310466, frequency: 'once' }];
  if (name === 'once') return [0, 4102444800].map((startTime) => ({ startTime, frequency: 'once' }));
  const schedule = body.scheduleParams as Json;
  const frequencies = name === 'every day' ? ['hour', 'day', 'week'] : ['minute'];
  return frequencies.flatMap((frequency) => [
    ...[15, 100_000].map((interval) => ({ ...schedule, frequency, interval })),
    { ...schedule, frequency, backfill: false },
    { ...schedule, frequency, startTime: 4102444800 },
  ]);
}

function at(one: JourneyBody, path: readonly string[], value: Value): Case {
  return named(one, `${path.join('/')} may be ${JSON.stringify(value).slice(0, 80)}`, replaced(one.body, path, value));
}

function named(one: JourneyBody, what: string, body: unknown): Case {
  return fine(`${one.operation}: ${one.name}: ${what}`, sendTo(one, body));
}
