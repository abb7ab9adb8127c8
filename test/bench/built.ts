/** The check and the mock as the package ships them: built, without the cost of stripping types. */
const load = (file: string) => import(new URL(`../../dist/${file}`, import.meta.url).href);

export const { checkRequest }: typeof import('../../src/messages/violations.ts') = await load('src/messages/violations.js');
export const { createMock }: typeof import('../../mock/index.ts') = await load('mock/index.js');
export const { contractOf }: typeof import('../../src/sources/contract-with-sources.ts') = await load(
  'src/sources/contract-with-sources.js',
);
