# A PostgreSQL of the tests' own: fresh folder, free port, gone at the end. fsync stays on, as the server demands.

# The folder of the newest PostgreSQL programs, 15 or later.
postgres_programs() {
  local dir newest=
  for dir in $(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V); do
    [ -x "$dir/initdb" ] && [ "$(basename "$(dirname "$dir")")" -ge 15 ] && newest=$dir
  done
  echo "$newest"
}

# PostgreSQL refuses to run as root: then the user that its package made does.
as_postgres() {
  if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

postgres_start() {
  pg_bin=$(postgres_programs)
  [ -n "$pg_bin" ] || { echo "no PostgreSQL 15 or later in /usr/lib/postgresql" >&2; return 1; }
  postgres_folder || return 1
  local port secret
  port=$(free_port)
  secret=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  echo "$secret" | as_postgres tee "$pg_home/secret" > /dev/null
  (cd / && as_postgres "$pg_bin/initdb" -D "$pg_home/data" -U seguito -E UTF8 --locale=C.UTF-8 -A scram-sha-256 \
    --pwfile="$pg_home/secret" > "$logs/initdb" 2>&1) || { cat "$logs/initdb" >&2; return 1; }
  (cd / && as_postgres "$pg_bin/pg_ctl" -D "$pg_home/data" -l "$pg_home/log" -w -o "-p $port -k $pg_home \
    -c listen_addresses=127.0.0.1 -c max_connections=200 -c timezone=UTC" start > /dev/null 9>&-) ||
    { cat "$pg_home/log" >&2; return 1; }
  export SEGUITO_TEST_POSTGRES="postgres://seguito:$secret@127.0.0.1:$port/postgres"
  echo "PostgreSQL $("$pg_bin/postgres" --version | awk '{print $3}') of the tests' own on port $port"
}

# .cache/pg, or a temporary folder where the user postgres may not go into this one.
postgres_folder() {
  pg_home=$PWD/.cache/pg
  rm -rf "$pg_home" && mkdir -p "$pg_home" || return 1
  [ "$(id -u)" -ne 0 ] || chown postgres "$pg_home"
  as_postgres test -w "$pg_home" 2> /dev/null && [ ${#pg_home} -lt 80 ] && return
  rm -rf "$pg_home"
  pg_home=$(mktemp -d) || return 1
  [ "$(id -u)" -ne 0 ] || chown postgres "$pg_home"
}

postgres_stop() {
  [ -n "${pg_home:-}" ] && [ -d "$pg_home/data" ] || return 0
  (cd / && as_postgres "$pg_bin/pg_ctl" -D "$pg_home/data" -m immediate -w stop > /dev/null 2>&1)
  cp "$pg_home/log" "$logs/postgres" 2> /dev/null
  rm -rf "$pg_home"
}

# A port below the range that the system gives to clients, and that nobody uses.
free_port() {
  local port
  for _ in $(seq 50); do
    port=$((20000 + RANDOM % 12000))
    (exec 3<> "/dev/tcp/127.0.0.1/$port") 2> /dev/null || { echo "$port"; return; }
  done
  return 1
}
