import {
  type Cause,
  causesOf,
  checkResponse,
  examineRequest,
  findOperation,
  isError,
  isNotChecked,
  type Operation,
  type Profile,
  type ResponseMessage,
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
  const query = new URLSearchParams(request.target.slice(path.length));
  const operation = findOperation(request.method, path)?.operation;
  const mistakes = (requestViolations ?? examineRequest(request, { profile }).violations).filter((mistake) => !isMeant(mistake, intended));
  const earned = operation !== undefined && response !== undefined && intended && isEarned(operation, response, mistakes);
  const found = [
    ...(earned ? mistakes.filter((mistake) => !isError(mistake)) : mistakes),
    ...(operation === undefined ? [] : inResponse(operation, interaction, query)),
    ...(operation === undefined || response === undefined || !intended
      ? []
      : unexplained(operation, response, [...mistakes, ...notChecked])),
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
function inResponse(
  operation: Operation,
  { response, partial, standard = 'published', notChecked = [] }: Interaction,
  query: URLSearchParams,
): readonly Violation[] {
  if (response === undefined) return [];
  const unknown = notChecked.filter(
    ({ at }) => at.startsWith('/response/') && operation.responses.get(response.status)?.body !== undefined,
  );
  const judged = unknown.some(({ at }) => at === '/response/body') ? { ...response, body: unknownBody } : response;
  return withNotChecked(checkResponse(operation, judged, { standard, query, partial }), unknown);
}

/** A placeholder that nobody forgot: it stands where a secret was, or in what is kept, where no real value has to be. */
function isMeant({ code, received }: Violation, intended: boolean): boolean {
  return code === 'placeholder-left' && (intended || received?.includes(mask) === true);
}

/** Whether one of the mistakes is what a refusal answers, by the description's examples of it. */
function isEarned(operation: Operation, { status, body }: ResponseMessage, mistakes: readonly Violation[]): boolean {
  const causes = status < 400 ? [] : causesOf(operation, status, parsed(body));
  return mistakes.some((mistake) => isError(mistake) && causes.some((cause) => isCause(cause, mistake)));
}

function isCause({ at: place, codes }: Cause, { at, code }: Violation): boolean {
  return (at === place || at.startsWith(`${place}/`)) && codes?.includes(code) !== false;
}

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}

/** A request without a mistake that is to be refused as only a mistake is; a value that is not known may be one. */
function unexplained(
  { id, responses }: Operation,
  { status, body }: ResponseMessage,
  mistakes: readonly Violation[],
): readonly Violation[] {
  if (status < 400 || !responses.has(status) || mistakes.some((one) => isError(one) || isNotChecked(one))) return [];
  if (causesOf({ responses }, status, parsed(body)).some(({ at }) => at === 'state')) return [];
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
