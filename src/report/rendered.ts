import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { shieldCommands } from './printable.ts';

/** Renders a part of a page. The output of a build may show the page, so that it has no command for GitHub Actions. */
export function rendered(part: VNode): string {
  return shieldCommands(renderToString(part));
}
