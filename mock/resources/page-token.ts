/** What a page of a list is: how long, of what, in which order, and after which item it begins. */
export type Page = {
  readonly limit: number;
  /** Empty for newest first. */
  readonly orderBy: string;
  readonly properties: readonly string[];
  /** The values that the last item of the page before is ordered by, and its place in the order of creation. */
  readonly after: readonly [readonly (string | number)[], number] | undefined;
};

/** A page as a continuation token: opaque to callers, and all that the next request needs, so that nothing is kept between the two. */
export function writePageToken({ limit, orderBy, properties, after }: Page): string {
  return Buffer.from(JSON.stringify([limit, orderBy, properties, after])).toString('base64url');
}

/** The page that a continuation token stands for; undefined where the mock has not written it so. */
export function readPageToken(token: string): Page | undefined {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(token, 'base64url').toString());
  } catch {
    return undefined;
  }
  if (!Array.isArray(parts)) return undefined;
  const [limit, orderBy, properties, after] = parts;
  const page: Page = { limit, orderBy, properties, after };
  return isPage(page) && writePageToken(page) === token ? page : undefined;
}

function isPage({ limit, orderBy, properties, after }: Page): boolean {
  return (
    Number.isInteger(limit) &&
    limit > 0 &&
    typeof orderBy === 'string' &&
    Array.isArray(properties) &&
    properties.every((property) => typeof property === 'string') &&
    Array.isArray(after) &&
    Array.isArray(after[0]) &&
    after[0].every((key) => ['string', 'number'].includes(typeof key)) &&
    Number.isInteger(after[1])
  );
}
