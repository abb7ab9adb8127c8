import { createRequire } from 'node:module';
import type { MatchingResult } from '@pact-foundation/pact-core';

type Core = typeof import('@pact-foundation/pact-core');

/**
 * What a mock server of Pact has against the requests that it got, while it is still running. Pact tells a test only once the test is
 * over, and not at all where the test has thrown: then it logs them, credentials included.
 */
export function readMismatches(port: number): readonly MatchingResult[] {
  // Mock servers live in the core, and only in the copy that Pact itself loads; a package manager may not put it where we could import it.
  const core: Core = createRequire(createRequire(import.meta.url).resolve('@pact-foundation/pact'))('@pact-foundation/pact-core');
  return core.makeConsumerPact('reader', 'reader', 4, 'error').mockServerMismatches(port);
}
