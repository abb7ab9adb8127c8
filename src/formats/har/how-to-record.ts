/** How to make each tool record bodies, by the name under which it writes HAR files. */
const ways: readonly (readonly [tool: RegExp, way: string])[] = [
  [/playwright/i, "record with recordHar: { content: 'embed' }, or keep the files that content: 'attach' writes beside the HAR"],
  [/firefox/i, 'set devtools.netmonitor.har.includeResponseBodies to true in about:config, and record again'],
  [/webinspector/i, 'open DevTools before the request is sent, and export the HAR before the page is left or reloaded'],
];

/** Returns how to record bodies with the tool that wrote a HAR, as the end of a sentence. */
export function howToRecord(creator: string): string {
  return ways.find(([tool]) => tool.test(creator))?.[1] ?? 'record again with request and response bodies';
}
