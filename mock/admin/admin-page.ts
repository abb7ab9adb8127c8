import type { RequestMessage } from '../../src/check/http-message.ts';
import type { Answer } from '../../src/http/answer.ts';
import type { Journal } from '../journal.ts';
import type { World } from '../resources/operation-call.ts';
import type { PlannedScenario, ScenarioPlan } from '../scenarios/scenario-plan.ts';

/** What the mock's own pages show and change. */
export type AdminParts = {
  readonly world: World;
  readonly journal: Journal;
  readonly plan: ScenarioPlan;
  readonly addScenario: (planned: PlannedScenario) => void;
  readonly reset: () => void;
};

/** One page of the mock's own: for each method that it takes, what the method does and the function that answers. */
export type AdminPage = {
  readonly [method: string]: { readonly summary: string; readonly answer: (request: RequestMessage, parts: AdminParts) => Answer };
};

/** Headers that only a client of Adobe's platform sends. */
const platformHeaders: readonly string[] = ['authorization', 'x-api-key', 'x-gw-ims-org-id', 'x-sandbox-name'];

/**
 * Returns whether a request is for the mock itself, and not for Flow Service. At `/` the index is for browsers and for programs that wait
 * until the mock is ready; a request with headers of Adobe's platform was meant for Flow Service and has a wrong URL.
 */
export function isForMock({ method, target, headers }: Pick<RequestMessage, 'method' | 'target' | 'headers'>): boolean {
  if (target.startsWith('/__mock')) return /^\/__mock(?:[/?]|$)/.test(target);
  if (!/^\/(?:\?|$)/.test(target) || (method !== 'GET' && method !== 'HEAD')) return false;
  return !headers.some(([name]) => platformHeaders.includes(name.toLowerCase()));
}
