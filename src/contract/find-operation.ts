import type { Description } from './contract.ts';
import type { Operation } from './operation.ts';

/** An operation and the values of its path parameters. */
export type FoundOperation = { readonly operation: Operation; readonly parameters: Readonly<Record<string, string>> };

/** Finds operations by method and path. */
export type OperationFinder = {
  /**
   * Returns the operation for a method and a path, with or without Adobe's base path; undefined if the description does not have it. A path
   * without parameters comes first: `search` in `/connections/search` is not an id.
   *
   * @see OpenAPI 3.1.1, Server Object, Path Templating
   */
  readonly find: (method: string, path: string) => FoundOperation | undefined;
  /** Lists the methods that a path has; empty if no operation has the path. */
  readonly methodsOf: (path: string) => readonly string[];
  /** Returns the resource of a path if Flow Service has it and the description does not cover it; undefined for any other path. */
  readonly uncoveredResource: (path: string) => string | undefined;
  /**
   * Returns the neighbor of Flow Service that a request is for if the description does not have the operation: a neighbor has many more
   * than those few. Undefined for any other request.
   */
  readonly uncoveredNeighbor: (method: string, path: string) => string | undefined;
};

/** Builds the finder for the operations of a description. */
export function operationFinder(description: Description, operations: Readonly<Record<string, Operation>>): OperationFinder {
  const all = Object.values(operations);
  const fixed = new Map(all.filter(({ path }) => !path.includes('{')).flatMap(fixedPaths));
  const fixedOnes = new Set([...fixed.keys()].map((key) => key.slice(key.indexOf(' ') + 1)));
  const templates = all
    .filter(({ path }) => path.includes('{'))
    .map((operation) => ({ operation, names: operation.pathParameters.map(({ name }) => name), pattern: patternOf(operation) }));
  const methods = [...new Set(all.map(({ method }) => method))];
  const basePaths = description.servers.map(({ url }) => new URL(url).pathname.replace(/\/$/, ''));
  const others = description['x-not-covered'].map(
    (other) => [other, new RegExp(`^/${other.replaceAll(/\{\w+\}/g, '[^/]+')}(?:/|$)`)] as const,
  );

  const neighbors = new Map(
    all.flatMap(({ neighbor, basePaths }) => (neighbor === undefined ? [] : basePaths.map((base) => [base, neighbor]))),
  );

  const find: OperationFinder['find'] = (method, path) => {
    const known = fixed.get(`${method} ${path}`);
    if (known !== undefined || fixedOnes.has(path)) return known;
    for (const { operation, names, pattern } of templates) {
      const match = operation.method === method ? pattern.exec(path) : null;
      if (match !== null)
        return { operation, parameters: Object.fromEntries(names.map((name, index) => [name, decoded(match[index + 1])])) };
    }
    return undefined;
  };
  return {
    find,
    methodsOf: (path) => methods.filter((method) => find(method, path) !== undefined),
    uncoveredResource: (path) => {
      const base = basePaths.find((start) => path.startsWith(`${start}/`)) ?? '';
      return others.find(([, pattern]) => pattern.test(path.slice(base.length)))?.[0];
    },
    uncoveredNeighbor: (method, path) => {
      const base = [...neighbors.keys()].find((start) => path.startsWith(`${start}/`));
      return base === undefined || find(method, path) !== undefined ? undefined : neighbors.get(base);
    },
  };
}

/** Lists every spelling of the path of an operation without parameters, with its method before it. */
function fixedPaths(operation: Operation): readonly (readonly [string, FoundOperation])[] {
  const ends = operation.trailingSlash ? ['', '/'] : [''];
  return operation.basePaths.flatMap((base) =>
    ends.map((end) => [`${operation.method} ${base}${operation.path}${end}`, { operation, parameters: {} }] as const),
  );
}

function patternOf({ basePaths, path, trailingSlash }: Operation): RegExp {
  const segments = path.replaceAll(/\{\w+\}/g, '([^/]+)');
  return new RegExp(`^(?:${basePaths.join('|')})${segments}${trailingSlash ? '/?' : ''}$`);
}

/** Decodes a segment. A segment with an invalid percent-encoding is returned unchanged, and breaks the rule of its parameter. */
function decoded(segment = ''): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
