export type { ConnectionPage, ConnectionPages } from './connection-list.ts';
export type { ConnectionSpecQuery, ConnectionSpecs } from './connection-specs.ts';
export type {
  CallOptions,
  ConnectionCondition,
  ConnectionListQuery,
  ConnectionQuery,
  Connections,
  CreateOptions,
  ExploreQuery,
  WrittenConnection,
} from './connections.ts';
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
export type { AccessToken, FlowServiceClientOptions, Logger } from './options.ts';
export type { RequestId } from './read-result.ts';
