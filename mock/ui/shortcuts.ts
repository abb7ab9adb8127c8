import { useEffect, useRef } from 'preact/hooks';

/** The shortcuts of the page, as its help lists them. */
export const shortcuts: readonly (readonly [keys: string, effect: string])[] = [
  ['j  ↓', 'next request'],
  ['k  ↑', 'previous request'],
  ['g', 'first request'],
  ['G', 'last request, and follow new ones'],
  ['Enter', 'open the request'],
  ['Esc', 'close the request, or leave the search with its text'],
  ['/', 'search'],
  ['f', 'follow new requests, or stop'],
  ['?', 'this help'],
];

const storageKey = 'flowservice-shortcuts';

/** Returns whether keys without a modifier are shortcuts. Speech input types letters by mistake. @see WCAG 2.1, 2.1.4 */
export function areShortcutsOn(): boolean {
  return localStorage.getItem(storageKey) !== 'off';
}

/** Switches the shortcuts of one character on or off, and remembers it in this browser. */
export function switchShortcuts(isOn: boolean): void {
  localStorage.setItem(storageKey, isOn ? 'on' : 'off');
}

/**
 * Calls a function when its key is pressed outside of a field. Arrows and Enter keep their meaning on links, buttons and other regions,
 * except that arrows work in parts with `data-arrows`.
 */
export function useShortcuts(actions: Readonly<Record<string, () => void>>): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { key, target } = event;
      const action = Object.hasOwn(latest.current, key) ? latest.current[key] : undefined;
      if (action === undefined || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!(target instanceof Element) || target.closest('input, select, textarea, dialog')) return;
      if (key.length === 1 ? !areShortcutsOn() : !isFree(key, target)) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

/** Returns whether a named key has no meaning of its own on an element. */
function isFree(key: string, target: Element): boolean {
  if (key === 'Escape' || target === document.body || target.matches('[data-keys]')) return true;
  return key.startsWith('Arrow') && target.closest('[data-arrows]') !== null;
}
