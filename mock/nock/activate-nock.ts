import { loadNock, type Nock } from './load-nock.ts';

/** What nock replaces for as long as it is active, and then puts back, but listed where it was not. */
const replaced = ['fetch', 'Headers', 'Request', 'Response'] as const;

/** nock at work, and a function that puts the process back where it was found: active if it was, otherwise not. */
export function activateNock(): { readonly nock: Nock; readonly deactivate: () => void } {
  const before = replaced.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  const { fetch } = globalThis;
  const nock = loadNock();
  // To load nock is to activate it, so that it is active says nothing yet.
  const wasActive = nock.isActive() && globalThis.fetch === fetch;
  if (!nock.isActive()) nock.activate();
  return {
    nock,
    deactivate: () => {
      if (wasActive) return;
      nock.restore();
      for (const [name, descriptor] of before) {
        if (descriptor !== undefined && descriptor.value === globalThis[name]) Object.defineProperty(globalThis, name, descriptor);
      }
    },
  };
}
