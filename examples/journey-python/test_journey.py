"""Tests the journey against a mock, whose URL is in AEP_BASE_URL."""

import json
import os
import unittest
import urllib.request

from journey import ExperiencePlatform, create_dataflow, wait_for_run

MOCK = os.environ["AEP_BASE_URL"]
AUTH_PARAMS = {
    "serviceUri": "https://contoso.crm.dynamics.com",
    "servicePrincipalId": "contoso-app",
    "servicePrincipalKey": "not-a-real-key",
}


def ask_mock(path, body={}):
    urllib.request.urlopen(MOCK + "/__mock/" + path, json.dumps(body).encode()).close()


class Journey(unittest.TestCase):
    def setUp(self):
        # The clock, too: it moves forward only.
        ask_mock("reset")
        credentials = {"ACCESS_TOKEN": "any", "API_KEY": "any", "IMS_ORG": "any@AdobeOrg", "SANDBOX_NAME": "prod"}
        self.platform = ExperiencePlatform({"AEP_BASE_URL": MOCK, **credentials})

    def create(self, scenario=None, operation="createFlow", **options):
        if scenario is not None:
            ask_mock("scenarios", {"scenario": scenario, "operation": operation, "times": 1})
        return create_dataflow(self.platform, AUTH_PARAMS, **options)

    def test_ends_with_success_in_real_time(self):
        run = wait_for_run(self.platform, self.create(start_in=0), pause=1)
        self.assertEqual(run["metrics"]["statusSummary"]["status"], "success")

    def test_runs_every_hour(self):
        flow_id = self.create()
        ask_mock("clock", {"advance": "PT2H30M"})
        run = wait_for_run(self.platform, flow_id, limit=1)
        self.assertEqual(run["metrics"]["statusSummary"]["status"], "success")
        runs = self.platform.get("/flowservice/runs", property=f"flowId=={flow_id}", orderby="createdAt")["items"]
        self.assertEqual([run["metrics"]["recordSummary"]["inputRecordCount"] for run in runs], [4, 0, 0])

    def test_returns_a_run_that_failed(self):
        flow_id = self.create("run-failed")
        ask_mock("clock", {"advance": "PT5M"})
        summary = wait_for_run(self.platform, flow_id, limit=1)["metrics"]["statusSummary"]
        self.assertEqual((summary["status"], summary["errors"][0]["code"]), ("failed", "CONNECTOR-1001-500"))

    def test_does_not_wait_for_ever(self):
        flow_id = self.create("run-stuck")
        ask_mock("clock", {"advance": "PT30M"})
        with self.assertRaisesRegex(TimeoutError, "The last status was inProgress"):
            wait_for_run(self.platform, flow_id, pause=0, limit=3)

    def test_names_the_call_that_failed(self):
        with self.assertRaisesRegex(RuntimeError, "POST /conversion/mappingSets failed with 503"):
            self.create("unavailable", operation="createMappingSet")
