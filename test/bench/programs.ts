import { fileURLToPath } from 'node:url';

const pathOf = (url: string): string => fileURLToPath(new URL(url, import.meta.url));

/** What is measured, as users run it: our command as it is built and packed, Prism's as it is installed. */
export const programs = {
  flowservice: pathOf('../../dist/bin/flowservice.cjs'),
  prism: fileURLToPath(import.meta.resolve('@stoplight/prism-cli')),
  comparator: fileURLToPath(new URL('cli.cjs', import.meta.resolve('@pactflow/openapi-pact-comparator'))),
  bareServer: pathOf('bare-server.ts'),
} as const;

/** The description that Prism serves: the same that our mock is made from. */
export const descriptionFile: string = pathOf('../../spec/openapi.yaml');
