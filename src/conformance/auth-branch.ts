import { description } from '../generated/description.ts';
import { nearMiss } from './near-miss.ts';
import type { SchemaName } from './operation.ts';
import { branchesOf, type SchemaNode, schemaNodes } from './schema-nodes.ts';

/** One authentication specification of the connection specification: the schema of `auth` and what lies below it. */
export type AuthBranch = {
  readonly specName: string;
  readonly schema: SchemaName;
  /** Every node of the whole request body with this branch for its auth, by pointer. */
  readonly nodes: ReadonlyMap<string, SchemaNode>;
  readonly params: readonly string[];
  /** The params that the other branches do not have: they tell which branch is meant. */
  readonly ownParams: readonly string[];
};

/** The schema of the request body that has an auth spec. */
export const schemaWithAuth: SchemaName = 'CreateConnectionRequest';

const allParams = [...branchesOf('DynamicsAuth')].map(([specName, schema]) => {
  const nodes = schemaNodes(schemaWithAuth, schema);
  return { specName, schema, nodes, params: Object.keys(nodes.get('/auth/params')?.properties ?? {}) };
});

/** Every authentication specification that Microsoft Dynamics has. */
export const authBranches: readonly AuthBranch[] = allParams.map((branch) => ({
  ...branch,
  ownParams: branch.params.filter((param) => allParams.every((other) => other === branch || !other.params.includes(param))),
}));

/** The branch whose name this is. */
export function branchNamed(specName: unknown): AuthBranch | undefined {
  return authBranches.find((branch) => branch.specName === specName);
}

/** The branch that a wrong or missing name most likely stands for: by params that only one branch has, else by the name. */
export function branchMeant(specName: unknown, params: unknown): AuthBranch | undefined {
  const present = typeof params === 'object' && params !== null ? Object.keys(params) : [];
  const meant = authBranches.filter(({ ownParams }) => ownParams.some((param) => present.includes(param)));
  if (meant.length === 1) return meant[0];
  if (typeof specName !== 'string') return undefined;
  const names = authBranches.map((branch) => branch.specName);
  return branchNamed(nearMiss(specName, names)) ?? shortName(specName);
}

/** The branch that params by themselves are most likely for: the one that most of those are of which only one branch has, misspelt or not. */
export function branchOfParams(params: object): AuthBranch | undefined {
  const present = Object.keys(params);
  const count = ({ ownParams }: AuthBranch): number => present.filter((param) => nearMiss(param, ownParams) !== undefined).length;
  return authBranches.reduce<AuthBranch | undefined>(
    (best, branch) => (best === undefined || count(branch) > count(best) ? branch : best),
    undefined,
  );
}

/** The other branch, where every param that tells branches apart is its own and none is this one's. */
export function ownerOfAll({ ownParams }: AuthBranch, present: readonly string[]): AuthBranch | undefined {
  if (ownParams.some((param) => present.includes(param))) return undefined;
  return authBranches.find((other) => other.ownParams.some((param) => present.includes(param)));
}

/** Whether the pair belongs to another source altogether, so that Dynamics' own params are not what is missing. */
export function isOtherSource(connectionSpecId: unknown, specName: unknown): boolean {
  const other = typeof connectionSpecId === 'string' ? otherSource(connectionSpecId) : undefined;
  return other !== undefined && typeof specName === 'string' && other.authSpecs.includes(specName);
}

/** The source whose connection specification id this is, where it is not Dynamics' own. */
export function otherSource(connectionSpecId: string): { readonly source: string; readonly authSpecs: readonly string[] } | undefined {
  const others: Readonly<Record<string, { readonly source: string; readonly authSpecs: readonly string[] }>> =
    description.components.schemas.DynamicsConnectionSpec.properties.id['x-other-sources'];
  return Object.hasOwn(others, connectionSpecId.toLowerCase()) ? others[connectionSpecId.toLowerCase()] : undefined;
}

/** `Basic Authentication` for `Basic Authentication for Dynamics-Online`: the beginning of one name alone. */
function shortName(specName: string): AuthBranch | undefined {
  const start = specName.trim().toLowerCase();
  if (start.length < 5) return undefined;
  const starting = authBranches.filter((branch) => branch.specName.toLowerCase().startsWith(start));
  return starting.length === 1 ? starting[0] : undefined;
}
