import { examineResponse } from '../../src/check/check-response.ts';
import { examine } from '../../src/check/examine.ts';
import type { Finding } from '../../src/check/finding.ts';
import { flowService, type Header, type OperationId, operations, type RequestMessage } from '../contract.ts';
import { bodyOf, requestTo } from '../request-to.ts';
import { bodies, bodyWith, type Json, request, withHeader } from '../requests.ts';

type Response = { readonly to: OperationId; readonly status?: number; readonly headers?: readonly Header[]; readonly body?: unknown };

/** A request or response with a mistake, or the finding itself if only a reader of files makes it. */
export type Cause = RequestMessage | Response | Finding;

export const id = '4cb0c374-d3bb-4557-b139-5712880adc55';
export const sent = (name: string, value?: string) => request({ headers: withHeader(name, value) });
export const twice = (name: string, value: string) => request({ headers: [...withHeader(name, value), [name, value]] });
export const list = (query: string) => requestTo('listConnections', { query });
export const basic = (edit: (body: Json, params: Json) => void) => request({ body: bodyWith('basic', edit) });
export const spec = (specId: string) => request({ body: { ...bodies.basic, connectionSpec: { id: specId, version: '1.0' } } });
export const auth = (changes: object) => request({ body: { ...bodies.basic, auth: { ...bodies.basic.auth, ...changes } } });
export const patch = (...instructions: readonly object[]) => requestTo('updateConnection', { body: instructions });
export const flow = (changes: object) => requestTo('createFlow', { body: { ...(bodyOf('createFlow') as Json), ...changes } });
export const flowPatch = (...instructions: readonly object[]) => requestTo('updateFlow', { body: instructions });
export const created = (members: unknown, headers?: readonly Header[]): Response => ({
  to: 'createConnection',
  status: 201,
  body: members,
  ...(headers && { headers }),
});
export const whole = { id, etag: '"a"' };

/** Returns the findings that a cause leads to. */
export function findingsOf(cause: Cause): readonly Finding[] {
  if ('detail' in cause) return [cause];
  if ('target' in cause) return examine(flowService, cause, 'strict').findings;
  const { to, status = 200, headers = [['Content-Type', 'application/json']], body } = cause;
  const bytes = Buffer.from(typeof body === 'string' ? body : (JSON.stringify(body) ?? ''));
  return examineResponse(flowService, operations[to], { status, headers, body: bytes });
}
