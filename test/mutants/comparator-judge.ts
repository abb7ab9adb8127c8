import { Comparator } from '@pactflow/openapi-pact-comparator';
import { description } from '../../src/generated/description.ts';
import type { RequestMessage } from '../contract.ts';
import { type DescribedOperation, described, describedOperation } from '../described.ts';
import type { Judge } from './judge.ts';

const comparator = new Comparator({ oas: structuredClone(description) });

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** PactFlow's comparator on a pact of one interaction, without the requests that a pact cannot contain. */
export const comparatorJudge: Judge = async (request) => {
  const pact = pactOf(request);
  if (pact === undefined) return undefined;
  const errors = [];
  // A pact requires a response.
  for await (const result of comparator.compare(pact))
    if (result.type === 'error' && !result.code.startsWith('response.')) errors.push(result);
  return {
    refused: errors.length > 0,
    messages: errors.map(({ message, mockDetails }) => ({ at: pointerOf(mockDetails?.location ?? ''), text: message })),
  };
};

/** Returns undefined for repeated headers and for bodies that a pact cannot contain. */
function pactOf({ method, target, headers, body }: RequestMessage): object | undefined {
  const names = headers.map(([name]) => name.toLowerCase());
  if (new Set(names).size < names.length) return undefined;
  const value = body.length === 0 ? undefined : contentOf(body, headers);
  if (value === null) return undefined;
  const [path = '', query] = target.split('?', 2);
  const { status, body: example } = successAt(method, path);
  const interaction = {
    description: 'one',
    request: {
      method,
      path,
      headers: Object.fromEntries(headers),
      ...(query === undefined ? {} : { query: valuesIn(query) }),
      ...(value === undefined ? {} : { body: value }),
    },
    response: { status, ...(example === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: example }) },
  };
  return {
    consumer: { name: 'one' },
    provider: { name: 'other' },
    interactions: [interaction],
    metadata: { pactSpecification: { version: '3.0.0' } },
  };
}

/** Returns a body in the form of a pact: JSON as a value, a form as a text; null if it is neither. */
function contentOf(body: Uint8Array, headers: RequestMessage['headers']): unknown {
  try {
    const text = decoder.decode(body);
    const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
    if (/^application\/x-www-form-urlencoded/i.test(type)) return text;
    const value: unknown = JSON.parse(text);
    return JSON.stringify(value) === text ? value : null;
  } catch {
    return null;
  }
}

/** Returns a query in the form of a pact of version 3: every parameter with all its values. */
function valuesIn(query: string): Readonly<Record<string, readonly string[]>> {
  const parameters = new URLSearchParams(query);
  return Object.fromEntries([...parameters.keys()].map((name) => [name, parameters.getAll(name)]));
}

/** Returns the response of the most likely operation, because a pact requires one. */
function successAt(method: string, path: string): DescribedOperation['success'] {
  const fits = ({ method: own, path: template }: DescribedOperation) =>
    own === method && new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}/?$`).test(path);
  return (described.find(fits) ?? describedOperation('createConnection')).success;
}

function pointerOf(location: string): string {
  const pointer = location
    .replace(/^\[root\]\.interactions\[0\]\.request/, '')
    .replaceAll('.', '/')
    .replaceAll(/\[(\d+)\]/g, '/$1');
  return pointer.startsWith('/headers') ? pointer.toLowerCase() : pointer;
}
