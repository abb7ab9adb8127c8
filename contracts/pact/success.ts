import type { ErrorName } from '../../src/contract/error-example.ts';
import { description } from '../../src/generated/description.ts';
import { type ExpectedResponse, emptyResponse, expectedResponse } from './expected-response.ts';

const { examples } = description.components;

/** The name of a successful response: the name of its example in the description. */
export type SuccessName = Exclude<keyof typeof examples, ErrorName>;

/**
 * Returns a documented successful response, such as `success('connection')`, with matchers: properties that clients decide by (`state`,
 * `specName`, `result`) must be equal, other values must have the same type and format. A list matches any number of items that have the
 * required properties. Pass your own example to rely on fewer properties. Masked secrets are never matched, because their mask is not
 * documented.
 *
 * @see Flow Service API - Sources
 * @throws Error if no response has an example of this name, or the example does not conform
 */
export function success(name: SuccessName, example: unknown = examples[name].value): ExpectedResponse {
  return expectedResponse(name, example);
}

/**
 * The response to the creation of a connection: 201, `Location`, `x-request-id`, and the new connection's id and etag.
 *
 * @see Tutorial: Create a connection, Response
 */
export const created: ExpectedResponse = success('created');

/**
 * The response to the deletion of a connection: 204 with `x-request-id`.
 *
 * @see Delete connections using the Flow Service API
 */
export const deleted: ExpectedResponse = emptyResponse('deleteConnection');
