import { description } from '../../src/generated/description.ts';
import { type ExpectedResponse, expectedResponse } from './expected-response.ts';

/**
 * The answer to a request that is accepted, with matchers: 201, `Location`, `x-request-id`, and the new connection's id and etag.
 *
 * @see Tutorial: Create a connection, Response
 */
export const created: ExpectedResponse = expectedResponse('created', description.components.examples.created.value);
