"""Tests the client against the mock that `flowservice-kit exec` starts. The client itself still calls Adobe's URL."""

import os
import time
import unittest

import requests

from flow_service import FlowService, FlowServiceError, basic_auth, service_principal

# Without the mock, this fails, so that no test can call Adobe.
MOCK = os.environ["AEP_BASE_URL"] + "/__mock"

BASIC_AUTH = basic_auth("https://contoso.crm.dynamics.com", "crm-reader", "not-a-real-password")
SERVICE_PRINCIPAL = service_principal("https://contoso.crm.dynamics.com", "contoso-app", "not-a-real-key")


def ask_mock(path: str, body: dict) -> None:
    requests.post(f"{MOCK}/{path}", json=body, timeout=10).raise_for_status()


class FlowServiceTest(unittest.TestCase):
    def setUp(self):
        ask_mock("reset", {})
        self.flow_service = FlowService(access_token="any", api_key="any", ims_org="any@AdobeOrg", sandbox="prod")
        self.addCleanup(self.flow_service.close)

    def plan(self, scenario: str, times: int = 1) -> None:
        """Makes the mock play a scenario for the next creations of a connection."""
        ask_mock("scenarios", {"scenario": scenario, "operation": "createConnection", "times": times})

    def test_creates_a_connection_with_each_auth_spec(self):
        for auth in BASIC_AUTH, SERVICE_PRINCIPAL:
            with self.subTest(auth["specName"]):
                created = self.flow_service.create_connection("Contoso CRM", auth)
                connection = self.flow_service.get_connection(created)
                self.assertEqual(
                    (connection["name"], connection["state"], connection["auth"]["specName"]), ("Contoso CRM", "enabled", auth["specName"])
                )

    def test_waits_as_long_as_retry_after_says(self):
        self.plan("throttled:retryAfter=1")
        start = time.monotonic()
        self.assertTrue(self.flow_service.create_connection("Contoso CRM", BASIC_AUTH))
        self.assertGreaterEqual(time.monotonic() - start, 1)

    def test_gives_up_after_three_throttled_attempts(self):
        self.plan("throttled:retryAfter=0", times=2)
        self.assertTrue(self.flow_service.create_connection("Contoso CRM", BASIC_AUTH))
        self.plan("throttled:retryAfter=0", times=3)
        with self.assertRaisesRegex(FlowServiceError, "failed with 429: Too many requests"):
            self.flow_service.create_connection("Contoso CRM", BASIC_AUTH)

    def test_reports_that_dynamics_rejects_the_password(self):
        self.plan("bad-credentials")
        with self.assertRaisesRegex(FlowServiceError, "failed with 400: .*401 Unauthorized") as raised:
            self.flow_service.create_connection("Contoso CRM", BASIC_AUTH)
        self.assertEqual(raised.exception.status_code, 400)

    def test_does_not_repeat_a_request_without_a_response(self):
        self.plan("reset:when=before")
        with self.assertRaises(requests.ConnectionError):
            self.flow_service.create_connection("Contoso CRM", BASIC_AUTH)
        sent = requests.get(f"{MOCK}/requests", timeout=10).json()["requests"]
        self.assertEqual(len(sent), 1)
