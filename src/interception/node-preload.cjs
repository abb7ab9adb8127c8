// Loaded by NODE_OPTIONS into the Node processes of a command under `flowservice exec --intercept`: connections to the intercepted hosts
// lead to this machine, also those of clients that ignore proxy variables. Plain JavaScript for every Node since 18. It must never fail.
'use strict';

const net = require('node:net');
const tls = require('node:tls');

/**
 * @typedef {{ hosts: readonly string[], also: string, port: number, offline: boolean, proxy: string }} Settings
 * @typedef {{ host?: unknown, port?: unknown, path?: unknown, socket?: unknown, servername?: unknown }} Target
 */

/** @param {Settings} settings */
function redirect({ hosts, also, port, offline, proxy }) {
  const pattern = new RegExp(also);
  /** @param {unknown} host */
  const isOurs = (host) => {
    if (typeof host !== 'string') return false;
    const name = host.toLowerCase().replace(/\.$/, '');
    return hosts.includes(name) || pattern.test(name);
  };
  const { connect: connectSocket } = net.Socket.prototype;
  const { connect: connectSecurely } = tls;

  // Every connection of Node begins here, whichever module opens it.
  net.Socket.prototype.connect = /** @this {import('node:net').Socket} @param {any[]} args */ function connect(...args) {
    const list = Array.isArray(args[0]) ? args[0] : args;
    /** @type {Target} */
    const target = typeof list[0] === 'object' && list[0] !== null ? list[0] : { port: list[0], host: list[1] };
    const { host = 'localhost', path } = target;
    if (path === undefined || path === null) {
      if (isOurs(host)) return Reflect.apply(connectSocket, this, redirected(args, target, port));
      if (offline && !isLoopback(host)) {
        askProxy(`${net.isIPv6(String(host)) ? `[${host}]` : host}:${target.port}`, () => this.destroy(refusal(host)));
        return this;
      }
    }
    return Reflect.apply(connectSocket, this, args);
  };

  /**
   * Asks the forward proxy for a connection that it refuses, so that the report of the run counts it.
   *
   * @param {string} authority
   * @param {() => void} done
   */
  const askProxy = (authority, done) => {
    if (!/^[\w.:[\]-]+$/.test(authority)) return process.nextTick(done);
    const { hostname, port, username, password } = new URL(proxy);
    const credential = Buffer.from(`${username}:${password}`).toString('base64');
    const head = `CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\nProxy-Authorization: Basic ${credential}\r\n\r\n`;
    const socket = new net.Socket().on('error', () => {}).once('close', done);
    socket.setTimeout(patience, () => socket.destroy()).resume();
    Reflect.apply(connectSocket, socket, [{ host: hostname, port: Number(port) }, () => socket.write(head)]);
  };

  if (offline && typeof fetch === 'function') explainFetch((host) => !isOurs(host) && !isLoopback(host));

  // Without a server name, the client would check the certificate of another host.
  tls.connect = /** @param {any[]} args */ (...args) => {
    const index = args.findIndex((one) => typeof one === 'object' && one !== null);
    const given = index < 0 ? {} : args[index];
    const host = typeof args[0] === 'object' ? given.host : typeof args[1] === 'string' ? args[1] : given.host;
    if (!isOurs(host) || given.servername || given.socket) return Reflect.apply(connectSecurely, tls, args);
    const options = { ...given, servername: host };
    const named = index < 0 ? [...args.slice(0, 2), options, ...args.slice(2)] : args.map((one, at) => (at === index ? options : one));
    return Reflect.apply(connectSecurely, tls, named);
  };
}

/**
 * @param {any[]} args
 * @param {Target} target
 * @param {number} port
 */
function redirected(args, target, port) {
  const local = { ...target, host: '127.0.0.1', port, family: undefined, localAddress: undefined, lookup: undefined };
  if (!Array.isArray(args[0])) return [local, ...args.filter((one) => typeof one === 'function')];
  // Node marks the list as normalized by a symbol.
  args[0][0] = local;
  return args;
}

/** How long the forward proxy may take to count a refused connection, in milliseconds. */
const patience = 1000;

/** @param {unknown} host */
function refusal(host) {
  return Object.assign(new Error(`flowservice --offline refused a connection to ${host}.`), { code: 'ECONNREFUSED' });
}

/**
 * Lets the cause of a failed fetch name --offline, because Node's own cause has only the status of the proxy.
 *
 * @param {(host: string) => boolean} isRefused
 */
function explainFetch(isRefused) {
  const { fetch } = globalThis;
  globalThis.fetch = async (...args) => {
    try {
      return await fetch(...args);
    } catch (error) {
      const host = hostOf(args[0]);
      // A network error is a TypeError; an abort is another one.
      if (error instanceof TypeError && host !== undefined && isRefused(host)) error.cause = refusal(host);
      throw error;
    }
  };
}

/**
 * Returns the host of a request; undefined if its URL is invalid.
 *
 * @param {Parameters<typeof fetch>[0]} target
 */
function hostOf(target) {
  try {
    return new URL(target instanceof Request ? target.url : target).hostname;
  } catch {
    return undefined;
  }
}

/** @param {unknown} host */
function isLoopback(host) {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/i.test(String(host));
}

const settings = process.env.FLOWSERVICE_INTERCEPT;
if (settings) {
  try {
    redirect(JSON.parse(settings));
  } catch {}
}
