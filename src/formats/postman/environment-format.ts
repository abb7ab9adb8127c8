import { isRecord } from '../../contract/is-record.ts';
import type { Format } from '../reading.ts';

/**
 * Postman environments and globals, which many folders contain beside collections. They have no interactions, and their values are used
 * only if `--environment` names the file: a folder often has several, one for each stage.
 */
export const environmentFormat: Format = {
  recognize: (outline) => {
    const environment = isRecord(outline) && isRecord(outline.environment) ? outline.environment : outline;
    if (!isRecord(environment) || !Array.isArray(environment.values) || !environment.values.every(isVariable)) return undefined;
    return typeof environment.name === 'string' ? 'Postman environment' : undefined;
  },
  read: async function* () {},
};

function isVariable(value: unknown): boolean {
  return isRecord(value) && typeof value.key === 'string';
}
