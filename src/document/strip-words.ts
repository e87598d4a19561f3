import type { Mark, Tone } from './inline.js';

/** '3 as reported, 2 with attribution': for readers who cannot see the marks. */
export function stripWords(marks: readonly Mark[]): string {
  const counts = new Map<string, number>();
  for (const { tone } of marks) {
    const use = USES[tone] ?? tone;
    counts.set(use, (counts.get(use) ?? 0) + 1);
  }
  return marks.length === 0 ? 'no claims' : [...counts].map(([use, count]) => `${count} ${use}`).join(', ');
}

const USES: Partial<Record<Tone, string>> = {
  firm: 'as reported',
  attributed: 'with attribution',
  doubtful: 'not as fact',
};
