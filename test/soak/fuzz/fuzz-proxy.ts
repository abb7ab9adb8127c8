import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { secretsIn } from '../../secrets.ts';
import type { Report, Section } from '../section.ts';
import { attack } from './attack.ts';
import { anyAttack, anyTellingAttack } from './hostile-request.ts';
import { startHostileUpstream } from './hostile-upstream.ts';
import { watch } from './watched-process.ts';

const atOnce = 32;
/** How many connections a proxy serves before its report is read and another one is started. */
const batch = 400;

/**
 * Attacks the proxy from both sides: it must live, end each connection, forward no request that does not conform if it may not, and
 * report every exchange that reached the upstream. No response of this upstream conforms, so no exchange may count as conforming.
 *
 * @param requests - how many requests are sent
 */
export async function fuzzProxy(folder: string, requests: number, seed: number, report: Report): Promise<Section> {
  const faults: string[] = [];
  let [sent, forwarded, reported] = [0, 0, 0];
  for (let round = 0; sent < requests && faults.length === 0; round++) {
    const isStrict = round % 2 === 0;
    const isTelling = round % 4 < 2;
    const upstream = await startHostileUpstream(seed * 101 + round);
    const [json, har] = [join(folder, 'report.json'), join(folder, 'traffic.har')];
    const output = ['--reporter', 'json', '--output', json, '--record', har, '--timeout', '5'];
    const proxy = await watch('proxy', '--port', '0', '--upstream', upstream.url, ...output, ...(isStrict ? ['--fail-on-violation'] : []));
    const attacks = fc.sample(isTelling ? anyTellingAttack : anyAttack, { numRuns: batch, seed: seed * 100_003 + round });
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        for (let next = attacks.pop(); next !== undefined && faults.length === 0; next = attacks.pop()) {
          sent += next.requests;
          if ((await attack(proxy.url, next)) === undefined)
            faults.push(`a connection did not end: ${JSON.stringify(next.bytes.toString('latin1').slice(0, 2000))}`);
        }
      }),
    );
    if (proxy.child.exitCode !== null) faults.push(`the proxy ended with ${proxy.child.exitCode}: ${proxy.tail()}`);
    proxy.child.kill('SIGINT');
    const code = await proxy.ended;
    if (code !== 1) faults.push(`the proxy ended with ${code} after traffic that does not conform: ${proxy.tail()}`);
    if (isTelling) faults.push(...proxy.leaks);
    if (isStrict) faults.push(...upstream.invalid.map((found) => `forwarded although it does not conform: ${found}`));
    if (code === 1) {
      const { summary } = JSON.parse(readFileSync(json, 'utf8'));
      const accounted = summary.interactions + summary.passedOver;
      reported += accounted;
      if (accounted < upstream.received()) faults.push(`${upstream.received()} requests reached the upstream, ${accounted} are reported.`);
      if (isStrict && summary.conforming > 0) faults.push(`${summary.conforming} exchanges count as conforming.`);
      const files = isTelling ? [json, har] : [];
      faults.push(...files.flatMap((file) => secretsIn(readFileSync(file, 'utf8')).map((name) => `${file} contains the ${name}.`)));
    }
    forwarded += upstream.received();
    upstream.close();
    for (const file of [json, har]) rmSync(file, { force: true });
    report(`proxy: ${sent} of ${requests} requests, ${forwarded} forwarded, ${faults.length} faults`);
  }
  return {
    title: `hostile clients and a hostile upstream of the proxy: ${sent} requests`,
    lines: [`${forwarded} reached the upstream; ${reported} exchanges are in the reports`],
    faults,
  };
}
