import { useEffect, useRef, useState } from 'preact/hooks';

/** Returns a value that follows another one, but changes at most once in some milliseconds. */
export function useThrottled<T>(value: T, milliseconds: number): T {
  const [shown, setShown] = useState(value);
  const latest = useRef(value);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  latest.current = value;
  useEffect(() => {
    if (Object.is(value, shown) || timer.current !== undefined) return;
    timer.current = setTimeout(() => {
      timer.current = undefined;
      setShown(() => latest.current);
    }, milliseconds);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return shown;
}
