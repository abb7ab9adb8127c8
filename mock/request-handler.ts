import { type Examination, examine } from '../src/check/examine.ts';
import type { Finding } from '../src/check/finding.ts';
import { headerValues, type RequestMessage, splitTarget } from '../src/check/http-message.ts';
import type { Operation } from '../src/contract/operation.ts';
import { looksSecret } from '../src/credentials/credentials.ts';
import type { Answer, RequestHandler } from '../src/http/answer.ts';
import { violations } from '../src/messages/violations.ts';
import type { Clock } from './clock.ts';
import type { Journal } from './journal.ts';
import { preferenceFault, readPreference, withoutPreference } from './prefer.ts';
import { preferenceProblem, preferredResponse } from './prism.ts';
import { etagOf, handlers } from './resources/index.ts';
import type { MockContext, OperationCall } from './resources/operation-call.ts';
import { type ResponseParts, refuse, refuseUnknown, respond } from './respond.ts';
import { type ChosenScenario, UnknownScenarioError } from './scenarios/chosen-scenario.ts';
import { magicScenario } from './scenarios/magic-scenario.ts';
import { appliesTo } from './scenarios/scenario.ts';
import { type ScenarioPlan, scenarioHeader, scenarioInHeaders } from './scenarios/scenario-plan.ts';

/** The parts of a mock that respond to requests for Flow Service. */
export type HandlerParts = {
  readonly context: MockContext;
  readonly clock: Pick<Clock, 'settle'>;
  readonly plan: ScenarioPlan;
  readonly journal: Journal;
  readonly issuedTokensOnly: boolean;
  readonly onRequest: (request: RequestMessage, answer: Answer, examination: Examination) => void;
  readonly onError: (error: unknown) => void;
};

/** A request on its way to its response. */
type Arrived = {
  /** As it was sent; its query may contain a preference. */
  readonly sent: RequestMessage;
  /** Without the preference, which is not part of Flow Service. */
  readonly request: RequestMessage;
  readonly examination: Examination;
  readonly parts: ResponseParts;
  /** The time when it arrived, in milliseconds since 1970. */
  readonly at: number;
  /** The same on the stopwatch. */
  readonly start: number;
};

/** Creates the handler of requests for Flow Service: it examines each request once, responds, and records both in the journal. */
export function requestHandler(mock: HandlerParts): RequestHandler {
  const { context, journal, onRequest, onError } = mock;
  const failing = (parts: ResponseParts) => (error: unknown) => {
    onError(error);
    return respond(parts, { error: 'internal-error' });
  };
  return (sent) => {
    let arrived: Arrived;
    try {
      arrived = arrive(context, sent);
    } catch (error) {
      return failing({ contract: context.contract, requestId: context.identifiers.requestId(), violations: [] })(error);
    }
    const { request, examination, parts, at, start } = arrived;
    const fail = failing(parts);
    const record = (answer: Answer): Answer => {
      const recorded = attempt(() => {
        journal.record({ request, examination, answer, at, took: context.identifiers.time.stopwatch() - start });
        return answer;
      }, fail);
      // Not attempted: an error of onRequest is the caller's, and does not change the response.
      onRequest(request, recorded, examination);
      return recorded;
    };
    const answer = attempt(() => answerTo(mock, arrived), fail);
    return answer instanceof Promise ? answer.catch(fail).then(record) : record(answer);
  };
}

function attempt<T>(act: () => T, fail: (error: unknown) => T): T {
  try {
    return act();
  } catch (error) {
    return fail(error);
  }
}

/** Examines a request that has just arrived. */
function arrive(context: MockContext, sent: RequestMessage): Arrived {
  const { contract, identifiers, profile } = context;
  const start = identifiers.time.stopwatch();
  const at = identifiers.now();
  const request = { ...sent, target: withoutPreference(sent.target) };
  const examination = examine(contract, request, profile);
  const requestId = sentRequestId(context, sent) ?? identifiers.requestId();
  return { sent, request, examination, parts: { contract, requestId, violations: violations(examination.findings) }, at, start };
}

/** Responds as Flow Service does: with the published error to an invalid request, and by performing the operation of a valid one. */
function answerTo(mock: HandlerParts, arrived: Arrived): Answer | Promise<Answer> {
  const { context, clock, issuedTokensOnly } = mock;
  const { parts, sent, examination, at } = arrived;
  const { operation, refused } = examination;
  if (operation === undefined) return refuseUnknown(parts, { method: sent.method, path: splitTarget(sent.target).path }, context.explain);
  if (refused) return refuseCall(arrived, callOf(context, arrived, operation));
  const call = callOf(context, { ...arrived, at: clock.settle(at) }, operation);
  if (operation.authorization !== undefined) {
    context.seedSandbox(call.scope);
    if (issuedTokensOnly && !context.tokens.accepts(tokenOf(sent))) return respond(parts, { error: 'invalid-token' });
  }
  return insteadOf(mock, arrived, call) ?? perform(arrived, call);
}

/** Performs the operation of a valid request. The state of the mock may still refuse it. */
function perform(arrived: Arrived, call: OperationCall): Answer {
  const { entities } = call.context;
  const act = () => handlers[call.operation.id](call);
  // What a write reads must not change before it has written: another process may have the same state file.
  const reply = call.operation.method === 'GET' ? act() : entities.atomically(act);
  return 'findings' in reply ? refuseCall(arrived, call, reply.findings) : respond(arrived.parts, reply);
}

/** Responds with the published error for the first mistake of a request. */
function refuseCall({ parts, examination }: Arrived, call: OperationCall, more: readonly Finding[] = []): Answer {
  const { operation, query, body, context } = call;
  const findings = [...examination.findings, ...more];
  return refuse(parts, { operation, query, body, findings, entity: () => etagOf(call) }, context.explain);
}

/**
 * Returns the response that a scenario or a preference puts in the place of the operation's own; undefined if there is neither. The
 * first of these counts: a scenario in the request's header, a preference, a scenario that the body names, the next one of the plan.
 */
function insteadOf({ plan }: HandlerParts, arrived: Arrived, call: OperationCall): Answer | Promise<Answer> | undefined {
  const { parts, sent } = arrived;
  const { operation } = call;
  const inHeaders = chosenInHeaders(call, sent);
  if (typeof inHeaders === 'string') return respond(parts, { status: 400, body: { message: inHeaders } });
  const preference = inHeaders === undefined ? readPreference(sent.headers, sent.target) : undefined;
  if (preference !== undefined) {
    const fault = preferenceFault(preference, operation);
    if (fault !== undefined) return respond(parts, preferenceProblem(fault));
    return preferredResponse(parts, operation, preference, splitTarget(sent.target).path).then((reply) => respond(parts, reply));
  }
  const chosen = inHeaders ?? magicScenario(call) ?? plan.next(operation);
  if (chosen === undefined || !appliesTo(chosen.scenario, operation)) return undefined;
  const { scenario, settings } = chosen;
  const answer = scenario.apply({
    call,
    settings,
    answer: () => perform(arrived, call),
    respond: (reply) => respond(parts, reply),
  });
  return { ...answer, scenario: scenario.name };
}

/** Returns the scenario that the request's own header chooses, or the message that there is no such scenario for its operation. */
function chosenInHeaders({ context, operation }: OperationCall, { headers }: RequestMessage): ChosenScenario | string | undefined {
  try {
    return scenarioInHeaders(context.contract, headers, operation);
  } catch (error) {
    if (error instanceof UnknownScenarioError) return `${scenarioHeader}: ${error.message}`;
    throw error;
  }
}

function callOf(context: MockContext, { sent, examination, at }: Arrived, operation: Operation): OperationCall {
  const { parameters, query, body } = examination;
  const { path } = splitTarget(sent.target);
  return {
    operation,
    parameters,
    query,
    body,
    basePath: operation.basePaths.find((base) => base !== '' && path.startsWith(`${base}/`)) ?? '',
    scope: { imsOrg: header(sent, 'x-gw-ims-org-id') ?? '', sandbox: header(sent, 'x-sandbox-name') ?? '' },
    ifMatch: header(sent, 'if-match'),
    at,
    context,
  };
}

/** Returns the id that a request has for itself; undefined if it has none, or one that could be a credential or anything else. */
function sentRequestId({ contract }: MockContext, sent: RequestMessage): string | undefined {
  const { 'x-taken-from-request': plausible } = contract.description.components.headers.RequestId;
  const id = header(sent, 'x-request-id');
  if (id === undefined || !new RegExp(plausible).test(id) || looksSecret(id)) return undefined;
  const isCredential = sent.headers.some(([name, value]) => /^(?:authorization|x-api-key)$/i.test(name) && value.includes(id));
  return isCredential ? undefined : id;
}

function tokenOf(sent: RequestMessage): string {
  return header(sent, 'authorization')?.split(/ +/)[1] ?? '';
}

function header({ headers }: RequestMessage, name: string): string | undefined {
  return headerValues(headers, name)[0];
}
