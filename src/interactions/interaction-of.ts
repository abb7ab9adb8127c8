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
import { redactRequest } from './redact-request.ts';

/** An exchange as a file has it, secrets included. */
export type Exchange = Pick<Interaction, 'partial' | 'intended'> & {
  readonly source: Source;
  readonly request: RequestMessage;
  readonly response: ResponseMessage | undefined;
  /** What is wrong with how it is written down, beyond secrets that it exposes. */
  readonly faults?: readonly Violation[];
  /** The request as the file itself has it, where what is secret in it comes from elsewhere. */
  readonly written?: RequestMessage;
};

/** An exchange without its secrets; the request is judged before they are gone. */
export function interactionOf({ request, response, faults = [], written = request, ...rest }: Exchange, profile: Profile): Interaction {
  const examination = examineRequest(request, { profile });
  const exposed = exposedSecrets(written, written === request ? examination : examineRequest(written, { profile }), response);
  return {
    ...rest,
    request: maskRequest(request, examination),
    requestViolations: examination.violations,
    response: response === undefined ? undefined : maskResponse(response),
    faults: exposed.length === 0 ? faults : [...faults, ...exposed],
  };
}

function maskRequest(request: RequestMessage, examination: RequestExamination): RequestMessage {
  const { body, ...redacted } = redactRequest(request, examination);
  return { ...redacted, body: body === undefined ? nothing : encoder.encode(written(body, examination)) };
}

function written(body: unknown, { operation }: RequestExamination): string {
  if (operation?.body?.mediaType === 'application/json') return JSON.stringify(body);
  return new URLSearchParams(Object.entries(body ?? {}).map(([name, value]) => [name, String(value)])).toString();
}

const nothing = new Uint8Array();
const encoder = new TextEncoder();
