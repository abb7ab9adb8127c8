import type { Contract } from '../../contract/contract.ts';
import { isRecord } from '../../contract/is-record.ts';
import { exampleIds, idNames, kindOf, references, referredKind, stateExpression } from '../../contract/state-values.ts';
import type { Exchange } from '../../exchange/exchange.ts';
import { stateOfEntity } from './state-of-entity.ts';

/** A text of a request as a contract has it. */
export type StatedText = {
  /** The text with the description's example ids. */
  readonly example: string;
  /** The text with values of the provider state. It is the example if there are none. */
  readonly expression: string;
};

/** The entities whose ids earlier responses of a recording contained. */
export type KnownEntities = {
  /** Remembers the entities in the response of an exchange. */
  readonly learn: (exchange: Exchange) => void;
  /** Returns the provider state with an entity like the one with this id; undefined if the recording does not show it. */
  readonly stateOf: (id: string) => string | undefined;
  /**
   * Replaces ids in a text: those of known entities wherever they are, and any others in members and filters that refer to an entity, which
   * the consumer may have from elsewhere.
   */
  readonly stated: (text: string, member?: string) => StatedText;
};

const filters = new RegExp(`\\b(${Object.keys(references).join('|')})==("?)([^,"&]+)`, 'g');

/** The texts that may be an id: a UUID, digits and letters, or the URI of a schema. */
const words = /[\w:/.{}-]+/g;

/** The number of entities that are remembered, so that a consumer that never repeats itself does not fill the memory. */
const most = 10_000;

/** Begins with no entities. */
export function knownEntities(contract: Contract): KnownEntities {
  const states = new Map<string, string>();
  const texts = new Map<string, StatedText>();
  const textOf = (kind: keyof typeof idNames): StatedText => ({
    example: exampleIds(contract)[kind],
    expression: stateExpression(idNames[kind]),
  });
  const replaced = (text: string, part: keyof StatedText): string => {
    const referring = text.replaceAll(filters, (all, field: string, quote: string, id: string) => {
      const kind = referredKind(field);
      return kind === undefined || texts.has(id) ? all : `${field}==${quote}${textOf(kind)[part]}`;
    });
    return referring.replaceAll(words, (word) => texts.get(word)?.[part] ?? word);
  };
  return {
    learn: ({ examination: { operation, query, body }, response, responseBody }) => {
      if (operation === undefined || response === undefined || response.status >= 300 || texts.size >= most) return;
      for (const [id, example] of neighborIds(contract, operation.id, responseBody)) texts.set(id, { example, expression: example });
      const kind = kindOf(operation);
      if (kind === undefined) return;
      for (const entity of entitiesIn(responseBody)) {
        texts.set(entity.id, textOf(kind));
        const isCreated = operation.id.startsWith('create');
        const state = stateOfEntity(contract, kind, isCreated ? { ...Object(body), state: query.get('mode') ?? undefined } : entity);
        if (state !== undefined && (isCreated || Object.keys(entity).length > 2)) states.set(entity.id, state);
      }
    },
    stateOf: (id) => states.get(id),
    stated: (text, member = '') => {
      const kind = texts.has(text) ? undefined : referredKind(member);
      return kind === undefined ? { example: replaced(text, 'example'), expression: replaced(text, 'expression') } : textOf(kind);
    },
  };
}

type Identified = { readonly id: string };

/** Lists the entities in a response: alone, or the items of a list. */
function entitiesIn(body: unknown): readonly Identified[] {
  const items = isRecord(body) && Array.isArray(body.items) ? body.items : [body];
  return items.filter((item): item is Identified => isRecord(item) && typeof item.id === 'string');
}

/**
 * Returns the ids of a new data set or schema, which no provider state has, each with the description's example: the provider of the
 * contract does not know either of them.
 */
function neighborIds({ description }: Contract, operation: string, body: unknown): readonly (readonly [id: string, example: string])[] {
  const { params, data } = description.components.examples['create-target-connection'].value;
  if (operation === 'createDataSet' && Array.isArray(body)) return [[String(body[0]).replace(/^.*\//, ''), params.dataSetId]];
  return operation === 'createSchema' && isRecord(body) ? [[String(body.$id), data.schema.id]] : [];
}
