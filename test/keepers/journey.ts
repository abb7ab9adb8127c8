import type { Mock } from '../../mock/index.ts';
import type { RequestMessage } from '../contract.ts';
import { formOf, headersOf, requestTo } from '../request-to.ts';
import { bodies, headers, request, withHeader } from '../requests.ts';
import { secrets } from '../secrets.ts';
import { send } from '../send.ts';

/** The connection that the second request of the journey creates. */
type Created = { readonly id: string; readonly etag: string };

/** Requests of one consumer, each of another kind, so that anything that a keeper of traffic loses or mixes up is in one of them. */
const journey = ({ id, etag }: Created): readonly RequestMessage[] => [
  request({ body: '' }),
  request(),
  requestTo('retrieveConnection', { path: `/connections/${id}` }),
  requestTo('listConnections', { query: 'limit=1&property=name==Contoso&color=red' }),
  request({ headers: withHeader('x-api-key') }),
  request({ headers: [['x-sandbox-name', 'Not a name!'], ...headers, ['x-trace', secrets.token]] }),
  requestTo('issueToken', {
    query: '',
    body: formOf({ grant_type: 'client_credentials', client_id: secrets.apiKey, client_secret: secrets.clientSecret, scope: 'openid' }),
  }),
  requestTo('updateConnection', {
    path: `/connections/${id}`,
    headers: withHeader('If-Match', etag, headersOf('updateConnection')),
    body: [{ op: 'replace', path: '/description', value: 'ERP' }],
  }),
  request({ headers: [...headers, ['x-mock-scenario', 'throttled:retryAfter=7']], body: bodies['service principal'] }),
  request({ headers: [...headers, ['x-mock-scenario', 'reset:when=middle']] }),
  request({ method: 'PUT', target: '/data/foundation/flowservice/connections', body: 'not JSON' }),
  requestTo('deleteConnection', { path: `/connections/${id}`, query: `reason=${encodeURIComponent(secrets.password)}` }),
];

/** A request of the journey and its response, as the consumer has seen them; undefined if the connection was cut. */
export type Step = {
  readonly request: RequestMessage;
  readonly response: { readonly status: number; readonly headers: Readonly<Record<string, unknown>>; readonly body: unknown } | undefined;
};

/** Sends the journey to a mock over HTTP, one request after another. */
export async function travel(mock: Mock): Promise<{ readonly id: string; readonly steps: readonly Step[] }> {
  let created: Created = { id: '', etag: '' };
  const steps: Step[] = [];
  for (let index = 0; index < journey(created).length; index++) {
    const request = journey(created)[index];
    if (request === undefined) break;
    const reply = await send(mock.url, request).catch(() => undefined);
    const body = reply === undefined || reply.text === '' ? undefined : JSON.parse(reply.text);
    if (reply?.status === 201) created = body;
    steps.push({ request, response: reply && { status: reply.status, headers: reply.headers, body } });
  }
  return { id: created.id, steps };
}
