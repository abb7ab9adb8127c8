import type { RequestListener, ServerOptions } from 'node:http';
import type { Answer, RequestHandler } from './answer.ts';
import { holdConnection, inTurn, isLast } from './connections.ts';
import type { HostCheck } from './host-check.ts';
import { type ArrivedRequest, readRequest, refusalOf } from './read-request.ts';
import { sendAnswer, trackDelays } from './send-answer.ts';
import { type RunningServer, type StartOptions, startServer } from './start-server.ts';
import type { TlsSettings } from './start-tls-server.ts';
import type { TlsOptions } from './tls-settings.ts';

/** A request and its response, for a log. */
export type Served = {
  /** The method, as it was sent. */
  readonly method: string;
  /** Path and query as they were sent; a query may contain a secret, so leave it out of logs. */
  readonly target: string;
  /** The response that was sent. */
  readonly answer: Answer;
  /** The time from the head of the request to the response, in milliseconds. */
  readonly milliseconds: number;
  /**
   * Whether the server refused the request before it could be checked, because HTTP/1.1 or the server does not allow it, or its host.
   *
   * @internal
   */
  readonly unchecked?: true;
};

/** The address to listen on, the hosts to respond at, and the time limit of a request. */
export type ListenOptions = {
  /** The address or name to listen on. Default: 127.0.0.1, which no other machine can reach. */
  readonly host?: string | undefined;
  /** The port. Default: 0, any free port. */
  readonly port?: number | undefined;
  /** Further names in the Host header that are accepted, such as `mock.example.com`. Default: none. */
  readonly allowHosts?: readonly string[];
  /** How long a request may take to arrive, in milliseconds. Default: 60,000. The response to a slower one is 408. */
  readonly requestTimeout?: number;
  /**
   * Whether the port accepts HTTPS as well as HTTP. Default: false. With `true`, the certificate is signed by an authority that is made
   * for this run, and clients must trust the certificate of the authority, `mock.certificate`. An object sets a certificate of your own.
   */
  readonly tls?: boolean | TlsOptions;
};

export type ServeOptions = Omit<ListenOptions, 'allowHosts' | 'tls'> & {
  /** Default: the port speaks http only. */
  readonly tls?: TlsSettings | undefined;
  /** Default: every host is accepted. */
  readonly checkHost?: HostCheck;
  /** The number of bytes of a body that are read. A longer body is handed over as soon as it exceeds them. */
  readonly maxBytes: number;
  /** Creates the request id of a response to bytes that never reach the handler. */
  readonly requestId: () => string;
  readonly onExchange?: ((served: Served) => void) | undefined;
};

/**
 * Puts a handler behind node:http. Each request goes from `readRequest` to the handler and, at once or after a delay, to `sendAnswer`;
 * bytes that cannot be parsed go to `refuseBroken`.
 *
 * @throws the system's error (`EADDRINUSE`, `EACCES`, `ENOTFOUND`) if it cannot listen
 */
export async function serve(handle: RequestHandler, options: ServeOptions): Promise<RunningServer> {
  const { host, port, tls, maxBytes, requestId, checkHost = () => undefined, onExchange } = options;
  const delays = trackDelays();
  let isEnding = false;
  const listener: RequestListener = (incoming, outgoing) => {
    const start = performance.now();
    const handleArrived = (arrived: ArrivedRequest): void => {
      const { request } = arrived;
      const refusal = refusalOf(arrived, requestId) ?? refusalOfHost(checkHost(request.headers));
      const finish = (answer: Answer): void => {
        sendAnswer(incoming, outgoing, answer, isEnding && isLast(outgoing));
        const { method, target } = request;
        const milliseconds = performance.now() - start;
        onExchange?.({ method, target, answer, milliseconds, ...(refusal === undefined ? {} : { unchecked: true }) });
      };
      const deliver = (answer: Answer): void => {
        if (answer.delay === undefined) finish(answer);
        else delays.wait(outgoing, answer.delay, () => finish(answer));
      };
      const answer = refusal ?? handle(request);
      if (answer instanceof Promise || answer.delay !== undefined) holdConnection(outgoing);
      if (answer instanceof Promise) void answer.then(deliver);
      else deliver(answer);
    };
    readRequest(incoming, maxBytes, (arrived) => inTurn(outgoing, () => handleArrived(arrived)));
  };
  const settings: StartOptions = {
    host,
    port,
    limits: limitsOf(options),
    requestId,
    tunnel: 'The mock does not open tunnels. Send the request to the mock directly.',
    onRefused: (request, answer) => onExchange?.({ ...request, answer, milliseconds: 0, unchecked: true }),
  };
  // Loaded on use, because most servers have no TLS.
  const server = await (tls === undefined
    ? startServer(listener, settings)
    : (await import('./start-tls-server.ts')).startTlsServer(listener, { ...settings, tls }));
  return {
    ...server,
    close: () => {
      if (isEnding) delays.drop();
      isEnding = true;
      return server.close();
    },
  };
}

function refusalOfHost(message: string | undefined): Answer | undefined {
  if (message === undefined) return undefined;
  return { status: 403, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ message }), violations: [] };
}

/** The time limit of a request, and the longest interval between two checks of it, in milliseconds. */
const longest = 60_000;
const interval = 5000;

function limitsOf({ requestTimeout = longest }: Pick<ListenOptions, 'requestTimeout'>): ServerOptions {
  return {
    keepAliveTimeout: 60_000,
    headersTimeout: requestTimeout,
    requestTimeout,
    connectionsCheckingInterval: Math.min(interval, Math.ceil(requestTimeout / 4)),
  };
}
