import { harFormat } from './har/har-format.ts';
import { journalFormat } from './journal/journal-format.ts';
import { pactFormat } from './pact/pact-format.ts';
import { environmentFormat } from './postman/environment-format.ts';
import { postmanFormat } from './postman/postman-format.ts';
import type { Format } from './reading.ts';

/** Every format of JSON files that can be read; the first that recognizes a file reads it. */
export const formats: readonly Format[] = [pactFormat, harFormat, postmanFormat, journalFormat, environmentFormat];
