import type { LockedPackages } from './locked-package.ts';

/**
 * Where the packages lie that whoever installs the project gets: its dependencies, its optional ones, and all that those need. Optional
 * peers are not among them, for whoever wants one installs it himself.
 */
export function shippedPlaces(packages: LockedPackages): ReadonlySet<string> {
  const shipped = new Set<string>();
  const add = (place: string): void => {
    const { dependencies, optionalDependencies, peerDependencies } = packages[place] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...(place === '' ? {} : peerDependencies) })) {
      const found = lookUp(packages, name, place);
      if (found === undefined || shipped.has(found)) continue;
      shipped.add(found);
      add(found);
    }
  };
  add('');
  return shipped;
}

/** As Node does: beside the package that asks, then ever further out. */
function lookUp(packages: LockedPackages, name: string, from: string): string | undefined {
  for (let place = from; ; place = place.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const found = `${place === '' ? '' : `${place}/`}node_modules/${name}`;
    if (packages[found] !== undefined) return found;
    if (place === '') return undefined;
  }
}
