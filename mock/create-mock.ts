import {
  examineRequest,
  isError,
  methodsOf,
  type Profile,
  type RequestExamination,
  type RequestMessage,
  type Violation,
} from '../src/conformance/index.ts';
import { type Answer, jsonAnswer } from './answer.ts';
import { newConnectionId, newEtag, newRequestId } from './identifiers.ts';
import { type Preference, readPreference, withoutPreference } from './prefer.ts';
import { loadPrism } from './prism.ts';
import { errorBody, errorStatus } from './published-errors.ts';
import { refusalFor } from './refusals.ts';

/** The mock without any network: a request in, an answer out. Never throws, whatever the request. */
export type Mock = (request: RequestMessage) => Answer | Promise<Answer>;

/** How a mock behaves; every member may be left out. */
export type MockOptions = {
  /** Whether refusals list their violations, default true. Adobe's own do not. */
  readonly explain?: boolean;
  /** How strictly requests are taken, default `strict`. */
  readonly profile?: Profile;
};

/**
 * A mock of Flow Service: what conforms to the description is accepted, what does not is refused as Adobe publishes it.
 *
 * @see Tutorial: Create a connection, Response
 */
export function createMock({ explain = true, profile = 'strict' }: MockOptions = {}): Mock {
  return (request) => {
    const requestId = newRequestId();
    const path = pathOf(request.target);
    if (path.startsWith('/__mock/')) return answerOwn(path, requestId);
    const examination = examineRequest({ ...request, target: withoutPreference(request.target) }, { profile });
    const { operation, violations, refused } = examination;
    if (operation === undefined) return refuseUnknown(path, requestId, violations);
    if (refused) return refuse(examination, requestId, explain);
    const preference = readPreference(request.headers, request.target);
    if (preference !== undefined) return prefer(preference, operation, path, requestId, violations);
    const id = newConnectionId();
    return jsonAnswer(201, requestId, { id, etag: newEtag() }, { headers: { location: `${path}/${id}` }, violations });
  };
}

function refuse({ violations, body }: RequestExamination, requestId: string, explain: boolean): Answer {
  const first = violations.find(isError);
  if (first === undefined) throw new TypeError('A refused request has an error.');
  const { error, variables } = refusalFor(first, body);
  const published = errorBody(error, requestId, variables);
  return jsonAnswer(errorStatus(error), requestId, explain ? { ...published, violations } : published, { violations });
}

/** Not an operation of the description, so its answers are our choice: the gateway's shape, with 404 or 405. */
function refuseUnknown(path: string, requestId: string, violations: readonly Violation[]): Answer {
  const methods = methodsOf(path);
  return methods.length === 0
    ? jsonAnswer(404, requestId, { error_code: '404000', message: 'Resource not found', violations }, { violations })
    : jsonAnswer(
        405,
        requestId,
        { error_code: '405000', message: 'Method not allowed', violations },
        { headers: { allow: methods.join(', ') }, violations },
      );
}

async function prefer(
  preference: Preference,
  { method, path }: NonNullable<RequestExamination['operation']>,
  target: string,
  requestId: string,
  violations: readonly Violation[],
): Promise<Answer> {
  const prism = await loadPrism();
  const { status, headers, body } = await prism(method, path, preference);
  if (isRecord(body) && isRecord(body.report)) body.report['request-id'] = requestId;
  const located = status === 201 && isRecord(body) ? { location: `${target}/${body.id}` } : {};
  return jsonAnswer(status, requestId, body, { headers: { ...headers, ...located }, violations });
}

/** What is the mock's own lies under `/__mock`. */
function answerOwn(path: string, requestId: string): Answer {
  if (path === '/__mock/health') return jsonAnswer(200, requestId, { status: 'ready' });
  return jsonAnswer(404, requestId, { error_code: '404000', message: 'The mock has no such page of its own; it has /__mock/health.' });
}

function pathOf(target: string): string {
  const mark = target.indexOf('?');
  return mark === -1 ? target : target.slice(0, mark);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
