import { didYouMean, received, reveal, type Wordings } from './wording.ts';

/** Words for requests that are not for an operation of the description. */
export const operation: Wordings<'unexplored-source' | 'uncovered-resource' | 'uncovered-neighbor' | 'unknown-path' | 'unknown-method'> = {
  'unexplored-source': ({ source }, finding) => ({
    message: `This mock has tables only. The data of ${source} are not tables, and exploring them is not covered.`,
    expected: 'a connection to a source with tables',
    received: received(finding),
    fix: 'Send this request to Adobe, or to a mock of your own.',
    reference: 'Explore a CRM system using the Flow Service API',
  }),
  'uncovered-resource': ({ resource, paths }, finding) => ({
    message: `Flow Service has ${resource}, but this description does not cover them.`,
    expected: collectionsIn(paths),
    received: received(finding),
    fix: 'Send this request to Adobe, or to a mock of your own.',
    reference: 'Flow Service API - Sources',
  }),
  'uncovered-neighbor': ({ neighbor, operations }, finding) => ({
    message: `This description covers only a few operations of ${neighbor}, and not this one.`,
    expected: operations.join(', '),
    received: received(finding),
    fix: 'Correct the path, with the id in it percent-encoded, or send this request to Adobe or to a mock of your own.',
    reference: `${neighbor} API`,
  }),
  'unknown-path': ({ meant, paths, reference }, finding) => ({
    message: `The path does not match any documented operation${didYouMean(meant)}`,
    expected: meant ?? collectionsIn(paths),
    received: received(finding),
    fix: meant === undefined ? 'Correct the path.' : `Change the path to ${meant}.`,
    reference,
  }),
  'unknown-method': ({ methods, meant, reference }, { value }) => ({
    message: `Method ${reveal(String(value))} is not allowed for this path${didYouMean(meant)}`,
    expected: methods.join(', '),
    received: reveal(String(value)),
    fix: meant === undefined ? `Send ${methods.join(' or ')}.` : `Change the path to ${meant}.`,
    reference,
  }),
};

/** Lists the paths without an id: those with one would make the list longer than anyone reads. */
function collectionsIn(paths: readonly string[]): string {
  return paths.filter((path) => !path.includes('{')).join(', ');
}
