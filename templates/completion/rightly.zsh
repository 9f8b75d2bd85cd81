#compdef rightly
# Completion of rightly for zsh. To have it in every shell:
#   rightly completion zsh >> ~/.zshrc
_rightly() {
  local -a answers
  local word meaning
  while IFS=$'\t' read -r word meaning; do
    [[ -n "$word" ]] || continue
    if [[ -n "$meaning" ]]; then answers+=("${word//:/\\:}:$meaning"); else answers+=("${word//:/\\:}"); fi
  done < <(rightly complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)
  _describe 'rightly' answers
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
compdef _rightly rightly
