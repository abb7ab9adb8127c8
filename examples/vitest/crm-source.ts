import { dynamicsBasicAuth, type FlowServiceClient } from 'flowservice-kit';

/** Connects a CRM, unless a connection of that name exists. Returns the id of its connection. */
export async function connectCrm({ connections }: FlowServiceClient, name: string): Promise<string> {
  for await (const connection of connections.list()) if (connection.name === name) return connection.id;
  const params = { serviceUri: 'https://contoso.crm.dynamics.com', username: 'crm-reader', password: 'not-a-real-password' };
  return (await connections.create(dynamicsBasicAuth({ name }, params))).id;
}
