#!/usr/bin/env bash
# Writes into a folder one Markdown file for each place with something due, and one of web addresses that do not work.
#   due.sh LINKBOOK FOLDER
set -euo pipefail
linkbook=$1 folder=$2
mkdir -p "$folder"
for path in directory/areas/*.yml everywhere.yml; do
  place=$(basename "$path" .yml)
  [ -d "directory/listings/$place" ] || continue
  "$linkbook" due --place "$place" --within 30d --format markdown > "$folder/$place.md"
done
"$linkbook" links --kept links.json --format markdown > "$folder/web-addresses.md"
