// Made from spec/openapi.yaml (a362f55bb9c88ed6) by `npm run generate`; do not edit.
/** The description as an object: `spec/openapi.yaml` and `spec/neighbors.yaml` with their examples included. */
export const description = {
 "openapi": "3.1.0",
 "info": {
  "title": "Flow Service, connections for Microsoft Dynamics",
  "version": "0.1.0",
  "summary": "Microsoft Dynamics base connections in Adobe Experience Platform, from creation to deletion.",
  "description": "A contract for the connections of Adobe Experience Platform's Flow Service, narrowed to Microsoft Dynamics and its two\nauthentication specifications. Written from what Adobe publishes; it is not Adobe's own description and not endorsed by Adobe.\n\nA value that is only a `{PLACEHOLDER}` is valid in every place for the caller's own values, so that the published examples are valid\nunchanged.\n\nA response is described twice. The standard keywords describe the responses of the mock. The keywords in `x-published` beside them\nreplace these (null: remove the keyword) in other responses that Adobe publishes or prints, which a recording of the real service\nmay contain. `x-published-responses` are statuses of that kind. `x-published-without-body` means that Adobe declares the response\nwithout a body, `x-by-query` selects the schema of a request or a response by the value of a query parameter, and `x-called` is the\nname of a body in messages.\n\nA request is described twice too, if Adobe's own samples break a schema that Adobe publishes. The keywords in `x-advised` replace\nthose beside them (null: remove the keyword) in what that schema requires, which `x-by` names. A value that breaks only these is a\nwarning. `x-refused` lists unknown properties that Adobe documents as invalid, and `x-with` the value of another property that excludes\na property.\n\n`x-reference` names the place where a rule is published, `x-fix` the correction of a mistake, and `x-example` a valid value.\n`x-lenient` lists the mistakes that no published source rejects, with the reason: the lenient profile reports them as warnings.\n`x-source` is the name of the source that a connection specification belongs to, for messages, and `x-tables` whether its data are\ntables. `x-provider-ids` are ids that are mistaken for those of connection specifications.\n`x-max-violations` is the greatest number of violations that are reported for one request, and for the body of one response.\n\nMembers of an example: `x-message-template` with `x-message-variables` marks the parts of an error's text that vary from request to\nrequest. `x-caused-by` lists the causes of the error: the places of mistakes, each with the codes of those mistakes if other mistakes\nat the place have another response, and `state` if a valid request can have this response. `x-scenario-only` means that the mock\nsends the error only if a scenario selects it: it accepts such a request, or responds with another error that Adobe publishes for it.\nThe operations that can have an error of the catalogue are our choice, from its text: Adobe does not publish them.\n",
  "contact": {
   "name": "flowservice-kit"
  },
  "license": {
   "name": "Apache-2.0",
   "identifier": "Apache-2.0"
  },
  "x-max-violations": 100,
  "x-provider-ids": {
   "0ed90a81-07f4-4586-8190-b40eccef1c5a": "the provider of the batch sources",
   "521eee4d-8cbe-4906-bb48-fb6bd4450033": "the provider of the streaming sources",
   "14e34fac-d307-11e9-bb65-2a2ae2dbcce4": "the provider of the file destinations"
  },
  "x-lenient": [
   {
    "code": "property-unknown",
    "because": "No published schema forbids further members, and one of Adobe's own samples sends providerId."
   },
   {
    "code": "auth-param-unknown",
    "because": "None of the published authentication specifications forbids further params."
   },
   {
    "code": "auth-param-foreign",
    "because": "None of the published authentication specifications forbids further params."
   },
   {
    "code": "property-format",
    "at": "/body/auth/params/serviceUri",
    "because": "The published authentication specification types serviceUri as a plain string."
   },
   {
    "code": "property-format",
    "at": "/body/*/value/serviceUri",
    "because": "The same in a patch."
   },
   {
    "code": "property-empty",
    "at": "/body/name",
    "because": "No rule about the length of a name is published."
   },
   {
    "code": "property-empty",
    "at": "/body/*/value",
    "because": "The same in a patch."
   },
   {
    "code": "property-type",
    "at": "/body",
    "because": "Flow Service API - Sources declares the body of a patch as a single instruction."
   },
   {
    "code": "property-missing",
    "at": "/body/name",
    "operations": [
     "createFlow",
     "createTargetConnection"
    ],
    "because": "Flow Service API - Sources does not require a name; only Flow Service API - Destinations does."
   },
   {
    "code": "property-missing",
    "at": "/body/baseConnectionId",
    "operations": [
     "createSourceConnection"
    ],
    "because": "Flow Service API - Sources does not require a base connection."
   },
   {
    "code": "property-missing",
    "at": "/body/data/schema",
    "operations": [
     "createTargetConnection"
    ],
    "because": "Flow Service API - Sources does not require a schema."
   },
   {
    "code": "property-missing",
    "at": "/body/transformations/*/params/mappingVersion",
    "because": "The published flow specification does not require a version."
   },
   {
    "code": "property-missing",
    "at": "/body/*/value/params/mappingVersion",
    "because": "The same in a patch."
   },
   {
    "code": "property-missing",
    "at": "/body/*/value/*/params/mappingVersion",
    "because": "The same in a list of a patch."
   },
   {
    "code": "property-format",
    "at": "/body/value/serviceUri",
    "because": "The same as in a list of instructions."
   },
   {
    "code": "property-empty",
    "at": "/body/value",
    "because": "The same as in a list of instructions."
   },
   {
    "code": "connection-spec-version",
    "because": "No source documents that another version is rejected; one documents that it may be left out."
   },
   {
    "code": "body-duplicate-key",
    "because": "RFC 8259 §4 leaves the interpretation to the reader, and Adobe publishes nothing."
   },
   {
    "code": "header-repeated",
    "because": "Adobe publishes nothing about headers that are sent twice."
   }
  ],
  "x-sources": {
   "be2c3209-53bc-47e7-ab25-145db8b873e1": {
    "title": "ADLS Gen2 destination",
    "name": "adls-gen2-destination",
    "authSpecs": [
     "Azure Service Principal Auth"
    ]
   },
   "0b23e41a-cb4a-4321-a78f-3b654f5d7d97": {
    "title": "Adobe Campaign destination",
    "name": "adobe-campaign-destination",
    "authSpecs": [
     "S3",
     "SFTP with Password",
     "SFTP with SSH Key",
     "Azure Blob"
    ]
   },
   "86043421-563b-46ec-8e6c-e23184711bf6": {
    "title": "Amazon Kinesis",
    "name": "amazon-kinesis",
    "authSpecs": [
     "Aws Kinesis authentication credentials"
    ]
   },
   "3416976c-a9ca-4bba-901a-1f08f66978ff": {
    "title": "Amazon Redshift",
    "name": "amazon-redshift",
    "authSpecs": [
     "Basic Authentication"
    ]
   },
   "4890fc95-5a1f-4983-94bb-e060c08e3f81": {
    "title": "Amazon S3 destination (old)",
    "name": "amazon-s3-destination-old",
    "authSpecs": [
     "Access Key"
    ]
   },
   "4fce964d-3f37-408f-9778-e597338a21ee": {
    "title": "Amazon S3 destination",
    "name": "amazon-s3-destination",
    "authSpecs": [
     "Access Key",
     "Assumed Role"
    ]
   },
   "ecadc60c-7455-4d87-84dc-2a0e293d997b": {
    "title": "Amazon S3",
    "name": "amazon-s3",
    "authSpecs": [
     "Access Key",
     "IAMRole Based"
    ]
   },
   "a8f4d393-1a6b-43f3-931f-91a16ed857f4": {
    "title": "Apache Cassandra",
    "name": "apache-cassandra",
    "authSpecs": [
     "Basic Authentication"
    ]
   },
   "aac9bbd4-6c01-46ce-b47e-51c6f0f6db3f": {
    "title": "Apache Hive on HDInsight",
    "name": "apache-hive-on-hdinsight",
    "authSpecs": [
     "HDInsights Basic Authentication"
    ]
   },
   "6a8d82bc-1caf-45d1-908d-cadabc9d63a6": {
    "title": "Apache Spark on HDInsight",
    "name": "apache-spark-on-hdinsight",
    "authSpecs": [
     "HDInsights Basic Authentication"
    ]
   },
   "e258278b-a4cf-43ac-b158-4fa0ca0d948b": {
    "title": "Azure Blob destination (old)",
    "name": "azure-blob-destination-old",
    "authSpecs": [
     "ConnectionString"
    ]
   },
   "6d6b59bf-fb58-4107-9064-4d246c0e5bb2": {
    "title": "Azure Blob destination",
    "name": "azure-blob-destination",
    "authSpecs": [
     "ConnectionString"
    ]
   },
   "4c10e202-c428-4796-9208-5f1f5732b1cf": {
    "title": "Azure Blob Storage",
    "name": "azure-blob-storage",
    "authSpecs": [
     "ConnectionString",
     "SAS URI Authentication",
     "Service Principal Based Authentication"
    ]
   },
   "0479cc14-7651-4354-b233-7480606c2ac3": {
    "title": "Azure Data Explorer",
    "name": "azure-data-explorer",
    "authSpecs": [
     "Service Principal Based Authentication"
    ]
   },
   "b3ba5556-48be-44b7-8b85-ff2b69b46dc4": {
    "title": "Azure Data Lake Storage Gen2",
    "name": "azure-data-lake-storage-gen2",
    "authSpecs": [
     "Basic Authentication for adls-gen2"
    ]
   },
   "bf9f5905-92b7-48bf-bf20-455bc6b60a4e": {
    "title": "Azure Event Hubs",
    "name": "azure-event-hubs",
    "authSpecs": [
     "Azure EventHub authentication credentials",
     "Event Hub Azure Active Directory Auth",
     "Event Hub Scoped Azure Active Directory Auth"
    ]
   },
   "be5ec48c-5b78-49d5-b8fa-7c89ec4569b8": {
    "title": "Azure File Storage",
    "name": "azure-file-storage",
    "authSpecs": [
     "Basic Authentication"
    ]
   },
   "a49bcc7d-8038-43af-b1e4-5a7a089a7d79": {
    "title": "Azure Synapse Analytics",
    "name": "azure-synapse-analytics",
    "authSpecs": [
     "Connection String Based Authentication",
     "Service Principal Key Based Authentication"
    ]
   },
   "ecde33f2-c56f-46cc-bdea-ad151c16cd69": {
    "title": "Azure Table Storage",
    "name": "azure-table-storage",
    "authSpecs": [
     "Connection String Based Authentication"
    ]
   },
   "6360f136-5980-4111-8bdf-15d29eab3b5a": {
    "title": "Capillary Streaming Events",
    "name": "capillary-streaming-events",
    "authSpecs": [
     "OAuth generic-rest-connector"
    ]
   },
   "1fe283f6-9bec-11ea-bb37-0242ac130002": {
    "title": "Couchbase",
    "name": "couchbase",
    "authSpecs": [
     "Connection String Based Authentication"
    ]
   },
   "c604ff05-7f1a-43c0-8e18-33bf874cb11c": {
    "title": "Data lake (dataset)",
    "name": "data-lake-dataset",
    "authSpecs": []
   },
   "10440537-2a7b-4583-ac39-ed38d4b848e8": {
    "title": "Data Landing Zone destination",
    "name": "data-landing-zone-destination",
    "authSpecs": []
   },
   "26f526f2-58f4-4712-961d-e41bf1ccc0e8": {
    "title": "Data Landing Zone",
    "name": "data-landing-zone",
    "authSpecs": []
   },
   "e9d7ec6b-0873-4e57-ad21-b3a7c65e310b": {
    "title": "Databricks",
    "name": "databricks",
    "authSpecs": [
     "Access Token Authentication"
    ]
   },
   "23598e46-f560-407b-88d5-ea6207e49db0": {
    "title": "Dataset export source",
    "name": "dataset-export-source",
    "authSpecs": []
   },
   "fb2e94c9-c031-467d-8103-6bd6e0a432f2": {
    "title": "FTP",
    "name": "ftp",
    "authSpecs": [
     "Basic Authentication for FTP"
    ]
   },
   "8e6b41a8-d998-4545-ad7d-c6a9fff406c3": {
    "title": "Generic OData",
    "name": "generic-odata",
    "authSpecs": [
     "Anonymous Authentication"
    ]
   },
   "4e98f16f-87d6-4ef0-bdc6-7a2b0fe76e62": {
    "title": "Generic REST API",
    "name": "generic-rest-api",
    "authSpecs": [
     "oAuth2RefreshCode",
     "Basic Authentication"
    ]
   },
   "d771e9c1-4f26-40dc-8617-ce58c4b53702": {
    "title": "Google Ads",
    "name": "google-ads",
    "authSpecs": [
     "Basic Authentication",
     "Basic Authentication for google-adwords"
    ]
   },
   "3c9b37f8-13a6-43d8-bad3-b863b941fedd": {
    "title": "Google BigQuery",
    "name": "google-bigquery",
    "authSpecs": [
     "Basic Authentication",
     "Service Authentication"
    ]
   },
   "c5d93acb-ea8b-4b14-8f53-02138444ae99": {
    "title": "Google Cloud Storage destination",
    "name": "google-cloud-storage-destination",
    "authSpecs": [
     "Google Cloud Storage authentication credentials"
    ]
   },
   "32e8f412-cdf7-464c-9885-78184cb113fd": {
    "title": "Google Cloud Storage",
    "name": "google-cloud-storage",
    "authSpecs": [
     "Basic Authentication for google-cloud"
    ]
   },
   "70116022-a743-464a-bbfe-e226a7f8210c": {
    "title": "Google PubSub",
    "name": "google-pubsub",
    "authSpecs": [
     "Project Based Authentication",
     "Topic & Subscription Based Authentication"
    ]
   },
   "37b6bf40-d318-4655-90be-5cd6f65d334b": {
    "title": "GreenPlum",
    "name": "greenplum",
    "authSpecs": [
     "Basic Authentication"
    ]
   },
   "54e221aa-d342-4707-bcff-7a4bceef0001": {
    "title": "HDFS",
    "name": "hdfs",
    "authSpecs": [
     "Anonymous Authentication"
    ]
   },
   "a8b6a1a4-5735-42b4-952c-85dce0ac38b5": {
    "title": "HP Vertica",
    "name": "hp-vertica",
    "authSpecs": [
     "Connection String Based Authentication"
    ]
   },
   "bc7b00d6-623a-4dfc-9fdb-f1240aeadaeb": {
    "title": "HTTP API",
    "name": "http-api",
    "authSpecs": [
     "Streaming Connection"
    ]
   },
   "cc6a4487-9e91-433e-a3a3-9cf6626c1806": {
    "title": "HubSpot",
    "name": "hubspot",
    "authSpecs": [
     "Basic Authentication"
    ]
   },
   "09182899-b429-40c9-a15a-bf3ddbc8ced7": {
    "title": "IBM DB2",
    "name": "ibm-db2",
    "authSpecs": [
     "Basic Authentication"
    ]
   },
   "2e8580db-6489-4726-96de-e33f5f60295f": {
    "title": "Mailchimp Members",
    "name": "mailchimp-members",
    "authSpecs": [
     "Basic Authentication",
     "oAuth2RefreshCode"
    ]
   },
   "3000eb99-cd47-43f3-827c-43caf170f015": {
    "title": "MariaDB",
    "name": "mariadb",
    "authSpecs": [
     "Connection String Based Authentication",
     "Basic Authentication"
    ]
   },
   "38ad80fe-8b06-4938-94f4-d4ee80266b07": {
    "title": "Microsoft Dynamics",
    "name": "microsoft-dynamics",
    "authSpecs": [
     "Basic Authentication for Dynamics-Online",
     "Service Principal Key Based Authentication"
    ]
   },
   "1f372ff9-38a4-4492-96f5-b9a4e4bd00ec": {
    "title": "Microsoft SQL Server",
    "name": "microsoft-sql-server",
    "authSpecs": [
     "Connection String Based Authentication"
    ]
   },
   "fd2c8ff3-1de0-4f6b-8fa8-4264784870eb": {
    "title": "Mixpanel",
    "name": "mixpanel",
    "authSpecs": [
     "Basic Authentication"
    ]
   },
   "26d738e0-8963-47ea-aadf-c60de735468a": {
    "title": "MySQL",
    "name": "mysql",
    "authSpecs": [
     "Connection String Based Authentication",
     "Basic Authentication"
    ]
   },
   "cf16d886-c627-4872-9936-fb08d6cba8cc": {
    "title": "OneTrust",
    "name": "onetrust",
    "authSpecs": [
     "OAuth2 Refresh Code"
    ]
   },
   "d6b52d86-f0f8-475f-89d4-ce54c8527328": {
    "title": "Oracle DB",
    "name": "oracle-db",
    "authSpecs": [
     "ConnectionString"
    ]
   },
   "c1e44b6b-e7c8-404b-9031-58f0ef760604": {
    "title": "Oracle Eloqua destination",
    "name": "oracle-eloqua-destination",
    "authSpecs": [
     "SFTP with Password",
     "SFTP with SSH Key"
    ]
   },
   "35d6c4d8-c9a9-11eb-b8bc-0242ac130003": {
    "title": "Oracle Eloqua",
    "name": "oracle-eloqua",
    "authSpecs": [
     "Basic Authentication"
    ]
   },
   "fdf850b4-5a8d-4a5a-9ce8-4caef9abb2a8": {
    "title": "Oracle NetSuite Entities",
    "name": "oracle-netsuite-entities",
    "authSpecs": [
     "OAuth2 Client Credential"
    ]
   },
   "c85f9425-fb21-426c-ad0b-405e9bd8a46c": {
    "title": "Oracle Object Storage",
    "name": "oracle-object-storage",
    "authSpecs": [
     "Access Key"
    ]
   },
   "ff4274f2-c9a9-11eb-b8bc-0242ac130003": {
    "title": "Oracle Responsys",
    "name": "oracle-responsys",
    "authSpecs": [
     "Basic Authentication"
    ]
   },
   "ba5126ec-c9ac-11eb-b8bc-0242ac130003": {
    "title": "Oracle Service Cloud",
    "name": "oracle-service-cloud",
    "authSpecs": [
     "Basic Authentication"
    ]
   },
   "221c7626-58f6-4eec-8ee2-042b0226f03b": {
    "title": "PayPal",
    "name": "paypal",
    "authSpecs": [
     "Client-Id-Secret Based Authentication"
    ]
   },
   "102706fb-a5cd-42ee-afe0-bc42f017ff43": {
    "title": "Phoenix",
    "name": "phoenix",
    "authSpecs": [
     "Basic Authentication"
    ]
   },
   "f82aae23-91e7-4884-b25f-2d2159d841fd": {
    "title": "Pinterest Ads",
    "name": "pinterest-ads",
    "authSpecs": [
     "OAuth2 Refresh Code"
    ]
   },
   "74a1c565-4e59-48d7-9d67-7c03b8a13137": {
    "title": "PostgreSQL",
    "name": "postgresql",
    "authSpecs": [
     "Connection String Based Authentication",
     "Basic Authentication for PostgreSQL",
     "Basic Authentication"
    ]
   },
   "8a9c3494-9708-43d7-ae3f-cda01e5030e1": {
    "title": "Profile store (UPS)",
    "name": "profile-store-ups",
    "authSpecs": []
   },
   "ea1c2a08-b722-11eb-8529-0242ac130003": {
    "title": "Salesforce Marketing Cloud",
    "name": "salesforce-marketing-cloud",
    "authSpecs": [
     "Client-Id-Secret Based Authentication",
     "OAuth2 Client Credential"
    ]
   },
   "cb66ab34-8619-49cb-96d1-39b37ede86ea": {
    "title": "Salesforce Service Cloud",
    "name": "salesforce-service-cloud",
    "authSpecs": [
     "Basic Authentication",
     "OAuth2 Client Credential"
    ]
   },
   "cfc0fee1-7dc0-40ef-b73e-d8b134c436f5": {
    "title": "Salesforce",
    "name": "salesforce",
    "authSpecs": [
     "Basic Authentication",
     "OAuth2 Client Credential",
     "OAuth2 JWT Token Credential"
    ]
   },
   "d8ee38de-7ae9-4058-9610-c79ce75f8e92": {
    "title": "SAP Commerce",
    "name": "sap-commerce",
    "authSpecs": [
     "OAuth2 Client Credential"
    ]
   },
   "eb13cb25-47ab-407f-ba89-c0125281c563": {
    "title": "ServiceNow",
    "name": "servicenow",
    "authSpecs": [
     "Basic Authentication"
    ]
   },
   "64ef4b8b-a6e0-41b5-9677-3805d1ee5dd0": {
    "title": "SFTP destination (old)",
    "name": "sftp-destination-old",
    "authSpecs": [
     "Basic Authentication for sftp",
     "SFTP with SSH Key"
    ]
   },
   "36965a81-b1c6-401b-99f8-22508f1e6a26": {
    "title": "SFTP destination",
    "name": "sftp-destination",
    "authSpecs": [
     "SFTP with Password",
     "SFTP with SSH Key"
    ]
   },
   "b7bf2577-4520-42c9-bae9-cad01560f7bc": {
    "title": "SFTP",
    "name": "sftp",
    "authSpecs": [
     "Basic Authentication for sftp",
     "SSH PublicKey Authentication for sftp"
    ]
   },
   "4f63aa36-bd48-4e33-bb83-49fbcd11c708": {
    "title": "Shopify",
    "name": "shopify",
    "authSpecs": [
     "Basic Authentication",
     "Access Token Based"
    ]
   },
   "51ae16c2-bdad-42fd-9fce-8d5dfddaf140": {
    "title": "Snowflake streaming",
    "name": "snowflake-streaming",
    "authSpecs": [
     "Basic Authentication for Snowflake"
    ]
   },
   "b2e08744-4f1a-40ce-af30-7abac3e23cf3": {
    "title": "Snowflake",
    "name": "snowflake",
    "authSpecs": [
     "ConnectionString",
     "KeyPair Authentication",
     "Basic Authentication"
    ]
   },
   "2acf109f-9b66-4d5e-bc18-ebb2adcff8d5": {
    "title": "Square",
    "name": "square",
    "authSpecs": [
     "OAuth2 Refresh Code"
    ]
   },
   "bdb5b792-451b-42de-acf8-15f3195821de": {
    "title": "Streaming SDK",
    "name": "streaming-sdk",
    "authSpecs": []
   },
   "cc2c31d6-7b8c-4581-b49f-5c8698aa3ab3": {
    "title": "Stripe",
    "name": "stripe",
    "authSpecs": [
     "OAuth2 Refresh Code"
    ]
   },
   "2fa8af9c-2d1a-43ea-a253-f00a00c74412": {
    "title": "Teradata Vantage",
    "name": "teradata-vantage",
    "authSpecs": [
     "ConnectionString"
    ]
   },
   "fcad62f3-09b0-41d3-be11-449d5a621b69": {
    "title": "Veeva CRM",
    "name": "veeva-crm",
    "authSpecs": [
     "Basic Authentication"
    ]
   },
   "0a27232b-2c6e-4396-b8c6-c9fc24e37ba4": {
    "title": "Zendesk",
    "name": "zendesk",
    "authSpecs": [
     "OAuth2 Refresh Code"
    ]
   },
   "929e4450-0237-4ed2-9404-b7e1e0a00309": {
    "title": "Zoho CRM",
    "name": "zoho-crm",
    "authSpecs": [
     "Basic Authentication"
    ]
   }
  }
 },
 "x-not-covered": [
  "flows/search",
  "flowSpecs/search",
  "connections/{id}/configs",
  "connectionSpecs/{id}/configs",
  "connectionSpecs/{id}/explore"
 ],
 "servers": [
  {
   "url": "https://platform.adobe.io/data/foundation/flowservice",
   "description": "Production"
  },
  {
   "url": "https://platform-stage.adobe.io/data/foundation/flowservice",
   "description": "Stage"
  }
 ],
 "x-trailing-slash": "Use Azure Private Link for Sources in the API prints POST /connections/, Flow Service API - Sources PATCH and DELETE /connections/{id}/. No source documents that Flow Service rejects the slash.",
 "security": [
  {
   "accessToken": []
  }
 ],
 "tags": [
  {
   "name": "Connections",
   "description": "Base connections, which hold the credentials for one account of a source."
  },
  {
   "name": "Connection specifications",
   "description": "Sources and their authentication specifications."
  },
  {
   "name": "Source connections",
   "description": "The data of a base connection that a dataflow reads."
  },
  {
   "name": "Target connections",
   "description": "The data set that a dataflow writes to."
  },
  {
   "name": "Flow specifications",
   "description": "Kinds of dataflows, with the rules of their schedules and transformations."
  },
  {
   "name": "Dataflows",
   "description": "A source connection, a target connection, and when and how the data go from one to the other."
  },
  {
   "name": "Flow runs",
   "description": "The runs of dataflows, with their status and the number of records."
  },
  {
   "name": "Tokens",
   "description": "Access tokens, from Adobe's identity service."
  }
 ],
 "paths": {
  "/connections": {
   "post": {
    "operationId": "createConnection",
    "x-published-responses": {
     "422": {
      "description": "connectionSpec.version is missing. Destinations documents this response without a body.",
      "x-reference": "Flow Service API - Destinations, POST /connections, 422",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "anyOf": [
          {
           "$ref": "#/components/schemas/FlowServiceErrorBody"
          },
          {
           "$ref": "#/components/schemas/GatewayErrorBody"
          },
          {
           "$ref": "#/components/schemas/ContentTypeErrorBody"
          },
          {
           "$ref": "#/components/schemas/MessageErrorBody"
          }
         ]
        }
       }
      }
     }
    },
    "summary": "Create a base connection",
    "description": "Creates a base connection for a Microsoft Dynamics account, or a draft of one. Any number of dataflows can share it.",
    "tags": [
     "Connections"
    ],
    "x-reference": "Tutorial: Create a connection",
    "parameters": [
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     },
     {
      "$ref": "#/components/parameters/Mode"
     },
     {
      "$ref": "#/components/parameters/ContentEncoding"
     }
    ],
    "requestBody": {
     "required": true,
     "description": "The connection to create. JSON in UTF-8, each property name once.",
     "x-reference": "RFC 8259 §4, §8.1",
     "x-max-bytes": 1048576,
     "x-max-depth": 64,
     "x-max-properties": 1000,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreateConnectionRequest"
       },
       "examples": {
        "create-basic": {
         "$ref": "#/components/examples/create-basic"
        },
        "create-service-principal": {
         "$ref": "#/components/examples/create-service-principal"
        }
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "The base connection was created.",
      "headers": {
       "Location": {
        "$ref": "#/components/headers/Location"
       },
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CreateConnectionResponse"
        },
        "examples": {
         "created": {
          "$ref": "#/components/examples/created"
         }
        }
       }
      }
     },
     "400": {
      "description": "The request is invalid. The gateway, the content-type check or Flow Service reports the reason.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "anyOf": [
          {
           "$ref": "#/components/schemas/FlowServiceErrorBody"
          },
          {
           "$ref": "#/components/schemas/GatewayErrorBody"
          },
          {
           "$ref": "#/components/schemas/ContentTypeErrorBody"
          },
          {
           "$ref": "#/components/schemas/MessageErrorBody"
          }
         ]
        },
        "examples": {
         "invalid-request": {
          "$ref": "#/components/examples/invalid-request"
         },
         "missing-org": {
          "$ref": "#/components/examples/missing-org"
         },
         "content-type": {
          "$ref": "#/components/examples/content-type"
         },
         "missing-sandbox": {
          "$ref": "#/components/examples/missing-sandbox"
         },
         "sandbox-id-not-allowed": {
          "$ref": "#/components/examples/sandbox-id-not-allowed"
         },
         "cross-sandbox-headers-differ": {
          "$ref": "#/components/examples/cross-sandbox-headers-differ"
         },
         "cross-sandbox-not-allowed": {
          "$ref": "#/components/examples/cross-sandbox-not-allowed"
         },
         "empty-token": {
          "$ref": "#/components/examples/empty-token"
         },
         "rejected-token": {
          "$ref": "#/components/examples/rejected-token"
         },
         "empty-body": {
          "$ref": "#/components/examples/empty-body"
         },
         "unknown-connection-spec": {
          "$ref": "#/components/examples/unknown-connection-spec"
         },
         "unknown-connection-spec-legacy": {
          "$ref": "#/components/examples/unknown-connection-spec-legacy"
         },
         "unknown-auth-spec": {
          "$ref": "#/components/examples/unknown-auth-spec"
         },
         "missing-field": {
          "$ref": "#/components/examples/missing-field"
         },
         "empty-field": {
          "$ref": "#/components/examples/empty-field"
         },
         "wrong-value": {
          "$ref": "#/components/examples/wrong-value"
         },
         "source-not-entitled": {
          "$ref": "#/components/examples/source-not-entitled"
         },
         "bad-credentials": {
          "$ref": "#/components/examples/bad-credentials"
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/WriteForbidden"
     },
     "404": {
      "$ref": "#/components/responses/SandboxNotFound"
     },
     "413": {
      "$ref": "#/components/responses/BodyTooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/ServiceFailure"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   },
   "get": {
    "operationId": "listConnections",
    "summary": "List base connections",
    "description": "Base connections of the organization and sandbox, newest first.",
    "tags": [
     "Connections"
    ],
    "x-reference": "Flow Service API - Sources, GET /connections; Sort and filter responses",
    "x-unknown-query": {
     "severity": "error",
     "reference": "Flow Service error messages, 1451-400"
    },
    "x-exclusive-query": {
     "parameters": [
      "limit",
      "count"
     ],
     "unless": {
      "parameter": "count",
      "value": "false"
     },
     "reference": "Flow Service error messages, 1401-400"
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     },
     {
      "$ref": "#/components/parameters/Limit"
     },
     {
      "$ref": "#/components/parameters/ContinuationToken"
     },
     {
      "$ref": "#/components/parameters/OrderBy"
     },
     {
      "$ref": "#/components/parameters/Count"
     },
     {
      "$ref": "#/components/parameters/ConnectionFilter"
     }
    ],
    "responses": {
     "200": {
      "description": "A page of base connections, or their number with `count=true`.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "anyOf": [
          {
           "$ref": "#/components/schemas/ConnectionList"
          },
          {
           "$ref": "#/components/schemas/ConnectionCount"
          }
         ]
        },
        "x-by-query": {
         "parameter": "count",
         "schemas": {
          "true": "ConnectionCount",
          "false": "ConnectionList"
         },
         "absent": "ConnectionList"
        },
        "examples": {
         "connections": {
          "$ref": "#/components/examples/connections"
         },
         "connection-count": {
          "$ref": "#/components/examples/connection-count"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidListing"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/SandboxNotFound"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/ServiceFailure"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  },
  "/connections/{id}": {
   "get": {
    "operationId": "retrieveConnection",
    "summary": "Retrieve a base connection",
    "description": "Returns a base connection, in a list of one. Secrets are masked.",
    "tags": [
     "Connections"
    ],
    "x-reference": "Flow Service API - Sources, GET /connections/{id}",
    "parameters": [
     {
      "$ref": "#/components/parameters/ConnectionId"
     },
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     }
    ],
    "responses": {
     "200": {
      "description": "The base connection.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ConnectionItems"
        },
        "examples": {
         "connection": {
          "$ref": "#/components/examples/connection"
         },
         "connection-initializing-state": {
          "$ref": "#/components/examples/connection-initializing-state"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidRetrieval"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/ServiceFailure"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   },
   "patch": {
    "operationId": "updateConnection",
    "summary": "Update a base connection",
    "description": "Applies a JSON Patch. New auth params replace the old ones as a whole; auth spec and connection spec cannot be changed.",
    "tags": [
     "Connections"
    ],
    "x-reference": "Update connections using the Flow Service API; RFC 6902",
    "parameters": [
     {
      "$ref": "#/components/parameters/ConnectionId"
     },
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     },
     {
      "$ref": "#/components/parameters/IfMatch"
     },
     {
      "$ref": "#/components/parameters/ContentEncoding"
     }
    ],
    "requestBody": {
     "required": true,
     "description": "The changes, a JSON Patch. JSON in UTF-8, each property name once.",
     "x-reference": "Update connections using the Flow Service API; RFC 8259 §4, §8.1",
     "x-max-bytes": 1048576,
     "x-max-depth": 64,
     "x-max-items": 1000,
     "x-max-properties": 10000,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ConnectionPatch"
       },
       "examples": {
        "update-auth-params": {
         "$ref": "#/components/examples/update-auth-params"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The base connection was updated.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/UpdateConnectionResponse"
        },
        "examples": {
         "updated": {
          "$ref": "#/components/examples/updated"
         }
        }
       }
      }
     },
     "400": {
      "description": "The request is invalid. The gateway, the content-type check or Flow Service reports the reason.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "anyOf": [
          {
           "$ref": "#/components/schemas/FlowServiceErrorBody"
          },
          {
           "$ref": "#/components/schemas/GatewayErrorBody"
          },
          {
           "$ref": "#/components/schemas/ContentTypeErrorBody"
          }
         ]
        },
        "examples": {
         "invalid-request": {
          "$ref": "#/components/examples/invalid-request"
         },
         "missing-org": {
          "$ref": "#/components/examples/missing-org"
         },
         "content-type": {
          "$ref": "#/components/examples/content-type"
         },
         "missing-sandbox": {
          "$ref": "#/components/examples/missing-sandbox"
         },
         "sandbox-id-not-allowed": {
          "$ref": "#/components/examples/sandbox-id-not-allowed"
         },
         "cross-sandbox-headers-differ": {
          "$ref": "#/components/examples/cross-sandbox-headers-differ"
         },
         "cross-sandbox-not-allowed": {
          "$ref": "#/components/examples/cross-sandbox-not-allowed"
         },
         "empty-token": {
          "$ref": "#/components/examples/empty-token"
         },
         "rejected-token": {
          "$ref": "#/components/examples/rejected-token"
         },
         "missing-if-match": {
          "$ref": "#/components/examples/missing-if-match"
         },
         "empty-body": {
          "$ref": "#/components/examples/empty-body"
         },
         "unsupported-patch-operation": {
          "$ref": "#/components/examples/unsupported-patch-operation"
         },
         "invalid-patch": {
          "$ref": "#/components/examples/invalid-patch"
         },
         "connection-spec-fixed": {
          "$ref": "#/components/examples/connection-spec-fixed"
         },
         "connection-initializing": {
          "$ref": "#/components/examples/connection-initializing"
         },
         "missing-field": {
          "$ref": "#/components/examples/missing-field"
         },
         "empty-field": {
          "$ref": "#/components/examples/empty-field"
         },
         "wrong-value": {
          "$ref": "#/components/examples/wrong-value"
         },
         "bad-credentials": {
          "$ref": "#/components/examples/bad-credentials"
         },
         "unreadable-entity-id": {
          "$ref": "#/components/examples/unreadable-entity-id"
         },
         "connection-not-changeable": {
          "$ref": "#/components/examples/connection-not-changeable"
         },
         "state-not-updatable": {
          "$ref": "#/components/examples/state-not-updatable"
         },
         "patch-not-enabled": {
          "$ref": "#/components/examples/patch-not-enabled"
         },
         "invalid-state": {
          "$ref": "#/components/examples/invalid-state"
         },
         "update-not-applicable": {
          "$ref": "#/components/examples/update-not-applicable"
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/WriteForbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "412": {
      "description": "The connection has changed since its etag was read, or If-Match is not an etag.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/FlowServiceErrorBody"
        },
        "examples": {
         "stale-etag": {
          "$ref": "#/components/examples/stale-etag"
         }
        }
       }
      }
     },
     "413": {
      "$ref": "#/components/responses/BodyTooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/ServiceFailure"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   },
   "delete": {
    "operationId": "deleteConnection",
    "x-published-responses": {
     "202": {
      "description": "The deletion was accepted; the body is empty.",
      "x-reference": "Flow Service API - Destinations, DELETE /connections/{id}, 202",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      }
     }
    },
    "summary": "Delete a base connection",
    "description": "Deletes a base connection permanently. If-Match is not required.",
    "tags": [
     "Connections"
    ],
    "x-reference": "Delete connections using the Flow Service API",
    "parameters": [
     {
      "$ref": "#/components/parameters/ConnectionId"
     },
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     }
    ],
    "responses": {
     "204": {
      "description": "The base connection was deleted. Destinations documents 202 instead, also with an empty body.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      }
     },
     "400": {
      "description": "The request is invalid. The gateway or Flow Service reports the reason.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "anyOf": [
          {
           "$ref": "#/components/schemas/FlowServiceErrorBody"
          },
          {
           "$ref": "#/components/schemas/GatewayErrorBody"
          }
         ]
        },
        "examples": {
         "missing-org": {
          "$ref": "#/components/examples/missing-org"
         },
         "missing-sandbox": {
          "$ref": "#/components/examples/missing-sandbox"
         },
         "sandbox-id-not-allowed": {
          "$ref": "#/components/examples/sandbox-id-not-allowed"
         },
         "cross-sandbox-headers-differ": {
          "$ref": "#/components/examples/cross-sandbox-headers-differ"
         },
         "cross-sandbox-not-allowed": {
          "$ref": "#/components/examples/cross-sandbox-not-allowed"
         },
         "empty-token": {
          "$ref": "#/components/examples/empty-token"
         },
         "rejected-token": {
          "$ref": "#/components/examples/rejected-token"
         },
         "connection-initializing": {
          "$ref": "#/components/examples/connection-initializing"
         },
         "unreadable-entity-id": {
          "$ref": "#/components/examples/unreadable-entity-id"
         },
         "connection-not-changeable": {
          "$ref": "#/components/examples/connection-not-changeable"
         },
         "connection-in-use": {
          "$ref": "#/components/examples/connection-in-use"
         },
         "delete-not-applicable": {
          "$ref": "#/components/examples/delete-not-applicable"
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/WriteForbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/ServiceFailure"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  },
  "/connections/{id}/action": {
   "post": {
    "operationId": "performConnectionAction",
    "summary": "Publish a draft of a base connection",
    "description": "Changes the state of a base connection. Users publish drafts; the other actions are for the provider.",
    "tags": [
     "Connections"
    ],
    "x-reference": "Create draft Flow Service entities, Publish your draft base connection; Flow Service API - Sources, POST /connections/{id}/action",
    "parameters": [
     {
      "$ref": "#/components/parameters/ConnectionId"
     },
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     },
     {
      "$ref": "#/components/parameters/ActionOperation"
     },
     {
      "$ref": "#/components/parameters/ActionSubOperation"
     }
    ],
    "responses": {
     "200": {
      "description": "The draft was published.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/UpdateConnectionResponse"
        },
        "examples": {
         "published": {
          "$ref": "#/components/examples/published"
         }
        }
       }
      }
     },
     "400": {
      "description": "The request is invalid, or the connection is not a draft. The gateway or Flow Service reports the reason.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "anyOf": [
          {
           "$ref": "#/components/schemas/FlowServiceErrorBody"
          },
          {
           "$ref": "#/components/schemas/GatewayErrorBody"
          }
         ]
        },
        "examples": {
         "missing-org": {
          "$ref": "#/components/examples/missing-org"
         },
         "missing-sandbox": {
          "$ref": "#/components/examples/missing-sandbox"
         },
         "sandbox-id-not-allowed": {
          "$ref": "#/components/examples/sandbox-id-not-allowed"
         },
         "cross-sandbox-headers-differ": {
          "$ref": "#/components/examples/cross-sandbox-headers-differ"
         },
         "cross-sandbox-not-allowed": {
          "$ref": "#/components/examples/cross-sandbox-not-allowed"
         },
         "empty-token": {
          "$ref": "#/components/examples/empty-token"
         },
         "rejected-token": {
          "$ref": "#/components/examples/rejected-token"
         },
         "missing-field": {
          "$ref": "#/components/examples/missing-field"
         },
         "wrong-value": {
          "$ref": "#/components/examples/wrong-value"
         },
         "action-for-providers": {
          "$ref": "#/components/examples/action-for-providers"
         },
         "action-not-applicable": {
          "$ref": "#/components/examples/action-not-applicable"
         },
         "unreadable-entity-id": {
          "$ref": "#/components/examples/unreadable-entity-id"
         },
         "progress-not-combinable": {
          "$ref": "#/components/examples/progress-not-combinable"
         },
         "finalize-not-applicable": {
          "$ref": "#/components/examples/finalize-not-applicable"
         },
         "state-not-transitionable": {
          "$ref": "#/components/examples/state-not-transitionable"
         },
         "unsupported-sub-action": {
          "$ref": "#/components/examples/unsupported-sub-action"
         },
         "unsupported-sub-operation": {
          "$ref": "#/components/examples/unsupported-sub-operation"
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/WriteForbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/ServiceFailure"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  },
  "/connections/{id}/test": {
   "get": {
    "operationId": "testConnection",
    "summary": "Test a base connection",
    "description": "Checks whether the credentials of a base connection work.",
    "tags": [
     "Connections"
    ],
    "x-reference": "Flow Service API - Sources, GET /connections/{id}/test",
    "parameters": [
     {
      "$ref": "#/components/parameters/ConnectionId"
     },
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     }
    ],
    "responses": {
     "200": {
      "description": "Whether the credentials work.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ConnectionTest"
        },
        "examples": {
         "connection-works": {
          "$ref": "#/components/examples/connection-works"
         },
         "connection-fails": {
          "$ref": "#/components/examples/connection-fails"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidRetrieval"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/ServiceFailure"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  },
  "/connections/{id}/explore": {
   "get": {
    "operationId": "exploreConnection",
    "summary": "Explore the source of a base connection",
    "description": "Lists the tables and views of the Dynamics instance, or the columns and first rows of one of them.",
    "tags": [
     "Connections"
    ],
    "x-reference": "Explore a CRM system using the Flow Service API; Dynamics tutorial of 2026",
    "parameters": [
     {
      "$ref": "#/components/parameters/ConnectionId"
     },
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     },
     {
      "$ref": "#/components/parameters/ObjectType"
     },
     {
      "$ref": "#/components/parameters/ObjectPath"
     },
     {
      "$ref": "#/components/parameters/Preview"
     },
     {
      "$ref": "#/components/parameters/PreviewCount"
     },
     {
      "$ref": "#/components/parameters/PrimaryKey"
     }
    ],
    "responses": {
     "200": {
      "description": "The tables and views of the source, or the columns of one of them.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "anyOf": [
          {
           "$ref": "#/components/schemas/ExploredObjects"
          },
          {
           "$ref": "#/components/schemas/ExploredObject"
          }
         ]
        },
        "x-by-query": {
         "parameter": "objectType",
         "schemas": {
          "root": "ExploredObjects",
          "folder": "ExploredObjects",
          "table": "ExploredObject",
          "view": "ExploredObject",
          "file": "ExploredObject"
         },
         "absent": "ExploredObjects"
        },
        "examples": {
         "explore-root": {
          "$ref": "#/components/examples/explore-root"
         },
         "explore-table": {
          "$ref": "#/components/examples/explore-table"
         },
         "explore-preview": {
          "$ref": "#/components/examples/explore-preview"
         }
        }
       }
      }
     },
     "400": {
      "description": "The request is invalid, or the source rejects it.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "anyOf": [
          {
           "$ref": "#/components/schemas/FlowServiceErrorBody"
          },
          {
           "$ref": "#/components/schemas/GatewayErrorBody"
          }
         ]
        },
        "examples": {
         "missing-org": {
          "$ref": "#/components/examples/missing-org"
         },
         "missing-sandbox": {
          "$ref": "#/components/examples/missing-sandbox"
         },
         "sandbox-id-not-allowed": {
          "$ref": "#/components/examples/sandbox-id-not-allowed"
         },
         "cross-sandbox-headers-differ": {
          "$ref": "#/components/examples/cross-sandbox-headers-differ"
         },
         "cross-sandbox-not-allowed": {
          "$ref": "#/components/examples/cross-sandbox-not-allowed"
         },
         "empty-token": {
          "$ref": "#/components/examples/empty-token"
         },
         "rejected-token": {
          "$ref": "#/components/examples/rejected-token"
         },
         "missing-field": {
          "$ref": "#/components/examples/missing-field"
         },
         "wrong-value": {
          "$ref": "#/components/examples/wrong-value"
         },
         "bad-credentials": {
          "$ref": "#/components/examples/bad-credentials"
         },
         "unreadable-entity-id": {
          "$ref": "#/components/examples/unreadable-entity-id"
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/ServiceFailure"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  },
  "/connectionSpecs": {
   "get": {
    "operationId": "listConnectionSpecs",
    "summary": "List connection specifications",
    "description": "Lists connection specifications. This description contains the one of Microsoft Dynamics.",
    "tags": [
     "Connection specifications"
    ],
    "x-reference": "Dynamics tutorial of 2020, Look up connection specifications; Sort and filter responses",
    "x-unknown-query": {
     "severity": "error",
     "reference": "Flow Service error messages, 1451-400"
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     },
     {
      "$ref": "#/components/parameters/ConnectionSpecFilter"
     }
    ],
    "responses": {
     "200": {
      "description": "The connection specifications.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ConnectionSpecItems"
        },
        "examples": {
         "dynamics-connection-spec": {
          "$ref": "#/components/examples/dynamics-connection-spec"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidSpecListing"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/SandboxNotFound"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/ServiceFailure"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  },
  "/connectionSpecs/{id}": {
   "get": {
    "operationId": "retrieveConnectionSpec",
    "summary": "Retrieve a connection specification",
    "description": "Returns a connection specification, in a list of one.",
    "tags": [
     "Connection specifications"
    ],
    "x-reference": "Flow Service API - Sources, GET /connectionSpecs/{id}",
    "parameters": [
     {
      "$ref": "#/components/parameters/ConnectionSpecId"
     },
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     }
    ],
    "responses": {
     "200": {
      "description": "The connection specification.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ConnectionSpecItems"
        },
        "examples": {
         "dynamics-connection-spec": {
          "$ref": "#/components/examples/dynamics-connection-spec"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidRetrieval"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/ServiceFailure"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  },
  "/connections/search": {
   "post": {
    "operationId": "searchConnections",
    "summary": "Search base connections",
    "description": "Lists the base connections that match a query in the body: the conditions, the order and the number of a list.",
    "tags": [
     "Connections"
    ],
    "x-reference": "Flow Service API - Sources, POST /connections/search",
    "parameters": [
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     },
     {
      "$ref": "#/components/parameters/ContinuationToken"
     },
     {
      "$ref": "#/components/parameters/ContentEncoding"
     }
    ],
    "requestBody": {
     "required": true,
     "description": "The search. JSON in UTF-8, each property name once.",
     "x-reference": "Flow Service API - Sources, POST /connections/search; RFC 8259 §4, §8.1",
     "x-max-bytes": 1048576,
     "x-max-depth": 64,
     "x-max-properties": 1000,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SearchConnectionsRequest"
       },
       "examples": {
        "search-connections": {
         "$ref": "#/components/examples/search-connections"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "A page of base connections, or their number with `count`.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "anyOf": [
          {
           "$ref": "#/components/schemas/ConnectionList"
          },
          {
           "$ref": "#/components/schemas/ConnectionCount"
          }
         ]
        },
        "examples": {
         "connections": {
          "$ref": "#/components/examples/connections"
         },
         "connection-count": {
          "$ref": "#/components/examples/connection-count"
         }
        }
       }
      }
     },
     "400": {
      "description": "The request is invalid. The gateway, the content-type check or Flow Service reports the reason.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "anyOf": [
          {
           "$ref": "#/components/schemas/FlowServiceErrorBody"
          },
          {
           "$ref": "#/components/schemas/GatewayErrorBody"
          },
          {
           "$ref": "#/components/schemas/ContentTypeErrorBody"
          }
         ]
        },
        "examples": {
         "invalid-request": {
          "$ref": "#/components/examples/invalid-request"
         },
         "content-type": {
          "$ref": "#/components/examples/content-type"
         },
         "missing-org": {
          "$ref": "#/components/examples/missing-org"
         },
         "missing-sandbox": {
          "$ref": "#/components/examples/missing-sandbox"
         },
         "sandbox-id-not-allowed": {
          "$ref": "#/components/examples/sandbox-id-not-allowed"
         },
         "cross-sandbox-headers-differ": {
          "$ref": "#/components/examples/cross-sandbox-headers-differ"
         },
         "cross-sandbox-not-allowed": {
          "$ref": "#/components/examples/cross-sandbox-not-allowed"
         },
         "empty-token": {
          "$ref": "#/components/examples/empty-token"
         },
         "rejected-token": {
          "$ref": "#/components/examples/rejected-token"
         },
         "empty-body": {
          "$ref": "#/components/examples/empty-body"
         },
         "limit-and-count": {
          "$ref": "#/components/examples/limit-and-count"
         },
         "sort-order": {
          "$ref": "#/components/examples/sort-order"
         },
         "order-by-field": {
          "$ref": "#/components/examples/order-by-field"
         },
         "filter-operator-not-implemented": {
          "$ref": "#/components/examples/filter-operator-not-implemented"
         },
         "filter-several-values": {
          "$ref": "#/components/examples/filter-several-values"
         },
         "filter-operator-for-field": {
          "$ref": "#/components/examples/filter-operator-for-field"
         },
         "filter-field": {
          "$ref": "#/components/examples/filter-field"
         },
         "filter-operator": {
          "$ref": "#/components/examples/filter-operator"
         },
         "filter-value": {
          "$ref": "#/components/examples/filter-value"
         },
         "filter-without-value": {
          "$ref": "#/components/examples/filter-without-value"
         },
         "wrong-value": {
          "$ref": "#/components/examples/wrong-value"
         },
         "order-across-sandboxes": {
          "$ref": "#/components/examples/order-across-sandboxes"
         },
         "filter-value-type": {
          "$ref": "#/components/examples/filter-value-type"
         },
         "missing-field": {
          "$ref": "#/components/examples/missing-field"
         },
         "empty-field": {
          "$ref": "#/components/examples/empty-field"
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/SandboxNotFound"
     },
     "413": {
      "$ref": "#/components/responses/BodyTooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/ServiceFailure"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  },
  "/sourceConnections": {
   "post": {
    "operationId": "createSourceConnection",
    "x-published-responses": {
     "422": {
      "description": "connectionSpec.version is missing. Destinations documents this response without a body.",
      "x-reference": "Flow Service API - Destinations, POST /sourceConnections, 422",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "anyOf": [
          {
           "$ref": "#/components/schemas/FlowServiceErrorBody"
          },
          {
           "$ref": "#/components/schemas/GatewayErrorBody"
          },
          {
           "$ref": "#/components/schemas/ContentTypeErrorBody"
          },
          {
           "$ref": "#/components/schemas/MessageErrorBody"
          }
         ]
        }
       }
      }
     }
    },
    "summary": "Create a source connection",
    "description": "Creates a source connection: the data of a base connection that a dataflow reads, such as a table. `mode=draft` makes it a draft.",
    "tags": [
     "Source connections"
    ],
    "x-reference": "Create a dataflow to ingest data from a CRM, Create a source connection; Flow Service API - Sources, POST /sourceConnections",
    "parameters": [
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     },
     {
      "$ref": "#/components/parameters/Mode"
     },
     {
      "$ref": "#/components/parameters/ContentEncoding"
     }
    ],
    "requestBody": {
     "required": true,
     "description": "The source connection to create. JSON in UTF-8, each property name once.",
     "x-reference": "Create a dataflow to ingest data from a CRM, Create a source connection; RFC 8259 §4, §8.1",
     "x-max-bytes": 1048576,
     "x-max-depth": 64,
     "x-max-properties": 10000,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreateSourceConnectionRequest"
       },
       "examples": {
        "create-source-connection": {
         "$ref": "#/components/examples/create-source-connection"
        },
        "create-source-view": {
         "$ref": "#/components/examples/create-source-view"
        }
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "The source connection was created.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CreateEntityResponse"
        },
        "examples": {
         "source-connection-created": {
          "$ref": "#/components/examples/source-connection-created"
         }
        }
       }
      }
     },
     "400": {
      "description": "The request is invalid. The gateway, the content-type check or Flow Service reports the reason.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "anyOf": [
          {
           "$ref": "#/components/schemas/FlowServiceErrorBody"
          },
          {
           "$ref": "#/components/schemas/GatewayErrorBody"
          },
          {
           "$ref": "#/components/schemas/ContentTypeErrorBody"
          }
         ]
        },
        "examples": {
         "invalid-request": {
          "$ref": "#/components/examples/invalid-request"
         },
         "content-type": {
          "$ref": "#/components/examples/content-type"
         },
         "missing-org": {
          "$ref": "#/components/examples/missing-org"
         },
         "missing-sandbox": {
          "$ref": "#/components/examples/missing-sandbox"
         },
         "sandbox-id-not-allowed": {
          "$ref": "#/components/examples/sandbox-id-not-allowed"
         },
         "cross-sandbox-headers-differ": {
          "$ref": "#/components/examples/cross-sandbox-headers-differ"
         },
         "cross-sandbox-not-allowed": {
          "$ref": "#/components/examples/cross-sandbox-not-allowed"
         },
         "empty-token": {
          "$ref": "#/components/examples/empty-token"
         },
         "rejected-token": {
          "$ref": "#/components/examples/rejected-token"
         },
         "empty-body": {
          "$ref": "#/components/examples/empty-body"
         },
         "unknown-connection-spec": {
          "$ref": "#/components/examples/unknown-connection-spec"
         },
         "missing-field": {
          "$ref": "#/components/examples/missing-field"
         },
         "empty-field": {
          "$ref": "#/components/examples/empty-field"
         },
         "wrong-value": {
          "$ref": "#/components/examples/wrong-value"
         },
         "data-format-unsupported": {
          "$ref": "#/components/examples/data-format-unsupported"
         },
         "no-columns": {
          "$ref": "#/components/examples/no-columns"
         },
         "no-delimiter": {
          "$ref": "#/components/examples/no-delimiter"
         },
         "base-connection-not-allowed": {
          "$ref": "#/components/examples/base-connection-not-allowed"
         },
         "param-missing": {
          "$ref": "#/components/examples/param-missing"
         },
         "filter-type": {
          "$ref": "#/components/examples/filter-type"
         },
         "filter-format": {
          "$ref": "#/components/examples/filter-format"
         },
         "filter-condition-value": {
          "$ref": "#/components/examples/filter-condition-value"
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/WriteForbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "413": {
      "$ref": "#/components/responses/BodyTooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/ServiceFailure"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   },
   "get": {
    "operationId": "listSourceConnections",
    "summary": "List source connections",
    "description": "Source connections of the organization and sandbox, newest first.",
    "tags": [
     "Source connections"
    ],
    "x-reference": "Flow Service API - Sources, GET /sourceConnections; Sort and filter responses",
    "x-unknown-query": {
     "severity": "error",
     "reference": "Flow Service error messages, 1451-400"
    },
    "x-exclusive-query": {
     "parameters": [
      "limit",
      "count"
     ],
     "unless": {
      "parameter": "count",
      "value": "false"
     },
     "reference": "Flow Service error messages, 1401-400"
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     },
     {
      "$ref": "#/components/parameters/Limit"
     },
     {
      "$ref": "#/components/parameters/ContinuationToken"
     },
     {
      "$ref": "#/components/parameters/ConnectionOrder"
     },
     {
      "$ref": "#/components/parameters/Count"
     },
     {
      "$ref": "#/components/parameters/SourceConnectionFilter"
     }
    ],
    "responses": {
     "200": {
      "description": "A page of source connections, or their number with `count=true`.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "anyOf": [
          {
           "$ref": "#/components/schemas/SourceConnectionList"
          },
          {
           "$ref": "#/components/schemas/EntityCount"
          }
         ]
        },
        "x-by-query": {
         "parameter": "count",
         "schemas": {
          "true": "EntityCount",
          "false": "SourceConnectionList"
         },
         "absent": "SourceConnectionList"
        },
        "examples": {
         "source-connections": {
          "$ref": "#/components/examples/source-connections"
         },
         "entity-count": {
          "$ref": "#/components/examples/entity-count"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidListing"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/SandboxNotFound"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/ServiceFailure"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  },
  "/sourceConnections/{id}": {
   "get": {
    "operationId": "retrieveSourceConnection",
    "summary": "Retrieve a source connection",
    "description": "Returns a source connection, in a list of one.",
    "tags": [
     "Source connections"
    ],
    "x-reference": "Flow Service API - Sources, GET /sourceConnections/{id}",
    "parameters": [
     {
      "$ref": "#/components/parameters/SourceConnectionId"
     },
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     }
    ],
    "responses": {
     "200": {
      "description": "The source connection.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SourceConnectionItems"
        },
        "examples": {
         "source-connection": {
          "$ref": "#/components/examples/source-connection"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidRetrieval"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/ServiceFailure"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   },
   "patch": {
    "operationId": "updateSourceConnection",
    "x-published-responses": {
     "200": {
      "description": "The updated entity, or its id and etag.",
      "x-reference": "Flow Service API - Sources, PATCH /sourceConnections/{id}, 200",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "anyOf": [
          {
           "$ref": "#/components/schemas/UpdateEntityResponse"
          },
          {
           "$ref": "#/components/schemas/SourceConnectionItems"
          }
         ]
        }
       }
      }
     }
    },
    "summary": "Update a source connection",
    "description": "Applies a JSON Patch. A dataflow that uses the source connection does not change by it; Adobe advises to create a new pair and a new dataflow.",
    "tags": [
     "Source connections"
    ],
    "x-reference": "Flow Service API - Sources, PATCH /sourceConnections/{id}; Update dataflows using the Flow Service API; RFC 6902",
    "parameters": [
     {
      "$ref": "#/components/parameters/SourceConnectionId"
     },
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     },
     {
      "$ref": "#/components/parameters/IfMatch"
     },
     {
      "$ref": "#/components/parameters/ContentEncoding"
     }
    ],
    "requestBody": {
     "required": true,
     "description": "The changes, a JSON Patch. JSON in UTF-8, each property name once.",
     "x-reference": "Flow Service API - Sources, PATCH /sourceConnections/{id}; RFC 8259 §4, §8.1",
     "x-max-bytes": 1048576,
     "x-max-depth": 64,
     "x-max-items": 1000,
     "x-max-properties": 10000,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SourceConnectionPatch"
       },
       "examples": {
        "update-source-connection": {
         "$ref": "#/components/examples/update-source-connection"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The source connection was updated. Flow Service API - Sources declares a list instead.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/UpdateEntityResponse"
        },
        "examples": {
         "source-connection-updated": {
          "$ref": "#/components/examples/source-connection-updated"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidUpdate"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/WriteForbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "412": {
      "$ref": "#/components/responses/StaleEtag"
     },
     "413": {
      "$ref": "#/components/responses/BodyTooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/ServiceFailure"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   },
   "delete": {
    "operationId": "deleteSourceConnection",
    "x-published-responses": {
     "202": {
      "description": "The deletion was accepted; the body is empty.",
      "x-reference": "Flow Service API - Destinations, DELETE /sourceConnections/{id}, 202",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      }
     }
    },
    "summary": "Delete a source connection",
    "description": "Deletes a source connection permanently. If-Match is not required. One that a dataflow uses is kept.",
    "tags": [
     "Source connections"
    ],
    "x-reference": "Flow Service API - Sources, DELETE /sourceConnections/{id}; Flow Service error messages, 1447-400",
    "parameters": [
     {
      "$ref": "#/components/parameters/SourceConnectionId"
     },
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     }
    ],
    "responses": {
     "204": {
      "description": "The source connection was deleted. Destinations documents 202 instead, also with an empty body.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidDeletion"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/WriteForbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/ServiceFailure"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  },
  "/sourceConnections/{id}/action": {
   "post": {
    "operationId": "performSourceConnectionAction",
    "summary": "Publish a draft of a source connection",
    "description": "Changes the state of a source connection. Users publish drafts; the other actions are for the provider.",
    "tags": [
     "Source connections"
    ],
    "x-reference": "Create draft Flow Service entities; Flow Service API - Sources, POST /sourceConnections/{id}/action",
    "parameters": [
     {
      "$ref": "#/components/parameters/SourceConnectionId"
     },
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     },
     {
      "$ref": "#/components/parameters/ActionOperation"
     },
     {
      "$ref": "#/components/parameters/ActionSubOperation"
     }
    ],
    "responses": {
     "200": {
      "description": "The draft was published.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/UpdateEntityResponse"
        },
        "examples": {
         "source-connection-updated": {
          "$ref": "#/components/examples/source-connection-updated"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidPublication"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/WriteForbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/ServiceFailure"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  },
  "/targetConnections": {
   "post": {
    "operationId": "createTargetConnection",
    "x-published-responses": {
     "422": {
      "description": "connectionSpec.version is missing. Destinations documents this response without a body.",
      "x-reference": "Flow Service API - Destinations, POST /targetConnections, 422",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "anyOf": [
          {
           "$ref": "#/components/schemas/FlowServiceErrorBody"
          },
          {
           "$ref": "#/components/schemas/GatewayErrorBody"
          },
          {
           "$ref": "#/components/schemas/ContentTypeErrorBody"
          },
          {
           "$ref": "#/components/schemas/MessageErrorBody"
          }
         ]
        }
       }
      }
     }
    },
    "summary": "Create a target connection",
    "description": "Creates a target connection: the data set in the data lake, and its schema, that a dataflow writes to. `mode=draft` makes it a draft.",
    "tags": [
     "Target connections"
    ],
    "x-reference": "Create a dataflow to ingest data from a CRM, Create a target connection; Flow Service API - Sources, POST /targetConnections",
    "parameters": [
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     },
     {
      "$ref": "#/components/parameters/Mode"
     },
     {
      "$ref": "#/components/parameters/ContentEncoding"
     }
    ],
    "requestBody": {
     "required": true,
     "description": "The target connection to create. JSON in UTF-8, each property name once.",
     "x-reference": "Create a dataflow to ingest data from a CRM, Create a target connection; RFC 8259 §4, §8.1",
     "x-max-bytes": 1048576,
     "x-max-depth": 64,
     "x-max-properties": 1000,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreateTargetConnectionRequest"
       },
       "examples": {
        "create-target-connection": {
         "$ref": "#/components/examples/create-target-connection"
        }
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "The target connection was created.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CreateEntityResponse"
        },
        "examples": {
         "target-connection-created": {
          "$ref": "#/components/examples/target-connection-created"
         }
        }
       }
      }
     },
     "400": {
      "description": "The request is invalid. The gateway, the content-type check or Flow Service reports the reason.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "anyOf": [
          {
           "$ref": "#/components/schemas/FlowServiceErrorBody"
          },
          {
           "$ref": "#/components/schemas/GatewayErrorBody"
          },
          {
           "$ref": "#/components/schemas/ContentTypeErrorBody"
          }
         ]
        },
        "examples": {
         "invalid-request": {
          "$ref": "#/components/examples/invalid-request"
         },
         "content-type": {
          "$ref": "#/components/examples/content-type"
         },
         "missing-org": {
          "$ref": "#/components/examples/missing-org"
         },
         "missing-sandbox": {
          "$ref": "#/components/examples/missing-sandbox"
         },
         "sandbox-id-not-allowed": {
          "$ref": "#/components/examples/sandbox-id-not-allowed"
         },
         "cross-sandbox-headers-differ": {
          "$ref": "#/components/examples/cross-sandbox-headers-differ"
         },
         "cross-sandbox-not-allowed": {
          "$ref": "#/components/examples/cross-sandbox-not-allowed"
         },
         "empty-token": {
          "$ref": "#/components/examples/empty-token"
         },
         "rejected-token": {
          "$ref": "#/components/examples/rejected-token"
         },
         "empty-body": {
          "$ref": "#/components/examples/empty-body"
         },
         "unknown-connection-spec": {
          "$ref": "#/components/examples/unknown-connection-spec"
         },
         "target-spec-invalid": {
          "$ref": "#/components/examples/target-spec-invalid"
         },
         "data-set-missing": {
          "$ref": "#/components/examples/data-set-missing"
         },
         "missing-field": {
          "$ref": "#/components/examples/missing-field"
         },
         "empty-field": {
          "$ref": "#/components/examples/empty-field"
         },
         "wrong-value": {
          "$ref": "#/components/examples/wrong-value"
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/WriteForbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "413": {
      "$ref": "#/components/responses/BodyTooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/DependencyFailure"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   },
   "get": {
    "operationId": "listTargetConnections",
    "summary": "List target connections",
    "description": "Target connections of the organization and sandbox, newest first.",
    "tags": [
     "Target connections"
    ],
    "x-reference": "Flow Service API - Sources, GET /targetConnections; Sort and filter responses",
    "x-unknown-query": {
     "severity": "error",
     "reference": "Flow Service error messages, 1451-400"
    },
    "x-exclusive-query": {
     "parameters": [
      "limit",
      "count"
     ],
     "unless": {
      "parameter": "count",
      "value": "false"
     },
     "reference": "Flow Service error messages, 1401-400"
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     },
     {
      "$ref": "#/components/parameters/Limit"
     },
     {
      "$ref": "#/components/parameters/ContinuationToken"
     },
     {
      "$ref": "#/components/parameters/ConnectionOrder"
     },
     {
      "$ref": "#/components/parameters/Count"
     },
     {
      "$ref": "#/components/parameters/TargetConnectionFilter"
     }
    ],
    "responses": {
     "200": {
      "description": "A page of target connections, or their number with `count=true`.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "anyOf": [
          {
           "$ref": "#/components/schemas/TargetConnectionList"
          },
          {
           "$ref": "#/components/schemas/EntityCount"
          }
         ]
        },
        "x-by-query": {
         "parameter": "count",
         "schemas": {
          "true": "EntityCount",
          "false": "TargetConnectionList"
         },
         "absent": "TargetConnectionList"
        },
        "examples": {
         "target-connections": {
          "$ref": "#/components/examples/target-connections"
         },
         "entity-count": {
          "$ref": "#/components/examples/entity-count"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidListing"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/SandboxNotFound"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/ServiceFailure"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  },
  "/targetConnections/{id}": {
   "get": {
    "operationId": "retrieveTargetConnection",
    "summary": "Retrieve a target connection",
    "description": "Returns a target connection, in a list of one.",
    "tags": [
     "Target connections"
    ],
    "x-reference": "Flow Service API - Sources, GET /targetConnections/{id}",
    "parameters": [
     {
      "$ref": "#/components/parameters/TargetConnectionId"
     },
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     }
    ],
    "responses": {
     "200": {
      "description": "The target connection.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TargetConnectionItems"
        },
        "examples": {
         "target-connection": {
          "$ref": "#/components/examples/target-connection"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidRetrieval"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/ServiceFailure"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   },
   "patch": {
    "operationId": "updateTargetConnection",
    "x-published-responses": {
     "200": {
      "description": "The updated entity, or its id and etag.",
      "x-reference": "Flow Service API - Sources, PATCH /targetConnections/{id}, 200",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "anyOf": [
          {
           "$ref": "#/components/schemas/UpdateEntityResponse"
          },
          {
           "$ref": "#/components/schemas/TargetConnectionItems"
          }
         ]
        }
       }
      }
     }
    },
    "summary": "Update a target connection",
    "description": "Applies a JSON Patch. A dataflow that uses the target connection does not change by it; Adobe advises to create a new pair and a new dataflow.",
    "tags": [
     "Target connections"
    ],
    "x-reference": "Flow Service API - Sources, PATCH /targetConnections/{id}; Update dataflows using the Flow Service API; RFC 6902",
    "parameters": [
     {
      "$ref": "#/components/parameters/TargetConnectionId"
     },
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     },
     {
      "$ref": "#/components/parameters/IfMatch"
     },
     {
      "$ref": "#/components/parameters/ContentEncoding"
     }
    ],
    "requestBody": {
     "required": true,
     "description": "The changes, a JSON Patch. JSON in UTF-8, each property name once.",
     "x-reference": "Flow Service API - Sources, PATCH /targetConnections/{id}; RFC 8259 §4, §8.1",
     "x-max-bytes": 1048576,
     "x-max-depth": 64,
     "x-max-items": 1000,
     "x-max-properties": 10000,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/TargetConnectionPatch"
       },
       "examples": {
        "update-target-connection": {
         "$ref": "#/components/examples/update-target-connection"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The target connection was updated. Flow Service API - Sources declares a list instead.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/UpdateEntityResponse"
        },
        "examples": {
         "target-connection-updated": {
          "$ref": "#/components/examples/target-connection-updated"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidUpdate"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/WriteForbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "412": {
      "$ref": "#/components/responses/StaleEtag"
     },
     "413": {
      "$ref": "#/components/responses/BodyTooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/ServiceFailure"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   },
   "delete": {
    "operationId": "deleteTargetConnection",
    "x-published-responses": {
     "202": {
      "description": "The deletion was accepted; the body is empty.",
      "x-reference": "Flow Service API - Destinations, DELETE /targetConnections/{id}, 202",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      }
     }
    },
    "summary": "Delete a target connection",
    "description": "Deletes a target connection permanently. If-Match is not required. One that a dataflow uses is kept.",
    "tags": [
     "Target connections"
    ],
    "x-reference": "Flow Service API - Sources, DELETE /targetConnections/{id}; Flow Service error messages, 1447-400",
    "parameters": [
     {
      "$ref": "#/components/parameters/TargetConnectionId"
     },
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     }
    ],
    "responses": {
     "204": {
      "description": "The target connection was deleted. Destinations documents 202 instead, also with an empty body.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidDeletion"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/WriteForbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/ServiceFailure"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  },
  "/targetConnections/{id}/action": {
   "post": {
    "operationId": "performTargetConnectionAction",
    "summary": "Publish a draft of a target connection",
    "description": "Changes the state of a target connection. Users publish drafts; the other actions are for the provider.",
    "tags": [
     "Target connections"
    ],
    "x-reference": "Create draft Flow Service entities; Flow Service API - Sources, POST /targetConnections/{id}/action",
    "parameters": [
     {
      "$ref": "#/components/parameters/TargetConnectionId"
     },
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     },
     {
      "$ref": "#/components/parameters/ActionOperation"
     },
     {
      "$ref": "#/components/parameters/ActionSubOperation"
     }
    ],
    "responses": {
     "200": {
      "description": "The draft was published.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/UpdateEntityResponse"
        },
        "examples": {
         "target-connection-updated": {
          "$ref": "#/components/examples/target-connection-updated"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidPublication"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/WriteForbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/ServiceFailure"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  },
  "/flowSpecs": {
   "get": {
    "operationId": "listFlowSpecs",
    "summary": "List flow specifications",
    "description": "Lists flow specifications. This description contains the one for tables, CRMToAEP.",
    "tags": [
     "Flow specifications"
    ],
    "x-reference": "Create a dataflow to ingest data from a CRM, Retrieve a flow specification",
    "x-unknown-query": {
     "severity": "error",
     "reference": "Flow Service error messages, 1451-400"
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     },
     {
      "$ref": "#/components/parameters/FlowSpecFilter"
     }
    ],
    "responses": {
     "200": {
      "description": "The flow specifications.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/FlowSpecItems"
        },
        "examples": {
         "flow-spec": {
          "$ref": "#/components/examples/flow-spec"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidSpecListing"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/SandboxNotFound"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/ServiceFailure"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  },
  "/flowSpecs/{id}": {
   "get": {
    "operationId": "retrieveFlowSpec",
    "summary": "Retrieve a flow specification",
    "description": "Returns a flow specification, in a list of one.",
    "tags": [
     "Flow specifications"
    ],
    "x-reference": "Flow Service API - Sources, GET /flowSpecs/{id}",
    "parameters": [
     {
      "$ref": "#/components/parameters/FlowSpecId"
     },
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     }
    ],
    "responses": {
     "200": {
      "description": "The flow specification.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/FlowSpecItems"
        },
        "examples": {
         "flow-spec": {
          "$ref": "#/components/examples/flow-spec"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidRetrieval"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/ServiceFailure"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  },
  "/flows": {
   "post": {
    "operationId": "createFlow",
    "summary": "Create a dataflow",
    "description": "Creates a dataflow from a source connection to a target connection, with its transformations and its schedule, or a draft of one.",
    "tags": [
     "Dataflows"
    ],
    "x-reference": "Create a dataflow to ingest data from a CRM, Create a dataflow; Create draft Flow Service entities",
    "parameters": [
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     },
     {
      "$ref": "#/components/parameters/Mode"
     },
     {
      "$ref": "#/components/parameters/ContentEncoding"
     }
    ],
    "requestBody": {
     "required": true,
     "description": "The dataflow to create. JSON in UTF-8, each property name once.",
     "x-reference": "Create a dataflow to ingest data from a CRM, Create a dataflow; RFC 8259 §4, §8.1",
     "x-max-bytes": 1048576,
     "x-max-depth": 64,
     "x-max-properties": 1000,
     "content": {
      "application/json": {
       "schema": {
        "anyOf": [
         {
          "$ref": "#/components/schemas/CreateFlowRequest"
         },
         {
          "$ref": "#/components/schemas/CreateFlowDraftRequest"
         }
        ]
       },
       "x-by-query": {
        "parameter": "mode",
        "schemas": {
         "draft": "CreateFlowDraftRequest"
        },
        "absent": "CreateFlowRequest"
       },
       "examples": {
        "create-flow": {
         "$ref": "#/components/examples/create-flow"
        },
        "create-flow-once": {
         "$ref": "#/components/examples/create-flow-once"
        },
        "create-flow-draft": {
         "$ref": "#/components/examples/create-flow-draft"
        }
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "The dataflow was created.",
      "headers": {
       "Location": {
        "$ref": "#/components/headers/FlowLocation"
       },
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CreateEntityResponse"
        },
        "examples": {
         "flow-created": {
          "$ref": "#/components/examples/flow-created"
         }
        }
       }
      }
     },
     "400": {
      "description": "The request is invalid. The gateway, the content-type check or Flow Service reports the reason.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "anyOf": [
          {
           "$ref": "#/components/schemas/FlowServiceErrorBody"
          },
          {
           "$ref": "#/components/schemas/GatewayErrorBody"
          },
          {
           "$ref": "#/components/schemas/ContentTypeErrorBody"
          }
         ]
        },
        "examples": {
         "invalid-request": {
          "$ref": "#/components/examples/invalid-request"
         },
         "content-type": {
          "$ref": "#/components/examples/content-type"
         },
         "missing-org": {
          "$ref": "#/components/examples/missing-org"
         },
         "missing-sandbox": {
          "$ref": "#/components/examples/missing-sandbox"
         },
         "sandbox-id-not-allowed": {
          "$ref": "#/components/examples/sandbox-id-not-allowed"
         },
         "cross-sandbox-headers-differ": {
          "$ref": "#/components/examples/cross-sandbox-headers-differ"
         },
         "cross-sandbox-not-allowed": {
          "$ref": "#/components/examples/cross-sandbox-not-allowed"
         },
         "empty-token": {
          "$ref": "#/components/examples/empty-token"
         },
         "rejected-token": {
          "$ref": "#/components/examples/rejected-token"
         },
         "empty-body": {
          "$ref": "#/components/examples/empty-body"
         },
         "flow-state-not-allowed": {
          "$ref": "#/components/examples/flow-state-not-allowed"
         },
         "unknown-connection-spec": {
          "$ref": "#/components/examples/unknown-connection-spec"
         },
         "mapping-version-invalid": {
          "$ref": "#/components/examples/mapping-version-invalid"
         },
         "mapping-invalid": {
          "$ref": "#/components/examples/mapping-invalid"
         },
         "mapping-schema-mismatch": {
          "$ref": "#/components/examples/mapping-schema-mismatch"
         },
         "source-columns-missing": {
          "$ref": "#/components/examples/source-columns-missing"
         },
         "schedule-empty": {
          "$ref": "#/components/examples/schedule-empty"
         },
         "connection-ids-missing": {
          "$ref": "#/components/examples/connection-ids-missing"
         },
         "connection-ids-length": {
          "$ref": "#/components/examples/connection-ids-length"
         },
         "start-time-past": {
          "$ref": "#/components/examples/start-time-past"
         },
         "interval-with-once": {
          "$ref": "#/components/examples/interval-with-once"
         },
         "interval-too-small": {
          "$ref": "#/components/examples/interval-too-small"
         },
         "interval-not-allowed": {
          "$ref": "#/components/examples/interval-not-allowed"
         },
         "backfill-with-once": {
          "$ref": "#/components/examples/backfill-with-once"
         },
         "delta-column-missing": {
          "$ref": "#/components/examples/delta-column-missing"
         },
         "mode-not-allowed": {
          "$ref": "#/components/examples/mode-not-allowed"
         },
         "delta-column-with-once": {
          "$ref": "#/components/examples/delta-column-with-once"
         },
         "frequency-invalid": {
          "$ref": "#/components/examples/frequency-invalid"
         },
         "mapping-missing": {
          "$ref": "#/components/examples/mapping-missing"
         },
         "missing-field": {
          "$ref": "#/components/examples/missing-field"
         },
         "empty-field": {
          "$ref": "#/components/examples/empty-field"
         },
         "wrong-value": {
          "$ref": "#/components/examples/wrong-value"
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/WriteForbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "413": {
      "$ref": "#/components/responses/BodyTooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/DependencyFailure"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   },
   "get": {
    "operationId": "listFlows",
    "summary": "List dataflows",
    "description": "Dataflows of the organization and sandbox, newest first.",
    "tags": [
     "Dataflows"
    ],
    "x-reference": "Flow Service API - Sources, GET /flows; Sort and filter responses",
    "x-unknown-query": {
     "severity": "error",
     "reference": "Flow Service error messages, 1451-400"
    },
    "x-exclusive-query": {
     "parameters": [
      "limit",
      "count"
     ],
     "unless": {
      "parameter": "count",
      "value": "false"
     },
     "reference": "Flow Service error messages, 1401-400"
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     },
     {
      "$ref": "#/components/parameters/Limit"
     },
     {
      "$ref": "#/components/parameters/ContinuationToken"
     },
     {
      "$ref": "#/components/parameters/FlowOrder"
     },
     {
      "$ref": "#/components/parameters/Count"
     },
     {
      "$ref": "#/components/parameters/FlowFilter"
     }
    ],
    "responses": {
     "200": {
      "description": "A page of dataflows, or their number with `count=true`.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "anyOf": [
          {
           "$ref": "#/components/schemas/FlowList"
          },
          {
           "$ref": "#/components/schemas/EntityCount"
          }
         ]
        },
        "x-by-query": {
         "parameter": "count",
         "schemas": {
          "true": "EntityCount",
          "false": "FlowList"
         },
         "absent": "FlowList"
        },
        "examples": {
         "flows": {
          "$ref": "#/components/examples/flows"
         },
         "entity-count": {
          "$ref": "#/components/examples/entity-count"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidListing"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/SandboxNotFound"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/ServiceFailure"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  },
  "/flows/{id}": {
   "get": {
    "operationId": "retrieveFlow",
    "summary": "Retrieve a dataflow",
    "description": "Returns a dataflow, in a list of one.",
    "tags": [
     "Dataflows"
    ],
    "x-reference": "Flow Service API - Sources, GET /flows/{id}; Update dataflows using the Flow Service API",
    "parameters": [
     {
      "$ref": "#/components/parameters/FlowId"
     },
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     }
    ],
    "responses": {
     "200": {
      "description": "The dataflow.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/FlowItems"
        },
        "examples": {
         "flow": {
          "$ref": "#/components/examples/flow"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidRetrieval"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/ServiceFailure"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   },
   "patch": {
    "operationId": "updateFlow",
    "summary": "Update a dataflow",
    "description": "Applies a JSON Patch: name, description, schedule, transformations.",
    "tags": [
     "Dataflows"
    ],
    "x-reference": "Update dataflows using the Flow Service API; RFC 6902",
    "parameters": [
     {
      "$ref": "#/components/parameters/FlowId"
     },
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     },
     {
      "$ref": "#/components/parameters/IfMatch"
     },
     {
      "$ref": "#/components/parameters/ContentEncoding"
     }
    ],
    "requestBody": {
     "required": true,
     "description": "The changes, a JSON Patch. JSON in UTF-8, each property name once.",
     "x-reference": "Update dataflows using the Flow Service API; RFC 8259 §4, §8.1",
     "x-max-bytes": 1048576,
     "x-max-depth": 64,
     "x-max-items": 1000,
     "x-max-properties": 10000,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/FlowPatch"
       },
       "examples": {
        "update-flow": {
         "$ref": "#/components/examples/update-flow"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The dataflow was updated.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/UpdateEntityResponse"
        },
        "examples": {
         "flow-updated": {
          "$ref": "#/components/examples/flow-updated"
         }
        }
       }
      }
     },
     "400": {
      "description": "The request is invalid. The gateway, the content-type check or Flow Service reports the reason.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "anyOf": [
          {
           "$ref": "#/components/schemas/FlowServiceErrorBody"
          },
          {
           "$ref": "#/components/schemas/GatewayErrorBody"
          },
          {
           "$ref": "#/components/schemas/ContentTypeErrorBody"
          }
         ]
        },
        "examples": {
         "invalid-request": {
          "$ref": "#/components/examples/invalid-request"
         },
         "missing-if-match": {
          "$ref": "#/components/examples/missing-if-match"
         },
         "content-type": {
          "$ref": "#/components/examples/content-type"
         },
         "missing-org": {
          "$ref": "#/components/examples/missing-org"
         },
         "missing-sandbox": {
          "$ref": "#/components/examples/missing-sandbox"
         },
         "sandbox-id-not-allowed": {
          "$ref": "#/components/examples/sandbox-id-not-allowed"
         },
         "cross-sandbox-headers-differ": {
          "$ref": "#/components/examples/cross-sandbox-headers-differ"
         },
         "cross-sandbox-not-allowed": {
          "$ref": "#/components/examples/cross-sandbox-not-allowed"
         },
         "empty-token": {
          "$ref": "#/components/examples/empty-token"
         },
         "rejected-token": {
          "$ref": "#/components/examples/rejected-token"
         },
         "empty-body": {
          "$ref": "#/components/examples/empty-body"
         },
         "unsupported-patch-operation": {
          "$ref": "#/components/examples/unsupported-patch-operation"
         },
         "invalid-patch": {
          "$ref": "#/components/examples/invalid-patch"
         },
         "invalid-patch-path": {
          "$ref": "#/components/examples/invalid-patch-path"
         },
         "start-time-passed": {
          "$ref": "#/components/examples/start-time-passed"
         },
         "frequency-fixed": {
          "$ref": "#/components/examples/frequency-fixed"
         },
         "backfill-fixed": {
          "$ref": "#/components/examples/backfill-fixed"
         },
         "mapping-version-invalid": {
          "$ref": "#/components/examples/mapping-version-invalid"
         },
         "mapping-invalid": {
          "$ref": "#/components/examples/mapping-invalid"
         },
         "mapping-schema-mismatch": {
          "$ref": "#/components/examples/mapping-schema-mismatch"
         },
         "connection-ids-missing": {
          "$ref": "#/components/examples/connection-ids-missing"
         },
         "interval-with-once": {
          "$ref": "#/components/examples/interval-with-once"
         },
         "interval-too-small": {
          "$ref": "#/components/examples/interval-too-small"
         },
         "interval-not-allowed": {
          "$ref": "#/components/examples/interval-not-allowed"
         },
         "backfill-with-once": {
          "$ref": "#/components/examples/backfill-with-once"
         },
         "delta-column-missing": {
          "$ref": "#/components/examples/delta-column-missing"
         },
         "delta-column-with-once": {
          "$ref": "#/components/examples/delta-column-with-once"
         },
         "frequency-invalid": {
          "$ref": "#/components/examples/frequency-invalid"
         },
         "mapping-missing": {
          "$ref": "#/components/examples/mapping-missing"
         },
         "missing-field": {
          "$ref": "#/components/examples/missing-field"
         },
         "empty-field": {
          "$ref": "#/components/examples/empty-field"
         },
         "wrong-value": {
          "$ref": "#/components/examples/wrong-value"
         },
         "unreadable-entity-id": {
          "$ref": "#/components/examples/unreadable-entity-id"
         },
         "state-not-updatable": {
          "$ref": "#/components/examples/state-not-updatable"
         },
         "invalid-state": {
          "$ref": "#/components/examples/invalid-state"
         },
         "update-not-applicable": {
          "$ref": "#/components/examples/update-not-applicable"
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/WriteForbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "412": {
      "$ref": "#/components/responses/StaleEtag"
     },
     "413": {
      "$ref": "#/components/responses/BodyTooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/DependencyFailure"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   },
   "delete": {
    "operationId": "deleteFlow",
    "x-published-responses": {
     "202": {
      "description": "The deletion was accepted; the body is empty.",
      "x-reference": "Flow Service API - Destinations, DELETE /flows/{id}, 202",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      }
     }
    },
    "summary": "Delete a dataflow",
    "description": "Deletes a dataflow permanently. Its runs are no longer listed. If-Match is not required.",
    "tags": [
     "Dataflows"
    ],
    "x-reference": "Delete dataflows using the Flow Service API",
    "parameters": [
     {
      "$ref": "#/components/parameters/FlowId"
     },
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     }
    ],
    "responses": {
     "204": {
      "description": "The dataflow was deleted. Destinations documents 202 instead, also with an empty body.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      }
     },
     "400": {
      "description": "The request is invalid. The gateway or Flow Service reports the reason.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "anyOf": [
          {
           "$ref": "#/components/schemas/FlowServiceErrorBody"
          },
          {
           "$ref": "#/components/schemas/GatewayErrorBody"
          }
         ]
        },
        "examples": {
         "missing-org": {
          "$ref": "#/components/examples/missing-org"
         },
         "missing-sandbox": {
          "$ref": "#/components/examples/missing-sandbox"
         },
         "sandbox-id-not-allowed": {
          "$ref": "#/components/examples/sandbox-id-not-allowed"
         },
         "cross-sandbox-headers-differ": {
          "$ref": "#/components/examples/cross-sandbox-headers-differ"
         },
         "cross-sandbox-not-allowed": {
          "$ref": "#/components/examples/cross-sandbox-not-allowed"
         },
         "empty-token": {
          "$ref": "#/components/examples/empty-token"
         },
         "rejected-token": {
          "$ref": "#/components/examples/rejected-token"
         },
         "unreadable-entity-id": {
          "$ref": "#/components/examples/unreadable-entity-id"
         },
         "delete-not-applicable": {
          "$ref": "#/components/examples/delete-not-applicable"
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/WriteForbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/ServiceFailure"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  },
  "/flows/{id}/action": {
   "post": {
    "operationId": "performFlowAction",
    "summary": "Enable, disable or publish a dataflow",
    "description": "Changes the state of a dataflow. A disabled one does not run. Publishing a draft enables it.",
    "tags": [
     "Dataflows"
    ],
    "x-reference": "Create draft Flow Service entities, Publish your draft dataflow; Flow Service API - Sources, POST /flows/{id}/action",
    "parameters": [
     {
      "$ref": "#/components/parameters/FlowId"
     },
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     },
     {
      "$ref": "#/components/parameters/FlowActionOperation"
     },
     {
      "$ref": "#/components/parameters/ActionSubOperation"
     }
    ],
    "responses": {
     "200": {
      "description": "The state of the dataflow was changed.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/UpdateEntityResponse"
        },
        "examples": {
         "flow-updated": {
          "$ref": "#/components/examples/flow-updated"
         }
        }
       }
      }
     },
     "400": {
      "description": "The request is invalid. The gateway or Flow Service reports the reason.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "anyOf": [
          {
           "$ref": "#/components/schemas/FlowServiceErrorBody"
          },
          {
           "$ref": "#/components/schemas/GatewayErrorBody"
          }
         ]
        },
        "examples": {
         "missing-org": {
          "$ref": "#/components/examples/missing-org"
         },
         "missing-sandbox": {
          "$ref": "#/components/examples/missing-sandbox"
         },
         "sandbox-id-not-allowed": {
          "$ref": "#/components/examples/sandbox-id-not-allowed"
         },
         "cross-sandbox-headers-differ": {
          "$ref": "#/components/examples/cross-sandbox-headers-differ"
         },
         "cross-sandbox-not-allowed": {
          "$ref": "#/components/examples/cross-sandbox-not-allowed"
         },
         "empty-token": {
          "$ref": "#/components/examples/empty-token"
         },
         "rejected-token": {
          "$ref": "#/components/examples/rejected-token"
         },
         "missing-field": {
          "$ref": "#/components/examples/missing-field"
         },
         "wrong-value": {
          "$ref": "#/components/examples/wrong-value"
         },
         "action-for-providers": {
          "$ref": "#/components/examples/action-for-providers"
         },
         "action-not-applicable": {
          "$ref": "#/components/examples/action-not-applicable"
         },
         "unreadable-entity-id": {
          "$ref": "#/components/examples/unreadable-entity-id"
         },
         "progress-not-combinable": {
          "$ref": "#/components/examples/progress-not-combinable"
         },
         "finalize-not-applicable": {
          "$ref": "#/components/examples/finalize-not-applicable"
         },
         "state-not-transitionable": {
          "$ref": "#/components/examples/state-not-transitionable"
         },
         "unsupported-sub-action": {
          "$ref": "#/components/examples/unsupported-sub-action"
         },
         "unsupported-sub-operation": {
          "$ref": "#/components/examples/unsupported-sub-operation"
         },
         "flow-not-pending": {
          "$ref": "#/components/examples/flow-not-pending"
         },
         "connection-ids-missing": {
          "$ref": "#/components/examples/connection-ids-missing"
         },
         "delta-column-missing": {
          "$ref": "#/components/examples/delta-column-missing"
         },
         "mapping-missing": {
          "$ref": "#/components/examples/mapping-missing"
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/WriteForbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/ServiceFailure"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  },
  "/runs": {
   "post": {
    "operationId": "createRun",
    "summary": "Run a dataflow",
    "description": "Creates a run of a dataflow whose frequency is once.",
    "tags": [
     "Flow runs"
    ],
    "x-reference": "Create a flow run for on-demand ingestion; Flow Service API - Sources, POST /runs",
    "parameters": [
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     },
     {
      "$ref": "#/components/parameters/ContentEncoding"
     }
    ],
    "requestBody": {
     "required": true,
     "description": "The run to create. JSON in UTF-8, each property name once.",
     "x-reference": "Create a flow run for on-demand ingestion; RFC 8259 §4, §8.1",
     "x-max-bytes": 1048576,
     "x-max-depth": 64,
     "x-max-properties": 1000,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreateRunRequest"
       },
       "examples": {
        "create-run": {
         "$ref": "#/components/examples/create-run"
        }
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "The run was created.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CreateRunResponse"
        },
        "examples": {
         "run-created": {
          "$ref": "#/components/examples/run-created"
         }
        }
       }
      }
     },
     "400": {
      "description": "The request is invalid. The gateway, the content-type check or Flow Service reports the reason.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "anyOf": [
          {
           "$ref": "#/components/schemas/FlowServiceErrorBody"
          },
          {
           "$ref": "#/components/schemas/GatewayErrorBody"
          },
          {
           "$ref": "#/components/schemas/ContentTypeErrorBody"
          }
         ]
        },
        "examples": {
         "invalid-request": {
          "$ref": "#/components/examples/invalid-request"
         },
         "content-type": {
          "$ref": "#/components/examples/content-type"
         },
         "missing-org": {
          "$ref": "#/components/examples/missing-org"
         },
         "missing-sandbox": {
          "$ref": "#/components/examples/missing-sandbox"
         },
         "sandbox-id-not-allowed": {
          "$ref": "#/components/examples/sandbox-id-not-allowed"
         },
         "cross-sandbox-headers-differ": {
          "$ref": "#/components/examples/cross-sandbox-headers-differ"
         },
         "cross-sandbox-not-allowed": {
          "$ref": "#/components/examples/cross-sandbox-not-allowed"
         },
         "empty-token": {
          "$ref": "#/components/examples/empty-token"
         },
         "rejected-token": {
          "$ref": "#/components/examples/rejected-token"
         },
         "empty-body": {
          "$ref": "#/components/examples/empty-body"
         },
         "run-not-permitted": {
          "$ref": "#/components/examples/run-not-permitted"
         },
         "predecessor-run-not-found": {
          "$ref": "#/components/examples/predecessor-run-not-found"
         },
         "predecessor-flow-not-found": {
          "$ref": "#/components/examples/predecessor-flow-not-found"
         },
         "flow-not-found": {
          "$ref": "#/components/examples/flow-not-found"
         },
         "flow-id-missing": {
          "$ref": "#/components/examples/flow-id-missing"
         },
         "run-failed-to-start": {
          "$ref": "#/components/examples/run-failed-to-start"
         },
         "window-end-before-start": {
          "$ref": "#/components/examples/window-end-before-start"
         },
         "delta-column-differs": {
          "$ref": "#/components/examples/delta-column-differs"
         },
         "run-delta-column-missing": {
          "$ref": "#/components/examples/run-delta-column-missing"
         },
         "run-params-invalid": {
          "$ref": "#/components/examples/run-params-invalid"
         },
         "run-connector-unsupported": {
          "$ref": "#/components/examples/run-connector-unsupported"
         },
         "flow-not-once": {
          "$ref": "#/components/examples/flow-not-once"
         },
         "missing-field": {
          "$ref": "#/components/examples/missing-field"
         },
         "empty-field": {
          "$ref": "#/components/examples/empty-field"
         },
         "wrong-value": {
          "$ref": "#/components/examples/wrong-value"
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/WriteForbidden"
     },
     "404": {
      "$ref": "#/components/responses/SandboxNotFound"
     },
     "413": {
      "$ref": "#/components/responses/BodyTooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/ServiceFailure"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   },
   "get": {
    "operationId": "listRuns",
    "summary": "List flow runs",
    "description": "Flow runs of the organization and sandbox, newest first.",
    "tags": [
     "Flow runs"
    ],
    "x-reference": "Flow Service API - Sources, GET /runs; Monitor dataflows using the Flow Service API; Sort and filter responses",
    "x-unknown-query": {
     "severity": "error",
     "reference": "Flow Service error messages, 1451-400"
    },
    "x-exclusive-query": {
     "parameters": [
      "limit",
      "count"
     ],
     "unless": {
      "parameter": "count",
      "value": "false"
     },
     "reference": "Flow Service error messages, 1401-400"
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     },
     {
      "$ref": "#/components/parameters/Limit"
     },
     {
      "$ref": "#/components/parameters/ContinuationToken"
     },
     {
      "$ref": "#/components/parameters/RunOrder"
     },
     {
      "$ref": "#/components/parameters/Count"
     },
     {
      "$ref": "#/components/parameters/RunFilter"
     }
    ],
    "responses": {
     "200": {
      "description": "A page of flow runs, or their number with `count=true`.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "anyOf": [
          {
           "$ref": "#/components/schemas/FlowRunList"
          },
          {
           "$ref": "#/components/schemas/EntityCount"
          }
         ]
        },
        "x-by-query": {
         "parameter": "count",
         "schemas": {
          "true": "EntityCount",
          "false": "FlowRunList"
         },
         "absent": "FlowRunList"
        },
        "examples": {
         "runs": {
          "$ref": "#/components/examples/runs"
         },
         "entity-count": {
          "$ref": "#/components/examples/entity-count"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidListing"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/SandboxNotFound"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/ServiceFailure"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  },
  "/runs/{id}": {
   "get": {
    "operationId": "retrieveRun",
    "x-published-responses": {
     "200": {
      "description": "The run, in a list of one or alone.",
      "x-reference": "Flow Service API - Sources, GET /runs/{id}, 200",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "anyOf": [
          {
           "$ref": "#/components/schemas/FlowRunItems"
          },
          {
           "$ref": "#/components/schemas/FlowRun"
          }
         ]
        }
       }
      }
     }
    },
    "summary": "Retrieve a flow run",
    "description": "Returns a flow run, in a list of one.",
    "tags": [
     "Flow runs"
    ],
    "x-reference": "Flow Service API - Sources, GET /runs/{id}",
    "parameters": [
     {
      "$ref": "#/components/parameters/RunId"
     },
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     }
    ],
    "responses": {
     "200": {
      "description": "The flow run.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/FlowRunItems"
        },
        "examples": {
         "run": {
          "$ref": "#/components/examples/run"
         },
         "run-failed": {
          "$ref": "#/components/examples/run-failed"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidRetrieval"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/ServiceFailure"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  },
  "/runs/{id}/action": {
   "post": {
    "operationId": "performRunAction",
    "x-published-responses": {
     "200": {
      "description": "The id and the etag of the new run, or the whole run.",
      "x-reference": "Flow Service API - Sources, POST /runs/{id}/action, 200",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "anyOf": [
          {
           "$ref": "#/components/schemas/UpdateEntityResponse"
          },
          {
           "$ref": "#/components/schemas/FlowRun"
          }
         ]
        }
       }
      }
     }
    },
    "summary": "Retry a flow run",
    "description": "Runs a failed run again, or one that read no record: a new run.",
    "tags": [
     "Flow runs"
    ],
    "x-reference": "Retry failed dataflow runs; Flow Service API - Sources, POST /runs/{id}/action",
    "parameters": [
     {
      "$ref": "#/components/parameters/RunId"
     },
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     },
     {
      "$ref": "#/components/parameters/RunActionOperation"
     }
    ],
    "responses": {
     "200": {
      "description": "The new run.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/UpdateEntityResponse"
        },
        "examples": {
         "run-retried": {
          "$ref": "#/components/examples/run-retried"
         }
        }
       }
      }
     },
     "400": {
      "description": "The request is invalid. The gateway or Flow Service reports the reason.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "anyOf": [
          {
           "$ref": "#/components/schemas/FlowServiceErrorBody"
          },
          {
           "$ref": "#/components/schemas/GatewayErrorBody"
          }
         ]
        },
        "examples": {
         "missing-org": {
          "$ref": "#/components/examples/missing-org"
         },
         "missing-sandbox": {
          "$ref": "#/components/examples/missing-sandbox"
         },
         "sandbox-id-not-allowed": {
          "$ref": "#/components/examples/sandbox-id-not-allowed"
         },
         "cross-sandbox-headers-differ": {
          "$ref": "#/components/examples/cross-sandbox-headers-differ"
         },
         "cross-sandbox-not-allowed": {
          "$ref": "#/components/examples/cross-sandbox-not-allowed"
         },
         "empty-token": {
          "$ref": "#/components/examples/empty-token"
         },
         "rejected-token": {
          "$ref": "#/components/examples/rejected-token"
         },
         "missing-field": {
          "$ref": "#/components/examples/missing-field"
         },
         "wrong-value": {
          "$ref": "#/components/examples/wrong-value"
         },
         "unreadable-entity-id": {
          "$ref": "#/components/examples/unreadable-entity-id"
         },
         "run-not-retriable": {
          "$ref": "#/components/examples/run-not-retriable"
         },
         "flow-not-enabled": {
          "$ref": "#/components/examples/flow-not-enabled"
         },
         "run-action-unsupported": {
          "$ref": "#/components/examples/run-action-unsupported"
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/WriteForbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/ServiceFailure"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  },
  "/ims/token/v3": {
   "servers": [
    {
     "url": "https://ims-na1.adobelogin.com",
     "description": "Adobe's identity service"
    }
   ],
   "post": {
    "operationId": "issueToken",
    "x-published-responses": {
     "401": {
      "description": "The client is unknown, or its secret is invalid.",
      "x-reference": "RFC 6749 §5.2, invalid_client",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TokenErrorBody"
        }
       }
      }
     }
    },
    "summary": "Issue an access token",
    "description": "Exchanges the credentials of an Adobe Developer Console project for an access token. The parameters are sent in the body, in the query, or in both.",
    "tags": [
     "Tokens"
    ],
    "x-reference": "Adobe Developer, Server to Server authentication, IMS; RFC 6749 §4.4.2",
    "security": [],
    "parameters": [
     {
      "$ref": "#/components/parameters/ContentEncoding"
     },
     {
      "$ref": "#/components/parameters/GrantType"
     },
     {
      "$ref": "#/components/parameters/ClientId"
     },
     {
      "$ref": "#/components/parameters/ClientSecret"
     },
     {
      "$ref": "#/components/parameters/Scope"
     }
    ],
    "requestBody": {
     "required": true,
     "description": "The client credentials, form-encoded, each parameter once. Parameters in the query are not needed here.",
     "x-in-query": "Adobe Developer, Server to Server authentication, IMS, Parameters",
     "x-reference": "Adobe Developer, Server to Server authentication, IMS; RFC 6749 §3.2, §4.4.2",
     "x-max-bytes": 1048576,
     "x-max-depth": 64,
     "x-max-properties": 1000,
     "content": {
      "application/x-www-form-urlencoded": {
       "schema": {
        "$ref": "#/components/schemas/TokenRequest"
       },
       "examples": {
        "token-request": {
         "$ref": "#/components/examples/token-request"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "An access token.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TokenResponse"
        },
        "examples": {
         "token": {
          "$ref": "#/components/examples/token"
         }
        }
       }
      }
     },
     "400": {
      "description": "The request is invalid. Adobe does not publish the response; this is the error response of OAuth.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TokenErrorBody"
        },
        "examples": {
         "invalid-token-request": {
          "$ref": "#/components/examples/invalid-token-request"
         },
         "unsupported-grant-type": {
          "$ref": "#/components/examples/unsupported-grant-type"
         }
        }
       }
      }
     },
     "413": {
      "$ref": "#/components/responses/BodyTooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  },
  "/ims/token/v2": {
   "servers": [
    {
     "url": "https://ims-na1.adobelogin.com",
     "description": "Adobe's identity service"
    }
   ],
   "post": {
    "operationId": "issueTokenV2",
    "x-published-responses": {
     "401": {
      "description": "The client is unknown, or its secret is invalid.",
      "x-reference": "RFC 6749 §5.2, invalid_client",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TokenErrorBody"
        }
       }
      }
     }
    },
    "summary": "Issue an access token (version 2)",
    "description": "Same as version 3, except that the scope is optional: Adobe documents it as mandatory for version 3 only.",
    "tags": [
     "Tokens"
    ],
    "x-reference": "Experience Platform Postman samples, Adobe I/O Access Token Generation; RFC 6749 §4.4.2",
    "security": [],
    "parameters": [
     {
      "$ref": "#/components/parameters/ContentEncoding"
     },
     {
      "$ref": "#/components/parameters/GrantType"
     },
     {
      "$ref": "#/components/parameters/ClientId"
     },
     {
      "$ref": "#/components/parameters/ClientSecret"
     },
     {
      "$ref": "#/components/parameters/Scope"
     }
    ],
    "requestBody": {
     "required": true,
     "description": "The client credentials, form-encoded, each parameter once. Parameters in the query are not needed here.",
     "x-in-query": "Adobe Developer, Server to Server authentication, IMS, Parameters",
     "x-reference": "Adobe Developer, Server to Server authentication, IMS; RFC 6749 §3.2, §4.4.2",
     "x-max-bytes": 1048576,
     "x-max-depth": 64,
     "x-max-properties": 1000,
     "content": {
      "application/x-www-form-urlencoded": {
       "schema": {
        "$ref": "#/components/schemas/TokenRequestV2"
       },
       "examples": {
        "token-request": {
         "$ref": "#/components/examples/token-request"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "An access token.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TokenResponse"
        },
        "examples": {
         "token": {
          "$ref": "#/components/examples/token"
         }
        }
       }
      }
     },
     "400": {
      "description": "The request is invalid. Adobe does not publish the response; this is the error response of OAuth.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TokenErrorBody"
        },
        "examples": {
         "invalid-token-request": {
          "$ref": "#/components/examples/invalid-token-request"
         },
         "unsupported-grant-type": {
          "$ref": "#/components/examples/unsupported-grant-type"
         }
        }
       }
      }
     },
     "413": {
      "$ref": "#/components/responses/BodyTooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  },
  "/tenant/schemas": {
   "x-neighbor": "Schema Registry",
   "servers": [
    {
     "url": "https://platform.adobe.io/data/foundation/schemaregistry",
     "description": "Production"
    },
    {
     "url": "https://platform-stage.adobe.io/data/foundation/schemaregistry",
     "description": "Stage"
    }
   ],
   "post": {
    "operationId": "createSchema",
    "summary": "Create a schema",
    "description": "Creates an XDM schema in the container of the organization.",
    "tags": [
     "Schemas"
    ],
    "x-reference": "Schema Registry API, POST /tenant/schemas; Collect CRM data, Create a target XDM schema",
    "x-published-responses": {
     "400": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     },
     "401": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     },
     "403": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     },
     "404": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     },
     "406": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     },
     "500": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     },
     "503": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     }
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     },
     {
      "$ref": "#/components/parameters/ContentEncoding"
     }
    ],
    "requestBody": {
     "required": true,
     "description": "The schema to create. JSON in UTF-8, each property name once.",
     "x-reference": "RFC 8259 §4, §8.1",
     "x-max-bytes": 1048576,
     "x-max-depth": 64,
     "x-max-properties": 1000,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreateSchemaRequest"
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "The schema was created.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/XdmSchema"
        },
        "examples": {
         "schema": {
          "$ref": "#/components/examples/schema"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidSchema"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/SandboxNotFound"
     },
     "413": {
      "$ref": "#/components/responses/BodyTooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  },
  "/tenant/schemas/{id}": {
   "x-neighbor": "Schema Registry",
   "servers": [
    {
     "url": "https://platform.adobe.io/data/foundation/schemaregistry",
     "description": "Production"
    },
    {
     "url": "https://platform-stage.adobe.io/data/foundation/schemaregistry",
     "description": "Stage"
    }
   ],
   "get": {
    "operationId": "retrieveSchema",
    "summary": "Retrieve a schema",
    "description": "Returns a schema of the organization. The header Accept selects the form and the version; tools that follow OpenAPI ignore its parameter. The mock returns the schema as it was created, in every form.",
    "tags": [
     "Schemas"
    ],
    "x-reference": "Schema Registry API, GET /{CONTAINER_ID}/schemas/{SCHEMA_ID}",
    "x-published-responses": {
     "400": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     },
     "401": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     },
     "403": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     },
     "404": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     },
     "406": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     },
     "500": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     },
     "503": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     }
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/SchemaId"
     },
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     },
     {
      "$ref": "#/components/parameters/AcceptSchema"
     }
    ],
    "responses": {
     "200": {
      "description": "The schema. The real service names the form in Content-Type.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/XdmSchema"
        },
        "examples": {
         "schema": {
          "$ref": "#/components/examples/schema"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidSchema"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "description": "The sandbox has no schema with this id, or the organization has no such sandbox.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "anyOf": [
          {
           "$ref": "#/components/schemas/NeighborErrorBody"
          },
          {
           "$ref": "#/components/schemas/FlowServiceErrorBody"
          }
         ]
        },
        "examples": {
         "schema-not-found": {
          "$ref": "#/components/examples/schema-not-found"
         },
         "unknown-sandbox": {
          "$ref": "#/components/examples/unknown-sandbox"
         }
        }
       }
      }
     },
     "406": {
      "description": "The Accept header is missing, or has no form and version of a schema.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        },
        "examples": {
         "schema-accept-header": {
          "$ref": "#/components/examples/schema-accept-header"
         }
        }
       }
      }
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  },
  "/dataSets": {
   "x-neighbor": "Catalog Service",
   "servers": [
    {
     "url": "https://platform.adobe.io/data/foundation/catalog",
     "description": "Production"
    },
    {
     "url": "https://platform-stage.adobe.io/data/foundation/catalog",
     "description": "Stage"
    }
   ],
   "post": {
    "operationId": "createDataSet",
    "summary": "Create a data set",
    "description": "Creates a data set for the records of a schema. The mock does not look for the schema, because no error response is published for an unknown one.",
    "tags": [
     "Data sets"
    ],
    "x-reference": "Catalog Service API, POST /dataSets; Collect CRM data, Create a target dataset",
    "x-published-responses": {
     "400": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     },
     "401": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     },
     "403": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     },
     "404": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     },
     "406": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     },
     "500": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     },
     "503": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     }
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     },
     {
      "$ref": "#/components/parameters/ContentEncoding"
     },
     {
      "$ref": "#/components/parameters/RequestDataSource"
     }
    ],
    "requestBody": {
     "required": true,
     "description": "The data set to create. JSON in UTF-8, each property name once.",
     "x-reference": "RFC 8259 §4, §8.1",
     "x-max-bytes": 1048576,
     "x-max-depth": 64,
     "x-max-properties": 1000,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreateDataSetRequest"
       },
       "examples": {
        "create-data-set": {
         "$ref": "#/components/examples/create-data-set"
        }
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "The data set was created.",
      "headers": {
       "Location": {
        "$ref": "#/components/headers/DataSetLocation"
       },
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CreateDataSetResponse"
        },
        "examples": {
         "data-set-created": {
          "$ref": "#/components/examples/data-set-created"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidDataSet"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/SandboxNotFound"
     },
     "413": {
      "$ref": "#/components/responses/BodyTooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  },
  "/dataSets/{id}": {
   "x-neighbor": "Catalog Service",
   "servers": [
    {
     "url": "https://platform.adobe.io/data/foundation/catalog",
     "description": "Production"
    },
    {
     "url": "https://platform-stage.adobe.io/data/foundation/catalog",
     "description": "Stage"
    }
   ],
   "get": {
    "operationId": "retrieveDataSet",
    "summary": "Retrieve a data set",
    "description": "Returns a data set, as the only member of an object, under its id.",
    "tags": [
     "Data sets"
    ],
    "x-reference": "Catalog Service API guide, Look up a Catalog object",
    "x-published-responses": {
     "400": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     },
     "401": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     },
     "403": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     },
     "404": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     },
     "406": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     },
     "500": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     },
     "503": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     }
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/DataSetId"
     },
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     },
     {
      "$ref": "#/components/parameters/DataSetProperties"
     }
    ],
    "responses": {
     "200": {
      "description": "The data set.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/DataSets"
        },
        "examples": {
         "data-set": {
          "$ref": "#/components/examples/data-set"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidDataSet"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "description": "The sandbox has no data set with this id, or the organization has no such sandbox.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "anyOf": [
          {
           "$ref": "#/components/schemas/NeighborErrorBody"
          },
          {
           "$ref": "#/components/schemas/FlowServiceErrorBody"
          }
         ]
        },
        "examples": {
         "data-set-not-found": {
          "$ref": "#/components/examples/data-set-not-found"
         },
         "unknown-sandbox": {
          "$ref": "#/components/examples/unknown-sandbox"
         }
        }
       }
      }
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  },
  "/mappingSets": {
   "x-neighbor": "Data Prep",
   "servers": [
    {
     "url": "https://platform.adobe.io/data/foundation/conversion",
     "description": "Production"
    },
    {
     "url": "https://platform-stage.adobe.io/data/foundation/conversion",
     "description": "Stage"
    }
   ],
   "post": {
    "operationId": "createMappingSet",
    "summary": "Create a mapping set",
    "description": "Creates the mapping from the columns of a source to the fields of a schema, in the form of the tutorials or in that of Data Prep's own guide.",
    "tags": [
     "Mapping sets"
    ],
    "x-reference": "Data Prep API, POST /mappingSets; Collect CRM data, Create a mapping",
    "x-published-responses": {
     "400": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     },
     "401": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     },
     "403": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     },
     "404": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     },
     "406": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     },
     "500": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     },
     "503": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     }
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     },
     {
      "$ref": "#/components/parameters/ContentEncoding"
     }
    ],
    "requestBody": {
     "required": true,
     "description": "The mapping set to create. JSON in UTF-8, each property name once.",
     "x-reference": "RFC 8259 §4, §8.1",
     "x-max-bytes": 1048576,
     "x-max-depth": 64,
     "x-max-properties": 20000,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreateMappingSetRequest"
       },
       "examples": {
        "create-mapping-set": {
         "$ref": "#/components/examples/create-mapping-set"
        },
        "create-mapping-set-with-output-schema": {
         "$ref": "#/components/examples/create-mapping-set-with-output-schema"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The mapping set was created. The status is 200, not 201.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CreateMappingSetResponse"
        },
        "examples": {
         "mapping-set-created": {
          "$ref": "#/components/examples/mapping-set-created"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidMappingSet"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/SandboxNotFound"
     },
     "413": {
      "$ref": "#/components/responses/BodyTooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  },
  "/mappingSets/{id}": {
   "x-neighbor": "Data Prep",
   "servers": [
    {
     "url": "https://platform.adobe.io/data/foundation/conversion",
     "description": "Production"
    },
    {
     "url": "https://platform-stage.adobe.io/data/foundation/conversion",
     "description": "Stage"
    }
   ],
   "get": {
    "operationId": "retrieveMappingSet",
    "summary": "Retrieve a mapping set",
    "description": "Returns a mapping set with its mappings.",
    "tags": [
     "Mapping sets"
    ],
    "x-reference": "Data Prep API, GET /mappingSets/{MAPPING_SET_ID}",
    "x-published-responses": {
     "400": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     },
     "401": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     },
     "403": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     },
     "404": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     },
     "406": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     },
     "500": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     },
     "503": {
      "description": "An error of the service.",
      "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     }
    },
    "parameters": [
     {
      "$ref": "#/components/parameters/MappingSetId"
     },
     {
      "$ref": "#/components/parameters/ApiKey"
     },
     {
      "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      "$ref": "#/components/parameters/Sandbox"
     },
     {
      "$ref": "#/components/parameters/SandboxId"
     },
     {
      "$ref": "#/components/parameters/ExpandSchema"
     },
     {
      "$ref": "#/components/parameters/MappingSetVersion"
     }
    ],
    "responses": {
     "200": {
      "description": "The mapping set.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/MappingSet"
        },
        "examples": {
         "mapping-set": {
          "$ref": "#/components/examples/mapping-set"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidMappingSet"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "description": "The sandbox has no mapping set with this id and version, or the organization has no such sandbox.",
      "headers": {
       "x-request-id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "anyOf": [
          {
           "$ref": "#/components/schemas/NeighborErrorBody"
          },
          {
           "$ref": "#/components/schemas/FlowServiceErrorBody"
          }
         ]
        },
        "examples": {
         "mapping-set-not-found": {
          "$ref": "#/components/examples/mapping-set-not-found"
         },
         "unknown-sandbox": {
          "$ref": "#/components/examples/unknown-sandbox"
         }
        }
       }
      }
     },
     "429": {
      "$ref": "#/components/responses/Throttled"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  }
 },
 "components": {
  "securitySchemes": {
   "accessToken": {
    "type": "http",
    "scheme": "bearer",
    "description": "An IMS access token, valid for 24 hours.",
    "x-reference": "Tutorial: Gather values for required headers; RFC 6750 §2.1",
    "x-fix": "Send \"Authorization: Bearer \" followed by an access token from Adobe IMS."
   }
  },
  "parameters": {
   "ApiKey": {
    "name": "x-api-key",
    "in": "header",
    "required": true,
    "description": "The client id of the project in Adobe Developer Console. Its format is not published.",
    "example": "acp_foundation_machineLearning",
    "x-reference": "Tutorial: Gather values for required headers",
    "x-fix": "Send the client id of your Adobe Developer Console project as x-api-key.",
    "schema": {
     "type": "string",
     "minLength": 1
    }
   },
   "ImsOrganization": {
    "name": "x-gw-ims-org-id",
    "in": "header",
    "required": true,
    "description": "The IMS organization, `…@AdobeOrg`. Real ones are 24 hexadecimal digits before the `@`, but no rule says so.",
    "example": "7DC732555AECDB4C0A494036@AdobeOrg",
    "x-reference": "Tutorial: Gather values for required headers",
    "x-fix": "Send your IMS organization id as x-gw-ims-org-id; it ends in @AdobeOrg.",
    "schema": {
     "type": "string",
     "minLength": 1,
     "pattern": "^(?:[^\\s@{}]+@AdobeOrg|\\{[A-Za-z0-9_]+\\})$"
    }
   },
   "Sandbox": {
    "name": "x-sandbox-name",
    "in": "header",
    "required": true,
    "description": "The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.",
    "example": "prod",
    "x-reference": "Tutorial: Gather values for required headers; Flow Service API - Sources, x-sandbox-name",
    "x-fix": "Send the name of the sandbox in lower case as x-sandbox-name, such as prod for the default sandbox.",
    "schema": {
     "type": "string",
     "minLength": 1,
     "pattern": "^(?:[a-z0-9-]+|\\{[A-Za-z0-9_]+\\})$"
    }
   },
   "SandboxId": {
    "name": "x-sandbox-id",
    "in": "header",
    "required": false,
    "description": "The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.",
    "example": "6b36e130-c5d7-11e9-949c-0da8d50fcac1",
    "x-reference": "Flow Service error messages, 2110-400",
    "x-fix": "Remove x-sandbox-id and send only x-sandbox-name, unless the access token is a service token.",
    "x-restricted": "Flow Service rejects it with user tokens.",
    "schema": {
     "type": "string",
     "minLength": 1
    }
   },
   "ContentEncoding": {
    "name": "Content-Encoding",
    "in": "header",
    "required": false,
    "description": "Compressed bodies are rejected.",
    "x-reference": "Sources error messages, 1004-415; RFC 9110 §8.4",
    "x-fix": "Send the body uncompressed, without Content-Encoding.",
    "schema": {
     "type": "string",
     "enum": [
      "identity"
     ]
    }
   },
   "IfMatch": {
    "name": "If-Match",
    "in": "header",
    "required": true,
    "description": "The etag of the connection, including its double quotes.",
    "example": "\"9e0052a2-0000-0200-0000-5e35tb330000\"",
    "x-reference": "Update connections using the Flow Service API; Flow Service error messages, 1403-400",
    "x-fix": "Send the etag of the connection as If-Match, with its double quotes.",
    "schema": {
     "type": "string",
     "minLength": 1,
     "pattern": "^(?:\"[^\"]+\"|\\{[A-Za-z0-9_]+\\})$"
    }
   },
   "GrantType": {
    "name": "grant_type",
    "in": "query",
    "required": false,
    "description": "The kind of grant, unless it is in the body.",
    "example": "client_credentials",
    "x-reference": "Adobe Developer, Server to Server authentication, IMS; RFC 6749 §4.4.2",
    "x-fix": "Send grant_type=client_credentials.",
    "schema": {
     "type": "string",
     "enum": [
      "client_credentials"
     ]
    }
   },
   "ClientId": {
    "name": "client_id",
    "in": "query",
    "required": false,
    "description": "The API key, unless it is in the body, as Adobe recommends.",
    "example": "my-client-id",
    "x-reference": "Adobe Developer, Server to Server authentication, IMS",
    "x-fix": "Send the client id of your Adobe Developer Console project, in the body rather than in the query.",
    "schema": {
     "type": "string",
     "format": "password",
     "minLength": 1
    }
   },
   "ClientSecret": {
    "name": "client_secret",
    "in": "query",
    "required": false,
    "description": "The client secret, unless it is in the body, as Adobe recommends.",
    "example": "my-client-secret",
    "x-reference": "Adobe Developer, Server to Server authentication, IMS",
    "x-fix": "Send the client secret of your Adobe Developer Console project, in the body rather than in the query.",
    "schema": {
     "type": "string",
     "format": "password",
     "minLength": 1
    }
   },
   "Scope": {
    "name": "scope",
    "in": "query",
    "required": false,
    "description": "The scopes, separated by commas, unless they are in the body.",
    "example": "openid,AdobeID",
    "x-reference": "Adobe Developer, Server to Server authentication, IMS",
    "x-fix": "Send the scopes of your Adobe Developer Console project, such as scope=openid,AdobeID.",
    "schema": {
     "type": "string",
     "minLength": 1
    }
   },
   "ConnectionId": {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "The id of a base connection.",
    "example": "4cb0c374-d3bb-4557-b139-5712880adc55",
    "x-reference": "Flow Service API - Sources, GET /connections/{id}",
    "x-fix": "Send the id that createConnection returned.",
    "schema": {
     "type": "string",
     "pattern": "^(?:[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|\\{[A-Za-z0-9_]+\\})$"
    }
   },
   "ConnectionSpecId": {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "The id of a connection specification.",
    "example": "38ad80fe-8b06-4938-94f4-d4ee80266b07",
    "x-reference": "Flow Service API - Sources, GET /connectionSpecs/{id}",
    "x-fix": "Send the id of a connection specification; that of Microsoft Dynamics is 38ad80fe-8b06-4938-94f4-d4ee80266b07.",
    "schema": {
     "type": "string",
     "pattern": "^(?:[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|\\{[A-Za-z0-9_]+\\})$"
    }
   },
   "SourceConnectionId": {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "The id of a source connection.",
    "example": "b7581b59-c603-4df1-a689-d23d7ac440f3",
    "x-reference": "Flow Service API - Sources, GET /sourceConnections/{id}",
    "x-fix": "Send the id that createSourceConnection returned.",
    "schema": {
     "type": "string",
     "pattern": "^(?:[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|\\{[A-Za-z0-9_]+\\})$"
    }
   },
   "TargetConnectionId": {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "The id of a target connection.",
    "example": "320f119a-5ac1-4ab1-88ea-eb19e674ea2e",
    "x-reference": "Flow Service API - Sources, GET /targetConnections/{id}",
    "x-fix": "Send the id that createTargetConnection returned.",
    "schema": {
     "type": "string",
     "pattern": "^(?:[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|\\{[A-Za-z0-9_]+\\})$"
    }
   },
   "FlowSpecId": {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "The id of a flow specification.",
    "example": "14518937-270c-4525-bdec-c2ba7cce3860",
    "x-reference": "Flow Service API - Sources, GET /flowSpecs/{id}",
    "x-fix": "Send the id of a flow specification; that of CRMToAEP is 14518937-270c-4525-bdec-c2ba7cce3860.",
    "schema": {
     "type": "string",
     "pattern": "^(?:[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|\\{[A-Za-z0-9_]+\\})$"
    }
   },
   "FlowId": {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "The id of a dataflow.",
    "example": "2edc08ac-4df5-4fe6-936f-81a19ce92f5c",
    "x-reference": "Flow Service API - Sources, GET /flows/{id}",
    "x-fix": "Send the id that createFlow returned.",
    "schema": {
     "type": "string",
     "pattern": "^(?:[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|\\{[A-Za-z0-9_]+\\})$"
    }
   },
   "RunId": {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "The id of a flow run.",
    "example": "9830305a-985f-47d0-b030-5a985fd7d004",
    "x-reference": "Flow Service API - Sources, GET /runs/{id}",
    "x-fix": "Send the id of a run from the list of runs.",
    "schema": {
     "type": "string",
     "pattern": "^(?:[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|\\{[A-Za-z0-9_]+\\})$"
    }
   },
   "FlowActionOperation": {
    "name": "op",
    "in": "query",
    "required": true,
    "description": "The action, in lower case (tutorials) or in upper case (Flow Service API - Sources).",
    "example": "disable",
    "x-reference": "Create draft Flow Service entities, op; Flow Service API - Sources, POST /flows/{id}/action; Flow Service error messages, 1402-400",
    "x-fix": "Send op=enable, op=disable or op=publish.",
    "schema": {
     "type": "string",
     "enum": [
      "enable",
      "disable",
      "publish",
      "ENABLE",
      "DISABLE",
      "PUBLISH"
     ]
    }
   },
   "RunActionOperation": {
    "name": "op",
    "in": "query",
    "required": true,
    "description": "The action, as Retry failed dataflow runs or as Flow Service API - Sources writes it.",
    "example": "re-trigger",
    "x-reference": "Retry failed dataflow runs; Flow Service API - Sources, POST /runs/{id}/action",
    "x-fix": "Send op=re-trigger.",
    "schema": {
     "type": "string",
     "enum": [
      "re-trigger",
      "RE_TRIGGER"
     ]
    }
   },
   "ConnectionOrder": {
    "name": "orderby",
    "in": "query",
    "required": false,
    "description": "The fields to order by, separated by commas, the most important one first: ascending with `+` or without a sign, descending with `-`. Default: newest first.",
    "example": "-createdAt",
    "x-reference": "Sort and filter responses, orderby; Flow Service error messages, 1432-400, 1433-400",
    "x-fix": "Send names of fields, each with an optional + or - before it, such as -createdAt.",
    "schema": {
     "type": "string",
     "pattern": "^(?:[+ -]?(?:id|name|description|createdAt|updatedAt|createdBy|updatedBy|createdClient|updatedClient|sandboxId|sandboxName|imsOrgId|state|version|etag|baseConnectionId|connectionSpec\\.id|connectionSpec\\.version)(?:,(?!$)|$))+$"
    }
   },
   "FlowOrder": {
    "name": "orderby",
    "in": "query",
    "required": false,
    "description": "The fields to order by, separated by commas, the most important one first: ascending with `+` or without a sign, descending with `-`. Default: newest first.",
    "example": "-createdAt",
    "x-reference": "Sort and filter responses, orderby; Flow Service error messages, 1432-400, 1433-400",
    "x-fix": "Send names of fields, each with an optional + or - before it, such as -createdAt.",
    "schema": {
     "type": "string",
     "pattern": "^(?:[+ -]?(?:id|name|description|createdAt|updatedAt|createdBy|updatedBy|createdClient|updatedClient|sandboxId|sandboxName|imsOrgId|state|version|etag|flowSpec\\.id|flowSpec\\.version|lastRunDetails\\.state|lastRunDetails\\.startedAtUTC|lastRunDetails\\.completedAtUTC)(?:,(?!$)|$))+$"
    }
   },
   "RunOrder": {
    "name": "orderby",
    "in": "query",
    "required": false,
    "description": "The fields to order by, separated by commas, the most important one first: ascending with `+` or without a sign, descending with `-`. Default: newest first.",
    "example": "-createdAt",
    "x-reference": "Sort and filter responses, orderby; Flow Service error messages, 1432-400, 1433-400",
    "x-fix": "Send names of fields, each with an optional + or - before it, such as -createdAt.",
    "schema": {
     "type": "string",
     "pattern": "^(?:[+ -]?(?:id|flowId|createdAt|updatedAt|createdBy|updatedBy|createdClient|updatedClient|sandboxId|sandboxName|imsOrgId|etag|flowSpec\\.id|metrics\\.statusSummary\\.status|metrics\\.durationSummary\\.startedAtUTC|metrics\\.durationSummary\\.completedAtUTC)(?:,(?!$)|$))+$"
    }
   },
   "SourceConnectionFilter": {
    "name": "property",
    "in": "query",
    "required": false,
    "description": "Conditions that each source connection must match. Several values are separated by commas, and any of them may match. Several conditions are separate parameters, or are separated by commas.",
    "example": [
     "baseConnectionId==6990abad-977d-41b9-a85d-17ea8cf1c0e4"
    ],
    "x-reference": "Sort and filter responses, property; Flow Service API - Sources; Flow Service error messages, 1440-400 to 1454-400",
    "x-fix": "Send a field, an operator and a value, such as baseConnectionId==6990abad-977d-41b9-a85d-17ea8cf1c0e4.",
    "x-filter": {
     "text": [
      "id",
      "name",
      "description",
      "createdBy",
      "updatedBy",
      "createdClient",
      "updatedClient",
      "sandboxId",
      "sandboxName",
      "imsOrgId",
      "state",
      "version",
      "etag",
      "baseConnectionId",
      "connectionSpec.id",
      "connectionSpec.version"
     ],
     "number": [
      "createdAt",
      "updatedAt"
     ],
     "below": [
      "params",
      "data",
      "inheritedAttributes"
     ],
     "unknown": "filter-field"
    },
    "schema": {
     "type": "array",
     "items": {
      "type": "string",
      "pattern": "^(?:(?:(?:id|name|description|createdBy|updatedBy|createdClient|updatedClient|sandboxId|sandboxName|imsOrgId|state|version|etag|baseConnectionId|connectionSpec\\.id|connectionSpec\\.version|params(?:(?:\\[\\])?\\.[A-Za-z0-9_]+)+|data(?:(?:\\[\\])?\\.[A-Za-z0-9_]+)+|inheritedAttributes(?:(?:\\[\\])?\\.[A-Za-z0-9_]+)+)==(?=[^=!<>~])(?!,[A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))(?:\"[^\"]*\"|(?!\"[^\"]*\"))[^,]*(?:,(?![A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))(?:\"[^\"]*\"|(?!\"[^\"]*\"))[^,]*)*|(?:createdAt|updatedAt)(?:==|>=|<=|>|<)[0-9]{1,15})(?:,(?=[A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))|$))+$"
     }
    }
   },
   "TargetConnectionFilter": {
    "name": "property",
    "in": "query",
    "required": false,
    "description": "Conditions that each target connection must match. Several values are separated by commas, and any of them may match. Several conditions are separate parameters, or are separated by commas.",
    "example": [
     "name==ACME target connection"
    ],
    "x-reference": "Sort and filter responses, property; Flow Service API - Sources; Flow Service error messages, 1440-400 to 1454-400",
    "x-fix": "Send a field, an operator and a value, such as name==ACME target connection.",
    "x-filter": {
     "text": [
      "id",
      "name",
      "description",
      "createdBy",
      "updatedBy",
      "createdClient",
      "updatedClient",
      "sandboxId",
      "sandboxName",
      "imsOrgId",
      "state",
      "version",
      "etag",
      "baseConnectionId",
      "connectionSpec.id",
      "connectionSpec.version"
     ],
     "number": [
      "createdAt",
      "updatedAt"
     ],
     "below": [
      "params",
      "data",
      "inheritedAttributes"
     ],
     "unknown": "filter-field"
    },
    "schema": {
     "type": "array",
     "items": {
      "type": "string",
      "pattern": "^(?:(?:(?:id|name|description|createdBy|updatedBy|createdClient|updatedClient|sandboxId|sandboxName|imsOrgId|state|version|etag|baseConnectionId|connectionSpec\\.id|connectionSpec\\.version|params(?:(?:\\[\\])?\\.[A-Za-z0-9_]+)+|data(?:(?:\\[\\])?\\.[A-Za-z0-9_]+)+|inheritedAttributes(?:(?:\\[\\])?\\.[A-Za-z0-9_]+)+)==(?=[^=!<>~])(?!,[A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))(?:\"[^\"]*\"|(?!\"[^\"]*\"))[^,]*(?:,(?![A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))(?:\"[^\"]*\"|(?!\"[^\"]*\"))[^,]*)*|(?:createdAt|updatedAt)(?:==|>=|<=|>|<)[0-9]{1,15})(?:,(?=[A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))|$))+$"
     }
    }
   },
   "FlowSpecFilter": {
    "name": "property",
    "in": "query",
    "required": false,
    "description": "Conditions that each flow specification must match. Several values are separated by commas, and any of them may match. Several conditions are separate parameters, or are separated by commas.",
    "example": [
     "name==\"CRMToAEP\""
    ],
    "x-reference": "Create a dataflow to ingest data from a CRM, Retrieve a flow specification; Sort and filter responses, property",
    "x-fix": "Send a field, an operator and a value, such as name==\"CRMToAEP\".",
    "x-filter": {
     "text": [
      "id",
      "name",
      "providerId",
      "version"
     ],
     "number": [],
     "below": [
      "attributes"
     ],
     "single": [
      "attributes"
     ],
     "unknown": "filter-unhandled-field"
    },
    "schema": {
     "type": "array",
     "items": {
      "type": "string",
      "pattern": "^(?:(?:(?:(?:id|name|providerId|version|attributes(?:(?:\\[\\])?\\.[A-Za-z0-9_]+)+)==|attributes(?:\\.[A-Za-z0-9_]+)+=(?=\"[^\"]*\"(?:,|$)))(?=[^=!<>~])(?!,[A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))(?:\"[^\"]*\"|(?!\"[^\"]*\"))[^,]*(?:,(?![A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))(?:\"[^\"]*\"|(?!\"[^\"]*\"))[^,]*)*)(?:,(?=[A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))|$))+$"
     }
    }
   },
   "FlowFilter": {
    "name": "property",
    "in": "query",
    "required": false,
    "description": "Conditions that each dataflow must match. Several values are separated by commas, and any of them may match. Several conditions are separate parameters, or are separated by commas. A member of a list is written with [] after the name of the list.",
    "example": [
     "state==enabled"
    ],
    "x-reference": "Sort and filter responses, property; Flow Service API - Sources; Flow Service error messages, 1440-400 to 1454-400",
    "x-fix": "Send a field, an operator and a value, such as state==enabled.",
    "x-filter": {
     "text": [
      "id",
      "name",
      "description",
      "createdBy",
      "updatedBy",
      "createdClient",
      "updatedClient",
      "sandboxId",
      "sandboxName",
      "imsOrgId",
      "state",
      "version",
      "etag",
      "flowSpec.id",
      "flowSpec.version",
      "lastRunDetails.id",
      "lastRunDetails.state",
      "sourceConnectionIds",
      "targetConnectionIds"
     ],
     "number": [
      "createdAt",
      "updatedAt",
      "lastRunDetails.startedAtUTC",
      "lastRunDetails.completedAtUTC"
     ],
     "below": [
      "inheritedAttributes",
      "scheduleParams",
      "options"
     ],
     "unknown": "filter-field"
    },
    "schema": {
     "type": "array",
     "items": {
      "type": "string",
      "pattern": "^(?:(?:(?:id|name|description|createdBy|updatedBy|createdClient|updatedClient|sandboxId|sandboxName|imsOrgId|state|version|etag|flowSpec\\.id|flowSpec\\.version|lastRunDetails\\.id|lastRunDetails\\.state|sourceConnectionIds|targetConnectionIds|inheritedAttributes(?:(?:\\[\\])?\\.[A-Za-z0-9_]+)+|scheduleParams(?:(?:\\[\\])?\\.[A-Za-z0-9_]+)+|options(?:(?:\\[\\])?\\.[A-Za-z0-9_]+)+)==(?=[^=!<>~])(?!,[A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))(?:\"[^\"]*\"|(?!\"[^\"]*\"))[^,]*(?:,(?![A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))(?:\"[^\"]*\"|(?!\"[^\"]*\"))[^,]*)*|(?:createdAt|updatedAt|lastRunDetails\\.startedAtUTC|lastRunDetails\\.completedAtUTC)(?:==|>=|<=|>|<)[0-9]{1,15})(?:,(?=[A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))|$))+$"
     }
    }
   },
   "RunFilter": {
    "name": "property",
    "in": "query",
    "required": false,
    "description": "Conditions that each flow run must match. Several values are separated by commas, and any of them may match. Several conditions are separate parameters, or are separated by commas.",
    "example": [
     "flowId==c9cef9cb-c934-4467-8ef9-cbc934546741"
    ],
    "x-reference": "Sort and filter responses, property; Flow Service API - Sources; Flow Service error messages, 1440-400 to 1454-400",
    "x-fix": "Send a field, an operator and a value, such as flowId==c9cef9cb-c934-4467-8ef9-cbc934546741.",
    "x-filter": {
     "text": [
      "id",
      "flowId",
      "createdBy",
      "updatedBy",
      "createdClient",
      "updatedClient",
      "sandboxId",
      "sandboxName",
      "imsOrgId",
      "etag",
      "flowSpec.id",
      "flowSpec.version",
      "providerRefId",
      "metrics.statusSummary.status"
     ],
     "number": [
      "createdAt",
      "updatedAt",
      "metrics.durationSummary.startedAtUTC",
      "metrics.durationSummary.completedAtUTC"
     ],
     "below": [],
     "unknown": "filter-field"
    },
    "schema": {
     "type": "array",
     "items": {
      "type": "string",
      "pattern": "^(?:(?:(?:id|flowId|createdBy|updatedBy|createdClient|updatedClient|sandboxId|sandboxName|imsOrgId|etag|flowSpec\\.id|flowSpec\\.version|providerRefId|metrics\\.statusSummary\\.status)==(?=[^=!<>~])(?!,[A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))(?:\"[^\"]*\"|(?!\"[^\"]*\"))[^,]*(?:,(?![A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))(?:\"[^\"]*\"|(?!\"[^\"]*\"))[^,]*)*|(?:createdAt|updatedAt|metrics\\.durationSummary\\.startedAtUTC|metrics\\.durationSummary\\.completedAtUTC)(?:==|>=|<=|>|<)[0-9]{1,15})(?:,(?=[A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))|$))+$"
     }
    }
   },
   "Mode": {
    "name": "mode",
    "in": "query",
    "required": false,
    "description": "Makes the new entity a draft, which can be changed until it is published.",
    "example": "draft",
    "x-reference": "Create draft Flow Service entities, mode",
    "x-fix": "Send mode=draft for a draft, or remove mode for an enabled one.",
    "schema": {
     "type": "string",
     "enum": [
      "draft"
     ]
    }
   },
   "ActionOperation": {
    "name": "op",
    "in": "query",
    "required": true,
    "description": "The action, in lower case (tutorials) or in upper case (Flow Service API - Sources).",
    "example": "publish",
    "x-reference": "Create draft Flow Service entities, op; Flow Service error messages, 1402-400",
    "x-fix": "Send op=publish.",
    "schema": {
     "type": "string",
     "enum": [
      "publish",
      "PUBLISH"
     ]
    }
   },
   "ActionSubOperation": {
    "name": "subOp",
    "in": "query",
    "required": false,
    "description": "Declared by Flow Service API - Sources for actions of the provider; the tutorials send none.",
    "example": "APPLY",
    "x-reference": "Flow Service API - Sources, POST /connections/{id}/action, subOp",
    "x-fix": "Remove subOp.",
    "schema": {
     "type": "string",
     "enum": [
      "APPLY",
      "ROLLBACK",
      "PROGRESS"
     ]
    }
   },
   "Limit": {
    "name": "limit",
    "in": "query",
    "required": false,
    "description": "The number of items on a page, at most 100. The default is our choice.",
    "example": 10,
    "x-reference": "Flow Service API - Destinations, GET /connections, limit",
    "x-fix": "Send a whole number from 1 to 100.",
    "schema": {
     "type": "integer",
     "minimum": 1,
     "maximum": 100,
     "default": 100
    }
   },
   "ContinuationToken": {
    "name": "continuationToken",
    "in": "query",
    "required": false,
    "description": "The start of the page, from the link of the page before. Opaque.",
    "example": "abcdefghijkLMNOPqrstupWXKYZ",
    "x-reference": "Flow Service API - Sources, PageLink",
    "x-fix": "Follow _links.next.href of the page before, or remove the parameter.",
    "schema": {
     "type": "string",
     "minLength": 1
    }
   },
   "OrderBy": {
    "name": "orderby",
    "in": "query",
    "required": false,
    "description": "The fields to order by, separated by commas, the most important one first: ascending with `+` or without a sign, descending with `-`. Default: newest first.",
    "example": "-name",
    "x-reference": "Sort and filter responses, orderby; Flow Service API - Destinations, GET /connections, orderby; Flow Service error messages, 1432-400, 1433-400",
    "x-fix": "Send names of fields, each with an optional + or - before it, such as -name or -createdAt,name.",
    "schema": {
     "type": "string",
     "pattern": "^(?:[+ -]?(?:id|name|description|createdAt|updatedAt|createdBy|updatedBy|createdClient|updatedClient|sandboxId|sandboxName|imsOrgId|state|version|etag|connectionSpec\\.id|connectionSpec\\.version|auth\\.specName)(?:,(?!$)|$))+$"
    }
   },
   "Count": {
    "name": "count",
    "in": "query",
    "required": false,
    "description": "Returns only the number of items if true. Default: false, which may be sent with a limit.",
    "example": true,
    "x-reference": "Flow Service API - Sources, GET /connections, count",
    "x-fix": "Send true or false.",
    "schema": {
     "type": "boolean",
     "x-spellings": [
      "True",
      "False"
     ]
    }
   },
   "ConnectionFilter": {
    "name": "property",
    "in": "query",
    "required": false,
    "description": "Conditions that each connection must match, such as `name==Contoso` or `createdAt>1606176000000`. Several values are separated by commas, and any of them may match. Several conditions are separate parameters, or are separated by commas: text after a comma is a new condition if it begins with a field and an operator. A value with such a comma is in double quotes. All properties of a connection are allowed, except secrets.",
    "example": [
     "name==Contoso"
    ],
    "x-reference": "Sort and filter responses, property; Flow Service API - Sources, GET /connections, property; Flow Service error messages, 1440-400 to 1454-400",
    "x-fix": "Send a field, an operator and a value, such as name==Contoso.",
    "x-filter": {
     "text": [
      "id",
      "name",
      "description",
      "createdBy",
      "updatedBy",
      "createdClient",
      "updatedClient",
      "sandboxId",
      "sandboxName",
      "imsOrgId",
      "state",
      "version",
      "etag",
      "connectionSpec.id",
      "connectionSpec.version",
      "auth.specName",
      "auth.params.serviceUri",
      "auth.params.username",
      "auth.params.servicePrincipalId",
      "auth.params.privateEndpointId",
      "auth.params.usePrivateLink"
     ],
     "number": [
      "createdAt",
      "updatedAt"
     ],
     "below": [
      "auth.params"
     ],
     "never": [
      "auth.params.password",
      "auth.params.servicePrincipalKey"
     ],
     "unknown": "filter-field"
    },
    "schema": {
     "type": "array",
     "items": {
      "type": "string",
      "pattern": "^(?:(?:(?:id|name|description|createdBy|updatedBy|createdClient|updatedClient|sandboxId|sandboxName|imsOrgId|state|version|etag|connectionSpec\\.id|connectionSpec\\.version|auth\\.specName|auth\\.params\\.(?!(?:password|servicePrincipalKey)==)[A-Za-z0-9_]+(?:\\.[A-Za-z0-9_]+)*)==(?=[^=!<>~])(?!,[A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))(?:\"[^\"]*\"|(?!\"[^\"]*\"))[^,]*(?:,(?![A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))(?:\"[^\"]*\"|(?!\"[^\"]*\"))[^,]*)*|(?:createdAt|updatedAt)(?:==|>=|<=|>|<)[0-9]{1,15})(?:,(?=[A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))|$))+$"
     }
    }
   },
   "ConnectionSpecFilter": {
    "name": "property",
    "in": "query",
    "required": false,
    "description": "Conditions that each connection specification must match, such as `name==\"dynamics-online\"` or `attributes.category==CRM`. Several values are separated by commas, and any of them may match. Several conditions are separate parameters, or are separated by commas. Adobe's samples have a single equals sign in a condition on an attribute, before a value in double quotes.",
    "example": [
     "name==\"dynamics-online\""
    ],
    "x-reference": "Dynamics tutorial of 2020, Look up connection specifications; Sort and filter responses, property; Flow Service error messages, 1423-400",
    "x-fix": "Send a field, == and a value, such as name==\"dynamics-online\".",
    "x-filter": {
     "text": [
      "id",
      "name",
      "providerId",
      "version"
     ],
     "number": [],
     "below": [
      "attributes"
     ],
     "single": [
      "attributes"
     ],
     "unknown": "filter-unhandled-field"
    },
    "schema": {
     "type": "array",
     "items": {
      "type": "string",
      "pattern": "^(?:(?:(?:id|name|providerId|version)==|attributes\\.[A-Za-z0-9_]+(?:\\.[A-Za-z0-9_]+)*(?:==|=(?=\"[^\"]*\"(?:,|$))))(?=[^=!<>~])(?!,[A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))(?:\"[^\"]*\"|(?!\"[^\"]*\"))[^,]*(?:,(?![A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))(?:\"[^\"]*\"|(?!\"[^\"]*\"))[^,]*)*(?:,(?=[A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))|$))+$"
     }
    }
   },
   "ObjectType": {
    "name": "objectType",
    "in": "query",
    "required": false,
    "description": "The kind of object to explore, in lower case (tutorials) or in upper case (Flow Service API - Sources). Default: root.",
    "example": "root",
    "x-reference": "Explore a CRM system using the Flow Service API, objectType; Flow Service API - Sources, GET /connections/{id}/explore; Dynamics tutorial of 2026",
    "x-fix": "Send root, or send table or view together with its path as object.",
    "x-required-with": {
     "parameter": "object"
    },
    "schema": {
     "type": "string",
     "enum": [
      "root",
      "table",
      "view",
      "ROOT",
      "TABLE"
     ]
    }
   },
   "ObjectPath": {
    "name": "object",
    "in": "query",
    "required": false,
    "description": "The path of the table or view, from the list of the root.",
    "example": "contact",
    "x-reference": "Explore a CRM system using the Flow Service API, object",
    "x-fix": "Send the path of a table or view from the list of objectType=root.",
    "x-required-with": {
     "parameter": "objectType",
     "values": [
      "table",
      "view",
      "TABLE"
     ]
    },
    "schema": {
     "type": "string",
     "minLength": 1
    }
   },
   "Preview": {
    "name": "preview",
    "in": "query",
    "required": false,
    "description": "Whether to include the first rows.",
    "example": true,
    "x-reference": "Dynamics tutorial of 2026, preview",
    "x-fix": "Send true or false.",
    "schema": {
     "type": "boolean",
     "x-spellings": [
      "True",
      "False"
     ]
    }
   },
   "PreviewCount": {
    "name": "previewCount",
    "in": "query",
    "required": false,
    "description": "The number of rows to include. Adobe does not publish a limit; 1000 is our choice.",
    "example": 10,
    "x-reference": "Dynamics tutorial of 2026, previewCount",
    "x-fix": "Send a whole number from 1 to 1000.",
    "schema": {
     "type": "integer",
     "minimum": 1,
     "maximum": 1000,
     "default": 10
    }
   },
   "PrimaryKey": {
    "name": "primaryKey",
    "in": "query",
    "required": false,
    "description": "The column that identifies the rows. Some views need it.",
    "example": "contactid",
    "x-reference": "Dynamics tutorial of 2026, primaryKey",
    "x-fix": "Send the name of a column of the table or view.",
    "schema": {
     "type": "string",
     "minLength": 1
    }
   },
   "SchemaId": {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "The `$id` of a schema, percent-encoded, or its `meta:altId`.",
    "example": "_{TENANT_ID}.schemas.52b59140414aa6a370ef5e21155fd7a686744b8739ecc168",
    "x-reference": "Schema Registry API guide, Resource identification",
    "x-fix": "Send the percent-encoded $id that createSchema returned, or its meta:altId.",
    "schema": {
     "type": "string",
     "pattern": "^(?:https://ns\\.adobe\\.com/[^/\\s]+/schemas/[0-9a-f]+|_[^.\\s]+\\.schemas\\.[0-9a-f]+|\\{[A-Za-z0-9_]+\\})$"
    }
   },
   "AcceptSchema": {
    "name": "Accept",
    "in": "header",
    "required": true,
    "description": "The form of the schema, and its major version.",
    "example": "application/vnd.adobe.xed+json;version=1",
    "x-reference": "Schema Registry API guide, Accept header; Schemas endpoint, Look up a schema",
    "x-fix": "Send Accept: application/vnd.adobe.xed+json;version=1, or another form of the schema with its version.",
    "schema": {
     "type": "string",
     "pattern": "^application/vnd\\.adobe\\.(?:xed|xdm)(?:-full|-notext|-full-notext|-full-desc|-deprecatefield)?\\+json *; *version=[1-9][0-9]*(?:\\.[0-9]+)*$"
    }
   },
   "RequestDataSource": {
    "name": "requestDataSource",
    "in": "query",
    "required": false,
    "description": "Sent by the tutorials of 2021; newer ones leave it out.",
    "example": true,
    "x-reference": "Collect CRM data of 2021, Create a target dataset",
    "x-fix": "Send true or false, or remove the parameter.",
    "schema": {
     "type": "boolean"
    }
   },
   "DataSetId": {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "The id of a data set.",
    "example": "6889f4f89b982b2b90bc1207",
    "x-reference": "Catalog Service API guide, Look up a Catalog object",
    "x-fix": "Send the id that createDataSet returned, without @/dataSets/.",
    "schema": {
     "type": "string",
     "pattern": "^(?:[0-9a-f]{24}|\\{[A-Za-z0-9_]+\\})$"
    }
   },
   "DataSetProperties": {
    "name": "properties",
    "in": "query",
    "required": false,
    "description": "The members to return, separated by commas. Default, all.",
    "example": "name,schemaRef",
    "x-reference": "Catalog Service API guide, Look up a Catalog object, properties",
    "x-fix": "Send names of members, separated by commas.",
    "schema": {
     "type": "string",
     "minLength": 1
    }
   },
   "MappingSetId": {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "The id of a mapping set.",
    "example": "e7c80e4c0d8f4a98a7d400b4e178b635",
    "x-reference": "Data Prep API, GET /mappingSets/{MAPPING_SET_ID}",
    "x-fix": "Send the id that createMappingSet returned.",
    "schema": {
     "type": "string",
     "pattern": "^(?:[0-9a-f]{32}|\\{[A-Za-z0-9_]+\\})$"
    }
   },
   "ExpandSchema": {
    "name": "expandSchema",
    "in": "query",
    "required": false,
    "description": "Whether to return the whole output schema. The mock ignores it.",
    "example": false,
    "x-reference": "Data Prep API, GET /mappingSets/{MAPPING_SET_ID}, expandSchema",
    "x-fix": "Send true or false.",
    "schema": {
     "type": "boolean"
    }
   },
   "MappingSetVersion": {
    "name": "version",
    "in": "query",
    "required": false,
    "description": "The version of the mapping set. The mock has version 0 only.",
    "example": 0,
    "x-reference": "Data Prep API, GET /mappingSets/{MAPPING_SET_ID}, version",
    "x-fix": "Send the version that createMappingSet returned.",
    "schema": {
     "type": "integer",
     "minimum": 0,
     "default": 0
    }
   }
  },
  "headers": {
   "Location": {
    "description": "The location of the new connection. Adobe does not publish its exact format; an absolute path is our choice.",
    "required": true,
    "x-published": {
     "required": false
    },
    "schema": {
     "type": "string",
     "minLength": 1,
     "examples": [
      "/data/foundation/flowservice/connections/4cb0c374-d3bb-4557-b139-5712880adc55"
     ]
    }
   },
   "FlowLocation": {
    "description": "The location of the new dataflow. Adobe does not publish its exact format; an absolute path is our choice.",
    "required": true,
    "x-published": {
     "required": false
    },
    "schema": {
     "type": "string",
     "minLength": 1,
     "examples": [
      "/data/foundation/flowservice/flows/2edc08ac-4df5-4fe6-936f-81a19ce92f5c"
     ]
    }
   },
   "RequestId": {
    "description": "Identifies the request in Adobe's logs; include it in support cases. It is the id in the request's header of the same name, or a new one.",
    "required": true,
    "x-reference": "Audit Query API, x-request-id",
    "x-taken-from-request": "^[A-Za-z0-9._-]{1,64}$",
    "x-published": {
     "required": false
    },
    "schema": {
     "type": "string",
     "minLength": 1,
     "examples": [
      "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     ]
    }
   },
   "RetryAfter": {
    "description": "The number of seconds to wait, or an HTTP date.",
    "required": true,
    "x-published": {
     "required": false
    },
    "schema": {
     "type": "string",
     "pattern": "^(?:[0-9]+|[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT)$",
     "examples": [
      "38"
     ]
    }
   },
   "OptionalRetryAfter": {
    "description": "The number of seconds to wait, or an HTTP date. Not always sent.",
    "schema": {
     "type": "string",
     "pattern": "^(?:[0-9]+|[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT)$",
     "examples": [
      "38"
     ]
    }
   },
   "DataSetLocation": {
    "description": "The location of the new data set. Adobe does not publish its exact format; an absolute path is our choice.",
    "required": true,
    "x-published": {
     "required": false
    },
    "schema": {
     "type": "string",
     "minLength": 1,
     "examples": [
      "/data/foundation/catalog/dataSets/6889f4f89b982b2b90bc1207"
     ]
    }
   }
  },
  "responses": {
   "Unauthorized": {
    "description": "The access token is not valid, has expired, or has no access to the IMS organization.",
    "headers": {
     "x-request-id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "anyOf": [
        {
         "$ref": "#/components/schemas/GatewayErrorBody"
        },
        {
         "$ref": "#/components/schemas/FlowServiceErrorBody"
        }
       ]
      },
      "examples": {
       "invalid-token": {
        "$ref": "#/components/examples/invalid-token"
       },
       "org-without-access": {
        "$ref": "#/components/examples/org-without-access"
       },
       "missing-or-empty-org": {
        "$ref": "#/components/examples/missing-or-empty-org"
       },
       "missing-org-header": {
        "$ref": "#/components/examples/missing-org-header"
       }
      }
     }
    }
   },
   "Forbidden": {
    "x-published-without-body": "Flow Service API - Sources, 403",
    "description": "The access token or the API key is missing, the API key is invalid, or the user does not have the permission.",
    "headers": {
     "x-request-id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "anyOf": [
        {
         "$ref": "#/components/schemas/GatewayErrorBody"
        },
        {
         "$ref": "#/components/schemas/FlowServiceErrorBody"
        }
       ]
      },
      "examples": {
       "missing-token": {
        "$ref": "#/components/examples/missing-token"
       },
       "missing-api-key": {
        "$ref": "#/components/examples/missing-api-key"
       },
       "invalid-api-key": {
        "$ref": "#/components/examples/invalid-api-key"
       },
       "not-entitled": {
        "$ref": "#/components/examples/not-entitled"
       },
       "malformed-org": {
        "$ref": "#/components/examples/malformed-org"
       },
       "forbidden": {
        "$ref": "#/components/examples/forbidden"
       },
       "sandbox-restricted": {
        "$ref": "#/components/examples/sandbox-restricted"
       }
      }
     }
    }
   },
   "WriteForbidden": {
    "x-published-without-body": "Flow Service API - Sources, 403",
    "description": "The access token or the API key is missing, the API key is invalid, or the user does not have the permission to change connections.",
    "headers": {
     "x-request-id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "anyOf": [
        {
         "$ref": "#/components/schemas/GatewayErrorBody"
        },
        {
         "$ref": "#/components/schemas/FlowServiceErrorBody"
        }
       ]
      },
      "examples": {
       "missing-token": {
        "$ref": "#/components/examples/missing-token"
       },
       "missing-api-key": {
        "$ref": "#/components/examples/missing-api-key"
       },
       "invalid-api-key": {
        "$ref": "#/components/examples/invalid-api-key"
       },
       "not-entitled": {
        "$ref": "#/components/examples/not-entitled"
       },
       "malformed-org": {
        "$ref": "#/components/examples/malformed-org"
       },
       "forbidden": {
        "$ref": "#/components/examples/forbidden"
       },
       "sandbox-restricted": {
        "$ref": "#/components/examples/sandbox-restricted"
       },
       "missing-permission": {
        "$ref": "#/components/examples/missing-permission"
       },
       "permission-denied": {
        "$ref": "#/components/examples/permission-denied"
       }
      }
     }
    }
   },
   "SandboxNotFound": {
    "description": "The IMS organization has no sandbox of that name.",
    "headers": {
     "x-request-id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/FlowServiceErrorBody"
      },
      "examples": {
       "unknown-sandbox": {
        "$ref": "#/components/examples/unknown-sandbox"
       },
       "sandbox-not-present": {
        "$ref": "#/components/examples/sandbox-not-present"
       },
       "unknown-sandbox-id": {
        "$ref": "#/components/examples/unknown-sandbox-id"
       },
       "no-default-sandbox": {
        "$ref": "#/components/examples/no-default-sandbox"
       }
      }
     }
    }
   },
   "BodyTooLarge": {
    "description": "The body is larger than the limit. Adobe publishes neither the limit nor the response; both are our choice.",
    "headers": {
     "x-request-id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/GatewayErrorBody"
      },
      "examples": {
       "body-too-large": {
        "$ref": "#/components/examples/body-too-large"
       }
      }
     }
    }
   },
   "UnsupportedMediaType": {
    "description": "The body is compressed or of a format that is not supported.",
    "headers": {
     "x-request-id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/FlowServiceErrorBody"
      },
      "examples": {
       "unsupported-media-type": {
        "$ref": "#/components/examples/unsupported-media-type"
       }
      }
     }
    }
   },
   "Throttled": {
    "description": "Too many requests. Wait for the time in Retry-After.",
    "headers": {
     "Retry-After": {
      "$ref": "#/components/headers/RetryAfter"
     },
     "x-request-id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/GatewayErrorBody"
      },
      "examples": {
       "throttled": {
        "$ref": "#/components/examples/throttled"
       }
      }
     }
    }
   },
   "StaleEtag": {
    "description": "The entity has changed since its etag was read, or If-Match is not an etag.",
    "headers": {
     "x-request-id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/FlowServiceErrorBody"
      },
      "examples": {
       "stale-etag": {
        "$ref": "#/components/examples/stale-etag"
       }
      }
     }
    }
   },
   "DependencyFailure": {
    "description": "Flow Service failed, or a service that it asks about the token, the sandbox, the permissions, the schema or the mapping.",
    "headers": {
     "x-request-id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/FlowServiceErrorBody"
      },
      "examples": {
       "internal-error": {
        "$ref": "#/components/examples/internal-error"
       },
       "internal-failure": {
        "$ref": "#/components/examples/internal-failure"
       },
       "sandbox-lookup-failed": {
        "$ref": "#/components/examples/sandbox-lookup-failed"
       },
       "sandbox-id-lookup-failed": {
        "$ref": "#/components/examples/sandbox-id-lookup-failed"
       },
       "default-sandbox-lookup-failed": {
        "$ref": "#/components/examples/default-sandbox-lookup-failed"
       },
       "active-sandboxes-lookup-failed": {
        "$ref": "#/components/examples/active-sandboxes-lookup-failed"
       },
       "token-decoding-failed": {
        "$ref": "#/components/examples/token-decoding-failed"
       },
       "permission-check-failed": {
        "$ref": "#/components/examples/permission-check-failed"
       },
       "catalog-unavailable": {
        "$ref": "#/components/examples/catalog-unavailable"
       },
       "data-prep-unavailable": {
        "$ref": "#/components/examples/data-prep-unavailable"
       }
      }
     }
    }
   },
   "InvalidListing": {
    "description": "The request is invalid. The gateway or Flow Service reports the reason.",
    "headers": {
     "x-request-id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "anyOf": [
        {
         "$ref": "#/components/schemas/FlowServiceErrorBody"
        },
        {
         "$ref": "#/components/schemas/GatewayErrorBody"
        }
       ]
      },
      "examples": {
       "missing-org": {
        "$ref": "#/components/examples/missing-org"
       },
       "missing-sandbox": {
        "$ref": "#/components/examples/missing-sandbox"
       },
       "sandbox-id-not-allowed": {
        "$ref": "#/components/examples/sandbox-id-not-allowed"
       },
       "cross-sandbox-headers-differ": {
        "$ref": "#/components/examples/cross-sandbox-headers-differ"
       },
       "cross-sandbox-not-allowed": {
        "$ref": "#/components/examples/cross-sandbox-not-allowed"
       },
       "empty-token": {
        "$ref": "#/components/examples/empty-token"
       },
       "rejected-token": {
        "$ref": "#/components/examples/rejected-token"
       },
       "limit-and-count": {
        "$ref": "#/components/examples/limit-and-count"
       },
       "sort-order": {
        "$ref": "#/components/examples/sort-order"
       },
       "order-by-field": {
        "$ref": "#/components/examples/order-by-field"
       },
       "filter-operator-not-implemented": {
        "$ref": "#/components/examples/filter-operator-not-implemented"
       },
       "filter-several-values": {
        "$ref": "#/components/examples/filter-several-values"
       },
       "filter-operator-for-field": {
        "$ref": "#/components/examples/filter-operator-for-field"
       },
       "filter-field": {
        "$ref": "#/components/examples/filter-field"
       },
       "filter-operator": {
        "$ref": "#/components/examples/filter-operator"
       },
       "unknown-query": {
        "$ref": "#/components/examples/unknown-query"
       },
       "filter-value": {
        "$ref": "#/components/examples/filter-value"
       },
       "filter-without-value": {
        "$ref": "#/components/examples/filter-without-value"
       },
       "wrong-value": {
        "$ref": "#/components/examples/wrong-value"
       },
       "order-across-sandboxes": {
        "$ref": "#/components/examples/order-across-sandboxes"
       },
       "filter-value-type": {
        "$ref": "#/components/examples/filter-value-type"
       }
      }
     }
    }
   },
   "InvalidSpecListing": {
    "description": "The request is invalid. The gateway or Flow Service reports the reason.",
    "headers": {
     "x-request-id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "anyOf": [
        {
         "$ref": "#/components/schemas/FlowServiceErrorBody"
        },
        {
         "$ref": "#/components/schemas/GatewayErrorBody"
        }
       ]
      },
      "examples": {
       "missing-org": {
        "$ref": "#/components/examples/missing-org"
       },
       "missing-sandbox": {
        "$ref": "#/components/examples/missing-sandbox"
       },
       "sandbox-id-not-allowed": {
        "$ref": "#/components/examples/sandbox-id-not-allowed"
       },
       "cross-sandbox-headers-differ": {
        "$ref": "#/components/examples/cross-sandbox-headers-differ"
       },
       "cross-sandbox-not-allowed": {
        "$ref": "#/components/examples/cross-sandbox-not-allowed"
       },
       "empty-token": {
        "$ref": "#/components/examples/empty-token"
       },
       "rejected-token": {
        "$ref": "#/components/examples/rejected-token"
       },
       "filter-operator-not-implemented": {
        "$ref": "#/components/examples/filter-operator-not-implemented"
       },
       "filter-operator-for-field": {
        "$ref": "#/components/examples/filter-operator-for-field"
       },
       "filter-unhandled-field": {
        "$ref": "#/components/examples/filter-unhandled-field"
       },
       "filter-operator": {
        "$ref": "#/components/examples/filter-operator"
       },
       "unknown-query": {
        "$ref": "#/components/examples/unknown-query"
       },
       "filter-without-value": {
        "$ref": "#/components/examples/filter-without-value"
       },
       "filter-value-type": {
        "$ref": "#/components/examples/filter-value-type"
       }
      }
     }
    }
   },
   "InvalidRetrieval": {
    "description": "The request is invalid. The gateway or Flow Service reports the reason.",
    "headers": {
     "x-request-id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "anyOf": [
        {
         "$ref": "#/components/schemas/FlowServiceErrorBody"
        },
        {
         "$ref": "#/components/schemas/GatewayErrorBody"
        }
       ]
      },
      "examples": {
       "missing-org": {
        "$ref": "#/components/examples/missing-org"
       },
       "missing-sandbox": {
        "$ref": "#/components/examples/missing-sandbox"
       },
       "sandbox-id-not-allowed": {
        "$ref": "#/components/examples/sandbox-id-not-allowed"
       },
       "cross-sandbox-headers-differ": {
        "$ref": "#/components/examples/cross-sandbox-headers-differ"
       },
       "cross-sandbox-not-allowed": {
        "$ref": "#/components/examples/cross-sandbox-not-allowed"
       },
       "empty-token": {
        "$ref": "#/components/examples/empty-token"
       },
       "rejected-token": {
        "$ref": "#/components/examples/rejected-token"
       },
       "unreadable-entity-id": {
        "$ref": "#/components/examples/unreadable-entity-id"
       }
      }
     }
    }
   },
   "InvalidUpdate": {
    "description": "The request is invalid. The gateway, the content-type check or Flow Service reports the reason.",
    "headers": {
     "x-request-id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "anyOf": [
        {
         "$ref": "#/components/schemas/FlowServiceErrorBody"
        },
        {
         "$ref": "#/components/schemas/GatewayErrorBody"
        },
        {
         "$ref": "#/components/schemas/ContentTypeErrorBody"
        }
       ]
      },
      "examples": {
       "invalid-request": {
        "$ref": "#/components/examples/invalid-request"
       },
       "missing-if-match": {
        "$ref": "#/components/examples/missing-if-match"
       },
       "content-type": {
        "$ref": "#/components/examples/content-type"
       },
       "missing-org": {
        "$ref": "#/components/examples/missing-org"
       },
       "missing-sandbox": {
        "$ref": "#/components/examples/missing-sandbox"
       },
       "sandbox-id-not-allowed": {
        "$ref": "#/components/examples/sandbox-id-not-allowed"
       },
       "cross-sandbox-headers-differ": {
        "$ref": "#/components/examples/cross-sandbox-headers-differ"
       },
       "cross-sandbox-not-allowed": {
        "$ref": "#/components/examples/cross-sandbox-not-allowed"
       },
       "empty-token": {
        "$ref": "#/components/examples/empty-token"
       },
       "rejected-token": {
        "$ref": "#/components/examples/rejected-token"
       },
       "empty-body": {
        "$ref": "#/components/examples/empty-body"
       },
       "unsupported-patch-operation": {
        "$ref": "#/components/examples/unsupported-patch-operation"
       },
       "invalid-patch": {
        "$ref": "#/components/examples/invalid-patch"
       },
       "invalid-patch-path": {
        "$ref": "#/components/examples/invalid-patch-path"
       },
       "missing-field": {
        "$ref": "#/components/examples/missing-field"
       },
       "empty-field": {
        "$ref": "#/components/examples/empty-field"
       },
       "wrong-value": {
        "$ref": "#/components/examples/wrong-value"
       },
       "unreadable-entity-id": {
        "$ref": "#/components/examples/unreadable-entity-id"
       },
       "state-not-updatable": {
        "$ref": "#/components/examples/state-not-updatable"
       },
       "invalid-state": {
        "$ref": "#/components/examples/invalid-state"
       },
       "update-not-applicable": {
        "$ref": "#/components/examples/update-not-applicable"
       }
      }
     }
    }
   },
   "InvalidDeletion": {
    "description": "The request is invalid. The gateway or Flow Service reports the reason.",
    "headers": {
     "x-request-id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "anyOf": [
        {
         "$ref": "#/components/schemas/FlowServiceErrorBody"
        },
        {
         "$ref": "#/components/schemas/GatewayErrorBody"
        }
       ]
      },
      "examples": {
       "missing-org": {
        "$ref": "#/components/examples/missing-org"
       },
       "missing-sandbox": {
        "$ref": "#/components/examples/missing-sandbox"
       },
       "sandbox-id-not-allowed": {
        "$ref": "#/components/examples/sandbox-id-not-allowed"
       },
       "cross-sandbox-headers-differ": {
        "$ref": "#/components/examples/cross-sandbox-headers-differ"
       },
       "cross-sandbox-not-allowed": {
        "$ref": "#/components/examples/cross-sandbox-not-allowed"
       },
       "empty-token": {
        "$ref": "#/components/examples/empty-token"
       },
       "rejected-token": {
        "$ref": "#/components/examples/rejected-token"
       },
       "unreadable-entity-id": {
        "$ref": "#/components/examples/unreadable-entity-id"
       },
       "entity-in-use": {
        "$ref": "#/components/examples/entity-in-use"
       },
       "delete-not-applicable": {
        "$ref": "#/components/examples/delete-not-applicable"
       }
      }
     }
    }
   },
   "InvalidPublication": {
    "description": "The request is invalid. The gateway or Flow Service reports the reason.",
    "headers": {
     "x-request-id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "anyOf": [
        {
         "$ref": "#/components/schemas/FlowServiceErrorBody"
        },
        {
         "$ref": "#/components/schemas/GatewayErrorBody"
        }
       ]
      },
      "examples": {
       "missing-org": {
        "$ref": "#/components/examples/missing-org"
       },
       "missing-sandbox": {
        "$ref": "#/components/examples/missing-sandbox"
       },
       "sandbox-id-not-allowed": {
        "$ref": "#/components/examples/sandbox-id-not-allowed"
       },
       "cross-sandbox-headers-differ": {
        "$ref": "#/components/examples/cross-sandbox-headers-differ"
       },
       "cross-sandbox-not-allowed": {
        "$ref": "#/components/examples/cross-sandbox-not-allowed"
       },
       "empty-token": {
        "$ref": "#/components/examples/empty-token"
       },
       "rejected-token": {
        "$ref": "#/components/examples/rejected-token"
       },
       "missing-field": {
        "$ref": "#/components/examples/missing-field"
       },
       "wrong-value": {
        "$ref": "#/components/examples/wrong-value"
       },
       "action-for-providers": {
        "$ref": "#/components/examples/action-for-providers"
       },
       "action-not-applicable": {
        "$ref": "#/components/examples/action-not-applicable"
       },
       "unreadable-entity-id": {
        "$ref": "#/components/examples/unreadable-entity-id"
       },
       "state-not-transitionable": {
        "$ref": "#/components/examples/state-not-transitionable"
       },
       "unsupported-sub-action": {
        "$ref": "#/components/examples/unsupported-sub-action"
       },
       "unsupported-sub-operation": {
        "$ref": "#/components/examples/unsupported-sub-operation"
       }
      }
     }
    }
   },
   "InternalError": {
    "description": "Flow Service failed.",
    "headers": {
     "x-request-id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/FlowServiceErrorBody"
      },
      "examples": {
       "internal-error": {
        "$ref": "#/components/examples/internal-error"
       }
      }
     }
    }
   },
   "ServiceFailure": {
    "description": "Flow Service failed, or a service that it asks about the token, the sandbox or the permissions.",
    "headers": {
     "x-request-id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/FlowServiceErrorBody"
      },
      "examples": {
       "internal-error": {
        "$ref": "#/components/examples/internal-error"
       },
       "internal-failure": {
        "$ref": "#/components/examples/internal-failure"
       },
       "sandbox-lookup-failed": {
        "$ref": "#/components/examples/sandbox-lookup-failed"
       },
       "sandbox-id-lookup-failed": {
        "$ref": "#/components/examples/sandbox-id-lookup-failed"
       },
       "default-sandbox-lookup-failed": {
        "$ref": "#/components/examples/default-sandbox-lookup-failed"
       },
       "active-sandboxes-lookup-failed": {
        "$ref": "#/components/examples/active-sandboxes-lookup-failed"
       },
       "token-decoding-failed": {
        "$ref": "#/components/examples/token-decoding-failed"
       },
       "permission-check-failed": {
        "$ref": "#/components/examples/permission-check-failed"
       }
      }
     }
    }
   },
   "Unavailable": {
    "x-published-without-body": "Flow Service API - Sources, 503",
    "description": "Flow Service is temporarily unavailable.",
    "headers": {
     "Retry-After": {
      "$ref": "#/components/headers/OptionalRetryAfter"
     },
     "x-request-id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/FlowServiceErrorBody"
      },
      "examples": {
       "unavailable": {
        "$ref": "#/components/examples/unavailable"
       }
      }
     }
    }
   },
   "GatewayTimeout": {
    "description": "Flow Service, or the source behind it, did not respond in time.",
    "headers": {
     "x-request-id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/FlowServiceErrorBody"
      },
      "examples": {
       "gateway-timeout": {
        "$ref": "#/components/examples/gateway-timeout"
       }
      }
     }
    }
   },
   "NotFound": {
    "description": "No resource of that id in the sandbox, or no such sandbox.",
    "headers": {
     "x-request-id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/FlowServiceErrorBody"
      },
      "examples": {
       "resource-not-found": {
        "$ref": "#/components/examples/resource-not-found"
       },
       "provider-not-found": {
        "$ref": "#/components/examples/provider-not-found"
       },
       "unknown-sandbox": {
        "$ref": "#/components/examples/unknown-sandbox"
       },
       "sandbox-not-present": {
        "$ref": "#/components/examples/sandbox-not-present"
       },
       "unknown-sandbox-id": {
        "$ref": "#/components/examples/unknown-sandbox-id"
       },
       "no-default-sandbox": {
        "$ref": "#/components/examples/no-default-sandbox"
       }
      }
     }
    }
   },
   "InvalidSchema": {
    "description": "The request is invalid. The gateway, the content-type check or Schema Registry reports the reason.",
    "headers": {
     "x-request-id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "anyOf": [
        {
         "$ref": "#/components/schemas/NeighborErrorBody"
        },
        {
         "$ref": "#/components/schemas/GatewayErrorBody"
        },
        {
         "$ref": "#/components/schemas/FlowServiceErrorBody"
        },
        {
         "$ref": "#/components/schemas/MessageErrorBody"
        }
       ]
      },
      "examples": {
       "missing-org": {
        "$ref": "#/components/examples/missing-org"
       },
       "content-type": {
        "$ref": "#/components/examples/content-type"
       },
       "missing-sandbox": {
        "$ref": "#/components/examples/missing-sandbox"
       },
       "schema-invalid": {
        "$ref": "#/components/examples/schema-invalid"
       }
      }
     }
    }
   },
   "InvalidDataSet": {
    "description": "The request is invalid. The gateway, the content-type check or Catalog Service reports the reason.",
    "headers": {
     "x-request-id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "anyOf": [
        {
         "$ref": "#/components/schemas/NeighborErrorBody"
        },
        {
         "$ref": "#/components/schemas/GatewayErrorBody"
        },
        {
         "$ref": "#/components/schemas/FlowServiceErrorBody"
        },
        {
         "$ref": "#/components/schemas/MessageErrorBody"
        }
       ]
      },
      "examples": {
       "missing-org": {
        "$ref": "#/components/examples/missing-org"
       },
       "content-type": {
        "$ref": "#/components/examples/content-type"
       },
       "missing-sandbox": {
        "$ref": "#/components/examples/missing-sandbox"
       },
       "data-set-invalid": {
        "$ref": "#/components/examples/data-set-invalid"
       }
      }
     }
    }
   },
   "InvalidMappingSet": {
    "description": "The request is invalid. The gateway, the content-type check or Data Prep reports the reason.",
    "headers": {
     "x-request-id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "anyOf": [
        {
         "$ref": "#/components/schemas/NeighborErrorBody"
        },
        {
         "$ref": "#/components/schemas/GatewayErrorBody"
        },
        {
         "$ref": "#/components/schemas/FlowServiceErrorBody"
        },
        {
         "$ref": "#/components/schemas/MessageErrorBody"
        }
       ]
      },
      "examples": {
       "missing-org": {
        "$ref": "#/components/examples/missing-org"
       },
       "content-type": {
        "$ref": "#/components/examples/content-type"
       },
       "missing-sandbox": {
        "$ref": "#/components/examples/missing-sandbox"
       },
       "mapping-set-invalid": {
        "$ref": "#/components/examples/mapping-set-invalid"
       }
      }
     }
    }
   }
  },
  "schemas": {
   "CreateConnectionRequest": {
    "type": "object",
    "additionalProperties": false,
    "description": "A connection to create: a name, the credentials of one of the two auth specs, and the connection specification.",
    "required": [
     "name",
     "auth",
     "connectionSpec"
    ],
    "properties": {
     "name": {
      "type": "string",
      "minLength": 1,
      "description": "The name of the connection. Adobe publishes no rule about its length, characters or uniqueness.",
      "x-reference": "Flow Service API - Sources, POST /connections: name (Required)",
      "x-fix": "Send a name that describes the connection."
     },
     "description": {
      "type": "string",
      "description": "A description of the connection."
     },
     "auth": {
      "$ref": "#/components/schemas/DynamicsAuth"
     },
     "connectionSpec": {
      "$ref": "#/components/schemas/DynamicsConnectionSpec"
     }
    }
   },
   "DynamicsConnectionSpec": {
    "type": "object",
    "additionalProperties": false,
    "description": "The connection specification of Microsoft Dynamics.",
    "x-source": "Microsoft Dynamics",
    "x-tables": true,
    "required": [
     "id",
     "version"
    ],
    "x-reference": "Tutorial: Create a connection, Request",
    "x-fix": "Send connectionSpec as {\"id\": \"38ad80fe-8b06-4938-94f4-d4ee80266b07\", \"version\": \"1.0\"}.",
    "properties": {
     "id": {
      "type": "string",
      "const": "38ad80fe-8b06-4938-94f4-d4ee80266b07",
      "description": "The id of the connection specification `dynamics-online`.",
      "x-reference": "Tutorial: Create a connection, connectionSpec.id",
      "x-fix": "Send the connection specification id of Microsoft Dynamics, 38ad80fe-8b06-4938-94f4-d4ee80266b07."
     },
     "version": {
      "type": "string",
      "const": "1.0",
      "description": "The version of the connection specification, a string.",
      "x-reference": "Tutorial: Create a connection, Request",
      "x-fix": "Send the version as the string \"1.0\"."
     }
    }
   },
   "DynamicsAuth": {
    "type": "object",
    "description": "The credentials, as one of the two authentication specifications requires them. `specName` selects it.",
    "oneOf": [
     {
      "$ref": "#/components/schemas/BasicAuthentication"
     },
     {
      "$ref": "#/components/schemas/ServicePrincipalAuthentication"
     }
    ],
    "discriminator": {
     "propertyName": "specName",
     "mapping": {
      "Basic Authentication for Dynamics-Online": "#/components/schemas/BasicAuthentication",
      "Service Principal Key Based Authentication": "#/components/schemas/ServicePrincipalAuthentication"
     }
    }
   },
   "BasicAuthentication": {
    "type": "object",
    "additionalProperties": false,
    "description": "A user name and a password. Accounts with two-factor authentication cannot use it.",
    "required": [
     "specName",
     "params"
    ],
    "x-reference": "Tutorial: Create a Dynamics connection using basic authentication",
    "x-fix": "Send auth as {\"specName\": \"Basic Authentication for Dynamics-Online\", \"params\": {\"serviceUri\": …, \"username\": …, \"password\": …}}, or use the format for a service principal.",
    "properties": {
     "specName": {
      "type": "string",
      "const": "Basic Authentication for Dynamics-Online",
      "x-fix": "Send \"Basic Authentication for Dynamics-Online\" or \"Service Principal Key Based Authentication\"."
     },
     "params": {
      "$ref": "#/components/schemas/BasicAuthenticationParams"
     }
    }
   },
   "BasicAuthenticationParams": {
    "type": "object",
    "additionalProperties": false,
    "description": "The auth params of basic authentication; the password is a secret.",
    "required": [
     "serviceUri",
     "username",
     "password"
    ],
    "x-reference": "Tutorial: Gather required credentials",
    "x-fix": "Send auth.params with serviceUri, username and password.",
    "properties": {
     "serviceUri": {
      "$ref": "#/components/schemas/ServiceUri"
     },
     "username": {
      "type": "string",
      "minLength": 1,
      "description": "The user name of the Dynamics account.",
      "x-reference": "Tutorial: Create a Dynamics connection using basic authentication, auth.params.username"
     },
     "password": {
      "type": "string",
      "format": "password",
      "writeOnly": true,
      "minLength": 1,
      "description": "The password of the Dynamics account.",
      "x-reference": "Tutorial: Create a Dynamics connection using basic authentication, auth.params.password"
     }
    }
   },
   "ServicePrincipalAuthentication": {
    "type": "object",
    "additionalProperties": false,
    "description": "The client id of an application and its secret key. A tenant param does not exist.",
    "required": [
     "specName",
     "params"
    ],
    "x-reference": "Tutorial: Create a Dynamics connection using service principal key-based authentication",
    "x-fix": "Send auth as {\"specName\": \"Service Principal Key Based Authentication\", \"params\": {\"serviceUri\": …, \"servicePrincipalId\": …, \"servicePrincipalKey\": …}}, or use the format for a user name.",
    "properties": {
     "specName": {
      "type": "string",
      "const": "Service Principal Key Based Authentication",
      "x-fix": "Send \"Basic Authentication for Dynamics-Online\" or \"Service Principal Key Based Authentication\"."
     },
     "params": {
      "$ref": "#/components/schemas/ServicePrincipalAuthenticationParams"
     }
    }
   },
   "ServicePrincipalAuthenticationParams": {
    "type": "object",
    "additionalProperties": false,
    "description": "The auth params of a service principal; its key is a secret.",
    "required": [
     "serviceUri",
     "servicePrincipalId",
     "servicePrincipalKey"
    ],
    "x-reference": "Tutorial: Gather required credentials",
    "x-fix": "Send auth.params with serviceUri, servicePrincipalId and servicePrincipalKey.",
    "properties": {
     "serviceUri": {
      "$ref": "#/components/schemas/ServiceUri"
     },
     "servicePrincipalId": {
      "type": "string",
      "minLength": 1,
      "description": "The client id of the Dynamics account.",
      "x-reference": "Tutorial: Create a Dynamics connection using service principal key-based authentication, auth.params.servicePrincipalId"
     },
     "servicePrincipalKey": {
      "type": "string",
      "format": "password",
      "writeOnly": true,
      "minLength": 1,
      "description": "The secret key of the service principal.",
      "x-reference": "Tutorial: Create a Dynamics connection using service principal key-based authentication, auth.params.servicePrincipalKey"
     }
    }
   },
   "ServiceUri": {
    "type": "string",
    "minLength": 1,
    "description": "The URL of the Dynamics instance: an absolute http or https URI without credentials. Adobe types it as a plain string\nand calls it a URL; the format is our interpretation.\n",
    "pattern": "^(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|(?:[A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+)(?::(?:[0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])?)?(?:/(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*)?(?:\\?(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?(?:#(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?|\\{[A-Za-z0-9_]+\\})$",
    "x-reference": "Tutorial: Gather required credentials, serviceUri; RFC 3986 §3, RFC 9110 §4.2",
    "x-example": "https://contoso.crm.dynamics.com",
    "x-fix": "Send the absolute URL of the Dynamics instance, such as https://contoso.crm.dynamics.com."
   },
   "CreateConnectionResponse": {
    "x-called": "an id and an etag",
    "type": "object",
    "additionalProperties": false,
    "description": "The id and the etag of the new connection.",
    "required": [
     "id",
     "etag"
    ],
    "x-published": {
     "required": [
      "id"
     ]
    },
    "x-reference": "Tutorial: Create a connection, Response",
    "properties": {
     "id": {
      "type": "string",
      "format": "uuid",
      "pattern": "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$",
      "description": "The id of the new connection."
     },
     "etag": {
      "type": "string",
      "pattern": "^\"[^\"]+\"$",
      "description": "The version of the new connection. Opaque; the double quotes are part of it."
     }
    }
   },
   "ConnectionItems": {
    "x-called": "a list of one connection",
    "type": "object",
    "additionalProperties": false,
    "description": "A list with one base connection.",
    "required": [
     "items"
    ],
    "x-reference": "Flow Service API - Sources, GET /connections/{id}",
    "properties": {
     "items": {
      "type": "array",
      "minItems": 1,
      "maxItems": 1,
      "items": {
       "$ref": "#/components/schemas/Connection"
      }
     }
    }
   },
   "ConnectionList": {
    "x-called": "a list of connections",
    "type": "object",
    "additionalProperties": false,
    "description": "A page of base connections.",
    "required": [
     "items"
    ],
    "x-reference": "Flow Service API - Sources, GET /connections",
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Connection"
      }
     },
     "_links": {
      "$ref": "#/components/schemas/PageLinks"
     }
    }
   },
   "PageLinks": {
    "type": "object",
    "additionalProperties": false,
    "description": "The link to the next page. The last page has no `next`.",
    "x-reference": "Flow Service API - Sources, PageLink",
    "properties": {
     "next": {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "href"
      ],
      "properties": {
       "href": {
        "type": "string",
        "minLength": 1,
        "description": "Relative to the base URL of Flow Service."
       }
      }
     }
    }
   },
   "ConnectionCount": {
    "x-called": "a count",
    "type": "object",
    "additionalProperties": false,
    "description": "The number of connections that match the conditions.",
    "required": [
     "count"
    ],
    "x-reference": "Flow Service API - Sources, GET /connections, count",
    "properties": {
     "count": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "Connection": {
    "x-called": "a bare connection",
    "type": "object",
    "additionalProperties": false,
    "description": "A base connection as Flow Service returns it. It has no version and etag while it is being created.",
    "required": [
     "id",
     "createdAt",
     "updatedAt",
     "createdBy",
     "updatedBy",
     "createdClient",
     "updatedClient",
     "sandboxId",
     "imsOrgId",
     "name",
     "connectionSpec",
     "state",
     "auth"
    ],
    "x-published": {
     "required": [
      "id",
      "createdAt",
      "updatedAt",
      "createdBy",
      "updatedBy",
      "createdClient",
      "updatedClient",
      "name",
      "connectionSpec",
      "state"
     ],
     "properties": {
      "connectionSpec": {
       "type": "object",
       "required": [
        "id"
       ],
       "properties": {
        "id": {
         "type": "string"
        },
        "version": {
         "type": "string"
        }
       }
      },
      "auth": {},
      "providerRefId": {
       "type": "string"
      },
      "policy": {
       "type": "object"
      },
      "lastOperation": {
       "type": "object"
      }
     },
     "if": {
      "required": [
       "connectionSpec"
      ],
      "properties": {
       "connectionSpec": {
        "type": "object",
        "required": [
         "id"
        ],
        "properties": {
         "id": {
          "const": "38ad80fe-8b06-4938-94f4-d4ee80266b07"
         }
        }
       }
      }
     },
     "then": {
      "required": [
       "auth"
      ],
      "properties": {
       "connectionSpec": {
        "$ref": "#/components/schemas/DynamicsConnectionSpec"
       },
       "auth": {
        "$ref": "#/components/schemas/ConnectionAuth"
       }
      }
     }
    },
    "x-reference": "Flow Service API - Destinations, ConnectionItem; Flow Service API - Sources, ConnectionItemDTO",
    "properties": {
     "id": {
      "type": "string",
      "format": "uuid"
     },
     "createdAt": {
      "type": "integer",
      "description": "In milliseconds since 1970."
     },
     "updatedAt": {
      "type": "integer",
      "description": "In milliseconds since 1970."
     },
     "createdBy": {
      "type": "string"
     },
     "updatedBy": {
      "type": "string"
     },
     "createdClient": {
      "type": "string"
     },
     "updatedClient": {
      "type": "string"
     },
     "sandboxId": {
      "type": "string"
     },
     "sandboxName": {
      "type": "string"
     },
     "imsOrgId": {
      "type": "string"
     },
     "name": {
      "type": "string"
     },
     "description": {
      "type": "string"
     },
     "connectionSpec": {
      "$ref": "#/components/schemas/DynamicsConnectionSpec"
     },
     "state": {
      "type": "string",
      "enum": [
       "draft",
       "enabled",
       "disabled",
       "initializing",
       "updating",
       "disabling"
      ],
      "x-published": {
       "enum": [
        "enabled",
        "disabled",
        "initializing",
        "updating",
        "enabling",
        "disabling",
        "enabled-finalizing",
        "delete-finalizing",
        "draft"
       ]
      }
     },
     "auth": {
      "$ref": "#/components/schemas/ConnectionAuth"
     },
     "version": {
      "type": "string",
      "pattern": "^\"[^\"]+\"$",
      "description": "The same as the etag."
     },
     "etag": {
      "type": "string",
      "pattern": "^\"[^\"]+\"$",
      "description": "The version of the connection. Opaque; the double quotes are part of it."
     }
    }
   },
   "ConnectionAuth": {
    "type": "object",
    "additionalProperties": false,
    "description": "A partial view of the credentials. Adobe does not publish how secrets are masked.",
    "required": [
     "specName",
     "params"
    ],
    "x-reference": "Flow Service API - Sources, Connections tag",
    "properties": {
     "specName": {
      "type": "string",
      "enum": [
       "Basic Authentication for Dynamics-Online",
       "Service Principal Key Based Authentication"
      ]
     },
     "params": {
      "type": "object",
      "description": "Flow Service adds members of its own to some.",
      "additionalProperties": true,
      "properties": {
       "serviceUri": {
        "type": "string"
       },
       "username": {
        "type": "string"
       },
       "password": {
        "type": "string"
       },
       "servicePrincipalId": {
        "type": "string"
       },
       "servicePrincipalKey": {
        "type": "string"
       }
      }
     }
    }
   },
   "ConnectionPatch": {
    "type": "array",
    "minItems": 1,
    "description": "Changes to a base connection. They are applied in order, all or none.",
    "x-reference": "Update connections using the Flow Service API; RFC 6902 §3",
    "x-fix": "Send a JSON Patch, a list of instructions with op, path and value.",
    "x-single": "Flow Service API - Sources, PatchInstruction, PATCH /connections/{BASE_CONNECTION_ID}/",
    "items": {
     "$ref": "#/components/schemas/PatchInstruction"
    }
   },
   "PatchInstruction": {
    "description": "One change. `op` is in lower case (RFC 6902, tutorials) or in upper case (Flow Service API - Sources).",
    "oneOf": [
     {
      "$ref": "#/components/schemas/ReplaceAuthParams"
     },
     {
      "$ref": "#/components/schemas/RemoveAuthParams"
     },
     {
      "$ref": "#/components/schemas/ReplaceName"
     },
     {
      "$ref": "#/components/schemas/ReplaceDescription"
     },
     {
      "$ref": "#/components/schemas/RemoveDescription"
     }
    ]
   },
   "ReplaceAuthParams": {
    "type": "object",
    "additionalProperties": false,
    "description": "New credentials of the same auth spec. Omitted params are removed.",
    "required": [
     "op",
     "path",
     "value"
    ],
    "x-reference": "Update connections using the Flow Service API",
    "properties": {
     "op": {
      "type": "string",
      "enum": [
       "add",
       "replace",
       "ADD",
       "REPLACE"
      ],
      "x-reference": "RFC 6902 §4; Flow Service API - Sources, PatchInstruction"
     },
     "path": {
      "type": "string",
      "const": "/auth/params"
     },
     "value": {
      "type": "object",
      "description": "All params of the connection's auth spec.",
      "oneOf": [
       {
        "$ref": "#/components/schemas/BasicAuthenticationParams"
       },
       {
        "$ref": "#/components/schemas/ServicePrincipalAuthenticationParams"
       }
      ]
     }
    }
   },
   "RemoveAuthParams": {
    "type": "object",
    "additionalProperties": false,
    "description": "Removes the auth params. Adobe's samples have a value; its effect is not published, and the mock ignores it.",
    "required": [
     "op",
     "path"
    ],
    "x-reference": "Flow Service API - Destinations, PATCH /connections/{BASE_CONNECTION_ID}; RFC 6902 §4.2",
    "properties": {
     "op": {
      "type": "string",
      "enum": [
       "remove",
       "REMOVE"
      ],
      "x-reference": "RFC 6902 §4.2; Flow Service API - Sources, PatchInstruction"
     },
     "path": {
      "type": "string",
      "const": "/auth/params"
     },
     "value": {
      "description": "Ignored."
     }
    }
   },
   "ReplaceName": {
    "type": "object",
    "additionalProperties": false,
    "description": "A new name.",
    "required": [
     "op",
     "path",
     "value"
    ],
    "x-reference": "Update connections using the Flow Service API",
    "properties": {
     "op": {
      "type": "string",
      "enum": [
       "add",
       "replace",
       "ADD",
       "REPLACE"
      ],
      "x-reference": "RFC 6902 §4; Flow Service API - Sources, PatchInstruction"
     },
     "path": {
      "type": "string",
      "const": "/name"
     },
     "value": {
      "type": "string",
      "minLength": 1,
      "x-fix": "Send a name that describes the connection."
     }
    }
   },
   "ReplaceDescription": {
    "type": "object",
    "additionalProperties": false,
    "description": "A new description.",
    "required": [
     "op",
     "path",
     "value"
    ],
    "x-reference": "Update connections using the Flow Service API",
    "properties": {
     "op": {
      "type": "string",
      "enum": [
       "add",
       "replace",
       "ADD",
       "REPLACE"
      ],
      "x-reference": "RFC 6902 §4; Flow Service API - Sources, PatchInstruction"
     },
     "path": {
      "type": "string",
      "const": "/description"
     },
     "value": {
      "type": "string"
     }
    }
   },
   "RemoveDescription": {
    "type": "object",
    "additionalProperties": false,
    "description": "Removes the description.",
    "required": [
     "op",
     "path"
    ],
    "x-reference": "RFC 6902 §4.2",
    "properties": {
     "op": {
      "type": "string",
      "enum": [
       "remove",
       "REMOVE"
      ],
      "x-reference": "RFC 6902 §4.2; Flow Service API - Sources, PatchInstruction"
     },
     "path": {
      "type": "string",
      "const": "/description"
     },
     "value": {
      "description": "Ignored. Adobe's samples have one."
     }
    }
   },
   "UpdateConnectionResponse": {
    "x-called": "an id and an etag",
    "type": "object",
    "additionalProperties": false,
    "description": "The id and the new etag of the changed connection.",
    "required": [
     "id",
     "etag"
    ],
    "x-reference": "Update connections using the Flow Service API, response",
    "properties": {
     "id": {
      "type": "string",
      "format": "uuid",
      "description": "The id of the connection."
     },
     "etag": {
      "type": "string",
      "pattern": "^\"[^\"]+\"$",
      "description": "The new version of the connection."
     }
    }
   },
   "ConnectionTest": {
    "x-called": "a test's result",
    "type": "object",
    "additionalProperties": false,
    "description": "Whether the credentials of a connection work.",
    "required": [
     "result"
    ],
    "x-reference": "Flow Service API - Sources, GET /connections/{id}/test",
    "properties": {
     "result": {
      "type": "boolean",
      "description": "Whether the credentials work."
     },
     "errorMessage": {
      "type": "string",
      "description": "The reason if they do not work. Only Adobe's older descriptions have it."
     }
    }
   },
   "ExploredObjects": {
    "x-called": "a list of tables and views",
    "type": "array",
    "description": "The tables and views of a source, in a list.",
    "x-reference": "Explore a CRM system using the Flow Service API",
    "items": {
     "type": "object",
     "additionalProperties": false,
     "required": [
      "type",
      "name",
      "path",
      "canPreview",
      "canFetchSchema"
     ],
     "properties": {
      "type": {
       "type": "string",
       "enum": [
        "table",
        "view"
       ],
       "x-published": {
        "enum": null
       }
      },
      "name": {
       "type": "string"
      },
      "path": {
       "type": "string"
      },
      "canPreview": {
       "type": "boolean"
      },
      "canFetchSchema": {
       "type": "boolean"
      }
     }
    }
   },
   "ExploredObject": {
    "x-called": "a table's columns",
    "type": "object",
    "additionalProperties": false,
    "description": "The columns of a table or view, and its first rows in `data`.",
    "required": [
     "format",
     "schema"
    ],
    "x-published": {
     "if": {
      "required": [
       "format"
      ],
      "properties": {
       "format": {
        "const": "flat"
       }
      }
     },
     "then": {
      "properties": {
       "schema": {
        "type": "object",
        "required": [
         "columns"
        ]
       }
      }
     }
    },
    "x-reference": "Explore a CRM system using the Flow Service API; Dynamics tutorial of 2026",
    "properties": {
     "format": {
      "type": "string",
      "const": "flat",
      "x-published": {
       "const": null
      }
     },
     "schema": {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "columns"
      ],
      "x-published": {
       "additionalProperties": true,
       "required": null
      },
      "properties": {
       "columns": {
        "type": "array",
        "items": {
         "type": "object",
         "additionalProperties": false,
         "required": [
          "name",
          "type"
         ],
         "x-published": {
          "properties": {
           "meta:xdmType": {
            "type": "string"
           }
          }
         },
         "properties": {
          "name": {
           "type": "string"
          },
          "type": {
           "type": "string"
          },
          "meta": {
           "type": "object",
           "additionalProperties": true
          },
          "xdm": {
           "type": "object",
           "additionalProperties": true
          }
         }
        }
       }
      }
     },
     "data": {
      "type": "array",
      "items": {
       "type": "object",
       "additionalProperties": true
      }
     }
    }
   },
   "ConnectionSpecItems": {
    "x-called": "a list of connection specifications",
    "type": "object",
    "additionalProperties": false,
    "description": "Connection specifications. A single one is in a list of one.",
    "required": [
     "items"
    ],
    "x-reference": "Flow Service API - Sources, ConnectionSpecResponse",
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ConnectionSpecification"
      }
     }
    }
   },
   "ConnectionSpecification": {
    "x-called": "a bare connection specification",
    "type": "object",
    "description": "A source and its authentication specifications.",
    "required": [
     "id",
     "name",
     "providerId",
     "version",
     "authSpec"
    ],
    "x-reference": "Dynamics tutorial of 2020, Look up connection specifications",
    "additionalProperties": true,
    "properties": {
     "id": {
      "type": "string"
     },
     "name": {
      "type": "string"
     },
     "providerId": {
      "type": "string"
     },
     "version": {
      "type": "string"
     },
     "authSpec": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "name",
        "spec"
       ],
       "additionalProperties": true,
       "properties": {
        "name": {
         "type": "string"
        },
        "spec": {
         "type": "object",
         "description": "A JSON Schema, draft 7, of the auth params.",
         "additionalProperties": true
        }
       }
      }
     }
    }
   },
   "EntityCount": {
    "x-called": "a count of entities",
    "type": "object",
    "additionalProperties": false,
    "description": "The number of entities that match the conditions.",
    "required": [
     "count"
    ],
    "x-reference": "Flow Service API - Sources, count",
    "properties": {
     "count": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "CreateEntityResponse": {
    "x-called": "an id and an etag of a new entity",
    "type": "object",
    "additionalProperties": false,
    "description": "The id and the etag of the new entity.",
    "required": [
     "id",
     "etag"
    ],
    "x-published": {
     "required": [
      "id"
     ],
     "additionalProperties": true
    },
    "x-reference": "Create a dataflow to ingest data from a CRM, responses",
    "properties": {
     "id": {
      "type": "string",
      "format": "uuid",
      "description": "The id of the new entity."
     },
     "etag": {
      "type": "string",
      "pattern": "^\"[^\"]+\"$",
      "description": "The version of the new entity. Opaque; the double quotes are part of it."
     }
    }
   },
   "UpdateEntityResponse": {
    "x-called": "an id and an etag of a changed entity",
    "type": "object",
    "additionalProperties": false,
    "description": "The id and the new etag of the changed entity.",
    "required": [
     "id",
     "etag"
    ],
    "x-reference": "Update dataflows using the Flow Service API, response",
    "properties": {
     "id": {
      "type": "string",
      "format": "uuid",
      "description": "The id of the entity."
     },
     "etag": {
      "type": "string",
      "pattern": "^\"[^\"]+\"$",
      "description": "The new version of the entity."
     }
    }
   },
   "SourceConnectionItems": {
    "x-called": "a list of one source connection",
    "type": "object",
    "additionalProperties": false,
    "description": "A list with one source connection.",
    "required": [
     "items"
    ],
    "x-reference": "Flow Service API - Sources, GET /sourceConnections/{id}",
    "properties": {
     "items": {
      "type": "array",
      "minItems": 1,
      "maxItems": 1,
      "items": {
       "$ref": "#/components/schemas/SourceConnection"
      }
     }
    }
   },
   "SourceConnectionList": {
    "x-called": "a list of source connections",
    "type": "object",
    "additionalProperties": false,
    "description": "A page of source connections. Real clients read `_links` without testing for it, so the mock always sends it.",
    "required": [
     "items",
     "_links"
    ],
    "x-published": {
     "required": [
      "items"
     ],
     "properties": {
      "count": {
       "type": "integer"
      }
     }
    },
    "x-reference": "Flow Service API - Sources, GET /sourceConnections",
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/SourceConnection"
      }
     },
     "_links": {
      "$ref": "#/components/schemas/PageLinks"
     }
    }
   },
   "SourceConnection": {
    "x-called": "a bare source connection",
    "type": "object",
    "additionalProperties": false,
    "description": "A source connection as Flow Service returns it.",
    "required": [
     "id",
     "createdAt",
     "updatedAt",
     "createdBy",
     "updatedBy",
     "createdClient",
     "updatedClient",
     "sandboxId",
     "sandboxName",
     "imsOrgId",
     "name",
     "connectionSpec",
     "state",
     "version",
     "etag",
     "inheritedAttributes"
    ],
    "x-published": {
     "required": [
      "id",
      "name",
      "connectionSpec"
     ],
     "properties": {
      "providerRefId": {
       "type": "string"
      },
      "typeInfo": {},
      "lastOperation": {
       "type": "object"
      }
     }
    },
    "x-reference": "Flow Service API - Sources, SourceConnectionItemDTO; Flow Service API - Destinations",
    "properties": {
     "id": {
      "type": "string",
      "format": "uuid"
     },
     "createdAt": {
      "type": "integer",
      "description": "In milliseconds since 1970."
     },
     "updatedAt": {
      "type": "integer",
      "description": "In milliseconds since 1970."
     },
     "createdBy": {
      "type": "string"
     },
     "updatedBy": {
      "type": "string"
     },
     "createdClient": {
      "type": "string"
     },
     "updatedClient": {
      "type": "string"
     },
     "sandboxId": {
      "type": "string"
     },
     "sandboxName": {
      "type": "string"
     },
     "imsOrgId": {
      "type": "string"
     },
     "name": {
      "type": "string"
     },
     "description": {
      "type": "string"
     },
     "baseConnectionId": {
      "type": "string",
      "format": "uuid"
     },
     "connectionSpec": {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "id",
       "version"
      ],
      "x-published": {
       "required": [
        "id"
       ]
      },
      "properties": {
       "id": {
        "type": "string"
       },
       "version": {
        "type": "string"
       }
      }
     },
     "state": {
      "type": "string",
      "enum": [
       "draft",
       "enabled",
       "disabled"
      ],
      "x-published": {
       "enum": [
        "draft",
        "enabled",
        "disabled",
        "inProgress",
        "initializing",
        "updating",
        "enabling",
        "disabling"
       ]
      }
     },
     "data": {
      "type": "object",
      "description": "The format and the schema of the data, as they were sent.",
      "additionalProperties": true
     },
     "params": {
      "type": "object",
      "description": "The params, as they were sent.",
      "additionalProperties": true
     },
     "inheritedAttributes": {
      "type": "object",
      "description": "The base connection; empty without one.",
      "additionalProperties": false,
      "x-published": {
       "additionalProperties": true
      },
      "properties": {
       "baseConnection": {
        "$ref": "#/components/schemas/InheritedConnection"
       }
      }
     },
     "version": {
      "type": "string",
      "pattern": "^\"[^\"]+\"$",
      "description": "The same as the etag."
     },
     "etag": {
      "type": "string",
      "pattern": "^\"[^\"]+\"$",
      "description": "The version of the entity. Opaque; the double quotes are part of it."
     }
    }
   },
   "TargetConnectionItems": {
    "x-called": "a list of one target connection",
    "type": "object",
    "additionalProperties": false,
    "description": "A list with one target connection.",
    "required": [
     "items"
    ],
    "x-reference": "Flow Service API - Sources, GET /targetConnections/{id}",
    "properties": {
     "items": {
      "type": "array",
      "minItems": 1,
      "maxItems": 1,
      "items": {
       "$ref": "#/components/schemas/TargetConnection"
      }
     }
    }
   },
   "TargetConnectionList": {
    "x-called": "a list of target connections",
    "type": "object",
    "additionalProperties": false,
    "description": "A page of target connections. Real clients read `_links` without testing for it, so the mock always sends it.",
    "required": [
     "items",
     "_links"
    ],
    "x-published": {
     "required": [
      "items"
     ],
     "properties": {
      "count": {
       "type": "integer"
      }
     }
    },
    "x-reference": "Flow Service API - Sources, GET /targetConnections",
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/TargetConnection"
      }
     },
     "_links": {
      "$ref": "#/components/schemas/PageLinks"
     }
    }
   },
   "TargetConnection": {
    "x-called": "a bare target connection",
    "type": "object",
    "additionalProperties": false,
    "description": "A target connection as Flow Service returns it.",
    "required": [
     "id",
     "createdAt",
     "updatedAt",
     "createdBy",
     "updatedBy",
     "createdClient",
     "updatedClient",
     "sandboxId",
     "sandboxName",
     "imsOrgId",
     "name",
     "connectionSpec",
     "state",
     "version",
     "etag",
     "inheritedAttributes"
    ],
    "x-published": {
     "required": [
      "id",
      "name",
      "connectionSpec"
     ],
     "properties": {
      "providerRefId": {
       "type": "string"
      },
      "typeInfo": {},
      "lastOperation": {
       "type": "object"
      }
     }
    },
    "x-reference": "Flow Service API - Sources, TargetConnectionItemDTO; Flow Service API - Destinations",
    "properties": {
     "id": {
      "type": "string",
      "format": "uuid"
     },
     "createdAt": {
      "type": "integer",
      "description": "In milliseconds since 1970."
     },
     "updatedAt": {
      "type": "integer",
      "description": "In milliseconds since 1970."
     },
     "createdBy": {
      "type": "string"
     },
     "updatedBy": {
      "type": "string"
     },
     "createdClient": {
      "type": "string"
     },
     "updatedClient": {
      "type": "string"
     },
     "sandboxId": {
      "type": "string"
     },
     "sandboxName": {
      "type": "string"
     },
     "imsOrgId": {
      "type": "string"
     },
     "name": {
      "type": "string"
     },
     "description": {
      "type": "string"
     },
     "baseConnectionId": {
      "type": "string",
      "format": "uuid"
     },
     "connectionSpec": {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "id",
       "version"
      ],
      "x-published": {
       "required": [
        "id"
       ]
      },
      "properties": {
       "id": {
        "type": "string"
       },
       "version": {
        "type": "string"
       }
      }
     },
     "state": {
      "type": "string",
      "enum": [
       "draft",
       "enabled",
       "disabled"
      ],
      "x-published": {
       "enum": [
        "draft",
        "enabled",
        "disabled",
        "inProgress",
        "initializing",
        "updating",
        "enabling",
        "disabling"
       ]
      }
     },
     "data": {
      "type": "object",
      "description": "The format and the schema of the data, as they were sent.",
      "additionalProperties": true
     },
     "params": {
      "type": "object",
      "description": "The params, as they were sent.",
      "additionalProperties": true
     },
     "inheritedAttributes": {
      "type": "object",
      "description": "The base connection; empty without one.",
      "additionalProperties": false,
      "x-published": {
       "additionalProperties": true
      },
      "properties": {
       "baseConnection": {
        "$ref": "#/components/schemas/InheritedConnection"
       }
      }
     },
     "version": {
      "type": "string",
      "pattern": "^\"[^\"]+\"$",
      "description": "The same as the etag."
     },
     "etag": {
      "type": "string",
      "pattern": "^\"[^\"]+\"$",
      "description": "The version of the entity. Opaque; the double quotes are part of it."
     }
    }
   },
   "InheritedConnection": {
    "type": "object",
    "additionalProperties": false,
    "description": "A connection that an entity stands on.",
    "required": [
     "id",
     "connectionSpec"
    ],
    "x-published": {
     "required": [
      "id"
     ],
     "additionalProperties": true
    },
    "x-reference": "Update dataflows using the Flow Service API, inheritedAttributes",
    "properties": {
     "id": {
      "type": "string"
     },
     "connectionSpec": {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "id",
       "version"
      ],
      "x-published": {
       "required": [
        "id"
       ]
      },
      "properties": {
       "id": {
        "type": "string"
       },
       "version": {
        "type": "string"
       }
      }
     },
     "baseConnection": {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "id",
       "connectionSpec"
      ],
      "x-published": {
       "required": [
        "id"
       ],
       "additionalProperties": true
      },
      "properties": {
       "id": {
        "type": "string"
       },
       "connectionSpec": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "id",
         "version"
        ],
        "x-published": {
         "required": [
          "id"
         ]
        },
        "properties": {
         "id": {
          "type": "string"
         },
         "version": {
          "type": "string"
         }
        }
       }
      }
     }
    }
   },
   "FlowSpecItems": {
    "x-called": "a list of flow specifications",
    "type": "object",
    "additionalProperties": false,
    "description": "Flow specifications. A single one is in a list of one.",
    "required": [
     "items"
    ],
    "x-reference": "Flow Service API - Sources, FlowSpecResponse",
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/FlowSpecification"
      }
     }
    }
   },
   "FlowSpecification": {
    "x-called": "a bare flow specification",
    "type": "object",
    "description": "A kind of dataflow, with JSON Schemas, draft 7, of its schedule, its transformations and the params of its runs.",
    "required": [
     "id",
     "name",
     "providerId",
     "version",
     "sourceConnectionSpecIds",
     "targetConnectionSpecIds"
    ],
    "x-published": {
     "required": [
      "id",
      "name"
     ]
    },
    "x-reference": "Create a dataflow to ingest data from a CRM, Retrieve a flow specification",
    "additionalProperties": true,
    "properties": {
     "id": {
      "type": "string"
     },
     "name": {
      "type": "string"
     },
     "providerId": {
      "type": "string"
     },
     "version": {
      "type": "string"
     },
     "sourceConnectionSpecIds": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "targetConnectionSpecIds": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "transformationSpecs": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "name",
        "spec"
       ],
       "additionalProperties": true,
       "properties": {
        "name": {
         "type": "string"
        },
        "spec": {
         "type": "object",
         "additionalProperties": true
        }
       }
      }
     },
     "scheduleSpec": {
      "type": "object",
      "additionalProperties": true
     },
     "attributes": {
      "type": "object",
      "additionalProperties": true
     }
    }
   },
   "FlowItems": {
    "x-called": "a list of one dataflow",
    "type": "object",
    "additionalProperties": false,
    "description": "A list with one dataflow.",
    "required": [
     "items"
    ],
    "x-reference": "Flow Service API - Sources, GET /flows/{id}",
    "properties": {
     "items": {
      "type": "array",
      "minItems": 1,
      "maxItems": 1,
      "items": {
       "$ref": "#/components/schemas/Flow"
      }
     }
    }
   },
   "FlowList": {
    "x-called": "a list of dataflows",
    "type": "object",
    "additionalProperties": false,
    "description": "A page of dataflows. Real clients read `_links` without testing for it, so the mock always sends it.",
    "required": [
     "items",
     "_links"
    ],
    "x-published": {
     "required": [
      "items"
     ],
     "properties": {
      "count": {
       "type": "integer"
      }
     }
    },
    "x-reference": "Flow Service API - Sources, GET /flows",
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Flow"
      }
     },
     "_links": {
      "$ref": "#/components/schemas/PageLinks"
     }
    }
   },
   "Flow": {
    "x-called": "a bare dataflow",
    "type": "object",
    "additionalProperties": false,
    "description": "A dataflow as Flow Service returns it.",
    "required": [
     "id",
     "createdAt",
     "updatedAt",
     "createdBy",
     "updatedBy",
     "createdClient",
     "updatedClient",
     "sandboxId",
     "sandboxName",
     "imsOrgId",
     "flowSpec",
     "state",
     "version",
     "etag",
     "sourceConnectionIds",
     "targetConnectionIds",
     "inheritedAttributes",
     "runs",
     "lastOperation"
    ],
    "x-published": {
     "required": [
      "id",
      "flowSpec",
      "state"
     ],
     "properties": {
      "policy": {
       "type": "object"
      },
      "labels": {},
      "catalogLabels": {}
     }
    },
    "x-reference": "Update dataflows using the Flow Service API, response; Flow Service API - Sources, FlowItemDTO",
    "properties": {
     "id": {
      "type": "string",
      "format": "uuid"
     },
     "createdAt": {
      "type": "integer",
      "description": "In milliseconds since 1970."
     },
     "updatedAt": {
      "type": "integer",
      "description": "In milliseconds since 1970."
     },
     "createdBy": {
      "type": "string"
     },
     "updatedBy": {
      "type": "string"
     },
     "createdClient": {
      "type": "string"
     },
     "updatedClient": {
      "type": "string"
     },
     "sandboxId": {
      "type": "string"
     },
     "sandboxName": {
      "type": "string"
     },
     "imsOrgId": {
      "type": "string"
     },
     "name": {
      "type": "string"
     },
     "description": {
      "type": "string"
     },
     "providerRefId": {
      "type": "string"
     },
     "flowSpec": {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "id",
       "version"
      ],
      "x-published": {
       "required": [
        "id"
       ]
      },
      "properties": {
       "id": {
        "type": "string"
       },
       "version": {
        "type": "string"
       }
      }
     },
     "state": {
      "type": "string",
      "enum": [
       "draft",
       "enabled",
       "disabled",
       "enabled-finalizing"
      ],
      "x-published": {
       "enum": [
        "draft",
        "enabled",
        "disabled",
        "initializing",
        "pending",
        "updating",
        "enabling",
        "disabling",
        "enabled-finalizing",
        "delete-finalizing"
       ]
      }
     },
     "version": {
      "type": "string",
      "pattern": "^\"[^\"]+\"$",
      "description": "The same as the etag."
     },
     "etag": {
      "type": "string",
      "pattern": "^\"[^\"]+\"$",
      "description": "The version of the entity. Opaque; the double quotes are part of it."
     },
     "sourceConnectionIds": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "targetConnectionIds": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "inheritedAttributes": {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "sourceConnections",
       "targetConnections"
      ],
      "x-published": {
       "required": null,
       "additionalProperties": true
      },
      "properties": {
       "properties": {
        "type": "object",
        "additionalProperties": true,
        "properties": {
         "isSourceFlow": {
          "type": "boolean"
         }
        }
       },
       "sourceConnections": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/InheritedConnection"
        }
       },
       "targetConnections": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/InheritedConnection"
        }
       }
      }
     },
     "scheduleParams": {
      "type": "object",
      "description": "The schedule, as it was sent. Adobe's samples have strings for numbers.",
      "additionalProperties": true
     },
     "transformations": {
      "type": "array",
      "items": {
       "type": "object",
       "additionalProperties": true
      }
     },
     "options": {
      "type": "object",
      "additionalProperties": true
     },
     "runs": {
      "type": "string",
      "minLength": 1,
      "description": "Where the runs are listed, relative to the base URL."
     },
     "lastOperation": {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "started",
       "updated",
       "operation"
      ],
      "x-published": {
       "required": null,
       "additionalProperties": true
      },
      "properties": {
       "started": {
        "type": "number",
        "description": "In milliseconds since 1970."
       },
       "updated": {
        "type": "number",
        "description": "In milliseconds since 1970."
       },
       "percentCompleted": {
        "type": "number"
       },
       "status": {
        "type": "object",
        "additionalProperties": true
       },
       "ops": {
        "type": "array",
        "items": {
         "type": "object",
         "additionalProperties": true
        }
       },
       "operation": {
        "type": "string"
       }
      }
     },
     "lastRunDetails": {
      "type": "object",
      "description": "The last run that has ended; missing before the first one.",
      "additionalProperties": false,
      "required": [
       "id",
       "state"
      ],
      "x-published": {
       "required": null,
       "additionalProperties": true
      },
      "properties": {
       "id": {
        "type": "string"
       },
       "state": {
        "type": "string"
       },
       "startedAtUTC": {
        "type": "integer",
        "description": "In milliseconds since 1970."
       },
       "completedAtUTC": {
        "type": "integer",
        "description": "In milliseconds since 1970."
       }
      }
     }
    }
   },
   "FlowRunItems": {
    "x-called": "a list of one flow run",
    "type": "object",
    "additionalProperties": false,
    "description": "A list with one flow run.",
    "required": [
     "items"
    ],
    "x-reference": "Flow Service API - Sources, GET /runs/{id}",
    "properties": {
     "items": {
      "type": "array",
      "minItems": 1,
      "maxItems": 1,
      "items": {
       "$ref": "#/components/schemas/FlowRun"
      }
     }
    }
   },
   "FlowRunList": {
    "x-called": "a list of flow runs",
    "type": "object",
    "additionalProperties": false,
    "description": "A page of flow runs. Real clients read `_links` without testing for it, so the mock always sends it.",
    "required": [
     "items",
     "_links"
    ],
    "x-published": {
     "required": [
      "items"
     ],
     "properties": {
      "count": {
       "type": "integer"
      }
     }
    },
    "x-reference": "Flow Service API - Sources, GET /runs",
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/FlowRun"
      }
     },
     "_links": {
      "$ref": "#/components/schemas/PageLinks"
     }
    }
   },
   "CreateRunResponse": {
    "x-called": "an id and an etag of a new run",
    "type": "object",
    "additionalProperties": false,
    "description": "The id and the etag of the new run.",
    "required": [
     "id",
     "etag"
    ],
    "x-published": {
     "required": null,
     "additionalProperties": true,
     "anyOf": [
      {
       "required": [
        "id"
       ]
      },
      {
       "required": [
        "items"
       ]
      }
     ],
     "properties": {
      "items": {
       "type": "array",
       "minItems": 1,
       "items": {
        "type": "object",
        "required": [
         "id"
        ],
        "properties": {
         "id": {
          "type": "string"
         },
         "etag": {
          "type": "string"
         }
        }
       }
      }
     }
    },
    "x-reference": "Flow Service API - Sources, POST /runs, 201; Create a flow run for on-demand ingestion, response",
    "properties": {
     "id": {
      "type": "string",
      "format": "uuid",
      "description": "The id of the new run."
     },
     "etag": {
      "type": "string",
      "pattern": "^\"[^\"]+\"$",
      "description": "The version of the new run. Opaque; the double quotes are part of it."
     }
    }
   },
   "FlowRun": {
    "x-called": "a bare flow run",
    "type": "object",
    "additionalProperties": false,
    "description": "A run of a dataflow as Flow Service returns it.",
    "required": [
     "id",
     "createdAt",
     "updatedAt",
     "createdBy",
     "updatedBy",
     "createdClient",
     "updatedClient",
     "sandboxId",
     "sandboxName",
     "imsOrgId",
     "flowId",
     "flowSpec",
     "etag",
     "metrics",
     "activities"
    ],
    "x-published": {
     "required": [
      "id",
      "flowId"
     ],
     "additionalProperties": true,
     "properties": {
      "eTag": {
       "type": "string"
      },
      "activites": {
       "type": "array"
      }
     }
    },
    "x-reference": "Monitor dataflows using the Flow Service API; Flow Service API - Sources, FlowRunItemDTO",
    "properties": {
     "id": {
      "type": "string",
      "format": "uuid"
     },
     "createdAt": {
      "type": "integer",
      "description": "In milliseconds since 1970."
     },
     "updatedAt": {
      "type": "integer",
      "description": "In milliseconds since 1970."
     },
     "createdBy": {
      "type": "string"
     },
     "updatedBy": {
      "type": "string"
     },
     "createdClient": {
      "type": "string"
     },
     "updatedClient": {
      "type": "string"
     },
     "sandboxId": {
      "type": "string"
     },
     "sandboxName": {
      "type": "string"
     },
     "imsOrgId": {
      "type": "string"
     },
     "flowId": {
      "type": "string"
     },
     "flowSpec": {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "id",
       "version"
      ],
      "x-published": {
       "required": [
        "id"
       ]
      },
      "properties": {
       "id": {
        "type": "string"
       },
       "version": {
        "type": "string"
       }
      }
     },
     "providerRefId": {
      "type": "string"
     },
     "etag": {
      "type": "string",
      "pattern": "^\"[^\"]+\"$",
      "description": "The version of the run. Opaque; the double quotes are part of it."
     },
     "params": {
      "type": "object",
      "description": "The params of a run that was created by a request, as they were sent.",
      "additionalProperties": true
     },
     "metrics": {
      "$ref": "#/components/schemas/RunSummary"
     },
     "activities": {
      "type": "array",
      "description": "What a run of a table does: `copyActivity` reads from the source, `promotionActivity` writes to the data set. Empty before it begins.",
      "items": {
       "$ref": "#/components/schemas/RunActivity"
      }
     }
    }
   },
   "RunSummary": {
    "type": "object",
    "additionalProperties": false,
    "description": "The times, sizes, records, files and status of a run or of an activity.",
    "required": [
     "durationSummary",
     "sizeSummary",
     "recordSummary",
     "fileSummary",
     "statusSummary"
    ],
    "x-published": {
     "required": null,
     "additionalProperties": true
    },
    "x-reference": "Monitor dataflows using the Flow Service API, metrics",
    "properties": {
     "durationSummary": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
       "startedAtUTC": {
        "type": "integer",
        "description": "In milliseconds since 1970."
       },
       "completedAtUTC": {
        "type": "integer",
        "description": "In milliseconds since 1970."
       }
      }
     },
     "sizeSummary": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
       "inputBytes": {
        "type": "integer"
       },
       "outputBytes": {
        "type": "integer"
       }
      }
     },
     "recordSummary": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
       "inputRecordCount": {
        "type": "integer"
       },
       "outputRecordCount": {
        "type": "integer"
       },
       "failedRecordCount": {
        "type": "integer"
       }
      }
     },
     "fileSummary": {
      "type": "object",
      "additionalProperties": true
     },
     "statusSummary": {
      "$ref": "#/components/schemas/RunStatus"
     }
    }
   },
   "RunStatus": {
    "type": "object",
    "additionalProperties": false,
    "description": "The status of a run or of an activity, with its errors. A run that could not ingest some records ends with success and errors.",
    "required": [
     "status"
    ],
    "x-published": {
     "additionalProperties": true
    },
    "x-reference": "Monitor dataflows using the Flow Service API, statusSummary; Flow Service API - Sources, StatusDTO",
    "properties": {
     "status": {
      "type": "string",
      "description": "Adobe publishes four vocabularies. These are the words of its complete samples, and `inProgress` of Flow Service API - Sources as of 2021.",
      "enum": [
       "scheduled",
       "inProgress",
       "success",
       "failed"
      ],
      "x-published": {
       "enum": null
      }
     },
     "errors": {
      "type": "array",
      "items": {
       "type": "object",
       "additionalProperties": true,
       "required": [
        "code",
        "message"
       ],
       "properties": {
        "code": {
         "type": "string"
        },
        "message": {
         "type": "string"
        }
       }
      }
     },
     "activityRefs": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "extensions": {
      "type": "object",
      "additionalProperties": true
     }
    }
   },
   "RunActivity": {
    "type": "object",
    "additionalProperties": false,
    "description": "One step of a run.",
    "required": [
     "id",
     "updatedAtUTC",
     "durationSummary",
     "sizeSummary",
     "recordSummary",
     "fileSummary",
     "statusSummary"
    ],
    "x-published": {
     "required": [
      "id"
     ],
     "additionalProperties": true
    },
    "x-reference": "Monitor dataflows using the Flow Service API, activities",
    "properties": {
     "id": {
      "type": "string"
     },
     "name": {
      "type": "string"
     },
     "updatedAtUTC": {
      "type": "integer",
      "description": "In milliseconds since 1970."
     },
     "durationSummary": {
      "type": "object",
      "additionalProperties": true
     },
     "sizeSummary": {
      "type": "object",
      "additionalProperties": true
     },
     "recordSummary": {
      "type": "object",
      "additionalProperties": true
     },
     "fileSummary": {
      "type": "object",
      "additionalProperties": true
     },
     "statusSummary": {
      "$ref": "#/components/schemas/RunStatus"
     },
     "sourceInfo": {
      "type": "array",
      "items": {
       "type": "object",
       "additionalProperties": true,
       "required": [
        "id",
        "type"
       ],
       "properties": {
        "id": {
         "type": "string"
        },
        "type": {
         "type": "string"
        },
        "reference": {
         "type": "object",
         "additionalProperties": true
        }
       }
      }
     },
     "targetInfo": {
      "type": "array",
      "items": {
       "type": "object",
       "additionalProperties": true,
       "required": [
        "id",
        "type"
       ],
       "properties": {
        "id": {
         "type": "string"
        },
        "type": {
         "type": "string"
        },
        "reference": {
         "type": "object",
         "additionalProperties": true
        }
       }
      }
     }
    }
   },
   "CreateSourceConnectionRequest": {
    "type": "object",
    "additionalProperties": false,
    "description": "A source connection to create: which data of a base connection a dataflow reads.",
    "required": [
     "name",
     "connectionSpec"
    ],
    "x-advised": {
     "required": [
      "name",
      "connectionSpec",
      "data"
     ],
     "x-by": "schema of Flow Service API - Sources",
     "x-reference": "Flow Service API - Sources, POST /sourceConnections: data (Required)"
    },
    "x-reference": "Create a dataflow to ingest data from a CRM, Create a source connection",
    "if": {
     "type": "object",
     "required": [
      "connectionSpec"
     ],
     "properties": {
      "connectionSpec": {
       "type": "object",
       "required": [
        "id"
       ],
       "properties": {
        "id": {
         "const": "38ad80fe-8b06-4938-94f4-d4ee80266b07"
        }
       }
      }
     }
    },
    "then": {
     "type": "object",
     "additionalProperties": true,
     "required": [
      "baseConnectionId"
     ],
     "x-fix": "Send the id of the base connection as baseConnectionId.",
     "x-reference": "Create a Dynamics base connection, Create a source connection",
     "properties": {
      "baseConnectionId": {},
      "data": {
       "type": "object",
       "additionalProperties": true,
       "properties": {
        "format": {
         "type": "string",
         "const": "tabular",
         "x-fix": "Send \"tabular\", the format of tables.",
         "x-reference": "Sources error messages, 1327-400; Flow Service API - Sources, SourceConnectionData"
        }
       }
      }
     }
    },
    "properties": {
     "name": {
      "type": "string",
      "minLength": 1,
      "description": "The name of the source connection.",
      "x-reference": "Flow Service API - Sources, POST /sourceConnections: name (Required)",
      "x-fix": "Send a name that describes the source connection."
     },
     "description": {
      "type": "string",
      "description": "A description of the source connection."
     },
     "baseConnectionId": {
      "type": "string",
      "minLength": 1,
      "description": "The id of the base connection. Dynamics requires one; some streaming sources have none.",
      "x-reference": "Create a dataflow to ingest data from a CRM; Sources error messages, 1332-400",
      "x-fix": "Send the id that createConnection returned."
     },
     "data": {
      "$ref": "#/components/schemas/SourceData"
     },
     "params": {
      "$ref": "#/components/schemas/SourceParams"
     },
     "connectionSpec": {
      "$ref": "#/components/schemas/SpecInfo"
     }
    }
   },
   "SpecInfo": {
    "type": "object",
    "additionalProperties": false,
    "description": "The id and the version of a specification. Adobe refuses an unknown id.",
    "required": [
     "id",
     "version"
    ],
    "x-reference": "Flow Service API - Sources, SpecInfoDTO",
    "x-fix": "Send both members, such as {\"id\": \"38ad80fe-8b06-4938-94f4-d4ee80266b07\", \"version\": \"1.0\"}.",
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1,
      "x-advised": {
       "pattern": "^(?:[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}|\\{[A-Za-z0-9_]+\\})$",
       "x-by": "schema of Flow Service API - Sources"
      },
      "description": "The id of the specification, a UUID.",
      "x-reference": "Flow Service API - Sources, SpecInfoDTO; Flow Service error messages, 1413-400",
      "x-fix": "Send the UUID of the specification."
     },
     "version": {
      "type": "string",
      "minLength": 1,
      "description": "The version of the specification, a string.",
      "x-reference": "Flow Service API - Sources, SpecInfoDTO; Flow Service API - Destinations, 422",
      "x-fix": "Send the version as the string \"1.0\"."
     }
    }
   },
   "SourceData": {
    "type": "object",
    "additionalProperties": true,
    "description": "The form of the data.",
    "x-reference": "Flow Service API - Sources, SourceConnectionData",
    "properties": {
     "format": {
      "type": "string",
      "minLength": 1,
      "description": "`tabular` for tables; `delimited`, `json` or `parquet` for files.",
      "x-fix": "Send \"tabular\" for a table."
     },
     "schema": {
      "type": [
       "object",
       "null"
      ],
      "description": "An XDM schema. The Dynamics tutorial sends null."
     },
     "properties": {
      "type": [
       "object",
       "null"
      ],
      "description": "Properties of the format. The Dynamics tutorial sends null."
     }
    }
   },
   "SourceParams": {
    "type": "object",
    "additionalProperties": true,
    "description": "What to read. The published specification of Dynamics requires columns with meta, which no tutorial sends, so the parameters are open; those that Adobe documents have types.",
    "x-reference": "Create a dataflow to ingest data from a CRM; Create a Dynamics base connection; Filter data for a source",
    "properties": {
     "tableName": {
      "type": "string",
      "minLength": 1,
      "description": "The table or the view to read.",
      "x-reference": "Flow Service API - Sources, sourceSpec of Dynamics, tableName"
     },
     "columns": {
      "type": "array",
      "description": "The columns to read, as exploring the table returns them.",
      "x-reference": "Create a dataflow to ingest data from a CRM, Create a source connection",
      "items": {
       "type": "object",
       "additionalProperties": true,
       "description": "A column.",
       "required": [
        "name",
        "type"
       ],
       "x-fix": "Send each column as {\"name\":…, \"type\":…}.",
       "properties": {
        "name": {
         "type": "string",
         "minLength": 1
        },
        "type": {
         "type": "string",
         "minLength": 1
        }
       }
      }
     },
     "entityType": {
      "type": "string",
      "minLength": 1,
      "description": "`view` for a view. Other values are not published.",
      "x-reference": "Create a Dynamics base connection, entityType"
     },
     "primaryKey": {
      "type": "string",
      "minLength": 1,
      "description": "The column that identifies a row, for faster queries.",
      "x-reference": "Create a Dynamics base connection, primaryKey"
     },
     "filters": {
      "type": "object",
      "additionalProperties": false,
      "description": "A condition that each row must meet, in the Profile Query Language as JSON.",
      "required": [
       "type",
       "format",
       "value"
      ],
      "x-reference": "Filter data for a source; Sources error messages, 1349-400",
      "x-fix": "Send filters as {\"type\": \"PQL\", \"format\": \"pql/json\", \"value\": {…}}.",
      "properties": {
       "type": {
        "type": "string",
        "const": "PQL",
        "x-reference": "Sources error messages, 1355-400"
       },
       "format": {
        "type": "string",
        "const": "pql/json",
        "x-reference": "Sources error messages, 1356-400"
       },
       "value": {
        "type": "object",
        "description": "A function with its params.",
        "additionalProperties": true,
        "required": [
         "nodeType"
        ],
        "x-reference": "Sources error messages, 1350-400, 1357-400, 1377-400",
        "x-fix": "Send a condition such as {\"nodeType\": \"fnApply\", \"fnName\": \"=\", \"params\": […]}.",
        "properties": {
         "nodeType": {
          "type": "string",
          "minLength": 1
         },
         "fnName": {
          "type": "string"
         },
         "params": {
          "type": "array"
         }
        }
       }
      }
     }
    }
   },
   "CreateTargetConnectionRequest": {
    "type": "object",
    "additionalProperties": false,
    "description": "A target connection to create: the data set of the data lake that a dataflow writes to.",
    "required": [
     "name",
     "data",
     "params",
     "connectionSpec"
    ],
    "x-reference": "Create a dataflow to ingest data from a CRM, Create a target connection",
    "properties": {
     "name": {
      "type": "string",
      "minLength": 1,
      "description": "The name of the target connection.",
      "x-reference": "Flow Service API - Destinations, POST /targetConnections: name (Required)",
      "x-fix": "Send a name that describes the target connection."
     },
     "description": {
      "type": "string",
      "description": "A description of the target connection."
     },
     "baseConnectionId": {
      "type": "string",
      "minLength": 1,
      "description": "The id of a base connection. The data lake has none."
     },
     "data": {
      "$ref": "#/components/schemas/TargetData"
     },
     "params": {
      "$ref": "#/components/schemas/TargetParams"
     },
     "connectionSpec": {
      "type": "object",
      "additionalProperties": false,
      "description": "The connection specification of the data lake, which is fixed.",
      "required": [
       "id",
       "version"
      ],
      "x-reference": "Create a dataflow to ingest data from a CRM, Create a target connection",
      "x-fix": "Send connectionSpec as {\"id\": \"c604ff05-7f1a-43c0-8e18-33bf874cb11c\", \"version\": \"1.0\"}.",
      "properties": {
       "id": {
        "type": "string",
        "pattern": "^(?:c604ff05-7f1a-43c0-8e18-33bf874cb11c|\\{[A-Za-z0-9_]+\\})$",
        "description": "The id of the connection specification of the data lake.",
        "x-example": "c604ff05-7f1a-43c0-8e18-33bf874cb11c",
        "x-reference": "Sources error messages, 1307-400",
        "x-fix": "Send the connection specification id of the data lake, c604ff05-7f1a-43c0-8e18-33bf874cb11c."
       },
       "version": {
        "type": "string",
        "minLength": 1,
        "description": "The version of the connection specification, a string.",
        "x-fix": "Send the version as the string \"1.0\"."
       }
      }
     }
    }
   },
   "TargetData": {
    "type": "object",
    "additionalProperties": true,
    "description": "The form of the data in the data lake.",
    "required": [
     "schema"
    ],
    "x-reference": "Create a dataflow to ingest data from a CRM, Create a target connection",
    "x-fix": "Send data as {\"schema\": {\"id\": \"{$id of the schema}\", \"version\": \"application/vnd.adobe.xed-full+json;version=1\"}}.",
    "properties": {
     "format": {
      "type": "string",
      "minLength": 1,
      "description": "The file format in the data lake. Tutorials leave it out."
     },
     "schema": {
      "type": "object",
      "additionalProperties": false,
      "description": "The XDM schema of the data set.",
      "required": [
       "id",
       "version"
      ],
      "x-fix": "Send data.schema as {\"id\": \"{$id of the schema}\", \"version\": \"application/vnd.adobe.xed-full+json;version=1\"}.",
      "properties": {
       "id": {
        "type": "string",
        "minLength": 1,
        "description": "The `$id` of the schema, a URL.",
        "x-example": "https://ns.adobe.com/{TENANT_ID}/schemas/52b59140414aa6a370ef5e21155fd7a686744b8739ecc168",
        "x-fix": "Send the $id of the schema."
       },
       "version": {
        "type": "string",
        "minLength": 1,
        "description": "A media type with the version of the schema.",
        "x-example": "application/vnd.adobe.xed-full+json;version=1",
        "x-fix": "Send \"application/vnd.adobe.xed-full+json;version=1\"."
       }
      }
     }
    }
   },
   "TargetParams": {
    "type": "object",
    "additionalProperties": false,
    "description": "The data set to write to.",
    "required": [
     "dataSetId"
    ],
    "x-reference": "Sources error messages, 1325-400",
    "x-fix": "Send params with dataSetId.",
    "properties": {
     "dataSetId": {
      "type": "string",
      "minLength": 1,
      "description": "The id of the data set, with a capital S in its name.",
      "x-fix": "Send the id of the data set that Catalog returned."
     }
    }
   },
   "CreateFlowRequest": {
    "type": "object",
    "additionalProperties": false,
    "description": "A dataflow to create: its source and its target, what happens to the data, and when.",
    "required": [
     "name",
     "flowSpec",
     "sourceConnectionIds",
     "targetConnectionIds"
    ],
    "x-reference": "Create a dataflow to ingest data from a CRM, Create a dataflow",
    "x-refused": {
     "state": {
      "x-fix": "Remove state. The service sets it; change it with POST /flows/{id}/action.",
      "x-reference": "Flow Service error messages, 1410-400"
     }
    },
    "properties": {
     "name": {
      "type": "string",
      "minLength": 1,
      "description": "The name of the dataflow.",
      "x-reference": "Flow Service API - Destinations, POST /flows: name (Required)",
      "x-fix": "Send a name that describes the dataflow."
     },
     "description": {
      "type": "string",
      "description": "A description of the dataflow."
     },
     "flowSpec": {
      "type": "object",
      "additionalProperties": false,
      "description": "The flow specification, such as `CRMToAEP` for tables.",
      "required": [
       "id",
       "version"
      ],
      "x-reference": "Create a dataflow to ingest data from a CRM, Create a dataflow; Flow Service error messages, 1413-400",
      "x-fix": "Send flowSpec as {\"id\": \"14518937-270c-4525-bdec-c2ba7cce3860\", \"version\": \"1.0\"} for tables.",
      "properties": {
       "id": {
        "type": "string",
        "minLength": 1,
        "description": "The id of the flow specification.",
        "x-fix": "Send the id of the flow specification, 14518937-270c-4525-bdec-c2ba7cce3860 for tables."
       },
       "version": {
        "type": "string",
        "minLength": 1,
        "description": "The version of the flow specification, a string.",
        "x-fix": "Send the version as the string \"1.0\"."
       }
      }
     },
     "sourceConnectionIds": {
      "type": "array",
      "minItems": 1,
      "maxItems": 1,
      "description": "The id of the source connection, in a list of one.",
      "x-reference": "Sources error messages, 1320-400, 1321-400",
      "x-fix": "Send the id of exactly one source connection in a list.",
      "items": {
       "type": "string",
       "minLength": 1,
       "x-fix": "Send the id that createSourceConnection returned."
      }
     },
     "targetConnectionIds": {
      "type": "array",
      "minItems": 1,
      "maxItems": 1,
      "description": "The id of the target connection, in a list of one.",
      "x-reference": "Sources error messages, 1320-400, 1321-400",
      "x-fix": "Send the id of exactly one target connection in a list.",
      "items": {
       "type": "string",
       "minLength": 1,
       "x-fix": "Send the id that createTargetConnection returned."
      }
     },
     "transformations": {
      "$ref": "#/components/schemas/Transformations"
     },
     "scheduleParams": {
      "$ref": "#/components/schemas/Schedule"
     },
     "options": {
      "type": "object",
      "additionalProperties": true,
      "description": "Options of the flow specification.",
      "x-reference": "Flow spec CRMToAEP, optionSpec",
      "properties": {
       "errorDiagnosticsEnabled": {
        "type": "boolean",
        "description": "Whether runs have detailed diagnostics of errors.",
        "x-fix": "Send true or false."
       },
       "partialIngestionPercent": {
        "type": "number",
        "exclusiveMinimum": 0,
        "description": "The percentage of errors at which a run fails.",
        "x-fix": "Send a percentage above 0."
       }
      }
     }
    },
    "if": {
     "type": "object",
     "required": [
      "flowSpec"
     ],
     "properties": {
      "flowSpec": {
       "type": "object",
       "required": [
        "id"
       ],
       "properties": {
        "id": {
         "const": "14518937-270c-4525-bdec-c2ba7cce3860"
        }
       }
      }
     }
    },
    "then": {
     "type": "object",
     "additionalProperties": true,
     "required": [
      "transformations"
     ],
     "x-fix": "Add a transformation with the name \"Mapping\".",
     "x-reference": "Sources error messages, 1370-400",
     "properties": {
      "transformations": {
       "type": "array",
       "x-fix": "Add a transformation with the name \"Mapping\".",
       "x-reference": "Sources error messages, 1370-400",
       "contains": {
        "type": "object",
        "required": [
         "name"
        ],
        "properties": {
         "name": {
          "const": "Mapping"
         }
        }
       }
      }
     },
     "if": {
      "type": "object",
      "required": [
       "scheduleParams"
      ],
      "properties": {
       "scheduleParams": {
        "type": "object",
        "required": [
         "frequency"
        ],
        "properties": {
         "frequency": {
          "enum": [
           "minute",
           "hour",
           "day",
           "week"
          ]
         }
        }
       }
      }
     },
     "then": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
       "transformations": {
        "type": "array",
        "x-fix": "Add {\"name\": \"Copy\", \"params\": {\"deltaColumn\": {\"name\": …}}}, with the column that has the time of the last change.",
        "x-reference": "Sources error messages, 1367-400",
        "contains": {
         "type": "object",
         "required": [
          "name"
         ],
         "properties": {
          "name": {
           "const": "Copy"
          }
         }
        },
        "items": {
         "if": {
          "type": "object",
          "required": [
           "name"
          ],
          "properties": {
           "name": {
            "const": "Copy"
           }
          }
         },
         "then": {
          "type": "object",
          "additionalProperties": true,
          "required": [
           "params"
          ],
          "x-fix": "Send params with deltaColumn, the column that has the time of the last change.",
          "x-reference": "Sources error messages, 1367-400",
          "properties": {
           "params": {
            "type": "object",
            "additionalProperties": true,
            "required": [
             "deltaColumn"
            ],
            "x-fix": "Send deltaColumn, the column that has the time of the last change.",
            "x-reference": "Sources error messages, 1367-400",
            "properties": {
             "deltaColumn": {}
            }
           }
          }
         }
        }
       }
      }
     },
     "else": {
      "if": {
       "type": "object",
       "anyOf": [
        {
         "type": "object",
         "not": {
          "required": [
           "scheduleParams"
          ],
          "properties": {
           "scheduleParams": {}
          }
         }
        },
        {
         "type": "object",
         "properties": {
          "scheduleParams": {
           "type": "object",
           "required": [
            "frequency"
           ],
           "properties": {
            "frequency": {
             "const": "once"
            }
           }
          }
         }
        }
       ]
      },
      "then": {
       "type": "object",
       "additionalProperties": true,
       "properties": {
        "transformations": {
         "type": "array",
         "items": {
          "if": {
           "type": "object",
           "required": [
            "name"
           ],
           "properties": {
            "name": {
             "const": "Copy"
            }
           }
          },
          "then": {
           "type": "object",
           "additionalProperties": true,
           "properties": {
            "params": {
             "type": "object",
             "additionalProperties": true,
             "properties": {
              "deltaColumn": {
               "not": {},
               "x-with": "a dataflow that runs once",
               "x-fix": "Remove deltaColumn, or send a frequency other than \"once\".",
               "x-reference": "Sources error messages, 1369-400"
              }
             }
            }
           }
          }
         }
        }
       }
      }
     }
    }
   },
   "CreateFlowDraftRequest": {
    "type": "object",
    "additionalProperties": false,
    "description": "A draft of a dataflow, which may lack its transformations and its schedule until it is published.",
    "required": [
     "name",
     "flowSpec",
     "sourceConnectionIds",
     "targetConnectionIds"
    ],
    "x-reference": "Create draft Flow Service entities",
    "x-refused": {
     "state": {
      "x-fix": "Remove state. The service sets it; change it with POST /flows/{id}/action.",
      "x-reference": "Flow Service error messages, 1410-400"
     }
    },
    "properties": {
     "name": {
      "type": "string",
      "minLength": 1,
      "description": "The name of the dataflow.",
      "x-reference": "Flow Service API - Destinations, POST /flows: name (Required)",
      "x-fix": "Send a name that describes the dataflow."
     },
     "description": {
      "type": "string",
      "description": "A description of the dataflow."
     },
     "flowSpec": {
      "type": "object",
      "additionalProperties": false,
      "description": "The flow specification, such as `CRMToAEP` for tables.",
      "required": [
       "id",
       "version"
      ],
      "x-reference": "Create a dataflow to ingest data from a CRM, Create a dataflow; Flow Service error messages, 1413-400",
      "x-fix": "Send flowSpec as {\"id\": \"14518937-270c-4525-bdec-c2ba7cce3860\", \"version\": \"1.0\"} for tables.",
      "properties": {
       "id": {
        "type": "string",
        "minLength": 1,
        "description": "The id of the flow specification.",
        "x-fix": "Send the id of the flow specification, 14518937-270c-4525-bdec-c2ba7cce3860 for tables."
       },
       "version": {
        "type": "string",
        "minLength": 1,
        "description": "The version of the flow specification, a string.",
        "x-fix": "Send the version as the string \"1.0\"."
       }
      }
     },
     "sourceConnectionIds": {
      "type": "array",
      "minItems": 1,
      "maxItems": 1,
      "description": "The id of the source connection, in a list of one.",
      "x-reference": "Sources error messages, 1320-400, 1321-400",
      "x-fix": "Send the id of exactly one source connection in a list.",
      "items": {
       "type": "string",
       "minLength": 1,
       "x-fix": "Send the id that createSourceConnection returned."
      }
     },
     "targetConnectionIds": {
      "type": "array",
      "minItems": 1,
      "maxItems": 1,
      "description": "The id of the target connection, in a list of one.",
      "x-reference": "Sources error messages, 1320-400, 1321-400",
      "x-fix": "Send the id of exactly one target connection in a list.",
      "items": {
       "type": "string",
       "minLength": 1,
       "x-fix": "Send the id that createTargetConnection returned."
      }
     },
     "transformations": {
      "$ref": "#/components/schemas/Transformations"
     },
     "scheduleParams": {
      "$ref": "#/components/schemas/Schedule"
     },
     "options": {
      "type": "object",
      "additionalProperties": true,
      "description": "Options of the flow specification.",
      "x-reference": "Flow spec CRMToAEP, optionSpec",
      "properties": {
       "errorDiagnosticsEnabled": {
        "type": "boolean",
        "description": "Whether runs have detailed diagnostics of errors.",
        "x-fix": "Send true or false."
       },
       "partialIngestionPercent": {
        "type": "number",
        "exclusiveMinimum": 0,
        "description": "The percentage of errors at which a run fails.",
        "x-fix": "Send a percentage above 0."
       }
      }
     }
    }
   },
   "Transformations": {
    "type": "array",
    "description": "What happens to the data, in any order.",
    "x-reference": "Create a dataflow to ingest data from a CRM, Create a dataflow",
    "x-fix": "Send a list of transformations.",
    "items": {
     "$ref": "#/components/schemas/Transformation"
    }
   },
   "Transformation": {
    "type": "object",
    "description": "A transformation. `name` selects its params.",
    "x-reference": "Flow spec CRMToAEP, transformationSpecs",
    "oneOf": [
     {
      "$ref": "#/components/schemas/CopyTransformation"
     },
     {
      "$ref": "#/components/schemas/MappingTransformation"
     }
    ],
    "discriminator": {
     "propertyName": "name",
     "mapping": {
      "Copy": "#/components/schemas/CopyTransformation",
      "Mapping": "#/components/schemas/MappingTransformation"
     }
    }
   },
   "CopyTransformation": {
    "type": "object",
    "additionalProperties": false,
    "description": "Reads only rows that are new since the last run. A dataflow that runs once has no delta column.",
    "required": [
     "name"
    ],
    "x-reference": "Flow spec CRMToAEP, transformationSpecs",
    "properties": {
     "name": {
      "type": "string",
      "const": "Copy"
     },
     "params": {
      "type": "object",
      "additionalProperties": false,
      "description": "The params of the transformation.",
      "x-fix": "Send params as {\"deltaColumn\": {\"name\": …}}.",
      "properties": {
       "deltaColumn": {
        "$ref": "#/components/schemas/DeltaColumn"
       }
      }
     }
    }
   },
   "DeltaColumn": {
    "type": "object",
    "additionalProperties": false,
    "description": "The column with the time of a row's last change.",
    "required": [
     "name"
    ],
    "x-reference": "Flow spec CRMToAEP, transformationSpecs, Copy",
    "x-fix": "Send deltaColumn as {\"name\": …}.",
    "properties": {
     "name": {
      "type": "string",
      "minLength": 1,
      "description": "The name of the column.",
      "x-fix": "Send the name of the column."
     },
     "dateFormat": {
      "type": "string",
      "description": "The format of its values: `yyyy-MM-ddTHH:mm:ssZ` for Dynamics. Adobe's own samples have another one."
     },
     "timezone": {
      "type": "string",
      "description": "The time zone of its values."
     }
    }
   },
   "MappingTransformation": {
    "type": "object",
    "additionalProperties": false,
    "description": "Maps columns to fields of the target's schema.",
    "required": [
     "name",
     "params"
    ],
    "x-reference": "Flow spec CRMToAEP, transformationSpecs",
    "properties": {
     "name": {
      "type": "string",
      "const": "Mapping"
     },
     "params": {
      "type": "object",
      "additionalProperties": false,
      "description": "The mapping set.",
      "required": [
       "mappingId",
       "mappingVersion"
      ],
      "x-reference": "Create a dataflow to ingest data from a CRM, Create a dataflow",
      "x-fix": "Send params as {\"mappingId\": …, \"mappingVersion\": \"0\"}.",
      "properties": {
       "mappingId": {
        "type": "string",
        "minLength": 1,
        "description": "The id of the mapping set.",
        "x-reference": "Sources error messages, 1370-400; Flow Service error messages, 1419-400",
        "x-fix": "Send the id of the mapping set that Data Prep returned."
       },
       "mappingVersion": {
        "type": [
         "string",
         "integer"
        ],
        "minimum": 0,
        "pattern": "^(?:[0-9]+|\\{[A-Za-z0-9_]+\\})$",
        "x-advised": {
         "type": "string",
         "minimum": null,
         "x-by": "flow spec CRMToAEP",
         "x-reference": "Flow spec CRMToAEP, transformationSpecs, Mapping"
        },
        "description": "The version of the mapping set. Tutorials send a number.",
        "x-reference": "Flow Service error messages, 1412-400",
        "x-fix": "Send the version of the mapping set as a string, such as \"0\"."
       }
      }
     }
    }
   },
   "Schedule": {
    "type": "object",
    "description": "When a dataflow runs. `frequency` selects the other members. A dataflow without a schedule runs once.",
    "x-reference": "Flow spec CRMToAEP, scheduleSpec; Sources error messages, 1397-400",
    "x-fix": "Send scheduleParams as {\"startTime\": …, \"frequency\": \"minute\", \"interval\": 15}.",
    "oneOf": [
     {
      "$ref": "#/components/schemas/OneTimeSchedule"
     },
     {
      "$ref": "#/components/schemas/MinuteSchedule"
     },
     {
      "$ref": "#/components/schemas/LongerSchedule"
     }
    ],
    "discriminator": {
     "propertyName": "frequency",
     "mapping": {
      "once": "#/components/schemas/OneTimeSchedule",
      "minute": "#/components/schemas/MinuteSchedule",
      "hour": "#/components/schemas/LongerSchedule",
      "day": "#/components/schemas/LongerSchedule",
      "week": "#/components/schemas/LongerSchedule"
     }
    }
   },
   "OneTimeSchedule": {
    "type": "object",
    "additionalProperties": false,
    "description": "Runs once, without an interval and without a backfill.",
    "required": [
     "startTime",
     "frequency"
    ],
    "x-reference": "Flow spec CRMToAEP, scheduleSpec; Sources error messages, 1361-400, 1364-400",
    "properties": {
     "startTime": {
      "type": [
       "integer",
       "string"
      ],
      "minimum": 0,
      "pattern": "^(?:[0-9]+|\\{[A-Za-z0-9_]+\\})$",
      "x-advised": {
       "type": "integer",
       "pattern": null,
       "x-by": "flow spec CRMToAEP"
      },
      "description": "The time of the first run in seconds since 1970. Tutorials send a string.",
      "x-reference": "Flow spec CRMToAEP, scheduleSpec",
      "x-fix": "Send startTime as an integer, in seconds since 1970."
     },
     "frequency": {
      "type": "string",
      "const": "once"
     }
    }
   },
   "MinuteSchedule": {
    "type": "object",
    "additionalProperties": false,
    "description": "Runs every so many minutes, at least 15.",
    "required": [
     "startTime",
     "frequency",
     "interval"
    ],
    "x-reference": "Flow spec CRMToAEP, scheduleSpec",
    "properties": {
     "startTime": {
      "type": [
       "integer",
       "string"
      ],
      "minimum": 0,
      "pattern": "^(?:[0-9]+|\\{[A-Za-z0-9_]+\\})$",
      "x-advised": {
       "type": "integer",
       "pattern": null,
       "x-by": "flow spec CRMToAEP"
      },
      "description": "The time of the first run in seconds since 1970. Tutorials send a string.",
      "x-reference": "Flow spec CRMToAEP, scheduleSpec",
      "x-fix": "Send startTime as an integer, in seconds since 1970."
     },
     "frequency": {
      "type": "string",
      "const": "minute"
     },
     "interval": {
      "type": [
       "integer",
       "string"
      ],
      "minimum": 15,
      "pattern": "^(?:1[5-9]|[2-9][0-9]|[1-9][0-9]{2,}|\\{[A-Za-z0-9_]+\\})$",
      "x-advised": {
       "type": "integer",
       "pattern": null,
       "x-by": "flow spec CRMToAEP"
      },
      "description": "The number of minutes between two runs.",
      "x-reference": "Flow spec CRMToAEP, scheduleSpec; Sources error messages, 1362-400",
      "x-fix": "Send interval as an integer of at least 15."
     },
     "backfill": {
      "type": [
       "boolean",
       "string"
      ],
      "pattern": "^(?:true|false|\\{[A-Za-z0-9_]+\\})$",
      "x-advised": {
       "type": "boolean",
       "pattern": null,
       "x-by": "flow spec CRMToAEP"
      },
      "description": "Whether the first run reads all rows. Tutorials send a string.",
      "x-reference": "Flow spec CRMToAEP, scheduleSpec",
      "x-fix": "Send backfill as true or false, without quotes."
     }
    }
   },
   "LongerSchedule": {
    "type": "object",
    "additionalProperties": false,
    "description": "Runs every so many hours, days or weeks.",
    "required": [
     "startTime",
     "frequency",
     "interval"
    ],
    "x-reference": "Flow spec CRMToAEP, scheduleSpec",
    "properties": {
     "startTime": {
      "type": [
       "integer",
       "string"
      ],
      "minimum": 0,
      "pattern": "^(?:[0-9]+|\\{[A-Za-z0-9_]+\\})$",
      "x-advised": {
       "type": "integer",
       "pattern": null,
       "x-by": "flow spec CRMToAEP"
      },
      "description": "The time of the first run in seconds since 1970. Tutorials send a string.",
      "x-reference": "Flow spec CRMToAEP, scheduleSpec",
      "x-fix": "Send startTime as an integer, in seconds since 1970."
     },
     "frequency": {
      "type": "string",
      "enum": [
       "hour",
       "day",
       "week"
      ]
     },
     "interval": {
      "type": [
       "integer",
       "string"
      ],
      "minimum": 1,
      "pattern": "^(?:[1-9][0-9]*|\\{[A-Za-z0-9_]+\\})$",
      "x-advised": {
       "type": "integer",
       "pattern": null,
       "x-by": "flow spec CRMToAEP"
      },
      "description": "The number of hours, days or weeks between two runs.",
      "x-reference": "Flow spec CRMToAEP, scheduleSpec; Sources error messages, 1362-400",
      "x-fix": "Send interval as an integer of at least 1."
     },
     "backfill": {
      "type": [
       "boolean",
       "string"
      ],
      "pattern": "^(?:true|false|\\{[A-Za-z0-9_]+\\})$",
      "x-advised": {
       "type": "boolean",
       "pattern": null,
       "x-by": "flow spec CRMToAEP"
      },
      "description": "Whether the first run reads all rows. Tutorials send a string.",
      "x-reference": "Flow spec CRMToAEP, scheduleSpec",
      "x-fix": "Send backfill as true or false, without quotes."
     }
    }
   },
   "CreateRunRequest": {
    "type": "object",
    "additionalProperties": false,
    "description": "A run of a dataflow that runs once.",
    "required": [
     "flowId"
    ],
    "x-advised": {
     "required": [
      "flowId",
      "params"
     ],
     "x-by": "run spec of the flow spec CRMToAEP",
     "x-reference": "Flow spec CRMToAEP, runSpec; Sources error messages, 1384-400"
    },
    "x-reference": "Create a flow run for on-demand ingestion",
    "properties": {
     "flowId": {
      "type": "string",
      "minLength": 1,
      "description": "The id of the dataflow.",
      "x-reference": "Flow Service error messages, 1430-400, 1446-400",
      "x-fix": "Send the id that createFlow returned."
     },
     "status": {
      "type": "string",
      "description": "A member of the API of 2021, which some clients still send. It has no effect.",
      "x-reference": "Flow Service API as of 2021, POST /runs"
     },
     "params": {
      "type": "object",
      "additionalProperties": false,
      "description": "What to read. All times are in seconds since 1970.",
      "required": [
       "windowStartTime",
       "windowEndTime"
      ],
      "x-advised": {
       "required": [
        "startTime",
        "windowStartTime",
        "windowEndTime",
        "deltaColumn"
       ],
       "x-by": "run spec of the flow spec CRMToAEP",
       "x-reference": "Flow spec CRMToAEP, runSpec; Sources error messages, 1383-400"
      },
      "x-reference": "Flow spec CRMToAEP, runSpec; Sources error messages, 1384-400",
      "x-fix": "Send params as {\"startTime\": …, \"windowStartTime\": …, \"windowEndTime\": …, \"deltaColumn\": {\"name\": …}}.",
      "properties": {
       "startTime": {
        "type": [
         "integer",
         "string"
        ],
        "minimum": 0,
        "pattern": "^(?:[0-9]+|\\{[A-Za-z0-9_]+\\})$",
        "x-advised": {
         "type": "integer",
         "pattern": null,
         "x-by": "run spec of the flow spec CRMToAEP"
        },
        "description": "A time in seconds since 1970. Tutorials send a string.",
        "x-reference": "Flow spec CRMToAEP, runSpec",
        "x-fix": "Send an integer, in seconds since 1970."
       },
       "windowStartTime": {
        "type": [
         "integer",
         "string"
        ],
        "minimum": 0,
        "pattern": "^(?:[0-9]+|\\{[A-Za-z0-9_]+\\})$",
        "x-advised": {
         "type": "integer",
         "pattern": null,
         "x-by": "run spec of the flow spec CRMToAEP"
        },
        "description": "A time in seconds since 1970. Tutorials send a string.",
        "x-reference": "Flow spec CRMToAEP, runSpec",
        "x-fix": "Send an integer, in seconds since 1970."
       },
       "windowEndTime": {
        "type": [
         "integer",
         "string"
        ],
        "minimum": 0,
        "pattern": "^(?:[0-9]+|\\{[A-Za-z0-9_]+\\})$",
        "x-advised": {
         "type": "integer",
         "pattern": null,
         "x-by": "run spec of the flow spec CRMToAEP"
        },
        "description": "A time in seconds since 1970. Tutorials send a string.",
        "x-reference": "Flow spec CRMToAEP, runSpec",
        "x-fix": "Send an integer, in seconds since 1970."
       },
       "deltaColumn": {
        "$ref": "#/components/schemas/DeltaColumn"
       }
      }
     }
    }
   },
   "SearchConnectionsRequest": {
    "type": "object",
    "additionalProperties": false,
    "description": "Conditions for base connections, as in the query of a list.",
    "x-reference": "Flow Service API - Sources, POST /connections/search",
    "properties": {
     "queryString": {
      "type": "string",
      "minLength": 1,
      "description": "The conditions, as the query of a list has them.",
      "x-fix": "Send conditions such as \"property=name==Contoso\"."
     },
     "limit": {
      "type": "integer",
      "minimum": 1,
      "maximum": 1000,
      "description": "The maximum number of connections on a page.",
      "x-fix": "Send a limit from 1 to 1000."
     },
     "orderby": {
      "type": "string",
      "minLength": 1,
      "description": "The properties to sort by, as in a list."
     },
     "count": {
      "type": "boolean",
      "description": "Whether to count the connections instead.",
      "x-fix": "Send true or false."
     }
    }
   },
   "FlowPatch": {
    "type": "array",
    "minItems": 1,
    "description": "Changes to a dataflow. They are applied in order, all or none.",
    "x-reference": "Update dataflows using the Flow Service API; RFC 6902 §3",
    "x-fix": "Send a JSON Patch, a list of instructions with op, path and value.",
    "items": {
     "$ref": "#/components/schemas/FlowPatchInstruction"
    }
   },
   "FlowPatchInstruction": {
    "description": "One change. `op` is in lower case (RFC 6902, tutorials) or in upper case (Flow Service API - Sources).",
    "anyOf": [
     {
      "$ref": "#/components/schemas/ReplaceName"
     },
     {
      "$ref": "#/components/schemas/ReplaceDescription"
     },
     {
      "$ref": "#/components/schemas/RemoveDescription"
     },
     {
      "$ref": "#/components/schemas/ReplaceSchedule"
     },
     {
      "$ref": "#/components/schemas/ReplaceStartTime"
     },
     {
      "$ref": "#/components/schemas/ReplaceFrequency"
     },
     {
      "$ref": "#/components/schemas/ReplaceInterval"
     },
     {
      "$ref": "#/components/schemas/ReplaceBackfill"
     },
     {
      "$ref": "#/components/schemas/RemoveScheduleMember"
     },
     {
      "$ref": "#/components/schemas/ReplaceTransformations"
     },
     {
      "$ref": "#/components/schemas/ReplaceTransformation"
     },
     {
      "$ref": "#/components/schemas/RemoveTransformation"
     },
     {
      "$ref": "#/components/schemas/ReplaceLabels"
     },
     {
      "$ref": "#/components/schemas/RemoveLabels"
     },
     {
      "$ref": "#/components/schemas/ReplacePolicy"
     }
    ]
   },
   "ReplaceSchedule": {
    "type": "object",
    "additionalProperties": false,
    "description": "A new schedule.",
    "required": [
     "op",
     "path",
     "value"
    ],
    "x-reference": "Update dataflows using the Flow Service API",
    "properties": {
     "op": {
      "type": "string",
      "enum": [
       "add",
       "replace",
       "ADD",
       "REPLACE"
      ],
      "x-reference": "RFC 6902 §4; Flow Service API - Sources, PatchInstruction"
     },
     "path": {
      "type": "string",
      "const": "/scheduleParams"
     },
     "value": {
      "$ref": "#/components/schemas/Schedule"
     }
    }
   },
   "ReplaceStartTime": {
    "type": "object",
    "additionalProperties": false,
    "description": "A new start time. It cannot change once it has passed.",
    "required": [
     "op",
     "path",
     "value"
    ],
    "x-reference": "Update dataflows using the Flow Service API",
    "properties": {
     "op": {
      "type": "string",
      "enum": [
       "add",
       "replace",
       "ADD",
       "REPLACE"
      ],
      "x-reference": "RFC 6902 §4; Flow Service API - Sources, PatchInstruction"
     },
     "path": {
      "type": "string",
      "const": "/scheduleParams/startTime"
     },
     "value": {
      "type": [
       "integer",
       "string"
      ],
      "minimum": 0,
      "pattern": "^(?:[0-9]+|\\{[A-Za-z0-9_]+\\})$",
      "x-advised": {
       "type": "integer",
       "pattern": null,
       "x-by": "flow spec CRMToAEP"
      },
      "description": "The time of the first run in seconds since 1970. Tutorials send a string.",
      "x-reference": "Flow spec CRMToAEP, scheduleSpec",
      "x-fix": "Send startTime as an integer, in seconds since 1970."
     }
    }
   },
   "ReplaceFrequency": {
    "type": "object",
    "additionalProperties": false,
    "description": "A new frequency.",
    "required": [
     "op",
     "path",
     "value"
    ],
    "x-reference": "Update dataflows using the Flow Service API",
    "properties": {
     "op": {
      "type": "string",
      "enum": [
       "add",
       "replace",
       "ADD",
       "REPLACE"
      ],
      "x-reference": "RFC 6902 §4; Flow Service API - Sources, PatchInstruction"
     },
     "path": {
      "type": "string",
      "const": "/scheduleParams/frequency"
     },
     "value": {
      "type": "string",
      "enum": [
       "once",
       "minute",
       "hour",
       "day",
       "week"
      ],
      "x-reference": "Flow spec CRMToAEP, scheduleSpec; Sources error messages, 1397-400"
     }
    }
   },
   "ReplaceInterval": {
    "type": "object",
    "additionalProperties": false,
    "description": "A new interval. With the frequency minute it is at least 15.",
    "required": [
     "op",
     "path",
     "value"
    ],
    "x-reference": "Update dataflows using the Flow Service API",
    "properties": {
     "op": {
      "type": "string",
      "enum": [
       "add",
       "replace",
       "ADD",
       "REPLACE"
      ],
      "x-reference": "RFC 6902 §4; Flow Service API - Sources, PatchInstruction"
     },
     "path": {
      "type": "string",
      "const": "/scheduleParams/interval"
     },
     "value": {
      "type": [
       "integer",
       "string"
      ],
      "minimum": 1,
      "pattern": "^(?:[1-9][0-9]*|\\{[A-Za-z0-9_]+\\})$",
      "x-advised": {
       "type": "integer",
       "pattern": null,
       "x-by": "flow spec CRMToAEP"
      },
      "description": "The number of hours, days or weeks between two runs.",
      "x-reference": "Flow spec CRMToAEP, scheduleSpec; Sources error messages, 1362-400",
      "x-fix": "Send interval as an integer of at least 1."
     }
    }
   },
   "ReplaceBackfill": {
    "type": "object",
    "additionalProperties": false,
    "description": "Whether the first run reads all rows.",
    "required": [
     "op",
     "path",
     "value"
    ],
    "x-reference": "Update dataflows using the Flow Service API",
    "properties": {
     "op": {
      "type": "string",
      "enum": [
       "add",
       "replace",
       "ADD",
       "REPLACE"
      ],
      "x-reference": "RFC 6902 §4; Flow Service API - Sources, PatchInstruction"
     },
     "path": {
      "type": "string",
      "const": "/scheduleParams/backfill"
     },
     "value": {
      "type": [
       "boolean",
       "string"
      ],
      "pattern": "^(?:true|false|\\{[A-Za-z0-9_]+\\})$",
      "x-advised": {
       "type": "boolean",
       "pattern": null,
       "x-by": "flow spec CRMToAEP"
      },
      "description": "Whether the first run reads all rows. Tutorials send a string.",
      "x-reference": "Flow spec CRMToAEP, scheduleSpec",
      "x-fix": "Send backfill as true or false, without quotes."
     }
    }
   },
   "RemoveScheduleMember": {
    "type": "object",
    "additionalProperties": false,
    "description": "Removes the interval or the backfill, which a dataflow that runs once may not have.",
    "required": [
     "op",
     "path"
    ],
    "x-reference": "RFC 6902 §4.2; Sources error messages, 1361-400, 1364-400",
    "properties": {
     "op": {
      "type": "string",
      "enum": [
       "remove",
       "REMOVE"
      ],
      "x-reference": "RFC 6902 §4.2; Flow Service API - Sources, PatchInstruction"
     },
     "path": {
      "type": "string",
      "enum": [
       "/scheduleParams/interval",
       "/scheduleParams/backfill"
      ]
     },
     "value": {
      "description": "Ignored."
     }
    }
   },
   "ReplaceTransformations": {
    "type": "object",
    "additionalProperties": false,
    "description": "New transformations in place of all others.",
    "required": [
     "op",
     "path",
     "value"
    ],
    "x-reference": "Create draft Flow Service entities; Update dataflows using the Flow Service API",
    "properties": {
     "op": {
      "type": "string",
      "enum": [
       "add",
       "replace",
       "ADD",
       "REPLACE"
      ],
      "x-reference": "RFC 6902 §4; Flow Service API - Sources, PatchInstruction"
     },
     "path": {
      "type": "string",
      "const": "/transformations"
     },
     "value": {
      "$ref": "#/components/schemas/Transformations"
     }
    }
   },
   "ReplaceTransformation": {
    "type": "object",
    "additionalProperties": false,
    "description": "A new transformation in place of one by its index, or after all others with `-`.",
    "required": [
     "op",
     "path",
     "value"
    ],
    "x-reference": "Update dataflows using the Flow Service API",
    "properties": {
     "op": {
      "type": "string",
      "enum": [
       "add",
       "replace",
       "ADD",
       "REPLACE"
      ],
      "x-reference": "RFC 6902 §4; Flow Service API - Sources, PatchInstruction"
     },
     "path": {
      "type": "string",
      "pattern": "^/transformations/(?:0|[1-9][0-9]*|-)$",
      "x-example": "/transformations/{index}"
     },
     "value": {
      "$ref": "#/components/schemas/Transformation"
     }
    }
   },
   "RemoveTransformation": {
    "type": "object",
    "additionalProperties": false,
    "description": "Removes a transformation by its index.",
    "required": [
     "op",
     "path"
    ],
    "x-reference": "RFC 6902 §4.2",
    "properties": {
     "op": {
      "type": "string",
      "enum": [
       "remove",
       "REMOVE"
      ],
      "x-reference": "RFC 6902 §4.2; Flow Service API - Sources, PatchInstruction"
     },
     "path": {
      "type": "string",
      "pattern": "^/transformations/(?:0|[1-9][0-9]*|-)$",
      "x-example": "/transformations/{index}"
     },
     "value": {
      "description": "Ignored."
     }
    }
   },
   "ReplaceLabels": {
    "type": "object",
    "additionalProperties": false,
    "description": "New access labels.",
    "required": [
     "op",
     "path",
     "value"
    ],
    "x-reference": "Apply access labels to sources dataflows",
    "properties": {
     "op": {
      "type": "string",
      "enum": [
       "add",
       "replace",
       "ADD",
       "REPLACE"
      ],
      "x-reference": "RFC 6902 §4; Flow Service API - Sources, PatchInstruction"
     },
     "path": {
      "type": "string",
      "const": "/labels"
     },
     "value": {
      "type": "array",
      "description": "The names of labels, such as `core/C12`.",
      "x-fix": "Send a list of labels, such as [\"core/C12\"].",
      "items": {
       "type": "string",
       "minLength": 1
      }
     }
    }
   },
   "RemoveLabels": {
    "type": "object",
    "additionalProperties": false,
    "description": "Removes all access labels.",
    "required": [
     "op",
     "path"
    ],
    "x-reference": "Apply access labels to sources dataflows; RFC 6902 §4.2",
    "properties": {
     "op": {
      "type": "string",
      "enum": [
       "remove",
       "REMOVE"
      ],
      "x-reference": "RFC 6902 §4.2; Flow Service API - Sources, PatchInstruction"
     },
     "path": {
      "type": "string",
      "const": "/labels"
     },
     "value": {
      "description": "Ignored."
     }
    }
   },
   "ReplacePolicy": {
    "type": "object",
    "additionalProperties": false,
    "description": "New data usage policies. The client aepp writes `op` as `Replace`.",
    "required": [
     "op",
     "path",
     "value"
    ],
    "x-reference": "adobe/aepp, flowservice.py, updatePolicy",
    "properties": {
     "op": {
      "type": "string",
      "enum": [
       "add",
       "replace",
       "ADD",
       "REPLACE",
       "Replace"
      ],
      "x-reference": "RFC 6902 §4; adobe/aepp, flowservice.py, updatePolicy"
     },
     "path": {
      "type": "string",
      "const": "/policy"
     },
     "value": {
      "type": "object",
      "additionalProperties": true,
      "description": "The policies.",
      "properties": {
       "enforcementRefs": {
        "type": "array",
        "items": {
         "type": "string"
        }
       }
      }
     }
    }
   },
   "SourceConnectionPatch": {
    "type": "array",
    "minItems": 1,
    "description": "Changes to a source connection. They are applied in order, all or none.",
    "x-reference": "Flow Service API - Sources, PATCH /sourceConnections/{id}; RFC 6902 §3",
    "x-fix": "Send a JSON Patch, a list of instructions with op, path and value.",
    "items": {
     "$ref": "#/components/schemas/SourceConnectionPatchInstruction"
    }
   },
   "SourceConnectionPatchInstruction": {
    "description": "One change of a source connection.",
    "anyOf": [
     {
      "$ref": "#/components/schemas/ReplaceName"
     },
     {
      "$ref": "#/components/schemas/ReplaceDescription"
     },
     {
      "$ref": "#/components/schemas/RemoveDescription"
     },
     {
      "$ref": "#/components/schemas/ReplaceSourceParams"
     },
     {
      "$ref": "#/components/schemas/ReplaceParam"
     },
     {
      "$ref": "#/components/schemas/RemoveParam"
     },
     {
      "$ref": "#/components/schemas/ReplaceSourceData"
     }
    ]
   },
   "ReplaceSourceParams": {
    "type": "object",
    "additionalProperties": false,
    "description": "New params of a source connection in place of all others.",
    "required": [
     "op",
     "path",
     "value"
    ],
    "x-reference": "Flow Service API - Sources, PATCH /sourceConnections/{id}",
    "properties": {
     "op": {
      "type": "string",
      "enum": [
       "add",
       "replace",
       "ADD",
       "REPLACE"
      ],
      "x-reference": "RFC 6902 §4; Flow Service API - Sources, PatchInstruction"
     },
     "path": {
      "type": "string",
      "const": "/params"
     },
     "value": {
      "$ref": "#/components/schemas/SourceParams"
     }
    }
   },
   "ReplaceParam": {
    "type": "object",
    "additionalProperties": false,
    "description": "A new value of one param.",
    "required": [
     "op",
     "path",
     "value"
    ],
    "x-reference": "Flow Service API - Sources, PATCH /sourceConnections/{id}, PATCH /targetConnections/{id}",
    "properties": {
     "op": {
      "type": "string",
      "enum": [
       "add",
       "replace",
       "ADD",
       "REPLACE"
      ],
      "x-reference": "RFC 6902 §4; Flow Service API - Sources, PatchInstruction"
     },
     "path": {
      "type": "string",
      "pattern": "^/params/[^/]+$",
      "x-example": "/params/{name}"
     },
     "value": {
      "description": "Any value. The params of sources are open."
     }
    }
   },
   "RemoveParam": {
    "type": "object",
    "additionalProperties": false,
    "description": "Removes one param.",
    "required": [
     "op",
     "path"
    ],
    "x-reference": "RFC 6902 §4.2",
    "properties": {
     "op": {
      "type": "string",
      "enum": [
       "remove",
       "REMOVE"
      ],
      "x-reference": "RFC 6902 §4.2; Flow Service API - Sources, PatchInstruction"
     },
     "path": {
      "type": "string",
      "pattern": "^/params/[^/]+$",
      "x-example": "/params/{name}"
     },
     "value": {
      "description": "Ignored."
     }
    }
   },
   "ReplaceSourceData": {
    "type": "object",
    "additionalProperties": false,
    "description": "A new form of the data of a source connection.",
    "required": [
     "op",
     "path",
     "value"
    ],
    "x-reference": "Flow Service API - Sources, PATCH /sourceConnections/{id}",
    "properties": {
     "op": {
      "type": "string",
      "enum": [
       "add",
       "replace",
       "ADD",
       "REPLACE"
      ],
      "x-reference": "RFC 6902 §4; Flow Service API - Sources, PatchInstruction"
     },
     "path": {
      "type": "string",
      "const": "/data"
     },
     "value": {
      "$ref": "#/components/schemas/SourceData"
     }
    }
   },
   "TargetConnectionPatch": {
    "type": "array",
    "minItems": 1,
    "description": "Changes to a target connection. They are applied in order, all or none.",
    "x-reference": "Flow Service API - Sources, PATCH /targetConnections/{id}; RFC 6902 §3",
    "x-fix": "Send a JSON Patch, a list of instructions with op, path and value.",
    "items": {
     "$ref": "#/components/schemas/TargetConnectionPatchInstruction"
    }
   },
   "TargetConnectionPatchInstruction": {
    "description": "One change of a target connection.",
    "anyOf": [
     {
      "$ref": "#/components/schemas/ReplaceName"
     },
     {
      "$ref": "#/components/schemas/ReplaceDescription"
     },
     {
      "$ref": "#/components/schemas/RemoveDescription"
     },
     {
      "$ref": "#/components/schemas/ReplaceTargetParams"
     },
     {
      "$ref": "#/components/schemas/ReplaceParam"
     },
     {
      "$ref": "#/components/schemas/RemoveParam"
     },
     {
      "$ref": "#/components/schemas/ReplaceTargetData"
     }
    ]
   },
   "ReplaceTargetParams": {
    "type": "object",
    "additionalProperties": false,
    "description": "New params of a target connection in place of all others.",
    "required": [
     "op",
     "path",
     "value"
    ],
    "x-reference": "Flow Service API - Sources, PATCH /targetConnections/{id}",
    "properties": {
     "op": {
      "type": "string",
      "enum": [
       "add",
       "replace",
       "ADD",
       "REPLACE"
      ],
      "x-reference": "RFC 6902 §4; Flow Service API - Sources, PatchInstruction"
     },
     "path": {
      "type": "string",
      "const": "/params"
     },
     "value": {
      "$ref": "#/components/schemas/TargetParams"
     }
    }
   },
   "ReplaceTargetData": {
    "type": "object",
    "additionalProperties": false,
    "description": "A new form of the data of a target connection.",
    "required": [
     "op",
     "path",
     "value"
    ],
    "x-reference": "Flow Service API - Sources, PATCH /targetConnections/{id}",
    "properties": {
     "op": {
      "type": "string",
      "enum": [
       "add",
       "replace",
       "ADD",
       "REPLACE"
      ],
      "x-reference": "RFC 6902 §4; Flow Service API - Sources, PatchInstruction"
     },
     "path": {
      "type": "string",
      "const": "/data"
     },
     "value": {
      "$ref": "#/components/schemas/TargetData"
     }
    }
   },
   "TokenRequest": {
    "type": "object",
    "additionalProperties": false,
    "description": "Client credentials. Adobe's identity service issues an access token for them.",
    "required": [
     "grant_type",
     "client_id",
     "client_secret",
     "scope"
    ],
    "x-reference": "Adobe Developer, Server to Server authentication, IMS; RFC 6749 §4.4.2",
    "properties": {
     "grant_type": {
      "type": "string",
      "const": "client_credentials",
      "x-reference": "RFC 6749 §4.4.2",
      "x-fix": "Send grant_type=client_credentials."
     },
     "client_id": {
      "type": "string",
      "format": "password",
      "minLength": 1,
      "description": "The API key, which is as confidential as the secret.",
      "x-fix": "Send the client id of your Adobe Developer Console project."
     },
     "client_secret": {
      "type": "string",
      "format": "password",
      "minLength": 1,
      "x-fix": "Send the client secret of your Adobe Developer Console project."
     },
     "scope": {
      "type": "string",
      "minLength": 1,
      "description": "The scopes, separated by commas.",
      "x-reference": "Adobe Developer, Server to Server authentication, IMS, Parameters",
      "x-fix": "Send the scopes of your Adobe Developer Console project, such as scope=openid,AdobeID."
     }
    }
   },
   "TokenRequestV2": {
    "type": "object",
    "additionalProperties": false,
    "description": "Client credentials for version 2 of the endpoint.",
    "required": [
     "grant_type",
     "client_id",
     "client_secret"
    ],
    "x-reference": "Adobe Developer, Server to Server authentication, IMS; RFC 6749 §4.4.2",
    "properties": {
     "grant_type": {
      "type": "string",
      "const": "client_credentials",
      "x-reference": "RFC 6749 §4.4.2",
      "x-fix": "Send grant_type=client_credentials."
     },
     "client_id": {
      "type": "string",
      "format": "password",
      "minLength": 1,
      "description": "The API key, which is as confidential as the secret.",
      "x-fix": "Send the client id of your Adobe Developer Console project."
     },
     "client_secret": {
      "type": "string",
      "format": "password",
      "minLength": 1,
      "x-fix": "Send the client secret of your Adobe Developer Console project."
     },
     "scope": {
      "type": "string",
      "minLength": 1,
      "description": "The scopes, separated by commas.",
      "x-reference": "Adobe Developer, Server to Server authentication, IMS, Parameters",
      "x-fix": "Send the scopes of your Adobe Developer Console project, such as scope=openid,AdobeID."
     }
    }
   },
   "TokenResponse": {
    "x-called": "an access token",
    "type": "object",
    "additionalProperties": false,
    "description": "An access token and its lifetime.",
    "required": [
     "access_token",
     "token_type",
     "expires_in"
    ],
    "x-published": {
     "additionalProperties": true
    },
    "x-reference": "Adobe Developer, Server to Server authentication, IMS; RFC 6749 §5.1",
    "properties": {
     "access_token": {
      "type": "string",
      "minLength": 1
     },
     "token_type": {
      "type": "string",
      "const": "bearer",
      "x-published": {
       "const": null,
       "pattern": "^[Bb][Ee][Aa][Rr][Ee][Rr]$"
      }
     },
     "expires_in": {
      "type": "integer",
      "description": "In seconds."
     }
    }
   },
   "TokenErrorBody": {
    "x-called": "an error of Adobe's identity service",
    "type": "object",
    "description": "The error response to a token request. Adobe does not publish it.",
    "required": [
     "error"
    ],
    "x-reference": "RFC 6749 §5.2",
    "properties": {
     "error": {
      "type": "string"
     },
     "error_description": {
      "type": "string"
     },
     "violations": {
      "$ref": "#/components/schemas/Violations"
     }
    }
   },
   "GatewayErrorBody": {
    "x-called": "an error of Adobe's gateway",
    "type": "object",
    "description": "The error response of Adobe's API gateway. The first three digits of the code are the HTTP status.",
    "required": [
     "error_code",
     "message"
    ],
    "x-reference": "Experience Platform FAQ and troubleshooting",
    "properties": {
     "error_code": {
      "type": "string",
      "pattern": "^[0-9]{6}$",
      "x-published": {
       "type": [
        "string",
        "integer"
       ],
       "minimum": 100000,
       "maximum": 999999
      }
     },
     "message": {
      "type": "string"
     },
     "violations": {
      "$ref": "#/components/schemas/Violations"
     }
    }
   },
   "ContentTypeErrorBody": {
    "x-called": "an error about the content type",
    "type": "object",
    "description": "The error response to a request without a valid Content-Type.",
    "required": [
     "type",
     "status",
     "title",
     "detail"
    ],
    "x-reference": "Experience Platform FAQ and troubleshooting",
    "properties": {
     "type": {
      "type": "string"
     },
     "status": {
      "type": "integer"
     },
     "title": {
      "type": "string"
     },
     "detail": {
      "type": "string"
     },
     "violations": {
      "$ref": "#/components/schemas/Violations"
     }
    }
   },
   "FlowServiceErrorBody": {
    "x-called": "an error of Flow Service",
    "type": "object",
    "description": "The error response of Flow Service. Older clients read errorMessage and errorDetails.",
    "required": [
     "type",
     "title",
     "status",
     "report",
     "errorMessage",
     "errorDetails"
    ],
    "x-published": {
     "required": [
      "errorMessage"
     ],
     "dependentRequired": {
      "type": [
       "title",
       "status",
       "report",
       "errorDetails"
      ],
      "title": [
       "type",
       "status",
       "report",
       "errorDetails"
      ],
      "status": [
       "type",
       "title",
       "report",
       "errorDetails"
      ],
      "report": [
       "type",
       "title",
       "status",
       "errorDetails"
      ]
     }
    },
    "x-reference": "Apply access labels to a dataflow, error body; Flow Service error messages",
    "properties": {
     "type": {
      "type": "string",
      "pattern": "^https://ns\\.adobe\\.com/aep/errors/FLOW-[0-9]{4}-[0-9]{3}$",
      "x-published": {
       "pattern": "^https?://ns\\.adobe\\.com/aep/errors/[A-Z_]+-[0-9]{4}-[0-9]{3}$"
      },
      "description": "Ends with Flow Service's own code and the HTTP status."
     },
     "title": {
      "type": "string"
     },
     "status": {
      "type": "integer"
     },
     "report": {
      "type": "object",
      "description": "The varying parts of the message by name, in addition to these two members.",
      "required": [
       "detailed-message",
       "request-id"
      ],
      "properties": {
       "detailed-message": {
        "type": "string"
       },
       "request-id": {
        "type": "string"
       }
      },
      "additionalProperties": true
     },
     "errorMessage": {
      "type": "string"
     },
     "errorDetails": {
      "type": "string"
     },
     "violations": {
      "$ref": "#/components/schemas/Violations"
     }
    }
   },
   "MessageErrorBody": {
    "x-called": "an error with a bare message",
    "type": "object",
    "description": "A bare message. The Destinations API documents it for an unknown connection specification.",
    "required": [
     "message"
    ],
    "x-reference": "Flow Service API - Destinations, POST /connections, 400",
    "properties": {
     "message": {
      "type": "string"
     },
     "violations": {
      "$ref": "#/components/schemas/Violations"
     }
    }
   },
   "Violations": {
    "type": "array",
    "description": "All violations of the request, the first one first. Only this toolkit's mock sends them; Adobe does not.",
    "items": {
     "$ref": "#/components/schemas/Violation"
    }
   },
   "Violation": {
    "type": "object",
    "additionalProperties": false,
    "description": "One mistake, its place, and its correction. A received value that could be a secret is masked.",
    "required": [
     "code",
     "severity",
     "at",
     "message",
     "fix",
     "reference"
    ],
    "properties": {
     "code": {
      "type": "string",
      "description": "The kind of mistake. Stable; programs may rely on it.",
      "enum": [
       "operation-unknown",
       "method-not-allowed",
       "query-unknown",
       "query-missing",
       "query-format",
       "query-conflict",
       "path-format",
       "header-missing",
       "header-empty",
       "header-repeated",
       "header-format",
       "header-restricted",
       "authorization-scheme",
       "content-type",
       "placeholder-left",
       "body-missing",
       "body-not-json",
       "body-not-form",
       "body-duplicate-key",
       "body-too-large",
       "property-missing",
       "property-unknown",
       "property-type",
       "property-empty",
       "property-format",
       "property-conflict",
       "connection-spec-unknown",
       "connection-spec-version",
       "auth-spec-unknown",
       "auth-param-missing",
       "auth-param-foreign",
       "auth-param-unknown",
       "status-undocumented",
       "response-content-type",
       "response-header-unknown",
       "response-shape",
       "refusal-unexplained",
       "matcher-loose",
       "interaction-duplicate",
       "secret-exposed",
       "body-not-recorded",
       "value-unknown"
      ],
      "x-codes": {
       "operation-unknown": {
        "means": "The path does not match any documented operation.",
        "example": "POST /flowservice/connections",
        "fix": "Correct the path, or send the request to Adobe: the operations for authors of sources are not covered.",
        "reference": "Tutorial: Create a connection, API format"
       },
       "method-not-allowed": {
        "means": "The method is not allowed for the path.",
        "example": "PUT /connections",
        "fix": "Send one of the expected methods.",
        "reference": "Tutorial: Create a connection, API format"
       },
       "query-unknown": {
        "means": "The operation does not have the query parameter. Lists reject it; other operations most likely ignore it.",
        "example": "POST /connections?limit=1",
        "fix": "Remove the parameter.",
        "reference": "Tutorial: Create a connection, API format"
       },
       "query-missing": {
        "means": "A required query parameter is missing.",
        "example": "GET /connections/{id}/explore without objectType",
        "fix": "Add the parameter.",
        "reference": "Explore a CRM system using the Flow Service API"
       },
       "query-format": {
        "means": "A query parameter has an invalid value, or is sent several times.",
        "example": "GET /connections?limit=1000",
        "fix": "Correct the value. The violation contains an expected one.",
        "reference": "Sort and filter responses; Flow Service error messages, 1432-400 to 1454-400"
       },
       "query-conflict": {
        "means": "Two query parameters exclude each other.",
        "example": "GET /connections?limit=10&count=true",
        "fix": "Remove one of them.",
        "reference": "Flow Service error messages, 1401-400"
       },
       "path-format": {
        "means": "An id in the path has an invalid format.",
        "example": "GET /connections/4cb0c374",
        "fix": "Send the id that the service returned.",
        "reference": "Flow Service API - Sources, GET /connections/{id}"
       },
       "header-missing": {
        "means": "A required header is missing.",
        "example": "no x-api-key",
        "fix": "Send the header.",
        "reference": "Tutorial: Gather values for required headers"
       },
       "header-empty": {
        "means": "A header is empty.",
        "example": "x-sandbox-name:",
        "fix": "Set the header to a value. Check that your environment variables are set.",
        "reference": "Tutorial: Gather values for required headers"
       },
       "header-repeated": {
        "means": "A header is sent several times.",
        "example": "x-api-key: a, and again x-api-key: b",
        "fix": "Send it once.",
        "reference": "RFC 9110 §5.3"
       },
       "header-format": {
        "means": "A header has an invalid value.",
        "example": "x-gw-ims-org-id: 7DC732555AECDB4C0A494036",
        "fix": "Correct the value. The violation contains an expected one.",
        "reference": "Experience Platform FAQ and troubleshooting"
       },
       "header-restricted": {
        "means": "Flow Service rejects the header with some access tokens.",
        "example": "x-sandbox-id: 6b36e130-c5d7-11e9-949c-0da8d50fcac1",
        "fix": "Remove the header, unless the access token is a service token.",
        "reference": "Flow Service error messages, 2110-400"
       },
       "authorization-scheme": {
        "means": "The Authorization header does not use the Bearer scheme.",
        "example": "Authorization: Basic YTpi",
        "fix": "Send the header Authorization with Bearer, a space and the access token.",
        "reference": "RFC 9110 §11.1, RFC 6750 §2.1"
       },
       "content-type": {
        "means": "The Content-Type is not the media type of the operation.",
        "example": "Content-Type: text/plain",
        "fix": "Send the expected Content-Type.",
        "reference": "Tutorial: Gather values for required headers"
       },
       "placeholder-left": {
        "means": "A value is still a placeholder from the documentation.",
        "example": "x-api-key: {API_KEY}",
        "fix": "Replace it with the real value.",
        "reference": "Tutorial: Gather values for required headers"
       },
       "body-missing": {
        "means": "The request has no body.",
        "example": "curl -X POST without -d",
        "fix": "Send a request body: a connection, a patch, or client credentials.",
        "reference": "Flow Service error messages, 1405-400"
       },
       "body-not-json": {
        "means": "The body is not valid JSON in UTF-8. The message contains the place of the syntax error.",
        "example": "{\"name\": \"x\",}",
        "fix": "Fix the syntax error, or use a JSON serializer to build the body.",
        "reference": "RFC 8259 §2, §8.1"
       },
       "body-not-form": {
        "means": "The body is not form-encoded, although Content-Type says so.",
        "example": "{\"grant_type\": \"client_credentials\"} as application/x-www-form-urlencoded",
        "fix": "Write the parameters as name=value, separated by &, or use a library for it.",
        "reference": "RFC 6749 §4.4.2, Appendix B"
       },
       "body-duplicate-key": {
        "means": "An object has the same property twice. It is not defined which one is used.",
        "example": "{\"name\": \"a\", \"name\": \"b\"}",
        "fix": "Remove one of them.",
        "reference": "RFC 8259 §4"
       },
       "body-too-large": {
        "means": "The body has more bytes, levels, properties or items than this toolkit accepts.",
        "example": "a body of 2 MiB",
        "fix": "Send only the properties that the operation needs.",
        "reference": "x-max-bytes, x-max-depth, x-max-properties and x-max-items in the description; our choice"
       },
       "property-missing": {
        "means": "A required property is missing.",
        "example": "no \"connectionSpec\"",
        "fix": "Add the property.",
        "reference": "Tutorial: Create a connection, Request"
       },
       "property-unknown": {
        "means": "A property is unknown. If it looks misspelt, the message suggests the intended name.",
        "example": "\"Name\": \"Contoso\"",
        "fix": "Rename the property as suggested, or remove it.",
        "reference": "Tutorial: Create a connection, Request"
       },
       "property-type": {
        "means": "A property has a wrong JSON type.",
        "example": "\"version\": 1.0",
        "fix": "Send the expected type.",
        "reference": "Tutorial: Create a connection, Request"
       },
       "property-empty": {
        "means": "A required text is empty.",
        "example": "\"password\": \"\"",
        "fix": "Set it to a value. Check that your environment variables are set.",
        "reference": "Sources error messages, 1329-400"
       },
       "property-format": {
        "means": "A property has an invalid format.",
        "example": "\"serviceUri\": \"contoso.crm.dynamics.com\"",
        "fix": "Correct the value. The violation contains an expected one.",
        "reference": "Sources error messages, 1312-400; RFC 3986 §3"
       },
       "property-conflict": {
        "means": "A property is not allowed together with the value of another one.",
        "example": "\"interval\": 15 beside \"frequency\": \"once\"",
        "fix": "Remove the property, or change the other value.",
        "reference": "Sources error messages, 1361-400, 1364-400, 1369-400"
       },
       "connection-spec-unknown": {
        "means": "connectionSpec.id is not the connection specification of Microsoft Dynamics.",
        "example": "\"id\": \"0ed90a81-07f4-4586-8190-b40eccef1c5a\"",
        "fix": "Send 38ad80fe-8b06-4938-94f4-d4ee80266b07.",
        "reference": "Tutorial: Create a connection, connectionSpec.id"
       },
       "connection-spec-version": {
        "means": "connectionSpec.version is not a version of the connection specification.",
        "example": "\"version\": \"2.0\"",
        "fix": "Send the string \"1.0\".",
        "reference": "Tutorial: Create a connection, Request"
       },
       "auth-spec-unknown": {
        "means": "The connection specification has no auth spec of this name.",
        "example": "\"specName\": \"Basic Authentication\"",
        "fix": "Send one of the two names: Basic Authentication for Dynamics-Online or Service Principal Key Based Authentication.",
        "reference": "Flow Service error messages, 1415-400"
       },
       "auth-param-missing": {
        "means": "An auth param that the named auth spec requires is missing.",
        "example": "no \"password\"",
        "fix": "Add the param.",
        "reference": "Sources error messages, 1304-400"
       },
       "auth-param-foreign": {
        "means": "An auth param belongs to the other auth spec.",
        "example": "\"servicePrincipalId\" under \"Basic Authentication for Dynamics-Online\"",
        "fix": "Send the params of the named auth spec, or name the other one.",
        "reference": "Tutorial: Create a connection, both auth specs"
       },
       "auth-param-unknown": {
        "means": "An auth param is unknown. If it looks misspelt, the message suggests the intended name.",
        "example": "\"userName\": \"anna\"",
        "fix": "Rename the param as suggested, or remove it.",
        "reference": "Tutorial: Gather required credentials"
       },
       "status-undocumented": {
        "means": "A response has an undocumented status.",
        "example": "202 Accepted",
        "fix": "Respond with a documented status.",
        "reference": "the responses of the operation in the description"
       },
       "response-content-type": {
        "means": "A response is not sent as JSON.",
        "example": "Content-Type: text/html",
        "fix": "Respond with Content-Type: application/json.",
        "reference": "the responses of the operation in the description"
       },
       "response-header-unknown": {
        "means": "A response has an undocumented x- header.",
        "example": "x-created-id: …",
        "fix": "Do not rely on it, or add it to the description.",
        "reference": "the responses of the operation in the description"
       },
       "response-shape": {
        "means": "A response body, or an object in it, has the shape of another object: a bare connection instead of a list, or an error with a success status.",
        "example": "{\"id\": …, \"name\": …} instead of {\"items\": […]}",
        "fix": "Respond with the documented body.",
        "reference": "the responses of the operation in the description"
       },
       "refusal-unexplained": {
        "means": "A contract expects an error response that only an invalid request can cause, but the request is valid.",
        "example": "400 to a valid request for a list",
        "fix": "Change the request so that it triggers this error, or expect a success response.",
        "reference": "the examples of the responses in the description, x-caused-by"
       },
       "matcher-loose": {
        "means": "A matcher of a contract accepts an invalid value.",
        "example": ".* for connectionSpec.id",
        "fix": "Match the value itself.",
        "reference": "the description; Pact specification V4, matching rules"
       },
       "interaction-duplicate": {
        "means": "Two interactions of a contract have the same description and provider states, so one overwrites the other.",
        "example": "two interactions \"a connection is created\"",
        "fix": "Give each interaction its own description.",
        "reference": "Pact specification V4, interactions"
       },
       "secret-exposed": {
        "means": "A file contains what looks like a real credential.",
        "example": "a token in a pact",
        "fix": "Replace it with a placeholder and rotate the credential; treat it as compromised.",
        "reference": "the properties with format password and the bearer token in the description"
       },
       "body-not-recorded": {
        "means": "The body of a message is not checked, because the recording does not contain it, it broke off, or it is over a limit of the check.",
        "example": "a HAR that Playwright wrote with content: 'omit'",
        "fix": "Record again with bodies. In Playwright: recordHar: { content: 'embed' }, or keep the attached files beside the HAR.",
        "reference": "HTTP Archive (HAR) 1.2, postData and content"
       },
       "value-unknown": {
        "means": "A value is not checked, because the file does not contain it: a variable without a value, a body in another file, or a masked value.",
        "example": "GET /connections?limit={{limit}} in a Postman collection",
        "fix": "Pass the values with --environment FILE, or write the value into the file.",
        "reference": "Postman documentation: Store and reuse values using variables"
       }
      }
     },
     "severity": {
      "type": "string",
      "enum": [
       "error",
       "warning"
      ],
      "description": "An error if the published rules reject it; a warning if it is legal but almost surely a mistake."
     },
     "at": {
      "type": "string",
      "description": "A pointer into the interaction, such as /headers/x-api-key or /body/auth/params/password."
     },
     "message": {
      "type": "string",
      "description": "The mistake, in one sentence."
     },
     "expected": {
      "type": "string",
      "description": "A short description of a valid value."
     },
     "received": {
      "type": "string",
      "description": "The received value in short, masked if it is or could be a secret."
     },
     "fix": {
      "type": "string",
      "description": "The correction, in one sentence."
     },
     "reference": {
      "type": "string",
      "description": "The place where the rule is published."
     }
    }
   },
   "CreateSchemaRequest": {
    "type": "object",
    "additionalProperties": true,
    "description": "An XDM schema to create. It is a JSON Schema, and may have more members than these.",
    "required": [
     "type",
     "title",
     "allOf"
    ],
    "x-reference": "Schema Registry API guide, Create a schema",
    "properties": {
     "type": {
      "type": "string",
      "enum": [
       "object"
      ],
      "description": "The JSON type of the records.",
      "x-fix": "Send type as \"object\"."
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "description": "The name of the schema that people see.",
      "x-fix": "Send a title that describes the schema."
     },
     "description": {
      "type": "string",
      "description": "A description of the schema."
     },
     "allOf": {
      "type": "array",
      "minItems": 1,
      "description": "The class of the schema, and its field groups.",
      "x-fix": "Send a list with the class of the schema and its field groups, such as [{\"$ref\": \"https://ns.adobe.com/xdm/context/profile\"}].",
      "items": {
       "$ref": "#/components/schemas/XdmReference"
      }
     },
     "meta:containerId": {
      "type": "string",
      "description": "The container, `tenant`."
     },
     "meta:resourceType": {
      "type": "string",
      "description": "The kind of resource, `schemas`."
     },
     "meta:xdmType": {
      "type": "string",
      "description": "The XDM type, `object`."
     },
     "meta:class": {
      "type": "string",
      "description": "The `$id` of the class."
     },
     "meta:immutableTags": {
      "type": "array",
      "description": "`union` enables the schema for Real-Time Customer Profile.",
      "items": {
       "type": "string"
      }
     }
    }
   },
   "XdmReference": {
    "type": "object",
    "additionalProperties": true,
    "description": "A reference to a class or field group.",
    "required": [
     "$ref"
    ],
    "x-reference": "Schema Registry API guide, Create a schema, allOf",
    "properties": {
     "$ref": {
      "type": "string",
      "minLength": 1,
      "description": "The `$id` of the class or field group.",
      "x-fix": "Send the $id of a class or field group as $ref."
     }
    }
   },
   "XdmSchema": {
    "x-called": "a schema",
    "type": "object",
    "additionalProperties": true,
    "description": "An XDM schema with the members that Schema Registry adds.",
    "required": [
     "$id",
     "meta:altId",
     "meta:resourceType",
     "version",
     "title",
     "type"
    ],
    "x-reference": "Schema Registry API guide, Create a schema, Response",
    "properties": {
     "$id": {
      "type": "string",
      "description": "The id, a URL."
     },
     "meta:altId": {
      "type": "string",
      "description": "The id in a form that needs no encoding in a path."
     },
     "meta:resourceType": {
      "type": "string",
      "description": "The kind of resource, `schemas`."
     },
     "version": {
      "type": "string",
      "description": "The version of the schema."
     },
     "title": {
      "type": "string"
     },
     "type": {
      "type": "string"
     },
     "description": {
      "type": "string"
     },
     "allOf": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/XdmReference"
      }
     },
     "meta:class": {
      "type": "string"
     },
     "meta:extends": {
      "type": "array",
      "description": "The class and the field groups of the schema.",
      "items": {
       "type": "string"
      }
     },
     "meta:registryMetadata": {
      "type": "object",
      "additionalProperties": true,
      "description": "Times in milliseconds since 1970, clients, and the etag."
     }
    }
   },
   "SchemaReference": {
    "type": "object",
    "additionalProperties": true,
    "description": "A reference to a schema, in a version.",
    "required": [
     "id",
     "contentType"
    ],
    "x-reference": "Collect CRM data, Create a target dataset",
    "x-fix": "Send schemaRef as {\"id\": \"{$id of the schema}\", \"contentType\": \"application/vnd.adobe.xed+json;version=1\"}.",
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1,
      "pattern": "^(?:https://ns\\.adobe\\.com/\\S+|\\{[A-Za-z0-9_]+\\})$",
      "description": "The `$id` of the schema.",
      "x-example": "https://ns.adobe.com/acme/schemas/52b59140414aa6a370ef5e21155fd7a686744b8739ecc168",
      "x-fix": "Send the $id of the schema, a URL, and not its meta:altId."
     },
     "contentType": {
      "type": "string",
      "minLength": 1,
      "pattern": "^(?:application/vnd\\.adobe\\.x[a-z-]+\\+json *; *version=[0-9.]+|\\{[A-Za-z0-9_]+\\})$",
      "description": "The form and the version of the schema.",
      "x-example": "application/vnd.adobe.xed+json;version=1",
      "x-fix": "Send the content type with a version, such as application/vnd.adobe.xed+json;version=1."
     }
    }
   },
   "CreateDataSetRequest": {
    "type": "object",
    "additionalProperties": true,
    "description": "A data set to create. Catalog Service documents more members than these.",
    "required": [
     "name",
     "schemaRef"
    ],
    "x-reference": "Collect CRM data, Create a target dataset",
    "properties": {
     "name": {
      "type": "string",
      "minLength": 1,
      "description": "The name of the data set.",
      "x-fix": "Send a name that describes the data set."
     },
     "description": {
      "type": "string",
      "description": "A description of the data set."
     },
     "schemaRef": {
      "$ref": "#/components/schemas/SchemaReference"
     },
     "tags": {
      "type": "object",
      "description": "Lists of texts by name. `unifiedProfile: [\"enabled: true\"]` enables the data set for Real-Time Customer Profile.",
      "x-fix": "Send tags as lists of texts by name, such as {\"unifiedProfile\": [\"enabled: true\"]}.",
      "additionalProperties": {
       "type": "array",
       "items": {
        "type": "string"
       }
      }
     }
    }
   },
   "CreateDataSetResponse": {
    "x-called": "a list with the id of a data set",
    "type": "array",
    "description": "A list of one, the path of the new data set after an `@`.",
    "minItems": 1,
    "maxItems": 1,
    "x-reference": "Collect CRM data, Create a target dataset, Response",
    "items": {
     "type": "string",
     "pattern": "^@/data[Ss]ets/"
    }
   },
   "DataSets": {
    "x-called": "data sets by id",
    "type": "object",
    "description": "Data sets by their ids.",
    "x-reference": "Catalog Service API guide, Look up a Catalog object",
    "additionalProperties": {
     "$ref": "#/components/schemas/DataSet"
    }
   },
   "DataSet": {
    "type": "object",
    "additionalProperties": true,
    "description": "A data set. A request may select some of its members, so that none is required.",
    "x-reference": "Catalog Service API guide, Look up a Catalog object",
    "properties": {
     "name": {
      "type": "string"
     },
     "description": {
      "type": "string"
     },
     "imsOrg": {
      "type": "string"
     },
     "sandboxId": {
      "type": "string"
     },
     "version": {
      "type": "string"
     },
     "created": {
      "type": "integer",
      "description": "The time of the creation, in milliseconds since 1970."
     },
     "updated": {
      "type": "integer",
      "description": "The time of the last change, in milliseconds since 1970."
     },
     "createdClient": {
      "type": "string"
     },
     "createdUser": {
      "type": "string"
     },
     "updatedUser": {
      "type": "string"
     },
     "schemaRef": {
      "type": "object",
      "additionalProperties": true,
      "description": "The schema of the records."
     },
     "tags": {
      "type": "object",
      "additionalProperties": true,
      "description": "Lists of texts by name."
     },
     "files": {
      "type": "string",
      "description": "The path of the files of the data set after an `@`."
     }
    }
   },
   "CreateMappingSetRequest": {
    "type": "object",
    "additionalProperties": true,
    "description": "A mapping set to create. The tutorials name the schema in `xdmSchema`; Data Prep's own guide in `outputSchema`.",
    "required": [
     "mappings"
    ],
    "if": {
     "required": [
      "outputSchema"
     ],
     "properties": {
      "outputSchema": true
     },
     "additionalProperties": true
    },
    "else": {
     "required": [
      "xdmSchema"
     ],
     "properties": {
      "xdmSchema": true
     },
     "additionalProperties": true
    },
    "x-reference": "Collect CRM data, Create a mapping; Data Prep API guide, Create a mapping set",
    "properties": {
     "version": {
      "type": "integer",
      "description": "0, for a new mapping set.",
      "x-fix": "Send version as the number 0."
     },
     "xdmSchema": {
      "type": "string",
      "minLength": 1,
      "pattern": "^(?:https://ns\\.adobe\\.com/\\S+|\\{[A-Za-z0-9_]+\\})$",
      "description": "The `$id` of the schema.",
      "x-example": "https://ns.adobe.com/acme/schemas/52b59140414aa6a370ef5e21155fd7a686744b8739ecc168",
      "x-fix": "Send the $id of the schema as xdmSchema, or send an outputSchema."
     },
     "xdmVersion": {
      "type": "string",
      "description": "The version of the schema, a string.",
      "x-fix": "Send xdmVersion as the string \"1.0\"."
     },
     "id": {
      "description": "null, for a new mapping set."
     },
     "name": {
      "type": "string",
      "description": "The name of the mapping set."
     },
     "outputSchema": {
      "$ref": "#/components/schemas/OutputSchema"
     },
     "mappings": {
      "type": "array",
      "description": "A mapping for each field.",
      "x-fix": "Send a list of mappings, each with the column of the source and the field of the schema.",
      "items": {
       "$ref": "#/components/schemas/FieldMapping"
      }
     }
    }
   },
   "OutputSchema": {
    "type": "object",
    "additionalProperties": true,
    "description": "The schema that a mapping set maps to.",
    "required": [
     "schemaRef"
    ],
    "x-reference": "Data Prep API guide, Create a mapping set",
    "x-fix": "Send outputSchema as {\"schemaRef\": {\"id\": …, \"contentType\": …}}.",
    "properties": {
     "schemaRef": {
      "$ref": "#/components/schemas/SchemaReference"
     }
    }
   },
   "FieldMapping": {
    "type": "object",
    "additionalProperties": true,
    "description": "The mapping to one field. The tutorials name the column in `sourceAttribute` and the field in `destinationXdmPath`; Data Prep's own guide names them in `source` and `destination`.",
    "if": {
     "required": [
      "source"
     ],
     "properties": {
      "source": true
     },
     "additionalProperties": true
    },
    "then": {
     "required": [
      "destination"
     ],
     "properties": {
      "destination": true
     },
     "additionalProperties": true
    },
    "else": {
     "if": {
      "required": [
       "destination"
      ],
      "properties": {
       "destination": true
      },
      "additionalProperties": true
     },
     "then": {
      "required": [
       "source"
      ],
      "properties": {
       "source": true
      },
      "additionalProperties": true
     },
     "else": {
      "required": [
       "sourceAttribute",
       "destinationXdmPath"
      ],
      "properties": {
       "sourceAttribute": true,
       "destinationXdmPath": true
      },
      "additionalProperties": true
     }
    },
    "x-reference": "Collect CRM data, Create a mapping; Data Prep API guide, Create a mapping set",
    "properties": {
     "sourceAttribute": {
      "type": "string",
      "minLength": 1,
      "description": "The column of the source."
     },
     "destinationXdmPath": {
      "type": "string",
      "minLength": 1,
      "description": "The field of the schema, with dots between its parts."
     },
     "identity": {
      "type": "boolean",
      "description": "Whether the field is an identity."
     },
     "identityGroup": {
      "description": "The group of the identity."
     },
     "namespaceCode": {
      "description": "The namespace of the identity."
     },
     "version": {
      "type": "integer",
      "description": "0, for a new mapping."
     },
     "sourceType": {
      "type": "string",
      "enum": [
       "ATTRIBUTE",
       "EXPRESSION",
       "STATIC",
       "text/x.schema-path",
       "text/x.aep-xl"
      ],
      "description": "The kind of the source, a column, a calculated value or a constant."
     },
     "source": {
      "type": "string",
      "minLength": 1,
      "description": "The column of the source, or an expression."
     },
     "destination": {
      "type": "string",
      "minLength": 1,
      "description": "The field of the schema, with dots between its parts."
     },
     "name": {
      "type": "string"
     },
     "description": {
      "type": "string"
     }
    }
   },
   "CreateMappingSetResponse": {
    "x-called": "an id and a version",
    "type": "object",
    "additionalProperties": true,
    "description": "The id and the version of the new mapping set, and its times, in milliseconds since 1970.",
    "required": [
     "id",
     "version"
    ],
    "x-reference": "Data Prep API, POST /mappingSets, 200",
    "properties": {
     "id": {
      "type": "string",
      "pattern": "^[0-9a-f]{32}$"
     },
     "version": {
      "type": "integer"
     },
     "createdDate": {
      "type": "integer",
      "x-published": {
       "type": [
        "integer",
        "string"
       ]
      }
     },
     "modifiedDate": {
      "type": "integer",
      "x-published": {
       "type": [
        "integer",
        "string"
       ]
      }
     },
     "createdBy": {
      "type": "string"
     },
     "modifiedBy": {
      "type": "string"
     }
    }
   },
   "MappingSet": {
    "x-called": "a mapping set",
    "type": "object",
    "additionalProperties": true,
    "description": "A mapping set, with the members that its creation had.",
    "required": [
     "id",
     "version",
     "mappings"
    ],
    "x-reference": "Data Prep API, GET /mappingSets/{MAPPING_SET_ID}",
    "properties": {
     "id": {
      "type": "string",
      "pattern": "^[0-9a-f]{32}$"
     },
     "version": {
      "type": "integer"
     },
     "createdDate": {
      "type": "integer",
      "x-published": {
       "type": [
        "integer",
        "string"
       ]
      }
     },
     "modifiedDate": {
      "type": "integer",
      "x-published": {
       "type": [
        "integer",
        "string"
       ]
      }
     },
     "createdBy": {
      "type": "string"
     },
     "modifiedBy": {
      "type": "string"
     },
     "xdmSchema": {
      "type": "string",
      "description": "The `$id` of the schema."
     },
     "xdmVersion": {
      "type": "string"
     },
     "outputSchema": {
      "type": "object",
      "additionalProperties": true,
      "description": "The schema, in the newer form."
     },
     "mappings": {
      "type": "array",
      "description": "The mappings, as they were sent.",
      "items": {
       "type": "object",
       "additionalProperties": true
      }
     }
    }
   },
   "NeighborErrorBody": {
    "x-called": "an error of a neighbor of Flow Service",
    "type": "object",
    "additionalProperties": true,
    "description": "The error response of a neighbor of Flow Service, in the form of Schema Registry's.",
    "required": [
     "type",
     "title",
     "status",
     "detail"
    ],
    "x-published": {
     "required": null
    },
    "x-reference": "XDM System troubleshooting guide, Errors and troubleshooting",
    "properties": {
     "type": {
      "type": "string",
      "x-published": {
       "type": null
      }
     },
     "title": {
      "type": "string",
      "x-published": {
       "type": null
      }
     },
     "status": {
      "type": "integer",
      "x-published": {
       "type": null
      }
     },
     "detail": {
      "type": "string",
      "x-published": {
       "type": null
      }
     },
     "violations": {
      "$ref": "#/components/schemas/Violations"
     }
    }
   }
  },
  "examples": {
   "connections": {
    "summary": "A page of base connections, newest first, and where the next one is",
    "x-reference": "Flow Service API - Sources, GET /connections, PageLink; Destinations: newest first",
    "value": {
     "items": [
      {
       "id": "7c7a2d4e-5a0f-4a4e-9d5d-1a52f7a7a1ce",
       "createdAt": 1606176060000,
       "updatedAt": 1606176060000,
       "createdBy": "28AF22BA5DE6B0B40A494036@AdobeID",
       "updatedBy": "28AF22BA5DE6B0B40A494036@AdobeID",
       "createdClient": "acp_foundation_machineLearning",
       "updatedClient": "acp_foundation_machineLearning",
       "sandboxId": "6b36e130-c5d7-11e9-949c-0da8d50fcac1",
       "sandboxName": "prod",
       "imsOrgId": "7DC732555AECDB4C0A494036@AdobeOrg",
       "name": "Sales",
       "connectionSpec": {
        "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07",
        "version": "1.0"
       },
       "state": "enabled",
       "auth": {
        "specName": "Service Principal Key Based Authentication",
        "params": {
         "serviceUri": "https://contoso.crm.dynamics.com",
         "servicePrincipalId": "contoso-app",
         "servicePrincipalKey": "{MASKED}"
        }
       },
       "version": "\"a1003f0c-0000-0200-0000-5fbc4f3c0000\"",
       "etag": "\"a1003f0c-0000-0200-0000-5fbc4f3c0000\""
      },
      {
       "id": "4cb0c374-d3bb-4557-b139-5712880adc55",
       "createdAt": 1606176000000,
       "updatedAt": 1606176000000,
       "createdBy": "28AF22BA5DE6B0B40A494036@AdobeID",
       "updatedBy": "28AF22BA5DE6B0B40A494036@AdobeID",
       "createdClient": "acp_foundation_machineLearning",
       "updatedClient": "acp_foundation_machineLearning",
       "sandboxId": "6b36e130-c5d7-11e9-949c-0da8d50fcac1",
       "sandboxName": "prod",
       "imsOrgId": "7DC732555AECDB4C0A494036@AdobeOrg",
       "name": "Dynamics connection",
       "description": "Dynamics connection using basic auth",
       "connectionSpec": {
        "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07",
        "version": "1.0"
       },
       "state": "enabled",
       "auth": {
        "specName": "Basic Authentication for Dynamics-Online",
        "params": {
         "serviceUri": "https://contoso.crm.dynamics.com",
         "username": "anna",
         "password": "{MASKED}"
        }
       },
       "version": "\"9e0052a2-0000-0200-0000-5fbc4f000000\"",
       "etag": "\"9e0052a2-0000-0200-0000-5fbc4f000000\""
      }
     ],
     "_links": {
      "next": {
       "href": "/connections?continuationToken=abcdefghijkLMNOPqrstupWXKYZ"
      }
     }
    }
   },
   "connection-count": {
    "summary": "How many base connections there are",
    "x-reference": "Flow Service API - Sources, GET /connections, count",
    "value": {
     "count": 95
    }
   },
   "missing-org": {
    "summary": "No x-gw-ims-org-id header",
    "x-reference": "Experience Platform FAQ and troubleshooting",
    "x-caused-by": [
     {
      "at": "/headers/x-gw-ims-org-id",
      "codes": [
       "header-missing",
       "header-empty"
      ]
     }
    ],
    "value": {
     "error_code": "400003",
     "message": "Missing header"
    }
   },
   "missing-sandbox": {
    "summary": "No x-sandbox-name header",
    "x-reference": "Flow Service error messages",
    "x-caused-by": [
     {
      "at": "/headers/x-sandbox-name",
      "codes": [
       "header-missing",
       "header-empty"
      ]
     }
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-2105-400",
     "title": "Header is missing",
     "status": 400,
     "report": {
      "detailed-message": "The header x-sandbox-name is missing in the request. Please add the header in the request and try again.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The header x-sandbox-name is missing in the request. Please add the header in the request and try again.",
     "errorDetails": "The header x-sandbox-name is missing in the request. Please add the header in the request and try again."
    }
   },
   "sandbox-id-not-allowed": {
    "summary": "x-sandbox-id with a user token",
    "x-reference": "Flow Service error messages, 2110-400",
    "x-caused-by": [
     "/headers/x-sandbox-id",
     "state"
    ],
    "x-scenario-only": true,
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-2110-400",
     "title": "Headers not allowed",
     "status": 400,
     "report": {
      "detailed-message": "The header x-sandbox-id is not allowed with the user token. Please update the header and try again.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The header x-sandbox-id is not allowed with the user token. Please update the header and try again.",
     "errorDetails": "The header x-sandbox-id is not allowed with the user token. Please update the header and try again."
    }
   },
   "cross-sandbox-headers-differ": {
    "summary": "Only one of x-sandbox-name and x-sandbox-id stands for all sandboxes",
    "x-reference": "Flow Service error messages, 2112-400",
    "x-caused-by": [
     "/headers/x-sandbox-name",
     "/headers/x-sandbox-id",
     "state"
    ],
    "x-scenario-only": true,
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-2112-400",
     "title": "Headers with different value not allowed",
     "status": 400,
     "report": {
      "detailed-message": "The headers x-sandbox-name and x-sandbox-id both must have the value * for cross sandbox query. Please update the headers and try again.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The headers x-sandbox-name and x-sandbox-id both must have the value * for cross sandbox query. Please update the headers and try again.",
     "errorDetails": "The headers x-sandbox-name and x-sandbox-id both must have the value * for cross sandbox query. Please update the headers and try again."
    }
   },
   "cross-sandbox-not-allowed": {
    "summary": "A request for all sandboxes that must be for one",
    "x-reference": "Flow Service error messages, 2113-400",
    "x-caused-by": [
     "/headers/x-sandbox-name",
     "/headers/x-sandbox-id",
     "state"
    ],
    "x-scenario-only": true,
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-2113-400",
     "title": "Headers with value not allowed",
     "status": 400,
     "report": {
      "detailed-message": "The headers x-sandbox-id and x-sandbox-name with value * are not allowed for the request. Please update the headers and try again.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The headers x-sandbox-id and x-sandbox-name with value * are not allowed for the request. Please update the headers and try again.",
     "errorDetails": "The headers x-sandbox-id and x-sandbox-name with value * are not allowed for the request. Please update the headers and try again."
    }
   },
   "empty-token": {
    "summary": "An empty access token, as Flow Service reports it",
    "x-reference": "Flow Service error messages, 2114-400",
    "x-caused-by": [
     {
      "at": "/headers/authorization",
      "codes": [
       "header-missing",
       "header-empty"
      ]
     }
    ],
    "x-scenario-only": true,
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-2114-400",
     "title": "Empty token",
     "status": 400,
     "report": {
      "detailed-message": "Empty token provided. Please provide a token and try again.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "Empty token provided. Please provide a token and try again.",
     "errorDetails": "Empty token provided. Please provide a token and try again."
    }
   },
   "rejected-token": {
    "summary": "An invalid access token, as Flow Service reports it",
    "x-reference": "Flow Service error messages, 2115-400",
    "x-caused-by": [
     {
      "at": "/headers/authorization",
      "codes": [
       "header-format",
       "header-repeated",
       "authorization-scheme"
      ]
     },
     "state"
    ],
    "x-scenario-only": true,
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-2115-400",
     "title": "Invalid token",
     "status": 400,
     "report": {
      "detailed-message": "Invalid token provided. Please provide a valid token and try again.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "Invalid token provided. Please provide a valid token and try again.",
     "errorDetails": "Invalid token provided. Please provide a valid token and try again."
    }
   },
   "limit-and-count": {
    "summary": "Both limit and count",
    "x-reference": "Flow Service error messages",
    "x-caused-by": [
     "/query"
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1401-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The limit and count parameters cannot be given together in the same request. Please provide either only the limit or the count parameter and try again.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The limit and count parameters cannot be given together in the same request. Please provide either only the limit or the count parameter and try again.",
     "errorDetails": "The limit and count parameters cannot be given together in the same request. Please provide either only the limit or the count parameter and try again."
    }
   },
   "sort-order": {
    "summary": "A sort order without its sign, or with another",
    "x-reference": "Flow Service error messages",
    "x-caused-by": [
     "/query"
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1432-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "Sort order specified is not correct, prepend + for ascending order and - for descending order in the fieldName.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "Sort order specified is not correct, prepend + for ascending order and - for descending order in the fieldName.",
     "errorDetails": "Sort order specified is not correct, prepend + for ascending order and - for descending order in the fieldName."
    }
   },
   "order-by-field": {
    "summary": "A field that the list cannot be ordered by",
    "x-reference": "Flow Service error messages",
    "x-caused-by": [
     "/query"
    ],
    "x-message-template": "Incorrect field= {field} passed in orderBy, example are +name, -name, name.",
    "x-message-variables": {
     "field": "#id"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1433-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "Incorrect field= #id passed in orderBy, example are +name, -name, name.",
      "field": "#id",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "Incorrect field= #id passed in orderBy, example are +name, -name, name.",
     "errorDetails": "Incorrect field= #id passed in orderBy, example are +name, -name, name."
    }
   },
   "filter-operator-not-implemented": {
    "summary": "A filter with an operator that is not implemented",
    "x-reference": "Flow Service error messages",
    "x-caused-by": [
     "/query"
    ],
    "x-message-template": "Operator '{operator}' not implemented.",
    "x-message-variables": {
     "operator": "~"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1440-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "Operator '~' not implemented.",
      "operator": "~",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "Operator '~' not implemented.",
     "errorDetails": "Operator '~' not implemented."
    }
   },
   "filter-several-values": {
    "summary": "A comparison with several values",
    "x-reference": "Flow Service error messages",
    "x-caused-by": [
     "/query"
    ],
    "x-message-template": "Operator '{operator}' is not allowed for multiple values.",
    "x-message-variables": {
     "operator": "<="
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1443-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "Operator '<=' is not allowed for multiple values.",
      "operator": "<=",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "Operator '<=' is not allowed for multiple values.",
     "errorDetails": "Operator '<=' is not allowed for multiple values."
    }
   },
   "filter-operator-for-field": {
    "summary": "A filter with an operator that its field does not have",
    "x-reference": "Flow Service error messages",
    "x-caused-by": [
     "/query"
    ],
    "x-message-template": "Operator {operator} not supported for field {field}.",
    "x-message-variables": {
     "operator": ">=",
     "field": "id"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1448-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "Operator >= not supported for field id.",
      "operator": ">=",
      "field": "id",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "Operator >= not supported for field id.",
     "errorDetails": "Operator >= not supported for field id."
    }
   },
   "filter-field": {
    "summary": "A filter on a field that a connection does not have",
    "x-reference": "Flow Service error messages",
    "x-caused-by": [
     "/query"
    ],
    "x-message-template": "Invalid field {field} in filter params.",
    "x-message-variables": {
     "field": "connections"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1449-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "Invalid field connections in filter params.",
      "field": "connections",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "Invalid field connections in filter params.",
     "errorDetails": "Invalid field connections in filter params."
    }
   },
   "filter-operator": {
    "summary": "A filter without an operator, or with one that does not exist",
    "x-reference": "Flow Service error messages",
    "x-caused-by": [
     "/query"
    ],
    "x-message-template": "Invalid operator {operator} in filter params.",
    "x-message-variables": {
     "operator": "!>"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1450-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "Invalid operator !> in filter params.",
      "operator": "!>",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "Invalid operator !> in filter params.",
     "errorDetails": "Invalid operator !> in filter params."
    }
   },
   "unknown-query": {
    "summary": "A query parameter that the list does not have",
    "x-reference": "Flow Service error messages",
    "x-caused-by": [
     "/query"
    ],
    "x-message-template": "Invalid params {param} provided in query params.",
    "x-message-variables": {
     "param": "testParam"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1451-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "Invalid params testParam provided in query params.",
      "param": "testParam",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "Invalid params testParam provided in query params.",
     "errorDetails": "Invalid params testParam provided in query params."
    }
   },
   "filter-value": {
    "summary": "A filter with a value that its field cannot have",
    "x-reference": "Flow Service error messages",
    "x-caused-by": [
     "/query"
    ],
    "x-message-template": "Invalid value {value} for field {field}.",
    "x-message-variables": {
     "value": "1676643256,1676643210",
     "field": "createdAt"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1452-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "Invalid value 1676643256,1676643210 for field createdAt.",
      "value": "1676643256,1676643210",
      "field": "createdAt",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "Invalid value 1676643256,1676643210 for field createdAt.",
     "errorDetails": "Invalid value 1676643256,1676643210 for field createdAt."
    }
   },
   "filter-without-value": {
    "summary": "A filter without a value",
    "x-reference": "Flow Service error messages",
    "x-caused-by": [
     "/query"
    ],
    "x-message-template": "Invalid query value {value} provided in query param.",
    "x-message-variables": {
     "value": "createdAt=="
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1453-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "Invalid query value createdAt== provided in query param.",
      "value": "createdAt==",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "Invalid query value createdAt== provided in query param.",
     "errorDetails": "Invalid query value createdAt== provided in query param."
    }
   },
   "wrong-value": {
    "summary": "A param has a value that is not valid for it",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1312-400",
    "x-caused-by": [
     "/body",
     "/query"
    ],
    "x-message-template": "The request could not be processed. Error from flow provider: The provided param value {paramValue} is not a valid input for property={requestParam}.",
    "x-message-variables": {
     "paramValue": "{SERVICE_URI}",
     "requestParam": "serviceUri"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: The provided param value {SERVICE_URI} is not a valid input for property=serviceUri.",
      "paramValue": "{SERVICE_URI}",
      "requestParam": "serviceUri",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: The provided param value {SERVICE_URI} is not a valid input for property=serviceUri.",
     "errorDetails": "The request could not be processed. Error from flow provider: The provided param value {SERVICE_URI} is not a valid input for property=serviceUri."
    }
   },
   "order-across-sandboxes": {
    "summary": "An order for a list of all sandboxes",
    "x-reference": "Flow Service error messages, 1424-400",
    "x-caused-by": [
     "/query",
     "state"
    ],
    "x-scenario-only": true,
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1424-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "OrderBy is not supported with cross sandbox query.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "OrderBy is not supported with cross sandbox query.",
     "errorDetails": "OrderBy is not supported with cross sandbox query."
    }
   },
   "filter-value-type": {
    "summary": "A condition with a value of another type",
    "x-reference": "Flow Service error messages, 1454-400",
    "x-caused-by": [
     "/query",
     "state"
    ],
    "x-scenario-only": true,
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1454-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "Unhandled Filter Value Type provided.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "Unhandled Filter Value Type provided.",
     "errorDetails": "Unhandled Filter Value Type provided."
    }
   },
   "invalid-token": {
    "summary": "The access token is not valid or has expired",
    "x-reference": "Experience Platform FAQ and troubleshooting",
    "x-caused-by": [
     {
      "at": "/headers/authorization",
      "codes": [
       "header-format",
       "header-repeated",
       "authorization-scheme"
      ]
     },
     "state"
    ],
    "value": {
     "error_code": "401013",
     "message": "Oauth token is not valid"
    }
   },
   "org-without-access": {
    "summary": "The token has no access to the IMS organization",
    "x-reference": "Flow Service error messages",
    "x-caused-by": [
     "state"
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-2000-401",
     "title": "Invalid authorization token",
     "status": 401,
     "report": {
      "detailed-message": "The authorization token does not have access to this organization or the organization does not exist. Please ensure that the organization exists or contact your administrator to gain access.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The authorization token does not have access to this organization or the organization does not exist. Please ensure that the organization exists or contact your administrator to gain access.",
     "errorDetails": "The authorization token does not have access to this organization or the organization does not exist. Please ensure that the organization exists or contact your administrator to gain access."
    }
   },
   "missing-or-empty-org": {
    "summary": "No x-gw-ims-org-id header, or an empty one, as Flow Service reports it",
    "x-reference": "Flow Service error messages, 2001-401",
    "x-caused-by": [
     {
      "at": "/headers/x-gw-ims-org-id",
      "codes": [
       "header-missing",
       "header-empty"
      ]
     }
    ],
    "x-scenario-only": true,
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-2001-401",
     "title": "Header is missing or empty",
     "status": 401,
     "report": {
      "detailed-message": "The header x-gw-ims-org-id is either missing or empty. Please update the header value and try again.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The header x-gw-ims-org-id is either missing or empty. Please update the header value and try again.",
     "errorDetails": "The header x-gw-ims-org-id is either missing or empty. Please update the header value and try again."
    }
   },
   "missing-org-header": {
    "summary": "No x-gw-ims-org-id header, as Flow Service reports it",
    "x-reference": "Flow Service error messages, 2002-401",
    "x-caused-by": [
     {
      "at": "/headers/x-gw-ims-org-id",
      "codes": [
       "header-missing",
       "header-empty"
      ]
     }
    ],
    "x-scenario-only": true,
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-2002-401",
     "title": "Header is missing",
     "status": 401,
     "report": {
      "detailed-message": "The header x-gw-ims-org-id is missing in the request. Please update the header value and try again.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The header x-gw-ims-org-id is missing in the request. Please update the header value and try again.",
     "errorDetails": "The header x-gw-ims-org-id is missing in the request. Please update the header value and try again."
    }
   },
   "missing-token": {
    "summary": "No Authorization header",
    "x-reference": "Experience Platform FAQ and troubleshooting",
    "x-caused-by": [
     {
      "at": "/headers/authorization",
      "codes": [
       "header-missing",
       "header-empty"
      ]
     }
    ],
    "value": {
     "error_code": "403010",
     "message": "Oauth token is missing."
    }
   },
   "missing-api-key": {
    "summary": "No x-api-key header",
    "x-reference": "Experience Platform FAQ and troubleshooting",
    "x-caused-by": [
     {
      "at": "/headers/x-api-key",
      "codes": [
       "header-missing",
       "header-empty"
      ]
     }
    ],
    "value": {
     "error_code": "403000",
     "message": "Api Key is required"
    }
   },
   "invalid-api-key": {
    "summary": "The API key is not known",
    "x-reference": "Experience Platform FAQ and troubleshooting",
    "x-caused-by": [
     {
      "at": "/headers/x-api-key",
      "codes": [
       "header-format",
       "header-repeated"
      ]
     },
     "state"
    ],
    "value": {
     "error_code": "403003",
     "message": "Api Key is invalid"
    }
   },
   "not-entitled": {
    "summary": "The token has no profile in this IMS organization",
    "x-reference": "Experience Platform FAQ and troubleshooting",
    "x-caused-by": [
     "state"
    ],
    "value": {
     "error_code": "403025",
     "message": "Profile is not valid"
    }
   },
   "malformed-org": {
    "summary": "The IMS organization id is malformed or has no region",
    "x-reference": "Experience Platform FAQ and troubleshooting",
    "x-caused-by": [
     {
      "at": "/headers/x-gw-ims-org-id",
      "codes": [
       "header-format",
       "header-repeated"
      ]
     },
     "state"
    ],
    "value": {
     "error_code": "403027",
     "message": "User region is missing"
    }
   },
   "forbidden": {
    "summary": "The user lacks the permission",
    "x-reference": "Apply access labels to a dataflow, error body",
    "x-caused-by": [
     "state"
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-2120-403",
     "title": "Forbidden",
     "status": 403,
     "report": {
      "detailed-message": "You do not have sufficient permissions to perform the operation. Please contact your administrator to resolve permissions and try again.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "You do not have sufficient permissions to perform the operation. Please contact your administrator to resolve permissions and try again.",
     "errorDetails": "You do not have sufficient permissions to perform the operation. Please contact your administrator to resolve permissions and try again."
    }
   },
   "sandbox-restricted": {
    "summary": "All sandboxes at once, with a user token",
    "x-reference": "Flow Service error messages",
    "x-caused-by": [
     "/headers/x-sandbox-name"
    ],
    "x-message-template": "The header {header} with value {value} is restricted with the user token. Please update the header and value and try again.",
    "x-message-variables": {
     "header": "x-sandbox-name",
     "value": "*"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-2111-403",
     "title": "Headers with value restricted",
     "status": 403,
     "report": {
      "detailed-message": "The header x-sandbox-name with value * is restricted with the user token. Please update the header and value and try again.",
      "header": "x-sandbox-name",
      "value": "*",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The header x-sandbox-name with value * is restricted with the user token. Please update the header and value and try again.",
     "errorDetails": "The header x-sandbox-name with value * is restricted with the user token. Please update the header and value and try again."
    }
   },
   "unknown-sandbox": {
    "summary": "No sandbox of that name in the IMS organization",
    "x-reference": "Flow Service error messages",
    "x-caused-by": [
     {
      "at": "/headers/x-sandbox-name",
      "codes": [
       "header-format",
       "header-repeated"
      ]
     },
     "state"
    ],
    "x-message-template": "The sandbox with the name '{sandboxName}' could not be found. Please ensure that the sandbox name is correct and try again.",
    "x-message-variables": {
     "sandboxName": "dev"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-2100-404",
     "title": "Sandbox not found",
     "status": 404,
     "report": {
      "detailed-message": "The sandbox with the name 'dev' could not be found. Please ensure that the sandbox name is correct and try again.",
      "sandboxName": "dev",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The sandbox with the name 'dev' could not be found. Please ensure that the sandbox name is correct and try again.",
     "errorDetails": "The sandbox with the name 'dev' could not be found. Please ensure that the sandbox name is correct and try again."
    }
   },
   "sandbox-not-present": {
    "summary": "No sandbox of that name, as the Sandbox Management API reports it",
    "x-reference": "Flow Service error messages, 2101-404",
    "x-caused-by": [
     "state"
    ],
    "x-message-template": "The sandbox with the name '{sandboxName}' could not be found. Error from Sandbox Management API: Sandbox with name '{sandboxName}' not present. Please check if resource exists.",
    "x-message-variables": {
     "sandboxName": "dev"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-2101-404",
     "title": "Sandbox not found",
     "status": 404,
     "report": {
      "detailed-message": "The sandbox with the name 'dev' could not be found. Error from Sandbox Management API: Sandbox with name 'dev' not present. Please check if resource exists.",
      "sandboxName": "dev",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The sandbox with the name 'dev' could not be found. Error from Sandbox Management API: Sandbox with name 'dev' not present. Please check if resource exists.",
     "errorDetails": "The sandbox with the name 'dev' could not be found. Error from Sandbox Management API: Sandbox with name 'dev' not present. Please check if resource exists."
    }
   },
   "unknown-sandbox-id": {
    "summary": "No sandbox of that id and name",
    "x-reference": "Flow Service error messages, 2103-404",
    "x-caused-by": [
     "state"
    ],
    "x-message-template": "The sandbox with ID 8da3ef09-b469-404a and name {sandboxName} could not be found. Please ensure that the ID and sandbox name values are correct and try again.",
    "x-message-variables": {
     "sandboxName": "dev"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-2103-404",
     "title": "Sandbox not found",
     "status": 404,
     "report": {
      "detailed-message": "The sandbox with ID 8da3ef09-b469-404a and name dev could not be found. Please ensure that the ID and sandbox name values are correct and try again.",
      "sandboxName": "dev",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The sandbox with ID 8da3ef09-b469-404a and name dev could not be found. Please ensure that the ID and sandbox name values are correct and try again.",
     "errorDetails": "The sandbox with ID 8da3ef09-b469-404a and name dev could not be found. Please ensure that the ID and sandbox name values are correct and try again."
    }
   },
   "no-default-sandbox": {
    "summary": "The organization has no default sandbox",
    "x-reference": "Flow Service error messages, 2106-404",
    "x-caused-by": [
     "state"
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-2106-404",
     "title": "Get default sandbox error",
     "status": 404,
     "report": {
      "detailed-message": "The default sandbox information could not be found.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The default sandbox information could not be found.",
     "errorDetails": "The default sandbox information could not be found."
    }
   },
   "throttled": {
    "summary": "Too many requests",
    "x-reference": "Customer Journey Analytics API FAQ",
    "x-caused-by": [
     "state"
    ],
    "value": {
     "error_code": "429050",
     "message": "Too many requests"
    }
   },
   "internal-error": {
    "summary": "Flow Service failed",
    "x-reference": "Flow Service error messages",
    "x-caused-by": [
     "state"
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1102-500",
     "title": "Internal Error",
     "status": 500,
     "report": {
      "detailed-message": "An internal error has occurred. Please try again. If the problem persists, please contact customer support.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "An internal error has occurred. Please try again. If the problem persists, please contact customer support.",
     "errorDetails": "An internal error has occurred. Please try again. If the problem persists, please contact customer support."
    }
   },
   "internal-failure": {
    "summary": "Flow Service failed internally",
    "x-reference": "Flow Service error messages, 1400-500",
    "x-caused-by": [
     "state"
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1400-500",
     "title": "Internal Error",
     "status": 500,
     "report": {
      "detailed-message": "An internal error has occurred. Please try again. If the problem persists, please contact customer support.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "An internal error has occurred. Please try again. If the problem persists, please contact customer support.",
     "errorDetails": "An internal error has occurred. Please try again. If the problem persists, please contact customer support."
    }
   },
   "sandbox-lookup-failed": {
    "summary": "The sandbox could not be looked up by its name",
    "x-reference": "Flow Service error messages, 2102-500",
    "x-caused-by": [
     "state"
    ],
    "x-message-template": "There was a problem retrieving a sandbox with the name '{sandboxName}'. Error from Sandbox Management API: Something went wrong. Please try again.",
    "x-message-variables": {
     "sandboxName": "dev"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-2102-500",
     "title": "Get sandbox by name error",
     "status": 500,
     "report": {
      "detailed-message": "There was a problem retrieving a sandbox with the name 'dev'. Error from Sandbox Management API: Something went wrong. Please try again.",
      "sandboxName": "dev",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "There was a problem retrieving a sandbox with the name 'dev'. Error from Sandbox Management API: Something went wrong. Please try again.",
     "errorDetails": "There was a problem retrieving a sandbox with the name 'dev'. Error from Sandbox Management API: Something went wrong. Please try again."
    }
   },
   "sandbox-id-lookup-failed": {
    "summary": "The sandbox could not be looked up by its id",
    "x-reference": "Flow Service error messages, 2104-500",
    "x-caused-by": [
     "state"
    ],
    "x-message-template": "There was a problem retrieving a sandbox with id '8da3ef09-b469-404a' and name '{sandboxName}'. Error from Sandbox Management API: Something went wrong. Please try again.",
    "x-message-variables": {
     "sandboxName": "dev"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-2104-500",
     "title": "Get sandbox by identifier error",
     "status": 500,
     "report": {
      "detailed-message": "There was a problem retrieving a sandbox with id '8da3ef09-b469-404a' and name 'dev'. Error from Sandbox Management API: Something went wrong. Please try again.",
      "sandboxName": "dev",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "There was a problem retrieving a sandbox with id '8da3ef09-b469-404a' and name 'dev'. Error from Sandbox Management API: Something went wrong. Please try again.",
     "errorDetails": "There was a problem retrieving a sandbox with id '8da3ef09-b469-404a' and name 'dev'. Error from Sandbox Management API: Something went wrong. Please try again."
    }
   },
   "default-sandbox-lookup-failed": {
    "summary": "The default sandbox could not be looked up",
    "x-reference": "Flow Service error messages, 2107-500",
    "x-caused-by": [
     "state"
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-2107-500",
     "title": "Get default sandbox error",
     "status": 500,
     "report": {
      "detailed-message": "There was a problem retrieving a default sandbox. Error from Sandbox Management API: Something went wrong. Please try again.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "There was a problem retrieving a default sandbox. Error from Sandbox Management API: Something went wrong. Please try again.",
     "errorDetails": "There was a problem retrieving a default sandbox. Error from Sandbox Management API: Something went wrong. Please try again."
    }
   },
   "active-sandboxes-lookup-failed": {
    "summary": "The active sandboxes could not be looked up",
    "x-reference": "Flow Service error messages, 2108-500",
    "x-caused-by": [
     "state"
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-2108-500",
     "title": "Get active sandboxes error",
     "status": 500,
     "report": {
      "detailed-message": "There was a problem retrieving an active sandbox. Error from Sandbox Management API: Something went wrong. Please try again.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "There was a problem retrieving an active sandbox. Error from Sandbox Management API: Something went wrong. Please try again.",
     "errorDetails": "There was a problem retrieving an active sandbox. Error from Sandbox Management API: Something went wrong. Please try again."
    }
   },
   "token-decoding-failed": {
    "summary": "The access token could not be decoded",
    "x-reference": "Flow Service error messages, 2116-500",
    "x-caused-by": [
     "state"
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-2116-500",
     "title": "Internal Error",
     "status": 500,
     "report": {
      "detailed-message": "An internal error has occurred during offline decoding of bearer token for scope resolution.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "An internal error has occurred during offline decoding of bearer token for scope resolution.",
     "errorDetails": "An internal error has occurred during offline decoding of bearer token for scope resolution."
    }
   },
   "permission-check-failed": {
    "summary": "The permissions of the user could not be checked",
    "x-reference": "Flow Service error messages, 2117-500",
    "x-caused-by": [
     "state"
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-2117-500",
     "title": "Internal Error",
     "status": 500,
     "report": {
      "detailed-message": "An internal error has occurred while checking permissions for user. Please try again. If the problem persists, please contact customer support.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "An internal error has occurred while checking permissions for user. Please try again. If the problem persists, please contact customer support.",
     "errorDetails": "An internal error has occurred while checking permissions for user. Please try again. If the problem persists, please contact customer support."
    }
   },
   "unavailable": {
    "summary": "Flow Service is down for a while",
    "x-reference": "Flow Service error messages",
    "x-caused-by": [
     "state"
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1103-503",
     "title": "Service Unavailable",
     "status": 503,
     "report": {
      "detailed-message": "The service is temporarily unavailable. Please try again. If the problem persists, please contact customer support.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The service is temporarily unavailable. Please try again. If the problem persists, please contact customer support.",
     "errorDetails": "The service is temporarily unavailable. Please try again. If the problem persists, please contact customer support."
    }
   },
   "gateway-timeout": {
    "summary": "Flow Service did not answer in time",
    "x-reference": "Flow Service error messages",
    "x-caused-by": [
     "state"
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1104-504",
     "title": "Gateway Timeout",
     "status": 504,
     "report": {
      "detailed-message": "A gateway timeout has occurred. Please try again. If the problem persists, please contact customer support.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "A gateway timeout has occurred. Please try again. If the problem persists, please contact customer support.",
     "errorDetails": "A gateway timeout has occurred. Please try again. If the problem persists, please contact customer support."
    }
   },
   "create-basic": {
    "summary": "Basic authentication, as the tutorial prints it",
    "x-reference": "Tutorial: Create a Dynamics connection using basic authentication",
    "value": {
     "name": "Dynamics connection",
     "description": "Dynamics connection using basic auth",
     "auth": {
      "specName": "Basic Authentication for Dynamics-Online",
      "params": {
       "serviceUri": "{SERVICE_URI}",
       "username": "{USERNAME}",
       "password": "{PASSWORD}"
      }
     },
     "connectionSpec": {
      "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07",
      "version": "1.0"
     }
    }
   },
   "create-service-principal": {
    "summary": "Service principal and key, as the tutorial prints it",
    "x-reference": "Tutorial: Create a Dynamics connection using service principal key-based authentication",
    "value": {
     "name": "Dynamics connection",
     "description": "Dynamics connection using key-based authentication",
     "auth": {
      "specName": "Service Principal Key Based Authentication",
      "params": {
       "serviceUri": "{SERVICE_URI}",
       "servicePrincipalId": "{SERVICE_PRINCIPAL_ID}",
       "servicePrincipalKey": "{SERVICE_PRINCIPAL_KEY}"
      }
     },
     "connectionSpec": {
      "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07",
      "version": "1.0"
     }
    }
   },
   "created": {
    "summary": "The new base connection, as the tutorial prints it",
    "x-reference": "Tutorial: Create a Dynamics connection, Response",
    "value": {
     "id": "4cb0c374-d3bb-4557-b139-5712880adc55",
     "etag": "\"9e0052a2-0000-0200-0000-5e35tb330000\""
    }
   },
   "invalid-request": {
    "summary": "The body is not JSON, or has members that nobody declares",
    "x-reference": "Our choice, Adobe publishes none: Flow Service error messages, 1100-400, around Sources error messages, 1000-400",
    "x-caused-by": [
     "/body"
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: The request is invalid. Please check the request and try again.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: The request is invalid. Please check the request and try again.",
     "errorDetails": "The request could not be processed. Error from flow provider: The request is invalid. Please check the request and try again."
    }
   },
   "content-type": {
    "summary": "Content-Type is missing or is not application/json",
    "x-reference": "Experience Platform FAQ and troubleshooting",
    "x-caused-by": [
     "/headers/content-type"
    ],
    "value": {
     "type": "/placeholder/type/uri",
     "status": 400,
     "title": "BadRequestError",
     "detail": "A valid content-type must be specified"
    }
   },
   "empty-body": {
    "summary": "No request body",
    "x-reference": "Flow Service error messages",
    "x-caused-by": [
     "/body"
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1405-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request body cannot be null or empty. Please provide a request body and try again.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request body cannot be null or empty. Please provide a request body and try again.",
     "errorDetails": "The request body cannot be null or empty. Please provide a request body and try again."
    }
   },
   "unknown-connection-spec": {
    "summary": "An unknown or missing connectionSpec.id",
    "x-reference": "Flow Service error messages",
    "x-caused-by": [
     "/body"
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1413-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The spec ID provided is  invalid. Please provide a valid spec ID and try again.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The spec ID provided is  invalid. Please provide a valid spec ID and try again.",
     "errorDetails": "The spec ID provided is  invalid. Please provide a valid spec ID and try again."
    }
   },
   "unknown-connection-spec-legacy": {
    "summary": "An unknown connectionSpec.id, as the Destinations API describes it",
    "x-reference": "Flow Service API - Destinations, POST /connections, 400",
    "x-caused-by": [
     "/body"
    ],
    "x-scenario-only": true,
    "value": {
     "message": "Please provide a valid spec id"
    }
   },
   "unknown-auth-spec": {
    "summary": "A specName that the connection specification does not have",
    "x-reference": "Flow Service error messages",
    "x-caused-by": [
     "/body"
    ],
    "x-message-template": "The auth spec '{specName}' could not be found for the connection spec ID {connectionSpecId}.",
    "x-message-variables": {
     "specName": "Basic Authentication",
     "connectionSpecId": "38ad80fe-8b06-4938-94f4-d4ee80266b07"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1415-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The auth spec 'Basic Authentication' could not be found for the connection spec ID 38ad80fe-8b06-4938-94f4-d4ee80266b07.",
      "specName": "Basic Authentication",
      "connectionSpecId": "38ad80fe-8b06-4938-94f4-d4ee80266b07",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The auth spec 'Basic Authentication' could not be found for the connection spec ID 38ad80fe-8b06-4938-94f4-d4ee80266b07.",
     "errorDetails": "The auth spec 'Basic Authentication' could not be found for the connection spec ID 38ad80fe-8b06-4938-94f4-d4ee80266b07."
    }
   },
   "missing-field": {
    "summary": "A mandatory field or auth param is missing",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1304-400",
    "x-caused-by": [
     "/body",
     "/query"
    ],
    "x-message-template": "The request could not be processed. Error from flow provider: The mandatory field {field} is not provided. Please provide the {field} and try again.",
    "x-message-variables": {
     "field": "password"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: The mandatory field password is not provided. Please provide the password and try again.",
      "field": "password",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: The mandatory field password is not provided. Please provide the password and try again.",
     "errorDetails": "The request could not be processed. Error from flow provider: The mandatory field password is not provided. Please provide the password and try again."
    }
   },
   "empty-field": {
    "summary": "An auth param is empty",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1329-400",
    "x-caused-by": [
     "/body"
    ],
    "x-message-template": "The request could not be processed. Error from flow provider: The param: {param} cannot be null or empty in the provided request.",
    "x-message-variables": {
     "param": "password"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: The param: password cannot be null or empty in the provided request.",
      "param": "password",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: The param: password cannot be null or empty in the provided request.",
     "errorDetails": "The request could not be processed. Error from flow provider: The param: password cannot be null or empty in the provided request."
    }
   },
   "source-not-entitled": {
    "summary": "The IMS organization is not entitled to the source",
    "x-reference": "Flow Service error messages, 1100-400",
    "x-caused-by": [
     "state"
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: Not entitled to this operation.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: Not entitled to this operation.",
     "errorDetails": "The request could not be processed. Error from flow provider: Not entitled to this operation."
    }
   },
   "bad-credentials": {
    "summary": "Dynamics refuses the credentials or cannot be reached",
    "x-reference": "Flow Service error messages, 1100-400, with the provider's text as the sources UI shows it",
    "x-caused-by": [
     "state"
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: The request could not be processed. Rest call failed with client error, status code 401 Unauthorized, please check your activity settings.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: The request could not be processed. Rest call failed with client error, status code 401 Unauthorized, please check your activity settings.",
     "errorDetails": "The request could not be processed. Error from flow provider: The request could not be processed. Rest call failed with client error, status code 401 Unauthorized, please check your activity settings."
    }
   },
   "missing-permission": {
    "summary": "The user lacks the permission to write",
    "x-reference": "Flow Service error messages, 2118-403",
    "x-caused-by": [
     "state"
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-2118-403",
     "title": "Missing permission",
     "status": 403,
     "report": {
      "detailed-message": "The permission write is missing. Please contact your administrator to resolve permissions and try again.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The permission write is missing. Please contact your administrator to resolve permissions and try again.",
     "errorDetails": "The permission write is missing. Please contact your administrator to resolve permissions and try again."
    }
   },
   "permission-denied": {
    "summary": "The user lacks the permission to manage sources",
    "x-reference": "Flow Service error messages, 2121-403",
    "x-caused-by": [
     "state"
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-2121-403",
     "title": "Forbidden",
     "status": 403,
     "report": {
      "detailed-message": "The permission manage is denied on resource Enterprise Source. Please contact your administrator to resolve permissions and try again.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The permission manage is denied on resource Enterprise Source. Please contact your administrator to resolve permissions and try again.",
     "errorDetails": "The permission manage is denied on resource Enterprise Source. Please contact your administrator to resolve permissions and try again."
    }
   },
   "body-too-large": {
    "summary": "The request body is larger than the limit",
    "x-reference": "Our choice: Adobe publishes no limit and no answer for it",
    "x-caused-by": [
     "/body"
    ],
    "value": {
     "error_code": "413000",
     "message": "Request body is too large"
    }
   },
   "unsupported-media-type": {
    "summary": "The body is compressed or of another format",
    "x-reference": "Our choice of envelope around Sources error messages, 1004-415",
    "x-caused-by": [
     "/headers/content-type",
     "/headers/content-encoding"
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1004-415",
     "title": "Unsupported Media Type",
     "status": 415,
     "report": {
      "detailed-message": "The provided payload format is unsupported.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The provided payload format is unsupported.",
     "errorDetails": "The provided payload format is unsupported."
    }
   },
   "connection": {
    "summary": "A base connection, in a list of one",
    "x-reference": "Flow Service API - Sources, GET /connections/{id}; http.md, base connection details; how secrets are masked is our choice",
    "value": {
     "items": [
      {
       "id": "4cb0c374-d3bb-4557-b139-5712880adc55",
       "createdAt": 1606176000000,
       "updatedAt": 1606176000000,
       "createdBy": "28AF22BA5DE6B0B40A494036@AdobeID",
       "updatedBy": "28AF22BA5DE6B0B40A494036@AdobeID",
       "createdClient": "acp_foundation_machineLearning",
       "updatedClient": "acp_foundation_machineLearning",
       "sandboxId": "6b36e130-c5d7-11e9-949c-0da8d50fcac1",
       "sandboxName": "prod",
       "imsOrgId": "7DC732555AECDB4C0A494036@AdobeOrg",
       "name": "Dynamics connection",
       "description": "Dynamics connection using basic auth",
       "connectionSpec": {
        "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07",
        "version": "1.0"
       },
       "state": "enabled",
       "auth": {
        "specName": "Basic Authentication for Dynamics-Online",
        "params": {
         "serviceUri": "https://contoso.crm.dynamics.com",
         "username": "anna",
         "password": "{MASKED}"
        }
       },
       "version": "\"9e0052a2-0000-0200-0000-5fbc4f000000\"",
       "etag": "\"9e0052a2-0000-0200-0000-5fbc4f000000\""
      }
     ]
    }
   },
   "connection-initializing-state": {
    "summary": "A base connection that is still being created: no version, no etag",
    "x-reference": "Create a Salesforce base connection on AWS, response",
    "value": {
     "items": [
      {
       "id": "4cb0c374-d3bb-4557-b139-5712880adc55",
       "createdAt": 1606176000000,
       "updatedAt": 1606176000000,
       "createdBy": "28AF22BA5DE6B0B40A494036@AdobeID",
       "updatedBy": "28AF22BA5DE6B0B40A494036@AdobeID",
       "createdClient": "acp_foundation_machineLearning",
       "updatedClient": "acp_foundation_machineLearning",
       "sandboxId": "6b36e130-c5d7-11e9-949c-0da8d50fcac1",
       "sandboxName": "prod",
       "imsOrgId": "7DC732555AECDB4C0A494036@AdobeOrg",
       "name": "Dynamics connection",
       "description": "Dynamics connection using basic auth",
       "connectionSpec": {
        "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07",
        "version": "1.0"
       },
       "state": "initializing",
       "auth": {
        "specName": "Basic Authentication for Dynamics-Online",
        "params": {
         "serviceUri": "https://contoso.crm.dynamics.com",
         "username": "anna",
         "password": "{MASKED}"
        }
       }
      }
     ]
    }
   },
   "unreadable-entity-id": {
    "summary": "The path has no id that Flow Service can read",
    "x-reference": "Flow Service error messages, 1411-400",
    "x-caused-by": [
     "/path",
     "state"
    ],
    "x-scenario-only": true,
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1411-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "Unable to retrieve entityId. Invalid request received with path 'baseConnections/123'.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "Unable to retrieve entityId. Invalid request received with path 'baseConnections/123'.",
     "errorDetails": "Unable to retrieve entityId. Invalid request received with path 'baseConnections/123'."
    }
   },
   "resource-not-found": {
    "summary": "No resource of that id in the sandbox",
    "x-reference": "Apply access labels to a dataflow, error body; Flow Service error messages, 1439",
    "x-caused-by": [
     "/path",
     "state"
    ],
    "x-message-template": "The requested {type} resource {id} is not found. Verify the resource ID before trying again.",
    "x-message-variables": {
     "id": "84224def-1e2a-4d95-9ea2-132d697ed2aa",
     "type": "connections"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1439-404",
     "title": "Resource not found",
     "status": 404,
     "report": {
      "detailed-message": "The requested connections resource 84224def-1e2a-4d95-9ea2-132d697ed2aa is not found. Verify the resource ID before trying again.",
      "id": "84224def-1e2a-4d95-9ea2-132d697ed2aa",
      "type": "connections",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The requested connections resource 84224def-1e2a-4d95-9ea2-132d697ed2aa is not found. Verify the resource ID before trying again.",
     "errorDetails": "The requested connections resource 84224def-1e2a-4d95-9ea2-132d697ed2aa is not found. Verify the resource ID before trying again."
    }
   },
   "provider-not-found": {
    "summary": "The provider does not have the resource",
    "x-reference": "Flow Service error messages, 1101-404",
    "x-caused-by": [
     "state"
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1101-404",
     "title": "Resource not found",
     "status": 404,
     "report": {
      "detailed-message": "The requested resource is not found. Error from flow provider: Resource with given id does not exist.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The requested resource is not found. Error from flow provider: Resource with given id does not exist.",
     "errorDetails": "The requested resource is not found. Error from flow provider: Resource with given id does not exist."
    }
   },
   "connection-initializing": {
    "summary": "A change of a connection that is still being created",
    "x-reference": "Flow Service error messages",
    "x-caused-by": [
     "state"
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1417-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "Delete or Update on Connections in `initializing` state are not allowed with UserToken.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "Delete or Update on Connections in `initializing` state are not allowed with UserToken.",
     "errorDetails": "Delete or Update on Connections in `initializing` state are not allowed with UserToken."
    }
   },
   "connection-not-changeable": {
    "summary": "A change of a connection in another state than enabled, disabled or initializing",
    "x-reference": "Flow Service error messages, 1416-400",
    "x-caused-by": [
     "state"
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1416-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "Delete or Update can only be applied on connection with enabled, disabled or initializing state.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "Delete or Update can only be applied on connection with enabled, disabled or initializing state.",
     "errorDetails": "Delete or Update can only be applied on connection with enabled, disabled or initializing state."
    }
   },
   "connection-in-use": {
    "summary": "The deletion of a base connection that flows use",
    "x-reference": "Flow Service error messages, 1418-400",
    "x-caused-by": [
     "state"
    ],
    "x-message-template": "The base connection with the ID {id} cannot be deleted because the base connection is being used in one or more flows. Please ensure that corresponding flows are deleted before deleting a base connection.",
    "x-message-variables": {
     "id": "35dcaad3-122a-4278"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1418-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The base connection with the ID 35dcaad3-122a-4278 cannot be deleted because the base connection is being used in one or more flows. Please ensure that corresponding flows are deleted before deleting a base connection.",
      "id": "35dcaad3-122a-4278",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The base connection with the ID 35dcaad3-122a-4278 cannot be deleted because the base connection is being used in one or more flows. Please ensure that corresponding flows are deleted before deleting a base connection.",
     "errorDetails": "The base connection with the ID 35dcaad3-122a-4278 cannot be deleted because the base connection is being used in one or more flows. Please ensure that corresponding flows are deleted before deleting a base connection."
    }
   },
   "delete-not-applicable": {
    "summary": "The deletion of a connection that is being deleted",
    "x-reference": "Flow Service error messages, 1458-400",
    "x-caused-by": [
     "state"
    ],
    "x-message-template": "Operation delete cannot be applied in state {state}.",
    "x-message-variables": {
     "state": "delete-finalizing"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1458-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "Operation delete cannot be applied in state delete-finalizing.",
      "state": "delete-finalizing",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "Operation delete cannot be applied in state delete-finalizing.",
     "errorDetails": "Operation delete cannot be applied in state delete-finalizing."
    }
   },
   "update-auth-params": {
    "summary": "New credentials, and a new name",
    "x-reference": "Update connections using the Flow Service API, request",
    "value": [
     {
      "op": "replace",
      "path": "/auth/params",
      "value": {
       "serviceUri": "{SERVICE_URI}",
       "username": "{USERNAME}",
       "password": "{PASSWORD}"
      }
     },
     {
      "op": "replace",
      "path": "/name",
      "value": "Dynamics connection"
     },
     {
      "op": "add",
      "path": "/description",
      "value": "Sales"
     }
    ]
   },
   "updated": {
    "summary": "The new etag of the connection",
    "x-reference": "Update connections using the Flow Service API, response",
    "value": {
     "id": "4cb0c374-d3bb-4557-b139-5712880adc55",
     "etag": "\"3600e378-0000-0200-0000-5f40212f0000\""
    }
   },
   "missing-if-match": {
    "summary": "No If-Match header",
    "x-reference": "Flow Service error messages",
    "x-caused-by": [
     {
      "at": "/headers/if-match",
      "codes": [
       "header-missing",
       "header-empty"
      ]
     }
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1403-400",
     "title": "Header is missing",
     "status": 400,
     "report": {
      "detailed-message": "The header 'If-Match' is missing in the request. Please provide the header and try again.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The header 'If-Match' is missing in the request. Please provide the header and try again.",
     "errorDetails": "The header 'If-Match' is missing in the request. Please provide the header and try again."
    }
   },
   "unsupported-patch-operation": {
    "summary": "A patch instruction of a kind that is not supported",
    "x-reference": "Flow Service error messages",
    "x-caused-by": [
     "/body"
    ],
    "x-message-template": "Unsupported operation '{op}' received. Please use one of the supported operation types and try again.",
    "x-message-variables": {
     "op": "move"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1434-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "Unsupported operation 'move' received. Please use one of the supported operation types and try again.",
      "op": "move",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "Unsupported operation 'move' received. Please use one of the supported operation types and try again.",
     "errorDetails": "Unsupported operation 'move' received. Please use one of the supported operation types and try again."
    }
   },
   "invalid-patch": {
    "summary": "A patch instruction that cannot be applied",
    "x-reference": "Flow Service error messages",
    "x-caused-by": [
     "/body",
     "state"
    ],
    "x-message-template": "An error has occurred while validating patch instructions: Missing field \"{field}\".",
    "x-message-variables": {
     "field": "keyWhichDoesNotExist"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1455-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "An error has occurred while validating patch instructions: Missing field \"keyWhichDoesNotExist\".",
      "field": "keyWhichDoesNotExist",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "An error has occurred while validating patch instructions: Missing field \"keyWhichDoesNotExist\".",
     "errorDetails": "An error has occurred while validating patch instructions: Missing field \"keyWhichDoesNotExist\"."
    }
   },
   "connection-spec-fixed": {
    "summary": "A change of the connection specification",
    "x-reference": "Flow Service error messages",
    "x-caused-by": [
     "/body"
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1414-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The connection spec of a connection cannot be updated.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The connection spec of a connection cannot be updated.",
     "errorDetails": "The connection spec of a connection cannot be updated."
    }
   },
   "state-not-updatable": {
    "summary": "A change of a connection that is being disabled",
    "x-reference": "Flow Service error messages, 1420-400",
    "x-caused-by": [
     "state"
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1420-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The current state disabling cannot be updated.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The current state disabling cannot be updated.",
     "errorDetails": "The current state disabling cannot be updated."
    }
   },
   "patch-not-enabled": {
    "summary": "Connections cannot be changed in this organization",
    "x-reference": "Flow Service error messages, 1445-400",
    "x-caused-by": [
     "state"
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1445-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "PATCH Connection Feature not enabled.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "PATCH Connection Feature not enabled.",
     "errorDetails": "PATCH Connection Feature not enabled."
    }
   },
   "invalid-state": {
    "summary": "A state that a connection cannot have",
    "x-reference": "Flow Service error messages, 1456-400",
    "x-caused-by": [
     "/body",
     "state"
    ],
    "x-scenario-only": true,
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1456-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "State delete-finalizing is not a valid value. Allowed values are [enabled, disabled, initializing].",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "State delete-finalizing is not a valid value. Allowed values are [enabled, disabled, initializing].",
     "errorDetails": "State delete-finalizing is not a valid value. Allowed values are [enabled, disabled, initializing]."
    }
   },
   "update-not-applicable": {
    "summary": "A change of a connection that is being deleted",
    "x-reference": "Flow Service error messages, 1457-400",
    "x-caused-by": [
     "state"
    ],
    "x-message-template": "Operation update cannot be applied in state {state}.",
    "x-message-variables": {
     "state": "delete-finalizing"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1457-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "Operation update cannot be applied in state delete-finalizing.",
      "state": "delete-finalizing",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "Operation update cannot be applied in state delete-finalizing.",
     "errorDetails": "Operation update cannot be applied in state delete-finalizing."
    }
   },
   "stale-etag": {
    "summary": "The connection has changed since its etag was read",
    "x-reference": "Flow Service error messages",
    "x-caused-by": [
     {
      "at": "/headers/if-match",
      "codes": [
       "header-format",
       "header-repeated"
      ]
     },
     "state"
    ],
    "x-message-template": "The supplied version '{version}' does not match the current version on entity '{entity}'. Please ensure that the supplied version matches the current version on entity and try again.",
    "x-message-variables": {
     "version": "v1",
     "entity": "cc01fc2c-0000-0200"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1404-412",
     "title": "Version not matching",
     "status": 412,
     "report": {
      "detailed-message": "The supplied version 'v1' does not match the current version on entity 'cc01fc2c-0000-0200'. Please ensure that the supplied version matches the current version on entity and try again.",
      "version": "v1",
      "entity": "cc01fc2c-0000-0200",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The supplied version 'v1' does not match the current version on entity 'cc01fc2c-0000-0200'. Please ensure that the supplied version matches the current version on entity and try again.",
     "errorDetails": "The supplied version 'v1' does not match the current version on entity 'cc01fc2c-0000-0200'. Please ensure that the supplied version matches the current version on entity and try again."
    }
   },
   "published": {
    "summary": "The published connection",
    "x-reference": "Create draft Flow Service entities, Publish your draft base connection",
    "value": {
     "id": "4cb0c374-d3bb-4557-b139-5712880adc55",
     "etag": "\"2f0276fa-0000-0200-0000-5eab3abb0000\""
    }
   },
   "action-for-providers": {
    "summary": "An action that only the provider of a source may ask for",
    "x-reference": "Flow Service error messages",
    "x-caused-by": [
     "/query"
    ],
    "x-message-template": "The action '{action}' is supported for provider requests only.",
    "x-message-variables": {
     "action": "finalize"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1402-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The action 'finalize' is supported for provider requests only.",
      "action": "finalize",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The action 'finalize' is supported for provider requests only.",
     "errorDetails": "The action 'finalize' is supported for provider requests only."
    }
   },
   "action-not-applicable": {
    "summary": "An action that the state of the connection does not allow",
    "x-reference": "Flow Service error messages",
    "x-caused-by": [
     "state"
    ],
    "x-message-template": "The action {action} cannot be applied on the current state {state}. Please update the action and try again.",
    "x-message-variables": {
     "action": "disable",
     "state": "disabled"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1422-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The action disable cannot be applied on the current state disabled. Please update the action and try again.",
      "action": "disable",
      "state": "disabled",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The action disable cannot be applied on the current state disabled. Please update the action and try again.",
     "errorDetails": "The action disable cannot be applied on the current state disabled. Please update the action and try again."
    }
   },
   "progress-not-combinable": {
    "summary": "The sub-operation progress together with others",
    "x-reference": "Flow Service error messages, 1406-400",
    "x-caused-by": [
     "/query",
     "state"
    ],
    "x-scenario-only": true,
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1406-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The sub operation 'progress' cannot be applied with other sub operations. Please update the sub operations list and try again.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The sub operation 'progress' cannot be applied with other sub operations. Please update the sub operations list and try again.",
     "errorDetails": "The sub operation 'progress' cannot be applied with other sub operations. Please update the sub operations list and try again."
    }
   },
   "finalize-not-applicable": {
    "summary": "The action finalize in a state that does not allow it",
    "x-reference": "Flow Service error messages, 1409-400",
    "x-caused-by": [
     "state"
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1409-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The operation 'finalize' cannot be applied on the current state enabled-finalizing. Please update the operation and try again.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The operation 'finalize' cannot be applied on the current state enabled-finalizing. Please update the operation and try again.",
     "errorDetails": "The operation 'finalize' cannot be applied on the current state enabled-finalizing. Please update the operation and try again."
    }
   },
   "state-not-transitionable": {
    "summary": "An action on a connection that is being updated",
    "x-reference": "Flow Service error messages, 1421-400",
    "x-caused-by": [
     "state"
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1421-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The current state updating cannot be transitioned.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The current state updating cannot be transitioned.",
     "errorDetails": "The current state updating cannot be transitioned."
    }
   },
   "unsupported-sub-action": {
    "summary": "An unknown sub-action",
    "x-reference": "Flow Service error messages, 1435-400",
    "x-caused-by": [
     "/query",
     "state"
    ],
    "x-scenario-only": true,
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1435-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "Unsupported sub action 'reverse' received. Please use one of the supported sub action types and try again.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "Unsupported sub action 'reverse' received. Please use one of the supported sub action types and try again.",
     "errorDetails": "Unsupported sub action 'reverse' received. Please use one of the supported sub action types and try again."
    }
   },
   "unsupported-sub-operation": {
    "summary": "A sub-operation that the action does not have",
    "x-reference": "Flow Service error messages, 1436-400",
    "x-caused-by": [
     "/query",
     "state"
    ],
    "x-scenario-only": true,
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1436-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "Unsupported sub operation PROGRESS received for operation enable.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "Unsupported sub operation PROGRESS received for operation enable.",
     "errorDetails": "Unsupported sub operation PROGRESS received for operation enable."
    }
   },
   "connection-works": {
    "summary": "The credentials work",
    "x-reference": "Flow Service API - Sources, GET /connections/{id}/test",
    "value": {
     "result": true
    }
   },
   "connection-fails": {
    "summary": "The credentials do not work",
    "x-reference": "Flow Service API - Sources, GET /connections/{id}/test",
    "value": {
     "result": false
    }
   },
   "explore-root": {
    "summary": "The tables and views of the source",
    "x-reference": "Explore a CRM system using the Flow Service API; Dynamics tutorial of 2026, explore",
    "value": [
     {
      "type": "table",
      "name": "Account",
      "path": "account",
      "canPreview": true,
      "canFetchSchema": true
     },
     {
      "type": "table",
      "name": "Contact",
      "path": "contact",
      "canPreview": true,
      "canFetchSchema": true
     },
     {
      "type": "view",
      "name": "Active Accounts",
      "path": "activeAccounts",
      "canPreview": true,
      "canFetchSchema": true
     }
    ]
   },
   "explore-table": {
    "summary": "The columns of a table",
    "x-reference": "Explore a CRM system using the Flow Service API",
    "value": {
     "format": "flat",
     "schema": {
      "columns": [
       {
        "name": "contactid",
        "type": "string",
        "meta": {
         "originalType": "guid"
        },
        "xdm": {
         "type": "string"
        }
       },
       {
        "name": "fullname",
        "type": "string",
        "meta": {
         "originalType": "string"
        },
        "xdm": {
         "type": "string"
        }
       },
       {
        "name": "emailaddress1",
        "type": "string",
        "meta": {
         "originalType": "string"
        },
        "xdm": {
         "type": "string"
        }
       }
      ]
     }
    }
   },
   "explore-preview": {
    "summary": "The columns of a table, and its first rows",
    "x-reference": "Dynamics tutorial of 2026, preview",
    "value": {
     "format": "flat",
     "schema": {
      "columns": [
       {
        "name": "contactid",
        "type": "string",
        "meta": {
         "originalType": "guid"
        },
        "xdm": {
         "type": "string"
        }
       },
       {
        "name": "fullname",
        "type": "string",
        "meta": {
         "originalType": "string"
        },
        "xdm": {
         "type": "string"
        }
       },
       {
        "name": "emailaddress1",
        "type": "string",
        "meta": {
         "originalType": "string"
        },
        "xdm": {
         "type": "string"
        }
       }
      ]
     },
     "data": [
      {
       "contactid": "396e19de-0852-4c11-8c62-00224808a1df",
       "fullname": "Nora Berg",
       "emailaddress1": "nora@contoso.example"
      }
     ]
    }
   },
   "dynamics-connection-spec": {
    "summary": "The connection specification of Microsoft Dynamics",
    "x-reference": "Dynamics tutorial of 2020, GET /connectionSpecs; Flow Service API - Sources, example of POST /connectionSpecs; the service principal auth spec is inferred from the tutorial",
    "value": {
     "items": [
      {
       "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07",
       "name": "dynamics-online",
       "providerId": "0ed90a81-07f4-4586-8190-b40eccef1c5a",
       "version": "1.0",
       "authSpec": [
        {
         "name": "Basic Authentication for Dynamics-Online",
         "settings": {
          "authenticationType": "Office365",
          "deploymentType": "Online"
         },
         "spec": {
          "$schema": "http://json-schema.org/draft-07/schema#",
          "type": "object",
          "description": "defines auth params required for connecting to dynamics-online",
          "properties": {
           "serviceUri": {
            "type": "string",
            "description": "The service URL of your Dynamics instance"
           },
           "username": {
            "type": "string",
            "description": "User name for the user account"
           },
           "password": {
            "type": "string",
            "description": "Password for the user account",
            "format": "password"
           }
          },
          "required": [
           "username",
           "password",
           "serviceUri"
          ]
         }
        },
        {
         "name": "Service Principal Key Based Authentication",
         "spec": {
          "$schema": "http://json-schema.org/draft-07/schema#",
          "type": "object",
          "description": "Inferred from the tutorial: Adobe has not published this schema.",
          "properties": {
           "serviceUri": {
            "type": "string",
            "description": "The service URL of your Dynamics instance"
           },
           "servicePrincipalId": {
            "type": "string",
            "description": "The client ID of your Dynamics account"
           },
           "servicePrincipalKey": {
            "type": "string",
            "description": "The service principal secret key",
            "format": "password"
           }
          },
          "required": [
           "serviceUri",
           "servicePrincipalId",
           "servicePrincipalKey"
          ]
         }
        }
       ],
       "sourceSpec": {
        "spec": {
         "$schema": "http://json-schema.org/draft-07/schema#",
         "type": "object",
         "description": "Defines params required when dynamics-online connection is used as a source in flow.",
         "properties": {
          "tableName": {
           "type": "string",
           "description": "The input table from dynamics-online to pull data from."
          },
          "columns": {
           "type": "array",
           "items": {
            "type": "object",
            "properties": {
             "name": {
              "type": "string"
             },
             "type": {
              "type": "string"
             },
             "meta": {
              "type": "object",
              "description": "Defines meta information for each column."
             }
            },
            "required": [
             "name",
             "type",
             "meta"
            ]
           }
          }
         },
         "required": [
          "tableName",
          "columns"
         ]
        }
       },
       "attributes": {
        "category": "CRM",
        "isSource": true,
        "documentationLink": "http://www.adobe.com/go/data-connector-Microsoft-Dynamics-en",
        "uiAttributes": {
         "apiFeatures": {
          "explorePaginationSupported": false
         }
        }
       },
       "permissionsInfo": {
        "manage": {
         "@type": "lowLevel",
         "name": "EnterpriseSource",
         "permissions": [
          "write"
         ]
        },
        "view": {
         "@type": "lowLevel",
         "name": "EnterpriseSource",
         "permissions": [
          "read"
         ]
        }
       }
      }
     ]
    }
   },
   "filter-unhandled-field": {
    "summary": "A filter of connection specifications on a field that they cannot be filtered by",
    "x-reference": "Flow Service error messages",
    "x-caused-by": [
     "/query"
    ],
    "x-message-template": "An unhandled field {field} was provided in ConnectionSpecFiltering. Please update the field {field} and try again.",
    "x-message-variables": {
     "field": "baseSpec"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1423-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "An unhandled field baseSpec was provided in ConnectionSpecFiltering. Please update the field baseSpec and try again.",
      "field": "baseSpec",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "An unhandled field baseSpec was provided in ConnectionSpecFiltering. Please update the field baseSpec and try again.",
     "errorDetails": "An unhandled field baseSpec was provided in ConnectionSpecFiltering. Please update the field baseSpec and try again."
    }
   },
   "search-connections": {
    "summary": "A search of base connections",
    "x-reference": "Flow Service API - Sources, POST /connections/search",
    "value": {
     "queryString": "state==enabled",
     "limit": 10,
     "orderby": "-createdAt",
     "count": false
    }
   },
   "source-connections": {
    "summary": "A page of source connections",
    "x-reference": "Flow Service API - Sources, GET /sourceConnections, PageLink",
    "value": {
     "items": [
      {
       "id": "b7581b59-c603-4df1-a689-d23d7ac440f3",
       "createdAt": 1612310466000,
       "updatedAt": 1612310466000,
       "createdBy": "28AF22BA5DE6B0B40A494036@AdobeID",
       "updatedBy": "28AF22BA5DE6B0B40A494036@AdobeID",
       "createdClient": "acp_foundation_machineLearning",
       "updatedClient": "acp_foundation_machineLearning",
       "sandboxId": "6b36e130-c5d7-11e9-949c-0da8d50fcac1",
       "sandboxName": "prod",
       "imsOrgId": "7DC732555AECDB4C0A494036@AdobeOrg",
       "name": "Contacts",
       "description": "The contacts in Dynamics",
       "baseConnectionId": "4cb0c374-d3bb-4557-b139-5712880adc55",
       "connectionSpec": {
        "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07",
        "version": "1.0"
       },
       "state": "enabled",
       "data": {
        "format": "tabular"
       },
       "params": {
        "tableName": "contact",
        "columns": [
         {
          "name": "contactid",
          "type": "string",
          "xdm": {
           "type": "string"
          }
         },
         {
          "name": "modifiedon",
          "type": "string",
          "meta:xdmType": "date-time",
          "xdm": {
           "type": "string",
           "format": "date-time"
          }
         }
        ]
       },
       "inheritedAttributes": {
        "baseConnection": {
         "id": "4cb0c374-d3bb-4557-b139-5712880adc55",
         "connectionSpec": {
          "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07",
          "version": "1.0"
         }
        }
       },
       "version": "\"82009592-0000-0200-0000-678121030000\"",
       "etag": "\"82009592-0000-0200-0000-678121030000\""
      }
     ],
     "_links": {
      "next": {
       "href": "/sourceConnections?continuationToken=abcdefghijkLMNOPqrstupWXKYZ"
      }
     }
    }
   },
   "entity-count": {
    "summary": "A number of entities",
    "x-reference": "Flow Service API - Sources, count",
    "value": {
     "count": 1
    }
   },
   "create-source-connection": {
    "summary": "A table of Microsoft Dynamics",
    "x-reference": "Create a dataflow to ingest data from a CRM, Create a source connection, request",
    "value": {
     "name": "Contacts",
     "description": "The contacts in Dynamics",
     "baseConnectionId": "4cb0c374-d3bb-4557-b139-5712880adc55",
     "data": {
      "format": "tabular"
     },
     "params": {
      "tableName": "contact",
      "columns": [
       {
        "name": "contactid",
        "type": "string",
        "xdm": {
         "type": "string"
        }
       },
       {
        "name": "modifiedon",
        "type": "string",
        "meta:xdmType": "date-time",
        "xdm": {
         "type": "string",
         "format": "date-time"
        }
       }
      ]
     },
     "connectionSpec": {
      "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07",
      "version": "1.0"
     }
    }
   },
   "create-source-view": {
    "summary": "A view of Microsoft Dynamics",
    "x-reference": "Dynamics tutorial of 2026, Create a source connection, request",
    "value": {
     "name": "Contacts of Delta Lighting",
     "baseConnectionId": "4cb0c374-d3bb-4557-b139-5712880adc55",
     "data": {
      "format": "tabular",
      "schema": null,
      "properties": null
     },
     "params": {
      "tableName": "deltaContacts",
      "entityType": "view"
     },
     "connectionSpec": {
      "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07",
      "version": "1.0"
     }
    }
   },
   "source-connection-created": {
    "summary": "The new source connection",
    "x-reference": "Create a dataflow to ingest data from a CRM, Create a source connection, response",
    "value": {
     "id": "b7581b59-c603-4df1-a689-d23d7ac440f3",
     "etag": "\"82009592-0000-0200-0000-678121030000\""
    }
   },
   "data-format-unsupported": {
    "summary": "The format of the source data is not supported",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1327-400",
    "x-provider-code": "1327-400",
    "x-caused-by": [
     {
      "at": "/body/data/format",
      "codes": [
       "property-format"
      ]
     }
    ],
    "x-message-template": "The request could not be processed. Error from flow provider: The format of source data supplied={format} is not supported. The allowed values are: {values}.",
    "x-message-variables": {
     "format": "xml",
     "values": "tabular"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: The format of source data supplied=xml is not supported. The allowed values are: tabular.",
      "format": "xml",
      "values": "tabular",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: The format of source data supplied=xml is not supported. The allowed values are: tabular.",
     "errorDetails": "The request could not be processed. Error from flow provider: The format of source data supplied=xml is not supported. The allowed values are: tabular."
    }
   },
   "no-columns": {
    "summary": "A table has no columns",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1330-400",
    "x-provider-code": "1330-400",
    "x-caused-by": [
     "state"
    ],
    "x-scenario-only": true,
    "x-message-template": "The request could not be processed. Error from flow provider: No columns were found for table {tableName}.",
    "x-message-variables": {
     "tableName": "contact"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: No columns were found for table contact.",
      "tableName": "contact",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: No columns were found for table contact.",
     "errorDetails": "The request could not be processed. Error from flow provider: No columns were found for table contact."
    }
   },
   "no-delimiter": {
    "summary": "The delimiter of the source data is missing",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1331-400",
    "x-provider-code": "1331-400",
    "x-caused-by": [
     "state"
    ],
    "x-scenario-only": true,
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: The delimiter is missing for the delimited format of the source data.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: The delimiter is missing for the delimited format of the source data.",
     "errorDetails": "The request could not be processed. Error from flow provider: The delimiter is missing for the delimited format of the source data."
    }
   },
   "base-connection-not-allowed": {
    "summary": "A base connection for a source that has none",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1332-400",
    "x-provider-code": "1332-400",
    "x-caused-by": [
     "state"
    ],
    "x-scenario-only": true,
    "x-message-template": "The request could not be processed. Error from flow provider: The source connection request with the connectionSpecId: {connectionSpecId} cannot have a baseConnectionId.",
    "x-message-variables": {
     "connectionSpecId": "38ad80fe-8b06-4938-94f4-d4ee80266b07"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: The source connection request with the connectionSpecId: 38ad80fe-8b06-4938-94f4-d4ee80266b07 cannot have a baseConnectionId.",
      "connectionSpecId": "38ad80fe-8b06-4938-94f4-d4ee80266b07",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: The source connection request with the connectionSpecId: 38ad80fe-8b06-4938-94f4-d4ee80266b07 cannot have a baseConnectionId.",
     "errorDetails": "The request could not be processed. Error from flow provider: The source connection request with the connectionSpecId: 38ad80fe-8b06-4938-94f4-d4ee80266b07 cannot have a baseConnectionId."
    }
   },
   "param-missing": {
    "summary": "A param is missing",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1359-400",
    "x-provider-code": "1359-400",
    "x-caused-by": [
     {
      "at": "/body/params",
      "codes": [
       "property-missing"
      ]
     }
    ],
    "x-message-template": "The request could not be processed. Error from flow provider: The param {param} is missing in the request.",
    "x-message-variables": {
     "param": "tableName"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: The param tableName is missing in the request.",
      "param": "tableName",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: The param tableName is missing in the request.",
     "errorDetails": "The request could not be processed. Error from flow provider: The param tableName is missing in the request."
    }
   },
   "filter-type": {
    "summary": "The type of a filter is not PQL",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1355-400",
    "x-provider-code": "1355-400",
    "x-caused-by": [
     "/body/params/filters/type"
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: The filter type must be PQL.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: The filter type must be PQL.",
     "errorDetails": "The request could not be processed. Error from flow provider: The filter type must be PQL."
    }
   },
   "filter-format": {
    "summary": "The format of a filter is not pql/json",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1356-400",
    "x-provider-code": "1356-400",
    "x-caused-by": [
     "/body/params/filters/format"
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: The filter format must be pql/json.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: The filter format must be pql/json.",
     "errorDetails": "The request could not be processed. Error from flow provider: The filter format must be pql/json."
    }
   },
   "filter-condition-value": {
    "summary": "A filter has no value",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1357-400",
    "x-provider-code": "1357-400",
    "x-caused-by": [
     {
      "at": "/body/params/filters/value",
      "codes": [
       "property-missing"
      ]
     }
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: The value of the filter is missing.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: The value of the filter is missing.",
     "errorDetails": "The request could not be processed. Error from flow provider: The value of the filter is missing."
    }
   },
   "source-connection": {
    "summary": "A source connection, in a list of one",
    "x-reference": "Flow Service API - Sources, GET /sourceConnections/{id}; Destinations, inheritedAttributes",
    "value": {
     "items": [
      {
       "id": "b7581b59-c603-4df1-a689-d23d7ac440f3",
       "createdAt": 1612310466000,
       "updatedAt": 1612310466000,
       "createdBy": "28AF22BA5DE6B0B40A494036@AdobeID",
       "updatedBy": "28AF22BA5DE6B0B40A494036@AdobeID",
       "createdClient": "acp_foundation_machineLearning",
       "updatedClient": "acp_foundation_machineLearning",
       "sandboxId": "6b36e130-c5d7-11e9-949c-0da8d50fcac1",
       "sandboxName": "prod",
       "imsOrgId": "7DC732555AECDB4C0A494036@AdobeOrg",
       "name": "Contacts",
       "description": "The contacts in Dynamics",
       "baseConnectionId": "4cb0c374-d3bb-4557-b139-5712880adc55",
       "connectionSpec": {
        "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07",
        "version": "1.0"
       },
       "state": "enabled",
       "data": {
        "format": "tabular"
       },
       "params": {
        "tableName": "contact",
        "columns": [
         {
          "name": "contactid",
          "type": "string",
          "xdm": {
           "type": "string"
          }
         },
         {
          "name": "modifiedon",
          "type": "string",
          "meta:xdmType": "date-time",
          "xdm": {
           "type": "string",
           "format": "date-time"
          }
         }
        ]
       },
       "inheritedAttributes": {
        "baseConnection": {
         "id": "4cb0c374-d3bb-4557-b139-5712880adc55",
         "connectionSpec": {
          "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07",
          "version": "1.0"
         }
        }
       },
       "version": "\"82009592-0000-0200-0000-678121030000\"",
       "etag": "\"82009592-0000-0200-0000-678121030000\""
      }
     ]
    }
   },
   "entity-in-use": {
    "summary": "The deletion of a source or target connection that a dataflow uses",
    "x-reference": "Flow Service error messages, 1447-400",
    "x-caused-by": [
     "state"
    ],
    "x-message-template": "Found active flows containing id {id}.",
    "x-message-variables": {
     "id": "b7581b59-c603-4df1-a689-d23d7ac440f3"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1447-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "Found active flows containing id b7581b59-c603-4df1-a689-d23d7ac440f3.",
      "id": "b7581b59-c603-4df1-a689-d23d7ac440f3",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "Found active flows containing id b7581b59-c603-4df1-a689-d23d7ac440f3.",
     "errorDetails": "Found active flows containing id b7581b59-c603-4df1-a689-d23d7ac440f3."
    }
   },
   "update-source-connection": {
    "summary": "Another table",
    "x-reference": "Flow Service API - Sources, PATCH /sourceConnections/{id}",
    "value": [
     {
      "op": "replace",
      "path": "/params",
      "value": {
       "tableName": "account"
      }
     },
     {
      "op": "replace",
      "path": "/name",
      "value": "Accounts"
     }
    ]
   },
   "source-connection-updated": {
    "summary": "The changed source connection",
    "x-reference": "Update dataflows using the Flow Service API, response; that it is not a list is our choice",
    "value": {
     "id": "b7581b59-c603-4df1-a689-d23d7ac440f3",
     "etag": "\"82009593-0000-0200-0000-678121030000\""
    }
   },
   "invalid-patch-path": {
    "summary": "A patch of an unknown path",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1365-400",
    "x-provider-code": "1365-400",
    "x-caused-by": [
     {
      "at": "/body",
      "codes": [
       "property-format"
      ]
     }
    ],
    "x-message-template": "The request could not be processed. Error from flow provider: The path {path} provided in ops is invalid.",
    "x-message-variables": {
     "path": "/state"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: The path /state provided in ops is invalid.",
      "path": "/state",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: The path /state provided in ops is invalid.",
     "errorDetails": "The request could not be processed. Error from flow provider: The path /state provided in ops is invalid."
    }
   },
   "target-connections": {
    "summary": "A page of target connections",
    "x-reference": "Flow Service API - Sources, GET /targetConnections, PageLink",
    "value": {
     "items": [
      {
       "id": "320f119a-5ac1-4ab1-88ea-eb19e674ea2e",
       "createdAt": 1612310466000,
       "updatedAt": 1612310466000,
       "createdBy": "28AF22BA5DE6B0B40A494036@AdobeID",
       "updatedBy": "28AF22BA5DE6B0B40A494036@AdobeID",
       "createdClient": "acp_foundation_machineLearning",
       "updatedClient": "acp_foundation_machineLearning",
       "sandboxId": "6b36e130-c5d7-11e9-949c-0da8d50fcac1",
       "sandboxName": "prod",
       "imsOrgId": "7DC732555AECDB4C0A494036@AdobeOrg",
       "name": "Contacts in the lake",
       "description": "The data set of the contacts",
       "connectionSpec": {
        "id": "c604ff05-7f1a-43c0-8e18-33bf874cb11c",
        "version": "1.0"
       },
       "state": "enabled",
       "data": {
        "schema": {
         "id": "https://ns.adobe.com/{TENANT_ID}/schemas/52b59140414aa6a370ef5e21155fd7a686744b8739ecc168",
         "version": "application/vnd.adobe.xed-full+json;version=1"
        }
       },
       "params": {
        "dataSetId": "6889f4f89b982b2b90bc1207"
       },
       "inheritedAttributes": {},
       "version": "\"8d000c7a-0000-0200-0000-67812a1d0000\"",
       "etag": "\"8d000c7a-0000-0200-0000-67812a1d0000\""
      }
     ],
     "_links": {
      "next": {
       "href": "/targetConnections?continuationToken=abcdefghijkLMNOPqrstupWXKYZ"
      }
     }
    }
   },
   "create-target-connection": {
    "summary": "A data set in the data lake",
    "x-reference": "Create a dataflow to ingest data from a CRM, Create a target connection, request",
    "value": {
     "name": "Contacts in the lake",
     "description": "The data set of the contacts",
     "data": {
      "schema": {
       "id": "https://ns.adobe.com/{TENANT_ID}/schemas/52b59140414aa6a370ef5e21155fd7a686744b8739ecc168",
       "version": "application/vnd.adobe.xed-full+json;version=1"
      }
     },
     "params": {
      "dataSetId": "6889f4f89b982b2b90bc1207"
     },
     "connectionSpec": {
      "id": "c604ff05-7f1a-43c0-8e18-33bf874cb11c",
      "version": "1.0"
     }
    }
   },
   "target-connection-created": {
    "summary": "The new target connection",
    "x-reference": "Create a dataflow to ingest data from a CRM, Create a target connection, response",
    "value": {
     "id": "320f119a-5ac1-4ab1-88ea-eb19e674ea2e",
     "etag": "\"8d000c7a-0000-0200-0000-67812a1d0000\""
    }
   },
   "target-spec-invalid": {
    "summary": "Another connection specification for a target connection",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1307-400",
    "x-provider-code": "1307-400",
    "x-caused-by": [
     {
      "at": "/body/connectionSpec/id",
      "codes": [
       "property-format"
      ]
     }
    ],
    "x-message-template": "The request could not be processed. Error from flow provider: The target connection spec ID is not valid={id}. The allowed value is: {allowed}.",
    "x-message-variables": {
     "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07",
     "allowed": "c604ff05-7f1a-43c0-8e18-33bf874cb11c"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: The target connection spec ID is not valid=38ad80fe-8b06-4938-94f4-d4ee80266b07. The allowed value is: c604ff05-7f1a-43c0-8e18-33bf874cb11c.",
      "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07",
      "allowed": "c604ff05-7f1a-43c0-8e18-33bf874cb11c",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: The target connection spec ID is not valid=38ad80fe-8b06-4938-94f4-d4ee80266b07. The allowed value is: c604ff05-7f1a-43c0-8e18-33bf874cb11c.",
     "errorDetails": "The request could not be processed. Error from flow provider: The target connection spec ID is not valid=38ad80fe-8b06-4938-94f4-d4ee80266b07. The allowed value is: c604ff05-7f1a-43c0-8e18-33bf874cb11c."
    }
   },
   "data-set-missing": {
    "summary": "A target connection without a data set",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1325-400",
    "x-provider-code": "1325-400",
    "x-caused-by": [
     "/body/params/dataSetId",
     {
      "at": "/body/params",
      "codes": [
       "property-missing"
      ]
     }
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: The dataSetId param cannot be null or empty in target connection.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: The dataSetId param cannot be null or empty in target connection.",
     "errorDetails": "The request could not be processed. Error from flow provider: The dataSetId param cannot be null or empty in target connection."
    }
   },
   "catalog-unavailable": {
    "summary": "Catalog Service fails while it validates a schema",
    "x-reference": "Flow Service error messages, 2200-500",
    "x-caused-by": [
     "state"
    ],
    "x-scenario-only": true,
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-2200-500",
     "title": "Internal Server Error",
     "status": 500,
     "report": {
      "detailed-message": "There was a problem while calling the Catalog service for validating schema.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "There was a problem while calling the Catalog service for validating schema.",
     "errorDetails": "There was a problem while calling the Catalog service for validating schema."
    }
   },
   "data-prep-unavailable": {
    "summary": "Data Prep fails while it validates a mapping",
    "x-reference": "Flow Service error messages, 2250-500",
    "x-caused-by": [
     "state"
    ],
    "x-scenario-only": true,
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-2250-500",
     "title": "Internal Server Error",
     "status": 500,
     "report": {
      "detailed-message": "There was a problem while calling the Data Prep service for validating mapping.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "There was a problem while calling the Data Prep service for validating mapping.",
     "errorDetails": "There was a problem while calling the Data Prep service for validating mapping."
    }
   },
   "target-connection": {
    "summary": "A target connection, in a list of one",
    "x-reference": "Flow Service API - Sources, GET /targetConnections/{id}; Destinations, inheritedAttributes",
    "value": {
     "items": [
      {
       "id": "320f119a-5ac1-4ab1-88ea-eb19e674ea2e",
       "createdAt": 1612310466000,
       "updatedAt": 1612310466000,
       "createdBy": "28AF22BA5DE6B0B40A494036@AdobeID",
       "updatedBy": "28AF22BA5DE6B0B40A494036@AdobeID",
       "createdClient": "acp_foundation_machineLearning",
       "updatedClient": "acp_foundation_machineLearning",
       "sandboxId": "6b36e130-c5d7-11e9-949c-0da8d50fcac1",
       "sandboxName": "prod",
       "imsOrgId": "7DC732555AECDB4C0A494036@AdobeOrg",
       "name": "Contacts in the lake",
       "description": "The data set of the contacts",
       "connectionSpec": {
        "id": "c604ff05-7f1a-43c0-8e18-33bf874cb11c",
        "version": "1.0"
       },
       "state": "enabled",
       "data": {
        "schema": {
         "id": "https://ns.adobe.com/{TENANT_ID}/schemas/52b59140414aa6a370ef5e21155fd7a686744b8739ecc168",
         "version": "application/vnd.adobe.xed-full+json;version=1"
        }
       },
       "params": {
        "dataSetId": "6889f4f89b982b2b90bc1207"
       },
       "inheritedAttributes": {},
       "version": "\"8d000c7a-0000-0200-0000-67812a1d0000\"",
       "etag": "\"8d000c7a-0000-0200-0000-67812a1d0000\""
      }
     ]
    }
   },
   "update-target-connection": {
    "summary": "Another description",
    "x-reference": "Flow Service API - Sources, PATCH /targetConnections/{id}",
    "value": [
     {
      "op": "replace",
      "path": "/description",
      "value": "The data set of the accounts"
     }
    ]
   },
   "target-connection-updated": {
    "summary": "The changed target connection",
    "x-reference": "Update dataflows using the Flow Service API, response; that it is not a list is our choice",
    "value": {
     "id": "320f119a-5ac1-4ab1-88ea-eb19e674ea2e",
     "etag": "\"8d000c7b-0000-0200-0000-67812a1d0000\""
    }
   },
   "flow-spec": {
    "summary": "The flow specification for tables, CRMToAEP",
    "x-reference": "Create a dataflow to ingest data from a CRM, Retrieve a flow specification, response",
    "value": {
     "items": [
      {
       "id": "14518937-270c-4525-bdec-c2ba7cce3860",
       "name": "CRMToAEP",
       "providerId": "0ed90a81-07f4-4586-8190-b40eccef1c5a",
       "version": "1.0",
       "sourceConnectionSpecIds": [
        "3416976c-a9ca-4bba-901a-1f08f66978ff",
        "38ad80fe-8b06-4938-94f4-d4ee80266b07",
        "d771e9c1-4f26-40dc-8617-ce58c4b53702",
        "3c9b37f8-13a6-43d8-bad3-b863b941fedd",
        "cc6a4487-9e91-433e-a3a3-9cf6626c1806",
        "3000eb99-cd47-43f3-827c-43caf170f015",
        "26d738e0-8963-47ea-aadf-c60de735468a",
        "74a1c565-4e59-48d7-9d67-7c03b8a13137",
        "cfc0fee1-7dc0-40ef-b73e-d8b134c436f5",
        "4f63aa36-bd48-4e33-bb83-49fbcd11c708",
        "cb66ab34-8619-49cb-96d1-39b37ede86ea",
        "eb13cb25-47ab-407f-ba89-c0125281c563",
        "1f372ff9-38a4-4492-96f5-b9a4e4bd00ec",
        "37b6bf40-d318-4655-90be-5cd6f65d334b",
        "a49bcc7d-8038-43af-b1e4-5a7a089a7d79",
        "a8b6a1a4-5735-42b4-952c-85dce0ac38b5",
        "6a8d82bc-1caf-45d1-908d-cadabc9d63a6",
        "aac9bbd4-6c01-46ce-b47e-51c6f0f6db3f",
        "8e6b41a8-d998-4545-ad7d-c6a9fff406c3",
        "ecde33f2-c56f-46cc-bdea-ad151c16cd69",
        "09182899-b429-40c9-a15a-bf3ddbc8ced7",
        "0479cc14-7651-4354-b233-7480606c2ac3",
        "d6b52d86-f0f8-475f-89d4-ce54c8527328",
        "a8f4d393-1a6b-43f3-931f-91a16ed857f4",
        "fcad62f3-09b0-41d3-be11-449d5a621b69",
        "ea1c2a08-b722-11eb-8529-0242ac130003",
        "35d6c4d8-c9a9-11eb-b8bc-0242ac130003",
        "b2e08744-4f1a-40ce-af30-7abac3e23cf3",
        "2acf109f-9b66-4d5e-bc18-ebb2adcff8d5",
        "2fa8af9c-2d1a-43ea-a253-f00a00c74412",
        "e9d7ec6b-0873-4e57-ad21-b3a7c65e310b"
       ],
       "targetConnectionSpecIds": [
        "c604ff05-7f1a-43c0-8e18-33bf874cb11c"
       ],
       "optionSpec": {
        "name": "OptionSpec",
        "spec": {
         "$schema": "http://json-schema.org/draft-07/schema#",
         "type": "object",
         "properties": {
          "errorDiagnosticsEnabled": {
           "title": "Error diagnostics.",
           "description": "Flag to enable detailed and sample error diagnostics summary.",
           "type": "boolean",
           "default": false
          },
          "partialIngestionPercent": {
           "title": "Partial ingestion threshold.",
           "description": "Percentage which defines the threshold of errors allowed before the run is marked as failed.",
           "type": "number",
           "exclusiveMinimum": 0
          }
         }
        }
       },
       "transformationSpecs": [
        {
         "name": "Copy",
         "spec": {
          "$schema": "http://json-schema.org/draft-07/schema#",
          "type": "object",
          "properties": {
           "deltaColumn": {
            "type": "object",
            "properties": {
             "name": {
              "type": "string"
             },
             "dateFormat": {
              "type": "string"
             },
             "timezone": {
              "type": "string"
             }
            },
            "required": [
             "name"
            ]
           }
          },
          "required": [
           "deltaColumn"
          ]
         }
        },
        {
         "name": "Mapping",
         "spec": {
          "$schema": "http://json-schema.org/draft-07/schema#",
          "type": "object",
          "description": "defines various params required for different mapping from source to target",
          "properties": {
           "mappingId": {
            "type": "string"
           },
           "mappingVersion": {
            "type": "string"
           }
          }
         }
        }
       ],
       "scheduleSpec": {
        "name": "PeriodicSchedule",
        "type": "Periodic",
        "spec": {
         "$schema": "http://json-schema.org/draft-07/schema#",
         "type": "object",
         "properties": {
          "startTime": {
           "description": "epoch time",
           "type": "integer"
          },
          "frequency": {
           "type": "string",
           "enum": [
            "once",
            "minute",
            "hour",
            "day",
            "week"
           ]
          },
          "interval": {
           "type": "integer"
          },
          "backfill": {
           "type": "boolean",
           "default": true
          }
         },
         "required": [
          "startTime",
          "frequency"
         ],
         "if": {
          "properties": {
           "frequency": {
            "const": "once"
           }
          }
         },
         "then": {
          "allOf": [
           {
            "not": {
             "required": [
              "interval"
             ]
            }
           },
           {
            "not": {
             "required": [
              "backfill"
             ]
            }
           }
          ]
         },
         "else": {
          "required": [
           "interval"
          ],
          "if": {
           "properties": {
            "frequency": {
             "const": "minute"
            }
           }
          },
          "then": {
           "properties": {
            "interval": {
             "minimum": 15
            }
           }
          },
          "else": {
           "properties": {
            "interval": {
             "minimum": 1
            }
           }
          }
         }
        }
       },
       "runSpec": {
        "name": "ProviderParams",
        "spec": {
         "$schema": "http://json-schema.org/draft-07/schema#",
         "type": "object",
         "description": "defines various params required for creating flow run.",
         "properties": {
          "startTime": {
           "type": "integer",
           "description": "An integer that defines the start time of the run. The value is represented in Unix epoch time."
          },
          "windowStartTime": {
           "type": "integer",
           "description": "An integer that defines the start time of the window against which data is to be pulled. The value is represented in Unix epoch time."
          },
          "windowEndTime": {
           "type": "integer",
           "description": "An integer that defines the end time of the window against which data is to be pulled. The value is represented in Unix epoch time."
          },
          "deltaColumn": {
           "type": "object",
           "description": "The delta column is required to partition the data and separate newly ingested data from historic data.",
           "properties": {
            "name": {
             "type": "string"
            },
            "dateFormat": {
             "type": "string"
            },
            "timezone": {
             "type": "string"
            }
           },
           "required": [
            "name"
           ]
          }
         },
         "required": [
          "startTime",
          "windowStartTime",
          "windowEndTime",
          "deltaColumn"
         ]
        }
       },
       "attributes": {
        "recordTypeEnabled": true,
        "defaultRecordType": "profile",
        "isSourceFlow": true,
        "flacValidationSupported": true,
        "isDraftModeSupported": true,
        "frequency": "batch",
        "notification": {
         "category": "sources",
         "flowRun": {
          "enabled": true
         }
        }
       },
       "permissionsInfo": {
        "manage": [
         {
          "@type": "lowLevel",
          "name": "EnterpriseSource",
          "permissions": [
           "write"
          ]
         }
        ],
        "view": [
         {
          "@type": "lowLevel",
          "name": "EnterpriseSource",
          "permissions": [
           "read"
          ]
         }
        ]
       }
      }
     ]
    }
   },
   "flows": {
    "summary": "A page of dataflows",
    "x-reference": "Flow Service API - Sources, GET /flows, PageLink",
    "value": {
     "items": [
      {
       "id": "2edc08ac-4df5-4fe6-936f-81a19ce92f5c",
       "createdAt": 1612310475905,
       "updatedAt": 1614122324830,
       "createdBy": "28AF22BA5DE6B0B40A494036@AdobeID",
       "updatedBy": "28AF22BA5DE6B0B40A494036@AdobeID",
       "createdClient": "acp_foundation_machineLearning",
       "updatedClient": "acp_foundation_machineLearning",
       "sandboxId": "6b36e130-c5d7-11e9-949c-0da8d50fcac1",
       "sandboxName": "prod",
       "imsOrgId": "7DC732555AECDB4C0A494036@AdobeOrg",
       "name": "Contacts to the lake",
       "description": "The contacts in Dynamics, every quarter of an hour",
       "flowSpec": {
        "id": "14518937-270c-4525-bdec-c2ba7cce3860",
        "version": "1.0"
       },
       "state": "enabled",
       "version": "\"5400d99c-0000-0200-0000-60358d540000\"",
       "etag": "\"5400d99c-0000-0200-0000-60358d540000\"",
       "sourceConnectionIds": [
        "b7581b59-c603-4df1-a689-d23d7ac440f3"
       ],
       "targetConnectionIds": [
        "320f119a-5ac1-4ab1-88ea-eb19e674ea2e"
       ],
       "inheritedAttributes": {
        "properties": {
         "isSourceFlow": true
        },
        "sourceConnections": [
         {
          "id": "b7581b59-c603-4df1-a689-d23d7ac440f3",
          "connectionSpec": {
           "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07",
           "version": "1.0"
          },
          "baseConnection": {
           "id": "4cb0c374-d3bb-4557-b139-5712880adc55",
           "connectionSpec": {
            "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07",
            "version": "1.0"
           }
          }
         }
        ],
        "targetConnections": [
         {
          "id": "320f119a-5ac1-4ab1-88ea-eb19e674ea2e",
          "connectionSpec": {
           "id": "c604ff05-7f1a-43c0-8e18-33bf874cb11c",
           "version": "1.0"
          }
         }
        ]
       },
       "scheduleParams": {
        "startTime": 1612310466,
        "frequency": "minute",
        "interval": 15,
        "backfill": true
       },
       "transformations": [
        {
         "name": "Copy",
         "params": {
          "deltaColumn": {
           "name": "modifiedon",
           "dateFormat": "yyyy-MM-ddTHH:mm:ssZ",
           "timezone": "UTC"
          }
         }
        },
        {
         "name": "Mapping",
         "params": {
          "mappingId": "93ddfa69c4864d978832b1e5ef6ec3b9",
          "mappingVersion": "0"
         }
        }
       ],
       "runs": "/runs?property=flowId==2edc08ac-4df5-4fe6-936f-81a19ce92f5c",
       "lastOperation": {
        "started": 1614122316652,
        "updated": 1614122324830,
        "percentCompleted": 100,
        "status": {
         "value": "completed",
         "errors": []
        },
        "operation": "create"
       },
       "lastRunDetails": {
        "id": "9830305a-985f-47d0-b030-5a985fd7d004",
        "state": "success",
        "startedAtUTC": 1613079975512,
        "completedAtUTC": 1613080027511
       }
      }
     ],
     "_links": {
      "next": {
       "href": "/flows?continuationToken=abcdefghijkLMNOPqrstupWXKYZ"
      }
     }
    }
   },
   "create-flow": {
    "summary": "A dataflow that runs every quarter of an hour",
    "x-reference": "Create a dataflow to ingest data from a CRM, Create a dataflow, request",
    "value": {
     "name": "Contacts to the lake",
     "description": "The contacts in Dynamics, every quarter of an hour",
     "flowSpec": {
      "id": "14518937-270c-4525-bdec-c2ba7cce3860",
      "version": "1.0"
     },
     "sourceConnectionIds": [
      "b7581b59-c603-4df1-a689-d23d7ac440f3"
     ],
     "targetConnectionIds": [
      "320f119a-5ac1-4ab1-88ea-eb19e674ea2e"
     ],
     "transformations": [
      {
       "name": "Copy",
       "params": {
        "deltaColumn": {
         "name": "modifiedon",
         "dateFormat": "yyyy-MM-ddTHH:mm:ssZ",
         "timezone": "UTC"
        }
       }
      },
      {
       "name": "Mapping",
       "params": {
        "mappingId": "93ddfa69c4864d978832b1e5ef6ec3b9",
        "mappingVersion": "0"
       }
      }
     ],
     "scheduleParams": {
      "startTime": 1612310466,
      "frequency": "minute",
      "interval": 15,
      "backfill": true
     }
    }
   },
   "create-flow-once": {
    "summary": "A dataflow that runs once",
    "x-reference": "Create a dataflow to ingest data from a CRM, Create a dataflow; Create a flow run for on-demand ingestion",
    "value": {
     "name": "Contacts to the lake",
     "description": "The contacts in Dynamics, once",
     "flowSpec": {
      "id": "14518937-270c-4525-bdec-c2ba7cce3860",
      "version": "1.0"
     },
     "sourceConnectionIds": [
      "b7581b59-c603-4df1-a689-d23d7ac440f3"
     ],
     "targetConnectionIds": [
      "320f119a-5ac1-4ab1-88ea-eb19e674ea2e"
     ],
     "transformations": [
      {
       "name": "Mapping",
       "params": {
        "mappingId": "93ddfa69c4864d978832b1e5ef6ec3b9",
        "mappingVersion": "0"
       }
      }
     ],
     "scheduleParams": {
      "startTime": 1612310466,
      "frequency": "once"
     }
    }
   },
   "create-flow-draft": {
    "summary": "A draft of a dataflow, without transformations and schedule",
    "x-reference": "Create draft Flow Service entities, Create a draft dataflow",
    "value": {
     "name": "Contacts to the lake",
     "flowSpec": {
      "id": "14518937-270c-4525-bdec-c2ba7cce3860",
      "version": "1.0"
     },
     "sourceConnectionIds": [
      "b7581b59-c603-4df1-a689-d23d7ac440f3"
     ],
     "targetConnectionIds": [
      "320f119a-5ac1-4ab1-88ea-eb19e674ea2e"
     ]
    }
   },
   "flow-created": {
    "summary": "The new dataflow",
    "x-reference": "Create a dataflow to ingest data from a CRM, Create a dataflow, response",
    "value": {
     "id": "2edc08ac-4df5-4fe6-936f-81a19ce92f5c",
     "etag": "\"5400d99c-0000-0200-0000-60358d540000\""
    }
   },
   "flow-state-not-allowed": {
    "summary": "A state in the request to create a dataflow",
    "x-reference": "Flow Service error messages, 1410-400",
    "x-caused-by": [
     "/body/state"
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1410-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "`State` is not allowed in the create flow request.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "`State` is not allowed in the create flow request.",
     "errorDetails": "`State` is not allowed in the create flow request."
    }
   },
   "mapping-version-invalid": {
    "summary": "A mapping version that does not exist",
    "x-reference": "Flow Service error messages, 1412-400",
    "x-caused-by": [
     "state"
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1412-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "Invalid Mapping Version in request. Please provide correct mapping version.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "Invalid Mapping Version in request. Please provide correct mapping version.",
     "errorDetails": "Invalid Mapping Version in request. Please provide correct mapping version."
    }
   },
   "mapping-invalid": {
    "summary": "A mapping that cannot be validated",
    "x-reference": "Flow Service error messages, 1419-400",
    "x-caused-by": [
     "state"
    ],
    "x-message-template": "Error while validating mapping with id {id}, version {version}. This could be because of inadequate permissions on mapped fields.",
    "x-message-variables": {
     "id": "{MAPPING_ID}",
     "version": "{MAPPING_VERSION}"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1419-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "Error while validating mapping with id {MAPPING_ID}, version {MAPPING_VERSION}. This could be because of inadequate permissions on mapped fields.",
      "id": "{MAPPING_ID}",
      "version": "{MAPPING_VERSION}",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "Error while validating mapping with id {MAPPING_ID}, version {MAPPING_VERSION}. This could be because of inadequate permissions on mapped fields.",
     "errorDetails": "Error while validating mapping with id {MAPPING_ID}, version {MAPPING_VERSION}. This could be because of inadequate permissions on mapped fields."
    }
   },
   "mapping-schema-mismatch": {
    "summary": "A mapping for another schema than that of the data set",
    "x-reference": "Flow Service error messages, 1425-400",
    "x-caused-by": [
     "state"
    ],
    "x-message-template": "Error while matching schema in target dataset {dataSet} with schema in mapping {mapping}. Schema with same id and version must be used in both mapping and target dataset.",
    "x-message-variables": {
     "dataSet": "{DATASET_ID}",
     "mapping": "{MAPPING_ID}"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1425-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "Error while matching schema in target dataset {DATASET_ID} with schema in mapping {MAPPING_ID}. Schema with same id and version must be used in both mapping and target dataset.",
      "dataSet": "{DATASET_ID}",
      "mapping": "{MAPPING_ID}",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "Error while matching schema in target dataset {DATASET_ID} with schema in mapping {MAPPING_ID}. Schema with same id and version must be used in both mapping and target dataset.",
     "errorDetails": "Error while matching schema in target dataset {DATASET_ID} with schema in mapping {MAPPING_ID}. Schema with same id and version must be used in both mapping and target dataset."
    }
   },
   "source-columns-missing": {
    "summary": "A mapping that is null",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1328-400",
    "x-provider-code": "1328-400",
    "x-caused-by": [
     "state"
    ],
    "x-scenario-only": true,
    "x-message-template": "The request could not be processed. Error from flow provider: The mapping transformation cannot be null when extracting {param}.",
    "x-message-variables": {
     "param": "columns"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: The mapping transformation cannot be null when extracting columns.",
      "param": "columns",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: The mapping transformation cannot be null when extracting columns.",
     "errorDetails": "The request could not be processed. Error from flow provider: The mapping transformation cannot be null when extracting columns."
    }
   },
   "schedule-empty": {
    "summary": "An empty schedule",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1317-400",
    "x-provider-code": "1317-400",
    "x-caused-by": [
     {
      "at": "/body/scheduleParams",
      "codes": [
       "property-empty"
      ]
     }
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: The provided schedule params are empty.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: The provided schedule params are empty.",
     "errorDetails": "The request could not be processed. Error from flow provider: The provided schedule params are empty."
    }
   },
   "connection-ids-missing": {
    "summary": "The ids of source or target connections are missing",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1320-400",
    "x-provider-code": "1320-400",
    "x-caused-by": [
     {
      "at": "/body/sourceConnectionIds",
      "codes": [
       "property-missing",
       "property-empty"
      ]
     },
     {
      "at": "/body/targetConnectionIds",
      "codes": [
       "property-missing",
       "property-empty"
      ]
     }
    ],
    "x-message-template": "The request could not be processed. Error from flow provider: The {idType} cannot be null or empty.",
    "x-message-variables": {
     "idType": "sourceConnectionIds"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: The sourceConnectionIds cannot be null or empty.",
      "idType": "sourceConnectionIds",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: The sourceConnectionIds cannot be null or empty.",
     "errorDetails": "The request could not be processed. Error from flow provider: The sourceConnectionIds cannot be null or empty."
    }
   },
   "connection-ids-length": {
    "summary": "Several source or target connections",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1321-400",
    "x-provider-code": "1321-400",
    "x-caused-by": [
     {
      "at": "/body/sourceConnectionIds",
      "codes": [
       "property-format"
      ]
     },
     {
      "at": "/body/targetConnectionIds",
      "codes": [
       "property-format"
      ]
     }
    ],
    "x-message-template": "The request could not be processed. Error from flow provider: The length of {idType} should be one, supplied size is {size}.",
    "x-message-variables": {
     "idType": "sourceConnectionIds",
     "size": "2"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: The length of sourceConnectionIds should be one, supplied size is 2.",
      "idType": "sourceConnectionIds",
      "size": "2",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: The length of sourceConnectionIds should be one, supplied size is 2.",
     "errorDetails": "The request could not be processed. Error from flow provider: The length of sourceConnectionIds should be one, supplied size is 2."
    }
   },
   "start-time-past": {
    "summary": "A start time in the past",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1360-400",
    "x-provider-code": "1360-400",
    "x-caused-by": [
     "state"
    ],
    "x-scenario-only": true,
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: The start time cannot be set in the past.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: The start time cannot be set in the past.",
     "errorDetails": "The request could not be processed. Error from flow provider: The start time cannot be set in the past."
    }
   },
   "interval-with-once": {
    "summary": "An interval with the frequency once",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1361-400",
    "x-provider-code": "1361-400",
    "x-caused-by": [
     {
      "at": "/body/scheduleParams/interval",
      "codes": [
       "property-conflict"
      ]
     }
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: Interval is not allowed with one time ingestion.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: Interval is not allowed with one time ingestion.",
     "errorDetails": "The request could not be processed. Error from flow provider: Interval is not allowed with one time ingestion."
    }
   },
   "interval-too-small": {
    "summary": "An interval below the smallest one",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1362-400",
    "x-provider-code": "1362-400",
    "x-caused-by": [
     {
      "at": "/body/scheduleParams/interval",
      "codes": [
       "property-format"
      ]
     }
    ],
    "x-message-template": "The request could not be processed. Error from flow provider: Interval cannot be less than {minInterval}.",
    "x-message-variables": {
     "minInterval": "15"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: Interval cannot be less than 15.",
      "minInterval": "15",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: Interval cannot be less than 15.",
     "errorDetails": "The request could not be processed. Error from flow provider: Interval cannot be less than 15."
    }
   },
   "interval-not-allowed": {
    "summary": "An interval that the frequency does not allow",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1363-400",
    "x-provider-code": "1363-400",
    "x-caused-by": [
     "state"
    ],
    "x-scenario-only": true,
    "x-message-template": "The request could not be processed. Error from flow provider: Interval {interval} is not allowed with frequency: {frequency}.",
    "x-message-variables": {
     "interval": "5",
     "frequency": "minute"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: Interval 5 is not allowed with frequency: minute.",
      "interval": "5",
      "frequency": "minute",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: Interval 5 is not allowed with frequency: minute.",
     "errorDetails": "The request could not be processed. Error from flow provider: Interval 5 is not allowed with frequency: minute."
    }
   },
   "backfill-with-once": {
    "summary": "A backfill flag with the frequency once",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1364-400",
    "x-provider-code": "1364-400",
    "x-caused-by": [
     {
      "at": "/body/scheduleParams/backfill",
      "codes": [
       "property-conflict"
      ]
     }
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: The backfill flag is not allowed when frequency is set to one.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: The backfill flag is not allowed when frequency is set to one.",
     "errorDetails": "The request could not be processed. Error from flow provider: The backfill flag is not allowed when frequency is set to one."
    }
   },
   "delta-column-missing": {
    "summary": "A repeated dataflow without a delta column",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1367-400",
    "x-provider-code": "1367-400",
    "x-caused-by": [
     {
      "at": "/body/transformations",
      "codes": [
       "property-missing"
      ]
     }
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: The delta column is required in copy transformation when creating a CRM connector.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: The delta column is required in copy transformation when creating a CRM connector.",
     "errorDetails": "The request could not be processed. Error from flow provider: The delta column is required in copy transformation when creating a CRM connector."
    }
   },
   "mode-not-allowed": {
    "summary": "A draft of a dataflow whose specification does not support drafts",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1368-400",
    "x-provider-code": "1368-400",
    "x-caused-by": [
     "state"
    ],
    "x-scenario-only": true,
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: Mode is not allowed in flow request.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: Mode is not allowed in flow request.",
     "errorDetails": "The request could not be processed. Error from flow provider: Mode is not allowed in flow request."
    }
   },
   "delta-column-with-once": {
    "summary": "A delta column with the frequency once",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1369-400",
    "x-provider-code": "1369-400",
    "x-caused-by": [
     {
      "at": "/body/transformations",
      "codes": [
       "property-conflict"
      ]
     }
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: The delta column in copy transform is not allowed when frequency is set to once.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: The delta column in copy transform is not allowed when frequency is set to once.",
     "errorDetails": "The request could not be processed. Error from flow provider: The delta column in copy transform is not allowed when frequency is set to once."
    }
   },
   "frequency-invalid": {
    "summary": "An unknown frequency",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1397-400",
    "x-provider-code": "1397-400",
    "x-caused-by": [
     "/body/scheduleParams/frequency"
    ],
    "x-message-template": "The request could not be processed. Error from flow provider: The provided frequency : {frequency} is invalid.",
    "x-message-variables": {
     "frequency": "hourly"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: The provided frequency : hourly is invalid.",
      "frequency": "hourly",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: The provided frequency : hourly is invalid.",
     "errorDetails": "The request could not be processed. Error from flow provider: The provided frequency : hourly is invalid."
    }
   },
   "mapping-missing": {
    "summary": "A dataflow without a mapping",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1370-400",
    "x-provider-code": "1370-400",
    "x-caused-by": [
     {
      "at": "/body/transformations",
      "codes": [
       "property-missing"
      ]
     }
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: The source columns could not be fetched for ingestion because the mapping transformation is missing.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: The source columns could not be fetched for ingestion because the mapping transformation is missing.",
     "errorDetails": "The request could not be processed. Error from flow provider: The source columns could not be fetched for ingestion because the mapping transformation is missing."
    }
   },
   "flow": {
    "summary": "A dataflow, in a list of one",
    "x-reference": "Update dataflows using the Flow Service API, Retrieve dataflow details, response",
    "value": {
     "items": [
      {
       "id": "2edc08ac-4df5-4fe6-936f-81a19ce92f5c",
       "createdAt": 1612310475905,
       "updatedAt": 1614122324830,
       "createdBy": "28AF22BA5DE6B0B40A494036@AdobeID",
       "updatedBy": "28AF22BA5DE6B0B40A494036@AdobeID",
       "createdClient": "acp_foundation_machineLearning",
       "updatedClient": "acp_foundation_machineLearning",
       "sandboxId": "6b36e130-c5d7-11e9-949c-0da8d50fcac1",
       "sandboxName": "prod",
       "imsOrgId": "7DC732555AECDB4C0A494036@AdobeOrg",
       "name": "Contacts to the lake",
       "description": "The contacts in Dynamics, every quarter of an hour",
       "flowSpec": {
        "id": "14518937-270c-4525-bdec-c2ba7cce3860",
        "version": "1.0"
       },
       "state": "enabled",
       "version": "\"5400d99c-0000-0200-0000-60358d540000\"",
       "etag": "\"5400d99c-0000-0200-0000-60358d540000\"",
       "sourceConnectionIds": [
        "b7581b59-c603-4df1-a689-d23d7ac440f3"
       ],
       "targetConnectionIds": [
        "320f119a-5ac1-4ab1-88ea-eb19e674ea2e"
       ],
       "inheritedAttributes": {
        "properties": {
         "isSourceFlow": true
        },
        "sourceConnections": [
         {
          "id": "b7581b59-c603-4df1-a689-d23d7ac440f3",
          "connectionSpec": {
           "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07",
           "version": "1.0"
          },
          "baseConnection": {
           "id": "4cb0c374-d3bb-4557-b139-5712880adc55",
           "connectionSpec": {
            "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07",
            "version": "1.0"
           }
          }
         }
        ],
        "targetConnections": [
         {
          "id": "320f119a-5ac1-4ab1-88ea-eb19e674ea2e",
          "connectionSpec": {
           "id": "c604ff05-7f1a-43c0-8e18-33bf874cb11c",
           "version": "1.0"
          }
         }
        ]
       },
       "scheduleParams": {
        "startTime": 1612310466,
        "frequency": "minute",
        "interval": 15,
        "backfill": true
       },
       "transformations": [
        {
         "name": "Copy",
         "params": {
          "deltaColumn": {
           "name": "modifiedon",
           "dateFormat": "yyyy-MM-ddTHH:mm:ssZ",
           "timezone": "UTC"
          }
         }
        },
        {
         "name": "Mapping",
         "params": {
          "mappingId": "93ddfa69c4864d978832b1e5ef6ec3b9",
          "mappingVersion": "0"
         }
        }
       ],
       "runs": "/runs?property=flowId==2edc08ac-4df5-4fe6-936f-81a19ce92f5c",
       "lastOperation": {
        "started": 1614122316652,
        "updated": 1614122324830,
        "percentCompleted": 100,
        "status": {
         "value": "completed",
         "errors": []
        },
        "operation": "create"
       },
       "lastRunDetails": {
        "id": "9830305a-985f-47d0-b030-5a985fd7d004",
        "state": "success",
        "startedAtUTC": 1613079975512,
        "completedAtUTC": 1613080027511
       }
      }
     ]
    }
   },
   "update-flow": {
    "summary": "Another schedule, another mapping and another name",
    "x-reference": "Update dataflows using the Flow Service API, requests",
    "value": [
     {
      "op": "replace",
      "path": "/scheduleParams/frequency",
      "value": "day"
     },
     {
      "op": "replace",
      "path": "/transformations/1",
      "value": {
       "name": "Mapping",
       "params": {
        "mappingId": "93ddfa69c4864d978832b1e5ef6ec3b9",
        "mappingVersion": "0"
       }
      }
     },
     {
      "op": "replace",
      "path": "/name",
      "value": "Contacts, daily"
     }
    ]
   },
   "flow-updated": {
    "summary": "The changed dataflow",
    "x-reference": "Update dataflows using the Flow Service API, response",
    "value": {
     "id": "2edc08ac-4df5-4fe6-936f-81a19ce92f5c",
     "etag": "\"50014cc8-0000-0200-0000-6036eb720000\""
    }
   },
   "start-time-passed": {
    "summary": "A change of the start time after it has passed",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1366-400",
    "x-provider-code": "1366-400",
    "x-caused-by": [
     "state"
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: The start time has passed and the update operation is no longer allowed.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: The start time has passed and the update operation is no longer allowed.",
     "errorDetails": "The request could not be processed. Error from flow provider: The start time has passed and the update operation is no longer allowed."
    }
   },
   "frequency-fixed": {
    "summary": "A change to the frequency once after the start",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1403-400",
    "x-provider-code": "1403-400",
    "x-caused-by": [
     "state"
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: The start time has passed and you can no longer change the frequency to once.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: The start time has passed and you can no longer change the frequency to once.",
     "errorDetails": "The request could not be processed. Error from flow provider: The start time has passed and you can no longer change the frequency to once."
    }
   },
   "backfill-fixed": {
    "summary": "A change of the backfill flag after the start",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1404-400",
    "x-provider-code": "1404-400",
    "x-caused-by": [
     "state"
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: The start time has passed and you can no longer update backfill.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: The start time has passed and you can no longer update backfill.",
     "errorDetails": "The request could not be processed. Error from flow provider: The start time has passed and you can no longer update backfill."
    }
   },
   "flow-not-pending": {
    "summary": "An action on a dataflow that is not pending",
    "x-reference": "Flow Service error messages, 1444-400",
    "x-caused-by": [
     "state"
    ],
    "x-scenario-only": true,
    "x-message-template": "Flow {id} is not in expected state pending.",
    "x-message-variables": {
     "id": "2edc08ac-4df5-4fe6-936f-81a19ce92f5c"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1444-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "Flow 2edc08ac-4df5-4fe6-936f-81a19ce92f5c is not in expected state pending.",
      "id": "2edc08ac-4df5-4fe6-936f-81a19ce92f5c",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "Flow 2edc08ac-4df5-4fe6-936f-81a19ce92f5c is not in expected state pending.",
     "errorDetails": "Flow 2edc08ac-4df5-4fe6-936f-81a19ce92f5c is not in expected state pending."
    }
   },
   "runs": {
    "summary": "A page of flow runs",
    "x-reference": "Monitor dataflows using the Flow Service API; Flow Service API - Sources, GET /runs, PageLink",
    "value": {
     "items": [
      {
       "id": "9830305a-985f-47d0-b030-5a985fd7d004",
       "createdAt": 1596656079576,
       "updatedAt": 1596656113526,
       "createdBy": "28AF22BA5DE6B0B40A494036@AdobeID",
       "updatedBy": "28AF22BA5DE6B0B40A494036@AdobeID",
       "createdClient": "acp_foundation_machineLearning",
       "updatedClient": "acp_foundation_machineLearning",
       "sandboxId": "6b36e130-c5d7-11e9-949c-0da8d50fcac1",
       "sandboxName": "prod",
       "imsOrgId": "7DC732555AECDB4C0A494036@AdobeOrg",
       "flowId": "2edc08ac-4df5-4fe6-936f-81a19ce92f5c",
       "flowSpec": {
        "id": "14518937-270c-4525-bdec-c2ba7cce3860",
        "version": "1.0"
       },
       "providerRefId": "M-2edc08ac-4df5-4fe6-936f-81a19ce92f5c-0",
       "etag": "\"b8003af1-0000-0200-0000-5f2b09f10000\"",
       "metrics": {
        "durationSummary": {
         "startedAtUTC": 1596656058198,
         "completedAtUTC": 1596656113306
        },
        "sizeSummary": {
         "inputBytes": 24012,
         "outputBytes": 17128
        },
        "recordSummary": {
         "inputRecordCount": 4,
         "outputRecordCount": 4
        },
        "fileSummary": {
         "inputFileCount": 1,
         "outputFileCount": 1,
         "activityRefs": [
          "promotionActivity"
         ]
        },
        "statusSummary": {
         "status": "success",
         "activityRefs": [
          "promotionActivity"
         ]
        }
       },
       "activities": [
        {
         "id": "copyActivity",
         "updatedAtUTC": 1596656095088,
         "durationSummary": {
          "startedAtUTC": 1596656058198,
          "completedAtUTC": 1596656089650
         },
         "sizeSummary": {
          "inputBytes": 24012,
          "outputBytes": 17128
         },
         "recordSummary": {
          "inputRecordCount": 4,
          "outputRecordCount": 4
         },
         "fileSummary": {
          "inputFileCount": 1,
          "outputFileCount": 1
         },
         "statusSummary": {
          "status": "success",
          "extensions": {
           "type": "one-time"
          }
         },
         "sourceInfo": [
          {
           "id": "b7581b59-c603-4df1-a689-d23d7ac440f3",
           "type": "SourceConnection",
           "reference": {
            "type": "AdfRunId",
            "ids": [
             "8a8eb0cc-bdd1-4f38-9d63-0d3f8f0e1c55"
            ]
           }
          }
         ]
        },
        {
         "id": "promotionActivity",
         "updatedAtUTC": 1596656113485,
         "durationSummary": {
          "startedAtUTC": 1596656089650,
          "completedAtUTC": 1596656113306
         },
         "sizeSummary": {
          "inputBytes": 24012,
          "outputBytes": 17128
         },
         "recordSummary": {
          "inputRecordCount": 4,
          "outputRecordCount": 4
         },
         "fileSummary": {
          "inputFileCount": 1,
          "outputFileCount": 1
         },
         "statusSummary": {
          "status": "success"
         },
         "targetInfo": [
          {
           "id": "320f119a-5ac1-4ab1-88ea-eb19e674ea2e",
           "type": "TargetConnection",
           "reference": {
            "type": "Batch",
            "ids": [
             "01EF01X41KJD82Y9ZX6ET54PCZ"
            ]
           }
          }
         ]
        }
       ]
      }
     ],
     "_links": {
      "next": {
       "href": "/runs?continuationToken=abcdefghijkLMNOPqrstupWXKYZ"
      }
     }
    }
   },
   "create-run": {
    "summary": "A run of a dataflow",
    "x-reference": "Create a flow run for on-demand ingestion, request",
    "value": {
     "flowId": "2edc08ac-4df5-4fe6-936f-81a19ce92f5c",
     "params": {
      "startTime": 1663735590,
      "windowStartTime": 1651584991,
      "windowEndTime": 1651585095,
      "deltaColumn": {
       "name": "modifiedon"
      }
     }
    }
   },
   "run-created": {
    "summary": "The new flow run",
    "x-reference": "Create a flow run for on-demand ingestion, response",
    "value": {
     "id": "9830305a-985f-47d0-b030-5a985fd7d004",
     "etag": "\"b8003af1-0000-0200-0000-5f2b09f10000\""
    }
   },
   "run-not-permitted": {
    "summary": "A user token that may not create flow runs",
    "x-reference": "Flow Service error messages, 1427-400",
    "x-caused-by": [
     "state"
    ],
    "x-scenario-only": true,
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1427-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The user token is unauthorized to create/update flow runs.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The user token is unauthorized to create/update flow runs.",
     "errorDetails": "The user token is unauthorized to create/update flow runs."
    }
   },
   "predecessor-run-not-found": {
    "summary": "A predecessor run that does not exist",
    "x-reference": "Flow Service error messages, 1428-400",
    "x-caused-by": [
     "state"
    ],
    "x-scenario-only": true,
    "x-message-template": "Predecessor flow run not found with id {id}.",
    "x-message-variables": {
     "id": "9830305a-985f-47d0-b030-5a985fd7d004"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1428-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "Predecessor flow run not found with id 9830305a-985f-47d0-b030-5a985fd7d004.",
      "id": "9830305a-985f-47d0-b030-5a985fd7d004",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "Predecessor flow run not found with id 9830305a-985f-47d0-b030-5a985fd7d004.",
     "errorDetails": "Predecessor flow run not found with id 9830305a-985f-47d0-b030-5a985fd7d004."
    }
   },
   "predecessor-flow-not-found": {
    "summary": "A predecessor dataflow that does not exist",
    "x-reference": "Flow Service error messages, 1429-400",
    "x-caused-by": [
     "state"
    ],
    "x-scenario-only": true,
    "x-message-template": "Predecessor flow not found with id {id}.",
    "x-message-variables": {
     "id": "c9cef9cb-c934-4467-8ef9-cbc934546741"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1429-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "Predecessor flow not found with id c9cef9cb-c934-4467-8ef9-cbc934546741.",
      "id": "c9cef9cb-c934-4467-8ef9-cbc934546741",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "Predecessor flow not found with id c9cef9cb-c934-4467-8ef9-cbc934546741.",
     "errorDetails": "Predecessor flow not found with id c9cef9cb-c934-4467-8ef9-cbc934546741."
    }
   },
   "flow-not-found": {
    "summary": "A run of a dataflow that does not exist",
    "x-reference": "Flow Service error messages, 1430-400",
    "x-caused-by": [
     "state"
    ],
    "x-message-template": "Flow not found with id {id}.",
    "x-message-variables": {
     "id": "c9cef9cb-c934-4467-8ef9-cbc934546741"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1430-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "Flow not found with id c9cef9cb-c934-4467-8ef9-cbc934546741.",
      "id": "c9cef9cb-c934-4467-8ef9-cbc934546741",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "Flow not found with id c9cef9cb-c934-4467-8ef9-cbc934546741.",
     "errorDetails": "Flow not found with id c9cef9cb-c934-4467-8ef9-cbc934546741."
    }
   },
   "flow-id-missing": {
    "summary": "A run without the id of its dataflow",
    "x-reference": "Flow Service error messages, 1446-400",
    "x-caused-by": [
     {
      "at": "/body/flowId",
      "codes": [
       "property-missing",
       "property-empty"
      ]
     }
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1446-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The flow ID cannot be null or empty.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The flow ID cannot be null or empty.",
     "errorDetails": "The flow ID cannot be null or empty."
    }
   },
   "run-failed-to-start": {
    "summary": "A run that cannot be created",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1380-400",
    "x-provider-code": "1380-400",
    "x-caused-by": [
     "state"
    ],
    "x-scenario-only": true,
    "x-message-template": "The request could not be processed. Error from flow provider: Failed to create flow run. Error message: {message}",
    "x-message-variables": {
     "message": "The source cannot be reached."
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: Failed to create flow run. Error message: The source cannot be reached.",
      "message": "The source cannot be reached.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: Failed to create flow run. Error message: The source cannot be reached.",
     "errorDetails": "The request could not be processed. Error from flow provider: Failed to create flow run. Error message: The source cannot be reached."
    }
   },
   "window-end-before-start": {
    "summary": "A window that ends before it starts",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1381-400",
    "x-provider-code": "1381-400",
    "x-caused-by": [
     "state"
    ],
    "x-message-template": "The request could not be processed. Error from flow provider: WindowEndTime={endTime} cannot be before Window StartTime={startTime}",
    "x-message-variables": {
     "endTime": "1651585956",
     "startTime": "1651587504"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: WindowEndTime=1651585956 cannot be before Window StartTime=1651587504",
      "endTime": "1651585956",
      "startTime": "1651587504",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: WindowEndTime=1651585956 cannot be before Window StartTime=1651587504",
     "errorDetails": "The request could not be processed. Error from flow provider: WindowEndTime=1651585956 cannot be before Window StartTime=1651587504"
    }
   },
   "delta-column-differs": {
    "summary": "Another delta column than that of the dataflow",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1382-400",
    "x-provider-code": "1382-400",
    "x-caused-by": [
     "state"
    ],
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: The delta column should match the value present in the flow's Copy transformations.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: The delta column should match the value present in the flow's Copy transformations.",
     "errorDetails": "The request could not be processed. Error from flow provider: The delta column should match the value present in the flow's Copy transformations."
    }
   },
   "run-delta-column-missing": {
    "summary": "A run without a delta column",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1383-400",
    "x-provider-code": "1383-400",
    "x-caused-by": [
     "state"
    ],
    "x-scenario-only": true,
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: The delta column is missing in the params received for creating a flow run.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: The delta column is missing in the params received for creating a flow run.",
     "errorDetails": "The request could not be processed. Error from flow provider: The delta column is missing in the params received for creating a flow run."
    }
   },
   "run-params-invalid": {
    "summary": "Params of a run that are invalid or empty",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1384-400",
    "x-provider-code": "1384-400",
    "x-caused-by": [
     "/body/params"
    ],
    "x-message-template": "The request could not be processed. Error from flow provider: The params={params} received for creating a flow run are invalid or empty.",
    "x-message-variables": {
     "params": "{}"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: The params={} received for creating a flow run are invalid or empty.",
      "params": "{}",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: The params={} received for creating a flow run are invalid or empty.",
     "errorDetails": "The request could not be processed. Error from flow provider: The params={} received for creating a flow run are invalid or empty."
    }
   },
   "run-connector-unsupported": {
    "summary": "A source whose runs cannot be created",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1385-400",
    "x-provider-code": "1385-400",
    "x-caused-by": [
     "state"
    ],
    "x-scenario-only": true,
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: The connectorType is not supported for creating flow runs.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: The connectorType is not supported for creating flow runs.",
     "errorDetails": "The request could not be processed. Error from flow provider: The connectorType is not supported for creating flow runs."
    }
   },
   "flow-not-once": {
    "summary": "A run of a dataflow with another frequency than once",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1386-400",
    "x-provider-code": "1386-400",
    "x-caused-by": [
     "state"
    ],
    "x-message-template": "The request could not be processed. Error from flow provider: flowId={flowId} with scheduleParams frequency={frequency} is not supported for creating flow runs.",
    "x-message-variables": {
     "flowId": "c9cef9cb-c934-4467-8ef9-cbc934546741",
     "frequency": "minute"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: flowId=c9cef9cb-c934-4467-8ef9-cbc934546741 with scheduleParams frequency=minute is not supported for creating flow runs.",
      "flowId": "c9cef9cb-c934-4467-8ef9-cbc934546741",
      "frequency": "minute",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: flowId=c9cef9cb-c934-4467-8ef9-cbc934546741 with scheduleParams frequency=minute is not supported for creating flow runs.",
     "errorDetails": "The request could not be processed. Error from flow provider: flowId=c9cef9cb-c934-4467-8ef9-cbc934546741 with scheduleParams frequency=minute is not supported for creating flow runs."
    }
   },
   "run": {
    "summary": "A flow run that succeeded, in a list of one",
    "x-reference": "Monitor dataflows using the Flow Service API, response",
    "value": {
     "items": [
      {
       "id": "9830305a-985f-47d0-b030-5a985fd7d004",
       "createdAt": 1596656079576,
       "updatedAt": 1596656113526,
       "createdBy": "28AF22BA5DE6B0B40A494036@AdobeID",
       "updatedBy": "28AF22BA5DE6B0B40A494036@AdobeID",
       "createdClient": "acp_foundation_machineLearning",
       "updatedClient": "acp_foundation_machineLearning",
       "sandboxId": "6b36e130-c5d7-11e9-949c-0da8d50fcac1",
       "sandboxName": "prod",
       "imsOrgId": "7DC732555AECDB4C0A494036@AdobeOrg",
       "flowId": "2edc08ac-4df5-4fe6-936f-81a19ce92f5c",
       "flowSpec": {
        "id": "14518937-270c-4525-bdec-c2ba7cce3860",
        "version": "1.0"
       },
       "providerRefId": "M-2edc08ac-4df5-4fe6-936f-81a19ce92f5c-0",
       "etag": "\"b8003af1-0000-0200-0000-5f2b09f10000\"",
       "metrics": {
        "durationSummary": {
         "startedAtUTC": 1596656058198,
         "completedAtUTC": 1596656113306
        },
        "sizeSummary": {
         "inputBytes": 24012,
         "outputBytes": 17128
        },
        "recordSummary": {
         "inputRecordCount": 4,
         "outputRecordCount": 4
        },
        "fileSummary": {
         "inputFileCount": 1,
         "outputFileCount": 1,
         "activityRefs": [
          "promotionActivity"
         ]
        },
        "statusSummary": {
         "status": "success",
         "activityRefs": [
          "promotionActivity"
         ]
        }
       },
       "activities": [
        {
         "id": "copyActivity",
         "updatedAtUTC": 1596656095088,
         "durationSummary": {
          "startedAtUTC": 1596656058198,
          "completedAtUTC": 1596656089650
         },
         "sizeSummary": {
          "inputBytes": 24012,
          "outputBytes": 17128
         },
         "recordSummary": {
          "inputRecordCount": 4,
          "outputRecordCount": 4
         },
         "fileSummary": {
          "inputFileCount": 1,
          "outputFileCount": 1
         },
         "statusSummary": {
          "status": "success",
          "extensions": {
           "type": "one-time"
          }
         },
         "sourceInfo": [
          {
           "id": "b7581b59-c603-4df1-a689-d23d7ac440f3",
           "type": "SourceConnection",
           "reference": {
            "type": "AdfRunId",
            "ids": [
             "8a8eb0cc-bdd1-4f38-9d63-0d3f8f0e1c55"
            ]
           }
          }
         ]
        },
        {
         "id": "promotionActivity",
         "updatedAtUTC": 1596656113485,
         "durationSummary": {
          "startedAtUTC": 1596656089650,
          "completedAtUTC": 1596656113306
         },
         "sizeSummary": {
          "inputBytes": 24012,
          "outputBytes": 17128
         },
         "recordSummary": {
          "inputRecordCount": 4,
          "outputRecordCount": 4
         },
         "fileSummary": {
          "inputFileCount": 1,
          "outputFileCount": 1
         },
         "statusSummary": {
          "status": "success"
         },
         "targetInfo": [
          {
           "id": "320f119a-5ac1-4ab1-88ea-eb19e674ea2e",
           "type": "TargetConnection",
           "reference": {
            "type": "Batch",
            "ids": [
             "01EF01X41KJD82Y9ZX6ET54PCZ"
            ]
           }
          }
         ]
        }
       ]
      }
     ]
    }
   },
   "run-failed": {
    "summary": "A flow run that failed, in a list of one",
    "x-reference": "Monitor dataflows using the Flow Service API; Flow Service API - Destinations, status failed",
    "value": {
     "items": [
      {
       "id": "9830305a-985f-47d0-b030-5a985fd7d004",
       "createdAt": 1596656079576,
       "updatedAt": 1596656113526,
       "createdBy": "28AF22BA5DE6B0B40A494036@AdobeID",
       "updatedBy": "28AF22BA5DE6B0B40A494036@AdobeID",
       "createdClient": "acp_foundation_machineLearning",
       "updatedClient": "acp_foundation_machineLearning",
       "sandboxId": "6b36e130-c5d7-11e9-949c-0da8d50fcac1",
       "sandboxName": "prod",
       "imsOrgId": "7DC732555AECDB4C0A494036@AdobeOrg",
       "flowId": "2edc08ac-4df5-4fe6-936f-81a19ce92f5c",
       "flowSpec": {
        "id": "14518937-270c-4525-bdec-c2ba7cce3860",
        "version": "1.0"
       },
       "providerRefId": "M-2edc08ac-4df5-4fe6-936f-81a19ce92f5c-0",
       "etag": "\"b8003af1-0000-0200-0000-5f2b09f10000\"",
       "metrics": {
        "durationSummary": {
         "startedAtUTC": 1596656058198,
         "completedAtUTC": 1596656089650
        },
        "sizeSummary": {},
        "recordSummary": {},
        "fileSummary": {},
        "statusSummary": {
         "status": "failed",
         "errors": [
          {
           "code": "CONNECTOR-1001-500",
           "message": "Error occurred at copy activity."
          }
         ],
         "activityRefs": [
          "copyActivity"
         ]
        }
       },
       "activities": [
        {
         "id": "copyActivity",
         "updatedAtUTC": 1596656095088,
         "durationSummary": {
          "startedAtUTC": 1596656058198,
          "completedAtUTC": 1596656089650
         },
         "sizeSummary": {},
         "recordSummary": {},
         "fileSummary": {},
         "statusSummary": {
          "status": "failed",
          "errors": [
           {
            "code": "CONNECTOR-1001-500",
            "message": "Error occurred at copy activity."
           }
          ]
         },
         "sourceInfo": [
          {
           "id": "b7581b59-c603-4df1-a689-d23d7ac440f3",
           "type": "SourceConnection",
           "reference": {
            "type": "AdfRunId",
            "ids": [
             "8a8eb0cc-bdd1-4f38-9d63-0d3f8f0e1c55"
            ]
           }
          }
         ]
        }
       ]
      }
     ]
    }
   },
   "run-retried": {
    "summary": "The run that repeats another one",
    "x-reference": "Retry failed dataflow runs, response",
    "value": {
     "id": "3a7b1f80-4f0c-4a63-9a5e-1d1f6f3a2b11",
     "etag": "\"2303bd4e-0000-0200-0000-63e0d5d20000\""
    }
   },
   "run-not-retriable": {
    "summary": "A retry of a run that has not failed",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1387-400",
    "x-provider-code": "1387-400",
    "x-caused-by": [
     "state"
    ],
    "x-message-template": "The request could not be processed. Error from flow provider: The flowRunId {flowRunId} has an invalid state={state} for re-triggering.",
    "x-message-variables": {
     "flowRunId": "9830305a-985f-47d0-b030-5a985fd7d004",
     "state": "success"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: The flowRunId 9830305a-985f-47d0-b030-5a985fd7d004 has an invalid state=success for re-triggering.",
      "flowRunId": "9830305a-985f-47d0-b030-5a985fd7d004",
      "state": "success",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: The flowRunId 9830305a-985f-47d0-b030-5a985fd7d004 has an invalid state=success for re-triggering.",
     "errorDetails": "The request could not be processed. Error from flow provider: The flowRunId 9830305a-985f-47d0-b030-5a985fd7d004 has an invalid state=success for re-triggering."
    }
   },
   "flow-not-enabled": {
    "summary": "A retry of a run whose dataflow is disabled",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1388-400",
    "x-provider-code": "1388-400",
    "x-caused-by": [
     "state"
    ],
    "x-message-template": "The request could not be processed. Error from flow provider: The flow {flowId} has the state={state}. It must be in enabled state for re-triggering.",
    "x-message-variables": {
     "flowId": "c9cef9cb-c934-4467-8ef9-cbc934546741",
     "state": "disabled"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: The flow c9cef9cb-c934-4467-8ef9-cbc934546741 has the state=disabled. It must be in enabled state for re-triggering.",
      "flowId": "c9cef9cb-c934-4467-8ef9-cbc934546741",
      "state": "disabled",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: The flow c9cef9cb-c934-4467-8ef9-cbc934546741 has the state=disabled. It must be in enabled state for re-triggering.",
     "errorDetails": "The request could not be processed. Error from flow provider: The flow c9cef9cb-c934-4467-8ef9-cbc934546741 has the state=disabled. It must be in enabled state for re-triggering."
    }
   },
   "run-action-unsupported": {
    "summary": "An action that flow runs do not have",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1401-400",
    "x-provider-code": "1401-400",
    "x-caused-by": [
     "state"
    ],
    "x-scenario-only": true,
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400",
     "title": "Invalid request",
     "status": 400,
     "report": {
      "detailed-message": "The request could not be processed. Error from flow provider: The flow run action is not supported.",
      "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     },
     "errorMessage": "The request could not be processed. Error from flow provider: The flow run action is not supported.",
     "errorDetails": "The request could not be processed. Error from flow provider: The flow run action is not supported."
    }
   },
   "token-request": {
    "summary": "Client credentials",
    "x-reference": "Adobe Developer, Server to Server authentication, IMS",
    "value": {
     "grant_type": "client_credentials",
     "client_id": "{API_KEY}",
     "client_secret": "{CLIENT_SECRET}",
     "scope": "openid,AdobeID,read_organizations,additional_info.projectedProductContext,session"
    }
   },
   "token": {
    "summary": "An access token, valid for a day",
    "x-reference": "Adobe Developer, Server to Server authentication, IMS",
    "value": {
     "access_token": "{ACCESS_TOKEN}",
     "token_type": "bearer",
     "expires_in": 86399
    }
   },
   "invalid-token-request": {
    "summary": "A token request that is wrong",
    "x-reference": "RFC 6749 §5.2; what Adobe answers is not published",
    "x-caused-by": [
     "/body",
     "/query",
     "/headers/content-type",
     "state"
    ],
    "value": {
     "error": "invalid_request",
     "error_description": "The request is missing a parameter, or has one that is wrong."
    }
   },
   "unsupported-grant-type": {
    "summary": "A grant type other than client credentials",
    "x-reference": "RFC 6749 §5.2; what Adobe answers is not published",
    "x-caused-by": [
     "/body",
     "/query"
    ],
    "value": {
     "error": "unsupported_grant_type",
     "error_description": "The grant type is not client_credentials."
    }
   },
   "schema": {
    "summary": "A schema",
    "x-reference": "Schema Registry API guide, Create a schema, Response",
    "value": {
     "$id": "https://ns.adobe.com/{TENANT_ID}/schemas/52b59140414aa6a370ef5e21155fd7a686744b8739ecc168",
     "meta:altId": "_{TENANT_ID}.schemas.52b59140414aa6a370ef5e21155fd7a686744b8739ecc168",
     "meta:resourceType": "schemas",
     "version": "1.0",
     "title": "Contoso contacts",
     "type": "object",
     "description": "Contacts of the CRM",
     "meta:class": "https://ns.adobe.com/xdm/context/profile",
     "meta:containerId": "tenant",
     "meta:xdmType": "object",
     "meta:extends": [
      "https://ns.adobe.com/xdm/context/profile",
      "https://ns.adobe.com/xdm/context/profile-person-details"
     ],
     "meta:abstract": false,
     "meta:extensible": false,
     "meta:registryMetadata": {
      "repo:createdDate": 1604960074752,
      "repo:lastModifiedDate": 1604960074752,
      "xdm:createdClientId": "{CLIENT_ID}",
      "xdm:lastModifiedClientId": "{CLIENT_ID}",
      "eTag": "6a5e5ec2"
     }
    }
   },
   "schema-invalid": {
    "summary": "The schema in the request is invalid",
    "x-reference": "Schema Registry API, POST /tenant/schemas, 400; Adobe does not publish the body, this one is our choice",
    "x-caused-by": [
     "/body",
     "/path",
     "/query",
     "/headers"
    ],
    "value": {
     "type": "about:blank",
     "title": "Bad Request",
     "status": 400,
     "detail": "The request for a schema is invalid."
    }
   },
   "schema-not-found": {
    "summary": "No schema of that id in the sandbox",
    "x-reference": "XDM System troubleshooting guide, Resource not found, without its report",
    "x-caused-by": [
     "/path",
     "state"
    ],
    "value": {
     "type": "http://ns.adobe.com/aep/errors/XDM-1010-404",
     "title": "Resource not found",
     "status": 404,
     "detail": "The requested schema resource with version 1 is not found."
    }
   },
   "schema-accept-header": {
    "summary": "The Accept header is missing, or is not one of a lookup",
    "x-reference": "Schema Registry API, GET /{CONTAINER_ID}/schemas/{SCHEMA_ID}, 406; XDM System troubleshooting guide, Accept header invalid, which prints status 400",
    "x-caused-by": [
     "/headers/accept"
    ],
    "x-message-template": "The supplied Accept header is not valid: {accept} - A valid Accept value should look like application/vnd.adobe.{xed|xdm}+json;version=1",
    "x-message-variables": {
     "accept": "application/json"
    },
    "value": {
     "type": "http://ns.adobe.com/aep/errors/XDM-1006-400",
     "title": "Accept header invalid",
     "status": 406,
     "detail": "The supplied Accept header is not valid: application/json - A valid Accept value should look like application/vnd.adobe.{xed|xdm}+json;version=1"
    }
   },
   "create-data-set": {
    "summary": "A data set for the records of a schema",
    "x-reference": "Collect CRM data, Create a target dataset",
    "value": {
     "name": "Contoso contacts",
     "schemaRef": {
      "id": "https://ns.adobe.com/{TENANT_ID}/schemas/52b59140414aa6a370ef5e21155fd7a686744b8739ecc168",
      "contentType": "application/vnd.adobe.xed+json;version=1"
     },
     "tags": {
      "unifiedProfile": [
       "enabled: true"
      ]
     }
    }
   },
   "data-set-created": {
    "summary": "The id of the new data set",
    "x-reference": "Collect CRM data, Create a target dataset, Response",
    "value": [
     "@/dataSets/6889f4f89b982b2b90bc1207"
    ]
   },
   "data-set-invalid": {
    "summary": "The data set in the request is invalid",
    "x-reference": "Catalog Service API, POST /dataSets, 400; Adobe does not publish the body, this one is our choice",
    "x-caused-by": [
     "/body",
     "/path",
     "/query",
     "/headers"
    ],
    "value": {
     "type": "about:blank",
     "title": "Bad Request",
     "status": 400,
     "detail": "The request for a data set is invalid."
    }
   },
   "data-set": {
    "summary": "A data set, by its id",
    "x-reference": "Catalog Service API guide, Look up a Catalog object; List Catalog objects",
    "value": {
     "6889f4f89b982b2b90bc1207": {
      "name": "Contoso contacts",
      "imsOrg": "{ORG_ID}",
      "sandboxId": "6b36e130-c5d7-11e9-949c-0da8d50fcac1",
      "version": "1.0.0",
      "created": 1604960074752,
      "updated": 1604960074752,
      "createdClient": "{CLIENT_ID}",
      "createdUser": "{USER_ID}",
      "updatedUser": "{USER_ID}",
      "schemaRef": {
       "id": "https://ns.adobe.com/{TENANT_ID}/schemas/52b59140414aa6a370ef5e21155fd7a686744b8739ecc168",
       "contentType": "application/vnd.adobe.xed+json;version=1"
      },
      "tags": {
       "unifiedProfile": [
        "enabled: true"
       ]
      },
      "files": "@/dataSetFiles?dataSetId=6889f4f89b982b2b90bc1207"
     }
    }
   },
   "data-set-not-found": {
    "summary": "No data set of that id in the sandbox",
    "x-reference": "Our choice: Adobe does not publish the response of Catalog Service",
    "x-caused-by": [
     "/path",
     "state"
    ],
    "x-message-template": "The requested dataSets object {id} is not found.",
    "x-message-variables": {
     "id": "6889f4f89b982b2b90bc1207"
    },
    "value": {
     "type": "about:blank",
     "title": "Not Found",
     "status": 404,
     "detail": "The requested dataSets object 6889f4f89b982b2b90bc1207 is not found."
    }
   },
   "create-mapping-set": {
    "summary": "A mapping set in the form of the tutorials",
    "x-reference": "Collect CRM data, Create a mapping",
    "value": {
     "version": 0,
     "xdmSchema": "https://ns.adobe.com/{TENANT_ID}/schemas/52b59140414aa6a370ef5e21155fd7a686744b8739ecc168",
     "xdmVersion": "1.0",
     "id": null,
     "mappings": [
      {
       "destinationXdmPath": "person.name.firstName",
       "sourceAttribute": "firstname",
       "identity": false,
       "identityGroup": null,
       "namespaceCode": null,
       "version": 0
      }
     ]
    }
   },
   "create-mapping-set-with-output-schema": {
    "summary": "A mapping set in the form of Data Prep's own guide",
    "x-reference": "Data Prep API guide, Create a mapping set",
    "value": {
     "outputSchema": {
      "schemaRef": {
       "id": "https://ns.adobe.com/{TENANT_ID}/schemas/52b59140414aa6a370ef5e21155fd7a686744b8739ecc168",
       "contentType": "application/vnd.adobe.xed-full+json;version=1"
      }
     },
     "mappings": [
      {
       "sourceType": "ATTRIBUTE",
       "source": "firstname",
       "destination": "person.name.firstName"
      },
      {
       "sourceType": "EXPRESSION",
       "source": "concat(firstname, \" \", lastname)",
       "destination": "person.name.fullName"
      }
     ]
    }
   },
   "mapping-set-created": {
    "summary": "The id and the version of the new mapping set",
    "x-reference": "Data Prep API, POST /mappingSets, 200",
    "value": {
     "id": "e7c80e4c0d8f4a98a7d400b4e178b635",
     "version": 0,
     "createdDate": 1614901254724,
     "modifiedDate": 1614901254724,
     "createdBy": "{CREATED_BY}",
     "modifiedBy": "{MODIFIED_BY}"
    }
   },
   "mapping-set-invalid": {
    "summary": "The mapping set in the request is invalid",
    "x-reference": "Data Prep API, POST /mappingSets, 400; Adobe does not publish the body, this one is our choice",
    "x-caused-by": [
     "/body",
     "/path",
     "/query",
     "/headers"
    ],
    "value": {
     "type": "about:blank",
     "title": "Bad Request",
     "status": 400,
     "detail": "The request for a mapping set is invalid."
    }
   },
   "mapping-set": {
    "summary": "A mapping set",
    "x-reference": "Data Prep API guide, Look up a mapping set",
    "value": {
     "id": "e7c80e4c0d8f4a98a7d400b4e178b635",
     "version": 0,
     "createdDate": 1614901254724,
     "modifiedDate": 1614901254724,
     "createdBy": "{CREATED_BY}",
     "modifiedBy": "{MODIFIED_BY}",
     "xdmSchema": "https://ns.adobe.com/{TENANT_ID}/schemas/52b59140414aa6a370ef5e21155fd7a686744b8739ecc168",
     "xdmVersion": "1.0",
     "mappings": [
      {
       "destinationXdmPath": "person.name.firstName",
       "sourceAttribute": "firstname",
       "identity": false,
       "identityGroup": null,
       "namespaceCode": null,
       "version": 0
      }
     ]
    }
   },
   "mapping-set-not-found": {
    "summary": "No mapping set of that id in the sandbox",
    "x-reference": "Our choice: Adobe does not publish the response of Data Prep",
    "x-caused-by": [
     "/path",
     "state"
    ],
    "value": {
     "type": "about:blank",
     "title": "Not Found",
     "status": 404,
     "detail": "The requested mapping set is not found."
    }
   }
  }
 }
} as const;
