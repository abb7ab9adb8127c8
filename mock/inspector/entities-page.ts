import { type RequestMessage, splitTarget } from '../../src/check/http-message.ts';
import { nearMiss } from '../../src/contract/near-miss.ts';
import { redactStrings } from '../../src/credentials/credentials.ts';
import type { Answer } from '../../src/http/answer.ts';
import { didYouMean, revealName } from '../../src/messages/wording.ts';
import { type AdminPage, type AdminParts, plain } from '../admin/admin-page.ts';
import type { Placed } from '../store/entity-store.ts';
import { type Kind, kinds } from '../store/kinds.ts';
import { shownAt } from '../store/stored-connection.ts';

/** Counts the entities by kind. */
export const answerKinds: AdminPage = {
  GET: {
    summary: 'counts the entities of the mock by kind',
    answer: (_, parts) => {
      settle(parts);
      const { entities } = parts.context;
      return plain(200, { kinds: Object.fromEntries(kinds.map((kind) => [kind, entities.count(kind)])) });
    },
  },
};

/** Lists the entities of a kind. */
export const answerEntities: AdminPage = {
  GET: {
    summary: 'lists the entities of a kind in all sandboxes, the newest first; ?limit=100&from=0 for one page',
    answer: listEntities,
  },
};

/** The number of entities on a page: if none is asked for, and at most. */
const usual = 100;
const most = 1000;

function listEntities({ target }: RequestMessage, parts: AdminParts, name: string): Answer {
  const kind = kinds.find((one) => one === name);
  if (kind === undefined)
    return plain(404, {
      message: `Unknown kind ${revealName(name)}${didYouMean(nearMiss(name, kinds))} The kinds are ${kinds.join(', ')}.`,
    });
  const query = new URLSearchParams(splitTarget(target).query);
  const unknown = [...query.keys()].find((one) => one !== 'limit' && one !== 'from');
  if (unknown !== undefined) return plain(400, { message: `Unknown query parameter ${revealName(unknown)}. Use limit and from.` });
  const [limit, from] = [numberIn(query, 'limit', usual), numberIn(query, 'from', 0)];
  if (limit === undefined || limit > most) return plain(400, { message: `Invalid limit. Use a number from 0 to ${most}.` });
  if (from === undefined) return plain(400, { message: 'Invalid from. Use the number of entities to skip.' });
  settle(parts);
  const { entities } = parts.context;
  const items = entities.newest(kind, limit, from).map((placed) => itemOf(parts, placed));
  return plain(200, { kind, total: entities.count(kind), items });
}

/** Makes everything happen that is due, as a request for Flow Service does. */
function settle({ clock }: AdminParts): void {
  clock.settle(clock.now().getTime());
}

function itemOf({ clock }: AdminParts, placed: Placed<Kind>) {
  const { scope, entity } = placed;
  const shown = isConnection(placed) ? shownAt(placed, () => clock.now().getTime()) : entity;
  return redactStrings({ organization: scope.imsOrg, sandbox: scope.sandbox, entity: shown });
}

function isConnection(placed: Placed<Kind>): placed is Placed<'connections'> {
  return placed.kind === 'connections';
}

function numberIn(query: URLSearchParams, name: string, otherwise: number): number | undefined {
  const text = query.get(name);
  if (text === null) return otherwise;
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
