import type { RequestMessage } from '../../src/check/http-message.ts';
import type { Answer } from '../../src/http/answer.ts';
import { checkOptions, text } from '../check-options.ts';
import { type Clock, type ClockOptions, limitRule } from '../clock.ts';
import { ClockError, ClockLimitError, type ClockMove } from '../clock-event.ts';
import { type AdminPage, type AdminParts, plain } from './admin-page.ts';
import { jsonList, streamed } from './streamed-body.ts';

/** Shows the clock, and moves it. */
export const answerClock: AdminPage = {
  GET: {
    summary: "returns the mock's time, how far it was moved, and what is due next",
    answer: (_, { clock }) => {
      clock.settle(clock.now().getTime());
      return plain(200, { now: clock.now().toISOString(), offset: clock.offset(), next: clock.next() });
    },
  },
  POST: {
    summary:
      'moves the clock forward and lists what happened: {"advance": "PT1H"}, {"at": "2030-01-01T00:00:00Z"}; {"runNow": "flow id"} runs a dataflow',
    answer: moveClock,
  },
};

const name = 'POST /__mock/clock';
const example = 'Send, for example, {"advance": "PT1H"}.';

/** The members of a body that each say what to do. */
const actions: Readonly<Record<string, (clock: Clock, value: string, options: ClockOptions) => ClockMove>> = {
  advance: (clock, value, options) => clock.advance(value, options),
  at: (clock, value, options) => clock.set(value, options),
  runNow: (clock, value, options) => clock.runNow(value, options),
};

const rules = {
  advance: text('PT1H'),
  at: text('2030-01-01T00:00:00Z'),
  runNow: text('6a1d5e0c-2f0b-4c0e-a1f4-0b8a4c7d9e21'),
  limit: limitRule,
};

function moveClock({ body }: RequestMessage, { clock }: AdminParts): Answer {
  const wanted = readBody(body);
  if (typeof wanted === 'string') return plain(400, { message: wanted });
  const { limit, ...action } = wanted;
  const [[chosen, value] = ['', ''], ...others] = Object.entries(action);
  const act = actions[chosen];
  if (act === undefined || others.length > 0)
    return plain(400, {
      message: `The body has ${others.length > 0 ? 'several' : 'none'} of ${Object.keys(actions).join(', ')}. Send one of them. ${example}`,
    });
  try {
    const { events, ...times } = act(clock, value, limit === undefined ? {} : { limit });
    return streamed('application/json', jsonList('events', events, times));
  } catch (error) {
    if (error instanceof ClockLimitError) {
      const { message, next, move } = error;
      return plain(409, { message, next, ...move });
    }
    if (error instanceof ClockError) return plain(400, { message: error.message });
    throw error;
  }
}

/** Reads the body, or returns why it cannot be read. */
function readBody(body: Uint8Array): (Readonly<Record<string, string>> & ClockOptions) | string {
  let wanted: unknown;
  try {
    wanted = JSON.parse(Buffer.from(body).toString());
  } catch {
    return `The body is not valid JSON. ${example}`;
  }
  try {
    checkOptions(name, wanted, rules);
    return wanted as ReturnType<typeof readBody>;
  } catch (error) {
    return (error as TypeError).message;
  }
}
