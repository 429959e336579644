#!/usr/bin/env bash
# Finds or installs what the tests drive: a Chromium, Node for the search engine's own tests, and axe for accessibility.
# First choice: what is on the machine. Then the system's package client. Then Playwright's own browser.
set -euo pipefail

browser() {
  for name in chromium chromium-browser google-chrome google-chrome-stable microsoft-edge; do
    command -v "$name" >/dev/null && return 0
  done
  "${BIN:-.venv/bin}/python" -c 'import os, sys; from playwright.sync_api import sync_playwright as p
with p() as browsers: sys.exit(not os.path.exists(browsers.chromium.executable_path))'
}

with_packages() {
  command -v apt-get >/dev/null || return 1
  local as=""
  [ "$(id -u)" = 0 ] || { command -v sudo >/dev/null && as="sudo -n"; } || return 1
  $as apt-get update -qq && DEBIAN_FRONTEND=noninteractive $as apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

browser || with_packages chromium || "${BIN:-.venv/bin}/python" -m playwright install chromium
command -v node >/dev/null || with_packages nodejs || echo "Node is not here, so the search engine's own tests will be skipped." >&2

if command -v npm >/dev/null; then
  npm install --no-save --no-fund --no-audit --silent --prefix "$(dirname "${BIN:-.venv/bin}")/axe" axe-core@4 >/dev/null ||
    echo "axe-core could not be installed, so the tests that need it will be skipped." >&2
else
  echo "npm is not here, so the accessibility tests that need axe-core will be skipped." >&2
fi
