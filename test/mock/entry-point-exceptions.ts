import { headerValues, type RequestMessage } from '../contract.ts';
import type { entryPoints } from './entry-points.ts';

/** A journey that an entry point cannot carry as HTTP does, and the reason. */
export type Exception = { readonly concerns: (request: RequestMessage) => boolean; readonly because: string };

const joinedHeaders: Exception = {
  concerns: ({ headers }) => new Set(headers.map(([name]) => name.toLowerCase())).size < headers.length,
  because: 'fetch itself joins the values of headers with the same name.',
};
const decompressedBody: Exception = {
  concerns: ({ headers }) => headerValues(headers, 'content-encoding').some((coding) => /gzip|br|deflate/.test(coding)),
  because: 'nock decompresses a body before it asks for the answer, and fails where the body is not what Content-Encoding says.',
};

/** Of each way in. Nothing else may differ, and all of this must. */
export const exceptions: { readonly [name in Exclude<keyof typeof entryPoints, 'over HTTP'>]: readonly Exception[] } = {
  'in process': [joinedHeaders],
  'through nock from node:https': [decompressedBody],
  'through nock from fetch': [joinedHeaders, decompressedBody],
};

/** Whether some way in cannot carry a request. */
export function isExcepted(request: RequestMessage): boolean {
  return Object.values(exceptions).some((some) => some.some(({ concerns }) => concerns(request)));
}
