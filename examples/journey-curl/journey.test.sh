#!/bin/sh
# Tests the scripts against a mock, whose URL is in AEP_BASE_URL.
set -eu
cd "$(dirname "$0")"

export ACCESS_TOKEN=any API_KEY=any IMS_ORG=any@AdobeOrg SANDBOX_NAME=prod
export SERVICE_URI=https://contoso.crm.dynamics.com SERVICE_PRINCIPAL_ID=contoso-app SERVICE_PRINCIPAL_KEY=not-a-real-key

# Compares the output and the exit code of the wait: ends DATAFLOW STATUS CODE
ends() {
  code=0
  status=$(sh wait-for-run.sh "$1") || code=$?
  [ "$status $code" = "$2 $3" ] || {
    echo "not ok: '$status' and exit code $code instead of '$2' and $3" >&2
    exit 1
  }
  echo "ok: '$2' and exit code $3"
}

move_clock() {
  curl -fsS -o /dev/null "$AEP_BASE_URL/__mock/clock" -d "{\"advance\": \"$1\"}"
}

play() {
  curl -fsS -o /dev/null "$AEP_BASE_URL/__mock/scenarios" -d "{\"scenario\": \"$1\", \"operation\": \"createFlow\", \"times\": 1}"
}

# In real time: a run of the mock takes three seconds.
POLL_SECONDS=1 ends "$(START_IN_SECONDS=0 sh create-dataflow.sh)" success 0

# In the time of the mock, which the test moves to after the first run. From here on, one request is enough.
export POLL_LIMIT=1
dataflow=$(sh create-dataflow.sh)
ends "$dataflow" '' 2
move_clock PT5M
ends "$dataflow" success 0

play run-failed
dataflow=$(sh create-dataflow.sh)
move_clock PT5M
ends "$dataflow" failed 1

play run-stuck
dataflow=$(sh create-dataflow.sh)
move_clock PT1H
ends "$dataflow" '' 2
