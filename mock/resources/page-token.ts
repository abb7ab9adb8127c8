/** The position of an item in a list: the values that it is ordered by, and its number in the order of creation. */
export type ListPosition = readonly [keys: readonly (string | number)[], sequence: number];

/** A page of a list. */
export type ListPage = {
  /** The largest number of its items. */
  readonly limit: number;
  /** Empty for newest first. */
  readonly orderBy: string;
  readonly properties: readonly string[];
  /** The position of the last item of the page before. */
  readonly after: ListPosition | undefined;
};

/** Writes a page as a continuation token. The token holds everything that the next request needs, so that the mock stores no pages. */
export function writePageToken({ limit, orderBy, properties, after }: ListPage): string {
  return Buffer.from(JSON.stringify([limit, orderBy, properties, after])).toString('base64url');
}

/** Reads a continuation token; returns undefined if the mock did not write it. */
export function readPageToken(token: string): ListPage | undefined {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(token, 'base64url').toString());
  } catch {
    return undefined;
  }
  if (!Array.isArray(parts)) return undefined;
  const [limit, orderBy, properties, after] = parts;
  const page: ListPage = { limit, orderBy, properties, after };
  return isPage(page) && writePageToken(page) === token ? page : undefined;
}

function isPage({ limit, orderBy, properties, after }: ListPage): boolean {
  return (
    Number.isInteger(limit) &&
    limit > 0 &&
    limit <= 1000 &&
    typeof orderBy === 'string' &&
    Array.isArray(properties) &&
    properties.every((property) => typeof property === 'string') &&
    Array.isArray(after) &&
    Array.isArray(after[0]) &&
    after[0].every((key) => ['string', 'number'].includes(typeof key)) &&
    Number.isInteger(after[1])
  );
}
