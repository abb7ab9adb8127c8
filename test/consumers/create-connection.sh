#!/bin/sh
# A consumer in shell: creates a connection with curl and retrieves it. $1 is an additional header.
set -eu
sandbox=${1-x-sandbox-name: prod}
created=$(
  curl -sS -X POST "$FLOWSERVICE_BASE_URL/connections" \
    -H "Authorization: Bearer $TOKEN" -H "x-api-key: $API_KEY" -H 'x-gw-ims-org-id: 7DC732555AECDB4C0A494036@AdobeOrg' \
    -H "$sandbox" -H 'Content-Type: application/json' \
    -d '{
      "name": "From a shell",
      "auth": {
        "specName": "Basic Authentication for Dynamics-Online",
        "params": { "serviceUri": "https://contoso.crm.dynamics.com", "username": "anna", "password": "'"$PASSWORD"'" }
      },
      "connectionSpec": { "id": "38ad80fe-8b06-4938-94f4-d4ee80266b07", "version": "1.0" }
    }'
)
id=$(printf '%s' "$created" | sed -n 's/.*"id":"\([^"]*\)".*/\1/p')
[ -z "$id" ] || curl -sS "$FLOWSERVICE_BASE_URL/connections/$id" \
  -H "Authorization: Bearer $TOKEN" -H "x-api-key: $API_KEY" -H 'x-gw-ims-org-id: 7DC732555AECDB4C0A494036@AdobeOrg' -H "$sandbox" \
  > /dev/null
echo done
