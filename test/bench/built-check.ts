/** The check as the package ships it: built, and without the cost of stripping types. */
export const { checkRequest }: typeof import('../../src/conformance/index.ts') = await import(
  new URL('../../dist/src/conformance/index.js', import.meta.url).href
);
