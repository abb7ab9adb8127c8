/** The file cannot hold the connections: it is no database, cannot be written, or its disk is full. The message says which. */
export class StateFileError extends Error {
  override name = 'StateFileError';
}

/** What is wrong with a state file. */
type Fault =
  | 'locked'
  | 'read-only'
  | 'cannot grow'
  | 'damaged'
  | 'full'
  | 'cannot be opened'
  | 'not a database'
  | 'another kind'
  | 'another version';

/** A fault that SQLite itself does not find. */
export class StateFileFault extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault);
    this.fault = fault;
  }
}

/** What a fault means, and what to do about it. */
const explanations: Readonly<Record<Fault, readonly [what: string, advice: string]>> = {
  locked: ['another process keeps it locked', 'End that process, or name another file'],
  'read-only': ['it cannot be written', 'Name a file that you may write to'],
  'cannot grow': [
    'reading or writing it failed, most likely because it may not grow any more',
    'Free some space, raise the limit on the size of files (ulimit -f), or name another file',
  ],
  damaged: ['it is damaged', 'Name another file, or delete this one'],
  full: ['its disk is full', 'Free some space, or name a file on another disk'],
  'cannot be opened': ['it cannot be opened', 'Name a file in a folder that exists and that you may write to'],
  'not a database': ['it is no SQLite database', 'Name another file, or delete this one'],
  'another kind': ['it is a database of another kind', 'Name another file'],
  'another version': ['it was written by another version of this mock', 'Name another file'],
};

/** @see SQLite documentation: Result and Error Codes */
const faults: Readonly<Record<number, Fault>> = {
  5: 'locked',
  8: 'read-only',
  10: 'cannot grow',
  11: 'damaged',
  13: 'full',
  14: 'cannot be opened',
  26: 'not a database',
};

/** Calls SQLite, and says what is wrong with the file where that fails. */
export function telling<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof StateFileError) throw error;
    const fault = error instanceof StateFileFault ? error.fault : faults[resultCode(error)];
    const [what, advice] = fault === undefined ? [reasonOf(error), 'Name another file'] : explanations[fault];
    throw new StateFileError(`The state file ${file} cannot be used: ${what}. ${advice}.`, { cause: error });
  }
}

/** The first byte of SQLite's code is the kind of error, the others are its details. */
function resultCode(error: unknown): number {
  return Number(Reflect.get(Object(error), 'errcode')) & 0xff;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
