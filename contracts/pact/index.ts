/**
 * Building blocks for Pact tests of a consumer, and handlers of provider states for a verification. Start with {@link flowServicePact}.
 * Requires the package @pact-foundation/pact.
 *
 * @packageDocumentation
 */
export { providerStates } from '../../src/contract/provider-states.ts';
export { type ConnectionBodyOptions, connectionBody } from './connection-body.ts';
export type { ExpectedResponse } from './expected-response.ts';
export {
  type CompleteInteraction,
  type FlowServicePact,
  type FlowServicePactOptions,
  flowServicePact,
  type Interaction,
  type InteractionWithRequest,
} from './flow-service-pact.ts';
export { type BuilderOptions, guardedPact } from './guarded-pact.ts';
export { type OperationIdWithBody, operationBody, type RequestBodyName } from './operation-body.ts';
export { type CalledOperationId, continuationToken, type OperationRequest, operationRequest } from './operation-request.ts';
export { PactMismatchError } from './pact-mismatch-error.ts';
export { type Refusal, type RefusalName, refusal, refusalIn, refusalNames } from './refusal.ts';
export { basicAuthBody, patchBody, type RequestBodyOptions, servicePrincipalBody } from './request-body.ts';
export { requestHeaders } from './request-headers.ts';
export { type MockOrUrl, type StateHandler, stateHandlers } from './state-handlers.ts';
export { propertyFilter, type StateValue } from './state-value.ts';
export { created, deleted, type SuccessName, success } from './success.ts';
