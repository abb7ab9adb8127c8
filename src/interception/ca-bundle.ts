import { X509Certificate } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as tls from 'node:tls';
import type { Environment } from './own-proxy.ts';

/** Variables with which runtimes replace their own list of authorities by a file. */
export const caVariables = [
  'SSL_CERT_FILE',
  'REQUESTS_CA_BUNDLE',
  'CURL_CA_BUNDLE',
  'NODE_EXTRA_CA_CERTS',
  'AWS_CA_BUNDLE',
  'DENO_CERT',
  'GIT_SSL_CAINFO',
  'PERL_LWP_SSL_CA_FILE',
  'HTTPLIB2_CA_CERTS',
] as const;

/** The system's own bundle: Debian and Alpine, Fedora, openSUSE, macOS. */
const systemFiles: readonly string[] = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/ssl/cert.pem',
];

const certificate = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;

/**
 * Returns the authorities that a client under interception trusts, as PEM without duplicates: the given one, the system's, and those that
 * the user's own variables name, because most of these variables replace the others. Nothing but certificates is read from the files. One
 * that cannot be read is left out, as the client itself would.
 */
export function caBundle(authority: string, env: Environment): readonly string[] {
  const own = caVariables.flatMap((name) => env[name] ?? []).flatMap(filesAt);
  const folders = (env.SSL_CERT_DIR ?? '').split(':').flatMap((folder) => (folder === '' ? [] : filesAt(folder)));
  const system = new Set(systemCertificates());
  // One that is broken would make most clients refuse the whole file.
  const named = [...new Set([...own, ...folders])].flatMap(certificatesIn).filter((pem) => system.has(pem) || isCertificate(pem));
  return [...new Set([authority.trim(), ...system, ...named])];
}

/** Reads the distribution's file, because Node takes longer to list the system's authorities, and lists its own ones for the rest. */
function systemCertificates(): readonly string[] {
  for (const file of systemFiles) {
    const found = certificatesIn(file);
    if (found.length > 0) return found;
  }
  // Not in Node before 22.15.
  const listed = 'getCACertificates' in tls ? tls.getCACertificates('system') : [];
  return [...listed, ...tls.rootCertificates].map((pem) => pem.trim());
}

/** Returns a file, or the files in a folder. Links to other files of the folder, such as those named by hashes, are left out. */
function filesAt(path: string): readonly string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    const entries = readdirSync(path, { withFileTypes: true }).map((entry) => ({
      file: join(path, entry.name),
      isLink: entry.isSymbolicLink(),
    }));
    return entries.filter(({ file, isLink }) => !isLink || readlinkSync(file).includes('/')).map(({ file }) => file);
  } catch {
    return [];
  }
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).raw.length > 0;
  } catch {
    return false;
  }
}

/** The size of the largest file that is read, in bytes. The public authorities take a quarter of a million. */
const longest = 16 * 1024 * 1024;

function certificatesIn(file: string): readonly string[] {
  try {
    // Reading a pipe would wait for its writer.
    const found = statSync(file);
    if (!found.isFile() || found.size > longest) return [];
    return readFileSync(file, 'latin1').match(certificate) ?? [];
  } catch {
    return [];
  }
}
