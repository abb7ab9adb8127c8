import { pointerNames } from '../contract/pointer.ts';
import type { Source } from '../exchange/exchange.ts';
import type { ParsedItem } from './input/input-file.ts';
import { type JsonPath, lineInJson } from './line-in-json.ts';

/** Lines of an item's places in its file; `pathOf` tells where in the item the place of a violation stands. */
export function lineInItem(item: ParsedItem, pathOf: (at: JsonPath) => JsonPath): Source['lineOf'] {
  let lineOf: ReturnType<typeof lineInJson> | undefined;
  return (at) => {
    if (at === '') return item.line;
    lineOf ??= lineInJson(item.text);
    return item.line + lineOf(pathOf(pointerNames(at))) - 1;
  };
}
