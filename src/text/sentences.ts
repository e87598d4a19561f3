/** Unicode ends a sentence behind 'St. ' or 'J. ' too. */
const GOES_ON =
  /(?:^|[\s("“‘])(?:\p{Lu}|Mrs?|Ms|Drs?|St|Prof|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|Hon|Rev|Nos?|vs|U\.S|U\.K|U\.N|D\.C)\.\s*$/u;

let segmenter: Intl.Segmenter | undefined;

/** The sentences of an English text, trimmed. Where one ends is a guess, by the rules of Unicode (UAX 29) and a few titles. */
export function sentencesIn(text: string): string[] {
  const trimmed = text.trim();
  // Most texts are one sentence, and the segmenter takes its time.
  if (!/[^\p{L}\p{N},;:]\s/u.test(trimmed)) return trimmed === '' ? [] : [trimmed];
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const sentences: string[] = [];
  let open = '';
  for (const { segment } of segmenter.segment(trimmed)) {
    open += segment;
    if (GOES_ON.test(open)) continue;
    sentences.push(open.trim());
    open = '';
  }
  return open === '' ? sentences : [...sentences, open.trim()];
}
