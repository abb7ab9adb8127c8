import { X509Certificate } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { FailedHandshake } from '../http/tls/failed-handshake.ts';
import type { OwnCertificate } from '../http/tls/own-certificate.ts';
import { printableJson } from '../report/printable.ts';
import type { LogFormat } from './exchange-logger.ts';
import { fail, notify, reasonOf } from './fail.ts';
import { notEmpty } from './options.ts';
import { privateFolder } from './private-folder.ts';
import { readText } from './read-files.ts';

/** The options of a command whose server can speak https. */
export type TlsOptions = { readonly tls: boolean; readonly tlsCert?: string; readonly tlsKey?: string };

/** Adds the options of {@link TlsOptions} to a command. */
export function addTlsOptions(command: Command): Command {
  return command
    .option('--tls', 'speak https as well as http, with a certificate by an authority that is made for this run', false)
    .option('--tls-cert <file>', 'certificate of your own for https, in PEM, instead of one made for this run', notEmpty)
    .option('--tls-key <file>', 'private key of that certificate, in PEM and not encrypted', notEmpty);
}

/** Reads the user's certificate; undefined if there is none. Ends the command if it cannot be used, and warns if clients will refuse it. */
export async function readOwnCertificate({ tlsCert, tlsKey }: TlsOptions, log: LogFormat): Promise<OwnCertificate | undefined> {
  if (tlsCert === undefined && tlsKey === undefined) return undefined;
  if (tlsKey === undefined) return fail('--tls-cert needs the private key as well. Add --tls-key FILE; the same file if it has both.');
  if (tlsCert === undefined) return fail('--tls-key needs the certificate as well. Add --tls-cert FILE; the same file if it has both.');
  const own = { cert: readText(tlsCert, 'Name a certificate in PEM.'), key: readText(tlsKey, 'Name a private key in PEM.') };
  const { certificateFault, validityFault } = await import('../http/tls/own-certificate.ts');
  const fault = certificateFault(own);
  if (fault !== undefined) fail(`--tls-${fault.at} ${fault.at === 'cert' ? tlsCert : tlsKey}: ${fault.message}`);
  const late = validityFault(own.cert, new Date());
  if (late !== undefined) warn(`the certificate ${tlsCert} is not valid now. ${late}`, log);
  return own;
}

/**
 * Writes a certificate to a private temporary file, which is removed when the process ends, unless it is killed. Returns its name.
 */
export function temporaryCertificate(certificate: string): string {
  try {
    const file = join(privateFolder('tls').path, 'ca.pem');
    writeFileSync(file, certificate, { mode: 0o600 });
    return file;
  } catch (error) {
    return fail(`cannot write the CA certificate to a temporary file (${reasonOf(error)}). Set TMPDIR to a folder that you can write to.`);
  }
}

/** Returns the URL at which clients accept a certificate: with the address, with `localhost`, or over plain http. */
export function acceptedUrl(url: string, cert: string): string {
  const certificate = new X509Certificate(cert);
  const isCovered = (host: string): boolean => (isIP(host) === 0 ? certificate.checkHost(host) : certificate.checkIP(host)) !== undefined;
  const { hostname } = new URL(url);
  if (isCovered(hostname.replace(/^\[(.*)\]$/, '$1'))) return url;
  return isCovered('localhost') ? url.replace(hostname, 'localhost') : url.replace('https:', 'http:');
}

/** The number of failures that a log remembers as reported. */
const mostReported = 100;

/** Creates a log of failed handshakes, with the fix, each once. It names the file of the certificate to trust. */
export function handshakeLogger(log: LogFormat, caFile: () => string | undefined): (failure: FailedHandshake) => void {
  const reported = new Set<string>();
  return ({ host, untrusted, reason }) => {
    const client = host === undefined ? 'a client' : `a client that called ${host}`;
    const key = `${host} ${reason}`;
    if (log === 'none' || reported.has(key) || reported.size >= mostReported) return;
    reported.add(key);
    warn(`TLS failed with ${client}: ${reason}.${fixOf({ host, untrusted, reason }, caFile())}`, log);
  };
}

function fixOf({ host, untrusted, reason }: FailedHandshake, caFile: string | undefined): string {
  if (untrusted) return caFile === undefined ? ' Let it trust the issuer of the certificate.' : ` Let it trust ${caFile}.`;
  return reason.includes('no certificate') && host !== undefined ? ` Add --allow-host ${host}.` : '';
}

function warn(warning: string, log: LogFormat): void {
  if (log === 'json') process.stderr.write(`${printableJson(JSON.stringify({ warning }))}\n`);
  else notify(warning);
}
