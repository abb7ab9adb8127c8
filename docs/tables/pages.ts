import { type DescribedErrors, tableOfErrors } from '../../spec/error-table.ts';
import { tableOfCodes } from './codes.ts';
import { sectionsOfCommands } from './commands.ts';
import { tableOfMembers } from './configuration.ts';
import { tablesOfEndpoints } from './endpoints.ts';
import { fillTable } from './fill-table.ts';
import { tableOfScenarios } from './scenarios.ts';
import { tableOfSources } from './sources.ts';

/** The generated tables by page, and in a page by mark. */
type Tables = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Returns every page with generated tables, by name, with new tables. Loads the commands and the mock, and so `src/generated`.
 *
 * @param description the bundled description of Flow Service
 * @param read returns the current text of a page
 */
export async function pagesWithTables(
  description: DescribedErrors,
  read: (page: string) => string,
): Promise<Readonly<Record<string, string>>> {
  const tables = await generatedTables(description);
  const filled = Object.entries(tables).map(([page, marks]) => [
    page,
    Object.entries(marks).reduce((text, [mark, table]) => fillTable(text, mark, table), read(page)),
  ]);
  return Object.fromEntries(filled);
}

async function generatedTables(description: DescribedErrors): Promise<Tables> {
  const endpoints = await tablesOfEndpoints();
  return {
    'docs/sources.md': { sources: tableOfSources() },
    'docs/reference/cli.md': { commands: await sectionsOfCommands() },
    'docs/reference/configuration.md': { members: tableOfMembers() },
    'docs/reference/http-endpoints.md': { operations: endpoints.flowService, neighbors: endpoints.neighbors, admin: endpoints.mock },
    'docs/reference/scenarios.md': { scenarios: tableOfScenarios(), errors: tableOfErrors(description) },
    'docs/reference/violation-codes.md': { codes: tableOfCodes() },
  };
}
