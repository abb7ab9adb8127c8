import type { Header, RequestMessage, ResponseMessage, Violation } from '../../conformance/index.ts';
import type { Interaction, Source } from '../interaction.ts';
import { isRecord } from '../is-record.ts';
import { maskResponse } from '../mask-response.ts';

/** Whether a value is an entry of the mock's journal, as far as it is read here. */
export function isJournalEntry(value: unknown): value is Readonly<Record<string, unknown>> & { readonly violations: readonly Violation[] } {
  return (
    isRecord(value) &&
    isRecord(value.request) &&
    typeof value.request.target === 'string' &&
    Array.isArray(value.violations) &&
    value.violations.every((one) => isRecord(one) && typeof one.code === 'string' && typeof one.at === 'string')
  );
}

/**
 * An entry of the mock's journal as an interaction. What the mock found wrong with the request stands: it saw what is masked here.
 *
 * @param recorded the entry, which `isJournalEntry`
 */
export function interactionOfEntry(
  { request, response, violations, scenario }: Readonly<Record<string, unknown>> & { readonly violations: readonly Violation[] },
  source: Source,
): Interaction {
  const kept = isRecord(request) ? request : {};
  const headers = Array.isArray(kept.headers) ? kept.headers.filter(isHeader) : [];
  const isForm = headers.some(([name, value]) => name.toLowerCase() === 'content-type' && /urlencoded/i.test(value));
  const message: RequestMessage = {
    method: String(kept.method),
    target: String(kept.target),
    headers,
    body: bytesOf(kept.body, isForm),
  };
  return {
    source,
    request: message,
    requestViolations: violations,
    // What a scenario answers may break the description; that is its point, and not the consumer's fault.
    response: isRecord(response) && scenario === undefined && response.cut === undefined ? maskResponse(responseOf(response)) : undefined,
    partial: false,
    standard: 'promised',
    intended: false,
    faults: [],
  };
}

function responseOf({ status, headers, body }: Readonly<Record<string, unknown>>): ResponseMessage {
  const written = isRecord(headers) ? Object.entries(headers).map(([name, value]): Header => [name, String(value)]) : [];
  return { status: Number(status), headers: written, body: bytesOf(body, false) };
}

function bytesOf(body: unknown, isForm: boolean): Uint8Array {
  if (body === undefined || body === null) return new Uint8Array();
  const parameters =
    isForm && isRecord(body) ? Object.entries(body).map(([name, value]): [string, string] => [name, String(value)]) : undefined;
  const text =
    parameters === undefined ? (typeof body === 'string' ? body : JSON.stringify(body)) : String(new URLSearchParams(parameters));
  return new TextEncoder().encode(text);
}

function isHeader(value: unknown): value is Header {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'string';
}
