import type { Examination } from '../../src/check/examine.ts';
import type { Finding } from '../../src/check/finding.ts';
import type { Profile } from '../../src/check/profile.ts';
import type { Contract } from '../../src/contract/contract.ts';
import type { Operation } from '../../src/contract/operation.ts';
import type { Identifiers } from '../identifiers.ts';
import type { Reply } from '../respond.ts';
import type { EntityStore, Scope } from '../store/entity-store.ts';
import type { TokenStore } from '../store/token-store.ts';

/** A request for an operation, with everything that the operation reads. */
export type OperationCall = Pick<Examination, 'parameters' | 'query' | 'body'> & {
  readonly operation: Operation;
  /** The part of the path before the operation's own: Adobe's base path or nothing. */
  readonly basePath: string;
  readonly scope: Scope;
  readonly ifMatch: string | undefined;
  /** The time when the request arrived, in milliseconds since 1970. */
  readonly at: number;
  readonly context: MockContext;
};

/** The state and the settings of a mock. */
export type MockContext = {
  readonly contract: Contract;
  readonly entities: EntityStore;
  readonly tokens: TokenStore;
  readonly identifiers: Identifiers;
  readonly profile: Profile;
  /** Whether error responses list their violations. */
  readonly explain: boolean;
  /** Stores the connections that every sandbox begins with, before the first request to the sandbox. */
  readonly seedSandbox: (scope: Scope) => void;
};

/** Mistakes of a request that only the state of the mock shows. */
export type StateMistakes = { readonly findings: readonly Finding[] };

/** Performs an operation and returns the outcome; nothing else changes the state of the mock. */
export type OperationHandler = (call: OperationCall) => Reply | StateMistakes;
