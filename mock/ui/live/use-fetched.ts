import { useEffect, useState } from 'preact/hooks';
import { read } from './mock-api.ts';

/** The last response of an endpoint. The value stays while it is fetched again, and if that fails. */
export type Fetched<T> = { readonly value: T | undefined; readonly error: string | undefined };

/**
 * Fetches an admin endpoint, and again with each new version.
 *
 * @param path - undefined to fetch nothing
 * @param version - changes if the mock has reported that the value is stale
 */
export function useFetched<T>(path: string | undefined, version: unknown = 0): Fetched<T> {
  const [fetched, setFetched] = useState<Fetched<T> & { readonly path?: string }>({ value: undefined, error: undefined });
  // A new version means that the mock has other values.
  useEffect(() => {
    if (path === undefined) return undefined;
    let isCurrent = true;
    read<T>(path).then(
      (value) => isCurrent && setFetched({ value, error: undefined, path }),
      ({ message: error }: Error) =>
        isCurrent && setFetched((before) => ({ value: before.path === path ? before.value : undefined, error, path })),
    );
    return () => {
      isCurrent = false;
    };
  }, [path, version]);
  return fetched.path === path ? fetched : { value: undefined, error: undefined };
}
