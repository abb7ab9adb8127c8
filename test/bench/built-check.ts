/** The check as the package ships it: built, and without the cost of stripping types. */
export const { checkRequest }: typeof import('../../src/messages/violations.ts') = await import(
  new URL('../../dist/src/check/index.js', import.meta.url).href
);
