import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAuthority } from '../http/certificate-authority.ts';
import { isLoopback } from '../http/loopback.ts';
import { startTlsFront } from '../http/tls-front.ts';
import { caBundle } from './ca-bundle.ts';
import type { ChildSettings } from './child-environment.ts';
import type { Destination } from './destination.ts';
import { startForwardProxy } from './forward-proxy.ts';
import { countIncidents, type Incident } from './incidents.ts';
import { javaTrustStore } from './java-trust-store.ts';
import { type Environment, ownProxyFrom } from './own-proxy.ts';
import type { Refusal } from './refusal.ts';

export type InterceptionOptions = {
  /** The names of the intercepted hosts, in lower case. */
  readonly hosts: readonly string[];
  /** Matches further hosts that must not be reached, although there is no certificate for them; default none. */
  readonly unlisted?: RegExp;
  /** The plain HTTP server in place of the hosts. */
  readonly target: Destination;
  /** The user's own environment: the proxy for other hosts, and the authorities that clients trust already. */
  readonly env: Environment;
  /** The user's id; undefined on systems without one. */
  readonly user: number | undefined;
  /** Whether connections to other hosts than these and this machine are refused; default false. */
  readonly offline?: boolean;
  /** An empty folder that only the user can read. The caller removes it. */
  readonly folder: string;
};

export type Interception = {
  /** What the environment of a client needs. It contains the credential of this run. */
  readonly settings: ChildSettings;
  /** Lists the connections that failed. */
  readonly incidents: () => readonly Incident[];
  /** Ends the interception and every connection through it. */
  readonly close: () => Promise<void>;
};

/** Never matches. */
const none = /(?!)/;

/**
 * Starts a forward proxy and a TLS server for clients with hard-wired hosts, and writes the files that their environment names. The key of
 * the certificate authority is only in memory, and the authority signs for the intercepted hosts only.
 */
export async function startInterception(options: InterceptionOptions): Promise<Interception> {
  const { hosts, unlisted = none, target, env, user, offline = false, folder } = options;
  const incidents = countIncidents();
  const authority = createAuthority(hosts);
  const write = (name: string, content: string | Buffer): string => {
    const file = join(folder, name);
    writeFileSync(file, content, { mode: 0o600 });
    return file;
  };
  const certificates = caBundle(authority.certificate, env);
  const bundleFile = write('ca.pem', `${certificates.join('\n')}\n`);
  const trustStoreFile = write('ca.jks', javaTrustStore(certificates));
  const wgetFile = write('wgetrc', `${ownWgetrc(env)}\nca_certificate = ${bundleFile}\n`);
  const front = await startTlsFront({
    target,
    contextFor: (host = hosts[0] ?? '') => authority.contextFor(host),
    onFailedHandshake: ({ host = hosts[0] ?? '', untrusted }) =>
      incidents.add(untrusted ? 'untrusted' : hosts.includes(host) ? 'handshake' : 'unlisted', host),
  });
  const started = startForwardProxy({
    isIntercepted: (host) => hosts.includes(host),
    refuseHost: (host) => (unlisted.test(host) ? unlistedRefusal(host) : offline && !isLoopback(host) ? offlineRefusal(host) : undefined),
    accept: front.accept,
    target,
    proxyOf: ownProxyFrom(env),
    onRefused: ({ kind, host, cause }) => incidents.add(kind, host, cause),
    user,
  });
  // Without a proxy, the server would keep the process from ending.
  started.catch(front.close);
  const proxy = await started;
  return {
    settings: {
      hosts,
      proxyUrl: proxy.url,
      openPort: proxy.openPort,
      bundleFile,
      trustStoreFile,
      wgetFile,
      preloadFile: fileURLToPath(new URL('./node-preload.cjs', import.meta.url)),
      preload: JSON.stringify({ hosts, also: unlisted.source, port: front.port, offline, proxy: proxy.url }),
    },
    incidents: incidents.list,
    close: async () => {
      await Promise.all([proxy.close(), front.close(), front.close()]);
    },
  };
}

/** Reads the user's own settings of Wget, because `WGETRC` replaces the file. */
function ownWgetrc({ WGETRC: file, HOME: home }: Environment): string {
  try {
    return readFileSync(file || join(home ?? '', '.wgetrc'), 'utf8');
  } catch {
    return '';
  }
}

function unlistedRefusal(host: string): Refusal {
  const message = `This run of flowservice has no certificate for ${host}. Add --intercept-host ${host}.`;
  return { kind: 'unlisted', status: 403, host, reason: 'Refused by flowservice --intercept', message };
}

function offlineRefusal(host: string): Refusal {
  const message = `flowservice --offline refused a connection to ${host}. Leave out --offline, or add --intercept-host ${host} to send it to the mock.`;
  return { kind: 'offline', status: 403, host, reason: 'Refused by flowservice --offline', message };
}
