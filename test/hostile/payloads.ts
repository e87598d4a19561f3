/**
 * Text that affects a terminal when shown raw, keyed by the kind of trick. The tests check, as a control, that each
 * payload has an effect.
 */
export const PAYLOADS: Readonly<Record<string, string>> = {
  bell: '\u0007',
  'backspace over the word before': 'safe\b\b\b\bevil',
  'carriage return over the line': 'true\rfalse',
  'clear screen': '\u001b[2J\u001b[H',
  'move the cursor up': '\u001b[1A\u001b[2K',
  'ask the terminal to type': '\u001b[c\u001b[6n\u001b[5n',
  'set the title': '\u001b]0;owned\u0007',
  'set the clipboard': '\u001b]52;c;ZWNobyBvd25lZA==\u0007',
  'link to elsewhere': '\u001b]8;;http://example.invalid\u001b\\click\u001b]8;;\u001b\\',
  'device control string': '\u001bP$qm\u001b\\',
  'application program command': '\u001b_payload\u001b\\',
  'privacy message': '\u001b^payload\u001b\\',
  'reset the terminal': '\u001bc',
  'alternate screen': '\u001b[?1049h',
  'hide the cursor': '\u001b[?25l',
  'mouse reporting': '\u001b[?1000h\u001b[?1003h',
  'eight-bit control sequence': '\u009b2J\u009d0;owned\u009c',
  'eight-bit device control': '\u0090$qm\u009c',
  'shift out': '\u000e\u000f',
  'form feed and vertical tab': 'a\u000cb\u000bc',
  'null and delete': 'a\u0000b\u007fc',
  'index and reverse index': '\u001bD\u001bM',
};

/** Text that deceives a reader without controlling the terminal. Its characters must be shown by name or dropped. */
export const DECEPTIONS: Readonly<Record<string, string>> = {
  'right-to-left override': 'gnp.\u202eexe',
  'isolates and embeddings': '\u2066a\u2067b\u2068c\u2069\u202ad\u202be\u202cf\u202dg',
  'direction marks': 'a\u200eb\u200fc\u061cd',
  'zero-width space': 'pay\u200bpal',
  'word joiner and byte-order mark': 'a\u2060b\ufeffc',
  'line and paragraph separators': 'a\u2028b\u2029c',
  'invisible tag letters': 'a\u{e0041}\u{e0042}b',
  'interlinear annotation': 'a\ufff9b\ufffac\ufffbd',
};

/** Text that is unusual but honest. It must be shown and correctly aligned. */
export const ODDITIES: Readonly<Record<string, string>> = {
  'many combining marks': `a${'\u0301\u0323'.repeat(40)}`,
  'joined emoji': '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}',
  'flag and skin tone': '\u{1f1e8}\u{1f1f3}\u{1f44d}\u{1f3fd}',
  'wide and narrow together': '王毅 Wang ﾊﾝｶｸ',
  'right-to-left script': 'שלום عليكم',
  tabs: 'a\tb\tc',
  'a lone surrogate': 'a\ud800b',
};
