import { connect } from 'node:net';
import type { NetworkInterfaceInfo } from 'node:os';
import { afterEach, expect, test } from 'vitest';
import { reachableUrls } from '../../src/cli/listening.ts';
import { printed, type Running, start } from '../cli/run.ts';

const running: Running[] = [];
afterEach(() => {
  for (const { child } of running.splice(0)) child.kill('SIGKILL');
});

/** Starts a command, and returns its output and whether it can be reached at another address than the default. */
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

test('listens on this machine only by default, and warns about any other host', async () => {
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
  const where = 'Warning: listening on every address of this machine. Anyone who can reach it over the network can';
  const end = 'Leave out --host to listen only on this machine.';
  const ofMock = `${where} call the mock, read the requests sent to it and change its responses. ${end}`;
  expect(open.said).toContain(`${ofMock}\nFlow Service mock ready at`);
  expect(JSON.parse(json.said.split('\n')[0] ?? '')).toEqual({ warning: ofMock });
  for (const { said } of [open, wide])
    expect(said).toMatch(/ ready at http:\/\/127\.0\.0\.1:\d+\b[\s\S]*\nBase URL for clients: http:\/\/127\.0\.0\.1:/);
  expect(wide.said).toContain(
    `${where} send requests through it to http://127.0.0.1:9, and add them to its report. ${end}\nProxy ready at`,
  );
});

test.each([
  ['127.0.0.1', []],
  ['[::1]', []],
  ['0.0.0.0', ['192.0.2.7', '198.51.100.8']],
  ['[::]', ['192.0.2.7', '[2001:db8::7]', '198.51.100.8']],
])("a server bound to %s is reached at its address, or at each of the machine's", (host, others) => {
  const address = (text: string, family: 'IPv4' | 'IPv6', internal = false) =>
    ({ address: text, family, internal, netmask: '', mac: '', cidr: null, scopeid: 0 }) as NetworkInterfaceInfo;
  const lo = [address('127.0.0.1', 'IPv4', true), address('::1', 'IPv6', true)];
  const eth0 = [address('192.0.2.7', 'IPv4'), address('2001:db8::7', 'IPv6'), address('fe80::7', 'IPv6')];
  const found = reachableUrls(`http://${host}:4010`, {
    lo,
    eth0,
    tun0: [address('198.51.100.8', 'IPv4')],
    bridge: [address('192.0.2.7', 'IPv4')],
  });
  expect(found).toEqual([others.length === 0 ? host : '127.0.0.1', ...others].map((one) => `http://${one}:4010`));
});

test("the banner lists the machine's addresses, and each of them is reached", async () => {
  for (const command of [['mock'], ['proxy', '--upstream', 'http://127.0.0.1:9']]) {
    const started = start(...command, '--port', '0', '--host', '0.0.0.0');
    running.push(started);
    await printed(started, /Ctrl\+C/);
    const port = / ready at http:\/\/127\.0\.0\.1:(\d+)/.exec(started.err())?.[1];
    const [, ...others] = reachableUrls(`http://0.0.0.0:${port}`);
    if (others.length > 0) expect(started.err()).toContain(`\nFrom other machines: ${others.join(', ')}\n`);
    for (const url of others) expect((await fetch(`${url}/connections`)).status).toBeGreaterThan(399);
  }
});
