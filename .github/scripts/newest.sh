#!/usr/bin/env bash
# Runs every test with the newest version of everything, and writes into a folder what broke and what was newer than the lock.
# The file is empty when all is well, which closes the standing issue.
#   newest.sh FOLDER
set -euo pipefail
folder=$1
mkdir -p "$folder"
report=$folder/newest-versions.md
: > "$report"
make newest > "$folder/output.txt" 2>&1 && exit 0
{
  echo "The tests fail with the newest versions that our ranges allow. People are not affected: what they install is locked."
  echo
  echo '```'
  grep -E '^(FAILED|ERROR|E  )|passed|failed' "$folder/output.txt" | cut -c1-200 | head -60 || true
  echo '```'
  echo
  echo "Newer than the lock:"
  echo
  grep -oE '^[a-z0-9._-]+==[^ ;\\]+' requirements/test.txt | sort > "$folder/locked.txt"
  { grep -oE '^[A-Za-z0-9._-]+==[^ ;]+' .venv/newest.txt || true; } | tr 'A-Z_' 'a-z-' | sort > "$folder/tried.txt"
  comm -13 "$folder/locked.txt" "$folder/tried.txt" | sed 's/^/- /'
} > "$report"
