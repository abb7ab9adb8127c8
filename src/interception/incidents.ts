import { hostNameFault } from '../http/host-check.ts';
import type { RefusalKind } from './refusal.ts';

/** Why a connection did not reach the server in place of a host. */
export type IncidentKind = RefusalKind | 'untrusted' | 'handshake';

/** A kind of failed connections to a host, how often it occurred, and the cause of the first one if the kind does not say it. */
export type Incident = { readonly kind: IncidentKind; readonly host: string; readonly count: number; readonly cause?: string | undefined };

/** Counts failed connections. */
export type Incidents = {
  readonly add: (kind: IncidentKind, host: string, cause?: string) => void;
  readonly list: () => readonly Incident[];
};

/** The number of hosts that are counted apart; a client may try any number. */
const most = 50;

/** Creates a count of failed connections. */
export function countIncidents(): Incidents {
  const counted = new Map<string, Incident>();
  return {
    add: (kind, given, cause) => {
      // A client may send anything in place of a name.
      const name = given.replace(/^\[(.*)\]$/, '$1');
      const isKnown = counted.has(`${kind} ${name}`) || counted.size < most;
      const host = isKnown && (hostNameFault(name) === undefined || name.includes(':')) ? name : 'other hosts';
      const key = `${kind} ${host}`;
      const first = counted.get(key);
      counted.set(key, { kind, host, count: (first?.count ?? 0) + 1, cause: first === undefined ? cause : first.cause });
    },
    list: () => [...counted.values()],
  };
}

/** Returns a line for each kind of failed connections that the user can do something about: what happened, and the fix. */
export function incidentLines(incidents: readonly Incident[]): readonly string[] {
  return Object.entries(lines).flatMap(([kind, line]) => {
    const found = incidents.filter((incident) => incident.kind === kind);
    return found.length === 0 ? [] : [line(hostsOf(found), found)];
  });
}

/** Returns whether a line says why the calls of a client did not arrive. */
export function explainsSilence(incidents: readonly Incident[]): boolean {
  return incidents.some(({ kind }) => kind in lines);
}

const lines: Readonly<Partial<Record<IncidentKind, (hosts: string, found: readonly Incident[]) => string>>> = {
  untrusted: (hosts) =>
    `the client closed these connections when it had received the certificate of this run, most likely because it does not trust it: ${hosts}. It may have its own list of authorities, or pin the certificate. Let it trust the file in SSL_CERT_FILE: in Python, leave out certifi.where() and verify=…; in Node, leave out the option ca. A client that pins certificates cannot be intercepted.`,
  handshake: (hosts) =>
    `these connections failed during the TLS handshake: ${hosts}. Run the command again; if they fail again, the client may use an outdated version of TLS.`,
  unlisted: (hosts, [first, second]) =>
    `this run has no certificate for these hosts, so connections to them were refused: ${hosts}. Add --intercept-host ${first?.host}${second === undefined ? '' : ', and the others likewise'}.`,
  offline: (hosts) => `--offline refused connections to other hosts: ${hosts}.`,
  unreachable: (hosts) => `these hosts cannot be reached: ${hosts}.`,
  'own-proxy': (hosts) =>
    `your own proxy cannot be reached: ${hosts}. Correct HTTPS_PROXY or HTTP_PROXY, or exempt the host of the call with NO_PROXY.`,
  'no-credential': (_, found) =>
    `${connections(found)} without the user and password in HTTPS_PROXY. The client drops them from the URL of its proxy, or another program called.`,
  'other-user': (_, found) => `${connections(found)} because another user opened them. Run the command as the user who runs flowservice.`,
  'no-owner': (hosts) =>
    `these hosts are not intercepted, and a client that cannot send a credential reaches them only on Linux: ${hosts}. Exempt them with http.nonProxyHosts.`,
};

function connections(found: readonly Incident[]): string {
  const count = found.reduce((sum, incident) => sum + incident.count, 0);
  return count === 1 ? 'the forward proxy refused 1 connection' : `the forward proxy refused ${count} connections`;
}

function hostsOf(found: readonly Incident[]): string {
  return found
    .map(({ host, count, cause }) => {
      const remarks = [cause, count === 1 ? undefined : `${count} times`].filter((remark) => remark !== undefined);
      return remarks.length === 0 ? host : `${host} (${remarks.join(', ')})`;
    })
    .join(', ');
}
