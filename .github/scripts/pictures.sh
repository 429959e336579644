#!/usr/bin/env bash
# Takes a picture of the page of each listing that a change touches, as a phone shows it; of the first five.
#   pictures.sh CHANGE SITE FOLDER      CHANGE is a checkout of the merge, SITE the site that was built from it
set -euo pipefail
change=$1 site=$2 folder=$3 port=${PORT:-8765}
mkdir -p "$folder"
chrome=$(command -v google-chrome || command -v chromium || command -v chromium-browser) || {
  echo "No browser here, so no pictures" >&2
  exit 0
}
python3 -m http.server --directory "$site" --bind 127.0.0.1 "$port" >/dev/null 2>&1 &
server=$!
trap 'kill "$server"' EXIT
python3 - "$port" <<'PYTHON'
import socket, sys, time
for _ in range(100):  # until the server answers, for ten seconds
    with socket.socket() as knock:
        if knock.connect_ex(("127.0.0.1", int(sys.argv[1]))) == 0:
            break
    time.sleep(0.1)
PYTHON
git -C "$change" diff --name-only --diff-filter=d HEAD^1 HEAD -- directory/listings |
  sed -nE 's#^directory/listings/[a-z0-9-]+/([a-z0-9-]+)\.yml$#\1#p' | head -5 |
  while read -r id; do
    [ -f "$site/listings/$id/index.html" ] || continue # held, so readers see no page
    # shellcheck disable=SC2086
    "$chrome" --headless=new --hide-scrollbars --window-size=480,2400 ${CHROME_OPTIONS:-} \
      --screenshot="$PWD/$folder/$id.png" "http://127.0.0.1:$port/listings/$id/" >/dev/null 2>&1 </dev/null ||
      echo "No picture of $id" >&2
  done
