/** Numbers as digits have them, and as the words that news writes out. */
const NUMBER =
  /\d[\d,.]*\d|\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozens?|half)\b/gi;

const figuresIn = (text: string): string => (text.match(NUMBER) ?? []).join(' ').toLowerCase();

/** Whether two sentences on one thing have other numbers. */
export const hasOtherFigures = (one: string, other: string): boolean => {
  const [own, others] = [figuresIn(one), figuresIn(other)];
  return own !== '' && others !== '' && own !== others;
};
