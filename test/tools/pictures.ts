import { type Cell, Screen } from '../terminal/screen.js';
import { svgOf } from './svg-screen.js';

/** The pictures of the README: what the built program shows in a pseudo-terminal of 80 columns. */
const COLUMNS = 80;

interface Picture {
  readonly title: string;
  /** What is typed behind `briefing`. */
  readonly line: string;
  /** The end of the last line, when all is there; without it the program ends by itself. */
  readonly waitsWith?: string;
}

export const PICTURES: Readonly<Record<string, Picture>> = {
  agenda: { title: 'briefing agenda in a terminal', line: 'agenda --group agenda' },
  guide: { title: 'the walk of briefing in a terminal', line: 'guide --from taiwan', waitsWith: 'q quit' },
};

const PLAIN = { color: undefined, isPlain: true, bold: false, dim: false, underlined: false };

/** What the reader types stands above it, as in a shell. */
const typed = (line: string): Cell[] =>
  Array.from(`$ briefing ${line}`, (text, column) => ({ ...PLAIN, text, column, dim: column === 0 }));

/** Draws one picture from the program as it is built. */
export async function drawPicture({ title, line, waitsWith }: Picture): Promise<string> {
  // What waits fills its window; what ends scrolls through it.
  const screen = await Screen.open({ columns: COLUMNS, rows: waitsWith === undefined ? 70 : 24 });
  screen.briefing(line);
  await (waitsWith === undefined ? screen.shows('code 0') : screen.endsWith(waitsWith));
  const end = waitsWith === undefined ? screen.lines().indexOf('code 0') : undefined;
  const cells = screen.cells().slice(0, end);
  const rows = cells.slice(cells.findIndex((row) => row.length > 0));
  screen.close();
  return svgOf([typed(line), [], ...rows], COLUMNS, title);
}

/** Where a picture lies, from the top of the project. */
export const pathOf = (name: string): string => `.github/pictures/${name}.svg`;
