/** Numbers in digits, or in words as news texts write them. */
const NUMBER =
  /\d[\d,.]*\d|\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozens?|half)\b/gi;

const figuresIn = (text: string): string => (text.match(NUMBER) ?? []).join(' ').toLowerCase();

/** Returns whether two sentences about the same thing have different numbers. */
export const hasOtherFigures = (one: string, other: string): boolean => {
  const [own, others] = [figuresIn(one), figuresIn(other)];
  return own !== '' && others !== '' && own !== others;
};
