export { type Interception, type InterceptionOptions, interceptFlowService } from './intercept-flow-service.ts';
export { RefusedRequestError } from './refused-request.ts';
