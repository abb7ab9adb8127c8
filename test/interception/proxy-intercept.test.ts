import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { printed, start } from '../cli/run.ts';
import { runHere } from '../cli/run-here.ts';
import { secrets, secretsIn } from '../secrets.ts';
import { startMock } from '../start-mock.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const run = promisify(execFile);
const folder = temporaryFolder();

test('proxy --intercept checks and records an unchanged client in another terminal, and passes other hosts on', async () => {
  const service = await startMock();
  const other = await startMock();
  const recording = join(folder, 'today.har');
  const options = ['--port', '0', '--intercept', '--intercept-host', 'platform.adobe.io', '--record', recording];
  const { child, finished, ...running } = start('proxy', '--upstream', service.url, ...options);
  const [, file = ''] = await printed({ child, finished, ...running }, /^Intercepting platform\.adobe\.io\. [\s\S]*^ {2}\. (\S+)$/m);
  const client = `. ${file}
    sh test/interception/clients/curl-client.sh '' test/interception/clients/body.json
    curl -sS --noproxy '' ${other.url}/__mock/health
    node test/interception/clients/node-client.ts '["test/interception/clients/body.json"]' '["undici with an agent"]'`;
  const env = { ...process.env, TOKEN: secrets.token, API_KEY: secrets.apiKey };
  const { stdout } = await run('sh', ['-euc', client], { env });
  expect(stdout).toContain('"status"');
  child.kill('SIGINT');
  const { code, out, err } = await finished;
  await Promise.all([service.close(), other.close()]);
  expect(err).toMatch(
    /^Proxy ready at \S+, forwarding to \S+\nIntercepting [\s\S]*\nends\.\n\nPress Ctrl\+C to stop\.\n(?![\s\S]*Press Ctrl\+C)/,
  );
  expect(err).not.toContain('Base URL for clients');
  expect(err).toContain('\n2 of 2 interactions conform.');
  expect({ code, left: existsSync(file), secrets: secretsIn(out + err) }).toEqual({ code: 0, left: false, secrets: [] });
  expect(JSON.parse(readFileSync(recording, 'utf8')).log.entries).toHaveLength(2);
});

test('proxy --intercept needs a host that clients can call', async () => {
  const { code, err } = await runHere('proxy', '--upstream', 'http://127.0.0.1:4010', '--intercept');
  expect(err).toBe(
    'flowservice: --intercept needs a host that clients call, and the upstream has none. Add it, such as --intercept-host platform.adobe.io.\n',
  );
  expect(code).toBe(2);
});
