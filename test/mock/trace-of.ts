import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import tls from 'node:tls';
import nock from 'nock';

/** Records everything that an interception could leave changed: the properties of Node's HTTP modules, and the state of nock. */
export function traceOf(): ReadonlyMap<string, unknown> {
  const owners: Readonly<Record<string, object>> = {
    http,
    https,
    net,
    tls,
    'http.Agent.prototype': http.Agent.prototype,
    'http.ClientRequest.prototype': http.ClientRequest.prototype,
    'net.Socket.prototype': net.Socket.prototype,
    'tls.TLSSocket.prototype': tls.TLSSocket.prototype,
    'Headers.prototype': Headers.prototype,
  };
  const properties = [
    ...Object.entries(owners).flatMap(([owner, object]) => Reflect.ownKeys(object).map((name) => [owner, object, name] as const)),
    ...['fetch', 'Headers', 'Request', 'Response'].map((name) => ['globalThis', globalThis, name] as const),
  ].flatMap(([owner, object, name]) =>
    Object.entries(Object.getOwnPropertyDescriptor(object, name) ?? {}).map(
      ([part, value]) => [`${owner}.${String(name)} ${part}`, value] as const,
    ),
  );
  return new Map<string, unknown>([
    ...properties,
    ['nock is active', nock.isActive()],
    ['nock has mocks', JSON.stringify(nock.activeMocks())],
    ['nock has listeners', nock.emitter.listenerCount('no match')],
  ]);
}

/** Returns the names whose values differ between two traces. */
export function changes(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((name) => !Object.is(before.get(name), after.get(name)));
}
