import { createRequire } from 'node:module';

/** What nock exports. */
export type Nock = typeof import('nock').default;

/**
 * nock, loaded when it is first needed: to load it is to change the process's HTTP, so whoever only imports this entry keeps his own.
 *
 * @throws Error where nock, an optional peer dependency, is not installed, is another major version, or is switched off
 */
export function loadNock(): Nock {
  const { default: nock } = requireNock();
  // Version 14 has other reply functions and no way to a GET's body.
  if (nock.getGetRequestBody === undefined) throw new Error('flowservice-kit/nock needs nock 15. Run: npm install --save-dev nock@15');
  if (process.env.NOCK_OFF === 'true') throw new Error('NOCK_OFF is true, so nock intercepts nothing. Unset it for these tests.');
  return nock;
}

function requireNock(): { readonly default: Nock } {
  try {
    return createRequire(import.meta.url)('nock');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND' && String(error).includes("'nock'");
    if (!missing) throw error;
    throw new Error('flowservice-kit/nock needs nock, which is not installed. Run: npm install --save-dev nock@15');
  }
}
