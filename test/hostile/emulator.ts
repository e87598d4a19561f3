import xterm from '@xterm/headless';

/** The final bytes of CSI, ESC and DCS sequences. The prefixes and intermediates below change their meaning. */
const FINALS = Array.from({ length: 63 }, (_, index) => String.fromCharCode(0x40 + index));
const PREFIXES = [undefined, '?', '>', '=', '<'];
const INTERMEDIATES = [undefined, ' ', '!', '"', '$', "'", '*'];

/** Every sequence of a prefix, an intermediate and a final byte. */
const SEQUENCES = FINALS.flatMap((final) =>
  PREFIXES.flatMap((prefix) =>
    INTERMEDIATES.map((intermediates) => ({
      final,
      ...(prefix ? { prefix } : {}),
      ...(intermediates ? { intermediates } : {}),
    })),
  ),
);

const isColor = (sequence: object) => JSON.stringify(sequence) === '{"final":"m"}';

let deeds: string[] = [];
const note = (deed: string) => () => {
  deeds.push(deed);
  return true;
};

/** A terminal for all calls, since setting up thousands of handlers takes longer than reading the output of a command. */
const terminal = new xterm.Terminal({ cols: 80, rows: 24, allowProposedApi: true });
for (const sequence of SEQUENCES) {
  if (!isColor(sequence)) terminal.parser.registerCsiHandler(sequence, note(`CSI ${sequence.final}`));
  if (!('prefix' in sequence)) terminal.parser.registerDcsHandler(sequence, note(`DCS ${sequence.final}`));
}
for (const final of [...FINALS, ...'0123456789<=>']) {
  terminal.parser.registerEscHandler({ final }, note(`ESC ${final}`));
}
for (let code = 0; code < 200; code += 1) terminal.parser.registerOscHandler(code, note(`OSC ${code}`));
terminal.onBell(note('bell'));
terminal.onData(note('typed an answer'));
terminal.onTitleChange(note('title'));

/** Describes the effects of a text on a terminal emulator beyond showing characters. Color (SGR) is not counted. */
export async function deedsOf(text: string): Promise<string[]> {
  terminal.reset();
  deeds = [];
  await new Promise<void>((done) => terminal.write(text, done));
  return deeds;
}
