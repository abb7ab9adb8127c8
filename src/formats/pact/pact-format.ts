import { examine } from '../../check/examine.ts';
import { type Finding, finding } from '../../check/finding.ts';
import { splitTarget } from '../../check/http-message.ts';
import { isRecord } from '../../contract/is-record.ts';
import { exchangeOf } from '../../exchange/exchange.ts';
import { reveal } from '../../messages/wording.ts';
import { type JsonPath, lineInItem } from '../line-in-json.ts';
import { type Format, methodOf, UnreadableError } from '../reading.ts';
import { looseMatcherFinder } from './loose-matchers.ts';
import { bodyOfPact, headersOfPact, isContent, targetOfPact } from './pact-message.ts';

const list = 'interactions';

/**
 * Pact files of the versions 2, 3 and 4.
 *
 * @see Pact specification
 */
export const pactFormat: Format = {
  list,
  recognize: (outline) => {
    if (!isRecord(outline) || !isRecord(outline.consumer) || !(Array.isArray(outline.interactions) || Array.isArray(outline.messages))) {
      return undefined;
    }
    return `Pact V${/^\d{1,2}/.exec(versionOf(outline))?.[0] ?? '2'}`;
  },
  providerOf,
  read: async function* (file, { contract, profile, provider }) {
    const outline = file.outline as Readonly<Record<string, unknown>>;
    const consumer = isRecord(outline.consumer) ? String(outline.consumer.name ?? '') : '';
    // Messages are sent over queues and not to Flow Service.
    for (const _ of Array.isArray(outline.messages) ? outline.messages : []) yield undefined;
    const isOthers = provider !== undefined && providerOf(outline) !== provider;
    const seen = new Set<string>();
    const looseMatchers = looseMatcherFinder(contract, profile);
    for await (const item of file.items(list)) {
      const { value } = item;
      if (isOthers) {
        yield undefined;
        continue;
      }
      if (isRecord(value) && isMessage(value.type, item.line)) {
        yield undefined;
        continue;
      }
      if (!isRecord(value) || !isRecord(value.request)) {
        throw new UnreadableError(`The file is not a complete pact: the interaction at line ${item.line} has no request.`);
      }
      const { request, response } = value;
      const target = targetOfPact(request);
      if (contract.finder.uncoveredResource(splitTarget(target).path) !== undefined) {
        yield undefined;
        continue;
      }
      const description = typeof value.description === 'string' ? value.description : `line ${item.line}`;
      const message = {
        method: methodOf(typeof request.method === 'string' ? request.method : undefined),
        target,
        headers: headersOfPact(request),
        body: bodyOfPact(request),
      };
      const examination = examine(contract, message, profile);
      yield exchangeOf(
        contract,
        {
          source: { file: file.name, consumer, description, lineOf: lineInItem(item, (at) => pathOf(value, at)) },
          request: message,
          examination,
          response: isRecord(response)
            ? { status: Number(response.status ?? 200), headers: headersOfPact(response), body: bodyOfPact(response) }
            : undefined,
          partial: true,
          standard: 'promised',
          intended: true,
          faults: [...duplicate(seen, value, description), ...looseMatchers({ written: request, request: message, examination })],
        },
        profile,
      );
    }
  },
};

/**
 * Returns whether an interaction of this type is a message, which goes over a queue. One without a type is HTTP.
 *
 * @throws UnreadableError if the type is unknown
 */
function isMessage(type: unknown, line: number): boolean {
  if (type === undefined || String(type).toLowerCase() === 'synchronous/http') return false;
  if (/^(?:a?synchronous\/messages)$/i.test(String(type))) return true;
  const received = typeof type === 'string' ? reveal(type) : `a ${typeof type}`;
  throw new UnreadableError(`The interaction at line ${line} has an unknown type, ${received}. Use Synchronous/HTTP.`);
}

function providerOf(outline: unknown): string | undefined {
  const provider = isRecord(outline) && isRecord(outline.provider) ? outline.provider.name : undefined;
  return typeof provider === 'string' ? provider : undefined;
}

function versionOf({ metadata }: Readonly<Record<string, unknown>>): string {
  if (!isRecord(metadata)) return '2';
  const specification = metadata.pactSpecification ?? metadata['pact-specification'];
  if (isRecord(specification) && typeof specification.version === 'string') return specification.version;
  return typeof metadata.pactSpecificationVersion === 'string' ? metadata.pactSpecificationVersion : '2';
}

/** Finds an interaction with the description and provider states of an earlier one: Pact cannot distinguish them. */
function duplicate(seen: Set<string>, value: Readonly<Record<string, unknown>>, description: string): readonly Finding[] {
  const key = JSON.stringify([description, value.providerStates ?? value.providerState ?? value.provider_state]);
  if (!seen.has(key)) {
    seen.add(key);
    return [];
  }
  return [finding('interaction-duplicate', '/description', { kind: 'interaction-duplicate' })];
}

/** Returns the path in an interaction for the place that a violation points to. */
function pathOf(value: Readonly<Record<string, unknown>>, at: JsonPath): JsonPath {
  const [first, ...rest] = at;
  if (first === undefined || first === 'description') return at;
  const side = first === 'response' ? first : 'request';
  const [place, ...below] = first === 'response' ? rest : at;
  const message = value[side];
  if (place === undefined) return [side];
  return place === 'body' && isRecord(message) && isContent(message.body) ? [side, place, 'content', ...below] : [side, place, ...below];
}
