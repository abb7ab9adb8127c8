import type { Header, RequestMessage } from '../check/http-message.ts';
import { operations } from '../contract/flow-service.ts';
import type { ArrivingRequest } from './arriving-request.ts';
import { askedProtocol } from './asked-protocol.ts';

/** A request as it was sent, with the number of its Host headers, which HTTP/1.1 wants to be one, and the protocol that it wants instead. */
export type ArrivedRequest = { readonly request: RequestMessage; readonly hosts: number; readonly protocol: string | undefined };

/** No operation reads more of a body than that. */
const maxBytes = Math.max(...Object.values(operations).map(({ body }) => body?.maxBytes ?? 0));

/**
 * Gives the request once its whole body is there, or just more of it than the limit allows; never where the caller goes away.
 *
 * @param later - does what it is given soon
 */
export function readRequest(incoming: ArrivingRequest, later: (task: () => void) => void, done: (arrived: ArrivedRequest) => void): void {
  const parts: Buffer[] = [];
  let size = 0;
  const finish = (): void => {
    const [only] = parts;
    const body = parts.length === 1 && only !== undefined ? only : Buffer.concat(parts);
    // Until the next request comes, node:http keeps this one.
    parts.length = 0;
    done(arrivedRequest(incoming, body));
  };
  incoming.onPart = (part) => {
    if (size > maxBytes) return;
    parts.push(part);
    size += part.length;
    if (size > maxBytes) finish();
  };
  incoming.onEnd = () => {
    if (size <= maxBytes) later(finish);
  };
  // The caller is gone, so there is nobody to answer.
  incoming.on('error', () => {});
}

function arrivedRequest({ method = '', url: target = '', rawHeaders: raw }: ArrivingRequest, body: Uint8Array): ArrivedRequest {
  const headers: Header[] = [];
  let hosts = 0;
  let hasUpgrade = false;
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const name = raw[i] ?? '';
    headers.push([name, raw[i + 1] ?? '']);
    if (name.length === 4 && name.toLowerCase() === 'host') hosts++;
    if (name.length === 7 && name.toLowerCase() === 'upgrade') hasUpgrade = true;
  }
  const request = { method, target, headers, body };
  const protocol = hasUpgrade ? askedProtocol(headers) : undefined;
  return { request: target.startsWith('/') ? request : withoutAuthority(request), hosts, protocol };
}

/**
 * A request whose target is a whole URL, as a client writes it that takes the mock for its proxy. The URL's host counts, and not the
 * header's.
 *
 * @see RFC 9112 §3.2.2
 */
function withoutAuthority(request: RequestMessage): RequestMessage {
  const [, authority, rest = ''] = /^https?:\/\/([^/?#]*)(.*)$/is.exec(request.target) ?? [];
  if (authority === undefined) return request;
  const others = request.headers.filter(([name]) => name.toLowerCase() !== 'host');
  return { ...request, target: rest.startsWith('/') ? rest : `/${rest}`, headers: [['Host', authority], ...others] };
}
