export { changesOften, couldBeSecret } from '../redaction/could-be-secret.ts';
export { looksSecret } from '../redaction/credentials.ts';
export { secretNames } from '../redaction/secret-names.ts';
export { authBranches, schemaWithAuth } from './auth-branch.ts';
export { checkConnectionPatch, instructionsOf } from './check-patch.ts';
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
export { type FilterFault, type PropertyFilter, readFilters } from './property-filter.ts';
export { findSyntaxError, syntaxErrorOffset } from './read-json.ts';
export { reveal } from './reveal.ts';
export { scanJson } from './scan-json.ts';
export { isError, isNotChecked, type Violation, type ViolationCode, violation } from './violation.ts';
