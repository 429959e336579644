#!/usr/bin/env bash
# Puts a patch of listings on a branch of its own and opens a draft pull request that closes the issue it came from.
# Anything in the patch outside directory/listings is refused.
#   propose.sh PATCH ISSUE
set -euo pipefail
patch=$1 issue=$2
case $issue in '' | *[!0-9]*) echo "$issue is not the number of an issue" >&2; exit 1 ;; esac
if [ ! -s "$patch" ]; then
  gh issue comment "$issue" --body "The book already says this, so there is nothing to change."
  exit 0
fi
if git apply --numstat -z "$patch" | tr '\0' '\n' | cut -f3 | grep -v '^directory/listings/[a-z0-9-]*/[a-z0-9-]*\.yml$' | grep -q .; then
  echo "The patch would change something that is not a listing" >&2
  exit 1
fi
branch="intake/issue-$issue"
git switch --create "$branch"
git apply --index "$patch"
git -c user.name="github-actions[bot]" -c user.email="41898282+github-actions[bot]@users.noreply.github.com" \
  commit --quiet --message "Take in issue $issue" --message "Closes #$issue"
gh auth setup-git
git push --force origin "$branch"
gh pr view "$branch" >/dev/null 2>&1 && exit 0
gh pr create --draft --base main --head "$branch" --title "From issue $issue" --body "Closes #$issue

Look through the file. When it is right, choose \"Ready for review\": that starts the check. Then merge."
