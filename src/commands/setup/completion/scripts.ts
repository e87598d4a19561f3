/**
 * The completion script for each shell. The scripts ask the program for candidates (`briefing complete`), so they need
 * not change when commands or briefings do.
 */

/**
 * Bash splits words at `=` and `:`. Unless a word is quoted, bash replaces only the part after the last of these
 * characters. Titles appear only in listings and are never inserted.
 */
const BASH = `# briefing completion for bash. In ~/.bashrc:  source <(briefing completion bash)
_briefing() {
  local index line value word='' cut='' prefix='' files='' widest=0 last=\${COMP_WORDS[COMP_CWORD]}
  local -a values=() titles=()
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ $line == ':word'$'\\t'* ]]; then
      word=\${line#*$'\\t'}
      [[ $word == --*=* ]] && prefix=\${word%%=*}=
      [[ $last == [:=]* || $last != *[:=]* ]] && cut=\${word%"\${word##*[:=]}"}
    elif [[ $line == ':files' ]]; then
      files=1
      compopt -o filenames 2>/dev/null
      while IFS= read -r value; do
        value=$prefix$value
        COMPREPLY+=("\${value#"$cut"}")
      done < <(compgen -f -- "\${word#"$prefix"}")
    else
      value=\${line%%$'\\t'*}
      value=\${value#"$cut"}
      values+=("$value")
      titles+=("\${line#*$'\\t'}")
      ((\${#value} > widest)) && widest=\${#value}
    fi
  done < <(briefing complete "--line=\${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
  for ((index = 0; index < \${#values[@]}; index++)); do
    value=\${values[index]}
    if [[ -z $files && -n \${titles[index]} && \${#values[@]} -gt 1 && $COMP_TYPE != 37 && $COMP_TYPE != 42 ]]; then
      printf -v value "%-\${widest}s  (%s)" "$value" "\${titles[index]}"
    fi
    COMPREPLY+=("$value")
  done
}
complete -o nosort -F _briefing briefing 2>/dev/null || complete -F _briefing briefing
`;

const ZSH = `#compdef briefing
# briefing completion for zsh. In ~/.zshrc, after compinit:  source <(briefing completion zsh)
_briefing() {
  local line value prefix='' files=''
  local -a described
  [[ $PREFIX == --*=* ]] && prefix=\${PREFIX%%=*}=
  while IFS= read -r line; do
    [[ $line == ':word'$'\\t'* ]] && continue
    if [[ $line == ':files' ]]; then
      files=1
      continue
    fi
    value=\${line%%$'\\t'*}
    value=\${value#$prefix}
    described+=("\${value//:/\\\\:}:\${line#*$'\\t'}")
  done < <(briefing complete "--line=\${(j: :)words[1,CURRENT-1]} $PREFIX" 2>/dev/null)
  [[ -n $prefix ]] && compset -P '*='
  (( \${#described} )) && _describe -V briefing described
  [[ -n $files ]] && _files
  return 0
}
if [[ $funcstack[1] == _briefing ]]; then
  _briefing "$@"
else
  compdef _briefing briefing
fi
`;

const FISH = `# briefing completion for fish. In ~/.config/fish/config.fish:  briefing completion fish | source
function __briefing_candidates
    set -l word ''
    for line in (briefing complete "--line="(commandline -cp | string collect) 2>/dev/null)
        if string match -q -- ':word*' "$line"
            set word (string replace -r -- '^:word\\t(--[^=]*=)?' '' "$line")
        else if test "$line" = ':files'
            __fish_complete_path "$word"
        else
            printf '%s\\n' $line
        end
    end
end
complete -c briefing -f -k -a '(__briefing_candidates)'
`;

export const SCRIPTS = { bash: BASH, zsh: ZSH, fish: FISH };
