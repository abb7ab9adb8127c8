type Value = string | number | boolean | readonly string[] | undefined;

/** A query with its question mark, without what is undefined; a list gives a parameter for each item. Empty where nothing is left. */
export function queryString(parameters: Readonly<Record<string, Value>>): string {
  const pairs = Object.entries(parameters).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, String(one)]));
  // A blank as %20, which everyone reads as one; not everyone does so with a plus sign.
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString().replaceAll('+', '%20')}`;
}
