import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { printed } from '../cli/run.ts';
import { asksOf } from '../connection-requests.ts';
import { askOf, exported, startMockProcess } from '../mock/mock-process.ts';
import { bodies } from '../requests.ts';
import type { Section } from './section.ts';

const title = 'a disk that is really full';
const asks = asksOf({ imsOrg: '7DC732555AECDB4C0A494036@AdobeOrg', sandbox: 'prod' });

/** Fills a small file system of the mock's own, if this system allows to mount one. */
export async function soakFullDisk(folder: string): Promise<Section> {
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  const mount = `mount -t tmpfs -o size=1m none ${disk} && head -c 300k /dev/zero > ${disk}/ballast`;
  const inside = ['unshare', '--map-root-user', '--mount', 'sh', '-c', `${mount} && exec "$@"`, 'sh'];
  if (spawnSync(inside[0] ?? '', [...inside.slice(1), 'true']).status !== 0) {
    return { title, lines: ['not tested: this system does not allow to mount a file system'], faults: [] };
  }
  const mock = await startMockProcess(['--state', join(disk, 'state.db')], inside);
  const seen = `/proc/${mock.child.pid}/root${disk}`;
  const faults: string[] = [];
  const expectAnswer = (
    { status, violations }: { readonly status: number; readonly violations: readonly unknown[] },
    wanted: number,
  ): void => {
    if (status !== wanted || violations.length > 0) faults.push(`${status} instead of ${wanted}: ${JSON.stringify(violations)}`);
  };
  const ids: string[] = [];
  const fill = async (): Promise<void> => {
    for (;;) {
      const reply = await askOf(mock, asks.create(bodies.basic));
      if (reply.status !== 201) return expectAnswer(reply, 500);
      ids.push(JSON.parse(reply.text).id);
    }
  };
  await fill();
  const first = ids.length;
  await printed(mock, /\nflowservice: the state file .*: its disk is full\. Free some space, /);
  rmSync(join(seen, 'ballast'));
  await fill();
  if (ids.length === first) faults.push('With room again nothing more could be written.');
  const copy = join(folder, 'copy');
  cpSync(seen, copy, { recursive: true });
  await mock.kill();
  const again = await startMockProcess(['--state', join(copy, 'state.db')]);
  const kept = JSON.parse(await exported(again)).connections.map(({ id }: { readonly id: string }) => id);
  if (JSON.stringify(kept) !== JSON.stringify(ids)) faults.push(`${ids.length} connections were acknowledged, ${kept.length} are there.`);
  await again.kill();
  return {
    title,
    lines: [`500 after ${first} connections, more after 300 KB were freed, ${kept.length} of ${ids.length} acknowledged are there`],
    faults,
  };
}
