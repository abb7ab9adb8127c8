/**
 * Provider states for successful responses; each error response has its own. In a verification they supply values: the last one a
 * `continuationToken`, the others `id` and `etag` of the connection.
 *
 * @see Pact documentation: Provider states
 */
export const providerStates = {
  /** There is a connection, created with a user name and a password. */
  basicConnection: 'A connection with basic authentication exists',
  /** There is a connection, created with a service principal and its key. */
  servicePrincipalConnection: 'A connection with a service principal exists',
  /** There is a connection whose test returns `false`. */
  failingConnection: 'A connection exists, and its credentials do not work',
  /** There is a connection in the state `initializing`, without an etag. */
  initializingConnection: 'A connection is still being created',
  /** There is a connection in the state `draft`. */
  draftConnection: 'A draft of a connection exists',
  /** There are more connections than a page has. */
  secondPage: 'A list of connections has a second page',
} as const;
