import { descriptionFile, programs } from './programs.ts';
import type { Contender } from './server-process.ts';

/** Our mock as users start it: with its log of every request. */
export const ourMock: Contender = { name: 'flowservice mock', args: (port) => [programs.flowservice, 'mock', '--port', port] };

/** Our mock without its log. */
export const silentMock: Contender = {
  name: 'flowservice mock --log none',
  args: (port) => [programs.flowservice, 'mock', '--log', 'none', '--port', port],
};

/** Prism as users start it, with its log of every request. */
export const prismMock: Contender = { name: 'prism mock', args: (port) => [programs.prism, 'mock', '-p', port, descriptionFile] };

/** Prism without its log, which is most of its work. */
export const silentPrism: Contender = {
  name: 'prism mock -v silent',
  args: (port) => [programs.prism, 'mock', '-p', port, '-v', 'silent', descriptionFile],
};

/** What node:http itself costs. */
export const bareServer: Contender = { name: 'bare node:http', args: (port) => [programs.bareServer, port] };
