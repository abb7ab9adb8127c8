import { type Contract, compile } from '../contract/contract.ts';
import { flowService } from '../contract/flow-service.ts';
import type { Schemas } from '../contract/json-schemas.ts';
import { compileValidators } from './compile-validators.ts';
import type { ConnectionSpecification } from './connection-specification.ts';
import { readSources, type SourceChoice } from './read-sources.ts';
import { withSources } from './with-sources.ts';

/** A contract, and a sentence for each part of its sources that is not checked. */
export type ContractWithNotes = { readonly contract: Contract; readonly notes: readonly string[] };

/**
 * Compiles the contract whose connections are those of the given connection specifications: the default contract if that is Microsoft
 * Dynamics alone. `notes` has a sentence for each part of a specification that is not checked.
 */
export function contractWithSources(specs: readonly ConnectionSpecification[]): ContractWithNotes {
  const { description, notes } = withSources(flowService.description, specs);
  if (description === flowService.description) return { contract: flowService, notes };
  const schemas = description.components.schemas as unknown as Schemas;
  return { contract: compile(description, compileValidators(schemas, flowService)), notes };
}

/** The contract of the last choice: a test suite makes many mocks with the same one. */
let last: { readonly key: string; readonly result: ContractWithNotes } | undefined;

/**
 * Compiles the contract of a choice of sources.
 *
 * @throws SourceError if a source is unknown or is not a connection specification
 */
export function contractOf(choices: readonly SourceChoice[]): ContractWithNotes {
  const { specs, notes } = readSources(choices);
  const key = JSON.stringify(specs);
  if (last?.key !== key) last = { key, result: contractWithSources(specs) };
  return { ...last.result, notes: [...notes, ...last.result.notes] };
}
