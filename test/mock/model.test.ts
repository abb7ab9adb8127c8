import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, test, vi } from 'vitest';
import type { MockOptions } from '../../mock/index.ts';
import { type FlowServiceKind, requestsOf } from '../entity-requests.ts';
import { ask, scopes } from '../model/command.ts';
import { anyLife, beginning } from '../model/commands.ts';
import { begun, orders } from '../model/conditions.ts';
import { MockUnderTest } from '../model/mock-under-test.ts';
import { Model } from '../model/model.ts';
import { runs } from '../runs.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();
let files = 0;
const newFile = (): string => join(folder, `${files++}.db`);

beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterAll(() => void vi.useRealTimers());

test.each<[string, number, () => MockOptions, number]>([
  ['in memory', 60, () => ({}), 1],
  ['in memory, deterministic', 30, () => ({ deterministic: true }), 1],
  ['in a file', 15, () => ({ state: newFile() }), 1],
  ['in a file, deterministic', 8, () => ({ state: newFile(), deterministic: true }), 1],
  ['in a file that two mocks share', 12, () => ({ state: newFile() }), 2],
])('lives as the model does: %s', async (_, numRuns, options, mocks) => {
  await fc.assert(
    fc.asyncProperty(beginning, anyLife, async (first, life) => {
      vi.setSystemTime(begun);
      const model = new Model();
      const mock = new MockUnderTest(options(), mocks);
      try {
        for (const command of first) await command.run(model, mock);
        await fc.asyncModelRun(() => ({ model, real: mock }), life);
        for (const scope of scopes)
          for (const kind of Object.keys(orders) as FlowServiceKind[]) await ask(model, mock, requestsOf(scope).list(kind, ''));
      } finally {
        await mock.close();
      }
    }),
    runs(numRuns),
  );
});
