import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RequestLog } from './live/request-log.ts';
import { useThrottled } from './live/use-throttled.ts';
import { counted } from './wording.ts';

/** How often new requests are announced at most, and how long a notice is shown, in milliseconds. */
const [pause, shownFor] = [5000, 4000];

/** Announces new requests to screen readers, in one sentence for all of some seconds, and shows the notice of an action. */
export function Announcer({ log, notice, onShown }: { log: RequestLog; notice: string; onShown: () => void }): VNode {
  const settled = useThrottled(log, pause);
  const before = useRef(settled);
  const [news, setNews] = useState('');
  useEffect(() => {
    const last = before.current.rows.at(-1)?.id ?? 0;
    const isFirst = before.current.lastEvent === undefined;
    before.current = settled;
    const fresh = settled.rows.filter(({ id }) => id > last);
    const bad = fresh.filter(({ verdict }) => verdict === 'violations').length;
    if (!isFirst && fresh.length > 0) setNews(`${counted(fresh.length, 'new request')}, ${bad} with violations.`);
  }, [settled]);
  useEffect(() => {
    if (notice === '') return undefined;
    const timer = setTimeout(onShown, shownFor);
    return () => clearTimeout(timer);
  }, [notice]);
  return html`
    <p class="unseen" role="status">${news}</p>
    <p class=${notice === '' ? 'notice' : 'notice shown'} role="status">${notice}</p>
  `;
}
