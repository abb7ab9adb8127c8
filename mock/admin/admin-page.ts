import type { RequestMessage } from '../../src/check/http-message.ts';
import type { Answer } from '../../src/http/answer.ts';
import type { Clock } from '../clock.ts';
import type { EventStreams } from '../inspector/event-streams.ts';
import type { JournalCoverage } from '../inspector/journal-coverage.ts';
import type { Journal } from '../journal.ts';
import type { ProviderStateChanges } from '../pact-states/provider-state-changes.ts';
import type { MockContext } from '../resources/operation-call.ts';
import type { ScenarioPlan } from '../scenarios/scenario-plan.ts';

/** The parts of a mock that its admin endpoints read and change. */
export type AdminParts = {
  readonly context: MockContext;
  readonly clock: Clock;
  readonly journal: Journal;
  readonly plan: ScenarioPlan;
  readonly states: ProviderStateChanges;
  readonly reset: () => void;
  readonly events: EventStreams;
  readonly coverage: JournalCoverage;
  /** The token of the inspector's page, another one for each mock. */
  readonly token: string;
  /** Returns the certificate of the authority that this mock has for TLS, PEM; undefined if it has none. */
  readonly certificate: () => string | undefined;
};

/** An admin endpoint of the mock: for each method a summary and the function that responds. */
export type AdminPage = {
  readonly [method: string]: { readonly summary: string; readonly answer: AnswerAdmin };
};

/**
 * Responds to a request for an admin endpoint.
 *
 * @param name - the part of the path that the endpoint has in braces; empty if there is none
 */
export type AnswerAdmin = (request: RequestMessage, parts: AdminParts, name: string) => Answer | Promise<Answer>;

/** Headers that only a client of Adobe's platform sends. */
const platformHeaders: readonly string[] = ['authorization', 'x-api-key', 'x-gw-ims-org-id', 'x-sandbox-name'];

/**
 * Returns whether a request is for the mock itself, and not for Flow Service. The index at `/` is for browsers and for programs that wait
 * until the mock is ready; a request with headers of Adobe's platform was meant for Flow Service and has a wrong URL.
 */
export function isForMock({ method, target, headers }: Pick<RequestMessage, 'method' | 'target' | 'headers'>): boolean {
  if (target.startsWith('/__mock')) return /^\/__mock(?:[/?]|$)/.test(target);
  if (!/^\/(?:\?|$)/.test(target) || (method !== 'GET' && method !== 'HEAD')) return false;
  return !headers.some(([name]) => platformHeaders.includes(name.toLowerCase()));
}

/** Creates a response of the mock itself: JSON, or no body. */
export function plain(status: number, body?: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  const text = body === undefined ? '' : JSON.stringify(body);
  const type: Readonly<Record<string, string>> = body === undefined ? {} : { 'content-type': 'application/json' };
  return { status, headers: { ...type, ...headers }, body: text, violations: [] };
}
