export type { CallOptions, CreatedConnection } from './connections.ts';
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
