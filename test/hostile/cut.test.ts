import { expect, test } from 'vitest';
import { createMock } from '../../mock/index.ts';
import { bodies, request } from '../requests.ts';
import { send } from '../send.ts';
import { converse, wire } from './converse.ts';

const body = JSON.stringify(bodies.basic);
const framed = {
  'with a length': wire('POST /connections HTTP/1.1', `Content-Length: ${Buffer.byteLength(body)}\r\n`, body),
  'in chunks': wire(
    'POST /connections HTTP/1.1',
    'Transfer-Encoding: chunked\r\n',
    `${Buffer.byteLength(body).toString(16)}\r\n${body}\r\n0\r\n\r\n`,
  ),
} as const;

/** How many are cut at the same time. */
const together = 64;

test.each([
  ['ends with a word', 'with a length', 'end'],
  ['ends with a word', 'in chunks', 'end'],
  ['is torn', 'with a length', 'resetAndDestroy'],
] as const)('does nothing for a request that %s before it is whole, wherever that is: one %s', async (_, framing, cut) => {
  const mock = createMock();
  const url = await mock.listen();
  const bytes = Buffer.from(framed[framing]);
  const answered = new Set<number | undefined>();
  for (let from = 0; from < bytes.length; from += together) {
    const offsets = Array.from({ length: Math.min(together, bytes.length - from) }, (_, index) => from + index);
    const said = await Promise.all(
      offsets.map((offset) => converse(url, (socket) => void socket.write(bytes.subarray(0, offset), () => socket[cut]()))),
    );
    for (const { statuses } of said) answered.add(statuses[0]);
  }
  expect(mock.requests).toEqual([]);
  // A client that has sent nothing, or has left, gets no response.
  expect(answered).toEqual(new Set(cut === 'end' ? [undefined, 400] : [undefined]));
  expect(await send(url, request())).toMatchObject({ status: 201 });
  await mock.close();
});
