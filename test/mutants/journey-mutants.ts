import type { Case } from '../case.ts';
import { removed } from './edit.ts';
import { type JourneyBody, journeyBodies, sendTo } from './journey-bodies.ts';
import { type Node, nodesIn } from './nodes.ts';
import { edited, made, malformed, shapes, type Target } from './property-mutants.ts';
import { valueMutants } from './value-mutants.ts';

/** Makes requests with one mistake in the body each, for the operations that follow a base connection, from the description's schemas. */
export function journeyMutants(): readonly Case[] {
  return journeyBodies.flatMap((one) => {
    const target = targetOf(one);
    return [
      ...nodesOf(one).flatMap((node, index) => [...shapes(target, node, index), ...malformed(target, node), ...valueMutants(target, node)]),
      ...across(one, target),
    ];
  });
}

function targetOf(one: JourneyBody): Target {
  return { name: `${one.operation}: ${one.name}`, body: one.body, at: [], send: (json) => sendTo(one, json) };
}

/** Lists the properties to change. */
function nodesOf({ schema, body, part, needed }: JourneyBody): readonly Node[] {
  return nodesIn(schema, body)
    .filter(({ path: [first = ''] }) => part === undefined || part.includes(first))
    .map((node) => (needed.includes(node.path.join('/')) ? { ...node, required: true } : node));
}

/** Makes mistakes that are about several properties of a body together. */
function across({ operation, name }: JourneyBody, target: Target): readonly Case[] {
  if (operation === 'createSourceConnection')
    return ['delimited', 'json', 'parquet', 'Tabular', 'table'].map((format) =>
      edited(target, `data/format is ${format}`, 'property-format', ['data', 'format'], format),
    );
  if (operation !== 'createFlow') return [];
  const refused = ['enabled', 'draft', null, 7].map((state) => edited(target, `state is ${state}`, 'property-unknown', ['state'], state));
  const lists = ['sourceConnectionIds', 'targetConnectionIds'].map((ids) =>
    edited(target, `two ${ids}`, 'property-format', [ids], ['a', 'b']),
  );
  if (name === 'a draft') return [...refused, ...lists];
  const mapping = name === 'once' ? '0' : '1';
  const lacking = (what: string, path: readonly string[]) =>
    made(target, `without ${what}`, removed(target.body, path), 'property-missing', ['transformations']);
  return [
    ...refused,
    ...(name === 'every 15 minutes' ? lists : []),
    lacking('Mapping', ['transformations', mapping]),
    ...(name === 'once'
      ? [
          edited(target, 'transformations is []', 'property-missing', ['transformations'], []),
          ...['interval', 'backfill'].map((member) =>
            edited(target, `${member} as well`, 'property-conflict', ['scheduleParams', member], member === 'interval' ? 15 : true),
          ),
          made(
            target,
            'a delta column',
            {
              ...(target.body as object),
              transformations: [
                { name: 'Copy', params: { deltaColumn: { name: 'a' } } },
                { name: 'Mapping', params: { mappingId: 'a', mappingVersion: '0' } },
              ],
            },
            'property-conflict',
            ['transformations', '0', 'params', 'deltaColumn'],
          ),
        ]
      : [lacking('Copy', ['transformations', '0'])]),
  ];
}
