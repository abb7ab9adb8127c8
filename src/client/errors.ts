import type { Violation } from '../generated/flow-service.ts';

/** The base class of all errors of the client. Neither the error nor its cause contains the token, the API key or a secret auth param. */
export class FlowServiceError extends Error {
  override name = 'FlowServiceError';
}

/** Details of an unsuccessful response. */
export type APIErrorDetails = {
  /** The HTTP status. */
  readonly status: number;
  /** Adobe's error code, such as the gateway's `403010` Flow Service's `FLOW-1413-400` or the identity service's `invalid_client`; undefined if the body has none. */
  readonly code: string | undefined;
  /** The id of the request in Adobe's logs, to quote to Adobe's support. */
  readonly requestId: string | undefined;
  /** The body: parsed if it is JSON, otherwise its text; undefined if it is empty. Secrets are masked. Of a long body, only the beginning of its text. */
  readonly body: unknown;
  /** The violations of the request, at most 100. Only this toolkit's mock reports them; otherwise empty. */
  readonly violations: readonly Violation[];
  /** The seconds to wait before a retry, from `Retry-After`; undefined if the response has none. */
  readonly retryAfter: number | undefined;
  /** The headers of the response. Credentials are masked. Default: none. */
  readonly headers?: Headers;
};

/** The service responded, but not with the expected response. */
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

/** 400: the request is invalid. A retry does not help. */
export class BadRequestError extends APIError {
  override name = 'BadRequestError';
}

/** 401: the access token is invalid, has expired, or belongs to another IMS organization. */
export class AuthenticationError extends APIError {
  override name = 'AuthenticationError';
}

/** 403: the token, the API key or a permission is missing, or the API key is wrong. */
export class PermissionDeniedError extends APIError {
  override name = 'PermissionDeniedError';
}

/** 404: the sandbox or the resource does not exist. */
export class NotFoundError extends APIError {
  override name = 'NotFoundError';
}

/** 412: the resource has changed since its etag was read. */
export class PreconditionFailedError extends APIError {
  override name = 'PreconditionFailedError';
}

/** 429: too many requests, and the client has stopped retrying. */
export class RateLimitError extends APIError {
  override name = 'RateLimitError';
}

/** 500 and above: the service or one of its sources failed. */
export class InternalServerError extends APIError {
  override name = 'InternalServerError';
}

/** No response: the service could not be reached, or the connection broke. */
export class APIConnectionError extends FlowServiceError {
  override name = 'APIConnectionError';
}

/** No complete response within the timeout: the service may have executed the request anyway. Or a run that has not ended within the timeout of `waitFor`. */
export class APITimeoutError extends APIConnectionError {
  override name = 'APITimeoutError';
}

/** The caller's signal ended the call. The service may have executed the request anyway. */
export class APIUserAbortError extends FlowServiceError {
  override name = 'APIUserAbortError';
}
