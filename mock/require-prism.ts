import { createRequire } from 'node:module';

type Prism = typeof import('@stoplight/prism-core') & typeof import('@stoplight/prism-http');

/**
 * Prism's engine, as a module finds it.
 *
 * Of the library that makes up names and streets it gets the English ones: to load those of sixty languages takes as long as all else, and
 * the description asks for none. Nobody else gets to see that, for nothing else runs meanwhile.
 *
 * @throws Error with the code `MODULE_NOT_FOUND` where it is not installed
 */
export function requirePrism(module: string = import.meta.url): Prism {
  const require = createRequire(module);
  const engine = require.resolve('@stoplight/prism-http');
  return { ...require('@stoplight/prism-core'), ...withEnglishAlone(createRequire(engine), () => require(engine)) };
}

function withEnglishAlone<T>(require: NodeJS.Require, load: () => T): T {
  const every = resolved(require, '@faker-js/faker');
  const english = resolved(require, '@faker-js/faker/locale/en');
  if (every === undefined || english === undefined || require.cache[every] !== undefined) return load();
  require(english);
  require.cache[every] = require.cache[english];
  try {
    return load();
  } finally {
    delete require.cache[every];
  }
}

function resolved(require: NodeJS.Require, name: string): string | undefined {
  try {
    return require.resolve(name);
  } catch {
    return undefined;
  }
}
