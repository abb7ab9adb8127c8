import { OpenAPIBackend } from 'openapi-backend';

const api = new OpenAPIBackend({
  definition: process.env.DESCRIPTION,
  // Skips its check of the description, which knows only OpenAPI 3.0.
  quick: true,
  ajvOpts: { strict: false },
  handlers: { createConnection: () => 'accepted', validationFail: () => 'rejected' },
  securityHandlers: { accessToken: () => true },
});
await api.init();

export async function accepts(request) {
  const { method, headers } = request;
  const body = await request.json();
  return (await api.handleRequest({ method, path: '/connections', headers: Object.fromEntries(headers), body })) === 'accepted';
}
