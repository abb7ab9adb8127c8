import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../cli/run.ts';
import { secrets, secretsIn } from '../secrets.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();
const programs = 'test/interception/clients';
const right = join(programs, 'body.json');
const wrong = join(folder, 'wrong.json');
writeFileSync(wrong, readFileSync(right, 'utf8').replace('38ad80fe-8b06-4938-94f4-d4ee80266b07', '38ad80fe-8b06-4938-94f4-d4ee80266b08'));

Object.assign(process.env, { TOKEN: secrets.token, API_KEY: secrets.apiKey });

/** Every way to send a request in Node, also those that ignore proxy variables. */
const nodeWays = [
  'fetch',
  'https',
  'https with an agent',
  'http',
  'axios',
  'axios without a proxy',
  'undici',
  'undici with an agent',
  'http2',
];

const newman =
  'for file; do node_modules/.bin/newman run test/interception/clients/collection.json --silent --suppress-exit-code --env-var "TOKEN=$TOKEN" --env-var "API_KEY=$API_KEY" --env-var "BODY=$(cat "$file")"; done';

type Client = {
  readonly name: string;
  readonly command: (...files: string[]) => readonly string[];
  /** The number of requests for each file. */
  readonly requests: number;
  /** A command that succeeds if the client runs here. */
  readonly needs?: readonly string[];
};

/** Clients with a hard-wired https://platform.adobe.io, which know nothing of the mock. */
const clients: readonly Client[] = [
  { name: 'curl', command: (...files) => ['sh', `${programs}/curl-client.sh`, '', ...files], requests: 1 },
  { name: 'curl with HTTP/2', command: (...files) => ['sh', `${programs}/curl-client.sh`, '--http2', ...files], requests: 1 },
  { name: "Python's urllib", command: (...files) => ['python3', `${programs}/urllib_client.py`, ...files], requests: 1 },
  {
    name: 'requests',
    command: (...files) => ['python3', `${programs}/requests_client.py`, ...files],
    requests: 1,
    needs: ['python3', '-c', 'import requests'],
  },
  {
    name: 'Node',
    command: (...files) => ['node', `${programs}/node-client.ts`, JSON.stringify(files), JSON.stringify(nodeWays)],
    requests: nodeWays.length,
  },
  { name: 'Newman', command: (...files) => ['sh', '-c', newman, 'sh', ...files], requests: 1 },
  {
    name: "Java's HttpClient",
    command: (...files) => ['java', `${programs}/Client.java`, ...files],
    requests: 1,
    needs: ['java', '-version'],
  },
  { name: 'Wget', command: (...files) => ['sh', `${programs}/wget-client.sh`, ...files], requests: 1, needs: ['wget', '--version'] },
];

/** Returns whether a program runs here. `.ci/run` installs those that are missing, if it can. */
function works([program = '', ...args]: readonly string[]): boolean {
  return spawnSync(program, args).status === 0;
}

const installed = clients.filter(({ needs }) => needs === undefined || works(needs));

test.concurrent.each(installed)(
  'exec --intercept accepts valid requests of an unchanged client, and reports its wrong spec id: $name',
  async ({ command, requests }) => {
    const { code, out, err } = await run('exec', '--intercept', '--', ...command(right, wrong));
    expect(err).toContain(`\n${requests} of ${2 * requests} interactions conform.`);
    expect(err.match(/^ {2}error .*$/gm)).toEqual(Array(requests).fill('  error connection-spec-unknown at /body/connectionSpec/id'));
    expect({ code, secrets: secretsIn(out + err) }).toEqual({ code: 1, secrets: [] });
  },
);

test.concurrent('exec --intercept exits with 0 if every request of an unchanged client conforms', async () => {
  const { code, err } = await run('exec', '--intercept', '--', 'sh', `${programs}/curl-client.sh`, '', right);
  expect(err).toContain('\n1 of 1 interaction conforms.');
  expect(code).toBe(0);
});
