import { networkInterfaces } from 'node:os';
import { description } from '../generated/description.ts';
import { clientBaseUrls } from '../proxy/upstream-path.ts';
import type { LogFormat } from './exchange-logger.ts';

/** Prints where the mock is, and a call that works when it is pasted. */
export function mockBanner(url: string, log: LogFormat): string {
  const urls = reachableUrls(url);
  if (log === 'json') return readyLine(url, urls);
  const [near = url] = urls;
  const base = new URL(description.servers[0].url).pathname;
  return `Flow Service mock ready at ${near}
${fromElsewhere(urls)}Base URL for clients: ${near}${base} (${near} works as well)
Try it:

${curl(`${near}${base}/connections`)}

Ctrl+C ends it.
`;
}

/** Prints where the proxy is, and where it sends requests. */
export function proxyBanner(url: string, upstream: URL, log: LogFormat): string {
  const urls = reachableUrls(url);
  if (log === 'json') return readyLine(url, urls);
  const [near = url] = urls;
  const [base, other] = clientBaseUrls(near, upstream);
  const also = other === undefined ? '' : ` (${other} works as well)`;
  return `Proxy ready at ${near}, in front of ${upstream.origin}${upstream.pathname.replace(/\/+$/, '')}
${fromElsewhere(urls)}Base URL for clients: ${base}${also}

Ctrl+C ends it.
`;
}

function readyLine(url: string, urls: readonly string[]): string {
  return `${JSON.stringify({ ready: url, ...(urls.length > 1 ? { urls } : {}) })}\n`;
}

function fromElsewhere([, ...others]: readonly string[]): string {
  return others.length === 0 ? '' : `From other machines: ${others.join(', ')}\n`;
}

/**
 * Returns the URLs at which a server can be reached: its own, or if it is bound to every address, one for each address of this machine,
 * this machine's own name for itself first. Addresses that are valid on one link alone would need a zone, which URLs do not have.
 *
 * @see RFC 4291 §2.5.2, §2.5.6; RFC 3986 §3.2.2
 */
export function reachableUrls(url: string, interfaces = networkInterfaces()): readonly string[] {
  const { hostname, port } = new URL(url);
  if (hostname !== '0.0.0.0' && hostname !== '[::]') return [url];
  const addresses = Object.values(interfaces)
    .flatMap((found) => found ?? [])
    .filter(({ address, family, internal }) => !internal && !/^fe80:/i.test(address) && (family === 'IPv4' || hostname === '[::]'))
    .map(({ address, family }) => (family === 'IPv4' ? address : `[${address}]`));
  // Bound to every IPv6 address, a server takes IPv4 as well.
  return ['127.0.0.1', ...new Set(addresses)].map((address) => `http://${address}:${port}`);
}

/** The tutorial's own call with another host. */
function curl(url: string): string {
  const body = JSON.stringify(description.components.examples['create-basic'].value, null, 2);
  return `curl -X POST '${url}' \\
  -H 'Authorization: Bearer {ACCESS_TOKEN}' \\
  -H 'x-api-key: {API_KEY}' \\
  -H 'x-gw-ims-org-id: {IMS_ORG}' \\
  -H 'x-sandbox-name: {SANDBOX_NAME}' \\
  -H 'Content-Type: application/json' \\
  -d '${body}'`;
}
