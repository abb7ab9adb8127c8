import { description } from '../../src/generated/description.ts';
import { type Case, doubtful, mistake } from '../case.ts';
import { type DescribedOperation, described } from '../described.ts';
import { pathOf, requestTo } from '../request-to.ts';
import { typosOf } from './typos-of.ts';

/** Each path of the description once, by the first operation that it has. */
const firstOnPath = described.filter((operation, index) => described.findIndex(({ path }) => path === operation.path) === index);
const base = new URL(description.servers[0].url).pathname;

/** Makes requests with a wrong method or path. */
export function pathMutants(): readonly Case[] {
  return [
    ...firstOnPath.flatMap((operation) => [...wrongMethods(operation), ...wrongPaths(operation)]),
    ...described.flatMap(wrongIds),
    ...uncovered(),
    ...['/', '/data/connections', '/flowservice/connections', base, `${base}/`].map((path) => noPath('listConnections', path)),
  ];
}

function wrongMethods({ id, path }: DescribedOperation): readonly Case[] {
  const own = described.filter((operation) => operation.path === path).map(({ method }) => method);
  return ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
    .filter((method) => !own.includes(method))
    .map((method) => mistake(`${id}: method ${method}`, requestTo(id, { method }), 'method-not-allowed', '/method'));
}

/** Makes misspelled, shortened and doubled paths. */
function wrongPaths(operation: DescribedOperation): readonly Case[] {
  const { id, path, basePath, trailingSlash } = operation;
  const right = pathOf(id);
  const segments = right.slice(1).split('/');
  // Ids are not names, so they are not misspelled.
  const fixed = path.slice(1).split('/');
  const places = segments.map((segment, index) => ({ segment, index })).filter(({ segment, index }) => segment === fixed[index]);
  const misspelled = places.flatMap(({ segment, index }) => typosOf(segment).map((typo) => `/${segments.with(index, typo).join('/')}`));
  const paths = [
    ...misspelled,
    `/${right}`,
    `${right}//`,
    ...segments.slice(1).map((_, index) => `/${segments.slice(0, index + 1).join('/')}//${segments.slice(index + 1).join('/')}`),
    ...(trailingSlash ? [] : [`${right}/`]),
    `/v1${right}`,
    `${right}.json`,
    `${right};v=1`,
    // A path with Adobe's base path has it once; the others never have it.
    basePath === '' ? `${base}${right}` : `${base}${base}${right}`,
    ...(basePath === '' ? [] : [`${base.slice(0, -1)}${right}`, `${base}/${right}`]),
  ];
  // A last segment that is an id may have any form: the mistake is the format of the id then, or the method of a path with an id.
  const free = [`${right}.json`, `${right};v=1`].filter((one) =>
    described.some((other) => other.path.endsWith('}') && hasPath(other, one)),
  );
  return [
    ...paths.filter((one) => !free.includes(one)).map((one) => noPath(id, one)),
    ...(path.endsWith('}')
      ? []
      : free.map((one) => mistake(`${id}: path ${one}`, requestTo(id, { path: one }), 'method-not-allowed', '/method'))),
  ];
}

function hasPath({ path }: DescribedOperation, given: string): boolean {
  return new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(given);
}

function wrongIds({ id, parameters, path }: DescribedOperation): readonly Case[] {
  const rule = parameters.find((parameter) => parameter.in === 'path');
  if (rule === undefined) return [];
  const right = String(rule.example);
  const wrong = [
    right.slice(0, -1),
    `${right}0`,
    right.slice(0, 8),
    right.replaceAll('-', ''),
    right.replaceAll('-', '_'),
    right.replace(/.$/, 'g'),
    `{${right}}`,
    `%22${right}%22`,
    `${right}%20`,
    `${right},${right}`,
    `${right}.json`,
    `${right};v=1`,
    `urn:uuid:${right}`,
    `a%2F${right}`,
    'undefined',
    'null',
    '0',
    '*',
    '%5Bobject%20Object%5D',
    '%',
    '%zz',
    '%C3%A9',
    'me',
  ];
  const at = (value: string) => path.replace('{id}', value);
  return [
    ...wrong.map((value) => mistake(`${id}: id ${value}`, requestTo(id, { path: at(value) }), 'path-format', '/path')),
    ...['{CONNECTION_ID}', '%7BCONNECTION_ID%7D'].map((value) =>
      doubtful(`${id}: id ${value}`, requestTo(id, { path: at(value) }), 'placeholder-left', '/path'),
    ),
  ];
}

/** Makes requests to the other resources of Flow Service. */
function uncovered(): readonly Case[] {
  const anId = pathOf('retrieveConnection').split('/').at(-1) ?? '';
  return description['x-not-covered'].flatMap((resource) => {
    const path = `/${resource.replace('{id}', anId)}`;
    return [path, `${base}${path}`, `${path}/${anId}`].map((one) => noPath('createConnection', one));
  });
}

function noPath(id: DescribedOperation['id'], path: string): Case {
  return mistake(`${id}: path ${path}`, requestTo(id, { path }), 'operation-unknown', '/path');
}
