"""Creates a connection with requests at Adobe's own host. The arguments are files with a body each."""

import os
import sys

import requests

headers = {
    "Authorization": "Bearer " + os.environ["TOKEN"],
    "x-api-key": os.environ["API_KEY"],
    "x-gw-ims-org-id": "7DC732555AECDB4C0A494036@AdobeOrg",
    "x-sandbox-name": "prod",
    "Content-Type": "application/json",
}
for name in sys.argv[1:]:
    with open(name, "rb") as file:
        requests.post("https://platform.adobe.io/data/foundation/flowservice/connections", data=file, headers=headers)
