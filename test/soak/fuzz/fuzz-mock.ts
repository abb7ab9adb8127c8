import fc from 'fast-check';
import { secretsIn } from '../../secrets.ts';
import { tick } from '../run-follower.ts';
import type { Report, Section } from '../section.ts';
import { attack } from './attack.ts';
import { anyAttack, anyTellingAttack } from './hostile-request.ts';
import { createReal, withIds } from './real-ids.ts';
import { type WatchedProcess, watch } from './watched-process.ts';

/** How many connections are open at once, and how many make a batch. */
const atOnce = 32;
const batch = 2000;

/**
 * Attacks the mock: it must live, end each connection, send whole HTTP responses, and neither log nor journal a credential.
 *
 * @param requests - how many requests are sent
 */
export async function fuzzMock(requests: number, seed: number, report: Report): Promise<Section> {
  const mock = await watch('mock', '--port', '0', '--log', 'json');
  const faults: string[] = [];
  const statuses = new Map<string, number>();
  let sent = 0;
  for (let round = 0; sent < requests && faults.length === 0; round++) {
    const isTelling = round % 4 === 0;
    const attacks = fc.sample(isTelling ? anyTellingAttack : anyAttack, { numRuns: batch, seed: seed * 100_003 + round });
    if (isTelling) await fetch(`${mock.url}/__mock/requests`, { method: 'DELETE' });
    // The hostile clients delete it, and a reset keeps the state as small as it was.
    await fetch(`${mock.url}/__mock/reset`, { method: 'POST' });
    const ids = await createReal(mock.url);
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        for (let next = attacks.pop(); next !== undefined && faults.length === 0; next = attacks.pop()) {
          sent += next.requests;
          const outcome = await attack(mock.url, { ...next, bytes: withIds(next.bytes, ids) });
          if (outcome === undefined)
            faults.push(`a connection did not end: ${JSON.stringify(next.bytes.toString('latin1').slice(0, 2000))}`);
          else faults.push(...faultsOf(outcome, statuses));
        }
      }),
    );
    await tick(mock.url, 'PT1H');
    const leaks = mock.leaks.splice(0);
    faults.push(...(isTelling ? leaks : []), ...(await lives(mock)), ...(isTelling ? await journalLeaks(mock) : []));
    report(`mock: ${sent} of ${requests} requests, ${faults.length} faults`);
  }
  mock.child.kill('SIGKILL');
  const counts = [...statuses].sort().map(([status, count]) => `${status} × ${count}`);
  return { title: `hostile clients of the mock: ${sent} requests`, lines: [`responses: ${counts.join(', ')}`], faults };
}

/** Returns the faults of the bytes that came back on a connection. A connection that was reset or cut may end anywhere. */
function faultsOf(text: string, statuses: Map<string, number>): readonly string[] {
  const found = [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status = '']) => status);
  for (const status of found) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  if (text !== '' && !text.startsWith('HTTP/1.1 ')) return [`not a response: ${text.slice(0, 300)}`];
  return text.includes('500 Internal Server Error') ? [`an internal error: ${text.slice(0, 600)}`] : [];
}

/** Checks that a process still runs and responds. */
async function lives({ child, url, tail }: WatchedProcess): Promise<readonly string[]> {
  if (child.exitCode !== null || child.signalCode !== null)
    return [`the process ended with ${child.exitCode ?? child.signalCode}: ${tail()}`];
  try {
    const { status } = await fetch(`${url}/__mock/health`, { signal: AbortSignal.timeout(30_000) });
    return status === 200 ? [] : [`health is ${status}`];
  } catch (error) {
    return [`health: ${error}`];
  }
}

async function journalLeaks({ url }: WatchedProcess): Promise<readonly string[]> {
  const text = await (await fetch(`${url}/__mock/requests`, { headers: { accept: 'application/x-ndjson' } })).text();
  return text.split('\n').flatMap((line) => {
    const names = secretsIn(line);
    return names.length === 0 ? [] : [`the journal contains the ${names.join(', ')}: ${line.slice(0, 2000)}`];
  });
}
