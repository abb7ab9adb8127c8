import { expect, test } from 'vitest';
import { formatViolation } from '../../src/report/printable.ts';
import { checkRequest } from '../contract.ts';
import { bodyWith, request } from '../requests.ts';

test.each([
  ['a query', request({ target: '/connections?a%0APOST%20/connections%20201=1' }), '/query/a\\u000aPOST'],
  ['a property', request({ body: bodyWith('basic', (body) => (body['a\r\u009b31m\u2028'] = 1)) }), '/body/a\\u000d\\u009b31m\\u2028'],
])('formatViolation escapes control characters in the name of %s', (_, given, shown) => {
  const [text = '', ...others] = checkRequest(given).map((one) => formatViolation(one));
  expect(others).toEqual([]);
  expect(text).toContain(shown);
  for (const line of text.split('\n')) expect(line).toMatch(/^ {2}[^\p{Cc}\p{Zl}\p{Zp}]+$/u);
});
