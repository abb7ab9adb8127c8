import type { SQLOutputValue } from 'node:sqlite';
import type { Contract } from '../../src/contract/contract.ts';
import { valueAt } from '../../src/contract/pointer.ts';
import { sourceWithId } from '../../src/contract/source.ts';
import { type AnyPlaced, type ClockState, type Outcome, outcomes } from './entity-store.ts';
import { type Entity, isEntityOf, type Kind, kinds } from './kinds.ts';
import { StateFileFault } from './state-file-error.ts';

type Row = Readonly<Record<string, SQLOutputValue>>;

/** Returns a function that reads a row. A row that this mock has not written could break the responses that it promises. */
export function rowReader(contract: Contract) {
  // The check of a connection would find this as well, but not say what to do.
  const isElsewhere = (kind: Kind, value: unknown): boolean => {
    const id = kind === 'connections' ? valueAt(value, '/connectionSpec/id') : undefined;
    return typeof id === 'string' && sourceWithId(contract, id) === undefined;
  };
  return (row: Row): AnyPlaced => {
    const entity = parseJson(String(row.json));
    const kind = kinds.find((one) => one === row.kind);
    if (kind === undefined || !isOutcome(row.outcome)) throw new StateFileFault('invalid row');
    if (isElsewhere(kind, entity)) throw new StateFileFault('another source');
    if (!isEntityOf(contract, kind, entity) || !isInPlace(entity, row)) throw new StateFileFault('invalid row');
    const { sequence, due_at: dueAt, ims_org: imsOrg, sandbox, outcome } = row;
    return {
      kind,
      scope: { imsOrg: String(imsOrg), sandbox: String(sandbox) },
      entity,
      dueAt: dueAt === null ? undefined : Number(dueAt),
      outcome: outcome ?? undefined,
      sequence: Number(sequence),
    } as AnyPlaced;
  };
}

export function readClock(row: Row | undefined): ClockState {
  if (row === undefined) throw new StateFileFault('invalid row');
  return { offset: Number(row.clock_offset), movedTo: Number(row.moved_to) };
}

/** Returns whether an entity has the id, etag, organization and sandbox of its row, if it has them at all. */
function isInPlace({ id, etag = '', imsOrgId, sandboxName }: Entity, row: Row): boolean {
  const isIn = (value: string | undefined, column: SQLOutputValue | undefined): boolean => value === undefined || value === column;
  return id === row.id && etag === row.etag && isIn(imsOrgId, row.ims_org) && isIn(sandboxName, row.sandbox);
}

function isOutcome(value: unknown): value is Outcome | null {
  return value === null || outcomes.some((one) => one === value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
