import type { Violation } from '../generated/flow-service.ts';

/** Everything that the client throws. Neither it nor its cause holds the token, the API key or a secret auth param. */
export class FlowServiceError extends Error {
  override name = 'FlowServiceError';
}

/** What an answer that is no success says. */
export type APIErrorDetails = {
  /** The HTTP status. */
  readonly status: number;
  /** Adobe's own code, such as `403010` of the gateway or `FLOW-1413-400` of Flow Service; undefined where the body has none. */
  readonly code: string | undefined;
  /** What Adobe's support asks for. */
  readonly requestId: string | undefined;
  /** The body: parsed where it is JSON, else its text; undefined where it is empty. Secrets in it are masked. */
  readonly body: unknown;
  /** What exactly was wrong with the request; only this toolkit's mock says so, else empty. */
  readonly violations: readonly Violation[];
  /** How many seconds the answer asks to wait; undefined where it does not. */
  readonly retryAfter: number | undefined;
};

/** The service answered, but not with what was asked for. */
export class APIError extends FlowServiceError implements APIErrorDetails {
  override name = 'APIError';
  declare readonly status: number;
  declare readonly code: string | undefined;
  declare readonly requestId: string | undefined;
  declare readonly body: unknown;
  declare readonly violations: readonly Violation[];
  declare readonly retryAfter: number | undefined;

  /** The client makes it; a test may, to see what becomes of it. */
  constructor(message: string, details: APIErrorDetails) {
    super(message);
    Object.assign(this, details);
  }
}

/** 400: something is wrong with the request; sending it again does not help. */
export class BadRequestError extends APIError {
  override name = 'BadRequestError';
}

/** 401: the access token is not valid, has expired, or is not for this IMS organization. */
export class AuthenticationError extends APIError {
  override name = 'AuthenticationError';
}

/** 403: no token or API key, a wrong key, or a permission that is missing. */
export class PermissionDeniedError extends APIError {
  override name = 'PermissionDeniedError';
}

/** 404: there is no such sandbox or resource. */
export class NotFoundError extends APIError {
  override name = 'NotFoundError';
}

/** 412: the resource has changed since its etag was read. */
export class PreconditionFailedError extends APIError {
  override name = 'PreconditionFailedError';
}

/** 429: too many requests, and the client has given up waiting. */
export class RateLimitError extends APIError {
  override name = 'RateLimitError';
}

/** 500 and above: the service, or what is behind it, failed. */
export class InternalServerError extends APIError {
  override name = 'InternalServerError';
}

/** No answer: the service could not be reached, or the connection broke. */
export class APIConnectionError extends FlowServiceError {
  override name = 'APIConnectionError';
}

/** No whole answer in time. What was asked for may have been done all the same. */
export class APITimeoutError extends APIConnectionError {
  override name = 'APITimeoutError';
}

/** The caller's signal ended the call. What was asked for may have been done all the same. */
export class APIUserAbortError extends FlowServiceError {
  override name = 'APIUserAbortError';
}
