import type { Contract } from './contract.ts';

/** Returns a function that derives a value from a contract once, when it is first needed. */
export function derived<T>(derive: (contract: Contract) => T): (contract: Contract) => T {
  const known = new WeakMap<Contract, { readonly value: T }>();
  return (contract) => {
    let entry = known.get(contract);
    if (entry === undefined) {
      entry = { value: derive(contract) };
      known.set(contract, entry);
    }
    return entry.value;
  };
}
