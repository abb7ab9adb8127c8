import type { ConnectionSpecification, FlowSpecification } from '../../src/generated/flow-service.ts';
import { filtersIn, meetsAll } from './meets-filters.ts';
import type { MockContext, OperationHandler } from './operation-call.ts';
import { notFound } from './verbs.ts';

/** The specifications of one kind, which are the same for every organization. */
type Specifications = {
  /** The name of the resource in paths and in errors. */
  readonly kind: 'connectionSpecs' | 'flowSpecs';
  readonly all: (context: MockContext) => readonly { readonly id: string }[];
};

/** Returns the connection specifications of a contract. */
export function connectionSpecs({ contract }: MockContext): readonly ConnectionSpecification[] {
  return contract.description.components.examples['dynamics-connection-spec'].value.items as unknown as ConnectionSpecification[];
}

/** Returns the flow specifications of a contract: the one that Adobe has published as a whole. */
export function flowSpecs({ contract }: MockContext): readonly FlowSpecification[] {
  return contract.description.components.examples['flow-spec'].value.items as unknown as FlowSpecification[];
}

/**
 * Makes the operation that lists the specifications that meet the conditions.
 *
 * @see Dynamics tutorial of 2020, Look up connection specifications; Create a dataflow to ingest data from a CRM, Retrieve a flow
 * specification
 */
export function listSpecs({ all }: Specifications): OperationHandler {
  return ({ query, operation, context }) => {
    const filters = filtersIn(query.getAll('property'), operation);
    return { status: 200, body: { items: all(context).filter((item) => meetsAll(item, filters)) } };
  };
}

/**
 * Makes the operation that retrieves a specification, in a list of one.
 *
 * @see Flow Service API - Sources, GET /connectionSpecs/{id}, GET /flowSpecs/{id}
 */
export function retrieveSpec({ kind, all }: Specifications): OperationHandler {
  return ({ parameters: { id = '' }, context }) => {
    const items = all(context).filter((item) => item.id === id.toLowerCase());
    return items.length === 0 ? notFound(kind, id) : { status: 200, body: { items } };
  };
}
