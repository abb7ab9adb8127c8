/** Draws the inspector into the page that the mock serves at `/__mock/`. */

import { html } from 'htm/preact';
import { render } from 'preact';
import { App } from './app.ts';

const root = document.querySelector<HTMLElement>('#inspector');
if (root !== null) render(html`<${App} />`, root);
