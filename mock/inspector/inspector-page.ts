import { headerValues } from '../../src/check/http-message.ts';
import type { Answer } from '../../src/http/answer.ts';
import type { AdminPage } from '../admin/admin-page.ts';
import { htmlPage, pageHeaders } from './html-page.ts';

/** Creates the inspector's page. Its script reads the token, which it needs to change the mock. */
export function inspectorPage(token: string): Answer {
  return htmlPage({
    title: 'Flow Service mock',
    head: `<meta name="flowservice-token" content="${token}">\n<script type="module" src="/__mock/ui/inspector.js"></script>\n`,
    body: `<div id="inspector"></div>
<noscript><p>The inspector needs JavaScript. The same data is at <a href="/__mock/requests">/__mock/requests</a>, as JSON.</p></noscript>`,
  });
}

/** The files that the inspector's page loads, by path. They are loaded with the first request, and compressed for browsers. */
export const assets: Readonly<Record<string, AdminPage>> = {
  '/__mock/ui/inspector.js': asset("the inspector's script", 'text/javascript', ({ inspectorScript }) => inspectorScript),
  '/__mock/ui/inspector.css': asset("the inspector's style sheet", 'text/css', ({ inspectorStyle }) => inspectorStyle),
};

type Bundle = typeof import('../../src/generated/inspector.ts');

function asset(summary: string, type: string, read: (bundle: Bundle) => string): AdminPage {
  return {
    GET: {
      summary,
      answer: async ({ headers }) => {
        const text = read(await import('../../src/generated/inspector.ts'));
        const own = { 'content-type': `${type}; charset=utf-8`, vary: 'accept-encoding', ...pageHeaders };
        if (!headerValues(headers, 'accept-encoding').some((accepted) => /\bgzip\b(?!;q=0(?:\.0*)?\b)/.test(accepted)))
          return { status: 200, headers: own, body: text, violations: [] };
        const { gzipSync } = await import('node:zlib');
        return { status: 200, headers: { ...own, 'content-encoding': 'gzip' }, body: '', bytes: gzipSync(text), violations: [] };
      },
    },
  };
}
