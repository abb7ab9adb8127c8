/**
 * The members of whatever an answer says or a `fetch` throws. `null`, numbers and the like have none, and what text and lists have by
 * themselves is nothing that the client reads.
 */
export function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return Object(value);
}
