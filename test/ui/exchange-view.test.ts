import { expect, test } from 'vitest';
import { ExchangeView } from '../../src/ui/exchange-view.ts';
import { groupMistakes } from '../../src/ui/group-mistakes.ts';
import { render, textOf, violation } from './render.ts';

const exchange = {
  request: {
    method: 'POST',
    target: '/connections?limit=1',
    headers: [
      ['Accept', 'a'],
      ['Prefer', 'b'],
      ['accept', 'c'],
    ],
    body: { name: 'x' },
  },
  response: { status: 400, headers: [['ETag', 'q']], body: { items: [] } },
} as const;

/** Each place, and the text that stands before and after its violation. */
const places = [
  ['/method', 'POST /connections?limit=1', 'Headers'],
  ['/query/limit', 'POST /connections?limit=1', 'Headers'],
  ['/path', 'POST /connections?limit=1', 'Headers'],
  ['/elsewhere', 'POST /connections?limit=1', 'Headers'],
  ['/headers/prefer', 'Preferb', 'acceptc'],
  ['/headers/accept', 'acceptc', 'Body'],
  ['/headers/x-api-key', 'x-api-keymissing', 'Body'],
  ['/body', '{', '"name"'],
  ['/body/name', '"name": "x"', '}'],
  ['/response/status', '400', 'Headers 1'],
  ['/response/headers/etag', 'ETagq', 'Body'],
  ['/response/body/items', '"items": []', '}'],
] as const;

test.each(places)('a violation at %s is between %j and %j', (at, before, after) => {
  const text = textOf(render(ExchangeView, { exchange: { ...exchange, violations: [violation(at)] }, baseUrl: '' })).replaceAll(
    /\s+/g,
    ' ',
  );
  const start = text.indexOf('property-type');
  expect(text.slice(0, start).trimEnd().endsWith(before)).toBe(true);
  const rest = text.slice(start).split('SourceRFC');
  expect(rest).toHaveLength(2);
  expect(rest[1]?.trimStart().startsWith(after)).toBe(true);
});

test('an exchange shows the page of a code, the place in a file, and how many violations it leaves out', () => {
  const violations = Array.from({ length: 130 }, (_, index) =>
    violation(`/body/${index}`, index < 120 ? 'query-unknown' : 'body-missing', index < 120 ? 'warning' : 'error'),
  );
  const context = { linkOf: (code: string) => `/codes/${code}`, placeOf: () => 'a.json:7', baseUrl: '', actions: 'Copy' };
  const markup = render(ExchangeView, { exchange: { request: exchange.request, violations }, ...context });
  expect(markup).toContain('<a href="/codes/body-missing">body-missing</a>');
  expect(markup.match(/body-missing<\/a>/g)).toHaveLength(10);
  expect(markup.match(/query-unknown<\/a>/g)).toHaveLength(90);
  expect(textOf(markup)).toMatch(/^Copy30 more violations are not shown\.[\s\S]*Placea\.json:7[\s\S]*No response\./);
});

test('the same mistakes are one group: errors first, then the most frequent', () => {
  const rows = [
    { id: 1, mistakes: [violation('/a', 'x', 'warning'), violation('/b', 'y'), violation('/b', 'y')] },
    { id: 2, mistakes: [violation('/a', 'x', 'warning'), violation('/c', 'y')] },
    { id: 3, mistakes: [violation('/c', 'y')] },
  ];
  expect(groupMistakes(rows).map(({ code, at, severity, count, first }) => [code, at, severity, count, first.id])).toEqual([
    ['y', '/c', 'error', 2, 2],
    ['y', '/b', 'error', 1, 1],
    ['x', '/a', 'warning', 2, 1],
  ]);
});
