/**
 * States of the provider in which its answer is no refusal; a refusal has its own. In a verification each tells the requests what they
 * need: the first four `id` and `etag` of the connection, the last a `continuationToken`.
 *
 * @see Pact documentation: Provider states
 */
export const providerStates = {
  basicConnection: 'A connection with basic authentication exists',
  servicePrincipalConnection: 'A connection with a service principal exists',
  failingConnection: 'A connection exists, and its credentials do not work',
  initializingConnection: 'A connection is still being created',
  secondPage: 'A list of connections has a second page',
} as const;
