import fc from 'fast-check';
import { expect } from 'vitest';
import { dynamicsAuthSpecs } from '../../src/dynamics.ts';
import { asksOf, type Scope } from '../connection-requests.ts';
import { names, serviceUris } from './bodies.ts';
import { shown } from './commands.ts';
import type { MockUnderTest } from './mock-under-test.ts';
import type { Known, Model } from './model.ts';

/** A condition as it is sent, and its meaning. */
type Condition = { readonly property: string; readonly holds: (known: Known) => boolean };

const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1, maxLength: 2 });
const quoted = (values: readonly string[]): string => values.map((value) => JSON.stringify(value)).join(',');

const condition: fc.Arbitrary<Condition> = fc.oneof(
  some(names).map((wanted) => ({ property: `name==${quoted(wanted)}`, holds: ({ body }: Known) => wanted.includes(body.name as never) })),
  fc
    .constantFrom(...names)
    .map((wanted) => ({ property: `description==${quoted([wanted])}`, holds: ({ body }: Known) => body.description === wanted })),
  some(serviceUris).map((wanted) => ({
    property: `auth.params.serviceUri==${wanted.join(',')}`,
    holds: ({ body }: Known) => wanted.includes(body.auth.params.serviceUri as never),
  })),
  fc.constantFrom(...Object.values(dynamicsAuthSpecs)).map((wanted) => ({
    property: `auth.specName==${wanted}`,
    holds: ({ body }: Known) => body.auth.specName === wanted,
  })),
  fc.constant({
    property: 'auth.params.username==anna',
    holds: ({ body }: Known) => 'username' in body.auth.params && body.auth.params.username === 'anna',
  }),
  fc.constant({ property: 'createdAt>=1577836900000', holds: ({ createdAt }: Known) => createdAt >= 1577836900000 }),
  fc.constant({ property: 'updatedAt<1577836900000', holds: ({ updatedAt }: Known) => updatedAt < 1577836900000 }),
);

/** The fields that the model can order connections by. */
const orders: Readonly<Record<string, (known: Known) => string | number>> = {
  id: ({ id }) => id,
  name: ({ body }) => body.name,
  description: ({ body }) => body.description ?? '',
  createdAt: ({ createdAt }) => createdAt,
  updatedAt: ({ updatedAt }) => updatedAt,
  'auth.specName': ({ body }) => body.auth.specName,
};

/** What to list, in which order, and how much at a time. */
export const listed = fc.record({
  conditions: fc.array(condition, { maxLength: 2, size: 'xsmall' }),
  order: fc.option(fc.tuple(fc.constantFrom('', '+', '-'), fc.constantFrom(...Object.keys(orders))), { nil: undefined }),
  limit: fc.option(fc.constantFrom(1, 2, 3, 100), { nil: undefined }),
});
type Listed = typeof listed extends fc.Arbitrary<infer T> ? T : never;

/** Follows a list from page to page; between the first two the last connection of the first may be deleted, which moves no other. */
export async function walk(
  { scope, query, removeLast }: { readonly scope: Scope; readonly query: Listed; readonly removeLast: boolean },
  model: Model,
  mock: MockUnderTest,
): Promise<void> {
  const { list, delete: remove } = asksOf(scope);
  const { conditions, order, limit } = query;
  const first = new URLSearchParams([
    ...conditions.map(({ property }) => ['property', property]),
    ...(order === undefined ? [] : [['orderby', order.join('')]]),
    ...(limit === undefined ? [] : [['limit', String(limit)]]),
  ]);
  const expected = select(model, scope, query);
  const seen: unknown[] = [];
  let target = first.toString();
  for (;;) {
    const { status, body } = await mock.ask(list(target));
    expect(status).toBe(200);
    seen.push(...body.items);
    expect(body.items.length).toBe(Math.min(limit ?? 100, expected.length - seen.length + body.items.length));
    if (body._links.next === undefined) break;
    target = body._links.next.href.split('?')[1];
    const last = expected[seen.length - 1];
    if (!removeLast || seen.length > body.items.length || last === undefined) continue;
    expect((await mock.ask(remove(last.id))).status).toBe(204);
    model.delete(last);
  }
  expect(seen).toEqual(expected.map(shown));
}

/** Counts the items of a list. */
export async function count(
  { scope, query }: { readonly scope: Scope; readonly query: Listed },
  model: Model,
  mock: MockUnderTest,
): Promise<void> {
  const asked = new URLSearchParams([['count', 'true'], ...query.conditions.map(({ property }) => ['property', property])]);
  const { status, body } = await mock.ask(asksOf(scope).list(asked.toString()));
  expect({ status, body }).toEqual({ status: 200, body: { count: select(model, scope, query).length } });
}

function select(model: Model, scope: Scope, { conditions, order }: Listed): readonly Known[] {
  const found = model.newestFirst(scope).filter((known) => conditions.every(({ holds }) => holds(known)));
  if (order === undefined) return found;
  const [sign, field] = order;
  const key = orders[field] ?? (() => '');
  const direction = sign === '-' ? -1 : 1;
  return [...found].reverse().sort((a, b) => (key(a) === key(b) ? 0 : key(a) < key(b) ? -direction : direction));
}
