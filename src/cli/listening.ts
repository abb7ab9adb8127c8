import { isIPv6 } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { Contract } from '../contract/contract.ts';
import { flowService } from '../contract/flow-service.ts';
import { addressesOf, isLoopback, loopback } from '../http/loopback.ts';
import { clientBaseUrls } from '../proxy/upstream-path.ts';
import { printableJson } from '../report/printable.ts';
import type { LogFormat } from './exchange-logger.ts';
import { exitCodes, fail, reasonOf } from './fail.ts';

/**
 * Returns the message that the mock is ready: its URL and an example call that works.
 *
 * @param caFile - the file with the certificate that clients must trust, if the mock speaks https
 */
export function mockBanner(url: string, log: LogFormat, contract: Contract, caFile?: string): string {
  const urls = reachableUrls(url);
  if (log === 'json') return readyLine(url, urls, { inspector: inspectorUrl(url), caFile });
  const [near = url] = urls;
  const base = new URL(contract.description.servers[0].url).pathname;
  const plain = near.startsWith('https:') ? `, and at ${near.replace('https:', 'http:')}` : '';
  return `Flow Service mock ready at ${near}${plain}
${otherUrls(urls)}${caFile === undefined ? '' : `Certificate to trust: ${caFile}\n`}Base URL for clients: ${near}${base} (${near} works as well)
Inspector: ${inspectorUrl(url)}
Try it:

${curl(`${near}${base}/connections`, contract, near.startsWith('https:') ? caFile : undefined)}

Press Ctrl+C to stop.
`;
}

/**
 * Returns the URL of the inspector of a mock, for a browser on this machine: with http, because a browser does not trust the mock's
 * authority.
 */
export function inspectorUrl(url: string): string {
  return `${(reachableUrls(url)[0] ?? url).replace('https:', 'http:')}/__mock/`;
}

/**
 * Returns the message that the proxy is ready: its URL and its upstream.
 *
 * @param notice - what its clients do, if they keep the upstream's URL
 */
export function proxyBanner(url: string, upstream: URL, log: LogFormat, notice?: string): string {
  const urls = reachableUrls(url);
  if (log === 'json') return readyLine(url, urls) + (notice ?? '');
  const [near = url] = urls;
  const [base, other] = clientBaseUrls(flowService, near, upstream);
  const also = other === undefined ? '' : ` (${other} works as well)`;
  const baseUrls = `${otherUrls(urls)}Base URL for clients: ${base}${also}\n`;
  return `Proxy ready at ${near}, forwarding to ${upstream.origin}${upstream.pathname.replace(/\/+$/, '')}
${notice ?? baseUrls}
Press Ctrl+C to stop.
`;
}

/** Returns a warning if other machines can reach a server; an empty string if not. */
export function exposureWarning(url: string, log: LogFormat, consequence: string): string {
  const { hostname } = new URL(url);
  if (isLoopback(hostname)) return '';
  const reach = /^(?:0\.0\.0\.0|\[::\])$/.test(hostname) ? 'every address of this machine' : hostname;
  const warning = `Warning: listening on ${reach}. Anyone who can reach it over the network can ${consequence}. Leave out --host to listen only on this machine.`;
  return log === 'json' ? `${JSON.stringify({ warning })}\n` : `${warning}\n`;
}

/** Ends the command if a server could not listen because the runtime is Bun. */
export function failInBun(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code === 'ERR_NEEDS_NODE') fail(reasonOf(error), exitCodes.environment);
}

/** Ends the command because a server could not listen. The message names the reason and an alternative. */
export function failToListen(error: unknown, { host, port }: { readonly host: string; readonly port: number }): never {
  failInBun(error);
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    fail(`port ${port} of ${host} is already in use. Stop the other program, or choose another port; --port 0 uses any free one.`);
  if (code === 'EACCES') fail(`no permission to listen on port ${port} of ${host}. Choose a port above 1023; --port 0 uses any free one.`);
  return fail(`cannot listen on ${host}, port ${port} (${reasonOf(error)}). Use an address of this machine, such as --host 127.0.0.1.`);
}

function readyLine(url: string, urls: readonly string[], others: Readonly<Record<string, string | undefined>> = {}): string {
  return `${JSON.stringify({ ready: url, ...(urls.length > 1 ? { urls } : {}), ...others })}\n`;
}

function otherUrls([, ...others]: readonly string[]): string {
  return others.length === 0 ? '' : `From other machines: ${others.join(', ')}\n`;
}

/**
 * Returns the URLs of a server: its own, or, if it is bound to every address, one for each address of this machine, the loopback address
 * first.
 */
export function reachableUrls(url: string, interfaces = networkInterfaces()): readonly string[] {
  const bound = new URL(url).hostname;
  const addresses = addressesOf(bound.replace(/^\[(.*)\]$/, '$1'), interfaces);
  if (addresses === undefined) return [url];
  // A server that is bound to every IPv6 address accepts IPv4 as well.
  return [loopback, ...addresses].map((address) => url.replace(bound, isIPv6(address) ? `[${address}]` : address));
}

/** Returns the first example of a request to create a connection as a curl command; the default contract has the tutorial's. */
function curl(url: string, { description }: Contract, caFile?: string): string {
  const { examples } = description.paths['/connections'].post.requestBody.content['application/json'];
  const [name = ''] = Object.keys(examples);
  const all: Readonly<Record<string, { readonly value: unknown }>> = description.components.examples;
  const body = inShell(printableJson(JSON.stringify(all[name]?.value, null, 2)));
  const trust = caFile === undefined ? '' : `--cacert ${inShell(caFile)} `;
  return `curl ${trust}-X POST '${url}' \\
  -H 'Authorization: Bearer {ACCESS_TOKEN}' \\
  -H 'x-api-key: {API_KEY}' \\
  -H 'x-gw-ims-org-id: {IMS_ORG}' \\
  -H 'x-sandbox-name: {SANDBOX_NAME}' \\
  -H 'Content-Type: application/json' \\
  -d ${body}`;
}

/** Quotes a text for a shell. */
function inShell(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
