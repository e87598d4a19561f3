import { type Cell, Screen } from '../terminal/screen.js';
import { svgOf } from './svg-screen.js';

/** The pictures in the README show the output of the built program in a pseudo-terminal of 80 columns. */
const COLUMNS = 80;

interface Picture {
  readonly title: string;
  /** The arguments after `briefing`. */
  readonly line: string;
  /** The end of the last line when the program waits for a key; absent if the program ends by itself. */
  readonly waitsWith?: string;
}

export const PICTURES: Readonly<Record<string, Picture>> = {
  agenda: { title: 'briefing agenda in a terminal', line: 'agenda --group agenda' },
  guide: { title: 'the tour of briefing in a terminal', line: 'guide --from taiwan', waitsWith: 'q quit' },
};

const PLAIN = { color: undefined, isPlain: true, bold: false, dim: false, underlined: false };

/** Returns the command line as cells, to be shown above the output as in a shell. */
const typed = (line: string): Cell[] =>
  Array.from(`$ briefing ${line}`, (text, column) => ({ ...PLAIN, text, column, dim: column === 0 }));

/** Renders one picture with the built program. */
export async function drawPicture({ title, line, waitsWith }: Picture): Promise<string> {
  // A program that waits draws a whole window. The output of a program that ends must fit without scrolling.
  const screen = await Screen.open({ columns: COLUMNS, rows: waitsWith === undefined ? 70 : 24 });
  screen.briefing(line);
  await (waitsWith === undefined ? screen.shows('code 0') : screen.endsWith(waitsWith));
  const end = waitsWith === undefined ? screen.lines().indexOf('code 0') : undefined;
  const cells = screen.cells().slice(0, end);
  const rows = cells.slice(cells.findIndex((row) => row.length > 0));
  screen.close();
  return svgOf([typed(line), [], ...rows], COLUMNS, title);
}

/** The path of a picture in the project. */
export const pathOf = (name: string): string => `.github/pictures/${name}.svg`;
