# Runs the steps of ./test one after the other, keeps each one's output, and adds up the counts.
passed=0 failed=0 skipped=0 broken=()

# step NAME COMMAND...: a step that fails does not stop the next one. A step without counts of its own
# counts as one failure when it fails.
step() {
  local name=$1 began=$SECONDS log status p f s
  shift
  log=$logs/${name// /-}
  printf '\n== %s\n' "$name"
  "$@" 2>&1 9>&- | tee "$log"
  status=${PIPESTATUS[0]}
  read -r p f s < <(counts_in "$log")
  [ "$status" -eq 0 ] || [ "$f" -gt 0 ] || f=1
  [ "$status" -eq 0 ] && [ "$f" -eq 0 ] || broken+=("$name")
  passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
  printf -- '-- %s: %s, %d s\n' "$name" "$([ "$f" -eq 0 ] && echo good || echo FAILED)" $((SECONDS - began))
}

# The sums of what cargo test ("test result: ok. 3 passed; 0 failed; 1 ignored") and node ("pass 3") say.
counts_in() {
  awk '
    /^test result: / {
      for (i = 2; i <= NF; i++) {
        if ($i ~ /^passed/) p += $(i - 1)
        if ($i ~ /^failed/) f += $(i - 1)
        if ($i ~ /^ignored/) s += $(i - 1)
      }
    }
    NF == 3 && $2 == "pass" { p += $3 }
    NF == 3 && ($2 == "fail" || $2 == "cancelled") { f += $3 }
    NF == 3 && ($2 == "skipped" || $2 == "todo") { s += $3 }
    END { print p + 0, f + 0, s + 0 }
  ' "$1"
}

# The one plain line of the end, and the exit code.
closing_line() {
  printf '\n%d min %d s in all\n' $((SECONDS / 60)) $((SECONDS % 60))
  [ ${#broken[@]} -eq 0 ] || printf 'failed: %s (output in .cache/log)\n' "${broken[@]}"
  if [ "$skipped" -gt 0 ]; then
    echo "$passed passed, $failed failed, $skipped skipped"
  else
    echo "$passed passed, $failed failed"
  fi
  [ ${#broken[@]} -eq 0 ] && [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
}
