import { readFileSync } from 'node:fs';
import { fromOpenApi } from '@msw/source/open-api';
import { getResponse } from 'msw';

const handlers = await fromOpenApi(JSON.parse(readFileSync('openapi.json', 'utf8')));

export async function accepts(request) {
  return (await getResponse(handlers, request)).ok;
}
