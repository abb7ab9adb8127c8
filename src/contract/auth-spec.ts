import type { Description } from './contract.ts';
import { nearMiss } from './near-miss.ts';
import type { SchemaName } from './operation.ts';
import { branchesOf, nodesBelow, type SchemaNodes } from './schema-nodes.ts';

/** An authentication specification of a connection specification: the schema of `auth` and its members. */
export type AuthSpec = {
  /** The value of `auth.specName`. Two auth specs of a source may share it: the params then decide. */
  readonly specName: string;
  readonly schema: SchemaName;
  /** Every node of the whole request body with this auth spec, by pointer. */
  readonly nodes: SchemaNodes;
  readonly params: readonly string[];
  /** The params that no auth spec with another name has: they identify this one. */
  readonly ownParams: readonly string[];
  /** Whether Adobe never published its schema: only documented requests show its params. */
  readonly isInferred: boolean;
};

/** Compiles the auth specs of a source from the schema of its requests and the schema of their `auth`. */
export function compileAuthSpecs(description: Description, request: SchemaName, auth: SchemaName): readonly AuthSpec[] {
  const specs = branchesOf(description, auth).map(([specName, schema]) => {
    const nodes = nodesBelow(description, request, schema);
    const params = nodes.get('/auth/params');
    return { specName, schema, nodes, params: Object.keys(params?.properties ?? {}), isInferred: params?.['x-inferred'] === true };
  });
  return specs.map((spec) => ({
    ...spec,
    ownParams: spec.params.filter((param) => specs.every((other) => other.specName === spec.specName || !other.params.includes(param))),
  }));
}

/** Returns the auth specs with this name: one, or several if they share it. */
export function authSpecsNamed(authSpecs: readonly AuthSpec[], specName: unknown): readonly AuthSpec[] {
  return authSpecs.filter((spec) => spec.specName === specName);
}

/** Returns the auth spec that was most likely intended by a wrong or missing name: by the params that only one has, else by the name. */
export function authSpecMeant(authSpecs: readonly AuthSpec[], specName: unknown, params: unknown): AuthSpec | undefined {
  const present = typeof params === 'object' && params !== null ? Object.keys(params) : [];
  const meant = authSpecs.filter(({ ownParams }) => ownParams.some((param) => present.includes(param)));
  if (meant.length === 1) return meant[0];
  if (typeof specName !== 'string') return undefined;
  const names = authSpecs.map((spec) => spec.specName);
  return authSpecsNamed(authSpecs, nearMiss(specName, names))[0] ?? shortName(authSpecs, specName);
}

/**
 * Guesses the auth spec from the params alone: the one with the most matching, or nearly matching, distinctive params; of several, the one
 * with the most matching params.
 */
export function authSpecOfParams(authSpecs: readonly AuthSpec[], params: object): AuthSpec | undefined {
  const present = Object.keys(params);
  const distinctive = ({ ownParams }: AuthSpec): number => present.filter((param) => nearMiss(param, ownParams) !== undefined).length;
  return authSpecs.toSorted((one, other) => distinctive(other) - distinctive(one) || matching(other, present) - matching(one, present))[0];
}

/**
 * Returns the other auth spec that the params belong to, if none of them is distinctive for this one, and more of them match the other.
 */
export function ownerOfAll(authSpecs: readonly AuthSpec[], authSpec: AuthSpec, present: readonly string[]): AuthSpec | undefined {
  const { specName, ownParams } = authSpec;
  if (ownParams.some((param) => present.includes(param))) return undefined;
  return authSpecs.find(
    (other) =>
      other.specName !== specName &&
      other.ownParams.some((param) => present.includes(param)) &&
      matching(other, present) > matching(authSpec, present),
  );
}

function matching({ params }: AuthSpec, present: readonly string[]): number {
  return present.filter((param) => params.includes(param)).length;
}

/** Returns the only auth spec whose name begins so: `Basic Authentication` for `Basic Authentication for Dynamics-Online`. */
function shortName(authSpecs: readonly AuthSpec[], specName: string): AuthSpec | undefined {
  const start = specName.trim().toLowerCase();
  if (start.length < 5) return undefined;
  const starting = authSpecs.filter((spec) => spec.specName.toLowerCase().startsWith(start));
  return starting.length === 1 ? starting[0] : undefined;
}
