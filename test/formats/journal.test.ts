import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createMock } from '../../mock/index.ts';
import { verifyFiles } from '../../src/verification/verify-files.ts';
import { requestTo } from '../request-to.ts';
import { writeFiles } from './verify-written.ts';

const mock = createMock();
await mock.handle(requestTo('createConnection', { body: Buffer.from('{}') }));
const journal = JSON.stringify({ requests: mock.requests });
const read = async (text: string) => (await verifyFiles([join(writeFiles({ 'journal.json': text }), 'journal.json')])).inputs[0]?.problem;

test("the mock's journal can be read", async () => {
  expect(await read(journal)).toBeUndefined();
});

test.each(['code', 'severity', 'at', 'message', 'expected', 'received', 'fix', 'reference'])(
  'a journal whose violations have a number as %s cannot be read',
  async (name) => {
    const { requests } = JSON.parse(journal);
    for (const violation of requests[0].violations) violation[name] = 1;
    expect(await read(JSON.stringify({ requests }))).toMatch(/^The file is not a complete journal: /);
  },
);
