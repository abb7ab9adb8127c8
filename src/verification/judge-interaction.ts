import {
  causesOf,
  checkResponse,
  examineRequest,
  findOperation,
  isError,
  isNotChecked,
  type Operation,
  type Profile,
  type Violation,
  violation,
} from '../conformance/index.ts';
import type { Interaction } from '../interactions/interaction.ts';
import { mask } from '../interactions/mask.ts';
import { unknownBody, withNotChecked } from '../interactions/not-checked.ts';
import type { VerifiedInteraction } from './verification.ts';

/**
 * Judges an interaction: its request, its response, and whether the two belong together. Where somebody wrote down that a wrong request
 * is refused, and the mistake can earn that refusal, both conform.
 */
export function judgeInteraction(interaction: Interaction, profile: Profile = 'strict'): VerifiedInteraction {
  const { source, request, response, requestViolations, intended, faults, notChecked = [] } = interaction;
  const [path = ''] = request.target.split('?', 1);
  const operation = findOperation(request.method, path)?.operation;
  const mistakes = (requestViolations ?? examineRequest(request, { profile }).violations).filter((mistake) => !isMeant(mistake, intended));
  const earned = operation !== undefined && response !== undefined && intended && isEarned(operation, response.status, mistakes);
  const found = [
    ...(earned ? mistakes.filter((mistake) => !isError(mistake)) : mistakes),
    ...(operation === undefined ? [] : inResponse(operation, interaction)),
    ...(operation === undefined || response === undefined || !intended
      ? []
      : unexplained(operation, response.status, [...mistakes, ...notChecked])),
    ...faults,
  ];
  return {
    input: source.file,
    consumer: source.consumer,
    description: source.description,
    line: source.lineOf(''),
    operation: operation?.id,
    method: request.method,
    path,
    status: response?.status,
    violations: found.map((one) => ({ ...one, line: source.lineOf(one.at) })),
    conforms: !found.some(isError),
  };
}

/** What is wrong with the response; of a body that is not known, only that. */
function inResponse(operation: Operation, { response, partial, notChecked = [] }: Interaction): readonly Violation[] {
  if (response === undefined) return [];
  const unknown = notChecked.filter(
    ({ at }) => at.startsWith('/response/') && operation.responses.get(response.status)?.body !== undefined,
  );
  const judged = unknown.some(({ at }) => at === '/response/body') ? { ...response, body: unknownBody } : response;
  return withNotChecked(checkResponse(operation, judged, { partial }), unknown);
}

/** A placeholder that nobody forgot: it stands where a secret was, or in what is kept, where no real value has to be. */
function isMeant({ code, received }: Violation, intended: boolean): boolean {
  return code === 'placeholder-left' && (intended || received?.includes(mask) === true);
}

/** Whether one of the mistakes is what a refusal answers, by the description's examples of it. */
function isEarned(operation: Operation, status: number, mistakes: readonly Violation[]): boolean {
  const causes = status < 400 ? [] : causesOf(operation, status);
  return mistakes.some((mistake) => isError(mistake) && causes.some((place) => mistake.at === place || mistake.at.startsWith(`${place}/`)));
}

/** A request without a mistake that is to be refused as only a mistake is; a value that is not known may be one. */
function unexplained({ id, responses }: Operation, status: number, mistakes: readonly Violation[]): readonly Violation[] {
  if (status < 400 || !responses.has(status) || mistakes.some((one) => isError(one) || isNotChecked(one))) return [];
  if (causesOf({ responses }, status).includes('state')) return [];
  return [
    violation('refusal-unexplained', '/response/status', {
      message: `${id} is refused with ${status}, but the request has no mistake that is refused so.`,
      expected: `another status: one of ${[...responses.keys()].join(', ')}`,
      received: String(status),
      fix: 'Let the request have the mistake that it is refused for, or expect what a right one is answered.',
      reference: `Description: ${id}, responses, x-caused-by`,
    }),
  ];
}
