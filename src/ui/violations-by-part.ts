import type { Violation } from '../generated/flow-service.ts';

/** The part of an exchange that shows a violation. */
export type Part = 'requestLine' | 'requestHeaders' | 'requestBody' | 'statusLine' | 'responseHeaders' | 'responseBody';

/**
 * Sorts violations into the parts of an exchange that show them. A place that no part has is shown with the first line, so that no
 * violation is lost.
 */
export function violationsByPart(violations: readonly Violation[]): Readonly<Record<Part, readonly Violation[]>> {
  const {
    requestLine = [],
    requestHeaders = [],
    requestBody = [],
    statusLine = [],
    responseHeaders = [],
    responseBody = [],
  } = Object.groupBy(violations, ({ at }) => partOf(at));
  return { requestLine, requestHeaders, requestBody, statusLine, responseHeaders, responseBody };
}

function partOf(at: string): Part {
  if (at === '/body' || at.startsWith('/body/')) return 'requestBody';
  if (at.startsWith('/headers/')) return 'requestHeaders';
  if (at === '/response/body' || at.startsWith('/response/body/')) return 'responseBody';
  if (at.startsWith('/response/headers/')) return 'responseHeaders';
  return at === '/response' || at.startsWith('/response/') ? 'statusLine' : 'requestLine';
}
