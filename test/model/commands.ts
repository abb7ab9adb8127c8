import fc from 'fast-check';
import { advance, backwards, runNow, wait } from './clock-commands.ts';
import { command } from './command.ts';
import { connection, ground, neighbor, source, target } from './create-commands.ts';
import { createFlow, createRun, retry } from './flow-commands.ts';
import { count, list } from './lists.ts';
import { act, remove, retrieve, retrieveNeighbor, test, updateFlow, updates, updateWrongly } from './verb-commands.ts';

const restart = command('restart', fc.constant(undefined), async (_, model, mock) => {
  await mock.restart();
  if (mock.keepsFile) return;
  // An export has the connections only; those that were still being created are complete by then, under the same etag or another one.
  model.keep(({ kind }) => kind === 'connections');
  for (const known of model.all())
    if (known.dueAt !== undefined) model.update(known, { dueAt: undefined, etags: [...known.etags.slice(0, -1), undefined] });
  model.forgetDeleted();
  model.log = [];
});
const reset = command('reset', fc.constant(undefined), async (_, model, mock) => {
  await mock.reset();
  model.keep(() => false);
  model.forgetDeleted();
  model.log = [];
});

const about = [
  createFlow,
  createFlow,
  createFlow,
  list,
  list,
  advance,
  advance,
  act,
  act,
  updateFlow,
  updateFlow,
  createRun,
  createRun,
  retry,
  retry,
  runNow,
  remove,
];
const others = [connection, source, target, ground, neighbor, ...updates, wait, remove, retrieve];
const rarely = [count, updateWrongly, retrieveNeighbor, test, backwards, restart, reset];

/** Most of what there is to see is about a dataflow. */
export const beginning = fc.oneof(fc.tuple(ground, createFlow), fc.tuple(ground, createFlow, createFlow));

/** Any course of a mock's life. */
export const anyLife = fc.commands([...about, ...about, ...others, ...others, ...rarely], { size: 'max', maxCommands: 40 });
