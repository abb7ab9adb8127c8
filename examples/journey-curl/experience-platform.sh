# Calls Experience Platform: Adobe's, unless AEP_BASE_URL is the URL of a mock.

host=${AEP_BASE_URL:-https://platform.adobe.io}

# Sends a request, and keeps the body of the response: call METHOD PATH [OPTION OF CURL...]
call() {
  method=$1 path=$2
  shift 2
  response=$(
    curl -sS --fail-with-body -X "$method" "$host/data/foundation$path" \
      -H "Authorization: Bearer ${ACCESS_TOKEN:?}" \
      -H "x-api-key: ${API_KEY:?}" \
      -H "x-gw-ims-org-id: ${IMS_ORG:?}" \
      -H "x-sandbox-name: ${SANDBOX_NAME:?}" \
      "$@"
  ) || {
    echo "$method $path failed: $response" >&2
    exit 1
  }
}

get() {
  call GET "$1"
}

# Sends standard input, so that no list of processes shows its secrets.
post() {
  call POST "$1" -H 'Content-Type: application/json' -d @-
}

# Prints the first member of the response that has this name and is a text. Nothing, if there is none.
text() {
  printf '%s' "$response" | tr '{},' '\n\n\n' | sed -n "s/^ *\"$1\" *: *\"\([^\"]*\)\".*/\1/p" | sed 1q
}
