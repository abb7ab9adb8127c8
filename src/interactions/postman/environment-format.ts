import { isRecord } from '../is-record.ts';
import type { Format } from '../reading.ts';

/**
 * Postman environments and globals, which lie beside collections in many folders. They hold no interactions, and their values are used
 * only if `--environment` names the file: a folder often has several, one for each stage.
 */
export const environmentFormat: Format = {
  recognize: (outline) => {
    if (!isRecord(outline) || !Array.isArray(outline.values) || !outline.values.every(isVariable)) return undefined;
    return typeof outline._postman_variable_scope === 'string' || typeof outline.name === 'string' ? 'Postman environment' : undefined;
  },
  read: async function* () {},
};

function isVariable(value: unknown): boolean {
  return isRecord(value) && typeof value.key === 'string';
}
