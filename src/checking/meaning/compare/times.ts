import type { Figure, Meaning } from '../meaning.js';

export const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Times of day: '22:30', '6 a.m.', '6:00am', 'six in the morning', 'half past ten in the evening'. */
const TIME = new RegExp(
  `(half past )?\\b(\\d{1,2}|${NUMBERS.join('|')})(?:[:.](\\d{2}))?` +
    "(?:\\s*([ap])\\.?m\\b| in the (morning|afternoon|evening)| at (night)| o['’]clock)?",
  'giu',
);

interface Time {
  readonly minutes: number;
  readonly text: string;
}

/** Whether a figure is part of a time of day that the source also gives. '2:30' can be a.m. or p.m. */
export function isTimeIn({ text }: Figure, said: Meaning, source: Meaning): boolean {
  const own = timesIn(said).filter((time) => time.text.includes(text.toLowerCase().replace(/\.$/, '')));
  const others = timesIn(source);
  return own.some(({ minutes }) => others.some((other) => Math.abs(minutes - other.minutes) % 720 === 0));
}

function timesIn({ text }: Meaning): Time[] {
  return Array.from(text.matchAll(TIME)).flatMap((match) => {
    const [all, half, hour = '', minute, meridian, part, night] = match;
    if ([half, minute, meridian, part, night].every((one) => one === undefined)) return [];
    const isLate = meridian?.toLowerCase() === 'p' || /^(?:afternoon|evening)$/i.test(part ?? '');
    const hours = (Number(hour) || NUMBERS.indexOf(hour.toLowerCase()) + 1) % (isLate ? 12 : 24);
    const minutes = half === undefined ? Number(minute ?? 0) : 30;
    return [{ minutes: hours * 60 + minutes + (isLate ? 720 : 0), text: all.toLowerCase() }];
  });
}
