import { createHash } from 'node:crypto';

/**
 * The script of the HTML report: searches the interactions for a text, and opens the one that a link leads to. Everything can be read
 * without it, because the filter by verdict is a matter of style.
 */
export const searchScript = `
const form = document.querySelector('.search');
const input = form.querySelector('[type=search]');
const count = form.querySelector('output');
const rows = [...document.querySelectorAll('.interactions > li')];
const texts = new Map();
const textOf = (row) => {
  if (!texts.has(row)) texts.set(row, row.textContent.toLowerCase());
  return texts.get(row);
};
const update = () => {
  const wanted = input.value.trim().toLowerCase();
  const verdict = form.querySelector(':checked').value;
  let shown = 0;
  for (const row of rows) {
    row.hidden = wanted !== '' && !textOf(row).includes(wanted);
    if (!row.hidden && (verdict === 'all' || row.classList.contains(verdict))) shown++;
  }
  for (const part of document.querySelectorAll('.consumer')) part.hidden = part.querySelector('.interactions > li:not([hidden])') === null;
  count.textContent = shown === rows.length ? '' : shown + ' of ' + rows.length + ' shown';
};
const openTarget = () => {
  const row = document.getElementById(location.hash.slice(1));
  const details = row && row.querySelector(':scope > details');
  if (!details) return;
  input.value = '';
  form.querySelector('[value=all]').checked = true;
  update();
  details.open = true;
  row.scrollIntoView();
  details.firstElementChild.focus();
};
let timer;
form.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(update, 100);
});
form.addEventListener('submit', (event) => event.preventDefault());
addEventListener('hashchange', openTarget);
form.querySelector('.text').hidden = false;
openTarget();
`;

/**
 * Allows this one inline script and no other.
 *
 * @see Content Security Policy Level 3 §2.3.1, hash-source
 */
export const scriptSource = `'sha256-${createHash('sha256').update(searchScript).digest('base64')}'`;
