import { FlowServiceClient, NotFoundError } from 'flowservice-kit';

/** Returns whether a connection exists and is in use. */
export async function isEnabled(id: string, baseURL?: string): Promise<boolean> {
  const credentials = { accessToken: 'any', apiKey: 'any', imsOrg: 'any@AdobeOrg', sandbox: 'prod' };
  const { connections } = new FlowServiceClient({ ...credentials, ...(baseURL && { baseURL }) });
  try {
    return (await connections.retrieve(id)).state === 'enabled';
  } catch (error) {
    if (error instanceof NotFoundError) return false;
    throw error;
  }
}
