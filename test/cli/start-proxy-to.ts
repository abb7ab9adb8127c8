import { printed, type Running, start } from './run.ts';

/** Starts `flowservice proxy` in front of an upstream, and waits until it listens. */
export async function startProxyTo(upstream: string, ...args: string[]): Promise<Running & { readonly url: string }> {
  const proxy = start('proxy', '--upstream', upstream, '--port', '0', ...args);
  const [, url = ''] = await printed(proxy, /ready at (http:\S+),[\s\S]*Ctrl\+C/);
  return { ...proxy, url };
}
