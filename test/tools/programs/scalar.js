import { readFileSync } from 'node:fs';
import { createMockServer } from '@scalar/mock-server';

const server = await createMockServer({ document: readFileSync(process.env.DESCRIPTION, 'utf8') });

export async function accepts(request) {
  return (await server.request('/connections', request)).ok;
}
