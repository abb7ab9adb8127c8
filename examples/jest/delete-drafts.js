/**
 * Deletes all drafts of connections.
 *
 * @param {import('flowservice-kit').FlowServiceClient} client
 * @returns how many there were
 */
export async function deleteDrafts({ connections }) {
  let count = 0;
  for await (const { id, state } of connections.list()) {
    if (state !== 'draft') continue;
    await connections.delete(id);
    count++;
  }
  return count;
}
