import type { Contract } from '../../contract/contract.ts';
import { isRecord } from '../../contract/is-record.ts';
import type { StatedKind } from '../../contract/state-values.ts';
import { entityTemplate } from './entity-template.ts';

/** One matcher of Pact. */
export type Matcher = Readonly<Record<string, unknown>>;

/** Matchers by the paths of their places. */
export type MatchingRules = Readonly<Record<string, { readonly combine: 'AND'; readonly matchers: readonly Matcher[] }>>;

/** A body to expect: an example, and the rules for values that may differ from it. */
export type ExpectedBody = { readonly content: unknown; readonly rules: MatchingRules };

const uuid = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;
const etag = /^"[^"]+"$/;
/** A greater number is a time, in milliseconds since 1970. */
const firstTime = 1_000_000_000_000;

/** Members that programs decide by; the others are the server's to choose. */
const decisiveInError: ReadonlySet<string> = new Set(['error_code', 'type', 'status', 'error']);
const decisiveInSuccess: ReadonlySet<string> = new Set(['state', 'result', 'specName']);
const decisiveInRun: ReadonlySet<string> = new Set(['status']);

/** The members of an error that identify it, and its texts. */
const errorMembers: ReadonlySet<string> = new Set(['error_code', 'type', 'status', 'title', 'message', 'detail', 'error', 'errorMessage']);

/** The place of a body. */
export type BodyContext = {
  readonly status: number;
  /** The least number of entities in a list; undefined if the list has the one that was asked for. */
  readonly fewest: number | undefined;
  /** The kind of the entities that the operation is about; undefined if it is about specifications. */
  readonly kind: StatedKind | undefined;
};

/**
 * Returns the body to expect instead of the recorded one: decisive members as they are, all others by type, with the description's
 * examples in place of ids, etags and times, so that the same traffic makes the same contract.
 *
 * @see Pact documentation: Matching, "Match type"; V4 specification, matching rules
 */
export function expectedBody({ description }: Contract, body: unknown, { status, fewest, kind }: BodyContext): ExpectedBody {
  const { parameters } = description.components;
  const decisive = status >= 400 ? decisiveInError : kind === 'runs' ? decisiveInRun : decisiveInSuccess;
  const rules: Record<string, { combine: 'AND'; matchers: readonly Matcher[] }> = {};
  const match = (at: string, ...matchers: readonly Matcher[]): void => {
    rules[at] = { combine: 'AND', matchers };
  };
  const relevant = status >= 400 && isRecord(body) ? pick(body, errorMembers) : entityTemplate(description, body, kind);
  return { content: walk(relevant, '$', ''), rules };

  function walk(value: unknown, at: string, name: string): unknown {
    if (Array.isArray(value)) return walkList(value, at);
    if (isRecord(value)) {
      return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, walk(member, pathTo(at, key), key)]));
    }
    const isExact = decisive.has(name) && !at.includes('[*]');
    if (typeof value === 'string' && !isExact && !(kind === 'connections' && isConstant(at))) {
      match(at, { match: 'type' });
      return example(value, name, { etag: parameters.IfMatch.example, id: parameters.ConnectionId.example });
    }
    if (typeof value === 'number' && !isExact) {
      match(at, { match: Number.isInteger(value) ? 'integer' : 'number' });
      return value >= firstTime ? 1_606_176_060_000 : value;
    }
    // A list's own matcher would loosen this to a comparison of types.
    if (at.includes('[*]')) match(at, { match: 'equality' });
    return value;
  }

  function walkList(items: readonly unknown[], at: string): unknown {
    const ofEntities = at === '$.items' && kind !== undefined;
    const alike = ofEntities ? fewest !== undefined : areAlike(items);
    // Any entity of a list may have an empty list, such as a flow run that has not begun.
    const least = ofEntities ? fewest : kind !== undefined && at.startsWith('$.items[*]') ? 0 : 1;
    if (alike) match(at, { match: 'type', min: items.length === 0 ? 0 : least });
    if (items.length === 0) return [];
    if (alike) return [walk(items[0], `${at}[*]`, '')];
    return items.map((item, index) => walk(item, `${at}[${index}]`, ''));
  }
}

function isConstant(at: string): boolean {
  return /\.connectionSpec\.(?:id|version)$/.test(at);
}

function example(value: string, name: string, examples: { readonly etag: string; readonly id: string }): string {
  if (name === 'href') return value.replace(/(continuationToken=)[^&]*/, '$1abcdefghijkLMNOPqrstupWXKYZ');
  return etag.test(value) ? examples.etag : value.replaceAll(uuid, examples.id);
}

/** Returns whether all items have the same members of the same types, so that one can represent all. */
function areAlike(items: readonly unknown[]): boolean {
  return new Set(items.map(shapeOf)).size <= 1;
}

function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${[...new Set(value.map(shapeOf))].join('|')}]`;
  if (!isRecord(value)) return value === null ? 'null' : typeof value;
  const members = Object.entries(value).map(([name, member]) => `${name}:${shapeOf(member)}`);
  return `{${members.sort().join()}}`;
}

function pick(value: Readonly<Record<string, unknown>>, names: ReadonlySet<string>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value).filter(([name]) => names.has(name)));
}

/** Returns the path of a member in the notation of Pact. */
export function pathTo(at: string, name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? `${at}.${name}` : `${at}['${name}']`;
}
