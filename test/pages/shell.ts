import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from './page.ts';

/** A terminal that runs the commands of a page one after another. */
export type Shell = {
  /**
   * Runs a block to its end, or a mock, a proxy or Prism until it is ready. Returns its exit code and its output; `withErrors` includes
   * standard error.
   */
  readonly run: (text: string, withErrors?: boolean) => Promise<{ readonly printed: string; readonly code: number }>;
  /** Interrupts the servers that still run. */
  readonly close: () => Promise<void>;
};

/** A running mock or proxy: the port in the page, the file that it records to, and the URL at which it really listens. */
type Server = { readonly child: ChildProcess; readonly port: string; readonly recording: string | undefined; url: string };

/** Commands that run in the clone; all others run in the reader's project. */
const ofClone = /^np(?:m (?:ci|run|start|test)|x prism)\b/;

/** Commands that run until they are interrupted. */
const untilInterrupted = /^(?:npx (?:flowservice-kit (?:mock|proxy)|prism mock)\b|npm ci && npm start$)/;

/**
 * Opens a terminal in a project that has the package installed; npm scripts run in the clone. A mock listens on a free port instead of its
 * default. Requests to Adobe, or to a mock that the page has not started, go to `platform`.
 */
export function openShell(project: string, platform: string): Shell {
  const path = [join(project, 'node_modules/.bin'), join(root, 'node_modules/.bin'), process.env.PATH].join(':');
  const env = { ...process.env, PATH: path, NO_COLOR: '1', VITEST: undefined, GITHUB_ACTIONS: '', FLOWSERVICE_ACCESS_TOKEN: 'any' };
  const folderOf = (text: string): string => (ofClone.test(text) ? root : project);
  let exported = '';
  let servers: readonly Server[] = [];

  const start = async (text: string): Promise<void> => {
    const command = `${text.replace(/^npx /, '').replace('npm ci && npm start', 'npm start --')} --port 0`;
    // With a mock of this machine in place of Adobe, the host that clients call has to be named.
    const named = command.replace('--intercept ', '--intercept --intercept-host platform.adobe.io ');
    const child = spawn('bash', ['-c', `exec 2>&1; ${named.replace('https://platform.adobe.io', platform)}`], {
      cwd: folderOf(text),
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: true,
    });
    const port = text.includes('proxy') ? '4011' : '4010';
    const server: Server = { child, port, recording: /--record (\S+)/.exec(text)?.[1], url: '' };
    servers = [server, ...servers];
    let printed = '';
    for await (const part of child.stdout.iterator({ destroyOnReturn: false })) {
      printed += part;
      server.url = / (?:ready at (?=\S+[\s\S]*Ctrl\+C)|is listening on (?=\S+\s))(http:[\w:./]+)/.exec(printed)?.[1] ?? '';
      if (server.url !== '') break;
    }
    child.stdout.resume();
    if (server.url === '') throw new Error(`${text} ended before it was ready: ${printed}`);
  };
  const end = async (some: readonly Server[]): Promise<void> => {
    servers = servers.filter((server) => !some.includes(server));
    const running = some.filter(({ child }) => child.exitCode === null && child.signalCode === null);
    for (const { child } of running) process.kill(-Number(child.pid), 'SIGINT');
    await Promise.all(running.map(({ child }) => once(child, 'exit')));
  };

  return {
    run: async (text, withErrors = true) => {
      if (untilInterrupted.test(text)) {
        await start(text);
        return { printed: '', code: 0 };
      }
      // A recording is written when the proxy ends.
      await end(servers.filter((server) => server.recording !== undefined && text.includes(server.recording)));
      exported += `${(text.match(/^export .*$/gm) ?? []).join('\n')}\n`;
      const here = text.replaceAll(
        /http:\/\/127\.0\.0\.1:(401[01])/g,
        (_, port) => servers.find((one) => one.port === port)?.url ?? platform,
      );
      // npx only adds the folder of the package's commands, which is in the path already.
      const script = `npx() { "$@"; }\n${exported}${withErrors ? 'exec 2>&1\n' : ''}${here}`;
      return new Promise((resolve) => {
        execFile('bash', ['-euo', 'pipefail', '-c', script], { cwd: folderOf(text), env }, (error, printed) =>
          resolve({ printed, code: error === null ? 0 : Number(error.code) }),
        );
      });
    },
    close: () => end(servers),
  };
}
