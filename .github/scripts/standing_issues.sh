#!/usr/bin/env bash
# Keeps one standing issue for each Markdown file in a folder: opens it, brings it up to date, or closes it when the file
# is empty. An issue is known by its label and its title, so a second is never opened.
#   standing_issues.sh FOLDER [TITLE LABEL]
set -euo pipefail
folder=$1 heading=${2:-Due for a check} label=${3:-due}
gh label create "$label" --description "$heading" --color 1d70b8 --force >/dev/null
for path in "$folder"/*.md; do
  [ -e "$path" ] || continue
  name=$(basename "$path" .md)
  case $name in *[!a-z0-9-]*) echo "Left out: a file with a strange name" >&2; continue ;; esac
  title="$heading: $name"
  number=$(gh issue list --label "$label" --state all --limit 500 --json number,title |
    TITLE=$title python3 -c 'import json, os, sys
print(next((i["number"] for i in json.load(sys.stdin) if i["title"] == os.environ["TITLE"]), ""))')
  if [ ! -s "$path" ]; then
    [ -z "$number" ] || gh issue close "$number" --comment "There is nothing more to do here."
  elif [ -z "$number" ]; then
    gh issue create --title "$title" --label "$label" --body-file "$path"
  else
    gh issue edit "$number" --body-file "$path"
    gh issue reopen "$number" 2>/dev/null || true # it is open already
  fi
done
