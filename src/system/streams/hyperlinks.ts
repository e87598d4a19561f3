import type { Io } from '../io.js';

/** Terminals that support hyperlinks (OSC 8), by TERM_PROGRAM. */
const PROGRAMS = new Set(['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'mintty', 'rio', 'Tabby']);

/** Terminals that support hyperlinks, by TERM. */
const TERMINALS = /^(xterm-kitty|xterm-ghostty|alacritty|foot|contour|wezterm)/;

/** VTE terminals such as GNOME's support them since version 0.50, written as 5000. */
const FIRST_VTE = 5000;

/**
 * Whether addresses are written as clickable links: according to FORCE_HYPERLINK (`0` and `false` mean no), otherwise
 * only on a terminal known to support them, and not with TERM=dumb. Color settings have no effect.
 *
 * No library is used, since libraries read the running process instead of `io`.
 */
export function drawsLinks(io: Io): boolean {
  const { FORCE_HYPERLINK, TERM } = io.environment;
  if (FORCE_HYPERLINK) return FORCE_HYPERLINK !== '0' && FORCE_HYPERLINK !== 'false';
  return io.stdout.isTerminal && TERM !== 'dumb' && (TERMINALS.test(TERM ?? '') || isKnown(io));
}

function isKnown(io: Io): boolean {
  const { TERM_PROGRAM, VTE_VERSION, WT_SESSION, KONSOLE_VERSION, DOMTERM } = io.environment;
  if (TERM_PROGRAM === 'tmux') return passesLinksOn(io.environment.TERM_PROGRAM_VERSION);
  if (Number(VTE_VERSION ?? 0) >= FIRST_VTE || PROGRAMS.has(TERM_PROGRAM ?? '')) return true;
  return [WT_SESSION, KONSOLE_VERSION, DOMTERM].some((value) => value);
}

/** tmux supports them since 3.4, if the outer terminal does. */
function passesLinksOn(version = ''): boolean {
  const [, major = 0, minor = 0] = /^(\d+)\.(\d+)/.exec(version) ?? [];
  return Number(major) > 3 || (Number(major) === 3 && Number(minor) >= 4);
}
