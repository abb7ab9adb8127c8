/** The rows of a long list that are in the document: those on the screen and a few around them. */
export type RowWindow = { readonly first: number; readonly end: number };

/** The number of rows before and after those on the screen. */
const around = 12;

/** Returns the window of a list of rows of the same height. Sizes are in pixels. */
export function windowOfRows(count: number, rowHeight: number, scrollTop: number, visibleHeight: number): RowWindow {
  const top = Math.floor(scrollTop / rowHeight) - around;
  const end = Math.ceil((scrollTop + visibleHeight) / rowHeight) + around;
  return { first: Math.max(0, Math.min(top, count)), end: Math.max(0, Math.min(end, count)) };
}
