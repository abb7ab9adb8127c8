import { pactFormat } from './pact/pact-format.ts';
import type { Format } from './reading.ts';

/** Every format that can be read; the first that recognizes a file reads it. */
export const formats: readonly Format[] = [pactFormat];
