import { createMock, type Mock } from '../../mock/index.ts';
import { interceptFlowService } from '../../mock/nock/index.ts';
import type { RequestMessage } from '../contract.ts';
import { send } from '../send.ts';
import { startMock } from '../start-mock.ts';

/** A response with the mock's own headers, or the part of it that arrived before the connection was cut. */
export type Outcome =
  | { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly text: string }
  | 'cut before the head'
  | 'cut in the body';

/** Brings a request to the mock and back. */
export type Deliver = (request: RequestMessage) => Promise<Outcome>;

/** A mock whose identifiers are the same in every run, and one way to bring requests to it. */
export type EntryPoint = { readonly mock: Mock; readonly deliver: Deliver; readonly close: () => Promise<void> };

/** Every entry point. Only the first uses the mock's URL; the others send to Adobe's. */
export const entryPoints = {
  'over HTTP': async (): Promise<EntryPoint> => {
    const mock = await startMock({ deterministic: true });
    return { mock, deliver: (request) => sent(mock.url, request), close: mock.close };
  },
  'in process': async (): Promise<EntryPoint> => {
    const mock = createMock({ deterministic: true });
    return { mock, deliver: (request) => fetched(mock.fetch, request), close: mock.close };
  },
  'through nock from node:https': async (): Promise<EntryPoint> => throughNock((request) => sent(hostOf(request), request)),
  'through nock from fetch': async (): Promise<EntryPoint> => throughNock((request) => fetched(globalThis.fetch, request)),
} as const;

function throughNock(deliver: Deliver): EntryPoint {
  const mock = createMock({ deterministic: true });
  const { restore } = interceptFlowService(mock);
  return {
    mock,
    deliver,
    close: async () => {
      restore();
      await mock.close();
    },
  };
}

function hostOf({ target }: RequestMessage): string {
  return target.startsWith('/data/foundation/flowservice') ? 'https://platform.adobe.io' : 'https://ims-na1.adobelogin.com';
}

async function sent(url: string, request: RequestMessage): Promise<Outcome> {
  try {
    const { status, headers, text } = await send(url, request);
    return outcome(status, Object.entries(headers), text);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'ECONNRESET') throw error;
    return message === 'aborted' ? 'cut in the body' : 'cut before the head';
  }
}

async function fetched(fetch: Mock['fetch'], request: RequestMessage): Promise<Outcome> {
  const { method, target, body } = request;
  const headers = new Headers();
  for (const [name, value] of request.headers) headers.append(name, value);
  let answered = false;
  try {
    const response = await fetch(`${hostOf(request)}${target}`, { method, headers, body: method === 'GET' ? null : Buffer.from(body) });
    answered = true;
    return outcome(response.status, [...response.headers], await response.text());
  } catch (error) {
    const { code } = (error as { readonly cause?: NodeJS.ErrnoException }).cause ?? {};
    if (code !== 'ECONNRESET' && code !== 'UND_ERR_SOCKET') throw error;
    return answered ? 'cut in the body' : 'cut before the head';
  }
}

/** What only a real connection has. */
const ofTheConnection: ReadonlySet<string> = new Set(['connection', 'date', 'keep-alive']);

function outcome(status: number, headers: readonly (readonly [string, unknown])[], text: string): Outcome {
  const own = headers.filter(([name]) => !ofTheConnection.has(name)).map(([name, value]) => [name, String(value)] as const);
  return { status, headers: Object.fromEntries(own.sort()), text };
}
