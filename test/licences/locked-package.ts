/** A package as npm's lock file has it. */
export type LockedPackage = {
  readonly version: string;
  /** An SPDX expression; undefined where its author has written none, or in an old form. */
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
};

/** All packages of a lock file by their place, such as `node_modules/a/node_modules/b`; the project itself is at the empty place. */
export type LockedPackages = Readonly<Record<string, LockedPackage>>;

/** The name of the package at a place. */
export function nameAt(place: string): string {
  return place.replace(/^.*node_modules\//, '');
}
