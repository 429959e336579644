#!/usr/bin/env bash
# Writes into a folder, for standing_issues.sh, whether GitHub has put a schedule to sleep or soon will. It does so in a
# public repository in which nothing has happened for 60 days. The file is empty when all is well.
#   schedules.sh FOLDER
set -euo pipefail
folder=$1
mkdir -p "$folder"
gh api "repos/$GH_REPO" > "$folder/about.json"
gh api "repos/$GH_REPO/actions/workflows?per_page=100" > "$folder/workflows.json"
ABOUT=$folder/about.json WORKFLOWS=$folder/workflows.json COMMITTED=$(git log -1 --format=%ct "${GITHUB_SHA:-HEAD}") NOW=${NOW:-$(date +%s)} \
  python3 - > "$folder/schedules.md" <<'PYTHON'
import datetime, json, os
from pathlib import Path

ASLEEP, WARN = 60, 45  # days
about, listed = (json.loads(Path(os.environ[name]).read_text()) for name in ("ABOUT", "WORKFLOWS"))
names = [w["path"].rpartition("/")[2] for w in listed["workflows"] if w["state"] == "disabled_inactivity"]
pages = [f"- https://github.com/{os.environ['GH_REPO']}/actions/workflows/{name}" for name in names]
days = (int(os.environ["NOW"]) - int(os.environ["COMMITTED"])) // 86_400
if pages:
    print("GitHub has put these to sleep, so they do not run. Open each, and press **Enable workflow**:\n")
    print(*pages, sep="\n")
elif days >= WARN and not about["private"]:
    day = datetime.datetime.fromtimestamp(int(os.environ["COMMITTED"]), datetime.UTC) + datetime.timedelta(days=ASLEEP)
    print(f"Nothing has been changed here for {days} days. After {ASLEEP} days GitHub stops the nightly publishing.")
    print(f"Merge a change before {day:%Y-%m-%d}: one listing that is still right will do.")
PYTHON
