import { expect, test } from 'vitest';
import { finderIn, listedIn, shortenedIn } from '../../src/system/prompts/choices.js';
import { themeFor } from '../../src/system/prompts/theme.js';
import { textWidth } from '../../src/text/width.js';

const claim = {
  label: 'c22 (likely, 1.B1.s1): Mara Voss is likely to urge Sudland to open the harbour.',
  value: 22,
};
const talks = { label: 'Talks', value: 1, hint: 'on the harbour' };

const room = (columns: number, rows = 12) => ({ columns, rows, unicode: true });

test('a choice wider than the window is wrapped between words', () => {
  expect(listedIn([claim, talks], room(40))).toEqual([
    {
      name: 'c22 (likely, 1.B1.s1): Mara Voss is\n  likely to urge Sudland to open the\n  harbour.',
      value: 22,
    },
    { name: 'Talks', value: 1, description: 'on the harbour' },
  ]);
});

test('if the choices do not fit, each is shortened to one line, and the selected one is shown in full below the menu', () => {
  expect(listedIn([claim, talks], room(40, 3))).toEqual([
    { name: 'c22 (likely, 1.B1.s1): Mara Voss is…', value: 22, description: claim.label },
    { name: 'Talks', value: 1, description: 'on the harbour' },
  ]);
});

test('a hint comes after the full text of a shortened choice', () => {
  expect(shortenedIn([{ ...claim, hint: 'the harbour' }], room(40))[0]?.description).toBe(
    `${claim.label}\nthe harbour`,
  );
});

test('a choice that just fits is unchanged', () => {
  const fits = { label: 'Jump to a step, issue, person or place', value: 0 };
  expect(shortenedIn([fits], room(40))).toEqual([{ name: fits.label, value: 0 }]);
});

test('without Unicode, three periods mark a shortened choice', () => {
  expect(shortenedIn([claim], { ...room(40), unicode: false })[0]?.name).toBe(
    'c22 (likely, 1.B1.s1): Mara Voss is...',
  );
});

test.each([10, 14, 20, 24, 40, 60, 80])(
  'in a window of %i columns, a claim is never shown without its complete standing, and no line is too wide',
  (columns) => {
    const [{ name = '' } = {}] = shortenedIn([claim], room(columns));
    const lines = name.split('\n');
    expect(lines.map((line) => line.trim()).join(' ')).toMatch(/^c22(…$| \(likely, 1\.B1\.s1\):)/);
    expect(lines.every((line, index) => textWidth(line) + (index === 0 ? 2 : 0) <= columns)).toBe(true);
  },
);

test('a question, a hint and an error are wrapped between words at 80 columns', () => {
  const { style } = themeFor({ color: false, unicode: true }, []);
  const long = `'my own language' is not a language tag (use one such as en or zh-Hans, or one with a region)`;
  const broken = `'my own language' is not a language tag (use one such as en or zh-Hans, or one\nwith a region)`;
  expect([style.message(long), style.description(long), style.error(long)]).toEqual([broken, broken, broken]);
});

test('a suggestion comes after the question, or below it if it is too long', () => {
  const proposed = (message: string) =>
    themeFor({ color: false, unicode: true }, [], message).style.defaultAnswer(
      'A visit to Oslo is said to be near.',
    );
  expect(proposed('What is it about?')).toBe('(A visit to Oslo is said to be near.)');
  expect(proposed('What the source says there, as one sentence of your own')).toBe(
    '\n(A visit to Oslo is said to be near.)',
  );
});

test('a shortened choice is found after the Tab key has completed it', () => {
  const find = finderIn((typed) => [claim, talks].filter(({ label }) => label.includes(typed)), room(40));
  expect(find().length).toBe(2);
  expect(find('c22 (likely, 1.B1.s1): Mara Voss is…').map(({ value }) => value)).toEqual([22]);
  expect(find('Tal').map(({ value }) => value)).toEqual([1]);
});
