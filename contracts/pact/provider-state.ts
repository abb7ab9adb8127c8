/** The states to pass to `given`; those that recordings are given are the same. */
export { providerStates } from '../../src/formats/provider-states.ts';
