import { type Examination, examine } from '../src/check/examine.ts';
import { headerValues, type RequestMessage, splitTarget } from '../src/check/http-message.ts';
import { looksSecret } from '../src/credentials/credentials.ts';
import type { Answer, RequestHandler } from '../src/http/answer.ts';
import { violations } from '../src/messages/violations.ts';
import type { Journal } from './journal.ts';
import { preferenceFault, readPreference, withoutPreference } from './prefer.ts';
import { preferenceProblem, preferredResponse } from './prism.ts';
import { findConnection } from './resources/connections.ts';
import { handlers } from './resources/index.ts';
import type { OperationCall, StateMistakes, World } from './resources/operation-call.ts';
import { type Asked, type Reply, refuse, refuseUnknown, respond } from './respond.ts';
import { type ChosenScenario, UnknownScenarioError } from './scenarios/chosen-scenario.ts';
import { magicScenario } from './scenarios/magic-scenario.ts';
import { appliesTo } from './scenarios/scenario.ts';
import { type ScenarioPlan, scenarioHeader, scenarioInHeaders } from './scenarios/scenario-plan.ts';

/** The parts of a mock that answer its requests. */
export type HandlerParts = {
  readonly world: World;
  readonly plan: ScenarioPlan;
  readonly journal: Journal;
  readonly issuedTokensOnly: boolean;
  readonly onRequest: (request: RequestMessage, answer: Answer, examination: Examination) => void;
  readonly onError: (error: unknown) => void;
};

/**
 * Answers requests as Flow Service does: refuses an invalid request as Adobe publishes it, and performs the operation of a valid one,
 * unless a scenario or a preference asks for another response. Each request is examined once, and the examination goes with it.
 */
export function requestHandler(parts: HandlerParts): RequestHandler {
  const { world, journal, onRequest, onError } = parts;
  return (sent) => {
    const at = world.identifiers.now();
    const request = { ...sent, target: withoutPreference(sent.target) };
    const examination = examine(world.contract, request, world.profile);
    const requestId = requestIdOf(world, sent) ?? world.identifiers.requestId();
    const asked = { contract: world.contract, requestId, violations: violations(examination.findings) };
    const keep = (answer: Answer): Answer => {
      journal.record({ request, examination, answer, at });
      onRequest(request, answer, examination);
      return answer;
    };
    const fail = (error: unknown): Answer => {
      onError(error);
      return respond(asked, { error: 'internal-error' });
    };
    let answer: Answer | Promise<Answer>;
    try {
      answer = answerTo(parts, { sent, examination, asked, at });
    } catch (error) {
      answer = fail(error);
    }
    // Not in the block above: an error of onRequest is a fault of the caller, and the answer stays as it is.
    return answer instanceof Promise ? answer.catch(fail).then(keep) : keep(answer);
  };
}

/** Returns the id that a request has for itself; undefined if it has none, or one that could be a credential or anything else. */
function requestIdOf({ contract }: World, { headers }: RequestMessage): string | undefined {
  const { 'x-taken-from-request': plausible } = contract.description.components.headers.RequestId;
  const [id] = headerValues(headers, 'x-request-id');
  if (id === undefined || !new RegExp(plausible).test(id) || looksSecret(id)) return undefined;
  const isCredential = headers.some(([name, value]) => /^(?:authorization|x-api-key)$/i.test(name) && value.includes(id));
  return isCredential ? undefined : id;
}

/** A request with its examination, on its way to its answer. */
type Arrived = {
  readonly sent: RequestMessage;
  readonly examination: Examination;
  readonly asked: Asked;
  readonly at: number;
};

function answerTo({ world, plan, issuedTokensOnly }: HandlerParts, arrived: Arrived): Answer | Promise<Answer> {
  const { sent, examination, asked, at } = arrived;
  const { headers, target } = sent;
  const { operation, parameters, query, body, findings, refused } = examination;
  const { path } = splitTarget(target);
  if (operation === undefined) return refuseUnknown(asked, path, world.explain);
  const [imsOrg = '', sandbox = '', ifMatch, authorization = ''] = ['x-gw-ims-org-id', 'x-sandbox-name', 'if-match', 'authorization'].map(
    (name) => headerValues(headers, name)[0],
  );
  const scope = { imsOrg, sandbox };
  if (operation.authorization !== undefined && !refused) world.begin(scope);
  const entity = (): string | undefined => findConnection({ parameters, scope, world, at })?.etag;
  const refuseWith = (more: StateMistakes['findings']): Answer =>
    refuse(asked, { operation, query, body, findings: [...findings, ...more], entity }, world.explain);
  if (refused) return refuseWith([]);
  if (issuedTokensOnly && operation.authorization !== undefined && !world.tokens.accepts(authorization.split(/ +/)[1] ?? ''))
    return respond(asked, { error: 'invalid-token' });

  const basePath = operation.basePaths.find((base) => base !== '' && path.startsWith(`${base}/`)) ?? '';
  const call: OperationCall = { operation, parameters, query, body, basePath, scope, ifMatch, at, world };
  const answer = (): Answer => {
    const reply = handlers[operation.id](call);
    return 'findings' in reply ? refuseWith(reply.findings) : respond(asked, reply);
  };
  const inHeaders = chosenInHeaders(headers);
  if (typeof inHeaders === 'string') return respond(asked, { status: 400, body: { message: inHeaders } });
  const preference = readPreference(headers, target);
  if (inHeaders === undefined && preference !== undefined) {
    const fault = preferenceFault(preference, operation);
    if (fault !== undefined) return respond(asked, preferenceProblem(fault));
    return preferredResponse(asked, operation, preference, path).then((reply) => respond(asked, reply));
  }
  const chosen = inHeaders ?? magicScenario(call) ?? plan.next(operation);
  if (chosen === undefined || !appliesTo(chosen.scenario, operation)) return answer();
  const { scenario, settings } = chosen;
  const played = scenario.play({ call, settings, answer, respond: (reply: Reply) => respond(asked, reply) });
  return { ...played, scenario: scenario.name };
}

/** Returns the scenario that the request's own header chooses, or the message that there is no such scenario. */
function chosenInHeaders(headers: RequestMessage['headers']): ChosenScenario | string | undefined {
  try {
    return scenarioInHeaders(headers);
  } catch (error) {
    if (error instanceof UnknownScenarioError) return `${scenarioHeader}: ${error.message}`;
    throw error;
  }
}
