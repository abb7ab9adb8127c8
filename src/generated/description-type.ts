// Made from spec/openapi.yaml (c5c9d5e4bb70c31c) by `npm run generate`; do not edit.
/** The type of the description, with its texts and numbers. */
export type Description = {
 readonly "openapi": "3.1.0";
 readonly "info": {
  readonly "title": "Flow Service for Microsoft Dynamics";
  readonly "version": "0.1.0";
  readonly "summary": "From a base connection to Microsoft Dynamics to a dataflow and its flow runs, in Adobe Experience Platform.";
  readonly "description": "A contract for Adobe Experience Platform's Flow Service: base connections, source and target connections, dataflows and flow runs.\nThe base connections are those to Microsoft Dynamics, with its two authentication specifications. Written from what Adobe publishes;\nit is not Adobe's own description and not endorsed by Adobe.\n\nA value that is only a `{PLACEHOLDER}` is valid in every place for the caller's own values, so that the published examples are valid\nunchanged.\n\nA response is described twice. The standard keywords describe the responses of the mock. The keywords in `x-published` beside them\nreplace these (null: remove the keyword) in other responses that Adobe publishes or prints, which a recording of the real service\nmay contain. `x-published-responses` are statuses of that kind. `x-published-without-body` means that Adobe declares the response\nwithout a body, `x-by-query` selects the schema of a request or a response by the value of a query parameter, and `x-called` is the\nname of a body in messages.\n\nA request is described twice too, if Adobe's own samples break a schema that Adobe publishes. The keywords in `x-advised` replace\nthose beside them (null: remove the keyword) in what that schema requires, which `x-by` names. A value that breaks only these is a\nwarning. `x-refused` lists unknown properties that Adobe documents as invalid, and `x-with` the value of another property that excludes\na property.\n\n`x-reference` names the place where a rule is published, `x-fix` the correction of a mistake, and `x-example` a valid value.\n`x-lenient` lists the mistakes that no published source rejects, with the reason: the lenient profile reports them as warnings.\n`x-source` is the name of the source that a connection specification belongs to, for messages, and `x-tables` whether its data are\ntables. `x-provider-ids` are ids that are mistaken for those of connection specifications.\n`x-max-violations` is the greatest number of violations that are reported for one request, and for the body of one response.\n\nMembers of an example: `x-message-template` with `x-message-variables` marks the parts of an error's text that vary from request to\nrequest. `x-caused-by` lists the causes of the error: the places of mistakes, each with the codes of those mistakes if other mistakes\nat the place have another response, and `state` if a valid request can have this response. `x-scenario-only` means that the mock\nsends the error only if a scenario selects it: it accepts such a request, or responds with another error that Adobe publishes for it.\nThe operations that can have an error of the catalog are our choice, from its text: Adobe does not publish them.\n";
  readonly "contact": {
   readonly "name": "flowservice-kit"
  };
  readonly "license": {
   readonly "name": "Apache-2.0";
   readonly "identifier": "Apache-2.0"
  };
  readonly "x-max-violations": 100;
  readonly "x-provider-ids": {
   readonly "0ed90a81-07f4-4586-8190-b40eccef1c5a": "the provider of the batch sources";
   readonly "521eee4d-8cbe-4906-bb48-fb6bd4450033": "the provider of the streaming sources";
   readonly "14e34fac-d307-11e9-bb65-2a2ae2dbcce4": "the provider of the file destinations"
  };
  readonly "x-lenient": readonly [
   {
    readonly "code": "property-unknown";
    readonly "because": "No published schema forbids further members, and one of Adobe's own samples sends providerId."
   },
   {
    readonly "code": "auth-param-unknown";
    readonly "because": "None of the published authentication specifications forbids further params."
   },
   {
    readonly "code": "auth-param-foreign";
    readonly "because": "None of the published authentication specifications forbids further params."
   },
   {
    readonly "code": "property-format";
    readonly "at": "/body/auth/params/serviceUri";
    readonly "because": "The published authentication specification types serviceUri as a plain string."
   },
   {
    readonly "code": "property-format";
    readonly "at": "/body/*/value/serviceUri";
    readonly "because": "The same in a patch."
   },
   {
    readonly "code": "property-empty";
    readonly "at": "/body/name";
    readonly "because": "No rule about the length of a name is published."
   },
   {
    readonly "code": "property-empty";
    readonly "at": "/body/*/value";
    readonly "because": "The same in a patch."
   },
   {
    readonly "code": "property-type";
    readonly "at": "/body";
    readonly "because": "Flow Service API - Sources declares the body of a patch as a single instruction."
   },
   {
    readonly "code": "property-missing";
    readonly "at": "/body/name";
    readonly "operations": readonly [
     "createFlow",
     "createTargetConnection"
    ];
    readonly "because": "Flow Service API - Sources does not require a name; only Flow Service API - Destinations does."
   },
   {
    readonly "code": "property-missing";
    readonly "at": "/body/baseConnectionId";
    readonly "operations": readonly [
     "createSourceConnection"
    ];
    readonly "because": "Flow Service API - Sources does not require a base connection."
   },
   {
    readonly "code": "property-missing";
    readonly "at": "/body/data/schema";
    readonly "operations": readonly [
     "createTargetConnection"
    ];
    readonly "because": "Flow Service API - Sources does not require a schema."
   },
   {
    readonly "code": "property-missing";
    readonly "at": "/body/transformations/*/params/mappingVersion";
    readonly "because": "The published flow specification does not require a version."
   },
   {
    readonly "code": "property-missing";
    readonly "at": "/body/*/value/params/mappingVersion";
    readonly "because": "The same in a patch."
   },
   {
    readonly "code": "property-missing";
    readonly "at": "/body/*/value/*/params/mappingVersion";
    readonly "because": "The same in a list of a patch."
   },
   {
    readonly "code": "property-format";
    readonly "at": "/body/value/serviceUri";
    readonly "because": "The same as in a list of instructions."
   },
   {
    readonly "code": "property-empty";
    readonly "at": "/body/value";
    readonly "because": "The same as in a list of instructions."
   },
   {
    readonly "code": "connection-spec-version";
    readonly "because": "No source documents that another version is rejected; one documents that it may be left out."
   },
   {
    readonly "code": "body-duplicate-key";
    readonly "because": "RFC 8259 §4 leaves the interpretation to the reader, and Adobe publishes nothing."
   },
   {
    readonly "code": "header-repeated";
    readonly "because": "Adobe publishes nothing about headers that are sent twice."
   }
  ];
  readonly "x-sources": {
   readonly "be2c3209-53bc-47e7-ab25-145db8b873e1": {
    readonly "title": "ADLS Gen2 destination";
    readonly "name": "adls-gen2-destination";
    readonly "authSpecs": readonly [
     "Azure Service Principal Auth"
    ]
   };
   readonly "0b23e41a-cb4a-4321-a78f-3b654f5d7d97": {
    readonly "title": "Adobe Campaign destination";
    readonly "name": "adobe-campaign-destination";
    readonly "authSpecs": readonly [
     "S3",
     "SFTP with Password",
     "SFTP with SSH Key",
     "Azure Blob"
    ]
   };
   readonly "86043421-563b-46ec-8e6c-e23184711bf6": {
    readonly "title": "Amazon Kinesis";
    readonly "name": "amazon-kinesis";
    readonly "authSpecs": readonly [
     "Aws Kinesis authentication credentials"
    ]
   };
   readonly "3416976c-a9ca-4bba-901a-1f08f66978ff": {
    readonly "title": "Amazon Redshift";
    readonly "name": "amazon-redshift";
    readonly "authSpecs": readonly [
     "Basic Authentication"
    ]
   };
   readonly "4890fc95-5a1f-4983-94bb-e060c08e3f81": {
    readonly "title": "Amazon S3 destination (old)";
    readonly "name": "amazon-s3-destination-old";
    readonly "authSpecs": readonly [
     "Access Key"
    ]
   };
   readonly "4fce964d-3f37-408f-9778-e597338a21ee": {
    readonly "title": "Amazon S3 destination";
    readonly "name": "amazon-s3-destination";
    readonly "authSpecs": readonly [
     "Access Key",
     "Assumed Role"
    ]
   };
   readonly "ecadc60c-7455-4d87-84dc-2a0e293d997b": {
    readonly "title": "Amazon S3";
    readonly "name": "amazon-s3";
    readonly "authSpecs": readonly [
     "Access Key",
     "IAMRole Based"
    ]
   };
   readonly "a8f4d393-1a6b-43f3-931f-91a16ed857f4": {
    readonly "title": "Apache Cassandra";
    readonly "name": "apache-cassandra";
    readonly "authSpecs": readonly [
     "Basic Authentication"
    ]
   };
   readonly "aac9bbd4-6c01-46ce-b47e-51c6f0f6db3f": {
    readonly "title": "Apache Hive on HDInsight";
    readonly "name": "apache-hive-on-hdinsight";
    readonly "authSpecs": readonly [
     "HDInsights Basic Authentication"
    ]
   };
   readonly "6a8d82bc-1caf-45d1-908d-cadabc9d63a6": {
    readonly "title": "Apache Spark on HDInsight";
    readonly "name": "apache-spark-on-hdinsight";
    readonly "authSpecs": readonly [
     "HDInsights Basic Authentication"
    ]
   };
   readonly "e258278b-a4cf-43ac-b158-4fa0ca0d948b": {
    readonly "title": "Azure Blob destination (old)";
    readonly "name": "azure-blob-destination-old";
    readonly "authSpecs": readonly [
     "ConnectionString"
    ]
   };
   readonly "6d6b59bf-fb58-4107-9064-4d246c0e5bb2": {
    readonly "title": "Azure Blob destination";
    readonly "name": "azure-blob-destination";
    readonly "authSpecs": readonly [
     "ConnectionString"
    ]
   };
   readonly "4c10e202-c428-4796-9208-5f1f5732b1cf": {
    readonly "title": "Azure Blob Storage";
    readonly "name": "azure-blob-storage";
    readonly "authSpecs": readonly [
     "ConnectionString",
     "SAS URI Authentication",
     "Service Principal Based Authentication"
    ]
   };
   readonly "0479cc14-7651-4354-b233-7480606c2ac3": {
    readonly "title": "Azure Data Explorer";
    readonly "name": "azure-data-explorer";
    readonly "authSpecs": readonly [
     "Service Principal Based Authentication"
    ]
   };
   readonly "b3ba5556-48be-44b7-8b85-ff2b69b46dc4": {
    readonly "title": "Azure Data Lake Storage Gen2";
    readonly "name": "azure-data-lake-storage-gen2";
    readonly "authSpecs": readonly [
     "Basic Authentication for adls-gen2"
    ]
   };
   readonly "bf9f5905-92b7-48bf-bf20-455bc6b60a4e": {
    readonly "title": "Azure Event Hubs";
    readonly "name": "azure-event-hubs";
    readonly "authSpecs": readonly [
     "Azure EventHub authentication credentials",
     "Event Hub Azure Active Directory Auth",
     "Event Hub Scoped Azure Active Directory Auth"
    ]
   };
   readonly "be5ec48c-5b78-49d5-b8fa-7c89ec4569b8": {
    readonly "title": "Azure File Storage";
    readonly "name": "azure-file-storage";
    readonly "authSpecs": readonly [
     "Basic Authentication"
    ]
   };
   readonly "a49bcc7d-8038-43af-b1e4-5a7a089a7d79": {
    readonly "title": "Azure Synapse Analytics";
    readonly "name": "azure-synapse-analytics";
    readonly "authSpecs": readonly [
     "Connection String Based Authentication",
     "Service Principal Key Based Authentication"
    ]
   };
   readonly "ecde33f2-c56f-46cc-bdea-ad151c16cd69": {
    readonly "title": "Azure Table Storage";
    readonly "name": "azure-table-storage";
    readonly "authSpecs": readonly [
     "Connection String Based Authentication"
    ]
   };
   readonly "6360f136-5980-4111-8bdf-15d29eab3b5a": {
    readonly "title": "Capillary Streaming Events";
    readonly "name": "capillary-streaming-events";
    readonly "authSpecs": readonly [
     "OAuth generic-rest-connector"
    ]
   };
   readonly "1fe283f6-9bec-11ea-bb37-0242ac130002": {
    readonly "title": "Couchbase";
    readonly "name": "couchbase";
    readonly "authSpecs": readonly [
     "Connection String Based Authentication"
    ]
   };
   readonly "c604ff05-7f1a-43c0-8e18-33bf874cb11c": {
    readonly "title": "Data lake (dataset)";
    readonly "name": "data-lake-dataset";
    readonly "authSpecs": readonly []
   };
   readonly "10440537-2a7b-4583-ac39-ed38d4b848e8": {
    readonly "title": "Data Landing Zone destination";
    readonly "name": "data-landing-zone-destination";
    readonly "authSpecs": readonly []
   };
   readonly "26f526f2-58f4-4712-961d-e41bf1ccc0e8": {
    readonly "title": "Data Landing Zone";
    readonly "name": "data-landing-zone";
    readonly "authSpecs": readonly []
   };
   readonly "e9d7ec6b-0873-4e57-ad21-b3a7c65e310b": {
    readonly "title": "Databricks";
    readonly "name": "databricks";
    readonly "authSpecs": readonly [
     "Access Token Authentication"
    ]
   };
   readonly "23598e46-f560-407b-88d5-ea6207e49db0": {
    readonly "title": "Dataset export source";
    readonly "name": "dataset-export-source";
    readonly "authSpecs": readonly []
   };
   readonly "fb2e94c9-c031-467d-8103-6bd6e0a432f2": {
    readonly "title": "FTP";
    readonly "name": "ftp";
    readonly "authSpecs": readonly [
     "Basic Authentication for FTP"
    ]
   };
   readonly "8e6b41a8-d998-4545-ad7d-c6a9fff406c3": {
    readonly "title": "Generic OData";
    readonly "name": "generic-odata";
    readonly "authSpecs": readonly [
     "Anonymous Authentication"
    ]
   };
   readonly "4e98f16f-87d6-4ef0-bdc6-7a2b0fe76e62": {
    readonly "title": "Generic REST API";
    readonly "name": "generic-rest-api";
    readonly "authSpecs": readonly [
     "oAuth2RefreshCode",
     "Basic Authentication"
    ]
   };
   readonly "d771e9c1-4f26-40dc-8617-ce58c4b53702": {
    readonly "title": "Google Ads";
    readonly "name": "google-ads";
    readonly "authSpecs": readonly [
     "Basic Authentication",
     "Basic Authentication for google-adwords"
    ]
   };
   readonly "3c9b37f8-13a6-43d8-bad3-b863b941fedd": {
    readonly "title": "Google BigQuery";
    readonly "name": "google-bigquery";
    readonly "authSpecs": readonly [
     "Basic Authentication",
     "Service Authentication"
    ]
   };
   readonly "c5d93acb-ea8b-4b14-8f53-02138444ae99": {
    readonly "title": "Google Cloud Storage destination";
    readonly "name": "google-cloud-storage-destination";
    readonly "authSpecs": readonly [
     "Google Cloud Storage authentication credentials"
    ]
   };
   readonly "32e8f412-cdf7-464c-9885-78184cb113fd": {
    readonly "title": "Google Cloud Storage";
    readonly "name": "google-cloud-storage";
    readonly "authSpecs": readonly [
     "Basic Authentication for google-cloud"
    ]
   };
   readonly "70116022-a743-464a-bbfe-e226a7f8210c": {
    readonly "title": "Google PubSub";
    readonly "name": "google-pubsub";
    readonly "authSpecs": readonly [
     "Project Based Authentication",
     "Topic & Subscription Based Authentication"
    ]
   };
   readonly "37b6bf40-d318-4655-90be-5cd6f65d334b": {
    readonly "title": "GreenPlum";
    readonly "name": "greenplum";
    readonly "authSpecs": readonly [
     "Basic Authentication"
    ]
   };
   readonly "54e221aa-d342-4707-bcff-7a4bceef0001": {
    readonly "title": "HDFS";
    readonly "name": "hdfs";
    readonly "authSpecs": readonly [
     "Anonymous Authentication"
    ]
   };
   readonly "a8b6a1a4-5735-42b4-952c-85dce0ac38b5": {
    readonly "title": "HP Vertica";
    readonly "name": "hp-vertica";
    readonly "authSpecs": readonly [
     "Connection String Based Authentication"
    ]
   };
   readonly "bc7b00d6-623a-4dfc-9fdb-f1240aeadaeb": {
    readonly "title": "HTTP API";
    readonly "name": "http-api";
    readonly "authSpecs": readonly [
     "Streaming Connection"
    ]
   };
   readonly "cc6a4487-9e91-433e-a3a3-9cf6626c1806": {
    readonly "title": "HubSpot";
    readonly "name": "hubspot";
    readonly "authSpecs": readonly [
     "Basic Authentication"
    ]
   };
   readonly "09182899-b429-40c9-a15a-bf3ddbc8ced7": {
    readonly "title": "IBM DB2";
    readonly "name": "ibm-db2";
    readonly "authSpecs": readonly [
     "Basic Authentication"
    ]
   };
   readonly "2e8580db-6489-4726-96de-e33f5f60295f": {
    readonly "title": "Mailchimp Members";
    readonly "name": "mailchimp-members";
    readonly "authSpecs": readonly [
     "Basic Authentication",
     "oAuth2RefreshCode"
    ]
   };
   readonly "3000eb99-cd47-43f3-827c-43caf170f015": {
    readonly "title": "MariaDB";
    readonly "name": "mariadb";
    readonly "authSpecs": readonly [
     "Connection String Based Authentication",
     "Basic Authentication"
    ]
   };
   readonly "38ad80fe-8b06-4938-94f4-d4ee80266b07": {
    readonly "title": "Microsoft Dynamics";
    readonly "name": "microsoft-dynamics";
    readonly "authSpecs": readonly [
     "Basic Authentication for Dynamics-Online",
     "Service Principal Key Based Authentication"
    ]
   };
   readonly "1f372ff9-38a4-4492-96f5-b9a4e4bd00ec": {
    readonly "title": "Microsoft SQL Server";
    readonly "name": "microsoft-sql-server";
    readonly "authSpecs": readonly [
     "Connection String Based Authentication"
    ]
   };
   readonly "fd2c8ff3-1de0-4f6b-8fa8-4264784870eb": {
    readonly "title": "Mixpanel";
    readonly "name": "mixpanel";
    readonly "authSpecs": readonly [
     "Basic Authentication"
    ]
   };
   readonly "26d738e0-8963-47ea-aadf-c60de735468a": {
    readonly "title": "MySQL";
    readonly "name": "mysql";
    readonly "authSpecs": readonly [
     "Connection String Based Authentication",
     "Basic Authentication"
    ]
   };
   readonly "cf16d886-c627-4872-9936-fb08d6cba8cc": {
    readonly "title": "OneTrust";
    readonly "name": "onetrust";
    readonly "authSpecs": readonly [
     "OAuth2 Refresh Code"
    ]
   };
   readonly "d6b52d86-f0f8-475f-89d4-ce54c8527328": {
    readonly "title": "Oracle DB";
    readonly "name": "oracle-db";
    readonly "authSpecs": readonly [
     "ConnectionString"
    ]
   };
   readonly "c1e44b6b-e7c8-404b-9031-58f0ef760604": {
    readonly "title": "Oracle Eloqua destination";
    readonly "name": "oracle-eloqua-destination";
    readonly "authSpecs": readonly [
     "SFTP with Password",
     "SFTP with SSH Key"
    ]
   };
   readonly "35d6c4d8-c9a9-11eb-b8bc-0242ac130003": {
    readonly "title": "Oracle Eloqua";
    readonly "name": "oracle-eloqua";
    readonly "authSpecs": readonly [
     "Basic Authentication"
    ]
   };
   readonly "fdf850b4-5a8d-4a5a-9ce8-4caef9abb2a8": {
    readonly "title": "Oracle NetSuite Entities";
    readonly "name": "oracle-netsuite-entities";
    readonly "authSpecs": readonly [
     "OAuth2 Client Credential"
    ]
   };
   readonly "c85f9425-fb21-426c-ad0b-405e9bd8a46c": {
    readonly "title": "Oracle Object Storage";
    readonly "name": "oracle-object-storage";
    readonly "authSpecs": readonly [
     "Access Key"
    ]
   };
   readonly "ff4274f2-c9a9-11eb-b8bc-0242ac130003": {
    readonly "title": "Oracle Responsys";
    readonly "name": "oracle-responsys";
    readonly "authSpecs": readonly [
     "Basic Authentication"
    ]
   };
   readonly "ba5126ec-c9ac-11eb-b8bc-0242ac130003": {
    readonly "title": "Oracle Service Cloud";
    readonly "name": "oracle-service-cloud";
    readonly "authSpecs": readonly [
     "Basic Authentication"
    ]
   };
   readonly "221c7626-58f6-4eec-8ee2-042b0226f03b": {
    readonly "title": "PayPal";
    readonly "name": "paypal";
    readonly "authSpecs": readonly [
     "Client-Id-Secret Based Authentication"
    ]
   };
   readonly "102706fb-a5cd-42ee-afe0-bc42f017ff43": {
    readonly "title": "Phoenix";
    readonly "name": "phoenix";
    readonly "authSpecs": readonly [
     "Basic Authentication"
    ]
   };
   readonly "f82aae23-91e7-4884-b25f-2d2159d841fd": {
    readonly "title": "Pinterest Ads";
    readonly "name": "pinterest-ads";
    readonly "authSpecs": readonly [
     "OAuth2 Refresh Code"
    ]
   };
   readonly "74a1c565-4e59-48d7-9d67-7c03b8a13137": {
    readonly "title": "PostgreSQL";
    readonly "name": "postgresql";
    readonly "authSpecs": readonly [
     "Connection String Based Authentication",
     "Basic Authentication for PostgreSQL",
     "Basic Authentication"
    ]
   };
   readonly "8a9c3494-9708-43d7-ae3f-cda01e5030e1": {
    readonly "title": "Profile store (UPS)";
    readonly "name": "profile-store-ups";
    readonly "authSpecs": readonly []
   };
   readonly "ea1c2a08-b722-11eb-8529-0242ac130003": {
    readonly "title": "Salesforce Marketing Cloud";
    readonly "name": "salesforce-marketing-cloud";
    readonly "authSpecs": readonly [
     "Client-Id-Secret Based Authentication",
     "OAuth2 Client Credential"
    ]
   };
   readonly "cb66ab34-8619-49cb-96d1-39b37ede86ea": {
    readonly "title": "Salesforce Service Cloud";
    readonly "name": "salesforce-service-cloud";
    readonly "authSpecs": readonly [
     "Basic Authentication",
     "OAuth2 Client Credential"
    ]
   };
   readonly "cfc0fee1-7dc0-40ef-b73e-d8b134c436f5": {
    readonly "title": "Salesforce";
    readonly "name": "salesforce";
    readonly "authSpecs": readonly [
     "Basic Authentication",
     "OAuth2 Client Credential",
     "OAuth2 JWT Token Credential"
    ]
   };
   readonly "d8ee38de-7ae9-4058-9610-c79ce75f8e92": {
    readonly "title": "SAP Commerce";
    readonly "name": "sap-commerce";
    readonly "authSpecs": readonly [
     "OAuth2 Client Credential"
    ]
   };
   readonly "eb13cb25-47ab-407f-ba89-c0125281c563": {
    readonly "title": "ServiceNow";
    readonly "name": "servicenow";
    readonly "authSpecs": readonly [
     "Basic Authentication"
    ]
   };
   readonly "64ef4b8b-a6e0-41b5-9677-3805d1ee5dd0": {
    readonly "title": "SFTP destination (old)";
    readonly "name": "sftp-destination-old";
    readonly "authSpecs": readonly [
     "Basic Authentication for sftp",
     "SFTP with SSH Key"
    ]
   };
   readonly "36965a81-b1c6-401b-99f8-22508f1e6a26": {
    readonly "title": "SFTP destination";
    readonly "name": "sftp-destination";
    readonly "authSpecs": readonly [
     "SFTP with Password",
     "SFTP with SSH Key"
    ]
   };
   readonly "b7bf2577-4520-42c9-bae9-cad01560f7bc": {
    readonly "title": "SFTP";
    readonly "name": "sftp";
    readonly "authSpecs": readonly [
     "Basic Authentication for sftp",
     "SSH PublicKey Authentication for sftp"
    ]
   };
   readonly "4f63aa36-bd48-4e33-bb83-49fbcd11c708": {
    readonly "title": "Shopify";
    readonly "name": "shopify";
    readonly "authSpecs": readonly [
     "Basic Authentication",
     "Access Token Based"
    ]
   };
   readonly "51ae16c2-bdad-42fd-9fce-8d5dfddaf140": {
    readonly "title": "Snowflake streaming";
    readonly "name": "snowflake-streaming";
    readonly "authSpecs": readonly [
     "Basic Authentication for Snowflake"
    ]
   };
   readonly "b2e08744-4f1a-40ce-af30-7abac3e23cf3": {
    readonly "title": "Snowflake";
    readonly "name": "snowflake";
    readonly "authSpecs": readonly [
     "ConnectionString",
     "KeyPair Authentication",
     "Basic Authentication"
    ]
   };
   readonly "2acf109f-9b66-4d5e-bc18-ebb2adcff8d5": {
    readonly "title": "Square";
    readonly "name": "square";
    readonly "authSpecs": readonly [
     "OAuth2 Refresh Code"
    ]
   };
   readonly "bdb5b792-451b-42de-acf8-15f3195821de": {
    readonly "title": "Streaming SDK";
    readonly "name": "streaming-sdk";
    readonly "authSpecs": readonly []
   };
   readonly "cc2c31d6-7b8c-4581-b49f-5c8698aa3ab3": {
    readonly "title": "Stripe";
    readonly "name": "stripe";
    readonly "authSpecs": readonly [
     "OAuth2 Refresh Code"
    ]
   };
   readonly "2fa8af9c-2d1a-43ea-a253-f00a00c74412": {
    readonly "title": "Teradata Vantage";
    readonly "name": "teradata-vantage";
    readonly "authSpecs": readonly [
     "ConnectionString"
    ]
   };
   readonly "fcad62f3-09b0-41d3-be11-449d5a621b69": {
    readonly "title": "Veeva CRM";
    readonly "name": "veeva-crm";
    readonly "authSpecs": readonly [
     "Basic Authentication"
    ]
   };
   readonly "0a27232b-2c6e-4396-b8c6-c9fc24e37ba4": {
    readonly "title": "Zendesk";
    readonly "name": "zendesk";
    readonly "authSpecs": readonly [
     "OAuth2 Refresh Code"
    ]
   };
   readonly "929e4450-0237-4ed2-9404-b7e1e0a00309": {
    readonly "title": "Zoho CRM";
    readonly "name": "zoho-crm";
    readonly "authSpecs": readonly [
     "Basic Authentication"
    ]
   }
  }
 };
 readonly "x-not-covered": readonly [
  "flows/search",
  "flowSpecs/search",
  "connections/{id}/configs",
  "connectionSpecs/{id}/configs",
  "connectionSpecs/{id}/explore"
 ];
 readonly "servers": readonly [
  {
   readonly "url": "https://platform.adobe.io/data/foundation/flowservice";
   readonly "description": "Production"
  },
  {
   readonly "url": "https://platform-stage.adobe.io/data/foundation/flowservice";
   readonly "description": "Stage"
  }
 ];
 readonly "x-trailing-slash": "Use Azure Private Link for Sources in the API prints POST /connections/, Flow Service API - Sources PATCH and DELETE /connections/{id}/. No source documents that Flow Service rejects the slash.";
 readonly "security": readonly [
  {
   readonly "accessToken": readonly []
  }
 ];
 readonly "tags": readonly [
  {
   readonly "name": "Connections";
   readonly "description": "Base connections, which hold the credentials for one account of a source."
  },
  {
   readonly "name": "Connection specifications";
   readonly "description": "Sources and their authentication specifications."
  },
  {
   readonly "name": "Source connections";
   readonly "description": "The data of a base connection that a dataflow reads."
  },
  {
   readonly "name": "Target connections";
   readonly "description": "The data set that a dataflow writes to."
  },
  {
   readonly "name": "Flow specifications";
   readonly "description": "Kinds of dataflows, with the rules of their schedules and transformations."
  },
  {
   readonly "name": "Dataflows";
   readonly "description": "A source connection, a target connection, and when and how the data go from one to the other."
  },
  {
   readonly "name": "Flow runs";
   readonly "description": "The runs of dataflows, with their status and the number of records."
  },
  {
   readonly "name": "Tokens";
   readonly "description": "Access tokens, from Adobe's identity service."
  }
 ];
 readonly "paths": {
  readonly "/connections": {
   readonly "post": {
    readonly "operationId": "createConnection";
    readonly "x-published-responses": {
     readonly "422": {
      readonly "description": "connectionSpec.version is missing. Destinations documents this response without a body.";
      readonly "x-reference": "Flow Service API - Destinations, POST /connections, 422";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "anyOf": readonly [
          {
           readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
          },
          {
           readonly "$ref": "#/components/schemas/GatewayErrorBody"
          },
          {
           readonly "$ref": "#/components/schemas/ContentTypeErrorBody"
          },
          {
           readonly "$ref": "#/components/schemas/MessageErrorBody"
          }
         ]
        }
       }
      }
     }
    };
    readonly "summary": "Create a base connection";
    readonly "description": "Creates a base connection, or a draft of one. Any number of dataflows can share it.";
    readonly "tags": readonly [
     "Connections"
    ];
    readonly "x-reference": "Tutorial: Create a connection";
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     },
     {
      readonly "$ref": "#/components/parameters/Mode"
     },
     {
      readonly "$ref": "#/components/parameters/ContentEncoding"
     }
    ];
    readonly "requestBody": {
     readonly "required": true;
     readonly "description": "The connection to create. JSON in UTF-8, each property name once.";
     readonly "x-reference": "RFC 8259 §4, §8.1";
     readonly "x-max-bytes": 1048576;
     readonly "x-max-depth": 64;
     readonly "x-max-properties": 1000;
     readonly "content": {
      readonly "application/json": {
       readonly "schema": {
        readonly "$ref": "#/components/schemas/CreateConnectionRequest"
       };
       readonly "examples": {
        readonly "create-basic": {
         readonly "$ref": "#/components/examples/create-basic"
        };
        readonly "create-service-principal": {
         readonly "$ref": "#/components/examples/create-service-principal"
        }
       }
      }
     }
    };
    readonly "responses": {
     readonly "201": {
      readonly "description": "The base connection was created.";
      readonly "headers": {
       readonly "Location": {
        readonly "$ref": "#/components/headers/Location"
       };
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/CreateConnectionResponse"
        };
        readonly "examples": {
         readonly "created": {
          readonly "$ref": "#/components/examples/created"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "description": "The request is invalid. The gateway, the content-type check or Flow Service reports the reason.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "anyOf": readonly [
          {
           readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
          },
          {
           readonly "$ref": "#/components/schemas/GatewayErrorBody"
          },
          {
           readonly "$ref": "#/components/schemas/ContentTypeErrorBody"
          },
          {
           readonly "$ref": "#/components/schemas/MessageErrorBody"
          }
         ]
        };
        readonly "examples": {
         readonly "invalid-request": {
          readonly "$ref": "#/components/examples/invalid-request"
         };
         readonly "missing-org": {
          readonly "$ref": "#/components/examples/missing-org"
         };
         readonly "content-type": {
          readonly "$ref": "#/components/examples/content-type"
         };
         readonly "missing-sandbox": {
          readonly "$ref": "#/components/examples/missing-sandbox"
         };
         readonly "sandbox-id-not-allowed": {
          readonly "$ref": "#/components/examples/sandbox-id-not-allowed"
         };
         readonly "cross-sandbox-headers-differ": {
          readonly "$ref": "#/components/examples/cross-sandbox-headers-differ"
         };
         readonly "cross-sandbox-not-allowed": {
          readonly "$ref": "#/components/examples/cross-sandbox-not-allowed"
         };
         readonly "empty-token": {
          readonly "$ref": "#/components/examples/empty-token"
         };
         readonly "rejected-token": {
          readonly "$ref": "#/components/examples/rejected-token"
         };
         readonly "empty-body": {
          readonly "$ref": "#/components/examples/empty-body"
         };
         readonly "unknown-connection-spec": {
          readonly "$ref": "#/components/examples/unknown-connection-spec"
         };
         readonly "unknown-connection-spec-legacy": {
          readonly "$ref": "#/components/examples/unknown-connection-spec-legacy"
         };
         readonly "unknown-auth-spec": {
          readonly "$ref": "#/components/examples/unknown-auth-spec"
         };
         readonly "missing-field": {
          readonly "$ref": "#/components/examples/missing-field"
         };
         readonly "empty-field": {
          readonly "$ref": "#/components/examples/empty-field"
         };
         readonly "wrong-value": {
          readonly "$ref": "#/components/examples/wrong-value"
         };
         readonly "source-not-entitled": {
          readonly "$ref": "#/components/examples/source-not-entitled"
         };
         readonly "bad-credentials": {
          readonly "$ref": "#/components/examples/bad-credentials"
         }
        }
       }
      }
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/WriteForbidden"
     };
     readonly "404": {
      readonly "$ref": "#/components/responses/SandboxNotFound"
     };
     readonly "413": {
      readonly "$ref": "#/components/responses/BodyTooLarge"
     };
     readonly "415": {
      readonly "$ref": "#/components/responses/UnsupportedMediaType"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/ServiceFailure"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   };
   readonly "get": {
    readonly "operationId": "listConnections";
    readonly "summary": "List base connections";
    readonly "description": "Base connections of the organization and sandbox, newest first.";
    readonly "tags": readonly [
     "Connections"
    ];
    readonly "x-reference": "Flow Service API - Sources, GET /connections; Sort and filter responses";
    readonly "x-unknown-query": {
     readonly "severity": "error";
     readonly "reference": "Flow Service error messages, 1451-400"
    };
    readonly "x-exclusive-query": {
     readonly "parameters": readonly [
      "limit",
      "count"
     ];
     readonly "unless": {
      readonly "parameter": "count";
      readonly "value": "false"
     };
     readonly "reference": "Flow Service error messages, 1401-400"
    };
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     },
     {
      readonly "$ref": "#/components/parameters/Limit"
     },
     {
      readonly "$ref": "#/components/parameters/ContinuationToken"
     },
     {
      readonly "$ref": "#/components/parameters/OrderBy"
     },
     {
      readonly "$ref": "#/components/parameters/Count"
     },
     {
      readonly "$ref": "#/components/parameters/ConnectionFilter"
     }
    ];
    readonly "responses": {
     readonly "200": {
      readonly "description": "A page of base connections, or their number with `count=true`.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "anyOf": readonly [
          {
           readonly "$ref": "#/components/schemas/ConnectionList"
          },
          {
           readonly "$ref": "#/components/schemas/ConnectionCount"
          }
         ]
        };
        readonly "x-by-query": {
         readonly "parameter": "count";
         readonly "schemas": {
          readonly "true": "ConnectionCount";
          readonly "false": "ConnectionList"
         };
         readonly "absent": "ConnectionList"
        };
        readonly "examples": {
         readonly "connections": {
          readonly "$ref": "#/components/examples/connections"
         };
         readonly "connection-count": {
          readonly "$ref": "#/components/examples/connection-count"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "$ref": "#/components/responses/InvalidListing"
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/Forbidden"
     };
     readonly "404": {
      readonly "$ref": "#/components/responses/SandboxNotFound"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/ServiceFailure"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  };
  readonly "/connections/{id}": {
   readonly "get": {
    readonly "operationId": "retrieveConnection";
    readonly "summary": "Retrieve a base connection";
    readonly "description": "Returns a base connection, in a list of one. Secrets are masked.";
    readonly "tags": readonly [
     "Connections"
    ];
    readonly "x-reference": "Flow Service API - Sources, GET /connections/{id}";
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/ConnectionId"
     },
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     }
    ];
    readonly "responses": {
     readonly "200": {
      readonly "description": "The base connection.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/ConnectionItems"
        };
        readonly "examples": {
         readonly "connection": {
          readonly "$ref": "#/components/examples/connection"
         };
         readonly "connection-initializing-state": {
          readonly "$ref": "#/components/examples/connection-initializing-state"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "$ref": "#/components/responses/InvalidRetrieval"
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/Forbidden"
     };
     readonly "404": {
      readonly "$ref": "#/components/responses/NotFound"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/ServiceFailure"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   };
   readonly "patch": {
    readonly "operationId": "updateConnection";
    readonly "summary": "Update a base connection";
    readonly "description": "Applies a JSON Patch. New auth params replace the old ones as a whole; auth spec and connection spec cannot be changed.";
    readonly "tags": readonly [
     "Connections"
    ];
    readonly "x-reference": "Update connections using the Flow Service API; RFC 6902";
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/ConnectionId"
     },
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     },
     {
      readonly "$ref": "#/components/parameters/IfMatch"
     },
     {
      readonly "$ref": "#/components/parameters/ContentEncoding"
     }
    ];
    readonly "requestBody": {
     readonly "required": true;
     readonly "description": "The changes, a JSON Patch. JSON in UTF-8, each property name once.";
     readonly "x-reference": "Update connections using the Flow Service API; RFC 8259 §4, §8.1";
     readonly "x-max-bytes": 1048576;
     readonly "x-max-depth": 64;
     readonly "x-max-items": 1000;
     readonly "x-max-properties": 10000;
     readonly "content": {
      readonly "application/json": {
       readonly "schema": {
        readonly "$ref": "#/components/schemas/ConnectionPatch"
       };
       readonly "examples": {
        readonly "update-auth-params": {
         readonly "$ref": "#/components/examples/update-auth-params"
        }
       }
      }
     }
    };
    readonly "responses": {
     readonly "200": {
      readonly "description": "The base connection was updated.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/UpdateConnectionResponse"
        };
        readonly "examples": {
         readonly "updated": {
          readonly "$ref": "#/components/examples/updated"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "description": "The request is invalid. The gateway, the content-type check or Flow Service reports the reason.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "anyOf": readonly [
          {
           readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
          },
          {
           readonly "$ref": "#/components/schemas/GatewayErrorBody"
          },
          {
           readonly "$ref": "#/components/schemas/ContentTypeErrorBody"
          }
         ]
        };
        readonly "examples": {
         readonly "invalid-request": {
          readonly "$ref": "#/components/examples/invalid-request"
         };
         readonly "missing-org": {
          readonly "$ref": "#/components/examples/missing-org"
         };
         readonly "content-type": {
          readonly "$ref": "#/components/examples/content-type"
         };
         readonly "missing-sandbox": {
          readonly "$ref": "#/components/examples/missing-sandbox"
         };
         readonly "sandbox-id-not-allowed": {
          readonly "$ref": "#/components/examples/sandbox-id-not-allowed"
         };
         readonly "cross-sandbox-headers-differ": {
          readonly "$ref": "#/components/examples/cross-sandbox-headers-differ"
         };
         readonly "cross-sandbox-not-allowed": {
          readonly "$ref": "#/components/examples/cross-sandbox-not-allowed"
         };
         readonly "empty-token": {
          readonly "$ref": "#/components/examples/empty-token"
         };
         readonly "rejected-token": {
          readonly "$ref": "#/components/examples/rejected-token"
         };
         readonly "missing-if-match": {
          readonly "$ref": "#/components/examples/missing-if-match"
         };
         readonly "empty-body": {
          readonly "$ref": "#/components/examples/empty-body"
         };
         readonly "unsupported-patch-operation": {
          readonly "$ref": "#/components/examples/unsupported-patch-operation"
         };
         readonly "invalid-patch": {
          readonly "$ref": "#/components/examples/invalid-patch"
         };
         readonly "connection-spec-fixed": {
          readonly "$ref": "#/components/examples/connection-spec-fixed"
         };
         readonly "connection-initializing": {
          readonly "$ref": "#/components/examples/connection-initializing"
         };
         readonly "missing-field": {
          readonly "$ref": "#/components/examples/missing-field"
         };
         readonly "empty-field": {
          readonly "$ref": "#/components/examples/empty-field"
         };
         readonly "wrong-value": {
          readonly "$ref": "#/components/examples/wrong-value"
         };
         readonly "bad-credentials": {
          readonly "$ref": "#/components/examples/bad-credentials"
         };
         readonly "unreadable-entity-id": {
          readonly "$ref": "#/components/examples/unreadable-entity-id"
         };
         readonly "connection-not-changeable": {
          readonly "$ref": "#/components/examples/connection-not-changeable"
         };
         readonly "state-not-updatable": {
          readonly "$ref": "#/components/examples/state-not-updatable"
         };
         readonly "patch-not-enabled": {
          readonly "$ref": "#/components/examples/patch-not-enabled"
         };
         readonly "invalid-state": {
          readonly "$ref": "#/components/examples/invalid-state"
         };
         readonly "update-not-applicable": {
          readonly "$ref": "#/components/examples/update-not-applicable"
         }
        }
       }
      }
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/WriteForbidden"
     };
     readonly "404": {
      readonly "$ref": "#/components/responses/NotFound"
     };
     readonly "412": {
      readonly "description": "The connection has changed since its etag was read, or If-Match is not an etag.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
        };
        readonly "examples": {
         readonly "stale-etag": {
          readonly "$ref": "#/components/examples/stale-etag"
         }
        }
       }
      }
     };
     readonly "413": {
      readonly "$ref": "#/components/responses/BodyTooLarge"
     };
     readonly "415": {
      readonly "$ref": "#/components/responses/UnsupportedMediaType"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/ServiceFailure"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   };
   readonly "delete": {
    readonly "operationId": "deleteConnection";
    readonly "x-published-responses": {
     readonly "202": {
      readonly "description": "The deletion was accepted; the body is empty.";
      readonly "x-reference": "Flow Service API - Destinations, DELETE /connections/{id}, 202";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      }
     }
    };
    readonly "summary": "Delete a base connection";
    readonly "description": "Deletes a base connection permanently. If-Match is not required.";
    readonly "tags": readonly [
     "Connections"
    ];
    readonly "x-reference": "Delete connections using the Flow Service API";
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/ConnectionId"
     },
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     }
    ];
    readonly "responses": {
     readonly "204": {
      readonly "description": "The base connection was deleted. Destinations documents 202 instead, also with an empty body.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      }
     };
     readonly "400": {
      readonly "description": "The request is invalid. The gateway or Flow Service reports the reason.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "anyOf": readonly [
          {
           readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
          },
          {
           readonly "$ref": "#/components/schemas/GatewayErrorBody"
          }
         ]
        };
        readonly "examples": {
         readonly "missing-org": {
          readonly "$ref": "#/components/examples/missing-org"
         };
         readonly "missing-sandbox": {
          readonly "$ref": "#/components/examples/missing-sandbox"
         };
         readonly "sandbox-id-not-allowed": {
          readonly "$ref": "#/components/examples/sandbox-id-not-allowed"
         };
         readonly "cross-sandbox-headers-differ": {
          readonly "$ref": "#/components/examples/cross-sandbox-headers-differ"
         };
         readonly "cross-sandbox-not-allowed": {
          readonly "$ref": "#/components/examples/cross-sandbox-not-allowed"
         };
         readonly "empty-token": {
          readonly "$ref": "#/components/examples/empty-token"
         };
         readonly "rejected-token": {
          readonly "$ref": "#/components/examples/rejected-token"
         };
         readonly "connection-initializing": {
          readonly "$ref": "#/components/examples/connection-initializing"
         };
         readonly "unreadable-entity-id": {
          readonly "$ref": "#/components/examples/unreadable-entity-id"
         };
         readonly "connection-not-changeable": {
          readonly "$ref": "#/components/examples/connection-not-changeable"
         };
         readonly "connection-in-use": {
          readonly "$ref": "#/components/examples/connection-in-use"
         };
         readonly "delete-not-applicable": {
          readonly "$ref": "#/components/examples/delete-not-applicable"
         }
        }
       }
      }
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/WriteForbidden"
     };
     readonly "404": {
      readonly "$ref": "#/components/responses/NotFound"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/ServiceFailure"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  };
  readonly "/connections/{id}/action": {
   readonly "post": {
    readonly "operationId": "performConnectionAction";
    readonly "summary": "Publish a draft of a base connection";
    readonly "description": "Changes the state of a base connection. Users publish drafts; the other actions are for the provider.";
    readonly "tags": readonly [
     "Connections"
    ];
    readonly "x-reference": "Create draft Flow Service entities, Publish your draft base connection; Flow Service API - Sources, POST /connections/{id}/action";
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/ConnectionId"
     },
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     },
     {
      readonly "$ref": "#/components/parameters/ActionOperation"
     },
     {
      readonly "$ref": "#/components/parameters/ActionSubOperation"
     }
    ];
    readonly "responses": {
     readonly "200": {
      readonly "description": "The draft was published.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/UpdateConnectionResponse"
        };
        readonly "examples": {
         readonly "published": {
          readonly "$ref": "#/components/examples/published"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "description": "The request is invalid, or the connection is not a draft. The gateway or Flow Service reports the reason.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "anyOf": readonly [
          {
           readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
          },
          {
           readonly "$ref": "#/components/schemas/GatewayErrorBody"
          }
         ]
        };
        readonly "examples": {
         readonly "missing-org": {
          readonly "$ref": "#/components/examples/missing-org"
         };
         readonly "missing-sandbox": {
          readonly "$ref": "#/components/examples/missing-sandbox"
         };
         readonly "sandbox-id-not-allowed": {
          readonly "$ref": "#/components/examples/sandbox-id-not-allowed"
         };
         readonly "cross-sandbox-headers-differ": {
          readonly "$ref": "#/components/examples/cross-sandbox-headers-differ"
         };
         readonly "cross-sandbox-not-allowed": {
          readonly "$ref": "#/components/examples/cross-sandbox-not-allowed"
         };
         readonly "empty-token": {
          readonly "$ref": "#/components/examples/empty-token"
         };
         readonly "rejected-token": {
          readonly "$ref": "#/components/examples/rejected-token"
         };
         readonly "missing-field": {
          readonly "$ref": "#/components/examples/missing-field"
         };
         readonly "wrong-value": {
          readonly "$ref": "#/components/examples/wrong-value"
         };
         readonly "action-for-providers": {
          readonly "$ref": "#/components/examples/action-for-providers"
         };
         readonly "action-not-applicable": {
          readonly "$ref": "#/components/examples/action-not-applicable"
         };
         readonly "unreadable-entity-id": {
          readonly "$ref": "#/components/examples/unreadable-entity-id"
         };
         readonly "progress-not-combinable": {
          readonly "$ref": "#/components/examples/progress-not-combinable"
         };
         readonly "finalize-not-applicable": {
          readonly "$ref": "#/components/examples/finalize-not-applicable"
         };
         readonly "state-not-transitionable": {
          readonly "$ref": "#/components/examples/state-not-transitionable"
         };
         readonly "unsupported-sub-action": {
          readonly "$ref": "#/components/examples/unsupported-sub-action"
         };
         readonly "unsupported-sub-operation": {
          readonly "$ref": "#/components/examples/unsupported-sub-operation"
         }
        }
       }
      }
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/WriteForbidden"
     };
     readonly "404": {
      readonly "$ref": "#/components/responses/NotFound"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/ServiceFailure"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  };
  readonly "/connections/{id}/test": {
   readonly "get": {
    readonly "operationId": "testConnection";
    readonly "summary": "Test a base connection";
    readonly "description": "Checks whether the credentials of a base connection work.";
    readonly "tags": readonly [
     "Connections"
    ];
    readonly "x-reference": "Flow Service API - Sources, GET /connections/{id}/test";
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/ConnectionId"
     },
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     }
    ];
    readonly "responses": {
     readonly "200": {
      readonly "description": "Whether the credentials work.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/ConnectionTest"
        };
        readonly "examples": {
         readonly "connection-works": {
          readonly "$ref": "#/components/examples/connection-works"
         };
         readonly "connection-fails": {
          readonly "$ref": "#/components/examples/connection-fails"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "$ref": "#/components/responses/InvalidRetrieval"
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/Forbidden"
     };
     readonly "404": {
      readonly "$ref": "#/components/responses/NotFound"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/ServiceFailure"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  };
  readonly "/connections/{id}/explore": {
   readonly "get": {
    readonly "operationId": "exploreConnection";
    readonly "summary": "Explore the source of a base connection";
    readonly "description": "Lists the tables and views of the connected system, or the columns and first rows of one of them.";
    readonly "tags": readonly [
     "Connections"
    ];
    readonly "x-reference": "Explore a CRM system using the Flow Service API; Dynamics tutorial of 2026";
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/ConnectionId"
     },
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     },
     {
      readonly "$ref": "#/components/parameters/ObjectType"
     },
     {
      readonly "$ref": "#/components/parameters/ObjectPath"
     },
     {
      readonly "$ref": "#/components/parameters/Preview"
     },
     {
      readonly "$ref": "#/components/parameters/PreviewCount"
     },
     {
      readonly "$ref": "#/components/parameters/PrimaryKey"
     }
    ];
    readonly "responses": {
     readonly "200": {
      readonly "description": "The tables and views of the source, or the columns of one of them.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "anyOf": readonly [
          {
           readonly "$ref": "#/components/schemas/ExploredObjects"
          },
          {
           readonly "$ref": "#/components/schemas/ExploredObject"
          }
         ]
        };
        readonly "x-by-query": {
         readonly "parameter": "objectType";
         readonly "schemas": {
          readonly "root": "ExploredObjects";
          readonly "folder": "ExploredObjects";
          readonly "table": "ExploredObject";
          readonly "view": "ExploredObject";
          readonly "file": "ExploredObject"
         };
         readonly "absent": "ExploredObjects"
        };
        readonly "examples": {
         readonly "explore-root": {
          readonly "$ref": "#/components/examples/explore-root"
         };
         readonly "explore-table": {
          readonly "$ref": "#/components/examples/explore-table"
         };
         readonly "explore-preview": {
          readonly "$ref": "#/components/examples/explore-preview"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "description": "The request is invalid, or the source rejects it.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "anyOf": readonly [
          {
           readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
          },
          {
           readonly "$ref": "#/components/schemas/GatewayErrorBody"
          }
         ]
        };
        readonly "examples": {
         readonly "missing-org": {
          readonly "$ref": "#/components/examples/missing-org"
         };
         readonly "missing-sandbox": {
          readonly "$ref": "#/components/examples/missing-sandbox"
         };
         readonly "sandbox-id-not-allowed": {
          readonly "$ref": "#/components/examples/sandbox-id-not-allowed"
         };
         readonly "cross-sandbox-headers-differ": {
          readonly "$ref": "#/components/examples/cross-sandbox-headers-differ"
         };
         readonly "cross-sandbox-not-allowed": {
          readonly "$ref": "#/components/examples/cross-sandbox-not-allowed"
         };
         readonly "empty-token": {
          readonly "$ref": "#/components/examples/empty-token"
         };
         readonly "rejected-token": {
          readonly "$ref": "#/components/examples/rejected-token"
         };
         readonly "missing-field": {
          readonly "$ref": "#/components/examples/missing-field"
         };
         readonly "wrong-value": {
          readonly "$ref": "#/components/examples/wrong-value"
         };
         readonly "bad-credentials": {
          readonly "$ref": "#/components/examples/bad-credentials"
         };
         readonly "unreadable-entity-id": {
          readonly "$ref": "#/components/examples/unreadable-entity-id"
         }
        }
       }
      }
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/Forbidden"
     };
     readonly "404": {
      readonly "$ref": "#/components/responses/NotFound"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/ServiceFailure"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  };
  readonly "/connectionSpecs": {
   readonly "get": {
    readonly "operationId": "listConnectionSpecs";
    readonly "summary": "List connection specifications";
    readonly "description": "Lists the connection specifications that this description contains.";
    readonly "tags": readonly [
     "Connection specifications"
    ];
    readonly "x-reference": "Dynamics tutorial of 2020, Look up connection specifications; Sort and filter responses";
    readonly "x-unknown-query": {
     readonly "severity": "error";
     readonly "reference": "Flow Service error messages, 1451-400"
    };
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     },
     {
      readonly "$ref": "#/components/parameters/ConnectionSpecFilter"
     }
    ];
    readonly "responses": {
     readonly "200": {
      readonly "description": "The connection specifications.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/ConnectionSpecItems"
        };
        readonly "examples": {
         readonly "dynamics-connection-spec": {
          readonly "$ref": "#/components/examples/dynamics-connection-spec"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "$ref": "#/components/responses/InvalidSpecListing"
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/Forbidden"
     };
     readonly "404": {
      readonly "$ref": "#/components/responses/SandboxNotFound"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/ServiceFailure"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  };
  readonly "/connectionSpecs/{id}": {
   readonly "get": {
    readonly "operationId": "retrieveConnectionSpec";
    readonly "summary": "Retrieve a connection specification";
    readonly "description": "Returns a connection specification, in a list of one.";
    readonly "tags": readonly [
     "Connection specifications"
    ];
    readonly "x-reference": "Flow Service API - Sources, GET /connectionSpecs/{id}";
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/ConnectionSpecId"
     },
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     }
    ];
    readonly "responses": {
     readonly "200": {
      readonly "description": "The connection specification.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/ConnectionSpecItems"
        };
        readonly "examples": {
         readonly "dynamics-connection-spec": {
          readonly "$ref": "#/components/examples/dynamics-connection-spec"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "$ref": "#/components/responses/InvalidRetrieval"
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/Forbidden"
     };
     readonly "404": {
      readonly "$ref": "#/components/responses/NotFound"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/ServiceFailure"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  };
  readonly "/connections/search": {
   readonly "post": {
    readonly "operationId": "searchConnections";
    readonly "summary": "Search base connections";
    readonly "description": "Lists the base connections that match a query in the body: the conditions, the order and the number of a list.";
    readonly "tags": readonly [
     "Connections"
    ];
    readonly "x-reference": "Flow Service API - Sources, POST /connections/search";
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     },
     {
      readonly "$ref": "#/components/parameters/ContinuationToken"
     },
     {
      readonly "$ref": "#/components/parameters/ContentEncoding"
     }
    ];
    readonly "requestBody": {
     readonly "required": true;
     readonly "description": "The search. JSON in UTF-8, each property name once.";
     readonly "x-reference": "Flow Service API - Sources, POST /connections/search; RFC 8259 §4, §8.1";
     readonly "x-max-bytes": 1048576;
     readonly "x-max-depth": 64;
     readonly "x-max-properties": 1000;
     readonly "content": {
      readonly "application/json": {
       readonly "schema": {
        readonly "$ref": "#/components/schemas/SearchConnectionsRequest"
       };
       readonly "examples": {
        readonly "search-connections": {
         readonly "$ref": "#/components/examples/search-connections"
        }
       }
      }
     }
    };
    readonly "responses": {
     readonly "200": {
      readonly "description": "A page of base connections, or their number with `count`.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "anyOf": readonly [
          {
           readonly "$ref": "#/components/schemas/ConnectionList"
          },
          {
           readonly "$ref": "#/components/schemas/ConnectionCount"
          }
         ]
        };
        readonly "examples": {
         readonly "connections": {
          readonly "$ref": "#/components/examples/connections"
         };
         readonly "connection-count": {
          readonly "$ref": "#/components/examples/connection-count"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "description": "The request is invalid. The gateway, the content-type check or Flow Service reports the reason.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "anyOf": readonly [
          {
           readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
          },
          {
           readonly "$ref": "#/components/schemas/GatewayErrorBody"
          },
          {
           readonly "$ref": "#/components/schemas/ContentTypeErrorBody"
          }
         ]
        };
        readonly "examples": {
         readonly "invalid-request": {
          readonly "$ref": "#/components/examples/invalid-request"
         };
         readonly "content-type": {
          readonly "$ref": "#/components/examples/content-type"
         };
         readonly "missing-org": {
          readonly "$ref": "#/components/examples/missing-org"
         };
         readonly "missing-sandbox": {
          readonly "$ref": "#/components/examples/missing-sandbox"
         };
         readonly "sandbox-id-not-allowed": {
          readonly "$ref": "#/components/examples/sandbox-id-not-allowed"
         };
         readonly "cross-sandbox-headers-differ": {
          readonly "$ref": "#/components/examples/cross-sandbox-headers-differ"
         };
         readonly "cross-sandbox-not-allowed": {
          readonly "$ref": "#/components/examples/cross-sandbox-not-allowed"
         };
         readonly "empty-token": {
          readonly "$ref": "#/components/examples/empty-token"
         };
         readonly "rejected-token": {
          readonly "$ref": "#/components/examples/rejected-token"
         };
         readonly "empty-body": {
          readonly "$ref": "#/components/examples/empty-body"
         };
         readonly "limit-and-count": {
          readonly "$ref": "#/components/examples/limit-and-count"
         };
         readonly "sort-order": {
          readonly "$ref": "#/components/examples/sort-order"
         };
         readonly "order-by-field": {
          readonly "$ref": "#/components/examples/order-by-field"
         };
         readonly "filter-operator-not-implemented": {
          readonly "$ref": "#/components/examples/filter-operator-not-implemented"
         };
         readonly "filter-several-values": {
          readonly "$ref": "#/components/examples/filter-several-values"
         };
         readonly "filter-operator-for-field": {
          readonly "$ref": "#/components/examples/filter-operator-for-field"
         };
         readonly "filter-field": {
          readonly "$ref": "#/components/examples/filter-field"
         };
         readonly "filter-operator": {
          readonly "$ref": "#/components/examples/filter-operator"
         };
         readonly "filter-value": {
          readonly "$ref": "#/components/examples/filter-value"
         };
         readonly "filter-without-value": {
          readonly "$ref": "#/components/examples/filter-without-value"
         };
         readonly "wrong-value": {
          readonly "$ref": "#/components/examples/wrong-value"
         };
         readonly "order-across-sandboxes": {
          readonly "$ref": "#/components/examples/order-across-sandboxes"
         };
         readonly "filter-value-type": {
          readonly "$ref": "#/components/examples/filter-value-type"
         };
         readonly "missing-field": {
          readonly "$ref": "#/components/examples/missing-field"
         };
         readonly "empty-field": {
          readonly "$ref": "#/components/examples/empty-field"
         }
        }
       }
      }
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/Forbidden"
     };
     readonly "404": {
      readonly "$ref": "#/components/responses/SandboxNotFound"
     };
     readonly "413": {
      readonly "$ref": "#/components/responses/BodyTooLarge"
     };
     readonly "415": {
      readonly "$ref": "#/components/responses/UnsupportedMediaType"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/ServiceFailure"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  };
  readonly "/sourceConnections": {
   readonly "post": {
    readonly "operationId": "createSourceConnection";
    readonly "x-published-responses": {
     readonly "422": {
      readonly "description": "connectionSpec.version is missing. Destinations documents this response without a body.";
      readonly "x-reference": "Flow Service API - Destinations, POST /sourceConnections, 422";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "anyOf": readonly [
          {
           readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
          },
          {
           readonly "$ref": "#/components/schemas/GatewayErrorBody"
          },
          {
           readonly "$ref": "#/components/schemas/ContentTypeErrorBody"
          },
          {
           readonly "$ref": "#/components/schemas/MessageErrorBody"
          }
         ]
        }
       }
      }
     }
    };
    readonly "summary": "Create a source connection";
    readonly "description": "Creates a source connection: the data of a base connection that a dataflow reads, such as a table. `mode=draft` makes it a draft.";
    readonly "tags": readonly [
     "Source connections"
    ];
    readonly "x-reference": "Create a dataflow to ingest data from a CRM, Create a source connection; Flow Service API - Sources, POST /sourceConnections";
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     },
     {
      readonly "$ref": "#/components/parameters/Mode"
     },
     {
      readonly "$ref": "#/components/parameters/ContentEncoding"
     }
    ];
    readonly "requestBody": {
     readonly "required": true;
     readonly "description": "The source connection to create. JSON in UTF-8, each property name once.";
     readonly "x-reference": "Create a dataflow to ingest data from a CRM, Create a source connection; RFC 8259 §4, §8.1";
     readonly "x-max-bytes": 1048576;
     readonly "x-max-depth": 64;
     readonly "x-max-properties": 10000;
     readonly "content": {
      readonly "application/json": {
       readonly "schema": {
        readonly "$ref": "#/components/schemas/CreateSourceConnectionRequest"
       };
       readonly "examples": {
        readonly "create-source-connection": {
         readonly "$ref": "#/components/examples/create-source-connection"
        };
        readonly "create-source-view": {
         readonly "$ref": "#/components/examples/create-source-view"
        }
       }
      }
     }
    };
    readonly "responses": {
     readonly "201": {
      readonly "description": "The source connection was created.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/CreateEntityResponse"
        };
        readonly "examples": {
         readonly "source-connection-created": {
          readonly "$ref": "#/components/examples/source-connection-created"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "description": "The request is invalid. The gateway, the content-type check or Flow Service reports the reason.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "anyOf": readonly [
          {
           readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
          },
          {
           readonly "$ref": "#/components/schemas/GatewayErrorBody"
          },
          {
           readonly "$ref": "#/components/schemas/ContentTypeErrorBody"
          }
         ]
        };
        readonly "examples": {
         readonly "invalid-request": {
          readonly "$ref": "#/components/examples/invalid-request"
         };
         readonly "content-type": {
          readonly "$ref": "#/components/examples/content-type"
         };
         readonly "missing-org": {
          readonly "$ref": "#/components/examples/missing-org"
         };
         readonly "missing-sandbox": {
          readonly "$ref": "#/components/examples/missing-sandbox"
         };
         readonly "sandbox-id-not-allowed": {
          readonly "$ref": "#/components/examples/sandbox-id-not-allowed"
         };
         readonly "cross-sandbox-headers-differ": {
          readonly "$ref": "#/components/examples/cross-sandbox-headers-differ"
         };
         readonly "cross-sandbox-not-allowed": {
          readonly "$ref": "#/components/examples/cross-sandbox-not-allowed"
         };
         readonly "empty-token": {
          readonly "$ref": "#/components/examples/empty-token"
         };
         readonly "rejected-token": {
          readonly "$ref": "#/components/examples/rejected-token"
         };
         readonly "empty-body": {
          readonly "$ref": "#/components/examples/empty-body"
         };
         readonly "unknown-connection-spec": {
          readonly "$ref": "#/components/examples/unknown-connection-spec"
         };
         readonly "missing-field": {
          readonly "$ref": "#/components/examples/missing-field"
         };
         readonly "empty-field": {
          readonly "$ref": "#/components/examples/empty-field"
         };
         readonly "wrong-value": {
          readonly "$ref": "#/components/examples/wrong-value"
         };
         readonly "data-format-unsupported": {
          readonly "$ref": "#/components/examples/data-format-unsupported"
         };
         readonly "no-columns": {
          readonly "$ref": "#/components/examples/no-columns"
         };
         readonly "no-delimiter": {
          readonly "$ref": "#/components/examples/no-delimiter"
         };
         readonly "base-connection-not-allowed": {
          readonly "$ref": "#/components/examples/base-connection-not-allowed"
         };
         readonly "param-missing": {
          readonly "$ref": "#/components/examples/param-missing"
         };
         readonly "filter-type": {
          readonly "$ref": "#/components/examples/filter-type"
         };
         readonly "filter-format": {
          readonly "$ref": "#/components/examples/filter-format"
         };
         readonly "filter-condition-value": {
          readonly "$ref": "#/components/examples/filter-condition-value"
         }
        }
       }
      }
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/WriteForbidden"
     };
     readonly "404": {
      readonly "$ref": "#/components/responses/NotFound"
     };
     readonly "413": {
      readonly "$ref": "#/components/responses/BodyTooLarge"
     };
     readonly "415": {
      readonly "$ref": "#/components/responses/UnsupportedMediaType"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/ServiceFailure"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   };
   readonly "get": {
    readonly "operationId": "listSourceConnections";
    readonly "summary": "List source connections";
    readonly "description": "Source connections of the organization and sandbox, newest first.";
    readonly "tags": readonly [
     "Source connections"
    ];
    readonly "x-reference": "Flow Service API - Sources, GET /sourceConnections; Sort and filter responses";
    readonly "x-unknown-query": {
     readonly "severity": "error";
     readonly "reference": "Flow Service error messages, 1451-400"
    };
    readonly "x-exclusive-query": {
     readonly "parameters": readonly [
      "limit",
      "count"
     ];
     readonly "unless": {
      readonly "parameter": "count";
      readonly "value": "false"
     };
     readonly "reference": "Flow Service error messages, 1401-400"
    };
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     },
     {
      readonly "$ref": "#/components/parameters/Limit"
     },
     {
      readonly "$ref": "#/components/parameters/ContinuationToken"
     },
     {
      readonly "$ref": "#/components/parameters/ConnectionOrder"
     },
     {
      readonly "$ref": "#/components/parameters/Count"
     },
     {
      readonly "$ref": "#/components/parameters/SourceConnectionFilter"
     }
    ];
    readonly "responses": {
     readonly "200": {
      readonly "description": "A page of source connections, or their number with `count=true`.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "anyOf": readonly [
          {
           readonly "$ref": "#/components/schemas/SourceConnectionList"
          },
          {
           readonly "$ref": "#/components/schemas/EntityCount"
          }
         ]
        };
        readonly "x-by-query": {
         readonly "parameter": "count";
         readonly "schemas": {
          readonly "true": "EntityCount";
          readonly "false": "SourceConnectionList"
         };
         readonly "absent": "SourceConnectionList"
        };
        readonly "examples": {
         readonly "source-connections": {
          readonly "$ref": "#/components/examples/source-connections"
         };
         readonly "entity-count": {
          readonly "$ref": "#/components/examples/entity-count"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "$ref": "#/components/responses/InvalidListing"
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/Forbidden"
     };
     readonly "404": {
      readonly "$ref": "#/components/responses/SandboxNotFound"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/ServiceFailure"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  };
  readonly "/sourceConnections/{id}": {
   readonly "get": {
    readonly "operationId": "retrieveSourceConnection";
    readonly "summary": "Retrieve a source connection";
    readonly "description": "Returns a source connection, in a list of one.";
    readonly "tags": readonly [
     "Source connections"
    ];
    readonly "x-reference": "Flow Service API - Sources, GET /sourceConnections/{id}";
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/SourceConnectionId"
     },
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     }
    ];
    readonly "responses": {
     readonly "200": {
      readonly "description": "The source connection.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/SourceConnectionItems"
        };
        readonly "examples": {
         readonly "source-connection": {
          readonly "$ref": "#/components/examples/source-connection"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "$ref": "#/components/responses/InvalidRetrieval"
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/Forbidden"
     };
     readonly "404": {
      readonly "$ref": "#/components/responses/NotFound"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/ServiceFailure"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   };
   readonly "patch": {
    readonly "operationId": "updateSourceConnection";
    readonly "x-published-responses": {
     readonly "200": {
      readonly "description": "The updated entity, or its id and etag.";
      readonly "x-reference": "Flow Service API - Sources, PATCH /sourceConnections/{id}, 200";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "anyOf": readonly [
          {
           readonly "$ref": "#/components/schemas/UpdateEntityResponse"
          },
          {
           readonly "$ref": "#/components/schemas/SourceConnectionItems"
          }
         ]
        }
       }
      }
     }
    };
    readonly "summary": "Update a source connection";
    readonly "description": "Applies a JSON Patch. A dataflow that uses the source connection does not change by it; Adobe advises to create a new pair and a new dataflow.";
    readonly "tags": readonly [
     "Source connections"
    ];
    readonly "x-reference": "Flow Service API - Sources, PATCH /sourceConnections/{id}; Update dataflows using the Flow Service API; RFC 6902";
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/SourceConnectionId"
     },
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     },
     {
      readonly "$ref": "#/components/parameters/IfMatch"
     },
     {
      readonly "$ref": "#/components/parameters/ContentEncoding"
     }
    ];
    readonly "requestBody": {
     readonly "required": true;
     readonly "description": "The changes, a JSON Patch. JSON in UTF-8, each property name once.";
     readonly "x-reference": "Flow Service API - Sources, PATCH /sourceConnections/{id}; RFC 8259 §4, §8.1";
     readonly "x-max-bytes": 1048576;
     readonly "x-max-depth": 64;
     readonly "x-max-items": 1000;
     readonly "x-max-properties": 10000;
     readonly "content": {
      readonly "application/json": {
       readonly "schema": {
        readonly "$ref": "#/components/schemas/SourceConnectionPatch"
       };
       readonly "examples": {
        readonly "update-source-connection": {
         readonly "$ref": "#/components/examples/update-source-connection"
        }
       }
      }
     }
    };
    readonly "responses": {
     readonly "200": {
      readonly "description": "The source connection was updated. Flow Service API - Sources declares a list instead.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/UpdateEntityResponse"
        };
        readonly "examples": {
         readonly "source-connection-updated": {
          readonly "$ref": "#/components/examples/source-connection-updated"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "$ref": "#/components/responses/InvalidUpdate"
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/WriteForbidden"
     };
     readonly "404": {
      readonly "$ref": "#/components/responses/NotFound"
     };
     readonly "412": {
      readonly "$ref": "#/components/responses/StaleEtag"
     };
     readonly "413": {
      readonly "$ref": "#/components/responses/BodyTooLarge"
     };
     readonly "415": {
      readonly "$ref": "#/components/responses/UnsupportedMediaType"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/ServiceFailure"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   };
   readonly "delete": {
    readonly "operationId": "deleteSourceConnection";
    readonly "x-published-responses": {
     readonly "202": {
      readonly "description": "The deletion was accepted; the body is empty.";
      readonly "x-reference": "Flow Service API - Destinations, DELETE /sourceConnections/{id}, 202";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      }
     }
    };
    readonly "summary": "Delete a source connection";
    readonly "description": "Deletes a source connection permanently. If-Match is not required. One that a dataflow uses is kept.";
    readonly "tags": readonly [
     "Source connections"
    ];
    readonly "x-reference": "Flow Service API - Sources, DELETE /sourceConnections/{id}; Flow Service error messages, 1447-400";
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/SourceConnectionId"
     },
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     }
    ];
    readonly "responses": {
     readonly "204": {
      readonly "description": "The source connection was deleted. Destinations documents 202 instead, also with an empty body.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      }
     };
     readonly "400": {
      readonly "$ref": "#/components/responses/InvalidDeletion"
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/WriteForbidden"
     };
     readonly "404": {
      readonly "$ref": "#/components/responses/NotFound"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/ServiceFailure"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  };
  readonly "/sourceConnections/{id}/action": {
   readonly "post": {
    readonly "operationId": "performSourceConnectionAction";
    readonly "summary": "Publish a draft of a source connection";
    readonly "description": "Changes the state of a source connection. Users publish drafts; the other actions are for the provider.";
    readonly "tags": readonly [
     "Source connections"
    ];
    readonly "x-reference": "Create draft Flow Service entities; Flow Service API - Sources, POST /sourceConnections/{id}/action";
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/SourceConnectionId"
     },
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     },
     {
      readonly "$ref": "#/components/parameters/ActionOperation"
     },
     {
      readonly "$ref": "#/components/parameters/ActionSubOperation"
     }
    ];
    readonly "responses": {
     readonly "200": {
      readonly "description": "The draft was published.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/UpdateEntityResponse"
        };
        readonly "examples": {
         readonly "source-connection-updated": {
          readonly "$ref": "#/components/examples/source-connection-updated"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "$ref": "#/components/responses/InvalidPublication"
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/WriteForbidden"
     };
     readonly "404": {
      readonly "$ref": "#/components/responses/NotFound"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/ServiceFailure"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  };
  readonly "/targetConnections": {
   readonly "post": {
    readonly "operationId": "createTargetConnection";
    readonly "x-published-responses": {
     readonly "422": {
      readonly "description": "connectionSpec.version is missing. Destinations documents this response without a body.";
      readonly "x-reference": "Flow Service API - Destinations, POST /targetConnections, 422";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "anyOf": readonly [
          {
           readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
          },
          {
           readonly "$ref": "#/components/schemas/GatewayErrorBody"
          },
          {
           readonly "$ref": "#/components/schemas/ContentTypeErrorBody"
          },
          {
           readonly "$ref": "#/components/schemas/MessageErrorBody"
          }
         ]
        }
       }
      }
     }
    };
    readonly "summary": "Create a target connection";
    readonly "description": "Creates a target connection: the data set in the data lake, and its schema, that a dataflow writes to. `mode=draft` makes it a draft.";
    readonly "tags": readonly [
     "Target connections"
    ];
    readonly "x-reference": "Create a dataflow to ingest data from a CRM, Create a target connection; Flow Service API - Sources, POST /targetConnections";
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     },
     {
      readonly "$ref": "#/components/parameters/Mode"
     },
     {
      readonly "$ref": "#/components/parameters/ContentEncoding"
     }
    ];
    readonly "requestBody": {
     readonly "required": true;
     readonly "description": "The target connection to create. JSON in UTF-8, each property name once.";
     readonly "x-reference": "Create a dataflow to ingest data from a CRM, Create a target connection; RFC 8259 §4, §8.1";
     readonly "x-max-bytes": 1048576;
     readonly "x-max-depth": 64;
     readonly "x-max-properties": 1000;
     readonly "content": {
      readonly "application/json": {
       readonly "schema": {
        readonly "$ref": "#/components/schemas/CreateTargetConnectionRequest"
       };
       readonly "examples": {
        readonly "create-target-connection": {
         readonly "$ref": "#/components/examples/create-target-connection"
        }
       }
      }
     }
    };
    readonly "responses": {
     readonly "201": {
      readonly "description": "The target connection was created.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/CreateEntityResponse"
        };
        readonly "examples": {
         readonly "target-connection-created": {
          readonly "$ref": "#/components/examples/target-connection-created"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "description": "The request is invalid. The gateway, the content-type check or Flow Service reports the reason.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "anyOf": readonly [
          {
           readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
          },
          {
           readonly "$ref": "#/components/schemas/GatewayErrorBody"
          },
          {
           readonly "$ref": "#/components/schemas/ContentTypeErrorBody"
          }
         ]
        };
        readonly "examples": {
         readonly "invalid-request": {
          readonly "$ref": "#/components/examples/invalid-request"
         };
         readonly "content-type": {
          readonly "$ref": "#/components/examples/content-type"
         };
         readonly "missing-org": {
          readonly "$ref": "#/components/examples/missing-org"
         };
         readonly "missing-sandbox": {
          readonly "$ref": "#/components/examples/missing-sandbox"
         };
         readonly "sandbox-id-not-allowed": {
          readonly "$ref": "#/components/examples/sandbox-id-not-allowed"
         };
         readonly "cross-sandbox-headers-differ": {
          readonly "$ref": "#/components/examples/cross-sandbox-headers-differ"
         };
         readonly "cross-sandbox-not-allowed": {
          readonly "$ref": "#/components/examples/cross-sandbox-not-allowed"
         };
         readonly "empty-token": {
          readonly "$ref": "#/components/examples/empty-token"
         };
         readonly "rejected-token": {
          readonly "$ref": "#/components/examples/rejected-token"
         };
         readonly "empty-body": {
          readonly "$ref": "#/components/examples/empty-body"
         };
         readonly "unknown-connection-spec": {
          readonly "$ref": "#/components/examples/unknown-connection-spec"
         };
         readonly "target-spec-invalid": {
          readonly "$ref": "#/components/examples/target-spec-invalid"
         };
         readonly "data-set-missing": {
          readonly "$ref": "#/components/examples/data-set-missing"
         };
         readonly "missing-field": {
          readonly "$ref": "#/components/examples/missing-field"
         };
         readonly "empty-field": {
          readonly "$ref": "#/components/examples/empty-field"
         };
         readonly "wrong-value": {
          readonly "$ref": "#/components/examples/wrong-value"
         }
        }
       }
      }
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/WriteForbidden"
     };
     readonly "404": {
      readonly "$ref": "#/components/responses/NotFound"
     };
     readonly "413": {
      readonly "$ref": "#/components/responses/BodyTooLarge"
     };
     readonly "415": {
      readonly "$ref": "#/components/responses/UnsupportedMediaType"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/DependencyFailure"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   };
   readonly "get": {
    readonly "operationId": "listTargetConnections";
    readonly "summary": "List target connections";
    readonly "description": "Target connections of the organization and sandbox, newest first.";
    readonly "tags": readonly [
     "Target connections"
    ];
    readonly "x-reference": "Flow Service API - Sources, GET /targetConnections; Sort and filter responses";
    readonly "x-unknown-query": {
     readonly "severity": "error";
     readonly "reference": "Flow Service error messages, 1451-400"
    };
    readonly "x-exclusive-query": {
     readonly "parameters": readonly [
      "limit",
      "count"
     ];
     readonly "unless": {
      readonly "parameter": "count";
      readonly "value": "false"
     };
     readonly "reference": "Flow Service error messages, 1401-400"
    };
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     },
     {
      readonly "$ref": "#/components/parameters/Limit"
     },
     {
      readonly "$ref": "#/components/parameters/ContinuationToken"
     },
     {
      readonly "$ref": "#/components/parameters/ConnectionOrder"
     },
     {
      readonly "$ref": "#/components/parameters/Count"
     },
     {
      readonly "$ref": "#/components/parameters/TargetConnectionFilter"
     }
    ];
    readonly "responses": {
     readonly "200": {
      readonly "description": "A page of target connections, or their number with `count=true`.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "anyOf": readonly [
          {
           readonly "$ref": "#/components/schemas/TargetConnectionList"
          },
          {
           readonly "$ref": "#/components/schemas/EntityCount"
          }
         ]
        };
        readonly "x-by-query": {
         readonly "parameter": "count";
         readonly "schemas": {
          readonly "true": "EntityCount";
          readonly "false": "TargetConnectionList"
         };
         readonly "absent": "TargetConnectionList"
        };
        readonly "examples": {
         readonly "target-connections": {
          readonly "$ref": "#/components/examples/target-connections"
         };
         readonly "entity-count": {
          readonly "$ref": "#/components/examples/entity-count"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "$ref": "#/components/responses/InvalidListing"
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/Forbidden"
     };
     readonly "404": {
      readonly "$ref": "#/components/responses/SandboxNotFound"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/ServiceFailure"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  };
  readonly "/targetConnections/{id}": {
   readonly "get": {
    readonly "operationId": "retrieveTargetConnection";
    readonly "summary": "Retrieve a target connection";
    readonly "description": "Returns a target connection, in a list of one.";
    readonly "tags": readonly [
     "Target connections"
    ];
    readonly "x-reference": "Flow Service API - Sources, GET /targetConnections/{id}";
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/TargetConnectionId"
     },
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     }
    ];
    readonly "responses": {
     readonly "200": {
      readonly "description": "The target connection.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/TargetConnectionItems"
        };
        readonly "examples": {
         readonly "target-connection": {
          readonly "$ref": "#/components/examples/target-connection"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "$ref": "#/components/responses/InvalidRetrieval"
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/Forbidden"
     };
     readonly "404": {
      readonly "$ref": "#/components/responses/NotFound"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/ServiceFailure"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   };
   readonly "patch": {
    readonly "operationId": "updateTargetConnection";
    readonly "x-published-responses": {
     readonly "200": {
      readonly "description": "The updated entity, or its id and etag.";
      readonly "x-reference": "Flow Service API - Sources, PATCH /targetConnections/{id}, 200";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "anyOf": readonly [
          {
           readonly "$ref": "#/components/schemas/UpdateEntityResponse"
          },
          {
           readonly "$ref": "#/components/schemas/TargetConnectionItems"
          }
         ]
        }
       }
      }
     }
    };
    readonly "summary": "Update a target connection";
    readonly "description": "Applies a JSON Patch. A dataflow that uses the target connection does not change by it; Adobe advises to create a new pair and a new dataflow.";
    readonly "tags": readonly [
     "Target connections"
    ];
    readonly "x-reference": "Flow Service API - Sources, PATCH /targetConnections/{id}; Update dataflows using the Flow Service API; RFC 6902";
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/TargetConnectionId"
     },
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     },
     {
      readonly "$ref": "#/components/parameters/IfMatch"
     },
     {
      readonly "$ref": "#/components/parameters/ContentEncoding"
     }
    ];
    readonly "requestBody": {
     readonly "required": true;
     readonly "description": "The changes, a JSON Patch. JSON in UTF-8, each property name once.";
     readonly "x-reference": "Flow Service API - Sources, PATCH /targetConnections/{id}; RFC 8259 §4, §8.1";
     readonly "x-max-bytes": 1048576;
     readonly "x-max-depth": 64;
     readonly "x-max-items": 1000;
     readonly "x-max-properties": 10000;
     readonly "content": {
      readonly "application/json": {
       readonly "schema": {
        readonly "$ref": "#/components/schemas/TargetConnectionPatch"
       };
       readonly "examples": {
        readonly "update-target-connection": {
         readonly "$ref": "#/components/examples/update-target-connection"
        }
       }
      }
     }
    };
    readonly "responses": {
     readonly "200": {
      readonly "description": "The target connection was updated. Flow Service API - Sources declares a list instead.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/UpdateEntityResponse"
        };
        readonly "examples": {
         readonly "target-connection-updated": {
          readonly "$ref": "#/components/examples/target-connection-updated"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "$ref": "#/components/responses/InvalidUpdate"
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/WriteForbidden"
     };
     readonly "404": {
      readonly "$ref": "#/components/responses/NotFound"
     };
     readonly "412": {
      readonly "$ref": "#/components/responses/StaleEtag"
     };
     readonly "413": {
      readonly "$ref": "#/components/responses/BodyTooLarge"
     };
     readonly "415": {
      readonly "$ref": "#/components/responses/UnsupportedMediaType"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/ServiceFailure"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   };
   readonly "delete": {
    readonly "operationId": "deleteTargetConnection";
    readonly "x-published-responses": {
     readonly "202": {
      readonly "description": "The deletion was accepted; the body is empty.";
      readonly "x-reference": "Flow Service API - Destinations, DELETE /targetConnections/{id}, 202";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      }
     }
    };
    readonly "summary": "Delete a target connection";
    readonly "description": "Deletes a target connection permanently. If-Match is not required. One that a dataflow uses is kept.";
    readonly "tags": readonly [
     "Target connections"
    ];
    readonly "x-reference": "Flow Service API - Sources, DELETE /targetConnections/{id}; Flow Service error messages, 1447-400";
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/TargetConnectionId"
     },
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     }
    ];
    readonly "responses": {
     readonly "204": {
      readonly "description": "The target connection was deleted. Destinations documents 202 instead, also with an empty body.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      }
     };
     readonly "400": {
      readonly "$ref": "#/components/responses/InvalidDeletion"
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/WriteForbidden"
     };
     readonly "404": {
      readonly "$ref": "#/components/responses/NotFound"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/ServiceFailure"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  };
  readonly "/targetConnections/{id}/action": {
   readonly "post": {
    readonly "operationId": "performTargetConnectionAction";
    readonly "summary": "Publish a draft of a target connection";
    readonly "description": "Changes the state of a target connection. Users publish drafts; the other actions are for the provider.";
    readonly "tags": readonly [
     "Target connections"
    ];
    readonly "x-reference": "Create draft Flow Service entities; Flow Service API - Sources, POST /targetConnections/{id}/action";
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/TargetConnectionId"
     },
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     },
     {
      readonly "$ref": "#/components/parameters/ActionOperation"
     },
     {
      readonly "$ref": "#/components/parameters/ActionSubOperation"
     }
    ];
    readonly "responses": {
     readonly "200": {
      readonly "description": "The draft was published.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/UpdateEntityResponse"
        };
        readonly "examples": {
         readonly "target-connection-updated": {
          readonly "$ref": "#/components/examples/target-connection-updated"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "$ref": "#/components/responses/InvalidPublication"
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/WriteForbidden"
     };
     readonly "404": {
      readonly "$ref": "#/components/responses/NotFound"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/ServiceFailure"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  };
  readonly "/flowSpecs": {
   readonly "get": {
    readonly "operationId": "listFlowSpecs";
    readonly "summary": "List flow specifications";
    readonly "description": "Lists flow specifications. This description contains the one for tables, CRMToAEP.";
    readonly "tags": readonly [
     "Flow specifications"
    ];
    readonly "x-reference": "Create a dataflow to ingest data from a CRM, Retrieve a flow specification";
    readonly "x-unknown-query": {
     readonly "severity": "error";
     readonly "reference": "Flow Service error messages, 1451-400"
    };
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     },
     {
      readonly "$ref": "#/components/parameters/FlowSpecFilter"
     }
    ];
    readonly "responses": {
     readonly "200": {
      readonly "description": "The flow specifications.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/FlowSpecItems"
        };
        readonly "examples": {
         readonly "flow-spec": {
          readonly "$ref": "#/components/examples/flow-spec"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "$ref": "#/components/responses/InvalidSpecListing"
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/Forbidden"
     };
     readonly "404": {
      readonly "$ref": "#/components/responses/SandboxNotFound"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/ServiceFailure"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  };
  readonly "/flowSpecs/{id}": {
   readonly "get": {
    readonly "operationId": "retrieveFlowSpec";
    readonly "summary": "Retrieve a flow specification";
    readonly "description": "Returns a flow specification, in a list of one.";
    readonly "tags": readonly [
     "Flow specifications"
    ];
    readonly "x-reference": "Flow Service API - Sources, GET /flowSpecs/{id}";
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/FlowSpecId"
     },
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     }
    ];
    readonly "responses": {
     readonly "200": {
      readonly "description": "The flow specification.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/FlowSpecItems"
        };
        readonly "examples": {
         readonly "flow-spec": {
          readonly "$ref": "#/components/examples/flow-spec"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "$ref": "#/components/responses/InvalidRetrieval"
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/Forbidden"
     };
     readonly "404": {
      readonly "$ref": "#/components/responses/NotFound"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/ServiceFailure"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  };
  readonly "/flows": {
   readonly "post": {
    readonly "operationId": "createFlow";
    readonly "summary": "Create a dataflow";
    readonly "description": "Creates a dataflow from a source connection to a target connection, with its transformations and its schedule, or a draft of one.";
    readonly "tags": readonly [
     "Dataflows"
    ];
    readonly "x-reference": "Create a dataflow to ingest data from a CRM, Create a dataflow; Create draft Flow Service entities";
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     },
     {
      readonly "$ref": "#/components/parameters/Mode"
     },
     {
      readonly "$ref": "#/components/parameters/ContentEncoding"
     }
    ];
    readonly "requestBody": {
     readonly "required": true;
     readonly "description": "The dataflow to create. JSON in UTF-8, each property name once.";
     readonly "x-reference": "Create a dataflow to ingest data from a CRM, Create a dataflow; RFC 8259 §4, §8.1";
     readonly "x-max-bytes": 1048576;
     readonly "x-max-depth": 64;
     readonly "x-max-properties": 1000;
     readonly "content": {
      readonly "application/json": {
       readonly "schema": {
        readonly "anyOf": readonly [
         {
          readonly "$ref": "#/components/schemas/CreateFlowRequest"
         },
         {
          readonly "$ref": "#/components/schemas/CreateFlowDraftRequest"
         }
        ]
       };
       readonly "x-by-query": {
        readonly "parameter": "mode";
        readonly "schemas": {
         readonly "draft": "CreateFlowDraftRequest"
        };
        readonly "absent": "CreateFlowRequest"
       };
       readonly "examples": {
        readonly "create-flow": {
         readonly "$ref": "#/components/examples/create-flow"
        };
        readonly "create-flow-once": {
         readonly "$ref": "#/components/examples/create-flow-once"
        };
        readonly "create-flow-draft": {
         readonly "$ref": "#/components/examples/create-flow-draft"
        }
       }
      }
     }
    };
    readonly "responses": {
     readonly "201": {
      readonly "description": "The dataflow was created.";
      readonly "headers": {
       readonly "Location": {
        readonly "$ref": "#/components/headers/FlowLocation"
       };
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/CreateEntityResponse"
        };
        readonly "examples": {
         readonly "flow-created": {
          readonly "$ref": "#/components/examples/flow-created"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "description": "The request is invalid. The gateway, the content-type check or Flow Service reports the reason.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "anyOf": readonly [
          {
           readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
          },
          {
           readonly "$ref": "#/components/schemas/GatewayErrorBody"
          },
          {
           readonly "$ref": "#/components/schemas/ContentTypeErrorBody"
          }
         ]
        };
        readonly "examples": {
         readonly "invalid-request": {
          readonly "$ref": "#/components/examples/invalid-request"
         };
         readonly "content-type": {
          readonly "$ref": "#/components/examples/content-type"
         };
         readonly "missing-org": {
          readonly "$ref": "#/components/examples/missing-org"
         };
         readonly "missing-sandbox": {
          readonly "$ref": "#/components/examples/missing-sandbox"
         };
         readonly "sandbox-id-not-allowed": {
          readonly "$ref": "#/components/examples/sandbox-id-not-allowed"
         };
         readonly "cross-sandbox-headers-differ": {
          readonly "$ref": "#/components/examples/cross-sandbox-headers-differ"
         };
         readonly "cross-sandbox-not-allowed": {
          readonly "$ref": "#/components/examples/cross-sandbox-not-allowed"
         };
         readonly "empty-token": {
          readonly "$ref": "#/components/examples/empty-token"
         };
         readonly "rejected-token": {
          readonly "$ref": "#/components/examples/rejected-token"
         };
         readonly "empty-body": {
          readonly "$ref": "#/components/examples/empty-body"
         };
         readonly "flow-state-not-allowed": {
          readonly "$ref": "#/components/examples/flow-state-not-allowed"
         };
         readonly "unknown-connection-spec": {
          readonly "$ref": "#/components/examples/unknown-connection-spec"
         };
         readonly "mapping-version-invalid": {
          readonly "$ref": "#/components/examples/mapping-version-invalid"
         };
         readonly "mapping-invalid": {
          readonly "$ref": "#/components/examples/mapping-invalid"
         };
         readonly "mapping-schema-mismatch": {
          readonly "$ref": "#/components/examples/mapping-schema-mismatch"
         };
         readonly "source-columns-missing": {
          readonly "$ref": "#/components/examples/source-columns-missing"
         };
         readonly "schedule-empty": {
          readonly "$ref": "#/components/examples/schedule-empty"
         };
         readonly "connection-ids-missing": {
          readonly "$ref": "#/components/examples/connection-ids-missing"
         };
         readonly "connection-ids-length": {
          readonly "$ref": "#/components/examples/connection-ids-length"
         };
         readonly "start-time-past": {
          readonly "$ref": "#/components/examples/start-time-past"
         };
         readonly "interval-with-once": {
          readonly "$ref": "#/components/examples/interval-with-once"
         };
         readonly "interval-too-small": {
          readonly "$ref": "#/components/examples/interval-too-small"
         };
         readonly "interval-not-allowed": {
          readonly "$ref": "#/components/examples/interval-not-allowed"
         };
         readonly "backfill-with-once": {
          readonly "$ref": "#/components/examples/backfill-with-once"
         };
         readonly "delta-column-missing": {
          readonly "$ref": "#/components/examples/delta-column-missing"
         };
         readonly "mode-not-allowed": {
          readonly "$ref": "#/components/examples/mode-not-allowed"
         };
         readonly "delta-column-with-once": {
          readonly "$ref": "#/components/examples/delta-column-with-once"
         };
         readonly "frequency-invalid": {
          readonly "$ref": "#/components/examples/frequency-invalid"
         };
         readonly "mapping-missing": {
          readonly "$ref": "#/components/examples/mapping-missing"
         };
         readonly "missing-field": {
          readonly "$ref": "#/components/examples/missing-field"
         };
         readonly "empty-field": {
          readonly "$ref": "#/components/examples/empty-field"
         };
         readonly "wrong-value": {
          readonly "$ref": "#/components/examples/wrong-value"
         }
        }
       }
      }
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/WriteForbidden"
     };
     readonly "404": {
      readonly "$ref": "#/components/responses/NotFound"
     };
     readonly "413": {
      readonly "$ref": "#/components/responses/BodyTooLarge"
     };
     readonly "415": {
      readonly "$ref": "#/components/responses/UnsupportedMediaType"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/DependencyFailure"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   };
   readonly "get": {
    readonly "operationId": "listFlows";
    readonly "summary": "List dataflows";
    readonly "description": "Dataflows of the organization and sandbox, newest first.";
    readonly "tags": readonly [
     "Dataflows"
    ];
    readonly "x-reference": "Flow Service API - Sources, GET /flows; Sort and filter responses";
    readonly "x-unknown-query": {
     readonly "severity": "error";
     readonly "reference": "Flow Service error messages, 1451-400"
    };
    readonly "x-exclusive-query": {
     readonly "parameters": readonly [
      "limit",
      "count"
     ];
     readonly "unless": {
      readonly "parameter": "count";
      readonly "value": "false"
     };
     readonly "reference": "Flow Service error messages, 1401-400"
    };
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     },
     {
      readonly "$ref": "#/components/parameters/Limit"
     },
     {
      readonly "$ref": "#/components/parameters/ContinuationToken"
     },
     {
      readonly "$ref": "#/components/parameters/FlowOrder"
     },
     {
      readonly "$ref": "#/components/parameters/Count"
     },
     {
      readonly "$ref": "#/components/parameters/FlowFilter"
     }
    ];
    readonly "responses": {
     readonly "200": {
      readonly "description": "A page of dataflows, or their number with `count=true`.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "anyOf": readonly [
          {
           readonly "$ref": "#/components/schemas/FlowList"
          },
          {
           readonly "$ref": "#/components/schemas/EntityCount"
          }
         ]
        };
        readonly "x-by-query": {
         readonly "parameter": "count";
         readonly "schemas": {
          readonly "true": "EntityCount";
          readonly "false": "FlowList"
         };
         readonly "absent": "FlowList"
        };
        readonly "examples": {
         readonly "flows": {
          readonly "$ref": "#/components/examples/flows"
         };
         readonly "entity-count": {
          readonly "$ref": "#/components/examples/entity-count"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "$ref": "#/components/responses/InvalidListing"
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/Forbidden"
     };
     readonly "404": {
      readonly "$ref": "#/components/responses/SandboxNotFound"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/ServiceFailure"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  };
  readonly "/flows/{id}": {
   readonly "get": {
    readonly "operationId": "retrieveFlow";
    readonly "summary": "Retrieve a dataflow";
    readonly "description": "Returns a dataflow, in a list of one.";
    readonly "tags": readonly [
     "Dataflows"
    ];
    readonly "x-reference": "Flow Service API - Sources, GET /flows/{id}; Update dataflows using the Flow Service API";
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/FlowId"
     },
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     }
    ];
    readonly "responses": {
     readonly "200": {
      readonly "description": "The dataflow.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/FlowItems"
        };
        readonly "examples": {
         readonly "flow": {
          readonly "$ref": "#/components/examples/flow"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "$ref": "#/components/responses/InvalidRetrieval"
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/Forbidden"
     };
     readonly "404": {
      readonly "$ref": "#/components/responses/NotFound"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/ServiceFailure"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   };
   readonly "patch": {
    readonly "operationId": "updateFlow";
    readonly "summary": "Update a dataflow";
    readonly "description": "Applies a JSON Patch: name, description, schedule, transformations.";
    readonly "tags": readonly [
     "Dataflows"
    ];
    readonly "x-reference": "Update dataflows using the Flow Service API; RFC 6902";
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/FlowId"
     },
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     },
     {
      readonly "$ref": "#/components/parameters/IfMatch"
     },
     {
      readonly "$ref": "#/components/parameters/ContentEncoding"
     }
    ];
    readonly "requestBody": {
     readonly "required": true;
     readonly "description": "The changes, a JSON Patch. JSON in UTF-8, each property name once.";
     readonly "x-reference": "Update dataflows using the Flow Service API; RFC 8259 §4, §8.1";
     readonly "x-max-bytes": 1048576;
     readonly "x-max-depth": 64;
     readonly "x-max-items": 1000;
     readonly "x-max-properties": 10000;
     readonly "content": {
      readonly "application/json": {
       readonly "schema": {
        readonly "$ref": "#/components/schemas/FlowPatch"
       };
       readonly "examples": {
        readonly "update-flow": {
         readonly "$ref": "#/components/examples/update-flow"
        }
       }
      }
     }
    };
    readonly "responses": {
     readonly "200": {
      readonly "description": "The dataflow was updated.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/UpdateEntityResponse"
        };
        readonly "examples": {
         readonly "flow-updated": {
          readonly "$ref": "#/components/examples/flow-updated"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "description": "The request is invalid. The gateway, the content-type check or Flow Service reports the reason.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "anyOf": readonly [
          {
           readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
          },
          {
           readonly "$ref": "#/components/schemas/GatewayErrorBody"
          },
          {
           readonly "$ref": "#/components/schemas/ContentTypeErrorBody"
          }
         ]
        };
        readonly "examples": {
         readonly "invalid-request": {
          readonly "$ref": "#/components/examples/invalid-request"
         };
         readonly "missing-if-match": {
          readonly "$ref": "#/components/examples/missing-if-match"
         };
         readonly "content-type": {
          readonly "$ref": "#/components/examples/content-type"
         };
         readonly "missing-org": {
          readonly "$ref": "#/components/examples/missing-org"
         };
         readonly "missing-sandbox": {
          readonly "$ref": "#/components/examples/missing-sandbox"
         };
         readonly "sandbox-id-not-allowed": {
          readonly "$ref": "#/components/examples/sandbox-id-not-allowed"
         };
         readonly "cross-sandbox-headers-differ": {
          readonly "$ref": "#/components/examples/cross-sandbox-headers-differ"
         };
         readonly "cross-sandbox-not-allowed": {
          readonly "$ref": "#/components/examples/cross-sandbox-not-allowed"
         };
         readonly "empty-token": {
          readonly "$ref": "#/components/examples/empty-token"
         };
         readonly "rejected-token": {
          readonly "$ref": "#/components/examples/rejected-token"
         };
         readonly "empty-body": {
          readonly "$ref": "#/components/examples/empty-body"
         };
         readonly "unsupported-patch-operation": {
          readonly "$ref": "#/components/examples/unsupported-patch-operation"
         };
         readonly "invalid-patch": {
          readonly "$ref": "#/components/examples/invalid-patch"
         };
         readonly "invalid-patch-path": {
          readonly "$ref": "#/components/examples/invalid-patch-path"
         };
         readonly "start-time-passed": {
          readonly "$ref": "#/components/examples/start-time-passed"
         };
         readonly "frequency-fixed": {
          readonly "$ref": "#/components/examples/frequency-fixed"
         };
         readonly "backfill-fixed": {
          readonly "$ref": "#/components/examples/backfill-fixed"
         };
         readonly "mapping-version-invalid": {
          readonly "$ref": "#/components/examples/mapping-version-invalid"
         };
         readonly "mapping-invalid": {
          readonly "$ref": "#/components/examples/mapping-invalid"
         };
         readonly "mapping-schema-mismatch": {
          readonly "$ref": "#/components/examples/mapping-schema-mismatch"
         };
         readonly "connection-ids-missing": {
          readonly "$ref": "#/components/examples/connection-ids-missing"
         };
         readonly "interval-with-once": {
          readonly "$ref": "#/components/examples/interval-with-once"
         };
         readonly "interval-too-small": {
          readonly "$ref": "#/components/examples/interval-too-small"
         };
         readonly "interval-not-allowed": {
          readonly "$ref": "#/components/examples/interval-not-allowed"
         };
         readonly "backfill-with-once": {
          readonly "$ref": "#/components/examples/backfill-with-once"
         };
         readonly "delta-column-missing": {
          readonly "$ref": "#/components/examples/delta-column-missing"
         };
         readonly "delta-column-with-once": {
          readonly "$ref": "#/components/examples/delta-column-with-once"
         };
         readonly "frequency-invalid": {
          readonly "$ref": "#/components/examples/frequency-invalid"
         };
         readonly "mapping-missing": {
          readonly "$ref": "#/components/examples/mapping-missing"
         };
         readonly "missing-field": {
          readonly "$ref": "#/components/examples/missing-field"
         };
         readonly "empty-field": {
          readonly "$ref": "#/components/examples/empty-field"
         };
         readonly "wrong-value": {
          readonly "$ref": "#/components/examples/wrong-value"
         };
         readonly "unreadable-entity-id": {
          readonly "$ref": "#/components/examples/unreadable-entity-id"
         };
         readonly "state-not-updatable": {
          readonly "$ref": "#/components/examples/state-not-updatable"
         };
         readonly "invalid-state": {
          readonly "$ref": "#/components/examples/invalid-state"
         };
         readonly "update-not-applicable": {
          readonly "$ref": "#/components/examples/update-not-applicable"
         }
        }
       }
      }
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/WriteForbidden"
     };
     readonly "404": {
      readonly "$ref": "#/components/responses/NotFound"
     };
     readonly "412": {
      readonly "$ref": "#/components/responses/StaleEtag"
     };
     readonly "413": {
      readonly "$ref": "#/components/responses/BodyTooLarge"
     };
     readonly "415": {
      readonly "$ref": "#/components/responses/UnsupportedMediaType"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/DependencyFailure"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   };
   readonly "delete": {
    readonly "operationId": "deleteFlow";
    readonly "x-published-responses": {
     readonly "202": {
      readonly "description": "The deletion was accepted; the body is empty.";
      readonly "x-reference": "Flow Service API - Destinations, DELETE /flows/{id}, 202";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      }
     }
    };
    readonly "summary": "Delete a dataflow";
    readonly "description": "Deletes a dataflow permanently. Its runs are no longer listed. If-Match is not required.";
    readonly "tags": readonly [
     "Dataflows"
    ];
    readonly "x-reference": "Delete dataflows using the Flow Service API";
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/FlowId"
     },
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     }
    ];
    readonly "responses": {
     readonly "204": {
      readonly "description": "The dataflow was deleted. Destinations documents 202 instead, also with an empty body.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      }
     };
     readonly "400": {
      readonly "description": "The request is invalid. The gateway or Flow Service reports the reason.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "anyOf": readonly [
          {
           readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
          },
          {
           readonly "$ref": "#/components/schemas/GatewayErrorBody"
          }
         ]
        };
        readonly "examples": {
         readonly "missing-org": {
          readonly "$ref": "#/components/examples/missing-org"
         };
         readonly "missing-sandbox": {
          readonly "$ref": "#/components/examples/missing-sandbox"
         };
         readonly "sandbox-id-not-allowed": {
          readonly "$ref": "#/components/examples/sandbox-id-not-allowed"
         };
         readonly "cross-sandbox-headers-differ": {
          readonly "$ref": "#/components/examples/cross-sandbox-headers-differ"
         };
         readonly "cross-sandbox-not-allowed": {
          readonly "$ref": "#/components/examples/cross-sandbox-not-allowed"
         };
         readonly "empty-token": {
          readonly "$ref": "#/components/examples/empty-token"
         };
         readonly "rejected-token": {
          readonly "$ref": "#/components/examples/rejected-token"
         };
         readonly "unreadable-entity-id": {
          readonly "$ref": "#/components/examples/unreadable-entity-id"
         };
         readonly "delete-not-applicable": {
          readonly "$ref": "#/components/examples/delete-not-applicable"
         }
        }
       }
      }
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/WriteForbidden"
     };
     readonly "404": {
      readonly "$ref": "#/components/responses/NotFound"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/ServiceFailure"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  };
  readonly "/flows/{id}/action": {
   readonly "post": {
    readonly "operationId": "performFlowAction";
    readonly "summary": "Enable, disable or publish a dataflow";
    readonly "description": "Changes the state of a dataflow. A disabled one does not run. Publishing a draft enables it.";
    readonly "tags": readonly [
     "Dataflows"
    ];
    readonly "x-reference": "Create draft Flow Service entities, Publish your draft dataflow; Flow Service API - Sources, POST /flows/{id}/action";
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/FlowId"
     },
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     },
     {
      readonly "$ref": "#/components/parameters/FlowActionOperation"
     },
     {
      readonly "$ref": "#/components/parameters/ActionSubOperation"
     }
    ];
    readonly "responses": {
     readonly "200": {
      readonly "description": "The state of the dataflow was changed.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/UpdateEntityResponse"
        };
        readonly "examples": {
         readonly "flow-updated": {
          readonly "$ref": "#/components/examples/flow-updated"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "description": "The request is invalid. The gateway or Flow Service reports the reason.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "anyOf": readonly [
          {
           readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
          },
          {
           readonly "$ref": "#/components/schemas/GatewayErrorBody"
          }
         ]
        };
        readonly "examples": {
         readonly "missing-org": {
          readonly "$ref": "#/components/examples/missing-org"
         };
         readonly "missing-sandbox": {
          readonly "$ref": "#/components/examples/missing-sandbox"
         };
         readonly "sandbox-id-not-allowed": {
          readonly "$ref": "#/components/examples/sandbox-id-not-allowed"
         };
         readonly "cross-sandbox-headers-differ": {
          readonly "$ref": "#/components/examples/cross-sandbox-headers-differ"
         };
         readonly "cross-sandbox-not-allowed": {
          readonly "$ref": "#/components/examples/cross-sandbox-not-allowed"
         };
         readonly "empty-token": {
          readonly "$ref": "#/components/examples/empty-token"
         };
         readonly "rejected-token": {
          readonly "$ref": "#/components/examples/rejected-token"
         };
         readonly "missing-field": {
          readonly "$ref": "#/components/examples/missing-field"
         };
         readonly "wrong-value": {
          readonly "$ref": "#/components/examples/wrong-value"
         };
         readonly "action-for-providers": {
          readonly "$ref": "#/components/examples/action-for-providers"
         };
         readonly "action-not-applicable": {
          readonly "$ref": "#/components/examples/action-not-applicable"
         };
         readonly "unreadable-entity-id": {
          readonly "$ref": "#/components/examples/unreadable-entity-id"
         };
         readonly "progress-not-combinable": {
          readonly "$ref": "#/components/examples/progress-not-combinable"
         };
         readonly "finalize-not-applicable": {
          readonly "$ref": "#/components/examples/finalize-not-applicable"
         };
         readonly "state-not-transitionable": {
          readonly "$ref": "#/components/examples/state-not-transitionable"
         };
         readonly "unsupported-sub-action": {
          readonly "$ref": "#/components/examples/unsupported-sub-action"
         };
         readonly "unsupported-sub-operation": {
          readonly "$ref": "#/components/examples/unsupported-sub-operation"
         };
         readonly "flow-not-pending": {
          readonly "$ref": "#/components/examples/flow-not-pending"
         };
         readonly "connection-ids-missing": {
          readonly "$ref": "#/components/examples/connection-ids-missing"
         };
         readonly "delta-column-missing": {
          readonly "$ref": "#/components/examples/delta-column-missing"
         };
         readonly "mapping-missing": {
          readonly "$ref": "#/components/examples/mapping-missing"
         }
        }
       }
      }
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/WriteForbidden"
     };
     readonly "404": {
      readonly "$ref": "#/components/responses/NotFound"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/ServiceFailure"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  };
  readonly "/runs": {
   readonly "post": {
    readonly "operationId": "createRun";
    readonly "summary": "Run a dataflow";
    readonly "description": "Creates a run of a dataflow whose frequency is once.";
    readonly "tags": readonly [
     "Flow runs"
    ];
    readonly "x-reference": "Create a flow run for on-demand ingestion; Flow Service API - Sources, POST /runs";
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     },
     {
      readonly "$ref": "#/components/parameters/ContentEncoding"
     }
    ];
    readonly "requestBody": {
     readonly "required": true;
     readonly "description": "The run to create. JSON in UTF-8, each property name once.";
     readonly "x-reference": "Create a flow run for on-demand ingestion; RFC 8259 §4, §8.1";
     readonly "x-max-bytes": 1048576;
     readonly "x-max-depth": 64;
     readonly "x-max-properties": 1000;
     readonly "content": {
      readonly "application/json": {
       readonly "schema": {
        readonly "$ref": "#/components/schemas/CreateRunRequest"
       };
       readonly "examples": {
        readonly "create-run": {
         readonly "$ref": "#/components/examples/create-run"
        }
       }
      }
     }
    };
    readonly "responses": {
     readonly "201": {
      readonly "description": "The run was created.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/CreateRunResponse"
        };
        readonly "examples": {
         readonly "run-created": {
          readonly "$ref": "#/components/examples/run-created"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "description": "The request is invalid. The gateway, the content-type check or Flow Service reports the reason.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "anyOf": readonly [
          {
           readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
          },
          {
           readonly "$ref": "#/components/schemas/GatewayErrorBody"
          },
          {
           readonly "$ref": "#/components/schemas/ContentTypeErrorBody"
          }
         ]
        };
        readonly "examples": {
         readonly "invalid-request": {
          readonly "$ref": "#/components/examples/invalid-request"
         };
         readonly "content-type": {
          readonly "$ref": "#/components/examples/content-type"
         };
         readonly "missing-org": {
          readonly "$ref": "#/components/examples/missing-org"
         };
         readonly "missing-sandbox": {
          readonly "$ref": "#/components/examples/missing-sandbox"
         };
         readonly "sandbox-id-not-allowed": {
          readonly "$ref": "#/components/examples/sandbox-id-not-allowed"
         };
         readonly "cross-sandbox-headers-differ": {
          readonly "$ref": "#/components/examples/cross-sandbox-headers-differ"
         };
         readonly "cross-sandbox-not-allowed": {
          readonly "$ref": "#/components/examples/cross-sandbox-not-allowed"
         };
         readonly "empty-token": {
          readonly "$ref": "#/components/examples/empty-token"
         };
         readonly "rejected-token": {
          readonly "$ref": "#/components/examples/rejected-token"
         };
         readonly "empty-body": {
          readonly "$ref": "#/components/examples/empty-body"
         };
         readonly "run-not-permitted": {
          readonly "$ref": "#/components/examples/run-not-permitted"
         };
         readonly "predecessor-run-not-found": {
          readonly "$ref": "#/components/examples/predecessor-run-not-found"
         };
         readonly "predecessor-flow-not-found": {
          readonly "$ref": "#/components/examples/predecessor-flow-not-found"
         };
         readonly "flow-not-found": {
          readonly "$ref": "#/components/examples/flow-not-found"
         };
         readonly "flow-id-missing": {
          readonly "$ref": "#/components/examples/flow-id-missing"
         };
         readonly "run-failed-to-start": {
          readonly "$ref": "#/components/examples/run-failed-to-start"
         };
         readonly "window-end-before-start": {
          readonly "$ref": "#/components/examples/window-end-before-start"
         };
         readonly "delta-column-differs": {
          readonly "$ref": "#/components/examples/delta-column-differs"
         };
         readonly "run-delta-column-missing": {
          readonly "$ref": "#/components/examples/run-delta-column-missing"
         };
         readonly "run-params-invalid": {
          readonly "$ref": "#/components/examples/run-params-invalid"
         };
         readonly "run-connector-unsupported": {
          readonly "$ref": "#/components/examples/run-connector-unsupported"
         };
         readonly "flow-not-once": {
          readonly "$ref": "#/components/examples/flow-not-once"
         };
         readonly "missing-field": {
          readonly "$ref": "#/components/examples/missing-field"
         };
         readonly "empty-field": {
          readonly "$ref": "#/components/examples/empty-field"
         };
         readonly "wrong-value": {
          readonly "$ref": "#/components/examples/wrong-value"
         }
        }
       }
      }
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/WriteForbidden"
     };
     readonly "404": {
      readonly "$ref": "#/components/responses/SandboxNotFound"
     };
     readonly "413": {
      readonly "$ref": "#/components/responses/BodyTooLarge"
     };
     readonly "415": {
      readonly "$ref": "#/components/responses/UnsupportedMediaType"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/ServiceFailure"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   };
   readonly "get": {
    readonly "operationId": "listRuns";
    readonly "summary": "List flow runs";
    readonly "description": "Flow runs of the organization and sandbox, newest first.";
    readonly "tags": readonly [
     "Flow runs"
    ];
    readonly "x-reference": "Flow Service API - Sources, GET /runs; Monitor dataflows using the Flow Service API; Sort and filter responses";
    readonly "x-unknown-query": {
     readonly "severity": "error";
     readonly "reference": "Flow Service error messages, 1451-400"
    };
    readonly "x-exclusive-query": {
     readonly "parameters": readonly [
      "limit",
      "count"
     ];
     readonly "unless": {
      readonly "parameter": "count";
      readonly "value": "false"
     };
     readonly "reference": "Flow Service error messages, 1401-400"
    };
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     },
     {
      readonly "$ref": "#/components/parameters/Limit"
     },
     {
      readonly "$ref": "#/components/parameters/ContinuationToken"
     },
     {
      readonly "$ref": "#/components/parameters/RunOrder"
     },
     {
      readonly "$ref": "#/components/parameters/Count"
     },
     {
      readonly "$ref": "#/components/parameters/RunFilter"
     }
    ];
    readonly "responses": {
     readonly "200": {
      readonly "description": "A page of flow runs, or their number with `count=true`.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "anyOf": readonly [
          {
           readonly "$ref": "#/components/schemas/FlowRunList"
          },
          {
           readonly "$ref": "#/components/schemas/EntityCount"
          }
         ]
        };
        readonly "x-by-query": {
         readonly "parameter": "count";
         readonly "schemas": {
          readonly "true": "EntityCount";
          readonly "false": "FlowRunList"
         };
         readonly "absent": "FlowRunList"
        };
        readonly "examples": {
         readonly "runs": {
          readonly "$ref": "#/components/examples/runs"
         };
         readonly "entity-count": {
          readonly "$ref": "#/components/examples/entity-count"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "$ref": "#/components/responses/InvalidListing"
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/Forbidden"
     };
     readonly "404": {
      readonly "$ref": "#/components/responses/SandboxNotFound"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/ServiceFailure"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  };
  readonly "/runs/{id}": {
   readonly "get": {
    readonly "operationId": "retrieveRun";
    readonly "x-published-responses": {
     readonly "200": {
      readonly "description": "The run, in a list of one or alone.";
      readonly "x-reference": "Flow Service API - Sources, GET /runs/{id}, 200";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "anyOf": readonly [
          {
           readonly "$ref": "#/components/schemas/FlowRunItems"
          },
          {
           readonly "$ref": "#/components/schemas/FlowRun"
          }
         ]
        }
       }
      }
     }
    };
    readonly "summary": "Retrieve a flow run";
    readonly "description": "Returns a flow run, in a list of one.";
    readonly "tags": readonly [
     "Flow runs"
    ];
    readonly "x-reference": "Flow Service API - Sources, GET /runs/{id}";
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/RunId"
     },
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     }
    ];
    readonly "responses": {
     readonly "200": {
      readonly "description": "The flow run.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/FlowRunItems"
        };
        readonly "examples": {
         readonly "run": {
          readonly "$ref": "#/components/examples/run"
         };
         readonly "run-failed": {
          readonly "$ref": "#/components/examples/run-failed"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "$ref": "#/components/responses/InvalidRetrieval"
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/Forbidden"
     };
     readonly "404": {
      readonly "$ref": "#/components/responses/NotFound"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/ServiceFailure"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  };
  readonly "/runs/{id}/action": {
   readonly "post": {
    readonly "operationId": "performRunAction";
    readonly "x-published-responses": {
     readonly "200": {
      readonly "description": "The id and the etag of the new run, or the whole run.";
      readonly "x-reference": "Flow Service API - Sources, POST /runs/{id}/action, 200";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "anyOf": readonly [
          {
           readonly "$ref": "#/components/schemas/UpdateEntityResponse"
          },
          {
           readonly "$ref": "#/components/schemas/FlowRun"
          }
         ]
        }
       }
      }
     }
    };
    readonly "summary": "Retry a flow run";
    readonly "description": "Runs a failed run again, or one that read no record: a new run.";
    readonly "tags": readonly [
     "Flow runs"
    ];
    readonly "x-reference": "Retry failed dataflow runs; Flow Service API - Sources, POST /runs/{id}/action";
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/RunId"
     },
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     },
     {
      readonly "$ref": "#/components/parameters/RunActionOperation"
     }
    ];
    readonly "responses": {
     readonly "200": {
      readonly "description": "The new run.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/UpdateEntityResponse"
        };
        readonly "examples": {
         readonly "run-retried": {
          readonly "$ref": "#/components/examples/run-retried"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "description": "The request is invalid. The gateway or Flow Service reports the reason.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "anyOf": readonly [
          {
           readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
          },
          {
           readonly "$ref": "#/components/schemas/GatewayErrorBody"
          }
         ]
        };
        readonly "examples": {
         readonly "missing-org": {
          readonly "$ref": "#/components/examples/missing-org"
         };
         readonly "missing-sandbox": {
          readonly "$ref": "#/components/examples/missing-sandbox"
         };
         readonly "sandbox-id-not-allowed": {
          readonly "$ref": "#/components/examples/sandbox-id-not-allowed"
         };
         readonly "cross-sandbox-headers-differ": {
          readonly "$ref": "#/components/examples/cross-sandbox-headers-differ"
         };
         readonly "cross-sandbox-not-allowed": {
          readonly "$ref": "#/components/examples/cross-sandbox-not-allowed"
         };
         readonly "empty-token": {
          readonly "$ref": "#/components/examples/empty-token"
         };
         readonly "rejected-token": {
          readonly "$ref": "#/components/examples/rejected-token"
         };
         readonly "missing-field": {
          readonly "$ref": "#/components/examples/missing-field"
         };
         readonly "wrong-value": {
          readonly "$ref": "#/components/examples/wrong-value"
         };
         readonly "unreadable-entity-id": {
          readonly "$ref": "#/components/examples/unreadable-entity-id"
         };
         readonly "run-not-retriable": {
          readonly "$ref": "#/components/examples/run-not-retriable"
         };
         readonly "flow-not-enabled": {
          readonly "$ref": "#/components/examples/flow-not-enabled"
         };
         readonly "run-action-unsupported": {
          readonly "$ref": "#/components/examples/run-action-unsupported"
         }
        }
       }
      }
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/WriteForbidden"
     };
     readonly "404": {
      readonly "$ref": "#/components/responses/NotFound"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/ServiceFailure"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  };
  readonly "/ims/token/v3": {
   readonly "servers": readonly [
    {
     readonly "url": "https://ims-na1.adobelogin.com";
     readonly "description": "Adobe's identity service"
    }
   ];
   readonly "post": {
    readonly "operationId": "issueToken";
    readonly "x-published-responses": {
     readonly "401": {
      readonly "description": "The client is unknown, or its secret is invalid.";
      readonly "x-reference": "RFC 6749 §5.2, invalid_client";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/TokenErrorBody"
        }
       }
      }
     }
    };
    readonly "summary": "Issue an access token";
    readonly "description": "Exchanges the credentials of an Adobe Developer Console project for an access token. The parameters are sent in the body, in the query, or in both.";
    readonly "tags": readonly [
     "Tokens"
    ];
    readonly "x-reference": "Adobe Developer, Server to Server authentication, IMS; RFC 6749 §4.4.2";
    readonly "security": readonly [];
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/ContentEncoding"
     },
     {
      readonly "$ref": "#/components/parameters/GrantType"
     },
     {
      readonly "$ref": "#/components/parameters/ClientId"
     },
     {
      readonly "$ref": "#/components/parameters/ClientSecret"
     },
     {
      readonly "$ref": "#/components/parameters/Scope"
     }
    ];
    readonly "requestBody": {
     readonly "required": true;
     readonly "description": "The client credentials, form-encoded, each parameter once. Parameters in the query are not needed here.";
     readonly "x-in-query": "Adobe Developer, Server to Server authentication, IMS, Parameters";
     readonly "x-reference": "Adobe Developer, Server to Server authentication, IMS; RFC 6749 §3.2, §4.4.2";
     readonly "x-max-bytes": 1048576;
     readonly "x-max-depth": 64;
     readonly "x-max-properties": 1000;
     readonly "content": {
      readonly "application/x-www-form-urlencoded": {
       readonly "schema": {
        readonly "$ref": "#/components/schemas/TokenRequest"
       };
       readonly "examples": {
        readonly "token-request": {
         readonly "$ref": "#/components/examples/token-request"
        }
       }
      }
     }
    };
    readonly "responses": {
     readonly "200": {
      readonly "description": "An access token.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/TokenResponse"
        };
        readonly "examples": {
         readonly "token": {
          readonly "$ref": "#/components/examples/token"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "description": "The request is invalid. Adobe does not publish the response; this is the error response of OAuth.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/TokenErrorBody"
        };
        readonly "examples": {
         readonly "invalid-token-request": {
          readonly "$ref": "#/components/examples/invalid-token-request"
         };
         readonly "unsupported-grant-type": {
          readonly "$ref": "#/components/examples/unsupported-grant-type"
         }
        }
       }
      }
     };
     readonly "413": {
      readonly "$ref": "#/components/responses/BodyTooLarge"
     };
     readonly "415": {
      readonly "$ref": "#/components/responses/UnsupportedMediaType"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/InternalError"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  };
  readonly "/ims/token/v2": {
   readonly "servers": readonly [
    {
     readonly "url": "https://ims-na1.adobelogin.com";
     readonly "description": "Adobe's identity service"
    }
   ];
   readonly "post": {
    readonly "operationId": "issueTokenV2";
    readonly "x-published-responses": {
     readonly "401": {
      readonly "description": "The client is unknown, or its secret is invalid.";
      readonly "x-reference": "RFC 6749 §5.2, invalid_client";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/TokenErrorBody"
        }
       }
      }
     }
    };
    readonly "summary": "Issue an access token (version 2)";
    readonly "description": "Same as version 3, except that the scope is optional: Adobe documents it as mandatory for version 3 only.";
    readonly "tags": readonly [
     "Tokens"
    ];
    readonly "x-reference": "Experience Platform Postman samples, Adobe I/O Access Token Generation; RFC 6749 §4.4.2";
    readonly "security": readonly [];
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/ContentEncoding"
     },
     {
      readonly "$ref": "#/components/parameters/GrantType"
     },
     {
      readonly "$ref": "#/components/parameters/ClientId"
     },
     {
      readonly "$ref": "#/components/parameters/ClientSecret"
     },
     {
      readonly "$ref": "#/components/parameters/Scope"
     }
    ];
    readonly "requestBody": {
     readonly "required": true;
     readonly "description": "The client credentials, form-encoded, each parameter once. Parameters in the query are not needed here.";
     readonly "x-in-query": "Adobe Developer, Server to Server authentication, IMS, Parameters";
     readonly "x-reference": "Adobe Developer, Server to Server authentication, IMS; RFC 6749 §3.2, §4.4.2";
     readonly "x-max-bytes": 1048576;
     readonly "x-max-depth": 64;
     readonly "x-max-properties": 1000;
     readonly "content": {
      readonly "application/x-www-form-urlencoded": {
       readonly "schema": {
        readonly "$ref": "#/components/schemas/TokenRequestV2"
       };
       readonly "examples": {
        readonly "token-request": {
         readonly "$ref": "#/components/examples/token-request"
        }
       }
      }
     }
    };
    readonly "responses": {
     readonly "200": {
      readonly "description": "An access token.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/TokenResponse"
        };
        readonly "examples": {
         readonly "token": {
          readonly "$ref": "#/components/examples/token"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "description": "The request is invalid. Adobe does not publish the response; this is the error response of OAuth.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/TokenErrorBody"
        };
        readonly "examples": {
         readonly "invalid-token-request": {
          readonly "$ref": "#/components/examples/invalid-token-request"
         };
         readonly "unsupported-grant-type": {
          readonly "$ref": "#/components/examples/unsupported-grant-type"
         }
        }
       }
      }
     };
     readonly "413": {
      readonly "$ref": "#/components/responses/BodyTooLarge"
     };
     readonly "415": {
      readonly "$ref": "#/components/responses/UnsupportedMediaType"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/InternalError"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  };
  readonly "/tenant/schemas": {
   readonly "x-neighbor": "Schema Registry";
   readonly "servers": readonly [
    {
     readonly "url": "https://platform.adobe.io/data/foundation/schemaregistry";
     readonly "description": "Production"
    },
    {
     readonly "url": "https://platform-stage.adobe.io/data/foundation/schemaregistry";
     readonly "description": "Stage"
    }
   ];
   readonly "post": {
    readonly "operationId": "createSchema";
    readonly "summary": "Create a schema";
    readonly "description": "Creates an XDM schema in the container of the organization.";
    readonly "tags": readonly [
     "Schemas"
    ];
    readonly "x-reference": "Schema Registry API, POST /tenant/schemas; Collect CRM data, Create a target XDM schema";
    readonly "x-published-responses": {
     readonly "400": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     };
     readonly "401": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     };
     readonly "403": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     };
     readonly "404": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     };
     readonly "406": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     };
     readonly "500": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     };
     readonly "503": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     }
    };
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     },
     {
      readonly "$ref": "#/components/parameters/ContentEncoding"
     }
    ];
    readonly "requestBody": {
     readonly "required": true;
     readonly "description": "The schema to create. JSON in UTF-8, each property name once.";
     readonly "x-reference": "RFC 8259 §4, §8.1";
     readonly "x-max-bytes": 1048576;
     readonly "x-max-depth": 64;
     readonly "x-max-properties": 1000;
     readonly "content": {
      readonly "application/json": {
       readonly "schema": {
        readonly "$ref": "#/components/schemas/CreateSchemaRequest"
       }
      }
     }
    };
    readonly "responses": {
     readonly "201": {
      readonly "description": "The schema was created.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/XdmSchema"
        };
        readonly "examples": {
         readonly "schema": {
          readonly "$ref": "#/components/examples/schema"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "$ref": "#/components/responses/InvalidSchema"
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/Forbidden"
     };
     readonly "404": {
      readonly "$ref": "#/components/responses/SandboxNotFound"
     };
     readonly "413": {
      readonly "$ref": "#/components/responses/BodyTooLarge"
     };
     readonly "415": {
      readonly "$ref": "#/components/responses/UnsupportedMediaType"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/InternalError"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  };
  readonly "/tenant/schemas/{id}": {
   readonly "x-neighbor": "Schema Registry";
   readonly "servers": readonly [
    {
     readonly "url": "https://platform.adobe.io/data/foundation/schemaregistry";
     readonly "description": "Production"
    },
    {
     readonly "url": "https://platform-stage.adobe.io/data/foundation/schemaregistry";
     readonly "description": "Stage"
    }
   ];
   readonly "get": {
    readonly "operationId": "retrieveSchema";
    readonly "summary": "Retrieve a schema";
    readonly "description": "Returns a schema of the organization. The header Accept selects the form and the version; tools that follow OpenAPI ignore its parameter. The mock returns the schema as it was created, in every form.";
    readonly "tags": readonly [
     "Schemas"
    ];
    readonly "x-reference": "Schema Registry API, GET /{CONTAINER_ID}/schemas/{SCHEMA_ID}";
    readonly "x-published-responses": {
     readonly "400": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     };
     readonly "401": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     };
     readonly "403": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     };
     readonly "404": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     };
     readonly "406": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     };
     readonly "500": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     };
     readonly "503": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     }
    };
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/SchemaId"
     },
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     },
     {
      readonly "$ref": "#/components/parameters/AcceptSchema"
     }
    ];
    readonly "responses": {
     readonly "200": {
      readonly "description": "The schema. The real service names the form in Content-Type.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/XdmSchema"
        };
        readonly "examples": {
         readonly "schema": {
          readonly "$ref": "#/components/examples/schema"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "$ref": "#/components/responses/InvalidSchema"
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/Forbidden"
     };
     readonly "404": {
      readonly "description": "The sandbox has no schema with this id, or the organization has no such sandbox.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "anyOf": readonly [
          {
           readonly "$ref": "#/components/schemas/NeighborErrorBody"
          },
          {
           readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
          }
         ]
        };
        readonly "examples": {
         readonly "schema-not-found": {
          readonly "$ref": "#/components/examples/schema-not-found"
         };
         readonly "unknown-sandbox": {
          readonly "$ref": "#/components/examples/unknown-sandbox"
         }
        }
       }
      }
     };
     readonly "406": {
      readonly "description": "The Accept header is missing, or has no form and version of a schema.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        };
        readonly "examples": {
         readonly "schema-accept-header": {
          readonly "$ref": "#/components/examples/schema-accept-header"
         }
        }
       }
      }
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/InternalError"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  };
  readonly "/dataSets": {
   readonly "x-neighbor": "Catalog Service";
   readonly "servers": readonly [
    {
     readonly "url": "https://platform.adobe.io/data/foundation/catalog";
     readonly "description": "Production"
    },
    {
     readonly "url": "https://platform-stage.adobe.io/data/foundation/catalog";
     readonly "description": "Stage"
    }
   ];
   readonly "post": {
    readonly "operationId": "createDataSet";
    readonly "summary": "Create a data set";
    readonly "description": "Creates a data set for the records of a schema. The mock does not look for the schema, because no error response is published for an unknown one.";
    readonly "tags": readonly [
     "Data sets"
    ];
    readonly "x-reference": "Catalog Service API, POST /dataSets; Collect CRM data, Create a target dataset";
    readonly "x-published-responses": {
     readonly "400": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     };
     readonly "401": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     };
     readonly "403": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     };
     readonly "404": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     };
     readonly "406": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     };
     readonly "500": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     };
     readonly "503": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     }
    };
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     },
     {
      readonly "$ref": "#/components/parameters/ContentEncoding"
     },
     {
      readonly "$ref": "#/components/parameters/RequestDataSource"
     }
    ];
    readonly "requestBody": {
     readonly "required": true;
     readonly "description": "The data set to create. JSON in UTF-8, each property name once.";
     readonly "x-reference": "RFC 8259 §4, §8.1";
     readonly "x-max-bytes": 1048576;
     readonly "x-max-depth": 64;
     readonly "x-max-properties": 1000;
     readonly "content": {
      readonly "application/json": {
       readonly "schema": {
        readonly "$ref": "#/components/schemas/CreateDataSetRequest"
       };
       readonly "examples": {
        readonly "create-data-set": {
         readonly "$ref": "#/components/examples/create-data-set"
        }
       }
      }
     }
    };
    readonly "responses": {
     readonly "201": {
      readonly "description": "The data set was created.";
      readonly "headers": {
       readonly "Location": {
        readonly "$ref": "#/components/headers/DataSetLocation"
       };
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/CreateDataSetResponse"
        };
        readonly "examples": {
         readonly "data-set-created": {
          readonly "$ref": "#/components/examples/data-set-created"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "$ref": "#/components/responses/InvalidDataSet"
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/Forbidden"
     };
     readonly "404": {
      readonly "$ref": "#/components/responses/SandboxNotFound"
     };
     readonly "413": {
      readonly "$ref": "#/components/responses/BodyTooLarge"
     };
     readonly "415": {
      readonly "$ref": "#/components/responses/UnsupportedMediaType"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/InternalError"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  };
  readonly "/dataSets/{id}": {
   readonly "x-neighbor": "Catalog Service";
   readonly "servers": readonly [
    {
     readonly "url": "https://platform.adobe.io/data/foundation/catalog";
     readonly "description": "Production"
    },
    {
     readonly "url": "https://platform-stage.adobe.io/data/foundation/catalog";
     readonly "description": "Stage"
    }
   ];
   readonly "get": {
    readonly "operationId": "retrieveDataSet";
    readonly "summary": "Retrieve a data set";
    readonly "description": "Returns a data set, as the only member of an object, under its id.";
    readonly "tags": readonly [
     "Data sets"
    ];
    readonly "x-reference": "Catalog Service API guide, Look up a Catalog object";
    readonly "x-published-responses": {
     readonly "400": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     };
     readonly "401": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     };
     readonly "403": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     };
     readonly "404": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     };
     readonly "406": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     };
     readonly "500": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     };
     readonly "503": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     }
    };
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/DataSetId"
     },
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     },
     {
      readonly "$ref": "#/components/parameters/DataSetProperties"
     }
    ];
    readonly "responses": {
     readonly "200": {
      readonly "description": "The data set.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/DataSets"
        };
        readonly "examples": {
         readonly "data-set": {
          readonly "$ref": "#/components/examples/data-set"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "$ref": "#/components/responses/InvalidDataSet"
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/Forbidden"
     };
     readonly "404": {
      readonly "description": "The sandbox has no data set with this id, or the organization has no such sandbox.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "anyOf": readonly [
          {
           readonly "$ref": "#/components/schemas/NeighborErrorBody"
          },
          {
           readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
          }
         ]
        };
        readonly "examples": {
         readonly "data-set-not-found": {
          readonly "$ref": "#/components/examples/data-set-not-found"
         };
         readonly "unknown-sandbox": {
          readonly "$ref": "#/components/examples/unknown-sandbox"
         }
        }
       }
      }
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/InternalError"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  };
  readonly "/mappingSets": {
   readonly "x-neighbor": "Data Prep";
   readonly "servers": readonly [
    {
     readonly "url": "https://platform.adobe.io/data/foundation/conversion";
     readonly "description": "Production"
    },
    {
     readonly "url": "https://platform-stage.adobe.io/data/foundation/conversion";
     readonly "description": "Stage"
    }
   ];
   readonly "post": {
    readonly "operationId": "createMappingSet";
    readonly "summary": "Create a mapping set";
    readonly "description": "Creates the mapping from the columns of a source to the fields of a schema, in the form of the tutorials or in that of Data Prep's own guide.";
    readonly "tags": readonly [
     "Mapping sets"
    ];
    readonly "x-reference": "Data Prep API, POST /mappingSets; Collect CRM data, Create a mapping";
    readonly "x-published-responses": {
     readonly "400": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     };
     readonly "401": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     };
     readonly "403": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     };
     readonly "404": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     };
     readonly "406": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     };
     readonly "500": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     };
     readonly "503": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     }
    };
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     },
     {
      readonly "$ref": "#/components/parameters/ContentEncoding"
     }
    ];
    readonly "requestBody": {
     readonly "required": true;
     readonly "description": "The mapping set to create. JSON in UTF-8, each property name once.";
     readonly "x-reference": "RFC 8259 §4, §8.1";
     readonly "x-max-bytes": 1048576;
     readonly "x-max-depth": 64;
     readonly "x-max-properties": 20000;
     readonly "content": {
      readonly "application/json": {
       readonly "schema": {
        readonly "$ref": "#/components/schemas/CreateMappingSetRequest"
       };
       readonly "examples": {
        readonly "create-mapping-set": {
         readonly "$ref": "#/components/examples/create-mapping-set"
        };
        readonly "create-mapping-set-with-output-schema": {
         readonly "$ref": "#/components/examples/create-mapping-set-with-output-schema"
        }
       }
      }
     }
    };
    readonly "responses": {
     readonly "200": {
      readonly "description": "The mapping set was created. The status is 200, not 201.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/CreateMappingSetResponse"
        };
        readonly "examples": {
         readonly "mapping-set-created": {
          readonly "$ref": "#/components/examples/mapping-set-created"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "$ref": "#/components/responses/InvalidMappingSet"
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/Forbidden"
     };
     readonly "404": {
      readonly "$ref": "#/components/responses/SandboxNotFound"
     };
     readonly "413": {
      readonly "$ref": "#/components/responses/BodyTooLarge"
     };
     readonly "415": {
      readonly "$ref": "#/components/responses/UnsupportedMediaType"
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/InternalError"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  };
  readonly "/mappingSets/{id}": {
   readonly "x-neighbor": "Data Prep";
   readonly "servers": readonly [
    {
     readonly "url": "https://platform.adobe.io/data/foundation/conversion";
     readonly "description": "Production"
    },
    {
     readonly "url": "https://platform-stage.adobe.io/data/foundation/conversion";
     readonly "description": "Stage"
    }
   ];
   readonly "get": {
    readonly "operationId": "retrieveMappingSet";
    readonly "summary": "Retrieve a mapping set";
    readonly "description": "Returns a mapping set with its mappings.";
    readonly "tags": readonly [
     "Mapping sets"
    ];
    readonly "x-reference": "Data Prep API, GET /mappingSets/{MAPPING_SET_ID}";
    readonly "x-published-responses": {
     readonly "400": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     };
     readonly "401": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     };
     readonly "403": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     };
     readonly "404": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     };
     readonly "406": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     };
     readonly "500": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     };
     readonly "503": {
      readonly "description": "An error of the service.";
      readonly "x-published-without-body": "Schema Registry API, Catalog Service API, Data Prep API";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        }
       }
      }
     }
    };
    readonly "parameters": readonly [
     {
      readonly "$ref": "#/components/parameters/MappingSetId"
     },
     {
      readonly "$ref": "#/components/parameters/ApiKey"
     },
     {
      readonly "$ref": "#/components/parameters/ImsOrganization"
     },
     {
      readonly "$ref": "#/components/parameters/Sandbox"
     },
     {
      readonly "$ref": "#/components/parameters/SandboxId"
     },
     {
      readonly "$ref": "#/components/parameters/ExpandSchema"
     },
     {
      readonly "$ref": "#/components/parameters/MappingSetVersion"
     }
    ];
    readonly "responses": {
     readonly "200": {
      readonly "description": "The mapping set.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "$ref": "#/components/schemas/MappingSet"
        };
        readonly "examples": {
         readonly "mapping-set": {
          readonly "$ref": "#/components/examples/mapping-set"
         }
        }
       }
      }
     };
     readonly "400": {
      readonly "$ref": "#/components/responses/InvalidMappingSet"
     };
     readonly "401": {
      readonly "$ref": "#/components/responses/Unauthorized"
     };
     readonly "403": {
      readonly "$ref": "#/components/responses/Forbidden"
     };
     readonly "404": {
      readonly "description": "The sandbox has no mapping set with this id and version, or the organization has no such sandbox.";
      readonly "headers": {
       readonly "x-request-id": {
        readonly "$ref": "#/components/headers/RequestId"
       }
      };
      readonly "content": {
       readonly "application/json": {
        readonly "schema": {
         readonly "anyOf": readonly [
          {
           readonly "$ref": "#/components/schemas/NeighborErrorBody"
          },
          {
           readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
          }
         ]
        };
        readonly "examples": {
         readonly "mapping-set-not-found": {
          readonly "$ref": "#/components/examples/mapping-set-not-found"
         };
         readonly "unknown-sandbox": {
          readonly "$ref": "#/components/examples/unknown-sandbox"
         }
        }
       }
      }
     };
     readonly "429": {
      readonly "$ref": "#/components/responses/Throttled"
     };
     readonly "500": {
      readonly "$ref": "#/components/responses/InternalError"
     };
     readonly "503": {
      readonly "$ref": "#/components/responses/Unavailable"
     };
     readonly "504": {
      readonly "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  }
 };
 readonly "components": {
  readonly "securitySchemes": {
   readonly "accessToken": {
    readonly "type": "http";
    readonly "scheme": "bearer";
    readonly "description": "An IMS access token, valid for 24 hours.";
    readonly "x-reference": "Tutorial: Gather values for required headers; RFC 6750 §2.1";
    readonly "x-fix": "Send \"Authorization: Bearer \" followed by an access token from Adobe IMS."
   }
  };
  readonly "parameters": {
   readonly "ApiKey": {
    readonly "name": "x-api-key";
    readonly "in": "header";
    readonly "required": true;
    readonly "description": "The client id of the project in Adobe Developer Console. Its format is not published.";
    readonly "example": "acp_foundation_machineLearning";
    readonly "x-reference": "Tutorial: Gather values for required headers";
    readonly "x-fix": "Send the client id of your Adobe Developer Console project as x-api-key.";
    readonly "schema": {
     readonly "type": "string";
     readonly "minLength": 1
    }
   };
   readonly "ImsOrganization": {
    readonly "name": "x-gw-ims-org-id";
    readonly "in": "header";
    readonly "required": true;
    readonly "description": "The IMS organization, `…@AdobeOrg`. Real ones are 24 hexadecimal digits before the `@`, but no rule says so.";
    readonly "example": "7DC732555AECDB4C0A494036@AdobeOrg";
    readonly "x-reference": "Tutorial: Gather values for required headers";
    readonly "x-fix": "Send your IMS organization id as x-gw-ims-org-id; it ends in @AdobeOrg.";
    readonly "schema": {
     readonly "type": "string";
     readonly "minLength": 1;
     readonly "pattern": "^(?:[^\\s@{}]+@AdobeOrg|\\{[A-Za-z0-9_]+\\})$"
    }
   };
   readonly "Sandbox": {
    readonly "name": "x-sandbox-name";
    readonly "in": "header";
    readonly "required": true;
    readonly "description": "The name of the sandbox, in lower case. Adobe's samples use letters, digits and hyphens.";
    readonly "example": "prod";
    readonly "x-reference": "Tutorial: Gather values for required headers; Flow Service API - Sources, x-sandbox-name";
    readonly "x-fix": "Send the name of the sandbox in lower case as x-sandbox-name, such as prod for the default sandbox.";
    readonly "schema": {
     readonly "type": "string";
     readonly "minLength": 1;
     readonly "pattern": "^(?:[a-z0-9-]+|\\{[A-Za-z0-9_]+\\})$"
    }
   };
   readonly "SandboxId": {
    readonly "name": "x-sandbox-id";
    readonly "in": "header";
    readonly "required": false;
    readonly "description": "The id of the sandbox, in addition to its name. Flow Service accepts it with service tokens and rejects it with user tokens.";
    readonly "example": "6b36e130-c5d7-11e9-949c-0da8d50fcac1";
    readonly "x-reference": "Flow Service error messages, 2110-400";
    readonly "x-fix": "Remove x-sandbox-id and send only x-sandbox-name, unless the access token is a service token.";
    readonly "x-restricted": "Flow Service rejects it with user tokens.";
    readonly "schema": {
     readonly "type": "string";
     readonly "minLength": 1
    }
   };
   readonly "ContentEncoding": {
    readonly "name": "Content-Encoding";
    readonly "in": "header";
    readonly "required": false;
    readonly "description": "Compressed bodies are rejected.";
    readonly "x-reference": "Sources error messages, 1004-415; RFC 9110 §8.4";
    readonly "x-fix": "Send the body uncompressed, without Content-Encoding.";
    readonly "schema": {
     readonly "type": "string";
     readonly "enum": readonly [
      "identity"
     ]
    }
   };
   readonly "IfMatch": {
    readonly "name": "If-Match";
    readonly "in": "header";
    readonly "required": true;
    readonly "description": "The etag of the entity, including its double quotes.";
    readonly "example": "\"9e0052a2-0000-0200-0000-5e35tb330000\"";
    readonly "x-reference": "Update connections using the Flow Service API; Flow Service error messages, 1403-400";
    readonly "x-fix": "Send the etag of the entity as If-Match, with its double quotes.";
    readonly "schema": {
     readonly "type": "string";
     readonly "minLength": 1;
     readonly "pattern": "^(?:\"[^\"]+\"|\\{[A-Za-z0-9_]+\\})$"
    }
   };
   readonly "GrantType": {
    readonly "name": "grant_type";
    readonly "in": "query";
    readonly "required": false;
    readonly "description": "The kind of grant, unless it is in the body.";
    readonly "example": "client_credentials";
    readonly "x-reference": "Adobe Developer, Server to Server authentication, IMS; RFC 6749 §4.4.2";
    readonly "x-fix": "Send grant_type=client_credentials.";
    readonly "schema": {
     readonly "type": "string";
     readonly "enum": readonly [
      "client_credentials"
     ]
    }
   };
   readonly "ClientId": {
    readonly "name": "client_id";
    readonly "in": "query";
    readonly "required": false;
    readonly "description": "The API key, unless it is in the body, as Adobe recommends.";
    readonly "example": "my-client-id";
    readonly "x-reference": "Adobe Developer, Server to Server authentication, IMS";
    readonly "x-fix": "Send the client id of your Adobe Developer Console project, in the body rather than in the query.";
    readonly "schema": {
     readonly "type": "string";
     readonly "format": "password";
     readonly "minLength": 1
    }
   };
   readonly "ClientSecret": {
    readonly "name": "client_secret";
    readonly "in": "query";
    readonly "required": false;
    readonly "description": "The client secret, unless it is in the body, as Adobe recommends.";
    readonly "example": "my-client-secret";
    readonly "x-reference": "Adobe Developer, Server to Server authentication, IMS";
    readonly "x-fix": "Send the client secret of your Adobe Developer Console project, in the body rather than in the query.";
    readonly "schema": {
     readonly "type": "string";
     readonly "format": "password";
     readonly "minLength": 1
    }
   };
   readonly "Scope": {
    readonly "name": "scope";
    readonly "in": "query";
    readonly "required": false;
    readonly "description": "The scopes, separated by commas, unless they are in the body.";
    readonly "example": "openid,AdobeID";
    readonly "x-reference": "Adobe Developer, Server to Server authentication, IMS";
    readonly "x-fix": "Send the scopes of your Adobe Developer Console project, such as scope=openid,AdobeID.";
    readonly "schema": {
     readonly "type": "string";
     readonly "minLength": 1
    }
   };
   readonly "ConnectionId": {
    readonly "name": "id";
    readonly "in": "path";
    readonly "required": true;
    readonly "description": "The id of a base connection.";
    readonly "example": "4cb0c374-d3bb-4557-b139-5712880adc55";
    readonly "x-reference": "Flow Service API - Sources, GET /connections/{id}";
    readonly "x-fix": "Send the id that createConnection returned.";
    readonly "schema": {
     readonly "type": "string";
     readonly "pattern": "^(?:[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|\\{[A-Za-z0-9_]+\\})$"
    }
   };
   readonly "ConnectionSpecId": {
    readonly "name": "id";
    readonly "in": "path";
    readonly "required": true;
    readonly "description": "The id of a connection specification.";
    readonly "example": "38ad80fe-8b06-4938-94f4-d4ee80266b07";
    readonly "x-reference": "Flow Service API - Sources, GET /connectionSpecs/{id}";
    readonly "x-fix": "Send the id of a connection specification; that of Microsoft Dynamics is 38ad80fe-8b06-4938-94f4-d4ee80266b07.";
    readonly "schema": {
     readonly "type": "string";
     readonly "pattern": "^(?:[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|\\{[A-Za-z0-9_]+\\})$"
    }
   };
   readonly "SourceConnectionId": {
    readonly "name": "id";
    readonly "in": "path";
    readonly "required": true;
    readonly "description": "The id of a source connection.";
    readonly "example": "b7581b59-c603-4df1-a689-d23d7ac440f3";
    readonly "x-reference": "Flow Service API - Sources, GET /sourceConnections/{id}";
    readonly "x-fix": "Send the id that createSourceConnection returned.";
    readonly "schema": {
     readonly "type": "string";
     readonly "pattern": "^(?:[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|\\{[A-Za-z0-9_]+\\})$"
    }
   };
   readonly "TargetConnectionId": {
    readonly "name": "id";
    readonly "in": "path";
    readonly "required": true;
    readonly "description": "The id of a target connection.";
    readonly "example": "320f119a-5ac1-4ab1-88ea-eb19e674ea2e";
    readonly "x-reference": "Flow Service API - Sources, GET /targetConnections/{id}";
    readonly "x-fix": "Send the id that createTargetConnection returned.";
    readonly "schema": {
     readonly "type": "string";
     readonly "pattern": "^(?:[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|\\{[A-Za-z0-9_]+\\})$"
    }
   };
   readonly "FlowSpecId": {
    readonly "name": "id";
    readonly "in": "path";
    readonly "required": true;
    readonly "description": "The id of a flow specification.";
    readonly "example": "14518937-270c-4525-bdec-c2ba7cce3860";
    readonly "x-reference": "Flow Service API - Sources, GET /flowSpecs/{id}";
    readonly "x-fix": "Send the id of a flow specification; that of CRMToAEP is 14518937-270c-4525-bdec-c2ba7cce3860.";
    readonly "schema": {
     readonly "type": "string";
     readonly "pattern": "^(?:[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|\\{[A-Za-z0-9_]+\\})$"
    }
   };
   readonly "FlowId": {
    readonly "name": "id";
    readonly "in": "path";
    readonly "required": true;
    readonly "description": "The id of a dataflow.";
    readonly "example": "2edc08ac-4df5-4fe6-936f-81a19ce92f5c";
    readonly "x-reference": "Flow Service API - Sources, GET /flows/{id}";
    readonly "x-fix": "Send the id that createFlow returned.";
    readonly "schema": {
     readonly "type": "string";
     readonly "pattern": "^(?:[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|\\{[A-Za-z0-9_]+\\})$"
    }
   };
   readonly "RunId": {
    readonly "name": "id";
    readonly "in": "path";
    readonly "required": true;
    readonly "description": "The id of a flow run.";
    readonly "example": "9830305a-985f-47d0-b030-5a985fd7d004";
    readonly "x-reference": "Flow Service API - Sources, GET /runs/{id}";
    readonly "x-fix": "Send the id of a run from the list of runs.";
    readonly "schema": {
     readonly "type": "string";
     readonly "pattern": "^(?:[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|\\{[A-Za-z0-9_]+\\})$"
    }
   };
   readonly "FlowActionOperation": {
    readonly "name": "op";
    readonly "in": "query";
    readonly "required": true;
    readonly "description": "The action, in lower case (tutorials) or in upper case (Flow Service API - Sources).";
    readonly "example": "disable";
    readonly "x-reference": "Create draft Flow Service entities, op; Flow Service API - Sources, POST /flows/{id}/action; Flow Service error messages, 1402-400";
    readonly "x-fix": "Send op=enable, op=disable or op=publish.";
    readonly "schema": {
     readonly "type": "string";
     readonly "enum": readonly [
      "enable",
      "disable",
      "publish",
      "ENABLE",
      "DISABLE",
      "PUBLISH"
     ]
    }
   };
   readonly "RunActionOperation": {
    readonly "name": "op";
    readonly "in": "query";
    readonly "required": true;
    readonly "description": "The action, as Retry failed dataflow runs or as Flow Service API - Sources writes it.";
    readonly "example": "re-trigger";
    readonly "x-reference": "Retry failed dataflow runs; Flow Service API - Sources, POST /runs/{id}/action";
    readonly "x-fix": "Send op=re-trigger.";
    readonly "schema": {
     readonly "type": "string";
     readonly "enum": readonly [
      "re-trigger",
      "RE_TRIGGER"
     ]
    }
   };
   readonly "ConnectionOrder": {
    readonly "name": "orderby";
    readonly "in": "query";
    readonly "required": false;
    readonly "description": "The fields to order by, separated by commas, the most important one first: ascending with `+` or without a sign, descending with `-`. Default: newest first.";
    readonly "example": "-createdAt";
    readonly "x-reference": "Sort and filter responses, orderby; Flow Service error messages, 1432-400, 1433-400";
    readonly "x-fix": "Send names of fields, each with an optional + or - before it, such as -createdAt.";
    readonly "schema": {
     readonly "type": "string";
     readonly "pattern": "^(?:[+ -]?(?:id|name|description|createdAt|updatedAt|createdBy|updatedBy|createdClient|updatedClient|sandboxId|sandboxName|imsOrgId|state|version|etag|baseConnectionId|connectionSpec\\.id|connectionSpec\\.version)(?:,(?!$)|$))+$"
    }
   };
   readonly "FlowOrder": {
    readonly "name": "orderby";
    readonly "in": "query";
    readonly "required": false;
    readonly "description": "The fields to order by, separated by commas, the most important one first: ascending with `+` or without a sign, descending with `-`. Default: newest first.";
    readonly "example": "-createdAt";
    readonly "x-reference": "Sort and filter responses, orderby; Flow Service error messages, 1432-400, 1433-400";
    readonly "x-fix": "Send names of fields, each with an optional + or - before it, such as -createdAt.";
    readonly "schema": {
     readonly "type": "string";
     readonly "pattern": "^(?:[+ -]?(?:id|name|description|createdAt|updatedAt|createdBy|updatedBy|createdClient|updatedClient|sandboxId|sandboxName|imsOrgId|state|version|etag|flowSpec\\.id|flowSpec\\.version|lastRunDetails\\.state|lastRunDetails\\.startedAtUTC|lastRunDetails\\.completedAtUTC)(?:,(?!$)|$))+$"
    }
   };
   readonly "RunOrder": {
    readonly "name": "orderby";
    readonly "in": "query";
    readonly "required": false;
    readonly "description": "The fields to order by, separated by commas, the most important one first: ascending with `+` or without a sign, descending with `-`. Default: newest first.";
    readonly "example": "-createdAt";
    readonly "x-reference": "Sort and filter responses, orderby; Flow Service error messages, 1432-400, 1433-400";
    readonly "x-fix": "Send names of fields, each with an optional + or - before it, such as -createdAt.";
    readonly "schema": {
     readonly "type": "string";
     readonly "pattern": "^(?:[+ -]?(?:id|flowId|createdAt|updatedAt|createdBy|updatedBy|createdClient|updatedClient|sandboxId|sandboxName|imsOrgId|etag|flowSpec\\.id|metrics\\.statusSummary\\.status|metrics\\.durationSummary\\.startedAtUTC|metrics\\.durationSummary\\.completedAtUTC)(?:,(?!$)|$))+$"
    }
   };
   readonly "SourceConnectionFilter": {
    readonly "name": "property";
    readonly "in": "query";
    readonly "required": false;
    readonly "description": "Conditions that each source connection must match. Several values are separated by commas, and any of them may match. Several conditions are separate parameters, or are separated by commas.";
    readonly "example": readonly [
     "baseConnectionId==6990abad-977d-41b9-a85d-17ea8cf1c0e4"
    ];
    readonly "x-reference": "Sort and filter responses, property; Flow Service API - Sources; Flow Service error messages, 1440-400 to 1454-400";
    readonly "x-fix": "Send a field, an operator and a value, such as baseConnectionId==6990abad-977d-41b9-a85d-17ea8cf1c0e4.";
    readonly "x-filter": {
     readonly "text": readonly [
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
     ];
     readonly "number": readonly [
      "createdAt",
      "updatedAt"
     ];
     readonly "below": readonly [
      "params",
      "data",
      "inheritedAttributes"
     ];
     readonly "unknown": "filter-field"
    };
    readonly "schema": {
     readonly "type": "array";
     readonly "items": {
      readonly "type": "string";
      readonly "pattern": "^(?:(?:(?:id|name|description|createdBy|updatedBy|createdClient|updatedClient|sandboxId|sandboxName|imsOrgId|state|version|etag|baseConnectionId|connectionSpec\\.id|connectionSpec\\.version|params(?:\\.[A-Za-z0-9_]+(?:\\[\\])?)+|data(?:\\.[A-Za-z0-9_]+(?:\\[\\])?)+|inheritedAttributes(?:\\.[A-Za-z0-9_]+(?:\\[\\])?)+)==(?=[^=!<>~])(?!,[A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))(?:\"[^\"]*\"|(?!\"[^\"]*\"))[^,]*(?:,(?![A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))(?:\"[^\"]*\"|(?!\"[^\"]*\"))[^,]*)*|(?:createdAt|updatedAt)(?:==|>=|<=|>|<)[0-9]{1,15})(?:,(?=[A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))|$))+$"
     }
    }
   };
   readonly "TargetConnectionFilter": {
    readonly "name": "property";
    readonly "in": "query";
    readonly "required": false;
    readonly "description": "Conditions that each target connection must match. Several values are separated by commas, and any of them may match. Several conditions are separate parameters, or are separated by commas.";
    readonly "example": readonly [
     "name==ACME target connection"
    ];
    readonly "x-reference": "Sort and filter responses, property; Flow Service API - Sources; Flow Service error messages, 1440-400 to 1454-400";
    readonly "x-fix": "Send a field, an operator and a value, such as name==ACME target connection.";
    readonly "x-filter": {
     readonly "text": readonly [
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
     ];
     readonly "number": readonly [
      "createdAt",
      "updatedAt"
     ];
     readonly "below": readonly [
      "params",
      "data",
      "inheritedAttributes"
     ];
     readonly "unknown": "filter-field"
    };
    readonly "schema": {
     readonly "type": "array";
     readonly "items": {
      readonly "type": "string";
      readonly "pattern": "^(?:(?:(?:id|name|description|createdBy|updatedBy|createdClient|updatedClient|sandboxId|sandboxName|imsOrgId|state|version|etag|baseConnectionId|connectionSpec\\.id|connectionSpec\\.version|params(?:\\.[A-Za-z0-9_]+(?:\\[\\])?)+|data(?:\\.[A-Za-z0-9_]+(?:\\[\\])?)+|inheritedAttributes(?:\\.[A-Za-z0-9_]+(?:\\[\\])?)+)==(?=[^=!<>~])(?!,[A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))(?:\"[^\"]*\"|(?!\"[^\"]*\"))[^,]*(?:,(?![A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))(?:\"[^\"]*\"|(?!\"[^\"]*\"))[^,]*)*|(?:createdAt|updatedAt)(?:==|>=|<=|>|<)[0-9]{1,15})(?:,(?=[A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))|$))+$"
     }
    }
   };
   readonly "FlowSpecFilter": {
    readonly "name": "property";
    readonly "in": "query";
    readonly "required": false;
    readonly "description": "Conditions that each flow specification must match. Several values are separated by commas, and any of them may match. Several conditions are separate parameters, or are separated by commas.";
    readonly "example": readonly [
     "name==\"CRMToAEP\""
    ];
    readonly "x-reference": "Create a dataflow to ingest data from a CRM, Retrieve a flow specification; Sort and filter responses, property";
    readonly "x-fix": "Send a field, an operator and a value, such as name==\"CRMToAEP\".";
    readonly "x-filter": {
     readonly "text": readonly [
      "id",
      "name",
      "providerId",
      "version"
     ];
     readonly "number": readonly [];
     readonly "below": readonly [
      "attributes"
     ];
     readonly "single": readonly [
      "attributes"
     ];
     readonly "unknown": "filter-unhandled-field"
    };
    readonly "schema": {
     readonly "type": "array";
     readonly "items": {
      readonly "type": "string";
      readonly "pattern": "^(?:(?:(?:(?:id|name|providerId|version|attributes(?:\\.[A-Za-z0-9_]+(?:\\[\\])?)+)==|attributes(?:\\.[A-Za-z0-9_]+(?:\\[\\])?)+=(?=\"[^\"]*\"(?:,|$)))(?=[^=!<>~])(?!,[A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))(?:\"[^\"]*\"|(?!\"[^\"]*\"))[^,]*(?:,(?![A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))(?:\"[^\"]*\"|(?!\"[^\"]*\"))[^,]*)*)(?:,(?=[A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))|$))+$"
     }
    }
   };
   readonly "FlowFilter": {
    readonly "name": "property";
    readonly "in": "query";
    readonly "required": false;
    readonly "description": "Conditions that each dataflow must match. Several values are separated by commas, and any of them may match. Several conditions are separate parameters, or are separated by commas. A member of a list is written with [] after the name of the list.";
    readonly "example": readonly [
     "state==enabled"
    ];
    readonly "x-reference": "Sort and filter responses, property; Flow Service API - Sources; Flow Service error messages, 1440-400 to 1454-400";
    readonly "x-fix": "Send a field, an operator and a value, such as state==enabled.";
    readonly "x-filter": {
     readonly "text": readonly [
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
     ];
     readonly "number": readonly [
      "createdAt",
      "updatedAt",
      "lastRunDetails.startedAtUTC",
      "lastRunDetails.completedAtUTC"
     ];
     readonly "below": readonly [
      "inheritedAttributes",
      "scheduleParams",
      "options"
     ];
     readonly "unknown": "filter-field"
    };
    readonly "schema": {
     readonly "type": "array";
     readonly "items": {
      readonly "type": "string";
      readonly "pattern": "^(?:(?:(?:id|name|description|createdBy|updatedBy|createdClient|updatedClient|sandboxId|sandboxName|imsOrgId|state|version|etag|flowSpec\\.id|flowSpec\\.version|lastRunDetails\\.id|lastRunDetails\\.state|sourceConnectionIds|targetConnectionIds|inheritedAttributes(?:\\.[A-Za-z0-9_]+(?:\\[\\])?)+|scheduleParams(?:\\.[A-Za-z0-9_]+(?:\\[\\])?)+|options(?:\\.[A-Za-z0-9_]+(?:\\[\\])?)+)==(?=[^=!<>~])(?!,[A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))(?:\"[^\"]*\"|(?!\"[^\"]*\"))[^,]*(?:,(?![A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))(?:\"[^\"]*\"|(?!\"[^\"]*\"))[^,]*)*|(?:createdAt|updatedAt|lastRunDetails\\.startedAtUTC|lastRunDetails\\.completedAtUTC)(?:==|>=|<=|>|<)[0-9]{1,15})(?:,(?=[A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))|$))+$"
     }
    }
   };
   readonly "RunFilter": {
    readonly "name": "property";
    readonly "in": "query";
    readonly "required": false;
    readonly "description": "Conditions that each flow run must match. Several values are separated by commas, and any of them may match. Several conditions are separate parameters, or are separated by commas.";
    readonly "example": readonly [
     "flowId==c9cef9cb-c934-4467-8ef9-cbc934546741"
    ];
    readonly "x-reference": "Sort and filter responses, property; Flow Service API - Sources; Flow Service error messages, 1440-400 to 1454-400";
    readonly "x-fix": "Send a field, an operator and a value, such as flowId==c9cef9cb-c934-4467-8ef9-cbc934546741.";
    readonly "x-filter": {
     readonly "text": readonly [
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
     ];
     readonly "number": readonly [
      "createdAt",
      "updatedAt",
      "metrics.durationSummary.startedAtUTC",
      "metrics.durationSummary.completedAtUTC"
     ];
     readonly "below": readonly [];
     readonly "unknown": "filter-field"
    };
    readonly "schema": {
     readonly "type": "array";
     readonly "items": {
      readonly "type": "string";
      readonly "pattern": "^(?:(?:(?:id|flowId|createdBy|updatedBy|createdClient|updatedClient|sandboxId|sandboxName|imsOrgId|etag|flowSpec\\.id|flowSpec\\.version|providerRefId|metrics\\.statusSummary\\.status)==(?=[^=!<>~])(?!,[A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))(?:\"[^\"]*\"|(?!\"[^\"]*\"))[^,]*(?:,(?![A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))(?:\"[^\"]*\"|(?!\"[^\"]*\"))[^,]*)*|(?:createdAt|updatedAt|metrics\\.durationSummary\\.startedAtUTC|metrics\\.durationSummary\\.completedAtUTC)(?:==|>=|<=|>|<)[0-9]{1,15})(?:,(?=[A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))|$))+$"
     }
    }
   };
   readonly "Mode": {
    readonly "name": "mode";
    readonly "in": "query";
    readonly "required": false;
    readonly "description": "Makes the new entity a draft, which can be changed until it is published.";
    readonly "example": "draft";
    readonly "x-reference": "Create draft Flow Service entities, mode";
    readonly "x-fix": "Send mode=draft for a draft, or remove mode for an enabled one.";
    readonly "schema": {
     readonly "type": "string";
     readonly "enum": readonly [
      "draft"
     ]
    }
   };
   readonly "ActionOperation": {
    readonly "name": "op";
    readonly "in": "query";
    readonly "required": true;
    readonly "description": "The action, in lower case (tutorials) or in upper case (Flow Service API - Sources).";
    readonly "example": "publish";
    readonly "x-reference": "Create draft Flow Service entities, op; Flow Service error messages, 1402-400";
    readonly "x-fix": "Send op=publish.";
    readonly "schema": {
     readonly "type": "string";
     readonly "enum": readonly [
      "publish",
      "PUBLISH"
     ]
    }
   };
   readonly "ActionSubOperation": {
    readonly "name": "subOp";
    readonly "in": "query";
    readonly "required": false;
    readonly "description": "Declared by Flow Service API - Sources for actions of the provider; the tutorials send none.";
    readonly "example": "APPLY";
    readonly "x-reference": "Flow Service API - Sources, POST /connections/{id}/action, subOp";
    readonly "x-fix": "Remove subOp.";
    readonly "schema": {
     readonly "type": "string";
     readonly "enum": readonly [
      "APPLY",
      "ROLLBACK",
      "PROGRESS"
     ]
    }
   };
   readonly "Limit": {
    readonly "name": "limit";
    readonly "in": "query";
    readonly "required": false;
    readonly "description": "The number of items on a page, at most 100. The default is our choice.";
    readonly "example": 10;
    readonly "x-reference": "Flow Service API - Destinations, GET /connections, limit";
    readonly "x-fix": "Send a whole number from 1 to 100.";
    readonly "schema": {
     readonly "type": "integer";
     readonly "minimum": 1;
     readonly "maximum": 100;
     readonly "default": 100
    }
   };
   readonly "ContinuationToken": {
    readonly "name": "continuationToken";
    readonly "in": "query";
    readonly "required": false;
    readonly "description": "The start of the page, from the link of the page before. Opaque.";
    readonly "example": "abcdefghijkLMNOPqrstupWXKYZ";
    readonly "x-reference": "Flow Service API - Sources, PageLink";
    readonly "x-fix": "Follow _links.next.href of the page before, or remove the parameter.";
    readonly "schema": {
     readonly "type": "string";
     readonly "minLength": 1
    }
   };
   readonly "OrderBy": {
    readonly "name": "orderby";
    readonly "in": "query";
    readonly "required": false;
    readonly "description": "The fields to order by, separated by commas, the most important one first: ascending with `+` or without a sign, descending with `-`. Default: newest first.";
    readonly "example": "-name";
    readonly "x-reference": "Sort and filter responses, orderby; Flow Service API - Destinations, GET /connections, orderby; Flow Service error messages, 1432-400, 1433-400";
    readonly "x-fix": "Send names of fields, each with an optional + or - before it, such as -name or -createdAt,name.";
    readonly "schema": {
     readonly "type": "string";
     readonly "pattern": "^(?:[+ -]?(?:id|name|description|createdAt|updatedAt|createdBy|updatedBy|createdClient|updatedClient|sandboxId|sandboxName|imsOrgId|state|version|etag|connectionSpec\\.id|connectionSpec\\.version|auth\\.specName)(?:,(?!$)|$))+$"
    }
   };
   readonly "Count": {
    readonly "name": "count";
    readonly "in": "query";
    readonly "required": false;
    readonly "description": "Returns only the number of items if true. Default: false, which may be sent with a limit.";
    readonly "example": true;
    readonly "x-reference": "Flow Service API - Sources, GET /connections, count";
    readonly "x-fix": "Send true or false.";
    readonly "schema": {
     readonly "type": "boolean";
     readonly "x-spellings": readonly [
      "True",
      "False"
     ]
    }
   };
   readonly "ConnectionFilter": {
    readonly "name": "property";
    readonly "in": "query";
    readonly "required": false;
    readonly "description": "Conditions that each connection must match, such as `name==Contoso` or `createdAt>1606176000000`. Several values are separated by commas, and any of them may match. Several conditions are separate parameters, or are separated by commas: text after a comma is a new condition if it begins with a field and an operator. A value with such a comma is in double quotes. All properties of a connection are allowed, except secrets.";
    readonly "example": readonly [
     "name==Contoso"
    ];
    readonly "x-reference": "Sort and filter responses, property; Flow Service API - Sources, GET /connections, property; Flow Service error messages, 1440-400 to 1454-400";
    readonly "x-fix": "Send a field, an operator and a value, such as name==Contoso.";
    readonly "x-filter": {
     readonly "text": readonly [
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
     ];
     readonly "number": readonly [
      "createdAt",
      "updatedAt"
     ];
     readonly "below": readonly [
      "auth.params"
     ];
     readonly "never": readonly [
      "auth.params.password",
      "auth.params.servicePrincipalKey"
     ];
     readonly "unknown": "filter-field"
    };
    readonly "schema": {
     readonly "type": "array";
     readonly "items": {
      readonly "type": "string";
      readonly "pattern": "^(?:(?:(?:id|name|description|createdBy|updatedBy|createdClient|updatedClient|sandboxId|sandboxName|imsOrgId|state|version|etag|connectionSpec\\.id|connectionSpec\\.version|auth\\.specName|auth\\.params(?!\\.(?:password|servicePrincipalKey)(?:\\[\\])?==)(?:\\.[A-Za-z0-9_]+(?:\\[\\])?)+)==(?=[^=!<>~])(?!,[A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))(?:\"[^\"]*\"|(?!\"[^\"]*\"))[^,]*(?:,(?![A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))(?:\"[^\"]*\"|(?!\"[^\"]*\"))[^,]*)*|(?:createdAt|updatedAt)(?:==|>=|<=|>|<)[0-9]{1,15})(?:,(?=[A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))|$))+$"
     }
    }
   };
   readonly "ConnectionSpecFilter": {
    readonly "name": "property";
    readonly "in": "query";
    readonly "required": false;
    readonly "description": "Conditions that each connection specification must match, such as `name==\"dynamics-online\"` or `attributes.category==CRM`. Several values are separated by commas, and any of them may match. Several conditions are separate parameters, or are separated by commas. Adobe's samples have a single equals sign in a condition on an attribute, before a value in double quotes.";
    readonly "example": readonly [
     "name==\"dynamics-online\""
    ];
    readonly "x-reference": "Dynamics tutorial of 2020, Look up connection specifications; Sort and filter responses, property; Flow Service error messages, 1423-400";
    readonly "x-fix": "Send a field, == and a value, such as name==\"dynamics-online\".";
    readonly "x-filter": {
     readonly "text": readonly [
      "id",
      "name",
      "providerId",
      "version"
     ];
     readonly "number": readonly [];
     readonly "below": readonly [
      "attributes"
     ];
     readonly "single": readonly [
      "attributes"
     ];
     readonly "unknown": "filter-unhandled-field"
    };
    readonly "schema": {
     readonly "type": "array";
     readonly "items": {
      readonly "type": "string";
      readonly "pattern": "^(?:(?:(?:id|name|providerId|version)==|attributes(?:\\.[A-Za-z0-9_]+(?:\\[\\])?)+(?:==|=(?=\"[^\"]*\"(?:,|$))))(?=[^=!<>~])(?!,[A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))(?:\"[^\"]*\"|(?!\"[^\"]*\"))[^,]*(?:,(?![A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))(?:\"[^\"]*\"|(?!\"[^\"]*\"))[^,]*)*(?:,(?=[A-Za-z][A-Za-z0-9_.\\[\\]]*(?:==|[<>]))|$))+$"
     }
    }
   };
   readonly "ObjectType": {
    readonly "name": "objectType";
    readonly "in": "query";
    readonly "required": false;
    readonly "description": "The kind of object to explore, in lower case (tutorials) or in upper case (Flow Service API - Sources). Default: root.";
    readonly "example": "root";
    readonly "x-reference": "Explore a CRM system using the Flow Service API, objectType; Flow Service API - Sources, GET /connections/{id}/explore; Dynamics tutorial of 2026";
    readonly "x-fix": "Send root, or send table or view together with its path as object.";
    readonly "x-required-with": {
     readonly "parameter": "object"
    };
    readonly "schema": {
     readonly "type": "string";
     readonly "enum": readonly [
      "root",
      "table",
      "view",
      "ROOT",
      "TABLE"
     ]
    }
   };
   readonly "ObjectPath": {
    readonly "name": "object";
    readonly "in": "query";
    readonly "required": false;
    readonly "description": "The path of the table or view, from the list of the root.";
    readonly "example": "contact";
    readonly "x-reference": "Explore a CRM system using the Flow Service API, object";
    readonly "x-fix": "Send the path of a table or view from the list of objectType=root.";
    readonly "x-required-with": {
     readonly "parameter": "objectType";
     readonly "values": readonly [
      "table",
      "view",
      "TABLE"
     ]
    };
    readonly "schema": {
     readonly "type": "string";
     readonly "minLength": 1
    }
   };
   readonly "Preview": {
    readonly "name": "preview";
    readonly "in": "query";
    readonly "required": false;
    readonly "description": "Whether to include the first rows.";
    readonly "example": true;
    readonly "x-reference": "Dynamics tutorial of 2026, preview";
    readonly "x-fix": "Send true or false.";
    readonly "schema": {
     readonly "type": "boolean";
     readonly "x-spellings": readonly [
      "True",
      "False"
     ]
    }
   };
   readonly "PreviewCount": {
    readonly "name": "previewCount";
    readonly "in": "query";
    readonly "required": false;
    readonly "description": "The number of rows to include. Adobe does not publish a limit; 1000 is our choice.";
    readonly "example": 10;
    readonly "x-reference": "Dynamics tutorial of 2026, previewCount";
    readonly "x-fix": "Send a whole number from 1 to 1000.";
    readonly "schema": {
     readonly "type": "integer";
     readonly "minimum": 1;
     readonly "maximum": 1000;
     readonly "default": 10
    }
   };
   readonly "PrimaryKey": {
    readonly "name": "primaryKey";
    readonly "in": "query";
    readonly "required": false;
    readonly "description": "The column that identifies the rows. Some views need it.";
    readonly "example": "contactid";
    readonly "x-reference": "Dynamics tutorial of 2026, primaryKey";
    readonly "x-fix": "Send the name of a column of the table or view.";
    readonly "schema": {
     readonly "type": "string";
     readonly "minLength": 1
    }
   };
   readonly "SchemaId": {
    readonly "name": "id";
    readonly "in": "path";
    readonly "required": true;
    readonly "description": "The `$id` of a schema, percent-encoded, or its `meta:altId`.";
    readonly "example": "_{TENANT_ID}.schemas.52b59140414aa6a370ef5e21155fd7a686744b8739ecc168";
    readonly "x-reference": "Schema Registry API guide, Resource identification";
    readonly "x-fix": "Send the percent-encoded $id that createSchema returned, or its meta:altId.";
    readonly "schema": {
     readonly "type": "string";
     readonly "pattern": "^(?:https://ns\\.adobe\\.com/[^/\\s]+/schemas/[0-9a-f]+|_[^.\\s]+\\.schemas\\.[0-9a-f]+|\\{[A-Za-z0-9_]+\\})$"
    }
   };
   readonly "AcceptSchema": {
    readonly "name": "Accept";
    readonly "in": "header";
    readonly "required": true;
    readonly "description": "The form of the schema, and its major version.";
    readonly "example": "application/vnd.adobe.xed+json;version=1";
    readonly "x-reference": "Schema Registry API guide, Accept header; Schemas endpoint, Look up a schema";
    readonly "x-fix": "Send Accept: application/vnd.adobe.xed+json;version=1, or another form of the schema with its version.";
    readonly "schema": {
     readonly "type": "string";
     readonly "pattern": "^application/vnd\\.adobe\\.(?:xed|xdm)(?:-full|-notext|-full-notext|-full-desc|-deprecatefield)?\\+json *; *version=[1-9][0-9]*(?:\\.[0-9]+)*$"
    }
   };
   readonly "RequestDataSource": {
    readonly "name": "requestDataSource";
    readonly "in": "query";
    readonly "required": false;
    readonly "description": "Sent by the tutorials of 2021; newer ones leave it out.";
    readonly "example": true;
    readonly "x-reference": "Collect CRM data of 2021, Create a target dataset";
    readonly "x-fix": "Send true or false, or remove the parameter.";
    readonly "schema": {
     readonly "type": "boolean"
    }
   };
   readonly "DataSetId": {
    readonly "name": "id";
    readonly "in": "path";
    readonly "required": true;
    readonly "description": "The id of a data set.";
    readonly "example": "6889f4f89b982b2b90bc1207";
    readonly "x-reference": "Catalog Service API guide, Look up a Catalog object";
    readonly "x-fix": "Send the id that createDataSet returned, without @/dataSets/.";
    readonly "schema": {
     readonly "type": "string";
     readonly "pattern": "^(?:[0-9a-f]{24}|\\{[A-Za-z0-9_]+\\})$"
    }
   };
   readonly "DataSetProperties": {
    readonly "name": "properties";
    readonly "in": "query";
    readonly "required": false;
    readonly "description": "The members to return, separated by commas. Default, all.";
    readonly "example": "name,schemaRef";
    readonly "x-reference": "Catalog Service API guide, Look up a Catalog object, properties";
    readonly "x-fix": "Send names of members, separated by commas.";
    readonly "schema": {
     readonly "type": "string";
     readonly "minLength": 1
    }
   };
   readonly "MappingSetId": {
    readonly "name": "id";
    readonly "in": "path";
    readonly "required": true;
    readonly "description": "The id of a mapping set.";
    readonly "example": "e7c80e4c0d8f4a98a7d400b4e178b635";
    readonly "x-reference": "Data Prep API, GET /mappingSets/{MAPPING_SET_ID}";
    readonly "x-fix": "Send the id that createMappingSet returned.";
    readonly "schema": {
     readonly "type": "string";
     readonly "pattern": "^(?:[0-9a-f]{32}|\\{[A-Za-z0-9_]+\\})$"
    }
   };
   readonly "ExpandSchema": {
    readonly "name": "expandSchema";
    readonly "in": "query";
    readonly "required": false;
    readonly "description": "Whether to return the whole output schema. The mock ignores it.";
    readonly "example": false;
    readonly "x-reference": "Data Prep API, GET /mappingSets/{MAPPING_SET_ID}, expandSchema";
    readonly "x-fix": "Send true or false.";
    readonly "schema": {
     readonly "type": "boolean"
    }
   };
   readonly "MappingSetVersion": {
    readonly "name": "version";
    readonly "in": "query";
    readonly "required": false;
    readonly "description": "The version of the mapping set. The mock has version 0 only.";
    readonly "example": 0;
    readonly "x-reference": "Data Prep API, GET /mappingSets/{MAPPING_SET_ID}, version";
    readonly "x-fix": "Send the version that createMappingSet returned.";
    readonly "schema": {
     readonly "type": "integer";
     readonly "minimum": 0;
     readonly "default": 0
    }
   }
  };
  readonly "headers": {
   readonly "Location": {
    readonly "description": "The location of the new connection. Adobe does not publish its exact format; an absolute path is our choice.";
    readonly "required": true;
    readonly "x-published": {
     readonly "required": false
    };
    readonly "schema": {
     readonly "type": "string";
     readonly "minLength": 1;
     readonly "examples": readonly [
      "/data/foundation/flowservice/connections/4cb0c374-d3bb-4557-b139-5712880adc55"
     ]
    }
   };
   readonly "FlowLocation": {
    readonly "description": "The location of the new dataflow. Adobe does not publish its exact format; an absolute path is our choice.";
    readonly "required": true;
    readonly "x-published": {
     readonly "required": false
    };
    readonly "schema": {
     readonly "type": "string";
     readonly "minLength": 1;
     readonly "examples": readonly [
      "/data/foundation/flowservice/flows/2edc08ac-4df5-4fe6-936f-81a19ce92f5c"
     ]
    }
   };
   readonly "RequestId": {
    readonly "description": "Identifies the request in Adobe's logs; include it in support cases. It is the id in the request's header of the same name, or a new one.";
    readonly "required": true;
    readonly "x-reference": "Audit Query API, x-request-id";
    readonly "x-taken-from-request": "^[A-Za-z0-9._-]{1,64}$";
    readonly "x-published": {
     readonly "required": false
    };
    readonly "schema": {
     readonly "type": "string";
     readonly "minLength": 1;
     readonly "examples": readonly [
      "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     ]
    }
   };
   readonly "RetryAfter": {
    readonly "description": "The number of seconds to wait, or an HTTP date.";
    readonly "required": true;
    readonly "x-published": {
     readonly "required": false
    };
    readonly "schema": {
     readonly "type": "string";
     readonly "pattern": "^(?:[0-9]+|[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT)$";
     readonly "examples": readonly [
      "38"
     ]
    }
   };
   readonly "OptionalRetryAfter": {
    readonly "description": "The number of seconds to wait, or an HTTP date. Not always sent.";
    readonly "schema": {
     readonly "type": "string";
     readonly "pattern": "^(?:[0-9]+|[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT)$";
     readonly "examples": readonly [
      "38"
     ]
    }
   };
   readonly "DataSetLocation": {
    readonly "description": "The location of the new data set. Adobe does not publish its exact format; an absolute path is our choice.";
    readonly "required": true;
    readonly "x-published": {
     readonly "required": false
    };
    readonly "schema": {
     readonly "type": "string";
     readonly "minLength": 1;
     readonly "examples": readonly [
      "/data/foundation/catalog/dataSets/6889f4f89b982b2b90bc1207"
     ]
    }
   }
  };
  readonly "responses": {
   readonly "Unauthorized": {
    readonly "description": "The access token is not valid, has expired, or has no access to the IMS organization.";
    readonly "headers": {
     readonly "x-request-id": {
      readonly "$ref": "#/components/headers/RequestId"
     }
    };
    readonly "content": {
     readonly "application/json": {
      readonly "schema": {
       readonly "anyOf": readonly [
        {
         readonly "$ref": "#/components/schemas/GatewayErrorBody"
        },
        {
         readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
        }
       ]
      };
      readonly "examples": {
       readonly "invalid-token": {
        readonly "$ref": "#/components/examples/invalid-token"
       };
       readonly "org-without-access": {
        readonly "$ref": "#/components/examples/org-without-access"
       };
       readonly "missing-or-empty-org": {
        readonly "$ref": "#/components/examples/missing-or-empty-org"
       };
       readonly "missing-org-header": {
        readonly "$ref": "#/components/examples/missing-org-header"
       }
      }
     }
    }
   };
   readonly "Forbidden": {
    readonly "x-published-without-body": "Flow Service API - Sources, 403";
    readonly "description": "The access token or the API key is missing, the API key is invalid, or the user does not have the permission.";
    readonly "headers": {
     readonly "x-request-id": {
      readonly "$ref": "#/components/headers/RequestId"
     }
    };
    readonly "content": {
     readonly "application/json": {
      readonly "schema": {
       readonly "anyOf": readonly [
        {
         readonly "$ref": "#/components/schemas/GatewayErrorBody"
        },
        {
         readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
        }
       ]
      };
      readonly "examples": {
       readonly "missing-token": {
        readonly "$ref": "#/components/examples/missing-token"
       };
       readonly "missing-api-key": {
        readonly "$ref": "#/components/examples/missing-api-key"
       };
       readonly "invalid-api-key": {
        readonly "$ref": "#/components/examples/invalid-api-key"
       };
       readonly "not-entitled": {
        readonly "$ref": "#/components/examples/not-entitled"
       };
       readonly "malformed-org": {
        readonly "$ref": "#/components/examples/malformed-org"
       };
       readonly "forbidden": {
        readonly "$ref": "#/components/examples/forbidden"
       };
       readonly "sandbox-restricted": {
        readonly "$ref": "#/components/examples/sandbox-restricted"
       }
      }
     }
    }
   };
   readonly "WriteForbidden": {
    readonly "x-published-without-body": "Flow Service API - Sources, 403";
    readonly "description": "The access token or the API key is missing, the API key is invalid, or the user does not have the permission to change connections.";
    readonly "headers": {
     readonly "x-request-id": {
      readonly "$ref": "#/components/headers/RequestId"
     }
    };
    readonly "content": {
     readonly "application/json": {
      readonly "schema": {
       readonly "anyOf": readonly [
        {
         readonly "$ref": "#/components/schemas/GatewayErrorBody"
        },
        {
         readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
        }
       ]
      };
      readonly "examples": {
       readonly "missing-token": {
        readonly "$ref": "#/components/examples/missing-token"
       };
       readonly "missing-api-key": {
        readonly "$ref": "#/components/examples/missing-api-key"
       };
       readonly "invalid-api-key": {
        readonly "$ref": "#/components/examples/invalid-api-key"
       };
       readonly "not-entitled": {
        readonly "$ref": "#/components/examples/not-entitled"
       };
       readonly "malformed-org": {
        readonly "$ref": "#/components/examples/malformed-org"
       };
       readonly "forbidden": {
        readonly "$ref": "#/components/examples/forbidden"
       };
       readonly "sandbox-restricted": {
        readonly "$ref": "#/components/examples/sandbox-restricted"
       };
       readonly "missing-permission": {
        readonly "$ref": "#/components/examples/missing-permission"
       };
       readonly "permission-denied": {
        readonly "$ref": "#/components/examples/permission-denied"
       }
      }
     }
    }
   };
   readonly "SandboxNotFound": {
    readonly "description": "The IMS organization has no sandbox of that name.";
    readonly "headers": {
     readonly "x-request-id": {
      readonly "$ref": "#/components/headers/RequestId"
     }
    };
    readonly "content": {
     readonly "application/json": {
      readonly "schema": {
       readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
      };
      readonly "examples": {
       readonly "unknown-sandbox": {
        readonly "$ref": "#/components/examples/unknown-sandbox"
       };
       readonly "sandbox-not-present": {
        readonly "$ref": "#/components/examples/sandbox-not-present"
       };
       readonly "unknown-sandbox-id": {
        readonly "$ref": "#/components/examples/unknown-sandbox-id"
       };
       readonly "no-default-sandbox": {
        readonly "$ref": "#/components/examples/no-default-sandbox"
       }
      }
     }
    }
   };
   readonly "BodyTooLarge": {
    readonly "description": "The body is larger than the limit. Adobe publishes neither the limit nor the response; both are our choice.";
    readonly "headers": {
     readonly "x-request-id": {
      readonly "$ref": "#/components/headers/RequestId"
     }
    };
    readonly "content": {
     readonly "application/json": {
      readonly "schema": {
       readonly "$ref": "#/components/schemas/GatewayErrorBody"
      };
      readonly "examples": {
       readonly "body-too-large": {
        readonly "$ref": "#/components/examples/body-too-large"
       }
      }
     }
    }
   };
   readonly "UnsupportedMediaType": {
    readonly "description": "The body is compressed or of a format that is not supported.";
    readonly "headers": {
     readonly "x-request-id": {
      readonly "$ref": "#/components/headers/RequestId"
     }
    };
    readonly "content": {
     readonly "application/json": {
      readonly "schema": {
       readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
      };
      readonly "examples": {
       readonly "unsupported-media-type": {
        readonly "$ref": "#/components/examples/unsupported-media-type"
       }
      }
     }
    }
   };
   readonly "Throttled": {
    readonly "description": "Too many requests. Wait for the time in Retry-After.";
    readonly "headers": {
     readonly "Retry-After": {
      readonly "$ref": "#/components/headers/RetryAfter"
     };
     readonly "x-request-id": {
      readonly "$ref": "#/components/headers/RequestId"
     }
    };
    readonly "content": {
     readonly "application/json": {
      readonly "schema": {
       readonly "$ref": "#/components/schemas/GatewayErrorBody"
      };
      readonly "examples": {
       readonly "throttled": {
        readonly "$ref": "#/components/examples/throttled"
       }
      }
     }
    }
   };
   readonly "StaleEtag": {
    readonly "description": "The entity has changed since its etag was read, or If-Match is not an etag.";
    readonly "headers": {
     readonly "x-request-id": {
      readonly "$ref": "#/components/headers/RequestId"
     }
    };
    readonly "content": {
     readonly "application/json": {
      readonly "schema": {
       readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
      };
      readonly "examples": {
       readonly "stale-etag": {
        readonly "$ref": "#/components/examples/stale-etag"
       }
      }
     }
    }
   };
   readonly "DependencyFailure": {
    readonly "description": "Flow Service failed, or a service that it asks about the token, the sandbox, the permissions, the schema or the mapping.";
    readonly "headers": {
     readonly "x-request-id": {
      readonly "$ref": "#/components/headers/RequestId"
     }
    };
    readonly "content": {
     readonly "application/json": {
      readonly "schema": {
       readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
      };
      readonly "examples": {
       readonly "internal-error": {
        readonly "$ref": "#/components/examples/internal-error"
       };
       readonly "internal-failure": {
        readonly "$ref": "#/components/examples/internal-failure"
       };
       readonly "sandbox-lookup-failed": {
        readonly "$ref": "#/components/examples/sandbox-lookup-failed"
       };
       readonly "sandbox-id-lookup-failed": {
        readonly "$ref": "#/components/examples/sandbox-id-lookup-failed"
       };
       readonly "default-sandbox-lookup-failed": {
        readonly "$ref": "#/components/examples/default-sandbox-lookup-failed"
       };
       readonly "active-sandboxes-lookup-failed": {
        readonly "$ref": "#/components/examples/active-sandboxes-lookup-failed"
       };
       readonly "token-decoding-failed": {
        readonly "$ref": "#/components/examples/token-decoding-failed"
       };
       readonly "permission-check-failed": {
        readonly "$ref": "#/components/examples/permission-check-failed"
       };
       readonly "catalog-unavailable": {
        readonly "$ref": "#/components/examples/catalog-unavailable"
       };
       readonly "data-prep-unavailable": {
        readonly "$ref": "#/components/examples/data-prep-unavailable"
       }
      }
     }
    }
   };
   readonly "InvalidListing": {
    readonly "description": "The request is invalid. The gateway or Flow Service reports the reason.";
    readonly "headers": {
     readonly "x-request-id": {
      readonly "$ref": "#/components/headers/RequestId"
     }
    };
    readonly "content": {
     readonly "application/json": {
      readonly "schema": {
       readonly "anyOf": readonly [
        {
         readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
        },
        {
         readonly "$ref": "#/components/schemas/GatewayErrorBody"
        }
       ]
      };
      readonly "examples": {
       readonly "missing-org": {
        readonly "$ref": "#/components/examples/missing-org"
       };
       readonly "missing-sandbox": {
        readonly "$ref": "#/components/examples/missing-sandbox"
       };
       readonly "sandbox-id-not-allowed": {
        readonly "$ref": "#/components/examples/sandbox-id-not-allowed"
       };
       readonly "cross-sandbox-headers-differ": {
        readonly "$ref": "#/components/examples/cross-sandbox-headers-differ"
       };
       readonly "cross-sandbox-not-allowed": {
        readonly "$ref": "#/components/examples/cross-sandbox-not-allowed"
       };
       readonly "empty-token": {
        readonly "$ref": "#/components/examples/empty-token"
       };
       readonly "rejected-token": {
        readonly "$ref": "#/components/examples/rejected-token"
       };
       readonly "limit-and-count": {
        readonly "$ref": "#/components/examples/limit-and-count"
       };
       readonly "sort-order": {
        readonly "$ref": "#/components/examples/sort-order"
       };
       readonly "order-by-field": {
        readonly "$ref": "#/components/examples/order-by-field"
       };
       readonly "filter-operator-not-implemented": {
        readonly "$ref": "#/components/examples/filter-operator-not-implemented"
       };
       readonly "filter-several-values": {
        readonly "$ref": "#/components/examples/filter-several-values"
       };
       readonly "filter-operator-for-field": {
        readonly "$ref": "#/components/examples/filter-operator-for-field"
       };
       readonly "filter-field": {
        readonly "$ref": "#/components/examples/filter-field"
       };
       readonly "filter-operator": {
        readonly "$ref": "#/components/examples/filter-operator"
       };
       readonly "unknown-query": {
        readonly "$ref": "#/components/examples/unknown-query"
       };
       readonly "filter-value": {
        readonly "$ref": "#/components/examples/filter-value"
       };
       readonly "filter-without-value": {
        readonly "$ref": "#/components/examples/filter-without-value"
       };
       readonly "wrong-value": {
        readonly "$ref": "#/components/examples/wrong-value"
       };
       readonly "order-across-sandboxes": {
        readonly "$ref": "#/components/examples/order-across-sandboxes"
       };
       readonly "filter-value-type": {
        readonly "$ref": "#/components/examples/filter-value-type"
       }
      }
     }
    }
   };
   readonly "InvalidSpecListing": {
    readonly "description": "The request is invalid. The gateway or Flow Service reports the reason.";
    readonly "headers": {
     readonly "x-request-id": {
      readonly "$ref": "#/components/headers/RequestId"
     }
    };
    readonly "content": {
     readonly "application/json": {
      readonly "schema": {
       readonly "anyOf": readonly [
        {
         readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
        },
        {
         readonly "$ref": "#/components/schemas/GatewayErrorBody"
        }
       ]
      };
      readonly "examples": {
       readonly "missing-org": {
        readonly "$ref": "#/components/examples/missing-org"
       };
       readonly "missing-sandbox": {
        readonly "$ref": "#/components/examples/missing-sandbox"
       };
       readonly "sandbox-id-not-allowed": {
        readonly "$ref": "#/components/examples/sandbox-id-not-allowed"
       };
       readonly "cross-sandbox-headers-differ": {
        readonly "$ref": "#/components/examples/cross-sandbox-headers-differ"
       };
       readonly "cross-sandbox-not-allowed": {
        readonly "$ref": "#/components/examples/cross-sandbox-not-allowed"
       };
       readonly "empty-token": {
        readonly "$ref": "#/components/examples/empty-token"
       };
       readonly "rejected-token": {
        readonly "$ref": "#/components/examples/rejected-token"
       };
       readonly "filter-operator-not-implemented": {
        readonly "$ref": "#/components/examples/filter-operator-not-implemented"
       };
       readonly "filter-operator-for-field": {
        readonly "$ref": "#/components/examples/filter-operator-for-field"
       };
       readonly "filter-unhandled-field": {
        readonly "$ref": "#/components/examples/filter-unhandled-field"
       };
       readonly "filter-operator": {
        readonly "$ref": "#/components/examples/filter-operator"
       };
       readonly "unknown-query": {
        readonly "$ref": "#/components/examples/unknown-query"
       };
       readonly "filter-without-value": {
        readonly "$ref": "#/components/examples/filter-without-value"
       };
       readonly "filter-value-type": {
        readonly "$ref": "#/components/examples/filter-value-type"
       }
      }
     }
    }
   };
   readonly "InvalidRetrieval": {
    readonly "description": "The request is invalid. The gateway or Flow Service reports the reason.";
    readonly "headers": {
     readonly "x-request-id": {
      readonly "$ref": "#/components/headers/RequestId"
     }
    };
    readonly "content": {
     readonly "application/json": {
      readonly "schema": {
       readonly "anyOf": readonly [
        {
         readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
        },
        {
         readonly "$ref": "#/components/schemas/GatewayErrorBody"
        }
       ]
      };
      readonly "examples": {
       readonly "missing-org": {
        readonly "$ref": "#/components/examples/missing-org"
       };
       readonly "missing-sandbox": {
        readonly "$ref": "#/components/examples/missing-sandbox"
       };
       readonly "sandbox-id-not-allowed": {
        readonly "$ref": "#/components/examples/sandbox-id-not-allowed"
       };
       readonly "cross-sandbox-headers-differ": {
        readonly "$ref": "#/components/examples/cross-sandbox-headers-differ"
       };
       readonly "cross-sandbox-not-allowed": {
        readonly "$ref": "#/components/examples/cross-sandbox-not-allowed"
       };
       readonly "empty-token": {
        readonly "$ref": "#/components/examples/empty-token"
       };
       readonly "rejected-token": {
        readonly "$ref": "#/components/examples/rejected-token"
       };
       readonly "unreadable-entity-id": {
        readonly "$ref": "#/components/examples/unreadable-entity-id"
       }
      }
     }
    }
   };
   readonly "InvalidUpdate": {
    readonly "description": "The request is invalid. The gateway, the content-type check or Flow Service reports the reason.";
    readonly "headers": {
     readonly "x-request-id": {
      readonly "$ref": "#/components/headers/RequestId"
     }
    };
    readonly "content": {
     readonly "application/json": {
      readonly "schema": {
       readonly "anyOf": readonly [
        {
         readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
        },
        {
         readonly "$ref": "#/components/schemas/GatewayErrorBody"
        },
        {
         readonly "$ref": "#/components/schemas/ContentTypeErrorBody"
        }
       ]
      };
      readonly "examples": {
       readonly "invalid-request": {
        readonly "$ref": "#/components/examples/invalid-request"
       };
       readonly "missing-if-match": {
        readonly "$ref": "#/components/examples/missing-if-match"
       };
       readonly "content-type": {
        readonly "$ref": "#/components/examples/content-type"
       };
       readonly "missing-org": {
        readonly "$ref": "#/components/examples/missing-org"
       };
       readonly "missing-sandbox": {
        readonly "$ref": "#/components/examples/missing-sandbox"
       };
       readonly "sandbox-id-not-allowed": {
        readonly "$ref": "#/components/examples/sandbox-id-not-allowed"
       };
       readonly "cross-sandbox-headers-differ": {
        readonly "$ref": "#/components/examples/cross-sandbox-headers-differ"
       };
       readonly "cross-sandbox-not-allowed": {
        readonly "$ref": "#/components/examples/cross-sandbox-not-allowed"
       };
       readonly "empty-token": {
        readonly "$ref": "#/components/examples/empty-token"
       };
       readonly "rejected-token": {
        readonly "$ref": "#/components/examples/rejected-token"
       };
       readonly "empty-body": {
        readonly "$ref": "#/components/examples/empty-body"
       };
       readonly "unsupported-patch-operation": {
        readonly "$ref": "#/components/examples/unsupported-patch-operation"
       };
       readonly "invalid-patch": {
        readonly "$ref": "#/components/examples/invalid-patch"
       };
       readonly "invalid-patch-path": {
        readonly "$ref": "#/components/examples/invalid-patch-path"
       };
       readonly "missing-field": {
        readonly "$ref": "#/components/examples/missing-field"
       };
       readonly "empty-field": {
        readonly "$ref": "#/components/examples/empty-field"
       };
       readonly "wrong-value": {
        readonly "$ref": "#/components/examples/wrong-value"
       };
       readonly "unreadable-entity-id": {
        readonly "$ref": "#/components/examples/unreadable-entity-id"
       };
       readonly "state-not-updatable": {
        readonly "$ref": "#/components/examples/state-not-updatable"
       };
       readonly "invalid-state": {
        readonly "$ref": "#/components/examples/invalid-state"
       };
       readonly "update-not-applicable": {
        readonly "$ref": "#/components/examples/update-not-applicable"
       }
      }
     }
    }
   };
   readonly "InvalidDeletion": {
    readonly "description": "The request is invalid. The gateway or Flow Service reports the reason.";
    readonly "headers": {
     readonly "x-request-id": {
      readonly "$ref": "#/components/headers/RequestId"
     }
    };
    readonly "content": {
     readonly "application/json": {
      readonly "schema": {
       readonly "anyOf": readonly [
        {
         readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
        },
        {
         readonly "$ref": "#/components/schemas/GatewayErrorBody"
        }
       ]
      };
      readonly "examples": {
       readonly "missing-org": {
        readonly "$ref": "#/components/examples/missing-org"
       };
       readonly "missing-sandbox": {
        readonly "$ref": "#/components/examples/missing-sandbox"
       };
       readonly "sandbox-id-not-allowed": {
        readonly "$ref": "#/components/examples/sandbox-id-not-allowed"
       };
       readonly "cross-sandbox-headers-differ": {
        readonly "$ref": "#/components/examples/cross-sandbox-headers-differ"
       };
       readonly "cross-sandbox-not-allowed": {
        readonly "$ref": "#/components/examples/cross-sandbox-not-allowed"
       };
       readonly "empty-token": {
        readonly "$ref": "#/components/examples/empty-token"
       };
       readonly "rejected-token": {
        readonly "$ref": "#/components/examples/rejected-token"
       };
       readonly "unreadable-entity-id": {
        readonly "$ref": "#/components/examples/unreadable-entity-id"
       };
       readonly "entity-in-use": {
        readonly "$ref": "#/components/examples/entity-in-use"
       };
       readonly "delete-not-applicable": {
        readonly "$ref": "#/components/examples/delete-not-applicable"
       }
      }
     }
    }
   };
   readonly "InvalidPublication": {
    readonly "description": "The request is invalid. The gateway or Flow Service reports the reason.";
    readonly "headers": {
     readonly "x-request-id": {
      readonly "$ref": "#/components/headers/RequestId"
     }
    };
    readonly "content": {
     readonly "application/json": {
      readonly "schema": {
       readonly "anyOf": readonly [
        {
         readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
        },
        {
         readonly "$ref": "#/components/schemas/GatewayErrorBody"
        }
       ]
      };
      readonly "examples": {
       readonly "missing-org": {
        readonly "$ref": "#/components/examples/missing-org"
       };
       readonly "missing-sandbox": {
        readonly "$ref": "#/components/examples/missing-sandbox"
       };
       readonly "sandbox-id-not-allowed": {
        readonly "$ref": "#/components/examples/sandbox-id-not-allowed"
       };
       readonly "cross-sandbox-headers-differ": {
        readonly "$ref": "#/components/examples/cross-sandbox-headers-differ"
       };
       readonly "cross-sandbox-not-allowed": {
        readonly "$ref": "#/components/examples/cross-sandbox-not-allowed"
       };
       readonly "empty-token": {
        readonly "$ref": "#/components/examples/empty-token"
       };
       readonly "rejected-token": {
        readonly "$ref": "#/components/examples/rejected-token"
       };
       readonly "missing-field": {
        readonly "$ref": "#/components/examples/missing-field"
       };
       readonly "wrong-value": {
        readonly "$ref": "#/components/examples/wrong-value"
       };
       readonly "action-for-providers": {
        readonly "$ref": "#/components/examples/action-for-providers"
       };
       readonly "action-not-applicable": {
        readonly "$ref": "#/components/examples/action-not-applicable"
       };
       readonly "unreadable-entity-id": {
        readonly "$ref": "#/components/examples/unreadable-entity-id"
       };
       readonly "state-not-transitionable": {
        readonly "$ref": "#/components/examples/state-not-transitionable"
       };
       readonly "unsupported-sub-action": {
        readonly "$ref": "#/components/examples/unsupported-sub-action"
       };
       readonly "unsupported-sub-operation": {
        readonly "$ref": "#/components/examples/unsupported-sub-operation"
       }
      }
     }
    }
   };
   readonly "InternalError": {
    readonly "description": "Flow Service failed.";
    readonly "headers": {
     readonly "x-request-id": {
      readonly "$ref": "#/components/headers/RequestId"
     }
    };
    readonly "content": {
     readonly "application/json": {
      readonly "schema": {
       readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
      };
      readonly "examples": {
       readonly "internal-error": {
        readonly "$ref": "#/components/examples/internal-error"
       }
      }
     }
    }
   };
   readonly "ServiceFailure": {
    readonly "description": "Flow Service failed, or a service that it asks about the token, the sandbox or the permissions.";
    readonly "headers": {
     readonly "x-request-id": {
      readonly "$ref": "#/components/headers/RequestId"
     }
    };
    readonly "content": {
     readonly "application/json": {
      readonly "schema": {
       readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
      };
      readonly "examples": {
       readonly "internal-error": {
        readonly "$ref": "#/components/examples/internal-error"
       };
       readonly "internal-failure": {
        readonly "$ref": "#/components/examples/internal-failure"
       };
       readonly "sandbox-lookup-failed": {
        readonly "$ref": "#/components/examples/sandbox-lookup-failed"
       };
       readonly "sandbox-id-lookup-failed": {
        readonly "$ref": "#/components/examples/sandbox-id-lookup-failed"
       };
       readonly "default-sandbox-lookup-failed": {
        readonly "$ref": "#/components/examples/default-sandbox-lookup-failed"
       };
       readonly "active-sandboxes-lookup-failed": {
        readonly "$ref": "#/components/examples/active-sandboxes-lookup-failed"
       };
       readonly "token-decoding-failed": {
        readonly "$ref": "#/components/examples/token-decoding-failed"
       };
       readonly "permission-check-failed": {
        readonly "$ref": "#/components/examples/permission-check-failed"
       }
      }
     }
    }
   };
   readonly "Unavailable": {
    readonly "x-published-without-body": "Flow Service API - Sources, 503";
    readonly "description": "Flow Service is temporarily unavailable.";
    readonly "headers": {
     readonly "Retry-After": {
      readonly "$ref": "#/components/headers/OptionalRetryAfter"
     };
     readonly "x-request-id": {
      readonly "$ref": "#/components/headers/RequestId"
     }
    };
    readonly "content": {
     readonly "application/json": {
      readonly "schema": {
       readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
      };
      readonly "examples": {
       readonly "unavailable": {
        readonly "$ref": "#/components/examples/unavailable"
       }
      }
     }
    }
   };
   readonly "GatewayTimeout": {
    readonly "description": "Flow Service, or the source behind it, did not respond in time.";
    readonly "headers": {
     readonly "x-request-id": {
      readonly "$ref": "#/components/headers/RequestId"
     }
    };
    readonly "content": {
     readonly "application/json": {
      readonly "schema": {
       readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
      };
      readonly "examples": {
       readonly "gateway-timeout": {
        readonly "$ref": "#/components/examples/gateway-timeout"
       }
      }
     }
    }
   };
   readonly "NotFound": {
    readonly "description": "No resource of that id in the sandbox, or no such sandbox.";
    readonly "headers": {
     readonly "x-request-id": {
      readonly "$ref": "#/components/headers/RequestId"
     }
    };
    readonly "content": {
     readonly "application/json": {
      readonly "schema": {
       readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
      };
      readonly "examples": {
       readonly "resource-not-found": {
        readonly "$ref": "#/components/examples/resource-not-found"
       };
       readonly "provider-not-found": {
        readonly "$ref": "#/components/examples/provider-not-found"
       };
       readonly "unknown-sandbox": {
        readonly "$ref": "#/components/examples/unknown-sandbox"
       };
       readonly "sandbox-not-present": {
        readonly "$ref": "#/components/examples/sandbox-not-present"
       };
       readonly "unknown-sandbox-id": {
        readonly "$ref": "#/components/examples/unknown-sandbox-id"
       };
       readonly "no-default-sandbox": {
        readonly "$ref": "#/components/examples/no-default-sandbox"
       }
      }
     }
    }
   };
   readonly "InvalidSchema": {
    readonly "description": "The request is invalid. The gateway, the content-type check or Schema Registry reports the reason.";
    readonly "headers": {
     readonly "x-request-id": {
      readonly "$ref": "#/components/headers/RequestId"
     }
    };
    readonly "content": {
     readonly "application/json": {
      readonly "schema": {
       readonly "anyOf": readonly [
        {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        },
        {
         readonly "$ref": "#/components/schemas/GatewayErrorBody"
        },
        {
         readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
        },
        {
         readonly "$ref": "#/components/schemas/MessageErrorBody"
        }
       ]
      };
      readonly "examples": {
       readonly "missing-org": {
        readonly "$ref": "#/components/examples/missing-org"
       };
       readonly "content-type": {
        readonly "$ref": "#/components/examples/content-type"
       };
       readonly "missing-sandbox": {
        readonly "$ref": "#/components/examples/missing-sandbox"
       };
       readonly "schema-invalid": {
        readonly "$ref": "#/components/examples/schema-invalid"
       }
      }
     }
    }
   };
   readonly "InvalidDataSet": {
    readonly "description": "The request is invalid. The gateway, the content-type check or Catalog Service reports the reason.";
    readonly "headers": {
     readonly "x-request-id": {
      readonly "$ref": "#/components/headers/RequestId"
     }
    };
    readonly "content": {
     readonly "application/json": {
      readonly "schema": {
       readonly "anyOf": readonly [
        {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        },
        {
         readonly "$ref": "#/components/schemas/GatewayErrorBody"
        },
        {
         readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
        },
        {
         readonly "$ref": "#/components/schemas/MessageErrorBody"
        }
       ]
      };
      readonly "examples": {
       readonly "missing-org": {
        readonly "$ref": "#/components/examples/missing-org"
       };
       readonly "content-type": {
        readonly "$ref": "#/components/examples/content-type"
       };
       readonly "missing-sandbox": {
        readonly "$ref": "#/components/examples/missing-sandbox"
       };
       readonly "data-set-invalid": {
        readonly "$ref": "#/components/examples/data-set-invalid"
       }
      }
     }
    }
   };
   readonly "InvalidMappingSet": {
    readonly "description": "The request is invalid. The gateway, the content-type check or Data Prep reports the reason.";
    readonly "headers": {
     readonly "x-request-id": {
      readonly "$ref": "#/components/headers/RequestId"
     }
    };
    readonly "content": {
     readonly "application/json": {
      readonly "schema": {
       readonly "anyOf": readonly [
        {
         readonly "$ref": "#/components/schemas/NeighborErrorBody"
        },
        {
         readonly "$ref": "#/components/schemas/GatewayErrorBody"
        },
        {
         readonly "$ref": "#/components/schemas/FlowServiceErrorBody"
        },
        {
         readonly "$ref": "#/components/schemas/MessageErrorBody"
        }
       ]
      };
      readonly "examples": {
       readonly "missing-org": {
        readonly "$ref": "#/components/examples/missing-org"
       };
       readonly "content-type": {
        readonly "$ref": "#/components/examples/content-type"
       };
       readonly "missing-sandbox": {
        readonly "$ref": "#/components/examples/missing-sandbox"
       };
       readonly "mapping-set-invalid": {
        readonly "$ref": "#/components/examples/mapping-set-invalid"
       }
      }
     }
    }
   }
  };
  readonly "schemas": {
   readonly "CreateConnectionRequest": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "A connection to create: a name, the credentials of one of the two auth specs, and the connection specification.";
    readonly "required": readonly [
     "name",
     "auth",
     "connectionSpec"
    ];
    readonly "properties": {
     readonly "name": {
      readonly "type": "string";
      readonly "minLength": 1;
      readonly "description": "The name of the connection. Adobe publishes no rule about its length, characters or uniqueness.";
      readonly "x-reference": "Flow Service API - Sources, POST /connections: name (Required)";
      readonly "x-fix": "Send a name that describes the connection."
     };
     readonly "description": {
      readonly "type": "string";
      readonly "description": "A description of the connection."
     };
     readonly "auth": {
      readonly "$ref": "#/components/schemas/DynamicsAuth"
     };
     readonly "connectionSpec": {
      readonly "$ref": "#/components/schemas/DynamicsConnectionSpec"
     }
    }
   };
   readonly "DynamicsConnectionSpec": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "The connection specification of Microsoft Dynamics.";
    readonly "x-source": "Microsoft Dynamics";
    readonly "x-tables": true;
    readonly "required": readonly [
     "id",
     "version"
    ];
    readonly "x-reference": "Tutorial: Create a connection, Request";
    readonly "x-fix": "Send connectionSpec as {\"id\": \"38ad80fe-8b06-4938-94f4-d4ee80266b07\", \"version\": \"1.0\"}.";
    readonly "properties": {
     readonly "id": {
      readonly "type": "string";
      readonly "const": "38ad80fe-8b06-4938-94f4-d4ee80266b07";
      readonly "description": "The id of the connection specification `dynamics-online`.";
      readonly "x-reference": "Tutorial: Create a connection, connectionSpec.id";
      readonly "x-fix": "Send the connection specification id of Microsoft Dynamics, 38ad80fe-8b06-4938-94f4-d4ee80266b07."
     };
     readonly "version": {
      readonly "type": "string";
      readonly "const": "1.0";
      readonly "description": "The version of the connection specification, a string.";
      readonly "x-reference": "Tutorial: Create a connection, Request";
      readonly "x-fix": "Send the version as the string \"1.0\"."
     }
    }
   };
   readonly "DynamicsAuth": {
    readonly "type": "object";
    readonly "description": "The credentials, as one of the two authentication specifications requires them. `specName` selects it.";
    readonly "oneOf": readonly [
     {
      readonly "$ref": "#/components/schemas/BasicAuthentication"
     },
     {
      readonly "$ref": "#/components/schemas/ServicePrincipalAuthentication"
     }
    ];
    readonly "discriminator": {
     readonly "propertyName": "specName";
     readonly "mapping": {
      readonly "Basic Authentication for Dynamics-Online": "#/components/schemas/BasicAuthentication";
      readonly "Service Principal Key Based Authentication": "#/components/schemas/ServicePrincipalAuthentication"
     }
    }
   };
   readonly "BasicAuthentication": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "A user name and a password. Accounts with two-factor authentication cannot use it.";
    readonly "required": readonly [
     "specName",
     "params"
    ];
    readonly "x-reference": "Tutorial: Create a Dynamics connection using basic authentication";
    readonly "x-fix": "Send auth as {\"specName\": \"Basic Authentication for Dynamics-Online\", \"params\": {\"serviceUri\": …, \"username\": …, \"password\": …}}, or use the format for a service principal.";
    readonly "properties": {
     readonly "specName": {
      readonly "type": "string";
      readonly "const": "Basic Authentication for Dynamics-Online";
      readonly "x-fix": "Send \"Basic Authentication for Dynamics-Online\" or \"Service Principal Key Based Authentication\"."
     };
     readonly "params": {
      readonly "$ref": "#/components/schemas/BasicAuthenticationParams"
     }
    }
   };
   readonly "BasicAuthenticationParams": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "The auth params of basic authentication; the password is a secret.";
    readonly "required": readonly [
     "serviceUri",
     "username",
     "password"
    ];
    readonly "x-reference": "Tutorial: Gather required credentials";
    readonly "x-fix": "Send auth.params with serviceUri, username and password.";
    readonly "properties": {
     readonly "serviceUri": {
      readonly "$ref": "#/components/schemas/ServiceUri"
     };
     readonly "username": {
      readonly "type": "string";
      readonly "minLength": 1;
      readonly "description": "The user name of the Dynamics account.";
      readonly "x-reference": "Tutorial: Create a Dynamics connection using basic authentication, auth.params.username"
     };
     readonly "password": {
      readonly "type": "string";
      readonly "format": "password";
      readonly "writeOnly": true;
      readonly "minLength": 1;
      readonly "description": "The password of the Dynamics account.";
      readonly "x-reference": "Tutorial: Create a Dynamics connection using basic authentication, auth.params.password"
     }
    }
   };
   readonly "ServicePrincipalAuthentication": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "The client id of an application and its secret key. A tenant param does not exist.";
    readonly "required": readonly [
     "specName",
     "params"
    ];
    readonly "x-reference": "Tutorial: Create a Dynamics connection using service principal key-based authentication";
    readonly "x-fix": "Send auth as {\"specName\": \"Service Principal Key Based Authentication\", \"params\": {\"serviceUri\": …, \"servicePrincipalId\": …, \"servicePrincipalKey\": …}}, or use the format for a user name.";
    readonly "properties": {
     readonly "specName": {
      readonly "type": "string";
      readonly "const": "Service Principal Key Based Authentication";
      readonly "x-fix": "Send \"Basic Authentication for Dynamics-Online\" or \"Service Principal Key Based Authentication\"."
     };
     readonly "params": {
      readonly "$ref": "#/components/schemas/ServicePrincipalAuthenticationParams"
     }
    }
   };
   readonly "ServicePrincipalAuthenticationParams": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "The auth params of a service principal; its key is a secret.";
    readonly "required": readonly [
     "serviceUri",
     "servicePrincipalId",
     "servicePrincipalKey"
    ];
    readonly "x-reference": "Tutorial: Gather required credentials";
    readonly "x-fix": "Send auth.params with serviceUri, servicePrincipalId and servicePrincipalKey.";
    readonly "properties": {
     readonly "serviceUri": {
      readonly "$ref": "#/components/schemas/ServiceUri"
     };
     readonly "servicePrincipalId": {
      readonly "type": "string";
      readonly "minLength": 1;
      readonly "description": "The client id of the Dynamics account.";
      readonly "x-reference": "Tutorial: Create a Dynamics connection using service principal key-based authentication, auth.params.servicePrincipalId"
     };
     readonly "servicePrincipalKey": {
      readonly "type": "string";
      readonly "format": "password";
      readonly "writeOnly": true;
      readonly "minLength": 1;
      readonly "description": "The secret key of the service principal.";
      readonly "x-reference": "Tutorial: Create a Dynamics connection using service principal key-based authentication, auth.params.servicePrincipalKey"
     }
    }
   };
   readonly "ServiceUri": {
    readonly "type": "string";
    readonly "minLength": 1;
    readonly "description": "The URL of the Dynamics instance: an absolute http or https URI without credentials. Adobe types it as a plain string\nand calls it a URL; the format is our interpretation.\n";
    readonly "pattern": "^(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|(?:[A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+)(?::(?:[0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])?)?(?:/(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*)?(?:\\?(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?(?:#(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?|\\{[A-Za-z0-9_]+\\})$";
    readonly "x-reference": "Tutorial: Gather required credentials, serviceUri; RFC 3986 §3, RFC 9110 §4.2";
    readonly "x-example": "https://contoso.crm.dynamics.com";
    readonly "x-fix": "Send the absolute URL of the Dynamics instance, such as https://contoso.crm.dynamics.com."
   };
   readonly "CreateConnectionResponse": {
    readonly "x-called": "an id and an etag";
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "The id and the etag of the new connection.";
    readonly "required": readonly [
     "id",
     "etag"
    ];
    readonly "x-published": {
     readonly "required": readonly [
      "id"
     ]
    };
    readonly "x-reference": "Tutorial: Create a connection, Response";
    readonly "properties": {
     readonly "id": {
      readonly "type": "string";
      readonly "format": "uuid";
      readonly "pattern": "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$";
      readonly "description": "The id of the new connection."
     };
     readonly "etag": {
      readonly "type": "string";
      readonly "pattern": "^\"[^\"]+\"$";
      readonly "description": "The version of the new connection. Opaque; the double quotes are part of it."
     }
    }
   };
   readonly "ConnectionItems": {
    readonly "x-called": "a list of one connection";
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "A list with one base connection.";
    readonly "required": readonly [
     "items"
    ];
    readonly "x-reference": "Flow Service API - Sources, GET /connections/{id}";
    readonly "properties": {
     readonly "items": {
      readonly "type": "array";
      readonly "minItems": 1;
      readonly "maxItems": 1;
      readonly "items": {
       readonly "$ref": "#/components/schemas/Connection"
      }
     }
    }
   };
   readonly "ConnectionList": {
    readonly "x-called": "a list of connections";
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "A page of base connections.";
    readonly "required": readonly [
     "items"
    ];
    readonly "x-reference": "Flow Service API - Sources, GET /connections";
    readonly "properties": {
     readonly "items": {
      readonly "type": "array";
      readonly "items": {
       readonly "$ref": "#/components/schemas/Connection"
      }
     };
     readonly "_links": {
      readonly "$ref": "#/components/schemas/PageLinks"
     }
    }
   };
   readonly "PageLinks": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "The link to the next page. The last page has no `next`.";
    readonly "x-reference": "Flow Service API - Sources, PageLink";
    readonly "properties": {
     readonly "next": {
      readonly "type": "object";
      readonly "additionalProperties": false;
      readonly "required": readonly [
       "href"
      ];
      readonly "properties": {
       readonly "href": {
        readonly "type": "string";
        readonly "minLength": 1;
        readonly "description": "Relative to the base URL of Flow Service."
       }
      }
     }
    }
   };
   readonly "ConnectionCount": {
    readonly "x-called": "a count";
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "The number of connections that match the conditions.";
    readonly "required": readonly [
     "count"
    ];
    readonly "x-reference": "Flow Service API - Sources, GET /connections, count";
    readonly "properties": {
     readonly "count": {
      readonly "type": "integer";
      readonly "minimum": 0
     }
    }
   };
   readonly "Connection": {
    readonly "x-called": "a bare connection";
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "A base connection as Flow Service returns it. It has no version and etag while it is being created.";
    readonly "required": readonly [
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
    ];
    readonly "x-published": {
     readonly "required": readonly [
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
     ];
     readonly "properties": {
      readonly "connectionSpec": {
       readonly "type": "object";
       readonly "required": readonly [
        "id"
       ];
       readonly "properties": {
        readonly "id": {
         readonly "type": "string"
        };
        readonly "version": {
         readonly "type": "string"
        }
       }
      };
      readonly "auth": {};
      readonly "providerRefId": {
       readonly "type": "string"
      };
      readonly "policy": {
       readonly "type": "object"
      };
      readonly "lastOperation": {
       readonly "type": "object"
      }
     };
     readonly "if": {
      readonly "required": readonly [
       "connectionSpec"
      ];
      readonly "properties": {
       readonly "connectionSpec": {
        readonly "type": "object";
        readonly "required": readonly [
         "id"
        ];
        readonly "properties": {
         readonly "id": {
          readonly "const": "38ad80fe-8b06-4938-94f4-d4ee80266b07"
         }
        }
       }
      }
     };
     readonly "then": {
      readonly "required": readonly [
       "auth"
      ];
      readonly "properties": {
       readonly "connectionSpec": {
        readonly "$ref": "#/components/schemas/DynamicsConnectionSpec"
       };
       readonly "auth": {
        readonly "$ref": "#/components/schemas/ConnectionAuth"
       }
      }
     }
    };
    readonly "x-reference": "Flow Service API - Destinations, ConnectionItem; Flow Service API - Sources, ConnectionItemDTO";
    readonly "properties": {
     readonly "id": {
      readonly "type": "string";
      readonly "format": "uuid"
     };
     readonly "createdAt": {
      readonly "type": "integer";
      readonly "description": "In milliseconds since 1970."
     };
     readonly "updatedAt": {
      readonly "type": "integer";
      readonly "description": "In milliseconds since 1970."
     };
     readonly "createdBy": {
      readonly "type": "string"
     };
     readonly "updatedBy": {
      readonly "type": "string"
     };
     readonly "createdClient": {
      readonly "type": "string"
     };
     readonly "updatedClient": {
      readonly "type": "string"
     };
     readonly "sandboxId": {
      readonly "type": "string"
     };
     readonly "sandboxName": {
      readonly "type": "string"
     };
     readonly "imsOrgId": {
      readonly "type": "string"
     };
     readonly "name": {
      readonly "type": "string"
     };
     readonly "description": {
      readonly "type": "string"
     };
     readonly "connectionSpec": {
      readonly "$ref": "#/components/schemas/DynamicsConnectionSpec"
     };
     readonly "state": {
      readonly "type": "string";
      readonly "enum": readonly [
       "draft",
       "enabled",
       "disabled",
       "initializing",
       "updating",
       "disabling"
      ];
      readonly "x-published": {
       readonly "enum": readonly [
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
     };
     readonly "auth": {
      readonly "$ref": "#/components/schemas/ConnectionAuth"
     };
     readonly "version": {
      readonly "type": "string";
      readonly "pattern": "^\"[^\"]+\"$";
      readonly "description": "The same as the etag."
     };
     readonly "etag": {
      readonly "type": "string";
      readonly "pattern": "^\"[^\"]+\"$";
      readonly "description": "The version of the connection. Opaque; the double quotes are part of it."
     }
    }
   };
   readonly "ConnectionAuth": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "A partial view of the credentials. Adobe does not publish how secrets are masked.";
    readonly "required": readonly [
     "specName",
     "params"
    ];
    readonly "x-reference": "Flow Service API - Sources, Connections tag";
    readonly "properties": {
     readonly "specName": {
      readonly "type": "string";
      readonly "enum": readonly [
       "Basic Authentication for Dynamics-Online",
       "Service Principal Key Based Authentication"
      ]
     };
     readonly "params": {
      readonly "type": "object";
      readonly "description": "Flow Service adds members of its own to some.";
      readonly "additionalProperties": true;
      readonly "properties": {
       readonly "serviceUri": {
        readonly "type": "string"
       };
       readonly "username": {
        readonly "type": "string"
       };
       readonly "password": {
        readonly "type": "string"
       };
       readonly "servicePrincipalId": {
        readonly "type": "string"
       };
       readonly "servicePrincipalKey": {
        readonly "type": "string"
       }
      }
     }
    }
   };
   readonly "ConnectionPatch": {
    readonly "type": "array";
    readonly "minItems": 1;
    readonly "description": "Changes to a base connection. They are applied in order, all or none.";
    readonly "x-reference": "Update connections using the Flow Service API; RFC 6902 §3";
    readonly "x-fix": "Send a JSON Patch, a list of instructions with op, path and value.";
    readonly "x-single": "Flow Service API - Sources, PatchInstruction, PATCH /connections/{BASE_CONNECTION_ID}/";
    readonly "items": {
     readonly "$ref": "#/components/schemas/PatchInstruction"
    }
   };
   readonly "PatchInstruction": {
    readonly "description": "One change. `op` is in lower case (RFC 6902, tutorials) or in upper case (Flow Service API - Sources).";
    readonly "oneOf": readonly [
     {
      readonly "$ref": "#/components/schemas/ReplaceAuthParams"
     },
     {
      readonly "$ref": "#/components/schemas/RemoveAuthParams"
     },
     {
      readonly "$ref": "#/components/schemas/ReplaceName"
     },
     {
      readonly "$ref": "#/components/schemas/ReplaceDescription"
     },
     {
      readonly "$ref": "#/components/schemas/RemoveDescription"
     }
    ]
   };
   readonly "ReplaceAuthParams": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "New credentials of the same auth spec. Omitted params are removed.";
    readonly "required": readonly [
     "op",
     "path",
     "value"
    ];
    readonly "x-reference": "Update connections using the Flow Service API";
    readonly "properties": {
     readonly "op": {
      readonly "type": "string";
      readonly "enum": readonly [
       "add",
       "replace",
       "ADD",
       "REPLACE"
      ];
      readonly "x-reference": "RFC 6902 §4; Flow Service API - Sources, PatchInstruction"
     };
     readonly "path": {
      readonly "type": "string";
      readonly "const": "/auth/params"
     };
     readonly "value": {
      readonly "type": "object";
      readonly "description": "All params of the connection's auth spec.";
      readonly "oneOf": readonly [
       {
        readonly "$ref": "#/components/schemas/BasicAuthenticationParams"
       },
       {
        readonly "$ref": "#/components/schemas/ServicePrincipalAuthenticationParams"
       }
      ]
     }
    }
   };
   readonly "RemoveAuthParams": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "Removes the auth params. Adobe's samples have a value; its effect is not published, and the mock ignores it.";
    readonly "required": readonly [
     "op",
     "path"
    ];
    readonly "x-reference": "Flow Service API - Destinations, PATCH /connections/{BASE_CONNECTION_ID}; RFC 6902 §4.2";
    readonly "properties": {
     readonly "op": {
      readonly "type": "string";
      readonly "enum": readonly [
       "remove",
       "REMOVE"
      ];
      readonly "x-reference": "RFC 6902 §4.2; Flow Service API - Sources, PatchInstruction"
     };
     readonly "path": {
      readonly "type": "string";
      readonly "const": "/auth/params"
     };
     readonly "value": {
      readonly "description": "Ignored."
     }
    }
   };
   readonly "ReplaceName": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "A new name.";
    readonly "required": readonly [
     "op",
     "path",
     "value"
    ];
    readonly "x-reference": "Update connections using the Flow Service API";
    readonly "properties": {
     readonly "op": {
      readonly "type": "string";
      readonly "enum": readonly [
       "add",
       "replace",
       "ADD",
       "REPLACE"
      ];
      readonly "x-reference": "RFC 6902 §4; Flow Service API - Sources, PatchInstruction"
     };
     readonly "path": {
      readonly "type": "string";
      readonly "const": "/name"
     };
     readonly "value": {
      readonly "type": "string";
      readonly "minLength": 1;
      readonly "x-fix": "Send a name that describes the connection."
     }
    }
   };
   readonly "ReplaceDescription": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "A new description.";
    readonly "required": readonly [
     "op",
     "path",
     "value"
    ];
    readonly "x-reference": "Update connections using the Flow Service API";
    readonly "properties": {
     readonly "op": {
      readonly "type": "string";
      readonly "enum": readonly [
       "add",
       "replace",
       "ADD",
       "REPLACE"
      ];
      readonly "x-reference": "RFC 6902 §4; Flow Service API - Sources, PatchInstruction"
     };
     readonly "path": {
      readonly "type": "string";
      readonly "const": "/description"
     };
     readonly "value": {
      readonly "type": "string"
     }
    }
   };
   readonly "RemoveDescription": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "Removes the description.";
    readonly "required": readonly [
     "op",
     "path"
    ];
    readonly "x-reference": "RFC 6902 §4.2";
    readonly "properties": {
     readonly "op": {
      readonly "type": "string";
      readonly "enum": readonly [
       "remove",
       "REMOVE"
      ];
      readonly "x-reference": "RFC 6902 §4.2; Flow Service API - Sources, PatchInstruction"
     };
     readonly "path": {
      readonly "type": "string";
      readonly "const": "/description"
     };
     readonly "value": {
      readonly "description": "Ignored. Adobe's samples have one."
     }
    }
   };
   readonly "UpdateConnectionResponse": {
    readonly "x-called": "an id and an etag";
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "The id and the new etag of the changed connection.";
    readonly "required": readonly [
     "id",
     "etag"
    ];
    readonly "x-reference": "Update connections using the Flow Service API, response";
    readonly "properties": {
     readonly "id": {
      readonly "type": "string";
      readonly "format": "uuid";
      readonly "description": "The id of the connection."
     };
     readonly "etag": {
      readonly "type": "string";
      readonly "pattern": "^\"[^\"]+\"$";
      readonly "description": "The new version of the connection."
     }
    }
   };
   readonly "ConnectionTest": {
    readonly "x-called": "a test's result";
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "Whether the credentials of a connection work.";
    readonly "required": readonly [
     "result"
    ];
    readonly "x-reference": "Flow Service API - Sources, GET /connections/{id}/test";
    readonly "properties": {
     readonly "result": {
      readonly "type": "boolean";
      readonly "description": "Whether the credentials work."
     };
     readonly "errorMessage": {
      readonly "type": "string";
      readonly "description": "The reason if they do not work. Only Adobe's older descriptions have it."
     }
    }
   };
   readonly "ExploredObjects": {
    readonly "x-called": "a list of tables and views";
    readonly "type": "array";
    readonly "description": "The tables and views of a source, in a list.";
    readonly "x-reference": "Explore a CRM system using the Flow Service API";
    readonly "items": {
     readonly "type": "object";
     readonly "additionalProperties": false;
     readonly "required": readonly [
      "type",
      "name",
      "path",
      "canPreview",
      "canFetchSchema"
     ];
     readonly "properties": {
      readonly "type": {
       readonly "type": "string";
       readonly "enum": readonly [
        "table",
        "view"
       ];
       readonly "x-published": {
        readonly "enum": null
       }
      };
      readonly "name": {
       readonly "type": "string"
      };
      readonly "path": {
       readonly "type": "string"
      };
      readonly "canPreview": {
       readonly "type": "boolean"
      };
      readonly "canFetchSchema": {
       readonly "type": "boolean"
      }
     }
    }
   };
   readonly "ExploredObject": {
    readonly "x-called": "a table's columns";
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "The columns of a table or view, and its first rows in `data`.";
    readonly "required": readonly [
     "format",
     "schema"
    ];
    readonly "x-published": {
     readonly "if": {
      readonly "required": readonly [
       "format"
      ];
      readonly "properties": {
       readonly "format": {
        readonly "const": "flat"
       }
      }
     };
     readonly "then": {
      readonly "properties": {
       readonly "schema": {
        readonly "type": "object";
        readonly "required": readonly [
         "columns"
        ]
       }
      }
     }
    };
    readonly "x-reference": "Explore a CRM system using the Flow Service API; Dynamics tutorial of 2026";
    readonly "properties": {
     readonly "format": {
      readonly "type": "string";
      readonly "const": "flat";
      readonly "x-published": {
       readonly "const": null
      }
     };
     readonly "schema": {
      readonly "type": "object";
      readonly "additionalProperties": false;
      readonly "required": readonly [
       "columns"
      ];
      readonly "x-published": {
       readonly "additionalProperties": true;
       readonly "required": null
      };
      readonly "properties": {
       readonly "columns": {
        readonly "type": "array";
        readonly "items": {
         readonly "type": "object";
         readonly "additionalProperties": false;
         readonly "required": readonly [
          "name",
          "type"
         ];
         readonly "x-published": {
          readonly "properties": {
           readonly "meta:xdmType": {
            readonly "type": "string"
           }
          }
         };
         readonly "properties": {
          readonly "name": {
           readonly "type": "string"
          };
          readonly "type": {
           readonly "type": "string"
          };
          readonly "meta": {
           readonly "type": "object";
           readonly "additionalProperties": true
          };
          readonly "xdm": {
           readonly "type": "object";
           readonly "additionalProperties": true
          }
         }
        }
       }
      }
     };
     readonly "data": {
      readonly "type": "array";
      readonly "items": {
       readonly "type": "object";
       readonly "additionalProperties": true
      }
     }
    }
   };
   readonly "ConnectionSpecItems": {
    readonly "x-called": "a list of connection specifications";
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "Connection specifications. A single one is in a list of one.";
    readonly "required": readonly [
     "items"
    ];
    readonly "x-reference": "Flow Service API - Sources, ConnectionSpecResponse";
    readonly "properties": {
     readonly "items": {
      readonly "type": "array";
      readonly "items": {
       readonly "$ref": "#/components/schemas/ConnectionSpecification"
      }
     }
    }
   };
   readonly "ConnectionSpecification": {
    readonly "x-called": "a bare connection specification";
    readonly "type": "object";
    readonly "description": "A source and its authentication specifications.";
    readonly "required": readonly [
     "id",
     "name",
     "providerId",
     "version",
     "authSpec"
    ];
    readonly "x-reference": "Dynamics tutorial of 2020, Look up connection specifications";
    readonly "additionalProperties": true;
    readonly "properties": {
     readonly "id": {
      readonly "type": "string"
     };
     readonly "name": {
      readonly "type": "string"
     };
     readonly "providerId": {
      readonly "type": "string"
     };
     readonly "version": {
      readonly "type": "string"
     };
     readonly "authSpec": {
      readonly "type": "array";
      readonly "items": {
       readonly "type": "object";
       readonly "required": readonly [
        "name",
        "spec"
       ];
       readonly "additionalProperties": true;
       readonly "properties": {
        readonly "name": {
         readonly "type": "string"
        };
        readonly "spec": {
         readonly "type": "object";
         readonly "description": "A JSON Schema, draft 7, of the auth params.";
         readonly "additionalProperties": true
        }
       }
      }
     }
    }
   };
   readonly "EntityCount": {
    readonly "x-called": "a count of entities";
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "The number of entities that match the conditions.";
    readonly "required": readonly [
     "count"
    ];
    readonly "x-reference": "Flow Service API - Sources, count";
    readonly "properties": {
     readonly "count": {
      readonly "type": "integer";
      readonly "minimum": 0
     }
    }
   };
   readonly "CreateEntityResponse": {
    readonly "x-called": "an id and an etag of a new entity";
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "The id and the etag of the new entity.";
    readonly "required": readonly [
     "id",
     "etag"
    ];
    readonly "x-published": {
     readonly "required": readonly [
      "id"
     ];
     readonly "additionalProperties": true
    };
    readonly "x-reference": "Create a dataflow to ingest data from a CRM, responses";
    readonly "properties": {
     readonly "id": {
      readonly "type": "string";
      readonly "format": "uuid";
      readonly "description": "The id of the new entity."
     };
     readonly "etag": {
      readonly "type": "string";
      readonly "pattern": "^\"[^\"]+\"$";
      readonly "description": "The version of the new entity. Opaque; the double quotes are part of it."
     }
    }
   };
   readonly "UpdateEntityResponse": {
    readonly "x-called": "an id and an etag of a changed entity";
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "The id and the new etag of the changed entity.";
    readonly "required": readonly [
     "id",
     "etag"
    ];
    readonly "x-reference": "Update dataflows using the Flow Service API, response";
    readonly "properties": {
     readonly "id": {
      readonly "type": "string";
      readonly "format": "uuid";
      readonly "description": "The id of the entity."
     };
     readonly "etag": {
      readonly "type": "string";
      readonly "pattern": "^\"[^\"]+\"$";
      readonly "description": "The new version of the entity."
     }
    }
   };
   readonly "SourceConnectionItems": {
    readonly "x-called": "a list of one source connection";
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "A list with one source connection.";
    readonly "required": readonly [
     "items"
    ];
    readonly "x-reference": "Flow Service API - Sources, GET /sourceConnections/{id}";
    readonly "properties": {
     readonly "items": {
      readonly "type": "array";
      readonly "minItems": 1;
      readonly "maxItems": 1;
      readonly "items": {
       readonly "$ref": "#/components/schemas/SourceConnection"
      }
     }
    }
   };
   readonly "SourceConnectionList": {
    readonly "x-called": "a list of source connections";
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "A page of source connections. Real clients read `_links` without testing for it, so the mock always sends it.";
    readonly "required": readonly [
     "items",
     "_links"
    ];
    readonly "x-published": {
     readonly "required": readonly [
      "items"
     ];
     readonly "properties": {
      readonly "count": {
       readonly "type": "integer"
      }
     }
    };
    readonly "x-reference": "Flow Service API - Sources, GET /sourceConnections";
    readonly "properties": {
     readonly "items": {
      readonly "type": "array";
      readonly "items": {
       readonly "$ref": "#/components/schemas/SourceConnection"
      }
     };
     readonly "_links": {
      readonly "$ref": "#/components/schemas/PageLinks"
     }
    }
   };
   readonly "SourceConnection": {
    readonly "x-called": "a bare source connection";
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "A source connection as Flow Service returns it.";
    readonly "required": readonly [
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
    ];
    readonly "x-published": {
     readonly "required": readonly [
      "id",
      "name",
      "connectionSpec"
     ];
     readonly "properties": {
      readonly "providerRefId": {
       readonly "type": "string"
      };
      readonly "typeInfo": {};
      readonly "lastOperation": {
       readonly "type": "object"
      }
     }
    };
    readonly "x-reference": "Flow Service API - Sources, SourceConnectionItemDTO; Flow Service API - Destinations";
    readonly "properties": {
     readonly "id": {
      readonly "type": "string";
      readonly "format": "uuid"
     };
     readonly "createdAt": {
      readonly "type": "integer";
      readonly "description": "In milliseconds since 1970."
     };
     readonly "updatedAt": {
      readonly "type": "integer";
      readonly "description": "In milliseconds since 1970."
     };
     readonly "createdBy": {
      readonly "type": "string"
     };
     readonly "updatedBy": {
      readonly "type": "string"
     };
     readonly "createdClient": {
      readonly "type": "string"
     };
     readonly "updatedClient": {
      readonly "type": "string"
     };
     readonly "sandboxId": {
      readonly "type": "string"
     };
     readonly "sandboxName": {
      readonly "type": "string"
     };
     readonly "imsOrgId": {
      readonly "type": "string"
     };
     readonly "name": {
      readonly "type": "string"
     };
     readonly "description": {
      readonly "type": "string"
     };
     readonly "baseConnectionId": {
      readonly "type": "string";
      readonly "format": "uuid"
     };
     readonly "connectionSpec": {
      readonly "type": "object";
      readonly "additionalProperties": false;
      readonly "required": readonly [
       "id",
       "version"
      ];
      readonly "x-published": {
       readonly "required": readonly [
        "id"
       ]
      };
      readonly "properties": {
       readonly "id": {
        readonly "type": "string"
       };
       readonly "version": {
        readonly "type": "string"
       }
      }
     };
     readonly "state": {
      readonly "type": "string";
      readonly "enum": readonly [
       "draft",
       "enabled",
       "disabled"
      ];
      readonly "x-published": {
       readonly "enum": readonly [
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
     };
     readonly "data": {
      readonly "type": "object";
      readonly "description": "The format and the schema of the data, as they were sent.";
      readonly "additionalProperties": true
     };
     readonly "params": {
      readonly "type": "object";
      readonly "description": "The params, as they were sent.";
      readonly "additionalProperties": true
     };
     readonly "inheritedAttributes": {
      readonly "type": "object";
      readonly "description": "The base connection; empty without one.";
      readonly "additionalProperties": false;
      readonly "x-published": {
       readonly "additionalProperties": true
      };
      readonly "properties": {
       readonly "baseConnection": {
        readonly "$ref": "#/components/schemas/InheritedConnection"
       }
      }
     };
     readonly "version": {
      readonly "type": "string";
      readonly "pattern": "^\"[^\"]+\"$";
      readonly "description": "The same as the etag."
     };
     readonly "etag": {
      readonly "type": "string";
      readonly "pattern": "^\"[^\"]+\"$";
      readonly "description": "The version of the entity. Opaque; the double quotes are part of it."
     }
    }
   };
   readonly "TargetConnectionItems": {
    readonly "x-called": "a list of one target connection";
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "A list with one target connection.";
    readonly "required": readonly [
     "items"
    ];
    readonly "x-reference": "Flow Service API - Sources, GET /targetConnections/{id}";
    readonly "properties": {
     readonly "items": {
      readonly "type": "array";
      readonly "minItems": 1;
      readonly "maxItems": 1;
      readonly "items": {
       readonly "$ref": "#/components/schemas/TargetConnection"
      }
     }
    }
   };
   readonly "TargetConnectionList": {
    readonly "x-called": "a list of target connections";
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "A page of target connections. Real clients read `_links` without testing for it, so the mock always sends it.";
    readonly "required": readonly [
     "items",
     "_links"
    ];
    readonly "x-published": {
     readonly "required": readonly [
      "items"
     ];
     readonly "properties": {
      readonly "count": {
       readonly "type": "integer"
      }
     }
    };
    readonly "x-reference": "Flow Service API - Sources, GET /targetConnections";
    readonly "properties": {
     readonly "items": {
      readonly "type": "array";
      readonly "items": {
       readonly "$ref": "#/components/schemas/TargetConnection"
      }
     };
     readonly "_links": {
      readonly "$ref": "#/components/schemas/PageLinks"
     }
    }
   };
   readonly "TargetConnection": {
    readonly "x-called": "a bare target connection";
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "A target connection as Flow Service returns it.";
    readonly "required": readonly [
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
    ];
    readonly "x-published": {
     readonly "required": readonly [
      "id",
      "name",
      "connectionSpec"
     ];
     readonly "properties": {
      readonly "providerRefId": {
       readonly "type": "string"
      };
      readonly "typeInfo": {};
      readonly "lastOperation": {
       readonly "type": "object"
      }
     }
    };
    readonly "x-reference": "Flow Service API - Sources, TargetConnectionItemDTO; Flow Service API - Destinations";
    readonly "properties": {
     readonly "id": {
      readonly "type": "string";
      readonly "format": "uuid"
     };
     readonly "createdAt": {
      readonly "type": "integer";
      readonly "description": "In milliseconds since 1970."
     };
     readonly "updatedAt": {
      readonly "type": "integer";
      readonly "description": "In milliseconds since 1970."
     };
     readonly "createdBy": {
      readonly "type": "string"
     };
     readonly "updatedBy": {
      readonly "type": "string"
     };
     readonly "createdClient": {
      readonly "type": "string"
     };
     readonly "updatedClient": {
      readonly "type": "string"
     };
     readonly "sandboxId": {
      readonly "type": "string"
     };
     readonly "sandboxName": {
      readonly "type": "string"
     };
     readonly "imsOrgId": {
      readonly "type": "string"
     };
     readonly "name": {
      readonly "type": "string"
     };
     readonly "description": {
      readonly "type": "string"
     };
     readonly "baseConnectionId": {
      readonly "type": "string";
      readonly "format": "uuid"
     };
     readonly "connectionSpec": {
      readonly "type": "object";
      readonly "additionalProperties": false;
      readonly "required": readonly [
       "id",
       "version"
      ];
      readonly "x-published": {
       readonly "required": readonly [
        "id"
       ]
      };
      readonly "properties": {
       readonly "id": {
        readonly "type": "string"
       };
       readonly "version": {
        readonly "type": "string"
       }
      }
     };
     readonly "state": {
      readonly "type": "string";
      readonly "enum": readonly [
       "draft",
       "enabled",
       "disabled"
      ];
      readonly "x-published": {
       readonly "enum": readonly [
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
     };
     readonly "data": {
      readonly "type": "object";
      readonly "description": "The format and the schema of the data, as they were sent.";
      readonly "additionalProperties": true
     };
     readonly "params": {
      readonly "type": "object";
      readonly "description": "The params, as they were sent.";
      readonly "additionalProperties": true
     };
     readonly "inheritedAttributes": {
      readonly "type": "object";
      readonly "description": "The base connection; empty without one.";
      readonly "additionalProperties": false;
      readonly "x-published": {
       readonly "additionalProperties": true
      };
      readonly "properties": {
       readonly "baseConnection": {
        readonly "$ref": "#/components/schemas/InheritedConnection"
       }
      }
     };
     readonly "version": {
      readonly "type": "string";
      readonly "pattern": "^\"[^\"]+\"$";
      readonly "description": "The same as the etag."
     };
     readonly "etag": {
      readonly "type": "string";
      readonly "pattern": "^\"[^\"]+\"$";
      readonly "description": "The version of the entity. Opaque; the double quotes are part of it."
     }
    }
   };
   readonly "InheritedConnection": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "A connection that an entity stands on.";
    readonly "required": readonly [
     "id",
     "connectionSpec"
    ];
    readonly "x-published": {
     readonly "required": readonly [
      "id"
     ];
     readonly "additionalProperties": true
    };
    readonly "x-reference": "Update dataflows using the Flow Service API, inheritedAttributes";
    readonly "properties": {
     readonly "id": {
      readonly "type": "string"
     };
     readonly "connectionSpec": {
      readonly "type": "object";
      readonly "additionalProperties": false;
      readonly "required": readonly [
       "id",
       "version"
      ];
      readonly "x-published": {
       readonly "required": readonly [
        "id"
       ]
      };
      readonly "properties": {
       readonly "id": {
        readonly "type": "string"
       };
       readonly "version": {
        readonly "type": "string"
       }
      }
     };
     readonly "baseConnection": {
      readonly "type": "object";
      readonly "additionalProperties": false;
      readonly "required": readonly [
       "id",
       "connectionSpec"
      ];
      readonly "x-published": {
       readonly "required": readonly [
        "id"
       ];
       readonly "additionalProperties": true
      };
      readonly "properties": {
       readonly "id": {
        readonly "type": "string"
       };
       readonly "connectionSpec": {
        readonly "type": "object";
        readonly "additionalProperties": false;
        readonly "required": readonly [
         "id",
         "version"
        ];
        readonly "x-published": {
         readonly "required": readonly [
          "id"
         ]
        };
        readonly "properties": {
         readonly "id": {
          readonly "type": "string"
         };
         readonly "version": {
          readonly "type": "string"
         }
        }
       }
      }
     }
    }
   };
   readonly "FlowSpecItems": {
    readonly "x-called": "a list of flow specifications";
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "Flow specifications. A single one is in a list of one.";
    readonly "required": readonly [
     "items"
    ];
    readonly "x-reference": "Flow Service API - Sources, FlowSpecResponse";
    readonly "properties": {
     readonly "items": {
      readonly "type": "array";
      readonly "items": {
       readonly "$ref": "#/components/schemas/FlowSpecification"
      }
     }
    }
   };
   readonly "FlowSpecification": {
    readonly "x-called": "a bare flow specification";
    readonly "type": "object";
    readonly "description": "A kind of dataflow, with JSON Schemas, draft 7, of its schedule, its transformations and the params of its runs.";
    readonly "required": readonly [
     "id",
     "name",
     "providerId",
     "version",
     "sourceConnectionSpecIds",
     "targetConnectionSpecIds"
    ];
    readonly "x-published": {
     readonly "required": readonly [
      "id",
      "name"
     ]
    };
    readonly "x-reference": "Create a dataflow to ingest data from a CRM, Retrieve a flow specification";
    readonly "additionalProperties": true;
    readonly "properties": {
     readonly "id": {
      readonly "type": "string"
     };
     readonly "name": {
      readonly "type": "string"
     };
     readonly "providerId": {
      readonly "type": "string"
     };
     readonly "version": {
      readonly "type": "string"
     };
     readonly "sourceConnectionSpecIds": {
      readonly "type": "array";
      readonly "items": {
       readonly "type": "string"
      }
     };
     readonly "targetConnectionSpecIds": {
      readonly "type": "array";
      readonly "items": {
       readonly "type": "string"
      }
     };
     readonly "transformationSpecs": {
      readonly "type": "array";
      readonly "items": {
       readonly "type": "object";
       readonly "required": readonly [
        "name",
        "spec"
       ];
       readonly "additionalProperties": true;
       readonly "properties": {
        readonly "name": {
         readonly "type": "string"
        };
        readonly "spec": {
         readonly "type": "object";
         readonly "additionalProperties": true
        }
       }
      }
     };
     readonly "scheduleSpec": {
      readonly "type": "object";
      readonly "additionalProperties": true
     };
     readonly "attributes": {
      readonly "type": "object";
      readonly "additionalProperties": true
     }
    }
   };
   readonly "FlowItems": {
    readonly "x-called": "a list of one dataflow";
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "A list with one dataflow.";
    readonly "required": readonly [
     "items"
    ];
    readonly "x-reference": "Flow Service API - Sources, GET /flows/{id}";
    readonly "properties": {
     readonly "items": {
      readonly "type": "array";
      readonly "minItems": 1;
      readonly "maxItems": 1;
      readonly "items": {
       readonly "$ref": "#/components/schemas/Flow"
      }
     }
    }
   };
   readonly "FlowList": {
    readonly "x-called": "a list of dataflows";
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "A page of dataflows. Real clients read `_links` without testing for it, so the mock always sends it.";
    readonly "required": readonly [
     "items",
     "_links"
    ];
    readonly "x-published": {
     readonly "required": readonly [
      "items"
     ];
     readonly "properties": {
      readonly "count": {
       readonly "type": "integer"
      }
     }
    };
    readonly "x-reference": "Flow Service API - Sources, GET /flows";
    readonly "properties": {
     readonly "items": {
      readonly "type": "array";
      readonly "items": {
       readonly "$ref": "#/components/schemas/Flow"
      }
     };
     readonly "_links": {
      readonly "$ref": "#/components/schemas/PageLinks"
     }
    }
   };
   readonly "Flow": {
    readonly "x-called": "a bare dataflow";
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "A dataflow as Flow Service returns it.";
    readonly "required": readonly [
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
    ];
    readonly "x-published": {
     readonly "required": readonly [
      "id",
      "flowSpec",
      "state"
     ];
     readonly "properties": {
      readonly "catalogLabels": {}
     }
    };
    readonly "x-reference": "Update dataflows using the Flow Service API, response; Flow Service API - Sources, FlowItemDTO";
    readonly "properties": {
     readonly "id": {
      readonly "type": "string";
      readonly "format": "uuid"
     };
     readonly "createdAt": {
      readonly "type": "integer";
      readonly "description": "In milliseconds since 1970."
     };
     readonly "updatedAt": {
      readonly "type": "integer";
      readonly "description": "In milliseconds since 1970."
     };
     readonly "createdBy": {
      readonly "type": "string"
     };
     readonly "updatedBy": {
      readonly "type": "string"
     };
     readonly "createdClient": {
      readonly "type": "string"
     };
     readonly "updatedClient": {
      readonly "type": "string"
     };
     readonly "sandboxId": {
      readonly "type": "string"
     };
     readonly "sandboxName": {
      readonly "type": "string"
     };
     readonly "imsOrgId": {
      readonly "type": "string"
     };
     readonly "name": {
      readonly "type": "string"
     };
     readonly "description": {
      readonly "type": "string"
     };
     readonly "providerRefId": {
      readonly "type": "string"
     };
     readonly "flowSpec": {
      readonly "type": "object";
      readonly "additionalProperties": false;
      readonly "required": readonly [
       "id",
       "version"
      ];
      readonly "x-published": {
       readonly "required": readonly [
        "id"
       ]
      };
      readonly "properties": {
       readonly "id": {
        readonly "type": "string"
       };
       readonly "version": {
        readonly "type": "string"
       }
      }
     };
     readonly "state": {
      readonly "type": "string";
      readonly "enum": readonly [
       "draft",
       "enabled",
       "disabled",
       "enabled-finalizing"
      ];
      readonly "x-published": {
       readonly "enum": readonly [
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
     };
     readonly "version": {
      readonly "type": "string";
      readonly "pattern": "^\"[^\"]+\"$";
      readonly "description": "The same as the etag."
     };
     readonly "etag": {
      readonly "type": "string";
      readonly "pattern": "^\"[^\"]+\"$";
      readonly "description": "The version of the entity. Opaque; the double quotes are part of it."
     };
     readonly "sourceConnectionIds": {
      readonly "type": "array";
      readonly "items": {
       readonly "type": "string"
      }
     };
     readonly "targetConnectionIds": {
      readonly "type": "array";
      readonly "items": {
       readonly "type": "string"
      }
     };
     readonly "inheritedAttributes": {
      readonly "type": "object";
      readonly "additionalProperties": false;
      readonly "required": readonly [
       "sourceConnections",
       "targetConnections"
      ];
      readonly "x-published": {
       readonly "required": null;
       readonly "additionalProperties": true
      };
      readonly "properties": {
       readonly "properties": {
        readonly "type": "object";
        readonly "additionalProperties": true;
        readonly "properties": {
         readonly "isSourceFlow": {
          readonly "type": "boolean"
         }
        }
       };
       readonly "sourceConnections": {
        readonly "type": "array";
        readonly "items": {
         readonly "$ref": "#/components/schemas/InheritedConnection"
        }
       };
       readonly "targetConnections": {
        readonly "type": "array";
        readonly "items": {
         readonly "$ref": "#/components/schemas/InheritedConnection"
        }
       }
      }
     };
     readonly "scheduleParams": {
      readonly "type": "object";
      readonly "description": "The schedule, as it was sent. Adobe's samples have strings for numbers.";
      readonly "additionalProperties": true
     };
     readonly "transformations": {
      readonly "type": "array";
      readonly "items": {
       readonly "type": "object";
       readonly "additionalProperties": true
      }
     };
     readonly "labels": {
      readonly "type": "array";
      readonly "items": {
       readonly "type": "string"
      }
     };
     readonly "policy": {
      readonly "type": "object";
      readonly "additionalProperties": true
     };
     readonly "options": {
      readonly "type": "object";
      readonly "additionalProperties": true
     };
     readonly "runs": {
      readonly "type": "string";
      readonly "minLength": 1;
      readonly "description": "Where the runs are listed, relative to the base URL."
     };
     readonly "lastOperation": {
      readonly "type": "object";
      readonly "additionalProperties": false;
      readonly "required": readonly [
       "started",
       "updated",
       "operation"
      ];
      readonly "x-published": {
       readonly "required": null;
       readonly "additionalProperties": true
      };
      readonly "properties": {
       readonly "started": {
        readonly "type": "number";
        readonly "description": "In milliseconds since 1970."
       };
       readonly "updated": {
        readonly "type": "number";
        readonly "description": "In milliseconds since 1970."
       };
       readonly "percentCompleted": {
        readonly "type": "number"
       };
       readonly "status": {
        readonly "type": "object";
        readonly "additionalProperties": true
       };
       readonly "ops": {
        readonly "type": "array";
        readonly "items": {
         readonly "type": "object";
         readonly "additionalProperties": true
        }
       };
       readonly "operation": {
        readonly "type": "string"
       }
      }
     };
     readonly "lastRunDetails": {
      readonly "type": "object";
      readonly "description": "The last run that has ended; missing before the first one.";
      readonly "additionalProperties": false;
      readonly "required": readonly [
       "id",
       "state"
      ];
      readonly "x-published": {
       readonly "required": null;
       readonly "additionalProperties": true
      };
      readonly "properties": {
       readonly "id": {
        readonly "type": "string"
       };
       readonly "state": {
        readonly "type": "string"
       };
       readonly "startedAtUTC": {
        readonly "type": "integer";
        readonly "description": "In milliseconds since 1970."
       };
       readonly "completedAtUTC": {
        readonly "type": "integer";
        readonly "description": "In milliseconds since 1970."
       }
      }
     }
    }
   };
   readonly "FlowRunItems": {
    readonly "x-called": "a list of one flow run";
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "A list with one flow run.";
    readonly "required": readonly [
     "items"
    ];
    readonly "x-reference": "Flow Service API - Sources, GET /runs/{id}";
    readonly "properties": {
     readonly "items": {
      readonly "type": "array";
      readonly "minItems": 1;
      readonly "maxItems": 1;
      readonly "items": {
       readonly "$ref": "#/components/schemas/FlowRun"
      }
     }
    }
   };
   readonly "FlowRunList": {
    readonly "x-called": "a list of flow runs";
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "A page of flow runs. Real clients read `_links` without testing for it, so the mock always sends it.";
    readonly "required": readonly [
     "items",
     "_links"
    ];
    readonly "x-published": {
     readonly "required": readonly [
      "items"
     ];
     readonly "properties": {
      readonly "count": {
       readonly "type": "integer"
      }
     }
    };
    readonly "x-reference": "Flow Service API - Sources, GET /runs";
    readonly "properties": {
     readonly "items": {
      readonly "type": "array";
      readonly "items": {
       readonly "$ref": "#/components/schemas/FlowRun"
      }
     };
     readonly "_links": {
      readonly "$ref": "#/components/schemas/PageLinks"
     }
    }
   };
   readonly "CreateRunResponse": {
    readonly "x-called": "an id and an etag of a new run";
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "The id and the etag of the new run.";
    readonly "required": readonly [
     "id",
     "etag"
    ];
    readonly "x-published": {
     readonly "required": null;
     readonly "additionalProperties": true;
     readonly "anyOf": readonly [
      {
       readonly "required": readonly [
        "id"
       ]
      },
      {
       readonly "required": readonly [
        "items"
       ]
      }
     ];
     readonly "properties": {
      readonly "items": {
       readonly "type": "array";
       readonly "minItems": 1;
       readonly "items": {
        readonly "type": "object";
        readonly "required": readonly [
         "id"
        ];
        readonly "properties": {
         readonly "id": {
          readonly "type": "string"
         };
         readonly "etag": {
          readonly "type": "string"
         }
        }
       }
      }
     }
    };
    readonly "x-reference": "Flow Service API - Sources, POST /runs, 201; Create a flow run for on-demand ingestion, response";
    readonly "properties": {
     readonly "id": {
      readonly "type": "string";
      readonly "format": "uuid";
      readonly "description": "The id of the new run."
     };
     readonly "etag": {
      readonly "type": "string";
      readonly "pattern": "^\"[^\"]+\"$";
      readonly "description": "The version of the new run. Opaque; the double quotes are part of it."
     }
    }
   };
   readonly "FlowRun": {
    readonly "x-called": "a bare flow run";
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "A run of a dataflow as Flow Service returns it.";
    readonly "required": readonly [
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
    ];
    readonly "x-published": {
     readonly "required": readonly [
      "id",
      "flowId"
     ];
     readonly "additionalProperties": true;
     readonly "properties": {
      readonly "eTag": {
       readonly "type": "string"
      };
      readonly "activites": {
       readonly "type": "array";
       readonly "items": {}
      }
     }
    };
    readonly "x-reference": "Monitor dataflows using the Flow Service API; Flow Service API - Sources, FlowRunItemDTO";
    readonly "properties": {
     readonly "id": {
      readonly "type": "string";
      readonly "format": "uuid"
     };
     readonly "createdAt": {
      readonly "type": "integer";
      readonly "description": "In milliseconds since 1970."
     };
     readonly "updatedAt": {
      readonly "type": "integer";
      readonly "description": "In milliseconds since 1970."
     };
     readonly "createdBy": {
      readonly "type": "string"
     };
     readonly "updatedBy": {
      readonly "type": "string"
     };
     readonly "createdClient": {
      readonly "type": "string"
     };
     readonly "updatedClient": {
      readonly "type": "string"
     };
     readonly "sandboxId": {
      readonly "type": "string"
     };
     readonly "sandboxName": {
      readonly "type": "string"
     };
     readonly "imsOrgId": {
      readonly "type": "string"
     };
     readonly "flowId": {
      readonly "type": "string"
     };
     readonly "flowSpec": {
      readonly "type": "object";
      readonly "additionalProperties": false;
      readonly "required": readonly [
       "id",
       "version"
      ];
      readonly "x-published": {
       readonly "required": readonly [
        "id"
       ]
      };
      readonly "properties": {
       readonly "id": {
        readonly "type": "string"
       };
       readonly "version": {
        readonly "type": "string"
       }
      }
     };
     readonly "providerRefId": {
      readonly "type": "string"
     };
     readonly "etag": {
      readonly "type": "string";
      readonly "pattern": "^\"[^\"]+\"$";
      readonly "description": "The version of the run. Opaque; the double quotes are part of it."
     };
     readonly "params": {
      readonly "type": "object";
      readonly "description": "The params of a run that was created by a request, as they were sent.";
      readonly "additionalProperties": true
     };
     readonly "metrics": {
      readonly "$ref": "#/components/schemas/RunSummary"
     };
     readonly "activities": {
      readonly "type": "array";
      readonly "description": "What a run of a table does: `copyActivity` reads from the source, `promotionActivity` writes to the data set. Empty before it begins.";
      readonly "items": {
       readonly "$ref": "#/components/schemas/RunActivity"
      }
     }
    }
   };
   readonly "RunSummary": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "The times, sizes, records, files and status of a run or of an activity.";
    readonly "required": readonly [
     "durationSummary",
     "sizeSummary",
     "recordSummary",
     "fileSummary",
     "statusSummary"
    ];
    readonly "x-published": {
     readonly "required": null;
     readonly "additionalProperties": true
    };
    readonly "x-reference": "Monitor dataflows using the Flow Service API, metrics";
    readonly "properties": {
     readonly "durationSummary": {
      readonly "type": "object";
      readonly "additionalProperties": true;
      readonly "properties": {
       readonly "startedAtUTC": {
        readonly "type": "integer";
        readonly "description": "In milliseconds since 1970."
       };
       readonly "completedAtUTC": {
        readonly "type": "integer";
        readonly "description": "In milliseconds since 1970."
       }
      }
     };
     readonly "sizeSummary": {
      readonly "type": "object";
      readonly "additionalProperties": true;
      readonly "properties": {
       readonly "inputBytes": {
        readonly "type": "integer"
       };
       readonly "outputBytes": {
        readonly "type": "integer"
       }
      }
     };
     readonly "recordSummary": {
      readonly "type": "object";
      readonly "additionalProperties": true;
      readonly "properties": {
       readonly "inputRecordCount": {
        readonly "type": "integer"
       };
       readonly "outputRecordCount": {
        readonly "type": "integer"
       };
       readonly "failedRecordCount": {
        readonly "type": "integer"
       }
      }
     };
     readonly "fileSummary": {
      readonly "type": "object";
      readonly "additionalProperties": true
     };
     readonly "statusSummary": {
      readonly "$ref": "#/components/schemas/RunStatus"
     }
    }
   };
   readonly "RunStatus": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "The status of a run or of an activity, with its errors. A run that could not ingest some records ends with success and errors.";
    readonly "required": readonly [
     "status"
    ];
    readonly "x-published": {
     readonly "additionalProperties": true
    };
    readonly "x-reference": "Monitor dataflows using the Flow Service API, statusSummary; Flow Service API - Sources, StatusDTO";
    readonly "properties": {
     readonly "status": {
      readonly "type": "string";
      readonly "description": "Adobe publishes four vocabularies. These are the words of its complete samples, and `inProgress` of Flow Service API - Sources as of 2021.";
      readonly "enum": readonly [
       "scheduled",
       "inProgress",
       "success",
       "failed"
      ];
      readonly "x-published": {
       readonly "enum": null
      }
     };
     readonly "errors": {
      readonly "type": "array";
      readonly "items": {
       readonly "type": "object";
       readonly "additionalProperties": true;
       readonly "required": readonly [
        "code",
        "message"
       ];
       readonly "properties": {
        readonly "code": {
         readonly "type": "string"
        };
        readonly "message": {
         readonly "type": "string"
        }
       }
      }
     };
     readonly "activityRefs": {
      readonly "type": "array";
      readonly "items": {
       readonly "type": "string"
      }
     };
     readonly "extensions": {
      readonly "type": "object";
      readonly "additionalProperties": true
     }
    }
   };
   readonly "RunActivity": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "One step of a run.";
    readonly "required": readonly [
     "id",
     "updatedAtUTC",
     "durationSummary",
     "sizeSummary",
     "recordSummary",
     "fileSummary",
     "statusSummary"
    ];
    readonly "x-published": {
     readonly "required": readonly [
      "id"
     ];
     readonly "additionalProperties": true
    };
    readonly "x-reference": "Monitor dataflows using the Flow Service API, activities";
    readonly "properties": {
     readonly "id": {
      readonly "type": "string"
     };
     readonly "name": {
      readonly "type": "string"
     };
     readonly "updatedAtUTC": {
      readonly "type": "integer";
      readonly "description": "In milliseconds since 1970."
     };
     readonly "durationSummary": {
      readonly "type": "object";
      readonly "additionalProperties": true
     };
     readonly "sizeSummary": {
      readonly "type": "object";
      readonly "additionalProperties": true
     };
     readonly "recordSummary": {
      readonly "type": "object";
      readonly "additionalProperties": true
     };
     readonly "fileSummary": {
      readonly "type": "object";
      readonly "additionalProperties": true
     };
     readonly "statusSummary": {
      readonly "$ref": "#/components/schemas/RunStatus"
     };
     readonly "sourceInfo": {
      readonly "type": "array";
      readonly "items": {
       readonly "type": "object";
       readonly "additionalProperties": true;
       readonly "required": readonly [
        "id",
        "type"
       ];
       readonly "properties": {
        readonly "id": {
         readonly "type": "string"
        };
        readonly "type": {
         readonly "type": "string"
        };
        readonly "reference": {
         readonly "type": "object";
         readonly "additionalProperties": true
        }
       }
      }
     };
     readonly "targetInfo": {
      readonly "type": "array";
      readonly "items": {
       readonly "type": "object";
       readonly "additionalProperties": true;
       readonly "required": readonly [
        "id",
        "type"
       ];
       readonly "properties": {
        readonly "id": {
         readonly "type": "string"
        };
        readonly "type": {
         readonly "type": "string"
        };
        readonly "reference": {
         readonly "type": "object";
         readonly "additionalProperties": true
        }
       }
      }
     }
    }
   };
   readonly "CreateSourceConnectionRequest": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "A source connection to create: which data of a base connection a dataflow reads.";
    readonly "required": readonly [
     "name",
     "connectionSpec"
    ];
    readonly "x-advised": {
     readonly "required": readonly [
      "name",
      "connectionSpec",
      "data"
     ];
     readonly "x-by": "schema of Flow Service API - Sources";
     readonly "x-reference": "Flow Service API - Sources, POST /sourceConnections: data (Required)"
    };
    readonly "x-reference": "Create a dataflow to ingest data from a CRM, Create a source connection";
    readonly "if": {
     readonly "type": "object";
     readonly "required": readonly [
      "connectionSpec"
     ];
     readonly "properties": {
      readonly "connectionSpec": {
       readonly "type": "object";
       readonly "required": readonly [
        "id"
       ];
       readonly "properties": {
        readonly "id": {
         readonly "type": "string";
         readonly "pattern": "^38[aA][dD]80[fF][eE]-8[bB]06-4938-94[fF]4-[dD]4[eE][eE]80266[bB]07$"
        }
       }
      }
     }
    };
    readonly "then": {
     readonly "type": "object";
     readonly "additionalProperties": true;
     readonly "required": readonly [
      "baseConnectionId",
      "params"
     ];
     readonly "x-fix": "Send the id of the base connection as baseConnectionId, and params with the table.";
     readonly "x-reference": "Create a Dynamics base connection, Create a source connection";
     readonly "properties": {
      readonly "baseConnectionId": {};
      readonly "data": {
       readonly "type": "object";
       readonly "additionalProperties": true;
       readonly "properties": {
        readonly "format": {
         readonly "type": "string";
         readonly "const": "tabular";
         readonly "x-fix": "Send \"tabular\", the format of tables.";
         readonly "x-reference": "Sources error messages, 1327-400; Flow Service API - Sources, SourceConnectionData"
        }
       }
      };
      readonly "params": {
       readonly "type": "object";
       readonly "additionalProperties": true;
       readonly "required": readonly [
        "tableName"
       ];
       readonly "x-fix": "Send params with the table or view to read as tableName.";
       readonly "x-reference": "Flow Service API - Sources, sourceSpec of Dynamics, tableName";
       readonly "properties": {
        readonly "tableName": {}
       }
      }
     }
    };
    readonly "properties": {
     readonly "name": {
      readonly "type": "string";
      readonly "minLength": 1;
      readonly "description": "The name of the source connection.";
      readonly "x-reference": "Flow Service API - Sources, POST /sourceConnections: name (Required)";
      readonly "x-fix": "Send a name that describes the source connection."
     };
     readonly "description": {
      readonly "type": "string";
      readonly "description": "A description of the source connection."
     };
     readonly "baseConnectionId": {
      readonly "type": "string";
      readonly "minLength": 1;
      readonly "description": "The id of the base connection. Dynamics requires one; some streaming sources have none.";
      readonly "x-reference": "Create a dataflow to ingest data from a CRM; Sources error messages, 1332-400";
      readonly "x-fix": "Send the id that createConnection returned."
     };
     readonly "data": {
      readonly "$ref": "#/components/schemas/SourceData"
     };
     readonly "params": {
      readonly "$ref": "#/components/schemas/SourceParams"
     };
     readonly "connectionSpec": {
      readonly "$ref": "#/components/schemas/SpecInfo"
     }
    }
   };
   readonly "SpecInfo": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "The id and the version of a specification. Adobe refuses an unknown id.";
    readonly "required": readonly [
     "id",
     "version"
    ];
    readonly "x-reference": "Flow Service API - Sources, SpecInfoDTO";
    readonly "x-fix": "Send both members, such as {\"id\": \"38ad80fe-8b06-4938-94f4-d4ee80266b07\", \"version\": \"1.0\"}.";
    readonly "properties": {
     readonly "id": {
      readonly "type": "string";
      readonly "minLength": 1;
      readonly "x-advised": {
       readonly "pattern": "^(?:[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}|\\{[A-Za-z0-9_]+\\})$";
       readonly "x-by": "schema of Flow Service API - Sources"
      };
      readonly "description": "The id of the specification, a UUID.";
      readonly "x-reference": "Flow Service API - Sources, SpecInfoDTO; Flow Service error messages, 1413-400";
      readonly "x-fix": "Send the UUID of the specification."
     };
     readonly "version": {
      readonly "type": "string";
      readonly "minLength": 1;
      readonly "description": "The version of the specification, a string.";
      readonly "x-reference": "Flow Service API - Sources, SpecInfoDTO; Flow Service API - Destinations, 422";
      readonly "x-fix": "Send the version as the string \"1.0\"."
     }
    }
   };
   readonly "SourceData": {
    readonly "type": "object";
    readonly "additionalProperties": true;
    readonly "description": "The form of the data.";
    readonly "x-reference": "Flow Service API - Sources, SourceConnectionData";
    readonly "properties": {
     readonly "format": {
      readonly "type": "string";
      readonly "minLength": 1;
      readonly "description": "`tabular` for tables; `delimited`, `json` or `parquet` for files.";
      readonly "x-fix": "Send \"tabular\" for a table."
     };
     readonly "schema": {
      readonly "type": readonly [
       "object",
       "null"
      ];
      readonly "description": "An XDM schema. The Dynamics tutorial sends null."
     };
     readonly "properties": {
      readonly "type": readonly [
       "object",
       "null"
      ];
      readonly "description": "Properties of the format. The Dynamics tutorial sends null."
     }
    }
   };
   readonly "SourceParams": {
    readonly "type": "object";
    readonly "additionalProperties": true;
    readonly "description": "What to read. The published specification of Dynamics requires columns with meta, which no tutorial sends, so the parameters are open; those that Adobe documents have types.";
    readonly "x-reference": "Create a dataflow to ingest data from a CRM; Create a Dynamics base connection; Filter data for a source";
    readonly "properties": {
     readonly "tableName": {
      readonly "type": "string";
      readonly "minLength": 1;
      readonly "description": "The table or the view to read.";
      readonly "x-reference": "Flow Service API - Sources, sourceSpec of Dynamics, tableName"
     };
     readonly "columns": {
      readonly "type": "array";
      readonly "description": "The columns to read, as exploring the table returns them.";
      readonly "x-reference": "Create a dataflow to ingest data from a CRM, Create a source connection";
      readonly "items": {
       readonly "type": "object";
       readonly "additionalProperties": true;
       readonly "description": "A column.";
       readonly "required": readonly [
        "name",
        "type"
       ];
       readonly "x-fix": "Send each column as {\"name\":…, \"type\":…}.";
       readonly "properties": {
        readonly "name": {
         readonly "type": "string";
         readonly "minLength": 1
        };
        readonly "type": {
         readonly "type": "string";
         readonly "minLength": 1
        }
       }
      }
     };
     readonly "entityType": {
      readonly "type": "string";
      readonly "minLength": 1;
      readonly "description": "`view` for a view. Other values are not published.";
      readonly "x-reference": "Create a Dynamics base connection, entityType"
     };
     readonly "primaryKey": {
      readonly "type": "string";
      readonly "minLength": 1;
      readonly "description": "The column that identifies a row, for faster queries.";
      readonly "x-reference": "Create a Dynamics base connection, primaryKey"
     };
     readonly "filters": {
      readonly "type": "object";
      readonly "additionalProperties": false;
      readonly "description": "A condition that each row must meet, in the Profile Query Language as JSON.";
      readonly "required": readonly [
       "type",
       "format",
       "value"
      ];
      readonly "x-reference": "Filter data for a source; Sources error messages, 1349-400";
      readonly "x-fix": "Send filters as {\"type\": \"PQL\", \"format\": \"pql/json\", \"value\": {…}}.";
      readonly "properties": {
       readonly "type": {
        readonly "type": "string";
        readonly "const": "PQL";
        readonly "x-reference": "Sources error messages, 1355-400"
       };
       readonly "format": {
        readonly "type": "string";
        readonly "const": "pql/json";
        readonly "x-reference": "Sources error messages, 1356-400"
       };
       readonly "value": {
        readonly "type": "object";
        readonly "description": "A function with its params.";
        readonly "additionalProperties": true;
        readonly "required": readonly [
         "nodeType"
        ];
        readonly "x-reference": "Sources error messages, 1350-400, 1357-400, 1377-400";
        readonly "x-fix": "Send a condition such as {\"nodeType\": \"fnApply\", \"fnName\": \"=\", \"params\": […]}.";
        readonly "properties": {
         readonly "nodeType": {
          readonly "type": "string";
          readonly "minLength": 1
         };
         readonly "fnName": {
          readonly "type": "string"
         };
         readonly "params": {
          readonly "type": "array";
          readonly "items": {}
         }
        }
       }
      }
     }
    }
   };
   readonly "CreateTargetConnectionRequest": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "A target connection to create: the data set of the data lake that a dataflow writes to.";
    readonly "required": readonly [
     "name",
     "data",
     "params",
     "connectionSpec"
    ];
    readonly "x-reference": "Create a dataflow to ingest data from a CRM, Create a target connection";
    readonly "properties": {
     readonly "name": {
      readonly "type": "string";
      readonly "minLength": 1;
      readonly "description": "The name of the target connection.";
      readonly "x-reference": "Flow Service API - Destinations, POST /targetConnections: name (Required)";
      readonly "x-fix": "Send a name that describes the target connection."
     };
     readonly "description": {
      readonly "type": "string";
      readonly "description": "A description of the target connection."
     };
     readonly "baseConnectionId": {
      readonly "type": "string";
      readonly "minLength": 1;
      readonly "description": "The id of a base connection. The data lake has none."
     };
     readonly "data": {
      readonly "$ref": "#/components/schemas/TargetData"
     };
     readonly "params": {
      readonly "$ref": "#/components/schemas/TargetParams"
     };
     readonly "connectionSpec": {
      readonly "type": "object";
      readonly "additionalProperties": false;
      readonly "description": "The connection specification of the data lake, which is fixed.";
      readonly "required": readonly [
       "id",
       "version"
      ];
      readonly "x-reference": "Create a dataflow to ingest data from a CRM, Create a target connection";
      readonly "x-fix": "Send connectionSpec as {\"id\": \"c604ff05-7f1a-43c0-8e18-33bf874cb11c\", \"version\": \"1.0\"}.";
      readonly "properties": {
       readonly "id": {
        readonly "type": "string";
        readonly "pattern": "^(?:c604ff05-7f1a-43c0-8e18-33bf874cb11c|\\{[A-Za-z0-9_]+\\})$";
        readonly "description": "The id of the connection specification of the data lake.";
        readonly "x-example": "c604ff05-7f1a-43c0-8e18-33bf874cb11c";
        readonly "x-reference": "Sources error messages, 1307-400";
        readonly "x-fix": "Send the connection specification id of the data lake, c604ff05-7f1a-43c0-8e18-33bf874cb11c."
       };
       readonly "version": {
        readonly "type": "string";
        readonly "minLength": 1;
        readonly "description": "The version of the connection specification, a string.";
        readonly "x-fix": "Send the version as the string \"1.0\"."
       }
      }
     }
    }
   };
   readonly "TargetData": {
    readonly "type": "object";
    readonly "additionalProperties": true;
    readonly "description": "The form of the data in the data lake.";
    readonly "required": readonly [
     "schema"
    ];
    readonly "x-reference": "Create a dataflow to ingest data from a CRM, Create a target connection";
    readonly "x-fix": "Send data as {\"schema\": {\"id\": \"{$id of the schema}\", \"version\": \"application/vnd.adobe.xed-full+json;version=1\"}}.";
    readonly "properties": {
     readonly "format": {
      readonly "type": "string";
      readonly "minLength": 1;
      readonly "description": "The file format in the data lake. Tutorials leave it out."
     };
     readonly "schema": {
      readonly "type": "object";
      readonly "additionalProperties": false;
      readonly "description": "The XDM schema of the data set.";
      readonly "required": readonly [
       "id",
       "version"
      ];
      readonly "x-fix": "Send data.schema as {\"id\": \"{$id of the schema}\", \"version\": \"application/vnd.adobe.xed-full+json;version=1\"}.";
      readonly "properties": {
       readonly "id": {
        readonly "type": "string";
        readonly "minLength": 1;
        readonly "description": "The `$id` of the schema, a URL.";
        readonly "x-example": "https://ns.adobe.com/{TENANT_ID}/schemas/52b59140414aa6a370ef5e21155fd7a686744b8739ecc168";
        readonly "x-fix": "Send the $id of the schema."
       };
       readonly "version": {
        readonly "type": "string";
        readonly "minLength": 1;
        readonly "description": "A media type with the version of the schema.";
        readonly "x-example": "application/vnd.adobe.xed-full+json;version=1";
        readonly "x-fix": "Send \"application/vnd.adobe.xed-full+json;version=1\"."
       }
      }
     }
    }
   };
   readonly "TargetParams": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "The data set to write to.";
    readonly "required": readonly [
     "dataSetId"
    ];
    readonly "x-reference": "Sources error messages, 1325-400";
    readonly "x-fix": "Send params with dataSetId.";
    readonly "properties": {
     readonly "dataSetId": {
      readonly "type": "string";
      readonly "minLength": 1;
      readonly "description": "The id of the data set, with a capital S in its name.";
      readonly "x-fix": "Send the id of the data set that Catalog returned."
     }
    }
   };
   readonly "CreateFlowRequest": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "A dataflow to create: its source and its target, what happens to the data, and when.";
    readonly "required": readonly [
     "name",
     "flowSpec",
     "sourceConnectionIds",
     "targetConnectionIds"
    ];
    readonly "x-reference": "Create a dataflow to ingest data from a CRM, Create a dataflow";
    readonly "x-refused": {
     readonly "state": {
      readonly "x-fix": "Remove state. The service sets it; change it with POST /flows/{id}/action.";
      readonly "x-reference": "Flow Service error messages, 1410-400"
     }
    };
    readonly "properties": {
     readonly "name": {
      readonly "type": "string";
      readonly "minLength": 1;
      readonly "description": "The name of the dataflow.";
      readonly "x-reference": "Flow Service API - Destinations, POST /flows: name (Required)";
      readonly "x-fix": "Send a name that describes the dataflow."
     };
     readonly "description": {
      readonly "type": "string";
      readonly "description": "A description of the dataflow."
     };
     readonly "flowSpec": {
      readonly "type": "object";
      readonly "additionalProperties": false;
      readonly "description": "The flow specification, such as `CRMToAEP` for tables.";
      readonly "required": readonly [
       "id",
       "version"
      ];
      readonly "x-reference": "Create a dataflow to ingest data from a CRM, Create a dataflow; Flow Service error messages, 1413-400";
      readonly "x-fix": "Send flowSpec as {\"id\": \"14518937-270c-4525-bdec-c2ba7cce3860\", \"version\": \"1.0\"} for tables.";
      readonly "properties": {
       readonly "id": {
        readonly "type": "string";
        readonly "minLength": 1;
        readonly "description": "The id of the flow specification.";
        readonly "x-fix": "Send the id of the flow specification, 14518937-270c-4525-bdec-c2ba7cce3860 for tables."
       };
       readonly "version": {
        readonly "type": "string";
        readonly "minLength": 1;
        readonly "description": "The version of the flow specification, a string.";
        readonly "x-fix": "Send the version as the string \"1.0\"."
       }
      }
     };
     readonly "sourceConnectionIds": {
      readonly "type": "array";
      readonly "minItems": 1;
      readonly "maxItems": 1;
      readonly "description": "The id of the source connection, in a list of one.";
      readonly "x-reference": "Sources error messages, 1320-400, 1321-400";
      readonly "x-fix": "Send the id of exactly one source connection in a list.";
      readonly "items": {
       readonly "type": "string";
       readonly "minLength": 1;
       readonly "x-fix": "Send the id that createSourceConnection returned."
      }
     };
     readonly "targetConnectionIds": {
      readonly "type": "array";
      readonly "minItems": 1;
      readonly "maxItems": 1;
      readonly "description": "The id of the target connection, in a list of one.";
      readonly "x-reference": "Sources error messages, 1320-400, 1321-400";
      readonly "x-fix": "Send the id of exactly one target connection in a list.";
      readonly "items": {
       readonly "type": "string";
       readonly "minLength": 1;
       readonly "x-fix": "Send the id that createTargetConnection returned."
      }
     };
     readonly "transformations": {
      readonly "$ref": "#/components/schemas/Transformations"
     };
     readonly "scheduleParams": {
      readonly "$ref": "#/components/schemas/Schedule"
     };
     readonly "options": {
      readonly "type": "object";
      readonly "additionalProperties": true;
      readonly "description": "Options of the flow specification.";
      readonly "x-reference": "Flow spec CRMToAEP, optionSpec";
      readonly "properties": {
       readonly "errorDiagnosticsEnabled": {
        readonly "type": "boolean";
        readonly "description": "Whether runs have detailed diagnostics of errors.";
        readonly "x-fix": "Send true or false."
       };
       readonly "partialIngestionPercent": {
        readonly "type": "number";
        readonly "exclusiveMinimum": 0;
        readonly "description": "The percentage of errors at which a run fails.";
        readonly "x-fix": "Send a percentage above 0."
       }
      }
     }
    };
    readonly "if": {
     readonly "type": "object";
     readonly "required": readonly [
      "flowSpec"
     ];
     readonly "properties": {
      readonly "flowSpec": {
       readonly "type": "object";
       readonly "required": readonly [
        "id"
       ];
       readonly "properties": {
        readonly "id": {
         readonly "type": "string";
         readonly "pattern": "^14518937-270[cC]-4525-[bB][dD][eE][cC]-[cC]2[bB][aA]7[cC][cC][eE]3860$"
        }
       }
      }
     }
    };
    readonly "then": {
     readonly "type": "object";
     readonly "additionalProperties": true;
     readonly "required": readonly [
      "transformations"
     ];
     readonly "x-fix": "Add a transformation with the name \"Mapping\".";
     readonly "x-reference": "Sources error messages, 1370-400";
     readonly "properties": {
      readonly "transformations": {
       readonly "type": "array";
       readonly "items": {};
       readonly "x-fix": "Add a transformation with the name \"Mapping\".";
       readonly "x-reference": "Sources error messages, 1370-400";
       readonly "contains": {
        readonly "type": "object";
        readonly "required": readonly [
         "name"
        ];
        readonly "properties": {
         readonly "name": {
          readonly "const": "Mapping"
         }
        }
       }
      }
     };
     readonly "if": {
      readonly "type": "object";
      readonly "required": readonly [
       "scheduleParams"
      ];
      readonly "properties": {
       readonly "scheduleParams": {
        readonly "type": "object";
        readonly "required": readonly [
         "frequency"
        ];
        readonly "properties": {
         readonly "frequency": {
          readonly "enum": readonly [
           "minute",
           "hour",
           "day",
           "week"
          ]
         }
        }
       }
      }
     };
     readonly "then": {
      readonly "type": "object";
      readonly "additionalProperties": true;
      readonly "properties": {
       readonly "transformations": {
        readonly "type": "array";
        readonly "x-fix": "Add {\"name\": \"Copy\", \"params\": {\"deltaColumn\": {\"name\": …}}}, with the column that has the time of the last change.";
        readonly "x-reference": "Sources error messages, 1367-400";
        readonly "contains": {
         readonly "type": "object";
         readonly "required": readonly [
          "name"
         ];
         readonly "properties": {
          readonly "name": {
           readonly "const": "Copy"
          }
         }
        };
        readonly "items": {
         readonly "if": {
          readonly "type": "object";
          readonly "required": readonly [
           "name"
          ];
          readonly "properties": {
           readonly "name": {
            readonly "const": "Copy"
           }
          }
         };
         readonly "then": {
          readonly "type": "object";
          readonly "additionalProperties": true;
          readonly "required": readonly [
           "params"
          ];
          readonly "x-fix": "Send params with deltaColumn, the column that has the time of the last change.";
          readonly "x-reference": "Sources error messages, 1367-400";
          readonly "properties": {
           readonly "params": {
            readonly "type": "object";
            readonly "additionalProperties": true;
            readonly "required": readonly [
             "deltaColumn"
            ];
            readonly "x-fix": "Send deltaColumn, the column that has the time of the last change.";
            readonly "x-reference": "Sources error messages, 1367-400";
            readonly "properties": {
             readonly "deltaColumn": {}
            }
           }
          }
         }
        }
       }
      }
     };
     readonly "else": {
      readonly "if": {
       readonly "type": "object";
       readonly "anyOf": readonly [
        {
         readonly "type": "object";
         readonly "not": {
          readonly "required": readonly [
           "scheduleParams"
          ];
          readonly "properties": {
           readonly "scheduleParams": {}
          }
         }
        },
        {
         readonly "type": "object";
         readonly "properties": {
          readonly "scheduleParams": {
           readonly "type": "object";
           readonly "required": readonly [
            "frequency"
           ];
           readonly "properties": {
            readonly "frequency": {
             readonly "const": "once"
            }
           }
          }
         }
        }
       ]
      };
      readonly "then": {
       readonly "type": "object";
       readonly "additionalProperties": true;
       readonly "properties": {
        readonly "transformations": {
         readonly "type": "array";
         readonly "items": {
          readonly "if": {
           readonly "type": "object";
           readonly "required": readonly [
            "name"
           ];
           readonly "properties": {
            readonly "name": {
             readonly "const": "Copy"
            }
           }
          };
          readonly "then": {
           readonly "type": "object";
           readonly "additionalProperties": true;
           readonly "properties": {
            readonly "params": {
             readonly "type": "object";
             readonly "additionalProperties": true;
             readonly "properties": {
              readonly "deltaColumn": {
               readonly "not": {};
               readonly "x-with": "a dataflow that runs once";
               readonly "x-fix": "Remove deltaColumn, or send a frequency other than \"once\".";
               readonly "x-reference": "Sources error messages, 1369-400"
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
   };
   readonly "CreateFlowDraftRequest": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "A draft of a dataflow, which may lack its transformations and its schedule until it is published.";
    readonly "required": readonly [
     "name",
     "flowSpec",
     "sourceConnectionIds",
     "targetConnectionIds"
    ];
    readonly "x-reference": "Create draft Flow Service entities";
    readonly "x-refused": {
     readonly "state": {
      readonly "x-fix": "Remove state. The service sets it; change it with POST /flows/{id}/action.";
      readonly "x-reference": "Flow Service error messages, 1410-400"
     }
    };
    readonly "properties": {
     readonly "name": {
      readonly "type": "string";
      readonly "minLength": 1;
      readonly "description": "The name of the dataflow.";
      readonly "x-reference": "Flow Service API - Destinations, POST /flows: name (Required)";
      readonly "x-fix": "Send a name that describes the dataflow."
     };
     readonly "description": {
      readonly "type": "string";
      readonly "description": "A description of the dataflow."
     };
     readonly "flowSpec": {
      readonly "type": "object";
      readonly "additionalProperties": false;
      readonly "description": "The flow specification, such as `CRMToAEP` for tables.";
      readonly "required": readonly [
       "id",
       "version"
      ];
      readonly "x-reference": "Create a dataflow to ingest data from a CRM, Create a dataflow; Flow Service error messages, 1413-400";
      readonly "x-fix": "Send flowSpec as {\"id\": \"14518937-270c-4525-bdec-c2ba7cce3860\", \"version\": \"1.0\"} for tables.";
      readonly "properties": {
       readonly "id": {
        readonly "type": "string";
        readonly "minLength": 1;
        readonly "description": "The id of the flow specification.";
        readonly "x-fix": "Send the id of the flow specification, 14518937-270c-4525-bdec-c2ba7cce3860 for tables."
       };
       readonly "version": {
        readonly "type": "string";
        readonly "minLength": 1;
        readonly "description": "The version of the flow specification, a string.";
        readonly "x-fix": "Send the version as the string \"1.0\"."
       }
      }
     };
     readonly "sourceConnectionIds": {
      readonly "type": "array";
      readonly "minItems": 1;
      readonly "maxItems": 1;
      readonly "description": "The id of the source connection, in a list of one.";
      readonly "x-reference": "Sources error messages, 1320-400, 1321-400";
      readonly "x-fix": "Send the id of exactly one source connection in a list.";
      readonly "items": {
       readonly "type": "string";
       readonly "minLength": 1;
       readonly "x-fix": "Send the id that createSourceConnection returned."
      }
     };
     readonly "targetConnectionIds": {
      readonly "type": "array";
      readonly "minItems": 1;
      readonly "maxItems": 1;
      readonly "description": "The id of the target connection, in a list of one.";
      readonly "x-reference": "Sources error messages, 1320-400, 1321-400";
      readonly "x-fix": "Send the id of exactly one target connection in a list.";
      readonly "items": {
       readonly "type": "string";
       readonly "minLength": 1;
       readonly "x-fix": "Send the id that createTargetConnection returned."
      }
     };
     readonly "transformations": {
      readonly "$ref": "#/components/schemas/Transformations"
     };
     readonly "scheduleParams": {
      readonly "$ref": "#/components/schemas/Schedule"
     };
     readonly "options": {
      readonly "type": "object";
      readonly "additionalProperties": true;
      readonly "description": "Options of the flow specification.";
      readonly "x-reference": "Flow spec CRMToAEP, optionSpec";
      readonly "properties": {
       readonly "errorDiagnosticsEnabled": {
        readonly "type": "boolean";
        readonly "description": "Whether runs have detailed diagnostics of errors.";
        readonly "x-fix": "Send true or false."
       };
       readonly "partialIngestionPercent": {
        readonly "type": "number";
        readonly "exclusiveMinimum": 0;
        readonly "description": "The percentage of errors at which a run fails.";
        readonly "x-fix": "Send a percentage above 0."
       }
      }
     }
    }
   };
   readonly "Transformations": {
    readonly "type": "array";
    readonly "description": "What happens to the data, in any order.";
    readonly "x-reference": "Create a dataflow to ingest data from a CRM, Create a dataflow";
    readonly "x-fix": "Send a list of transformations.";
    readonly "items": {
     readonly "$ref": "#/components/schemas/Transformation"
    }
   };
   readonly "Transformation": {
    readonly "type": "object";
    readonly "description": "A transformation. `name` selects its params.";
    readonly "x-reference": "Flow spec CRMToAEP, transformationSpecs";
    readonly "oneOf": readonly [
     {
      readonly "$ref": "#/components/schemas/CopyTransformation"
     },
     {
      readonly "$ref": "#/components/schemas/MappingTransformation"
     }
    ];
    readonly "discriminator": {
     readonly "propertyName": "name";
     readonly "mapping": {
      readonly "Copy": "#/components/schemas/CopyTransformation";
      readonly "Mapping": "#/components/schemas/MappingTransformation"
     }
    }
   };
   readonly "CopyTransformation": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "Reads only rows that are new since the last run. A dataflow that runs once has no delta column.";
    readonly "required": readonly [
     "name"
    ];
    readonly "x-reference": "Flow spec CRMToAEP, transformationSpecs";
    readonly "properties": {
     readonly "name": {
      readonly "type": "string";
      readonly "const": "Copy"
     };
     readonly "params": {
      readonly "type": "object";
      readonly "additionalProperties": false;
      readonly "description": "The params of the transformation.";
      readonly "x-fix": "Send params as {\"deltaColumn\": {\"name\": …}}.";
      readonly "properties": {
       readonly "deltaColumn": {
        readonly "$ref": "#/components/schemas/DeltaColumn"
       }
      }
     }
    }
   };
   readonly "DeltaColumn": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "The column with the time of a row's last change.";
    readonly "required": readonly [
     "name"
    ];
    readonly "x-reference": "Flow spec CRMToAEP, transformationSpecs, Copy";
    readonly "x-fix": "Send deltaColumn as {\"name\": …}.";
    readonly "properties": {
     readonly "name": {
      readonly "type": "string";
      readonly "minLength": 1;
      readonly "description": "The name of the column.";
      readonly "x-fix": "Send the name of the column."
     };
     readonly "dateFormat": {
      readonly "type": "string";
      readonly "description": "The format of its values: `yyyy-MM-ddTHH:mm:ssZ` for Dynamics. Adobe's own samples have another one."
     };
     readonly "timezone": {
      readonly "type": "string";
      readonly "description": "The time zone of its values."
     }
    }
   };
   readonly "MappingTransformation": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "Maps columns to fields of the target's schema.";
    readonly "required": readonly [
     "name",
     "params"
    ];
    readonly "x-reference": "Flow spec CRMToAEP, transformationSpecs";
    readonly "properties": {
     readonly "name": {
      readonly "type": "string";
      readonly "const": "Mapping"
     };
     readonly "params": {
      readonly "type": "object";
      readonly "additionalProperties": false;
      readonly "description": "The mapping set.";
      readonly "required": readonly [
       "mappingId",
       "mappingVersion"
      ];
      readonly "x-reference": "Create a dataflow to ingest data from a CRM, Create a dataflow";
      readonly "x-fix": "Send params as {\"mappingId\": …, \"mappingVersion\": \"0\"}.";
      readonly "properties": {
       readonly "mappingId": {
        readonly "type": "string";
        readonly "minLength": 1;
        readonly "description": "The id of the mapping set.";
        readonly "x-reference": "Sources error messages, 1370-400; Flow Service error messages, 1419-400";
        readonly "x-fix": "Send the id of the mapping set that Data Prep returned."
       };
       readonly "mappingVersion": {
        readonly "type": readonly [
         "string",
         "integer"
        ];
        readonly "minimum": 0;
        readonly "pattern": "^(?:[0-9]+|\\{[A-Za-z0-9_]+\\})$";
        readonly "x-advised": {
         readonly "type": "string";
         readonly "minimum": null;
         readonly "x-by": "flow spec CRMToAEP";
         readonly "x-reference": "Flow spec CRMToAEP, transformationSpecs, Mapping"
        };
        readonly "description": "The version of the mapping set. Tutorials send a number.";
        readonly "x-reference": "Flow Service error messages, 1412-400";
        readonly "x-fix": "Send the version of the mapping set as a string, such as \"0\"."
       }
      }
     }
    }
   };
   readonly "Schedule": {
    readonly "type": "object";
    readonly "description": "When a dataflow runs. `frequency` selects the other members. A dataflow without a schedule runs once.";
    readonly "x-reference": "Flow spec CRMToAEP, scheduleSpec; Sources error messages, 1397-400";
    readonly "x-fix": "Send scheduleParams as {\"startTime\": …, \"frequency\": \"minute\", \"interval\": 15}.";
    readonly "oneOf": readonly [
     {
      readonly "$ref": "#/components/schemas/OneTimeSchedule"
     },
     {
      readonly "$ref": "#/components/schemas/MinuteSchedule"
     },
     {
      readonly "$ref": "#/components/schemas/LongerSchedule"
     }
    ];
    readonly "discriminator": {
     readonly "propertyName": "frequency";
     readonly "mapping": {
      readonly "once": "#/components/schemas/OneTimeSchedule";
      readonly "minute": "#/components/schemas/MinuteSchedule";
      readonly "hour": "#/components/schemas/LongerSchedule";
      readonly "day": "#/components/schemas/LongerSchedule";
      readonly "week": "#/components/schemas/LongerSchedule"
     }
    }
   };
   readonly "OneTimeSchedule": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "Runs once, without an interval and without a backfill.";
    readonly "required": readonly [
     "startTime",
     "frequency"
    ];
    readonly "x-reference": "Flow spec CRMToAEP, scheduleSpec; Sources error messages, 1361-400, 1364-400";
    readonly "properties": {
     readonly "startTime": {
      readonly "type": readonly [
       "integer",
       "string"
      ];
      readonly "minimum": 0;
      readonly "maximum": 4102444800000;
      readonly "pattern": "^(?:[0-9]{1,13}|\\{[A-Za-z0-9_]+\\})$";
      readonly "x-advised": {
       readonly "type": "integer";
       readonly "maximum": 4102444800;
       readonly "pattern": null;
       readonly "x-by": "flow spec CRMToAEP"
      };
      readonly "description": "The time of the first run in seconds since 1970. Tutorials send a string.";
      readonly "x-reference": "Flow spec CRMToAEP, scheduleSpec";
      readonly "x-fix": "Send startTime as an integer, in seconds since 1970."
     };
     readonly "frequency": {
      readonly "type": "string";
      readonly "const": "once"
     }
    }
   };
   readonly "MinuteSchedule": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "Runs every so many minutes, at least 15.";
    readonly "required": readonly [
     "startTime",
     "frequency",
     "interval"
    ];
    readonly "x-reference": "Flow spec CRMToAEP, scheduleSpec";
    readonly "properties": {
     readonly "startTime": {
      readonly "type": readonly [
       "integer",
       "string"
      ];
      readonly "minimum": 0;
      readonly "maximum": 4102444800000;
      readonly "pattern": "^(?:[0-9]{1,13}|\\{[A-Za-z0-9_]+\\})$";
      readonly "x-advised": {
       readonly "type": "integer";
       readonly "maximum": 4102444800;
       readonly "pattern": null;
       readonly "x-by": "flow spec CRMToAEP"
      };
      readonly "description": "The time of the first run in seconds since 1970. Tutorials send a string.";
      readonly "x-reference": "Flow spec CRMToAEP, scheduleSpec";
      readonly "x-fix": "Send startTime as an integer, in seconds since 1970."
     };
     readonly "frequency": {
      readonly "type": "string";
      readonly "const": "minute"
     };
     readonly "interval": {
      readonly "type": readonly [
       "integer",
       "string"
      ];
      readonly "minimum": 15;
      readonly "maximum": 1000000;
      readonly "pattern": "^(?:1[5-9]|[2-9][0-9]|[1-9][0-9]{2,5}|1000000|\\{[A-Za-z0-9_]+\\})$";
      readonly "x-advised": {
       readonly "type": "integer";
       readonly "pattern": null;
       readonly "x-by": "flow spec CRMToAEP"
      };
      readonly "description": "The number of minutes between two runs.";
      readonly "x-reference": "Flow spec CRMToAEP, scheduleSpec; Sources error messages, 1362-400";
      readonly "x-fix": "Send interval as an integer of at least 15."
     };
     readonly "backfill": {
      readonly "type": readonly [
       "boolean",
       "string"
      ];
      readonly "pattern": "^(?:true|false|\\{[A-Za-z0-9_]+\\})$";
      readonly "x-advised": {
       readonly "type": "boolean";
       readonly "pattern": null;
       readonly "x-by": "flow spec CRMToAEP"
      };
      readonly "description": "Whether the first run reads all rows. Tutorials send a string.";
      readonly "x-reference": "Flow spec CRMToAEP, scheduleSpec";
      readonly "x-fix": "Send backfill as true or false, without quotes."
     }
    }
   };
   readonly "LongerSchedule": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "Runs every so many hours, days or weeks.";
    readonly "required": readonly [
     "startTime",
     "frequency",
     "interval"
    ];
    readonly "x-reference": "Flow spec CRMToAEP, scheduleSpec";
    readonly "properties": {
     readonly "startTime": {
      readonly "type": readonly [
       "integer",
       "string"
      ];
      readonly "minimum": 0;
      readonly "maximum": 4102444800000;
      readonly "pattern": "^(?:[0-9]{1,13}|\\{[A-Za-z0-9_]+\\})$";
      readonly "x-advised": {
       readonly "type": "integer";
       readonly "maximum": 4102444800;
       readonly "pattern": null;
       readonly "x-by": "flow spec CRMToAEP"
      };
      readonly "description": "The time of the first run in seconds since 1970. Tutorials send a string.";
      readonly "x-reference": "Flow spec CRMToAEP, scheduleSpec";
      readonly "x-fix": "Send startTime as an integer, in seconds since 1970."
     };
     readonly "frequency": {
      readonly "type": "string";
      readonly "enum": readonly [
       "hour",
       "day",
       "week"
      ]
     };
     readonly "interval": {
      readonly "type": readonly [
       "integer",
       "string"
      ];
      readonly "minimum": 1;
      readonly "maximum": 1000000;
      readonly "pattern": "^(?:[1-9][0-9]{0,5}|1000000|\\{[A-Za-z0-9_]+\\})$";
      readonly "x-advised": {
       readonly "type": "integer";
       readonly "pattern": null;
       readonly "x-by": "flow spec CRMToAEP"
      };
      readonly "description": "The number of hours, days or weeks between two runs.";
      readonly "x-reference": "Flow spec CRMToAEP, scheduleSpec; Sources error messages, 1362-400";
      readonly "x-fix": "Send interval as an integer of at least 1."
     };
     readonly "backfill": {
      readonly "type": readonly [
       "boolean",
       "string"
      ];
      readonly "pattern": "^(?:true|false|\\{[A-Za-z0-9_]+\\})$";
      readonly "x-advised": {
       readonly "type": "boolean";
       readonly "pattern": null;
       readonly "x-by": "flow spec CRMToAEP"
      };
      readonly "description": "Whether the first run reads all rows. Tutorials send a string.";
      readonly "x-reference": "Flow spec CRMToAEP, scheduleSpec";
      readonly "x-fix": "Send backfill as true or false, without quotes."
     }
    }
   };
   readonly "CreateRunRequest": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "A run of a dataflow that runs once.";
    readonly "required": readonly [
     "flowId"
    ];
    readonly "x-advised": {
     readonly "required": readonly [
      "flowId",
      "params"
     ];
     readonly "x-by": "run spec of the flow spec CRMToAEP";
     readonly "x-reference": "Flow spec CRMToAEP, runSpec; Sources error messages, 1384-400"
    };
    readonly "x-reference": "Create a flow run for on-demand ingestion";
    readonly "properties": {
     readonly "flowId": {
      readonly "type": "string";
      readonly "minLength": 1;
      readonly "description": "The id of the dataflow.";
      readonly "x-reference": "Flow Service error messages, 1430-400, 1446-400";
      readonly "x-fix": "Send the id that createFlow returned."
     };
     readonly "status": {
      readonly "type": "string";
      readonly "description": "A member of the API of 2021, which some clients still send. It has no effect.";
      readonly "x-reference": "Flow Service API as of 2021, POST /runs"
     };
     readonly "params": {
      readonly "type": "object";
      readonly "additionalProperties": false;
      readonly "description": "What to read. All times are in seconds since 1970.";
      readonly "required": readonly [
       "windowStartTime",
       "windowEndTime"
      ];
      readonly "x-advised": {
       readonly "required": readonly [
        "startTime",
        "windowStartTime",
        "windowEndTime",
        "deltaColumn"
       ];
       readonly "x-by": "run spec of the flow spec CRMToAEP";
       readonly "x-reference": "Flow spec CRMToAEP, runSpec; Sources error messages, 1383-400"
      };
      readonly "x-reference": "Flow spec CRMToAEP, runSpec; Sources error messages, 1384-400";
      readonly "x-fix": "Send params as {\"startTime\": …, \"windowStartTime\": …, \"windowEndTime\": …, \"deltaColumn\": {\"name\": …}}.";
      readonly "properties": {
       readonly "startTime": {
        readonly "type": readonly [
         "integer",
         "string"
        ];
        readonly "minimum": 0;
        readonly "pattern": "^(?:[0-9]+|\\{[A-Za-z0-9_]+\\})$";
        readonly "x-advised": {
         readonly "type": "integer";
         readonly "pattern": null;
         readonly "x-by": "run spec of the flow spec CRMToAEP"
        };
        readonly "description": "A time in seconds since 1970. Tutorials send a string.";
        readonly "x-reference": "Flow spec CRMToAEP, runSpec";
        readonly "x-fix": "Send an integer, in seconds since 1970."
       };
       readonly "windowStartTime": {
        readonly "type": readonly [
         "integer",
         "string"
        ];
        readonly "minimum": 0;
        readonly "pattern": "^(?:[0-9]+|\\{[A-Za-z0-9_]+\\})$";
        readonly "x-advised": {
         readonly "type": "integer";
         readonly "pattern": null;
         readonly "x-by": "run spec of the flow spec CRMToAEP"
        };
        readonly "description": "A time in seconds since 1970. Tutorials send a string.";
        readonly "x-reference": "Flow spec CRMToAEP, runSpec";
        readonly "x-fix": "Send an integer, in seconds since 1970."
       };
       readonly "windowEndTime": {
        readonly "type": readonly [
         "integer",
         "string"
        ];
        readonly "minimum": 0;
        readonly "pattern": "^(?:[0-9]+|\\{[A-Za-z0-9_]+\\})$";
        readonly "x-advised": {
         readonly "type": "integer";
         readonly "pattern": null;
         readonly "x-by": "run spec of the flow spec CRMToAEP"
        };
        readonly "description": "A time in seconds since 1970. Tutorials send a string.";
        readonly "x-reference": "Flow spec CRMToAEP, runSpec";
        readonly "x-fix": "Send an integer, in seconds since 1970."
       };
       readonly "deltaColumn": {
        readonly "$ref": "#/components/schemas/DeltaColumn"
       }
      }
     }
    }
   };
   readonly "SearchConnectionsRequest": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "Conditions for base connections, as in the query of a list.";
    readonly "x-reference": "Flow Service API - Sources, POST /connections/search";
    readonly "properties": {
     readonly "queryString": {
      readonly "type": "string";
      readonly "minLength": 1;
      readonly "description": "The conditions, as the query of a list has them.";
      readonly "x-fix": "Send conditions such as \"property=name==Contoso\"."
     };
     readonly "limit": {
      readonly "type": "integer";
      readonly "minimum": 1;
      readonly "maximum": 1000;
      readonly "description": "The maximum number of connections on a page.";
      readonly "x-fix": "Send a limit from 1 to 1000."
     };
     readonly "orderby": {
      readonly "type": "string";
      readonly "minLength": 1;
      readonly "description": "The properties to sort by, as in a list."
     };
     readonly "count": {
      readonly "type": "boolean";
      readonly "description": "Whether to count the connections instead.";
      readonly "x-fix": "Send true or false."
     }
    }
   };
   readonly "FlowPatch": {
    readonly "type": "array";
    readonly "minItems": 1;
    readonly "description": "Changes to a dataflow. They are applied in order, all or none.";
    readonly "x-reference": "Update dataflows using the Flow Service API; RFC 6902 §3";
    readonly "x-fix": "Send a JSON Patch, a list of instructions with op, path and value.";
    readonly "items": {
     readonly "$ref": "#/components/schemas/FlowPatchInstruction"
    }
   };
   readonly "FlowPatchInstruction": {
    readonly "description": "One change. `op` is in lower case (RFC 6902, tutorials) or in upper case (Flow Service API - Sources).";
    readonly "anyOf": readonly [
     {
      readonly "$ref": "#/components/schemas/ReplaceName"
     },
     {
      readonly "$ref": "#/components/schemas/ReplaceDescription"
     },
     {
      readonly "$ref": "#/components/schemas/RemoveDescription"
     },
     {
      readonly "$ref": "#/components/schemas/ReplaceSchedule"
     },
     {
      readonly "$ref": "#/components/schemas/ReplaceStartTime"
     },
     {
      readonly "$ref": "#/components/schemas/ReplaceFrequency"
     },
     {
      readonly "$ref": "#/components/schemas/ReplaceInterval"
     },
     {
      readonly "$ref": "#/components/schemas/ReplaceBackfill"
     },
     {
      readonly "$ref": "#/components/schemas/RemoveScheduleMember"
     },
     {
      readonly "$ref": "#/components/schemas/ReplaceTransformations"
     },
     {
      readonly "$ref": "#/components/schemas/ReplaceTransformation"
     },
     {
      readonly "$ref": "#/components/schemas/RemoveTransformation"
     },
     {
      readonly "$ref": "#/components/schemas/ReplaceLabels"
     },
     {
      readonly "$ref": "#/components/schemas/RemoveLabels"
     },
     {
      readonly "$ref": "#/components/schemas/ReplacePolicy"
     }
    ]
   };
   readonly "ReplaceSchedule": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "A new schedule.";
    readonly "required": readonly [
     "op",
     "path",
     "value"
    ];
    readonly "x-reference": "Update dataflows using the Flow Service API";
    readonly "properties": {
     readonly "op": {
      readonly "type": "string";
      readonly "enum": readonly [
       "add",
       "replace",
       "ADD",
       "REPLACE"
      ];
      readonly "x-reference": "RFC 6902 §4; Flow Service API - Sources, PatchInstruction"
     };
     readonly "path": {
      readonly "type": "string";
      readonly "const": "/scheduleParams"
     };
     readonly "value": {
      readonly "$ref": "#/components/schemas/Schedule"
     }
    }
   };
   readonly "ReplaceStartTime": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "A new start time. It cannot change once it has passed.";
    readonly "required": readonly [
     "op",
     "path",
     "value"
    ];
    readonly "x-reference": "Update dataflows using the Flow Service API";
    readonly "properties": {
     readonly "op": {
      readonly "type": "string";
      readonly "enum": readonly [
       "add",
       "replace",
       "ADD",
       "REPLACE"
      ];
      readonly "x-reference": "RFC 6902 §4; Flow Service API - Sources, PatchInstruction"
     };
     readonly "path": {
      readonly "type": "string";
      readonly "const": "/scheduleParams/startTime"
     };
     readonly "value": {
      readonly "type": readonly [
       "integer",
       "string"
      ];
      readonly "minimum": 0;
      readonly "maximum": 4102444800000;
      readonly "pattern": "^(?:[0-9]{1,13}|\\{[A-Za-z0-9_]+\\})$";
      readonly "x-advised": {
       readonly "type": "integer";
       readonly "maximum": 4102444800;
       readonly "pattern": null;
       readonly "x-by": "flow spec CRMToAEP"
      };
      readonly "description": "The time of the first run in seconds since 1970. Tutorials send a string.";
      readonly "x-reference": "Flow spec CRMToAEP, scheduleSpec";
      readonly "x-fix": "Send startTime as an integer, in seconds since 1970."
     }
    }
   };
   readonly "ReplaceFrequency": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "A new frequency.";
    readonly "required": readonly [
     "op",
     "path",
     "value"
    ];
    readonly "x-reference": "Update dataflows using the Flow Service API";
    readonly "properties": {
     readonly "op": {
      readonly "type": "string";
      readonly "enum": readonly [
       "add",
       "replace",
       "ADD",
       "REPLACE"
      ];
      readonly "x-reference": "RFC 6902 §4; Flow Service API - Sources, PatchInstruction"
     };
     readonly "path": {
      readonly "type": "string";
      readonly "const": "/scheduleParams/frequency"
     };
     readonly "value": {
      readonly "type": "string";
      readonly "enum": readonly [
       "once",
       "minute",
       "hour",
       "day",
       "week"
      ];
      readonly "x-reference": "Flow spec CRMToAEP, scheduleSpec; Sources error messages, 1397-400"
     }
    }
   };
   readonly "ReplaceInterval": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "A new interval. With the frequency minute it is at least 15.";
    readonly "required": readonly [
     "op",
     "path",
     "value"
    ];
    readonly "x-reference": "Update dataflows using the Flow Service API";
    readonly "properties": {
     readonly "op": {
      readonly "type": "string";
      readonly "enum": readonly [
       "add",
       "replace",
       "ADD",
       "REPLACE"
      ];
      readonly "x-reference": "RFC 6902 §4; Flow Service API - Sources, PatchInstruction"
     };
     readonly "path": {
      readonly "type": "string";
      readonly "const": "/scheduleParams/interval"
     };
     readonly "value": {
      readonly "type": readonly [
       "integer",
       "string"
      ];
      readonly "minimum": 1;
      readonly "maximum": 1000000;
      readonly "pattern": "^(?:[1-9][0-9]{0,5}|1000000|\\{[A-Za-z0-9_]+\\})$";
      readonly "x-advised": {
       readonly "type": "integer";
       readonly "pattern": null;
       readonly "x-by": "flow spec CRMToAEP"
      };
      readonly "description": "The number of hours, days or weeks between two runs.";
      readonly "x-reference": "Flow spec CRMToAEP, scheduleSpec; Sources error messages, 1362-400";
      readonly "x-fix": "Send interval as an integer of at least 1."
     }
    }
   };
   readonly "ReplaceBackfill": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "Whether the first run reads all rows.";
    readonly "required": readonly [
     "op",
     "path",
     "value"
    ];
    readonly "x-reference": "Update dataflows using the Flow Service API";
    readonly "properties": {
     readonly "op": {
      readonly "type": "string";
      readonly "enum": readonly [
       "add",
       "replace",
       "ADD",
       "REPLACE"
      ];
      readonly "x-reference": "RFC 6902 §4; Flow Service API - Sources, PatchInstruction"
     };
     readonly "path": {
      readonly "type": "string";
      readonly "const": "/scheduleParams/backfill"
     };
     readonly "value": {
      readonly "type": readonly [
       "boolean",
       "string"
      ];
      readonly "pattern": "^(?:true|false|\\{[A-Za-z0-9_]+\\})$";
      readonly "x-advised": {
       readonly "type": "boolean";
       readonly "pattern": null;
       readonly "x-by": "flow spec CRMToAEP"
      };
      readonly "description": "Whether the first run reads all rows. Tutorials send a string.";
      readonly "x-reference": "Flow spec CRMToAEP, scheduleSpec";
      readonly "x-fix": "Send backfill as true or false, without quotes."
     }
    }
   };
   readonly "RemoveScheduleMember": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "Removes the interval or the backfill, which a dataflow that runs once may not have.";
    readonly "required": readonly [
     "op",
     "path"
    ];
    readonly "x-reference": "RFC 6902 §4.2; Sources error messages, 1361-400, 1364-400";
    readonly "properties": {
     readonly "op": {
      readonly "type": "string";
      readonly "enum": readonly [
       "remove",
       "REMOVE"
      ];
      readonly "x-reference": "RFC 6902 §4.2; Flow Service API - Sources, PatchInstruction"
     };
     readonly "path": {
      readonly "type": "string";
      readonly "enum": readonly [
       "/scheduleParams/interval",
       "/scheduleParams/backfill"
      ]
     };
     readonly "value": {
      readonly "description": "Ignored."
     }
    }
   };
   readonly "ReplaceTransformations": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "New transformations in place of all others.";
    readonly "required": readonly [
     "op",
     "path",
     "value"
    ];
    readonly "x-reference": "Create draft Flow Service entities; Update dataflows using the Flow Service API";
    readonly "properties": {
     readonly "op": {
      readonly "type": "string";
      readonly "enum": readonly [
       "add",
       "replace",
       "ADD",
       "REPLACE"
      ];
      readonly "x-reference": "RFC 6902 §4; Flow Service API - Sources, PatchInstruction"
     };
     readonly "path": {
      readonly "type": "string";
      readonly "const": "/transformations"
     };
     readonly "value": {
      readonly "$ref": "#/components/schemas/Transformations"
     }
    }
   };
   readonly "ReplaceTransformation": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "A new transformation in place of one by its index, or after all others with `-`.";
    readonly "required": readonly [
     "op",
     "path",
     "value"
    ];
    readonly "x-reference": "Update dataflows using the Flow Service API";
    readonly "properties": {
     readonly "op": {
      readonly "type": "string";
      readonly "enum": readonly [
       "add",
       "replace",
       "ADD",
       "REPLACE"
      ];
      readonly "x-reference": "RFC 6902 §4; Flow Service API - Sources, PatchInstruction"
     };
     readonly "path": {
      readonly "type": "string";
      readonly "pattern": "^/transformations/(?:0|[1-9][0-9]*|-)$";
      readonly "x-example": "/transformations/{index}"
     };
     readonly "value": {
      readonly "$ref": "#/components/schemas/Transformation"
     }
    }
   };
   readonly "RemoveTransformation": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "Removes a transformation by its index.";
    readonly "required": readonly [
     "op",
     "path"
    ];
    readonly "x-reference": "RFC 6902 §4.2";
    readonly "properties": {
     readonly "op": {
      readonly "type": "string";
      readonly "enum": readonly [
       "remove",
       "REMOVE"
      ];
      readonly "x-reference": "RFC 6902 §4.2; Flow Service API - Sources, PatchInstruction"
     };
     readonly "path": {
      readonly "type": "string";
      readonly "pattern": "^/transformations/(?:0|[1-9][0-9]*|-)$";
      readonly "x-example": "/transformations/{index}"
     };
     readonly "value": {
      readonly "description": "Ignored."
     }
    }
   };
   readonly "ReplaceLabels": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "New access labels.";
    readonly "required": readonly [
     "op",
     "path",
     "value"
    ];
    readonly "x-reference": "Apply access labels to sources dataflows";
    readonly "properties": {
     readonly "op": {
      readonly "type": "string";
      readonly "enum": readonly [
       "add",
       "replace",
       "ADD",
       "REPLACE"
      ];
      readonly "x-reference": "RFC 6902 §4; Flow Service API - Sources, PatchInstruction"
     };
     readonly "path": {
      readonly "type": "string";
      readonly "const": "/labels"
     };
     readonly "value": {
      readonly "type": "array";
      readonly "description": "The names of labels, such as `core/C12`.";
      readonly "x-fix": "Send a list of labels, such as [\"core/C12\"].";
      readonly "items": {
       readonly "type": "string";
       readonly "minLength": 1
      }
     }
    }
   };
   readonly "RemoveLabels": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "Removes all access labels.";
    readonly "required": readonly [
     "op",
     "path"
    ];
    readonly "x-reference": "Apply access labels to sources dataflows; RFC 6902 §4.2";
    readonly "properties": {
     readonly "op": {
      readonly "type": "string";
      readonly "enum": readonly [
       "remove",
       "REMOVE"
      ];
      readonly "x-reference": "RFC 6902 §4.2; Flow Service API - Sources, PatchInstruction"
     };
     readonly "path": {
      readonly "type": "string";
      readonly "const": "/labels"
     };
     readonly "value": {
      readonly "description": "Ignored."
     }
    }
   };
   readonly "ReplacePolicy": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "New data usage policies. The client aepp writes `op` as `Replace`.";
    readonly "required": readonly [
     "op",
     "path",
     "value"
    ];
    readonly "x-reference": "adobe/aepp, flowservice.py, updatePolicy";
    readonly "properties": {
     readonly "op": {
      readonly "type": "string";
      readonly "enum": readonly [
       "add",
       "replace",
       "ADD",
       "REPLACE",
       "Replace"
      ];
      readonly "x-reference": "RFC 6902 §4; adobe/aepp, flowservice.py, updatePolicy"
     };
     readonly "path": {
      readonly "type": "string";
      readonly "const": "/policy"
     };
     readonly "value": {
      readonly "type": "object";
      readonly "additionalProperties": true;
      readonly "description": "The policies.";
      readonly "properties": {
       readonly "enforcementRefs": {
        readonly "type": "array";
        readonly "items": {
         readonly "type": "string"
        }
       }
      }
     }
    }
   };
   readonly "SourceConnectionPatch": {
    readonly "type": "array";
    readonly "minItems": 1;
    readonly "description": "Changes to a source connection. They are applied in order, all or none.";
    readonly "x-reference": "Flow Service API - Sources, PATCH /sourceConnections/{id}; RFC 6902 §3";
    readonly "x-fix": "Send a JSON Patch, a list of instructions with op, path and value.";
    readonly "items": {
     readonly "$ref": "#/components/schemas/SourceConnectionPatchInstruction"
    }
   };
   readonly "SourceConnectionPatchInstruction": {
    readonly "description": "One change of a source connection.";
    readonly "anyOf": readonly [
     {
      readonly "$ref": "#/components/schemas/ReplaceName"
     },
     {
      readonly "$ref": "#/components/schemas/ReplaceDescription"
     },
     {
      readonly "$ref": "#/components/schemas/RemoveDescription"
     },
     {
      readonly "$ref": "#/components/schemas/ReplaceSourceParams"
     },
     {
      readonly "$ref": "#/components/schemas/ReplaceParam"
     },
     {
      readonly "$ref": "#/components/schemas/RemoveParam"
     },
     {
      readonly "$ref": "#/components/schemas/ReplaceSourceData"
     }
    ]
   };
   readonly "ReplaceSourceParams": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "New params of a source connection in place of all others.";
    readonly "required": readonly [
     "op",
     "path",
     "value"
    ];
    readonly "x-reference": "Flow Service API - Sources, PATCH /sourceConnections/{id}";
    readonly "properties": {
     readonly "op": {
      readonly "type": "string";
      readonly "enum": readonly [
       "add",
       "replace",
       "ADD",
       "REPLACE"
      ];
      readonly "x-reference": "RFC 6902 §4; Flow Service API - Sources, PatchInstruction"
     };
     readonly "path": {
      readonly "type": "string";
      readonly "const": "/params"
     };
     readonly "value": {
      readonly "$ref": "#/components/schemas/SourceParams"
     }
    }
   };
   readonly "ReplaceParam": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "A new value of one param.";
    readonly "required": readonly [
     "op",
     "path",
     "value"
    ];
    readonly "x-reference": "Flow Service API - Sources, PATCH /sourceConnections/{id}, PATCH /targetConnections/{id}";
    readonly "properties": {
     readonly "op": {
      readonly "type": "string";
      readonly "enum": readonly [
       "add",
       "replace",
       "ADD",
       "REPLACE"
      ];
      readonly "x-reference": "RFC 6902 §4; Flow Service API - Sources, PatchInstruction"
     };
     readonly "path": {
      readonly "type": "string";
      readonly "pattern": "^/params/[^/]+$";
      readonly "x-example": "/params/{name}"
     };
     readonly "value": {
      readonly "description": "Any value. The params of sources are open."
     }
    }
   };
   readonly "RemoveParam": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "Removes one param.";
    readonly "required": readonly [
     "op",
     "path"
    ];
    readonly "x-reference": "RFC 6902 §4.2";
    readonly "properties": {
     readonly "op": {
      readonly "type": "string";
      readonly "enum": readonly [
       "remove",
       "REMOVE"
      ];
      readonly "x-reference": "RFC 6902 §4.2; Flow Service API - Sources, PatchInstruction"
     };
     readonly "path": {
      readonly "type": "string";
      readonly "pattern": "^/params/[^/]+$";
      readonly "x-example": "/params/{name}"
     };
     readonly "value": {
      readonly "description": "Ignored."
     }
    }
   };
   readonly "ReplaceSourceData": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "A new form of the data of a source connection.";
    readonly "required": readonly [
     "op",
     "path",
     "value"
    ];
    readonly "x-reference": "Flow Service API - Sources, PATCH /sourceConnections/{id}";
    readonly "properties": {
     readonly "op": {
      readonly "type": "string";
      readonly "enum": readonly [
       "add",
       "replace",
       "ADD",
       "REPLACE"
      ];
      readonly "x-reference": "RFC 6902 §4; Flow Service API - Sources, PatchInstruction"
     };
     readonly "path": {
      readonly "type": "string";
      readonly "const": "/data"
     };
     readonly "value": {
      readonly "$ref": "#/components/schemas/SourceData"
     }
    }
   };
   readonly "TargetConnectionPatch": {
    readonly "type": "array";
    readonly "minItems": 1;
    readonly "description": "Changes to a target connection. They are applied in order, all or none.";
    readonly "x-reference": "Flow Service API - Sources, PATCH /targetConnections/{id}; RFC 6902 §3";
    readonly "x-fix": "Send a JSON Patch, a list of instructions with op, path and value.";
    readonly "items": {
     readonly "$ref": "#/components/schemas/TargetConnectionPatchInstruction"
    }
   };
   readonly "TargetConnectionPatchInstruction": {
    readonly "description": "One change of a target connection.";
    readonly "anyOf": readonly [
     {
      readonly "$ref": "#/components/schemas/ReplaceName"
     },
     {
      readonly "$ref": "#/components/schemas/ReplaceDescription"
     },
     {
      readonly "$ref": "#/components/schemas/RemoveDescription"
     },
     {
      readonly "$ref": "#/components/schemas/ReplaceTargetParams"
     },
     {
      readonly "$ref": "#/components/schemas/ReplaceParam"
     },
     {
      readonly "$ref": "#/components/schemas/RemoveParam"
     },
     {
      readonly "$ref": "#/components/schemas/ReplaceTargetData"
     }
    ]
   };
   readonly "ReplaceTargetParams": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "New params of a target connection in place of all others.";
    readonly "required": readonly [
     "op",
     "path",
     "value"
    ];
    readonly "x-reference": "Flow Service API - Sources, PATCH /targetConnections/{id}";
    readonly "properties": {
     readonly "op": {
      readonly "type": "string";
      readonly "enum": readonly [
       "add",
       "replace",
       "ADD",
       "REPLACE"
      ];
      readonly "x-reference": "RFC 6902 §4; Flow Service API - Sources, PatchInstruction"
     };
     readonly "path": {
      readonly "type": "string";
      readonly "const": "/params"
     };
     readonly "value": {
      readonly "$ref": "#/components/schemas/TargetParams"
     }
    }
   };
   readonly "ReplaceTargetData": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "A new form of the data of a target connection.";
    readonly "required": readonly [
     "op",
     "path",
     "value"
    ];
    readonly "x-reference": "Flow Service API - Sources, PATCH /targetConnections/{id}";
    readonly "properties": {
     readonly "op": {
      readonly "type": "string";
      readonly "enum": readonly [
       "add",
       "replace",
       "ADD",
       "REPLACE"
      ];
      readonly "x-reference": "RFC 6902 §4; Flow Service API - Sources, PatchInstruction"
     };
     readonly "path": {
      readonly "type": "string";
      readonly "const": "/data"
     };
     readonly "value": {
      readonly "$ref": "#/components/schemas/TargetData"
     }
    }
   };
   readonly "TokenRequest": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "Client credentials. Adobe's identity service issues an access token for them.";
    readonly "required": readonly [
     "grant_type",
     "client_id",
     "client_secret",
     "scope"
    ];
    readonly "x-reference": "Adobe Developer, Server to Server authentication, IMS; RFC 6749 §4.4.2";
    readonly "properties": {
     readonly "grant_type": {
      readonly "type": "string";
      readonly "const": "client_credentials";
      readonly "x-reference": "RFC 6749 §4.4.2";
      readonly "x-fix": "Send grant_type=client_credentials."
     };
     readonly "client_id": {
      readonly "type": "string";
      readonly "format": "password";
      readonly "minLength": 1;
      readonly "description": "The API key, which is as confidential as the secret.";
      readonly "x-fix": "Send the client id of your Adobe Developer Console project."
     };
     readonly "client_secret": {
      readonly "type": "string";
      readonly "format": "password";
      readonly "minLength": 1;
      readonly "x-fix": "Send the client secret of your Adobe Developer Console project."
     };
     readonly "scope": {
      readonly "type": "string";
      readonly "minLength": 1;
      readonly "description": "The scopes, separated by commas.";
      readonly "x-reference": "Adobe Developer, Server to Server authentication, IMS, Parameters";
      readonly "x-fix": "Send the scopes of your Adobe Developer Console project, such as scope=openid,AdobeID."
     }
    }
   };
   readonly "TokenRequestV2": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "Client credentials for version 2 of the endpoint.";
    readonly "required": readonly [
     "grant_type",
     "client_id",
     "client_secret"
    ];
    readonly "x-reference": "Adobe Developer, Server to Server authentication, IMS; RFC 6749 §4.4.2";
    readonly "properties": {
     readonly "grant_type": {
      readonly "type": "string";
      readonly "const": "client_credentials";
      readonly "x-reference": "RFC 6749 §4.4.2";
      readonly "x-fix": "Send grant_type=client_credentials."
     };
     readonly "client_id": {
      readonly "type": "string";
      readonly "format": "password";
      readonly "minLength": 1;
      readonly "description": "The API key, which is as confidential as the secret.";
      readonly "x-fix": "Send the client id of your Adobe Developer Console project."
     };
     readonly "client_secret": {
      readonly "type": "string";
      readonly "format": "password";
      readonly "minLength": 1;
      readonly "x-fix": "Send the client secret of your Adobe Developer Console project."
     };
     readonly "scope": {
      readonly "type": "string";
      readonly "minLength": 1;
      readonly "description": "The scopes, separated by commas.";
      readonly "x-reference": "Adobe Developer, Server to Server authentication, IMS, Parameters";
      readonly "x-fix": "Send the scopes of your Adobe Developer Console project, such as scope=openid,AdobeID."
     }
    }
   };
   readonly "TokenResponse": {
    readonly "x-called": "an access token";
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "An access token and its lifetime.";
    readonly "required": readonly [
     "access_token",
     "token_type",
     "expires_in"
    ];
    readonly "x-published": {
     readonly "additionalProperties": true
    };
    readonly "x-reference": "Adobe Developer, Server to Server authentication, IMS; RFC 6749 §5.1";
    readonly "properties": {
     readonly "access_token": {
      readonly "type": "string";
      readonly "minLength": 1
     };
     readonly "token_type": {
      readonly "type": "string";
      readonly "const": "bearer";
      readonly "x-published": {
       readonly "const": null;
       readonly "pattern": "^[Bb][Ee][Aa][Rr][Ee][Rr]$"
      }
     };
     readonly "expires_in": {
      readonly "type": "integer";
      readonly "description": "In seconds."
     }
    }
   };
   readonly "TokenErrorBody": {
    readonly "x-called": "an error of Adobe's identity service";
    readonly "type": "object";
    readonly "description": "The error response to a token request. Adobe does not publish it.";
    readonly "required": readonly [
     "error"
    ];
    readonly "x-reference": "RFC 6749 §5.2";
    readonly "properties": {
     readonly "error": {
      readonly "type": "string"
     };
     readonly "error_description": {
      readonly "type": "string"
     };
     readonly "violations": {
      readonly "$ref": "#/components/schemas/Violations"
     }
    }
   };
   readonly "GatewayErrorBody": {
    readonly "x-called": "an error of Adobe's gateway";
    readonly "type": "object";
    readonly "description": "The error response of Adobe's API gateway. The first three digits of the code are the HTTP status.";
    readonly "required": readonly [
     "error_code",
     "message"
    ];
    readonly "x-reference": "Experience Platform FAQ and troubleshooting";
    readonly "properties": {
     readonly "error_code": {
      readonly "type": "string";
      readonly "pattern": "^[0-9]{6}$";
      readonly "x-published": {
       readonly "type": readonly [
        "string",
        "integer"
       ];
       readonly "minimum": 100000;
       readonly "maximum": 999999
      }
     };
     readonly "message": {
      readonly "type": "string"
     };
     readonly "violations": {
      readonly "$ref": "#/components/schemas/Violations"
     }
    }
   };
   readonly "ContentTypeErrorBody": {
    readonly "x-called": "an error about the content type";
    readonly "type": "object";
    readonly "description": "The error response to a request without a valid Content-Type.";
    readonly "required": readonly [
     "type",
     "status",
     "title",
     "detail"
    ];
    readonly "x-reference": "Experience Platform FAQ and troubleshooting";
    readonly "properties": {
     readonly "type": {
      readonly "type": "string"
     };
     readonly "status": {
      readonly "type": "integer"
     };
     readonly "title": {
      readonly "type": "string"
     };
     readonly "detail": {
      readonly "type": "string"
     };
     readonly "violations": {
      readonly "$ref": "#/components/schemas/Violations"
     }
    }
   };
   readonly "FlowServiceErrorBody": {
    readonly "x-called": "an error of Flow Service";
    readonly "type": "object";
    readonly "description": "The error response of Flow Service. Older clients read errorMessage and errorDetails.";
    readonly "required": readonly [
     "type",
     "title",
     "status",
     "report",
     "errorMessage",
     "errorDetails"
    ];
    readonly "x-published": {
     readonly "required": readonly [
      "errorMessage"
     ];
     readonly "dependentRequired": {
      readonly "type": readonly [
       "title",
       "status",
       "report",
       "errorDetails"
      ];
      readonly "title": readonly [
       "type",
       "status",
       "report",
       "errorDetails"
      ];
      readonly "status": readonly [
       "type",
       "title",
       "report",
       "errorDetails"
      ];
      readonly "report": readonly [
       "type",
       "title",
       "status",
       "errorDetails"
      ]
     }
    };
    readonly "x-reference": "Apply access labels to a dataflow, error body; Flow Service error messages";
    readonly "properties": {
     readonly "type": {
      readonly "type": "string";
      readonly "pattern": "^https://ns\\.adobe\\.com/aep/errors/FLOW-[0-9]{4}-[0-9]{3}$";
      readonly "x-published": {
       readonly "pattern": "^https?://ns\\.adobe\\.com/aep/errors/[A-Z_]+-[0-9]{4}-[0-9]{3}$"
      };
      readonly "description": "Ends with Flow Service's own code and the HTTP status."
     };
     readonly "title": {
      readonly "type": "string"
     };
     readonly "status": {
      readonly "type": "integer"
     };
     readonly "report": {
      readonly "type": "object";
      readonly "description": "The varying parts of the message by name, in addition to these two members.";
      readonly "required": readonly [
       "detailed-message",
       "request-id"
      ];
      readonly "properties": {
       readonly "detailed-message": {
        readonly "type": "string"
       };
       readonly "request-id": {
        readonly "type": "string"
       }
      };
      readonly "additionalProperties": true
     };
     readonly "errorMessage": {
      readonly "type": "string"
     };
     readonly "errorDetails": {
      readonly "type": "string"
     };
     readonly "violations": {
      readonly "$ref": "#/components/schemas/Violations"
     }
    }
   };
   readonly "MessageErrorBody": {
    readonly "x-called": "an error with a bare message";
    readonly "type": "object";
    readonly "description": "A bare message. The Destinations API documents it for an unknown connection specification.";
    readonly "required": readonly [
     "message"
    ];
    readonly "x-reference": "Flow Service API - Destinations, POST /connections, 400";
    readonly "properties": {
     readonly "message": {
      readonly "type": "string"
     };
     readonly "violations": {
      readonly "$ref": "#/components/schemas/Violations"
     }
    }
   };
   readonly "Violations": {
    readonly "type": "array";
    readonly "description": "All violations of the request, the first one first. Only this toolkit's mock sends them; Adobe does not.";
    readonly "items": {
     readonly "$ref": "#/components/schemas/Violation"
    }
   };
   readonly "Violation": {
    readonly "type": "object";
    readonly "additionalProperties": false;
    readonly "description": "One mistake, its place, and its correction. A received value that could be a secret is masked.";
    readonly "required": readonly [
     "code",
     "severity",
     "at",
     "message",
     "fix",
     "reference"
    ];
    readonly "properties": {
     readonly "code": {
      readonly "type": "string";
      readonly "description": "The kind of mistake. Stable; programs may rely on it.";
      readonly "enum": readonly [
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
      ];
      readonly "x-codes": {
       readonly "operation-unknown": {
        readonly "means": "The path does not match any documented operation.";
        readonly "example": "POST /flowservice/connections";
        readonly "fix": "Correct the path, or send the request to Adobe: the operations for authors of sources are not covered.";
        readonly "reference": "Tutorial: Create a connection, API format"
       };
       readonly "method-not-allowed": {
        readonly "means": "The method is not allowed for the path.";
        readonly "example": "PUT /connections";
        readonly "fix": "Send one of the expected methods.";
        readonly "reference": "Tutorial: Create a connection, API format"
       };
       readonly "query-unknown": {
        readonly "means": "The operation does not have the query parameter. Lists reject it; other operations most likely ignore it.";
        readonly "example": "POST /connections?limit=1";
        readonly "fix": "Remove the parameter.";
        readonly "reference": "Tutorial: Create a connection, API format"
       };
       readonly "query-missing": {
        readonly "means": "A required query parameter is missing.";
        readonly "example": "GET /connections/{id}/explore without objectType";
        readonly "fix": "Add the parameter.";
        readonly "reference": "Explore a CRM system using the Flow Service API"
       };
       readonly "query-format": {
        readonly "means": "A query parameter has an invalid value, or is sent several times.";
        readonly "example": "GET /connections?limit=1000";
        readonly "fix": "Correct the value. The violation contains an expected one.";
        readonly "reference": "Sort and filter responses; Flow Service error messages, 1432-400 to 1454-400"
       };
       readonly "query-conflict": {
        readonly "means": "Two query parameters exclude each other.";
        readonly "example": "GET /connections?limit=10&count=true";
        readonly "fix": "Remove one of them.";
        readonly "reference": "Flow Service error messages, 1401-400"
       };
       readonly "path-format": {
        readonly "means": "An id in the path has an invalid format.";
        readonly "example": "GET /connections/4cb0c374";
        readonly "fix": "Send the id that the service returned.";
        readonly "reference": "Flow Service API - Sources, GET /connections/{id}"
       };
       readonly "header-missing": {
        readonly "means": "A required header is missing.";
        readonly "example": "no x-api-key";
        readonly "fix": "Send the header.";
        readonly "reference": "Tutorial: Gather values for required headers"
       };
       readonly "header-empty": {
        readonly "means": "A header is empty.";
        readonly "example": "x-sandbox-name:";
        readonly "fix": "Set the header to a value. Check that your environment variables are set.";
        readonly "reference": "Tutorial: Gather values for required headers"
       };
       readonly "header-repeated": {
        readonly "means": "A header is sent several times.";
        readonly "example": "x-api-key: a, and again x-api-key: b";
        readonly "fix": "Send it once.";
        readonly "reference": "RFC 9110 §5.3"
       };
       readonly "header-format": {
        readonly "means": "A header has an invalid value.";
        readonly "example": "x-gw-ims-org-id: 7DC732555AECDB4C0A494036";
        readonly "fix": "Correct the value. The violation contains an expected one.";
        readonly "reference": "Experience Platform FAQ and troubleshooting"
       };
       readonly "header-restricted": {
        readonly "means": "Flow Service rejects the header with some access tokens.";
        readonly "example": "x-sandbox-id: 6b36e130-c5d7-11e9-949c-0da8d50fcac1";
        readonly "fix": "Remove the header, unless the access token is a service token.";
        readonly "reference": "Flow Service error messages, 2110-400"
       };
       readonly "authorization-scheme": {
        readonly "means": "The Authorization header does not use the Bearer scheme.";
        readonly "example": "Authorization: Basic YTpi";
        readonly "fix": "Send the header Authorization with Bearer, a space and the access token.";
        readonly "reference": "RFC 9110 §11.1, RFC 6750 §2.1"
       };
       readonly "content-type": {
        readonly "means": "The Content-Type is not the media type of the operation.";
        readonly "example": "Content-Type: text/plain";
        readonly "fix": "Send the expected Content-Type.";
        readonly "reference": "Tutorial: Gather values for required headers"
       };
       readonly "placeholder-left": {
        readonly "means": "A value is still a placeholder from the documentation.";
        readonly "example": "x-api-key: {API_KEY}";
        readonly "fix": "Replace it with the real value.";
        readonly "reference": "Tutorial: Gather values for required headers"
       };
       readonly "body-missing": {
        readonly "means": "The request has no body.";
        readonly "example": "curl -X POST without -d";
        readonly "fix": "Send a request body: a connection, a patch, or client credentials.";
        readonly "reference": "Flow Service error messages, 1405-400"
       };
       readonly "body-not-json": {
        readonly "means": "The body is not valid JSON in UTF-8. The message contains the place of the syntax error.";
        readonly "example": "{\"name\": \"x\",}";
        readonly "fix": "Fix the syntax error, or use a JSON serializer to build the body.";
        readonly "reference": "RFC 8259 §2, §8.1"
       };
       readonly "body-not-form": {
        readonly "means": "The body is not form-encoded, although Content-Type says so.";
        readonly "example": "{\"grant_type\": \"client_credentials\"} as application/x-www-form-urlencoded";
        readonly "fix": "Write the parameters as name=value, separated by &, or use a library for it.";
        readonly "reference": "RFC 6749 §4.4.2, Appendix B"
       };
       readonly "body-duplicate-key": {
        readonly "means": "An object has the same property twice. It is not defined which one is used.";
        readonly "example": "{\"name\": \"a\", \"name\": \"b\"}";
        readonly "fix": "Remove one of them.";
        readonly "reference": "RFC 8259 §4"
       };
       readonly "body-too-large": {
        readonly "means": "The body has more bytes, levels, properties or items than this toolkit accepts.";
        readonly "example": "a body of 2 MiB";
        readonly "fix": "Send only the properties that the operation needs.";
        readonly "reference": "x-max-bytes, x-max-depth, x-max-properties and x-max-items in the description; our choice"
       };
       readonly "property-missing": {
        readonly "means": "A required property is missing.";
        readonly "example": "no \"connectionSpec\"";
        readonly "fix": "Add the property.";
        readonly "reference": "Tutorial: Create a connection, Request"
       };
       readonly "property-unknown": {
        readonly "means": "A property is unknown. If it looks misspelled, the message suggests the intended name.";
        readonly "example": "\"Name\": \"Contoso\"";
        readonly "fix": "Rename the property as suggested, or remove it.";
        readonly "reference": "Tutorial: Create a connection, Request"
       };
       readonly "property-type": {
        readonly "means": "A property has a wrong JSON type.";
        readonly "example": "\"version\": 1.0";
        readonly "fix": "Send the expected type.";
        readonly "reference": "Tutorial: Create a connection, Request"
       };
       readonly "property-empty": {
        readonly "means": "A required text is empty.";
        readonly "example": "\"password\": \"\"";
        readonly "fix": "Set it to a value. Check that your environment variables are set.";
        readonly "reference": "Sources error messages, 1329-400"
       };
       readonly "property-format": {
        readonly "means": "A property has an invalid format.";
        readonly "example": "\"serviceUri\": \"contoso.crm.dynamics.com\"";
        readonly "fix": "Correct the value. The violation contains an expected one.";
        readonly "reference": "Sources error messages, 1312-400; RFC 3986 §3"
       };
       readonly "property-conflict": {
        readonly "means": "A property is not allowed together with the value of another one.";
        readonly "example": "\"interval\": 15 beside \"frequency\": \"once\"";
        readonly "fix": "Remove the property, or change the other value.";
        readonly "reference": "Sources error messages, 1361-400, 1364-400, 1369-400"
       };
       readonly "connection-spec-unknown": {
        readonly "means": "connectionSpec.id is not the connection specification of Microsoft Dynamics.";
        readonly "example": "\"id\": \"0ed90a81-07f4-4586-8190-b40eccef1c5a\"";
        readonly "fix": "Send 38ad80fe-8b06-4938-94f4-d4ee80266b07.";
        readonly "reference": "Tutorial: Create a connection, connectionSpec.id"
       };
       readonly "connection-spec-version": {
        readonly "means": "connectionSpec.version is not a version of the connection specification.";
        readonly "example": "\"version\": \"2.0\"";
        readonly "fix": "Send the string \"1.0\".";
        readonly "reference": "Tutorial: Create a connection, Request"
       };
       readonly "auth-spec-unknown": {
        readonly "means": "The connection specification has no auth spec of this name.";
        readonly "example": "\"specName\": \"Basic Authentication\"";
        readonly "fix": "Send one of the two names: Basic Authentication for Dynamics-Online or Service Principal Key Based Authentication.";
        readonly "reference": "Flow Service error messages, 1415-400"
       };
       readonly "auth-param-missing": {
        readonly "means": "An auth param that the named auth spec requires is missing.";
        readonly "example": "no \"password\"";
        readonly "fix": "Add the param.";
        readonly "reference": "Sources error messages, 1304-400"
       };
       readonly "auth-param-foreign": {
        readonly "means": "An auth param belongs to the other auth spec.";
        readonly "example": "\"servicePrincipalId\" under \"Basic Authentication for Dynamics-Online\"";
        readonly "fix": "Send the params of the named auth spec, or name the other one.";
        readonly "reference": "Tutorial: Create a connection, both auth specs"
       };
       readonly "auth-param-unknown": {
        readonly "means": "An auth param is unknown. If it looks misspelled, the message suggests the intended name.";
        readonly "example": "\"userName\": \"anna\"";
        readonly "fix": "Rename the param as suggested, or remove it.";
        readonly "reference": "Tutorial: Gather required credentials"
       };
       readonly "status-undocumented": {
        readonly "means": "A response has an undocumented status.";
        readonly "example": "202 Accepted";
        readonly "fix": "Respond with a documented status.";
        readonly "reference": "the responses of the operation in the description"
       };
       readonly "response-content-type": {
        readonly "means": "A response is not sent as JSON.";
        readonly "example": "Content-Type: text/html";
        readonly "fix": "Respond with Content-Type: application/json.";
        readonly "reference": "the responses of the operation in the description"
       };
       readonly "response-header-unknown": {
        readonly "means": "A response has an undocumented x- header.";
        readonly "example": "x-created-id: …";
        readonly "fix": "Do not rely on it, or add it to the description.";
        readonly "reference": "the responses of the operation in the description"
       };
       readonly "response-shape": {
        readonly "means": "A response body, or an object in it, has the shape of another object: a bare connection instead of a list, or an error with a success status.";
        readonly "example": "{\"id\": …, \"name\": …} instead of {\"items\": […]}";
        readonly "fix": "Respond with the documented body.";
        readonly "reference": "the responses of the operation in the description"
       };
       readonly "refusal-unexplained": {
        readonly "means": "A contract expects an error response that only an invalid request can cause, but the request is valid.";
        readonly "example": "400 to a valid request for a list";
        readonly "fix": "Change the request so that it triggers this error, or expect a success response.";
        readonly "reference": "the examples of the responses in the description, x-caused-by"
       };
       readonly "matcher-loose": {
        readonly "means": "A matcher of a contract accepts an invalid value.";
        readonly "example": ".* for connectionSpec.id";
        readonly "fix": "Match the value itself.";
        readonly "reference": "the description; Pact specification V4, matching rules"
       };
       readonly "interaction-duplicate": {
        readonly "means": "Two interactions of a contract have the same description and provider states, so one overwrites the other.";
        readonly "example": "two interactions \"a connection is created\"";
        readonly "fix": "Give each interaction its own description.";
        readonly "reference": "Pact specification V4, interactions"
       };
       readonly "secret-exposed": {
        readonly "means": "A file contains what looks like a real credential.";
        readonly "example": "a token in a pact";
        readonly "fix": "Replace it with a placeholder and rotate the credential; treat it as compromised.";
        readonly "reference": "the properties with format password and the bearer token in the description"
       };
       readonly "body-not-recorded": {
        readonly "means": "The body of a message is not checked, because the recording does not contain it, it broke off, or it is over a limit of the check.";
        readonly "example": "a HAR that Playwright wrote with content: 'omit'";
        readonly "fix": "Record again with bodies. In Playwright: recordHar: { content: 'embed' }, or keep the attached files beside the HAR.";
        readonly "reference": "HTTP Archive (HAR) 1.2, postData and content"
       };
       readonly "value-unknown": {
        readonly "means": "A value is not checked, because the file does not contain it: a variable without a value, a body in another file, or a masked value.";
        readonly "example": "GET /connections?limit={{limit}} in a Postman collection";
        readonly "fix": "Pass the values with --environment FILE, or write the value into the file.";
        readonly "reference": "Postman documentation: Store and reuse values using variables"
       }
      }
     };
     readonly "severity": {
      readonly "type": "string";
      readonly "enum": readonly [
       "error",
       "warning"
      ];
      readonly "description": "An error if the published rules reject it; a warning if it is legal but almost surely a mistake."
     };
     readonly "at": {
      readonly "type": "string";
      readonly "description": "A pointer into the interaction, such as /headers/x-api-key or /body/auth/params/password."
     };
     readonly "message": {
      readonly "type": "string";
      readonly "description": "The mistake, in one sentence."
     };
     readonly "expected": {
      readonly "type": "string";
      readonly "description": "A short description of a valid value."
     };
     readonly "received": {
      readonly "type": "string";
      readonly "description": "The received value in short, masked if it is or could be a secret."
     };
     readonly "fix": {
      readonly "type": "string";
      readonly "description": "The correction, in one sentence."
     };
     readonly "reference": {
      readonly "type": "string";
      readonly "description": "The place where the rule is published."
     }
    }
   };
   readonly "CreateSchemaRequest": {
    readonly "type": "object";
    readonly "additionalProperties": true;
    readonly "description": "An XDM schema to create. It is a JSON Schema, and may have more members than these.";
    readonly "required": readonly [
     "type",
     "title",
     "allOf"
    ];
    readonly "x-reference": "Schema Registry API guide, Create a schema";
    readonly "properties": {
     readonly "type": {
      readonly "type": "string";
      readonly "enum": readonly [
       "object"
      ];
      readonly "description": "The JSON type of the records.";
      readonly "x-fix": "Send type as \"object\"."
     };
     readonly "title": {
      readonly "type": "string";
      readonly "minLength": 1;
      readonly "description": "The name of the schema that people see.";
      readonly "x-fix": "Send a title that describes the schema."
     };
     readonly "description": {
      readonly "type": "string";
      readonly "description": "A description of the schema."
     };
     readonly "allOf": {
      readonly "type": "array";
      readonly "minItems": 1;
      readonly "description": "The class of the schema, and its field groups.";
      readonly "x-fix": "Send a list with the class of the schema and its field groups, such as [{\"$ref\": \"https://ns.adobe.com/xdm/context/profile\"}].";
      readonly "items": {
       readonly "$ref": "#/components/schemas/XdmReference"
      }
     };
     readonly "meta:containerId": {
      readonly "type": "string";
      readonly "description": "The container, `tenant`."
     };
     readonly "meta:resourceType": {
      readonly "type": "string";
      readonly "description": "The kind of resource, `schemas`."
     };
     readonly "meta:xdmType": {
      readonly "type": "string";
      readonly "description": "The XDM type, `object`."
     };
     readonly "meta:class": {
      readonly "type": "string";
      readonly "description": "The `$id` of the class."
     };
     readonly "meta:immutableTags": {
      readonly "type": "array";
      readonly "description": "`union` enables the schema for Real-Time Customer Profile.";
      readonly "items": {
       readonly "type": "string"
      }
     }
    }
   };
   readonly "XdmReference": {
    readonly "type": "object";
    readonly "additionalProperties": true;
    readonly "description": "A reference to a class or field group.";
    readonly "required": readonly [
     "$ref"
    ];
    readonly "x-reference": "Schema Registry API guide, Create a schema, allOf";
    readonly "properties": {
     readonly "$ref": {
      readonly "type": "string";
      readonly "minLength": 1;
      readonly "description": "The `$id` of the class or field group.";
      readonly "x-fix": "Send the $id of a class or field group as $ref."
     }
    }
   };
   readonly "XdmSchema": {
    readonly "x-called": "a schema";
    readonly "type": "object";
    readonly "additionalProperties": true;
    readonly "description": "An XDM schema with the members that Schema Registry adds.";
    readonly "required": readonly [
     "$id",
     "meta:altId",
     "meta:resourceType",
     "version",
     "title",
     "type"
    ];
    readonly "x-reference": "Schema Registry API guide, Create a schema, Response";
    readonly "properties": {
     readonly "$id": {
      readonly "type": "string";
      readonly "description": "The id, a URL."
     };
     readonly "meta:altId": {
      readonly "type": "string";
      readonly "description": "The id in a form that needs no encoding in a path."
     };
     readonly "meta:resourceType": {
      readonly "type": "string";
      readonly "description": "The kind of resource, `schemas`."
     };
     readonly "version": {
      readonly "type": "string";
      readonly "description": "The version of the schema."
     };
     readonly "title": {
      readonly "type": "string"
     };
     readonly "type": {
      readonly "type": "string"
     };
     readonly "description": {
      readonly "type": "string"
     };
     readonly "allOf": {
      readonly "type": "array";
      readonly "items": {
       readonly "$ref": "#/components/schemas/XdmReference"
      }
     };
     readonly "meta:class": {
      readonly "type": "string"
     };
     readonly "meta:extends": {
      readonly "type": "array";
      readonly "description": "The class and the field groups of the schema.";
      readonly "items": {
       readonly "type": "string"
      }
     };
     readonly "meta:registryMetadata": {
      readonly "type": "object";
      readonly "additionalProperties": true;
      readonly "description": "Times in milliseconds since 1970, clients, and the etag."
     }
    }
   };
   readonly "SchemaReference": {
    readonly "type": "object";
    readonly "additionalProperties": true;
    readonly "description": "A reference to a schema, in a version.";
    readonly "required": readonly [
     "id",
     "contentType"
    ];
    readonly "x-reference": "Collect CRM data, Create a target dataset";
    readonly "x-fix": "Send schemaRef as {\"id\": \"{$id of the schema}\", \"contentType\": \"application/vnd.adobe.xed+json;version=1\"}.";
    readonly "properties": {
     readonly "id": {
      readonly "type": "string";
      readonly "minLength": 1;
      readonly "pattern": "^(?:https://ns\\.adobe\\.com/\\S+|\\{[A-Za-z0-9_]+\\})$";
      readonly "description": "The `$id` of the schema.";
      readonly "x-example": "https://ns.adobe.com/acme/schemas/52b59140414aa6a370ef5e21155fd7a686744b8739ecc168";
      readonly "x-fix": "Send the $id of the schema, a URL, and not its meta:altId."
     };
     readonly "contentType": {
      readonly "type": "string";
      readonly "minLength": 1;
      readonly "pattern": "^(?:application/vnd\\.adobe\\.x[a-z-]+\\+json *; *version=[0-9.]+|\\{[A-Za-z0-9_]+\\})$";
      readonly "description": "The form and the version of the schema.";
      readonly "x-example": "application/vnd.adobe.xed+json;version=1";
      readonly "x-fix": "Send the content type with a version, such as application/vnd.adobe.xed+json;version=1."
     }
    }
   };
   readonly "CreateDataSetRequest": {
    readonly "type": "object";
    readonly "additionalProperties": true;
    readonly "description": "A data set to create. Catalog Service documents more members than these.";
    readonly "required": readonly [
     "name",
     "schemaRef"
    ];
    readonly "x-reference": "Collect CRM data, Create a target dataset";
    readonly "properties": {
     readonly "name": {
      readonly "type": "string";
      readonly "minLength": 1;
      readonly "description": "The name of the data set.";
      readonly "x-fix": "Send a name that describes the data set."
     };
     readonly "description": {
      readonly "type": "string";
      readonly "description": "A description of the data set."
     };
     readonly "schemaRef": {
      readonly "$ref": "#/components/schemas/SchemaReference"
     };
     readonly "tags": {
      readonly "type": "object";
      readonly "description": "Lists of texts by name. `unifiedProfile: [\"enabled: true\"]` enables the data set for Real-Time Customer Profile.";
      readonly "x-fix": "Send tags as lists of texts by name, such as {\"unifiedProfile\": [\"enabled: true\"]}.";
      readonly "additionalProperties": {
       readonly "type": "array";
       readonly "items": {
        readonly "type": "string"
       }
      }
     }
    }
   };
   readonly "CreateDataSetResponse": {
    readonly "x-called": "a list with the id of a data set";
    readonly "type": "array";
    readonly "description": "A list of one, the path of the new data set after an `@`.";
    readonly "minItems": 1;
    readonly "maxItems": 1;
    readonly "x-reference": "Collect CRM data, Create a target dataset, Response";
    readonly "items": {
     readonly "type": "string";
     readonly "pattern": "^@/data[Ss]ets/"
    }
   };
   readonly "DataSets": {
    readonly "x-called": "data sets by id";
    readonly "type": "object";
    readonly "description": "Data sets by their ids.";
    readonly "x-reference": "Catalog Service API guide, Look up a Catalog object";
    readonly "additionalProperties": {
     readonly "$ref": "#/components/schemas/DataSet"
    }
   };
   readonly "DataSet": {
    readonly "type": "object";
    readonly "additionalProperties": true;
    readonly "description": "A data set. A request may select some of its members, so that none is required.";
    readonly "x-reference": "Catalog Service API guide, Look up a Catalog object";
    readonly "properties": {
     readonly "name": {
      readonly "type": "string"
     };
     readonly "description": {
      readonly "type": "string"
     };
     readonly "imsOrg": {
      readonly "type": "string"
     };
     readonly "sandboxId": {
      readonly "type": "string"
     };
     readonly "version": {
      readonly "type": "string"
     };
     readonly "created": {
      readonly "type": "integer";
      readonly "description": "The time of the creation, in milliseconds since 1970."
     };
     readonly "updated": {
      readonly "type": "integer";
      readonly "description": "The time of the last change, in milliseconds since 1970."
     };
     readonly "createdClient": {
      readonly "type": "string"
     };
     readonly "createdUser": {
      readonly "type": "string"
     };
     readonly "updatedUser": {
      readonly "type": "string"
     };
     readonly "schemaRef": {
      readonly "type": "object";
      readonly "additionalProperties": true;
      readonly "description": "The schema of the records."
     };
     readonly "tags": {
      readonly "type": "object";
      readonly "additionalProperties": true;
      readonly "description": "Lists of texts by name."
     };
     readonly "files": {
      readonly "type": "string";
      readonly "description": "The path of the files of the data set after an `@`."
     }
    }
   };
   readonly "CreateMappingSetRequest": {
    readonly "type": "object";
    readonly "additionalProperties": true;
    readonly "description": "A mapping set to create. The tutorials name the schema in `xdmSchema`; Data Prep's own guide in `outputSchema`.";
    readonly "required": readonly [
     "mappings"
    ];
    readonly "if": {
     readonly "required": readonly [
      "outputSchema"
     ];
     readonly "properties": {
      readonly "outputSchema": true
     };
     readonly "additionalProperties": true
    };
    readonly "else": {
     readonly "required": readonly [
      "xdmSchema"
     ];
     readonly "properties": {
      readonly "xdmSchema": true
     };
     readonly "additionalProperties": true
    };
    readonly "x-reference": "Collect CRM data, Create a mapping; Data Prep API guide, Create a mapping set";
    readonly "properties": {
     readonly "version": {
      readonly "type": "integer";
      readonly "description": "0, for a new mapping set.";
      readonly "x-fix": "Send version as the number 0."
     };
     readonly "xdmSchema": {
      readonly "type": "string";
      readonly "minLength": 1;
      readonly "pattern": "^(?:https://ns\\.adobe\\.com/\\S+|\\{[A-Za-z0-9_]+\\})$";
      readonly "description": "The `$id` of the schema.";
      readonly "x-example": "https://ns.adobe.com/acme/schemas/52b59140414aa6a370ef5e21155fd7a686744b8739ecc168";
      readonly "x-fix": "Send the $id of the schema as xdmSchema, or send an outputSchema."
     };
     readonly "xdmVersion": {
      readonly "type": "string";
      readonly "description": "The version of the schema, a string.";
      readonly "x-fix": "Send xdmVersion as the string \"1.0\"."
     };
     readonly "id": {
      readonly "description": "null, for a new mapping set."
     };
     readonly "name": {
      readonly "type": "string";
      readonly "description": "The name of the mapping set."
     };
     readonly "outputSchema": {
      readonly "$ref": "#/components/schemas/OutputSchema"
     };
     readonly "mappings": {
      readonly "type": "array";
      readonly "description": "A mapping for each field.";
      readonly "x-fix": "Send a list of mappings, each with the column of the source and the field of the schema.";
      readonly "items": {
       readonly "$ref": "#/components/schemas/FieldMapping"
      }
     }
    }
   };
   readonly "OutputSchema": {
    readonly "type": "object";
    readonly "additionalProperties": true;
    readonly "description": "The schema that a mapping set maps to.";
    readonly "required": readonly [
     "schemaRef"
    ];
    readonly "x-reference": "Data Prep API guide, Create a mapping set";
    readonly "x-fix": "Send outputSchema as {\"schemaRef\": {\"id\": …, \"contentType\": …}}.";
    readonly "properties": {
     readonly "schemaRef": {
      readonly "$ref": "#/components/schemas/SchemaReference"
     }
    }
   };
   readonly "FieldMapping": {
    readonly "type": "object";
    readonly "additionalProperties": true;
    readonly "description": "The mapping to one field. The tutorials name the column in `sourceAttribute` and the field in `destinationXdmPath`; Data Prep's own guide names them in `source` and `destination`.";
    readonly "if": {
     readonly "required": readonly [
      "source"
     ];
     readonly "properties": {
      readonly "source": true
     };
     readonly "additionalProperties": true
    };
    readonly "then": {
     readonly "required": readonly [
      "destination"
     ];
     readonly "properties": {
      readonly "destination": true
     };
     readonly "additionalProperties": true
    };
    readonly "else": {
     readonly "if": {
      readonly "required": readonly [
       "destination"
      ];
      readonly "properties": {
       readonly "destination": true
      };
      readonly "additionalProperties": true
     };
     readonly "then": {
      readonly "required": readonly [
       "source"
      ];
      readonly "properties": {
       readonly "source": true
      };
      readonly "additionalProperties": true
     };
     readonly "else": {
      readonly "required": readonly [
       "sourceAttribute",
       "destinationXdmPath"
      ];
      readonly "properties": {
       readonly "sourceAttribute": true;
       readonly "destinationXdmPath": true
      };
      readonly "additionalProperties": true
     }
    };
    readonly "x-reference": "Collect CRM data, Create a mapping; Data Prep API guide, Create a mapping set";
    readonly "properties": {
     readonly "sourceAttribute": {
      readonly "type": "string";
      readonly "minLength": 1;
      readonly "description": "The column of the source."
     };
     readonly "destinationXdmPath": {
      readonly "type": "string";
      readonly "minLength": 1;
      readonly "description": "The field of the schema, with dots between its parts."
     };
     readonly "identity": {
      readonly "type": "boolean";
      readonly "description": "Whether the field is an identity."
     };
     readonly "identityGroup": {
      readonly "description": "The group of the identity."
     };
     readonly "namespaceCode": {
      readonly "description": "The namespace of the identity."
     };
     readonly "version": {
      readonly "type": "integer";
      readonly "description": "0, for a new mapping."
     };
     readonly "sourceType": {
      readonly "type": "string";
      readonly "enum": readonly [
       "ATTRIBUTE",
       "EXPRESSION",
       "STATIC",
       "text/x.schema-path",
       "text/x.aep-xl"
      ];
      readonly "description": "The kind of the source, a column, a calculated value or a constant."
     };
     readonly "source": {
      readonly "type": "string";
      readonly "minLength": 1;
      readonly "description": "The column of the source, or an expression."
     };
     readonly "destination": {
      readonly "type": "string";
      readonly "minLength": 1;
      readonly "description": "The field of the schema, with dots between its parts."
     };
     readonly "name": {
      readonly "type": "string"
     };
     readonly "description": {
      readonly "type": "string"
     }
    }
   };
   readonly "CreateMappingSetResponse": {
    readonly "x-called": "an id and a version";
    readonly "type": "object";
    readonly "additionalProperties": true;
    readonly "description": "The id and the version of the new mapping set, and its times, in milliseconds since 1970.";
    readonly "required": readonly [
     "id",
     "version"
    ];
    readonly "x-reference": "Data Prep API, POST /mappingSets, 200";
    readonly "properties": {
     readonly "id": {
      readonly "type": "string";
      readonly "pattern": "^[0-9a-f]{32}$"
     };
     readonly "version": {
      readonly "type": "integer"
     };
     readonly "createdDate": {
      readonly "type": "integer";
      readonly "x-published": {
       readonly "type": readonly [
        "integer",
        "string"
       ]
      }
     };
     readonly "modifiedDate": {
      readonly "type": "integer";
      readonly "x-published": {
       readonly "type": readonly [
        "integer",
        "string"
       ]
      }
     };
     readonly "createdBy": {
      readonly "type": "string"
     };
     readonly "modifiedBy": {
      readonly "type": "string"
     }
    }
   };
   readonly "MappingSet": {
    readonly "x-called": "a mapping set";
    readonly "type": "object";
    readonly "additionalProperties": true;
    readonly "description": "A mapping set, with the members that its creation had.";
    readonly "required": readonly [
     "id",
     "version",
     "mappings"
    ];
    readonly "x-reference": "Data Prep API, GET /mappingSets/{MAPPING_SET_ID}";
    readonly "properties": {
     readonly "id": {
      readonly "type": "string";
      readonly "pattern": "^[0-9a-f]{32}$"
     };
     readonly "version": {
      readonly "type": "integer"
     };
     readonly "createdDate": {
      readonly "type": "integer";
      readonly "x-published": {
       readonly "type": readonly [
        "integer",
        "string"
       ]
      }
     };
     readonly "modifiedDate": {
      readonly "type": "integer";
      readonly "x-published": {
       readonly "type": readonly [
        "integer",
        "string"
       ]
      }
     };
     readonly "createdBy": {
      readonly "type": "string"
     };
     readonly "modifiedBy": {
      readonly "type": "string"
     };
     readonly "xdmSchema": {
      readonly "type": "string";
      readonly "description": "The `$id` of the schema."
     };
     readonly "xdmVersion": {
      readonly "type": "string"
     };
     readonly "outputSchema": {
      readonly "type": "object";
      readonly "additionalProperties": true;
      readonly "description": "The schema, in the newer form."
     };
     readonly "mappings": {
      readonly "type": "array";
      readonly "description": "The mappings, as they were sent.";
      readonly "items": {
       readonly "type": "object";
       readonly "additionalProperties": true
      }
     }
    }
   };
   readonly "NeighborErrorBody": {
    readonly "x-called": "an error of a neighbor of Flow Service";
    readonly "type": "object";
    readonly "additionalProperties": true;
    readonly "description": "The error response of a neighbor of Flow Service, in the form of Schema Registry's.";
    readonly "required": readonly [
     "type",
     "title",
     "status",
     "detail"
    ];
    readonly "x-published": {
     readonly "required": null
    };
    readonly "x-reference": "XDM System troubleshooting guide, Errors and troubleshooting";
    readonly "properties": {
     readonly "type": {
      readonly "type": "string";
      readonly "x-published": {
       readonly "type": null
      }
     };
     readonly "title": {
      readonly "type": "string";
      readonly "x-published": {
       readonly "type": null
      }
     };
     readonly "status": {
      readonly "type": "integer";
      readonly "x-published": {
       readonly "type": null
      }
     };
     readonly "detail": {
      readonly "type": "string";
      readonly "x-published": {
       readonly "type": null
      }
     };
     readonly "violations": {
      readonly "$ref": "#/components/schemas/Violations"
     }
    }
   }
  };
  readonly "examples": {
   readonly "connections": {
    readonly "summary": "A page of base connections, newest first, and where the next one is";
    readonly "x-reference": "Flow Service API - Sources, GET /connections, PageLink; Destinations: newest first";
    readonly "value": {
     readonly "items": readonly [
      {
       readonly "id": "7c7a2d4e-5a0f-4a4e-9d5d-1a52f7a7a1ce";
       readonly "createdAt": 1606176060000;
       readonly "updatedAt": 1606176060000;
       readonly "createdBy": "28AF22BA5DE6B0B40A494036@AdobeID";
       readonly "updatedBy": "28AF22BA5DE6B0B40A494036@AdobeID";
       readonly "createdClient": "acp_foundation_machineLearning";
       readonly "updatedClient": "acp_foundation_machineLearning";
       readonly "sandboxId": "6b36e130-c5d7-11e9-949c-0da8d50fcac1";
       readonly "sandboxName": "prod";
       readonly "imsOrgId": "7DC732555AECDB4C0A494036@AdobeOrg";
       readonly "name": "Sales";
       readonly "connectionSpec": {
        readonly "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07";
        readonly "version": "1.0"
       };
       readonly "state": "enabled";
       readonly "auth": {
        readonly "specName": "Service Principal Key Based Authentication";
        readonly "params": {
         readonly "serviceUri": "https://contoso.crm.dynamics.com";
         readonly "servicePrincipalId": "contoso-app";
         readonly "servicePrincipalKey": "{MASKED}"
        }
       };
       readonly "version": "\"a1003f0c-0000-0200-0000-5fbc4f3c0000\"";
       readonly "etag": "\"a1003f0c-0000-0200-0000-5fbc4f3c0000\""
      },
      {
       readonly "id": "4cb0c374-d3bb-4557-b139-5712880adc55";
       readonly "createdAt": 1606176000000;
       readonly "updatedAt": 1606176000000;
       readonly "createdBy": "28AF22BA5DE6B0B40A494036@AdobeID";
       readonly "updatedBy": "28AF22BA5DE6B0B40A494036@AdobeID";
       readonly "createdClient": "acp_foundation_machineLearning";
       readonly "updatedClient": "acp_foundation_machineLearning";
       readonly "sandboxId": "6b36e130-c5d7-11e9-949c-0da8d50fcac1";
       readonly "sandboxName": "prod";
       readonly "imsOrgId": "7DC732555AECDB4C0A494036@AdobeOrg";
       readonly "name": "Dynamics connection";
       readonly "description": "Dynamics connection using basic auth";
       readonly "connectionSpec": {
        readonly "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07";
        readonly "version": "1.0"
       };
       readonly "state": "enabled";
       readonly "auth": {
        readonly "specName": "Basic Authentication for Dynamics-Online";
        readonly "params": {
         readonly "serviceUri": "https://contoso.crm.dynamics.com";
         readonly "username": "anna";
         readonly "password": "{MASKED}"
        }
       };
       readonly "version": "\"9e0052a2-0000-0200-0000-5fbc4f000000\"";
       readonly "etag": "\"9e0052a2-0000-0200-0000-5fbc4f000000\""
      }
     ];
     readonly "_links": {
      readonly "next": {
       readonly "href": "/connections?continuationToken=abcdefghijkLMNOPqrstupWXKYZ"
      }
     }
    }
   };
   readonly "connection-count": {
    readonly "summary": "How many base connections there are";
    readonly "x-reference": "Flow Service API - Sources, GET /connections, count";
    readonly "value": {
     readonly "count": 95
    }
   };
   readonly "missing-org": {
    readonly "summary": "No x-gw-ims-org-id header";
    readonly "x-reference": "Experience Platform FAQ and troubleshooting";
    readonly "x-caused-by": readonly [
     {
      readonly "at": "/headers/x-gw-ims-org-id";
      readonly "codes": readonly [
       "header-missing",
       "header-empty"
      ]
     }
    ];
    readonly "value": {
     readonly "error_code": "400003";
     readonly "message": "Missing header"
    }
   };
   readonly "missing-sandbox": {
    readonly "summary": "No x-sandbox-name header";
    readonly "x-reference": "Flow Service error messages";
    readonly "x-caused-by": readonly [
     {
      readonly "at": "/headers/x-sandbox-name";
      readonly "codes": readonly [
       "header-missing",
       "header-empty"
      ]
     }
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-2105-400";
     readonly "title": "Header is missing";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The header x-sandbox-name is missing in the request. Please add the header in the request and try again.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The header x-sandbox-name is missing in the request. Please add the header in the request and try again.";
     readonly "errorDetails": "The header x-sandbox-name is missing in the request. Please add the header in the request and try again."
    }
   };
   readonly "sandbox-id-not-allowed": {
    readonly "summary": "x-sandbox-id with a user token";
    readonly "x-reference": "Flow Service error messages, 2110-400";
    readonly "x-caused-by": readonly [
     "/headers/x-sandbox-id",
     "state"
    ];
    readonly "x-scenario-only": true;
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-2110-400";
     readonly "title": "Headers not allowed";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The header x-sandbox-id is not allowed with the user token. Please update the header and try again.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The header x-sandbox-id is not allowed with the user token. Please update the header and try again.";
     readonly "errorDetails": "The header x-sandbox-id is not allowed with the user token. Please update the header and try again."
    }
   };
   readonly "cross-sandbox-headers-differ": {
    readonly "summary": "Only one of x-sandbox-name and x-sandbox-id stands for all sandboxes";
    readonly "x-reference": "Flow Service error messages, 2112-400";
    readonly "x-caused-by": readonly [
     "/headers/x-sandbox-name",
     "/headers/x-sandbox-id",
     "state"
    ];
    readonly "x-scenario-only": true;
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-2112-400";
     readonly "title": "Headers with different value not allowed";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The headers x-sandbox-name and x-sandbox-id both must have the value * for cross sandbox query. Please update the headers and try again.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The headers x-sandbox-name and x-sandbox-id both must have the value * for cross sandbox query. Please update the headers and try again.";
     readonly "errorDetails": "The headers x-sandbox-name and x-sandbox-id both must have the value * for cross sandbox query. Please update the headers and try again."
    }
   };
   readonly "cross-sandbox-not-allowed": {
    readonly "summary": "A request for all sandboxes that must be for one";
    readonly "x-reference": "Flow Service error messages, 2113-400";
    readonly "x-caused-by": readonly [
     "/headers/x-sandbox-name",
     "/headers/x-sandbox-id",
     "state"
    ];
    readonly "x-scenario-only": true;
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-2113-400";
     readonly "title": "Headers with value not allowed";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The headers x-sandbox-id and x-sandbox-name with value * are not allowed for the request. Please update the headers and try again.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The headers x-sandbox-id and x-sandbox-name with value * are not allowed for the request. Please update the headers and try again.";
     readonly "errorDetails": "The headers x-sandbox-id and x-sandbox-name with value * are not allowed for the request. Please update the headers and try again."
    }
   };
   readonly "empty-token": {
    readonly "summary": "An empty access token, as Flow Service reports it";
    readonly "x-reference": "Flow Service error messages, 2114-400";
    readonly "x-caused-by": readonly [
     {
      readonly "at": "/headers/authorization";
      readonly "codes": readonly [
       "header-missing",
       "header-empty"
      ]
     }
    ];
    readonly "x-scenario-only": true;
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-2114-400";
     readonly "title": "Empty token";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "Empty token provided. Please provide a token and try again.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "Empty token provided. Please provide a token and try again.";
     readonly "errorDetails": "Empty token provided. Please provide a token and try again."
    }
   };
   readonly "rejected-token": {
    readonly "summary": "An invalid access token, as Flow Service reports it";
    readonly "x-reference": "Flow Service error messages, 2115-400";
    readonly "x-caused-by": readonly [
     {
      readonly "at": "/headers/authorization";
      readonly "codes": readonly [
       "header-format",
       "header-repeated",
       "authorization-scheme"
      ]
     },
     "state"
    ];
    readonly "x-scenario-only": true;
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-2115-400";
     readonly "title": "Invalid token";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "Invalid token provided. Please provide a valid token and try again.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "Invalid token provided. Please provide a valid token and try again.";
     readonly "errorDetails": "Invalid token provided. Please provide a valid token and try again."
    }
   };
   readonly "limit-and-count": {
    readonly "summary": "Both limit and count";
    readonly "x-reference": "Flow Service error messages";
    readonly "x-caused-by": readonly [
     "/query"
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1401-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The limit and count parameters cannot be given together in the same request. Please provide either only the limit or the count parameter and try again.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The limit and count parameters cannot be given together in the same request. Please provide either only the limit or the count parameter and try again.";
     readonly "errorDetails": "The limit and count parameters cannot be given together in the same request. Please provide either only the limit or the count parameter and try again."
    }
   };
   readonly "sort-order": {
    readonly "summary": "A sort order without its sign, or with another";
    readonly "x-reference": "Flow Service error messages";
    readonly "x-caused-by": readonly [
     "/query"
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1432-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "Sort order specified is not correct, prepend + for ascending order and - for descending order in the fieldName.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "Sort order specified is not correct, prepend + for ascending order and - for descending order in the fieldName.";
     readonly "errorDetails": "Sort order specified is not correct, prepend + for ascending order and - for descending order in the fieldName."
    }
   };
   readonly "order-by-field": {
    readonly "summary": "A field that the list cannot be ordered by";
    readonly "x-reference": "Flow Service error messages";
    readonly "x-caused-by": readonly [
     "/query"
    ];
    readonly "x-message-template": "Incorrect field= {field} passed in orderBy, example are +name, -name, name.";
    readonly "x-message-variables": {
     readonly "field": "#id"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1433-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "Incorrect field= #id passed in orderBy, example are +name, -name, name.";
      readonly "field": "#id";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "Incorrect field= #id passed in orderBy, example are +name, -name, name.";
     readonly "errorDetails": "Incorrect field= #id passed in orderBy, example are +name, -name, name."
    }
   };
   readonly "filter-operator-not-implemented": {
    readonly "summary": "A filter with an operator that is not implemented";
    readonly "x-reference": "Flow Service error messages";
    readonly "x-caused-by": readonly [
     "/query"
    ];
    readonly "x-message-template": "Operator '{operator}' not implemented.";
    readonly "x-message-variables": {
     readonly "operator": "~"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1440-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "Operator '~' not implemented.";
      readonly "operator": "~";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "Operator '~' not implemented.";
     readonly "errorDetails": "Operator '~' not implemented."
    }
   };
   readonly "filter-several-values": {
    readonly "summary": "A comparison with several values";
    readonly "x-reference": "Flow Service error messages";
    readonly "x-caused-by": readonly [
     "/query"
    ];
    readonly "x-message-template": "Operator '{operator}' is not allowed for multiple values.";
    readonly "x-message-variables": {
     readonly "operator": "<="
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1443-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "Operator '<=' is not allowed for multiple values.";
      readonly "operator": "<=";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "Operator '<=' is not allowed for multiple values.";
     readonly "errorDetails": "Operator '<=' is not allowed for multiple values."
    }
   };
   readonly "filter-operator-for-field": {
    readonly "summary": "A filter with an operator that its field does not have";
    readonly "x-reference": "Flow Service error messages";
    readonly "x-caused-by": readonly [
     "/query"
    ];
    readonly "x-message-template": "Operator {operator} not supported for field {field}.";
    readonly "x-message-variables": {
     readonly "operator": ">=";
     readonly "field": "id"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1448-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "Operator >= not supported for field id.";
      readonly "operator": ">=";
      readonly "field": "id";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "Operator >= not supported for field id.";
     readonly "errorDetails": "Operator >= not supported for field id."
    }
   };
   readonly "filter-field": {
    readonly "summary": "A filter on a field that a connection does not have";
    readonly "x-reference": "Flow Service error messages";
    readonly "x-caused-by": readonly [
     "/query"
    ];
    readonly "x-message-template": "Invalid field {field} in filter params.";
    readonly "x-message-variables": {
     readonly "field": "connections"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1449-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "Invalid field connections in filter params.";
      readonly "field": "connections";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "Invalid field connections in filter params.";
     readonly "errorDetails": "Invalid field connections in filter params."
    }
   };
   readonly "filter-operator": {
    readonly "summary": "A filter without an operator, or with one that does not exist";
    readonly "x-reference": "Flow Service error messages";
    readonly "x-caused-by": readonly [
     "/query"
    ];
    readonly "x-message-template": "Invalid operator {operator} in filter params.";
    readonly "x-message-variables": {
     readonly "operator": "!>"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1450-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "Invalid operator !> in filter params.";
      readonly "operator": "!>";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "Invalid operator !> in filter params.";
     readonly "errorDetails": "Invalid operator !> in filter params."
    }
   };
   readonly "unknown-query": {
    readonly "summary": "A query parameter that the list does not have";
    readonly "x-reference": "Flow Service error messages";
    readonly "x-caused-by": readonly [
     "/query"
    ];
    readonly "x-message-template": "Invalid params {param} provided in query params.";
    readonly "x-message-variables": {
     readonly "param": "testParam"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1451-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "Invalid params testParam provided in query params.";
      readonly "param": "testParam";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "Invalid params testParam provided in query params.";
     readonly "errorDetails": "Invalid params testParam provided in query params."
    }
   };
   readonly "filter-value": {
    readonly "summary": "A filter with a value that its field cannot have";
    readonly "x-reference": "Flow Service error messages";
    readonly "x-caused-by": readonly [
     "/query"
    ];
    readonly "x-message-template": "Invalid value {value} for field {field}.";
    readonly "x-message-variables": {
     readonly "value": "1676643256,1676643210";
     readonly "field": "createdAt"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1452-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "Invalid value 1676643256,1676643210 for field createdAt.";
      readonly "value": "1676643256,1676643210";
      readonly "field": "createdAt";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "Invalid value 1676643256,1676643210 for field createdAt.";
     readonly "errorDetails": "Invalid value 1676643256,1676643210 for field createdAt."
    }
   };
   readonly "filter-without-value": {
    readonly "summary": "A filter without a value";
    readonly "x-reference": "Flow Service error messages";
    readonly "x-caused-by": readonly [
     "/query"
    ];
    readonly "x-message-template": "Invalid query value {value} provided in query param.";
    readonly "x-message-variables": {
     readonly "value": "createdAt=="
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1453-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "Invalid query value createdAt== provided in query param.";
      readonly "value": "createdAt==";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "Invalid query value createdAt== provided in query param.";
     readonly "errorDetails": "Invalid query value createdAt== provided in query param."
    }
   };
   readonly "wrong-value": {
    readonly "summary": "A param has a value that is not valid for it";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1312-400";
    readonly "x-caused-by": readonly [
     "/body",
     "/query"
    ];
    readonly "x-message-template": "The request could not be processed. Error from flow provider: The provided param value {paramValue} is not a valid input for property={requestParam}.";
    readonly "x-message-variables": {
     readonly "paramValue": "{SERVICE_URI}";
     readonly "requestParam": "serviceUri"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: The provided param value {SERVICE_URI} is not a valid input for property=serviceUri.";
      readonly "paramValue": "{SERVICE_URI}";
      readonly "requestParam": "serviceUri";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: The provided param value {SERVICE_URI} is not a valid input for property=serviceUri.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: The provided param value {SERVICE_URI} is not a valid input for property=serviceUri."
    }
   };
   readonly "order-across-sandboxes": {
    readonly "summary": "An order for a list of all sandboxes";
    readonly "x-reference": "Flow Service error messages, 1424-400";
    readonly "x-caused-by": readonly [
     "/query",
     "state"
    ];
    readonly "x-scenario-only": true;
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1424-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "OrderBy is not supported with cross sandbox query.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "OrderBy is not supported with cross sandbox query.";
     readonly "errorDetails": "OrderBy is not supported with cross sandbox query."
    }
   };
   readonly "filter-value-type": {
    readonly "summary": "A condition with a value of another type";
    readonly "x-reference": "Flow Service error messages, 1454-400";
    readonly "x-caused-by": readonly [
     "/query",
     "state"
    ];
    readonly "x-scenario-only": true;
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1454-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "Unhandled Filter Value Type provided.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "Unhandled Filter Value Type provided.";
     readonly "errorDetails": "Unhandled Filter Value Type provided."
    }
   };
   readonly "invalid-token": {
    readonly "summary": "The access token is not valid or has expired";
    readonly "x-reference": "Experience Platform FAQ and troubleshooting";
    readonly "x-caused-by": readonly [
     {
      readonly "at": "/headers/authorization";
      readonly "codes": readonly [
       "header-format",
       "header-repeated",
       "authorization-scheme"
      ]
     },
     "state"
    ];
    readonly "value": {
     readonly "error_code": "401013";
     readonly "message": "Oauth token is not valid"
    }
   };
   readonly "org-without-access": {
    readonly "summary": "The token has no access to the IMS organization";
    readonly "x-reference": "Flow Service error messages";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-2000-401";
     readonly "title": "Invalid authorization token";
     readonly "status": 401;
     readonly "report": {
      readonly "detailed-message": "The authorization token does not have access to this organization or the organization does not exist. Please ensure that the organization exists or contact your administrator to gain access.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The authorization token does not have access to this organization or the organization does not exist. Please ensure that the organization exists or contact your administrator to gain access.";
     readonly "errorDetails": "The authorization token does not have access to this organization or the organization does not exist. Please ensure that the organization exists or contact your administrator to gain access."
    }
   };
   readonly "missing-or-empty-org": {
    readonly "summary": "No x-gw-ims-org-id header, or an empty one, as Flow Service reports it";
    readonly "x-reference": "Flow Service error messages, 2001-401";
    readonly "x-caused-by": readonly [
     {
      readonly "at": "/headers/x-gw-ims-org-id";
      readonly "codes": readonly [
       "header-missing",
       "header-empty"
      ]
     }
    ];
    readonly "x-scenario-only": true;
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-2001-401";
     readonly "title": "Header is missing or empty";
     readonly "status": 401;
     readonly "report": {
      readonly "detailed-message": "The header x-gw-ims-org-id is either missing or empty. Please update the header value and try again.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The header x-gw-ims-org-id is either missing or empty. Please update the header value and try again.";
     readonly "errorDetails": "The header x-gw-ims-org-id is either missing or empty. Please update the header value and try again."
    }
   };
   readonly "missing-org-header": {
    readonly "summary": "No x-gw-ims-org-id header, as Flow Service reports it";
    readonly "x-reference": "Flow Service error messages, 2002-401";
    readonly "x-caused-by": readonly [
     {
      readonly "at": "/headers/x-gw-ims-org-id";
      readonly "codes": readonly [
       "header-missing",
       "header-empty"
      ]
     }
    ];
    readonly "x-scenario-only": true;
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-2002-401";
     readonly "title": "Header is missing";
     readonly "status": 401;
     readonly "report": {
      readonly "detailed-message": "The header x-gw-ims-org-id is missing in the request. Please update the header value and try again.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The header x-gw-ims-org-id is missing in the request. Please update the header value and try again.";
     readonly "errorDetails": "The header x-gw-ims-org-id is missing in the request. Please update the header value and try again."
    }
   };
   readonly "missing-token": {
    readonly "summary": "No Authorization header";
    readonly "x-reference": "Experience Platform FAQ and troubleshooting";
    readonly "x-caused-by": readonly [
     {
      readonly "at": "/headers/authorization";
      readonly "codes": readonly [
       "header-missing",
       "header-empty"
      ]
     }
    ];
    readonly "value": {
     readonly "error_code": "403010";
     readonly "message": "Oauth token is missing."
    }
   };
   readonly "missing-api-key": {
    readonly "summary": "No x-api-key header";
    readonly "x-reference": "Experience Platform FAQ and troubleshooting";
    readonly "x-caused-by": readonly [
     {
      readonly "at": "/headers/x-api-key";
      readonly "codes": readonly [
       "header-missing",
       "header-empty"
      ]
     }
    ];
    readonly "value": {
     readonly "error_code": "403000";
     readonly "message": "Api Key is required"
    }
   };
   readonly "invalid-api-key": {
    readonly "summary": "The API key is not known";
    readonly "x-reference": "Experience Platform FAQ and troubleshooting";
    readonly "x-caused-by": readonly [
     {
      readonly "at": "/headers/x-api-key";
      readonly "codes": readonly [
       "header-format",
       "header-repeated"
      ]
     },
     "state"
    ];
    readonly "value": {
     readonly "error_code": "403003";
     readonly "message": "Api Key is invalid"
    }
   };
   readonly "not-entitled": {
    readonly "summary": "The token has no profile in this IMS organization";
    readonly "x-reference": "Experience Platform FAQ and troubleshooting";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "value": {
     readonly "error_code": "403025";
     readonly "message": "Profile is not valid"
    }
   };
   readonly "malformed-org": {
    readonly "summary": "The IMS organization id is malformed or has no region";
    readonly "x-reference": "Experience Platform FAQ and troubleshooting";
    readonly "x-caused-by": readonly [
     {
      readonly "at": "/headers/x-gw-ims-org-id";
      readonly "codes": readonly [
       "header-format",
       "header-repeated"
      ]
     },
     "state"
    ];
    readonly "value": {
     readonly "error_code": "403027";
     readonly "message": "User region is missing"
    }
   };
   readonly "forbidden": {
    readonly "summary": "The user lacks the permission";
    readonly "x-reference": "Apply access labels to a dataflow, error body";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-2120-403";
     readonly "title": "Forbidden";
     readonly "status": 403;
     readonly "report": {
      readonly "detailed-message": "You do not have sufficient permissions to perform the operation. Please contact your administrator to resolve permissions and try again.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "You do not have sufficient permissions to perform the operation. Please contact your administrator to resolve permissions and try again.";
     readonly "errorDetails": "You do not have sufficient permissions to perform the operation. Please contact your administrator to resolve permissions and try again."
    }
   };
   readonly "sandbox-restricted": {
    readonly "summary": "All sandboxes at once, with a user token";
    readonly "x-reference": "Flow Service error messages";
    readonly "x-caused-by": readonly [
     "/headers/x-sandbox-name"
    ];
    readonly "x-message-template": "The header {header} with value {value} is restricted with the user token. Please update the header and value and try again.";
    readonly "x-message-variables": {
     readonly "header": "x-sandbox-name";
     readonly "value": "*"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-2111-403";
     readonly "title": "Headers with value restricted";
     readonly "status": 403;
     readonly "report": {
      readonly "detailed-message": "The header x-sandbox-name with value * is restricted with the user token. Please update the header and value and try again.";
      readonly "header": "x-sandbox-name";
      readonly "value": "*";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The header x-sandbox-name with value * is restricted with the user token. Please update the header and value and try again.";
     readonly "errorDetails": "The header x-sandbox-name with value * is restricted with the user token. Please update the header and value and try again."
    }
   };
   readonly "unknown-sandbox": {
    readonly "summary": "No sandbox of that name in the IMS organization";
    readonly "x-reference": "Flow Service error messages";
    readonly "x-caused-by": readonly [
     {
      readonly "at": "/headers/x-sandbox-name";
      readonly "codes": readonly [
       "header-format",
       "header-repeated"
      ]
     },
     "state"
    ];
    readonly "x-message-template": "The sandbox with the name '{sandboxName}' could not be found. Please ensure that the sandbox name is correct and try again.";
    readonly "x-message-variables": {
     readonly "sandboxName": "dev"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-2100-404";
     readonly "title": "Sandbox not found";
     readonly "status": 404;
     readonly "report": {
      readonly "detailed-message": "The sandbox with the name 'dev' could not be found. Please ensure that the sandbox name is correct and try again.";
      readonly "sandboxName": "dev";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The sandbox with the name 'dev' could not be found. Please ensure that the sandbox name is correct and try again.";
     readonly "errorDetails": "The sandbox with the name 'dev' could not be found. Please ensure that the sandbox name is correct and try again."
    }
   };
   readonly "sandbox-not-present": {
    readonly "summary": "No sandbox of that name, as the Sandbox Management API reports it";
    readonly "x-reference": "Flow Service error messages, 2101-404";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "x-message-template": "The sandbox with the name '{sandboxName}' could not be found. Error from Sandbox Management API: Sandbox with name '{sandboxName}' not present. Please check if resource exists.";
    readonly "x-message-variables": {
     readonly "sandboxName": "dev"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-2101-404";
     readonly "title": "Sandbox not found";
     readonly "status": 404;
     readonly "report": {
      readonly "detailed-message": "The sandbox with the name 'dev' could not be found. Error from Sandbox Management API: Sandbox with name 'dev' not present. Please check if resource exists.";
      readonly "sandboxName": "dev";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The sandbox with the name 'dev' could not be found. Error from Sandbox Management API: Sandbox with name 'dev' not present. Please check if resource exists.";
     readonly "errorDetails": "The sandbox with the name 'dev' could not be found. Error from Sandbox Management API: Sandbox with name 'dev' not present. Please check if resource exists."
    }
   };
   readonly "unknown-sandbox-id": {
    readonly "summary": "No sandbox of that id and name";
    readonly "x-reference": "Flow Service error messages, 2103-404";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "x-message-template": "The sandbox with ID 8da3ef09-b469-404a and name {sandboxName} could not be found. Please ensure that the ID and sandbox name values are correct and try again.";
    readonly "x-message-variables": {
     readonly "sandboxName": "dev"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-2103-404";
     readonly "title": "Sandbox not found";
     readonly "status": 404;
     readonly "report": {
      readonly "detailed-message": "The sandbox with ID 8da3ef09-b469-404a and name dev could not be found. Please ensure that the ID and sandbox name values are correct and try again.";
      readonly "sandboxName": "dev";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The sandbox with ID 8da3ef09-b469-404a and name dev could not be found. Please ensure that the ID and sandbox name values are correct and try again.";
     readonly "errorDetails": "The sandbox with ID 8da3ef09-b469-404a and name dev could not be found. Please ensure that the ID and sandbox name values are correct and try again."
    }
   };
   readonly "no-default-sandbox": {
    readonly "summary": "The organization has no default sandbox";
    readonly "x-reference": "Flow Service error messages, 2106-404";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-2106-404";
     readonly "title": "Get default sandbox error";
     readonly "status": 404;
     readonly "report": {
      readonly "detailed-message": "The default sandbox information could not be found.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The default sandbox information could not be found.";
     readonly "errorDetails": "The default sandbox information could not be found."
    }
   };
   readonly "throttled": {
    readonly "summary": "Too many requests";
    readonly "x-reference": "Customer Journey Analytics API FAQ";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "value": {
     readonly "error_code": "429050";
     readonly "message": "Too many requests"
    }
   };
   readonly "internal-error": {
    readonly "summary": "Flow Service failed";
    readonly "x-reference": "Flow Service error messages";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1102-500";
     readonly "title": "Internal Error";
     readonly "status": 500;
     readonly "report": {
      readonly "detailed-message": "An internal error has occurred. Please try again. If the problem persists, please contact customer support.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "An internal error has occurred. Please try again. If the problem persists, please contact customer support.";
     readonly "errorDetails": "An internal error has occurred. Please try again. If the problem persists, please contact customer support."
    }
   };
   readonly "internal-failure": {
    readonly "summary": "Flow Service failed internally";
    readonly "x-reference": "Flow Service error messages, 1400-500";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1400-500";
     readonly "title": "Internal Error";
     readonly "status": 500;
     readonly "report": {
      readonly "detailed-message": "An internal error has occurred. Please try again. If the problem persists, please contact customer support.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "An internal error has occurred. Please try again. If the problem persists, please contact customer support.";
     readonly "errorDetails": "An internal error has occurred. Please try again. If the problem persists, please contact customer support."
    }
   };
   readonly "sandbox-lookup-failed": {
    readonly "summary": "The sandbox could not be looked up by its name";
    readonly "x-reference": "Flow Service error messages, 2102-500";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "x-message-template": "There was a problem retrieving a sandbox with the name '{sandboxName}'. Error from Sandbox Management API: Something went wrong. Please try again.";
    readonly "x-message-variables": {
     readonly "sandboxName": "dev"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-2102-500";
     readonly "title": "Get sandbox by name error";
     readonly "status": 500;
     readonly "report": {
      readonly "detailed-message": "There was a problem retrieving a sandbox with the name 'dev'. Error from Sandbox Management API: Something went wrong. Please try again.";
      readonly "sandboxName": "dev";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "There was a problem retrieving a sandbox with the name 'dev'. Error from Sandbox Management API: Something went wrong. Please try again.";
     readonly "errorDetails": "There was a problem retrieving a sandbox with the name 'dev'. Error from Sandbox Management API: Something went wrong. Please try again."
    }
   };
   readonly "sandbox-id-lookup-failed": {
    readonly "summary": "The sandbox could not be looked up by its id";
    readonly "x-reference": "Flow Service error messages, 2104-500";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "x-message-template": "There was a problem retrieving a sandbox with id '8da3ef09-b469-404a' and name '{sandboxName}'. Error from Sandbox Management API: Something went wrong. Please try again.";
    readonly "x-message-variables": {
     readonly "sandboxName": "dev"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-2104-500";
     readonly "title": "Get sandbox by identifier error";
     readonly "status": 500;
     readonly "report": {
      readonly "detailed-message": "There was a problem retrieving a sandbox with id '8da3ef09-b469-404a' and name 'dev'. Error from Sandbox Management API: Something went wrong. Please try again.";
      readonly "sandboxName": "dev";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "There was a problem retrieving a sandbox with id '8da3ef09-b469-404a' and name 'dev'. Error from Sandbox Management API: Something went wrong. Please try again.";
     readonly "errorDetails": "There was a problem retrieving a sandbox with id '8da3ef09-b469-404a' and name 'dev'. Error from Sandbox Management API: Something went wrong. Please try again."
    }
   };
   readonly "default-sandbox-lookup-failed": {
    readonly "summary": "The default sandbox could not be looked up";
    readonly "x-reference": "Flow Service error messages, 2107-500";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-2107-500";
     readonly "title": "Get default sandbox error";
     readonly "status": 500;
     readonly "report": {
      readonly "detailed-message": "There was a problem retrieving a default sandbox. Error from Sandbox Management API: Something went wrong. Please try again.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "There was a problem retrieving a default sandbox. Error from Sandbox Management API: Something went wrong. Please try again.";
     readonly "errorDetails": "There was a problem retrieving a default sandbox. Error from Sandbox Management API: Something went wrong. Please try again."
    }
   };
   readonly "active-sandboxes-lookup-failed": {
    readonly "summary": "The active sandboxes could not be looked up";
    readonly "x-reference": "Flow Service error messages, 2108-500";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-2108-500";
     readonly "title": "Get active sandboxes error";
     readonly "status": 500;
     readonly "report": {
      readonly "detailed-message": "There was a problem retrieving an active sandbox. Error from Sandbox Management API: Something went wrong. Please try again.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "There was a problem retrieving an active sandbox. Error from Sandbox Management API: Something went wrong. Please try again.";
     readonly "errorDetails": "There was a problem retrieving an active sandbox. Error from Sandbox Management API: Something went wrong. Please try again."
    }
   };
   readonly "token-decoding-failed": {
    readonly "summary": "The access token could not be decoded";
    readonly "x-reference": "Flow Service error messages, 2116-500";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-2116-500";
     readonly "title": "Internal Error";
     readonly "status": 500;
     readonly "report": {
      readonly "detailed-message": "An internal error has occurred during offline decoding of bearer token for scope resolution.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "An internal error has occurred during offline decoding of bearer token for scope resolution.";
     readonly "errorDetails": "An internal error has occurred during offline decoding of bearer token for scope resolution."
    }
   };
   readonly "permission-check-failed": {
    readonly "summary": "The permissions of the user could not be checked";
    readonly "x-reference": "Flow Service error messages, 2117-500";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-2117-500";
     readonly "title": "Internal Error";
     readonly "status": 500;
     readonly "report": {
      readonly "detailed-message": "An internal error has occurred while checking permissions for user. Please try again. If the problem persists, please contact customer support.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "An internal error has occurred while checking permissions for user. Please try again. If the problem persists, please contact customer support.";
     readonly "errorDetails": "An internal error has occurred while checking permissions for user. Please try again. If the problem persists, please contact customer support."
    }
   };
   readonly "unavailable": {
    readonly "summary": "Flow Service is down for a while";
    readonly "x-reference": "Flow Service error messages";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1103-503";
     readonly "title": "Service Unavailable";
     readonly "status": 503;
     readonly "report": {
      readonly "detailed-message": "The service is temporarily unavailable. Please try again. If the problem persists, please contact customer support.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The service is temporarily unavailable. Please try again. If the problem persists, please contact customer support.";
     readonly "errorDetails": "The service is temporarily unavailable. Please try again. If the problem persists, please contact customer support."
    }
   };
   readonly "gateway-timeout": {
    readonly "summary": "Flow Service did not answer in time";
    readonly "x-reference": "Flow Service error messages";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1104-504";
     readonly "title": "Gateway Timeout";
     readonly "status": 504;
     readonly "report": {
      readonly "detailed-message": "A gateway timeout has occurred. Please try again. If the problem persists, please contact customer support.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "A gateway timeout has occurred. Please try again. If the problem persists, please contact customer support.";
     readonly "errorDetails": "A gateway timeout has occurred. Please try again. If the problem persists, please contact customer support."
    }
   };
   readonly "create-basic": {
    readonly "summary": "Basic authentication, as the tutorial prints it";
    readonly "x-reference": "Tutorial: Create a Dynamics connection using basic authentication";
    readonly "value": {
     readonly "name": "Dynamics connection";
     readonly "description": "Dynamics connection using basic auth";
     readonly "auth": {
      readonly "specName": "Basic Authentication for Dynamics-Online";
      readonly "params": {
       readonly "serviceUri": "{SERVICE_URI}";
       readonly "username": "{USERNAME}";
       readonly "password": "{PASSWORD}"
      }
     };
     readonly "connectionSpec": {
      readonly "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07";
      readonly "version": "1.0"
     }
    }
   };
   readonly "create-service-principal": {
    readonly "summary": "Service principal and key, as the tutorial prints it";
    readonly "x-reference": "Tutorial: Create a Dynamics connection using service principal key-based authentication";
    readonly "value": {
     readonly "name": "Dynamics connection";
     readonly "description": "Dynamics connection using key-based authentication";
     readonly "auth": {
      readonly "specName": "Service Principal Key Based Authentication";
      readonly "params": {
       readonly "serviceUri": "{SERVICE_URI}";
       readonly "servicePrincipalId": "{SERVICE_PRINCIPAL_ID}";
       readonly "servicePrincipalKey": "{SERVICE_PRINCIPAL_KEY}"
      }
     };
     readonly "connectionSpec": {
      readonly "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07";
      readonly "version": "1.0"
     }
    }
   };
   readonly "created": {
    readonly "summary": "The new base connection, as the tutorial prints it";
    readonly "x-reference": "Tutorial: Create a Dynamics connection, Response";
    readonly "value": {
     readonly "id": "4cb0c374-d3bb-4557-b139-5712880adc55";
     readonly "etag": "\"9e0052a2-0000-0200-0000-5e35tb330000\""
    }
   };
   readonly "invalid-request": {
    readonly "summary": "The body is not JSON, or has members that nobody declares";
    readonly "x-reference": "Our choice, Adobe publishes none: Flow Service error messages, 1100-400, around Sources error messages, 1000-400";
    readonly "x-caused-by": readonly [
     "/body"
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: The request is invalid. Please check the request and try again.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: The request is invalid. Please check the request and try again.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: The request is invalid. Please check the request and try again."
    }
   };
   readonly "content-type": {
    readonly "summary": "Content-Type is missing or is not application/json";
    readonly "x-reference": "Experience Platform FAQ and troubleshooting";
    readonly "x-caused-by": readonly [
     "/headers/content-type"
    ];
    readonly "value": {
     readonly "type": "/placeholder/type/uri";
     readonly "status": 400;
     readonly "title": "BadRequestError";
     readonly "detail": "A valid content-type must be specified"
    }
   };
   readonly "empty-body": {
    readonly "summary": "No request body";
    readonly "x-reference": "Flow Service error messages";
    readonly "x-caused-by": readonly [
     "/body"
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1405-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request body cannot be null or empty. Please provide a request body and try again.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request body cannot be null or empty. Please provide a request body and try again.";
     readonly "errorDetails": "The request body cannot be null or empty. Please provide a request body and try again."
    }
   };
   readonly "unknown-connection-spec": {
    readonly "summary": "An unknown or missing connectionSpec.id";
    readonly "x-reference": "Flow Service error messages";
    readonly "x-caused-by": readonly [
     "/body"
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1413-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The spec ID provided is  invalid. Please provide a valid spec ID and try again.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The spec ID provided is  invalid. Please provide a valid spec ID and try again.";
     readonly "errorDetails": "The spec ID provided is  invalid. Please provide a valid spec ID and try again."
    }
   };
   readonly "unknown-connection-spec-legacy": {
    readonly "summary": "An unknown connectionSpec.id, as the Destinations API describes it";
    readonly "x-reference": "Flow Service API - Destinations, POST /connections, 400";
    readonly "x-caused-by": readonly [
     "/body"
    ];
    readonly "x-scenario-only": true;
    readonly "value": {
     readonly "message": "Please provide a valid spec id"
    }
   };
   readonly "unknown-auth-spec": {
    readonly "summary": "A specName that the connection specification does not have";
    readonly "x-reference": "Flow Service error messages";
    readonly "x-caused-by": readonly [
     "/body"
    ];
    readonly "x-message-template": "The auth spec '{specName}' could not be found for the connection spec ID {connectionSpecId}.";
    readonly "x-message-variables": {
     readonly "specName": "Basic Authentication";
     readonly "connectionSpecId": "38ad80fe-8b06-4938-94f4-d4ee80266b07"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1415-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The auth spec 'Basic Authentication' could not be found for the connection spec ID 38ad80fe-8b06-4938-94f4-d4ee80266b07.";
      readonly "specName": "Basic Authentication";
      readonly "connectionSpecId": "38ad80fe-8b06-4938-94f4-d4ee80266b07";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The auth spec 'Basic Authentication' could not be found for the connection spec ID 38ad80fe-8b06-4938-94f4-d4ee80266b07.";
     readonly "errorDetails": "The auth spec 'Basic Authentication' could not be found for the connection spec ID 38ad80fe-8b06-4938-94f4-d4ee80266b07."
    }
   };
   readonly "missing-field": {
    readonly "summary": "A mandatory field or auth param is missing";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1304-400";
    readonly "x-caused-by": readonly [
     "/body",
     "/query"
    ];
    readonly "x-message-template": "The request could not be processed. Error from flow provider: The mandatory field {field} is not provided. Please provide the {field} and try again.";
    readonly "x-message-variables": {
     readonly "field": "password"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: The mandatory field password is not provided. Please provide the password and try again.";
      readonly "field": "password";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: The mandatory field password is not provided. Please provide the password and try again.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: The mandatory field password is not provided. Please provide the password and try again."
    }
   };
   readonly "empty-field": {
    readonly "summary": "An auth param is empty";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1329-400";
    readonly "x-caused-by": readonly [
     "/body"
    ];
    readonly "x-message-template": "The request could not be processed. Error from flow provider: The param: {param} cannot be null or empty in the provided request.";
    readonly "x-message-variables": {
     readonly "param": "password"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: The param: password cannot be null or empty in the provided request.";
      readonly "param": "password";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: The param: password cannot be null or empty in the provided request.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: The param: password cannot be null or empty in the provided request."
    }
   };
   readonly "source-not-entitled": {
    readonly "summary": "The IMS organization is not entitled to the source";
    readonly "x-reference": "Flow Service error messages, 1100-400";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: Not entitled to this operation.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: Not entitled to this operation.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: Not entitled to this operation."
    }
   };
   readonly "bad-credentials": {
    readonly "summary": "Dynamics refuses the credentials or cannot be reached";
    readonly "x-reference": "Flow Service error messages, 1100-400, with the provider's text as the sources UI shows it";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: The request could not be processed. Rest call failed with client error, status code 401 Unauthorized, please check your activity settings.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: The request could not be processed. Rest call failed with client error, status code 401 Unauthorized, please check your activity settings.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: The request could not be processed. Rest call failed with client error, status code 401 Unauthorized, please check your activity settings."
    }
   };
   readonly "missing-permission": {
    readonly "summary": "The user lacks the permission to write";
    readonly "x-reference": "Flow Service error messages, 2118-403";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-2118-403";
     readonly "title": "Missing permission";
     readonly "status": 403;
     readonly "report": {
      readonly "detailed-message": "The permission write is missing. Please contact your administrator to resolve permissions and try again.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The permission write is missing. Please contact your administrator to resolve permissions and try again.";
     readonly "errorDetails": "The permission write is missing. Please contact your administrator to resolve permissions and try again."
    }
   };
   readonly "permission-denied": {
    readonly "summary": "The user lacks the permission to manage sources";
    readonly "x-reference": "Flow Service error messages, 2121-403";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-2121-403";
     readonly "title": "Forbidden";
     readonly "status": 403;
     readonly "report": {
      readonly "detailed-message": "The permission manage is denied on resource Enterprise Source. Please contact your administrator to resolve permissions and try again.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The permission manage is denied on resource Enterprise Source. Please contact your administrator to resolve permissions and try again.";
     readonly "errorDetails": "The permission manage is denied on resource Enterprise Source. Please contact your administrator to resolve permissions and try again."
    }
   };
   readonly "body-too-large": {
    readonly "summary": "The request body is larger than the limit";
    readonly "x-reference": "Our choice: Adobe publishes neither a limit nor a response";
    readonly "x-caused-by": readonly [
     "/body"
    ];
    readonly "value": {
     readonly "error_code": "413000";
     readonly "message": "Request body is too large"
    }
   };
   readonly "unsupported-media-type": {
    readonly "summary": "The body is compressed or of another format";
    readonly "x-reference": "Our choice of envelope around Sources error messages, 1004-415";
    readonly "x-caused-by": readonly [
     "/headers/content-type",
     "/headers/content-encoding"
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1004-415";
     readonly "title": "Unsupported Media Type";
     readonly "status": 415;
     readonly "report": {
      readonly "detailed-message": "The provided payload format is unsupported.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The provided payload format is unsupported.";
     readonly "errorDetails": "The provided payload format is unsupported."
    }
   };
   readonly "connection": {
    readonly "summary": "A base connection, in a list of one";
    readonly "x-reference": "Flow Service API - Sources, GET /connections/{id}; http.md, base connection details; how secrets are masked is our choice";
    readonly "value": {
     readonly "items": readonly [
      {
       readonly "id": "4cb0c374-d3bb-4557-b139-5712880adc55";
       readonly "createdAt": 1606176000000;
       readonly "updatedAt": 1606176000000;
       readonly "createdBy": "28AF22BA5DE6B0B40A494036@AdobeID";
       readonly "updatedBy": "28AF22BA5DE6B0B40A494036@AdobeID";
       readonly "createdClient": "acp_foundation_machineLearning";
       readonly "updatedClient": "acp_foundation_machineLearning";
       readonly "sandboxId": "6b36e130-c5d7-11e9-949c-0da8d50fcac1";
       readonly "sandboxName": "prod";
       readonly "imsOrgId": "7DC732555AECDB4C0A494036@AdobeOrg";
       readonly "name": "Dynamics connection";
       readonly "description": "Dynamics connection using basic auth";
       readonly "connectionSpec": {
        readonly "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07";
        readonly "version": "1.0"
       };
       readonly "state": "enabled";
       readonly "auth": {
        readonly "specName": "Basic Authentication for Dynamics-Online";
        readonly "params": {
         readonly "serviceUri": "https://contoso.crm.dynamics.com";
         readonly "username": "anna";
         readonly "password": "{MASKED}"
        }
       };
       readonly "version": "\"9e0052a2-0000-0200-0000-5fbc4f000000\"";
       readonly "etag": "\"9e0052a2-0000-0200-0000-5fbc4f000000\""
      }
     ]
    }
   };
   readonly "connection-initializing-state": {
    readonly "summary": "A base connection that is still being created: no version, no etag";
    readonly "x-reference": "Create a Salesforce base connection on AWS, response";
    readonly "value": {
     readonly "items": readonly [
      {
       readonly "id": "4cb0c374-d3bb-4557-b139-5712880adc55";
       readonly "createdAt": 1606176000000;
       readonly "updatedAt": 1606176000000;
       readonly "createdBy": "28AF22BA5DE6B0B40A494036@AdobeID";
       readonly "updatedBy": "28AF22BA5DE6B0B40A494036@AdobeID";
       readonly "createdClient": "acp_foundation_machineLearning";
       readonly "updatedClient": "acp_foundation_machineLearning";
       readonly "sandboxId": "6b36e130-c5d7-11e9-949c-0da8d50fcac1";
       readonly "sandboxName": "prod";
       readonly "imsOrgId": "7DC732555AECDB4C0A494036@AdobeOrg";
       readonly "name": "Dynamics connection";
       readonly "description": "Dynamics connection using basic auth";
       readonly "connectionSpec": {
        readonly "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07";
        readonly "version": "1.0"
       };
       readonly "state": "initializing";
       readonly "auth": {
        readonly "specName": "Basic Authentication for Dynamics-Online";
        readonly "params": {
         readonly "serviceUri": "https://contoso.crm.dynamics.com";
         readonly "username": "anna";
         readonly "password": "{MASKED}"
        }
       }
      }
     ]
    }
   };
   readonly "unreadable-entity-id": {
    readonly "summary": "The path has no id that Flow Service can read";
    readonly "x-reference": "Flow Service error messages, 1411-400";
    readonly "x-caused-by": readonly [
     "/path",
     "state"
    ];
    readonly "x-scenario-only": true;
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1411-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "Unable to retrieve entityId. Invalid request received with path 'baseConnections/123'.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "Unable to retrieve entityId. Invalid request received with path 'baseConnections/123'.";
     readonly "errorDetails": "Unable to retrieve entityId. Invalid request received with path 'baseConnections/123'."
    }
   };
   readonly "resource-not-found": {
    readonly "summary": "No resource of that id in the sandbox";
    readonly "x-reference": "Apply access labels to a dataflow, error body; Flow Service error messages, 1439";
    readonly "x-caused-by": readonly [
     "/path",
     "state"
    ];
    readonly "x-message-template": "The requested {type} resource {id} is not found. Verify the resource ID before trying again.";
    readonly "x-message-variables": {
     readonly "id": "84224def-1e2a-4d95-9ea2-132d697ed2aa";
     readonly "type": "connections"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1439-404";
     readonly "title": "Resource not found";
     readonly "status": 404;
     readonly "report": {
      readonly "detailed-message": "The requested connections resource 84224def-1e2a-4d95-9ea2-132d697ed2aa is not found. Verify the resource ID before trying again.";
      readonly "id": "84224def-1e2a-4d95-9ea2-132d697ed2aa";
      readonly "type": "connections";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The requested connections resource 84224def-1e2a-4d95-9ea2-132d697ed2aa is not found. Verify the resource ID before trying again.";
     readonly "errorDetails": "The requested connections resource 84224def-1e2a-4d95-9ea2-132d697ed2aa is not found. Verify the resource ID before trying again."
    }
   };
   readonly "provider-not-found": {
    readonly "summary": "The provider does not have the resource";
    readonly "x-reference": "Flow Service error messages, 1101-404";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1101-404";
     readonly "title": "Resource not found";
     readonly "status": 404;
     readonly "report": {
      readonly "detailed-message": "The requested resource is not found. Error from flow provider: Resource with given id does not exist.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The requested resource is not found. Error from flow provider: Resource with given id does not exist.";
     readonly "errorDetails": "The requested resource is not found. Error from flow provider: Resource with given id does not exist."
    }
   };
   readonly "connection-initializing": {
    readonly "summary": "A change of a connection that is still being created";
    readonly "x-reference": "Flow Service error messages";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1417-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "Delete or Update on Connections in `initializing` state are not allowed with UserToken.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "Delete or Update on Connections in `initializing` state are not allowed with UserToken.";
     readonly "errorDetails": "Delete or Update on Connections in `initializing` state are not allowed with UserToken."
    }
   };
   readonly "connection-not-changeable": {
    readonly "summary": "A change of a connection in another state than enabled, disabled or initializing";
    readonly "x-reference": "Flow Service error messages, 1416-400";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1416-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "Delete or Update can only be applied on connection with enabled, disabled or initializing state.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "Delete or Update can only be applied on connection with enabled, disabled or initializing state.";
     readonly "errorDetails": "Delete or Update can only be applied on connection with enabled, disabled or initializing state."
    }
   };
   readonly "connection-in-use": {
    readonly "summary": "The deletion of a base connection that flows use";
    readonly "x-reference": "Flow Service error messages, 1418-400";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "x-message-template": "The base connection with the ID {id} cannot be deleted because the base connection is being used in one or more flows. Please ensure that corresponding flows are deleted before deleting a base connection.";
    readonly "x-message-variables": {
     readonly "id": "35dcaad3-122a-4278"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1418-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The base connection with the ID 35dcaad3-122a-4278 cannot be deleted because the base connection is being used in one or more flows. Please ensure that corresponding flows are deleted before deleting a base connection.";
      readonly "id": "35dcaad3-122a-4278";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The base connection with the ID 35dcaad3-122a-4278 cannot be deleted because the base connection is being used in one or more flows. Please ensure that corresponding flows are deleted before deleting a base connection.";
     readonly "errorDetails": "The base connection with the ID 35dcaad3-122a-4278 cannot be deleted because the base connection is being used in one or more flows. Please ensure that corresponding flows are deleted before deleting a base connection."
    }
   };
   readonly "delete-not-applicable": {
    readonly "summary": "The deletion of a connection that is being deleted";
    readonly "x-reference": "Flow Service error messages, 1458-400";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "x-message-template": "Operation delete cannot be applied in state {state}.";
    readonly "x-message-variables": {
     readonly "state": "delete-finalizing"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1458-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "Operation delete cannot be applied in state delete-finalizing.";
      readonly "state": "delete-finalizing";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "Operation delete cannot be applied in state delete-finalizing.";
     readonly "errorDetails": "Operation delete cannot be applied in state delete-finalizing."
    }
   };
   readonly "update-auth-params": {
    readonly "summary": "New credentials, and a new name";
    readonly "x-reference": "Update connections using the Flow Service API, request";
    readonly "value": readonly [
     {
      readonly "op": "replace";
      readonly "path": "/auth/params";
      readonly "value": {
       readonly "serviceUri": "{SERVICE_URI}";
       readonly "username": "{USERNAME}";
       readonly "password": "{PASSWORD}"
      }
     },
     {
      readonly "op": "replace";
      readonly "path": "/name";
      readonly "value": "Dynamics connection"
     },
     {
      readonly "op": "add";
      readonly "path": "/description";
      readonly "value": "Sales"
     }
    ]
   };
   readonly "updated": {
    readonly "summary": "The new etag of the connection";
    readonly "x-reference": "Update connections using the Flow Service API, response";
    readonly "value": {
     readonly "id": "4cb0c374-d3bb-4557-b139-5712880adc55";
     readonly "etag": "\"3600e378-0000-0200-0000-5f40212f0000\""
    }
   };
   readonly "missing-if-match": {
    readonly "summary": "No If-Match header";
    readonly "x-reference": "Flow Service error messages";
    readonly "x-caused-by": readonly [
     {
      readonly "at": "/headers/if-match";
      readonly "codes": readonly [
       "header-missing",
       "header-empty"
      ]
     }
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1403-400";
     readonly "title": "Header is missing";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The header 'If-Match' is missing in the request. Please provide the header and try again.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The header 'If-Match' is missing in the request. Please provide the header and try again.";
     readonly "errorDetails": "The header 'If-Match' is missing in the request. Please provide the header and try again."
    }
   };
   readonly "unsupported-patch-operation": {
    readonly "summary": "A patch instruction of a kind that is not supported";
    readonly "x-reference": "Flow Service error messages";
    readonly "x-caused-by": readonly [
     "/body"
    ];
    readonly "x-message-template": "Unsupported operation '{op}' received. Please use one of the supported operation types and try again.";
    readonly "x-message-variables": {
     readonly "op": "move"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1434-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "Unsupported operation 'move' received. Please use one of the supported operation types and try again.";
      readonly "op": "move";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "Unsupported operation 'move' received. Please use one of the supported operation types and try again.";
     readonly "errorDetails": "Unsupported operation 'move' received. Please use one of the supported operation types and try again."
    }
   };
   readonly "invalid-patch": {
    readonly "summary": "A patch instruction that cannot be applied";
    readonly "x-reference": "Flow Service error messages";
    readonly "x-caused-by": readonly [
     "/body",
     "state"
    ];
    readonly "x-message-template": "An error has occurred while validating patch instructions: Missing field \"{field}\".";
    readonly "x-message-variables": {
     readonly "field": "keyWhichDoesNotExist"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1455-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "An error has occurred while validating patch instructions: Missing field \"keyWhichDoesNotExist\".";
      readonly "field": "keyWhichDoesNotExist";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "An error has occurred while validating patch instructions: Missing field \"keyWhichDoesNotExist\".";
     readonly "errorDetails": "An error has occurred while validating patch instructions: Missing field \"keyWhichDoesNotExist\"."
    }
   };
   readonly "connection-spec-fixed": {
    readonly "summary": "A change of the connection specification";
    readonly "x-reference": "Flow Service error messages";
    readonly "x-caused-by": readonly [
     "/body"
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1414-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The connection spec of a connection cannot be updated.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The connection spec of a connection cannot be updated.";
     readonly "errorDetails": "The connection spec of a connection cannot be updated."
    }
   };
   readonly "state-not-updatable": {
    readonly "summary": "A change of a connection that is being disabled";
    readonly "x-reference": "Flow Service error messages, 1420-400";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1420-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The current state disabling cannot be updated.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The current state disabling cannot be updated.";
     readonly "errorDetails": "The current state disabling cannot be updated."
    }
   };
   readonly "patch-not-enabled": {
    readonly "summary": "Connections cannot be changed in this organization";
    readonly "x-reference": "Flow Service error messages, 1445-400";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1445-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "PATCH Connection Feature not enabled.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "PATCH Connection Feature not enabled.";
     readonly "errorDetails": "PATCH Connection Feature not enabled."
    }
   };
   readonly "invalid-state": {
    readonly "summary": "A state that a connection cannot have";
    readonly "x-reference": "Flow Service error messages, 1456-400";
    readonly "x-caused-by": readonly [
     "/body",
     "state"
    ];
    readonly "x-scenario-only": true;
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1456-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "State delete-finalizing is not a valid value. Allowed values are [enabled, disabled, initializing].";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "State delete-finalizing is not a valid value. Allowed values are [enabled, disabled, initializing].";
     readonly "errorDetails": "State delete-finalizing is not a valid value. Allowed values are [enabled, disabled, initializing]."
    }
   };
   readonly "update-not-applicable": {
    readonly "summary": "A change of a connection that is being deleted";
    readonly "x-reference": "Flow Service error messages, 1457-400";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "x-message-template": "Operation update cannot be applied in state {state}.";
    readonly "x-message-variables": {
     readonly "state": "delete-finalizing"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1457-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "Operation update cannot be applied in state delete-finalizing.";
      readonly "state": "delete-finalizing";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "Operation update cannot be applied in state delete-finalizing.";
     readonly "errorDetails": "Operation update cannot be applied in state delete-finalizing."
    }
   };
   readonly "stale-etag": {
    readonly "summary": "The connection has changed since its etag was read";
    readonly "x-reference": "Flow Service error messages";
    readonly "x-caused-by": readonly [
     {
      readonly "at": "/headers/if-match";
      readonly "codes": readonly [
       "header-format",
       "header-repeated"
      ]
     },
     "state"
    ];
    readonly "x-message-template": "The supplied version '{version}' does not match the current version on entity '{entity}'. Please ensure that the supplied version matches the current version on entity and try again.";
    readonly "x-message-variables": {
     readonly "version": "v1";
     readonly "entity": "cc01fc2c-0000-0200"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1404-412";
     readonly "title": "Version not matching";
     readonly "status": 412;
     readonly "report": {
      readonly "detailed-message": "The supplied version 'v1' does not match the current version on entity 'cc01fc2c-0000-0200'. Please ensure that the supplied version matches the current version on entity and try again.";
      readonly "version": "v1";
      readonly "entity": "cc01fc2c-0000-0200";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The supplied version 'v1' does not match the current version on entity 'cc01fc2c-0000-0200'. Please ensure that the supplied version matches the current version on entity and try again.";
     readonly "errorDetails": "The supplied version 'v1' does not match the current version on entity 'cc01fc2c-0000-0200'. Please ensure that the supplied version matches the current version on entity and try again."
    }
   };
   readonly "published": {
    readonly "summary": "The published connection";
    readonly "x-reference": "Create draft Flow Service entities, Publish your draft base connection";
    readonly "value": {
     readonly "id": "4cb0c374-d3bb-4557-b139-5712880adc55";
     readonly "etag": "\"2f0276fa-0000-0200-0000-5eab3abb0000\""
    }
   };
   readonly "action-for-providers": {
    readonly "summary": "An action that only the provider of a source may ask for";
    readonly "x-reference": "Flow Service error messages";
    readonly "x-caused-by": readonly [
     "/query"
    ];
    readonly "x-message-template": "The action '{action}' is supported for provider requests only.";
    readonly "x-message-variables": {
     readonly "action": "finalize"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1402-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The action 'finalize' is supported for provider requests only.";
      readonly "action": "finalize";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The action 'finalize' is supported for provider requests only.";
     readonly "errorDetails": "The action 'finalize' is supported for provider requests only."
    }
   };
   readonly "action-not-applicable": {
    readonly "summary": "An action that the state of the connection does not allow";
    readonly "x-reference": "Flow Service error messages";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "x-message-template": "The action {action} cannot be applied on the current state {state}. Please update the action and try again.";
    readonly "x-message-variables": {
     readonly "action": "disable";
     readonly "state": "disabled"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1422-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The action disable cannot be applied on the current state disabled. Please update the action and try again.";
      readonly "action": "disable";
      readonly "state": "disabled";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The action disable cannot be applied on the current state disabled. Please update the action and try again.";
     readonly "errorDetails": "The action disable cannot be applied on the current state disabled. Please update the action and try again."
    }
   };
   readonly "progress-not-combinable": {
    readonly "summary": "The sub-operation progress together with others";
    readonly "x-reference": "Flow Service error messages, 1406-400";
    readonly "x-caused-by": readonly [
     "/query",
     "state"
    ];
    readonly "x-scenario-only": true;
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1406-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The sub operation 'progress' cannot be applied with other sub operations. Please update the sub operations list and try again.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The sub operation 'progress' cannot be applied with other sub operations. Please update the sub operations list and try again.";
     readonly "errorDetails": "The sub operation 'progress' cannot be applied with other sub operations. Please update the sub operations list and try again."
    }
   };
   readonly "finalize-not-applicable": {
    readonly "summary": "The action finalize in a state that does not allow it";
    readonly "x-reference": "Flow Service error messages, 1409-400";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1409-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The operation 'finalize' cannot be applied on the current state enabled-finalizing. Please update the operation and try again.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The operation 'finalize' cannot be applied on the current state enabled-finalizing. Please update the operation and try again.";
     readonly "errorDetails": "The operation 'finalize' cannot be applied on the current state enabled-finalizing. Please update the operation and try again."
    }
   };
   readonly "state-not-transitionable": {
    readonly "summary": "An action on a connection that is being updated";
    readonly "x-reference": "Flow Service error messages, 1421-400";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1421-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The current state updating cannot be transitioned.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The current state updating cannot be transitioned.";
     readonly "errorDetails": "The current state updating cannot be transitioned."
    }
   };
   readonly "unsupported-sub-action": {
    readonly "summary": "An unknown sub-action";
    readonly "x-reference": "Flow Service error messages, 1435-400";
    readonly "x-caused-by": readonly [
     "/query",
     "state"
    ];
    readonly "x-scenario-only": true;
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1435-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "Unsupported sub action 'reverse' received. Please use one of the supported sub action types and try again.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "Unsupported sub action 'reverse' received. Please use one of the supported sub action types and try again.";
     readonly "errorDetails": "Unsupported sub action 'reverse' received. Please use one of the supported sub action types and try again."
    }
   };
   readonly "unsupported-sub-operation": {
    readonly "summary": "A sub-operation that the action does not have";
    readonly "x-reference": "Flow Service error messages, 1436-400";
    readonly "x-caused-by": readonly [
     "/query",
     "state"
    ];
    readonly "x-scenario-only": true;
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1436-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "Unsupported sub operation PROGRESS received for operation enable.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "Unsupported sub operation PROGRESS received for operation enable.";
     readonly "errorDetails": "Unsupported sub operation PROGRESS received for operation enable."
    }
   };
   readonly "connection-works": {
    readonly "summary": "The credentials work";
    readonly "x-reference": "Flow Service API - Sources, GET /connections/{id}/test";
    readonly "value": {
     readonly "result": true
    }
   };
   readonly "connection-fails": {
    readonly "summary": "The credentials do not work";
    readonly "x-reference": "Flow Service API - Sources, GET /connections/{id}/test";
    readonly "value": {
     readonly "result": false
    }
   };
   readonly "explore-root": {
    readonly "summary": "The tables and views of the source";
    readonly "x-reference": "Explore a CRM system using the Flow Service API; Dynamics tutorial of 2026, explore";
    readonly "value": readonly [
     {
      readonly "type": "table";
      readonly "name": "Account";
      readonly "path": "account";
      readonly "canPreview": true;
      readonly "canFetchSchema": true
     },
     {
      readonly "type": "table";
      readonly "name": "Contact";
      readonly "path": "contact";
      readonly "canPreview": true;
      readonly "canFetchSchema": true
     },
     {
      readonly "type": "view";
      readonly "name": "Active Accounts";
      readonly "path": "activeAccounts";
      readonly "canPreview": true;
      readonly "canFetchSchema": true
     }
    ]
   };
   readonly "explore-table": {
    readonly "summary": "The columns of a table";
    readonly "x-reference": "Explore a CRM system using the Flow Service API";
    readonly "value": {
     readonly "format": "flat";
     readonly "schema": {
      readonly "columns": readonly [
       {
        readonly "name": "contactid";
        readonly "type": "string";
        readonly "meta": {
         readonly "originalType": "guid"
        };
        readonly "xdm": {
         readonly "type": "string"
        }
       },
       {
        readonly "name": "fullname";
        readonly "type": "string";
        readonly "meta": {
         readonly "originalType": "string"
        };
        readonly "xdm": {
         readonly "type": "string"
        }
       },
       {
        readonly "name": "emailaddress1";
        readonly "type": "string";
        readonly "meta": {
         readonly "originalType": "string"
        };
        readonly "xdm": {
         readonly "type": "string"
        }
       }
      ]
     }
    }
   };
   readonly "explore-preview": {
    readonly "summary": "The columns of a table, and its first rows";
    readonly "x-reference": "Dynamics tutorial of 2026, preview";
    readonly "value": {
     readonly "format": "flat";
     readonly "schema": {
      readonly "columns": readonly [
       {
        readonly "name": "contactid";
        readonly "type": "string";
        readonly "meta": {
         readonly "originalType": "guid"
        };
        readonly "xdm": {
         readonly "type": "string"
        }
       },
       {
        readonly "name": "fullname";
        readonly "type": "string";
        readonly "meta": {
         readonly "originalType": "string"
        };
        readonly "xdm": {
         readonly "type": "string"
        }
       },
       {
        readonly "name": "emailaddress1";
        readonly "type": "string";
        readonly "meta": {
         readonly "originalType": "string"
        };
        readonly "xdm": {
         readonly "type": "string"
        }
       }
      ]
     };
     readonly "data": readonly [
      {
       readonly "contactid": "396e19de-0852-4c11-8c62-00224808a1df";
       readonly "fullname": "Nora Berg";
       readonly "emailaddress1": "nora@contoso.example"
      }
     ]
    }
   };
   readonly "dynamics-connection-spec": {
    readonly "summary": "The connection specification of Microsoft Dynamics";
    readonly "x-reference": "Dynamics tutorial of 2020, GET /connectionSpecs; Flow Service API - Sources, example of POST /connectionSpecs; the service principal auth spec is inferred from the tutorial";
    readonly "value": {
     readonly "items": readonly [
      {
       readonly "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07";
       readonly "name": "dynamics-online";
       readonly "providerId": "0ed90a81-07f4-4586-8190-b40eccef1c5a";
       readonly "version": "1.0";
       readonly "authSpec": readonly [
        {
         readonly "name": "Basic Authentication for Dynamics-Online";
         readonly "settings": {
          readonly "authenticationType": "Office365";
          readonly "deploymentType": "Online"
         };
         readonly "spec": {
          readonly "$schema": "http://json-schema.org/draft-07/schema#";
          readonly "type": "object";
          readonly "description": "defines auth params required for connecting to dynamics-online";
          readonly "properties": {
           readonly "serviceUri": {
            readonly "type": "string";
            readonly "description": "The service URL of your Dynamics instance"
           };
           readonly "username": {
            readonly "type": "string";
            readonly "description": "User name for the user account"
           };
           readonly "password": {
            readonly "type": "string";
            readonly "description": "Password for the user account";
            readonly "format": "password"
           }
          };
          readonly "required": readonly [
           "username",
           "password",
           "serviceUri"
          ]
         }
        },
        {
         readonly "name": "Service Principal Key Based Authentication";
         readonly "spec": {
          readonly "$schema": "http://json-schema.org/draft-07/schema#";
          readonly "type": "object";
          readonly "description": "Inferred from the tutorial: Adobe has not published this schema.";
          readonly "properties": {
           readonly "serviceUri": {
            readonly "type": "string";
            readonly "description": "The service URL of your Dynamics instance"
           };
           readonly "servicePrincipalId": {
            readonly "type": "string";
            readonly "description": "The client ID of your Dynamics account"
           };
           readonly "servicePrincipalKey": {
            readonly "type": "string";
            readonly "description": "The service principal secret key";
            readonly "format": "password"
           }
          };
          readonly "required": readonly [
           "serviceUri",
           "servicePrincipalId",
           "servicePrincipalKey"
          ]
         }
        }
       ];
       readonly "sourceSpec": {
        readonly "spec": {
         readonly "$schema": "http://json-schema.org/draft-07/schema#";
         readonly "type": "object";
         readonly "description": "Defines params required when dynamics-online connection is used as a source in flow.";
         readonly "properties": {
          readonly "tableName": {
           readonly "type": "string";
           readonly "description": "The input table from dynamics-online to pull data from."
          };
          readonly "columns": {
           readonly "type": "array";
           readonly "items": {
            readonly "type": "object";
            readonly "properties": {
             readonly "name": {
              readonly "type": "string"
             };
             readonly "type": {
              readonly "type": "string"
             };
             readonly "meta": {
              readonly "type": "object";
              readonly "description": "Defines meta information for each column."
             }
            };
            readonly "required": readonly [
             "name",
             "type",
             "meta"
            ]
           }
          }
         };
         readonly "required": readonly [
          "tableName",
          "columns"
         ]
        }
       };
       readonly "attributes": {
        readonly "category": "CRM";
        readonly "isSource": true;
        readonly "documentationLink": "http://www.adobe.com/go/data-connector-Microsoft-Dynamics-en";
        readonly "uiAttributes": {
         readonly "apiFeatures": {
          readonly "explorePaginationSupported": false
         }
        }
       };
       readonly "permissionsInfo": {
        readonly "manage": {
         readonly "@type": "lowLevel";
         readonly "name": "EnterpriseSource";
         readonly "permissions": readonly [
          "write"
         ]
        };
        readonly "view": {
         readonly "@type": "lowLevel";
         readonly "name": "EnterpriseSource";
         readonly "permissions": readonly [
          "read"
         ]
        }
       }
      }
     ]
    }
   };
   readonly "filter-unhandled-field": {
    readonly "summary": "A filter of connection specifications on a field that they cannot be filtered by";
    readonly "x-reference": "Flow Service error messages";
    readonly "x-caused-by": readonly [
     "/query"
    ];
    readonly "x-message-template": "An unhandled field {field} was provided in ConnectionSpecFiltering. Please update the field {field} and try again.";
    readonly "x-message-variables": {
     readonly "field": "baseSpec"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1423-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "An unhandled field baseSpec was provided in ConnectionSpecFiltering. Please update the field baseSpec and try again.";
      readonly "field": "baseSpec";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "An unhandled field baseSpec was provided in ConnectionSpecFiltering. Please update the field baseSpec and try again.";
     readonly "errorDetails": "An unhandled field baseSpec was provided in ConnectionSpecFiltering. Please update the field baseSpec and try again."
    }
   };
   readonly "search-connections": {
    readonly "summary": "A search of base connections";
    readonly "x-reference": "Flow Service API - Sources, POST /connections/search";
    readonly "value": {
     readonly "queryString": "state==enabled";
     readonly "limit": 10;
     readonly "orderby": "-createdAt";
     readonly "count": false
    }
   };
   readonly "source-connections": {
    readonly "summary": "A page of source connections";
    readonly "x-reference": "Flow Service API - Sources, GET /sourceConnections, PageLink";
    readonly "value": {
     readonly "items": readonly [
      {
       readonly "id": "b7581b59-c603-4df1-a689-d23d7ac440f3";
       readonly "createdAt": 1612310466000;
       readonly "updatedAt": 1612310466000;
       readonly "createdBy": "28AF22BA5DE6B0B40A494036@AdobeID";
       readonly "updatedBy": "28AF22BA5DE6B0B40A494036@AdobeID";
       readonly "createdClient": "acp_foundation_machineLearning";
       readonly "updatedClient": "acp_foundation_machineLearning";
       readonly "sandboxId": "6b36e130-c5d7-11e9-949c-0da8d50fcac1";
       readonly "sandboxName": "prod";
       readonly "imsOrgId": "7DC732555AECDB4C0A494036@AdobeOrg";
       readonly "name": "Contacts";
       readonly "description": "The contacts in Dynamics";
       readonly "baseConnectionId": "4cb0c374-d3bb-4557-b139-5712880adc55";
       readonly "connectionSpec": {
        readonly "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07";
        readonly "version": "1.0"
       };
       readonly "state": "enabled";
       readonly "data": {
        readonly "format": "tabular"
       };
       readonly "params": {
        readonly "tableName": "contact";
        readonly "columns": readonly [
         {
          readonly "name": "contactid";
          readonly "type": "string";
          readonly "xdm": {
           readonly "type": "string"
          }
         },
         {
          readonly "name": "modifiedon";
          readonly "type": "string";
          readonly "meta:xdmType": "date-time";
          readonly "xdm": {
           readonly "type": "string";
           readonly "format": "date-time"
          }
         }
        ]
       };
       readonly "inheritedAttributes": {
        readonly "baseConnection": {
         readonly "id": "4cb0c374-d3bb-4557-b139-5712880adc55";
         readonly "connectionSpec": {
          readonly "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07";
          readonly "version": "1.0"
         }
        }
       };
       readonly "version": "\"82009592-0000-0200-0000-678121030000\"";
       readonly "etag": "\"82009592-0000-0200-0000-678121030000\""
      }
     ];
     readonly "_links": {
      readonly "next": {
       readonly "href": "/sourceConnections?continuationToken=abcdefghijkLMNOPqrstupWXKYZ"
      }
     }
    }
   };
   readonly "entity-count": {
    readonly "summary": "A number of entities";
    readonly "x-reference": "Flow Service API - Sources, count";
    readonly "value": {
     readonly "count": 1
    }
   };
   readonly "create-source-connection": {
    readonly "summary": "A table of Microsoft Dynamics";
    readonly "x-reference": "Create a dataflow to ingest data from a CRM, Create a source connection, request";
    readonly "value": {
     readonly "name": "Contacts";
     readonly "description": "The contacts in Dynamics";
     readonly "baseConnectionId": "4cb0c374-d3bb-4557-b139-5712880adc55";
     readonly "data": {
      readonly "format": "tabular"
     };
     readonly "params": {
      readonly "tableName": "contact";
      readonly "columns": readonly [
       {
        readonly "name": "contactid";
        readonly "type": "string";
        readonly "xdm": {
         readonly "type": "string"
        }
       },
       {
        readonly "name": "modifiedon";
        readonly "type": "string";
        readonly "meta:xdmType": "date-time";
        readonly "xdm": {
         readonly "type": "string";
         readonly "format": "date-time"
        }
       }
      ]
     };
     readonly "connectionSpec": {
      readonly "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07";
      readonly "version": "1.0"
     }
    }
   };
   readonly "create-source-view": {
    readonly "summary": "A view of Microsoft Dynamics";
    readonly "x-reference": "Dynamics tutorial of 2026, Create a source connection, request";
    readonly "value": {
     readonly "name": "Contacts of Delta Lighting";
     readonly "baseConnectionId": "4cb0c374-d3bb-4557-b139-5712880adc55";
     readonly "data": {
      readonly "format": "tabular";
      readonly "schema": null;
      readonly "properties": null
     };
     readonly "params": {
      readonly "tableName": "deltaContacts";
      readonly "entityType": "view"
     };
     readonly "connectionSpec": {
      readonly "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07";
      readonly "version": "1.0"
     }
    }
   };
   readonly "source-connection-created": {
    readonly "summary": "The new source connection";
    readonly "x-reference": "Create a dataflow to ingest data from a CRM, Create a source connection, response";
    readonly "value": {
     readonly "id": "b7581b59-c603-4df1-a689-d23d7ac440f3";
     readonly "etag": "\"82009592-0000-0200-0000-678121030000\""
    }
   };
   readonly "data-format-unsupported": {
    readonly "summary": "The format of the source data is not supported";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1327-400";
    readonly "x-provider-code": "1327-400";
    readonly "x-caused-by": readonly [
     {
      readonly "at": "/body/data/format";
      readonly "codes": readonly [
       "property-format"
      ]
     }
    ];
    readonly "x-message-template": "The request could not be processed. Error from flow provider: The format of source data supplied={format} is not supported. The allowed values are: {values}.";
    readonly "x-message-variables": {
     readonly "format": "xml";
     readonly "values": "tabular"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: The format of source data supplied=xml is not supported. The allowed values are: tabular.";
      readonly "format": "xml";
      readonly "values": "tabular";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: The format of source data supplied=xml is not supported. The allowed values are: tabular.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: The format of source data supplied=xml is not supported. The allowed values are: tabular."
    }
   };
   readonly "no-columns": {
    readonly "summary": "A table has no columns";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1330-400";
    readonly "x-provider-code": "1330-400";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "x-scenario-only": true;
    readonly "x-message-template": "The request could not be processed. Error from flow provider: No columns were found for table {tableName}.";
    readonly "x-message-variables": {
     readonly "tableName": "contact"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: No columns were found for table contact.";
      readonly "tableName": "contact";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: No columns were found for table contact.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: No columns were found for table contact."
    }
   };
   readonly "no-delimiter": {
    readonly "summary": "The delimiter of the source data is missing";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1331-400";
    readonly "x-provider-code": "1331-400";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "x-scenario-only": true;
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: The delimiter is missing for the delimited format of the source data.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: The delimiter is missing for the delimited format of the source data.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: The delimiter is missing for the delimited format of the source data."
    }
   };
   readonly "base-connection-not-allowed": {
    readonly "summary": "A base connection for a source that has none";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1332-400";
    readonly "x-provider-code": "1332-400";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "x-scenario-only": true;
    readonly "x-message-template": "The request could not be processed. Error from flow provider: The source connection request with the connectionSpecId: {connectionSpecId} cannot have a baseConnectionId.";
    readonly "x-message-variables": {
     readonly "connectionSpecId": "38ad80fe-8b06-4938-94f4-d4ee80266b07"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: The source connection request with the connectionSpecId: 38ad80fe-8b06-4938-94f4-d4ee80266b07 cannot have a baseConnectionId.";
      readonly "connectionSpecId": "38ad80fe-8b06-4938-94f4-d4ee80266b07";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: The source connection request with the connectionSpecId: 38ad80fe-8b06-4938-94f4-d4ee80266b07 cannot have a baseConnectionId.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: The source connection request with the connectionSpecId: 38ad80fe-8b06-4938-94f4-d4ee80266b07 cannot have a baseConnectionId."
    }
   };
   readonly "param-missing": {
    readonly "summary": "A param is missing";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1359-400";
    readonly "x-provider-code": "1359-400";
    readonly "x-caused-by": readonly [
     {
      readonly "at": "/body/params";
      readonly "codes": readonly [
       "property-missing"
      ]
     }
    ];
    readonly "x-message-template": "The request could not be processed. Error from flow provider: The param {param} is missing in the request.";
    readonly "x-message-variables": {
     readonly "param": "tableName"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: The param tableName is missing in the request.";
      readonly "param": "tableName";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: The param tableName is missing in the request.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: The param tableName is missing in the request."
    }
   };
   readonly "filter-type": {
    readonly "summary": "The type of a filter is not PQL";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1355-400";
    readonly "x-provider-code": "1355-400";
    readonly "x-caused-by": readonly [
     "/body/params/filters/type"
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: The filter type must be PQL.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: The filter type must be PQL.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: The filter type must be PQL."
    }
   };
   readonly "filter-format": {
    readonly "summary": "The format of a filter is not pql/json";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1356-400";
    readonly "x-provider-code": "1356-400";
    readonly "x-caused-by": readonly [
     "/body/params/filters/format"
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: The filter format must be pql/json.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: The filter format must be pql/json.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: The filter format must be pql/json."
    }
   };
   readonly "filter-condition-value": {
    readonly "summary": "A filter has no value";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1357-400";
    readonly "x-provider-code": "1357-400";
    readonly "x-caused-by": readonly [
     {
      readonly "at": "/body/params/filters/value";
      readonly "codes": readonly [
       "property-missing",
       "property-type"
      ]
     }
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: The value of the filter is missing.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: The value of the filter is missing.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: The value of the filter is missing."
    }
   };
   readonly "source-connection": {
    readonly "summary": "A source connection, in a list of one";
    readonly "x-reference": "Flow Service API - Sources, GET /sourceConnections/{id}; Destinations, inheritedAttributes";
    readonly "value": {
     readonly "items": readonly [
      {
       readonly "id": "b7581b59-c603-4df1-a689-d23d7ac440f3";
       readonly "createdAt": 1612310466000;
       readonly "updatedAt": 1612310466000;
       readonly "createdBy": "28AF22BA5DE6B0B40A494036@AdobeID";
       readonly "updatedBy": "28AF22BA5DE6B0B40A494036@AdobeID";
       readonly "createdClient": "acp_foundation_machineLearning";
       readonly "updatedClient": "acp_foundation_machineLearning";
       readonly "sandboxId": "6b36e130-c5d7-11e9-949c-0da8d50fcac1";
       readonly "sandboxName": "prod";
       readonly "imsOrgId": "7DC732555AECDB4C0A494036@AdobeOrg";
       readonly "name": "Contacts";
       readonly "description": "The contacts in Dynamics";
       readonly "baseConnectionId": "4cb0c374-d3bb-4557-b139-5712880adc55";
       readonly "connectionSpec": {
        readonly "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07";
        readonly "version": "1.0"
       };
       readonly "state": "enabled";
       readonly "data": {
        readonly "format": "tabular"
       };
       readonly "params": {
        readonly "tableName": "contact";
        readonly "columns": readonly [
         {
          readonly "name": "contactid";
          readonly "type": "string";
          readonly "xdm": {
           readonly "type": "string"
          }
         },
         {
          readonly "name": "modifiedon";
          readonly "type": "string";
          readonly "meta:xdmType": "date-time";
          readonly "xdm": {
           readonly "type": "string";
           readonly "format": "date-time"
          }
         }
        ]
       };
       readonly "inheritedAttributes": {
        readonly "baseConnection": {
         readonly "id": "4cb0c374-d3bb-4557-b139-5712880adc55";
         readonly "connectionSpec": {
          readonly "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07";
          readonly "version": "1.0"
         }
        }
       };
       readonly "version": "\"82009592-0000-0200-0000-678121030000\"";
       readonly "etag": "\"82009592-0000-0200-0000-678121030000\""
      }
     ]
    }
   };
   readonly "entity-in-use": {
    readonly "summary": "The deletion of a source or target connection that a dataflow uses";
    readonly "x-reference": "Flow Service error messages, 1447-400";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "x-message-template": "Found active flows containing id {id}.";
    readonly "x-message-variables": {
     readonly "id": "b7581b59-c603-4df1-a689-d23d7ac440f3"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1447-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "Found active flows containing id b7581b59-c603-4df1-a689-d23d7ac440f3.";
      readonly "id": "b7581b59-c603-4df1-a689-d23d7ac440f3";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "Found active flows containing id b7581b59-c603-4df1-a689-d23d7ac440f3.";
     readonly "errorDetails": "Found active flows containing id b7581b59-c603-4df1-a689-d23d7ac440f3."
    }
   };
   readonly "update-source-connection": {
    readonly "summary": "Another table";
    readonly "x-reference": "Flow Service API - Sources, PATCH /sourceConnections/{id}";
    readonly "value": readonly [
     {
      readonly "op": "replace";
      readonly "path": "/params";
      readonly "value": {
       readonly "tableName": "account"
      }
     },
     {
      readonly "op": "replace";
      readonly "path": "/name";
      readonly "value": "Accounts"
     }
    ]
   };
   readonly "source-connection-updated": {
    readonly "summary": "The changed source connection";
    readonly "x-reference": "Update dataflows using the Flow Service API, response; that it is not a list is our choice";
    readonly "value": {
     readonly "id": "b7581b59-c603-4df1-a689-d23d7ac440f3";
     readonly "etag": "\"82009593-0000-0200-0000-678121030000\""
    }
   };
   readonly "invalid-patch-path": {
    readonly "summary": "A patch of an unknown path";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1365-400";
    readonly "x-provider-code": "1365-400";
    readonly "x-caused-by": readonly [
     {
      readonly "at": "/body";
      readonly "codes": readonly [
       "property-missing",
       "property-empty",
       "property-format"
      ]
     }
    ];
    readonly "x-message-template": "The request could not be processed. Error from flow provider: The path {path} provided in ops is invalid.";
    readonly "x-message-variables": {
     readonly "path": "/state"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: The path /state provided in ops is invalid.";
      readonly "path": "/state";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: The path /state provided in ops is invalid.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: The path /state provided in ops is invalid."
    }
   };
   readonly "target-connections": {
    readonly "summary": "A page of target connections";
    readonly "x-reference": "Flow Service API - Sources, GET /targetConnections, PageLink";
    readonly "value": {
     readonly "items": readonly [
      {
       readonly "id": "320f119a-5ac1-4ab1-88ea-eb19e674ea2e";
       readonly "createdAt": 1612310466000;
       readonly "updatedAt": 1612310466000;
       readonly "createdBy": "28AF22BA5DE6B0B40A494036@AdobeID";
       readonly "updatedBy": "28AF22BA5DE6B0B40A494036@AdobeID";
       readonly "createdClient": "acp_foundation_machineLearning";
       readonly "updatedClient": "acp_foundation_machineLearning";
       readonly "sandboxId": "6b36e130-c5d7-11e9-949c-0da8d50fcac1";
       readonly "sandboxName": "prod";
       readonly "imsOrgId": "7DC732555AECDB4C0A494036@AdobeOrg";
       readonly "name": "Contacts in the lake";
       readonly "description": "The data set of the contacts";
       readonly "connectionSpec": {
        readonly "id": "c604ff05-7f1a-43c0-8e18-33bf874cb11c";
        readonly "version": "1.0"
       };
       readonly "state": "enabled";
       readonly "data": {
        readonly "schema": {
         readonly "id": "https://ns.adobe.com/{TENANT_ID}/schemas/52b59140414aa6a370ef5e21155fd7a686744b8739ecc168";
         readonly "version": "application/vnd.adobe.xed-full+json;version=1"
        }
       };
       readonly "params": {
        readonly "dataSetId": "6889f4f89b982b2b90bc1207"
       };
       readonly "inheritedAttributes": {};
       readonly "version": "\"8d000c7a-0000-0200-0000-67812a1d0000\"";
       readonly "etag": "\"8d000c7a-0000-0200-0000-67812a1d0000\""
      }
     ];
     readonly "_links": {
      readonly "next": {
       readonly "href": "/targetConnections?continuationToken=abcdefghijkLMNOPqrstupWXKYZ"
      }
     }
    }
   };
   readonly "create-target-connection": {
    readonly "summary": "A data set in the data lake";
    readonly "x-reference": "Create a dataflow to ingest data from a CRM, Create a target connection, request";
    readonly "value": {
     readonly "name": "Contacts in the lake";
     readonly "description": "The data set of the contacts";
     readonly "data": {
      readonly "schema": {
       readonly "id": "https://ns.adobe.com/{TENANT_ID}/schemas/52b59140414aa6a370ef5e21155fd7a686744b8739ecc168";
       readonly "version": "application/vnd.adobe.xed-full+json;version=1"
      }
     };
     readonly "params": {
      readonly "dataSetId": "6889f4f89b982b2b90bc1207"
     };
     readonly "connectionSpec": {
      readonly "id": "c604ff05-7f1a-43c0-8e18-33bf874cb11c";
      readonly "version": "1.0"
     }
    }
   };
   readonly "target-connection-created": {
    readonly "summary": "The new target connection";
    readonly "x-reference": "Create a dataflow to ingest data from a CRM, Create a target connection, response";
    readonly "value": {
     readonly "id": "320f119a-5ac1-4ab1-88ea-eb19e674ea2e";
     readonly "etag": "\"8d000c7a-0000-0200-0000-67812a1d0000\""
    }
   };
   readonly "target-spec-invalid": {
    readonly "summary": "Another connection specification for a target connection";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1307-400";
    readonly "x-provider-code": "1307-400";
    readonly "x-caused-by": readonly [
     {
      readonly "at": "/body/connectionSpec/id";
      readonly "codes": readonly [
       "property-format",
       "property-type",
       "property-empty"
      ]
     }
    ];
    readonly "x-message-template": "The request could not be processed. Error from flow provider: The target connection spec ID is not valid={id}. The allowed value is: {allowed}.";
    readonly "x-message-variables": {
     readonly "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07";
     readonly "allowed": "c604ff05-7f1a-43c0-8e18-33bf874cb11c"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: The target connection spec ID is not valid=38ad80fe-8b06-4938-94f4-d4ee80266b07. The allowed value is: c604ff05-7f1a-43c0-8e18-33bf874cb11c.";
      readonly "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07";
      readonly "allowed": "c604ff05-7f1a-43c0-8e18-33bf874cb11c";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: The target connection spec ID is not valid=38ad80fe-8b06-4938-94f4-d4ee80266b07. The allowed value is: c604ff05-7f1a-43c0-8e18-33bf874cb11c.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: The target connection spec ID is not valid=38ad80fe-8b06-4938-94f4-d4ee80266b07. The allowed value is: c604ff05-7f1a-43c0-8e18-33bf874cb11c."
    }
   };
   readonly "data-set-missing": {
    readonly "summary": "A target connection without a data set";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1325-400";
    readonly "x-provider-code": "1325-400";
    readonly "x-caused-by": readonly [
     "/body/params/dataSetId",
     {
      readonly "at": "/body/params";
      readonly "codes": readonly [
       "property-missing",
       "property-type"
      ]
     }
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: The dataSetId param cannot be null or empty in target connection.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: The dataSetId param cannot be null or empty in target connection.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: The dataSetId param cannot be null or empty in target connection."
    }
   };
   readonly "catalog-unavailable": {
    readonly "summary": "Catalog Service fails while it validates a schema";
    readonly "x-reference": "Flow Service error messages, 2200-500";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "x-scenario-only": true;
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-2200-500";
     readonly "title": "Internal Server Error";
     readonly "status": 500;
     readonly "report": {
      readonly "detailed-message": "There was a problem while calling the Catalog service for validating schema.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "There was a problem while calling the Catalog service for validating schema.";
     readonly "errorDetails": "There was a problem while calling the Catalog service for validating schema."
    }
   };
   readonly "data-prep-unavailable": {
    readonly "summary": "Data Prep fails while it validates a mapping";
    readonly "x-reference": "Flow Service error messages, 2250-500";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "x-scenario-only": true;
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-2250-500";
     readonly "title": "Internal Server Error";
     readonly "status": 500;
     readonly "report": {
      readonly "detailed-message": "There was a problem while calling the Data Prep service for validating mapping.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "There was a problem while calling the Data Prep service for validating mapping.";
     readonly "errorDetails": "There was a problem while calling the Data Prep service for validating mapping."
    }
   };
   readonly "target-connection": {
    readonly "summary": "A target connection, in a list of one";
    readonly "x-reference": "Flow Service API - Sources, GET /targetConnections/{id}; Destinations, inheritedAttributes";
    readonly "value": {
     readonly "items": readonly [
      {
       readonly "id": "320f119a-5ac1-4ab1-88ea-eb19e674ea2e";
       readonly "createdAt": 1612310466000;
       readonly "updatedAt": 1612310466000;
       readonly "createdBy": "28AF22BA5DE6B0B40A494036@AdobeID";
       readonly "updatedBy": "28AF22BA5DE6B0B40A494036@AdobeID";
       readonly "createdClient": "acp_foundation_machineLearning";
       readonly "updatedClient": "acp_foundation_machineLearning";
       readonly "sandboxId": "6b36e130-c5d7-11e9-949c-0da8d50fcac1";
       readonly "sandboxName": "prod";
       readonly "imsOrgId": "7DC732555AECDB4C0A494036@AdobeOrg";
       readonly "name": "Contacts in the lake";
       readonly "description": "The data set of the contacts";
       readonly "connectionSpec": {
        readonly "id": "c604ff05-7f1a-43c0-8e18-33bf874cb11c";
        readonly "version": "1.0"
       };
       readonly "state": "enabled";
       readonly "data": {
        readonly "schema": {
         readonly "id": "https://ns.adobe.com/{TENANT_ID}/schemas/52b59140414aa6a370ef5e21155fd7a686744b8739ecc168";
         readonly "version": "application/vnd.adobe.xed-full+json;version=1"
        }
       };
       readonly "params": {
        readonly "dataSetId": "6889f4f89b982b2b90bc1207"
       };
       readonly "inheritedAttributes": {};
       readonly "version": "\"8d000c7a-0000-0200-0000-67812a1d0000\"";
       readonly "etag": "\"8d000c7a-0000-0200-0000-67812a1d0000\""
      }
     ]
    }
   };
   readonly "update-target-connection": {
    readonly "summary": "Another description";
    readonly "x-reference": "Flow Service API - Sources, PATCH /targetConnections/{id}";
    readonly "value": readonly [
     {
      readonly "op": "replace";
      readonly "path": "/description";
      readonly "value": "The data set of the accounts"
     }
    ]
   };
   readonly "target-connection-updated": {
    readonly "summary": "The changed target connection";
    readonly "x-reference": "Update dataflows using the Flow Service API, response; that it is not a list is our choice";
    readonly "value": {
     readonly "id": "320f119a-5ac1-4ab1-88ea-eb19e674ea2e";
     readonly "etag": "\"8d000c7b-0000-0200-0000-67812a1d0000\""
    }
   };
   readonly "flow-spec": {
    readonly "summary": "The flow specification for tables, CRMToAEP";
    readonly "x-reference": "Create a dataflow to ingest data from a CRM, Retrieve a flow specification, response";
    readonly "value": {
     readonly "items": readonly [
      {
       readonly "id": "14518937-270c-4525-bdec-c2ba7cce3860";
       readonly "name": "CRMToAEP";
       readonly "providerId": "0ed90a81-07f4-4586-8190-b40eccef1c5a";
       readonly "version": "1.0";
       readonly "sourceConnectionSpecIds": readonly [
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
       ];
       readonly "targetConnectionSpecIds": readonly [
        "c604ff05-7f1a-43c0-8e18-33bf874cb11c"
       ];
       readonly "optionSpec": {
        readonly "name": "OptionSpec";
        readonly "spec": {
         readonly "$schema": "http://json-schema.org/draft-07/schema#";
         readonly "type": "object";
         readonly "properties": {
          readonly "errorDiagnosticsEnabled": {
           readonly "title": "Error diagnostics.";
           readonly "description": "Flag to enable detailed and sample error diagnostics summary.";
           readonly "type": "boolean";
           readonly "default": false
          };
          readonly "partialIngestionPercent": {
           readonly "title": "Partial ingestion threshold.";
           readonly "description": "Percentage which defines the threshold of errors allowed before the run is marked as failed.";
           readonly "type": "number";
           readonly "exclusiveMinimum": 0
          }
         }
        }
       };
       readonly "transformationSpecs": readonly [
        {
         readonly "name": "Copy";
         readonly "spec": {
          readonly "$schema": "http://json-schema.org/draft-07/schema#";
          readonly "type": "object";
          readonly "properties": {
           readonly "deltaColumn": {
            readonly "type": "object";
            readonly "properties": {
             readonly "name": {
              readonly "type": "string"
             };
             readonly "dateFormat": {
              readonly "type": "string"
             };
             readonly "timezone": {
              readonly "type": "string"
             }
            };
            readonly "required": readonly [
             "name"
            ]
           }
          };
          readonly "required": readonly [
           "deltaColumn"
          ]
         }
        },
        {
         readonly "name": "Mapping";
         readonly "spec": {
          readonly "$schema": "http://json-schema.org/draft-07/schema#";
          readonly "type": "object";
          readonly "description": "defines various params required for different mapping from source to target";
          readonly "properties": {
           readonly "mappingId": {
            readonly "type": "string"
           };
           readonly "mappingVersion": {
            readonly "type": "string"
           }
          }
         }
        }
       ];
       readonly "scheduleSpec": {
        readonly "name": "PeriodicSchedule";
        readonly "type": "Periodic";
        readonly "spec": {
         readonly "$schema": "http://json-schema.org/draft-07/schema#";
         readonly "type": "object";
         readonly "properties": {
          readonly "startTime": {
           readonly "description": "epoch time";
           readonly "type": "integer"
          };
          readonly "frequency": {
           readonly "type": "string";
           readonly "enum": readonly [
            "once",
            "minute",
            "hour",
            "day",
            "week"
           ]
          };
          readonly "interval": {
           readonly "type": "integer"
          };
          readonly "backfill": {
           readonly "type": "boolean";
           readonly "default": true
          }
         };
         readonly "required": readonly [
          "startTime",
          "frequency"
         ];
         readonly "if": {
          readonly "properties": {
           readonly "frequency": {
            readonly "const": "once"
           }
          }
         };
         readonly "then": {
          readonly "allOf": readonly [
           {
            readonly "not": {
             readonly "required": readonly [
              "interval"
             ]
            }
           },
           {
            readonly "not": {
             readonly "required": readonly [
              "backfill"
             ]
            }
           }
          ]
         };
         readonly "else": {
          readonly "required": readonly [
           "interval"
          ];
          readonly "if": {
           readonly "properties": {
            readonly "frequency": {
             readonly "const": "minute"
            }
           }
          };
          readonly "then": {
           readonly "properties": {
            readonly "interval": {
             readonly "minimum": 15
            }
           }
          };
          readonly "else": {
           readonly "properties": {
            readonly "interval": {
             readonly "minimum": 1
            }
           }
          }
         }
        }
       };
       readonly "runSpec": {
        readonly "name": "ProviderParams";
        readonly "spec": {
         readonly "$schema": "http://json-schema.org/draft-07/schema#";
         readonly "type": "object";
         readonly "description": "defines various params required for creating flow run.";
         readonly "properties": {
          readonly "startTime": {
           readonly "type": "integer";
           readonly "description": "An integer that defines the start time of the run. The value is represented in Unix epoch time."
          };
          readonly "windowStartTime": {
           readonly "type": "integer";
           readonly "description": "An integer that defines the start time of the window against which data is to be pulled. The value is represented in Unix epoch time."
          };
          readonly "windowEndTime": {
           readonly "type": "integer";
           readonly "description": "An integer that defines the end time of the window against which data is to be pulled. The value is represented in Unix epoch time."
          };
          readonly "deltaColumn": {
           readonly "type": "object";
           readonly "description": "The delta column is required to partition the data and separate newly ingested data from historic data.";
           readonly "properties": {
            readonly "name": {
             readonly "type": "string"
            };
            readonly "dateFormat": {
             readonly "type": "string"
            };
            readonly "timezone": {
             readonly "type": "string"
            }
           };
           readonly "required": readonly [
            "name"
           ]
          }
         };
         readonly "required": readonly [
          "startTime",
          "windowStartTime",
          "windowEndTime",
          "deltaColumn"
         ]
        }
       };
       readonly "attributes": {
        readonly "recordTypeEnabled": true;
        readonly "defaultRecordType": "profile";
        readonly "isSourceFlow": true;
        readonly "flacValidationSupported": true;
        readonly "isDraftModeSupported": true;
        readonly "frequency": "batch";
        readonly "notification": {
         readonly "category": "sources";
         readonly "flowRun": {
          readonly "enabled": true
         }
        }
       };
       readonly "permissionsInfo": {
        readonly "manage": readonly [
         {
          readonly "@type": "lowLevel";
          readonly "name": "EnterpriseSource";
          readonly "permissions": readonly [
           "write"
          ]
         }
        ];
        readonly "view": readonly [
         {
          readonly "@type": "lowLevel";
          readonly "name": "EnterpriseSource";
          readonly "permissions": readonly [
           "read"
          ]
         }
        ]
       }
      }
     ]
    }
   };
   readonly "flows": {
    readonly "summary": "A page of dataflows";
    readonly "x-reference": "Flow Service API - Sources, GET /flows, PageLink";
    readonly "value": {
     readonly "items": readonly [
      {
       readonly "id": "2edc08ac-4df5-4fe6-936f-81a19ce92f5c";
       readonly "createdAt": 1612310475905;
       readonly "updatedAt": 1614122324830;
       readonly "createdBy": "28AF22BA5DE6B0B40A494036@AdobeID";
       readonly "updatedBy": "28AF22BA5DE6B0B40A494036@AdobeID";
       readonly "createdClient": "acp_foundation_machineLearning";
       readonly "updatedClient": "acp_foundation_machineLearning";
       readonly "sandboxId": "6b36e130-c5d7-11e9-949c-0da8d50fcac1";
       readonly "sandboxName": "prod";
       readonly "imsOrgId": "7DC732555AECDB4C0A494036@AdobeOrg";
       readonly "name": "Contacts to the lake";
       readonly "description": "The contacts in Dynamics, every quarter of an hour";
       readonly "flowSpec": {
        readonly "id": "14518937-270c-4525-bdec-c2ba7cce3860";
        readonly "version": "1.0"
       };
       readonly "state": "enabled";
       readonly "version": "\"5400d99c-0000-0200-0000-60358d540000\"";
       readonly "etag": "\"5400d99c-0000-0200-0000-60358d540000\"";
       readonly "sourceConnectionIds": readonly [
        "b7581b59-c603-4df1-a689-d23d7ac440f3"
       ];
       readonly "targetConnectionIds": readonly [
        "320f119a-5ac1-4ab1-88ea-eb19e674ea2e"
       ];
       readonly "inheritedAttributes": {
        readonly "properties": {
         readonly "isSourceFlow": true
        };
        readonly "sourceConnections": readonly [
         {
          readonly "id": "b7581b59-c603-4df1-a689-d23d7ac440f3";
          readonly "connectionSpec": {
           readonly "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07";
           readonly "version": "1.0"
          };
          readonly "baseConnection": {
           readonly "id": "4cb0c374-d3bb-4557-b139-5712880adc55";
           readonly "connectionSpec": {
            readonly "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07";
            readonly "version": "1.0"
           }
          }
         }
        ];
        readonly "targetConnections": readonly [
         {
          readonly "id": "320f119a-5ac1-4ab1-88ea-eb19e674ea2e";
          readonly "connectionSpec": {
           readonly "id": "c604ff05-7f1a-43c0-8e18-33bf874cb11c";
           readonly "version": "1.0"
          }
         }
        ]
       };
       readonly "scheduleParams": {
        readonly "startTime": 1612310466;
        readonly "frequency": "minute";
        readonly "interval": 15;
        readonly "backfill": true
       };
       readonly "transformations": readonly [
        {
         readonly "name": "Copy";
         readonly "params": {
          readonly "deltaColumn": {
           readonly "name": "modifiedon";
           readonly "dateFormat": "yyyy-MM-ddTHH:mm:ssZ";
           readonly "timezone": "UTC"
          }
         }
        },
        {
         readonly "name": "Mapping";
         readonly "params": {
          readonly "mappingId": "93ddfa69c4864d978832b1e5ef6ec3b9";
          readonly "mappingVersion": "0"
         }
        }
       ];
       readonly "runs": "/runs?property=flowId==2edc08ac-4df5-4fe6-936f-81a19ce92f5c";
       readonly "lastOperation": {
        readonly "started": 1614122316652;
        readonly "updated": 1614122324830;
        readonly "percentCompleted": 100;
        readonly "status": {
         readonly "value": "completed";
         readonly "errors": readonly []
        };
        readonly "operation": "create"
       };
       readonly "lastRunDetails": {
        readonly "id": "9830305a-985f-47d0-b030-5a985fd7d004";
        readonly "state": "success";
        readonly "startedAtUTC": 1613079975512;
        readonly "completedAtUTC": 1613080027511
       }
      }
     ];
     readonly "_links": {
      readonly "next": {
       readonly "href": "/flows?continuationToken=abcdefghijkLMNOPqrstupWXKYZ"
      }
     }
    }
   };
   readonly "create-flow": {
    readonly "summary": "A dataflow that runs every quarter of an hour";
    readonly "x-reference": "Create a dataflow to ingest data from a CRM, Create a dataflow, request";
    readonly "value": {
     readonly "name": "Contacts to the lake";
     readonly "description": "The contacts in Dynamics, every quarter of an hour";
     readonly "flowSpec": {
      readonly "id": "14518937-270c-4525-bdec-c2ba7cce3860";
      readonly "version": "1.0"
     };
     readonly "sourceConnectionIds": readonly [
      "b7581b59-c603-4df1-a689-d23d7ac440f3"
     ];
     readonly "targetConnectionIds": readonly [
      "320f119a-5ac1-4ab1-88ea-eb19e674ea2e"
     ];
     readonly "transformations": readonly [
      {
       readonly "name": "Copy";
       readonly "params": {
        readonly "deltaColumn": {
         readonly "name": "modifiedon";
         readonly "dateFormat": "yyyy-MM-ddTHH:mm:ssZ";
         readonly "timezone": "UTC"
        }
       }
      },
      {
       readonly "name": "Mapping";
       readonly "params": {
        readonly "mappingId": "93ddfa69c4864d978832b1e5ef6ec3b9";
        readonly "mappingVersion": "0"
       }
      }
     ];
     readonly "scheduleParams": {
      readonly "startTime": 1612310466;
      readonly "frequency": "minute";
      readonly "interval": 15;
      readonly "backfill": true
     }
    }
   };
   readonly "create-flow-once": {
    readonly "summary": "A dataflow that runs once";
    readonly "x-reference": "Create a dataflow to ingest data from a CRM, Create a dataflow; Create a flow run for on-demand ingestion";
    readonly "value": {
     readonly "name": "Contacts to the lake";
     readonly "description": "The contacts in Dynamics, once";
     readonly "flowSpec": {
      readonly "id": "14518937-270c-4525-bdec-c2ba7cce3860";
      readonly "version": "1.0"
     };
     readonly "sourceConnectionIds": readonly [
      "b7581b59-c603-4df1-a689-d23d7ac440f3"
     ];
     readonly "targetConnectionIds": readonly [
      "320f119a-5ac1-4ab1-88ea-eb19e674ea2e"
     ];
     readonly "transformations": readonly [
      {
       readonly "name": "Mapping";
       readonly "params": {
        readonly "mappingId": "93ddfa69c4864d978832b1e5ef6ec3b9";
        readonly "mappingVersion": "0"
       }
      }
     ];
     readonly "scheduleParams": {
      readonly "startTime": 1612310466;
      readonly "frequency": "once"
     }
    }
   };
   readonly "create-flow-draft": {
    readonly "summary": "A draft of a dataflow, without transformations and schedule";
    readonly "x-reference": "Create draft Flow Service entities, Create a draft dataflow";
    readonly "value": {
     readonly "name": "Contacts to the lake";
     readonly "flowSpec": {
      readonly "id": "14518937-270c-4525-bdec-c2ba7cce3860";
      readonly "version": "1.0"
     };
     readonly "sourceConnectionIds": readonly [
      "b7581b59-c603-4df1-a689-d23d7ac440f3"
     ];
     readonly "targetConnectionIds": readonly [
      "320f119a-5ac1-4ab1-88ea-eb19e674ea2e"
     ]
    }
   };
   readonly "flow-created": {
    readonly "summary": "The new dataflow";
    readonly "x-reference": "Create a dataflow to ingest data from a CRM, Create a dataflow, response";
    readonly "value": {
     readonly "id": "2edc08ac-4df5-4fe6-936f-81a19ce92f5c";
     readonly "etag": "\"5400d99c-0000-0200-0000-60358d540000\""
    }
   };
   readonly "flow-state-not-allowed": {
    readonly "summary": "A state in the request to create a dataflow";
    readonly "x-reference": "Flow Service error messages, 1410-400";
    readonly "x-caused-by": readonly [
     "/body/state"
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1410-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "`State` is not allowed in the create flow request.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "`State` is not allowed in the create flow request.";
     readonly "errorDetails": "`State` is not allowed in the create flow request."
    }
   };
   readonly "mapping-version-invalid": {
    readonly "summary": "A mapping version that does not exist";
    readonly "x-reference": "Flow Service error messages, 1412-400";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1412-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "Invalid Mapping Version in request. Please provide correct mapping version.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "Invalid Mapping Version in request. Please provide correct mapping version.";
     readonly "errorDetails": "Invalid Mapping Version in request. Please provide correct mapping version."
    }
   };
   readonly "mapping-invalid": {
    readonly "summary": "A mapping that cannot be validated";
    readonly "x-reference": "Flow Service error messages, 1419-400";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "x-message-template": "Error while validating mapping with id {id}, version {version}. This could be because of inadequate permissions on mapped fields.";
    readonly "x-message-variables": {
     readonly "id": "{MAPPING_ID}";
     readonly "version": "{MAPPING_VERSION}"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1419-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "Error while validating mapping with id {MAPPING_ID}, version {MAPPING_VERSION}. This could be because of inadequate permissions on mapped fields.";
      readonly "id": "{MAPPING_ID}";
      readonly "version": "{MAPPING_VERSION}";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "Error while validating mapping with id {MAPPING_ID}, version {MAPPING_VERSION}. This could be because of inadequate permissions on mapped fields.";
     readonly "errorDetails": "Error while validating mapping with id {MAPPING_ID}, version {MAPPING_VERSION}. This could be because of inadequate permissions on mapped fields."
    }
   };
   readonly "mapping-schema-mismatch": {
    readonly "summary": "A mapping for another schema than that of the data set";
    readonly "x-reference": "Flow Service error messages, 1425-400";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "x-message-template": "Error while matching schema in target dataset {dataSet} with schema in mapping {mapping}. Schema with same id and version must be used in both mapping and target dataset.";
    readonly "x-message-variables": {
     readonly "dataSet": "{DATASET_ID}";
     readonly "mapping": "{MAPPING_ID}"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1425-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "Error while matching schema in target dataset {DATASET_ID} with schema in mapping {MAPPING_ID}. Schema with same id and version must be used in both mapping and target dataset.";
      readonly "dataSet": "{DATASET_ID}";
      readonly "mapping": "{MAPPING_ID}";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "Error while matching schema in target dataset {DATASET_ID} with schema in mapping {MAPPING_ID}. Schema with same id and version must be used in both mapping and target dataset.";
     readonly "errorDetails": "Error while matching schema in target dataset {DATASET_ID} with schema in mapping {MAPPING_ID}. Schema with same id and version must be used in both mapping and target dataset."
    }
   };
   readonly "source-columns-missing": {
    readonly "summary": "A mapping that is null";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1328-400";
    readonly "x-provider-code": "1328-400";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "x-scenario-only": true;
    readonly "x-message-template": "The request could not be processed. Error from flow provider: The mapping transformation cannot be null when extracting {param}.";
    readonly "x-message-variables": {
     readonly "param": "columns"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: The mapping transformation cannot be null when extracting columns.";
      readonly "param": "columns";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: The mapping transformation cannot be null when extracting columns.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: The mapping transformation cannot be null when extracting columns."
    }
   };
   readonly "schedule-empty": {
    readonly "summary": "An empty schedule";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1317-400";
    readonly "x-provider-code": "1317-400";
    readonly "x-caused-by": readonly [
     {
      readonly "at": "/body/scheduleParams";
      readonly "codes": readonly [
       "property-missing"
      ]
     }
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: The provided schedule params are empty.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: The provided schedule params are empty.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: The provided schedule params are empty."
    }
   };
   readonly "connection-ids-missing": {
    readonly "summary": "The ids of source or target connections are missing";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1320-400";
    readonly "x-provider-code": "1320-400";
    readonly "x-caused-by": readonly [
     {
      readonly "at": "/body/sourceConnectionIds";
      readonly "codes": readonly [
       "property-missing",
       "property-empty",
       "property-type"
      ]
     },
     {
      readonly "at": "/body/targetConnectionIds";
      readonly "codes": readonly [
       "property-missing",
       "property-empty",
       "property-type"
      ]
     }
    ];
    readonly "x-message-template": "The request could not be processed. Error from flow provider: The {idType} cannot be null or empty.";
    readonly "x-message-variables": {
     readonly "idType": "sourceConnectionIds"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: The sourceConnectionIds cannot be null or empty.";
      readonly "idType": "sourceConnectionIds";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: The sourceConnectionIds cannot be null or empty.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: The sourceConnectionIds cannot be null or empty."
    }
   };
   readonly "connection-ids-length": {
    readonly "summary": "Several source or target connections";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1321-400";
    readonly "x-provider-code": "1321-400";
    readonly "x-caused-by": readonly [
     {
      readonly "at": "/body/sourceConnectionIds";
      readonly "codes": readonly [
       "property-format"
      ]
     },
     {
      readonly "at": "/body/targetConnectionIds";
      readonly "codes": readonly [
       "property-format"
      ]
     }
    ];
    readonly "x-message-template": "The request could not be processed. Error from flow provider: The length of {idType} should be one, supplied size is {size}.";
    readonly "x-message-variables": {
     readonly "idType": "sourceConnectionIds";
     readonly "size": "2"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: The length of sourceConnectionIds should be one, supplied size is 2.";
      readonly "idType": "sourceConnectionIds";
      readonly "size": "2";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: The length of sourceConnectionIds should be one, supplied size is 2.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: The length of sourceConnectionIds should be one, supplied size is 2."
    }
   };
   readonly "start-time-past": {
    readonly "summary": "A start time in the past";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1360-400";
    readonly "x-provider-code": "1360-400";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "x-scenario-only": true;
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: The start time cannot be set in the past.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: The start time cannot be set in the past.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: The start time cannot be set in the past."
    }
   };
   readonly "interval-with-once": {
    readonly "summary": "An interval with the frequency once";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1361-400";
    readonly "x-provider-code": "1361-400";
    readonly "x-caused-by": readonly [
     {
      readonly "at": "/body";
      readonly "codes": readonly [
       "property-conflict"
      ]
     }
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: Interval is not allowed with one time ingestion.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: Interval is not allowed with one time ingestion.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: Interval is not allowed with one time ingestion."
    }
   };
   readonly "interval-too-small": {
    readonly "summary": "An interval below the smallest one";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1362-400";
    readonly "x-provider-code": "1362-400";
    readonly "x-caused-by": readonly [
     {
      readonly "at": "/body";
      readonly "codes": readonly [
       "property-format"
      ]
     }
    ];
    readonly "x-message-template": "The request could not be processed. Error from flow provider: Interval cannot be less than {minInterval}.";
    readonly "x-message-variables": {
     readonly "minInterval": "15"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: Interval cannot be less than 15.";
      readonly "minInterval": "15";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: Interval cannot be less than 15.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: Interval cannot be less than 15."
    }
   };
   readonly "interval-not-allowed": {
    readonly "summary": "An interval that the frequency does not allow";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1363-400";
    readonly "x-provider-code": "1363-400";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "x-scenario-only": true;
    readonly "x-message-template": "The request could not be processed. Error from flow provider: Interval {interval} is not allowed with frequency: {frequency}.";
    readonly "x-message-variables": {
     readonly "interval": "5";
     readonly "frequency": "minute"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: Interval 5 is not allowed with frequency: minute.";
      readonly "interval": "5";
      readonly "frequency": "minute";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: Interval 5 is not allowed with frequency: minute.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: Interval 5 is not allowed with frequency: minute."
    }
   };
   readonly "backfill-with-once": {
    readonly "summary": "A backfill flag with the frequency once";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1364-400";
    readonly "x-provider-code": "1364-400";
    readonly "x-caused-by": readonly [
     {
      readonly "at": "/body";
      readonly "codes": readonly [
       "property-conflict"
      ]
     }
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: The backfill flag is not allowed when frequency is set to one.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: The backfill flag is not allowed when frequency is set to one.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: The backfill flag is not allowed when frequency is set to one."
    }
   };
   readonly "delta-column-missing": {
    readonly "summary": "A repeated dataflow without a delta column";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1367-400";
    readonly "x-provider-code": "1367-400";
    readonly "x-caused-by": readonly [
     {
      readonly "at": "/body/transformations";
      readonly "codes": readonly [
       "property-missing"
      ]
     }
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: The delta column is required in copy transformation when creating a CRM connector.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: The delta column is required in copy transformation when creating a CRM connector.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: The delta column is required in copy transformation when creating a CRM connector."
    }
   };
   readonly "mode-not-allowed": {
    readonly "summary": "A draft of a dataflow whose specification does not support drafts";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1368-400";
    readonly "x-provider-code": "1368-400";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "x-scenario-only": true;
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: Mode is not allowed in flow request.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: Mode is not allowed in flow request.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: Mode is not allowed in flow request."
    }
   };
   readonly "delta-column-with-once": {
    readonly "summary": "A delta column with the frequency once";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1369-400";
    readonly "x-provider-code": "1369-400";
    readonly "x-caused-by": readonly [
     {
      readonly "at": "/body/transformations";
      readonly "codes": readonly [
       "property-conflict"
      ]
     }
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: The delta column in copy transform is not allowed when frequency is set to once.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: The delta column in copy transform is not allowed when frequency is set to once.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: The delta column in copy transform is not allowed when frequency is set to once."
    }
   };
   readonly "frequency-invalid": {
    readonly "summary": "An unknown frequency";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1397-400";
    readonly "x-provider-code": "1397-400";
    readonly "x-caused-by": readonly [
     "/body/scheduleParams/frequency",
     {
      readonly "at": "/body";
      readonly "codes": readonly [
       "property-format",
       "property-type",
       "property-empty"
      ]
     }
    ];
    readonly "x-message-template": "The request could not be processed. Error from flow provider: The provided frequency : {frequency} is invalid.";
    readonly "x-message-variables": {
     readonly "frequency": "hourly"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: The provided frequency : hourly is invalid.";
      readonly "frequency": "hourly";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: The provided frequency : hourly is invalid.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: The provided frequency : hourly is invalid."
    }
   };
   readonly "mapping-missing": {
    readonly "summary": "A dataflow without a mapping";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1370-400";
    readonly "x-provider-code": "1370-400";
    readonly "x-caused-by": readonly [
     {
      readonly "at": "/body/transformations";
      readonly "codes": readonly [
       "property-missing"
      ]
     }
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: The source columns could not be fetched for ingestion because the mapping transformation is missing.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: The source columns could not be fetched for ingestion because the mapping transformation is missing.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: The source columns could not be fetched for ingestion because the mapping transformation is missing."
    }
   };
   readonly "flow": {
    readonly "summary": "A dataflow, in a list of one";
    readonly "x-reference": "Update dataflows using the Flow Service API, Retrieve dataflow details, response";
    readonly "value": {
     readonly "items": readonly [
      {
       readonly "id": "2edc08ac-4df5-4fe6-936f-81a19ce92f5c";
       readonly "createdAt": 1612310475905;
       readonly "updatedAt": 1614122324830;
       readonly "createdBy": "28AF22BA5DE6B0B40A494036@AdobeID";
       readonly "updatedBy": "28AF22BA5DE6B0B40A494036@AdobeID";
       readonly "createdClient": "acp_foundation_machineLearning";
       readonly "updatedClient": "acp_foundation_machineLearning";
       readonly "sandboxId": "6b36e130-c5d7-11e9-949c-0da8d50fcac1";
       readonly "sandboxName": "prod";
       readonly "imsOrgId": "7DC732555AECDB4C0A494036@AdobeOrg";
       readonly "name": "Contacts to the lake";
       readonly "description": "The contacts in Dynamics, every quarter of an hour";
       readonly "flowSpec": {
        readonly "id": "14518937-270c-4525-bdec-c2ba7cce3860";
        readonly "version": "1.0"
       };
       readonly "state": "enabled";
       readonly "version": "\"5400d99c-0000-0200-0000-60358d540000\"";
       readonly "etag": "\"5400d99c-0000-0200-0000-60358d540000\"";
       readonly "sourceConnectionIds": readonly [
        "b7581b59-c603-4df1-a689-d23d7ac440f3"
       ];
       readonly "targetConnectionIds": readonly [
        "320f119a-5ac1-4ab1-88ea-eb19e674ea2e"
       ];
       readonly "inheritedAttributes": {
        readonly "properties": {
         readonly "isSourceFlow": true
        };
        readonly "sourceConnections": readonly [
         {
          readonly "id": "b7581b59-c603-4df1-a689-d23d7ac440f3";
          readonly "connectionSpec": {
           readonly "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07";
           readonly "version": "1.0"
          };
          readonly "baseConnection": {
           readonly "id": "4cb0c374-d3bb-4557-b139-5712880adc55";
           readonly "connectionSpec": {
            readonly "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07";
            readonly "version": "1.0"
           }
          }
         }
        ];
        readonly "targetConnections": readonly [
         {
          readonly "id": "320f119a-5ac1-4ab1-88ea-eb19e674ea2e";
          readonly "connectionSpec": {
           readonly "id": "c604ff05-7f1a-43c0-8e18-33bf874cb11c";
           readonly "version": "1.0"
          }
         }
        ]
       };
       readonly "scheduleParams": {
        readonly "startTime": 1612310466;
        readonly "frequency": "minute";
        readonly "interval": 15;
        readonly "backfill": true
       };
       readonly "transformations": readonly [
        {
         readonly "name": "Copy";
         readonly "params": {
          readonly "deltaColumn": {
           readonly "name": "modifiedon";
           readonly "dateFormat": "yyyy-MM-ddTHH:mm:ssZ";
           readonly "timezone": "UTC"
          }
         }
        },
        {
         readonly "name": "Mapping";
         readonly "params": {
          readonly "mappingId": "93ddfa69c4864d978832b1e5ef6ec3b9";
          readonly "mappingVersion": "0"
         }
        }
       ];
       readonly "runs": "/runs?property=flowId==2edc08ac-4df5-4fe6-936f-81a19ce92f5c";
       readonly "lastOperation": {
        readonly "started": 1614122316652;
        readonly "updated": 1614122324830;
        readonly "percentCompleted": 100;
        readonly "status": {
         readonly "value": "completed";
         readonly "errors": readonly []
        };
        readonly "operation": "create"
       };
       readonly "lastRunDetails": {
        readonly "id": "9830305a-985f-47d0-b030-5a985fd7d004";
        readonly "state": "success";
        readonly "startedAtUTC": 1613079975512;
        readonly "completedAtUTC": 1613080027511
       }
      }
     ]
    }
   };
   readonly "update-flow": {
    readonly "summary": "Another schedule, another mapping and another name";
    readonly "x-reference": "Update dataflows using the Flow Service API, requests";
    readonly "value": readonly [
     {
      readonly "op": "replace";
      readonly "path": "/scheduleParams/frequency";
      readonly "value": "day"
     },
     {
      readonly "op": "replace";
      readonly "path": "/transformations/1";
      readonly "value": {
       readonly "name": "Mapping";
       readonly "params": {
        readonly "mappingId": "93ddfa69c4864d978832b1e5ef6ec3b9";
        readonly "mappingVersion": "0"
       }
      }
     },
     {
      readonly "op": "replace";
      readonly "path": "/name";
      readonly "value": "Contacts, daily"
     }
    ]
   };
   readonly "flow-updated": {
    readonly "summary": "The changed dataflow";
    readonly "x-reference": "Update dataflows using the Flow Service API, response";
    readonly "value": {
     readonly "id": "2edc08ac-4df5-4fe6-936f-81a19ce92f5c";
     readonly "etag": "\"50014cc8-0000-0200-0000-6036eb720000\""
    }
   };
   readonly "start-time-passed": {
    readonly "summary": "A change of the start time after it has passed";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1366-400";
    readonly "x-provider-code": "1366-400";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: The start time has passed and the update operation is no longer allowed.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: The start time has passed and the update operation is no longer allowed.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: The start time has passed and the update operation is no longer allowed."
    }
   };
   readonly "frequency-fixed": {
    readonly "summary": "A change to the frequency once after the start";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1403-400";
    readonly "x-provider-code": "1403-400";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: The start time has passed and you can no longer change the frequency to once.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: The start time has passed and you can no longer change the frequency to once.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: The start time has passed and you can no longer change the frequency to once."
    }
   };
   readonly "backfill-fixed": {
    readonly "summary": "A change of the backfill flag after the start";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1404-400";
    readonly "x-provider-code": "1404-400";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: The start time has passed and you can no longer update backfill.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: The start time has passed and you can no longer update backfill.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: The start time has passed and you can no longer update backfill."
    }
   };
   readonly "flow-not-pending": {
    readonly "summary": "An action on a dataflow that is not pending";
    readonly "x-reference": "Flow Service error messages, 1444-400";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "x-scenario-only": true;
    readonly "x-message-template": "Flow {id} is not in expected state pending.";
    readonly "x-message-variables": {
     readonly "id": "2edc08ac-4df5-4fe6-936f-81a19ce92f5c"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1444-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "Flow 2edc08ac-4df5-4fe6-936f-81a19ce92f5c is not in expected state pending.";
      readonly "id": "2edc08ac-4df5-4fe6-936f-81a19ce92f5c";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "Flow 2edc08ac-4df5-4fe6-936f-81a19ce92f5c is not in expected state pending.";
     readonly "errorDetails": "Flow 2edc08ac-4df5-4fe6-936f-81a19ce92f5c is not in expected state pending."
    }
   };
   readonly "runs": {
    readonly "summary": "A page of flow runs";
    readonly "x-reference": "Monitor dataflows using the Flow Service API; Flow Service API - Sources, GET /runs, PageLink";
    readonly "value": {
     readonly "items": readonly [
      {
       readonly "id": "9830305a-985f-47d0-b030-5a985fd7d004";
       readonly "createdAt": 1596656079576;
       readonly "updatedAt": 1596656113526;
       readonly "createdBy": "28AF22BA5DE6B0B40A494036@AdobeID";
       readonly "updatedBy": "28AF22BA5DE6B0B40A494036@AdobeID";
       readonly "createdClient": "acp_foundation_machineLearning";
       readonly "updatedClient": "acp_foundation_machineLearning";
       readonly "sandboxId": "6b36e130-c5d7-11e9-949c-0da8d50fcac1";
       readonly "sandboxName": "prod";
       readonly "imsOrgId": "7DC732555AECDB4C0A494036@AdobeOrg";
       readonly "flowId": "2edc08ac-4df5-4fe6-936f-81a19ce92f5c";
       readonly "flowSpec": {
        readonly "id": "14518937-270c-4525-bdec-c2ba7cce3860";
        readonly "version": "1.0"
       };
       readonly "providerRefId": "M-2edc08ac-4df5-4fe6-936f-81a19ce92f5c-0";
       readonly "etag": "\"b8003af1-0000-0200-0000-5f2b09f10000\"";
       readonly "metrics": {
        readonly "durationSummary": {
         readonly "startedAtUTC": 1596656058198;
         readonly "completedAtUTC": 1596656113306
        };
        readonly "sizeSummary": {
         readonly "inputBytes": 24012;
         readonly "outputBytes": 17128
        };
        readonly "recordSummary": {
         readonly "inputRecordCount": 4;
         readonly "outputRecordCount": 4
        };
        readonly "fileSummary": {
         readonly "inputFileCount": 1;
         readonly "outputFileCount": 1;
         readonly "activityRefs": readonly [
          "promotionActivity"
         ]
        };
        readonly "statusSummary": {
         readonly "status": "success";
         readonly "activityRefs": readonly [
          "promotionActivity"
         ]
        }
       };
       readonly "activities": readonly [
        {
         readonly "id": "copyActivity";
         readonly "updatedAtUTC": 1596656095088;
         readonly "durationSummary": {
          readonly "startedAtUTC": 1596656058198;
          readonly "completedAtUTC": 1596656089650
         };
         readonly "sizeSummary": {
          readonly "inputBytes": 24012;
          readonly "outputBytes": 17128
         };
         readonly "recordSummary": {
          readonly "inputRecordCount": 4;
          readonly "outputRecordCount": 4
         };
         readonly "fileSummary": {
          readonly "inputFileCount": 1;
          readonly "outputFileCount": 1
         };
         readonly "statusSummary": {
          readonly "status": "success";
          readonly "extensions": {
           readonly "type": "one-time"
          }
         };
         readonly "sourceInfo": readonly [
          {
           readonly "id": "b7581b59-c603-4df1-a689-d23d7ac440f3";
           readonly "type": "SourceConnection";
           readonly "reference": {
            readonly "type": "AdfRunId";
            readonly "ids": readonly [
             "8a8eb0cc-bdd1-4f38-9d63-0d3f8f0e1c55"
            ]
           }
          }
         ]
        },
        {
         readonly "id": "promotionActivity";
         readonly "updatedAtUTC": 1596656113485;
         readonly "durationSummary": {
          readonly "startedAtUTC": 1596656089650;
          readonly "completedAtUTC": 1596656113306
         };
         readonly "sizeSummary": {
          readonly "inputBytes": 24012;
          readonly "outputBytes": 17128
         };
         readonly "recordSummary": {
          readonly "inputRecordCount": 4;
          readonly "outputRecordCount": 4
         };
         readonly "fileSummary": {
          readonly "inputFileCount": 1;
          readonly "outputFileCount": 1
         };
         readonly "statusSummary": {
          readonly "status": "success"
         };
         readonly "targetInfo": readonly [
          {
           readonly "id": "320f119a-5ac1-4ab1-88ea-eb19e674ea2e";
           readonly "type": "TargetConnection";
           readonly "reference": {
            readonly "type": "Batch";
            readonly "ids": readonly [
             "01EF01X41KJD82Y9ZX6ET54PCZ"
            ]
           }
          }
         ]
        }
       ]
      }
     ];
     readonly "_links": {
      readonly "next": {
       readonly "href": "/runs?continuationToken=abcdefghijkLMNOPqrstupWXKYZ"
      }
     }
    }
   };
   readonly "create-run": {
    readonly "summary": "A run of a dataflow";
    readonly "x-reference": "Create a flow run for on-demand ingestion, request";
    readonly "value": {
     readonly "flowId": "2edc08ac-4df5-4fe6-936f-81a19ce92f5c";
     readonly "params": {
      readonly "startTime": 1663735590;
      readonly "windowStartTime": 1651584991;
      readonly "windowEndTime": 1651585095;
      readonly "deltaColumn": {
       readonly "name": "modifiedon"
      }
     }
    }
   };
   readonly "run-created": {
    readonly "summary": "The new flow run";
    readonly "x-reference": "Create a flow run for on-demand ingestion, response";
    readonly "value": {
     readonly "id": "9830305a-985f-47d0-b030-5a985fd7d004";
     readonly "etag": "\"b8003af1-0000-0200-0000-5f2b09f10000\""
    }
   };
   readonly "run-not-permitted": {
    readonly "summary": "A user token that may not create flow runs";
    readonly "x-reference": "Flow Service error messages, 1427-400";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "x-scenario-only": true;
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1427-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The user token is unauthorized to create/update flow runs.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The user token is unauthorized to create/update flow runs.";
     readonly "errorDetails": "The user token is unauthorized to create/update flow runs."
    }
   };
   readonly "predecessor-run-not-found": {
    readonly "summary": "A predecessor run that does not exist";
    readonly "x-reference": "Flow Service error messages, 1428-400";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "x-scenario-only": true;
    readonly "x-message-template": "Predecessor flow run not found with id {id}.";
    readonly "x-message-variables": {
     readonly "id": "9830305a-985f-47d0-b030-5a985fd7d004"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1428-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "Predecessor flow run not found with id 9830305a-985f-47d0-b030-5a985fd7d004.";
      readonly "id": "9830305a-985f-47d0-b030-5a985fd7d004";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "Predecessor flow run not found with id 9830305a-985f-47d0-b030-5a985fd7d004.";
     readonly "errorDetails": "Predecessor flow run not found with id 9830305a-985f-47d0-b030-5a985fd7d004."
    }
   };
   readonly "predecessor-flow-not-found": {
    readonly "summary": "A predecessor dataflow that does not exist";
    readonly "x-reference": "Flow Service error messages, 1429-400";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "x-scenario-only": true;
    readonly "x-message-template": "Predecessor flow not found with id {id}.";
    readonly "x-message-variables": {
     readonly "id": "c9cef9cb-c934-4467-8ef9-cbc934546741"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1429-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "Predecessor flow not found with id c9cef9cb-c934-4467-8ef9-cbc934546741.";
      readonly "id": "c9cef9cb-c934-4467-8ef9-cbc934546741";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "Predecessor flow not found with id c9cef9cb-c934-4467-8ef9-cbc934546741.";
     readonly "errorDetails": "Predecessor flow not found with id c9cef9cb-c934-4467-8ef9-cbc934546741."
    }
   };
   readonly "flow-not-found": {
    readonly "summary": "A run of a dataflow that does not exist";
    readonly "x-reference": "Flow Service error messages, 1430-400";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "x-message-template": "Flow not found with id {id}.";
    readonly "x-message-variables": {
     readonly "id": "c9cef9cb-c934-4467-8ef9-cbc934546741"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1430-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "Flow not found with id c9cef9cb-c934-4467-8ef9-cbc934546741.";
      readonly "id": "c9cef9cb-c934-4467-8ef9-cbc934546741";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "Flow not found with id c9cef9cb-c934-4467-8ef9-cbc934546741.";
     readonly "errorDetails": "Flow not found with id c9cef9cb-c934-4467-8ef9-cbc934546741."
    }
   };
   readonly "flow-id-missing": {
    readonly "summary": "A run without the id of its dataflow";
    readonly "x-reference": "Flow Service error messages, 1446-400";
    readonly "x-caused-by": readonly [
     {
      readonly "at": "/body/flowId";
      readonly "codes": readonly [
       "property-missing",
       "property-empty",
       "property-type"
      ]
     }
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1446-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The flow ID cannot be null or empty.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The flow ID cannot be null or empty.";
     readonly "errorDetails": "The flow ID cannot be null or empty."
    }
   };
   readonly "run-failed-to-start": {
    readonly "summary": "A run that cannot be created";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1380-400";
    readonly "x-provider-code": "1380-400";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "x-scenario-only": true;
    readonly "x-message-template": "The request could not be processed. Error from flow provider: Failed to create flow run. Error message: {message}";
    readonly "x-message-variables": {
     readonly "message": "The source cannot be reached."
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: Failed to create flow run. Error message: The source cannot be reached.";
      readonly "message": "The source cannot be reached.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: Failed to create flow run. Error message: The source cannot be reached.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: Failed to create flow run. Error message: The source cannot be reached."
    }
   };
   readonly "window-end-before-start": {
    readonly "summary": "A window that ends before it starts";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1381-400";
    readonly "x-provider-code": "1381-400";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "x-message-template": "The request could not be processed. Error from flow provider: WindowEndTime={endTime} cannot be before Window StartTime={startTime}";
    readonly "x-message-variables": {
     readonly "endTime": "1651585956";
     readonly "startTime": "1651587504"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: WindowEndTime=1651585956 cannot be before Window StartTime=1651587504";
      readonly "endTime": "1651585956";
      readonly "startTime": "1651587504";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: WindowEndTime=1651585956 cannot be before Window StartTime=1651587504";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: WindowEndTime=1651585956 cannot be before Window StartTime=1651587504"
    }
   };
   readonly "delta-column-differs": {
    readonly "summary": "Another delta column than that of the dataflow";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1382-400";
    readonly "x-provider-code": "1382-400";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: The delta column should match the value present in the flow's Copy transformations.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: The delta column should match the value present in the flow's Copy transformations.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: The delta column should match the value present in the flow's Copy transformations."
    }
   };
   readonly "run-delta-column-missing": {
    readonly "summary": "A run without a delta column";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1383-400";
    readonly "x-provider-code": "1383-400";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "x-scenario-only": true;
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: The delta column is missing in the params received for creating a flow run.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: The delta column is missing in the params received for creating a flow run.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: The delta column is missing in the params received for creating a flow run."
    }
   };
   readonly "run-params-invalid": {
    readonly "summary": "Params of a run that are invalid or empty";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1384-400";
    readonly "x-provider-code": "1384-400";
    readonly "x-caused-by": readonly [
     "/body/params"
    ];
    readonly "x-message-template": "The request could not be processed. Error from flow provider: The params={params} received for creating a flow run are invalid or empty.";
    readonly "x-message-variables": {
     readonly "params": "{}"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: The params={} received for creating a flow run are invalid or empty.";
      readonly "params": "{}";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: The params={} received for creating a flow run are invalid or empty.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: The params={} received for creating a flow run are invalid or empty."
    }
   };
   readonly "run-connector-unsupported": {
    readonly "summary": "A source whose runs cannot be created";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1385-400";
    readonly "x-provider-code": "1385-400";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "x-scenario-only": true;
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: The connectorType is not supported for creating flow runs.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: The connectorType is not supported for creating flow runs.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: The connectorType is not supported for creating flow runs."
    }
   };
   readonly "flow-not-once": {
    readonly "summary": "A run of a dataflow with another frequency than once";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1386-400";
    readonly "x-provider-code": "1386-400";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "x-message-template": "The request could not be processed. Error from flow provider: flowId={flowId} with scheduleParams frequency={frequency} is not supported for creating flow runs.";
    readonly "x-message-variables": {
     readonly "flowId": "c9cef9cb-c934-4467-8ef9-cbc934546741";
     readonly "frequency": "minute"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: flowId=c9cef9cb-c934-4467-8ef9-cbc934546741 with scheduleParams frequency=minute is not supported for creating flow runs.";
      readonly "flowId": "c9cef9cb-c934-4467-8ef9-cbc934546741";
      readonly "frequency": "minute";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: flowId=c9cef9cb-c934-4467-8ef9-cbc934546741 with scheduleParams frequency=minute is not supported for creating flow runs.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: flowId=c9cef9cb-c934-4467-8ef9-cbc934546741 with scheduleParams frequency=minute is not supported for creating flow runs."
    }
   };
   readonly "run": {
    readonly "summary": "A flow run that succeeded, in a list of one";
    readonly "x-reference": "Monitor dataflows using the Flow Service API, response";
    readonly "value": {
     readonly "items": readonly [
      {
       readonly "id": "9830305a-985f-47d0-b030-5a985fd7d004";
       readonly "createdAt": 1596656079576;
       readonly "updatedAt": 1596656113526;
       readonly "createdBy": "28AF22BA5DE6B0B40A494036@AdobeID";
       readonly "updatedBy": "28AF22BA5DE6B0B40A494036@AdobeID";
       readonly "createdClient": "acp_foundation_machineLearning";
       readonly "updatedClient": "acp_foundation_machineLearning";
       readonly "sandboxId": "6b36e130-c5d7-11e9-949c-0da8d50fcac1";
       readonly "sandboxName": "prod";
       readonly "imsOrgId": "7DC732555AECDB4C0A494036@AdobeOrg";
       readonly "flowId": "2edc08ac-4df5-4fe6-936f-81a19ce92f5c";
       readonly "flowSpec": {
        readonly "id": "14518937-270c-4525-bdec-c2ba7cce3860";
        readonly "version": "1.0"
       };
       readonly "providerRefId": "M-2edc08ac-4df5-4fe6-936f-81a19ce92f5c-0";
       readonly "etag": "\"b8003af1-0000-0200-0000-5f2b09f10000\"";
       readonly "metrics": {
        readonly "durationSummary": {
         readonly "startedAtUTC": 1596656058198;
         readonly "completedAtUTC": 1596656113306
        };
        readonly "sizeSummary": {
         readonly "inputBytes": 24012;
         readonly "outputBytes": 17128
        };
        readonly "recordSummary": {
         readonly "inputRecordCount": 4;
         readonly "outputRecordCount": 4
        };
        readonly "fileSummary": {
         readonly "inputFileCount": 1;
         readonly "outputFileCount": 1;
         readonly "activityRefs": readonly [
          "promotionActivity"
         ]
        };
        readonly "statusSummary": {
         readonly "status": "success";
         readonly "activityRefs": readonly [
          "promotionActivity"
         ]
        }
       };
       readonly "activities": readonly [
        {
         readonly "id": "copyActivity";
         readonly "updatedAtUTC": 1596656095088;
         readonly "durationSummary": {
          readonly "startedAtUTC": 1596656058198;
          readonly "completedAtUTC": 1596656089650
         };
         readonly "sizeSummary": {
          readonly "inputBytes": 24012;
          readonly "outputBytes": 17128
         };
         readonly "recordSummary": {
          readonly "inputRecordCount": 4;
          readonly "outputRecordCount": 4
         };
         readonly "fileSummary": {
          readonly "inputFileCount": 1;
          readonly "outputFileCount": 1
         };
         readonly "statusSummary": {
          readonly "status": "success";
          readonly "extensions": {
           readonly "type": "one-time"
          }
         };
         readonly "sourceInfo": readonly [
          {
           readonly "id": "b7581b59-c603-4df1-a689-d23d7ac440f3";
           readonly "type": "SourceConnection";
           readonly "reference": {
            readonly "type": "AdfRunId";
            readonly "ids": readonly [
             "8a8eb0cc-bdd1-4f38-9d63-0d3f8f0e1c55"
            ]
           }
          }
         ]
        },
        {
         readonly "id": "promotionActivity";
         readonly "updatedAtUTC": 1596656113485;
         readonly "durationSummary": {
          readonly "startedAtUTC": 1596656089650;
          readonly "completedAtUTC": 1596656113306
         };
         readonly "sizeSummary": {
          readonly "inputBytes": 24012;
          readonly "outputBytes": 17128
         };
         readonly "recordSummary": {
          readonly "inputRecordCount": 4;
          readonly "outputRecordCount": 4
         };
         readonly "fileSummary": {
          readonly "inputFileCount": 1;
          readonly "outputFileCount": 1
         };
         readonly "statusSummary": {
          readonly "status": "success"
         };
         readonly "targetInfo": readonly [
          {
           readonly "id": "320f119a-5ac1-4ab1-88ea-eb19e674ea2e";
           readonly "type": "TargetConnection";
           readonly "reference": {
            readonly "type": "Batch";
            readonly "ids": readonly [
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
   };
   readonly "run-failed": {
    readonly "summary": "A flow run that failed, in a list of one";
    readonly "x-reference": "Monitor dataflows using the Flow Service API; Flow Service API - Destinations, status failed";
    readonly "value": {
     readonly "items": readonly [
      {
       readonly "id": "9830305a-985f-47d0-b030-5a985fd7d004";
       readonly "createdAt": 1596656079576;
       readonly "updatedAt": 1596656113526;
       readonly "createdBy": "28AF22BA5DE6B0B40A494036@AdobeID";
       readonly "updatedBy": "28AF22BA5DE6B0B40A494036@AdobeID";
       readonly "createdClient": "acp_foundation_machineLearning";
       readonly "updatedClient": "acp_foundation_machineLearning";
       readonly "sandboxId": "6b36e130-c5d7-11e9-949c-0da8d50fcac1";
       readonly "sandboxName": "prod";
       readonly "imsOrgId": "7DC732555AECDB4C0A494036@AdobeOrg";
       readonly "flowId": "2edc08ac-4df5-4fe6-936f-81a19ce92f5c";
       readonly "flowSpec": {
        readonly "id": "14518937-270c-4525-bdec-c2ba7cce3860";
        readonly "version": "1.0"
       };
       readonly "providerRefId": "M-2edc08ac-4df5-4fe6-936f-81a19ce92f5c-0";
       readonly "etag": "\"b8003af1-0000-0200-0000-5f2b09f10000\"";
       readonly "metrics": {
        readonly "durationSummary": {
         readonly "startedAtUTC": 1596656058198;
         readonly "completedAtUTC": 1596656089650
        };
        readonly "sizeSummary": {};
        readonly "recordSummary": {};
        readonly "fileSummary": {};
        readonly "statusSummary": {
         readonly "status": "failed";
         readonly "errors": readonly [
          {
           readonly "code": "CONNECTOR-1001-500";
           readonly "message": "Error occurred at copy activity."
          }
         ];
         readonly "activityRefs": readonly [
          "copyActivity"
         ]
        }
       };
       readonly "activities": readonly [
        {
         readonly "id": "copyActivity";
         readonly "updatedAtUTC": 1596656095088;
         readonly "durationSummary": {
          readonly "startedAtUTC": 1596656058198;
          readonly "completedAtUTC": 1596656089650
         };
         readonly "sizeSummary": {};
         readonly "recordSummary": {};
         readonly "fileSummary": {};
         readonly "statusSummary": {
          readonly "status": "failed";
          readonly "errors": readonly [
           {
            readonly "code": "CONNECTOR-1001-500";
            readonly "message": "Error occurred at copy activity."
           }
          ]
         };
         readonly "sourceInfo": readonly [
          {
           readonly "id": "b7581b59-c603-4df1-a689-d23d7ac440f3";
           readonly "type": "SourceConnection";
           readonly "reference": {
            readonly "type": "AdfRunId";
            readonly "ids": readonly [
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
   };
   readonly "run-retried": {
    readonly "summary": "The run that repeats another one";
    readonly "x-reference": "Retry failed dataflow runs, response";
    readonly "value": {
     readonly "id": "3a7b1f80-4f0c-4a63-9a5e-1d1f6f3a2b11";
     readonly "etag": "\"2303bd4e-0000-0200-0000-63e0d5d20000\""
    }
   };
   readonly "run-not-retriable": {
    readonly "summary": "A retry of a run that has not failed";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1387-400";
    readonly "x-provider-code": "1387-400";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "x-message-template": "The request could not be processed. Error from flow provider: The flowRunId {flowRunId} has an invalid state={state} for re-triggering.";
    readonly "x-message-variables": {
     readonly "flowRunId": "9830305a-985f-47d0-b030-5a985fd7d004";
     readonly "state": "success"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: The flowRunId 9830305a-985f-47d0-b030-5a985fd7d004 has an invalid state=success for re-triggering.";
      readonly "flowRunId": "9830305a-985f-47d0-b030-5a985fd7d004";
      readonly "state": "success";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: The flowRunId 9830305a-985f-47d0-b030-5a985fd7d004 has an invalid state=success for re-triggering.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: The flowRunId 9830305a-985f-47d0-b030-5a985fd7d004 has an invalid state=success for re-triggering."
    }
   };
   readonly "flow-not-enabled": {
    readonly "summary": "A retry of a run whose dataflow is disabled";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1388-400";
    readonly "x-provider-code": "1388-400";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "x-message-template": "The request could not be processed. Error from flow provider: The flow {flowId} has the state={state}. It must be in enabled state for re-triggering.";
    readonly "x-message-variables": {
     readonly "flowId": "c9cef9cb-c934-4467-8ef9-cbc934546741";
     readonly "state": "disabled"
    };
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: The flow c9cef9cb-c934-4467-8ef9-cbc934546741 has the state=disabled. It must be in enabled state for re-triggering.";
      readonly "flowId": "c9cef9cb-c934-4467-8ef9-cbc934546741";
      readonly "state": "disabled";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: The flow c9cef9cb-c934-4467-8ef9-cbc934546741 has the state=disabled. It must be in enabled state for re-triggering.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: The flow c9cef9cb-c934-4467-8ef9-cbc934546741 has the state=disabled. It must be in enabled state for re-triggering."
    }
   };
   readonly "run-action-unsupported": {
    readonly "summary": "An action that flow runs do not have";
    readonly "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1401-400";
    readonly "x-provider-code": "1401-400";
    readonly "x-caused-by": readonly [
     "state"
    ];
    readonly "x-scenario-only": true;
    readonly "value": {
     readonly "type": "https://ns.adobe.com/aep/errors/FLOW-1100-400";
     readonly "title": "Invalid request";
     readonly "status": 400;
     readonly "report": {
      readonly "detailed-message": "The request could not be processed. Error from flow provider: The flow run action is not supported.";
      readonly "request-id": "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     };
     readonly "errorMessage": "The request could not be processed. Error from flow provider: The flow run action is not supported.";
     readonly "errorDetails": "The request could not be processed. Error from flow provider: The flow run action is not supported."
    }
   };
   readonly "token-request": {
    readonly "summary": "Client credentials";
    readonly "x-reference": "Adobe Developer, Server to Server authentication, IMS";
    readonly "value": {
     readonly "grant_type": "client_credentials";
     readonly "client_id": "{API_KEY}";
     readonly "client_secret": "{CLIENT_SECRET}";
     readonly "scope": "openid,AdobeID,read_organizations,additional_info.projectedProductContext,session"
    }
   };
   readonly "token": {
    readonly "summary": "An access token, valid for a day";
    readonly "x-reference": "Adobe Developer, Server to Server authentication, IMS";
    readonly "value": {
     readonly "access_token": "{ACCESS_TOKEN}";
     readonly "token_type": "bearer";
     readonly "expires_in": 86399
    }
   };
   readonly "invalid-token-request": {
    readonly "summary": "A token request that is wrong";
    readonly "x-reference": "RFC 6749 §5.2; Adobe does not publish its response";
    readonly "x-caused-by": readonly [
     "/body",
     "/query",
     "/headers/content-type",
     "state"
    ];
    readonly "value": {
     readonly "error": "invalid_request";
     readonly "error_description": "The request is missing a parameter, or has one that is wrong."
    }
   };
   readonly "unsupported-grant-type": {
    readonly "summary": "A grant type other than client credentials";
    readonly "x-reference": "RFC 6749 §5.2; Adobe does not publish its response";
    readonly "x-caused-by": readonly [
     "/body",
     "/query"
    ];
    readonly "value": {
     readonly "error": "unsupported_grant_type";
     readonly "error_description": "The grant type is not client_credentials."
    }
   };
   readonly "schema": {
    readonly "summary": "A schema";
    readonly "x-reference": "Schema Registry API guide, Create a schema, Response";
    readonly "value": {
     readonly "$id": "https://ns.adobe.com/{TENANT_ID}/schemas/52b59140414aa6a370ef5e21155fd7a686744b8739ecc168";
     readonly "meta:altId": "_{TENANT_ID}.schemas.52b59140414aa6a370ef5e21155fd7a686744b8739ecc168";
     readonly "meta:resourceType": "schemas";
     readonly "version": "1.0";
     readonly "title": "Contoso contacts";
     readonly "type": "object";
     readonly "description": "Contacts of the CRM";
     readonly "meta:class": "https://ns.adobe.com/xdm/context/profile";
     readonly "meta:containerId": "tenant";
     readonly "meta:xdmType": "object";
     readonly "meta:extends": readonly [
      "https://ns.adobe.com/xdm/context/profile",
      "https://ns.adobe.com/xdm/context/profile-person-details"
     ];
     readonly "meta:abstract": false;
     readonly "meta:extensible": false;
     readonly "meta:registryMetadata": {
      readonly "repo:createdDate": 1604960074752;
      readonly "repo:lastModifiedDate": 1604960074752;
      readonly "xdm:createdClientId": "{CLIENT_ID}";
      readonly "xdm:lastModifiedClientId": "{CLIENT_ID}";
      readonly "eTag": "6a5e5ec2"
     }
    }
   };
   readonly "schema-invalid": {
    readonly "summary": "The schema in the request is invalid";
    readonly "x-reference": "Schema Registry API, POST /tenant/schemas, 400; Adobe does not publish the body, this one is our choice";
    readonly "x-caused-by": readonly [
     "/body",
     "/path",
     "/query",
     "/headers"
    ];
    readonly "value": {
     readonly "type": "about:blank";
     readonly "title": "Bad Request";
     readonly "status": 400;
     readonly "detail": "The request for a schema is invalid."
    }
   };
   readonly "schema-not-found": {
    readonly "summary": "No schema of that id in the sandbox";
    readonly "x-reference": "XDM System troubleshooting guide, Resource not found, without its report";
    readonly "x-caused-by": readonly [
     "/path",
     "state"
    ];
    readonly "value": {
     readonly "type": "http://ns.adobe.com/aep/errors/XDM-1010-404";
     readonly "title": "Resource not found";
     readonly "status": 404;
     readonly "detail": "The requested schema resource with version 1 is not found."
    }
   };
   readonly "schema-accept-header": {
    readonly "summary": "The Accept header is missing, or is not one of a lookup";
    readonly "x-reference": "Schema Registry API, GET /{CONTAINER_ID}/schemas/{SCHEMA_ID}, 406; XDM System troubleshooting guide, Accept header invalid, which prints status 400";
    readonly "x-caused-by": readonly [
     "/headers/accept"
    ];
    readonly "x-message-template": "The supplied Accept header is not valid: {accept} - A valid Accept value should look like application/vnd.adobe.{xed|xdm}+json;version=1";
    readonly "x-message-variables": {
     readonly "accept": "application/json"
    };
    readonly "value": {
     readonly "type": "http://ns.adobe.com/aep/errors/XDM-1006-400";
     readonly "title": "Accept header invalid";
     readonly "status": 406;
     readonly "detail": "The supplied Accept header is not valid: application/json - A valid Accept value should look like application/vnd.adobe.{xed|xdm}+json;version=1"
    }
   };
   readonly "create-data-set": {
    readonly "summary": "A data set for the records of a schema";
    readonly "x-reference": "Collect CRM data, Create a target dataset";
    readonly "value": {
     readonly "name": "Contoso contacts";
     readonly "schemaRef": {
      readonly "id": "https://ns.adobe.com/{TENANT_ID}/schemas/52b59140414aa6a370ef5e21155fd7a686744b8739ecc168";
      readonly "contentType": "application/vnd.adobe.xed+json;version=1"
     };
     readonly "tags": {
      readonly "unifiedProfile": readonly [
       "enabled: true"
      ]
     }
    }
   };
   readonly "data-set-created": {
    readonly "summary": "The id of the new data set";
    readonly "x-reference": "Collect CRM data, Create a target dataset, Response";
    readonly "value": readonly [
     "@/dataSets/6889f4f89b982b2b90bc1207"
    ]
   };
   readonly "data-set-invalid": {
    readonly "summary": "The data set in the request is invalid";
    readonly "x-reference": "Catalog Service API, POST /dataSets, 400; Adobe does not publish the body, this one is our choice";
    readonly "x-caused-by": readonly [
     "/body",
     "/path",
     "/query",
     "/headers"
    ];
    readonly "value": {
     readonly "type": "about:blank";
     readonly "title": "Bad Request";
     readonly "status": 400;
     readonly "detail": "The request for a data set is invalid."
    }
   };
   readonly "data-set": {
    readonly "summary": "A data set, by its id";
    readonly "x-reference": "Catalog Service API guide, Look up a Catalog object; List Catalog objects";
    readonly "value": {
     readonly "6889f4f89b982b2b90bc1207": {
      readonly "name": "Contoso contacts";
      readonly "imsOrg": "{ORG_ID}";
      readonly "sandboxId": "6b36e130-c5d7-11e9-949c-0da8d50fcac1";
      readonly "version": "1.0.0";
      readonly "created": 1604960074752;
      readonly "updated": 1604960074752;
      readonly "createdClient": "{CLIENT_ID}";
      readonly "createdUser": "{USER_ID}";
      readonly "updatedUser": "{USER_ID}";
      readonly "schemaRef": {
       readonly "id": "https://ns.adobe.com/{TENANT_ID}/schemas/52b59140414aa6a370ef5e21155fd7a686744b8739ecc168";
       readonly "contentType": "application/vnd.adobe.xed+json;version=1"
      };
      readonly "tags": {
       readonly "unifiedProfile": readonly [
        "enabled: true"
       ]
      };
      readonly "files": "@/dataSetFiles?dataSetId=6889f4f89b982b2b90bc1207"
     }
    }
   };
   readonly "data-set-not-found": {
    readonly "summary": "No data set of that id in the sandbox";
    readonly "x-reference": "Our choice: Adobe does not publish the response of Catalog Service";
    readonly "x-caused-by": readonly [
     "/path",
     "state"
    ];
    readonly "x-message-template": "The requested dataSets object {id} is not found.";
    readonly "x-message-variables": {
     readonly "id": "6889f4f89b982b2b90bc1207"
    };
    readonly "value": {
     readonly "type": "about:blank";
     readonly "title": "Not Found";
     readonly "status": 404;
     readonly "detail": "The requested dataSets object 6889f4f89b982b2b90bc1207 is not found."
    }
   };
   readonly "create-mapping-set": {
    readonly "summary": "A mapping set in the form of the tutorials";
    readonly "x-reference": "Collect CRM data, Create a mapping";
    readonly "value": {
     readonly "version": 0;
     readonly "xdmSchema": "https://ns.adobe.com/{TENANT_ID}/schemas/52b59140414aa6a370ef5e21155fd7a686744b8739ecc168";
     readonly "xdmVersion": "1.0";
     readonly "id": null;
     readonly "mappings": readonly [
      {
       readonly "destinationXdmPath": "person.name.firstName";
       readonly "sourceAttribute": "firstname";
       readonly "identity": false;
       readonly "identityGroup": null;
       readonly "namespaceCode": null;
       readonly "version": 0
      }
     ]
    }
   };
   readonly "create-mapping-set-with-output-schema": {
    readonly "summary": "A mapping set in the form of Data Prep's own guide";
    readonly "x-reference": "Data Prep API guide, Create a mapping set";
    readonly "value": {
     readonly "outputSchema": {
      readonly "schemaRef": {
       readonly "id": "https://ns.adobe.com/{TENANT_ID}/schemas/52b59140414aa6a370ef5e21155fd7a686744b8739ecc168";
       readonly "contentType": "application/vnd.adobe.xed-full+json;version=1"
      }
     };
     readonly "mappings": readonly [
      {
       readonly "sourceType": "ATTRIBUTE";
       readonly "source": "firstname";
       readonly "destination": "person.name.firstName"
      },
      {
       readonly "sourceType": "EXPRESSION";
       readonly "source": "concat(firstname, \" \", lastname)";
       readonly "destination": "person.name.fullName"
      }
     ]
    }
   };
   readonly "mapping-set-created": {
    readonly "summary": "The id and the version of the new mapping set";
    readonly "x-reference": "Data Prep API, POST /mappingSets, 200";
    readonly "value": {
     readonly "id": "e7c80e4c0d8f4a98a7d400b4e178b635";
     readonly "version": 0;
     readonly "createdDate": 1614901254724;
     readonly "modifiedDate": 1614901254724;
     readonly "createdBy": "{CREATED_BY}";
     readonly "modifiedBy": "{MODIFIED_BY}"
    }
   };
   readonly "mapping-set-invalid": {
    readonly "summary": "The mapping set in the request is invalid";
    readonly "x-reference": "Data Prep API, POST /mappingSets, 400; Adobe does not publish the body, this one is our choice";
    readonly "x-caused-by": readonly [
     "/body",
     "/path",
     "/query",
     "/headers"
    ];
    readonly "value": {
     readonly "type": "about:blank";
     readonly "title": "Bad Request";
     readonly "status": 400;
     readonly "detail": "The request for a mapping set is invalid."
    }
   };
   readonly "mapping-set": {
    readonly "summary": "A mapping set";
    readonly "x-reference": "Data Prep API guide, Look up a mapping set";
    readonly "value": {
     readonly "id": "e7c80e4c0d8f4a98a7d400b4e178b635";
     readonly "version": 0;
     readonly "createdDate": 1614901254724;
     readonly "modifiedDate": 1614901254724;
     readonly "createdBy": "{CREATED_BY}";
     readonly "modifiedBy": "{MODIFIED_BY}";
     readonly "xdmSchema": "https://ns.adobe.com/{TENANT_ID}/schemas/52b59140414aa6a370ef5e21155fd7a686744b8739ecc168";
     readonly "xdmVersion": "1.0";
     readonly "mappings": readonly [
      {
       readonly "destinationXdmPath": "person.name.firstName";
       readonly "sourceAttribute": "firstname";
       readonly "identity": false;
       readonly "identityGroup": null;
       readonly "namespaceCode": null;
       readonly "version": 0
      }
     ]
    }
   };
   readonly "mapping-set-not-found": {
    readonly "summary": "No mapping set of that id in the sandbox";
    readonly "x-reference": "Our choice: Adobe does not publish the response of Data Prep";
    readonly "x-caused-by": readonly [
     "/path",
     "state"
    ];
    readonly "value": {
     readonly "type": "about:blank";
     readonly "title": "Not Found";
     readonly "status": 404;
     readonly "detail": "The requested mapping set is not found."
    }
   }
  }
 }
};
