#!/usr/bin/env bash
# Finds or installs what the tests drive besides Python's packages: a Chromium, and the scripts' tools at locked versions.
# First choice of browser: the headless shell, which takes a third less of the machine. Then what is on the machine. Then
# the system's package client. Then Playwright's own.
set -euo pipefail

browser() {
  for name in chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable microsoft-edge; do
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

shell() {
  command -v chromium-headless-shell >/dev/null && return 0
  grep -qsx 'ID=debian' /etc/os-release && with_packages chromium-headless-shell
}

shell || browser || with_packages chromium || "${BIN:-.venv/bin}/python" -m playwright install chromium
npm ci --silent
