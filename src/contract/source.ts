import { type AuthSpec, authSpecOfParams, compileAuthSpecs } from './auth-spec.ts';
import type { Contract, Description } from './contract.ts';
import { nearMiss } from './near-miss.ts';
import type { SchemaName } from './operation.ts';
import { type Reference, referredName } from './pointer.ts';
import { membersOf, nodesBelow, type SchemaNodes, schemaWithAuth } from './schema-nodes.ts';

/** A source or a destination: a connection specification whose connections a contract has. */
export type Source = {
  /** The value of `connectionSpec.id`. */
  readonly id: string;
  /** The value of `connectionSpec.version`. */
  readonly version: string;
  /** Its name for people, such as `Microsoft Dynamics`. */
  readonly title: string;
  /** The schema of a request to create one of its connections. */
  readonly request: SchemaName;
  /** Every node of such a request, except those of `auth`, by pointer. */
  readonly nodes: SchemaNodes;
  /** Whether its data are tables, which a connection explores like those of Dynamics. */
  readonly hasTables: boolean;
  /** The beginning of the URL that each of its connections gets to send events to; undefined if it does not stream. */
  readonly inletBase: string | undefined;
  /** Empty if its connections have no `auth`. */
  readonly authSpecs: readonly AuthSpec[];
};

type RequestNode = { readonly properties: { readonly auth?: Reference; readonly connectionSpec: Reference } };
type SpecNode = {
  readonly 'x-source': string;
  readonly 'x-tables'?: boolean;
  readonly 'x-inlet'?: string;
  readonly properties: Readonly<Record<'id' | 'version', { readonly const: string }>>;
};

/** Compiles the sources of a description, in its order: one, or the members of the union of their requests. */
export function compileSources(description: Description): readonly Source[] {
  const requests = membersOf(description, schemaWithAuth);
  const schemas: Readonly<Record<string, object>> = description.components.schemas;
  return (requests.length === 0 ? [schemaWithAuth] : requests).map((request) => {
    const { auth, connectionSpec } = (schemas[request] as RequestNode).properties;
    const {
      'x-source': title,
      'x-tables': hasTables = false,
      'x-inlet': inletBase,
      properties,
    } = schemas[referredName(connectionSpec)] as SpecNode;
    return {
      id: properties.id.const,
      version: properties.version.const,
      title,
      hasTables,
      inletBase,
      request,
      nodes: nodesBelow(description, request),
      authSpecs: auth === undefined ? [] : compileAuthSpecs(description, request, referredName(auth) as SchemaName),
    };
  });
}

/** Returns the source of a contract that has this connection specification id; the case of its letters does not matter. */
export function sourceWithId({ sources }: Contract, id: unknown): Source | undefined {
  return typeof id === 'string' ? sources.find((source) => source.id === id || source.id === id.toLowerCase()) : undefined;
}

/**
 * Returns the source that a connection to be created most likely belongs to: by its connection specification id, by a nearly right id, by
 * the name of its auth spec, or by its params. If none of them decides, the first source.
 */
export function sourceMeant(contract: Contract, id: unknown, specName: unknown, params: unknown): Source | undefined {
  const { sources } = contract;
  const ids = sources.map((source) => source.id);
  const named = sourceWithId(contract, id) ?? (typeof id === 'string' ? sourceWithId(contract, nearMiss(id, ids)) : undefined);
  if (named !== undefined || sources.length === 1) return named ?? sources[0];
  const candidates = sources.flatMap(({ authSpecs }) => authSpecs).filter((spec) => spec.specName === specName);
  const meant = authSpecOfParams(candidates.length === 0 ? contract.authSpecs : candidates, Object(params));
  return sources.find(({ authSpecs }) => meant !== undefined && authSpecs.includes(meant)) ?? sources[0];
}

/** A connection specification that Adobe documents. */
export type KnownSource = {
  /** Its name for people, such as `Salesforce`. */
  readonly title: string;
  /** Its name on the command line, such as `salesforce`. */
  readonly name: string;
  readonly authSpecs: readonly string[];
};

/** Returns the documented source with this connection specification id if the contract does not have it. */
export function otherSource(contract: Contract, id: unknown): KnownSource | undefined {
  if (typeof id !== 'string' || sourceWithId(contract, id) !== undefined) return undefined;
  const known: Readonly<Record<string, KnownSource>> = contract.description.info['x-sources'];
  return Object.hasOwn(known, id.toLowerCase()) ? known[id.toLowerCase()] : undefined;
}

/** Returns whether a pair of id and name belongs to a source that the contract does not have, so that its params cannot be checked. */
export function isOtherSource(contract: Contract, id: unknown, specName: unknown): boolean {
  const other = otherSource(contract, id);
  return other !== undefined && typeof specName === 'string' && other.authSpecs.includes(specName);
}
