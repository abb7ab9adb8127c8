import { once } from 'node:events';
import express from 'express';
import { middleware } from 'express-openapi-validator';

const app = express();
app.use(express.json(), middleware({ apiSpec: process.env.DESCRIPTION }));
app.use((_request, response) => response.status(201).end());
app.use((error, _request, response, _next) => response.status(error.status ?? 500).end());
const server = app.listen(0, '127.0.0.1');
await once(server, 'listening');

export async function accepts(request) {
  const url = new URL(new URL(request.url).pathname, `http://127.0.0.1:${server.address().port}`);
  return (await fetch(new Request(url, request))).ok;
}
