import { html } from 'htm/preact';
import type { ComponentType } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Violation } from '../contract.ts';

/** Renders a component to HTML. */
export function render<Props>(component: ComponentType<Props>, props: Props): string {
  return renderToString(html`<${component} ...${props} />`);
}

/** Makes a violation. Its code can be any text. */
export function violation(at: string, code = 'property-type', severity: Violation['severity'] = 'error'): Violation {
  return { code: code as Violation['code'], severity, at, message: 'Wrong.', fix: 'Fix it.', reference: 'RFC' };
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&', '&#39;': "'" };

/** Returns the text of some HTML. */
export function textOf(markup: string): string {
  return markup.replaceAll(/<[^>]*>/g, '').replaceAll(/&(?:lt|gt|quot|amp|#39);/g, (entity) => entities[entity] ?? entity);
}

/** Returns the lines of a rendered body, and the codes of violations between them, as a reader meets them from top to bottom. */
export function rowsOf(markup: string): readonly { readonly line?: string; readonly code?: string }[] {
  return [...markup.matchAll(/<code class="line[^"]*">(.*?)\n<\/code>|<span class="badge[^"]*">(.*?)<\/span>/gs)].map(
    ([, line, code = '']) => (line === undefined ? { code: textOf(code) } : { line: textOf(line) }),
  );
}
