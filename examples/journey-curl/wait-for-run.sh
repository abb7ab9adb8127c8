#!/bin/sh
# Waits until the newest run of a dataflow has ended, and prints its status: wait-for-run.sh DATAFLOW
# Exits with 1 if the run has failed, and with 2 if none has ended after POLL_LIMIT requests.
set -eu
. "$(dirname "$0")/experience-platform.sh"

requests=0
while [ "$requests" -lt "${POLL_LIMIT:-40}" ]; do
  [ "$requests" -eq 0 ] || sleep "${POLL_SECONDS:-30}"
  requests=$((requests + 1))
  get "/flowservice/runs?property=flowId==$1&orderby=-createdAt&limit=1"
  status=$(text status)
  # Adobe documents several words, in upper and lower case. Without a status there is no run yet.
  case $(printf '%s' "$status" | tr '[:upper:]' '[:lower:]' | tr -d '_') in
    '' | scheduled | queued | pending | waiting | inprogress | processing) ;;
    success | completed)
      echo "$status"
      exit 0
      ;;
    *)
      echo "$status"
      exit 1
      ;;
  esac
done
echo "No run of the dataflow $1 has ended. The last status was ${status:-missing}." >&2
exit 2
