import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './page.ts';

/** A terminal in which the commands of a page are typed one after another. */
export type Shell = {
  /** Runs a block to its end, or a mock or proxy until it is ready; what it printed, in the end to standard output alone, and its exit code. */
  readonly run: (text: string, withErrors?: boolean) => Promise<{ readonly printed: string; readonly code: number }>;
  /** Interrupts what still runs. */
  readonly close: () => Promise<void>;
};

type Server = { readonly child: ChildProcess; readonly port: string; readonly url: string; readonly recording: string | undefined };

/** What runs until it is interrupted. */
const server = /^(?:npx flowservice (?:mock|proxy)\b|npm ci && npm start$)(?!.*--help)/;

/**
 * A terminal in a project where the package is installed, or for what begins with `npm` in a clone of it. A mock listens on a free
 * port instead of its own, and what is to go to Adobe goes to `platform`.
 */
export function openShell(project: string, platform: string): Shell {
  const path = [join(project, 'node_modules/.bin'), join(root, 'node_modules/.bin'), process.env.PATH].join(':');
  const env = { ...process.env, PATH: path, NO_COLOR: '1', GITHUB_ACTIONS: '', FLOWSERVICE_ACCESS_TOKEN: 'any' };
  const exported: string[] = [];
  const servers: Server[] = [];

  const start = async (text: string): Promise<Server> => {
    const command = `${text.replace(/^npx /, '').replace(/^npm ci && npm start$/, 'npm start --')} --port 0`;
    const child = spawn('bash', ['-c', command.replace('https://platform.adobe.io', platform)], {
      cwd: text.startsWith('npm') ? root : project,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    });
    const url = await new Promise<string>((resolve, reject) => {
      let told = '';
      child.stderr.on('data', (data) => {
        told += data;
        const [, url] = / ready at (http:\S+)[\s\S]*Ctrl\+C/.exec(told) ?? [];
        if (url !== undefined) resolve(url.replace(/,$/, ''));
      });
      child.on('exit', (code) => reject(new Error(`${text} ended with ${code}: ${told}`)));
    });
    child.removeAllListeners('exit');
    return { child, url, port: text.includes('proxy') ? '4011' : '4010', recording: /--record (\S+)/.exec(text)?.[1] };
  };
  const end = async ({ child }: Server): Promise<void> => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    process.kill(-Number(child.pid), 'SIGINT');
    await ended;
  };

  return {
    run: async (text, withErrors = true) => {
      if (server.test(text)) {
        servers.unshift(await start(text));
        return { printed: '', code: 0 };
      }
      // A recording is written when the proxy ends.
      for (const one of servers) {
        if (one.recording !== undefined && text.includes(one.recording))
          await end(...(servers.splice(servers.indexOf(one), 1) as [Server]));
      }
      const here = (command: string): string =>
        command.replaceAll(/http:\/\/127\.0\.0\.1:(401[01])/g, (_, port) => servers.find((one) => one.port === port)?.url ?? platform);
      exported.push(...(text.match(/^export .*$/gm) ?? []));
      // What npx adds is the package's folder of commands, which is in the path already.
      const lines = ['npx() { "$@"; }', ...exported, here(text)].join('\n');
      return new Promise((resolve) => {
        const cwd = text.startsWith('npm ') ? root : project;
        execFile('bash', ['-euo', 'pipefail', '-c', withErrors ? `exec 2>&1\n${lines}` : lines], { cwd, env }, (error, printed) =>
          resolve({ printed, code: error === null ? 0 : Number(error.code) }),
        );
      });
    },
    close: async () => {
      await Promise.all(servers.splice(0).map(end));
    },
  };
}
