import { description } from '../generated/description.ts';

/** What the mock says when it is ready: where it is, and a call that works when it is pasted. */
export function banner(url: string): string {
  const base = new URL(description.servers[0].url).pathname;
  return `Flow Service mock ready at ${url}
Base URL for clients: ${url}${base} (${url} works as well)
Try it:

${curl(`${url}${base}/connections`)}

Ctrl+C ends it.
`;
}

/** The tutorial's own call with another host. */
function curl(url: string): string {
  const body = JSON.stringify(description.components.examples['create-basic'].value, null, 2);
  return `curl -X POST '${url}' \\
  -H 'Authorization: Bearer {ACCESS_TOKEN}' \\
  -H 'x-api-key: {API_KEY}' \\
  -H 'x-gw-ims-org-id: {IMS_ORG}' \\
  -H 'x-sandbox-name: {SANDBOX_NAME}' \\
  -H 'Content-Type: application/json' \\
  -d '${body}'`;
}
