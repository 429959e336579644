#!/usr/bin/env bash
# Keeps one comment in a pull request: what readers would see before and after, which decisions somebody must confirm, and
# where the pictures and the site are.
#   tell_change.sh FILE PULL      PICTURES and SITE are addresses, or empty
set -euo pipefail
file=$1 pull=$2
case $pull in '' | *[!0-9]*) echo "$pull is not the number of a pull request" >&2; exit 1 ;; esac
mark="<!-- linkbook: before and after -->"
body=$(mktemp)
{
  echo "$mark"
  cat "$file"
  echo
  [ -z "$PICTURES" ] || echo "**As readers would see it:** [pictures of the pages]($PICTURES)"
  [ -z "$SITE" ] || echo "**To try it:** [the whole site]($SITE). Open its folder with a web server. Both are kept for a week."
} > "$body"
comment=$(gh api "repos/$GH_REPO/issues/$pull/comments?per_page=100" | MARK=$mark python3 -c 'import json, os, sys
ours = (c["id"] for c in json.load(sys.stdin)
        if c["user"]["login"] == "github-actions[bot]" and c["body"].startswith(os.environ["MARK"]))
print(next(ours, ""))')
if [ -n "$comment" ]; then
  gh api --method PATCH "repos/$GH_REPO/issues/comments/$comment" -F "body=@$body" >/dev/null
else
  gh api --method POST "repos/$GH_REPO/issues/$pull/comments" -F "body=@$body" >/dev/null
fi
