import { expect, test } from 'vitest';
import { mergePacts } from '../../src/formats/pact-writer/merge-pacts.ts';
import type { Pact, PactInteraction } from '../../src/formats/pact-writer/pact-writer.ts';
import { secrets, secretsIn } from '../secrets.ts';

/** Interactions as pairs of a description and the path that it asks for, and optionally a provider state. */
type Rows = readonly (readonly [description: string, path: string, state?: string])[];

function pactOf(rows: Rows, { consumer = 'sources', provider = 'adobe-flow-service', version = '4.0' } = {}) {
  const interactions = rows.map(([description, path, state]): PactInteraction => {
    const states = state === undefined ? {} : { providerStates: [{ name: state }] };
    const [request, response] = [
      { method: 'GET', path, headers: {} },
      { status: 200, headers: {} },
    ];
    return { type: 'Synchronous/HTTP', description, pending: false, ...states, request, response };
  });
  const metadata = { pactSpecification: { version } };
  return { consumer: { name: consumer }, provider: { name: provider }, interactions, metadata } as Pact;
}

const rowsOf = ({ interactions }: Pact): Rows =>
  interactions.map(({ description, request, providerStates = [] }) => [
    description,
    request.path,
    ...providerStates.map(({ name }) => name),
  ]) as unknown as Rows;

test.each<readonly [string, Rows, Rows, Rows, readonly [added: number, replaced: readonly string[], unchanged: number]]>([
  ['into no contract', [], [['a', '/1']], [['a', '/1']], [1, [], 0]],
  [
    'beside those of other runs',
    [['b', '/1']],
    [['a', '/2']],
    [
      ['a', '/2'],
      ['b', '/1'],
    ],
    [1, [], 0],
  ],
  [
    'that are there already',
    [
      ['a', '/1'],
      ['b', '/2'],
    ],
    [['a', '/1']],
    [
      ['a', '/1'],
      ['b', '/2'],
    ],
    [0, [], 1],
  ],
  ['with another content', [['a', '/1']], [['a', '/2']], [['a', '/2']], [0, ['a'], 0]],
  [
    'of another state',
    [['a', '/1', 'one']],
    [['a', '/1', 'two']],
    [
      ['a', '/1', 'one'],
      ['a (2)', '/1', 'two'],
    ],
    [1, [], 0],
  ],
  // The number depends on the other interactions of its run.
  [
    'that had another number',
    [
      ['a', '/1'],
      ['a (2)', '/2'],
    ],
    [['a', '/2']],
    [
      ['a', '/1'],
      ['a (2)', '/2'],
    ],
    [0, [], 1],
  ],
  [
    'beside one of the same run',
    [['a', '/1']],
    [
      ['a', '/0'],
      ['a (2)', '/1'],
    ],
    [
      ['a', '/1'],
      ['a (2)', '/0'],
    ],
    [1, [], 1],
  ],
  [
    'of which one changed',
    [
      ['a', '/1'],
      ['a (2)', '/2'],
    ],
    [
      ['a', '/1'],
      ['a (2)', '/3'],
    ],
    [
      ['a', '/1'],
      ['a (2)', '/3'],
    ],
    [0, ['a (2)'], 1],
  ],
])('mergePacts adds interactions %s', (_, before, written, after, [added, replaced, unchanged]) => {
  const merged = mergePacts(before.length === 0 ? '' : JSON.stringify(pactOf(before)), pactOf(written));
  expect([rowsOf(merged.pact), merged.added, merged.replaced, merged.unchanged]).toEqual([after, added, replaced, unchanged]);
  const again = mergePacts(JSON.stringify(merged.pact), pactOf(written));
  expect([again.pact, again.added, again.replaced]).toEqual([merged.pact, 0, []]);
});

test.each([
  ['another consumer', JSON.stringify(pactOf([], { consumer: 'others' })), 'its consumer is "others", not "sources"'],
  ['another provider', JSON.stringify(pactOf([], { provider: 'ims' })), 'its provider is "ims", not "adobe-flow-service"'],
  ['another version of Pact', JSON.stringify(pactOf([], { version: '3.0.0' })), 'it is not a contract of Pact version 4'],
  ['no Pact contract', '{"log":{"entries":[]}}', 'it is not a Pact contract'],
  ['no JSON', 'notes', 'it is not a Pact contract'],
  [
    'an interaction without a description',
    JSON.stringify({ ...pactOf([]), interactions: [{}] }),
    'it has an interaction without a description',
  ],
])('mergePacts rejects a file with %s', (_, before, message) => {
  expect(() => mergePacts(before, pactOf([['a', '/1']]))).toThrow(message);
});

test('mergePacts masks credentials that the file has', () => {
  const before = pactOf([['a', `/connections?token=${secrets.token}`]]);
  expect(secretsIn(JSON.stringify(before))).not.toEqual([]);
  expect(secretsIn(JSON.stringify(mergePacts(JSON.stringify(before), pactOf([['b', '/1']])).pact))).toEqual([]);
});
