import { printed, type Running, startUnder } from '../cli/run.ts';
import type { Ask } from '../connection-requests.ts';
import { checkResponse, operations } from '../contract.ts';
import { request } from '../requests.ts';
import { type Reply, send } from '../send.ts';

/** A mock in a process of its own. */
export type MockProcess = Running & {
  readonly url: string;
  /** Ends the process by force, at once. */
  readonly kill: () => Promise<void>;
};

const running: MockProcess[] = [];

/** Starts `flowservice mock` on a free port, optionally through another command. */
export async function startMockProcess(args: readonly string[], prefix: readonly string[] = []): Promise<MockProcess> {
  const started = startUnder(prefix, 'mock', '--port', '0', '--log', 'none', ...args);
  const [, url = ''] = await printed(started, /ready at (http:\S+)[\s\S]*Ctrl\+C/);
  const kill = async (): Promise<void> => {
    started.child.kill('SIGKILL');
    await started.finished;
  };
  const mock = { ...started, url, kill };
  running.push(mock);
  return mock;
}

/** Ends whatever still runs. */
export async function killAll(): Promise<void> {
  await Promise.all(running.splice(0).map((mock) => mock.kill()));
}

/** Asks over HTTP. */
export async function askOf(
  { url }: { readonly url: string },
  { operation, request }: Ask,
): Promise<Reply & { readonly violations: readonly unknown[] }> {
  const reply = await send(url, request);
  const headers = Object.entries(reply.headers).map(([name, value]): [string, string] => [name, String(value)]);
  const violations = checkResponse(operations[operation], { status: reply.status, headers, body: Buffer.from(reply.text) });
  return { ...reply, violations };
}

/** What `GET /__mock/state` exports. */
export async function exported({ url }: { readonly url: string }): Promise<string> {
  return (await send(url, request({ method: 'GET', target: '/__mock/state', headers: [], body: '' }))).text;
}

/** Asks a mock to forget everything. */
export function reset({ url }: { readonly url: string }): Promise<Reply> {
  return send(url, request({ target: '/__mock/reset', headers: [], body: '' }));
}
