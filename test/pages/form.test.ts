import { expect, test } from 'vitest';
import { pages } from './page.ts';

test.each(pages.filter(({ file }) => /^(?:docs\/(?:reference\/)?[^/]+|examples\/README\.md)$/.test(file)))(
  '$file starts with an example and ends with its limits',
  ({ text }) => {
    const [beforeHeadings = ''] = text.split(/^## /m, 1);
    expect(beforeHeadings).toContain('\n```');
    expect(text.match(/^## .+$/gm)?.at(-1)).toBe('## Limits');
  },
);
