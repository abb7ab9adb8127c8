import { type RequestMessage, splitTarget } from '../../src/check/http-message.ts';
import type { Connection } from '../../src/generated/flow-service.ts';
import type { Answer } from '../../src/http/answer.ts';
import { answerCode } from '../inspector/codes-page.ts';
import { answerCoverage } from '../inspector/coverage-page.ts';
import { answerEntities, answerKinds } from '../inspector/entities-page.ts';
import { answerEvents } from '../inspector/events-page.ts';
import { prefersHtml } from '../inspector/html-page.ts';
import { assets, inspectorPage } from '../inspector/inspector-page.ts';
import { answerPact, answerRequest } from '../inspector/request-page.ts';
import type { MockContext } from '../resources/operation-call.ts';
import { shownAt } from '../store/stored-connection.ts';
import { type AdminPage, type AdminParts, plain } from './admin-page.ts';
import { answerCertificate } from './certificate-page.ts';
import { answerClock } from './clock-page.ts';
import { findPage } from './find-page.ts';
import { indexPage } from './index-page.ts';
import { answerPactStates } from './pact-states-page.ts';
import { answerRequests } from './requests-page.ts';
import { answerScenarios } from './scenarios-page.ts';
import { jsonList, streamed } from './streamed-body.ts';

const index: AdminPage = {
  GET: {
    summary:
      'lists the base URL, the operations and the endpoints of the mock itself; browsers get the inspector, which shows the requests live',
    answer: (request, parts) => (prefersHtml(request.headers) ? inspectorPage(parts.token) : indexOf(request, parts)),
  },
};

/** Sends browsers on, so that the inspector has one URL. */
const root: AdminPage = {
  GET: {
    summary: 'lists the same; browsers are sent to /__mock/',
    answer: (request, parts) => (prefersHtml(request.headers) ? plain(302, undefined, { location: '/__mock/' }) : indexOf(request, parts)),
  },
};

function indexOf(request: RequestMessage, { context }: AdminParts): Answer {
  return indexPage(context.contract, request, pages);
}

/** The admin endpoints, by path and method. None of them requires Adobe's headers. */
const pages: Readonly<Record<string, AdminPage>> = {
  '/': root,
  '/__mock': index,
  '/__mock/health': { GET: { summary: 'responds with 200 when the mock is ready', answer: () => plain(200, { status: 'ready' }) } },
  '/__mock/state': {
    GET: {
      summary: 'exports the connections, in the form that --seed-file reads',
      answer: (_, { context }) => streamed('application/json', jsonList('connections', shownNow(context))),
    },
  },
  '/__mock/reset': {
    POST: {
      summary: 'deletes the entities of all kinds, tokens, requests and planned scenarios, and sets the clock back to real time',
      answer: (_, { reset }) => {
        reset();
        return plain(204);
      },
    },
  },
  '/__mock/clock': answerClock,
  '/__mock/requests': answerRequests,
  '/__mock/requests/{id}': answerRequest,
  '/__mock/requests/{id}/pact': answerPact,
  '/__mock/events': answerEvents,
  '/__mock/entities': answerKinds,
  '/__mock/entities/{kind}': answerEntities,
  '/__mock/coverage': answerCoverage,
  '/__mock/codes/{code}': answerCode,
  '/__mock/scenarios': answerScenarios,
  '/__mock/pact-states': answerPactStates,
  '/__mock/ca.pem': answerCertificate,
};

/** Returns every connection as it is shown now. The store is read here, so that its error is the response. */
function shownNow({ entities, identifiers }: MockContext): Iterable<Connection> {
  return Iterator.from(entities.all('connections')).map((stored) => shownAt(stored, identifiers.now));
}

/** Responds to a request for an admin endpoint. */
export function answerAdmin(request: RequestMessage, parts: AdminParts): Answer | Promise<Answer> {
  const path = splitTarget(request.target).path.replace(/(?<=.)\/$/, '');
  const found = findPage(pages, path) ?? findPage(assets, path);
  if (found === undefined)
    return plain(404, { message: `Unknown endpoint of the mock. Its endpoints are ${Object.keys(pages).join(', ')}.` });
  // HEAD gets the response to GET; the server leaves its body out. @see RFC 9110 §9.3.2
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const { page, name } = found;
  const handler = Object.hasOwn(page, method) ? page[method] : undefined;
  if (handler !== undefined) return handler.answer(request, parts, name);
  const methods = Object.keys(page).join(', ');
  return plain(405, { message: `This method is not allowed for this endpoint. Use ${methods}.` }, { allow: methods });
}
