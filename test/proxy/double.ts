import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A test double of Flow Service. */
export type Double = { readonly url: string; readonly close: () => Promise<void> };

/** Starts a test double with a request listener, over HTTPS if there is a certificate. */
export async function startDouble(respond: RequestListener, certificate?: Certificate): Promise<Double> {
  const server =
    certificate === undefined ? createServer(respond) : createSecureServer({ key: certificate.key, cert: certificate.cert }, respond);
  server.maxHeadersCount = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http${certificate === undefined ? '' : 's'}://127.0.0.1:${port}`,
    close: () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
}

type Certificate = { readonly key: Buffer; readonly cert: Buffer; readonly file: string };

/** Creates a self-signed certificate for this machine. */
export function selfSigned(folder: string): Certificate {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert, ...subject], {
    stdio: 'ignore',
  });
  return { key: readFileSync(key), cert: readFileSync(cert), file: cert };
}
