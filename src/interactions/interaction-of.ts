import {
  examineRequest,
  type Profile,
  type RequestExamination,
  type RequestMessage,
  type ResponseMessage,
  type Violation,
} from '../conformance/index.ts';
import { exposedSecrets } from './exposed-secrets.ts';
import type { Interaction, Source } from './interaction.ts';
import { maskResponse } from './mask-response.ts';
import { unknownBody, withNotChecked } from './not-checked.ts';
import { redactRequest } from './redact-request.ts';

/** An exchange as a file has it, secrets included. */
export type Exchange = Pick<Interaction, 'partial' | 'intended' | 'notChecked' | 'standard'> & {
  readonly source: Source;
  readonly request: RequestMessage;
  readonly response: ResponseMessage | undefined;
  /** What is wrong with how it is written down, beyond secrets that it exposes. */
  readonly faults?: readonly Violation[];
  /** Whether its tokens were issued by a mock, so that they are none. */
  readonly mocked?: boolean;
  /** The request as the file itself has it, where what is secret in it comes from elsewhere. */
  readonly written?: RequestMessage;
};

/** An exchange without its secrets; the request is judged before they are gone. */
export function interactionOf(
  { request, response, faults = [], mocked = false, notChecked = [], written = request, ...rest }: Exchange,
  profile: Profile,
): Interaction {
  const isBodyKnown = !notChecked.some(({ at }) => at === '/body');
  const examination = examineRequest(isBodyKnown ? request : { ...request, body: unknownBody }, { profile });
  const exposed = exposedSecrets(written, written === request ? examination : examineRequest(written, { profile }), response);
  const faulty = mocked ? exposed.filter(({ at }) => !tokenPlaces.has(at)) : exposed;
  const { operation } = examination;
  const unknown = notChecked.filter(({ at }) => !at.startsWith('/response/') && (at !== '/body' || operation?.body !== undefined));
  return {
    ...rest,
    request: maskRequest(request, isBodyKnown ? examination : { ...examination, body: undefined }),
    requestViolations: withNotChecked(examination.violations, unknown),
    response: response === undefined ? undefined : maskResponse(response),
    notChecked,
    faults: faulty.length === 0 ? faults : [...faults, ...faulty],
  };
}

function maskRequest(request: RequestMessage, examination: RequestExamination): RequestMessage {
  const { body, ...redacted } = redactRequest(request, examination);
  return { ...redacted, body: body === undefined ? nothing : encoder.encode(textOf(body, examination)) };
}

function textOf(body: unknown, { operation }: RequestExamination): string {
  if (operation?.body?.mediaType === 'application/json') return JSON.stringify(body);
  return new URLSearchParams(Object.entries(body ?? {}).map(([name, value]) => [name, String(value)])).toString();
}

const tokenPlaces: ReadonlySet<string> = new Set(['/headers/authorization', '/response/body/access_token']);
const nothing = new Uint8Array();
const encoder = new TextEncoder();
