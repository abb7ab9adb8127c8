import { type Examination, examineRequest } from '../src/check/examine.ts';
import { headerValues, type RequestMessage } from '../src/check/http-message.ts';
import { looksSecret } from '../src/credentials/credentials.ts';
import { description } from '../src/generated/description.ts';
import { type Answer, errorAnswer, jsonAnswer } from '../src/http/answer.ts';
import type { Journal } from './journal.ts';
import { type Preference, preferenceFault, readPreference, withoutPreference } from './prefer.ts';
import { loadPrism, preferenceProblem } from './prism.ts';
import { refuse } from './refuse.ts';
import { refuseUnknown } from './refuse-unknown.ts';
import { findConnection } from './resources/find-connection.ts';
import { handlers } from './resources/index.ts';
import type { OperationCall, World } from './resources/operation-call.ts';
import { type ChosenScenario, UnknownScenarioError } from './scenarios/chosen-scenario.ts';
import { magicScenario } from './scenarios/magic-scenario.ts';
import { type ScenarioPlan, scenarioHeader, scenarioInHeaders } from './scenarios/scenario-plan.ts';
import type { Scope } from './store/connection-store.ts';

/** The mock without any network: a request in, an answer out. Throws nothing but what `onRequest` throws. */
export type RequestHandler = (request: RequestMessage) => Answer | Promise<Answer>;

/** What a handler answers from. */
export type HandlerParts = {
  readonly world: World;
  readonly plan: ScenarioPlan;
  readonly journal: Journal;
  readonly issuedTokensOnly: boolean;
  readonly onRequest: (request: RequestMessage, answer: Answer) => void;
  readonly onError: (error: unknown) => void;
};

/**
 * Answers requests as Flow Service does: what does not conform to the description is refused as Adobe publishes it, what does is
 * done; unless a scenario or a preference asks for something else.
 */
export function requestHandler(parts: HandlerParts): RequestHandler {
  const { world, journal, onRequest, onError } = parts;
  return (request) => {
    const at = world.identifiers.now();
    const requestId = requestIdOf(request) ?? world.identifiers.requestId();
    const target = withoutPreference(request.target);
    const asked = target === request.target ? request : { ...request, target };
    const examination = examineRequest(asked, { profile: world.profile });
    const keep = (answer: Answer): Answer => {
      journal.record(asked, answer, at);
      onRequest(asked, answer);
      return answer;
    };
    const fail = (error: unknown): Answer => {
      onError(error);
      return errorAnswer('internal-error', requestId, {}, { violations: examination.violations });
    };
    let answer: Answer | Promise<Answer>;
    try {
      answer = decide(parts, request, examination, requestId);
    } catch (error) {
      answer = fail(error);
    }
    // Not within the above: what onRequest throws is a fault of the caller, and what was answered stays so.
    return answer instanceof Promise ? answer.catch(fail).then(keep) : keep(answer);
  };
}

const { 'x-taken-from-request': takenFromRequest } = description.components.headers.RequestId;
const plausible = new RegExp(takenFromRequest);

/** Returns the id that a request has for itself; undefined if it has none, or one that could be a credential or anything else. */
function requestIdOf({ headers }: RequestMessage): string | undefined {
  const [id] = headerValues(headers, 'x-request-id');
  if (id === undefined || !plausible.test(id) || looksSecret(id)) return undefined;
  const isCredential = headers.some(([name, value]) => /^(?:authorization|x-api-key)$/i.test(name) && value.includes(id));
  return isCredential ? undefined : id;
}

function decide(
  { world, plan, issuedTokensOnly }: HandlerParts,
  request: RequestMessage,
  examination: Examination,
  requestId: string,
): Answer | Promise<Answer> {
  const { operation, parameters, query, body, violations, refused } = examination;
  const mark = request.target.indexOf('?');
  const path = mark === -1 ? request.target : request.target.slice(0, mark);
  if (operation === undefined) return refuseUnknown(path, requestId, examination, world.explain);
  const { headers } = request;
  const scope = scopeOf(headers);
  const entity = (): string | undefined => findConnection({ parameters, scope, world })?.etag;
  if (operation.authorization !== undefined && !refused) world.begin(scope);
  if (refused) return refuse({ ...examination, headers, entity }, violations, requestId, world.explain);
  if (issuedTokensOnly && operation.authorization !== undefined) {
    const token = headerValues(headers, 'authorization')[0]?.split(/ +/)[1] ?? '';
    if (!world.tokens.accepts(token)) return errorAnswer('invalid-token', requestId, {}, { violations });
  }
  const preference = readPreference(headers, request.target);
  const call: OperationCall = {
    operation,
    parameters,
    query,
    body,
    violations,
    basePath: operation.basePaths.find((base) => base !== '' && path.startsWith(`${base}/`)) ?? '',
    scope,
    ifMatch: headerValues(headers, 'if-match')[0],
    requestId,
    world,
  };
  let chosen: ChosenScenario | undefined;
  try {
    chosen = scenarioInHeaders(headers);
  } catch (error) {
    if (error instanceof UnknownScenarioError)
      return jsonAnswer(400, requestId, { message: `${scenarioHeader}: ${error.message}` }, { violations });
    throw error;
  }
  if (chosen === undefined && preference !== undefined) return prefer(call, preference, path);
  chosen ??= magicScenario(call) ?? plan.next(operation.id);
  if (chosen === undefined || chosen.scenario.operations?.includes(operation.id) === false) return handlers[operation.id](call);
  const played = chosen.scenario.play({
    call,
    settings: chosen.settings,
    answer: () => handlers[operation.id](call),
    refuse: (name, { variables = {}, headers: more = {} } = {}) => errorAnswer(name, requestId, variables, { headers: more, violations }),
  });
  return { ...played, scenario: chosen.scenario.name };
}

function scopeOf(headers: RequestMessage['headers']): Scope {
  return { imsOrg: headerValues(headers, 'x-gw-ims-org-id')[0] ?? '', sandbox: headerValues(headers, 'x-sandbox-name')[0] ?? '' };
}

async function prefer({ operation, violations, requestId }: OperationCall, preference: Preference, target: string): Promise<Answer> {
  const fault = preferenceFault(preference, operation);
  const { status, headers, body } =
    fault === undefined ? await (await loadPrism())(operation.method, operation.path, preference) : preferenceProblem(fault);
  if (isRecord(body) && isRecord(body.report)) body.report['request-id'] = requestId;
  if (status === 204) return { status, headers: { 'x-request-id': requestId }, body: '', violations };
  const located = status === 201 && isRecord(body) ? { location: `${target.replace(/\/$/, '')}/${body.id}` } : {};
  return jsonAnswer(status, requestId, body, { headers: { ...headers, ...located }, violations });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
