export { type CheckOptions, checkRequest, examineRequest, methodsOf, type RequestExamination } from './check-request.ts';
export { checkResponse } from './check-response.ts';
export { type Header, headerValues, type RequestMessage, type ResponseMessage } from './message.ts';
export { nearMiss } from './near-miss.ts';
export { basePaths, createConnection, type Operation, operations } from './operation.ts';
export { type Profile, profiles } from './profile.ts';
export { isError, type Violation, type ViolationCode, violation } from './violation.ts';
