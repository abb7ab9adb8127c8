import type { Examination } from '../../src/check/examine.ts';
import type { Profile } from '../../src/check/profile.ts';
import type { Answer } from '../../src/http/answer.ts';
import type { Identifiers } from '../identifiers.ts';
import type { ConnectionStore, Scope } from '../store/connection-store.ts';
import type { TokenStore } from '../store/token-store.ts';

/** A request that conforms to the description, and all that is needed to answer it. */
export type OperationCall = Omit<Examination, 'refused' | 'operation'> & {
  readonly operation: NonNullable<Examination['operation']>;
  /** What stands before the operation's own path in the request: Adobe's base path or nothing. */
  readonly basePath: string;
  readonly scope: Scope;
  readonly ifMatch: string | undefined;
  readonly requestId: string;
  readonly world: World;
};

/** What a mock has besides the request: its connections and tokens, where what is new comes from, how strict it is, and whether refusals list their violations. */
export type World = {
  readonly connections: ConnectionStore;
  readonly tokens: TokenStore;
  readonly identifiers: Identifiers;
  readonly profile: Profile;
  readonly explain: boolean;
  /** Gives a sandbox the connections that every sandbox begins with. */
  readonly begin: (scope: Scope) => void;
};

/** Answers one operation. */
export type OperationHandler = (call: OperationCall) => Answer;
