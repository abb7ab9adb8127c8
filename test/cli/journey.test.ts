import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { verifyFlowService } from '../../contracts/verify/verify-flow-service.ts';
import { secretsIn } from '../secrets.ts';
import { startMock } from '../start-mock.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { type Finished, runIn } from './run.ts';
import { runHere } from './run-here.ts';

const pact = join(temporaryFolder(), 'journey.json');
const example = fileURLToPath(new URL('../../examples/journey-python', import.meta.url));

let finished: Finished;
beforeAll(async () => {
  // -B leaves no compiled files in the example.
  finished = await runIn(example, 'exec', '--write-pact', pact, '--consumer', 'journey', '--', 'python3', '-B', '-m', 'unittest');
});

test('exec passes a consumer that goes from a connection to a flow run, and every request conforms', () => {
  const { code, err } = finished;
  expect({ code, err }).toEqual({ code: 0, err: expect.stringMatching(/^Ran 5 tests/m) });
  const [, conforming, all] = /^(\d+) of (\d+) interactions conform\.$/m.exec(err) ?? [];
  expect(Number(all)).toBeGreaterThan(45);
  expect(conforming).toBe(all);
});

test('its contract has each call to Flow Service, and none to the services beside it', async () => {
  const text = readFileSync(pact, 'utf8');
  const { interactions } = JSON.parse(text);
  const called = interactions.map(({ request: { method, path } }: Call) => `${method} ${path.replace(/[0-9a-f-]{36}/, '{id}')}`);
  expect([...new Set(called)].sort()).toEqual([
    'GET /connections/{id}/explore',
    'GET /flowSpecs',
    'GET /runs',
    'POST /connections',
    'POST /flows',
    'POST /sourceConnections',
    'POST /targetConnections',
  ]);
  expect(secretsIn(text + finished.out + finished.err)).toEqual([]);
  expect(text).not.toContain('not-a-real-key');
  expect(await runHere('verify', pact)).toMatchObject({ code: 0 });
});

type Call = { readonly request: { readonly method: string; readonly path: string } };

test("Pact's own verifier replays its contract", async () => {
  const { interactions } = JSON.parse(readFileSync(pact, 'utf8'));
  const mock = await startMock();
  const { verified, leftOut } = await verifyFlowService({ pactFiles: [pact], baseUrl: mock.url });
  await mock.close();
  expect({ verified: verified.length, leftOut }).toEqual({ verified: interactions.length, leftOut: [] });
});
