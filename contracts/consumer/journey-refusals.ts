import type { MatchersV3 } from '@pact-foundation/pact';
import { BadRequestError, InternalServerError, NotFoundError, PreconditionFailedError, RateLimitError } from '../../src/client/index.ts';
import { description } from '../../src/generated/description.ts';
import { operationBody, propertyFilter } from '../pact/index.ts';
import { entityKinds, exchangesOf } from './entities.ts';
import { type Exchange, id, type RefusedExchange, read } from './exchange.ts';

const { examples, parameters } = description.components;
const runId = parameters.RunId.example;
const notFound = { constructor: NotFoundError, status: 404, code: 'FLOW-1439-404' };

const sourceCreation: Exchange = {
  operation: 'createSourceConnection',
  body: operationBody('createSourceConnection', 'create-source-connection'),
  call: ({ sourceConnections }) => sourceConnections.create(examples['create-source-connection'].value),
};
const flowCreation: Exchange = {
  operation: 'createFlow',
  body: operationBody('createFlow', 'create-flow'),
  call: ({ flows }) => flows.create(examples['create-flow'].value),
};
const runCreation: Exchange = {
  operation: 'createRun',
  body: operationBody('createRun', 'create-run'),
  call: ({ runs }) => runs.create(examples['create-run'].value),
};
const baseDeletion: Exchange = { operation: 'deleteConnection', call: ({ connections }) => connections.delete(id) };
const enabling: Exchange = {
  operation: 'performFlowAction',
  query: { op: 'enable' },
  call: ({ flows }) => flows.enable(parameters.FlowId.example),
};
const runList: Exchange = {
  operation: 'listRuns',
  query: { property: propertyFilter('flowId') },
  call: ({ runs }) => read(runs.list({ properties: [`flowId==${examples['create-run'].value.flowId}`] })),
};
const runRetrieval: Exchange = { operation: 'retrieveRun', call: ({ runs }) => runs.retrieve(runId) };
const retry: Exchange = { operation: 'performRunAction', query: { op: 're-trigger' }, call: ({ runs }) => runs.retry(runId) };

const ofEachKind = entityKinds.flatMap((kind): readonly RefusedExchange[] => {
  const { retrieve, update, delete: deletion, publish } = exchangesOf(kind);
  const { title } = kind;
  return [
    ['resource-not-found', `retrieve a ${title}`, retrieve, notFound],
    ['resource-not-found', `update a ${title}`, update, notFound],
    ['stale-etag', `update a ${title}`, update, { constructor: PreconditionFailedError, status: 412, code: 'FLOW-1404-412' }],
    ['resource-not-found', `delete a ${title}`, deletion, notFound],
    [
      'action-not-applicable',
      `publish a draft of a ${title}`,
      publish,
      { constructor: BadRequestError, status: 400, code: 'FLOW-1422-400' },
    ],
  ];
});

const inUse = entityKinds
  .filter(({ operation }) => operation !== 'Flow')
  .map((kind): RefusedExchange => {
    const { delete: deletion } = exchangesOf(kind);
    return ['entity-in-use', `delete a ${kind.title}`, deletion, { constructor: BadRequestError, status: 400, code: 'FLOW-1447-400' }];
  });

/** The error responses from a base connection to a flow run that the client must read, each in its provider state. */
export const refusedOnJourney: readonly RefusedExchange[] = [
  ...ofEachKind,
  ...inUse,
  ['connection-in-use', 'delete a connection', baseDeletion, { constructor: BadRequestError, status: 400, code: 'FLOW-1418-400' }],
  ['resource-not-found', 'create a source connection', sourceCreation, notFound],
  ['resource-not-found', 'create a dataflow', flowCreation, notFound],
  ['mapping-invalid', 'create a dataflow', flowCreation, { constructor: BadRequestError, status: 400, code: 'FLOW-1419-400' }],
  ['throttled', 'create a dataflow', flowCreation, { constructor: RateLimitError, status: 429, code: '429050', retryAfter: 38 }],
  ['action-not-applicable', 'enable a dataflow', enabling, { constructor: BadRequestError, status: 400, code: 'FLOW-1422-400' }],
  ['flow-not-found', 'create a flow run', runCreation, { constructor: BadRequestError, status: 400, code: 'FLOW-1430-400' }],
  ['flow-not-once', 'create a flow run', runCreation, { constructor: BadRequestError, status: 400, code: 'FLOW-1100-400' }],
  ['unavailable', 'list the runs of a dataflow', runList, { constructor: InternalServerError, status: 503, code: 'FLOW-1103-503' }],
  ['resource-not-found', 'retrieve a flow run', runRetrieval, notFound],
  ['resource-not-found', 'retry a flow run', retry, notFound],
  ['run-not-retriable', 'retry a flow run', retry, { constructor: BadRequestError, status: 400, code: 'FLOW-1100-400' }],
  ['flow-not-enabled', 'retry a flow run', retry, { constructor: BadRequestError, status: 400, code: 'FLOW-1100-400' }],
  [
    'order-by-field',
    'list dataflows in the order of an unknown field',
    badList({ orderby: '-colour' }, { orderBy: '-colour' }),
    { constructor: BadRequestError, status: 400, code: 'FLOW-1433-400' },
  ],
];

/** Returns the exchange of an invalid list request. */
function badList(query: MatchersV3.TemplateQuery, asked: object): Exchange {
  return { operation: 'listFlows', query, isWrong: true, call: ({ flows }) => read(flows.list(asked)) };
}
