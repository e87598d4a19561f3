import type { Io } from '../io.js';

/** Terminals that support hyperlinks (OSC 8), by the value of TERM_PROGRAM. */
const PROGRAMS = new Set(['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'mintty', 'rio', 'Tabby']);

/** Terminals that support hyperlinks, by the value of TERM. */
const TERMINALS = /^(xterm-kitty|xterm-ghostty|alacritty|foot|contour|wezterm)/;

/** The value of VTE_VERSION for 0.50, the first version of VTE (GNOME's terminal library) that supports hyperlinks. */
const FIRST_VTE = 5000;

/**
 * Returns whether to write addresses as clickable links. If FORCE_HYPERLINK is set, it decides (`0` and `false` mean
 * no). Otherwise, links are written only on a terminal that is known to support them, and never with TERM=dumb. Color
 * settings have no effect.
 *
 * No library is used, since libraries look at the running process instead of `io`.
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

/** Returns whether tmux passes hyperlinks on. Since version 3.4, it does if the outer terminal supports them. */
function passesLinksOn(version = ''): boolean {
  const [, major = 0, minor = 0] = /^(\d+)\.(\d+)/.exec(version) ?? [];
  return Number(major) > 3 || (Number(major) === 3 && Number(minor) >= 4);
}
