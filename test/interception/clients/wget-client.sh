#!/bin/sh
# Creates a connection with Wget at Adobe's own host. $1 is the file with the body.
wget -q -O /dev/null --post-file="$1" https://platform.adobe.io/data/foundation/flowservice/connections \
  --header="Authorization: Bearer $TOKEN" --header="x-api-key: $API_KEY" --header='x-gw-ims-org-id: 7DC732555AECDB4C0A494036@AdobeOrg' \
  --header='x-sandbox-name: prod' --header='Content-Type: application/json' || [ $? = 8 ]
