import { useEffect, useState } from 'preact/hooks';
import type { RequestSummary } from '../../inspector/request-summary.ts';
import { read } from '../live/mock-api.ts';
import { useThrottled } from '../live/use-throttled.ts';

/** The requests in which the mock has found a text. */
export type FoundRequests = { readonly found: ReadonlySet<number> | undefined; readonly isSearching: boolean };

/** How long the user has stopped to type before the mock is asked, and how often for new requests, in milliseconds. */
const [afterTyping, forNew] = [250, 1000];

/** Searches the headers and bodies of the requests, which only the mock has. */
export function useFoundRequests(text: string, lastEvent: string | undefined): FoundRequests {
  const wanted = text.trim();
  const version = useThrottled(lastEvent, forNew);
  const [result, setResult] = useState<{ readonly text: string; readonly found: ReadonlySet<number> }>({ text: '', found: new Set() });
  // A new version means that there are other requests.
  useEffect(() => {
    if (wanted === '') return undefined;
    let isCurrent = true;
    const ask = async (): Promise<void> => {
      const query = new URLSearchParams({ text: wanted, fields: 'summary' });
      const { requests } = await read<{ requests: readonly RequestSummary[] }>(`requests?${query}`);
      if (isCurrent) setResult({ text: wanted, found: new Set(requests.map(({ id }) => id)) });
    };
    // Without the mock, the rows themselves are searched all the same.
    const timer = setTimeout(() => ask().catch(() => undefined), afterTyping);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [wanted, version]);
  const isCurrent = result.text === wanted;
  return { found: wanted !== '' && isCurrent ? result.found : undefined, isSearching: wanted !== '' && !isCurrent };
}
