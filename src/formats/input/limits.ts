/** How many objects and lists may lie within each other in a file. Whoever walks over a value level by level runs out of stack far beyond. */
export const mostLevels = 1000;

/** What is said of a file that has more. */
export const tooDeep = `more than ${mostLevels} levels of objects and lists`;

/** And of any file that is larger than those that tools write. */
export const noSuchFile = 'it is no recording or contract of this API.';
