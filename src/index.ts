/**
 * The client of Flow Service, its errors, helpers for Microsoft Dynamics, and the types of the API description. Start with
 * {@link FlowServiceClient}. It needs only `fetch`, so it runs on Node, in browsers and on edge runtimes.
 *
 * @packageDocumentation
 */
export * from './client/index.ts';
export {
  type ConnectionName,
  dynamicsAuthSpecs,
  dynamicsBasicAuth,
  dynamicsConnectionSpec,
  dynamicsServicePrincipal,
  replaceAuthParams,
} from './dynamics.ts';
export type * from './generated/flow-service.ts';
