// Made from spec/openapi.yaml by `npm run generate`; do not edit.
export const description = {
 "openapi": "3.1.0",
 "info": {
  "title": "Flow Service, connections for Microsoft Dynamics",
  "version": "0.1.0",
  "summary": "The one call that creates a Microsoft Dynamics base connection in Adobe Experience Platform.",
  "description": "A contract for `POST /connections` of Adobe Experience Platform's Flow Service, narrowed to Microsoft Dynamics and its two\nauthentication specifications. Written from what Adobe publishes; it is not Adobe's own description and not endorsed by Adobe.\n\nA value that is wholly a `{PLACEHOLDER}` is let through everywhere, so that the published examples are valid as they stand.\n\n`x-reference` names where a rule is published, `x-fix` what to do when it is broken, `x-example` a value to show; `x-lenient`\nlists what no published source refuses, and why: the lenient profile only warns of it. Members of an example: `x-message-template` with `x-message-variables` tells which parts of an error's text vary from request to request.\n",
  "license": {
   "name": "Apache-2.0",
   "identifier": "Apache-2.0"
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
    "code": "property-empty",
    "at": "/body/name",
    "because": "No rule about the length of a name is published."
   },
   {
    "code": "connection-spec-version",
    "because": "No source says that another version is refused; one says that it may be left out."
   },
   {
    "code": "body-duplicate-key",
    "because": "RFC 8259 §4 leaves it to the reader, and Adobe publishes nothing."
   },
   {
    "code": "header-repeated",
    "because": "Adobe publishes nothing about headers that are sent twice."
   }
  ]
 },
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
 "security": [
  {
   "accessToken": []
  }
 ],
 "tags": [
  {
   "name": "Connections",
   "description": "Base connections, which hold the credentials for one account of a source."
  }
 ],
 "paths": {
  "/connections": {
   "post": {
    "operationId": "createConnection",
    "summary": "Create a base connection",
    "description": "Creates a base connection for a Microsoft Dynamics account. One is enough for any number of dataflows.",
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
      "$ref": "#/components/parameters/ContentEncoding"
     }
    ],
    "requestBody": {
     "required": true,
     "description": "The connection to create. JSON in UTF-8, each property name once.",
     "x-reference": "RFC 8259 §4, §8.1",
     "x-max-bytes": 1048576,
     "x-max-depth": 64,
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
      "description": "The request is wrong; the gateway, the content-type check or Flow Service says how.",
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
         "bad-credentials": {
          "$ref": "#/components/examples/bad-credentials"
         },
         "source-not-entitled": {
          "$ref": "#/components/examples/source-not-entitled"
         }
        }
       }
      }
     },
     "401": {
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
         }
        }
       }
      }
     },
     "403": {
      "description": "No access token, no API key or a wrong one, or not entitled to what the request asks for.",
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
         }
        }
       }
      }
     },
     "404": {
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
         }
        }
       }
      }
     },
     "413": {
      "description": "The body is larger than the limit. Adobe publishes neither limit nor answer; both are our choice.",
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
     "415": {
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
     "429": {
      "description": "Too many requests; wait for as long as Retry-After says.",
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
     "500": {
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
     "503": {
      "description": "Flow Service is down for a while.",
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
     "504": {
      "description": "Flow Service, or the source behind it, did not answer in time.",
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
    "description": "The sandbox's name, all lower case. Letters, digits and hyphens are what Adobe's own samples use.",
    "example": "prod",
    "x-reference": "Tutorial: Gather values for required headers; Flow Service API - Sources, x-sandbox-name",
    "x-fix": "Send the all-lowercase name of the sandbox as x-sandbox-name, prod for the default one.",
    "schema": {
     "type": "string",
     "minLength": 1,
     "pattern": "^(?:[a-z0-9-]+|\\{[A-Za-z0-9_]+\\})$"
    }
   },
   "ContentEncoding": {
    "name": "Content-Encoding",
    "in": "header",
    "required": false,
    "description": "Compressed bodies are refused.",
    "x-reference": "Sources error messages, 1004-415; RFC 9110 §8.4",
    "x-fix": "Send the body uncompressed, without Content-Encoding.",
    "schema": {
     "type": "string",
     "enum": [
      "identity"
     ]
    }
   }
  },
  "headers": {
   "Location": {
    "description": "Where the new connection is. Its exact form is not published; an absolute path is our choice.",
    "required": true,
    "schema": {
     "type": "string",
     "minLength": 1,
     "examples": [
      "/data/foundation/flowservice/connections/4cb0c374-d3bb-4557-b139-5712880adc55"
     ]
    }
   },
   "RequestId": {
    "description": "Names this request in Adobe's logs; quote it to support.",
    "required": true,
    "schema": {
     "type": "string",
     "minLength": 1,
     "examples": [
      "oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu"
     ]
    }
   },
   "RetryAfter": {
    "description": "How many seconds to wait, or until when (an HTTP date).",
    "required": true,
    "schema": {
     "type": "string",
     "pattern": "^(?:[0-9]+|[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT)$",
     "examples": [
      "38"
     ]
    }
   },
   "OptionalRetryAfter": {
    "description": "How many seconds to wait, or until when (an HTTP date); not always sent.",
    "schema": {
     "type": "string",
     "pattern": "^(?:[0-9]+|[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT)$",
     "examples": [
      "38"
     ]
    }
   }
  },
  "schemas": {
   "CreateConnectionRequest": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "name",
     "auth",
     "connectionSpec"
    ],
    "properties": {
     "name": {
      "type": "string",
      "minLength": 1,
      "description": "What to call the connection. No rule about length, characters or uniqueness is published.",
      "x-reference": "Flow Service API - Sources, POST /connections: name (Required)",
      "x-fix": "Give the connection a name that tells what it connects to."
     },
     "description": {
      "type": "string",
      "description": "Anything else worth knowing about the connection."
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
    "required": [
     "id",
     "version"
    ],
    "x-reference": "Tutorial: Create a connection, Request",
    "properties": {
     "id": {
      "type": "string",
      "const": "38ad80fe-8b06-4938-94f4-d4ee80266b07",
      "description": "The id of the connection specification `dynamics-online`.",
      "x-reference": "Tutorial: Create a connection, connectionSpec.id",
      "x-fix": "Send the connection specification id of Microsoft Dynamics, 38ad80fe-8b06-4938-94f4-d4ee80266b07.",
      "x-provider-ids": {
       "0ed90a81-07f4-4586-8190-b40eccef1c5a": "the provider of the batch sources",
       "521eee4d-8cbe-4906-bb48-fb6bd4450033": "the provider of the streaming sources"
      },
      "x-other-sources": {
       "cfc0fee1-7dc0-40ef-b73e-d8b134c436f5": {
        "source": "Salesforce",
        "authSpecs": [
         "Basic Authentication",
         "OAuth2 Client Credential",
         "OAuth2 JWT Token Credential"
        ]
       },
       "cb66ab34-8619-49cb-96d1-39b37ede86ea": {
        "source": "Salesforce Service Cloud",
        "authSpecs": [
         "Basic Authentication",
         "OAuth2 Client Credential"
        ]
       },
       "cc6a4487-9e91-433e-a3a3-9cf6626c1806": {
        "source": "HubSpot",
        "authSpecs": [
         "Basic Authentication"
        ]
       },
       "eb13cb25-47ab-407f-ba89-c0125281c563": {
        "source": "ServiceNow",
        "authSpecs": [
         "Basic Authentication"
        ]
       },
       "d771e9c1-4f26-40dc-8617-ce58c4b53702": {
        "source": "Google Ads/AdWords",
        "authSpecs": [
         "Basic Authentication for google-adwords",
         "Basic Authentication"
        ]
       },
       "3c9b37f8-13a6-43d8-bad3-b863b941fedd": {
        "source": "Google BigQuery",
        "authSpecs": [
         "Basic Authentication"
        ]
       },
       "3416976c-a9ca-4bba-901a-1f08f66978ff": {
        "source": "Amazon Redshift",
        "authSpecs": [
         "Basic Authentication"
        ]
       },
       "ecadc60c-7455-4d87-84dc-2a0e293d997b": {
        "source": "Amazon S3",
        "authSpecs": [
         "Access Key"
        ]
       },
       "4c10e202-c428-4796-9208-5f1f5732b1cf": {
        "source": "Azure Blob",
        "authSpecs": [
         "ConnectionString"
        ]
       },
       "b3ba5556-48be-44b7-8b85-ff2b69b46dc4": {
        "source": "ADLS Gen2",
        "authSpecs": [
         "Basic Authentication for adls-gen2"
        ]
       },
       "be5ec48c-5b78-49d5-b8fa-7c89ec4569b8": {
        "source": "Azure File Storage",
        "authSpecs": [
         "Basic Authentication"
        ]
       },
       "32e8f412-cdf7-464c-9885-78184cb113fd": {
        "source": "Google Cloud Storage",
        "authSpecs": [
         "Basic Authentication for google-cloud"
        ]
       },
       "b7bf2577-4520-42c9-bae9-cad01560f7bc": {
        "source": "SFTP",
        "authSpecs": [
         "Basic Authentication for sftp",
         "SSH PublicKey Authentication for sftp"
        ]
       },
       "fb2e94c9-c031-467d-8103-6bd6e0a432f2": {
        "source": "FTP",
        "authSpecs": [
         "Basic Authentication for FTP"
        ]
       },
       "54e221aa-d342-4707-bcff-7a4bceef0001": {
        "source": "HDFS",
        "authSpecs": [
         "Anonymous Authentication"
        ]
       },
       "bf9f5905-92b7-48bf-bf20-455bc6b60a4e": {
        "source": "Azure Event Hubs",
        "authSpecs": [
         "Azure EventHub authentication credentials",
         "Basic Authentication for Event Hubs"
        ]
       },
       "86043421-563b-46ec-8e6c-e23184711bf6": {
        "source": "Amazon Kinesis",
        "authSpecs": [
         "Aws Kinesis authentication credentials",
         "Basic Authentication for Kinesis"
        ]
       },
       "bc7b00d6-623a-4dfc-9fdb-f1240aeadaeb": {
        "source": "HTTP API streaming",
        "authSpecs": [
         "Streaming Connection"
        ]
       },
       "ecde33f2-c56f-46cc-bdea-ad151c16cd69": {
        "source": "Azure Table Storage",
        "authSpecs": [
         "Connection String Based Authentication"
        ]
       },
       "3000eb99-cd47-43f3-827c-43caf170f015": {
        "source": "MariaDB",
        "authSpecs": [
         "Connection String Based Authentication"
        ]
       },
       "26d738e0-8963-47ea-aadf-c60de735468a": {
        "source": "MySQL",
        "authSpecs": [
         "Connection String Based Authentication"
        ]
       },
       "74a1c565-4e59-48d7-9d67-7c03b8a13137": {
        "source": "PostgreSQL",
        "authSpecs": [
         "Connection String Based Authentication",
         "Basic Authentication for PostgreSQL"
        ]
       },
       "1f372ff9-38a4-4492-96f5-b9a4e4bd00ec": {
        "source": "SQL Server",
        "authSpecs": [
         "Connection String Based Authentication"
        ]
       },
       "a49bcc7d-8038-43af-b1e4-5a7a089a7d79": {
        "source": "Azure Synapse",
        "authSpecs": [
         "Connection String Based Authentication",
         "Service Principal Key Based Authentication"
        ]
       },
       "0479cc14-7651-4354-b233-7480606c2ac3": {
        "source": "Azure Data Explorer",
        "authSpecs": [
         "Service Principal Based Authentication"
        ]
       },
       "b2e08744-4f1a-40ce-af30-7abac3e23cf3": {
        "source": "Snowflake",
        "authSpecs": [
         "ConnectionString",
         "KeyPair Authentication"
        ]
       },
       "e9d7ec6b-0873-4e57-ad21-b3a7c65e310b": {
        "source": "Databricks",
        "authSpecs": [
         "Access Token Authentication"
        ]
       },
       "d6b52d86-f0f8-475f-89d4-ce54c8527328": {
        "source": "Oracle DB",
        "authSpecs": [
         "ConnectionString"
        ]
       },
       "09182899-b429-40c9-a15a-bf3ddbc8ced7": {
        "source": "IBM DB2",
        "authSpecs": [
         "Basic Authentication"
        ]
       },
       "37b6bf40-d318-4655-90be-5cd6f65d334b": {
        "source": "Greenplum",
        "authSpecs": [
         "Basic Authentication"
        ]
       },
       "a8b6a1a4-5735-42b4-952c-85dce0ac38b5": {
        "source": "HP Vertica",
        "authSpecs": [
         "Connection String Based Authentication"
        ]
       },
       "1fe283f6-9bec-11ea-bb37-0242ac130002": {
        "source": "Couchbase",
        "authSpecs": [
         "Connection String Based Authentication"
        ]
       },
       "a8f4d393-1a6b-43f3-931f-91a16ed857f4": {
        "source": "Cassandra",
        "authSpecs": [
         "Basic Authentication"
        ]
       },
       "102706fb-a5cd-42ee-afe0-bc42f017ff43": {
        "source": "Phoenix",
        "authSpecs": [
         "Basic Authentication"
        ]
       },
       "aac9bbd4-6c01-46ce-b47e-51c6f0f6db3f": {
        "source": "Hive (HDInsight)",
        "authSpecs": [
         "HDInsights Basic Authentication"
        ]
       },
       "6a8d82bc-1caf-45d1-908d-cadabc9d63a6": {
        "source": "Spark (HDInsight)",
        "authSpecs": [
         "HDInsights Basic Authentication"
        ]
       },
       "221c7626-58f6-4eec-8ee2-042b0226f03b": {
        "source": "PayPal",
        "authSpecs": [
         "Client-Id-Secret Based Authentication"
        ]
       },
       "2acf109f-9b66-4d5e-bc18-ebb2adcff8d5": {
        "source": "Square",
        "authSpecs": [
         "OAuth2 Refresh Code"
        ]
       },
       "8e6b41a8-d998-4545-ad7d-c6a9fff406c3": {
        "source": "OData",
        "authSpecs": [
         "Anonymous Authentication"
        ]
       },
       "4e98f16f-87d6-4ef0-bdc6-7a2b0fe76e62": {
        "source": "Generic REST",
        "authSpecs": [
         "oAuth2RefreshCode",
         "Basic Authentication"
        ]
       },
       "cf16d886-c627-4872-9936-fb08d6cba8cc": {
        "source": "OneTrust",
        "authSpecs": [
         "OAuth2 Refresh Code"
        ]
       },
       "d8ee38de-7ae9-4058-9610-c79ce75f8e92": {
        "source": "SAP Commerce",
        "authSpecs": [
         "OAuth2 Client Credential"
        ]
       },
       "ff4274f2-c9a9-11eb-b8bc-0242ac130003": {
        "source": "Oracle Responsys",
        "authSpecs": [
         "Basic Authentication"
        ]
       },
       "c604ff05-7f1a-43c0-8e18-33bf874cb11c": {
        "source": "Dataset (data lake target)",
        "authSpecs": []
       },
       "8a9c3494-9708-43d7-ae3f-cda01e5030e1": {
        "source": "Profile store (UPS)",
        "authSpecs": []
       },
       "10440537-2a7b-4583-ac39-ed38d4b848e8": {
        "source": "Data Landing Zone target",
        "authSpecs": []
       }
      }
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
    "description": "The credentials, in the form that one of the two authentication specifications asks for; `specName` tells which.",
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
    "properties": {
     "specName": {
      "type": "string",
      "const": "Basic Authentication for Dynamics-Online"
     },
     "params": {
      "$ref": "#/components/schemas/BasicAuthenticationParams"
     }
    }
   },
   "BasicAuthenticationParams": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "serviceUri",
     "username",
     "password"
    ],
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
    "description": "The client id of an application and its secret key. There is no tenant param.",
    "required": [
     "specName",
     "params"
    ],
    "x-reference": "Tutorial: Create a Dynamics connection using service principal key-based authentication",
    "properties": {
     "specName": {
      "type": "string",
      "const": "Service Principal Key Based Authentication"
     },
     "params": {
      "$ref": "#/components/schemas/ServicePrincipalAuthenticationParams"
     }
    }
   },
   "ServicePrincipalAuthenticationParams": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "serviceUri",
     "servicePrincipalId",
     "servicePrincipalKey"
    ],
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
    "description": "The URL of the Dynamics instance: an absolute http or https URI without credentials in it. Adobe types it as a plain string\nand calls it a URL; that it must be one is our reading.\n",
    "pattern": "^(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|(?:[A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+)(?::[0-9]{0,5})?(?:/(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*)?(?:\\?(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?(?:#(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?|\\{[A-Za-z0-9_]+\\})$",
    "x-reference": "Tutorial: Gather required credentials, serviceUri; RFC 3986 §3, RFC 9110 §4.2",
    "x-example": "https://contoso.crm.dynamics.com",
    "x-fix": "Send the absolute URL of the Dynamics instance, such as https://contoso.crm.dynamics.com."
   },
   "CreateConnectionResponse": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "id",
     "etag"
    ],
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
      "description": "The version of the new connection, opaque; the double quotes are part of it."
     }
    }
   },
   "GatewayErrorBody": {
    "type": "object",
    "description": "How Adobe's API gateway refuses a request. The first three digits of the code are the HTTP status.",
    "required": [
     "error_code",
     "message"
    ],
    "x-reference": "Experience Platform FAQ and troubleshooting",
    "properties": {
     "error_code": {
      "type": "string",
      "pattern": "^[0-9]{6}$"
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
    "type": "object",
    "description": "How a request without a valid Content-Type is refused.",
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
    "type": "object",
    "description": "How Flow Service refuses a request. errorMessage and errorDetails are what older clients read.",
    "required": [
     "type",
     "title",
     "status",
     "report",
     "errorMessage",
     "errorDetails"
    ],
    "x-reference": "Apply access labels to a dataflow, error body; Flow Service error messages",
    "properties": {
     "type": {
      "type": "string",
      "pattern": "^https://ns\\.adobe\\.com/aep/errors/FLOW-[0-9]{4}-[0-9]{3}$",
      "description": "Ends in Flow Service's own code, then the HTTP status."
     },
     "title": {
      "type": "string"
     },
     "status": {
      "type": "integer"
     },
     "report": {
      "type": "object",
      "description": "Beside these two members, the varying parts of the message by name.",
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
    "type": "object",
    "description": "A bare message, as the Destinations API describes the answer to an unknown connection specification.",
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
    "description": "What exactly is wrong with the request, first things first. Only this toolkit's mock sends it; Adobe does not.",
    "items": {
     "$ref": "#/components/schemas/Violation"
    }
   },
   "Violation": {
    "type": "object",
    "additionalProperties": false,
    "description": "One mistake, where it is, and what to do about it. A received value that could be a secret is not shown.",
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
      "enum": [
       "operation-unknown",
       "method-not-allowed",
       "query-unknown",
       "header-missing",
       "header-empty",
       "header-repeated",
       "header-format",
       "authorization-scheme",
       "content-type",
       "placeholder-left",
       "body-missing",
       "body-not-json",
       "body-duplicate-key",
       "body-too-large",
       "property-missing",
       "property-unknown",
       "property-type",
       "property-empty",
       "property-format",
       "connection-spec-unknown",
       "connection-spec-version",
       "auth-spec-unknown",
       "auth-param-missing",
       "auth-param-foreign",
       "auth-param-unknown",
       "status-undocumented",
       "response-content-type",
       "response-header-unknown",
       "matcher-loose",
       "interaction-duplicate",
       "secret-exposed"
      ],
      "x-codes": {
       "operation-unknown": {
        "means": "The path is none that the description has, with or without Adobe's base path.",
        "example": "POST /flowservice/connections",
        "fix": "Correct the path; operations other than POST /connections are not covered.",
        "reference": "Tutorial: Create a connection, API format"
       },
       "method-not-allowed": {
        "means": "The path is right, the method is not.",
        "example": "PUT /connections",
        "fix": "Use the method that the message names.",
        "reference": "Tutorial: Create a connection, API format"
       },
       "query-unknown": {
        "means": "The operation has no such query parameter; Flow Service most likely ignores it.",
        "example": "POST /connections?limit=1",
        "fix": "Leave the parameter out.",
        "reference": "Tutorial: Create a connection, API format"
       },
       "header-missing": {
        "means": "A required header is not sent.",
        "example": "no x-api-key",
        "fix": "Send the header.",
        "reference": "Tutorial: Gather values for required headers"
       },
       "header-empty": {
        "means": "A header is sent without a value.",
        "example": "x-sandbox-name:",
        "fix": "Give the header a value; an environment variable may be empty.",
        "reference": "Tutorial: Gather values for required headers"
       },
       "header-repeated": {
        "means": "A header that may occur once is sent several times.",
        "example": "x-api-key: a, and again x-api-key: b",
        "fix": "Send it once.",
        "reference": "RFC 9110 §5.3"
       },
       "header-format": {
        "means": "A header has a value that it cannot have.",
        "example": "x-gw-ims-org-id: 7DC732555AECDB4C0A494036",
        "fix": "Correct the value; the message names one that is right.",
        "reference": "Experience Platform FAQ and troubleshooting"
       },
       "authorization-scheme": {
        "means": "The Authorization header does not use the Bearer scheme.",
        "example": "Authorization: Basic YTpi",
        "fix": "Send Authorization: Bearer and the token.",
        "reference": "RFC 9110 §11.1, RFC 6750 §2.1"
       },
       "content-type": {
        "means": "The body is not sent as JSON.",
        "example": "Content-Type: text/plain",
        "fix": "Send Content-Type: application/json.",
        "reference": "Tutorial: Gather values for required headers"
       },
       "placeholder-left": {
        "means": "A value is still a placeholder of the documentation.",
        "example": "x-api-key: {API_KEY}",
        "fix": "Put the real value in its place.",
        "reference": "Tutorial: Gather values for required headers"
       },
       "body-missing": {
        "means": "The request has no body.",
        "example": "curl -X POST without -d",
        "fix": "Send the connection as JSON.",
        "reference": "Flow Service error messages, 1405-400"
       },
       "body-not-json": {
        "means": "The body cannot be read as JSON in UTF-8; the message says where it breaks off.",
        "example": "{\"name\": \"x\",}",
        "fix": "Mend the syntax, or let a JSON library write the body.",
        "reference": "RFC 8259 §2, §8.1"
       },
       "body-duplicate-key": {
        "means": "An object has the same property twice; which one counts is not defined.",
        "example": "{\"name\": \"a\", \"name\": \"b\"}",
        "fix": "Leave one of them out.",
        "reference": "RFC 8259 §4"
       },
       "body-too-large": {
        "means": "The body has more bytes or more levels than this toolkit reads.",
        "example": "a body of 2 MiB",
        "fix": "Send only the connection.",
        "reference": "x-max-bytes and x-max-depth in the description; our choice"
       },
       "property-missing": {
        "means": "A required property is not there.",
        "example": "no \"connectionSpec\"",
        "fix": "Add the property.",
        "reference": "Tutorial: Create a connection, Request"
       },
       "property-unknown": {
        "means": "A property is there that nobody declares; where it is one misspelt, the message says which.",
        "example": "\"Name\": \"Contoso\"",
        "fix": "Write the property as the message says, or leave it out.",
        "reference": "Tutorial: Create a connection, Request"
       },
       "property-type": {
        "means": "A property has another JSON type than it must have.",
        "example": "\"version\": 1.0",
        "fix": "Send the type that the message names.",
        "reference": "Tutorial: Create a connection, Request"
       },
       "property-empty": {
        "means": "A property is an empty string where one is of no use.",
        "example": "\"password\": \"\"",
        "fix": "Give it a value; an environment variable may be empty.",
        "reference": "Sources error messages, 1329-400"
       },
       "property-format": {
        "means": "A property has the right type, but not the form that it must have.",
        "example": "\"serviceUri\": \"contoso.crm.dynamics.com\"",
        "fix": "Correct its form; the message names a value that is right.",
        "reference": "Sources error messages, 1312-400; RFC 3986 §3"
       },
       "connection-spec-unknown": {
        "means": "connectionSpec.id is not the connection specification of Microsoft Dynamics.",
        "example": "\"id\": \"0ed90a81-07f4-4586-8190-b40eccef1c5a\"",
        "fix": "Send 38ad80fe-8b06-4938-94f4-d4ee80266b07.",
        "reference": "Tutorial: Create a connection, connectionSpec.id"
       },
       "connection-spec-version": {
        "means": "connectionSpec.version is not the version that the connection specification has.",
        "example": "\"version\": \"2.0\"",
        "fix": "Send the string \"1.0\".",
        "reference": "Tutorial: Create a connection, Request"
       },
       "auth-spec-unknown": {
        "means": "The connection specification has no auth spec of this name.",
        "example": "\"specName\": \"Basic Authentication\"",
        "fix": "Write one of the two names exactly: Basic Authentication for Dynamics-Online, Service Principal Key Based Authentication.",
        "reference": "Flow Service error messages, 1415-400"
       },
       "auth-param-missing": {
        "means": "An auth param that the named auth spec requires is not there.",
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
        "means": "An auth param belongs to neither auth spec; where it is one misspelt, the message says which.",
        "example": "\"userName\": \"anna\"",
        "fix": "Write the param as the message says, or leave it out.",
        "reference": "Tutorial: Gather required credentials"
       },
       "status-undocumented": {
        "means": "A response has a status that the operation does not have.",
        "example": "202 Accepted",
        "fix": "Answer with a documented status.",
        "reference": "the responses of the operation in the description"
       },
       "response-content-type": {
        "means": "A response is not sent as JSON.",
        "example": "Content-Type: text/html",
        "fix": "Answer with Content-Type: application/json.",
        "reference": "the responses of the operation in the description"
       },
       "response-header-unknown": {
        "means": "A response has an x- header that the operation does not document.",
        "example": "x-created-id: …",
        "fix": "Do not rely on it, or describe it.",
        "reference": "the responses of the operation in the description"
       },
       "matcher-loose": {
        "means": "A contract's matcher would let a wrong value through.",
        "example": ".* for connectionSpec.id",
        "fix": "Match the value itself.",
        "reference": "the description; Pact specification V4, matching rules"
       },
       "interaction-duplicate": {
        "means": "Two interactions of a contract have the same description and provider states, so one overwrites the other.",
        "example": "two interactions \"a connection is created\"",
        "fix": "Give each a description of its own.",
        "reference": "Pact specification V4, interactions"
       },
       "secret-exposed": {
        "means": "A file that is kept holds what looks like a real credential.",
        "example": "a token in a pact",
        "fix": "Take it out and have the credential renewed.",
        "reference": "the properties with format password and the bearer token in the description"
       }
      }
     },
     "severity": {
      "type": "string",
      "enum": [
       "error",
       "warning"
      ]
     },
     "at": {
      "type": "string",
      "description": "A pointer into the interaction, such as /headers/x-api-key or /body/auth/params/password."
     },
     "message": {
      "type": "string"
     },
     "expected": {
      "type": "string"
     },
     "received": {
      "type": "string"
     },
     "fix": {
      "type": "string"
     },
     "reference": {
      "type": "string"
     }
    }
   }
  },
  "examples": {
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
   "missing-org": {
    "summary": "No x-gw-ims-org-id header",
    "x-reference": "Experience Platform FAQ and troubleshooting",
    "value": {
     "error_code": "400003",
     "message": "Missing header"
    }
   },
   "content-type": {
    "summary": "Content-Type is missing or is not application/json",
    "x-reference": "Experience Platform FAQ and troubleshooting",
    "value": {
     "type": "/placeholder/type/uri",
     "status": 400,
     "title": "BadRequestError",
     "detail": "A valid content-type must be specified"
    }
   },
   "missing-sandbox": {
    "summary": "No x-sandbox-name header",
    "x-reference": "Flow Service error messages",
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
   "empty-body": {
    "summary": "No request body",
    "x-reference": "Flow Service error messages",
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
    "value": {
     "message": "Please provide a valid spec id"
    }
   },
   "unknown-auth-spec": {
    "summary": "A specName that the connection specification does not have",
    "x-reference": "Flow Service error messages",
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
   "wrong-value": {
    "summary": "A param has a value that is not valid for it",
    "x-reference": "Flow Service error messages, 1100-400, around Sources error messages, 1312-400",
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
   "bad-credentials": {
    "summary": "Dynamics refuses the credentials or cannot be reached",
    "x-reference": "Flow Service error messages, 1100-400, with the provider's text as the sources UI shows it",
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
   "source-not-entitled": {
    "summary": "The IMS organization is not entitled to the source",
    "x-reference": "Flow Service error messages, 1100-400",
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
   "invalid-token": {
    "summary": "The access token is not valid or has expired",
    "x-reference": "Experience Platform FAQ and troubleshooting",
    "value": {
     "error_code": "401013",
     "message": "Oauth token is not valid"
    }
   },
   "org-without-access": {
    "summary": "The token has no access to the IMS organization",
    "x-reference": "Flow Service error messages",
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
   "missing-token": {
    "summary": "No Authorization header",
    "x-reference": "Experience Platform FAQ and troubleshooting",
    "value": {
     "error_code": "403010",
     "message": "Oauth token is missing."
    }
   },
   "missing-api-key": {
    "summary": "No x-api-key header",
    "x-reference": "Experience Platform FAQ and troubleshooting",
    "value": {
     "error_code": "403000",
     "message": "Api Key is required"
    }
   },
   "invalid-api-key": {
    "summary": "The API key is not known",
    "x-reference": "Experience Platform FAQ and troubleshooting",
    "value": {
     "error_code": "403003",
     "message": "Api Key is invalid"
    }
   },
   "not-entitled": {
    "summary": "The token has no profile in this IMS organization",
    "x-reference": "Experience Platform FAQ and troubleshooting",
    "value": {
     "error_code": "403025",
     "message": "Profile is not valid"
    }
   },
   "malformed-org": {
    "summary": "The IMS organization id is malformed or has no region",
    "x-reference": "Experience Platform FAQ and troubleshooting",
    "value": {
     "error_code": "403027",
     "message": "User region is missing"
    }
   },
   "forbidden": {
    "summary": "The user lacks the permission",
    "x-reference": "Apply access labels to a dataflow, error body",
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
   "unknown-sandbox": {
    "summary": "No sandbox of that name in the IMS organization",
    "x-reference": "Flow Service error messages",
    "x-message-template": "The sandbox with the name '{sandboxName}' could not be found. Please ensure that the sandbox name is correct and try again.",
    "x-message-variables": {
     "sandboxName": "dev"
    },
    "value": {
     "type": "https://ns.adobe.com/aep/errors/FLOW-2100-404",
     "title": "Resource not found",
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
   "body-too-large": {
    "summary": "The request body is larger than the limit",
    "x-reference": "Our choice: Adobe publishes no limit and no answer for it",
    "value": {
     "error_code": "413000",
     "message": "Request body is too large"
    }
   },
   "unsupported-media-type": {
    "summary": "The body is compressed or of another format",
    "x-reference": "Our choice of envelope around Sources error messages, 1004-415",
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
   "throttled": {
    "summary": "Too many requests",
    "x-reference": "Customer Journey Analytics API FAQ",
    "value": {
     "error_code": "429050",
     "message": "Too many requests"
    }
   },
   "internal-error": {
    "summary": "Flow Service failed",
    "x-reference": "Flow Service error messages",
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
   "unavailable": {
    "summary": "Flow Service is down for a while",
    "x-reference": "Flow Service error messages",
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
   }
  }
 }
} as const;
