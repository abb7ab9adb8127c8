import type { Header } from './message.ts';
import { nearMiss } from './near-miss.ts';
import { reveal } from './reveal.ts';

/** How a sentence ends that says a header is missing: with what is sent in its place, where that is likely meant for it. */
export function misnamedHeader(sent: readonly Header[], label: string): string {
  const near = sent.find(([name]) => nearMiss(name, [label.toLowerCase()]) !== undefined);
  // In lower case, for some ways in do not keep the case in which it was written.
  return near === undefined ? '.' : `; ${reveal(near[0].toLowerCase())} is sent, did you mean ${label}?`;
}
