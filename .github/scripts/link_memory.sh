#!/usr/bin/env bash
# Prints which run keeps the newest memory of the link check: `run=NUMBER`, or nothing. Only a run on this branch of this
# very repository is believed; a proposed change may upload what it likes under the same name.
#   link_memory.sh BRANCH
set -euo pipefail
gh api "repos/$GH_REPO/actions/artifacts?name=link-memory&per_page=100" | BRANCH=$1 python3 -c 'import json, os, sys
kept = [a for a in json.load(sys.stdin)["artifacts"] if not a["expired"]
        and a["workflow_run"]["head_branch"] == os.environ["BRANCH"]
        and a["workflow_run"]["head_repository_id"] == a["workflow_run"]["repository_id"]]
for newest in sorted(kept, key=lambda a: a["created_at"])[-1:]:
    print("run=" + str(newest["workflow_run"]["id"]))'
