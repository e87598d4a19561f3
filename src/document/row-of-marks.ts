import type { Mark, Tone } from './inline.js';

/** The maximum number of marks to show one by one. Nobody would count 32 circles. */
const MOST_DRAWN = 12;

/** Returns the marks of a strip or, if there are many, one mark of each kind followed by the number of its claims. */
export function stripParts(marks: readonly Mark[]): { readonly tone: Tone; readonly after: string }[] {
  if (marks.length <= MOST_DRAWN) return marks.map(({ tone }) => ({ tone, after: '' }));
  const counts = [...countsOf(marks)];
  const last = counts.length - 1;
  return counts.map(([tone, count], index) => ({ tone, after: `${count}${index < last ? ' ' : ''}` }));
}

function countsOf(marks: readonly Mark[]): Map<Tone, number> {
  const counts = new Map<Tone, number>();
  for (const { tone } of marks) counts.set(tone, (counts.get(tone) ?? 0) + 1);
  return counts;
}

/** Describes a strip for readers who cannot see the marks: '3 as reported, 2 with attribution'. */
export function stripWords(marks: readonly Mark[]): string {
  if (marks.length === 0) return 'none';
  return [...countsOf(marks)].map(([tone, count]) => `${count} ${USES[tone] ?? tone}`).join(', ');
}

const USES: Partial<Record<Tone, string>> = {
  firm: 'as reported',
  attributed: 'with attribution',
  doubtful: 'not as fact',
};
