import type { Contract } from '../../contract/contract.ts';
import { valueAt } from '../../contract/pointer.ts';
import { stateOfConnection, providerStates as states } from '../../contract/provider-states.ts';
import type { StatedKind } from '../../contract/state-values.ts';

/**
 * Returns the provider state in which an entity like this one exists, as a response shows it or as a request creates it; undefined for a
 * mapping set, which is part of the state of a dataflow, and for a flow run that has not ended.
 */
export function stateOfEntity(contract: Contract, kind: StatedKind, entity: unknown): string | undefined {
  const state = valueAt(entity, '/state');
  switch (kind) {
    case 'connections':
      return state === 'initializing' ? states.initializingConnection : stateOfConnection(contract, entity);
    case 'sourceConnections':
      return state === 'draft' ? states.draftSourceConnection : states.sourceConnection;
    case 'targetConnections':
      return state === 'draft' ? states.draftTargetConnection : states.targetConnection;
    case 'flows':
      return stateOfFlow(state, valueAt(entity, '/scheduleParams/frequency'));
    case 'runs':
      return stateOfRun(valueAt(entity, '/metrics/statusSummary/status'));
    default:
      return undefined;
  }
}

function stateOfFlow(state: unknown, frequency: unknown = 'once'): string {
  if (state === 'draft') return states.draftFlow;
  if (state === 'disabled') return states.disabledFlow;
  return frequency === 'once' ? states.flowOnce : states.flow;
}

function stateOfRun(status: unknown): string | undefined {
  if (status === 'failed') return states.failedRun;
  return status === 'success' ? states.run : undefined;
}
