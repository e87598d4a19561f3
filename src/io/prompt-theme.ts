import { styleText } from 'node:util';

/** How menus are drawn. */
export interface Look {
  readonly color: boolean;
  readonly unicode: boolean;
}

/**
 * A theme for inquirer that keeps to the reader's choice of colour, which its own does not.
 *
 * @param keys the keys that work and what each does, in place of inquirer's own line, which knows less
 */
export function themeFor({ color, unicode }: Look, keys: readonly (readonly [string, string])[]) {
  const paint = (format: Parameters<typeof styleText>[0]) => (text: string) =>
    color ? styleText(format, text, { validateStream: false } as never) : text;
  const dim = paint('dim');
  const separator = unicode ? ' · ' : ' - ';
  const words = keys.map(([key, word]) => `${key === 'arrows' && unicode ? '↑↓' : key} ${word}`);
  return {
    prefix: { idle: '', done: '' },
    icon: { cursor: unicode ? '❯' : '>' },
    style: {
      message: paint('bold'),
      answer: paint('cyan'),
      highlight: paint('cyan'),
      description: dim,
      error: paint('red'),
      help: dim,
      searchTerm: paint('cyan'),
      disabled: dim,
      defaultAnswer: (text: string) => dim(`(${text})`),
      keysHelpTip: () =>
        fitted(words, separator, process.stdout.columns || 80)
          .map(dim)
          .join('\n'),
    },
  };
}

/** Breaks a line between its parts, where inquirer would break it inside a word. */
function fitted(parts: readonly string[], separator: string, width: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const longer = lines.length === 0 ? part : `${lines.at(-1)}${separator}${part}`;
    if (lines.length > 0 && longer.length < width) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}
