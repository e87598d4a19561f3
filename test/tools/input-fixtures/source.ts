import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const FIXTURES = join(import.meta.dirname, '../../reading/input/fixtures');

/** A Wikinews text from which fixtures are made. */
export interface SourceText {
  readonly title: string;
  readonly blocks: readonly string[];
}

export function readSource(name: string): SourceText {
  const [title = '', ...blocks] = readFileSync(join(FIXTURES, 'source', `${name}.txt`), 'utf8')
    .trim()
    .split(/\n\n+/);
  return { title, blocks };
}

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Converts blocks to HTML: `## ` is a heading, `- ` a bullet, `> ` a quotation. */
export function toHtml(blocks: readonly string[], between: (index: number) => string = () => ''): string {
  return blocks
    .map((block, index) => {
      const text = escapeHtml(block.replace(/^(?:## |- |> )/, ''));
      if (block.startsWith('## ')) return `<h2>${text}</h2>${between(index)}`;
      if (block.startsWith('> ')) return `<blockquote><p>${text}</p></blockquote>${between(index)}`;
      if (!block.startsWith('- ')) return `<p>${text}</p>${between(index)}`;
      const opens = !blocks[index - 1]?.startsWith('- ');
      const closes = !blocks[index + 1]?.startsWith('- ');
      return `${opens ? '<ul>' : ''}<li>${text}</li>${closes ? '</ul>' : ''}`;
    })
    .join('\n');
}
