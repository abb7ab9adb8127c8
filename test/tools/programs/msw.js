import { readFileSync } from 'node:fs';
import { fromOpenApi } from '@msw/source/open-api';
import { getResponse } from 'msw';

const handlers = await fromOpenApi(readFileSync(process.env.DESCRIPTION, 'utf8'));

export async function accepts(request) {
  return (await getResponse(handlers, request)).ok;
}
