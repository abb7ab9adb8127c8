import { fileURLToPath } from 'node:url';
import type { Contender } from './server-process.ts';

const pathOf = (url: string): string => fileURLToPath(new URL(url, import.meta.url));

/** The programs as users run them: our command as it is packed, Prism's as it is installed. */
export const programs = {
  flowservice: pathOf('../../dist/bin/flowservice.cjs'),
  prism: fileURLToPath(import.meta.resolve('@stoplight/prism-cli')),
  comparator: fileURLToPath(new URL('cli.cjs', import.meta.resolve('@pactflow/openapi-pact-comparator'))),
  bareServer: pathOf('bare-server.ts'),
} as const;

/** The description that Prism serves, from which our mock is generated. */
export const descriptionFile: string = pathOf('../../spec/openapi.yaml');

/** Our mock as users start it: with its log of every request. */
export const ourMock: Contender = { name: 'flowservice mock', args: (port) => [programs.flowservice, 'mock', '--port', port] };

/** Prism as users start it, with its log of every request. */
export const prismMock: Contender = { name: 'prism mock', args: (port) => [programs.prism, 'mock', '-p', port, descriptionFile] };

/** Prism without its log, which takes most of its time. */
export const silentPrism: Contender = {
  name: 'prism mock -v silent',
  args: (port) => [programs.prism, 'mock', '-p', port, '-v', 'silent', descriptionFile],
};

/** node:http alone. */
export const bareServer: Contender = { name: 'bare node:http', args: (port) => [programs.bareServer, port] };
