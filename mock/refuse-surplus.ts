/**
 * Refuses an option that nothing takes: a misspelt one would be as good as none, and nobody told.
 *
 * @throws TypeError
 */
export function refuseSurplus(who: string, options: object, known: readonly string[]): void {
  const surplus = Object.keys(options).find((name) => !known.includes(name));
  if (surplus !== undefined) throw new TypeError(`${who} has no option ${surplus}. It has ${known.join(', ')}.`);
}
