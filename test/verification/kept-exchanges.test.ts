import { expect, test } from 'vitest';
import { recordTraffic } from '../../src/verification/record-traffic.ts';
import { flowService, type RequestMessage, type ResponseMessage } from '../contract.ts';
import { bodies, bodyWith, request, withHeader } from '../requests.ts';
import { secrets } from '../secrets.ts';

const refused: ResponseMessage = { status: 400, headers: [['Content-Type', 'text/plain']], body: Buffer.from('no') };

function kept(requests: readonly RequestMessage[], keepExchanges = true) {
  const recorder = recordTraffic({
    contract: flowService,
    input: 'x',
    consumer: 'x',
    profile: 'strict',
    standard: 'published',
    keepExchanges,
  });
  for (const one of requests) recorder.record(one, refused);
  const { exchanges, interactions } = recorder.result();
  return interactions.map((_, index) => exchanges?.at(index));
}

const wrong = request({ headers: withHeader('x-api-key') });

test('an exchange is kept without its secrets, only if a report shows it', () => {
  const [exchange] = kept([wrong]);
  expect(exchange).toMatchObject({
    request: { method: 'POST', target: '/connections', body: { name: bodies.basic.name } },
    response: { status: 400, headers: [['Content-Type', 'text/plain']], bodyNote: 'Not shown, because it is not JSON.' },
  });
  for (const secret of Object.values(secrets)) expect(JSON.stringify(exchange)).not.toContain(secret);
  expect(kept([wrong], false)).toEqual([undefined]);
});

test.each([
  ['is not JSON', request({ body: '{"a":' }), 'Not shown, because it could not be read.'],
  [
    'is too long',
    request({ body: bodyWith('basic', (body) => (body.description = 'x'.repeat(40_000))) }),
    'Left out, because it has more than 32768 characters.',
  ],
  ['is missing', request({ body: '' }), undefined],
])('a note stands for a body that %s', (_, one, note) => {
  const [exchange] = kept([one]);
  expect([exchange?.request.body, exchange?.request.bodyNote]).toEqual([undefined, note]);
});

test('ten exchanges of a kind are kept, and three hundred in all', () => {
  expect(kept(Array(20).fill(wrong)).filter((one) => one !== undefined)).toHaveLength(10);
  const many = Array.from({ length: 400 }, (_, index) => request({ target: `/connections?x${index}=1` }));
  const indexes = kept([...many, wrong]).flatMap((one, index) => (one === undefined ? [] : [index]));
  expect(indexes).toEqual(Array.from({ length: 300 }, (_, index) => index));
});
