import { examineResponse } from '../check/check-response.ts';
import { type Finding, finding, isError, isNotChecked, type ViolationCode } from '../check/finding.ts';
import { splitTarget } from '../check/http-message.ts';
import type { Contract } from '../contract/contract.ts';
import { type Cause, causesOf } from '../contract/error-example.ts';
import { unknownBody } from '../exchange/body.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { withNotChecked } from '../exchange/not-checked.ts';
import { violations } from '../messages/violations.ts';
import type { VerifiedInteraction } from './verification.ts';

/** The part of a mistake that decides which error responses it can lead to. */
type Mistake = { readonly at: string; readonly code: ViolationCode; readonly severity: 'error' | 'warning' };

/**
 * Judges an exchange: its request, its response, and whether they belong together. If a person wrote down that an invalid request is
 * refused, and the mistake leads to that error response, both conform.
 */
export function judge(contract: Contract, exchange: Exchange): VerifiedInteraction {
  const { source, request, response, violations: mistakes, intended, faults } = exchange;
  const { operation } = exchange.examination;
  const found = [
    ...(isEarned(contract, exchange) ? mistakes.filter((one) => !isError(one)) : mistakes),
    ...violations([...inResponse(contract, exchange), ...(intended ? unexplained(contract, exchange) : [])]),
    ...faults,
  ];
  return {
    input: source.file,
    consumer: source.consumer,
    description: source.description,
    line: source.lineOf(''),
    operation: operation?.id,
    method: request.method,
    path: splitTarget(request.target).path,
    status: response?.status,
    violations: found.map((one) => ({ ...one, line: source.lineOf(one.at) })),
    conforms: !found.some(isError),
  };
}

/** Finds the mistakes in the response; if its body is not known, only that. */
function inResponse(contract: Contract, { examination, response, partial, standard, notChecked }: Exchange): readonly Finding[] {
  const { operation, query } = examination;
  if (operation === undefined) return [];
  const missing = notChecked.filter(({ at }) => at.startsWith('/response/'));
  if (response === undefined) return missing;
  const hasBody = operation.responses.get(response.status)?.body !== undefined;
  const unknown = hasBody ? missing : [];
  const judged = unknown.some(({ at }) => at === '/response/body') ? { ...response, body: unknownBody } : response;
  return withNotChecked(examineResponse(contract, operation, judged, { standard, query, partial }), unknown);
}

/** Returns whether an intended error response is the one that a mistake of the request leads to, by the description's error examples. */
function isEarned(contract: Contract, exchange: Exchange): boolean {
  const { examination, response, responseBody, intended, violations: mistakes } = exchange;
  const { operation } = examination;
  if (operation === undefined || response === undefined || !intended || response.status < 400) return false;
  const causes = causesOf(contract, operation, response.status, responseBody);
  return mistakes.some((mistake) => isError(mistake) && causes.some((cause) => isCause(cause, mistake)));
}

function isCause({ at: place, codes }: Cause, { at, code }: Mistake): boolean {
  return (at === place || at.startsWith(`${place}/`)) && codes?.includes(code) !== false;
}

/** Finds an error response that only a mistake leads to, although the request has none. A value that is not known may be one. */
function unexplained(contract: Contract, exchange: Exchange): readonly Finding[] {
  const { examination, response, responseBody, violations: mistakes, notChecked } = exchange;
  const { operation } = examination;
  if (operation === undefined || response === undefined || response.status < 400 || !operation.responses.has(response.status)) return [];
  if (mistakes.some((one) => isError(one) || isNotChecked(one)) || notChecked.length > 0) return [];
  if (causesOf(contract, operation, response.status, responseBody).some(({ at }) => at === 'state')) return [];
  return [finding('refusal-unexplained', '/response/status', { kind: 'refusal-unexplained', operation }, { value: response.status })];
}
