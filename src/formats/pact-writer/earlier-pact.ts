import { isRecord } from '../../contract/is-record.ts';
import { reveal } from '../../messages/wording.ts';

/** Thrown for a file that must not be overwritten by a contract. */
export class ForeignFileError extends Error {
  override name = 'ForeignFileError';
}

/** The parts of any contract that identify it and its interactions. */
type PactNames = { readonly consumer: { readonly name: string }; readonly provider: { readonly name: string } };
type EarlierPact = { readonly interactions: readonly { readonly description: string }[]; readonly metadata?: unknown };

/**
 * Reads the contract that a file has before another one is written to it.
 *
 * @throws ForeignFileError if the file has something else, or the contract of another consumer or provider
 */
export function earlierPact(text: string, { consumer, provider }: PactNames): EarlierPact {
  const pact = parsed(text);
  if (!isRecord(pact) || !isRecord(pact.consumer) || !isRecord(pact.provider) || !Array.isArray(pact.interactions))
    throw new ForeignFileError('it is not a Pact contract');
  for (const [role, found, wanted] of [
    ['consumer', pact.consumer.name, consumer.name],
    ['provider', pact.provider.name, provider.name],
  ] as const) {
    if (found !== wanted) throw new ForeignFileError(`its ${role} is ${reveal(String(found))}, not ${reveal(wanted)}`);
  }
  if (!pact.interactions.every((one) => isRecord(one) && typeof one.description === 'string'))
    throw new ForeignFileError('it has an interaction without a description');
  return { ...pact, interactions: pact.interactions };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
