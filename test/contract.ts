/** The default contract, and the checks with it. */
import { type AuthOfConnection, checkConnectionPatch as checkPatchOfConnection } from '../src/check/check-patch.ts';
import { examineResponse, type ResponseCheckOptions } from '../src/check/check-response.ts';
import { type Examination, examine } from '../src/check/examine.ts';
import type { RequestMessage, ResponseMessage } from '../src/check/http-message.ts';
import type { Profile } from '../src/check/profile.ts';
import {
  errorExamples as errorExamplesOf,
  errorNames as errorNamesOf,
  statusOfExample as statusOfExampleOf,
} from '../src/contract/error-example.ts';
import { flowService } from '../src/contract/flow-service.ts';
import { maxBodyBytes, type Operation } from '../src/contract/operation.ts';
import type { ConnectionPatch, Violation } from '../src/generated/flow-service.ts';
import { violations } from '../src/messages/violations.ts';

export { isError, type ViolationCode } from '../src/check/finding.ts';
export { type Header, headerValues, type RequestMessage, type ResponseMessage } from '../src/check/http-message.ts';
export { type Profile, profiles } from '../src/check/profile.ts';
export { readFilters } from '../src/check/property-filter.ts';
export type { ErrorName } from '../src/contract/error-example.ts';
export type { NeighborOperationId, OperationId } from '../src/contract/operation.ts';
export type { Violation } from '../src/generated/flow-service.ts';
export { checkRequest } from '../src/messages/violations.ts';
export { flowService };

export const { operations, secretNames, authSpecs: authBranches } = flowService;
export const { find: findOperation, methodsOf, uncoveredResource } = flowService.finder;
export const errorExamples = errorExamplesOf(flowService);
export const errorNames = errorNamesOf(flowService);
export const statusOfExample = (name: string) => statusOfExampleOf(flowService, name);

/** The settings of a server around a test's handler. */
export const serveOptions = { maxBytes: maxBodyBytes(flowService), requestId: () => 'test' };

/** Examines a request and adds the words of its findings. */
export function examineRequest(
  request: RequestMessage,
  { profile = 'strict' }: { readonly profile?: Profile } = {},
): Examination & { readonly violations: readonly Violation[] } {
  const examination = examine(flowService, request, profile);
  return { ...examination, violations: violations(examination.findings) };
}

/** Checks a response to an operation. */
export function checkResponse(operation: Operation, response: ResponseMessage, options: ResponseCheckOptions = {}): readonly Violation[] {
  return violations(examineResponse(flowService, operation, response, options));
}

/** The parts of a connection to Dynamics that select its auth spec. */
export function dynamicsConnection(specName: string): AuthOfConnection {
  return { connectionSpec: { id: '38ad80fe-8b06-4938-94f4-d4ee80266b07' }, auth: { specName } };
}

/** Checks the auth params of a patch against the auth spec of the connection. */
export function checkConnectionPatch(body: ConnectionPatch, specName: string, profile: Profile): readonly Violation[] {
  return violations(checkPatchOfConnection(flowService, body, dynamicsConnection(specName), profile));
}
