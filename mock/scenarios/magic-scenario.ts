import { instructionsOf } from '../../src/check/check-patch.ts';
import type { Contract } from '../../src/contract/contract.ts';
import type { OperationId } from '../../src/contract/operation.ts';
import type { ConnectionPatch, CreateFlowRequest } from '../../src/generated/flow-service.ts';
import { baseConnections } from '../resources/connections.ts';
import type { OperationCall } from '../resources/operation-call.ts';
import { findIn } from '../resources/verbs.ts';
import { type ChosenScenario, withSettings } from './chosen-scenario.ts';
import { mayBeScenario, scenariosOf } from './index.ts';

/** A service URI of Dynamics, in any region. */
const dynamicsUri = /^https?:\/\/([a-z-]+)\.crm[0-9]*\.dynamics\.com(?:[:/?#]|$)/i;

/** The params that name a user or an application, in any source. */
const userParams = ['username', 'userName', 'userId', 'user', 'servicePrincipalId', 'clientId'];

/**
 * Returns the scenario that auth params name, as test card numbers do for payments: `https://throttled.crm.dynamics.com` as service URI, or
 * the scenario's name as the name of a user or the id of an application. A request without params has those of its connection; a new
 * dataflow has those of the connection whose data it reads.
 */
export function magicScenario(call: OperationCall): ChosenScenario | undefined {
  const { operation, body, context } = call;
  const scenarioIn = (params: unknown): ChosenScenario | undefined => scenarioNamedIn(context.contract, params);
  if (operation.id === 'createConnection') return scenarioIn((body as { auth?: { params: unknown } }).auth?.params);
  if (operation.id === 'updateConnection') {
    for (const { path, value } of instructionsOf(body as ConnectionPatch)) {
      const chosen = path === '/auth/params' ? scenarioIn(value) : undefined;
      if (chosen !== undefined) return chosen;
    }
  }
  const id = operation.id === 'createFlow' ? baseOfFlow(call) : call.parameters.id;
  if (id === undefined || !usingCredentials.includes(operation.id)) return undefined;
  return scenarioIn(findIn(baseConnections, { ...call, parameters: { id } })?.entity.auth?.params);
}

/** The operations that use the credentials of a connection. The runs of a dataflow use them too. */
const usingCredentials: readonly OperationId[] = ['testConnection', 'exploreConnection', 'createFlow'];

/** Returns the id of the base connection whose data a new dataflow reads. */
function baseOfFlow({ body, scope, context }: OperationCall): string | undefined {
  const [id = ''] = (body as CreateFlowRequest).sourceConnectionIds;
  return context.entities.find('sourceConnections', scope, id.toLowerCase())?.entity.baseConnectionId;
}

function scenarioNamedIn(contract: Contract, params: unknown): ChosenScenario | undefined {
  const values = Object(params) as Readonly<Record<string, unknown>>;
  const names = [dynamicsUri.exec(String(values.serviceUri))?.[1]?.toLowerCase(), ...userParams.map((name) => values[name])];
  if (!names.some((name) => mayBeScenario(contract, name))) return undefined;
  const magic = scenariosOf(contract).find(({ name }) => names.includes(name));
  return magic === undefined ? undefined : withSettings(magic);
}
