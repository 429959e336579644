#!/usr/bin/env bash
# Takes in the words of an issue, which are in BODY, and writes into a folder what came of it: the change as a patch, what
# readers would see before and after, and what to answer the sender, which is empty when all of it was taken in. A file
# called agrees says that the book has all of it already, so that the issue can be closed.
#   take_in.sh LINKBOOK FOLDER
set -euo pipefail
linkbook=$1 folder=$2
work=$(mktemp -d)
mkdir -p "$folder"
cp -R directory "$work/before"
printf '%s' "$BODY" > "$work/issue.md"
# Ends badly when something was not taken in; that is no fault when there is an answer for its sender. Ends well, with an
# answer, when there was nothing to do.
if "$linkbook" intake "$work/issue.md" --how "by an issue that they accepted" --reply "$folder/reply.md"; then
  if [ -s "$folder/reply.md" ]; then echo yes > "$folder/agrees"; fi
else
  [ -s "$folder/reply.md" ]
fi
git add --all directory/listings
git diff --cached --binary > "$folder/change.patch"
"$linkbook" changes --directory directory --against "$work/before" --for-comment > "$folder/before-and-after.md"
