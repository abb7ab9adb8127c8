import type { Message } from './judge.ts';

/** Returns the violations in Specmatic's error response. It repeats them for each response of the operation; they count once. */
export function messagesOfSpecmatic(report: string): readonly Message[] {
  const placed = report.split(/^Error from contract .*$/m).flatMap((section) =>
    section
      .split(/^ *>> /m)
      .slice(1)
      .map(messageOf),
  );
  if (placed.length > 0) return [...new Map(placed.map((message) => [JSON.stringify(message), message])).values()];
  return [{ at: /^(?:No matching REST stub|Illegal character in path)/.test(report) ? '/path' : '', text: report.trim() }];
}

function messageOf(block: string): Message {
  const [place = '', ...lines] = block.split('\n').map((line) => line.trim());
  return { at: pointerOf(place), text: lines.filter((line) => line !== '').join('\n') };
}

const groups: Readonly<Record<string, string>> = {
  BODY: 'body',
  'FORM-FIELDS': 'body',
  'PARAMETERS.HEADER': 'headers',
  'PARAMETERS.QUERY': 'query',
  'PARAMETERS.PATH': 'path',
};

/** Returns `/body/0/value` for `REQUEST.BODY[0] (when ReplaceName object).value`: the name of the schema is not part of the place. */
function pointerOf(place: string): string {
  const [, part = '', rest = ''] = /^REQUEST\.(BODY|FORM-FIELDS|PARAMETERS\.[A-Z]+)(.*)$/.exec(place) ?? [];
  const names = rest
    .replaceAll(/ \(when .*? object\)/g, '')
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .split('.')
    .slice(1)
    .map((name) => name.replaceAll('~', '~0').replaceAll('/', '~1'));
  const pointer = `/${[groups[part] ?? part, ...names].join('/')}`;
  return pointer.startsWith('/headers/') ? pointer.toLowerCase() : pointer;
}
