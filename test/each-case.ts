import { test } from 'vitest';
import { areaVariable } from './mutation/areas.ts';

/**
 * Defines a test for each case, so that it can be run alone by its name. Under mutation, one test checks all cases: Stryker needs minutes
 * to select among thousands of names.
 */
export function testEach<Case extends { readonly name: string }>(cases: readonly Case[], check: (one: Case) => void | Promise<void>): void {
  if (process.env[areaVariable] === undefined) for (const one of cases) test(one.name, () => check(one));
  else
    test('every case', async () => {
      for (const one of cases) await check(one);
    });
}
