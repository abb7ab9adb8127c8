import type { Violation } from '../generated/flow-service.ts';

/** The base class of all errors of the client. Neither the error nor its cause contains the token, the API key or a secret auth param. */
export class FlowServiceError extends Error {
  override name = 'FlowServiceError';
}

/** Details of an unsuccessful response. */
export type APIErrorDetails = {
  /** The HTTP status. */
  readonly status: number;
  /**
   * Adobe's error code, such as the gateway's `403010`, Flow Service's `FLOW-1413-400` or the identity service's `invalid_client`;
   * undefined if the body has none.
   */
  readonly code: string | undefined;
  /** The id of the request in Adobe's logs, to quote to Adobe's support. */
  readonly requestId: string | undefined;
  /**
   * The body, with masked secrets: parsed if it is JSON, otherwise its text; undefined if it is empty. Text is cut after 2,000 characters,
   * and so is JSON of more than 100,000.
   */
  readonly body: unknown;
  /** The violations of the request, at most 100. Only this toolkit's mock reports them; otherwise empty. */
  readonly violations: readonly Violation[];
  /** The seconds to wait before a retry, from `Retry-After`; undefined if the response has none. */
  readonly retryAfter: number | undefined;
  /** The headers of the response. Credentials are masked. Default: none. */
  readonly headers?: Headers;
};

/**
 * Thrown if the service responds with an error status, or with a success whose body is not the expected one. A subclass exists for the
 * common statuses.
 */
export class APIError extends FlowServiceError implements APIErrorDetails {
  override name = 'APIError';
  declare readonly status: number;
  declare readonly code: string | undefined;
  declare readonly requestId: string | undefined;
  declare readonly body: unknown;
  declare readonly violations: readonly Violation[];
  declare readonly retryAfter: number | undefined;
  declare readonly headers: Headers;

  /** Created by the client. Tests may construct one to exercise error handling. */
  constructor(message: string, details: APIErrorDetails) {
    super(message);
    Object.assign(this, { headers: new Headers(), ...details });
  }
}

/** Thrown for 400: the request is invalid. A retry does not help. */
export class BadRequestError extends APIError {
  override name = 'BadRequestError';
}

/** Thrown for 401: the access token is invalid, has expired, or belongs to another IMS organization. */
export class AuthenticationError extends APIError {
  override name = 'AuthenticationError';
}

/** Thrown for 403: the token, the API key or a permission is missing, or the API key is wrong. */
export class PermissionDeniedError extends APIError {
  override name = 'PermissionDeniedError';
}

/** Thrown for 404: the sandbox or the resource does not exist. */
export class NotFoundError extends APIError {
  override name = 'NotFoundError';
}

/** Thrown for 412: the resource has changed since its etag was read. */
export class PreconditionFailedError extends APIError {
  override name = 'PreconditionFailedError';
}

/** Thrown for 429: too many requests, and the client has stopped retrying. `retryAfter` says how long to wait. */
export class RateLimitError extends APIError {
  override name = 'RateLimitError';
}

/** Thrown for 500 and above: the service or one of its sources failed. */
export class InternalServerError extends APIError {
  override name = 'InternalServerError';
}

/** Thrown if there is no response: the service could not be reached, or the connection broke. */
export class APIConnectionError extends FlowServiceError {
  override name = 'APIConnectionError';
}

/**
 * Thrown if there is no complete response within the timeout, although the service may have executed the request. Also thrown by `waitFor`
 * and `waitForRun` if no run has ended within their timeout.
 */
export class APITimeoutError extends APIConnectionError {
  override name = 'APITimeoutError';
}

/** Thrown if the caller's signal ends the call. The service may have executed the request anyway. */
export class APIUserAbortError extends FlowServiceError {
  override name = 'APIUserAbortError';
}
