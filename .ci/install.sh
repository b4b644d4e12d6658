# Finds what the tests need and the machine lacks; says so, then installs it.

# install_missing MODE: Debian packages as root, else it names them and stops; then the tools of Rust, Node and Python.
install_missing() {
  command -v cargo > /dev/null || { echo "Rust is missing: install it (rustup, stable), then run ./test again" >&2; return 1; }
  rust_components || return 1
  debian_packages "$1" || return 1
  cargo deny --version > /dev/null 2>&1 || {
    echo "installing cargo-deny (a few minutes, once)"
    cargo install --quiet --locked --debug cargo-deny || return 1
  }
  [ "$1" = quick ] || { node_packages && python_packages; }
}

rust_components() {
  local missing=()
  cargo fmt --version > /dev/null 2>&1 || missing+=(rustfmt)
  cargo clippy --version > /dev/null 2>&1 || missing+=(clippy)
  [ ${#missing[@]} -eq 0 ] && return
  echo "installing the Rust components ${missing[*]}"
  rustup component add "${missing[@]}"
}

# Chromium is looked for where Debian puts it, so that every run drives the same browser.
debian_packages() {
  local want=()
  command -v git > /dev/null || want+=(git)
  command -v curl > /dev/null || want+=(curl)
  command -v cc > /dev/null || want+=(gcc libc6-dev)
  [ -n "$(postgres_programs)" ] || want+=(postgresql)
  if [ "$1" = all ]; then
    [ -x /usr/bin/chromium ] || want+=(chromium)
    command -v wrk > /dev/null || want+=(wrk)
    [ -n "$(find /usr/share/fonts -name '*.ttf' -print -quit 2> /dev/null)" ] || want+=(fonts-dejavu-core)
    python3 -c 'import ensurepip' 2> /dev/null || want+=(python3-venv)
    command -v npm > /dev/null || { echo "Node 20 or later with npm is missing: install it, then run ./test again" >&2; return 1; }
  fi
  [ ${#want[@]} -eq 0 ] && return
  echo "missing on this machine: ${want[*]}"
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get > /dev/null; then
    echo "install these packages as root (Debian: apt-get install ${want[*]}), then run ./test again" >&2
    return 1
  fi
  echo "installing them now"
  no_system_cluster
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq > "$logs/apt" 2>&1 &&
    apt-get install -qq -y --no-install-recommends "${want[@]}" >> "$logs/apt" 2>&1 ||
    { tail -n 20 "$logs/apt" >&2; return 1; }
}

# The package would make and start a cluster of the system's; the tests want only its programs.
no_system_cluster() {
  mkdir -p /etc/postgresql-common/createcluster.d
  [ -e /usr/bin/pg_lsclusters ] ||
    echo "create_main_cluster = false" > /etc/postgresql-common/createcluster.d/only-programs.conf
}

# Installed again only when the lock file has changed.
node_packages() {
  cmp -s e2e/package-lock.json e2e/node_modules/.installed-for && return
  echo "installing the npm packages of e2e/"
  npm --prefix e2e ci --silent --no-audit --no-fund && cp e2e/package-lock.json e2e/node_modules/.installed-for
}

python_packages() {
  cmp -s e2e/requirements.txt .cache/venv/installed-for && return
  echo "installing the Python tools of e2e/requirements.txt in .cache/venv"
  python3 -m venv .cache/venv &&
    .cache/venv/bin/pip install --quiet --require-virtualenv -r e2e/requirements.txt &&
    cp e2e/requirements.txt .cache/venv/installed-for
}

# Licences, sources and bans always; known weaknesses where the database of them can be reached.
dependencies_check() {
  cargo deny --log-level warn check bans licenses sources || return 1
  if timeout 120 cargo deny fetch db > "$logs/advisories" 2>&1; then
    cargo deny --log-level warn check --disable-fetch advisories
  else
    echo "the advisory database cannot be reached from here: advisories not checked"
  fi
}
