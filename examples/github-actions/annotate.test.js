import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotate, connectionsOf } from './annotate.js';

Object.assign(process.env, { ACCESS_TOKEN: 'any', API_KEY: 'any', IMS_ORG: 'any@AdobeOrg', SANDBOX_NAME: 'prod' });

test('annotates the connections of a name', async () => {
  const [connection] = await connectionsOf('Dynamics connection');
  await annotate(connection, 'Owned by the sales team');
  const [annotated] = await connectionsOf('Dynamics connection');
  assert.equal(annotated.description, 'Owned by the sales team');
});

test('does not overwrite the change of another client', async () => {
  const [connection] = await connectionsOf('Dynamics connection');
  await annotate(connection, 'Owned by the sales team');
  await assert.rejects(annotate(connection, 'Owned by marketing'), /failed with 412/);
});
