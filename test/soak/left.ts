import { requestsOf } from '../entity-requests.ts';
import { exchange } from './exchange.ts';
import { scopes } from './traffic.ts';

const kinds = ['connections', 'sourceConnections', 'targetConnections', 'flows', 'runs'] as const;

/** Counts what is left when every client has deleted its own, and writes it: `0` or `2 flows, 1 runs`. */
export async function leftIn(url: string): Promise<string> {
  const counted = kinds.map(async (kind) => {
    const answers = await Promise.all(scopes.map((scope) => exchange(url, requestsOf(scope).list(kind, 'count=true'), 200, new Map())));
    return [kind, answers.reduce((sum, { body }) => sum + body.count, 0)] as const;
  });
  const left = (await Promise.all(counted)).filter(([, count]) => count > 0);
  return left.length === 0 ? '0' : left.map(([kind, count]) => `${count} ${kind}`).join(', ');
}
