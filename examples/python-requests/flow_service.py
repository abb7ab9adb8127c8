"""Connects Microsoft Dynamics to Adobe Experience Platform."""

import requests
from requests.adapters import HTTPAdapter
from urllib3.util import Retry

URL = "https://platform.adobe.io/data/foundation/flowservice"
DYNAMICS = {"id": "38ad80fe-8b06-4938-94f4-d4ee80266b07", "version": "1.0"}

# Flow Service has not acted on a request that it throttles, so that also a POST can be repeated. It can have acted on a request whose
# response is lost. The adapter waits as long as the header Retry-After says.
RETRY_IF_THROTTLED = Retry(
    total=None, connect=0, read=0, other=0, status=2, status_forcelist=[429], allowed_methods=None, raise_on_status=False
)


class FlowServiceError(Exception):
    """An error response of Flow Service."""

    def __init__(self, response: requests.Response):
        request = response.request
        super().__init__(f"{request.method} {request.path_url} failed with {response.status_code}: {_message(response)}")
        self.status_code = response.status_code


def _message(response: requests.Response) -> str:
    try:
        body = response.json()
    except requests.JSONDecodeError:
        return response.reason
    # Flow Service writes errorMessage. The gateway in front of it, which checks tokens and throttles, writes message.
    return body.get("errorMessage") or body.get("message") or response.reason


def basic_auth(service_uri: str, username: str, password: str) -> dict:
    return {
        "specName": "Basic Authentication for Dynamics-Online",
        "params": {"serviceUri": service_uri, "username": username, "password": password},
    }


def service_principal(service_uri: str, principal_id: str, principal_key: str) -> dict:
    return {
        "specName": "Service Principal Key Based Authentication",
        "params": {"serviceUri": service_uri, "servicePrincipalId": principal_id, "servicePrincipalKey": principal_key},
    }


class FlowService:
    def __init__(self, access_token: str, api_key: str, ims_org: str, sandbox: str):
        self._session = requests.Session()
        self._session.mount(URL, HTTPAdapter(max_retries=RETRY_IF_THROTTLED))
        self._session.headers.update(
            {
                "Authorization": f"Bearer {access_token}",
                "x-api-key": api_key,
                "x-gw-ims-org-id": ims_org,
                "x-sandbox-name": sandbox,
            }
        )

    def close(self) -> None:
        self._session.close()

    def create_connection(self, name: str, auth: dict) -> str:
        """Creates a connection to Dynamics. Returns its id."""
        return self._send("POST", "/connections", json={"name": name, "auth": auth, "connectionSpec": DYNAMICS})["id"]

    def get_connection(self, connection_id: str) -> dict:
        [connection] = self._send("GET", f"/connections/{connection_id}")["items"]
        return connection

    def _send(self, method: str, path: str, **content) -> dict:
        response = self._session.request(method, URL + path, timeout=60, **content)
        if not response.ok:
            raise FlowServiceError(response)
        return response.json()
