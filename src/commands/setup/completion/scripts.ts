/**
 * What each shell is told, once. All of them ask the program for the candidates (`briefing complete`), so that a new
 * command or a new issue needs no new script.
 */

export type Shell = 'bash' | 'zsh' | 'fish' | 'powershell';

/** bash cuts words at `=`, so they are put together again; titles are shown where it lists, never where it inserts. */
const BASH = `# briefing completion for bash. In ~/.bashrc:  source <(briefing completion bash)
_briefing() {
  local index word joining='' current line value files='' prefix='' widest=0
  local -a words=() values=() titles=()
  for ((index = 1; index <= COMP_CWORD; index++)); do
    word=\${COMP_WORDS[index]}
    if [[ ($word == '=' || -n $joining) && \${#words[@]} -gt 0 ]]; then
      words[\${#words[@]} - 1]+=$word
      [[ $word == '=' ]] && joining=1 || joining=''
    else
      words+=("$word")
    fi
  done
  current=\${words[\${#words[@]} - 1]}
  unset "words[\${#words[@]} - 1]"
  [[ $current == --*=* && $COMP_WORDBREAKS == *=* ]] && prefix=\${current%%=*}=
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ $line == ':files' ]]; then
      files=1
      compopt -o filenames 2>/dev/null
      while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "\${current#"$prefix"}")
      continue
    fi
    value=\${line%%$'\\t'*}
    value=\${value#"$prefix"}
    values+=("$value")
    titles+=("\${line#*$'\\t'}")
    ((\${#value} > widest)) && widest=\${#value}
  done < <(briefing complete "--current=$current" -- "\${words[@]}" 2>/dev/null)
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
    if [[ $line == ':files' ]]; then
      files=1
      continue
    fi
    value=\${line%%$'\\t'*}
    value=\${value#$prefix}
    described+=("\${value//:/\\\\:}:\${line#*$'\\t'}")
  done < <(briefing complete "--current=\${(Q)PREFIX}" -- "\${(@Q)words[2,CURRENT-1]}" 2>/dev/null)
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
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    for line in (briefing complete "--current=$current" -- $words[2..-1] 2>/dev/null)
        if test "$line" = ':files'
            __fish_complete_path (string replace -r -- '^--[^=]*=' '' "$current")
        else
            printf '%s\\n' $line
        end
    end
end
complete -c briefing -f -k -a '(__briefing_candidates)'
`;

/** Windows PowerShell drops empty arguments, hence `--current=` with the word behind it. */
const POWERSHELL = `# briefing completion for PowerShell. In $PROFILE:  briefing completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName briefing -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
        ForEach-Object { $_.Extent.Text.Trim('"', "'") })
    foreach ($line in @(& briefing complete "--current=$wordToComplete" '--' @words 2>$null)) {
        if ($line -eq ':files') {
            [System.Management.Automation.CompletionCompleters]::CompleteFilename($wordToComplete)
            continue
        }
        $value, $title = $line -split "\`t", 2
        if (-not $title) { $title = $value }
        [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $title)
    }
}
`;

const SCRIPTS: Readonly<Record<Shell, string>> = { bash: BASH, zsh: ZSH, fish: FISH, powershell: POWERSHELL };

export const completionScript = (shell: Shell): string => SCRIPTS[shell];
