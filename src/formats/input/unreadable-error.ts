/** A file that cannot be read, or not to its end: one sentence that says why, where, and what to do. It quotes nothing of the file. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}
