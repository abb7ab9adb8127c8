import type { Header } from '../../check/http-message.ts';
import { isRecord } from '../../contract/is-record.ts';
import type { Fill } from './variables.ts';

/** The names and values of a list of Postman's, without those that are switched off; headers may be lines of one text as well. */
export function pairsOf(list: unknown, fill: Fill): readonly Header[] {
  if (typeof list === 'string') {
    const lines = [...fill(list).matchAll(/^([^:\n]+):[ \t]*(.*?)\r?$/gm)];
    return lines.map(([, name = '', value = '']): Header => [name, value]);
  }
  if (!Array.isArray(list)) return [];
  return list.flatMap((pair): Header[] =>
    isRecord(pair) && pair.disabled !== true && typeof pair.key === 'string' && pair.key !== ''
      ? [[fill(pair.key), fill(String(pair.value ?? ''))]]
      : [],
  );
}
