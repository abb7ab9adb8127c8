import { connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { printed, type Running, start } from '../cli/run.ts';

const running: Running[] = [];
afterEach(() => {
  for (const { child } of running.splice(0)) child.kill('SIGKILL');
});

/** Starts a command, and tells what it says and whether it can be reached at another address than the default. */
async function listening(...args: string[]): Promise<{ readonly said: string; readonly reached: boolean }> {
  const started = start(...args, '--port', '0');
  running.push(started);
  const [, port] = await printed(started, /ready(?: at |":")http:\/\/[^:]+:(\d+)/);
  const reached = await new Promise<boolean>((resolve) => {
    // Of this machine alone as well, and yet another one.
    const socket = connect(Number(port), '127.0.0.2', () => resolve(true));
    socket.on('error', () => resolve(false)).on('connect', () => socket.destroy());
  });
  return { said: started.err(), reached };
}

test('listens to this machine alone unless it is told otherwise, and then warns of it', async () => {
  const proxy = ['proxy', '--upstream', 'http://127.0.0.1:9'] as const;
  const everywhere = ['--host', '0.0.0.0'] as const;
  const [mock, bare, open, json, wide] = await Promise.all([
    listening('mock'),
    listening(...proxy),
    listening('mock', ...everywhere),
    listening('mock', ...everywhere, '--log', 'json'),
    listening(...proxy, ...everywhere),
  ]);
  expect([mock, bare].map(({ reached, said }) => [reached, said.includes('Warning')])).toEqual(Array(2).fill([false, false]));
  expect([open, json, wide].map(({ reached }) => reached)).toEqual([true, true, true]);
  const where = 'Warning: it listens on every address of this machine, so whoever can reach that over the network can';
  const end = 'Without --host it listens to this machine alone.';
  const ofMock = `${where} use the mock, see what was sent to it and change what it answers. ${end}`;
  expect(open.said).toContain(`${ofMock}\nFlow Service mock ready at`);
  expect(JSON.parse(json.said.split('\n')[0] ?? '')).toEqual({ warning: ofMock });
  expect(wide.said).toContain(
    `${where} send requests through it to http://127.0.0.1:9, and have them in its report. ${end}\nProxy ready at`,
  );
});
