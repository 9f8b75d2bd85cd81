# Completion of rightly for bash. To have it in every shell:
#   rightly completion bash >> ~/.bashrc
_rightly() {
  local word meaning
  COMPREPLY=()
  while IFS=$'\t' read -r word meaning; do
    [ -n "$word" ] && COMPREPLY+=("$word")
  done < <(rightly complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  # After a folder comes what is in it, without a space.
  if [ "${#COMPREPLY[@]}" -eq 1 ] && [ "${COMPREPLY[0]: -1}" = / ]; then compopt -o nospace; fi
}
complete -F _rightly rightly
