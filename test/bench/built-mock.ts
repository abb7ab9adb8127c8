/** The mock as the package ships it. */
export const { createMock }: typeof import('../../mock/index.ts') = await import(new URL('../../dist/mock/index.js', import.meta.url).href);
