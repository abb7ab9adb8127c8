import type { Profile } from '../conformance/index.ts';
import type { HostFilter } from './flow-service-hosts.ts';
import type { InputFile, Progress } from './input/input-file.ts';
import type { Interaction } from './interaction.ts';

/** How files are read. */
export type ReadOptions = {
  /** How strictly a request is taken. */
  readonly profile: Profile;
  /** Which hosts are Flow Service's. */
  readonly hosts: HostFilter;
  /** Values of Postman variables, which go before those of the collection. */
  readonly environment: ReadonlyMap<string, string>;
  /** The provider whose contracts are meant; undefined where all are. */
  readonly provider?: string;
  /** Called with the path of each file that belongs to a recording and may lie beside it. */
  readonly onAttached?: (path: string) => void;
  /** Told again and again how much of a file has been read, in bytes. */
  readonly onProgress?: Progress;
};

/** What a reader gives: an interaction, or undefined for one that is none of Flow Service's, or of those that the description covers. */
export type Reading = AsyncGenerator<Interaction | undefined>;

/** One format of files. */
export type Format = {
  /** Where its long list of interactions lies, as names with dots between them; undefined where it has none. */
  readonly list?: string;
  /** What a file with this outline is, such as `Pact V4`; undefined where it is of another format. */
  readonly recognize: (outline: unknown) => string | undefined;
  /** The provider that a file with this outline names; undefined if it names none. */
  readonly providerOf?: (outline: unknown) => string | undefined;
  /**
   * Its interactions, without their secrets.
   *
   * @throws UnreadableError where one of them is not what the format says
   */
  readonly read: (file: InputFile, options: ReadOptions) => Reading;
};
