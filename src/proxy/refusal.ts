import type { IncomingMessage } from 'node:http';
import { type Header, headerValues, type RequestMessage, splitTarget } from '../check/http-message.ts';
import type { Contract } from '../contract/contract.ts';
import { derived } from '../contract/derived.ts';
import { connectionOptions } from '../http/forwarded-headers.ts';
import { askedProtocol, headerPairs, hostFault } from '../http/read-request.ts';
import { isCovered } from './covered.ts';
import { leavesRoot, plainPath } from './plain-path.ts';

/** Why a request is not forwarded, whatever the description says: the status of the error response, the reason and the fix. */
export type Refusal = { readonly status: 400 | 405; readonly reason: string; readonly fix: string };

type Upstream = Pick<URL, 'pathname'>;

/**
 * Returns why a request could mean another thing to its upstream than to the check, or reach another server; undefined if it could not.
 * Such a request is refused before anything leaves.
 */
export function refusalOf(contract: Contract, incoming: IncomingMessage, upstream: Upstream): Refusal | undefined {
  const { method = '', url: target = '' } = incoming;
  const headers = headerPairs(incoming.rawHeaders);
  if (askedProtocol(headers) !== undefined)
    return { status: 405, reason: 'it requests a protocol other than HTTP/1.1', fix: 'Remove the header Upgrade.' };
  const host = hostFault(headers, incoming.httpVersion);
  if (host !== undefined) return badRequest(host, 'Send one Host header.');
  return targetRefusal(contract, { method, target, headers }, upstream) ?? headerRefusal(contract, headers, incoming.httpVersion);
}

function badRequest(reason: string, fix: string): Refusal {
  return { status: 400, reason, fix };
}

/** Refuses a target with a host or a fragment, and a path of Flow Service that only some servers read as such. */
function targetRefusal(contract: Contract, request: Omit<RequestMessage, 'body'>, upstream: Upstream): Refusal | undefined {
  const { target } = request;
  if (!target.startsWith('/')) return badRequest('its target is a URL with a host', 'Send only a path, such as /connections.');
  if (target.includes('#')) return badRequest('its target has a fragment', 'Send the path without # and what follows.');
  const { path } = splitTarget(target);
  // The upstream would resolve the segments, and leave the path of --upstream.
  if (upstream.pathname !== '/' && leavesRoot(path)) return badRequest('it leaves the path of the upstream', 'Send a path without /../.');
  // A path that is checked is a violation unless everyone reads it in the same way.
  if (isCovered(contract, request) || !isCovered(contract, { ...request, target: plainPath(path) })) return undefined;
  return badRequest(
    'servers read its path in different ways',
    'Send the path of Flow Service without //, /./, /../, \\ and ;, and without percent-encoded letters, digits or slashes.',
  );
}

/** Headers that frame or address a message; an upstream that misses one of them reads another message. */
const framing: readonly string[] = ['content-length', 'transfer-encoding', 'host', 'content-type', 'content-encoding', 'authorization'];

/** The headers on which the verdict or the framing depends, in lower case. */
const decisive = derived(
  ({ operations }): ReadonlySet<string> =>
    new Set([...framing, ...Object.values(operations).flatMap(({ headers }) => headers.map(({ name }) => name))]),
);

/** Refuses headers that the next hop would drop or read under another name, and codings that the proxy would not pass on. */
function headerRefusal(contract: Contract, headers: readonly Header[], httpVersion: string): Refusal | undefined {
  const codings = headerValues(headers, 'transfer-encoding');
  if (codings.length > 0 && (httpVersion !== '1.1' || codings.join().toLowerCase() !== 'chunked'))
    return badRequest('its Transfer-Encoding is not only "chunked"', 'Send the body with Content-Length, or in chunks of HTTP/1.1.');
  const names = decisive(contract);
  const dropped = connectionOptions(headers).find((name) => names.has(name));
  if (dropped !== undefined)
    return badRequest(`its Connection header names ${dropped}, which would not be forwarded`, `Remove ${dropped} from Connection.`);
  // Some servers read an underscore as a hyphen.
  const alias = headers.map(([name]) => name.toLowerCase()).find((name) => name.includes('_') && names.has(name.replaceAll('_', '-')));
  if (alias === undefined) return undefined;
  return badRequest(`its header ${alias} has underscores`, `Send ${alias.replaceAll('_', '-')}, with hyphens.`);
}
