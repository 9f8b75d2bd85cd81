#!/bin/sh
# Opened in the Finder it comes without words, and the window stays open until a key is pressed.
here="$(cd "$(dirname "$0")" && pwd)" || exit 1
if [ "$#" -gt 0 ]; then exec "$here/node" "$here/rightly.cjs" "$@"; fi
if [ -d "$HOME/Documents" ]; then cd "$HOME/Documents" || exit 1; fi
"$here/node" "$here/rightly.cjs"
code=$?
if [ -t 0 ]; then
  printf 'Press Enter to close this window. '
  read -r _
fi
exit "$code"
