import { instructionsOf } from '../../src/check/check-patch.ts';
import type { Contract } from '../../src/contract/contract.ts';
import type { ConnectionPatch } from '../../src/generated/flow-service.ts';
import { findConnection } from '../resources/connections.ts';
import type { OperationCall } from '../resources/operation-call.ts';
import { type ChosenScenario, withSettings } from './chosen-scenario.ts';
import { scenariosOf } from './index.ts';

/** A service URI of Dynamics, in any region. */
const dynamicsUri = /^https?:\/\/([a-z-]+)\.crm[0-9]*\.dynamics\.com(?:[:/?#]|$)/i;

/**
 * Returns the scenario that auth params name, as test card numbers do for payments: `https://throttled.crm.dynamics.com` as service URI, or
 * the scenario's name as user name or service principal id. A request without params has those of its connection.
 */
export function magicScenario(call: OperationCall): ChosenScenario | undefined {
  const { operation, body, context } = call;
  const scenarioIn = (params: unknown): ChosenScenario | undefined => scenarioNamedIn(context.contract, params);
  if (operation.id === 'createConnection') return scenarioIn((body as { auth: { params: unknown } }).auth.params);
  if (operation.id === 'updateConnection') {
    for (const { path, value } of instructionsOf(body as ConnectionPatch)) {
      const chosen = path === '/auth/params' ? scenarioIn(value) : undefined;
      if (chosen !== undefined) return chosen;
    }
  }
  if (operation.id !== 'testConnection' && operation.id !== 'exploreConnection') return undefined;
  return scenarioIn(findConnection(call)?.auth.params);
}

function scenarioNamedIn(contract: Contract, params: unknown): ChosenScenario | undefined {
  const { serviceUri, username, servicePrincipalId } = Object(params) as Readonly<Record<string, unknown>>;
  const names: readonly unknown[] = [dynamicsUri.exec(String(serviceUri))?.[1]?.toLowerCase(), username, servicePrincipalId];
  const magic = scenariosOf(contract).find(({ name }) => names.includes(name));
  return magic === undefined ? undefined : withSettings(magic);
}
