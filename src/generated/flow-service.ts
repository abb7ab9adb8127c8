// Made from spec/openapi.yaml (7df091b393f2ab04) by `npm run generate`; do not edit.
/** The operations by path and method. */
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
         *
         * Base connections of the organization and sandbox, newest first.
         */
        readonly get: operations["listConnections"];
        readonly put?: never;
        /**
         * Create a base connection
         *
         * Creates a base connection for a Microsoft Dynamics account, or a draft of one. One is enough for any number of dataflows.
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
         *
         * A base connection, always in a list of one. Secrets are masked.
         */
        readonly get: operations["retrieveConnection"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a base connection
         *
         * Deletes a base connection for good. No If-Match is asked for.
         */
        readonly delete: operations["deleteConnection"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Update a base connection
         *
         * Applies a JSON Patch. New auth params replace the old ones as a whole; auth spec and connection spec cannot be changed.
         */
        readonly patch: operations["updateConnection"];
        readonly trace?: never;
    };
    readonly "/connections/{id}/action": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Publish a draft of a base connection
         *
         * Changes the state of a base connection. Of the actions, users publish drafts; the others are the provider's.
         */
        readonly post: operations["performConnectionAction"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
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
         *
         * Tells whether the credentials of a base connection work.
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
         *
         * The tables and views of the Dynamics instance, or the columns and first rows of one of them.
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
         *
         * The connection specifications, of which this description has that of Microsoft Dynamics.
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
         *
         * A connection specification, in a list of one.
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
         *
         * Exchanges the credentials of an Adobe Developer Console project for an access token. The parameters are sent in the body, in the query, or some in each.
         */
        readonly post: operations["issueToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ims/token/v2": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Issue an access token (version 2)
         *
         * The same as version 3. That the scope is mandatory is published of version 3 alone.
         */
        readonly post: operations["issueTokenV2"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
/** There are none. */
export type webhooks = Record<string, never>;
/** Schemas, responses, parameters and headers by kind and name. */
export interface components {
    schemas: {
        /** What to create: a name, the credentials of one of the two auth specs, and the connection specification. */
        readonly CreateConnectionRequest: {
            /** What to call the connection. No rule about length, characters or uniqueness is published. */
            readonly name: string;
            /** Anything else worth knowing about the connection. */
            readonly description?: string;
            readonly auth: components["schemas"]["DynamicsAuth"];
            readonly connectionSpec: components["schemas"]["DynamicsConnectionSpec"];
        };
        /** The connection specification of Microsoft Dynamics. */
        readonly DynamicsConnectionSpec: {
            /**
             * The id of the connection specification `dynamics-online`.
             * @constant
             */
            readonly id: "38ad80fe-8b06-4938-94f4-d4ee80266b07";
            /**
             * The version of the connection specification, a string.
             * @constant
             */
            readonly version: "1.0";
        };
        /** The credentials, in the form that one of the two authentication specifications asks for; `specName` tells which. */
        readonly DynamicsAuth: components["schemas"]["BasicAuthentication"] | components["schemas"]["ServicePrincipalAuthentication"];
        /** A user name and a password. Accounts with two-factor authentication cannot use it. */
        readonly BasicAuthentication: {
            /**
             * discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly specName: "Basic Authentication for Dynamics-Online";
            readonly params: components["schemas"]["BasicAuthenticationParams"];
        };
        /** The auth params of basic authentication; the password is a secret. */
        readonly BasicAuthenticationParams: {
            readonly serviceUri: components["schemas"]["ServiceUri"];
            /** The user name of the Dynamics account. */
            readonly username: string;
            /**
             * Format: password
             *
             * The password of the Dynamics account.
             */
            readonly password: string;
        };
        /** The client id of an application and its secret key. There is no tenant param. */
        readonly ServicePrincipalAuthentication: {
            /**
             * discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly specName: "Service Principal Key Based Authentication";
            readonly params: components["schemas"]["ServicePrincipalAuthenticationParams"];
        };
        /** The auth params of a service principal; its key is a secret. */
        readonly ServicePrincipalAuthenticationParams: {
            readonly serviceUri: components["schemas"]["ServiceUri"];
            /** The client id of the Dynamics account. */
            readonly servicePrincipalId: string;
            /**
             * Format: password
             *
             * The secret key of the service principal.
             */
            readonly servicePrincipalKey: string;
        };
        /**
         * The URL of the Dynamics instance: an absolute http or https URI without credentials in it. Adobe types it as a plain string
         *     and calls it a URL; that it must be one is our reading.
         */
        readonly ServiceUri: string;
        /** The new connection, by its id and its etag. */
        readonly CreateConnectionResponse: {
            /**
             * Format: uuid
             *
             * The id of the new connection.
             */
            readonly id: string;
            /** The version of the new connection, opaque; the double quotes are part of it. */
            readonly etag: string;
        };
        /** One base connection, in a list all the same. */
        readonly ConnectionItems: {
            readonly items: readonly components["schemas"]["Connection"][];
        };
        /** A page of base connections. */
        readonly ConnectionList: {
            readonly items: readonly components["schemas"]["Connection"][];
            readonly _links?: components["schemas"]["PageLinks"];
        };
        /** Where the next page is; without `next` there is none. */
        readonly PageLinks: {
            readonly next?: {
                /** Relative to the base URL of Flow Service. */
                readonly href: string;
            };
        };
        /** How many connections meet the conditions. */
        readonly ConnectionCount: {
            readonly count: number;
        };
        /** A base connection as Flow Service shows it. Without version and etag while it is still being created. */
        readonly Connection: {
            /** Format: uuid */
            readonly id: string;
            /** In milliseconds since 1970. */
            readonly createdAt: number;
            /** In milliseconds since 1970. */
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
            readonly state: "draft" | "enabled" | "disabled" | "initializing" | "updating" | "disabling";
            readonly auth: components["schemas"]["ConnectionAuth"];
            /** The same as the etag. */
            readonly version?: string;
            /** The version of the connection, opaque; the double quotes are part of it. */
            readonly etag?: string;
        };
        /** A partial view of the credentials; how secrets are masked is not published. */
        readonly ConnectionAuth: {
            /** @enum {string} */
            readonly specName: "Basic Authentication for Dynamics-Online" | "Service Principal Key Based Authentication";
            /** Flow Service adds members of its own to some. */
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
        /** Changes to a base connection, applied in order, all or none. */
        readonly ConnectionPatch: readonly components["schemas"]["PatchInstruction"][];
        /** One change. `op` in lower case as RFC 6902 and the tutorials write it, or in upper case as Flow Service API - Sources does. */
        readonly PatchInstruction: components["schemas"]["ReplaceAuthParams"] | components["schemas"]["RemoveAuthParams"] | components["schemas"]["ReplaceName"] | components["schemas"]["ReplaceDescription"] | components["schemas"]["RemoveDescription"];
        /** New credentials of the same auth spec; params that are not given are gone. */
        readonly ReplaceAuthParams: {
            /** @enum {string} */
            readonly op: "add" | "replace" | "ADD" | "REPLACE";
            /** @constant */
            readonly path: "/auth/params";
            /** All params of the auth spec that the connection has. */
            readonly value: components["schemas"]["BasicAuthenticationParams"] | components["schemas"]["ServicePrincipalAuthenticationParams"];
        };
        /** No auth params any more. Adobe's samples carry a value; what it does is not published, and the mock does not read it. */
        readonly RemoveAuthParams: {
            /** @enum {string} */
            readonly op: "remove" | "REMOVE";
            /** @constant */
            readonly path: "/auth/params";
            /** Not read. */
            readonly value?: unknown;
        };
        /** A new name. */
        readonly ReplaceName: {
            /** @enum {string} */
            readonly op: "add" | "replace" | "ADD" | "REPLACE";
            /** @constant */
            readonly path: "/name";
            readonly value: string;
        };
        /** A new description. */
        readonly ReplaceDescription: {
            /** @enum {string} */
            readonly op: "add" | "replace" | "ADD" | "REPLACE";
            /** @constant */
            readonly path: "/description";
            readonly value: string;
        };
        /** No description any more. */
        readonly RemoveDescription: {
            /** @enum {string} */
            readonly op: "remove" | "REMOVE";
            /** @constant */
            readonly path: "/description";
            /** Not read; Adobe's samples carry one. */
            readonly value?: unknown;
        };
        /** The changed connection, by its id and its new etag. */
        readonly UpdateConnectionResponse: {
            /**
             * Format: uuid
             *
             * The id of the connection.
             */
            readonly id: string;
            /** The new version of the connection. */
            readonly etag: string;
        };
        /** Whether the credentials of a connection work. */
        readonly ConnectionTest: {
            /** Whether the credentials work. */
            readonly result: boolean;
            /** Why not; only older descriptions of Adobe's have it. */
            readonly errorMessage?: string;
        };
        /** The tables and views of a source, a bare list. */
        readonly ExploredObjects: readonly {
            /** @enum {string} */
            readonly type: "table" | "view";
            readonly name: string;
            readonly path: string;
            readonly canPreview: boolean;
            readonly canFetchSchema: boolean;
        }[];
        /** The columns of a table or view, with `data` its first rows. */
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
        /** Connection specifications; one that is asked for by its id is in a list of one all the same. */
        readonly ConnectionSpecItems: {
            readonly items: readonly components["schemas"]["ConnectionSpecification"][];
        };
        /** What a source is and how to authenticate with it. */
        readonly ConnectionSpecification: {
            readonly id: string;
            readonly name: string;
            readonly providerId: string;
            readonly version: string;
            readonly authSpec: readonly ({
                readonly name: string;
                /** A JSON Schema, draft 7, of the auth params. */
                readonly spec: {
                    readonly [key: string]: unknown;
                };
            } & {
                readonly [key: string]: unknown;
            })[];
        } & {
            readonly [key: string]: unknown;
        };
        /** Client credentials, for which Adobe's identity service issues an access token. */
        readonly TokenRequest: {
            /** @constant */
            readonly grant_type: "client_credentials";
            /**
             * Format: password
             *
             * The API key, which is no more to be shown than the secret.
             */
            readonly client_id: string;
            /** Format: password */
            readonly client_secret: string;
            /** The scopes, with commas between them. */
            readonly scope: string;
        };
        /** Client credentials for version 2 of the endpoint. */
        readonly TokenRequestV2: {
            /** @constant */
            readonly grant_type: "client_credentials";
            /**
             * Format: password
             *
             * The API key, which is no more to be shown than the secret.
             */
            readonly client_id: string;
            /** Format: password */
            readonly client_secret: string;
            /** The scopes, with commas between them. */
            readonly scope?: string;
        };
        /** An access token, and how long it is valid. */
        readonly TokenResponse: {
            readonly access_token: string;
            /** @constant */
            readonly token_type: "bearer";
            /** In seconds. */
            readonly expires_in: number;
        };
        /** How a token request is refused. Adobe does not publish it. */
        readonly TokenErrorBody: {
            readonly error: string;
            readonly error_description?: string;
            readonly violations?: components["schemas"]["Violations"];
        };
        /** How Adobe's API gateway refuses a request. The first three digits of the code are the HTTP status. */
        readonly GatewayErrorBody: {
            readonly error_code: string;
            readonly message: string;
            readonly violations?: components["schemas"]["Violations"];
        };
        /** How a request without a valid Content-Type is refused. */
        readonly ContentTypeErrorBody: {
            readonly type: string;
            readonly status: number;
            readonly title: string;
            readonly detail: string;
            readonly violations?: components["schemas"]["Violations"];
        };
        /** How Flow Service refuses a request. errorMessage and errorDetails are what older clients read. */
        readonly FlowServiceErrorBody: {
            /** Ends in Flow Service's own code, then the HTTP status. */
            readonly type: string;
            readonly title: string;
            readonly status: number;
            /** Beside these two members, the varying parts of the message by name. */
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
        /** A bare message, as the Destinations API describes the answer to an unknown connection specification. */
        readonly MessageErrorBody: {
            readonly message: string;
            readonly violations?: components["schemas"]["Violations"];
        };
        /** What exactly is wrong with the request, first things first. Only this toolkit's mock sends it; Adobe does not. */
        readonly Violations: readonly components["schemas"]["Violation"][];
        /** One mistake, where it is, and what to do about it. A received value that could be a secret is not shown. */
        readonly Violation: {
            /**
             * The kind of mistake. Stable; programs may rely on it.
             * @enum {string}
             */
            readonly code: "operation-unknown" | "method-not-allowed" | "query-unknown" | "query-missing" | "query-format" | "query-conflict" | "path-format" | "header-missing" | "header-empty" | "header-repeated" | "header-format" | "header-restricted" | "authorization-scheme" | "content-type" | "placeholder-left" | "body-missing" | "body-not-json" | "body-not-form" | "body-duplicate-key" | "body-too-large" | "property-missing" | "property-unknown" | "property-type" | "property-empty" | "property-format" | "connection-spec-unknown" | "connection-spec-version" | "auth-spec-unknown" | "auth-param-missing" | "auth-param-foreign" | "auth-param-unknown" | "status-undocumented" | "response-content-type" | "response-header-unknown" | "response-shape" | "refusal-unexplained" | "matcher-loose" | "interaction-duplicate" | "secret-exposed" | "body-not-recorded" | "value-unknown";
            /**
             * An error where the published rules refuse it, a warning where it is legal but almost surely a mistake.
             * @enum {string}
             */
            readonly severity: "error" | "warning";
            /** A pointer into the interaction, such as /headers/x-api-key or /body/auth/params/password. */
            readonly at: string;
            /** What is wrong, in one sentence. */
            readonly message: string;
            /** What should be there, in short. */
            readonly expected?: string;
            /** What is there, in short, and masked where it is or could be a secret. */
            readonly received?: string;
            /** What to do, in one sentence. */
            readonly fix: string;
            /** Where the rule is published. */
            readonly reference: string;
        };
    };
    responses: {
        /** The access token is not valid, has expired, or has no access to the IMS organization. */
        readonly Unauthorized: {
            headers: {
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["GatewayErrorBody"] | components["schemas"]["FlowServiceErrorBody"];
            };
        };
        /** No access token, no API key or a wrong one, or not entitled to what the request asks for. */
        readonly Forbidden: {
            headers: {
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["GatewayErrorBody"] | components["schemas"]["FlowServiceErrorBody"];
            };
        };
        /** The IMS organization has no sandbox of that name. */
        readonly SandboxNotFound: {
            headers: {
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["FlowServiceErrorBody"];
            };
        };
        /** The body is larger than the limit. Adobe publishes neither limit nor answer; both are our choice. */
        readonly BodyTooLarge: {
            headers: {
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["GatewayErrorBody"];
            };
        };
        /** The body is compressed or of a format that is not supported. */
        readonly UnsupportedMediaType: {
            headers: {
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["FlowServiceErrorBody"];
            };
        };
        /** Too many requests; wait for as long as Retry-After says. */
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
        /** Flow Service failed. */
        readonly InternalError: {
            headers: {
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["FlowServiceErrorBody"];
            };
        };
        /** Flow Service is down for a while. */
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
        /** Flow Service, or the source behind it, did not answer in time. */
        readonly GatewayTimeout: {
            headers: {
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["FlowServiceErrorBody"];
            };
        };
        /** No resource of that id in the sandbox, or no such sandbox. */
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
         * The client id of the project in Adobe Developer Console. Its format is not published.
         * @example acp_foundation_machineLearning
         */
        readonly ApiKey: string;
        /**
         * The IMS organization, `…@AdobeOrg`. Real ones are 24 hexadecimal digits before the `@`, but no rule says so.
         * @example 7DC732555AECDB4C0A494036@AdobeOrg
         */
        readonly ImsOrganization: string;
        /**
         * The sandbox's name, all lower case. Letters, digits and hyphens are what Adobe's own samples use.
         * @example prod
         */
        readonly Sandbox: string;
        /**
         * The id of the sandbox, beside its name. Flow Service takes it with service tokens and refuses it with user tokens.
         * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
         */
        readonly SandboxId: string;
        /** Compressed bodies are refused. */
        readonly ContentEncoding: "identity";
        /**
         * The etag of the connection as it was read, double quotes included.
         * @example "9e0052a2-0000-0200-0000-5e35tb330000"
         */
        readonly IfMatch: string;
        /**
         * The kind of grant, unless it is in the body.
         * @example client_credentials
         */
        readonly GrantType: "client_credentials";
        /**
         * The API key, unless it is in the body, where Adobe recommends it to be.
         * @example my-client-id
         */
        readonly ClientId: string;
        /**
         * The client secret, unless it is in the body, where Adobe recommends it to be.
         * @example my-client-secret
         */
        readonly ClientSecret: string;
        /**
         * The scopes, with commas between them, unless they are in the body.
         * @example openid,AdobeID
         */
        readonly Scope: string;
        /**
         * The id of a base connection.
         * @example 4cb0c374-d3bb-4557-b139-5712880adc55
         */
        readonly ConnectionId: string;
        /**
         * The id of a connection specification.
         * @example 38ad80fe-8b06-4938-94f4-d4ee80266b07
         */
        readonly ConnectionSpecId: string;
        /**
         * Makes the new connection a draft, which can be changed until it is published.
         * @example draft
         */
        readonly Mode: "draft";
        /**
         * The action, in lower case as the tutorials write it or in upper case as Flow Service API - Sources does.
         * @example publish
         */
        readonly ActionOperation: "publish" | "PUBLISH";
        /**
         * Declared by Flow Service API - Sources for actions of the provider; the tutorials send none.
         * @example APPLY
         */
        readonly ActionSubOperation: "APPLY" | "ROLLBACK" | "PROGRESS";
        /**
         * How many to list, 100 at most; how many there are without it is our choice.
         * @example 10
         */
        readonly Limit: number;
        /**
         * Where the page begins, as the page before says in its link; opaque.
         * @example abcdefghijkLMNOPqrstupWXKYZ
         */
        readonly ContinuationToken: string;
        /**
         * The fields to order by, the most important one first, with commas between them; ascending with `+` or without a sign, descending with `-`. Newest first without it.
         * @example -name
         */
        readonly OrderBy: string;
        /**
         * Whether to answer just how many there are. False is the default, and may be sent beside a limit.
         * @example true
         */
        readonly Count: boolean;
        /**
         * Conditions that each connection must meet, such as `name==Contoso` or `createdAt>1606176000000`; several values between commas, any of which will do. Several conditions are a parameter each, or have commas between them: what follows a comma is a condition of its own if it begins with a field and an operator. A value that has such a comma stands in double quotes. Any property of a connection can be asked for, but no secret.
         * @example [
         *       "name==Contoso"
         *     ]
         */
        readonly ConnectionFilter: readonly string[];
        /**
         * Conditions that each connection specification must meet, such as `name=="dynamics-online"` or `attributes.category==CRM`; several values between commas, any of which will do. Several conditions are a parameter each, or have commas between them. Adobe prints the condition on an attribute with a single equals sign before a value in double quotes.
         * @example [
         *       "name==\"dynamics-online\""
         *     ]
         */
        readonly ConnectionSpecFilter: readonly string[];
        /**
         * What to explore, in lower case as the tutorials write it or in upper case as Flow Service API - Sources does; the root without it.
         * @example root
         */
        readonly ObjectType: "root" | "table" | "view" | "ROOT" | "TABLE";
        /**
         * The path of the table or view, as the root lists it.
         * @example contact
         */
        readonly ObjectPath: string;
        /**
         * Whether to show the first rows as well.
         * @example true
         */
        readonly Preview: boolean;
        /**
         * How many rows to show; its limit is not published, 1000 is our choice.
         * @example 10
         */
        readonly PreviewCount: number;
        /**
         * The column that tells the rows apart, needed by some views.
         * @example contactid
         */
        readonly PrimaryKey: string;
    };
    requestBodies: never;
    headers: {
        /** Where the new connection is. Its exact form is not published; an absolute path is our choice. */
        readonly Location: string;
        /** Names this request in Adobe's logs; quote it to support. The id that the request has sent under the same name, or else a new one. */
        readonly RequestId: string;
        /** How many seconds to wait, or until when (an HTTP date). */
        readonly RetryAfter: string;
        /** How many seconds to wait, or until when (an HTTP date); not always sent. */
        readonly OptionalRetryAfter: string;
    };
    pathItems: never;
}
/** What to create: a name, the credentials of one of the two auth specs, and the connection specification. */
export type CreateConnectionRequest = components['schemas']['CreateConnectionRequest'];
/** The connection specification of Microsoft Dynamics. */
export type DynamicsConnectionSpec = components['schemas']['DynamicsConnectionSpec'];
/** The credentials, in the form that one of the two authentication specifications asks for; `specName` tells which. */
export type DynamicsAuth = components['schemas']['DynamicsAuth'];
/** A user name and a password. Accounts with two-factor authentication cannot use it. */
export type BasicAuthentication = components['schemas']['BasicAuthentication'];
/** The auth params of basic authentication; the password is a secret. */
export type BasicAuthenticationParams = components['schemas']['BasicAuthenticationParams'];
/** The client id of an application and its secret key. There is no tenant param. */
export type ServicePrincipalAuthentication = components['schemas']['ServicePrincipalAuthentication'];
/** The auth params of a service principal; its key is a secret. */
export type ServicePrincipalAuthenticationParams = components['schemas']['ServicePrincipalAuthenticationParams'];
/** The URL of the Dynamics instance: an absolute http or https URI without credentials in it. Adobe types it as a plain string and calls it a URL; that it must be one is our reading. */
export type ServiceUri = components['schemas']['ServiceUri'];
/** The new connection, by its id and its etag. */
export type CreateConnectionResponse = components['schemas']['CreateConnectionResponse'];
/** One base connection, in a list all the same. */
export type ConnectionItems = components['schemas']['ConnectionItems'];
/** A page of base connections. */
export type ConnectionList = components['schemas']['ConnectionList'];
/** Where the next page is; without `next` there is none. */
export type PageLinks = components['schemas']['PageLinks'];
/** How many connections meet the conditions. */
export type ConnectionCount = components['schemas']['ConnectionCount'];
/** A base connection as Flow Service shows it. Without version and etag while it is still being created. */
export type Connection = components['schemas']['Connection'];
/** A partial view of the credentials; how secrets are masked is not published. */
export type ConnectionAuth = components['schemas']['ConnectionAuth'];
/** Changes to a base connection, applied in order, all or none. */
export type ConnectionPatch = components['schemas']['ConnectionPatch'];
/** One change. `op` in lower case as RFC 6902 and the tutorials write it, or in upper case as Flow Service API - Sources does. */
export type PatchInstruction = components['schemas']['PatchInstruction'];
/** New credentials of the same auth spec; params that are not given are gone. */
export type ReplaceAuthParams = components['schemas']['ReplaceAuthParams'];
/** No auth params any more. Adobe's samples carry a value; what it does is not published, and the mock does not read it. */
export type RemoveAuthParams = components['schemas']['RemoveAuthParams'];
/** A new name. */
export type ReplaceName = components['schemas']['ReplaceName'];
/** A new description. */
export type ReplaceDescription = components['schemas']['ReplaceDescription'];
/** No description any more. */
export type RemoveDescription = components['schemas']['RemoveDescription'];
/** The changed connection, by its id and its new etag. */
export type UpdateConnectionResponse = components['schemas']['UpdateConnectionResponse'];
/** Whether the credentials of a connection work. */
export type ConnectionTest = components['schemas']['ConnectionTest'];
/** The tables and views of a source, a bare list. */
export type ExploredObjects = components['schemas']['ExploredObjects'];
/** The columns of a table or view, with `data` its first rows. */
export type ExploredObject = components['schemas']['ExploredObject'];
/** Connection specifications; one that is asked for by its id is in a list of one all the same. */
export type ConnectionSpecItems = components['schemas']['ConnectionSpecItems'];
/** What a source is and how to authenticate with it. */
export type ConnectionSpecification = components['schemas']['ConnectionSpecification'];
/** Client credentials, for which Adobe's identity service issues an access token. */
export type TokenRequest = components['schemas']['TokenRequest'];
/** Client credentials for version 2 of the endpoint. */
export type TokenRequestV2 = components['schemas']['TokenRequestV2'];
/** An access token, and how long it is valid. */
export type TokenResponse = components['schemas']['TokenResponse'];
/** How a token request is refused. Adobe does not publish it. */
export type TokenErrorBody = components['schemas']['TokenErrorBody'];
/** How Adobe's API gateway refuses a request. The first three digits of the code are the HTTP status. */
export type GatewayErrorBody = components['schemas']['GatewayErrorBody'];
/** How a request without a valid Content-Type is refused. */
export type ContentTypeErrorBody = components['schemas']['ContentTypeErrorBody'];
/** How Flow Service refuses a request. errorMessage and errorDetails are what older clients read. */
export type FlowServiceErrorBody = components['schemas']['FlowServiceErrorBody'];
/** A bare message, as the Destinations API describes the answer to an unknown connection specification. */
export type MessageErrorBody = components['schemas']['MessageErrorBody'];
/** What exactly is wrong with the request, first things first. Only this toolkit's mock sends it; Adobe does not. */
export type Violations = components['schemas']['Violations'];
/** One mistake, where it is, and what to do about it. A received value that could be a secret is not shown. */
export type Violation = components['schemas']['Violation'];
/** The access token is not valid, has expired, or has no access to the IMS organization. */
export type ResponseUnauthorized = components['responses']['Unauthorized'];
/** No access token, no API key or a wrong one, or not entitled to what the request asks for. */
export type ResponseForbidden = components['responses']['Forbidden'];
/** The IMS organization has no sandbox of that name. */
export type ResponseSandboxNotFound = components['responses']['SandboxNotFound'];
/** The body is larger than the limit. Adobe publishes neither limit nor answer; both are our choice. */
export type ResponseBodyTooLarge = components['responses']['BodyTooLarge'];
/** The body is compressed or of a format that is not supported. */
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
/** Too many requests; wait for as long as Retry-After says. */
export type ResponseThrottled = components['responses']['Throttled'];
/** Flow Service failed. */
export type ResponseInternalError = components['responses']['InternalError'];
/** Flow Service is down for a while. */
export type ResponseUnavailable = components['responses']['Unavailable'];
/** Flow Service, or the source behind it, did not answer in time. */
export type ResponseGatewayTimeout = components['responses']['GatewayTimeout'];
/** No resource of that id in the sandbox, or no such sandbox. */
export type ResponseNotFound = components['responses']['NotFound'];
/** The client id of the project in Adobe Developer Console. Its format is not published. */
export type ParameterApiKey = components['parameters']['ApiKey'];
/** The IMS organization, `…@AdobeOrg`. Real ones are 24 hexadecimal digits before the `@`, but no rule says so. */
export type ParameterImsOrganization = components['parameters']['ImsOrganization'];
/** The sandbox's name, all lower case. Letters, digits and hyphens are what Adobe's own samples use. */
export type ParameterSandbox = components['parameters']['Sandbox'];
/** The id of the sandbox, beside its name. Flow Service takes it with service tokens and refuses it with user tokens. */
export type ParameterSandboxId = components['parameters']['SandboxId'];
/** Compressed bodies are refused. */
export type ParameterContentEncoding = components['parameters']['ContentEncoding'];
/** The etag of the connection as it was read, double quotes included. */
export type ParameterIfMatch = components['parameters']['IfMatch'];
/** The kind of grant, unless it is in the body. */
export type ParameterGrantType = components['parameters']['GrantType'];
/** The API key, unless it is in the body, where Adobe recommends it to be. */
export type ParameterClientId = components['parameters']['ClientId'];
/** The client secret, unless it is in the body, where Adobe recommends it to be. */
export type ParameterClientSecret = components['parameters']['ClientSecret'];
/** The scopes, with commas between them, unless they are in the body. */
export type ParameterScope = components['parameters']['Scope'];
/** The id of a base connection. */
export type ParameterConnectionId = components['parameters']['ConnectionId'];
/** The id of a connection specification. */
export type ParameterConnectionSpecId = components['parameters']['ConnectionSpecId'];
/** Makes the new connection a draft, which can be changed until it is published. */
export type ParameterMode = components['parameters']['Mode'];
/** The action, in lower case as the tutorials write it or in upper case as Flow Service API - Sources does. */
export type ParameterActionOperation = components['parameters']['ActionOperation'];
/** Declared by Flow Service API - Sources for actions of the provider; the tutorials send none. */
export type ParameterActionSubOperation = components['parameters']['ActionSubOperation'];
/** How many to list, 100 at most; how many there are without it is our choice. */
export type ParameterLimit = components['parameters']['Limit'];
/** Where the page begins, as the page before says in its link; opaque. */
export type ParameterContinuationToken = components['parameters']['ContinuationToken'];
/** The fields to order by, the most important one first, with commas between them; ascending with `+` or without a sign, descending with `-`. Newest first without it. */
export type ParameterOrderBy = components['parameters']['OrderBy'];
/** Whether to answer just how many there are. False is the default, and may be sent beside a limit. */
export type ParameterCount = components['parameters']['Count'];
/** Conditions that each connection must meet, such as `name==Contoso` or `createdAt>1606176000000`; several values between commas, any of which will do. Several conditions are a parameter each, or have commas between them: what follows a comma is a condition of its own if it begins with a field and an operator. A value that has such a comma stands in double quotes. Any property of a connection can be asked for, but no secret. */
export type ParameterConnectionFilter = components['parameters']['ConnectionFilter'];
/** Conditions that each connection specification must meet, such as `name=="dynamics-online"` or `attributes.category==CRM`; several values between commas, any of which will do. Several conditions are a parameter each, or have commas between them. Adobe prints the condition on an attribute with a single equals sign before a value in double quotes. */
export type ParameterConnectionSpecFilter = components['parameters']['ConnectionSpecFilter'];
/** What to explore, in lower case as the tutorials write it or in upper case as Flow Service API - Sources does; the root without it. */
export type ParameterObjectType = components['parameters']['ObjectType'];
/** The path of the table or view, as the root lists it. */
export type ParameterObjectPath = components['parameters']['ObjectPath'];
/** Whether to show the first rows as well. */
export type ParameterPreview = components['parameters']['Preview'];
/** How many rows to show; its limit is not published, 1000 is our choice. */
export type ParameterPreviewCount = components['parameters']['PreviewCount'];
/** The column that tells the rows apart, needed by some views. */
export type ParameterPrimaryKey = components['parameters']['PrimaryKey'];
/** Where the new connection is. Its exact form is not published; an absolute path is our choice. */
export type HeaderLocation = components['headers']['Location'];
/** Names this request in Adobe's logs; quote it to support. The id that the request has sent under the same name, or else a new one. */
export type HeaderRequestId = components['headers']['RequestId'];
/** How many seconds to wait, or until when (an HTTP date). */
export type HeaderRetryAfter = components['headers']['RetryAfter'];
/** How many seconds to wait, or until when (an HTTP date); not always sent. */
export type HeaderOptionalRetryAfter = components['headers']['OptionalRetryAfter'];
/** There are none. */
export type $defs = Record<string, never>;
/** The operations by `operationId`: parameters, request body and responses of each. */
export interface operations {
    readonly listConnections: {
        readonly parameters: {
            readonly query?: {
                /**
                 * How many to list, 100 at most; how many there are without it is our choice.
                 * @example 10
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * Where the page begins, as the page before says in its link; opaque.
                 * @example abcdefghijkLMNOPqrstupWXKYZ
                 */
                readonly continuationToken?: components["parameters"]["ContinuationToken"];
                /**
                 * The fields to order by, the most important one first, with commas between them; ascending with `+` or without a sign, descending with `-`. Newest first without it.
                 * @example -name
                 */
                readonly orderby?: components["parameters"]["OrderBy"];
                /**
                 * Whether to answer just how many there are. False is the default, and may be sent beside a limit.
                 * @example true
                 */
                readonly count?: components["parameters"]["Count"];
                /**
                 * Conditions that each connection must meet, such as `name==Contoso` or `createdAt>1606176000000`; several values between commas, any of which will do. Several conditions are a parameter each, or have commas between them: what follows a comma is a condition of its own if it begins with a field and an operator. A value that has such a comma stands in double quotes. Any property of a connection can be asked for, but no secret.
                 * @example [
                 *       "name==Contoso"
                 *     ]
                 */
                readonly property?: components["parameters"]["ConnectionFilter"];
            };
            readonly header: {
                /**
                 * The client id of the project in Adobe Developer Console. Its format is not published.
                 * @example acp_foundation_machineLearning
                 */
                readonly "x-api-key": components["parameters"]["ApiKey"];
                /**
                 * The IMS organization, `…@AdobeOrg`. Real ones are 24 hexadecimal digits before the `@`, but no rule says so.
                 * @example 7DC732555AECDB4C0A494036@AdobeOrg
                 */
                readonly "x-gw-ims-org-id": components["parameters"]["ImsOrganization"];
                /**
                 * The sandbox's name, all lower case. Letters, digits and hyphens are what Adobe's own samples use.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, beside its name. Flow Service takes it with service tokens and refuses it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** A page of base connections, or with `count=true` their number. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConnectionList"] | components["schemas"]["ConnectionCount"];
                };
            };
            /** The request is wrong; the gateway or Flow Service says how. */
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
            readonly query?: {
                /**
                 * Makes the new connection a draft, which can be changed until it is published.
                 * @example draft
                 */
                readonly mode?: components["parameters"]["Mode"];
            };
            readonly header: {
                /**
                 * The client id of the project in Adobe Developer Console. Its format is not published.
                 * @example acp_foundation_machineLearning
                 */
                readonly "x-api-key": components["parameters"]["ApiKey"];
                /**
                 * The IMS organization, `…@AdobeOrg`. Real ones are 24 hexadecimal digits before the `@`, but no rule says so.
                 * @example 7DC732555AECDB4C0A494036@AdobeOrg
                 */
                readonly "x-gw-ims-org-id": components["parameters"]["ImsOrganization"];
                /**
                 * The sandbox's name, all lower case. Letters, digits and hyphens are what Adobe's own samples use.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, beside its name. Flow Service takes it with service tokens and refuses it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
                /** Compressed bodies are refused. */
                readonly "Content-Encoding"?: components["parameters"]["ContentEncoding"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The connection to create. JSON in UTF-8, each property name once. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateConnectionRequest"];
            };
        };
        readonly responses: {
            /** The base connection was created. */
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
            /** The request is wrong; the gateway, the content-type check or Flow Service says how. */
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
                 * The client id of the project in Adobe Developer Console. Its format is not published.
                 * @example acp_foundation_machineLearning
                 */
                readonly "x-api-key": components["parameters"]["ApiKey"];
                /**
                 * The IMS organization, `…@AdobeOrg`. Real ones are 24 hexadecimal digits before the `@`, but no rule says so.
                 * @example 7DC732555AECDB4C0A494036@AdobeOrg
                 */
                readonly "x-gw-ims-org-id": components["parameters"]["ImsOrganization"];
                /**
                 * The sandbox's name, all lower case. Letters, digits and hyphens are what Adobe's own samples use.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, beside its name. Flow Service takes it with service tokens and refuses it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
            };
            readonly path: {
                /**
                 * The id of a base connection.
                 * @example 4cb0c374-d3bb-4557-b139-5712880adc55
                 */
                readonly id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The base connection. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConnectionItems"];
                };
            };
            /** The request is wrong; the gateway or Flow Service says how. */
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
                 * The client id of the project in Adobe Developer Console. Its format is not published.
                 * @example acp_foundation_machineLearning
                 */
                readonly "x-api-key": components["parameters"]["ApiKey"];
                /**
                 * The IMS organization, `…@AdobeOrg`. Real ones are 24 hexadecimal digits before the `@`, but no rule says so.
                 * @example 7DC732555AECDB4C0A494036@AdobeOrg
                 */
                readonly "x-gw-ims-org-id": components["parameters"]["ImsOrganization"];
                /**
                 * The sandbox's name, all lower case. Letters, digits and hyphens are what Adobe's own samples use.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, beside its name. Flow Service takes it with service tokens and refuses it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
            };
            readonly path: {
                /**
                 * The id of a base connection.
                 * @example 4cb0c374-d3bb-4557-b139-5712880adc55
                 */
                readonly id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The base connection was deleted. Destinations documents 202 for it, with an empty body as well. */
            readonly 204: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** The request is wrong; the gateway or Flow Service says how. */
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
                 * The client id of the project in Adobe Developer Console. Its format is not published.
                 * @example acp_foundation_machineLearning
                 */
                readonly "x-api-key": components["parameters"]["ApiKey"];
                /**
                 * The IMS organization, `…@AdobeOrg`. Real ones are 24 hexadecimal digits before the `@`, but no rule says so.
                 * @example 7DC732555AECDB4C0A494036@AdobeOrg
                 */
                readonly "x-gw-ims-org-id": components["parameters"]["ImsOrganization"];
                /**
                 * The sandbox's name, all lower case. Letters, digits and hyphens are what Adobe's own samples use.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, beside its name. Flow Service takes it with service tokens and refuses it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
                /**
                 * The etag of the connection as it was read, double quotes included.
                 * @example "9e0052a2-0000-0200-0000-5e35tb330000"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** Compressed bodies are refused. */
                readonly "Content-Encoding"?: components["parameters"]["ContentEncoding"];
            };
            readonly path: {
                /**
                 * The id of a base connection.
                 * @example 4cb0c374-d3bb-4557-b139-5712880adc55
                 */
                readonly id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        /** The changes, a JSON Patch. JSON in UTF-8, each property name once. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConnectionPatch"];
            };
        };
        readonly responses: {
            /** The base connection was updated. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UpdateConnectionResponse"];
                };
            };
            /** The request is wrong; the gateway, the content-type check or Flow Service says how. */
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
            /** The connection has changed since its etag was read, or If-Match is no etag. */
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
    readonly performConnectionAction: {
        readonly parameters: {
            readonly query: {
                /**
                 * The action, in lower case as the tutorials write it or in upper case as Flow Service API - Sources does.
                 * @example publish
                 */
                readonly op: components["parameters"]["ActionOperation"];
                /**
                 * Declared by Flow Service API - Sources for actions of the provider; the tutorials send none.
                 * @example APPLY
                 */
                readonly subOp?: components["parameters"]["ActionSubOperation"];
            };
            readonly header: {
                /**
                 * The client id of the project in Adobe Developer Console. Its format is not published.
                 * @example acp_foundation_machineLearning
                 */
                readonly "x-api-key": components["parameters"]["ApiKey"];
                /**
                 * The IMS organization, `…@AdobeOrg`. Real ones are 24 hexadecimal digits before the `@`, but no rule says so.
                 * @example 7DC732555AECDB4C0A494036@AdobeOrg
                 */
                readonly "x-gw-ims-org-id": components["parameters"]["ImsOrganization"];
                /**
                 * The sandbox's name, all lower case. Letters, digits and hyphens are what Adobe's own samples use.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, beside its name. Flow Service takes it with service tokens and refuses it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
            };
            readonly path: {
                /**
                 * The id of a base connection.
                 * @example 4cb0c374-d3bb-4557-b139-5712880adc55
                 */
                readonly id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The draft was published. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UpdateConnectionResponse"];
                };
            };
            /** The request is wrong, or the connection is not a draft; the gateway or Flow Service says how. */
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
    readonly testConnection: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * The client id of the project in Adobe Developer Console. Its format is not published.
                 * @example acp_foundation_machineLearning
                 */
                readonly "x-api-key": components["parameters"]["ApiKey"];
                /**
                 * The IMS organization, `…@AdobeOrg`. Real ones are 24 hexadecimal digits before the `@`, but no rule says so.
                 * @example 7DC732555AECDB4C0A494036@AdobeOrg
                 */
                readonly "x-gw-ims-org-id": components["parameters"]["ImsOrganization"];
                /**
                 * The sandbox's name, all lower case. Letters, digits and hyphens are what Adobe's own samples use.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, beside its name. Flow Service takes it with service tokens and refuses it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
            };
            readonly path: {
                /**
                 * The id of a base connection.
                 * @example 4cb0c374-d3bb-4557-b139-5712880adc55
                 */
                readonly id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** Whether the credentials work. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConnectionTest"];
                };
            };
            /** The request is wrong; the gateway or Flow Service says how. */
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
            readonly query?: {
                /**
                 * What to explore, in lower case as the tutorials write it or in upper case as Flow Service API - Sources does; the root without it.
                 * @example root
                 */
                readonly objectType?: components["parameters"]["ObjectType"];
                /**
                 * The path of the table or view, as the root lists it.
                 * @example contact
                 */
                readonly object?: components["parameters"]["ObjectPath"];
                /**
                 * Whether to show the first rows as well.
                 * @example true
                 */
                readonly preview?: components["parameters"]["Preview"];
                /**
                 * How many rows to show; its limit is not published, 1000 is our choice.
                 * @example 10
                 */
                readonly previewCount?: components["parameters"]["PreviewCount"];
                /**
                 * The column that tells the rows apart, needed by some views.
                 * @example contactid
                 */
                readonly primaryKey?: components["parameters"]["PrimaryKey"];
            };
            readonly header: {
                /**
                 * The client id of the project in Adobe Developer Console. Its format is not published.
                 * @example acp_foundation_machineLearning
                 */
                readonly "x-api-key": components["parameters"]["ApiKey"];
                /**
                 * The IMS organization, `…@AdobeOrg`. Real ones are 24 hexadecimal digits before the `@`, but no rule says so.
                 * @example 7DC732555AECDB4C0A494036@AdobeOrg
                 */
                readonly "x-gw-ims-org-id": components["parameters"]["ImsOrganization"];
                /**
                 * The sandbox's name, all lower case. Letters, digits and hyphens are what Adobe's own samples use.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, beside its name. Flow Service takes it with service tokens and refuses it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
            };
            readonly path: {
                /**
                 * The id of a base connection.
                 * @example 4cb0c374-d3bb-4557-b139-5712880adc55
                 */
                readonly id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** What the source holds. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExploredObjects"] | components["schemas"]["ExploredObject"];
                };
            };
            /** The request is wrong, or the source refuses it. */
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
                 * Conditions that each connection specification must meet, such as `name=="dynamics-online"` or `attributes.category==CRM`; several values between commas, any of which will do. Several conditions are a parameter each, or have commas between them. Adobe prints the condition on an attribute with a single equals sign before a value in double quotes.
                 * @example [
                 *       "name==\"dynamics-online\""
                 *     ]
                 */
                readonly property?: components["parameters"]["ConnectionSpecFilter"];
            };
            readonly header: {
                /**
                 * The client id of the project in Adobe Developer Console. Its format is not published.
                 * @example acp_foundation_machineLearning
                 */
                readonly "x-api-key": components["parameters"]["ApiKey"];
                /**
                 * The IMS organization, `…@AdobeOrg`. Real ones are 24 hexadecimal digits before the `@`, but no rule says so.
                 * @example 7DC732555AECDB4C0A494036@AdobeOrg
                 */
                readonly "x-gw-ims-org-id": components["parameters"]["ImsOrganization"];
                /**
                 * The sandbox's name, all lower case. Letters, digits and hyphens are what Adobe's own samples use.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, beside its name. Flow Service takes it with service tokens and refuses it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The connection specifications. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConnectionSpecItems"];
                };
            };
            /** The request is wrong; the gateway or Flow Service says how. */
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
                 * The client id of the project in Adobe Developer Console. Its format is not published.
                 * @example acp_foundation_machineLearning
                 */
                readonly "x-api-key": components["parameters"]["ApiKey"];
                /**
                 * The IMS organization, `…@AdobeOrg`. Real ones are 24 hexadecimal digits before the `@`, but no rule says so.
                 * @example 7DC732555AECDB4C0A494036@AdobeOrg
                 */
                readonly "x-gw-ims-org-id": components["parameters"]["ImsOrganization"];
                /**
                 * The sandbox's name, all lower case. Letters, digits and hyphens are what Adobe's own samples use.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, beside its name. Flow Service takes it with service tokens and refuses it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
            };
            readonly path: {
                /**
                 * The id of a connection specification.
                 * @example 38ad80fe-8b06-4938-94f4-d4ee80266b07
                 */
                readonly id: components["parameters"]["ConnectionSpecId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The connection specification. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConnectionSpecItems"];
                };
            };
            /** The request is wrong; the gateway or Flow Service says how. */
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
            readonly query?: {
                /**
                 * The kind of grant, unless it is in the body.
                 * @example client_credentials
                 */
                readonly grant_type?: components["parameters"]["GrantType"];
                /**
                 * The API key, unless it is in the body, where Adobe recommends it to be.
                 * @example my-client-id
                 */
                readonly client_id?: components["parameters"]["ClientId"];
                /**
                 * The client secret, unless it is in the body, where Adobe recommends it to be.
                 * @example my-client-secret
                 */
                readonly client_secret?: components["parameters"]["ClientSecret"];
                /**
                 * The scopes, with commas between them, unless they are in the body.
                 * @example openid,AdobeID
                 */
                readonly scope?: components["parameters"]["Scope"];
            };
            readonly header?: {
                /** Compressed bodies are refused. */
                readonly "Content-Encoding"?: components["parameters"]["ContentEncoding"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The client credentials, form-encoded, each parameter once. Not needed for what is sent in the query. */
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        readonly responses: {
            /** An access token. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TokenResponse"];
                };
            };
            /** The request is wrong. What Adobe answers is not published; this is OAuth's own. */
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
    readonly issueTokenV2: {
        readonly parameters: {
            readonly query?: {
                /**
                 * The kind of grant, unless it is in the body.
                 * @example client_credentials
                 */
                readonly grant_type?: components["parameters"]["GrantType"];
                /**
                 * The API key, unless it is in the body, where Adobe recommends it to be.
                 * @example my-client-id
                 */
                readonly client_id?: components["parameters"]["ClientId"];
                /**
                 * The client secret, unless it is in the body, where Adobe recommends it to be.
                 * @example my-client-secret
                 */
                readonly client_secret?: components["parameters"]["ClientSecret"];
                /**
                 * The scopes, with commas between them, unless they are in the body.
                 * @example openid,AdobeID
                 */
                readonly scope?: components["parameters"]["Scope"];
            };
            readonly header?: {
                /** Compressed bodies are refused. */
                readonly "Content-Encoding"?: components["parameters"]["ContentEncoding"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The client credentials, form-encoded, each parameter once. Not needed for what is sent in the query. */
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["TokenRequestV2"];
            };
        };
        readonly responses: {
            /** An access token. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TokenResponse"];
                };
            };
            /** The request is wrong. What Adobe answers is not published; this is OAuth's own. */
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
