# The API against its own description: a server with the demo, asked by schemathesis with every check.

# schemathesis_run SECONDS [ROLE [DATABASE]]: made-up requests for so long, as a member of a role (owner, if not said), on
# SQLite or on the empty PostgreSQL of that address; the same seed asks the same. What has the right shape is read: only a
# rule may refuse it then (schemathesis.toml), or, to one who is no owner, that they may not, whatever else it lacks.
schemathesis_run() {
  local folder port server status role=${2:-owner} program=${CARGO_TARGET_DIR:-target}/debug/seguito
  local -a scopes=(--scope read) unsaid=() place as=()
  folder=$(mktemp -d) && port=$(free_port) || return 1
  place=(--data "$folder") && [ -z "${3:-}" ] || place=(--database "$3")
  "$program" demo "${place[@]}" --language en > "$folder/said" || return 1
  [ "$role" = reader ] || scopes+=(--scope write)
  if [ "$role" = owner ]; then
    scopes+=(--scope change-settings)
  else
    "$program" member add "${place[@]}" --role "$role" --name Rita rita@example.org > "$folder/said" || return 1
    as=(--as rita@example.org) unsaid=(--exclude-checks positive_data_acceptance,missing_required_header)
  fi
  SEGUITO_TOKENS=$(for n in $(seq 24); do
    "$program" token create "schemathesis $n" "${scopes[@]}" "${as[@]}" "${place[@]}" || return 1
  done) || return 1
  "$program" serve "${place[@]}" --listen "127.0.0.1:$port" > "$folder/log" 2>&1 &
  server=$!
  export SEGUITO_TOKENS SEGUITO_API=http://127.0.0.1:$port/api/v1 SCHEMATHESIS_HOOKS=hooks
  PYTHONPATH=e2e/schemathesis .cache/venv/bin/schemathesis --config-file e2e/schemathesis/schemathesis.toml run \
    "http://127.0.0.1:$port/api/openapi.json" --wait-for-schema 20 --checks all "${unsaid[@]}" --seed 20261124 \
    --phases examples,coverage,fuzzing,stateful --max-time "$1" --continue-on-failure --no-color
  status=$?
  kill "$server" && wait "$server"
  [ "$status" -eq 0 ] && echo "test result: ok. 1 passed; 0 failed"
  rm -rf "$folder"
  return $status
}
