import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { ClockEvent, ClockMove } from '../../clock-event.ts';
import { counted, utc } from '../wording.ts';

/** The number of events that are listed. */
const most = 200;

/** Lists what happened when the clock was moved. */
export function ClockEvents({ move, linkOf }: { readonly move: ClockMove; readonly linkOf: (event: ClockEvent) => string }): VNode {
  const { from, now, events } = move;
  return html`
    <h2>What happened</h2>
    <p>${events.length === 0 ? 'Nothing was due' : counted(events.length, 'event')} from ${utc(from)} to ${utc(now)}${events.length > most && `; the first ${most} are listed`}.</p>
    ${
      events.length > 0 &&
      html`
        <div class="wide">
          <table>
            <thead><tr><th scope="col">Time</th><th scope="col">Event</th><th scope="col">Status</th><th scope="col">Id</th></tr></thead>
            <tbody>
              ${events
                .slice(0, most)
                .map(
                  (event) =>
                    html`<tr><td>${utc(event.at)}</td><td>${event.what.replaceAll('-', ' ')}</td><td>${event.status ?? ''}</td><td><a class="mono" href=${linkOf(event)}>${event.id}</a></td></tr>`,
                )}
            </tbody>
          </table>
        </div>
      `
    }
  `;
}
