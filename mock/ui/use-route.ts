import { useEffect, useState } from 'preact/hooks';
import { fragmentOf, type Route, readRoute } from './route.ts';

/** Changes parameters of the route. A step can be undone with the browser's Back. */
export type ChangeRoute = (params: Readonly<Record<string, string>>, kind?: 'step' | 'replace') => void;

/** Follows the URL's fragment. */
export function useRoute(): { readonly route: Route; readonly changeRoute: ChangeRoute } {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const follow = (): void => setRoute(readRoute(location.hash));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const changeRoute: ChangeRoute = (params, kind = 'replace') => {
    const before = readRoute(location.hash);
    const next = { ...before, params: { ...before.params, ...params } };
    if (kind === 'step') history.pushState(null, '', fragmentOf(next));
    else history.replaceState(null, '', fragmentOf(next));
    setRoute(readRoute(location.hash));
  };
  return { route, changeRoute };
}
