import { type AdminPage, plain } from '../admin/admin-page.ts';

/** Returns the coverage of the description by the requests so far. */
export const answerCoverage: AdminPage = {
  GET: {
    summary: 'returns the parts of the description that the requests have covered; those that the journal dropped before are not counted',
    answer: async (_, { coverage }) => plain(200, await coverage()),
  },
};
