import { type Cell, Screen } from '../terminal/screen.js';
import { svgOf } from './svg-screen.js';

/** The width in columns of the pictures in the README, which show the built program in a pseudo-terminal. */
const COLUMNS = 80;

interface Picture {
  readonly title: string;
  /** The arguments after `briefing`. */
  readonly line: string;
  /** The end of the last line when the program waits for a key; absent if the program ends without a key. */
  readonly waitsWith?: string;
}

export const PICTURES: Readonly<Record<string, Picture>> = {
  agenda: { title: 'briefing agenda in a terminal', line: 'agenda --group agenda' },
  guide: { title: 'the tour of briefing in a terminal', line: 'guide --from taiwan', waitsWith: 'q quit' },
};

const PLAIN = { color: undefined, isPlain: true, bold: false, dim: false, underlined: false };

/** Returns the cells of the command line that is shown above the output, as in a shell. */
const typed = (line: string): Cell[] =>
  Array.from(`$ briefing ${line}`, (text, column) => ({ ...PLAIN, text, column, dim: column === 0 }));

export async function drawPicture({ title, line, waitsWith }: Picture): Promise<string> {
  // A program that waits for a key fills the window. Otherwise, the window must be tall enough for the whole output.
  const screen = await Screen.open({ columns: COLUMNS, rows: waitsWith === undefined ? 70 : 24 });
  screen.briefing(line);
  await (waitsWith === undefined ? screen.shows('code 0') : screen.endsWith(waitsWith));
  const end = waitsWith === undefined ? screen.lines().indexOf('code 0') : undefined;
  const cells = screen.cells().slice(0, end);
  const rows = cells.slice(cells.findIndex((row) => row.length > 0));
  screen.close();
  return svgOf([typed(line), [], ...rows], COLUMNS, title);
}

export const pathOf = (name: string): string => `.github/pictures/${name}.svg`;
