/**
 * The request of a consumer is not the one that its contract describes. The message begins with what is wrong, a line for each, and
 * shows no credential; `cause` is what the test made of it, without the copy of the request that Pact's mock server answers with.
 */
export class PactMismatchError extends Error {
  override name = 'PactMismatchError';
  /** One line for each mismatch, as the message has them. */
  readonly mismatches: readonly string[];

  /** @internal */
  constructor(description: string, mismatches: readonly string[], cause: unknown) {
    const text = `${mismatches.join('\n')}\n\nThat is not the request that the contract describes: ${description}.`;
    super(text, cause === undefined ? {} : { cause: withoutRequest(cause) });
    this.mismatches = mismatches;
  }
}

/** An error of the same name, message and stack, but for what may show the request; its other members may hold all of it. */
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
