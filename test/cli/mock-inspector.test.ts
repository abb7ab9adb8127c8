import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { printed, type Running, start, startIn } from './run.ts';

const folder = temporaryFolder();
const running: Running[] = [];
afterEach(async () => {
  for (const { child, finished } of running.splice(0)) {
    child.kill('SIGTERM');
    await finished;
  }
});

/** Starts a mock with this shell script in the place of the platform's program that opens URLs. */
function openWith(script: string, ...args: string[]): Running {
  return startWith(script, 'mock', '--port', '0', '--open', ...args);
}

function startWith(script: string, ...args: string[]): Running {
  for (const name of ['xdg-open', 'open']) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  const command = startIn({ PATH: `${folder}:${process.env.PATH}` }, [], args);
  running.push(command);
  return command;
}

test('mock --open opens the inspector, which the banner names', async () => {
  const opened = join(folder, 'opened');
  const mock = openWith(`printf %s "$*" > ${opened}.part && mv ${opened}.part ${opened}`);
  const [, url = ''] = await printed(mock, /ready at (http:\S+)[\s\S]*\nInspector: \1\/__mock\/\n[\s\S]*Ctrl\+C/);
  let text = '';
  while (text === '') {
    await setTimeout(20);
    try {
      text = readFileSync(opened, 'utf8');
    } catch {
      // The browser has not been opened yet.
    }
  }
  expect(text).toBe(`${url}/__mock/`);
});

test.each(['text', 'json'])('a browser that cannot be opened is one notice, and the mock goes on: --log %s', async (log) => {
  const mock = openWith('exit 3', '--log', log);
  const [, page = ''] = await printed(mock, /no browser could be opened \(\S+ ended with 3\)\. Open (http:\S+\/__mock\/) yourself\./);
  expect((await fetch(page)).status).toBe(200);
  if (log === 'json') for (const line of mock.err().trimEnd().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
});

test('a stream of events is not a pending response: the mock ends at once', async () => {
  const mock = start('mock', '--port', '0', '--log', 'none');
  const [, url = ''] = await printed(mock, /ready at (http:\S+)[\s\S]*Ctrl\+C/);
  const before = mock.err();
  const { body } = await fetch(`${url}/__mock/events`);
  mock.child.kill('SIGINT');
  const { code, err } = await mock.finished;
  expect([code, err]).toEqual([0, before]);
  await body?.cancel().catch(() => {});
});

test('exec --open keeps the inspector with the requests of the command until a signal, and exits with the verdict', async () => {
  const wrong = 'fetch(process.env.FLOWSERVICE_BASE_URL + "/connections", { method: "POST", body: "{}" })';
  const exec = startWith('exit 0', 'exec', '--open', '--', process.execPath, '-e', wrong);
  const [, page = ''] = await printed(exec, /0 of 1 interaction conforms[\s\S]*the inspector stays at (http:\S+\/__mock\/) until Ctrl\+C/);
  const { requests } = (await (await fetch(new URL('requests?fields=summary', page))).json()) as { requests: unknown[] };
  expect(requests).toEqual([expect.objectContaining({ method: 'POST', verdict: 'violations', operation: 'createConnection' })]);
  exec.child.kill('SIGINT');
  expect((await exec.finished).code).toBe(1);
});

test('exec --open ends at once if the command cannot be started', async () => {
  const exec = startWith('exit 0', 'exec', '--open', '--', './no-such-program');
  expect((await exec.finished).code).toBe(3);
});
