import { FlowServiceError } from './errors.ts';
import { secretsOf } from './redact.ts';

/**
 * A body as it is sent, however often, and the secrets in it.
 *
 * @throws FlowServiceError where it cannot be written as JSON
 */
export function writeBody(value: unknown): { readonly json: string; readonly secrets: readonly string[] } {
  try {
    const json = JSON.stringify(value);
    return { json, secrets: secretsOf(JSON.parse(json)) };
  } catch {
    throw new FlowServiceError('The request cannot be written as JSON, so nothing was sent. Give it plain values without cycles.');
  }
}
