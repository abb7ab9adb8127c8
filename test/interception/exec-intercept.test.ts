import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
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

/**
 * Starts `exec --intercept` with an empty folder for temporary files, whose name contains a space; `left` lists what is in it beside
 * Node's.
 */
function intercept(options: readonly string[], command: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const temporary = env.TMPDIR ?? mkdtempSync(join(folder, 'temporary files '));
  const one = startIn({ ...env, TMPDIR: temporary }, [], ['exec', '--intercept', ...options, '--', ...command]);
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
    /^flowservice: the client closed these connections when it had received the certificate of this run, most likely .*: platform\.adobe\.io\. .* pin the certificate/m,
  ],
  [
    'a region of the platform that is not known by name',
    [],
    ['curl', '-sS', 'https://platform-new9.adobe.io/'],
    /^flowservice: this run has no certificate for these hosts, so connections to them were refused: platform-new9\.adobe\.io\. Add --intercept-host platform-new9\.adobe\.io\.$/m,
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
      `curl -sS https://a.example/; curl -sS http://b.example/; node -e "require('node:https').get('https://c.example', { agent: false }).on('error', (error) => console.log(error.message))"; node -e "fetch('https://d.example').catch((error) => console.log(error.cause.message))"`,
    ],
    /^flowservice --offline refused a connection to b\.example\. [\s\S]*^flowservice --offline refused a connection to c\.example\.$\s^flowservice --offline refused a connection to d\.example\.$[\s\S]*^flowservice: --offline refused connections to other hosts: a\.example, b\.example, c\.example, d\.example\.$/m,
  ],
  [
    'other hosts that cannot be reached',
    [],
    ['curl', '-sS', 'https://no.invalid/', 'https://no.invalid/', 'http://none.invalid/'],
    /^flowservice: these hosts cannot be reached: no\.invalid \(E\w+, 2 times\), none\.invalid \(E\w+\)\.$/m,
  ],
] as const)('exec --intercept explains %s', async (_, options, command, expected) => {
  const { finished, left } = intercept(options, command);
  const { out, err } = await finished;
  expect(out + err).toMatch(expected);
  expect(err).toContain('No request of the command reached the mock. The reason is below.');
  expect(left()).toEqual([]);
});

test('exec --intercept names the clients that ignore a proxy if nothing arrived', async () => {
  const { code, err } = await runHere('exec', '--intercept', '--', 'python3', '-c', '');
  expect(code).toBe(1);
  expect(err).toContain(
    'No request of the command reached the mock. http.client, urllib3 without requests, aiohttp without trust_env=True, and requests or httpx with trust_env=False ignore HTTPS_PROXY. A client that pins certificates cannot be intercepted. Let the client use the URL in FLOWSERVICE_BASE_URL instead, or check that the command ran its tests.',
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
  expect(err).toContain('flowservice: your own proxy cannot be reached: 127.0.0.1:1 (ECONNREFUSED, 2 times). Correct HTTPS_PROXY');
  expect(out + err).not.toContain(password);
  expect(out + err).not.toContain('own-proxy-password');
  expect(secretsIn(out + err)).toEqual([]);
});

test.each(['SIGINT', 'SIGTERM'] as const)('exec --intercept leaves no file behind after %s', async (signal) => {
  const { left, ...one } = intercept([], ['sh', '-c', 'echo ready >&2; while :; do sleep 0.05; done']);
  await printed(one, /ready/);
  expect(left()).toEqual([expect.stringMatching(/^flowservice-intercept-/)]);
  one.child.kill(signal);
  const { err } = await one.finished;
  expect(left()).toEqual([]);
  // The runtimes that ignore a proxy are not the reason.
  expect(err).toMatch(
    new RegExp(
      `Nothing was checked\\.\n✗ The command was interrupted by ${signal}\\. Let it run to its end; later requests were not checked\\.\n$`,
    ),
  );
});

test('exec --intercept removes the folders of killed runs, but no link and no folder of a process that runs', async () => {
  const temporary = mkdtempSync(join(folder, 'abandoned-'));
  const gone = spawnSync('true').pid;
  const names = {
    abandoned: `flowservice-intercept-${gone}-Ab12Cd`,
    certificate: `flowservice-tls-${gone}-Ab12Cd`,
    link: `flowservice-intercept-${gone}-Ab12Ce`,
    running: `flowservice-intercept-${process.pid}-Ab12Cd`,
    other: `flowservice-other-${gone}-Ab12Cd`,
  };
  for (const name of [names.abandoned, names.certificate, names.running, names.other]) mkdirSync(join(temporary, name));
  writeFileSync(join(temporary, names.running, 'kept'), '');
  symlinkSync(names.running, join(temporary, names.link));
  symlinkSync(join(temporary, names.running), join(temporary, names.abandoned, 'link'));
  const { finished, left } = intercept(['--allow-empty'], ['true'], { TMPDIR: temporary });
  expect(await finished).toMatchObject({ code: 0 });
  expect(left().sort()).toEqual([names.link, names.running, names.other].sort());
  expect(readdirSync(join(temporary, names.running))).toEqual(['kept']);
});

test('exec --intercept leaves no file behind if the command cannot start', async () => {
  const { left, finished } = intercept([], ['nosuchcommand']);
  expect(await finished).toMatchObject({ code: 3, err: expect.stringMatching(/^flowservice: cannot run nosuchcommand /) });
  expect(left()).toEqual([]);
});
