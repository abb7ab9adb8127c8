import type { ResponseStandard } from '../check/check-response.ts';
import { type Examination, examine } from '../check/examine.ts';
import { type Finding, isError } from '../check/finding.ts';
import { type RequestMessage, type ResponseMessage, splitTarget } from '../check/http-message.ts';
import type { Profile } from '../check/profile.ts';
import type { Contract } from '../contract/contract.ts';
import { mask } from '../credentials/credentials.ts';
import type { Violation } from '../generated/flow-service.ts';
import { violations } from '../messages/violations.ts';
import { exposedSecrets } from '../redaction/exposed-secrets.ts';
import { maskResponse } from '../redaction/mask-response.ts';
import { redactRequest } from '../redaction/redact-request.ts';
import { type JsonBody, jsonBodyOf, unknownBody } from './body.ts';
import { withNotChecked } from './not-checked.ts';

/** One request with its response, where it came from, and what is known about it. It holds no credential: see {@link exchangeOf}. */
export type Exchange = {
  readonly source: Source;
  /** The request as it was sent, masked; its body is in `examination`. */
  readonly request: Omit<RequestMessage, 'body'>;
  /** Undefined if the source has none. */
  readonly response: ResponseMessage | undefined;
  /** The JSON value of the response's body, masked; undefined if there is none. */
  readonly responseBody: unknown;
  /** The operation of the request and its parsed parts, masked. */
  readonly examination: Pick<Examination, 'operation' | 'parameters' | 'query' | 'body'>;
  /** The mistakes in the request as it was sent, before its secrets were masked. */
  readonly violations: readonly Violation[];
  /** Whether the response states only what its consumer needs, as in a pact, so that a missing part of it is not a violation. */
  readonly partial: boolean;
  /**
   * The standard for the response: `published` in recordings and saved examples, because the real service may have responded; `promised`
   * for the mock's own responses and for contracts, which the mock is to replay.
   */
  readonly standard: ResponseStandard;
  /**
   * Whether a person wrote down the expected behavior, as in a pact or a collection, so that an error response may be its purpose. In a
   * recording, an invalid request is wrong even if it was refused.
   */
  readonly intended: boolean;
  /** A warning for each place that the file does not hold, to be reported instead of the mistakes found there. */
  readonly notChecked: readonly Finding[];
  /** Mistakes in how the exchange is written down, and not in the messages: loose matchers, secrets that look real. */
  readonly faults: readonly Violation[];
};

/** Where an exchange comes from. */
export type Source = {
  /** The file as the user named it, or the command that ran. */
  readonly file: string;
  /** The sender of the request: the pact's consumer, the HAR's creator, the collection's name. */
  readonly consumer: string;
  /** The name of the exchange there. */
  readonly description: string;
  /** Returns the line, from 1, of the part that a violation points to; undefined if there are no lines. */
  readonly lineOf: (at: string) => number | undefined;
};

/** An exchange as it was sent or as a file has it, secrets included. */
export type RawExchange = Pick<Exchange, 'response' | 'partial' | 'intended'> & {
  /** Without a name if the file has none: the masked call is the name then. */
  readonly source: Omit<Source, 'description'> & Partial<Pick<Source, 'description'>>;
  readonly request: RequestMessage;
  /** Default `published`. */
  readonly standard?: ResponseStandard;
  /** The examination of the request, if there is one already. */
  readonly examination?: Examination;
  /** Default none. */
  readonly notChecked?: readonly Finding[];
  /** Default none. */
  readonly faults?: readonly Finding[];
  /** Whether secrets that look real are reported; `except tokens` if a mock may have issued the tokens. Default `yes`. */
  readonly exposure?: 'yes' | 'except tokens' | 'no';
  /** The request as the file has it, if the values of secrets come from elsewhere. */
  readonly written?: RequestMessage;
};

/**
 * Takes an exchange in: examines its request once, and masks every secret. Past this function nothing has a credential, and nothing
 * examines the request again.
 */
export function exchangeOf(contract: Contract, raw: RawExchange, profile: Profile): Exchange {
  const { source, request, response, partial, intended, standard = 'published', notChecked = [], faults = [] } = raw;
  const isBodyKnown = !lacksBody(notChecked);
  const examination = raw.examination ?? examineKnown(contract, request, notChecked, profile);
  const { operation, findings } = examination;
  const unknown = notChecked.filter(({ at }) => !at.startsWith('/response/') && (at !== '/body' || operation?.body !== undefined));
  const mistakes = withNotChecked(findings, unknown).filter((one) => !isMeant(one, intended));
  const { body, ...message } = redactRequest(contract, request, isBodyKnown ? examination : { ...examination, body: undefined });
  const inResponse = response === undefined ? undefined : jsonBodyOf(response.body);
  const received = response === undefined ? undefined : maskResponse(contract, response, inResponse);
  const masked = splitTarget(message.target);
  return {
    source: { ...source, description: source.description ?? `${message.method} ${masked.path}` },
    request: message,
    response: received?.response,
    responseBody: received?.body,
    examination: { ...examination, query: new URLSearchParams(masked.query), body },
    violations: violations(mistakes),
    partial,
    standard,
    intended,
    notChecked,
    faults: violations([...faults, ...exposed(contract, raw, { examination, inResponse }, profile)]),
  };
}

/** Examines a request whose body may not be known. */
export function examineKnown(contract: Contract, request: RequestMessage, notChecked: readonly Finding[], profile: Profile): Examination {
  return examine(contract, lacksBody(notChecked) ? { ...request, body: unknownBody } : request, profile);
}

function lacksBody(notChecked: readonly Finding[]): boolean {
  return notChecked.some(({ at }) => at === '/body');
}

/** Returns whether the published rules refuse the request. */
export function isRefused({ violations: found }: Pick<Exchange, 'violations'>): boolean {
  return found.some(isError);
}

/** Returns whether a placeholder is intended: because a secret was masked, or because a contract needs no real value. */
function isMeant({ code, value }: Finding, intended: boolean): boolean {
  return code === 'placeholder-left' && (intended || (typeof value === 'string' && value.includes(mask)));
}

type Read = { readonly examination: Examination; readonly inResponse: JsonBody | undefined };

function exposed(contract: Contract, raw: RawExchange, { examination, inResponse }: Read, profile: Profile): readonly Finding[] {
  const { request, written = request, exposure = 'yes' } = raw;
  if (exposure === 'no') return [];
  const found = exposedSecrets(contract, written, written === request ? examination : examine(contract, written, profile), inResponse);
  return exposure === 'yes' ? found : found.filter(({ at }) => !tokenPlaces.has(at));
}

const tokenPlaces: ReadonlySet<string> = new Set(['/headers/authorization', '/response/body/access_token']);
