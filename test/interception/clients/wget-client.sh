#!/bin/sh
# Creates connections with Wget at Adobe's own host. The arguments are files with a body each. Wget exits with 8 for an error response.
for file; do
  wget -q -O /dev/null --post-file="$file" https://platform.adobe.io/data/foundation/flowservice/connections \
    --header="Authorization: Bearer $TOKEN" --header="x-api-key: $API_KEY" --header='x-gw-ims-org-id: 7DC732555AECDB4C0A494036@AdobeOrg' \
    --header='x-sandbox-name: prod' --header='Content-Type: application/json' || [ $? = 8 ] || exit
done
