import { createRequire } from 'node:module';

/** nock, and the interceptor of `@mswjs/interceptors`, the library below nock, that sees every HTTP request of the process. */
export type LoadedNock = {
  readonly nock: typeof import('nock').default;
  readonly HttpRequestInterceptor: typeof import('@mswjs/interceptors/http').HttpRequestInterceptor;
};

/**
 * Loads nock. Loading nock changes the HTTP of the process, so this is called only when interception starts.
 *
 * @throws Error if nock, an optional peer dependency, is not installed, is another major version, or is switched off
 */
export function loadNock(): LoadedNock {
  const require = createRequire(import.meta.url);
  const { default: nock } = requireNock(require);
  // Versions before 15.0.1 have other interceptors, and no default export.
  if (nock?.getGetRequestBody === undefined)
    throw new Error(
      'flowservice-kit/nock needs nock 15.0.1 or newer, but an older version is installed. Run: npm install --save-dev nock@15',
    );
  if (process.env.NOCK_OFF === 'true') throw new Error('NOCK_OFF is true, so nock intercepts nothing. Unset it for these tests.');
  // nock's own copy, because two copies cannot intercept the same process.
  const { HttpRequestInterceptor } = createRequire(require.resolve('nock'))('@mswjs/interceptors/http');
  return { nock, HttpRequestInterceptor };
}

function requireNock(require: NodeJS.Require): { readonly default?: LoadedNock['nock'] } {
  try {
    return require('nock');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND' && String(error).includes("'nock'");
    if (!missing) throw error;
    throw new Error('flowservice-kit/nock needs nock, which is not installed. Run: npm install --save-dev nock@15');
  }
}
