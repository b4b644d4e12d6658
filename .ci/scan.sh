#!/usr/bin/env bash
# Seguito asked by the tools of those who break in: wapiti walks the demo as its owner and attacks each page, parameter
# and form it finds; sqlmap does so with the parameters of pages that search and filter. Not a step of ./test, for it
# takes half an hour; what the last run gave is in docs/proofs.md. Ends with 1 if something was found, or did not run.
#
#   .ci/scan.sh [SECONDS]     SECONDS for the walk, and at most as many for each kind of attack; 120 if not said
set -uo pipefail
cd "$(dirname "$0")/.." || exit 1
source .ci/postgres.sh

seconds=${1:-120} program=${CARGO_TARGET_DIR:-target}/debug/seguito tools=.cache/scan
folder=$(mktemp -d) && port=$(free_port) || exit 1
base=http://127.0.0.1:$port
found=$PWD/.cache/log/scan sound=0
rm -rf "$found" && mkdir -p "$found"

[ -x "$tools/bin/sqlmap" ] ||
  { python3 -m venv "$tools" && "$tools/bin/pip" install --quiet wapiti3==3.2.3 sqlmap==1.10; } || exit 1

# The demo tells the password of its owner once.
"$program" demo --data "$folder/data" --language en > "$folder/said" || exit 1
read -r mail password < <(sed -n 's/^Sign in as \([^ ]*\) with the password \([^,]*\),.*/\1 \2/p' "$folder/said")
page=$(sed -n 's/.*http:[^ ]*\(\/w\/[^ /]*\)\/today.*/\1/p' "$folder/said")
"$program" serve --data "$folder/data" --listen "127.0.0.1:$port" > "$folder/log" 2>&1 &
server=$!
trap 'kill "$server" 2> /dev/null; rm -rf "$folder"' EXIT
curl --silent --retry 20 --retry-connrefused --retry-delay 1 --output /dev/null "$base/healthz"
cookie=$(curl --silent --include --header "Origin: $base" --data-urlencode "mail=$mail" \
  --data-urlencode "password=$password" "$base/sign-in" | sed -n 's/^set-cookie: \(seguito=[^;]*\).*/\1/p')
[ -n "$cookie" ] || { echo "the owner of the demo could not sign in" >&2; exit 1; }

# What would end the walk is left out: signing out, a new password, the demo's removal. So are fonts and styles.
"$tools/bin/wapiti" --url "$base/" --start "$base$page/today" --header "Cookie: $cookie" --header "Origin: $base" \
  --exclude "$base/assets/*" --exclude "$base/sign-out" --exclude "$base/language/*" --exclude "$base$page/settings/me/password" \
  --exclude "$base$page/settings/me/sign-ins/end" --exclude "$base$page/settings/demo/removal" \
  --module sql,timesql,xss,permanentxss,redirect,crlf,upload,file,exec --level 2 --scan-force normal \
  --max-scan-time "$seconds" --max-attack-time "$seconds" --flush-session --no-bugreport --format json \
  --output "$found/wapiti.json" > "$found/wapiti.txt" 2>&1
python3 - "$found/wapiti.json" << 'END'
import json, sys
told = json.load(open(sys.argv[1]))
kinds = {kind: told["vulnerabilities"][kind] + told["anomalies"].get(kind, []) for kind in told["vulnerabilities"]}
kinds |= {kind: all for kind, all in told["anomalies"].items() if kind not in kinds}
print("wapiti:", told["infos"].get("crawled_pages_nbr"), "pages and forms,", sum(map(len, kinds.values())), "findings")
for kind, all in kinds.items():
    for one in all:
        print(" ", kind, one["method"], one["path"], one["info"])
sys.exit(any(kinds.values()))
END
[ $? -eq 0 ] || sound=1

# A sign-in that has ended meanwhile would only be led to the door.
signed_in() {
  [ "$(curl --silent --output /dev/null --write-out '%{http_code}' --header "Cookie: $cookie" "$base$page/today")" = 200 ]
}
signed_in || { echo "the walk has ended the sign-in" >&2; sound=1; }

# Every parameter of the pages that search, filter, sort and page.
printf "$base$page/%s\n" "find?q=a&for=plan" "clients?q=a&tag=a&manager=a&sort=name&page=1" "clients.csv?q=a&tag=a" \
  "projects?q=a&kind=a&stage=a&manager=a" "weeks?who=a&weeks=4" "today?at=1&do=day" "held?kind=a" > "$folder/pages"
"$tools/bin/sqlmap" -m "$folder/pages" --batch --level 3 --risk 2 --technique BEUS --threads 4 --skip "cookie,user-agent,referer,host" \
  --cookie "$cookie" --output-dir "$folder/sqlmap" > "$found/sqlmap.txt" 2>&1
signed_in || { echo "the attack has ended the sign-in" >&2; sound=1; }
clean=$(grep -c 'does not seem to be injectable' "$found/sqlmap.txt")
injected=$(grep -c 'is vulnerable\|appears to be .*injectable$' "$found/sqlmap.txt")
errors=$(grep -c '"level":"ERROR"' "$folder/log")
echo "sqlmap: $clean parameters not injectable, $injected findings"
echo "the server: $errors errors in its log"
[ "$clean" -gt 0 ] && [ "$injected" -eq 0 ] && [ "$errors" -eq 0 ] || sound=1
[ "$(curl --silent "$base/healthz")" = ok ] && echo "it still answers" || sound=1
cp "$folder/log" "$found/server.txt"
exit $sound
