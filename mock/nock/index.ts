/**
 * The mock behind every HTTP client of this process, for code with a hard-wired host. Start with {@link interceptFlowService}. Requires the
 * package nock.
 *
 * @packageDocumentation
 */
export { type Interception, type InterceptionOptions, interceptFlowService } from './intercept-flow-service.ts';
export { RefusedRequestError } from './refused-request.ts';
