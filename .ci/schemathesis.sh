# The API against its own description: a server with the demo, asked by schemathesis with every check.

# schemathesis_run SECONDS: made-up requests for so long; the same seed asks the same. What has the right shape is read:
# only a rule may refuse it then (schemathesis.toml).
schemathesis_run() {
  local folder port server status program=${CARGO_TARGET_DIR:-target}/debug/seguito
  folder=$(mktemp -d) && port=$(free_port) || return 1
  "$program" demo --data "$folder" --language en > "$folder/said" || return 1
  SEGUITO_TOKENS=$(for n in $(seq 24); do
    "$program" token create "schemathesis $n" --scope read --scope write --scope change-settings --data "$folder" || return 1
  done) || return 1
  "$program" serve --data "$folder" --listen "127.0.0.1:$port" > "$folder/log" 2>&1 &
  server=$!
  export SEGUITO_TOKENS SEGUITO_API=http://127.0.0.1:$port/api/v1 SCHEMATHESIS_HOOKS=hooks
  PYTHONPATH=e2e/schemathesis .cache/venv/bin/schemathesis --config-file e2e/schemathesis/schemathesis.toml run \
    "http://127.0.0.1:$port/api/openapi.json" --wait-for-schema 20 --checks all --seed 20261124 \
    --phases examples,coverage,fuzzing,stateful --max-time "$1" --continue-on-failure --no-color
  status=$?
  kill "$server" && wait "$server"
  [ "$status" -eq 0 ] && echo "test result: ok. 1 passed; 0 failed"
  rm -rf "$folder"
  return $status
}
