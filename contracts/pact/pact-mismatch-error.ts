/**
 * Thrown when a consumer's request differs from its contract. The message starts with the mismatches, one per line, without credentials.
 * `cause` is the test's own error, without the copy of the request in the response of Pact's mock server.
 */
export class PactMismatchError extends Error {
  override name = 'PactMismatchError';
  /** The lines of the message, one for each mismatch. */
  readonly mismatches: readonly string[];

  /** @internal */
  constructor(description: string, mismatches: readonly string[], cause: unknown) {
    const text = `${mismatches.join('\n')}\n\nThe request differs from the contract: ${description}.`;
    super(text, cause === undefined ? {} : { cause: withoutRequest(cause) });
    this.mismatches = mismatches;
  }
}

/** Copies name, message and stack of an error without the request. Its other properties are left out, because they may contain it. */
function withoutRequest(cause: unknown): Error {
  const { name, message, stack = '' } = cause instanceof Error ? cause : new Error(String(cause));
  const clean = new Error(
    message
      .replace(/(?:Request-Mismatch|Unexpected-Request|Missing-Request)\b.*/s, '… (the request, not shown)')
      .replace(/\b(bearer|basic)\s+[^\s"'\\]+/gi, '$1 … (not shown)'),
  );
  clean.name = name;
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  clean.stack = [`${name}: ${clean.message}`, ...frames].join('\n');
  return clean;
}
