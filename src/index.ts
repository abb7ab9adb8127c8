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
