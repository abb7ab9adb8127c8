import { FlowServiceError } from './errors.ts';

/**
 * An id as a part of a path.
 *
 * @throws FlowServiceError where it would make the path that of something else
 */
export function pathSegment(id: unknown): string {
  if (typeof id !== 'string') throw refusal(`is ${id === null ? 'null' : typeof id}`);
  if (id.trim() === '') throw refusal('is empty');
  // URLs lose these, and with them the part before.
  if (id === '.' || id === '..') throw refusal('is a dot segment');
  try {
    return encodeURIComponent(id);
  } catch {
    throw refusal('has characters that no URL can carry');
  }
}

function refusal(fault: string): FlowServiceError {
  return new FlowServiceError(`The id ${fault}, so nothing was sent. Give it as the service gave it.`);
}
