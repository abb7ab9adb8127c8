/** Lists the common misspellings of a name. */
export function typosOf(name: string): readonly string[] {
  const middle = Math.floor(name.length / 2);
  const typos = [
    name.toUpperCase(),
    name.toLowerCase(),
    (name[0] ?? '').toUpperCase() + name.slice(1),
    name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    `${name}s`,
    name.slice(0, middle) + name.slice(middle - 1),
    ...(name.length < 4
      ? []
      : [
          name.slice(0, middle) + name.slice(middle + 1),
          name.slice(0, middle - 1) + name[middle] + name[middle - 1] + name.slice(middle + 1),
        ]),
  ];
  return [...new Set(typos)].filter((typo) => typo !== name);
}

/** Unknown names, some of which are difficult for programs. */
export const surplusNames = ['surplus', 'providerId', 'x', '', 'a/b~c', 'a b', '__proto__', 'constructor', 'toString'];

/**
 * Selects one in three of some mistakes, by turns. Three neighbors of one operation have all of them together, so that each kind of mistake
 * is made in each operation, and at each place at least one: all of them at each place would prove nothing more.
 *
 * @param turn the index of the place; undefined for all mistakes
 */
export function inTurn<Mistake>(mistakes: readonly Mistake[], turn: number | undefined): readonly Mistake[] {
  return turn === undefined ? mistakes : mistakes.filter((_, index) => (index + turn) % 3 === 0);
}
