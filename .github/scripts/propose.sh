#!/usr/bin/env bash
# Tells the sender of an issue what came of it, and closes one that the book agrees with already. A change goes on a branch of its own, in a draft pull request that closes
# the issue when it is merged. Anything in the patch outside directory/listings is refused.
#   propose.sh FOLDER ISSUE       FOLDER is what take_in.sh wrote; RUN is the address of this run
set -euo pipefail
folder=$1 issue=$2
case $issue in '' | *[!0-9]*) echo "$issue is not the number of an issue" >&2; exit 1 ;; esac
if [ ! -f "$folder/change.patch" ] || [ ! -f "$folder/reply.md" ]; then
  gh issue comment "$issue" --body "Thank you. Something went wrong here, and not in what you sent: there is nothing that you need do.

Maintainers: $RUN says what. When it is mended, take the label \`accepted\` off and put it on again."
  exit 1
fi
if git apply --numstat -z "$folder/change.patch" 2>/dev/null | tr '\0' '\n' | cut -f3 |
  grep -v '^directory/listings/[a-z0-9-]*/[a-z0-9-]*\.yml$' | grep -q .; then
  echo "The patch would change something that is not a listing" >&2
  exit 1
fi
gh label create needs-answer --description "It was not taken in, and a comment says why" --color bf8700 --force >/dev/null
if [ -f "$folder/agrees" ]; then
  gh issue comment "$issue" --body-file "$folder/reply.md"
  gh issue edit "$issue" --remove-label accepted --remove-label needs-answer
  gh issue close "$issue"
elif [ -s "$folder/reply.md" ]; then
  gh issue comment "$issue" --body-file "$folder/reply.md"
  gh issue edit "$issue" --remove-label accepted --add-label needs-answer # "accepted" can then be given again
else
  gh issue edit "$issue" --remove-label needs-answer
fi
[ -s "$folder/change.patch" ] || exit 0

branch="intake/issue-$issue"
git switch --create "$branch"
git apply --index "$folder/change.patch"
git -c user.name="github-actions[bot]" -c user.email="41898282+github-actions[bot]@users.noreply.github.com" \
  commit --quiet --message "Take in issue $issue" --message "Closes #$issue"
gh auth setup-git
git push --force origin "$branch"
body=$(mktemp)
{
  echo "Closes #$issue"
  echo
  echo 'Look through it. When it is right, choose "Ready for review" (or, if that is not offered, Close and then Reopen): that starts'
  echo 'the check. Then merge it, and the issue is closed.'
  echo
  cat "$folder/before-and-after.md"
} > "$body"
open=$(gh api "repos/$GH_REPO/pulls?state=open&head=${GH_REPO%%/*}:$branch" |
  python3 -c 'import json, sys; print(*(pull["number"] for pull in json.load(sys.stdin)[:1]))')
if [ -n "$open" ]; then
  gh api --method PATCH "repos/$GH_REPO/pulls/$open" -F "body=@$body" >/dev/null
else
  gh pr create --draft --base main --head "$branch" --title "From issue $issue" --body-file "$body"
  gh issue comment "$issue" --body "Thank you. This is ready for a last look. When it is in the book, this issue is closed by itself."
fi
