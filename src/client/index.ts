export type { APIPromise, RawResponse, ResultWithResponse } from './api-promise.ts';
export type { ConnectionPage, ConnectionPages } from './connection-list.ts';
export type { ConnectionSpecQuery, ConnectionSpecs } from './connection-specs.ts';
export type {
  ConnectionCondition,
  ConnectionListQuery,
  ConnectionQuery,
  Connections,
  CreateOptions,
  ExploreQuery,
  UpdateOptions,
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
export type { HeaderValues } from './headers.ts';
export { type ImsTokenOptions, imsToken } from './ims-token.ts';
export type { Logger, Observers, RequestEvent, ResponseEvent } from './observers.ts';
export type { AccessToken, AccessTokenRequest, CallOptions, FlowServiceClientOptions } from './options.ts';
export type { RequestId } from './read-result.ts';
