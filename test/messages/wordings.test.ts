import { expect, test } from 'vitest';
import { examineResponse } from '../../src/check/check-response.ts';
import { examine } from '../../src/check/examine.ts';
import { type Detail, type Finding, finding } from '../../src/check/finding.ts';
import { violationOf } from '../../src/messages/violations.ts';
import { flowService, type Header, type OperationId, operations, type RequestMessage } from '../contract.ts';
import { credentials, formOf, requestTo } from '../request-to.ts';
import { bodies, bodyWith, type Json, rename, request, withHeader } from '../requests.ts';

type Response = { readonly to: OperationId; readonly status?: number; readonly headers?: readonly Header[]; readonly body?: unknown };

/** A request or response with a mistake, or the finding itself if only a reader of files makes it. */
type Cause = RequestMessage | Response | Finding;
type Row = readonly [cause: Cause, message: string, expected: string | undefined, received: string, fix: string];

const { createConnection } = operations;
const id = '4cb0c374-d3bb-4557-b139-5712880adc55';
const sent = (name: string, value?: string) => request({ headers: withHeader(name, value) });
const twice = (name: string, value: string) => request({ headers: [...withHeader(name, value), [name, value]] });
const list = (query: string) => requestTo('listConnections', { query });
const basic = (edit: (body: Json, params: Json) => void) => request({ body: bodyWith('basic', edit) });
const spec = (specId: string) => request({ body: { ...bodies.basic, connectionSpec: { id: specId, version: '1.0' } } });
const auth = (changes: object) => request({ body: { ...bodies.basic, auth: { ...bodies.basic.auth, ...changes } } });
const patch = (...instructions: readonly object[]) => requestTo('updateConnection', { body: instructions });
const created = (members: unknown, headers?: readonly Header[]): Response => ({
  to: 'createConnection',
  status: 201,
  body: members,
  ...(headers && { headers }),
});
const whole = { id, etag: '"a"' };

// biome-ignore format: a cause, and its words on the next line, make a row
const wordings: { readonly [kind in Detail['kind']]: readonly Row[] } = {
  'header-missing': [
    [sent('x-api-key'),
      'Header x-api-key is missing.', 'a value such as acp_foundation_machineLearning', 'nothing', 'Send the client id of your Adobe Developer Console project as x-api-key.'],
    [request({ headers: [...withHeader('x-gw-ims-org-id'), ['x-gw-ims-org', 'a@AdobeOrg']] }),
      'Header x-gw-ims-org-id is missing. Received "x-gw-ims-org" instead. Did you mean x-gw-ims-org-id?', 'a value such as 7DC732555AECDB4C0A494036@AdobeOrg', 'nothing', 'Send your IMS organization id as x-gw-ims-org-id; it ends in @AdobeOrg.'],
  ],
  'header-repeated': [[twice('x-sandbox-name', 'prod'),
      'Header x-sandbox-name is sent 2 times.', 'a value such as prod', '2 headers', 'Send x-sandbox-name once.']],
  'header-empty': [[sent('x-sandbox-name', ''),
      'Header x-sandbox-name is empty.', 'a value such as prod', 'an empty value', 'Send the name of the sandbox in lower case as x-sandbox-name, such as prod for the default sandbox.']],
  'header-value': [
    [sent('x-gw-ims-org-id', '7DC732555AECDB4C0A494036'),
      'Header x-gw-ims-org-id has an invalid value.', 'a value such as 7DC732555AECDB4C0A494036@AdobeOrg', '"7DC732555AECDB4C0A494036"', 'Send your IMS organization id as x-gw-ims-org-id; it ends in @AdobeOrg.'],
    [sent('x-gw-ims-org-id', 'p8e-flowservice-test'),
      'Header x-gw-ims-org-id has an invalid value.', 'a value such as 7DC732555AECDB4C0A494036@AdobeOrg', 'a value that looks like a credential (not shown)', 'Send your IMS organization id as x-gw-ims-org-id; it ends in @AdobeOrg.'],
  ],
  'header-placeholder': [
    [sent('x-sandbox-name', '{SANDBOX_NAME}'),
      'Header x-sandbox-name still contains a placeholder from the documentation.', 'a value such as prod', '{SANDBOX_NAME}', 'Send the name of the sandbox in lower case as x-sandbox-name, such as prod for the default sandbox.'],
    [sent('x-api-key', '{0a1b2c3d4e5f60718293a4b5c6d7e8f9}'),
      'Header x-api-key still contains a placeholder from the documentation.', 'a value such as acp_foundation_machineLearning', 'a value in braces (not shown)', 'Send the client id of your Adobe Developer Console project as x-api-key.'],
  ],
  'header-restricted': [[requestTo('listConnectionSpecs', { headers: [...requestTo('listConnectionSpecs').headers, ['x-sandbox-id', id]] }),
      'Header x-sandbox-id is sent, but Flow Service rejects it with user tokens.', 'no x-sandbox-id', '"4cb0c374-d3bb-4557-b139-5712880adc55"', 'Remove x-sandbox-id and send only x-sandbox-name, unless the access token is a service token.']],
  'token-scheme': [
    [sent('Authorization', 'Basic YTpi'),
      'The Authorization header does not use the Bearer scheme.', 'Bearer, a space and an access token', 'the scheme Basic', 'Send "Authorization: Bearer " followed by an access token from Adobe IMS.'],
    [sent('Authorization', 'abc'),
      'The Authorization header does not use the Bearer scheme.', 'Bearer, a space and an access token', 'a value without a scheme (not shown)', 'Send "Authorization: Bearer " followed by an access token from Adobe IMS.'],
  ],
  'token-missing': [[sent('Authorization', 'Bearer'),
      'The Authorization header has no access token after Bearer.', 'Bearer, a space and an access token', 'Bearer without a token', 'Send "Authorization: Bearer " followed by an access token from Adobe IMS.']],
  'token-characters': [[sent('Authorization', 'Bearer a b'),
      'The access token contains characters that a token cannot have, such as spaces or quotes.', 'Bearer, a space and an access token', 'a value that looks like a credential (not shown)', 'Send "Authorization: Bearer " followed by an access token from Adobe IMS.']],
  'content-type': [
    [sent('Content-Type'),
      'Header Content-Type is missing.', 'application/json', 'nothing', 'Send Content-Type: application/json.'],
    [sent('Content-Type', ''),
      'Header Content-Type is empty.', 'application/json', 'an empty value', 'Send Content-Type: application/json.'],
    [sent('Content-Type', 'text/plain'),
      'The body is not sent as application/json.', 'application/json', '"text/plain"', 'Send Content-Type: application/json.'],
    [twice('Content-Type', 'application/json'),
      'Header Content-Type is sent 2 times.', 'application/json', '2 headers', 'Send Content-Type once.'],
    [request({ headers: [...withHeader('Content-Type'), ['Content_Type', 'application/json']] }),
      'Header Content-Type is missing. Received "content_type" instead. Did you mean Content-Type?', 'application/json', 'nothing', 'Send Content-Type: application/json.'],
  ],
  'path-value': [[requestTo('retrieveConnection', { path: '/connections/null' }),
      'Path parameter id has an invalid format.', 'a value such as 4cb0c374-d3bb-4557-b139-5712880adc55', '"null"', 'Send the id that createConnection returned.']],
  'path-placeholder': [[requestTo('retrieveConnection', { path: '/connections/{CONNECTION_ID}' }),
      'Path parameter id is still a placeholder from the documentation.', 'a value such as 4cb0c374-d3bb-4557-b139-5712880adc55', '"{CONNECTION_ID}"', 'Send the id that createConnection returned.']],
  'query-repeated': [[list('limit=1&limit=2'),
      'Query parameter limit is sent 2 times.', 'a value such as 10', '2 values', 'Send limit once.']],
  'query-value': [
    [list('limit=0'),
      'Query parameter limit has an invalid value.', 'a value such as 10', '"0"', 'Send a whole number from 1 to 100.'],
    [list('limit='),
      'Query parameter limit is empty.', 'a value such as 10', 'an empty value', 'Send a whole number from 1 to 100.'],
  ],
  'query-placeholder': [[list('continuationToken={TOKEN}'),
      'Query parameter continuationToken still contains a placeholder from the documentation.', 'a value such as abcdefghijkLMNOPqrstupWXKYZ', '"{TOKEN}"', 'Follow _links.next.href of the page before, or remove the parameter.']],
  'query-missing': [
    [requestTo('exploreConnection', { query: 'objectType=table' }),
      'Query parameter object is missing; it is required with objectType=table.', 'a value such as contact', 'nothing', 'Send the path of a table or view from the list of objectType=root.'],
    [requestTo('performConnectionAction', { query: 'OP=publish' }),
      'Query parameter op is missing. Received "OP" instead. Did you mean op?', 'publish or PUBLISH', '"OP"', 'Rename it to op.'],
    [requestTo('performConnectionAction', { query: '' }),
      'Query parameter op is missing.', 'publish or PUBLISH', 'nothing', 'Send op=publish.'],
  ],
  'query-unknown': [
    [list('limits=1'),
      'Unknown query parameter "limits" of listConnections. Did you mean limit?', 'one of limit, continuationToken, orderby, count, property', '"limits"', 'Rename it to limit.'],
    [request({ target: '/connections?colour=red' }),
      'Unknown query parameter "colour" of createConnection.', 'one of mode', '"colour"', 'Remove "colour".'],
  ],
  'query-conflict': [[list('count=true&limit=1'),
      'listConnections does not accept limit and count together.', 'limit or count', 'both', 'Remove limit or count.']],
  'query-and-body': [[requestTo('issueToken', { query: 'client_id=a', body: formOf(credentials) }),
      'Parameter client_id is sent in the query and in the body.', 'each parameter once', 'both (not shown)', 'Send client_id only in the body.']],
  'uncovered-resource': [[request({ target: '/sourceConnections' }),
      'Flow Service has sourceConnections, but this description does not cover them.', '/connections, /connections/{id}, /connections/{id}/action, /connections/{id}/test, /connections/{id}/explore, /connectionSpecs, /connectionSpecs/{id}, /ims/token/v3, /ims/token/v2', '"/sourceConnections"', 'Send this request to Adobe, or to a mock of your own.']],
  'unknown-path': [
    [request({ target: '/connection' }),
      'The path does not match any documented operation. Did you mean /connections?', '/connections, /connections/{id}, /connections/{id}/action, /connections/{id}/test, /connections/{id}/explore, /connectionSpecs, /connectionSpecs/{id}, /ims/token/v3, /ims/token/v2', '"/connection"', 'Change the path to /connections.'],
    [request({ target: '/' }),
      'The path does not match any documented operation.', '/connections, /connections/{id}, /connections/{id}/action, /connections/{id}/test, /connections/{id}/explore, /connectionSpecs, /connectionSpecs/{id}, /ims/token/v3, /ims/token/v2', '"/"', 'Correct the path.'],
  ],
  'unknown-method': [
    [request({ method: 'PUT' }),
      'Method "PUT" is not allowed for this path.', 'GET, POST', '"PUT"', 'Send GET or POST.'],
    [requestTo('deleteConnection', { path: '/connections/' }),
      'Method "DELETE" is not allowed for this path. Did you mean /connections/{id}?', 'GET, POST', '"DELETE"', 'Change the path to /connections/{id}.'],
  ],
  'body-missing': [
    [request({ body: '' }),
      'The request has no body.', 'a body of type application/json', 'nothing', 'Send a request body with Content-Type: application/json.'],
    [requestTo('issueToken', { body: '' }),
      'The request has no body.', 'a body of type application/x-www-form-urlencoded', 'nothing', 'Send a request body with Content-Type: application/x-www-form-urlencoded.'],
  ],
  'body-too-large': [
    [request({ body: `"${'x'.repeat(1_100_000)}"` }),
      'The body has more than 1048576 bytes.', 'at most 1048576 bytes', 'more than 1048576 bytes', 'Send only what the operation needs: a few hundred bytes.'],
    [request({ body: '['.repeat(100_000) }),
      'The body has 100000 levels of objects and arrays.', 'at most 64 levels', '100000 levels', 'Send only what the operation needs: a few hundred bytes.'],
    [patch(...Array(1001).fill({ op: 'remove', path: '/description' })),
      'The body has 1001 items.', 'at most 1000 items', '1001 items', 'Send only what the operation needs: a few hundred bytes.'],
  ],
  'not-utf8': [[request({ body: Uint8Array.of(0x22, 0xff, 0x22) }),
      'The body is not valid UTF-8.', 'JSON in UTF-8', 'bytes that are not UTF-8', 'Encode the body as UTF-8.']],
  'byte-order-mark': [[request({ body: '\ufeff{}' }),
      'The body begins with a byte order mark.', 'JSON in UTF-8', 'a byte order mark', 'Remove the byte order mark: save the file as UTF-8 without BOM.']],
  'not-json': [[request({ body: '{"name": "x",\n  "auth": }' }),
      'The body is not valid JSON: syntax error at line 2, column 11.', 'JSON in UTF-8', 'invalid JSON at line 2, column 11', 'Fix the syntax error, or use a JSON serializer to build the body.']],
  'not-form': [[requestTo('issueToken', { body: '{}' }),
      'The body is not form-encoded, although Content-Type says so.', 'a form in UTF-8', 'another format (not shown)', 'Write the parameters as name=value, separated by &, or use a library for it.']],
  'name-repeated': [
    [request({ body: JSON.stringify(bodies.basic).replace('{', '{"name":"A",') }),
      'Property "name" occurs twice in its object, again at line 1, column 13.', 'each property name once', 'the same name again', 'Remove one of them; which one a reader uses is not defined.'],
    [requestTo('issueToken', { body: `${formOf(credentials)}&scope=openid` }),
      'Parameter "scope" occurs more than once.', 'each parameter once', 'the same name again', 'Remove all but one of them.'],
  ],
  'member-missing': [
    [basic((body) => delete body.name),
      'name is missing.', 'a string that is not empty', 'nothing', 'Send a name that describes the connection.'],
    [basic((_, params) => delete params.password),
      'The auth param password is missing.', 'a string that is not empty', 'nothing', 'Add auth.params.password.'],
    [basic((body) => delete body.connectionSpec),
      'connectionSpec is missing.', 'an object with id, version', 'nothing', 'Send connectionSpec as {"id": "38ad80fe-8b06-4938-94f4-d4ee80266b07", "version": "1.0"}.'],
    [basic((body) => delete body.auth),
      'auth is missing.', 'an object with specName, params', 'nothing', 'Send auth as {"specName": "Basic Authentication for Dynamics-Online", "params": {"serviceUri": …, "username": …, "password": …}}, or use the format for a service principal.'],
    [basic((body) => delete (body.auth as Json).params),
      'auth.params is missing.', 'an object with serviceUri, username, password', 'nothing', 'Send auth.params with serviceUri, username and password.'],
    [request({ body: bodyWith('service principal', (body) => delete (body.auth as Json).params) }),
      'auth.params is missing.', 'an object with serviceUri, servicePrincipalId, servicePrincipalKey', 'nothing', 'Send auth.params with serviceUri, servicePrincipalId and servicePrincipalKey.'],
    [patch({ op: 'remove' }),
      '[0].path is missing.', '"/auth/params" or "/description"', 'nothing', 'Add [0].path.'],
  ],
  'member-type': [
    [basic((body) => (body.name = 7)),
      'name is a number, not a string.', 'a string', 'a number', 'Send a name that describes the connection.'],
    [request({ body: '[]' }),
      'The body is an array, not an object.', 'an object', 'an array', 'Send an object.'],
    [request({ body: { ...bodies.basic, connectionSpec: bodies.basic.connectionSpec.id } }),
      'connectionSpec is a string, not an object.', 'an object', 'a string', 'Send connectionSpec as {"id": "38ad80fe-8b06-4938-94f4-d4ee80266b07", "version": "1.0"}.'],
    [auth({ specName: null }),
      'auth.specName is null, not a string.', 'a string', 'null', 'Send "Basic Authentication for Dynamics-Online" or "Service Principal Key Based Authentication".'],
  ],
  'member-empty': [
    [basic((body) => (body.name = '')),
      'name is empty.', 'a string that is not empty', 'an empty string', 'Send a name that describes the connection.'],
    [patch(),
      'The body is an empty list.', 'a list that is not empty', 'an empty list', 'Send a JSON Patch, a list of instructions with op, path and value.'],
  ],
  'member-form': [
    [basic((_, params) => (params.serviceUri = 'contoso.crm.dynamics.com')),
      'The auth param serviceUri is not an absolute http or https URL: it has no scheme.', 'a string such as https://contoso.crm.dynamics.com', '"contoso.crm.dynamics.com"', 'Send the absolute URL of the Dynamics instance, such as https://contoso.crm.dynamics.com.'],
    [basic((_, params) => (params.serviceUri = 'https://anna:flowservice@contoso.crm.dynamics.com')),
      'The auth param serviceUri is not an absolute http or https URL: it contains credentials.', 'a string such as https://contoso.crm.dynamics.com', 'a value that looks like a credential (not shown)', 'Send the absolute URL of the Dynamics instance, such as https://contoso.crm.dynamics.com.'],
  ],
  'member-placeholder': [
    [basic((_, params) => (params.serviceUri = '{SERVICE_URI}')),
      'The auth param serviceUri is still a placeholder from the documentation.', 'a string such as https://contoso.crm.dynamics.com', '{SERVICE_URI}', 'Replace it with the real value, such as https://contoso.crm.dynamics.com.'],
    [basic((_, params) => (params.password = '{PASSWORD}')),
      'The auth param password is still a placeholder from the documentation.', 'a string that is not empty', '{PASSWORD}', 'Replace it with the real value.'],
  ],
  'member-choice': [
    [patch({ op: 'Remove', path: '/name' }),
      '[0].op has an invalid value.', '"add" or "replace"', '"Remove"', 'Send add or replace.'],
    [patch({ op: 'move', from: '/name', path: '/description' }),
      '[0].op has an invalid value.', '"add" or "replace" or "remove"', '"move"', 'Send add or replace or remove.'],
    [requestTo('issueToken', { body: formOf({ ...credentials, grant_type: 'password' }) }),
      'grant_type has an invalid value.', '"client_credentials"', '"password"', 'Send grant_type=client_credentials.'],
  ],
  'member-unknown': [
    [basic((_, params) => rename(params, 'serviceUri', 'serviceURI')),
      'Unknown property "serviceURI" in auth.params. Did you mean "serviceUri"?', 'one of serviceUri, username, password', '"serviceURI"', 'Rename it to "serviceUri".'],
    [basic((_, params) => rename(params, 'password', 'pwd')),
      'Unknown property "pwd" in auth.params. Did you mean "password"?', 'one of serviceUri, username, password', '"pwd"', 'Rename it to "password".'],
    [basic((body) => (body.providerId = 'x')),
      'Unknown property "providerId" in the body.', 'one of name, description, auth, connectionSpec', '"providerId"', 'Remove "providerId".'],
    [request({ body: bodyWith('service principal', (body) => rename(body.auth as Json, 'specName', 'SpecName')) }),
      'Unknown property "SpecName" in auth. Did you mean "specName"?', 'one of specName, params', '"SpecName"', 'Rename it to "specName".'],
  ],
  'patch-path': [
    [patch({ op: 'replace', path: '/names', value: 'x' }),
      '"/names" cannot be changed. Did you mean /name?', '"/auth/params" or "/name" or "/description"', '"/names"', 'Change it to /name.'],
    [patch({ op: 'replace', path: '/connectionSpec/version', value: '1.0' }),
      '"/connectionSpec/version" cannot be changed after the connection is created.', '"/auth/params" or "/name" or "/description"', '"/connectionSpec/version"', 'Create a new connection instead.'],
    [patch({ op: 'replace', path: 'Tr0ub4dor&3', value: 'x' }),
      '[0].path cannot be changed.', '"/auth/params" or "/name" or "/description"', 'a string (not shown)', 'Send /auth/params or /name or /description.'],
  ],
  'spec-id': [
    [spec('0ed90a81-07f4-4586-8190-b40eccef1c5a'),
      'connectionSpec.id is a provider id (the provider of the batch sources), not a connection specification id.', '"38ad80fe-8b06-4938-94f4-d4ee80266b07"', '"0ed90a81-07f4-4586-8190-b40eccef1c5a"', 'Send the connection specification id of Microsoft Dynamics, 38ad80fe-8b06-4938-94f4-d4ee80266b07.'],
    [spec('cfc0fee1-7dc0-40ef-b73e-d8b134c436f5'),
      'connectionSpec.id is the connection specification of Salesforce, not of Microsoft Dynamics.', '"38ad80fe-8b06-4938-94f4-d4ee80266b07"', '"cfc0fee1-7dc0-40ef-b73e-d8b134c436f5"', 'Send the connection specification id of Microsoft Dynamics, 38ad80fe-8b06-4938-94f4-d4ee80266b07.'],
    [spec('38ad80fe-8b06-4938-94f4-d4ee8026b07'),
      'connectionSpec.id differs slightly from the id of Microsoft Dynamics.', '"38ad80fe-8b06-4938-94f4-d4ee80266b07"', '"38ad80fe-8b06-4938-94f4-d4ee8026b07"', 'Send the connection specification id of Microsoft Dynamics, 38ad80fe-8b06-4938-94f4-d4ee80266b07.'],
    [spec('Tr0ub4dor&3'),
      'connectionSpec.id is not the id of the Microsoft Dynamics connection specification.', '"38ad80fe-8b06-4938-94f4-d4ee80266b07"', 'a string that is not a UUID (not shown)', 'Send the connection specification id of Microsoft Dynamics, 38ad80fe-8b06-4938-94f4-d4ee80266b07.'],
  ],
  'spec-version': [[request({ body: { ...bodies.basic, connectionSpec: { ...bodies.basic.connectionSpec, version: '2.0' } } }),
      'connectionSpec.version is not a version of the Microsoft Dynamics connection specification.', '"1.0"', '"2.0"', 'Send the version as the string "1.0".']],
  'auth-spec-unknown': [
    [auth({ specName: 'Basic Authentication' }),
      'Microsoft Dynamics has no auth spec of this name. Did you mean "Basic Authentication for Dynamics-Online"?', '"Basic Authentication for Dynamics-Online" or "Service Principal Key Based Authentication"', '"Basic Authentication"', 'Change it to "Basic Authentication for Dynamics-Online".'],
    [auth({ specName: 'OAuth', params: {} }),
      'Microsoft Dynamics has no auth spec of this name.', '"Basic Authentication for Dynamics-Online" or "Service Principal Key Based Authentication"', '"OAuth"', 'Send "Basic Authentication for Dynamics-Online" or "Service Principal Key Based Authentication".'],
  ],
  'auth-spec-missing': [
    [auth({ specName: undefined }),
      'auth.specName is missing.', '"Basic Authentication for Dynamics-Online" or "Service Principal Key Based Authentication"', 'nothing', 'Send "Basic Authentication for Dynamics-Online" or "Service Principal Key Based Authentication".'],
    [auth({ specName: '' }),
      'auth.specName is empty.', '"Basic Authentication for Dynamics-Online" or "Service Principal Key Based Authentication"', 'an empty string', 'Send "Basic Authentication for Dynamics-Online" or "Service Principal Key Based Authentication".'],
  ],
  'foreign-param': [
    [auth({ specName: bodies['service principal'].auth.specName }),
      'username belongs to "Basic Authentication for Dynamics-Online", but specName is "Service Principal Key Based Authentication".', 'serviceUri, servicePrincipalId, servicePrincipalKey', 'username', 'Send the params of the named auth spec (serviceUri, servicePrincipalId, servicePrincipalKey), or name the other auth spec.'],
    [patch({ op: 'replace', path: '/auth/params', value: { ...bodies.basic.auth.params, servicePrincipalKey: 'x' } }),
      'servicePrincipalKey belongs to "Service Principal Key Based Authentication", not to "Basic Authentication for Dynamics-Online".', 'serviceUri, username, password', 'servicePrincipalKey', "Send the params of the connection's auth spec (serviceUri, username, password), which cannot change."],
  ],
  status: [[{ to: 'createConnection', status: 202 },
      'createConnection does not document status 202.', 'one of 201, 400, 401, 403, 404, 413, 415, 429, 500, 503, 504', '202', 'Respond with a documented status.']],
  'response-header-unknown': [[created(whole, [['X-Created-Id', '1']]),
      'createConnection does not document header "x-created-id".', 'Location, x-request-id', '"x-created-id"', 'Do not rely on it, or add it to the description.']],
  'response-content-type': [[created(whole, [['Content-Type', 'text/html']]),
      'The response is not sent as application/json.', 'application/json', '"text/html"', 'Respond with Content-Type: application/json.']],
  'response-not-json': [[created('{"id":'),
      'The response body is not valid JSON.', 'JSON in UTF-8', '6 bytes', 'Respond with JSON.']],
  'response-member': [
    [created({ ...whole, etag: undefined }),
      'etag is missing.', undefined, 'nothing', 'Respond with a documented body.'],
    [created({ ...whole, more: 1 }),
      'more is not documented.', undefined, 'a number', 'Respond with a documented body.'],
    [created({ ...whole, etag: null }),
      'etag is null, not a string.', undefined, 'null', 'Respond with a documented body.'],
    [created({ ...whole, id: 'a' }),
      'id does not have the documented format.', 'a value that matches ^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$', '"a"', 'Respond with a documented body.'],
    [{ to: 'listConnections', body: { items: [{ state: 'on' }] } },
      'items.0.id is missing.', undefined, 'nothing', 'Respond with a documented body.'],
  ],
  'response-shape': [
    [created({ a: 1, b: 2 }),
      'The response body is not an id and an etag.', undefined, 'an object with other properties', 'Respond with a documented body.'],
    [{ to: 'listConnections', body: { items: [whole, whole] } },
      'items has no documented item.', undefined, 'a list that starts with an id and an etag', 'Respond with a documented body.'],
    [{ to: 'retrieveConnection', body: { items: [{ a: 1 }] } },
      'items.0 is not the documented object.', undefined, 'an object with other properties', 'Respond with a documented body.'],
  ],
  'refusal-unexplained': [[finding('refusal-unexplained', '/response/status', { kind: 'refusal-unexplained', operation: operations.deleteConnection }, { value: 400 }),
      'The contract expects deleteConnection to fail with 400, but nothing in the request would cause that.', 'another status: one of 204, 400, 401, 403, 404, 429, 500, 503, 504', '400', 'Change the request so that it triggers this error, or expect a success response.']],
  'secret-exposed': [[finding('secret-exposed', '/headers/x-api-key', { kind: 'secret-exposed' }, { secret: true }),
      'The file contains what looks like a real credential.', 'a placeholder such as {MASKED}', 'a value that looks real (not shown)', 'Replace it with a placeholder and rotate the credential; treat it as compromised.']],
  'interaction-duplicate': [[finding('interaction-duplicate', '/description', { kind: 'interaction-duplicate' }),
      'An earlier interaction has the same description and provider states.', 'a unique description', 'the same description again', 'Give each interaction its own description: Pact keeps or replays only one of them.']],
  'matcher-loose': [[finding('matcher-loose', '/body/name', { kind: 'matcher-loose', operation: createConnection }),
      'The matcher accepts an invalid value.', 'the value itself, or a regex for the whole value that only valid values match', 'a matcher that an invalid value passes', 'Match the value itself, or use the matchers of flowservice-kit/pact.']],
  'not-recorded': [
    [finding('body-not-recorded', '/body', { kind: 'not-recorded', received: 'no postData', way: 'record it with another tool' }),
      'The request body is not checked: the recording does not contain it; record it with another tool.', 'the body that was sent', 'no postData', 'Record it with another tool.'],
    [finding('body-not-recorded', '/response/body', { kind: 'not-recorded', received: 'no content', way: 'record it with another tool' }),
      'The response body is not checked: the recording does not contain it; record it with another tool.', 'the body that was sent', 'no content', 'Record it with another tool.'],
  ],
  'value-unknown': [
    [finding('value-unknown', '/headers/x-api-key', { kind: 'value-unknown', received: '{{apiKey}}', why: 'the variable apiKey is not set', way: 'pass the values with --environment FILE', reference: 'Postman' }),
      'The value at /headers/x-api-key is not checked: the variable apiKey is not set; pass the values with --environment FILE.', 'the value that is sent', '{{apiKey}}', 'Pass the values with --environment FILE.'],
    [finding('value-unknown', '/body', { kind: 'value-unknown', received: 'a file', why: 'the body is a file', way: 'write the body into the collection as raw JSON', reference: 'Postman' }),
      'The request body is not checked: the body is a file; write the body into the collection as raw JSON.', 'the value that is sent', 'a file', 'Write the body into the collection as raw JSON.'],
  ],
};

const cases = Object.entries(wordings).flatMap(([kind, rows]) => rows.map((row, index) => [kind, index + 1, ...row] as const));

test.each(cases)('%s, row %d: has a message, the expected and the received value, and a fix', (kind, _, cause, ...words) => {
  const found = findingsOf(cause).find(({ detail }) => detail.kind === kind);
  const { message, expected, received, fix } = found === undefined ? {} : violationOf(found);
  expect([message, expected, received, fix]).toEqual(words);
});

test.each([
  ['contoso.crm.dynamics.com', 'it has no scheme'],
  ['//contoso.crm.dynamics.com', 'it has no scheme'],
  ['ftp://contoso.crm.dynamics.com', 'its scheme is neither http nor https'],
  ['https:contoso.crm.dynamics.com', 'it has no // after its scheme'],
  ['https:///api/data', 'it has no host'],
  ['https://anna:flowservice@contoso.crm.dynamics.com', 'it contains credentials'],
  ['https://contoso.crm.dynamics.com ', 'it contains white space'],
  ['https://{ORG}.crm.dynamics.com', 'part of it is still a placeholder'],
  ['https://münchen.crm.dynamics.com', 'it contains characters that a URL cannot contain'],
  ['https://contoso.crm.dynamics.com:port', 'its port is not a number from 0 to 65535'],
  ['https://contoso.crm.dynamics.com:65536', 'its port is not a number from 0 to 65535'],
])('the message about %s says why it is not a URL, and does not show it', (serviceUri, reason) => {
  const found = findingsOf(basic((_, params) => (params.serviceUri = serviceUri))).map(violationOf);
  expect(found.map(({ message }) => message)).toEqual([`The auth param serviceUri is not an absolute http or https URL: ${reason}.`]);
  expect(JSON.stringify(found)).not.toContain('anna');
});

function findingsOf(cause: Cause): readonly Finding[] {
  if ('detail' in cause) return [cause];
  if ('target' in cause) return examine(flowService, cause, 'strict').findings;
  const { to, status = 200, headers = [['Content-Type', 'application/json']], body } = cause;
  const bytes = Buffer.from(typeof body === 'string' ? body : (JSON.stringify(body) ?? ''));
  return examineResponse(flowService, operations[to], { status, headers, body: bytes });
}
