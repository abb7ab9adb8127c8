import { description } from '../../src/generated/description.ts';
import { type Case, mistake } from '../case.ts';
import { type AuthSpec, authSpecs, bodies, type Json, request } from '../requests.ts';
import { doubled, removed, renamed, replaced } from './edit.ts';
import { type Node, nodesOf } from './nodes.ts';

const surplusNames = ['surplus', 'providerId', 'x', '', 'a/b~c', 'a b', '__proto__', 'constructor', 'toString', '密码'];
const { 'x-provider-ids': providers, 'x-other-sources': sources } = description.components.schemas.DynamicsConnectionSpec.properties.id;

/** Request bodies with one mistake each, for both auth specs, made from the description's schemas. */
export function bodyMutants(): readonly Case[] {
  return authSpecs.flatMap((spec) => {
    const body: Json = JSON.parse(JSON.stringify(bodies[spec]));
    const nodes = nodesOf(spec);
    return [
      ...nodes.flatMap((node) => [...shapes(spec, body, node), ...values(spec, body, node)]),
      ...foreign(spec, body),
      ...otherSpecs(spec, body),
    ];
  });
}

function shapes(spec: AuthSpec, body: Json, { path, schema, required }: Node): readonly Case[] {
  const at = path.join('/');
  const isParam = path.length === 3 && path[1] === 'params';
  const wrongTypes = [null, 7, true, ['x'], schema.type === 'object' ? 'text' : { x: 1 }];
  const retyped = wrongTypes.map((value) =>
    made(spec, `${at} is ${JSON.stringify(value)}`, replaced(body, path, value), 'property-type', path),
  );
  const isParams = path.length === 2 && path[1] === 'params';
  const surplus =
    schema.type === 'object'
      ? surplusNames
          .filter((name) => spec === 'basic' || name !== '密码')
          .map((name) =>
            made(
              spec,
              `${at} with ${JSON.stringify(name)}`,
              replaced(body, [...path, name], 1),
              isParams ? 'auth-param-unknown' : 'property-unknown',
              [...path, name],
            ),
          )
      : [];
  if (path.length === 0) return [...retyped, ...surplus];
  const parent = path.slice(0, -1);
  const misspelt = typosOf(path.at(-1) ?? '').map((typo) =>
    made(spec, `${typo} for ${at}`, renamed(body, path, typo), isParam ? 'auth-param-unknown' : 'property-unknown', [...parent, typo]),
  );
  const dropped = required
    ? [made(spec, `without ${at}`, removed(body, path), isParam ? 'auth-param-missing' : 'property-missing', path)]
    : [];
  const twice = made(spec, `${at} twice`, doubled(body, path), 'body-duplicate-key', path);
  return [...retyped, ...surplus, ...misspelt, ...dropped, twice];
}

function values(spec: AuthSpec, body: Json, { path, schema }: Node): readonly Case[] {
  const at = path.join('/');
  const wrong = (value: string, code: Parameters<typeof mistake>[2]) =>
    made(spec, `${at} is ${JSON.stringify(value)}`, replaced(body, path, value), code, path);
  if (schema.const !== undefined) {
    const code = { id: 'connection-spec-unknown', version: 'connection-spec-version', specName: 'auth-spec-unknown' } as const;
    const { const: right } = schema;
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
    const name = path.at(-1) as keyof typeof code;
    return [wrong('', 'property-empty'), ...near.filter((value) => value !== right).map((value) => wrong(value, code[name]))];
  }
  const { pattern, minLength } = schema;
  const empty = minLength === undefined ? [] : [wrong('', 'property-empty')];
  if (pattern === undefined) return empty;
  const right = path.reduce<Json[string]>((node, name) => (node as Json)[name] ?? null, body) as string;
  const broken = [
    ` ${right}`,
    `${right} `,
    right.slice(1),
    right.replace('://', ':/'),
    right.replace(/^\w+/, 'ftp'),
    `${right}\n`,
    '{PLACE HOLDER}',
    `x{${right}}`,
    right.replace('//', '//a:b@'),
    '\0',
  ];
  return [...empty, ...broken.filter((value) => !new RegExp(pattern, 'u').test(value)).map((value) => wrong(value, 'property-format'))];
}

/** Params, or the name, of the other auth spec. */
function foreign(spec: AuthSpec, body: Json): readonly Case[] {
  const other: AuthSpec = spec === 'basic' ? 'service principal' : 'basic';
  const params = ['auth', 'params'];
  const own = Object.keys(bodies[spec].auth.params).filter((name) => !(name in bodies[other].auth.params));
  const theirs = Object.keys(bodies[other].auth.params).filter((name) => !(name in bodies[spec].auth.params));
  const otherParams: Json = JSON.parse(JSON.stringify(bodies[other].auth.params));
  return [
    ...theirs.map((name) => made(spec, `${name} as well`, replaced(body, [...params, name], 'x'), 'auth-param-foreign', [...params, name])),
    ...theirs.map((name, index) =>
      made(spec, `${name} for ${own[index]}`, renamed(body, [...params, own[index] ?? ''], name), 'auth-param-foreign', [...params, name]),
    ),
    made(spec, 'all params of the other auth spec', replaced(body, params, otherParams), 'auth-param-foreign', [
      ...params,
      theirs[0] ?? '',
    ]),
    made(spec, 'the name of the other auth spec', replaced(body, ['auth', 'specName'], bodies[other].auth.specName), 'auth-param-foreign', [
      ...params,
      own[0] ?? '',
    ]),
  ];
}

/** The ids of providers and of other sources in the place of Dynamics' connection specification. */
function otherSpecs(spec: AuthSpec, body: Json): readonly Case[] {
  const path = ['connectionSpec', 'id'];
  return [...Object.keys(providers), ...Object.keys(sources)].map((id) =>
    made(spec, `spec id ${id}`, replaced(body, path, id), 'connection-spec-unknown', path),
  );
}

/** How a name is commonly misspelt. */
function typosOf(name: string): readonly string[] {
  const middle = Math.floor(name.length / 2);
  const typos = [
    name.toUpperCase(),
    name.toLowerCase(),
    (name[0] ?? '').toUpperCase() + name.slice(1),
    name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    `${name}s`,
    name.slice(0, middle) + name.slice(middle - 1),
    ...(name.length < 4
      ? []
      : [
          name.slice(0, middle) + name.slice(middle + 1),
          name.slice(0, middle - 1) + name[middle] + name[middle - 1] + name.slice(middle + 1),
        ]),
  ];
  return [...new Set(typos)].filter((typo) => typo !== name);
}

function made(
  spec: AuthSpec,
  name: string,
  body: Json[string] | string,
  code: Parameters<typeof mistake>[2],
  path: readonly string[],
): Case {
  const pointer = path.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  return mistake(
    `${spec}: ${name}`,
    request({ body: code === 'body-duplicate-key' ? body : JSON.stringify(body) }),
    code,
    `/body${pointer}`,
  );
}
