import type { RequestMessage } from '../contract.ts';
import type { entryPoints } from './entry-points.ts';

/** A journey that an entry point cannot carry as HTTP does, and the reason. */
export type Exception = { readonly concerns: (request: RequestMessage) => boolean; readonly because: string };

const joinedHeaders: Exception = {
  concerns: ({ headers }) => new Set(headers.map(([name]) => name.toLowerCase())).size < headers.length,
  because: 'The Headers of the platform join the values of headers with the same name.',
};

/** Of each way in. Nothing else may differ, and all of this must. */
export const exceptions: { readonly [name in Exclude<keyof typeof entryPoints, 'over HTTP'>]: readonly Exception[] } = {
  'in process': [joinedHeaders],
  'through nock from node:https': [joinedHeaders],
  'through nock from fetch': [joinedHeaders],
};

/** Whether some way in cannot carry a request. */
export function isExcepted(request: RequestMessage): boolean {
  return Object.values(exceptions).some((some) => some.some(({ concerns }) => concerns(request)));
}
