// Made from spec/openapi.yaml by `npm run generate`; do not edit.
export interface paths {
    readonly "/connections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
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
            readonly code: "operation-unknown" | "method-not-allowed" | "query-unknown" | "header-missing" | "header-empty" | "header-repeated" | "header-format" | "authorization-scheme" | "content-type" | "placeholder-left" | "body-missing" | "body-not-json" | "body-duplicate-key" | "body-too-large" | "property-missing" | "property-unknown" | "property-type" | "property-empty" | "property-format" | "connection-spec-unknown" | "connection-spec-version" | "auth-spec-unknown" | "auth-param-missing" | "auth-param-foreign" | "auth-param-unknown" | "status-undocumented" | "response-content-type" | "response-header-unknown" | "matcher-loose" | "interaction-duplicate" | "secret-exposed";
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
    responses: never;
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
export type GatewayErrorBody = components['schemas']['GatewayErrorBody'];
export type ContentTypeErrorBody = components['schemas']['ContentTypeErrorBody'];
export type FlowServiceErrorBody = components['schemas']['FlowServiceErrorBody'];
export type MessageErrorBody = components['schemas']['MessageErrorBody'];
export type Violations = components['schemas']['Violations'];
export type Violation = components['schemas']['Violation'];
export type ParameterApiKey = components['parameters']['ApiKey'];
export type ParameterImsOrganization = components['parameters']['ImsOrganization'];
export type ParameterSandbox = components['parameters']['Sandbox'];
export type ParameterContentEncoding = components['parameters']['ContentEncoding'];
export type HeaderLocation = components['headers']['Location'];
export type HeaderRequestId = components['headers']['RequestId'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type HeaderOptionalRetryAfter = components['headers']['OptionalRetryAfter'];
export type $defs = Record<string, never>;
export interface operations {
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
            /** @description The access token is not valid, has expired, or has no access to the IMS organization. */
            readonly 401: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GatewayErrorBody"] | components["schemas"]["FlowServiceErrorBody"];
                };
            };
            /** @description No access token, no API key or a wrong one, or not entitled to what the request asks for. */
            readonly 403: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GatewayErrorBody"] | components["schemas"]["FlowServiceErrorBody"];
                };
            };
            /** @description The IMS organization has no sandbox of that name. */
            readonly 404: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FlowServiceErrorBody"];
                };
            };
            /** @description The body is larger than the limit. Adobe publishes neither limit nor answer; both are our choice. */
            readonly 413: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GatewayErrorBody"];
                };
            };
            /** @description The body is compressed or of a format that is not supported. */
            readonly 415: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FlowServiceErrorBody"];
                };
            };
            /** @description Too many requests; wait for as long as Retry-After says. */
            readonly 429: {
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
            readonly 500: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FlowServiceErrorBody"];
                };
            };
            /** @description Flow Service is down for a while. */
            readonly 503: {
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
            readonly 504: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FlowServiceErrorBody"];
                };
            };
        };
    };
}
