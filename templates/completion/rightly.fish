# Completion of rightly for fish. To have it in every shell:
#   rightly completion fish > ~/.config/fish/completions/rightly.fish
function __rightly_complete
    set -l words (commandline -opc) (commandline -ct)
    rightly complete -- $words[2..-1] 2>/dev/null
end
complete -c rightly -f -a '(__rightly_complete)'
