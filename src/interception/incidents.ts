import { hostNameFault } from '../http/host-check.ts';
import type { RefusalKind } from './refusal.ts';

/** Why a connection did not reach the server in place of a host. */
export type IncidentKind = RefusalKind | 'untrusted' | 'handshake';

/** A kind of failed connections to a host, and how often it occurred. */
export type Incident = { readonly kind: IncidentKind; readonly host: string; readonly count: number };

/** Counts failed connections. */
export type Incidents = {
  readonly add: (kind: IncidentKind, host: string) => void;
  readonly list: () => readonly Incident[];
};

/** The number of hosts that are counted apart; a client may try any number. */
const most = 50;

/** Creates a count of failed connections. */
export function countIncidents(): Incidents {
  const counted = new Map<string, Incident>();
  return {
    add: (kind, given) => {
      // A client may send anything in place of a name.
      const name = given.replace(/^\[(.*)\]$/, '$1');
      const isKnown = counted.has(`${kind} ${name}`) || counted.size < most;
      const host = isKnown && (hostNameFault(name) === undefined || name.includes(':')) ? name : 'other hosts';
      const key = `${kind} ${host}`;
      counted.set(key, { kind, host, count: (counted.get(key)?.count ?? 0) + 1 });
    },
    list: () => [...counted.values()],
  };
}
