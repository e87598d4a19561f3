/**
 * A place in a source, named SECTION.BLOCK.SENTENCE: `1.B3.s1` is the first sentence of the third bullet of section
 * 1. Section 0 is the text before the first heading; `P` is a paragraph, `B` a bullet; `title` is the headline. The
 * author of a briefing assigns locators, since programs disagree on where sentences end.
 */
export const LOCATOR = /^(?:title|(?:0|[1-9]\d{0,3})\.[PB][1-9]\d{0,3}\.s[1-9]\d{0,3})$/;

/** Matches a section (`1`), a block (`1.B3`) or a whole locator, by which claims can be filtered. */
export const LOCATOR_PREFIX = /^(?:title|(?:0|[1-9]\d{0,3})(?:\.[PB][1-9]\d{0,3}(?:\.s[1-9]\d{0,3})?)?)$/;

const PARTS = /^(\d+)\.([PB])(\d+)\.s(\d+)$/;

/**
 * Returns a number by which locators sort in reading order. The headline comes first. In each section,
 * paragraphs precede bullets, even if the source has the bullets first.
 */
export function readingOrder(at: string): number {
  const parts = PARTS.exec(at);
  if (!parts) return -1;
  const [, section, block, number, sentence] = parts;
  const blockNumber = Number(number) + (block === 'B' ? 10_000 : 0);
  return (Number(section) * 20_000 + blockNumber) * 10_000 + Number(sentence);
}

/** Returns true if a locator is within a prefix: `1.B3.s1` is within `1` and `1.B3`, but not within `1.B30`. */
export const isWithin = (at: string, prefix: string): boolean => at === prefix || at.startsWith(`${prefix}.`);
