import { execFile, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect } from 'node:http2';
import { get } from 'node:https';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMock } from '../../mock/index.ts';
import type { FailedHandshake } from '../../src/http/tls/failed-handshake.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();
const caFile = join(folder, 'ca.pem');
const failures: FailedHandshake[] = [];
const mock = createMock();
beforeAll(async () => {
  await mock.listen({ tls: { onFailedHandshake: (failure) => failures.push(failure) } });
  writeFileSync(caFile, mock.certificate ?? '');
});
afterAll(() => mock.close());

/** Runs a program in an environment without proxies and further certificates. Returns its output, or that of its failure. */
function run(program: string, ...args: readonly string[]): Promise<string> {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME };
  return new Promise((resolve) => {
    execFile(program, args, { env }, (error, out, err) => resolve(error === null ? out : `failed: ${out}${err}`));
  });
}

const curl = (version: string) => (url: string, ca: string | undefined) =>
  run('curl', '-sS', version, '-w', ' %{http_version}', ...(ca === undefined ? [] : ['--cacert', ca]), url);

const python = (url: string, ca: string | undefined) =>
  run(
    'python3',
    '-c',
    `
import ssl, sys, urllib.request
context = ssl.create_default_context(${ca === undefined ? '' : `cafile="${ca}"`})
context.verify_flags |= ssl.VERIFY_X509_STRICT
print(urllib.request.urlopen(sys.argv[1], context=context).read().decode(), 1.1)`,
    url,
  );

async function nodeHttps(url: string, ca: string | undefined): Promise<string> {
  const request = get(url, { agent: false, ...(ca !== undefined && { ca: mock.certificate }) });
  try {
    const [response] = await once(request, 'response');
    return `${await text(response)} ${response.httpVersion}`;
  } catch (error) {
    return `failed: ${error}`;
  }
}

async function nodeHttp2(url: string, ca: string | undefined): Promise<string> {
  const session = connect(url, { ...(ca !== undefined && { ca: mock.certificate ?? '' }) });
  try {
    await once(session, 'connect');
    return `${await text(session.request({ ':path': new URL(url).pathname }))} 2`;
  } catch (error) {
    return `failed: ${error}`;
  } finally {
    session.destroy();
  }
}

const hasJava = canRun('java', '--list-modules').includes('jdk.compiler');

async function java(url: string, ca: string | undefined): Promise<string> {
  const source = join(folder, 'Client.java');
  writeFileSync(
    source,
    `import java.io.FileInputStream; import java.net.URI; import java.net.http.*;
import java.security.KeyStore; import java.security.cert.CertificateFactory; import javax.net.ssl.*;
class Client { public static void main(String[] args) throws Exception {
  var client = HttpClient.newBuilder();
  if (args.length > 1) {
    var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
    trusted.load(null);
    trusted.setCertificateEntry("ca", CertificateFactory.getInstance("X.509").generateCertificate(new FileInputStream(args[1])));
    var trust = TrustManagerFactory.getInstance("PKIX");
    trust.init(trusted);
    var context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    client.sslContext(context);
  }
  var request = HttpRequest.newBuilder(URI.create(args[0])).build();
  var response = client.build().send(request, HttpResponse.BodyHandlers.ofString());
  System.out.print(response.body() + " " + (response.version() == HttpClient.Version.HTTP_2 ? "2" : "1.1"));
} }`,
  );
  return run('java', '-XX:TieredStopAtLevel=1', source, url, ...(ca === undefined ? [] : [ca]));
}

function canRun(program: string, ...args: readonly string[]): string {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return '';
  }
}

const named = 'localhost';
const address = '127.0.0.1';

const clients: readonly (readonly [string, string, string, (url: string, ca: string | undefined) => Promise<string>])[] = [
  ['curl with HTTP/1.1', named, '1.1', curl('--http1.1')],
  ['curl with HTTP/2', address, '2', curl('--http2')],
  ["Python's urllib, strict", named, '1.1', python],
  ["Python's urllib, strict", address, '1.1', python],
  ["Node's https", named, '1.1', nodeHttps],
  ["Node's https", address, '1.1', nodeHttps],
  ["Node's http2", named, '2', nodeHttp2],
  ["Java's HttpClient", named, '2', java],
];

/** In milliseconds. Java compiles its program first. */
const longest = 300_000;

for (const [name, host, version, call] of clients) {
  const isMissing = call === java && !hasJava;
  const title = `${name} at ${host}${isMissing ? ' (skipped without a JDK)' : ''}`;
  test.skipIf(isMissing)(
    `${title} calls the mock over https if it trusts the authority, and says so if not`,
    { timeout: longest },
    async () => {
      const url = `https://${host}:${new URL(mock.url).port}/__mock/health`;
      expect((await call(url, caFile)).trim()).toBe(`{"status":"ready"} ${version}`);
      expect(failures.splice(0)).toEqual([]);
      expect(await call(url, undefined)).toMatch(/^failed: [\s\S]*(?:certificat|PKIX)/i);
      await expect.poll(() => failures, { timeout: 50_000 }).toHaveLength(1);
      const sent = host === named ? host : undefined;
      expect(failures.splice(0)).toEqual([{ host: sent, untrusted: true, reason: expect.stringContaining('trust') }]);
    },
  );
}

test('a client that calls an unknown name gets a certificate for the others, and the log has the name', async () => {
  const url = `https://other.example:${new URL(mock.url).port}/__mock/health`;
  const resolved = ['--resolve', `other.example:${new URL(mock.url).port}:127.0.0.1`];
  expect(await run('curl', '-sS', '--cacert', caFile, ...resolved, url)).toContain("matches target host name 'other.example'");
  await expect.poll(() => failures, { timeout: 50_000 }).toHaveLength(1);
  expect(failures.splice(0)).toEqual([{ host: 'other.example', untrusted: false, reason: 'there is no certificate for this name' }]);
});

test("Adobe's hosts can lead to the mock, and its port speaks http as well", async () => {
  const { port } = new URL(mock.url);
  const there = ['--cacert', caFile, '--connect-to', `::127.0.0.1:${port}`];
  expect(await run('curl', '-sS', ...there, 'https://platform.adobe.io/__mock/health')).toBe('{"status":"ready"}');
  expect(await run('curl', '-sS', ...there, 'https://ims-na1.adobelogin.com/__mock/health')).toBe('{"status":"ready"}');
  expect(await run('curl', '-sS', `http://127.0.0.1:${port}/__mock/ca.pem`)).toBe(mock.certificate);
});
