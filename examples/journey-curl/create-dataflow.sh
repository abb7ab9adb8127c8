#!/bin/sh
# Creates a dataflow that copies contacts from Microsoft Dynamics to a data set, every hour. Prints its id.
set -eu
. "$(dirname "$0")/experience-platform.sh"

# 1. The base connection: the credentials for the CRM.
post /flowservice/connections <<JSON
{
  "name": "Contoso CRM",
  "auth": {
    "specName": "Service Principal Key Based Authentication",
    "params": {
      "serviceUri": "${SERVICE_URI:?}",
      "servicePrincipalId": "${SERVICE_PRINCIPAL_ID:?}",
      "servicePrincipalKey": "${SERVICE_PRINCIPAL_KEY:?}"
    }
  },
  "connectionSpec": { "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07", "version": "1.0" }
}
JSON
connection=$(text id)

# 2. The columns of the table.
get "/flowservice/connections/$connection/explore?objectType=table&object=contact"
columns=$(printf '%s' "$response" | tr '\n' ' ' | sed 's/.*"columns" *: *\(\[.*\]\).*/\1/')

# 3. The schema of the data set. Adobe rejects a title that another schema has.
post /schemaregistry/tenant/schemas <<JSON
{
  "type": "object",
  "title": "Contoso contacts $(date +%s)",
  "allOf": [
    { "\$ref": "https://ns.adobe.com/xdm/context/profile" },
    { "\$ref": "https://ns.adobe.com/xdm/context/profile-person-details" }
  ]
}
JSON
schema=$(text '$id')

# 4. The data set. The response is a list of one path: ["@/dataSets/{id}"]
post /catalog/dataSets <<JSON
{
  "name": "Contoso contacts",
  "schemaRef": { "id": "$schema", "contentType": "application/vnd.adobe.xed+json;version=1" }
}
JSON
data_set=$(printf '%s' "$response" | sed 's|.*@/dataSets/\([0-9a-f]*\).*|\1|')

# 5. The source connection: the table to read.
post /flowservice/sourceConnections <<JSON
{
  "name": "Contacts in the CRM",
  "baseConnectionId": "$connection",
  "data": { "format": "tabular" },
  "params": { "tableName": "contact", "columns": $columns },
  "connectionSpec": { "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07", "version": "1.0" }
}
JSON
source_connection=$(text id)

# 6. The target connection: the data set to write to. Its connection specification is the data lake's.
post /flowservice/targetConnections <<JSON
{
  "name": "Contacts in the data lake",
  "data": { "schema": { "id": "$schema", "version": "application/vnd.adobe.xed-full+json;version=1" } },
  "params": { "dataSetId": "$data_set" },
  "connectionSpec": { "id": "c604ff05-7f1a-43c0-8e18-33bf874cb11c", "version": "1.0" }
}
JSON
target_connection=$(text id)

# 7. The mapping set: which column goes to which field.
post /conversion/mappingSets <<JSON
{
  "version": 0,
  "xdmSchema": "$schema",
  "xdmVersion": "1.0",
  "mappings": [
    { "sourceAttribute": "contactid", "destinationXdmPath": "_id", "version": 0 },
    { "sourceAttribute": "fullname", "destinationXdmPath": "person.name.fullName", "version": 0 }
  ]
}
JSON
mapping=$(text id)

# 8. The flow specification of tables.
get '/flowservice/flowSpecs?property=name==%22CRMToAEP%22'
flow_spec=$(text id)

# 9. The dataflow. Adobe rejects a start in the past.
start=$(($(date +%s) + ${START_IN_SECONDS:-60}))
post /flowservice/flows <<JSON
{
  "name": "Contacts from the CRM",
  "flowSpec": { "id": "$flow_spec", "version": "1.0" },
  "sourceConnectionIds": ["$source_connection"],
  "targetConnectionIds": ["$target_connection"],
  "transformations": [
    { "name": "Copy", "params": { "deltaColumn": { "name": "modifiedon", "dateFormat": "yyyy-MM-ddTHH:mm:ssZ", "timezone": "UTC" } } },
    { "name": "Mapping", "params": { "mappingId": "$mapping", "mappingVersion": "0" } }
  ],
  "scheduleParams": { "startTime": $start, "frequency": "hour", "interval": 1, "backfill": true }
}
JSON
text id
