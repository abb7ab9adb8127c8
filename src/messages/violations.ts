import { examineResponse, type ResponseCheckOptions } from '../check/check-response.ts';
import { examine } from '../check/examine.ts';
import type { Detail, Finding } from '../check/finding.ts';
import type { RequestMessage, ResponseMessage } from '../check/http-message.ts';
import type { Profile } from '../check/profile.ts';
import type { Contract } from '../contract/contract.ts';
import { flowService } from '../contract/flow-service.ts';
import type { OperationId } from '../contract/operation.ts';
import type { Violation } from '../generated/flow-service.ts';
import { auth } from './auth.ts';
import { body } from './body.ts';
import { files } from './files.ts';
import { headers } from './headers.ts';
import { operation } from './operation.ts';
import { query } from './query.ts';
import { reading } from './reading.ts';
import { response } from './response.ts';
import type { Wordings, Words } from './wording.ts';

const wordings: Wordings<Detail['kind']> = { ...headers, ...query, ...operation, ...reading, ...body, ...auth, ...response, ...files };

/** Turns findings into violations, for people and reports. No program parses the words. */
export function violations(findings: readonly Finding[]): readonly Violation[] {
  return findings.map(violationOf);
}

/** Turns one finding into a violation. */
export function violationOf(finding: Finding): Violation {
  const { code, severity, at, detail } = finding;
  const word = wordings[detail.kind] as (detail: Detail, finding: Finding) => Words;
  return { code, severity, at, ...word(detail, finding) };
}

export type CheckOptions = {
  /** Default: `strict`. */
  readonly profile?: Profile;
  /** Default: the contract of `spec/openapi.yaml`. */
  readonly contract?: Contract;
};

/**
 * Checks a request against the description: one violation for each mistake, at its exact place; none if it conforms. It is pure and
 * never throws, whatever the bytes.
 */
export function checkRequest(
  request: RequestMessage,
  { profile = 'strict', contract = flowService }: CheckOptions = {},
): readonly Violation[] {
  return violations(examine(contract, request, profile).findings);
}

/** Checks a response to an operation against the description: status, headers and body. It is pure and never throws. */
export function checkResponse(
  operation: OperationId,
  response: ResponseMessage,
  { contract = flowService, ...options }: ResponseCheckOptions & Pick<CheckOptions, 'contract'> = {},
): readonly Violation[] {
  return violations(examineResponse(contract, contract.operations[operation], response, options));
}
