/** Returns the URL of the page that explains a code. */
export function codePage(code: string): string {
  return `/__mock/codes/${encodeURIComponent(code)}`;
}
