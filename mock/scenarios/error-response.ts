import type { Contract } from '../../src/contract/contract.ts';
import { codeOfExample, type ErrorName, errorExamples, operationsWithError } from '../../src/contract/error-example.ts';
import { ownOperations } from '../../src/contract/operation.ts';
import { errorStatus, type Variables } from '../published-errors.ts';
import { etagOf } from '../resources/index.ts';
import type { OperationCall } from '../resources/operation-call.ts';
import { authorizedOperations, type Scenario } from './scenario.ts';

/** Creates the scenario of an error response: the description documents which operations can have it. */
export function errorResponse(contract: Contract, name: ErrorName): Scenario {
  const { summary, 'x-message-variables': varying = {} } = errorExamples(contract)[name];
  const error = { status: errorStatus(contract, name), code: codeOfExample(contract, name) };
  return {
    name,
    summary: `${summary}: ${[error.status, error.code].join(' ').trim()}.`,
    ...operationsFor(contract, name),
    settings: {},
    error,
    apply: ({ call, respond }) => respond({ error: name, variables: variablesFrom(call, varying) }),
  };
}

/** Returns the operations that document an error, as briefly as a scenario can state them. */
function operationsFor(contract: Contract, name: ErrorName): Pick<Scenario, 'operations'> {
  const operations = operationsWithError(contract, name);
  const others = ownOperations(contract).filter(({ id }) => !operations.includes(id));
  if (others.length === 0) return {};
  const isAuthorized = operations.every((id) => contract.operations[id].authorization !== undefined);
  return {
    operations: isAuthorized && others.every(({ authorization }) => authorization === undefined) ? authorizedOperations : operations,
  };
}

/** Returns the varying parts of an error's text that the request or its connection has. The others stay as Adobe published them. */
function variablesFrom(call: OperationCall, varying: Variables): Variables {
  const known: Readonly<Record<string, string | null | undefined>> = {
    id: call.parameters.id,
    type: call.operation.path.split('/')[1],
    sandboxName: call.scope.sandbox,
    version: call.ifMatch,
    entity: etagOf(call),
    action: call.query.get('op')?.toLowerCase(),
  };
  return Object.fromEntries(Object.entries(varying).map(([part, published]) => [part, known[part] ?? published]));
}
