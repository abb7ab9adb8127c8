// Made from spec/openapi.yaml (c5c9d5e4bb70c31c) by `npm run generate`; do not edit.
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
         * Creates a base connection, or a draft of one. Any number of dataflows can share it.
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
         * Returns a base connection, in a list of one. Secrets are masked.
         */
        readonly get: operations["retrieveConnection"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a base connection
         *
         * Deletes a base connection permanently. If-Match is not required.
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
         * Changes the state of a base connection. Users publish drafts; the other actions are for the provider.
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
         * Checks whether the credentials of a base connection work.
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
         * Lists the tables and views of the connected system, or the columns and first rows of one of them.
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
         * Lists the connection specifications that this description contains.
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
         * Returns a connection specification, in a list of one.
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
    readonly "/connections/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Search base connections
         *
         * Lists the base connections that match a query in the body: the conditions, the order and the number of a list.
         */
        readonly post: operations["searchConnections"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sourceConnections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List source connections
         *
         * Source connections of the organization and sandbox, newest first.
         */
        readonly get: operations["listSourceConnections"];
        readonly put?: never;
        /**
         * Create a source connection
         *
         * Creates a source connection: the data of a base connection that a dataflow reads, such as a table. `mode=draft` makes it a draft.
         */
        readonly post: operations["createSourceConnection"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sourceConnections/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a source connection
         *
         * Returns a source connection, in a list of one.
         */
        readonly get: operations["retrieveSourceConnection"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a source connection
         *
         * Deletes a source connection permanently. If-Match is not required. One that a dataflow uses is kept.
         */
        readonly delete: operations["deleteSourceConnection"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Update a source connection
         *
         * Applies a JSON Patch. A dataflow that uses the source connection does not change by it; Adobe advises to create a new pair and a new dataflow.
         */
        readonly patch: operations["updateSourceConnection"];
        readonly trace?: never;
    };
    readonly "/sourceConnections/{id}/action": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Publish a draft of a source connection
         *
         * Changes the state of a source connection. Users publish drafts; the other actions are for the provider.
         */
        readonly post: operations["performSourceConnectionAction"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/targetConnections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List target connections
         *
         * Target connections of the organization and sandbox, newest first.
         */
        readonly get: operations["listTargetConnections"];
        readonly put?: never;
        /**
         * Create a target connection
         *
         * Creates a target connection: the data set in the data lake, and its schema, that a dataflow writes to. `mode=draft` makes it a draft.
         */
        readonly post: operations["createTargetConnection"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/targetConnections/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a target connection
         *
         * Returns a target connection, in a list of one.
         */
        readonly get: operations["retrieveTargetConnection"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a target connection
         *
         * Deletes a target connection permanently. If-Match is not required. One that a dataflow uses is kept.
         */
        readonly delete: operations["deleteTargetConnection"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Update a target connection
         *
         * Applies a JSON Patch. A dataflow that uses the target connection does not change by it; Adobe advises to create a new pair and a new dataflow.
         */
        readonly patch: operations["updateTargetConnection"];
        readonly trace?: never;
    };
    readonly "/targetConnections/{id}/action": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Publish a draft of a target connection
         *
         * Changes the state of a target connection. Users publish drafts; the other actions are for the provider.
         */
        readonly post: operations["performTargetConnectionAction"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/flowSpecs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List flow specifications
         *
         * Lists flow specifications. This description contains the one for tables, CRMToAEP.
         */
        readonly get: operations["listFlowSpecs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/flowSpecs/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a flow specification
         *
         * Returns a flow specification, in a list of one.
         */
        readonly get: operations["retrieveFlowSpec"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/flows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List dataflows
         *
         * Dataflows of the organization and sandbox, newest first.
         */
        readonly get: operations["listFlows"];
        readonly put?: never;
        /**
         * Create a dataflow
         *
         * Creates a dataflow from a source connection to a target connection, with its transformations and its schedule, or a draft of one.
         */
        readonly post: operations["createFlow"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/flows/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a dataflow
         *
         * Returns a dataflow, in a list of one.
         */
        readonly get: operations["retrieveFlow"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a dataflow
         *
         * Deletes a dataflow permanently. Its runs are no longer listed. If-Match is not required.
         */
        readonly delete: operations["deleteFlow"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Update a dataflow
         *
         * Applies a JSON Patch: name, description, schedule, transformations.
         */
        readonly patch: operations["updateFlow"];
        readonly trace?: never;
    };
    readonly "/flows/{id}/action": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Enable, disable or publish a dataflow
         *
         * Changes the state of a dataflow. A disabled one does not run. Publishing a draft enables it.
         */
        readonly post: operations["performFlowAction"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/runs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List flow runs
         *
         * Flow runs of the organization and sandbox, newest first.
         */
        readonly get: operations["listRuns"];
        readonly put?: never;
        /**
         * Run a dataflow
         *
         * Creates a run of a dataflow whose frequency is once.
         */
        readonly post: operations["createRun"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/runs/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a flow run
         *
         * Returns a flow run, in a list of one.
         */
        readonly get: operations["retrieveRun"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/runs/{id}/action": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Retry a flow run
         *
         * Runs a failed run again, or one that read no record: a new run.
         */
        readonly post: operations["performRunAction"];
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
         * Exchanges the credentials of an Adobe Developer Console project for an access token. The parameters are sent in the body, in the query, or in both.
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
         * Same as version 3, except that the scope is optional: Adobe documents it as mandatory for version 3 only.
         */
        readonly post: operations["issueTokenV2"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tenant/schemas": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create a schema
         *
         * Creates an XDM schema in the container of the organization.
         */
        readonly post: operations["createSchema"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tenant/schemas/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a schema
         *
         * Returns a schema of the organization. The header Accept selects the form and the version; tools that follow OpenAPI ignore its parameter. The mock returns the schema as it was created, in every form.
         */
        readonly get: operations["retrieveSchema"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/dataSets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create a data set
         *
         * Creates a data set for the records of a schema. The mock does not look for the schema, because no error response is published for an unknown one.
         */
        readonly post: operations["createDataSet"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/dataSets/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a data set
         *
         * Returns a data set, as the only member of an object, under its id.
         */
        readonly get: operations["retrieveDataSet"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mappingSets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create a mapping set
         *
         * Creates the mapping from the columns of a source to the fields of a schema, in the form of the tutorials or in that of Data Prep's own guide.
         */
        readonly post: operations["createMappingSet"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mappingSets/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a mapping set
         *
         * Returns a mapping set with its mappings.
         */
        readonly get: operations["retrieveMappingSet"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
/** Not used. */
export type webhooks = Record<string, never>;
/** Schemas, responses, parameters and headers by kind and name. */
export interface components {
    schemas: {
        /** A connection to create: a name, the credentials of one of the two auth specs, and the connection specification. */
        readonly CreateConnectionRequest: {
            /** The name of the connection. Adobe publishes no rule about its length, characters or uniqueness. */
            readonly name: string;
            /** A description of the connection. */
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
        /** The credentials, as one of the two authentication specifications requires them. `specName` selects it. */
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
        /** The client id of an application and its secret key. A tenant param does not exist. */
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
         * The URL of the Dynamics instance: an absolute http or https URI without credentials. Adobe types it as a plain string
         *     and calls it a URL; the format is our interpretation.
         */
        readonly ServiceUri: string;
        /** The id and the etag of the new connection. */
        readonly CreateConnectionResponse: {
            /**
             * Format: uuid
             *
             * The id of the new connection.
             */
            readonly id: string;
            /** The version of the new connection. Opaque; the double quotes are part of it. */
            readonly etag: string;
        };
        /** A list with one base connection. */
        readonly ConnectionItems: {
            readonly items: readonly components["schemas"]["Connection"][];
        };
        /** A page of base connections. */
        readonly ConnectionList: {
            readonly items: readonly components["schemas"]["Connection"][];
            readonly _links?: components["schemas"]["PageLinks"];
        };
        /** The link to the next page. The last page has no `next`. */
        readonly PageLinks: {
            readonly next?: {
                /** Relative to the base URL of Flow Service. */
                readonly href: string;
            };
        };
        /** The number of connections that match the conditions. */
        readonly ConnectionCount: {
            readonly count: number;
        };
        /** A base connection as Flow Service returns it. It has no version and etag while it is being created. */
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
            /** The version of the connection. Opaque; the double quotes are part of it. */
            readonly etag?: string;
        };
        /** A partial view of the credentials. Adobe does not publish how secrets are masked. */
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
        /** Changes to a base connection. They are applied in order, all or none. */
        readonly ConnectionPatch: readonly components["schemas"]["PatchInstruction"][];
        /** One change. `op` is in lower case (RFC 6902, tutorials) or in upper case (Flow Service API - Sources). */
        readonly PatchInstruction: components["schemas"]["ReplaceAuthParams"] | components["schemas"]["RemoveAuthParams"] | components["schemas"]["ReplaceName"] | components["schemas"]["ReplaceDescription"] | components["schemas"]["RemoveDescription"];
        /** New credentials of the same auth spec. Omitted params are removed. */
        readonly ReplaceAuthParams: {
            /** @enum {string} */
            readonly op: "add" | "replace" | "ADD" | "REPLACE";
            /** @constant */
            readonly path: "/auth/params";
            /** All params of the connection's auth spec. */
            readonly value: components["schemas"]["BasicAuthenticationParams"] | components["schemas"]["ServicePrincipalAuthenticationParams"];
        };
        /** Removes the auth params. Adobe's samples have a value; its effect is not published, and the mock ignores it. */
        readonly RemoveAuthParams: {
            /** @enum {string} */
            readonly op: "remove" | "REMOVE";
            /** @constant */
            readonly path: "/auth/params";
            /** Ignored. */
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
        /** Removes the description. */
        readonly RemoveDescription: {
            /** @enum {string} */
            readonly op: "remove" | "REMOVE";
            /** @constant */
            readonly path: "/description";
            /** Ignored. Adobe's samples have one. */
            readonly value?: unknown;
        };
        /** The id and the new etag of the changed connection. */
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
            /** The reason if they do not work. Only Adobe's older descriptions have it. */
            readonly errorMessage?: string;
        };
        /** The tables and views of a source, in a list. */
        readonly ExploredObjects: readonly {
            /** @enum {string} */
            readonly type: "table" | "view";
            readonly name: string;
            readonly path: string;
            readonly canPreview: boolean;
            readonly canFetchSchema: boolean;
        }[];
        /** The columns of a table or view, and its first rows in `data`. */
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
        /** Connection specifications. A single one is in a list of one. */
        readonly ConnectionSpecItems: {
            readonly items: readonly components["schemas"]["ConnectionSpecification"][];
        };
        /** A source and its authentication specifications. */
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
        /** The number of entities that match the conditions. */
        readonly EntityCount: {
            readonly count: number;
        };
        /** The id and the etag of the new entity. */
        readonly CreateEntityResponse: {
            /**
             * Format: uuid
             *
             * The id of the new entity.
             */
            readonly id: string;
            /** The version of the new entity. Opaque; the double quotes are part of it. */
            readonly etag: string;
        };
        /** The id and the new etag of the changed entity. */
        readonly UpdateEntityResponse: {
            /**
             * Format: uuid
             *
             * The id of the entity.
             */
            readonly id: string;
            /** The new version of the entity. */
            readonly etag: string;
        };
        /** A list with one source connection. */
        readonly SourceConnectionItems: {
            readonly items: readonly components["schemas"]["SourceConnection"][];
        };
        /** A page of source connections. Real clients read `_links` without testing for it, so the mock always sends it. */
        readonly SourceConnectionList: {
            readonly items: readonly components["schemas"]["SourceConnection"][];
            readonly _links: components["schemas"]["PageLinks"];
        };
        /** A source connection as Flow Service returns it. */
        readonly SourceConnection: {
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
            readonly sandboxName: string;
            readonly imsOrgId: string;
            readonly name: string;
            readonly description?: string;
            /** Format: uuid */
            readonly baseConnectionId?: string;
            readonly connectionSpec: {
                readonly id: string;
                readonly version: string;
            };
            /** @enum {string} */
            readonly state: "draft" | "enabled" | "disabled";
            /** The format and the schema of the data, as they were sent. */
            readonly data?: {
                readonly [key: string]: unknown;
            };
            /** The params, as they were sent. */
            readonly params?: {
                readonly [key: string]: unknown;
            };
            /** The base connection; empty without one. */
            readonly inheritedAttributes: {
                readonly baseConnection?: components["schemas"]["InheritedConnection"];
            };
            /** The same as the etag. */
            readonly version: string;
            /** The version of the entity. Opaque; the double quotes are part of it. */
            readonly etag: string;
        };
        /** A list with one target connection. */
        readonly TargetConnectionItems: {
            readonly items: readonly components["schemas"]["TargetConnection"][];
        };
        /** A page of target connections. Real clients read `_links` without testing for it, so the mock always sends it. */
        readonly TargetConnectionList: {
            readonly items: readonly components["schemas"]["TargetConnection"][];
            readonly _links: components["schemas"]["PageLinks"];
        };
        /** A target connection as Flow Service returns it. */
        readonly TargetConnection: {
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
            readonly sandboxName: string;
            readonly imsOrgId: string;
            readonly name: string;
            readonly description?: string;
            /** Format: uuid */
            readonly baseConnectionId?: string;
            readonly connectionSpec: {
                readonly id: string;
                readonly version: string;
            };
            /** @enum {string} */
            readonly state: "draft" | "enabled" | "disabled";
            /** The format and the schema of the data, as they were sent. */
            readonly data?: {
                readonly [key: string]: unknown;
            };
            /** The params, as they were sent. */
            readonly params?: {
                readonly [key: string]: unknown;
            };
            /** The base connection; empty without one. */
            readonly inheritedAttributes: {
                readonly baseConnection?: components["schemas"]["InheritedConnection"];
            };
            /** The same as the etag. */
            readonly version: string;
            /** The version of the entity. Opaque; the double quotes are part of it. */
            readonly etag: string;
        };
        /** A connection that an entity stands on. */
        readonly InheritedConnection: {
            readonly id: string;
            readonly connectionSpec: {
                readonly id: string;
                readonly version: string;
            };
            readonly baseConnection?: {
                readonly id: string;
                readonly connectionSpec: {
                    readonly id: string;
                    readonly version: string;
                };
            };
        };
        /** Flow specifications. A single one is in a list of one. */
        readonly FlowSpecItems: {
            readonly items: readonly components["schemas"]["FlowSpecification"][];
        };
        /** A kind of dataflow, with JSON Schemas, draft 7, of its schedule, its transformations and the params of its runs. */
        readonly FlowSpecification: {
            readonly id: string;
            readonly name: string;
            readonly providerId: string;
            readonly version: string;
            readonly sourceConnectionSpecIds: readonly string[];
            readonly targetConnectionSpecIds: readonly string[];
            readonly transformationSpecs?: readonly ({
                readonly name: string;
                readonly spec: {
                    readonly [key: string]: unknown;
                };
            } & {
                readonly [key: string]: unknown;
            })[];
            readonly scheduleSpec?: {
                readonly [key: string]: unknown;
            };
            readonly attributes?: {
                readonly [key: string]: unknown;
            };
        } & {
            readonly [key: string]: unknown;
        };
        /** A list with one dataflow. */
        readonly FlowItems: {
            readonly items: readonly components["schemas"]["Flow"][];
        };
        /** A page of dataflows. Real clients read `_links` without testing for it, so the mock always sends it. */
        readonly FlowList: {
            readonly items: readonly components["schemas"]["Flow"][];
            readonly _links: components["schemas"]["PageLinks"];
        };
        /** A dataflow as Flow Service returns it. */
        readonly Flow: {
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
            readonly sandboxName: string;
            readonly imsOrgId: string;
            readonly name?: string;
            readonly description?: string;
            readonly providerRefId?: string;
            readonly flowSpec: {
                readonly id: string;
                readonly version: string;
            };
            /** @enum {string} */
            readonly state: "draft" | "enabled" | "disabled" | "enabled-finalizing";
            /** The same as the etag. */
            readonly version: string;
            /** The version of the entity. Opaque; the double quotes are part of it. */
            readonly etag: string;
            readonly sourceConnectionIds: readonly string[];
            readonly targetConnectionIds: readonly string[];
            readonly inheritedAttributes: {
                readonly properties?: {
                    readonly isSourceFlow?: boolean;
                } & {
                    readonly [key: string]: unknown;
                };
                readonly sourceConnections: readonly components["schemas"]["InheritedConnection"][];
                readonly targetConnections: readonly components["schemas"]["InheritedConnection"][];
            };
            /** The schedule, as it was sent. Adobe's samples have strings for numbers. */
            readonly scheduleParams?: {
                readonly [key: string]: unknown;
            };
            readonly transformations?: readonly {
                readonly [key: string]: unknown;
            }[];
            readonly labels?: readonly string[];
            readonly policy?: {
                readonly [key: string]: unknown;
            };
            readonly options?: {
                readonly [key: string]: unknown;
            };
            /** Where the runs are listed, relative to the base URL. */
            readonly runs: string;
            readonly lastOperation: {
                /** In milliseconds since 1970. */
                readonly started: number;
                /** In milliseconds since 1970. */
                readonly updated: number;
                readonly percentCompleted?: number;
                readonly status?: {
                    readonly [key: string]: unknown;
                };
                readonly ops?: readonly {
                    readonly [key: string]: unknown;
                }[];
                readonly operation: string;
            };
            /** The last run that has ended; missing before the first one. */
            readonly lastRunDetails?: {
                readonly id: string;
                readonly state: string;
                /** In milliseconds since 1970. */
                readonly startedAtUTC?: number;
                /** In milliseconds since 1970. */
                readonly completedAtUTC?: number;
            };
        };
        /** A list with one flow run. */
        readonly FlowRunItems: {
            readonly items: readonly components["schemas"]["FlowRun"][];
        };
        /** A page of flow runs. Real clients read `_links` without testing for it, so the mock always sends it. */
        readonly FlowRunList: {
            readonly items: readonly components["schemas"]["FlowRun"][];
            readonly _links: components["schemas"]["PageLinks"];
        };
        /** The id and the etag of the new run. */
        readonly CreateRunResponse: {
            /**
             * Format: uuid
             *
             * The id of the new run.
             */
            readonly id: string;
            /** The version of the new run. Opaque; the double quotes are part of it. */
            readonly etag: string;
        };
        /** A run of a dataflow as Flow Service returns it. */
        readonly FlowRun: {
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
            readonly sandboxName: string;
            readonly imsOrgId: string;
            readonly flowId: string;
            readonly flowSpec: {
                readonly id: string;
                readonly version: string;
            };
            readonly providerRefId?: string;
            /** The version of the run. Opaque; the double quotes are part of it. */
            readonly etag: string;
            /** The params of a run that was created by a request, as they were sent. */
            readonly params?: {
                readonly [key: string]: unknown;
            };
            readonly metrics: components["schemas"]["RunSummary"];
            /** What a run of a table does: `copyActivity` reads from the source, `promotionActivity` writes to the data set. Empty before it begins. */
            readonly activities: readonly components["schemas"]["RunActivity"][];
        };
        /** The times, sizes, records, files and status of a run or of an activity. */
        readonly RunSummary: {
            readonly durationSummary: {
                /** In milliseconds since 1970. */
                readonly startedAtUTC?: number;
                /** In milliseconds since 1970. */
                readonly completedAtUTC?: number;
            } & {
                readonly [key: string]: unknown;
            };
            readonly sizeSummary: {
                readonly inputBytes?: number;
                readonly outputBytes?: number;
            } & {
                readonly [key: string]: unknown;
            };
            readonly recordSummary: {
                readonly inputRecordCount?: number;
                readonly outputRecordCount?: number;
                readonly failedRecordCount?: number;
            } & {
                readonly [key: string]: unknown;
            };
            readonly fileSummary: {
                readonly [key: string]: unknown;
            };
            readonly statusSummary: components["schemas"]["RunStatus"];
        };
        /** The status of a run or of an activity, with its errors. A run that could not ingest some records ends with success and errors. */
        readonly RunStatus: {
            /**
             * Adobe publishes four vocabularies. These are the words of its complete samples, and `inProgress` of Flow Service API - Sources as of 2021.
             * @enum {string}
             */
            readonly status: "scheduled" | "inProgress" | "success" | "failed";
            readonly errors?: readonly ({
                readonly code: string;
                readonly message: string;
            } & {
                readonly [key: string]: unknown;
            })[];
            readonly activityRefs?: readonly string[];
            readonly extensions?: {
                readonly [key: string]: unknown;
            };
        };
        /** One step of a run. */
        readonly RunActivity: {
            readonly id: string;
            readonly name?: string;
            /** In milliseconds since 1970. */
            readonly updatedAtUTC: number;
            readonly durationSummary: {
                readonly [key: string]: unknown;
            };
            readonly sizeSummary: {
                readonly [key: string]: unknown;
            };
            readonly recordSummary: {
                readonly [key: string]: unknown;
            };
            readonly fileSummary: {
                readonly [key: string]: unknown;
            };
            readonly statusSummary: components["schemas"]["RunStatus"];
            readonly sourceInfo?: readonly ({
                readonly id: string;
                readonly type: string;
                readonly reference?: {
                    readonly [key: string]: unknown;
                };
            } & {
                readonly [key: string]: unknown;
            })[];
            readonly targetInfo?: readonly ({
                readonly id: string;
                readonly type: string;
                readonly reference?: {
                    readonly [key: string]: unknown;
                };
            } & {
                readonly [key: string]: unknown;
            })[];
        };
        /** A source connection to create: which data of a base connection a dataflow reads. */
        readonly CreateSourceConnectionRequest: {
            /** The name of the source connection. */
            readonly name: string;
            /** A description of the source connection. */
            readonly description?: string;
            /** The id of the base connection. Dynamics requires one; some streaming sources have none. */
            readonly baseConnectionId?: string;
            readonly data?: components["schemas"]["SourceData"];
            readonly params?: components["schemas"]["SourceParams"];
            readonly connectionSpec: components["schemas"]["SpecInfo"];
        };
        /** The id and the version of a specification. Adobe refuses an unknown id. */
        readonly SpecInfo: {
            /** The id of the specification, a UUID. */
            readonly id: string;
            /** The version of the specification, a string. */
            readonly version: string;
        };
        /** The form of the data. */
        readonly SourceData: {
            /** `tabular` for tables; `delimited`, `json` or `parquet` for files. */
            readonly format?: string;
            /** An XDM schema. The Dynamics tutorial sends null. */
            readonly schema?: Record<string, never> | null;
            /** Properties of the format. The Dynamics tutorial sends null. */
            readonly properties?: Record<string, never> | null;
        } & {
            readonly [key: string]: unknown;
        };
        /** What to read. The published specification of Dynamics requires columns with meta, which no tutorial sends, so the parameters are open; those that Adobe documents have types. */
        readonly SourceParams: {
            /** The table or the view to read. */
            readonly tableName?: string;
            /** The columns to read, as exploring the table returns them. */
            readonly columns?: readonly ({
                readonly name: string;
                readonly type: string;
            } & {
                readonly [key: string]: unknown;
            })[];
            /** `view` for a view. Other values are not published. */
            readonly entityType?: string;
            /** The column that identifies a row, for faster queries. */
            readonly primaryKey?: string;
            /** A condition that each row must meet, in the Profile Query Language as JSON. */
            readonly filters?: {
                /** @constant */
                readonly type: "PQL";
                /** @constant */
                readonly format: "pql/json";
                /** A function with its params. */
                readonly value: {
                    readonly nodeType: string;
                    readonly fnName?: string;
                    readonly params?: readonly unknown[];
                } & {
                    readonly [key: string]: unknown;
                };
            };
        } & {
            readonly [key: string]: unknown;
        };
        /** A target connection to create: the data set of the data lake that a dataflow writes to. */
        readonly CreateTargetConnectionRequest: {
            /** The name of the target connection. */
            readonly name: string;
            /** A description of the target connection. */
            readonly description?: string;
            /** The id of a base connection. The data lake has none. */
            readonly baseConnectionId?: string;
            readonly data: components["schemas"]["TargetData"];
            readonly params: components["schemas"]["TargetParams"];
            /** The connection specification of the data lake, which is fixed. */
            readonly connectionSpec: {
                /** The id of the connection specification of the data lake. */
                readonly id: string;
                /** The version of the connection specification, a string. */
                readonly version: string;
            };
        };
        /** The form of the data in the data lake. */
        readonly TargetData: {
            /** The file format in the data lake. Tutorials leave it out. */
            readonly format?: string;
            /** The XDM schema of the data set. */
            readonly schema: {
                /** The `$id` of the schema, a URL. */
                readonly id: string;
                /** A media type with the version of the schema. */
                readonly version: string;
            };
        } & {
            readonly [key: string]: unknown;
        };
        /** The data set to write to. */
        readonly TargetParams: {
            /** The id of the data set, with a capital S in its name. */
            readonly dataSetId: string;
        };
        /** A dataflow to create: its source and its target, what happens to the data, and when. */
        readonly CreateFlowRequest: {
            /** The name of the dataflow. */
            readonly name: string;
            /** A description of the dataflow. */
            readonly description?: string;
            /** The flow specification, such as `CRMToAEP` for tables. */
            readonly flowSpec: {
                /** The id of the flow specification. */
                readonly id: string;
                /** The version of the flow specification, a string. */
                readonly version: string;
            };
            /** The id of the source connection, in a list of one. */
            readonly sourceConnectionIds: readonly string[];
            /** The id of the target connection, in a list of one. */
            readonly targetConnectionIds: readonly string[];
            readonly transformations?: components["schemas"]["Transformations"];
            readonly scheduleParams?: components["schemas"]["Schedule"];
            /** Options of the flow specification. */
            readonly options?: {
                /** Whether runs have detailed diagnostics of errors. */
                readonly errorDiagnosticsEnabled?: boolean;
                /** The percentage of errors at which a run fails. */
                readonly partialIngestionPercent?: number;
            } & {
                readonly [key: string]: unknown;
            };
        };
        /** A draft of a dataflow, which may lack its transformations and its schedule until it is published. */
        readonly CreateFlowDraftRequest: {
            /** The name of the dataflow. */
            readonly name: string;
            /** A description of the dataflow. */
            readonly description?: string;
            /** The flow specification, such as `CRMToAEP` for tables. */
            readonly flowSpec: {
                /** The id of the flow specification. */
                readonly id: string;
                /** The version of the flow specification, a string. */
                readonly version: string;
            };
            /** The id of the source connection, in a list of one. */
            readonly sourceConnectionIds: readonly string[];
            /** The id of the target connection, in a list of one. */
            readonly targetConnectionIds: readonly string[];
            readonly transformations?: components["schemas"]["Transformations"];
            readonly scheduleParams?: components["schemas"]["Schedule"];
            /** Options of the flow specification. */
            readonly options?: {
                /** Whether runs have detailed diagnostics of errors. */
                readonly errorDiagnosticsEnabled?: boolean;
                /** The percentage of errors at which a run fails. */
                readonly partialIngestionPercent?: number;
            } & {
                readonly [key: string]: unknown;
            };
        };
        /** What happens to the data, in any order. */
        readonly Transformations: readonly components["schemas"]["Transformation"][];
        /** A transformation. `name` selects its params. */
        readonly Transformation: components["schemas"]["CopyTransformation"] | components["schemas"]["MappingTransformation"];
        /** Reads only rows that are new since the last run. A dataflow that runs once has no delta column. */
        readonly CopyTransformation: {
            /**
             * discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly name: "Copy";
            /** The params of the transformation. */
            readonly params?: {
                readonly deltaColumn?: components["schemas"]["DeltaColumn"];
            };
        };
        /** The column with the time of a row's last change. */
        readonly DeltaColumn: {
            /** The name of the column. */
            readonly name: string;
            /** The format of its values: `yyyy-MM-ddTHH:mm:ssZ` for Dynamics. Adobe's own samples have another one. */
            readonly dateFormat?: string;
            /** The time zone of its values. */
            readonly timezone?: string;
        };
        /** Maps columns to fields of the target's schema. */
        readonly MappingTransformation: {
            /**
             * discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly name: "Mapping";
            /** The mapping set. */
            readonly params: {
                /** The id of the mapping set. */
                readonly mappingId: string;
                /** The version of the mapping set. Tutorials send a number. */
                readonly mappingVersion: string | number;
            };
        };
        /** When a dataflow runs. `frequency` selects the other members. A dataflow without a schedule runs once. */
        readonly Schedule: components["schemas"]["OneTimeSchedule"] | components["schemas"]["MinuteSchedule"] | components["schemas"]["LongerSchedule"];
        /** Runs once, without an interval and without a backfill. */
        readonly OneTimeSchedule: {
            /** The time of the first run in seconds since 1970. Tutorials send a string. */
            readonly startTime: number | string;
            /**
             * discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly frequency: "once";
        };
        /** Runs every so many minutes, at least 15. */
        readonly MinuteSchedule: {
            /** The time of the first run in seconds since 1970. Tutorials send a string. */
            readonly startTime: number | string;
            /**
             * discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly frequency: "minute";
            /** The number of minutes between two runs. */
            readonly interval: number | string;
            /** Whether the first run reads all rows. Tutorials send a string. */
            readonly backfill?: boolean | string;
        };
        /** Runs every so many hours, days or weeks. */
        readonly LongerSchedule: {
            /** The time of the first run in seconds since 1970. Tutorials send a string. */
            readonly startTime: number | string;
            /**
             * discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly frequency: "hour" | "day" | "week";
            /** The number of hours, days or weeks between two runs. */
            readonly interval: number | string;
            /** Whether the first run reads all rows. Tutorials send a string. */
            readonly backfill?: boolean | string;
        };
        /** A run of a dataflow that runs once. */
        readonly CreateRunRequest: {
            /** The id of the dataflow. */
            readonly flowId: string;
            /** A member of the API of 2021, which some clients still send. It has no effect. */
            readonly status?: string;
            /** What to read. All times are in seconds since 1970. */
            readonly params?: {
                /** A time in seconds since 1970. Tutorials send a string. */
                readonly startTime?: number | string;
                /** A time in seconds since 1970. Tutorials send a string. */
                readonly windowStartTime: number | string;
                /** A time in seconds since 1970. Tutorials send a string. */
                readonly windowEndTime: number | string;
                readonly deltaColumn?: components["schemas"]["DeltaColumn"];
            };
        };
        /** Conditions for base connections, as in the query of a list. */
        readonly SearchConnectionsRequest: {
            /** The conditions, as the query of a list has them. */
            readonly queryString?: string;
            /** The maximum number of connections on a page. */
            readonly limit?: number;
            /** The properties to sort by, as in a list. */
            readonly orderby?: string;
            /** Whether to count the connections instead. */
            readonly count?: boolean;
        };
        /** Changes to a dataflow. They are applied in order, all or none. */
        readonly FlowPatch: readonly components["schemas"]["FlowPatchInstruction"][];
        /** One change. `op` is in lower case (RFC 6902, tutorials) or in upper case (Flow Service API - Sources). */
        readonly FlowPatchInstruction: components["schemas"]["ReplaceName"] | components["schemas"]["ReplaceDescription"] | components["schemas"]["RemoveDescription"] | components["schemas"]["ReplaceSchedule"] | components["schemas"]["ReplaceStartTime"] | components["schemas"]["ReplaceFrequency"] | components["schemas"]["ReplaceInterval"] | components["schemas"]["ReplaceBackfill"] | components["schemas"]["RemoveScheduleMember"] | components["schemas"]["ReplaceTransformations"] | components["schemas"]["ReplaceTransformation"] | components["schemas"]["RemoveTransformation"] | components["schemas"]["ReplaceLabels"] | components["schemas"]["RemoveLabels"] | components["schemas"]["ReplacePolicy"];
        /** A new schedule. */
        readonly ReplaceSchedule: {
            /** @enum {string} */
            readonly op: "add" | "replace" | "ADD" | "REPLACE";
            /** @constant */
            readonly path: "/scheduleParams";
            readonly value: components["schemas"]["Schedule"];
        };
        /** A new start time. It cannot change once it has passed. */
        readonly ReplaceStartTime: {
            /** @enum {string} */
            readonly op: "add" | "replace" | "ADD" | "REPLACE";
            /** @constant */
            readonly path: "/scheduleParams/startTime";
            /** The time of the first run in seconds since 1970. Tutorials send a string. */
            readonly value: number | string;
        };
        /** A new frequency. */
        readonly ReplaceFrequency: {
            /** @enum {string} */
            readonly op: "add" | "replace" | "ADD" | "REPLACE";
            /** @constant */
            readonly path: "/scheduleParams/frequency";
            /** @enum {string} */
            readonly value: "once" | "minute" | "hour" | "day" | "week";
        };
        /** A new interval. With the frequency minute it is at least 15. */
        readonly ReplaceInterval: {
            /** @enum {string} */
            readonly op: "add" | "replace" | "ADD" | "REPLACE";
            /** @constant */
            readonly path: "/scheduleParams/interval";
            /** The number of hours, days or weeks between two runs. */
            readonly value: number | string;
        };
        /** Whether the first run reads all rows. */
        readonly ReplaceBackfill: {
            /** @enum {string} */
            readonly op: "add" | "replace" | "ADD" | "REPLACE";
            /** @constant */
            readonly path: "/scheduleParams/backfill";
            /** Whether the first run reads all rows. Tutorials send a string. */
            readonly value: boolean | string;
        };
        /** Removes the interval or the backfill, which a dataflow that runs once may not have. */
        readonly RemoveScheduleMember: {
            /** @enum {string} */
            readonly op: "remove" | "REMOVE";
            /** @enum {string} */
            readonly path: "/scheduleParams/interval" | "/scheduleParams/backfill";
            /** Ignored. */
            readonly value?: unknown;
        };
        /** New transformations in place of all others. */
        readonly ReplaceTransformations: {
            /** @enum {string} */
            readonly op: "add" | "replace" | "ADD" | "REPLACE";
            /** @constant */
            readonly path: "/transformations";
            readonly value: components["schemas"]["Transformations"];
        };
        /** A new transformation in place of one by its index, or after all others with `-`. */
        readonly ReplaceTransformation: {
            /** @enum {string} */
            readonly op: "add" | "replace" | "ADD" | "REPLACE";
            readonly path: string;
            readonly value: components["schemas"]["Transformation"];
        };
        /** Removes a transformation by its index. */
        readonly RemoveTransformation: {
            /** @enum {string} */
            readonly op: "remove" | "REMOVE";
            readonly path: string;
            /** Ignored. */
            readonly value?: unknown;
        };
        /** New access labels. */
        readonly ReplaceLabels: {
            /** @enum {string} */
            readonly op: "add" | "replace" | "ADD" | "REPLACE";
            /** @constant */
            readonly path: "/labels";
            /** The names of labels, such as `core/C12`. */
            readonly value: readonly string[];
        };
        /** Removes all access labels. */
        readonly RemoveLabels: {
            /** @enum {string} */
            readonly op: "remove" | "REMOVE";
            /** @constant */
            readonly path: "/labels";
            /** Ignored. */
            readonly value?: unknown;
        };
        /** New data usage policies. The client aepp writes `op` as `Replace`. */
        readonly ReplacePolicy: {
            /** @enum {string} */
            readonly op: "add" | "replace" | "ADD" | "REPLACE" | "Replace";
            /** @constant */
            readonly path: "/policy";
            /** The policies. */
            readonly value: {
                readonly enforcementRefs?: readonly string[];
            } & {
                readonly [key: string]: unknown;
            };
        };
        /** Changes to a source connection. They are applied in order, all or none. */
        readonly SourceConnectionPatch: readonly components["schemas"]["SourceConnectionPatchInstruction"][];
        /** One change of a source connection. */
        readonly SourceConnectionPatchInstruction: components["schemas"]["ReplaceName"] | components["schemas"]["ReplaceDescription"] | components["schemas"]["RemoveDescription"] | components["schemas"]["ReplaceSourceParams"] | components["schemas"]["ReplaceParam"] | components["schemas"]["RemoveParam"] | components["schemas"]["ReplaceSourceData"];
        /** New params of a source connection in place of all others. */
        readonly ReplaceSourceParams: {
            /** @enum {string} */
            readonly op: "add" | "replace" | "ADD" | "REPLACE";
            /** @constant */
            readonly path: "/params";
            readonly value: components["schemas"]["SourceParams"];
        };
        /** A new value of one param. */
        readonly ReplaceParam: {
            /** @enum {string} */
            readonly op: "add" | "replace" | "ADD" | "REPLACE";
            readonly path: string;
            /** Any value. The params of sources are open. */
            readonly value: unknown;
        };
        /** Removes one param. */
        readonly RemoveParam: {
            /** @enum {string} */
            readonly op: "remove" | "REMOVE";
            readonly path: string;
            /** Ignored. */
            readonly value?: unknown;
        };
        /** A new form of the data of a source connection. */
        readonly ReplaceSourceData: {
            /** @enum {string} */
            readonly op: "add" | "replace" | "ADD" | "REPLACE";
            /** @constant */
            readonly path: "/data";
            readonly value: components["schemas"]["SourceData"];
        };
        /** Changes to a target connection. They are applied in order, all or none. */
        readonly TargetConnectionPatch: readonly components["schemas"]["TargetConnectionPatchInstruction"][];
        /** One change of a target connection. */
        readonly TargetConnectionPatchInstruction: components["schemas"]["ReplaceName"] | components["schemas"]["ReplaceDescription"] | components["schemas"]["RemoveDescription"] | components["schemas"]["ReplaceTargetParams"] | components["schemas"]["ReplaceParam"] | components["schemas"]["RemoveParam"] | components["schemas"]["ReplaceTargetData"];
        /** New params of a target connection in place of all others. */
        readonly ReplaceTargetParams: {
            /** @enum {string} */
            readonly op: "add" | "replace" | "ADD" | "REPLACE";
            /** @constant */
            readonly path: "/params";
            readonly value: components["schemas"]["TargetParams"];
        };
        /** A new form of the data of a target connection. */
        readonly ReplaceTargetData: {
            /** @enum {string} */
            readonly op: "add" | "replace" | "ADD" | "REPLACE";
            /** @constant */
            readonly path: "/data";
            readonly value: components["schemas"]["TargetData"];
        };
        /** Client credentials. Adobe's identity service issues an access token for them. */
        readonly TokenRequest: {
            /** @constant */
            readonly grant_type: "client_credentials";
            /**
             * Format: password
             *
             * The API key, which is as confidential as the secret.
             */
            readonly client_id: string;
            /** Format: password */
            readonly client_secret: string;
            /** The scopes, separated by commas. */
            readonly scope: string;
        };
        /** Client credentials for version 2 of the endpoint. */
        readonly TokenRequestV2: {
            /** @constant */
            readonly grant_type: "client_credentials";
            /**
             * Format: password
             *
             * The API key, which is as confidential as the secret.
             */
            readonly client_id: string;
            /** Format: password */
            readonly client_secret: string;
            /** The scopes, separated by commas. */
            readonly scope?: string;
        };
        /** An access token and its lifetime. */
        readonly TokenResponse: {
            readonly access_token: string;
            /** @constant */
            readonly token_type: "bearer";
            /** In seconds. */
            readonly expires_in: number;
        };
        /** The error response to a token request. Adobe does not publish it. */
        readonly TokenErrorBody: {
            readonly error: string;
            readonly error_description?: string;
            readonly violations?: components["schemas"]["Violations"];
        };
        /** The error response of Adobe's API gateway. The first three digits of the code are the HTTP status. */
        readonly GatewayErrorBody: {
            readonly error_code: string;
            readonly message: string;
            readonly violations?: components["schemas"]["Violations"];
        };
        /** The error response to a request without a valid Content-Type. */
        readonly ContentTypeErrorBody: {
            readonly type: string;
            readonly status: number;
            readonly title: string;
            readonly detail: string;
            readonly violations?: components["schemas"]["Violations"];
        };
        /** The error response of Flow Service. Older clients read errorMessage and errorDetails. */
        readonly FlowServiceErrorBody: {
            /** Ends with Flow Service's own code and the HTTP status. */
            readonly type: string;
            readonly title: string;
            readonly status: number;
            /** The varying parts of the message by name, in addition to these two members. */
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
        /** A bare message. The Destinations API documents it for an unknown connection specification. */
        readonly MessageErrorBody: {
            readonly message: string;
            readonly violations?: components["schemas"]["Violations"];
        };
        /** All violations of the request, the first one first. Only this toolkit's mock sends them; Adobe does not. */
        readonly Violations: readonly components["schemas"]["Violation"][];
        /** One mistake, its place, and its correction. A received value that could be a secret is masked. */
        readonly Violation: {
            /**
             * The kind of mistake. Stable; programs may rely on it.
             * @enum {string}
             */
            readonly code: "operation-unknown" | "method-not-allowed" | "query-unknown" | "query-missing" | "query-format" | "query-conflict" | "path-format" | "header-missing" | "header-empty" | "header-repeated" | "header-format" | "header-restricted" | "authorization-scheme" | "content-type" | "placeholder-left" | "body-missing" | "body-not-json" | "body-not-form" | "body-duplicate-key" | "body-too-large" | "property-missing" | "property-unknown" | "property-type" | "property-empty" | "property-format" | "property-conflict" | "connection-spec-unknown" | "connection-spec-version" | "auth-spec-unknown" | "auth-param-missing" | "auth-param-foreign" | "auth-param-unknown" | "status-undocumented" | "response-content-type" | "response-header-unknown" | "response-shape" | "refusal-unexplained" | "matcher-loose" | "interaction-duplicate" | "secret-exposed" | "body-not-recorded" | "value-unknown";
            /**
             * An error if the published rules reject it; a warning if it is legal but almost surely a mistake.
             * @enum {string}
             */
            readonly severity: "error" | "warning";
            /** A pointer into the interaction, such as /headers/x-api-key or /body/auth/params/password. */
            readonly at: string;
            /** The mistake, in one sentence. */
            readonly message: string;
            /** A short description of a valid value. */
            readonly expected?: string;
            /** The received value in short, masked if it is or could be a secret. */
            readonly received?: string;
            /** The correction, in one sentence. */
            readonly fix: string;
            /** The place where the rule is published. */
            readonly reference: string;
        };
        /** An XDM schema to create. It is a JSON Schema, and may have more members than these. */
        readonly CreateSchemaRequest: {
            /**
             * The JSON type of the records.
             * @enum {string}
             */
            readonly type: "object";
            /** The name of the schema that people see. */
            readonly title: string;
            /** A description of the schema. */
            readonly description?: string;
            /** The class of the schema, and its field groups. */
            readonly allOf: readonly components["schemas"]["XdmReference"][];
            /** The container, `tenant`. */
            readonly "meta:containerId"?: string;
            /** The kind of resource, `schemas`. */
            readonly "meta:resourceType"?: string;
            /** The XDM type, `object`. */
            readonly "meta:xdmType"?: string;
            /** The `$id` of the class. */
            readonly "meta:class"?: string;
            /** `union` enables the schema for Real-Time Customer Profile. */
            readonly "meta:immutableTags"?: readonly string[];
        } & {
            readonly [key: string]: unknown;
        };
        /** A reference to a class or field group. */
        readonly XdmReference: {
            /** The `$id` of the class or field group. */
            readonly $ref: string;
        } & {
            readonly [key: string]: unknown;
        };
        /** An XDM schema with the members that Schema Registry adds. */
        readonly XdmSchema: {
            /** The id, a URL. */
            readonly $id: string;
            /** The id in a form that needs no encoding in a path. */
            readonly "meta:altId": string;
            /** The kind of resource, `schemas`. */
            readonly "meta:resourceType": string;
            /** The version of the schema. */
            readonly version: string;
            readonly title: string;
            readonly type: string;
            readonly description?: string;
            readonly allOf?: readonly components["schemas"]["XdmReference"][];
            readonly "meta:class"?: string;
            /** The class and the field groups of the schema. */
            readonly "meta:extends"?: readonly string[];
            /** Times in milliseconds since 1970, clients, and the etag. */
            readonly "meta:registryMetadata"?: {
                readonly [key: string]: unknown;
            };
        } & {
            readonly [key: string]: unknown;
        };
        /** A reference to a schema, in a version. */
        readonly SchemaReference: {
            /** The `$id` of the schema. */
            readonly id: string;
            /** The form and the version of the schema. */
            readonly contentType: string;
        } & {
            readonly [key: string]: unknown;
        };
        /** A data set to create. Catalog Service documents more members than these. */
        readonly CreateDataSetRequest: {
            /** The name of the data set. */
            readonly name: string;
            /** A description of the data set. */
            readonly description?: string;
            readonly schemaRef: components["schemas"]["SchemaReference"];
            /** Lists of texts by name. `unifiedProfile: ["enabled: true"]` enables the data set for Real-Time Customer Profile. */
            readonly tags?: {
                readonly [key: string]: readonly string[];
            };
        } & {
            readonly [key: string]: unknown;
        };
        /** A list of one, the path of the new data set after an `@`. */
        readonly CreateDataSetResponse: readonly string[];
        /** Data sets by their ids. */
        readonly DataSets: {
            readonly [key: string]: components["schemas"]["DataSet"];
        };
        /** A data set. A request may select some of its members, so that none is required. */
        readonly DataSet: {
            readonly name?: string;
            readonly description?: string;
            readonly imsOrg?: string;
            readonly sandboxId?: string;
            readonly version?: string;
            /** The time of the creation, in milliseconds since 1970. */
            readonly created?: number;
            /** The time of the last change, in milliseconds since 1970. */
            readonly updated?: number;
            readonly createdClient?: string;
            readonly createdUser?: string;
            readonly updatedUser?: string;
            /** The schema of the records. */
            readonly schemaRef?: {
                readonly [key: string]: unknown;
            };
            /** Lists of texts by name. */
            readonly tags?: {
                readonly [key: string]: unknown;
            };
            /** The path of the files of the data set after an `@`. */
            readonly files?: string;
        } & {
            readonly [key: string]: unknown;
        };
        /** A mapping set to create. The tutorials name the schema in `xdmSchema`; Data Prep's own guide in `outputSchema`. */
        readonly CreateMappingSetRequest: {
            /** 0, for a new mapping set. */
            readonly version?: number;
            /** The `$id` of the schema. */
            readonly xdmSchema?: string;
            /** The version of the schema, a string. */
            readonly xdmVersion?: string;
            /** null, for a new mapping set. */
            readonly id?: unknown;
            /** The name of the mapping set. */
            readonly name?: string;
            readonly outputSchema?: components["schemas"]["OutputSchema"];
            /** A mapping for each field. */
            readonly mappings: readonly components["schemas"]["FieldMapping"][];
        } & {
            readonly [key: string]: unknown;
        };
        /** The schema that a mapping set maps to. */
        readonly OutputSchema: {
            readonly schemaRef: components["schemas"]["SchemaReference"];
        } & {
            readonly [key: string]: unknown;
        };
        /** The mapping to one field. The tutorials name the column in `sourceAttribute` and the field in `destinationXdmPath`; Data Prep's own guide names them in `source` and `destination`. */
        readonly FieldMapping: {
            /** The column of the source. */
            readonly sourceAttribute?: string;
            /** The field of the schema, with dots between its parts. */
            readonly destinationXdmPath?: string;
            /** Whether the field is an identity. */
            readonly identity?: boolean;
            /** The group of the identity. */
            readonly identityGroup?: unknown;
            /** The namespace of the identity. */
            readonly namespaceCode?: unknown;
            /** 0, for a new mapping. */
            readonly version?: number;
            /**
             * The kind of the source, a column, a calculated value or a constant.
             * @enum {string}
             */
            readonly sourceType?: "ATTRIBUTE" | "EXPRESSION" | "STATIC" | "text/x.schema-path" | "text/x.aep-xl";
            /** The column of the source, or an expression. */
            readonly source?: string;
            /** The field of the schema, with dots between its parts. */
            readonly destination?: string;
            readonly name?: string;
            readonly description?: string;
        } & {
            readonly [key: string]: unknown;
        };
        /** The id and the version of the new mapping set, and its times, in milliseconds since 1970. */
        readonly CreateMappingSetResponse: {
            readonly id: string;
            readonly version: number;
            readonly createdDate?: number;
            readonly modifiedDate?: number;
            readonly createdBy?: string;
            readonly modifiedBy?: string;
        } & {
            readonly [key: string]: unknown;
        };
        /** A mapping set, with the members that its creation had. */
        readonly MappingSet: {
            readonly id: string;
            readonly version: number;
            readonly createdDate?: number;
            readonly modifiedDate?: number;
            readonly createdBy?: string;
            readonly modifiedBy?: string;
            /** The `$id` of the schema. */
            readonly xdmSchema?: string;
            readonly xdmVersion?: string;
            /** The schema, in the newer form. */
            readonly outputSchema?: {
                readonly [key: string]: unknown;
            };
            /** The mappings, as they were sent. */
            readonly mappings: readonly {
                readonly [key: string]: unknown;
            }[];
        } & {
            readonly [key: string]: unknown;
        };
        /** The error response of a neighbor of Flow Service, in the form of Schema Registry's. */
        readonly NeighborErrorBody: {
            readonly type: string;
            readonly title: string;
            readonly status: number;
            readonly detail: string;
            readonly violations?: components["schemas"]["Violations"];
        } & {
            readonly [key: string]: unknown;
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
        /** The access token or the API key is missing, the API key is invalid, or the user does not have the permission. */
        readonly Forbidden: {
            headers: {
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["GatewayErrorBody"] | components["schemas"]["FlowServiceErrorBody"];
            };
        };
        /** The access token or the API key is missing, the API key is invalid, or the user does not have the permission to change connections. */
        readonly WriteForbidden: {
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
        /** The body is larger than the limit. Adobe publishes neither the limit nor the response; both are our choice. */
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
        /** Too many requests. Wait for the time in Retry-After. */
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
        /** The entity has changed since its etag was read, or If-Match is not an etag. */
        readonly StaleEtag: {
            headers: {
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["FlowServiceErrorBody"];
            };
        };
        /** Flow Service failed, or a service that it asks about the token, the sandbox, the permissions, the schema or the mapping. */
        readonly DependencyFailure: {
            headers: {
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["FlowServiceErrorBody"];
            };
        };
        /** The request is invalid. The gateway or Flow Service reports the reason. */
        readonly InvalidListing: {
            headers: {
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["FlowServiceErrorBody"] | components["schemas"]["GatewayErrorBody"];
            };
        };
        /** The request is invalid. The gateway or Flow Service reports the reason. */
        readonly InvalidSpecListing: {
            headers: {
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["FlowServiceErrorBody"] | components["schemas"]["GatewayErrorBody"];
            };
        };
        /** The request is invalid. The gateway or Flow Service reports the reason. */
        readonly InvalidRetrieval: {
            headers: {
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["FlowServiceErrorBody"] | components["schemas"]["GatewayErrorBody"];
            };
        };
        /** The request is invalid. The gateway, the content-type check or Flow Service reports the reason. */
        readonly InvalidUpdate: {
            headers: {
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["FlowServiceErrorBody"] | components["schemas"]["GatewayErrorBody"] | components["schemas"]["ContentTypeErrorBody"];
            };
        };
        /** The request is invalid. The gateway or Flow Service reports the reason. */
        readonly InvalidDeletion: {
            headers: {
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["FlowServiceErrorBody"] | components["schemas"]["GatewayErrorBody"];
            };
        };
        /** The request is invalid. The gateway or Flow Service reports the reason. */
        readonly InvalidPublication: {
            headers: {
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["FlowServiceErrorBody"] | components["schemas"]["GatewayErrorBody"];
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
        /** Flow Service failed, or a service that it asks about the token, the sandbox or the permissions. */
        readonly ServiceFailure: {
            headers: {
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["FlowServiceErrorBody"];
            };
        };
        /** Flow Service is temporarily unavailable. */
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
        /** Flow Service, or the source behind it, did not respond in time. */
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
        /** The request is invalid. The gateway, the content-type check or Schema Registry reports the reason. */
        readonly InvalidSchema: {
            headers: {
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["NeighborErrorBody"] | components["schemas"]["GatewayErrorBody"] | components["schemas"]["FlowServiceErrorBody"] | components["schemas"]["MessageErrorBody"];
            };
        };
        /** The request is invalid. The gateway, the content-type check or Catalog Service reports the reason. */
        readonly InvalidDataSet: {
            headers: {
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["NeighborErrorBody"] | components["schemas"]["GatewayErrorBody"] | components["schemas"]["FlowServiceErrorBody"] | components["schemas"]["MessageErrorBody"];
            };
        };
        /** The request is invalid. The gateway, the content-type check or Data Prep reports the reason. */
        readonly InvalidMappingSet: {
            headers: {
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["NeighborErrorBody"] | components["schemas"]["GatewayErrorBody"] | components["schemas"]["FlowServiceErrorBody"] | components["schemas"]["MessageErrorBody"];
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
         * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
         * @example prod
         */
        readonly Sandbox: string;
        /**
         * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
         * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
         */
        readonly SandboxId: string;
        /** Compressed bodies are rejected. */
        readonly ContentEncoding: "identity";
        /**
         * The etag of the entity, including its double quotes.
         * @example "9e0052a2-0000-0200-0000-5e35tb330000"
         */
        readonly IfMatch: string;
        /**
         * The kind of grant, unless it is in the body.
         * @example client_credentials
         */
        readonly GrantType: "client_credentials";
        /**
         * The API key, unless it is in the body, as Adobe recommends.
         * @example my-client-id
         */
        readonly ClientId: string;
        /**
         * The client secret, unless it is in the body, as Adobe recommends.
         * @example my-client-secret
         */
        readonly ClientSecret: string;
        /**
         * The scopes, separated by commas, unless they are in the body.
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
         * The id of a source connection.
         * @example b7581b59-c603-4df1-a689-d23d7ac440f3
         */
        readonly SourceConnectionId: string;
        /**
         * The id of a target connection.
         * @example 320f119a-5ac1-4ab1-88ea-eb19e674ea2e
         */
        readonly TargetConnectionId: string;
        /**
         * The id of a flow specification.
         * @example 14518937-270c-4525-bdec-c2ba7cce3860
         */
        readonly FlowSpecId: string;
        /**
         * The id of a dataflow.
         * @example 2edc08ac-4df5-4fe6-936f-81a19ce92f5c
         */
        readonly FlowId: string;
        /**
         * The id of a flow run.
         * @example 9830305a-985f-47d0-b030-5a985fd7d004
         */
        readonly RunId: string;
        /**
         * The action, in lower case (tutorials) or in upper case (Flow Service API - Sources).
         * @example disable
         */
        readonly FlowActionOperation: "enable" | "disable" | "publish" | "ENABLE" | "DISABLE" | "PUBLISH";
        /**
         * The action, as Retry failed dataflow runs or as Flow Service API - Sources writes it.
         * @example re-trigger
         */
        readonly RunActionOperation: "re-trigger" | "RE_TRIGGER";
        /**
         * The fields to order by, separated by commas, the most important one first: ascending with `+` or without a sign, descending with `-`. Default: newest first.
         * @example -createdAt
         */
        readonly ConnectionOrder: string;
        /**
         * The fields to order by, separated by commas, the most important one first: ascending with `+` or without a sign, descending with `-`. Default: newest first.
         * @example -createdAt
         */
        readonly FlowOrder: string;
        /**
         * The fields to order by, separated by commas, the most important one first: ascending with `+` or without a sign, descending with `-`. Default: newest first.
         * @example -createdAt
         */
        readonly RunOrder: string;
        /**
         * Conditions that each source connection must match. Several values are separated by commas, and any of them may match. Several conditions are separate parameters, or are separated by commas.
         * @example [
         *       "baseConnectionId==6990abad-977d-41b9-a85d-17ea8cf1c0e4"
         *     ]
         */
        readonly SourceConnectionFilter: readonly string[];
        /**
         * Conditions that each target connection must match. Several values are separated by commas, and any of them may match. Several conditions are separate parameters, or are separated by commas.
         * @example [
         *       "name==ACME target connection"
         *     ]
         */
        readonly TargetConnectionFilter: readonly string[];
        /**
         * Conditions that each flow specification must match. Several values are separated by commas, and any of them may match. Several conditions are separate parameters, or are separated by commas.
         * @example [
         *       "name==\"CRMToAEP\""
         *     ]
         */
        readonly FlowSpecFilter: readonly string[];
        /**
         * Conditions that each dataflow must match. Several values are separated by commas, and any of them may match. Several conditions are separate parameters, or are separated by commas. A member of a list is written with [] after the name of the list.
         * @example [
         *       "state==enabled"
         *     ]
         */
        readonly FlowFilter: readonly string[];
        /**
         * Conditions that each flow run must match. Several values are separated by commas, and any of them may match. Several conditions are separate parameters, or are separated by commas.
         * @example [
         *       "flowId==c9cef9cb-c934-4467-8ef9-cbc934546741"
         *     ]
         */
        readonly RunFilter: readonly string[];
        /**
         * Makes the new entity a draft, which can be changed until it is published.
         * @example draft
         */
        readonly Mode: "draft";
        /**
         * The action, in lower case (tutorials) or in upper case (Flow Service API - Sources).
         * @example publish
         */
        readonly ActionOperation: "publish" | "PUBLISH";
        /**
         * Declared by Flow Service API - Sources for actions of the provider; the tutorials send none.
         * @example APPLY
         */
        readonly ActionSubOperation: "APPLY" | "ROLLBACK" | "PROGRESS";
        /**
         * The number of items on a page, at most 100. The default is our choice.
         * @example 10
         */
        readonly Limit: number;
        /**
         * The start of the page, from the link of the page before. Opaque.
         * @example abcdefghijkLMNOPqrstupWXKYZ
         */
        readonly ContinuationToken: string;
        /**
         * The fields to order by, separated by commas, the most important one first: ascending with `+` or without a sign, descending with `-`. Default: newest first.
         * @example -name
         */
        readonly OrderBy: string;
        /**
         * Returns only the number of items if true. Default: false, which may be sent with a limit.
         * @example true
         */
        readonly Count: boolean;
        /**
         * Conditions that each connection must match, such as `name==Contoso` or `createdAt>1606176000000`. Several values are separated by commas, and any of them may match. Several conditions are separate parameters, or are separated by commas: text after a comma is a new condition if it begins with a field and an operator. A value with such a comma is in double quotes. All properties of a connection are allowed, except secrets.
         * @example [
         *       "name==Contoso"
         *     ]
         */
        readonly ConnectionFilter: readonly string[];
        /**
         * Conditions that each connection specification must match, such as `name=="dynamics-online"` or `attributes.category==CRM`. Several values are separated by commas, and any of them may match. Several conditions are separate parameters, or are separated by commas. Adobe's samples have a single equals sign in a condition on an attribute, before a value in double quotes.
         * @example [
         *       "name==\"dynamics-online\""
         *     ]
         */
        readonly ConnectionSpecFilter: readonly string[];
        /**
         * The kind of object to explore, in lower case (tutorials) or in upper case (Flow Service API - Sources). Default: root.
         * @example root
         */
        readonly ObjectType: "root" | "table" | "view" | "ROOT" | "TABLE";
        /**
         * The path of the table or view, from the list of the root.
         * @example contact
         */
        readonly ObjectPath: string;
        /**
         * Whether to include the first rows.
         * @example true
         */
        readonly Preview: boolean;
        /**
         * The number of rows to include. Adobe does not publish a limit; 1000 is our choice.
         * @example 10
         */
        readonly PreviewCount: number;
        /**
         * The column that identifies the rows. Some views need it.
         * @example contactid
         */
        readonly PrimaryKey: string;
        /**
         * The `$id` of a schema, percent-encoded, or its `meta:altId`.
         * @example _{TENANT_ID}.schemas.52b59140414aa6a370ef5e21155fd7a686744b8739ecc168
         */
        readonly SchemaId: string;
        /**
         * The form of the schema, and its major version.
         * @example application/vnd.adobe.xed+json;version=1
         */
        readonly AcceptSchema: string;
        /**
         * Sent by the tutorials of 2021; newer ones leave it out.
         * @example true
         */
        readonly RequestDataSource: boolean;
        /**
         * The id of a data set.
         * @example 6889f4f89b982b2b90bc1207
         */
        readonly DataSetId: string;
        /**
         * The members to return, separated by commas. Default, all.
         * @example name,schemaRef
         */
        readonly DataSetProperties: string;
        /**
         * The id of a mapping set.
         * @example e7c80e4c0d8f4a98a7d400b4e178b635
         */
        readonly MappingSetId: string;
        /**
         * Whether to return the whole output schema. The mock ignores it.
         * @example false
         */
        readonly ExpandSchema: boolean;
        /**
         * The version of the mapping set. The mock has version 0 only.
         * @example 0
         */
        readonly MappingSetVersion: number;
    };
    requestBodies: never;
    headers: {
        /** The location of the new connection. Adobe does not publish its exact format; an absolute path is our choice. */
        readonly Location: string;
        /** The location of the new dataflow. Adobe does not publish its exact format; an absolute path is our choice. */
        readonly FlowLocation: string;
        /** Identifies the request in Adobe's logs; include it in support cases. It is the id in the request's header of the same name, or a new one. */
        readonly RequestId: string;
        /** The number of seconds to wait, or an HTTP date. */
        readonly RetryAfter: string;
        /** The number of seconds to wait, or an HTTP date. Not always sent. */
        readonly OptionalRetryAfter: string;
        /** The location of the new data set. Adobe does not publish its exact format; an absolute path is our choice. */
        readonly DataSetLocation: string;
    };
    pathItems: never;
}
/** A connection to create: a name, the credentials of one of the two auth specs, and the connection specification. */
export type CreateConnectionRequest = components['schemas']['CreateConnectionRequest'];
/** The connection specification of Microsoft Dynamics. */
export type DynamicsConnectionSpec = components['schemas']['DynamicsConnectionSpec'];
/** The credentials, as one of the two authentication specifications requires them. `specName` selects it. */
export type DynamicsAuth = components['schemas']['DynamicsAuth'];
/** A user name and a password. Accounts with two-factor authentication cannot use it. */
export type BasicAuthentication = components['schemas']['BasicAuthentication'];
/** The auth params of basic authentication; the password is a secret. */
export type BasicAuthenticationParams = components['schemas']['BasicAuthenticationParams'];
/** The client id of an application and its secret key. A tenant param does not exist. */
export type ServicePrincipalAuthentication = components['schemas']['ServicePrincipalAuthentication'];
/** The auth params of a service principal; its key is a secret. */
export type ServicePrincipalAuthenticationParams = components['schemas']['ServicePrincipalAuthenticationParams'];
/** The URL of the Dynamics instance: an absolute http or https URI without credentials. Adobe types it as a plain string and calls it a URL; the format is our interpretation. */
export type ServiceUri = components['schemas']['ServiceUri'];
/** The id and the etag of the new connection. */
export type CreateConnectionResponse = components['schemas']['CreateConnectionResponse'];
/** A list with one base connection. */
export type ConnectionItems = components['schemas']['ConnectionItems'];
/** A page of base connections. */
export type ConnectionList = components['schemas']['ConnectionList'];
/** The link to the next page. The last page has no `next`. */
export type PageLinks = components['schemas']['PageLinks'];
/** The number of connections that match the conditions. */
export type ConnectionCount = components['schemas']['ConnectionCount'];
/** A base connection as Flow Service returns it. It has no version and etag while it is being created. */
export type Connection = components['schemas']['Connection'];
/** A partial view of the credentials. Adobe does not publish how secrets are masked. */
export type ConnectionAuth = components['schemas']['ConnectionAuth'];
/** Changes to a base connection. They are applied in order, all or none. */
export type ConnectionPatch = components['schemas']['ConnectionPatch'];
/** One change. `op` is in lower case (RFC 6902, tutorials) or in upper case (Flow Service API - Sources). */
export type PatchInstruction = components['schemas']['PatchInstruction'];
/** New credentials of the same auth spec. Omitted params are removed. */
export type ReplaceAuthParams = components['schemas']['ReplaceAuthParams'];
/** Removes the auth params. Adobe's samples have a value; its effect is not published, and the mock ignores it. */
export type RemoveAuthParams = components['schemas']['RemoveAuthParams'];
/** A new name. */
export type ReplaceName = components['schemas']['ReplaceName'];
/** A new description. */
export type ReplaceDescription = components['schemas']['ReplaceDescription'];
/** Removes the description. */
export type RemoveDescription = components['schemas']['RemoveDescription'];
/** The id and the new etag of the changed connection. */
export type UpdateConnectionResponse = components['schemas']['UpdateConnectionResponse'];
/** Whether the credentials of a connection work. */
export type ConnectionTest = components['schemas']['ConnectionTest'];
/** The tables and views of a source, in a list. */
export type ExploredObjects = components['schemas']['ExploredObjects'];
/** The columns of a table or view, and its first rows in `data`. */
export type ExploredObject = components['schemas']['ExploredObject'];
/** Connection specifications. A single one is in a list of one. */
export type ConnectionSpecItems = components['schemas']['ConnectionSpecItems'];
/** A source and its authentication specifications. */
export type ConnectionSpecification = components['schemas']['ConnectionSpecification'];
/** The number of entities that match the conditions. */
export type EntityCount = components['schemas']['EntityCount'];
/** The id and the etag of the new entity. */
export type CreateEntityResponse = components['schemas']['CreateEntityResponse'];
/** The id and the new etag of the changed entity. */
export type UpdateEntityResponse = components['schemas']['UpdateEntityResponse'];
/** A list with one source connection. */
export type SourceConnectionItems = components['schemas']['SourceConnectionItems'];
/** A page of source connections. Real clients read `_links` without testing for it, so the mock always sends it. */
export type SourceConnectionList = components['schemas']['SourceConnectionList'];
/** A source connection as Flow Service returns it. */
export type SourceConnection = components['schemas']['SourceConnection'];
/** A list with one target connection. */
export type TargetConnectionItems = components['schemas']['TargetConnectionItems'];
/** A page of target connections. Real clients read `_links` without testing for it, so the mock always sends it. */
export type TargetConnectionList = components['schemas']['TargetConnectionList'];
/** A target connection as Flow Service returns it. */
export type TargetConnection = components['schemas']['TargetConnection'];
/** A connection that an entity stands on. */
export type InheritedConnection = components['schemas']['InheritedConnection'];
/** Flow specifications. A single one is in a list of one. */
export type FlowSpecItems = components['schemas']['FlowSpecItems'];
/** A kind of dataflow, with JSON Schemas, draft 7, of its schedule, its transformations and the params of its runs. */
export type FlowSpecification = components['schemas']['FlowSpecification'];
/** A list with one dataflow. */
export type FlowItems = components['schemas']['FlowItems'];
/** A page of dataflows. Real clients read `_links` without testing for it, so the mock always sends it. */
export type FlowList = components['schemas']['FlowList'];
/** A dataflow as Flow Service returns it. */
export type Flow = components['schemas']['Flow'];
/** A list with one flow run. */
export type FlowRunItems = components['schemas']['FlowRunItems'];
/** A page of flow runs. Real clients read `_links` without testing for it, so the mock always sends it. */
export type FlowRunList = components['schemas']['FlowRunList'];
/** The id and the etag of the new run. */
export type CreateRunResponse = components['schemas']['CreateRunResponse'];
/** A run of a dataflow as Flow Service returns it. */
export type FlowRun = components['schemas']['FlowRun'];
/** The times, sizes, records, files and status of a run or of an activity. */
export type RunSummary = components['schemas']['RunSummary'];
/** The status of a run or of an activity, with its errors. A run that could not ingest some records ends with success and errors. */
export type RunStatus = components['schemas']['RunStatus'];
/** One step of a run. */
export type RunActivity = components['schemas']['RunActivity'];
/** A source connection to create: which data of a base connection a dataflow reads. */
export type CreateSourceConnectionRequest = components['schemas']['CreateSourceConnectionRequest'];
/** The id and the version of a specification. Adobe refuses an unknown id. */
export type SpecInfo = components['schemas']['SpecInfo'];
/** The form of the data. */
export type SourceData = components['schemas']['SourceData'];
/** What to read. The published specification of Dynamics requires columns with meta, which no tutorial sends, so the parameters are open; those that Adobe documents have types. */
export type SourceParams = components['schemas']['SourceParams'];
/** A target connection to create: the data set of the data lake that a dataflow writes to. */
export type CreateTargetConnectionRequest = components['schemas']['CreateTargetConnectionRequest'];
/** The form of the data in the data lake. */
export type TargetData = components['schemas']['TargetData'];
/** The data set to write to. */
export type TargetParams = components['schemas']['TargetParams'];
/** A dataflow to create: its source and its target, what happens to the data, and when. */
export type CreateFlowRequest = components['schemas']['CreateFlowRequest'];
/** A draft of a dataflow, which may lack its transformations and its schedule until it is published. */
export type CreateFlowDraftRequest = components['schemas']['CreateFlowDraftRequest'];
/** What happens to the data, in any order. */
export type Transformations = components['schemas']['Transformations'];
/** A transformation. `name` selects its params. */
export type Transformation = components['schemas']['Transformation'];
/** Reads only rows that are new since the last run. A dataflow that runs once has no delta column. */
export type CopyTransformation = components['schemas']['CopyTransformation'];
/** The column with the time of a row's last change. */
export type DeltaColumn = components['schemas']['DeltaColumn'];
/** Maps columns to fields of the target's schema. */
export type MappingTransformation = components['schemas']['MappingTransformation'];
/** When a dataflow runs. `frequency` selects the other members. A dataflow without a schedule runs once. */
export type Schedule = components['schemas']['Schedule'];
/** Runs once, without an interval and without a backfill. */
export type OneTimeSchedule = components['schemas']['OneTimeSchedule'];
/** Runs every so many minutes, at least 15. */
export type MinuteSchedule = components['schemas']['MinuteSchedule'];
/** Runs every so many hours, days or weeks. */
export type LongerSchedule = components['schemas']['LongerSchedule'];
/** A run of a dataflow that runs once. */
export type CreateRunRequest = components['schemas']['CreateRunRequest'];
/** Conditions for base connections, as in the query of a list. */
export type SearchConnectionsRequest = components['schemas']['SearchConnectionsRequest'];
/** Changes to a dataflow. They are applied in order, all or none. */
export type FlowPatch = components['schemas']['FlowPatch'];
/** One change. `op` is in lower case (RFC 6902, tutorials) or in upper case (Flow Service API - Sources). */
export type FlowPatchInstruction = components['schemas']['FlowPatchInstruction'];
/** A new schedule. */
export type ReplaceSchedule = components['schemas']['ReplaceSchedule'];
/** A new start time. It cannot change once it has passed. */
export type ReplaceStartTime = components['schemas']['ReplaceStartTime'];
/** A new frequency. */
export type ReplaceFrequency = components['schemas']['ReplaceFrequency'];
/** A new interval. With the frequency minute it is at least 15. */
export type ReplaceInterval = components['schemas']['ReplaceInterval'];
/** Whether the first run reads all rows. */
export type ReplaceBackfill = components['schemas']['ReplaceBackfill'];
/** Removes the interval or the backfill, which a dataflow that runs once may not have. */
export type RemoveScheduleMember = components['schemas']['RemoveScheduleMember'];
/** New transformations in place of all others. */
export type ReplaceTransformations = components['schemas']['ReplaceTransformations'];
/** A new transformation in place of one by its index, or after all others with `-`. */
export type ReplaceTransformation = components['schemas']['ReplaceTransformation'];
/** Removes a transformation by its index. */
export type RemoveTransformation = components['schemas']['RemoveTransformation'];
/** New access labels. */
export type ReplaceLabels = components['schemas']['ReplaceLabels'];
/** Removes all access labels. */
export type RemoveLabels = components['schemas']['RemoveLabels'];
/** New data usage policies. The client aepp writes `op` as `Replace`. */
export type ReplacePolicy = components['schemas']['ReplacePolicy'];
/** Changes to a source connection. They are applied in order, all or none. */
export type SourceConnectionPatch = components['schemas']['SourceConnectionPatch'];
/** One change of a source connection. */
export type SourceConnectionPatchInstruction = components['schemas']['SourceConnectionPatchInstruction'];
/** New params of a source connection in place of all others. */
export type ReplaceSourceParams = components['schemas']['ReplaceSourceParams'];
/** A new value of one param. */
export type ReplaceParam = components['schemas']['ReplaceParam'];
/** Removes one param. */
export type RemoveParam = components['schemas']['RemoveParam'];
/** A new form of the data of a source connection. */
export type ReplaceSourceData = components['schemas']['ReplaceSourceData'];
/** Changes to a target connection. They are applied in order, all or none. */
export type TargetConnectionPatch = components['schemas']['TargetConnectionPatch'];
/** One change of a target connection. */
export type TargetConnectionPatchInstruction = components['schemas']['TargetConnectionPatchInstruction'];
/** New params of a target connection in place of all others. */
export type ReplaceTargetParams = components['schemas']['ReplaceTargetParams'];
/** A new form of the data of a target connection. */
export type ReplaceTargetData = components['schemas']['ReplaceTargetData'];
/** Client credentials. Adobe's identity service issues an access token for them. */
export type TokenRequest = components['schemas']['TokenRequest'];
/** Client credentials for version 2 of the endpoint. */
export type TokenRequestV2 = components['schemas']['TokenRequestV2'];
/** An access token and its lifetime. */
export type TokenResponse = components['schemas']['TokenResponse'];
/** The error response to a token request. Adobe does not publish it. */
export type TokenErrorBody = components['schemas']['TokenErrorBody'];
/** The error response of Adobe's API gateway. The first three digits of the code are the HTTP status. */
export type GatewayErrorBody = components['schemas']['GatewayErrorBody'];
/** The error response to a request without a valid Content-Type. */
export type ContentTypeErrorBody = components['schemas']['ContentTypeErrorBody'];
/** The error response of Flow Service. Older clients read errorMessage and errorDetails. */
export type FlowServiceErrorBody = components['schemas']['FlowServiceErrorBody'];
/** A bare message. The Destinations API documents it for an unknown connection specification. */
export type MessageErrorBody = components['schemas']['MessageErrorBody'];
/** All violations of the request, the first one first. Only this toolkit's mock sends them; Adobe does not. */
export type Violations = components['schemas']['Violations'];
/** One mistake, its place, and its correction. A received value that could be a secret is masked. */
export type Violation = components['schemas']['Violation'];
/** An XDM schema to create. It is a JSON Schema, and may have more members than these. */
export type CreateSchemaRequest = components['schemas']['CreateSchemaRequest'];
/** A reference to a class or field group. */
export type XdmReference = components['schemas']['XdmReference'];
/** An XDM schema with the members that Schema Registry adds. */
export type XdmSchema = components['schemas']['XdmSchema'];
/** A reference to a schema, in a version. */
export type SchemaReference = components['schemas']['SchemaReference'];
/** A data set to create. Catalog Service documents more members than these. */
export type CreateDataSetRequest = components['schemas']['CreateDataSetRequest'];
/** A list of one, the path of the new data set after an `@`. */
export type CreateDataSetResponse = components['schemas']['CreateDataSetResponse'];
/** Data sets by their ids. */
export type DataSets = components['schemas']['DataSets'];
/** A data set. A request may select some of its members, so that none is required. */
export type DataSet = components['schemas']['DataSet'];
/** A mapping set to create. The tutorials name the schema in `xdmSchema`; Data Prep's own guide in `outputSchema`. */
export type CreateMappingSetRequest = components['schemas']['CreateMappingSetRequest'];
/** The schema that a mapping set maps to. */
export type OutputSchema = components['schemas']['OutputSchema'];
/** The mapping to one field. The tutorials name the column in `sourceAttribute` and the field in `destinationXdmPath`; Data Prep's own guide names them in `source` and `destination`. */
export type FieldMapping = components['schemas']['FieldMapping'];
/** The id and the version of the new mapping set, and its times, in milliseconds since 1970. */
export type CreateMappingSetResponse = components['schemas']['CreateMappingSetResponse'];
/** A mapping set, with the members that its creation had. */
export type MappingSet = components['schemas']['MappingSet'];
/** The error response of a neighbor of Flow Service, in the form of Schema Registry's. */
export type NeighborErrorBody = components['schemas']['NeighborErrorBody'];
/** The access token is not valid, has expired, or has no access to the IMS organization. */
export type ResponseUnauthorized = components['responses']['Unauthorized'];
/** The access token or the API key is missing, the API key is invalid, or the user does not have the permission. */
export type ResponseForbidden = components['responses']['Forbidden'];
/** The access token or the API key is missing, the API key is invalid, or the user does not have the permission to change connections. */
export type ResponseWriteForbidden = components['responses']['WriteForbidden'];
/** The IMS organization has no sandbox of that name. */
export type ResponseSandboxNotFound = components['responses']['SandboxNotFound'];
/** The body is larger than the limit. Adobe publishes neither the limit nor the response; both are our choice. */
export type ResponseBodyTooLarge = components['responses']['BodyTooLarge'];
/** The body is compressed or of a format that is not supported. */
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
/** Too many requests. Wait for the time in Retry-After. */
export type ResponseThrottled = components['responses']['Throttled'];
/** The entity has changed since its etag was read, or If-Match is not an etag. */
export type ResponseStaleEtag = components['responses']['StaleEtag'];
/** Flow Service failed, or a service that it asks about the token, the sandbox, the permissions, the schema or the mapping. */
export type ResponseDependencyFailure = components['responses']['DependencyFailure'];
/** The request is invalid. The gateway or Flow Service reports the reason. */
export type ResponseInvalidListing = components['responses']['InvalidListing'];
/** The request is invalid. The gateway or Flow Service reports the reason. */
export type ResponseInvalidSpecListing = components['responses']['InvalidSpecListing'];
/** The request is invalid. The gateway or Flow Service reports the reason. */
export type ResponseInvalidRetrieval = components['responses']['InvalidRetrieval'];
/** The request is invalid. The gateway, the content-type check or Flow Service reports the reason. */
export type ResponseInvalidUpdate = components['responses']['InvalidUpdate'];
/** The request is invalid. The gateway or Flow Service reports the reason. */
export type ResponseInvalidDeletion = components['responses']['InvalidDeletion'];
/** The request is invalid. The gateway or Flow Service reports the reason. */
export type ResponseInvalidPublication = components['responses']['InvalidPublication'];
/** Flow Service failed. */
export type ResponseInternalError = components['responses']['InternalError'];
/** Flow Service failed, or a service that it asks about the token, the sandbox or the permissions. */
export type ResponseServiceFailure = components['responses']['ServiceFailure'];
/** Flow Service is temporarily unavailable. */
export type ResponseUnavailable = components['responses']['Unavailable'];
/** Flow Service, or the source behind it, did not respond in time. */
export type ResponseGatewayTimeout = components['responses']['GatewayTimeout'];
/** No resource of that id in the sandbox, or no such sandbox. */
export type ResponseNotFound = components['responses']['NotFound'];
/** The request is invalid. The gateway, the content-type check or Schema Registry reports the reason. */
export type ResponseInvalidSchema = components['responses']['InvalidSchema'];
/** The request is invalid. The gateway, the content-type check or Catalog Service reports the reason. */
export type ResponseInvalidDataSet = components['responses']['InvalidDataSet'];
/** The request is invalid. The gateway, the content-type check or Data Prep reports the reason. */
export type ResponseInvalidMappingSet = components['responses']['InvalidMappingSet'];
/** The client id of the project in Adobe Developer Console. Its format is not published. */
export type ParameterApiKey = components['parameters']['ApiKey'];
/** The IMS organization, `…@AdobeOrg`. Real ones are 24 hexadecimal digits before the `@`, but no rule says so. */
export type ParameterImsOrganization = components['parameters']['ImsOrganization'];
/** The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens. */
export type ParameterSandbox = components['parameters']['Sandbox'];
/** The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens. */
export type ParameterSandboxId = components['parameters']['SandboxId'];
/** Compressed bodies are rejected. */
export type ParameterContentEncoding = components['parameters']['ContentEncoding'];
/** The etag of the entity, including its double quotes. */
export type ParameterIfMatch = components['parameters']['IfMatch'];
/** The kind of grant, unless it is in the body. */
export type ParameterGrantType = components['parameters']['GrantType'];
/** The API key, unless it is in the body, as Adobe recommends. */
export type ParameterClientId = components['parameters']['ClientId'];
/** The client secret, unless it is in the body, as Adobe recommends. */
export type ParameterClientSecret = components['parameters']['ClientSecret'];
/** The scopes, separated by commas, unless they are in the body. */
export type ParameterScope = components['parameters']['Scope'];
/** The id of a base connection. */
export type ParameterConnectionId = components['parameters']['ConnectionId'];
/** The id of a connection specification. */
export type ParameterConnectionSpecId = components['parameters']['ConnectionSpecId'];
/** The id of a source connection. */
export type ParameterSourceConnectionId = components['parameters']['SourceConnectionId'];
/** The id of a target connection. */
export type ParameterTargetConnectionId = components['parameters']['TargetConnectionId'];
/** The id of a flow specification. */
export type ParameterFlowSpecId = components['parameters']['FlowSpecId'];
/** The id of a dataflow. */
export type ParameterFlowId = components['parameters']['FlowId'];
/** The id of a flow run. */
export type ParameterRunId = components['parameters']['RunId'];
/** The action, in lower case (tutorials) or in upper case (Flow Service API - Sources). */
export type ParameterFlowActionOperation = components['parameters']['FlowActionOperation'];
/** The action, as Retry failed dataflow runs or as Flow Service API - Sources writes it. */
export type ParameterRunActionOperation = components['parameters']['RunActionOperation'];
/** The fields to order by, separated by commas, the most important one first: ascending with `+` or without a sign, descending with `-`. Default: newest first. */
export type ParameterConnectionOrder = components['parameters']['ConnectionOrder'];
/** The fields to order by, separated by commas, the most important one first: ascending with `+` or without a sign, descending with `-`. Default: newest first. */
export type ParameterFlowOrder = components['parameters']['FlowOrder'];
/** The fields to order by, separated by commas, the most important one first: ascending with `+` or without a sign, descending with `-`. Default: newest first. */
export type ParameterRunOrder = components['parameters']['RunOrder'];
/** Conditions that each source connection must match. Several values are separated by commas, and any of them may match. Several conditions are separate parameters, or are separated by commas. */
export type ParameterSourceConnectionFilter = components['parameters']['SourceConnectionFilter'];
/** Conditions that each target connection must match. Several values are separated by commas, and any of them may match. Several conditions are separate parameters, or are separated by commas. */
export type ParameterTargetConnectionFilter = components['parameters']['TargetConnectionFilter'];
/** Conditions that each flow specification must match. Several values are separated by commas, and any of them may match. Several conditions are separate parameters, or are separated by commas. */
export type ParameterFlowSpecFilter = components['parameters']['FlowSpecFilter'];
/** Conditions that each dataflow must match. Several values are separated by commas, and any of them may match. Several conditions are separate parameters, or are separated by commas. A member of a list is written with [] after the name of the list. */
export type ParameterFlowFilter = components['parameters']['FlowFilter'];
/** Conditions that each flow run must match. Several values are separated by commas, and any of them may match. Several conditions are separate parameters, or are separated by commas. */
export type ParameterRunFilter = components['parameters']['RunFilter'];
/** Makes the new entity a draft, which can be changed until it is published. */
export type ParameterMode = components['parameters']['Mode'];
/** The action, in lower case (tutorials) or in upper case (Flow Service API - Sources). */
export type ParameterActionOperation = components['parameters']['ActionOperation'];
/** Declared by Flow Service API - Sources for actions of the provider; the tutorials send none. */
export type ParameterActionSubOperation = components['parameters']['ActionSubOperation'];
/** The number of items on a page, at most 100. The default is our choice. */
export type ParameterLimit = components['parameters']['Limit'];
/** The start of the page, from the link of the page before. Opaque. */
export type ParameterContinuationToken = components['parameters']['ContinuationToken'];
/** The fields to order by, separated by commas, the most important one first: ascending with `+` or without a sign, descending with `-`. Default: newest first. */
export type ParameterOrderBy = components['parameters']['OrderBy'];
/** Returns only the number of items if true. Default: false, which may be sent with a limit. */
export type ParameterCount = components['parameters']['Count'];
/** Conditions that each connection must match, such as `name==Contoso` or `createdAt>1606176000000`. Several values are separated by commas, and any of them may match. Several conditions are separate parameters, or are separated by commas: text after a comma is a new condition if it begins with a field and an operator. A value with such a comma is in double quotes. All properties of a connection are allowed, except secrets. */
export type ParameterConnectionFilter = components['parameters']['ConnectionFilter'];
/** Conditions that each connection specification must match, such as `name=="dynamics-online"` or `attributes.category==CRM`. Several values are separated by commas, and any of them may match. Several conditions are separate parameters, or are separated by commas. Adobe's samples have a single equals sign in a condition on an attribute, before a value in double quotes. */
export type ParameterConnectionSpecFilter = components['parameters']['ConnectionSpecFilter'];
/** The kind of object to explore, in lower case (tutorials) or in upper case (Flow Service API - Sources). Default: root. */
export type ParameterObjectType = components['parameters']['ObjectType'];
/** The path of the table or view, from the list of the root. */
export type ParameterObjectPath = components['parameters']['ObjectPath'];
/** Whether to include the first rows. */
export type ParameterPreview = components['parameters']['Preview'];
/** The number of rows to include. Adobe does not publish a limit; 1000 is our choice. */
export type ParameterPreviewCount = components['parameters']['PreviewCount'];
/** The column that identifies the rows. Some views need it. */
export type ParameterPrimaryKey = components['parameters']['PrimaryKey'];
/** The `$id` of a schema, percent-encoded, or its `meta:altId`. */
export type ParameterSchemaId = components['parameters']['SchemaId'];
/** The form of the schema, and its major version. */
export type ParameterAcceptSchema = components['parameters']['AcceptSchema'];
/** Sent by the tutorials of 2021; newer ones leave it out. */
export type ParameterRequestDataSource = components['parameters']['RequestDataSource'];
/** The id of a data set. */
export type ParameterDataSetId = components['parameters']['DataSetId'];
/** The members to return, separated by commas. Default, all. */
export type ParameterDataSetProperties = components['parameters']['DataSetProperties'];
/** The id of a mapping set. */
export type ParameterMappingSetId = components['parameters']['MappingSetId'];
/** Whether to return the whole output schema. The mock ignores it. */
export type ParameterExpandSchema = components['parameters']['ExpandSchema'];
/** The version of the mapping set. The mock has version 0 only. */
export type ParameterMappingSetVersion = components['parameters']['MappingSetVersion'];
/** The location of the new connection. Adobe does not publish its exact format; an absolute path is our choice. */
export type HeaderLocation = components['headers']['Location'];
/** The location of the new dataflow. Adobe does not publish its exact format; an absolute path is our choice. */
export type HeaderFlowLocation = components['headers']['FlowLocation'];
/** Identifies the request in Adobe's logs; include it in support cases. It is the id in the request's header of the same name, or a new one. */
export type HeaderRequestId = components['headers']['RequestId'];
/** The number of seconds to wait, or an HTTP date. */
export type HeaderRetryAfter = components['headers']['RetryAfter'];
/** The number of seconds to wait, or an HTTP date. Not always sent. */
export type HeaderOptionalRetryAfter = components['headers']['OptionalRetryAfter'];
/** The location of the new data set. Adobe does not publish its exact format; an absolute path is our choice. */
export type HeaderDataSetLocation = components['headers']['DataSetLocation'];
/** Not used. */
export type $defs = Record<string, never>;
/** The operations by `operationId`: parameters, request body and responses of each. */
export interface operations {
    readonly listConnections: {
        readonly parameters: {
            readonly query?: {
                /**
                 * The number of items on a page, at most 100. The default is our choice.
                 * @example 10
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * The start of the page, from the link of the page before. Opaque.
                 * @example abcdefghijkLMNOPqrstupWXKYZ
                 */
                readonly continuationToken?: components["parameters"]["ContinuationToken"];
                /**
                 * The fields to order by, separated by commas, the most important one first: ascending with `+` or without a sign, descending with `-`. Default: newest first.
                 * @example -name
                 */
                readonly orderby?: components["parameters"]["OrderBy"];
                /**
                 * Returns only the number of items if true. Default: false, which may be sent with a limit.
                 * @example true
                 */
                readonly count?: components["parameters"]["Count"];
                /**
                 * Conditions that each connection must match, such as `name==Contoso` or `createdAt>1606176000000`. Several values are separated by commas, and any of them may match. Several conditions are separate parameters, or are separated by commas: text after a comma is a new condition if it begins with a field and an operator. A value with such a comma is in double quotes. All properties of a connection are allowed, except secrets.
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** A page of base connections, or their number with `count=true`. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConnectionList"] | components["schemas"]["ConnectionCount"];
                };
            };
            readonly 400: components["responses"]["InvalidListing"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["SandboxNotFound"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["ServiceFailure"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly createConnection: {
        readonly parameters: {
            readonly query?: {
                /**
                 * Makes the new entity a draft, which can be changed until it is published.
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
                /** Compressed bodies are rejected. */
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
            /** The request is invalid. The gateway, the content-type check or Flow Service reports the reason. */
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
            readonly 403: components["responses"]["WriteForbidden"];
            readonly 404: components["responses"]["SandboxNotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["ServiceFailure"];
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
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
            readonly 400: components["responses"]["InvalidRetrieval"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["ServiceFailure"];
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
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
            /** The base connection was deleted. Destinations documents 202 instead, also with an empty body. */
            readonly 204: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** The request is invalid. The gateway or Flow Service reports the reason. */
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
            readonly 403: components["responses"]["WriteForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["ServiceFailure"];
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
                /**
                 * The etag of the entity, including its double quotes.
                 * @example "9e0052a2-0000-0200-0000-5e35tb330000"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** Compressed bodies are rejected. */
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
            /** The request is invalid. The gateway, the content-type check or Flow Service reports the reason. */
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
            readonly 403: components["responses"]["WriteForbidden"];
            readonly 404: components["responses"]["NotFound"];
            /** The connection has changed since its etag was read, or If-Match is not an etag. */
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
            readonly 500: components["responses"]["ServiceFailure"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly performConnectionAction: {
        readonly parameters: {
            readonly query: {
                /**
                 * The action, in lower case (tutorials) or in upper case (Flow Service API - Sources).
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
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
            /** The request is invalid, or the connection is not a draft. The gateway or Flow Service reports the reason. */
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
            readonly 403: components["responses"]["WriteForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["ServiceFailure"];
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
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
            readonly 400: components["responses"]["InvalidRetrieval"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["ServiceFailure"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly exploreConnection: {
        readonly parameters: {
            readonly query?: {
                /**
                 * The kind of object to explore, in lower case (tutorials) or in upper case (Flow Service API - Sources). Default: root.
                 * @example root
                 */
                readonly objectType?: components["parameters"]["ObjectType"];
                /**
                 * The path of the table or view, from the list of the root.
                 * @example contact
                 */
                readonly object?: components["parameters"]["ObjectPath"];
                /**
                 * Whether to include the first rows.
                 * @example true
                 */
                readonly preview?: components["parameters"]["Preview"];
                /**
                 * The number of rows to include. Adobe does not publish a limit; 1000 is our choice.
                 * @example 10
                 */
                readonly previewCount?: components["parameters"]["PreviewCount"];
                /**
                 * The column that identifies the rows. Some views need it.
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
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
            /** The tables and views of the source, or the columns of one of them. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExploredObjects"] | components["schemas"]["ExploredObject"];
                };
            };
            /** The request is invalid, or the source rejects it. */
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
            readonly 500: components["responses"]["ServiceFailure"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly listConnectionSpecs: {
        readonly parameters: {
            readonly query?: {
                /**
                 * Conditions that each connection specification must match, such as `name=="dynamics-online"` or `attributes.category==CRM`. Several values are separated by commas, and any of them may match. Several conditions are separate parameters, or are separated by commas. Adobe's samples have a single equals sign in a condition on an attribute, before a value in double quotes.
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
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
            readonly 400: components["responses"]["InvalidSpecListing"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["SandboxNotFound"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["ServiceFailure"];
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
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
            readonly 400: components["responses"]["InvalidRetrieval"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["ServiceFailure"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly searchConnections: {
        readonly parameters: {
            readonly query?: {
                /**
                 * The start of the page, from the link of the page before. Opaque.
                 * @example abcdefghijkLMNOPqrstupWXKYZ
                 */
                readonly continuationToken?: components["parameters"]["ContinuationToken"];
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
                /** Compressed bodies are rejected. */
                readonly "Content-Encoding"?: components["parameters"]["ContentEncoding"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The search. JSON in UTF-8, each property name once. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SearchConnectionsRequest"];
            };
        };
        readonly responses: {
            /** A page of base connections, or their number with `count`. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConnectionList"] | components["schemas"]["ConnectionCount"];
                };
            };
            /** The request is invalid. The gateway, the content-type check or Flow Service reports the reason. */
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
            readonly 404: components["responses"]["SandboxNotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["ServiceFailure"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly listSourceConnections: {
        readonly parameters: {
            readonly query?: {
                /**
                 * The number of items on a page, at most 100. The default is our choice.
                 * @example 10
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * The start of the page, from the link of the page before. Opaque.
                 * @example abcdefghijkLMNOPqrstupWXKYZ
                 */
                readonly continuationToken?: components["parameters"]["ContinuationToken"];
                /**
                 * The fields to order by, separated by commas, the most important one first: ascending with `+` or without a sign, descending with `-`. Default: newest first.
                 * @example -createdAt
                 */
                readonly orderby?: components["parameters"]["ConnectionOrder"];
                /**
                 * Returns only the number of items if true. Default: false, which may be sent with a limit.
                 * @example true
                 */
                readonly count?: components["parameters"]["Count"];
                /**
                 * Conditions that each source connection must match. Several values are separated by commas, and any of them may match. Several conditions are separate parameters, or are separated by commas.
                 * @example [
                 *       "baseConnectionId==6990abad-977d-41b9-a85d-17ea8cf1c0e4"
                 *     ]
                 */
                readonly property?: components["parameters"]["SourceConnectionFilter"];
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** A page of source connections, or their number with `count=true`. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SourceConnectionList"] | components["schemas"]["EntityCount"];
                };
            };
            readonly 400: components["responses"]["InvalidListing"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["SandboxNotFound"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["ServiceFailure"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly createSourceConnection: {
        readonly parameters: {
            readonly query?: {
                /**
                 * Makes the new entity a draft, which can be changed until it is published.
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
                /** Compressed bodies are rejected. */
                readonly "Content-Encoding"?: components["parameters"]["ContentEncoding"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The source connection to create. JSON in UTF-8, each property name once. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateSourceConnectionRequest"];
            };
        };
        readonly responses: {
            /** The source connection was created. */
            readonly 201: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreateEntityResponse"];
                };
            };
            /** The request is invalid. The gateway, the content-type check or Flow Service reports the reason. */
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
            readonly 403: components["responses"]["WriteForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["ServiceFailure"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly retrieveSourceConnection: {
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
            };
            readonly path: {
                /**
                 * The id of a source connection.
                 * @example b7581b59-c603-4df1-a689-d23d7ac440f3
                 */
                readonly id: components["parameters"]["SourceConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The source connection. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SourceConnectionItems"];
                };
            };
            readonly 400: components["responses"]["InvalidRetrieval"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["ServiceFailure"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly deleteSourceConnection: {
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
            };
            readonly path: {
                /**
                 * The id of a source connection.
                 * @example b7581b59-c603-4df1-a689-d23d7ac440f3
                 */
                readonly id: components["parameters"]["SourceConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The source connection was deleted. Destinations documents 202 instead, also with an empty body. */
            readonly 204: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidDeletion"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["WriteForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["ServiceFailure"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly updateSourceConnection: {
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
                /**
                 * The etag of the entity, including its double quotes.
                 * @example "9e0052a2-0000-0200-0000-5e35tb330000"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** Compressed bodies are rejected. */
                readonly "Content-Encoding"?: components["parameters"]["ContentEncoding"];
            };
            readonly path: {
                /**
                 * The id of a source connection.
                 * @example b7581b59-c603-4df1-a689-d23d7ac440f3
                 */
                readonly id: components["parameters"]["SourceConnectionId"];
            };
            readonly cookie?: never;
        };
        /** The changes, a JSON Patch. JSON in UTF-8, each property name once. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SourceConnectionPatch"];
            };
        };
        readonly responses: {
            /** The source connection was updated. Flow Service API - Sources declares a list instead. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UpdateEntityResponse"];
                };
            };
            readonly 400: components["responses"]["InvalidUpdate"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["WriteForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 412: components["responses"]["StaleEtag"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["ServiceFailure"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly performSourceConnectionAction: {
        readonly parameters: {
            readonly query: {
                /**
                 * The action, in lower case (tutorials) or in upper case (Flow Service API - Sources).
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
            };
            readonly path: {
                /**
                 * The id of a source connection.
                 * @example b7581b59-c603-4df1-a689-d23d7ac440f3
                 */
                readonly id: components["parameters"]["SourceConnectionId"];
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
                    readonly "application/json": components["schemas"]["UpdateEntityResponse"];
                };
            };
            readonly 400: components["responses"]["InvalidPublication"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["WriteForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["ServiceFailure"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly listTargetConnections: {
        readonly parameters: {
            readonly query?: {
                /**
                 * The number of items on a page, at most 100. The default is our choice.
                 * @example 10
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * The start of the page, from the link of the page before. Opaque.
                 * @example abcdefghijkLMNOPqrstupWXKYZ
                 */
                readonly continuationToken?: components["parameters"]["ContinuationToken"];
                /**
                 * The fields to order by, separated by commas, the most important one first: ascending with `+` or without a sign, descending with `-`. Default: newest first.
                 * @example -createdAt
                 */
                readonly orderby?: components["parameters"]["ConnectionOrder"];
                /**
                 * Returns only the number of items if true. Default: false, which may be sent with a limit.
                 * @example true
                 */
                readonly count?: components["parameters"]["Count"];
                /**
                 * Conditions that each target connection must match. Several values are separated by commas, and any of them may match. Several conditions are separate parameters, or are separated by commas.
                 * @example [
                 *       "name==ACME target connection"
                 *     ]
                 */
                readonly property?: components["parameters"]["TargetConnectionFilter"];
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** A page of target connections, or their number with `count=true`. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TargetConnectionList"] | components["schemas"]["EntityCount"];
                };
            };
            readonly 400: components["responses"]["InvalidListing"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["SandboxNotFound"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["ServiceFailure"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly createTargetConnection: {
        readonly parameters: {
            readonly query?: {
                /**
                 * Makes the new entity a draft, which can be changed until it is published.
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
                /** Compressed bodies are rejected. */
                readonly "Content-Encoding"?: components["parameters"]["ContentEncoding"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The target connection to create. JSON in UTF-8, each property name once. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateTargetConnectionRequest"];
            };
        };
        readonly responses: {
            /** The target connection was created. */
            readonly 201: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreateEntityResponse"];
                };
            };
            /** The request is invalid. The gateway, the content-type check or Flow Service reports the reason. */
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
            readonly 403: components["responses"]["WriteForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["DependencyFailure"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly retrieveTargetConnection: {
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
            };
            readonly path: {
                /**
                 * The id of a target connection.
                 * @example 320f119a-5ac1-4ab1-88ea-eb19e674ea2e
                 */
                readonly id: components["parameters"]["TargetConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The target connection. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TargetConnectionItems"];
                };
            };
            readonly 400: components["responses"]["InvalidRetrieval"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["ServiceFailure"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly deleteTargetConnection: {
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
            };
            readonly path: {
                /**
                 * The id of a target connection.
                 * @example 320f119a-5ac1-4ab1-88ea-eb19e674ea2e
                 */
                readonly id: components["parameters"]["TargetConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The target connection was deleted. Destinations documents 202 instead, also with an empty body. */
            readonly 204: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidDeletion"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["WriteForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["ServiceFailure"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly updateTargetConnection: {
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
                /**
                 * The etag of the entity, including its double quotes.
                 * @example "9e0052a2-0000-0200-0000-5e35tb330000"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** Compressed bodies are rejected. */
                readonly "Content-Encoding"?: components["parameters"]["ContentEncoding"];
            };
            readonly path: {
                /**
                 * The id of a target connection.
                 * @example 320f119a-5ac1-4ab1-88ea-eb19e674ea2e
                 */
                readonly id: components["parameters"]["TargetConnectionId"];
            };
            readonly cookie?: never;
        };
        /** The changes, a JSON Patch. JSON in UTF-8, each property name once. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TargetConnectionPatch"];
            };
        };
        readonly responses: {
            /** The target connection was updated. Flow Service API - Sources declares a list instead. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UpdateEntityResponse"];
                };
            };
            readonly 400: components["responses"]["InvalidUpdate"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["WriteForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 412: components["responses"]["StaleEtag"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["ServiceFailure"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly performTargetConnectionAction: {
        readonly parameters: {
            readonly query: {
                /**
                 * The action, in lower case (tutorials) or in upper case (Flow Service API - Sources).
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
            };
            readonly path: {
                /**
                 * The id of a target connection.
                 * @example 320f119a-5ac1-4ab1-88ea-eb19e674ea2e
                 */
                readonly id: components["parameters"]["TargetConnectionId"];
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
                    readonly "application/json": components["schemas"]["UpdateEntityResponse"];
                };
            };
            readonly 400: components["responses"]["InvalidPublication"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["WriteForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["ServiceFailure"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly listFlowSpecs: {
        readonly parameters: {
            readonly query?: {
                /**
                 * Conditions that each flow specification must match. Several values are separated by commas, and any of them may match. Several conditions are separate parameters, or are separated by commas.
                 * @example [
                 *       "name==\"CRMToAEP\""
                 *     ]
                 */
                readonly property?: components["parameters"]["FlowSpecFilter"];
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The flow specifications. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FlowSpecItems"];
                };
            };
            readonly 400: components["responses"]["InvalidSpecListing"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["SandboxNotFound"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["ServiceFailure"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly retrieveFlowSpec: {
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
            };
            readonly path: {
                /**
                 * The id of a flow specification.
                 * @example 14518937-270c-4525-bdec-c2ba7cce3860
                 */
                readonly id: components["parameters"]["FlowSpecId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The flow specification. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FlowSpecItems"];
                };
            };
            readonly 400: components["responses"]["InvalidRetrieval"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["ServiceFailure"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly listFlows: {
        readonly parameters: {
            readonly query?: {
                /**
                 * The number of items on a page, at most 100. The default is our choice.
                 * @example 10
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * The start of the page, from the link of the page before. Opaque.
                 * @example abcdefghijkLMNOPqrstupWXKYZ
                 */
                readonly continuationToken?: components["parameters"]["ContinuationToken"];
                /**
                 * The fields to order by, separated by commas, the most important one first: ascending with `+` or without a sign, descending with `-`. Default: newest first.
                 * @example -createdAt
                 */
                readonly orderby?: components["parameters"]["FlowOrder"];
                /**
                 * Returns only the number of items if true. Default: false, which may be sent with a limit.
                 * @example true
                 */
                readonly count?: components["parameters"]["Count"];
                /**
                 * Conditions that each dataflow must match. Several values are separated by commas, and any of them may match. Several conditions are separate parameters, or are separated by commas. A member of a list is written with [] after the name of the list.
                 * @example [
                 *       "state==enabled"
                 *     ]
                 */
                readonly property?: components["parameters"]["FlowFilter"];
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** A page of dataflows, or their number with `count=true`. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FlowList"] | components["schemas"]["EntityCount"];
                };
            };
            readonly 400: components["responses"]["InvalidListing"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["SandboxNotFound"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["ServiceFailure"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly createFlow: {
        readonly parameters: {
            readonly query?: {
                /**
                 * Makes the new entity a draft, which can be changed until it is published.
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
                /** Compressed bodies are rejected. */
                readonly "Content-Encoding"?: components["parameters"]["ContentEncoding"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The dataflow to create. JSON in UTF-8, each property name once. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateFlowRequest"] | components["schemas"]["CreateFlowDraftRequest"];
            };
        };
        readonly responses: {
            /** The dataflow was created. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["FlowLocation"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreateEntityResponse"];
                };
            };
            /** The request is invalid. The gateway, the content-type check or Flow Service reports the reason. */
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
            readonly 403: components["responses"]["WriteForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["DependencyFailure"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly retrieveFlow: {
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
            };
            readonly path: {
                /**
                 * The id of a dataflow.
                 * @example 2edc08ac-4df5-4fe6-936f-81a19ce92f5c
                 */
                readonly id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The dataflow. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FlowItems"];
                };
            };
            readonly 400: components["responses"]["InvalidRetrieval"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["ServiceFailure"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly deleteFlow: {
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
            };
            readonly path: {
                /**
                 * The id of a dataflow.
                 * @example 2edc08ac-4df5-4fe6-936f-81a19ce92f5c
                 */
                readonly id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The dataflow was deleted. Destinations documents 202 instead, also with an empty body. */
            readonly 204: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** The request is invalid. The gateway or Flow Service reports the reason. */
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
            readonly 403: components["responses"]["WriteForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["ServiceFailure"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly updateFlow: {
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
                /**
                 * The etag of the entity, including its double quotes.
                 * @example "9e0052a2-0000-0200-0000-5e35tb330000"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** Compressed bodies are rejected. */
                readonly "Content-Encoding"?: components["parameters"]["ContentEncoding"];
            };
            readonly path: {
                /**
                 * The id of a dataflow.
                 * @example 2edc08ac-4df5-4fe6-936f-81a19ce92f5c
                 */
                readonly id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        /** The changes, a JSON Patch. JSON in UTF-8, each property name once. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FlowPatch"];
            };
        };
        readonly responses: {
            /** The dataflow was updated. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UpdateEntityResponse"];
                };
            };
            /** The request is invalid. The gateway, the content-type check or Flow Service reports the reason. */
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
            readonly 403: components["responses"]["WriteForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 412: components["responses"]["StaleEtag"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["DependencyFailure"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly performFlowAction: {
        readonly parameters: {
            readonly query: {
                /**
                 * The action, in lower case (tutorials) or in upper case (Flow Service API - Sources).
                 * @example disable
                 */
                readonly op: components["parameters"]["FlowActionOperation"];
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
            };
            readonly path: {
                /**
                 * The id of a dataflow.
                 * @example 2edc08ac-4df5-4fe6-936f-81a19ce92f5c
                 */
                readonly id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The state of the dataflow was changed. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UpdateEntityResponse"];
                };
            };
            /** The request is invalid. The gateway or Flow Service reports the reason. */
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
            readonly 403: components["responses"]["WriteForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["ServiceFailure"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly listRuns: {
        readonly parameters: {
            readonly query?: {
                /**
                 * The number of items on a page, at most 100. The default is our choice.
                 * @example 10
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * The start of the page, from the link of the page before. Opaque.
                 * @example abcdefghijkLMNOPqrstupWXKYZ
                 */
                readonly continuationToken?: components["parameters"]["ContinuationToken"];
                /**
                 * The fields to order by, separated by commas, the most important one first: ascending with `+` or without a sign, descending with `-`. Default: newest first.
                 * @example -createdAt
                 */
                readonly orderby?: components["parameters"]["RunOrder"];
                /**
                 * Returns only the number of items if true. Default: false, which may be sent with a limit.
                 * @example true
                 */
                readonly count?: components["parameters"]["Count"];
                /**
                 * Conditions that each flow run must match. Several values are separated by commas, and any of them may match. Several conditions are separate parameters, or are separated by commas.
                 * @example [
                 *       "flowId==c9cef9cb-c934-4467-8ef9-cbc934546741"
                 *     ]
                 */
                readonly property?: components["parameters"]["RunFilter"];
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** A page of flow runs, or their number with `count=true`. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FlowRunList"] | components["schemas"]["EntityCount"];
                };
            };
            readonly 400: components["responses"]["InvalidListing"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["SandboxNotFound"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["ServiceFailure"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly createRun: {
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
                /** Compressed bodies are rejected. */
                readonly "Content-Encoding"?: components["parameters"]["ContentEncoding"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The run to create. JSON in UTF-8, each property name once. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateRunRequest"];
            };
        };
        readonly responses: {
            /** The run was created. */
            readonly 201: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreateRunResponse"];
                };
            };
            /** The request is invalid. The gateway, the content-type check or Flow Service reports the reason. */
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
            readonly 403: components["responses"]["WriteForbidden"];
            readonly 404: components["responses"]["SandboxNotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["ServiceFailure"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly retrieveRun: {
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
            };
            readonly path: {
                /**
                 * The id of a flow run.
                 * @example 9830305a-985f-47d0-b030-5a985fd7d004
                 */
                readonly id: components["parameters"]["RunId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The flow run. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FlowRunItems"];
                };
            };
            readonly 400: components["responses"]["InvalidRetrieval"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["ServiceFailure"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly performRunAction: {
        readonly parameters: {
            readonly query: {
                /**
                 * The action, as Retry failed dataflow runs or as Flow Service API - Sources writes it.
                 * @example re-trigger
                 */
                readonly op: components["parameters"]["RunActionOperation"];
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
            };
            readonly path: {
                /**
                 * The id of a flow run.
                 * @example 9830305a-985f-47d0-b030-5a985fd7d004
                 */
                readonly id: components["parameters"]["RunId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The new run. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UpdateEntityResponse"];
                };
            };
            /** The request is invalid. The gateway or Flow Service reports the reason. */
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
            readonly 403: components["responses"]["WriteForbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["ServiceFailure"];
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
                 * The API key, unless it is in the body, as Adobe recommends.
                 * @example my-client-id
                 */
                readonly client_id?: components["parameters"]["ClientId"];
                /**
                 * The client secret, unless it is in the body, as Adobe recommends.
                 * @example my-client-secret
                 */
                readonly client_secret?: components["parameters"]["ClientSecret"];
                /**
                 * The scopes, separated by commas, unless they are in the body.
                 * @example openid,AdobeID
                 */
                readonly scope?: components["parameters"]["Scope"];
            };
            readonly header?: {
                /** Compressed bodies are rejected. */
                readonly "Content-Encoding"?: components["parameters"]["ContentEncoding"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The client credentials, form-encoded, each parameter once. Parameters in the query are not needed here. */
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
            /** The request is invalid. Adobe does not publish the response; this is the error response of OAuth. */
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
                 * The API key, unless it is in the body, as Adobe recommends.
                 * @example my-client-id
                 */
                readonly client_id?: components["parameters"]["ClientId"];
                /**
                 * The client secret, unless it is in the body, as Adobe recommends.
                 * @example my-client-secret
                 */
                readonly client_secret?: components["parameters"]["ClientSecret"];
                /**
                 * The scopes, separated by commas, unless they are in the body.
                 * @example openid,AdobeID
                 */
                readonly scope?: components["parameters"]["Scope"];
            };
            readonly header?: {
                /** Compressed bodies are rejected. */
                readonly "Content-Encoding"?: components["parameters"]["ContentEncoding"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The client credentials, form-encoded, each parameter once. Parameters in the query are not needed here. */
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
            /** The request is invalid. Adobe does not publish the response; this is the error response of OAuth. */
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
    readonly createSchema: {
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
                /** Compressed bodies are rejected. */
                readonly "Content-Encoding"?: components["parameters"]["ContentEncoding"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The schema to create. JSON in UTF-8, each property name once. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateSchemaRequest"];
            };
        };
        readonly responses: {
            /** The schema was created. */
            readonly 201: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["XdmSchema"];
                };
            };
            readonly 400: components["responses"]["InvalidSchema"];
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
    readonly retrieveSchema: {
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
                /**
                 * The form of the schema, and its major version.
                 * @example application/vnd.adobe.xed+json;version=1
                 */
                readonly Accept: components["parameters"]["AcceptSchema"];
            };
            readonly path: {
                /**
                 * The `$id` of a schema, percent-encoded, or its `meta:altId`.
                 * @example _{TENANT_ID}.schemas.52b59140414aa6a370ef5e21155fd7a686744b8739ecc168
                 */
                readonly id: components["parameters"]["SchemaId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The schema. The real service names the form in Content-Type. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["XdmSchema"];
                };
            };
            readonly 400: components["responses"]["InvalidSchema"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** The sandbox has no schema with this id, or the organization has no such sandbox. */
            readonly 404: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NeighborErrorBody"] | components["schemas"]["FlowServiceErrorBody"];
                };
            };
            /** The Accept header is missing, or has no form and version of a schema. */
            readonly 406: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NeighborErrorBody"];
                };
            };
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly createDataSet: {
        readonly parameters: {
            readonly query?: {
                /**
                 * Sent by the tutorials of 2021; newer ones leave it out.
                 * @example true
                 */
                readonly requestDataSource?: components["parameters"]["RequestDataSource"];
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
                /** Compressed bodies are rejected. */
                readonly "Content-Encoding"?: components["parameters"]["ContentEncoding"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The data set to create. JSON in UTF-8, each property name once. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateDataSetRequest"];
            };
        };
        readonly responses: {
            /** The data set was created. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["DataSetLocation"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreateDataSetResponse"];
                };
            };
            readonly 400: components["responses"]["InvalidDataSet"];
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
    readonly retrieveDataSet: {
        readonly parameters: {
            readonly query?: {
                /**
                 * The members to return, separated by commas. Default, all.
                 * @example name,schemaRef
                 */
                readonly properties?: components["parameters"]["DataSetProperties"];
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
            };
            readonly path: {
                /**
                 * The id of a data set.
                 * @example 6889f4f89b982b2b90bc1207
                 */
                readonly id: components["parameters"]["DataSetId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The data set. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DataSets"];
                };
            };
            readonly 400: components["responses"]["InvalidDataSet"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** The sandbox has no data set with this id, or the organization has no such sandbox. */
            readonly 404: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NeighborErrorBody"] | components["schemas"]["FlowServiceErrorBody"];
                };
            };
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly createMappingSet: {
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
                /** Compressed bodies are rejected. */
                readonly "Content-Encoding"?: components["parameters"]["ContentEncoding"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The mapping set to create. JSON in UTF-8, each property name once. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateMappingSetRequest"];
            };
        };
        readonly responses: {
            /** The mapping set was created. The status is 200, not 201. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreateMappingSetResponse"];
                };
            };
            readonly 400: components["responses"]["InvalidMappingSet"];
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
    readonly retrieveMappingSet: {
        readonly parameters: {
            readonly query?: {
                /**
                 * Whether to return the whole output schema. The mock ignores it.
                 * @example false
                 */
                readonly expandSchema?: components["parameters"]["ExpandSchema"];
                /**
                 * The version of the mapping set. The mock has version 0 only.
                 * @example 0
                 */
                readonly version?: components["parameters"]["MappingSetVersion"];
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
                 * The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.
                 * @example prod
                 */
                readonly "x-sandbox-name": components["parameters"]["Sandbox"];
                /**
                 * The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.
                 * @example 6b36e130-c5d7-11e9-949c-0da8d50fcac1
                 */
                readonly "x-sandbox-id"?: components["parameters"]["SandboxId"];
            };
            readonly path: {
                /**
                 * The id of a mapping set.
                 * @example e7c80e4c0d8f4a98a7d400b4e178b635
                 */
                readonly id: components["parameters"]["MappingSetId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The mapping set. */
            readonly 200: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MappingSet"];
                };
            };
            readonly 400: components["responses"]["InvalidMappingSet"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            /** The sandbox has no mapping set with this id and version, or the organization has no such sandbox. */
            readonly 404: {
                headers: {
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NeighborErrorBody"] | components["schemas"]["FlowServiceErrorBody"];
                };
            };
            readonly 429: components["responses"]["Throttled"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
}
