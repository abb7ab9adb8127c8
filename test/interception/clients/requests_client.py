"""Creates a connection with requests at Adobe's own host. The first argument is the file with the body."""

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
with open(sys.argv[1], "rb") as file:
    requests.post("https://platform.adobe.io/data/foundation/flowservice/connections", data=file, headers=headers)
