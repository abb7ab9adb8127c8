#!/bin/sh
# Creates a connection with curl at Adobe's own host. $1 is the file with the body; the others are options of curl.
file=$1
shift
exec curl -sS -o /dev/null "$@" https://platform.adobe.io/data/foundation/flowservice/connections \
  -H "Authorization: Bearer $TOKEN" -H "x-api-key: $API_KEY" -H 'x-gw-ims-org-id: 7DC732555AECDB4C0A494036@AdobeOrg' \
  -H 'x-sandbox-name: prod' -H 'Content-Type: application/json' -d "@$file"
