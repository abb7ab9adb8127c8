import type { Description } from '../../src/contract/contract.ts';
import { providerStates as states } from '../../src/contract/provider-states.ts';
import type { StatedKind } from '../../src/contract/state-values.ts';
import type { Preparation, PreparedEntity } from './prepared-entity.ts';

type Entities = readonly PreparedEntity[];
type Examples = Description['components']['examples'];

/** The entities of a provider state on the way to a dataflow. */
type JourneyState = {
  /** The kind of the entity that the state is about: the last one of this kind. */
  readonly about: StatedKind;
  readonly entities: (prepare: Preparation, examples: Examples) => Entities;
  /** Whether the last two entities are on two pages of a list. */
  readonly isPaged?: true;
};

const sourceConnection = ({ connection, like }: Preparation, changes = {}): Entities => [connection(), like('sourceConnections', changes)];
const parts = (prepare: Preparation): Entities => [...sourceConnection(prepare), prepare.mappingSet(), prepare.like('targetConnections')];
/** A dataflow that has never run. */
const newFlow = (prepare: Preparation, changes = {}): Entities => [
  ...parts(prepare),
  prepare.like('flows', { lastRunDetails: undefined, ...changes }),
];
/** A dataflow whose last run the example shows. */
const flowWithRun = (prepare: Preparation, flow = {}, run = {}): Entities => [
  ...parts(prepare),
  prepare.like('flows', flow),
  prepare.like('runs', run),
];

/** The provider states with entities that refer to others. */
const journeyStates: ReadonlyMap<string, JourneyState> = new Map<string, JourneyState>([
  [states.secondPage, { about: 'connections', isPaged: true, entities: ({ connection }) => [connection(), connection()] }],
  [states.sourceConnection, { about: 'sourceConnections', entities: (prepare) => sourceConnection(prepare) }],
  [states.draftSourceConnection, { about: 'sourceConnections', entities: (prepare) => sourceConnection(prepare, { state: 'draft' }) }],
  [
    states.secondPageOfSourceConnections,
    {
      about: 'sourceConnections',
      isPaged: true,
      entities: (prepare) => [...sourceConnection(prepare), prepare.like('sourceConnections')],
    },
  ],
  [states.targetConnection, { about: 'targetConnections', entities: ({ like }) => [like('targetConnections')] }],
  [states.draftTargetConnection, { about: 'targetConnections', entities: ({ like }) => [like('targetConnections', { state: 'draft' })] }],
  [
    states.secondPageOfTargetConnections,
    { about: 'targetConnections', isPaged: true, entities: ({ like }) => [like('targetConnections'), like('targetConnections')] },
  ],
  [states.flowParts, { about: 'sourceConnections', entities: parts }],
  [states.flow, { about: 'flows', entities: (prepare) => flowWithRun(prepare) }],
  [states.flowOnce, { about: 'flows', entities: (prepare, examples) => newFlow(prepare, once(examples)) }],
  [states.draftFlow, { about: 'flows', entities: (prepare) => newFlow(prepare, { state: 'draft' }) }],
  [states.disabledFlow, { about: 'flows', entities: (prepare) => flowWithRun(prepare, { state: 'disabled' }) }],
  [
    states.secondPageOfFlows,
    { about: 'flows', isPaged: true, entities: (prepare) => [...newFlow(prepare), prepare.like('flows', { lastRunDetails: undefined })] },
  ],
  [states.run, { about: 'runs', entities: (prepare) => flowWithRun(prepare) }],
  [states.failedRun, { about: 'runs', entities: failedRun }],
  [states.secondPageOfRuns, { about: 'runs', isPaged: true, entities: (prepare) => [...flowWithRun(prepare), prepare.like('runs')] }],
]);

/** Returns the provider state with this name if its entities refer to others. */
export function journeyState(name: string): JourneyState | undefined {
  return journeyStates.get(name);
}

/** Prepares an entity of each kind. */
export function oneOfEach(prepare: Preparation): Entities {
  return flowWithRun(prepare);
}

function once(examples: Examples): object {
  const { scheduleParams, transformations } = examples['create-flow-once'].value;
  return { scheduleParams, transformations };
}

function failedRun(prepare: Preparation, examples: Examples): Entities {
  const [run] = examples['run-failed'].value.items;
  const { lastRunDetails } = examples.flow.value.items[0];
  return flowWithRun(prepare, { lastRunDetails: { ...lastRunDetails, state: run.metrics.statusSummary.status } }, run);
}
