import { smallNumber } from '../../reading/numbers/words.js';
import type { Figure } from './meaning.js';
import { rootOf } from './root.js';

/** Units that measure the same thing, each followed by its size, one kind per line. */
const KINDS = [
  'second 1 minute 60 hour 3600 day 86400 week 604800 fortnight 1209600',
  'month 1 year 12 decade 120 century 1200',
  'mm 0.001 millimetre 0.001 cm 0.01 centimetre 0.01 metre 1 meter 1 km 1000 kilometre 1000 kilometer 1000',
  'g 1 gram 1 kg 1000 kilo 1000 kilogram 1000 kilogramme 1000',
  'litre 1 liter 1',
  'ft 1 foot 1 feet 1',
  'MB 1 megabyte 1 GB 1000 gigabyte 1000 TB 1000000 terabyte 1000000',
];

const UNITS = new Map(
  KINDS.flatMap((line, kind) => {
    const parts = line.split(' ');
    return parts.flatMap((unit, at) =>
      at % 2 === 0 ? [[rootOf(unit), { kind, size: Number(parts[at + 1]) }] as const] : [],
    );
  }),
);

/** The kind of percentages and fractions: '25%', 'a quarter'. */
const SHARE = -1;

/** Whether a root is that of 'hour', 'year' or another unit of time. */
export const isUnitOfTime = (root: string): boolean => (UNITS.get(root)?.kind ?? 2) < 2;

/** Whether two figures give the same quantity in different units: 'a year' and '12 months', '4km' and '4,000 meters'. */
export function isSameQuantity(a: Figure, b: Figure): boolean {
  const [one, other] = [quantityOf(a), quantityOf(b)];
  return one !== undefined && other !== undefined && one.kind === other.kind && one.size === other.size;
}

function quantityOf({ value, unit, noun, text }: Figure): { kind: number; size: number } | undefined {
  if (value === undefined) return distanceOf(text);
  if (unit === '%') return { kind: SHARE, size: value / 100 };
  if (value < 1 && unit === undefined) return { kind: SHARE, size: value };
  const found = UNITS.get(rootOf(unit ?? '')) ?? UNITS.get(noun ?? '');
  return found && { kind: found.kind, size: value * found.size };
}

/** Matches a distance from another date: 'a year ago', 'twelve months earlier'. */
const DISTANCE = /^(\S+) (day|week|month|year|decade)s? (?:ago|earlier|later|from now)$/i;

function distanceOf(text: string): { kind: number; size: number } | undefined {
  const [, count = '', unit = ''] = DISTANCE.exec(text) ?? [];
  const found = UNITS.get(rootOf(unit));
  return found && { kind: found.kind, size: smallNumber(count) * found.size };
}
