// Made from spec/openapi.yaml (b5558df4cbc4f1b4) by `npm run generate`; do not edit.
export interface paths {
    readonly "/connections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List base connections
         * @description Base connections of the organization and sandbox, newest first.
         */
        readonly get: operations["listConnections"];
        readonly put?: never;
        /**
         * Create a base connection
         * @description Creates a base connection for a Microsoft Dynamics account. One is enough for any number of dataflows.
         */
        readonly post: operations["createConnection"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/connections/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a base connection
         * @description A base connection, always in a list of one. Secrets are masked.
         */
        readonly get: operations["retrieveConnection"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a base connection
         * @description Deletes a base connection for good. No If-Match is asked for.
         */
        readonly delete: operations["deleteConnection"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Update a base connection
         * @description Applies a JSON Patch. New auth params replace the old ones as a whole; auth spec and connection spec cannot be changed.
         */
        readonly patch: operations["updateConnection"];
        readonly trace?: never;
    };
    readonly "/connections/{id}/test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Test a base connection
         * @description Tells whether the credentials of a base connection work.
         */
        readonly get: operations["testConnection"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/connections/{id}/explore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Explore the source of a base connection
         * @description The tables and views of the Dynamics instance, or the columns and first rows of one of them.
         */
        readonly get: operations["exploreConnection"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/connectionSpecs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List connection specifications
         * @description The connection specifications, of which this description has that of Microsoft Dynamics.
         */
        readonly get: operations["listConnectionSpecs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/connectionSpecs/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a connection specification
         * @description A connection specification, in a list of one.
         */
        readonly get: operations["retrieveConnectionSpec"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ims/token/v3": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Issue an access token
         * @description Exchanges the credentials of an Adobe Developer Console project for an access token.
         */
        readonly post: operations["issueToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly CreateConnectionRequest: {
            /** @description What to call the connection. No rule about length, characters or uniqueness is published. */
            readonly name: string;
            /** @description Anything else worth knowing about the connection. */
            readonly description?: string;
            readonly auth: components["schemas"]["DynamicsAuth"];
            readonly connectionSpec: components["schemas"]["DynamicsConnectionSpec"];
        };
        /** @description The connection specification of Microsoft Dynamics. */
        readonly DynamicsConnectionSpec: {
            /**
             * @description The id of the connection specification `dynamics-online`.
             * @constant
             */
            readonly id: "38ad80fe-8b06-4938-94f4-d4ee80266b07";
            /**
             * @description The version of the connection specification, a string.
             * @constant
             */
            readonly version: "1.0";
        };
        /** @description The credentials, in the form that one of the two authentication specifications asks for; `specName` tells which. */
        readonly DynamicsAuth: components["schemas"]["BasicAuthentication"] | components["schemas"]["ServicePrincipalAuthentication"];
        /** @description A user name and a password. Accounts with two-factor authentication cannot use it. */
        readonly BasicAuthentication: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly specName: "Basic Authentication for Dynamics-Online";
            readonly params: components["schemas"]["BasicAuthenticationParams"];
        };
        readonly BasicAuthenticationParams: {
            readonly serviceUri: components["schemas"]["ServiceUri"];
            /** @description The user name of the Dynamics account. */
            readonly username: string;
            /**
             * Format: password
             * @description The password of the Dynamics account.
             */
            readonly password: string;
        };
        /** @description The client id of an application and its secret key. There is no tenant param. */
        readonly ServicePrincipalAuthentication: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly specName: "Service Principal Key Based Authentication";
            readonly params: components["schemas"]["ServicePrincipalAuthenticationParams"];
        };
        readonly ServicePrincipalAuthenticationParams: {
            readonly serviceUri: components["schemas"]["ServiceUri"];
            /** @description The client id of the Dynamics account. */
            readonly servicePrincipalId: string;
            /**
             * Format: password
             * @description The secret key of the service principal.
             */
            readonly servicePrincipalKey: string;
        };
        /**
         * @description The URL of the Dynamics instance: an absolute http or https URI without credentials in it. Adobe types it as a plain string
         *     and calls it a URL; that it must be one is our reading.
         */
        readonly ServiceUri: string;
        readonly CreateConnectionResponse: {
            /**
             * Format: uuid
             * @description The id of the new connection.
             */
            readonly id: string;
            /** @description The version of the new connection, opaque; the double quotes are part of it. */
            readonly etag: string;
        };
        /** @description One base connection, in a list all the same. */
        readonly ConnectionItems: {
            readonly items: readonly components["schemas"]["Connection"][];
        };
        /** @description A page of base connections. */
        readonly ConnectionList: {
            readonly items: readonly components["schemas"]["Connection"][];
            readonly _links?: components["schemas"]["PageLinks"];
        };
        /** @description Where the next page is; without `next` there is none. */
        readonly PageLinks: {
            readonly next?: {
                /** @description Relative to the base URL of Flow Service. */
                readonly href: string;
            };
        };
        readonly ConnectionCount: {
            readonly count: number;
        };
        /** @description A base connection as Flow Service shows it. Without version and etag while it is still being created. */
        readonly Connection: {
            /** Format: uuid */
            readonly id: string;
            /** @description In milliseconds since 1970. */
            readonly createdAt: number;
            /** @description In milliseconds since 1970. */
            readonly updatedAt: number;
            readonly createdBy: string;
            readonly updatedBy: string;
            readonly createdClient: string;
            readonly updatedClient: string;
            readonly sandboxId: string;
            readonly sandboxName?: string;
            readonly imsOrgId: string;
            readonly name: string;
            readonly description?: string;
            readonly connectionSpec: components["schemas"]["DynamicsConnectionSpec"];
            /** @enum {string} */
            readonly state: "enabled" | "disabled" | "initializing" | "updating" | "disabling";
            readonly auth: components["schemas"]["ConnectionAuth"];
            /** @description The same as the etag. */
            readonly version?: string;
            /** @description The version of the connection, opaque; the double quotes are part of it. */
            readonly etag?: string;
        };
        /** @description A partial view of the credentials; how secrets are masked is not published. */
        readonly ConnectionAuth: {
            /** @enum {string} */
            readonly specName: "Basic Authentication for Dynamics-Online" | "Service Principal Key Based Authentication";
            /** @description Flow Service adds members of its own to some. */
            readonly params: {
                readonly serviceUri?: string;
                readonly username?: string;
                readonly password?: string;
                readonly servicePrincipalId?: string;
                readonly servicePrincipalKey?: string;
            } & {
                readonly [key: string]: unknown;
            };
        };
        /** @description Changes to a base connection, applied in order, all or none. */
        readonly ConnectionPatch: readonly components["schemas"]["PatchInstruction"][];
        /** @description One change. `op` in lower case as RFC 6902 and the tutorials write it, or in upper case as Flow Service API - Sources does. */
        readonly PatchInstruction: components["schemas"]["ReplaceAuthParams"] | components["schemas"]["ReplaceName"] | components["schemas"]["ReplaceDescription"] | components["schemas"]["RemoveDescription"];
        /** @description New credentials of the same auth spec; params that are not given are gone. */
        readonly ReplaceAuthParams: {
            /** @enum {string} */
            readonly op: "add" | "replace" | "ADD" | "REPLACE";
            /** @constant */
            readonly path: "/auth/params";
            /** @description All params of the auth spec that the connection has. */
            readonly value: components["schemas"]["BasicAuthenticationParams"] | components["schemas"]["ServicePrincipalAuthenticationParams"];
        };
        /** @description A new name. */
        readonly ReplaceName: {
            /** @enum {string} */
            readonly op: "add" | "replace" | "ADD" | "REPLACE";
            /** @constant */
            readonly path: "/name";
            readonly value: string;
        };
        /** @description A new description. */
        readonly ReplaceDescription: {
            /** @enum {string} */
            readonly op: "add" | "replace" | "ADD" | "REPLACE";
            /** @constant */
            readonly path: "/description";
            readonly value: string;
        };
        /** @description No description any more. */
        readonly RemoveDescription: {
            /** @enum {string} */
            readonly op: "remove" | "REMOVE";
            /** @constant */
            readonly path: "/description";
            /** @description Not read; Adobe's samples carry one. */
            readonly value?: unknown;
        };
        readonly UpdateConnectionResponse: {
            /**
             * Format: uuid
             * @description The id of the connection.
             */
            readonly id: string;
            /** @description The new version of the connection. */
            readonly etag: string;
        };
        readonly ConnectionTest: {
            /** @description Whether the credentials work. */
            readonly result: boolean;
            /** @description Why not; only older descriptions of Adobe's have it. */
            readonly errorMessage?: string;
        };
        /** @description The tables and views of a source, a bare list. */
        readonly ExploredObjects: readonly {
            /** @enum {string} */
            readonly type: "table" | "view";
            readonly name: string;
            readonly path: string;
            readonly canPreview: boolean;
            readonly canFetchSchema: boolean;
        }[];
        /** @description The columns of a table or view, with `data` its first rows. */
        readonly ExploredObject: {
            /** @constant */
            readonly format: "flat";
            readonly schema: {
                readonly columns: readonly {
                    readonly name: string;
                    readonly type: string;
                    readonly meta?: {
                        readonly [key: string]: unknown;
                    };
                    readonly xdm?: {
                        readonly [key: string]: unknown;
                    };
                }[];
            };
            readonly data?: readonly {
                readonly [key: string]: unknown;
            }[];
        };
        readonly ConnectionSpecItems: {
            readonly items: readonly components["schemas"]["ConnectionSpecification"][];
        };
        /** @description What a source is and how to authenticate with it. */
        readonly ConnectionSpecification: {
            readonly id: string;
            readonly name: string;
            readonly providerId: string;
            readonly version: string;
            readonly authSpec: readonly ({
                readonly name: string;
                /** @description A JSON Schema, draft 7, of the auth params. */
                readonly spec: {
                    readonly [key: string]: unknown;
                };
            } & {
                readonly [key: string]: unknown;
            })[];
        } & {
            readonly [key: string]: unknown;
        };
        readonly TokenRequest: {
            /** @constant */
            readonly grant_type: "client_credentials";
            /**
             * Format: password
             * @description The API key, which is no more to be shown than the secret.
             */
            readonly client_id: string;
            /** Format: password */
            readonly client_secret: string;
            readonly scope?: string;
        };
        readonly TokenResponse: {
            readonly access_token: string;
            /** @constant */
            readonly token_type: "bearer";
            /** @description In seconds. */
            readonly expires_in: number;
        };
        /** @description How a token request is refused. Adobe does not publish it. */
        readonly TokenErrorBody: {
            readonly error: string;
            readonly error_description?: string;
            readonly violations?: components["schemas"]["Violations"];
        };
        /** @description How Adobe's API gateway refuses a request. The first three digits of the code are the HTTP status. */
        readonly GatewayErrorBody: {
            readonly error_code: string;
            readonly message: string;
            readonly violations?: components["schemas"]["Violations"];
        };
        /** @description How a request without a valid Content-Type is refused. */
        readonly ContentTypeErrorBody: {
            readonly type: string;
            readonly status: number;
            readonly title: string;
            readonly detail: string;
            readonly violations?: components["schemas"]["Violations"];
        };
        /** @description How Flow Service refuses a request. errorMessage and errorDetails are what older clients read. */
        readonly FlowServiceErrorBody: {
            /** @description Ends in Flow Service's own code, then the HTTP status. */
            readonly type: string;
            readonly title: string;
            readonly status: number;
            /** @description Beside these two members, the varying parts of the message by name. */
            readonly report: {
                readonly "detailed-message": string;
                readonly "request-id": string;
            } & {
                readonly [key: string]: unknown;
            };
            readonly errorMessage: string;
            readonly errorDetails: string;
            readonly violations?: components["schemas"]["Violations"];
        };
        /** @description A bare message, as the Destinations API describes the answer to an unknown connection specification. */
        readonly MessageErrorBody: {
            readonly message: string;
            readonly violations?: components["schemas"]["Violations"];
        };
        /** @description What exactly is wrong with the request, first things first. Only this toolkit's mock sends it; Adobe does not. */
        readonly Violations: readonly components["schemas"]["Violation"][];
        /** @description One mistake, where it is, and what to do about it. A received value that could be a secret is not shown. */
        readonly Violation: {
            /** @enum {string} */
            readonly code: "operation-unknown" | "method-not-allowed" | "query-unknown" | "query-missing" | "query-format" | "query-conflict" | "path-format" | "header-missing" | "header-empty" | "header-repeated" | "header-format" | "authorization-scheme" | "content-type" | "placeholder-left" | "body-missing" | "body-not-json" | "body-not-form" | "body-duplicate-key" | "body-too-large" | "property-missing" | "property-unknown" | "property-type" | "property-empty" | "property-format" | "connection-spec-unknown" | "connection-spec-version" | "auth-spec-unknown" | "auth-param-missing" | "auth-param-foreign" | "auth-param-unknown" | "status-undocumented" | "response-content-type" | "response-header-unknown" | "refusal-unexplained" | "matcher-loose" | "interaction-duplicate" | "secret-exposed";
            /** @enum {string} */
            readonly severity: "error" | "warning";
            /** @description A pointer into the interaction, such as /headers/x-api-key or /body/auth/params/password. */
            readonly at: string;
            readonly message: string;
            readonly expected?: string;
            readonly received?: string;
            readonly fix: string;
            readonly reference: string;
        };
    };
    responses: {
        /** @description The access token is not valid, has expired, or has no access to the IMS organization. */
        readonly Unauthorized: {
            headers: {
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["GatewayErrorBody"] | components["schemas"]["FlowServiceErrorBody"];
            };
        };
        /** @description No access token, no API key or a wrong one, or not entitled to what the request asks for. */
        readonly Forbidden: {
            headers: {
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["GatewayErrorBody"] | components["schemas"]["FlowServiceErrorBody"];
            };
        };
        /** @description The IMS organization has no sandbox of that name. */
        readonly SandboxNotFound: {
            headers: {
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["FlowServiceErrorBody"];
            };
        };
        /** @description The body is larger than the limit. Adobe publishes neither limit nor answer; both are our choice. */
        readonly BodyTooLarge: {
            headers: {
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["GatewayErrorBody"];
            };
        };
        /** @description The body is compressed or of a format that is not supported. */
        readonly UnsupportedMediaType: {
            headers: {
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["FlowServiceErrorBody"];
            };
        };
        /** @description Too many requests; wait for as long as Retry-After says. */
        readonly Throttled: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["GatewayErrorBody"];
            };
        };
        /** @description Flow Service failed. */
        readonly InternalError: {
            headers: {
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["FlowServiceErrorBody"];
            };
        };
        /** @description Flow Service is down for a while. */
        readonly Unavailable: {
            headers: {
                readonly "Retry-After": components["headers"]["OptionalRetryAfter"];
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["FlowServiceErrorBody"];
            };
        };
        /** @description Flow Service, or the source behind it, did not answer in time. */
        readonly GatewayTimeout: {
            headers: {
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["FlowServiceErrorBody"];
            };
        };
        /** @description No resource of that id in the sandbox, or no such sandbox. */
        readonly NotFound: {
            headers: {
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["FlowServiceErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description The client id of the project in Adobe Developer Console. Its format is not published.
         * @example acp_foundation_machineLearning
         */
        readonly ApiKey: string;
        /**
         * @description The IMS organization, `…@AdobeOrg`. Real ones are 24 hexadecimal digits before the `@`, but no rule says so.
         * @example 7DC732555AECDB4C0A494036@AdobeOrg
         */
        readonly ImsOrganization: string;
        /**
         * @description The sandbox's name, all lower case. Letters, digits and hyphens are what Adobe's own samples use.
         * @example prod
         */
        readonly Sandbox: string;
        /** @description Compressed bodies are refused. */
        readonly ContentEncoding: "identity";
        /**
         * @description The etag of the connection as it was read, double quotes included.
         * @example "9e0052a2-0000-0200-0000-5e35tb330000"
         */
        readonly IfMatch: string;
        /**
         * @description The id of a base connection.
         * @example 4cb0c374-d3bb-4557-b139-5712880adc55
         */
        readonly ConnectionId: string;
        /**
         * @description The id of a connection specification.
         * @example 38ad80fe-8b06-4938-94f4-d4ee80266b07
         */
        readonly ConnectionSpecId: string;
        /**
         * @description How many to list, 100 at most; how many there are without it is our choice.
         * @example 10
         */
        readonly Limit: number;
        /**
         * @description Where the page begins, as the page before says in its link; opaque.
         * @example abcdefghijkLMNOPqrstupWXKYZ
         */
        readonly ContinuationToken: string;
        /**
         * @description The field to order by, ascending with `+` or without a sign, descending with `-`. Newest first without it.
         * @example -name
         */
        readonly OrderBy: string;
        /**
         * @description Whether to answer just how many there are.
         * @example true
         */
        readonly Count: boolean;
        /**
         * @description A condition that each connection must meet, such as `name==Contoso` or `createdAt>1606176000000`; several values between commas, any of which will do. Repeated, all must be met.
         * @example [
         *       "name==Contoso"
         *     ]
         */
        readonly ConnectionFilter: readonly string[];
        /**
         * @description A condition that each connection specification must meet, such as `name=="dynamics-online"`; several values between commas, any of which will do.
         * @example [
         *       "name==\"dynamics-online\""
         *     ]
         */
        readonly ConnectionSpecFilter: readonly string[];
        /**
         * @description What to explore, in lower case as the tutorials write it or in upper case as Flow Service API - Sources does.
         * @example root
         */
        readonly ObjectType: "root" | "table" | "view" | "ROOT" | "TABLE";
        /**
         * @description The path of the table or view, as the root lists it.
         * @example contact
         */
        readonly ObjectPath: string;
        /**
         * @description Whether to show the first rows as well.
         * @example true
         */
        readonly Preview: boolean;
        /**
         * @description How many rows to show; its limit is not published, 1000 is our choice.
         * @example 10
         */
        readonly PreviewCount: number;
        /**
         * @description The column that tells the rows apart, needed by some views.
         * @example contactid
         */
        readonly PrimaryKey: string;
    };
    requestBodies: never;
    headers: {
        /** @description Where the new connection is. Its exact form is not published; an absolute path is our choice. */
        readonly Location: string;
        /** @description Names this request in Adobe's logs; quote it to support. */
        readonly RequestId: string;
        /** @description How many seconds to wait, or until when (an HTTP date). */
        readonly RetryAfter: string;
        /** @description How many seconds to wait, or until when (an HTTP date); not always sent. */
        readonly OptionalRetryAfter: string;
    };
    pathItems: never;
}
export type CreateConnectionRequest = components['schemas']['CreateConnectionRequest'];
export type DynamicsConnectionSpec = components['schemas']['DynamicsConnectionSpec'];
export type DynamicsAuth = components['schemas']['DynamicsAuth'];
export type BasicAuthentication = components['schemas']['BasicAuthentication'];
export type BasicAuthenticationParams = components['schemas']['BasicAuthenticationParams'];
export type ServicePrincipalAuthentication = components['schemas']['ServicePrincipalAuthentication'];
export type ServicePrincipalAuthenticationParams = components['schemas']['ServicePrincipalAuthenticationParams'];
export type ServiceUri = components['schemas']['ServiceUri'];
export type CreateConnectionResponse = components['schemas']['CreateConnectionResponse'];
export type ConnectionItems = components['schemas']['ConnectionItems'];
export type ConnectionList = components['schemas']['ConnectionList'];
export type PageLinks = components['schemas']['PageLinks'];
export type ConnectionCount = components['schemas']['ConnectionCount'];
export type Connection = components['schemas']['Connection'];
export type ConnectionAuth = components['schemas']['ConnectionAuth'];
export type ConnectionPatch = components['schemas']['ConnectionPatch'];
export type PatchInstruction = components['schemas']['PatchInstruction'];
export type ReplaceAuthParams = components['schemas']['ReplaceAuthParams'];
export type ReplaceName = components['schemas']['ReplaceName'];
export type ReplaceDescription = components['schemas']['ReplaceDescription'];
export type RemoveDescription = components['schemas']['RemoveDescription'];
export type UpdateConnectionResponse = components['schemas']['UpdateConnectionResponse'];
export type ConnectionTest = components['schemas']['ConnectionTest'];
export type ExploredObjects = components['schemas']['ExploredObjects'];
export type ExploredObject = components['schemas']['ExploredObject'];
export type ConnectionSpecItems = components['schemas']['ConnectionSpecItems'];
export type ConnectionSpecification = components['schemas']['ConnectionSpecification'];
export type TokenRequest = components['schemas']['TokenRequest'];
export type TokenResponse = components['schemas']['TokenResponse'];
export type TokenErrorBody = components['schemas']['TokenErrorBody'];
export type GatewayErrorBody = components['schemas']['GatewayErrorBody'];
export type ContentTypeErrorBody = components['schemas']['ContentTypeErrorBody'];
export type FlowServiceErrorBody = components['schemas']['FlowServiceErrorBody'];
export type MessageErrorBody = components['schemas']['MessageErrorBody'];
export type Violations = components['schemas']['Violations'];
export type Violation = components['schemas']['Violation'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseSandboxNotFound = components['responses']['SandboxNotFound'];
export type ResponseBodyTooLarge = components['responses']['BodyTooLarge'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseThrottled = components['responses']['Throttled'];
export type ResponseInternalError = components['responses']['InternalError'];
export type ResponseUnavailable = components['responses']['Unavailable'];
export type ResponseGatewayTimeout = components['responses']['GatewayTimeout'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ParameterApiKey = components['parameters']['ApiKey'];
export type ParameterImsOrganization = components['parameters']['ImsOrganization'];
export type ParameterSandbox = components['parameters']['Sandbox'];
export type ParameterContentEncoding = components['parameters']['ContentEncoding'];
export type ParameterIfMatch = components['parameters']['IfMatch'];
export type ParameterConnectionId = components['parameters']['ConnectionId'];
export type ParameterConnectionSpecId = components['parameters']['ConnectionSpecId'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterContinuationToken = components['parameters']['ContinuationToken'];
export type ParameterOrderBy = components['parameters']['OrderBy'];
export type ParameterCount = components['parameters']['Count'];
export type ParameterConnectionFilter = components['parameters']['ConnectionFilter'];
export type ParameterConnectionSpecFilter = components['parameters']['ConnectionSpecFilter'];
export type ParameterObjectType = components['parameters']['ObjectType'];
export type ParameterObjectPath = components['parameters']['ObjectPath'];
export type ParameterPreview = components['parameters']['Preview'];
export type ParameterPreviewCount = components['parameters']['PreviewCount'];
export type ParameterPrimaryKey = components['parameters']['PrimaryKey'];
export type HeaderLocation = components['headers']['Location'];
export type HeaderRequestId = components['headers']['RequestId'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type HeaderOptionalRetryAfter = components['headers']['OptionalRetryAfter'];
export type $defs = Record<string, never>;
export interface operations {
    readonly listConnections: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description How many to list, 100 at most; how many there are without it is our choice.
                 * @example 10
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins, as the page before says in its link; opaque.
                 * @example abcdefghijkLMNOPqrstupWXKYZ
                 */
                readonly continuationToken?: components["parameters"]["ContinuationToken"];
                /**
                 * @description The field to order by, ascending with `+` or without a sign, descending with `-`. Newest first without it.
                 * @example -name
                 */
                readonly orderby?: components["parameters"]["OrderBy"];
                /**
                 * @description Whether to answer just how many there are.
                 * @example true
                 */
                readonly count?: components["parameters"]["Count"];
                /**
                 * @description A condition that each connection must meet, such as `name==Contoso` or `createdAt>1606176000000`; several values between commas, any of which will do. Repeated, all must be met.
                 * @example [
                 *       "name==Contoso"
                 *     ]
                 */
                readonly property?: components["parameters"]["ConnectionFilter"];
            };
            readonly header: {
                /**
                 * @description The client id of the project in Adobe Developer Console. Its format is not published.
                 * @example acp_foundation_machineLearning
                 */
                readonly "x-api-key": components["parameters"]["ApiKey"];
                /**
                 * @description The IMS organization, `…@AdobeOrg`. Real ones are 24 hexadecimal digits before the `@`, but no rule says so.
                 * @example 7DC732555AECDB4C0A494036@AdobeOrg
                 */
                readonly "x-gw-ims-org-id": components["parameters"]["ImsOrganization"];
                /**
                 * @description The sandbox's name, all lower case. Letters, digits and hyphens are what Adobe's own samples use.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of base connections, or with `count=true` their number. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConnectionList"] | components["schemas"]["ConnectionCount"];
                };
            };
            /** @description The request is wrong; the gateway or Flow Service says how. */
            readonly 400: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FlowServiceErrorBody"] | components["schemas"]["GatewayErrorBody"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["SandboxNotFound"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly createConnection: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The client id of the project in Adobe Developer Console. Its format is not published.
                 * @example acp_foundation_machineLearning
                 */
                readonly "x-api-key": components["parameters"]["ApiKey"];
                /**
                 * @description The IMS organization, `…@AdobeOrg`. Real ones are 24 hexadecimal digits before the `@`, but no rule says so.
                 * @example 7DC732555AECDB4C0A494036@AdobeOrg
                 */
                readonly "x-gw-ims-org-id": components["parameters"]["ImsOrganization"];
                /**
                 * @description The sandbox's name, all lower case. Letters, digits and hyphens are what Adobe's own samples use.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /** @description Compressed bodies are refused. */
                readonly "Content-Encoding"?: components["parameters"]["ContentEncoding"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The connection to create. JSON in UTF-8, each property name once. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateConnectionRequest"];
            };
        };
        readonly responses: {
            /** @description The base connection was created. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreateConnectionResponse"];
                };
            };
            /** @description The request is wrong; the gateway, the content-type check or Flow Service says how. */
            readonly 400: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FlowServiceErrorBody"] | components["schemas"]["GatewayErrorBody"] | components["schemas"]["ContentTypeErrorBody"] | components["schemas"]["MessageErrorBody"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["SandboxNotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly retrieveConnection: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The client id of the project in Adobe Developer Console. Its format is not published.
                 * @example acp_foundation_machineLearning
                 */
                readonly "x-api-key": components["parameters"]["ApiKey"];
                /**
                 * @description The IMS organization, `…@AdobeOrg`. Real ones are 24 hexadecimal digits before the `@`, but no rule says so.
                 * @example 7DC732555AECDB4C0A494036@AdobeOrg
                 */
                readonly "x-gw-ims-org-id": components["parameters"]["ImsOrganization"];
                /**
                 * @description The sandbox's name, all lower case. Letters, digits and hyphens are what Adobe's own samples use.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
            };
            readonly path: {
                /**
                 * @description The id of a base connection.
                 * @example 4cb0c374-d3bb-4557-b139-5712880adc55
                 */
                readonly id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The base connection. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConnectionItems"];
                };
            };
            /** @description The request is wrong; the gateway or Flow Service says how. */
            readonly 400: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FlowServiceErrorBody"] | components["schemas"]["GatewayErrorBody"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly deleteConnection: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The client id of the project in Adobe Developer Console. Its format is not published.
                 * @example acp_foundation_machineLearning
                 */
                readonly "x-api-key": components["parameters"]["ApiKey"];
                /**
                 * @description The IMS organization, `…@AdobeOrg`. Real ones are 24 hexadecimal digits before the `@`, but no rule says so.
                 * @example 7DC732555AECDB4C0A494036@AdobeOrg
                 */
                readonly "x-gw-ims-org-id": components["parameters"]["ImsOrganization"];
                /**
                 * @description The sandbox's name, all lower case. Letters, digits and hyphens are what Adobe's own samples use.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
            };
            readonly path: {
                /**
                 * @description The id of a base connection.
                 * @example 4cb0c374-d3bb-4557-b139-5712880adc55
                 */
                readonly id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The base connection was deleted. Destinations documents 202 for it, with an empty body as well. */
            readonly 204: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is wrong; the gateway or Flow Service says how. */
            readonly 400: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FlowServiceErrorBody"] | components["schemas"]["GatewayErrorBody"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly updateConnection: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The client id of the project in Adobe Developer Console. Its format is not published.
                 * @example acp_foundation_machineLearning
                 */
                readonly "x-api-key": components["parameters"]["ApiKey"];
                /**
                 * @description The IMS organization, `…@AdobeOrg`. Real ones are 24 hexadecimal digits before the `@`, but no rule says so.
                 * @example 7DC732555AECDB4C0A494036@AdobeOrg
                 */
                readonly "x-gw-ims-org-id": components["parameters"]["ImsOrganization"];
                /**
                 * @description The sandbox's name, all lower case. Letters, digits and hyphens are what Adobe's own samples use.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * @description The etag of the connection as it was read, double quotes included.
                 * @example "9e0052a2-0000-0200-0000-5e35tb330000"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description Compressed bodies are refused. */
                readonly "Content-Encoding"?: components["parameters"]["ContentEncoding"];
            };
            readonly path: {
                /**
                 * @description The id of a base connection.
                 * @example 4cb0c374-d3bb-4557-b139-5712880adc55
                 */
                readonly id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        /** @description The changes, a JSON Patch. JSON in UTF-8, each property name once. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConnectionPatch"];
            };
        };
        readonly responses: {
            /** @description The base connection was updated. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UpdateConnectionResponse"];
                };
            };
            /** @description The request is wrong; the gateway, the content-type check or Flow Service says how. */
            readonly 400: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FlowServiceErrorBody"] | components["schemas"]["GatewayErrorBody"] | components["schemas"]["ContentTypeErrorBody"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            /** @description The connection has changed since its etag was read, or If-Match is no etag. */
            readonly 412: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FlowServiceErrorBody"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly testConnection: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The client id of the project in Adobe Developer Console. Its format is not published.
                 * @example acp_foundation_machineLearning
                 */
                readonly "x-api-key": components["parameters"]["ApiKey"];
                /**
                 * @description The IMS organization, `…@AdobeOrg`. Real ones are 24 hexadecimal digits before the `@`, but no rule says so.
                 * @example 7DC732555AECDB4C0A494036@AdobeOrg
                 */
                readonly "x-gw-ims-org-id": components["parameters"]["ImsOrganization"];
                /**
                 * @description The sandbox's name, all lower case. Letters, digits and hyphens are what Adobe's own samples use.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
            };
            readonly path: {
                /**
                 * @description The id of a base connection.
                 * @example 4cb0c374-d3bb-4557-b139-5712880adc55
                 */
                readonly id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Whether the credentials work. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConnectionTest"];
                };
            };
            /** @description The request is wrong; the gateway or Flow Service says how. */
            readonly 400: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FlowServiceErrorBody"] | components["schemas"]["GatewayErrorBody"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly exploreConnection: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description What to explore, in lower case as the tutorials write it or in upper case as Flow Service API - Sources does.
                 * @example root
                 */
                readonly objectType: components["parameters"]["ObjectType"];
                /**
                 * @description The path of the table or view, as the root lists it.
                 * @example contact
                 */
                readonly object?: components["parameters"]["ObjectPath"];
                /**
                 * @description Whether to show the first rows as well.
                 * @example true
                 */
                readonly preview?: components["parameters"]["Preview"];
                /**
                 * @description How many rows to show; its limit is not published, 1000 is our choice.
                 * @example 10
                 */
                readonly previewCount?: components["parameters"]["PreviewCount"];
                /**
                 * @description The column that tells the rows apart, needed by some views.
                 * @example contactid
                 */
                readonly primaryKey?: components["parameters"]["PrimaryKey"];
            };
            readonly header: {
                /**
                 * @description The client id of the project in Adobe Developer Console. Its format is not published.
                 * @example acp_foundation_machineLearning
                 */
                readonly "x-api-key": components["parameters"]["ApiKey"];
                /**
                 * @description The IMS organization, `…@AdobeOrg`. Real ones are 24 hexadecimal digits before the `@`, but no rule says so.
                 * @example 7DC732555AECDB4C0A494036@AdobeOrg
                 */
                readonly "x-gw-ims-org-id": components["parameters"]["ImsOrganization"];
                /**
                 * @description The sandbox's name, all lower case. Letters, digits and hyphens are what Adobe's own samples use.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
            };
            readonly path: {
                /**
                 * @description The id of a base connection.
                 * @example 4cb0c374-d3bb-4557-b139-5712880adc55
                 */
                readonly id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What the source holds. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExploredObjects"] | components["schemas"]["ExploredObject"];
                };
            };
            /** @description The request is wrong, or the source refuses it. */
            readonly 400: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FlowServiceErrorBody"] | components["schemas"]["GatewayErrorBody"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly listConnectionSpecs: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description A condition that each connection specification must meet, such as `name=="dynamics-online"`; several values between commas, any of which will do.
                 * @example [
                 *       "name==\"dynamics-online\""
                 *     ]
                 */
                readonly property?: components["parameters"]["ConnectionSpecFilter"];
            };
            readonly header: {
                /**
                 * @description The client id of the project in Adobe Developer Console. Its format is not published.
                 * @example acp_foundation_machineLearning
                 */
                readonly "x-api-key": components["parameters"]["ApiKey"];
                /**
                 * @description The IMS organization, `…@AdobeOrg`. Real ones are 24 hexadecimal digits before the `@`, but no rule says so.
                 * @example 7DC732555AECDB4C0A494036@AdobeOrg
                 */
                readonly "x-gw-ims-org-id": components["parameters"]["ImsOrganization"];
                /**
                 * @description The sandbox's name, all lower case. Letters, digits and hyphens are what Adobe's own samples use.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The connection specifications. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConnectionSpecItems"];
                };
            };
            /** @description The request is wrong; the gateway or Flow Service says how. */
            readonly 400: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FlowServiceErrorBody"] | components["schemas"]["GatewayErrorBody"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["SandboxNotFound"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly retrieveConnectionSpec: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The client id of the project in Adobe Developer Console. Its format is not published.
                 * @example acp_foundation_machineLearning
                 */
                readonly "x-api-key": components["parameters"]["ApiKey"];
                /**
                 * @description The IMS organization, `…@AdobeOrg`. Real ones are 24 hexadecimal digits before the `@`, but no rule says so.
                 * @example 7DC732555AECDB4C0A494036@AdobeOrg
                 */
                readonly "x-gw-ims-org-id": components["parameters"]["ImsOrganization"];
                /**
                 * @description The sandbox's name, all lower case. Letters, digits and hyphens are what Adobe's own samples use.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
            };
            readonly path: {
                /**
                 * @description The id of a connection specification.
                 * @example 38ad80fe-8b06-4938-94f4-d4ee80266b07
                 */
                readonly id: components["parameters"]["ConnectionSpecId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The connection specification. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConnectionSpecItems"];
                };
            };
            /** @description The request is wrong; the gateway or Flow Service says how. */
            readonly 400: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FlowServiceErrorBody"] | components["schemas"]["GatewayErrorBody"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly issueToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Compressed bodies are refused. */
                readonly "Content-Encoding"?: components["parameters"]["ContentEncoding"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The client credentials, form-encoded, each parameter once. */
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        readonly responses: {
            /** @description An access token. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TokenResponse"];
                };
            };
            /** @description The request is wrong. What Adobe answers is not published; this is OAuth's own. */
            readonly 400: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TokenErrorBody"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
}
