import { isDeepStrictEqual } from 'node:util';
import type { Components } from './with-docstrings.ts';

/** The parts of a bundled description that are merged. */
export type Mergeable = {
  readonly paths: Readonly<Record<string, object>>;
  readonly components: Components;
};

/**
 * Adds the paths and components of Flow Service's neighbors to its description.
 *
 * @throws Error if both have a path, or different components of one name
 */
export function withNeighbors<Description extends Mergeable>(description: Description, neighbors: Mergeable): Description {
  const shared = Object.keys(neighbors.paths).find((path) => path in description.paths);
  if (shared !== undefined) throw new Error(`Both descriptions have the path ${shared}. Remove it from spec/neighbors.yaml.`);
  const kinds = [...new Set([...Object.keys(description.components), ...Object.keys(neighbors.components)])];
  const components = kinds.map((kind) => [kind, mergeKind(kind, description.components[kind], neighbors.components[kind])]);
  return { ...description, paths: { ...description.paths, ...neighbors.paths }, components: Object.fromEntries(components) };
}

function mergeKind(kind: string, own: Components[string] = {}, others: Components[string] = {}): object {
  const different = Object.entries(others).find(([name, other]) => name in own && !isDeepStrictEqual(own[name], other));
  if (different !== undefined)
    throw new Error(`The two descriptions have different ${kind} of the name ${different[0]}. Rename one of them.`);
  return { ...own, ...others };
}
