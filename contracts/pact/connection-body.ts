import { nearMiss } from '../../src/contract/near-miss.ts';
import type { AuthSpecification, ConnectionSpecification } from '../../src/sources/connection-specification.ts';
import { contractWithSources } from '../../src/sources/contract-with-sources.ts';
import { readParams } from '../../src/sources/read-params.ts';
import { readSources, type SourceChoice } from '../../src/sources/read-sources.ts';
import { sampleBodies, sampleOf } from '../../src/sources/source-examples.ts';
import { matcherFor } from './matcher-for.ts';
import type { RequestBodyOptions } from './request-body.ts';

/** Options of the request body for any source. */
export type ConnectionBodyOptions = RequestBodyOptions & {
  /** The optional auth params that the consumer sends. Default: none. Pact rejects properties that are not in the contract. */
  readonly params?: readonly string[];
};

/**
 * Returns the request body that creates a connection of any source, with matchers and without secrets. Spec name, spec id and version must
 * be equal; params that no documented request has are not in the contract.
 *
 * @param source - the name or id of a documented source, a JSON file with a connection specification, or the specification itself
 * @param specName - the name of the auth spec; undefined for a source whose connections have no auth
 * @example
 * connectionBody('salesforce', 'OAuth2 Client Credential', { params: ['includeDeletedObjects'] })
 * @throws SourceError if the source is unknown; Error if it does not have the auth spec or a param
 */
export function connectionBody(source: SourceChoice, specName?: string, options: ConnectionBodyOptions = {}): unknown {
  const spec = onlySource(source);
  const index = spec.authSpec.findIndex(({ name }) => name === specName);
  const authSpec = spec.authSpec[index];
  if (authSpec === undefined && (specName !== undefined || spec.authSpec.length > 0)) throw unknownSpec(spec, specName);
  const {
    name = 'Connection',
    description = 'A connection',
    connectionSpec,
    auth,
  } = { ...sampleBodies([spec])[Math.max(index, 0)]?.value };
  const body = {
    name,
    ...(options.description === true ? { description } : {}),
    ...(authSpec === undefined ? {} : { auth: { specName, params: paramsOf(authSpec, { ...auth?.params }, options.params ?? []) } }),
    connectionSpec,
  };
  const { contract } = contractWithSources([spec]);
  return matcherFor(contract.description.components.schemas.CreateConnectionRequest, body, { contract, exact: [], answer: false });
}

function onlySource(source: SourceChoice): ConnectionSpecification {
  const { specs } = readSources([source]);
  const [spec] = specs;
  if (spec !== undefined && specs.length === 1) return spec;
  throw new Error(`The source has ${specs.length} connection specifications. Pass one of them.`);
}

/** Returns the required params and some optional ones, with their documented values or placeholders. */
function paramsOf(
  authSpec: AuthSpecification,
  documented: Readonly<Record<string, unknown>>,
  optional: readonly string[],
): Readonly<Record<string, unknown>> {
  const { properties = {}, required = [] } = readParams(authSpec).params;
  const unknown = optional.find((name) => !Object.hasOwn(properties, name));
  if (unknown !== undefined)
    throw new Error(`The auth spec "${authSpec.name}" has no param "${unknown}". Its params are ${Object.keys(properties).join(', ')}.`);
  const names = Object.keys(properties).filter((name) => required.includes(name) || optional.includes(name));
  return Object.fromEntries(names.map((name) => [name, documented[name] ?? sampleOf(properties[name] ?? {}, name)]));
}

function unknownSpec({ name, authSpec }: ConnectionSpecification, specName = ''): Error {
  const names = authSpec.map((one) => one.name);
  const meant = nearMiss(specName, names);
  const known = names.length === 0 ? 'Its connections have no auth' : `Its auth specs are ${names.map((one) => `"${one}"`).join(', ')}`;
  return new Error(`The source ${name} has no auth spec "${specName}".${meant === undefined ? '' : ` Did you mean "${meant}"?`} ${known}.`);
}
