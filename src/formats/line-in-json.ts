import { type AnyNode, type DocumentNode, parse, type ValueNode } from '@humanwhocodes/momoa';
import { scanJson } from '../check/scan-json.ts';
import { pointerNames } from '../contract/pointer.ts';
import type { Source } from '../exchange/exchange.ts';
import type { ParsedItem } from './input/input-file.ts';

/** The names on the way to a member; those of headers in any case. */
export type JsonPath = readonly (string | number)[];

/** The most values of a text in which lines are found: their tree takes some hundred bytes for each. */
const mostValues = 500_000;

/**
 * Returns a function that finds the line of a member in a JSON text, from 1. For a missing member it returns the line of the object around
 * it; undefined if the text has too many values. The text is parsed at the first call.
 */
export function lineInJson(text: string): (path: JsonPath) => number | undefined {
  let root: ValueNode | undefined;
  return (path) => {
    root ??= scanJson(text).values > mostValues ? undefined : (parse(text, { mode: 'json' }) as DocumentNode).body;
    if (root === undefined) return undefined;
    let node: ValueNode = root;
    let line = root.loc.start.line;
    for (const name of path) {
      const member = memberOf(node, name);
      if (member === undefined) break;
      node = member.value;
      line = member.loc.start.line;
    }
    return line;
  };
}

function memberOf(node: AnyNode, name: string | number): { readonly value: ValueNode; readonly loc: ValueNode['loc'] } | undefined {
  if (node.type === 'Array') return node.elements[Number(name)];
  if (node.type !== 'Object') return undefined;
  const named = (wanted: (own: string) => boolean) =>
    node.members.find(({ name: own }) => wanted(own.type === 'String' ? own.value : own.name));
  return named((own) => own === name) ?? named((own) => own.toLowerCase() === String(name).toLowerCase());
}

/** Returns a function that finds the line of a violation in a file; `pathOf` returns the path in the item for the violation's pointer. */
export function lineInItem(item: ParsedItem, pathOf: (at: JsonPath) => JsonPath): Source['lineOf'] {
  let lineOf: ReturnType<typeof lineInJson> | undefined;
  return (at) => {
    if (at === '') return item.line;
    lineOf ??= lineInJson(item.text);
    return item.line + (lineOf(pathOf(pointerNames(at))) ?? 1) - 1;
  };
}
