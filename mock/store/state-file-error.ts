/**
 * Thrown if a state file cannot be used: it is not a database, was moved, cannot be written, or its disk is full. The message has the
 * reason.
 */
export class StateFileError extends Error {
  override name = 'StateFileError';
}

/** The reasons for which a state file cannot be used. */
type Fault =
  | 'locked'
  | 'read-only'
  | 'cannot grow'
  | 'damaged'
  | 'full'
  | 'cannot be opened'
  | 'not a database'
  | 'another kind'
  | 'another version'
  | 'another schema'
  | 'another source'
  | 'invalid row'
  | 'moved'
  | 'planted';

/** Thrown for a fault that SQLite itself does not find. */
export class StateFileFault extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault);
    this.fault = fault;
  }
}

/** The words for each fault: the reason and the advice. */
const explanations: Readonly<Record<Fault, readonly [reason: string, advice: string]>> = {
  locked: [
    'another process has locked it',
    'End that process, or use another file. A mock with --deterministic shares its file with no other',
  ],
  'read-only': ['it is not writable', 'Use a file that you may write to'],
  'cannot grow': [
    'reading or writing it failed, most likely because of a limit on its size',
    'Free some space, raise the limit on the size of files (ulimit -f), or use another file',
  ],
  damaged: ['it is damaged', 'Use another file, or delete this one'],
  full: ['its disk is full', 'Free some space, or use a file on another disk'],
  'cannot be opened': ['it cannot be opened', 'Use a file in a folder that exists and that you may write to'],
  'not a database': ['it is not a SQLite database', 'Use another file; the mock creates it if it does not exist'],
  'another kind': ['it is a database of another program', 'Use another file'],
  'another version': ['it was written by a later version of this mock', 'Use another file, or update flowservice-kit'],
  'another schema': ['its tables are not those of a state file', 'Use another file'],
  'another source': [
    'a connection in it is of a source that is not chosen',
    'Choose the same sources as the mock that wrote it, or use another file',
  ],
  'invalid row': ['a row in it was not written by a mock', 'Use another file, or delete this one'],
  moved: ['another program moved, deleted or changed it while the mock was using it', 'Put it back, or start the mock again'],
  planted: ['it is a link or pipe that another user made in a shared folder', 'Use a file in a folder of your own'],
};

/** @see SQLite documentation: Result and Error Codes */
const faults: Readonly<Record<number, Fault>> = {
  1: 'another schema',
  5: 'locked',
  8: 'read-only',
  10: 'cannot grow',
  11: 'damaged',
  13: 'full',
  14: 'cannot be opened',
  19: 'another schema',
  26: 'not a database',
};

/** Calls SQLite, and turns its errors into a `StateFileError`. */
export function wrapSqliteError<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof StateFileError) throw error;
    const fault = error instanceof StateFileFault ? error.fault : faults[resultCode(error)];
    const [reason, advice] = fault === undefined ? [reasonOf(error), 'Use another file'] : explanations[fault];
    throw new StateFileError(`The state file ${file} cannot be used: ${reason}. ${advice}.`, { cause: error });
  }
}

/** Returns the kind of an SQLite error: the first byte of its code. The others are details. */
function resultCode(error: unknown): number {
  return Number(Reflect.get(Object(error), 'errcode')) & 0xff;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
