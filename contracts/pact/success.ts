import type { ErrorName } from '../../src/contract/error-example.ts';
import { description } from '../../src/generated/description.ts';
import { type ExpectedResponse, emptyResponse, expectedResponse } from './expected-response.ts';

const { examples } = description.components;

/** The name of an answer that is no refusal, as the description names its example. */
export type SuccessName = Exclude<keyof typeof examples, ErrorName>;

/**
 * A documented answer, such as `success('connection')`, with matchers: what a client decides by (`state`, `specName`, `result`) is
 * compared as it is, all else by type and form; of a list any number of items will do, each with what all of them have. An example of
 * one's own tells which members are relied on; masked secrets never are, for how they are masked is not published.
 *
 * @see Flow Service API - Sources
 * @throws Error where the name is none of an answer, or the example does not conform
 */
export function success(name: SuccessName, example: unknown = examples[name].value): ExpectedResponse {
  return expectedResponse(name, example);
}

/**
 * The answer to a request to create a connection: 201, `Location`, `x-request-id`, and the new connection's id and etag.
 *
 * @see Tutorial: Create a connection, Response
 */
export const created: ExpectedResponse = success('created');

/**
 * The answer to a request to delete a connection: 204, and nothing but `x-request-id`.
 *
 * @see Delete connections using the Flow Service API
 */
export const deleted: ExpectedResponse = emptyResponse('deleteConnection');
