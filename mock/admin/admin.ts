import type { RequestMessage } from '../../src/conformance/index.ts';
import type { Answer } from '../answer.ts';
import { settled } from '../operations/find-connection.ts';
import { shownConnection } from '../store/shown-connection.ts';
import type { AdminPage, AdminParts } from './admin-page.ts';
import { plain } from './plain-answer.ts';
import { answerRequests } from './requests-page.ts';
import { answerScenarios } from './scenarios-page.ts';

/** The mock's own pages, by method and path; none of them asks for a header of Adobe's. */
const pages: Readonly<Record<string, AdminPage>> = {
  '/__mock/health': { GET: () => plain(200, { status: 'ready' }) },
  '/__mock/state': {
    GET: (_, { world }) =>
      plain(200, {
        connections: [...world.connections.all()].map(({ scope, connection }) =>
          shownConnection(scope, settled({ scope, world }, connection)),
        ),
      }),
  },
  '/__mock/reset': {
    POST: (_, { reset }) => {
      reset();
      return plain(204);
    },
  },
  '/__mock/requests': answerRequests,
  '/__mock/scenarios': answerScenarios,
};

/** Whether a request is for the mock itself, and not for Flow Service. */
export function isForMock(target: string): boolean {
  return target.startsWith('/__mock/');
}

/** Answers a request for one of the mock's own pages. */
export function answerAdmin(request: RequestMessage, parts: AdminParts): Answer {
  const path = request.target.split('?', 1)[0] ?? '';
  const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
  if (page === undefined)
    return plain(404, { message: `The mock has no page of its own at this path; it has ${Object.keys(pages).join(', ')}.` });
  const answer = Object.hasOwn(page, request.method) ? page[request.method] : undefined;
  if (answer !== undefined) return answer(request, parts);
  const methods = Object.keys(page).join(', ');
  return plain(405, { message: `This page takes ${methods}.` }, { allow: methods });
}
