import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { RequestMessage } from '../contract.ts';
import { request } from '../requests.ts';
import { type Reply, send } from '../send.ts';
import { startMock } from '../start-mock.ts';
import type { Judgement, Message } from './judge.ts';

/** Prism's stock CLI as a judge. */
export type PrismJudge = {
  readonly judge: (request: RequestMessage) => Promise<Judgement | undefined>;
  readonly stop: () => void;
};

/** Starts `prism mock` on the bare description. A request that crashes it counts as refused, and Prism is restarted for the next one. */
export async function startPrismJudge(): Promise<PrismJudge> {
  const free = await startMock();
  const { url } = free;
  await free.close();
  let prism: ChildProcess | undefined = await startPrism(url);
  return {
    judge: async (given) => {
      // Prism never responds to a path with an invalid percent-encoding, nor to any later request.
      if (/^[^?]*%(?![0-9a-f]{2})/i.test(given.target)) return undefined;
      prism ??= await startPrism(url);
      try {
        const reply = await send(url, given);
        return { refused: reply.status >= 300, messages: messagesOf(reply) };
      } catch {
        // It still runs if only its response could not be read: more violations in a header than a client accepts.
        if ((await send(url, request()).catch(() => undefined)) !== undefined) return { refused: true, messages: [] };
        prism = undefined;
        return { refused: true, messages: [], died: true };
      }
    },
    stop: () => prism?.kill(),
  };
}

async function startPrism(url: string): Promise<ChildProcess> {
  const cli = fileURLToPath(import.meta.resolve('@stoplight/prism-cli'));
  const description = fileURLToPath(new URL('../../spec/openapi.yaml', import.meta.url));
  const prism = spawn(process.execPath, [cli, 'mock', '-p', new URL(url).port, '-v', 'silent', description], { stdio: 'ignore' });
  while ((await send(url, request()).catch(() => undefined)) === undefined) {
    if (prism.exitCode !== null) throw new Error(`prism mock ended with ${prism.exitCode}`);
    await wait(50);
  }
  return prism;
}

/** Returns Prism's violations: from a response header if the description has the response, else from the body. */
function messagesOf({ status, headers, text }: Reply): readonly Message[] {
  const listed = headers['sl-violations'];
  if (typeof listed === 'string') {
    return (JSON.parse(listed) as { location: string[]; message: string }[]).map(({ location, message }) => ({
      at: pointerOf(location),
      text: message,
    }));
  }
  return status === 404 || status === 405 ? [{ at: '/path', text }] : [];
}

function pointerOf([, part = '', ...names]: readonly string[]): string {
  const group = part === 'header' ? 'headers' : part;
  return `/${[group, ...names].join('/')}`;
}
