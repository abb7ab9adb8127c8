import type { Profile } from '../check/profile.ts';
import type { Contract } from '../contract/contract.ts';
import { redactText } from '../credentials/credentials.ts';
import type { Exchange } from '../exchange/exchange.ts';
import type { HostFilter } from './flow-service-hosts.ts';
import type { InputFile, Progress } from './input/input-file.ts';

/** Options for reading files, of any format. */
export type ReadOptions = {
  readonly contract: Contract;
  /** The validation profile for requests. */
  readonly profile: Profile;
  /** Selects the requests to Flow Service. */
  readonly hosts: HostFilter;
  /** Values of Postman variables, which take precedence over those of the collection. */
  readonly environment: ReadonlyMap<string, string>;
  /** The provider to which contracts are limited; undefined for all. */
  readonly provider?: string;
  /** Called with the path of each file that a recording names as attached. */
  readonly onAttached?: (path: string) => void;
  /** Called repeatedly with the bytes of a file that have been read. */
  readonly onProgress?: Progress;
};

/** The exchanges of a file; undefined for one that is skipped, because it is not for an operation of the description. */
export type Reading = AsyncGenerator<Exchange | undefined>;

/** One format of files. */
export type Format = {
  /** The place of its long list of exchanges, as names with dots between them; undefined if it has none. */
  readonly list?: string;
  /** Returns the name of the format of a file with this outline, such as `Pact V4`; undefined for another format. */
  readonly recognize: (outline: unknown) => string | undefined;
  /** Returns the provider that a file with this outline names, if any. */
  readonly providerOf?: (outline: unknown) => string | undefined;
  /**
   * Reads the exchanges of a file, without their secrets.
   *
   * @throws UnreadableError if one of them does not have the format
   */
  readonly read: (file: InputFile, options: ReadOptions) => Reading;
};

/** Returns the method of a request in a file, in upper case. A credential in its place is masked first, while it can be recognized. */
export function methodOf(written: unknown): string {
  return redactText(String(written ?? 'GET')).toUpperCase();
}

/**
 * Thrown if a file cannot be read to its end. The message is one sentence: why, where, and how to fix it. It quotes nothing of the file.
 */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}
