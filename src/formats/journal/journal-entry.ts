import type { Header, ResponseMessage } from '../../check/http-message.ts';
import { isRecord } from '../../contract/is-record.ts';
import { type Exchange, exchangeOf, type Source } from '../../exchange/exchange.ts';
import type { Violation } from '../../generated/flow-service.ts';
import type { ReadOptions } from '../reading.ts';

/** Returns whether a value is an entry of the mock's journal. */
export function isJournalEntry(value: unknown): value is Readonly<Record<string, unknown>> & { readonly violations: readonly Violation[] } {
  return (
    isRecord(value) &&
    isRecord(value.request) &&
    typeof value.request.target === 'string' &&
    Array.isArray(value.violations) &&
    value.violations.every(isViolation)
  );
}

/** Returns whether a value has what reports print of a violation. */
function isViolation(value: unknown): value is Violation {
  if (!isRecord(value) || (value.severity !== 'error' && value.severity !== 'warning')) return false;
  return [value.code, value.at, value.message, value.fix, value.reference].every((text) => typeof text === 'string');
}

/**
 * Returns an entry of the mock's journal as an exchange. The violations that the mock found in the request are kept, because the journal
 * holds the request masked.
 *
 * @param entry - the entry, for which `isJournalEntry` is true
 */
export function exchangeOfEntry(
  { contract, profile }: Pick<ReadOptions, 'contract' | 'profile'>,
  { request, response, violations, scenario, omitted }: Readonly<Record<string, unknown>> & { readonly violations: readonly Violation[] },
  source: Source,
): Exchange {
  const kept = isRecord(request) ? request : {};
  const headers = Array.isArray(kept.headers) ? kept.headers.filter(isHeader) : [];
  const isForm = headers.some(([name, value]) => name.toLowerCase() === 'content-type' && /urlencoded/i.test(value));
  const raw = {
    source,
    request: { method: String(kept.method), target: String(kept.target), headers, body: bytesOf(kept.body, isForm) },
    // A scenario's response may break the description on purpose; that is not the consumer's mistake.
    response:
      isRecord(response) && scenario === undefined && response.cut === undefined && !isOmitted(omitted) ? responseOf(response) : undefined,
    partial: false,
    standard: 'promised',
    intended: false,
    exposure: 'no',
  } as const;
  return { ...exchangeOf(contract, raw, profile), violations };
}

/** Returns whether the journal left the response body out, because it was too long. */
function isOmitted(omitted: unknown): boolean {
  return Array.isArray(omitted) && omitted.includes('/response/body');
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
