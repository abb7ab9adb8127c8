"""Copies contacts from Microsoft Dynamics to a data set of Adobe Experience Platform, every hour."""

import json
import os
import time
import urllib.error
import urllib.parse
import urllib.request

DYNAMICS = {"id": "38ad80fe-8b06-4938-94f4-d4ee80266b07", "version": "1.0"}
DATA_LAKE = {"id": "c604ff05-7f1a-43c0-8e18-33bf874cb11c", "version": "1.0"}

# Adobe documents several words for the status of a run, in upper and lower case.
UNFINISHED = {"scheduled", "queued", "pending", "waiting", "inprogress", "processing"}


class ExperiencePlatform:
    """Calls Experience Platform: Adobe's, unless AEP_BASE_URL is the URL of a mock."""

    def __init__(self, environ=os.environ):
        self.url = environ.get("AEP_BASE_URL", "https://platform.adobe.io") + "/data/foundation"
        self.headers = {
            "Authorization": "Bearer " + environ["ACCESS_TOKEN"],
            "x-api-key": environ["API_KEY"],
            "x-gw-ims-org-id": environ["IMS_ORG"],
            "x-sandbox-name": environ["SANDBOX_NAME"],
        }

    def get(self, path, **query):
        return self._send("GET", path + "?" + urllib.parse.urlencode(query))

    def post(self, path, body):
        return self._send("POST", path, json.dumps(body).encode(), {"Content-Type": "application/json"})

    def _send(self, method, path, data=None, headers={}):
        request = urllib.request.Request(self.url + path, data, {**self.headers, **headers}, method=method)
        try:
            with urllib.request.urlopen(request, timeout=60) as response:
                return json.load(response)
        except urllib.error.HTTPError as error:
            raise RuntimeError(f"{method} {path} failed with {error.code}: {error.read().decode()}") from error


def create_dataflow(platform, auth_params, start_in=60):
    """Creates a dataflow and all that it needs, and returns its id. Adobe rejects a start in the past: start_in is in seconds."""
    connection = platform.post(
        "/flowservice/connections",
        {
            "name": "Contoso CRM",
            "auth": {"specName": "Service Principal Key Based Authentication", "params": auth_params},
            "connectionSpec": DYNAMICS,
        },
    )["id"]
    table = platform.get(f"/flowservice/connections/{connection}/explore", objectType="table", object="contact")
    schema = platform.post(
        "/schemaregistry/tenant/schemas",
        {
            "type": "object",
            # Adobe rejects a title that another schema has.
            "title": f"Contoso contacts {time.time_ns()}",
            "allOf": [
                {"$ref": "https://ns.adobe.com/xdm/context/profile"},
                {"$ref": "https://ns.adobe.com/xdm/context/profile-person-details"},
            ],
        },
    )["$id"]
    content_type = "application/vnd.adobe.xed+json;version=1"
    # The response is a list of one path: ["@/dataSets/{id}"]
    [data_set_path] = platform.post(
        "/catalog/dataSets", {"name": "Contoso contacts", "schemaRef": {"id": schema, "contentType": content_type}}
    )
    source_connection = platform.post(
        "/flowservice/sourceConnections",
        {
            "name": "Contacts in the CRM",
            "baseConnectionId": connection,
            "data": {"format": "tabular"},
            "params": {"tableName": "contact", "columns": table["schema"]["columns"]},
            "connectionSpec": DYNAMICS,
        },
    )["id"]
    target_connection = platform.post(
        "/flowservice/targetConnections",
        {
            "name": "Contacts in the data lake",
            "data": {"schema": {"id": schema, "version": "application/vnd.adobe.xed-full+json;version=1"}},
            "params": {"dataSetId": data_set_path.removeprefix("@/dataSets/")},
            "connectionSpec": DATA_LAKE,
        },
    )["id"]
    mapping = platform.post(
        "/conversion/mappingSets",
        {
            "version": 0,
            "xdmSchema": schema,
            "xdmVersion": "1.0",
            "mappings": [
                {"sourceAttribute": "contactid", "destinationXdmPath": "_id", "version": 0},
                {"sourceAttribute": "fullname", "destinationXdmPath": "person.name.fullName", "version": 0},
            ],
        },
    )
    [flow_spec] = platform.get("/flowservice/flowSpecs", property='name=="CRMToAEP"')["items"]
    delta_column = {"name": "modifiedon", "dateFormat": "yyyy-MM-ddTHH:mm:ssZ", "timezone": "UTC"}
    return platform.post(
        "/flowservice/flows",
        {
            "name": "Contacts from the CRM",
            "flowSpec": {"id": flow_spec["id"], "version": flow_spec["version"]},
            "sourceConnectionIds": [source_connection],
            "targetConnectionIds": [target_connection],
            "transformations": [
                {"name": "Copy", "params": {"deltaColumn": delta_column}},
                # A number in the response, and a text in the flow specification.
                {"name": "Mapping", "params": {"mappingId": mapping["id"], "mappingVersion": str(mapping["version"])}},
            ],
            "scheduleParams": {"startTime": int(time.time()) + start_in, "frequency": "hour", "interval": 1, "backfill": True},
        },
    )["id"]


def wait_for_run(platform, flow_id, pause=30, limit=40):
    """Waits until the newest run of a dataflow has ended, and returns it, whether it succeeded or failed.

    Asks at most `limit` times, `pause` seconds apart, and then raises TimeoutError.
    """
    status = None
    for request in range(limit):
        if request > 0:
            time.sleep(pause)
        runs = platform.get("/flowservice/runs", property=f"flowId=={flow_id}", orderby="-createdAt", limit=1)["items"]
        for run in runs:
            status = run["metrics"]["statusSummary"]["status"]
            if status.lower().replace("_", "") not in UNFINISHED:
                return run
    raise TimeoutError(f"No run of the dataflow {flow_id} has ended. The last status was {status}.")


if __name__ == "__main__":
    adobe = ExperiencePlatform()
    names = {"serviceUri": "SERVICE_URI", "servicePrincipalId": "SERVICE_PRINCIPAL_ID", "servicePrincipalKey": "SERVICE_PRINCIPAL_KEY"}
    dataflow = create_dataflow(adobe, {name: os.environ[variable] for name, variable in names.items()})
    print("created", dataflow)
    print(wait_for_run(adobe, dataflow)["metrics"]["statusSummary"]["status"])
