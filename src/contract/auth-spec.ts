import type { Contract, Description } from './contract.ts';
import { nearMiss } from './near-miss.ts';
import type { SchemaName } from './operation.ts';
import { branchesOf, nodesBelow, type SchemaNodes } from './schema-nodes.ts';

/** An authentication specification of a connection specification: the schema of `auth` and its members. */
export type AuthSpec = {
  readonly specName: string;
  readonly schema: SchemaName;
  /** Every node of the whole request body with this auth spec, by pointer. */
  readonly nodes: SchemaNodes;
  readonly params: readonly string[];
  /** The params that no other auth spec has: they identify this one. */
  readonly ownParams: readonly string[];
};

/** The schema of the request body that has an auth spec. */
export const schemaWithAuth: SchemaName = 'CreateConnectionRequest';

/** Compiles the auth specs of the request to create a connection. */
export function compileAuthSpecs(description: Description): readonly AuthSpec[] {
  const specs = [...branchesOf(description, 'DynamicsAuth')].map(([specName, schema]) => {
    const nodes = nodesBelow(description, schemaWithAuth, schema);
    return { specName, schema, nodes, params: Object.keys(nodes.get('/auth/params')?.properties ?? {}) };
  });
  return specs.map((spec) => ({
    ...spec,
    ownParams: spec.params.filter((param) => specs.every((other) => other === spec || !other.params.includes(param))),
  }));
}

/** Returns the auth spec with this name. */
export function authSpecNamed({ authSpecs }: Contract, specName: unknown): AuthSpec | undefined {
  return authSpecs.find((spec) => spec.specName === specName);
}

/** Returns the auth spec that was most likely intended by a wrong or missing name: by the params that only one has, else by the name. */
export function authSpecMeant(contract: Contract, specName: unknown, params: unknown): AuthSpec | undefined {
  const { authSpecs } = contract;
  const present = typeof params === 'object' && params !== null ? Object.keys(params) : [];
  const meant = authSpecs.filter(({ ownParams }) => ownParams.some((param) => present.includes(param)));
  if (meant.length === 1) return meant[0];
  if (typeof specName !== 'string') return undefined;
  const names = authSpecs.map((spec) => spec.specName);
  return authSpecNamed(contract, nearMiss(specName, names)) ?? shortName(contract, specName);
}

/** Guesses the auth spec from the params alone: the one with the most matching, or nearly matching, distinctive params. */
export function authSpecOfParams({ authSpecs }: Contract, params: object): AuthSpec | undefined {
  const present = Object.keys(params);
  const count = ({ ownParams }: AuthSpec): number => present.filter((param) => nearMiss(param, ownParams) !== undefined).length;
  return authSpecs.reduce<AuthSpec | undefined>((best, spec) => (best === undefined || count(spec) > count(best) ? spec : best), undefined);
}

/** Returns the other auth spec that has the distinctive params, if none of the params is distinctive for this one. */
export function ownerOfAll({ authSpecs }: Contract, { ownParams }: AuthSpec, present: readonly string[]): AuthSpec | undefined {
  if (ownParams.some((param) => present.includes(param))) return undefined;
  return authSpecs.find((other) => other.ownParams.some((param) => present.includes(param)));
}

/** Returns whether a pair of id and name belongs to another source, so that the params of Dynamics are not required. */
export function isOtherSource(contract: Contract, connectionSpecId: unknown, specName: unknown): boolean {
  const other = typeof connectionSpecId === 'string' ? otherSource(contract, connectionSpecId) : undefined;
  return other !== undefined && typeof specName === 'string' && other.authSpecs.includes(specName);
}

type OtherSource = { readonly source: string; readonly authSpecs: readonly string[] };

/** Returns the source that a connection specification id belongs to, if it is known and not Dynamics. */
export function otherSource({ description }: Contract, connectionSpecId: string): OtherSource | undefined {
  const others: Readonly<Record<string, OtherSource>> =
    description.components.schemas.DynamicsConnectionSpec.properties.id['x-other-sources'];
  return Object.hasOwn(others, connectionSpecId.toLowerCase()) ? others[connectionSpecId.toLowerCase()] : undefined;
}

/** Returns the only auth spec whose name begins so: `Basic Authentication` for `Basic Authentication for Dynamics-Online`. */
function shortName({ authSpecs }: Contract, specName: string): AuthSpec | undefined {
  const start = specName.trim().toLowerCase();
  if (start.length < 5) return undefined;
  const starting = authSpecs.filter((spec) => spec.specName.toLowerCase().startsWith(start));
  return starting.length === 1 ? starting[0] : undefined;
}
