/** The views of the page, by the name in the URL's fragment. */
export const views = { requests: 'Requests', state: 'State', clock: 'Clock', scenarios: 'Scenarios', coverage: 'Coverage' } as const;

export type ViewName = keyof typeof views;

/** A place in the page, which the URL's fragment keeps: a view, and its filters or what it has opened. */
export type Route = { readonly view: ViewName; readonly params: Readonly<Record<string, string>> };

/** Reads a fragment such as `#requests?verdict=violations&id=12`. An unknown view is the list of requests. */
export function readRoute(fragment: string): Route {
  const [, name = '', query = ''] = /^#?([^?]*)\??(.*)$/s.exec(fragment) ?? [];
  return { view: Object.hasOwn(views, name) ? (name as ViewName) : 'requests', params: Object.fromEntries(new URLSearchParams(query)) };
}

/** Writes the fragment of a route. Empty parameters are left out. */
export function fragmentOf({ view, params }: Route): string {
  const query = new URLSearchParams(Object.entries(params).filter(([, value]) => value !== ''));
  return `#${view}${query.size === 0 ? '' : `?${query}`}`;
}

/** Returns the URL of the page that explains a code, with the fragment to which it links back. */
export function codePage(code: string, from: string): string {
  return `/__mock/codes/${encodeURIComponent(code)}?${new URLSearchParams({ from })}`;
}
