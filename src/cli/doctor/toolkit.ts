import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** This toolkit as it is installed, or as it lies in a clone. */
export type Toolkit = {
  /** The folder of its `package.json`. */
  readonly folder: string;
  /** Whether what is generated can be generated anew there. */
  readonly isClone: boolean;
  /** Which versions of other things it works with, as its `package.json` says. */
  readonly engines: { readonly node: string };
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
};

/** The toolkit that is running. */
export function thisToolkit(): Toolkit {
  return toolkitIn(dirname(createRequire(import.meta.url).resolve('flowservice-kit/package.json')));
}

/** The toolkit in a folder. */
export function toolkitIn(folder: string): Toolkit {
  const { engines, optionalDependencies, peerDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { folder, isClone: existsSync(join(folder, 'spec/generate.ts')), engines, optionalDependencies, peerDependencies };
}
