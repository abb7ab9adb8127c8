import { join } from 'node:path';
import fc from 'fast-check';
import { test } from 'vitest';
import type { MockOptions } from '../../mock/index.ts';
import { asksOf } from '../connection-requests.ts';
import { anyLife, scopes } from '../model/commands.ts';
import { MockUnderTest } from '../model/mock-under-test.ts';
import { Model } from '../model/model.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();
let files = 0;
const newFile = (): string => join(folder, `${files++}.db`);

test.each<[string, number, () => MockOptions, number]>([
  ['in memory', 250, () => ({}), 1],
  ['in memory, deterministic', 100, () => ({ deterministic: true }), 1],
  ['in a file', 40, () => ({ state: newFile() }), 1],
  ['in a file, deterministic', 20, () => ({ state: newFile(), deterministic: true }), 1],
  ['in a file that two mocks share', 30, () => ({ state: newFile() }), 2],
])(
  'lives as the model does: %s',
  async (_, numRuns, options, mocks) => {
    await fc.assert(
      fc.asyncProperty(anyLife, async (life) => {
        const model = new Model();
        const mock = new MockUnderTest(options(), mocks);
        try {
          await fc.asyncModelRun(() => ({ model, real: mock }), life);
          for (const scope of scopes) await mock.ask(asksOf(scope).list(''));
        } finally {
          await mock.close();
        }
      }),
      { numRuns },
    );
  },
  120_000,
);
