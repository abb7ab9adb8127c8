/**
 * A mock of Flow Service in your process. Start with {@link createMock}, and pass `mock.fetch` to a client, or the URL that `mock.listen()`
 * returns.
 *
 * @packageDocumentation
 */
export type { Header, RequestMessage } from '../src/check/http-message.ts';
export type { Profile } from '../src/check/profile.ts';
export type { OperationId } from '../src/contract/operation.ts';
export type { Answer, Cut, RequestHandler } from '../src/http/answer.ts';
export type { PendingRequest } from '../src/http/connections.ts';
export type { ListenOptions, Served } from '../src/http/serve.ts';
export type { FailedHandshake } from '../src/http/tls/failed-handshake.ts';
export type { OwnCertificate } from '../src/http/tls/own-certificate.ts';
export type { TlsOptions } from '../src/http/tls-settings.ts';
export type { RedactedRequest } from '../src/redaction/redact-request.ts';
export { type SourceChoice, SourceError } from '../src/sources/read-sources.ts';
export type { ClockOptions, MockClock } from './clock.ts';
export { ClockError, type ClockEvent, ClockLimitError, type ClockMove, type EventKind, type NextDue } from './clock-event.ts';
export { createMock, type Mock } from './create-mock.ts';
export type { InProcessFetch } from './in-process-fetch.ts';
export type { JournalEntry, JournalResponse } from './journal.ts';
export type { MockOptions } from './mock-options.ts';
export { UnknownScenarioError } from './scenarios/chosen-scenario.ts';
export { scenarios } from './scenarios/index.ts';
export type { ScenarioOptions } from './scenarios/plan-scenario.ts';
export type { Scenario, ScenarioError, ScenarioSettings } from './scenarios/scenario.ts';
export { SeedError } from './store/seed-connections.ts';
export { StateFileError } from './store/state-file-error.ts';
