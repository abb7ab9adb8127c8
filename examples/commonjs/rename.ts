import { type FlowServiceClient, PreconditionFailedError } from 'flowservice-kit';

/** Renames a connection that was read with this etag. Returns false if another client has changed it since. */
export async function rename({ connections }: FlowServiceClient, id: string, etag: string, name: string): Promise<boolean> {
  try {
    await connections.update(id, [{ op: 'replace', path: '/name', value: name }], { ifMatch: etag });
    return true;
  } catch (error) {
    if (error instanceof PreconditionFailedError) return false;
    throw error;
  }
}
