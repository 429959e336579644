#!/usr/bin/env bash
# Writes into a folder how a run went, for standing_issues.sh: an empty file when all is well, words when something failed.
# A run that was cancelled says nothing.
#   run_state.sh FOLDER NAME RUN RESULT…      RUN is the address of the run
set -euo pipefail
folder=$1 name=$2 run=$3
shift 3
mkdir -p "$folder"
case " $* " in
  *" failure "*)
    printf '%s\n\n%s\n' "This did not work: $run" \
      "Open that page: the step with a red cross says why. Until it works, readers see the last good copy. This issue is closed by itself when it works again." \
      > "$folder/$name.md"
    ;;
  *" cancelled "* | *" skipped "*) ;;
  *) : > "$folder/$name.md" ;;
esac
