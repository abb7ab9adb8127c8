import { type Header, headerValues } from '../../src/check/http-message.ts';
import type { Answer } from '../../src/http/answer.ts';

/** Allows a page its own script, style and requests, and nothing else; no other page may frame it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The headers of every page and asset. The page has a token, and another mock at the same address has other assets: none is stored. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': policy,
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/** The parts of a page in which pages differ, as HTML except for the title. */
export type PageParts = { readonly title: string; readonly head?: string; readonly body: string };

/** Creates a page with the inspector's style. Its empty icon keeps browsers from asking for /favicon.ico, which would be in the journal. */
export function htmlPage({ title, head = '', body }: PageParts): Answer {
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/__mock/ui/inspector.css">
${head}</head>
<body>
${body}
</body>
</html>
`;
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8', ...pageHeaders }, body: html, violations: [] };
}

/** Returns whether a client is a browser: only browsers accept HTML and do not name JSON. */
export function prefersHtml(headers: readonly Header[]): boolean {
  const accept = headerValues(headers, 'accept').join(',');
  return accept.includes('text/html') && !accept.includes('application/json');
}

/** Returns a text as HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
