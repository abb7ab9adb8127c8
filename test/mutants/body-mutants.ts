import { description } from '../../src/generated/description.ts';
import type { Case } from '../case.ts';
import { type AuthSpec, authSpecs, bodies, type Json, request } from '../requests.ts';
import { replaced } from './edit.ts';
import { type Node, nodesOf } from './nodes.ts';
import { edited, foreign, made, malformed, otherThan, ownParams, shapes, type Target } from './property-mutants.ts';

const { 'x-provider-ids': providers, 'x-sources': sources } = description.info;
const { const: own } = description.components.schemas.DynamicsConnectionSpec.properties.id;
const params = ['auth', 'params'];

/** Makes requests to create a connection with one mistake each, for both auth specs, from the description's schemas. */
export function bodyMutants(): readonly Case[] {
  return authSpecs.flatMap((spec) => {
    const body: Json = JSON.parse(JSON.stringify(bodies[spec]));
    const target: Target = { name: `createConnection: ${spec}`, body, at: [], send: (json) => request({ body: json }) };
    return [
      ...nodesOf(spec).flatMap((node) => [...shapes(target, node), ...constants(target, node), ...malformed(target, node)]),
      ...foreign({ ...target, at: params }, spec),
      ...mixedUp(target, spec),
      ...otherSpecs(target),
      // Prism crashes each time, so one case is enough.
      ...(spec === 'basic' ? [edited(target, 'with "密码"', 'property-unknown', ['密码'], 1)] : []),
    ];
  });
}

/** Replaces a constant by other values. */
function constants(target: Target, { path, schema: { const: right } }: Node): readonly Case[] {
  const codes: Readonly<Record<string, Case['want'][number][0]>> = {
    id: 'connection-spec-unknown',
    version: 'connection-spec-version',
    specName: 'auth-spec-unknown',
  };
  const code = codes[path.at(-1) ?? ''];
  if (right === undefined || code === undefined) return [];
  const wrong = (value: string, as: typeof code) => edited(target, `${path.join('/')} is ${JSON.stringify(value)}`, as, path, value);
  const near = [
    `${right} `,
    ` ${right}`,
    right.slice(1),
    right.slice(0, -1),
    `${right}0`,
    right.toUpperCase(),
    right.toLowerCase(),
    `"${right}"`,
    'null',
    '{PLACEHOLDER}',
  ];
  return [wrong('', 'property-empty'), ...near.filter((value) => value !== right).map((value) => wrong(value, code))];
}

/** Sends all params, or the name, of the other auth spec. */
function mixedUp(target: Target, spec: AuthSpec): readonly Case[] {
  const other = otherThan(spec);
  const otherParams: Json = JSON.parse(JSON.stringify(bodies[other].auth.params));
  const [own = ''] = ownParams(spec);
  const [theirs = ''] = ownParams(other);
  return [
    made(target, 'all params of the other auth spec', replaced(target.body, params, otherParams), 'auth-param-foreign', [
      ...params,
      theirs,
    ]),
    made(
      target,
      'the name of the other auth spec',
      replaced(target.body, ['auth', 'specName'], bodies[other].auth.specName),
      'auth-param-foreign',
      [...params, own],
    ),
  ];
}

/** Replaces the id of Dynamics' connection specification by those of providers and other sources. */
function otherSpecs(target: Target): readonly Case[] {
  const path = ['connectionSpec', 'id'];
  return [...Object.keys(providers), ...Object.keys(sources)]
    .filter((id) => id !== own)
    .map((id) => edited(target, `spec id ${id}`, 'connection-spec-unknown', path, id));
}
