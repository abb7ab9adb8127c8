import type { RequestMessage } from '../../src/conformance/index.ts';
import type { Answer } from '../answer.ts';
import type { Journal } from '../journal.ts';
import type { World } from '../operations/operation-call.ts';
import type { PlannedScenario, ScenarioPlan } from '../scenarios/scenario-plan.ts';

/** What the mock's own pages show and change. */
export type AdminParts = {
  readonly world: World;
  readonly journal: Journal;
  readonly plan: ScenarioPlan;
  readonly addScenario: (planned: PlannedScenario) => void;
  readonly reset: () => void;
};

/** One page of the mock's own: what answers each method that it takes. */
export type AdminPage = { readonly [method: string]: (request: RequestMessage, parts: AdminParts) => Answer };
