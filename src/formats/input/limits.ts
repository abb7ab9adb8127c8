import { mostLevels } from '../../check/scan-json.ts';

/** What is said of a file that has more. */
export const tooDeep = `more than ${mostLevels} levels of objects and lists`;

/** And of any file that is larger than those that tools write. */
export const noSuchFile = 'it is no recording or contract of this API.';
