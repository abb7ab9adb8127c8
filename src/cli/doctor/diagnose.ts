import { reasonOf } from '../fail.ts';
import { checkDescription } from './check-description.ts';
import { checkGeneratedFiles } from './check-generated-files.ts';
import { checkNode } from './check-node.ts';
import { checkPact } from './check-pact.ts';
import { checkPeer } from './check-peer.ts';
import { checkPort } from './check-port.ts';
import { checkPrism } from './check-prism.ts';
import { checkProxyVariables } from './check-proxy-variables.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { Toolkit } from './toolkit.ts';

/** Looks at everything that the toolkit needs, in the order in which it is needed. A check that fails itself is a fault, too. */
export function diagnose(toolkit: Toolkit, ports: readonly number[]): Promise<readonly Diagnosis[]> {
  const checks: readonly (readonly [string, () => Diagnosis | Promise<Diagnosis>])[] = [
    ['Node', () => checkNode(process.versions.node, toolkit.engines.node)],
    ['description', () => checkDescription(toolkit)],
    ['generated files', () => checkGeneratedFiles(toolkit)],
    ...ports.map((port) => [`port ${port}`, () => checkPort(port)] as const),
    ['proxy variables', () => checkProxyVariables(process.env)],
    ['Prism', () => checkPrism(toolkit)],
    ['Pact', () => checkPact(toolkit)],
    ['nock', () => checkPeer({ check: 'nock', name: 'nock', entry: 'nock' }, toolkit)],
    ['Vitest', () => checkPeer({ check: 'Vitest', name: 'vitest', entry: 'vitest' }, toolkit)],
  ];
  return Promise.all(checks.map(([name, check]) => attempt(name, check)));
}

async function attempt(name: string, check: () => Diagnosis | Promise<Diagnosis>): Promise<Diagnosis> {
  try {
    return await check();
  } catch (error) {
    return { check: name, status: 'fault', seen: `cannot be checked (${reasonOf(error)})`, mend: 'Run: npm install' };
  }
}
