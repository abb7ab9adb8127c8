import { Comparator } from '@pactflow/openapi-pact-comparator';
import type { RequestMessage } from '../../src/conformance/index.ts';
import { description } from '../../src/generated/description.ts';
import type { Judge } from './judge.ts';

const comparator = new Comparator({ oas: structuredClone(description) });

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** PactFlow's comparator, on a pact of one interaction; what a pact cannot hold is not put to it. */
export const comparatorJudge: Judge = async (request) => {
  const pact = pactOf(request);
  if (pact === undefined) return undefined;
  const errors = [];
  for await (const result of comparator.compare(pact)) if (result.type === 'error') errors.push(result);
  return {
    refused: errors.length > 0,
    messages: errors.map(({ message, mockDetails }) => ({ at: pointerOf(mockDetails?.location ?? ''), text: message })),
  };
};

/** Undefined for headers that are sent twice and bodies that JSON does not write so, for a pact has no place for them. */
function pactOf({ method, target, headers, body }: RequestMessage): object | undefined {
  const names = headers.map(([name]) => name.toLowerCase());
  if (new Set(names).size < names.length) return undefined;
  let value: unknown;
  try {
    value = body.length === 0 ? undefined : JSON.parse(decoder.decode(body));
    if (value !== undefined && Buffer.compare(Buffer.from(JSON.stringify(value)), body) !== 0) return undefined;
  } catch {
    return undefined;
  }
  const response = {
    status: 201,
    headers: { 'content-type': 'application/json' },
    body: { id: '4cb0c374-d3bb-4557-b139-5712880adc55', etag: '"a"' },
  };
  const interaction = {
    description: 'one',
    request: { method, path: target, headers: Object.fromEntries(headers), ...(value === undefined ? {} : { body: value }) },
    response,
  };
  return {
    consumer: { name: 'one' },
    provider: { name: 'other' },
    interactions: [interaction],
    metadata: { pactSpecification: { version: '3.0.0' } },
  };
}

function pointerOf(location: string): string {
  const pointer = location
    .replace(/^\[root\]\.interactions\[0\]\.request/, '')
    .replaceAll('.', '/')
    .replaceAll(/\[(\d+)\]/g, '/$1');
  return pointer.startsWith('/headers') ? pointer.toLowerCase() : pointer;
}
