import { statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { exported, startMockProcess } from '../mock/mock-process.ts';
import { leftIn } from './left.ts';
import type { Report, Section, SoakOptions } from './section.ts';
import { Traffic } from './traffic.ts';

const kills = 10;
/** How many changes are acknowledged before each, at least. */
const changes = 500;

/** Kills the mock under load repeatedly, and compares its state file with the acknowledged changes. */
export async function soakKills(state: string, { clients, seed }: SoakOptions, report: Report): Promise<Section> {
  let mock = await startMockProcess(['--state', state]);
  const traffic = new Traffic(() => mock.url, clients, { faults: true, seed });
  let kept = 0;
  for (let kill = 1; kill <= kills && traffic.faults.length === 0; kill++) {
    const before = traffic.acknowledged;
    traffic.start();
    while (traffic.acknowledged < before + changes && traffic.faults.length === 0) await wait(5);
    // Not always at the same distance from the last write.
    await wait(kill * 7);
    await traffic.cut(() => mock.child.kill('SIGKILL'));
    await mock.finished;
    mock = await startMockProcess(['--state', state]);
    kept = JSON.parse(await exported(mock)).connections.length;
    await traffic.each((client) => client.audit());
    report(
      `killed ${kill} of ${kills} times: ${traffic.acknowledged} changes acknowledged, ${kept} connections kept, ${traffic.faults.length} faults`,
    );
  }
  await traffic.each((client) => client.leave());
  const left = await leftIn(mock.url);
  await mock.kill();
  return {
    title: `kill -9 under load: ${kills} times, ${clients} clients, faults on`,
    lines: [
      `${traffic.acknowledged} changes acknowledged, each there after the kill that followed; ${kept} connections after the last`,
      `the file: ${(statSync(state).size / 1024).toFixed(0)} KB`,
      `left when every client had deleted its own: ${left}`,
    ],
    faults: [...traffic.faults, ...(left === '0' ? [] : [`${left} are left that no client knows of.`])],
  };
}
