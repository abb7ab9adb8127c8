import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ClockMove, NextDue } from '../../clock-event.ts';
import { change } from '../live/mock-api.ts';
import { useFetched } from '../live/use-fetched.ts';
import { useThrottled } from '../live/use-throttled.ts';
import { fragmentOf } from '../route.ts';
import { span, utc } from '../wording.ts';
import { ClockEvents } from './clock-events.ts';

type ClockState = { readonly now: string; readonly offset: number; readonly next?: NextDue };

/** Shows the mock's clock and moves it forward. */
export function ClockView({ version }: { readonly version: number }): VNode {
  const { value: clock, error } = useFetched<ClockState>('clock', useThrottled(version, 400));
  const [durationText, setDurationText] = useState('P7D');
  const [move, setMove] = useState<ClockMove | undefined>(undefined);
  const [fault, setFault] = useState('');
  const [isMoving, setMoving] = useState(false);
  const now = useTicking(clock);
  const send = (body: object): void => {
    setMoving(true);
    change('POST', 'clock', body)
      .then(
        (result) => {
          setMove(result as ClockMove);
          setFault('');
        },
        (reason: Error) => setFault(reason.message),
      )
      .finally(() => setMoving(false));
  };
  const advance = (text: string) => (): void => send({ advance: text });
  const submit = (event: Event): void => {
    event.preventDefault();
    send({ advance: durationText.trim() });
  };
  return html`
    <div class="page-body" role="region" aria-label="Clock" tabindex="0">
      <h2>The mock's time</h2>
      ${error !== undefined && html`<p class="none" role="alert">${error}</p>`}
      ${
        clock !== undefined &&
        html`
          <p class="now"><time>${now === undefined ? '' : utc(now)}</time></p>
          <p class="dim">${clock.offset === 0 ? 'Real time.' : `${span(clock.offset)} ahead of real time.`} Sockets, delays and Retry-After stay on real time.</p>
          <p>${clock.next === undefined ? 'Nothing is due.' : html`Next: ${clock.next.kind} <a href=${entityLink(clock.next)}>${clock.next.id}</a>, due at <time>${utc(clock.next.at)}</time>.`}</p>
        `
      }
      <form class="buttons" onSubmit=${submit}>
        <button type="button" disabled=${isMoving} onClick=${advance('PT1H')}>+1 hour</button>
        <button type="button" disabled=${isMoving} onClick=${advance('P1D')}>+1 day</button>
        ${clock?.next !== undefined && html`<button type="button" disabled=${isMoving} onClick=${() => send({ at: clock.next?.at })}>To the next event</button>`}
        <label>ISO 8601 duration <input type="text" size="8" value=${durationText} onInput=${({ currentTarget }: { currentTarget: HTMLInputElement }) => setDurationText(currentTarget.value)} /></label>
        <button class="primary" disabled=${isMoving}>Move forward</button>
      </form>
      <div role="status">
        ${fault !== '' && html`<p class="fault">${fault}</p>`}
        ${move !== undefined && fault === '' && html`<${ClockEvents} move=${move} linkOf=${entityLink} />`}
      </div>
    </div>
  `;
}

function entityLink({ kind, id }: Pick<NextDue, 'kind' | 'id'>): string {
  return fragmentOf({ view: 'state', params: { kind, id } });
}

/** Returns the mock's time, which runs on from the moment when it was fetched. */
function useTicking(clock: ClockState | undefined): number | undefined {
  const [, setTick] = useState(0);
  const [fetchedAt, setFetchedAt] = useState(() => Date.now());
  useEffect(() => {
    setFetchedAt(Date.now());
    const timer = setInterval(() => setTick(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [clock]);
  return clock === undefined ? undefined : Date.parse(clock.now) + Math.max(0, Date.now() - fetchedAt);
}
