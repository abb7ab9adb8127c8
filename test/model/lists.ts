import fc from 'fast-check';
import { expect } from 'vitest';
import type { Scope } from '../connection-requests.ts';
import { type FlowServiceKind, requestsOf } from '../entity-requests.ts';
import { ask, command, scope } from './command.ts';
import { type Condition, conditions, orders } from './conditions.ts';
import type { MockUnderTest } from './mock-under-test.ts';
import type { Known, Model } from './model.ts';
import { shown } from './shown.ts';
import { isChangeable, isUsed } from './verb-commands.ts';

/** What to list, in which order, and how much at a time. */
type Listed = {
  readonly kind: FlowServiceKind;
  readonly conditions: readonly Condition[];
  readonly order: readonly [sign: string, field: string] | undefined;
  readonly limit: number | undefined;
};

const listedOf = (kind: FlowServiceKind): fc.Arbitrary<Listed> =>
  fc.record({
    kind: fc.constant(kind),
    conditions: fc.array(conditions[kind], { maxLength: 2, size: 'xsmall' }),
    order: fc.option(fc.tuple(fc.constantFrom('', '+', '-'), fc.constantFrom(...Object.keys(orders[kind]))), { nil: undefined }),
    limit: fc.option(fc.constantFrom(1, 2, 3, 100), { nil: undefined }),
  });
const listed = fc.oneof(...(Object.keys(conditions) as FlowServiceKind[]).map(listedOf));

type Walk = { readonly scope: Scope; readonly query: Listed; readonly removeLast: boolean };

/** Follows a list from page to page; between the first two the last item of the first may be deleted, which moves no other. */
async function walk({ scope, query, removeLast }: Walk, model: Model, mock: MockUnderTest): Promise<void> {
  const { kind, conditions, order, limit } = query;
  const first = new URLSearchParams([
    ...conditions.map(({ property }) => ['property', property]),
    ...(order === undefined ? [] : [['orderby', order.join('')]]),
    ...(limit === undefined ? [] : [['limit', String(limit)]]),
  ]);
  const compare = comparing(query);
  let target = first.toString();
  let last: Known | undefined;
  for (let page = 0; ; page++) {
    const { status, body } = await ask(model, mock, requestsOf(scope).list(kind, target));
    expect(status).toBe(200);
    // The position of the last item is that which it had on its page: meanwhile it may have changed.
    const after = last;
    const left = select(model, scope, query).filter((one) => after === undefined || compare(one, after) > 0);
    const expected = left.slice(0, limit ?? 100);
    expect(body.items).toEqual(expected.map((one) => shown(model, one)));
    expect(body._links.next !== undefined).toBe(left.length > expected.length);
    if (body._links.next === undefined) return;
    target = body._links.next.href.split('?')[1];
    last = expected.at(-1);
    if (removeLast && page === 0 && last !== undefined) await removeUnused(last, model, mock);
  }
}

async function removeUnused(known: Known, model: Model, mock: MockUnderTest): Promise<void> {
  const { kind, id = '', scope, own, dueAt } = known;
  const isBusy = own.state === 'enabled-finalizing' || (kind === 'connections' && dueAt !== undefined);
  if (!isChangeable(kind) || isBusy || isUsed(known, model)) return;
  expect((await ask(model, mock, requestsOf(scope).delete(kind, id))).status).toBe(204);
  model.delete(known);
}

export const list = command('list', fc.record({ scope, query: listed, removeLast: fc.boolean() }), walk);

/** Counts the items of a list. */
export const count = command('count', fc.record({ scope, query: listed }), async ({ scope, query }, model, mock) => {
  const asked = new URLSearchParams([['count', 'true'], ...query.conditions.map(({ property }) => ['property', property])]);
  const { status, body } = await ask(model, mock, requestsOf(scope).list(query.kind, asked.toString()));
  expect({ status, body }).toEqual({ status: 200, body: { count: select(model, scope, query).length } });
});

function select(model: Model, scope: Scope, query: Listed): readonly Known[] {
  const found = model.oldestFirst(query.kind, scope).filter((known) => query.conditions.every(({ holds }) => holds(known)));
  return [...found].sort(comparing(query));
}

/** Newest first, or in the order of a field, in which the older one of two with the same value is first. */
function comparing({ kind, order }: Listed): (a: Known, b: Known) => number {
  if (order === undefined) return (a, b) => b.key - a.key;
  const [sign, field] = order;
  const key = (known: Known): string | number => orders[kind][field]?.(known) ?? '';
  const direction = sign === '-' ? -1 : 1;
  return (a, b) => (key(a) === key(b) ? a.key - b.key : key(a) < key(b) ? -direction : direction);
}
