/** The members of an object or list, whatever it is; nothing else that JSON has, `null` included, has any of those that are looked for. */
export function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return Object(value);
}
