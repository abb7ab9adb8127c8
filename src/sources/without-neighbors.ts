import type { Description } from '../contract/contract.ts';

type Components = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Returns a description of Flow Service alone: without the paths of its neighbors, and the components that only these refer to. */
export function withoutNeighbors(description: Description): object {
  const paths = Object.entries(description.paths);
  const components: Components = description.components;
  const own = paths.filter(([, item]) => !('x-neighbor' in item));
  const kept = componentsBelow(components, own);
  const reached = componentsBelow(components, paths);
  const left = Object.entries(components).map(([kind, some]) => {
    const members = Object.entries(some).filter(([name]) => kept.has(`${kind}/${name}`) || !reached.has(`${kind}/${name}`));
    return [kind, Object.fromEntries(members)];
  });
  return { ...description, paths: Object.fromEntries(own), components: Object.fromEntries(left) };
}

/** Lists the components that a value refers to, also through others, each as its kind and name. */
function componentsBelow(components: Components, value: unknown, found = new Set<string>()): Set<string> {
  for (const [, kind = '', name = ''] of JSON.stringify(value).matchAll(/"#\/components\/(\w+)\/([^"/]+)"/g)) {
    if (found.has(`${kind}/${name}`)) continue;
    found.add(`${kind}/${name}`);
    componentsBelow(components, components[kind]?.[name], found);
  }
  return found;
}
