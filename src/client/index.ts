export type { APIPromise, RawResponse, ResultWithResponse } from './api-promise.ts';
export {
  APIConnectionError,
  APIError,
  type APIErrorDetails,
  APITimeoutError,
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  FlowServiceError,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  PreconditionFailedError,
  RateLimitError,
} from './errors.ts';
export { FlowServiceClient } from './flow-service-client.ts';
export type { HeaderValues } from './headers.ts';
export { type ImsTokenOptions, imsToken } from './ims-token.ts';
export type { Logger, Observers, RequestEvent, ResponseEvent } from './observers.ts';
export type { AccessToken, AccessTokenRequest, CallOptions, FlowServiceClientOptions } from './options.ts';
export type { RequestId } from './read-result.ts';
export { type ConnectionSpecQuery, ConnectionSpecs } from './resources/connection-specs.ts';
export {
  type ConnectionListQuery,
  type ConnectionPage,
  type ConnectionPages,
  type ConnectionQuery,
  type ConnectionSearch,
  Connections,
  type ExploreQuery,
  type WrittenConnection,
} from './resources/connections.ts';
export type { EntityPage, EntityPages } from './resources/entity-list.ts';
export type {
  ConnectionCondition,
  EntityListQuery,
  EntityQuery,
  FlowCondition,
  RunCondition,
  SourceConnectionCondition,
  TargetConnectionCondition,
} from './resources/entity-query.ts';
export type { CreateOptions, UpdateOptions, WrittenEntity } from './resources/entity-verbs.ts';
export { FlowSpecs } from './resources/flow-specs.ts';
export { Flows } from './resources/flows.ts';
export { Runs } from './resources/runs.ts';
export { SourceConnections } from './resources/source-connections.ts';
export type { SpecificationQuery } from './resources/specification-verbs.ts';
export { TargetConnections } from './resources/target-connections.ts';
export type { WaitOptions } from './resources/wait-for-run.ts';
