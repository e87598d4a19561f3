import { Agreement } from './agreement.js';
import { type Label, type LabeledText, stretchOf } from './labels.js';

/** Measures how well two readers agree on the claims that both of them labeled. */
export function agreementOf(first: readonly LabeledText[], second: readonly LabeledText[]): Agreement {
  const agreement = new Agreement();
  for (const { name, sentences } of second) {
    const other = first.find((text) => text.name === name);
    sentences.forEach(({ text, claims }, index) => {
      const left = [...(other?.sentences[index]?.claims ?? [])];
      for (const label of claims) {
        const match = takeNearest(text, label, left);
        if (match !== undefined) agreement.add(label, match);
      }
    });
  }
  return agreement;
}

/** Removes and returns the label in a list whose span overlaps most with that of the given label. */
function takeNearest(text: string, label: Label, left: Label[]): Label | undefined {
  const whole = { start: 0, end: text.length };
  const span = stretchOf(text, whole, label);
  let nearest = -1;
  let most = 0;
  left.forEach((other, index) => {
    const { start, end } = stretchOf(text, whole, other);
    const common =
      (Math.min(end, span.end) - Math.max(start, span.start)) / Math.max(end - start, span.end - span.start);
    if (common <= most) return;
    nearest = index;
    most = common;
  });
  return nearest < 0 ? undefined : left.splice(nearest, 1)[0];
}
