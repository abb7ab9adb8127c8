export { authBranches, schemaWithAuth } from './auth-branch.ts';
export { checkConnectionPatch } from './check-patch.ts';
export { type CheckOptions, checkRequest, examineRequest, type RequestExamination } from './check-request.ts';
export { checkResponse, type ResponseCheckOptions, type ResponseStandard } from './check-response.ts';
export {
  type Cause,
  causesOf,
  codeOfError,
  type ErrorExample,
  type ErrorName,
  errorExamples,
  errorNames,
  statusOfExample,
} from './error-example.ts';
export { uncoveredResource } from './explain-unknown-operation.ts';
export { findOperation, methodsOf } from './find-operation.ts';
export { type Header, headerValues, type RequestMessage, type ResponseMessage } from './message.ts';
export { nearMiss } from './near-miss.ts';
export { type Operation, type OperationId, operations, type ResponseRule, type SchemaName } from './operation.ts';
export { optionalProperties } from './optional-properties.ts';
export type { FilterFields, ParameterRule } from './parameter-rule.ts';
export { isPlaceholder } from './placeholder.ts';
export { pointerNames, pointerTo, valueAt } from './pointer.ts';
export { type Profile, profiles } from './profile.ts';
export { type FilterFault, type PropertyFilter, readFilter } from './property-filter.ts';
export { findSyntaxError, syntaxErrorOffset } from './read-json.ts';
export { looksSecret, reveal } from './reveal.ts';
export { scanJson } from './scan-json.ts';
export { secretNames } from './secret-names.ts';
export { isError, type Violation, type ViolationCode, violation } from './violation.ts';
