import { test } from 'vitest';
import { areaVariable } from './mutation/areas.ts';

/** The most cases that one test checks. */
const most = 50;

/**
 * Checks each case. Cases whose names begin with the same words share a test, whose failure names the case: a test for each would cost more
 * than its check. Under mutation, one test checks all cases: Stryker needs minutes to select among hundreds of names.
 */
export function testEach<Case extends { readonly name: string }>(cases: readonly Case[], check: (one: Case) => void | Promise<void>): void {
  const groups = process.env[areaVariable] === undefined ? [...groupsOf(cases)] : [['every case', cases] as const];
  for (const [name, group] of groups)
    test(name, async () => {
      for (const one of group) await checkNamed(one, check);
    });
}

/** Lists the cases with the same words before the colon of their names, in groups. */
function groupsOf<Case extends { readonly name: string }>(
  cases: readonly Case[],
): Iterable<readonly [name: string, group: readonly Case[]]> {
  const bySubject = Map.groupBy(cases, ({ name }) => name.split(':', 1)[0] ?? '');
  return [...bySubject].flatMap(([subject, all]) =>
    Array.from({ length: Math.ceil(all.length / most) }, (_, part) => {
      const group = all.slice(part * most, (part + 1) * most);
      return [`${subject}: cases ${part * most + 1} to ${part * most + group.length}`, group] as const;
    }),
  );
}

/** Checks a case. Adds its name to the failure. */
async function checkNamed<Case extends { readonly name: string }>(one: Case, check: (one: Case) => void | Promise<void>): Promise<void> {
  try {
    await check(one);
  } catch (error) {
    if (error instanceof Error) error.message = `${one.name}: ${error.message}`;
    throw error;
  }
}
