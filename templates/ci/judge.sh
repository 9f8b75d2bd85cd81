# The program comes from where this change is to be added, so that no change is judged by what it brings.
set -eu
case "$BASE" in *[!0]*) ;; *) BASE="" ;; esac
if [ -n "$BASE" ] && ! git cat-file -e "$BASE^{commit}" 2>/dev/null; then
  # A rewritten branch has left behind what stood here; in a clone of a part it may only not be fetched.
  if [ "$PUSHED" = no ] || [ "$(git rev-parse --is-shallow-repository)" = true ]; then
    echo "What this change is compared with is not in this clone. Have the whole history fetched, then run this again."
    exit 1
  fi
fi
if [ -n "$BASE" ] && [ "$PUSHED" = yes ] && ! git merge-base --is-ancestor "$BASE" HEAD 2>/dev/null; then
  echo "The history of this branch was rewritten: what stood here before is not in it. Compare the two, then run this again by hand."
  exit 1
fi
kept=.rightly/rightly.cjs
tool="$(mktemp -d)"
if [ -n "$BASE" ] && git cat-file -e "$BASE:./$kept" 2>/dev/null; then
  git show "$BASE:./$kept" > "$tool/rightly.cjs"
  git show "$BASE:./$kept.sha256" > "$tool/rightly.cjs.sha256"
else
  if [ -n "$BASE" ]; then echo "There is no program yet where this is to be added. This change is judged by the one that it brings."; fi
  cp "$kept" "$kept.sha256" "$tool"
fi
# Both the program that judges and the one that will judge later are what their digests say.
for folder in "$tool" .rightly; do (cd "$folder" && sha256sum --check --quiet rightly.cjs.sha256); done
set -- check{{formats}}
if [ -n "$BASE" ]; then set -- "$@" --since "$BASE" --all; fi
node "$tool/rightly.cjs" "$@"
