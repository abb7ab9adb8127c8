import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { printed, type Running, startIn } from '../cli/run.ts';
import { runHere } from '../cli/run-here.ts';
import { secrets, secretsIn } from '../secrets.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();
const running: Running[] = [];
afterAll(() => {
  for (const { child } of running) child.kill('SIGKILL');
});

/** Starts `exec --intercept` with an empty folder for temporary files, whose name contains a space; `left` lists what is in it beside Node's. */
function intercept(options: readonly string[], command: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const temporary = mkdtempSync(join(folder, 'temporary files '));
  const one = startIn({ TMPDIR: temporary, ...env }, [], ['exec', '--intercept', ...options, '--', ...command]);
  running.push(one);
  return { ...one, left: () => readdirSync(temporary).filter((name) => name !== 'node-compile-cache') };
}

const systemRoots = ['/etc/ssl/certs/ca-certificates.crt', '/etc/pki/tls/certs/ca-bundle.crt', '/etc/ssl/cert.pem'];
/** Curl with a list of authorities of its own. */
const pinned = `for file in ${systemRoots.join(' ')}; do [ -f $file ] && exec curl -sS --cacert $file https://platform.adobe.io/; done`;

/** Curl with the proxy, but without the user and password in its URL. */
const withoutCredential = `curl -sS -x "http://\${HTTPS_PROXY#*@}" https://platform.adobe.io/`;

test.concurrent.each([
  [
    'a client that trusts only its own list of authorities',
    [],
    ['sh', '-c', pinned],
    /^flowservice: the client does not trust the certificate of this run, so these connections failed: platform\.adobe\.io\. .* pins the certificate/m,
  ],
  [
    'a region of the platform that is not known by name',
    [],
    ['curl', '-sS', 'https://platform-new9.adobe.io/'],
    /^flowservice: this run has no certificate for these hosts, so connections to them were refused: platform-new9\.adobe\.io\. Add --intercept-host platform-new9\.adobe\.io for each\.$/m,
  ],
  [
    'a foreign name in TLS, for which the authority never signs',
    [],
    ['curl', '-sS', '--connect-to', 'evil.example:443:platform.adobe.io:443', 'https://evil.example/'],
    /^flowservice: this run has no certificate for these hosts, so connections to them were refused: evil\.example\./m,
  ],
  [
    'a client that drops the credential of the proxy',
    [],
    ['sh', '-c', withoutCredential],
    /^flowservice: the forward proxy refused 1 connection without the user and password in HTTPS_PROXY\. /m,
  ],
  [
    'other hosts with --offline',
    ['--offline'],
    [
      'sh',
      '-c',
      `curl -sS https://a.example/; curl -sS http://b.example/; node -e "require('node:https').get('https://c.example', { agent: false }).on('error', (error) => console.log(error.message))"`,
    ],
    /^flowservice --offline refused a connection to b\.example\. [\s\S]*^flowservice --offline refused a connection to c\.example\.$[\s\S]*^flowservice: --offline refused connections to other hosts: a\.example, b\.example\.$/m,
  ],
] as const)('exec --intercept explains %s', async (_, options, command, expected) => {
  const { finished, left } = intercept(options, command);
  const { out, err } = await finished;
  expect(out + err).toMatch(expected);
  expect(err).toContain('No request of the command reached the mock.');
  expect(left()).toEqual([]);
});

test('exec --intercept names the clients that ignore a proxy if nothing arrived', async () => {
  const { code, err } = await runHere('exec', '--intercept', '--', 'python3', '-c', '');
  expect(code).toBe(1);
  expect(err).toContain(
    'No request of the command reached the mock. http.client, urllib3 without requests, aiohttp without trust_env=True, and requests or httpx with trust_env=False ignore HTTPS_PROXY. A client that pins certificates cannot be intercepted.',
  );
});

test.each([
  [['--offline'], /^flowservice: --offline has no effect without --intercept\. Add --intercept, or leave it out\.$/m],
  [['--intercept-host', 'x.example'], /^flowservice: --intercept-host has no effect without --intercept\./m],
  [['--intercept', '--intercept-host', 'https://x.example'], /Expected the name of a host, such as/],
  [
    ['--intercept', '--intercept-host', '127.0.0.1'],
    /Expected a name, because clients reach this machine and IP addresses without a proxy\./,
  ],
])('exec rejects invalid options of an interception: %s', async (options, expected) => {
  const { code, err } = await runHere('exec', ...options, '--', 'true');
  expect(err).toMatch(expected);
  expect(code).toBe(2);
});

const callOther = `fetch('https://sources.example/data/foundation/flowservice/connectionSpecs', { headers: {
  authorization: 'Bearer ' + process.env.TOKEN, 'x-api-key': 'x', 'x-gw-ims-org-id': '7DC732555AECDB4C0A494036@AdobeOrg', 'x-sandbox-name': 'prod' } })`;

test('the preload for Node keeps the options of the user, and reaches worker threads, child processes and imports of functions', async () => {
  const script = `
    import { spawnSync } from 'node:child_process';
    import { connect } from 'node:tls';
    import { once } from 'node:events';
    import { Worker } from 'node:worker_threads';
    const call = ${JSON.stringify(callOther)};
    await once(new Worker(call, { eval: true }), 'exit');
    spawnSync(process.execPath, ['-e', call]);
    const socket = connect({ host: 'sources.example', port: 443 });
    await once(socket, 'secureConnect');
    console.log(socket.getPeerCertificate().subjectaltname, globalThis.ofTheUser);
    socket.destroy();`;
  const options = `--import "data:text/javascript,globalThis.ofTheUser='kept'"`;
  const { finished } = intercept(['--intercept-host', 'Sources.example'], ['node', '--input-type=module', '-e', script], {
    NODE_OPTIONS: options,
    TOKEN: secrets.token,
  });
  const { code, out, err } = await finished;
  expect({ code, out }).toEqual({ code: 0, out: 'DNS:sources.example kept\n' });
  expect(err).toContain('\n2 of 2 interactions conform.');
});

test("no output contains the credential of the proxy or the password of the user's own proxy", async () => {
  const noted = join(folder, 'noted');
  const command = `echo "$HTTPS_PROXY" > ${noted}; curl -sS https://other.example/; curl -sS http://other.example/; ${withoutCredential}`;
  const own = 'http://anna:own-proxy-password@127.0.0.1:1';
  const { finished } = intercept(['--reporter', 'json'], ['sh', '-c', command], { https_proxy: own, http_proxy: own });
  const { out, err } = await finished;
  const { username, password } = new URL(readFileSync(noted, 'utf8').trim());
  expect([username, password.length]).toEqual(['flowservice', 32]);
  expect(out + err).toContain('(ECONNREFUSED)');
  expect(out + err).not.toContain(password);
  expect(out + err).not.toContain('own-proxy-password');
  expect(secretsIn(out + err)).toEqual([]);
});

test.each(['SIGINT', 'SIGTERM'] as const)('exec --intercept leaves no file behind after %s', async (signal) => {
  const { left, ...one } = intercept([], ['sh', '-c', 'echo ready >&2; while :; do sleep 0.05; done']);
  await printed(one, /ready/);
  expect(left()).toEqual([expect.stringMatching(/^flowservice-intercept-/)]);
  one.child.kill(signal);
  await one.finished;
  expect(left()).toEqual([]);
});

test('exec --intercept leaves no file behind if the command cannot start', async () => {
  const { left, finished } = intercept([], ['nosuchcommand']);
  expect(await finished).toMatchObject({ code: 3, err: expect.stringMatching(/^flowservice: cannot run nosuchcommand /) });
  expect(left()).toEqual([]);
});
