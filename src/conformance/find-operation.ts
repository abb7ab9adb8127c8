import { type Operation, operations } from './operation.ts';

/** An operation and what a path has in the places of its parameters. */
export type FoundOperation = { readonly operation: Operation; readonly parameters: Readonly<Record<string, string>> };

const all: readonly Operation[] = Object.values(operations);

/** The operations whose whole path is known beforehand, by method and path: nearly every request is for one of them. */
const fixed: ReadonlyMap<string, FoundOperation> = new Map(
  all
    .filter(({ path }) => !path.includes('{'))
    .flatMap((operation) =>
      operation.basePaths.flatMap((base) =>
        (operation.trailingSlash ? ['', '/'] : ['']).map(
          (end) => [`${operation.method} ${base}${operation.path}${end}`, { operation, parameters: {} }] as const,
        ),
      ),
    ),
);

const templates = all
  .filter(({ path }) => path.includes('{'))
  .map((operation) => ({ operation, names: operation.pathParameters.map(({ name }) => name), pattern: patternOf(operation) }));

/**
 * The operation that a method and a path stand for, with Adobe's base path or without one; undefined where there is none.
 *
 * @see OpenAPI 3.1.1, Server Object, Path Templating
 */
export function findOperation(method: string, path: string): FoundOperation | undefined {
  const known = fixed.get(`${method} ${path}`);
  if (known !== undefined) return known;
  for (const { operation, names, pattern } of templates) {
    const match = operation.method === method ? pattern.exec(path) : null;
    if (match !== null) return { operation, parameters: Object.fromEntries(names.map((name, index) => [name, decoded(match[index + 1])])) };
  }
  return undefined;
}

/** The methods that a path has, empty where no operation has the path. */
export function methodsOf(path: string): readonly string[] {
  return [...new Set(all.map(({ method }) => method))].filter((method) => findOperation(method, path) !== undefined);
}

function patternOf({ basePaths, path, trailingSlash }: Operation): RegExp {
  const segments = path.replaceAll(/\{\w+\}/g, '([^/]+)');
  return new RegExp(`^(?:${basePaths.join('|')})${segments}${trailingSlash ? '/?' : ''}$`);
}

/** What is no right percent-encoding is taken as it is, and then breaks the rule of its parameter. */
function decoded(segment = ''): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
