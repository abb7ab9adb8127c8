import { hostname } from 'node:os';
import { createSecureContext } from 'node:tls';
import type { Contract } from '../contract/contract.ts';
import { serverUrls } from '../contract/platform-host.ts';
import { type CertificateAuthority, createAuthority } from './certificate-authority.ts';
import { type HostOptions, hostNameFault } from './host-check.ts';
import { addressesOf, loopback } from './loopback.ts';
import type { TlsSettings } from './start-tls-server.ts';
import type { FailedHandshake } from './tls/failed-handshake.ts';
import { certificateFault, type OwnCertificate } from './tls/own-certificate.ts';

/** A certificate of your own instead of one by the authority of this run, and a log. */
export type TlsOptions = Partial<OwnCertificate> & {
  /** Called when a client does not complete its handshake, for example because it does not trust the certificate. */
  readonly onFailedHandshake?: (failure: FailedHandshake) => void;
};

/**
 * Returns the certificates of a server: the user's own for every name, or those that an authority issues for the hosts at which the server
 * responds. Adobe's are among them, because the names of a test's network may lead Adobe's clients here.
 *
 * @throws TypeError if the user's certificate or key cannot be used
 */
export function tlsSettings(
  contract: Contract,
  hosts: HostOptions,
  { cert, key, onFailedHandshake }: TlsOptions,
): TlsSettings & { readonly authority?: CertificateAuthority } {
  if (cert === undefined || key === undefined) {
    if (cert !== key) throw new TypeError('The option tls has only one of cert and key. Pass both, or neither.');
    const authority = createAuthority(certifiedHosts(contract, hosts));
    return { authority, onFailedHandshake, contextFor: (host = loopback) => authority.contextFor(host) };
  }
  const fault = certificateFault({ cert, key });
  if (fault !== undefined) throw new TypeError(`The option tls.${fault.at} is invalid. ${fault.message}`);
  const context = createSecureContext({ ca: [], cert, key });
  return { onFailedHandshake, contextFor: () => context };
}

/** Lists the hosts at which a server responds, without those of its network that only `hostCheck` recognizes. */
function certifiedHosts(contract: Contract, { host: own = loopback, allowHosts = [] }: HostOptions): readonly string[] {
  const machine = hostNameFault(hostname()) === undefined ? [hostname()] : [];
  const others = addressesOf(own);
  return [
    ...[loopback, '::1', 'localhost'],
    ...(others === undefined ? [own] : [...others, ...machine]),
    ...allowHosts,
    ...serverUrls(contract).map((url) => url.hostname),
  ];
}
