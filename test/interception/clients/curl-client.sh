#!/bin/sh
# Creates connections with curl at Adobe's own host. $1 are options of curl; the others are files with a body each.
options=$1
shift
for file; do
  curl -sS -o /dev/null $options https://platform.adobe.io/data/foundation/flowservice/connections \
    -H "Authorization: Bearer $TOKEN" -H "x-api-key: $API_KEY" -H 'x-gw-ims-org-id: 7DC732555AECDB4C0A494036@AdobeOrg' \
    -H 'x-sandbox-name: prod' -H 'Content-Type: application/json' -d "@$file" || exit
done
