import { createMock } from '../../mock/index.ts';
import { markdownTable } from './fill-table.ts';

/** The index of a mock: its endpoints with their summaries, by kind. */
type Index = { readonly [kind in EndpointKind]: Readonly<Record<string, string>> };
export type EndpointKind = 'flowService' | 'neighbors' | 'mock';

/** Makes the table of each kind of endpoint, from the index that a mock responds with. */
export async function tablesOfEndpoints(): Promise<Readonly<Record<EndpointKind, string>>> {
  await using mock = createMock();
  const response = await mock.fetch('http://127.0.0.1/__mock', { headers: { accept: 'application/json' } });
  const index = (await response.json()) as Index;
  const table = (kind: EndpointKind): string =>
    markdownTable(
      ['endpoint', 'summary'],
      Object.entries(index[kind]).map(([endpoint, summary]) => [`\`${endpoint}\``, summary]),
    );
  return { flowService: table('flowService'), neighbors: table('neighbors'), mock: table('mock') };
}
