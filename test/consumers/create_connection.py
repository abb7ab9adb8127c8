"""A consumer with Python's standard library: requests a token, creates a connection, deletes it. The argument is the name of the param for the user."""

import json
import os
import sys
import urllib.error
import urllib.parse
import urllib.request

platform = os.environ["AEP_BASE_URL"] + "/data/foundation/flowservice"


def send(method, url, headers, data=None):
    request = urllib.request.Request(url, data=data, headers=headers, method=method)
    try:
        with urllib.request.urlopen(request) as response:
            return json.loads(response.read() or b"{}")
    except urllib.error.HTTPError as refused:
        return {"refused": refused.code}


form = urllib.parse.urlencode(
    {
        "grant_type": "client_credentials",
        "client_id": os.environ["API_KEY"],
        "client_secret": os.environ["CLIENT_SECRET"],
        "scope": "openid,AdobeID",
    }
)
token = send("POST", os.environ["AEP_IMS_URL"] + "/ims/token/v3", {}, form.encode())["access_token"]
headers = {
    "Authorization": "Bearer " + token,
    "x-api-key": os.environ["API_KEY"],
    "x-gw-ims-org-id": "7DC732555AECDB4C0A494036@AdobeOrg",
    "x-sandbox-name": "prod",
}
user = sys.argv[1] if len(sys.argv) > 1 else "username"
body = {
    "name": "From Python",
    "auth": {
        "specName": "Basic Authentication for Dynamics-Online",
        "params": {"serviceUri": "https://contoso.crm.dynamics.com", user: "anna", "password": os.environ["PASSWORD"]},
    },
    "connectionSpec": {"id": "38ad80fe-8b06-4938-94f4-d4ee80266b07", "version": "1.0"},
}
created = send("POST", platform + "/connections", {**headers, "Content-Type": "application/json"}, json.dumps(body).encode())
if "id" in created:
    send("DELETE", platform + "/connections/" + created["id"], headers)
print("done")
