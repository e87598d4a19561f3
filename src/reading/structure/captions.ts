import words from '../../../data/lexicon/reading/captions.json' with { type: 'json' };
import { anyOf } from '../lexicon-pattern.js';

const STARTS = words.starts;

const AGENCIES = words.agencies;

const STARTS_AS_CREDIT = new RegExp(
  `^(?:${anyOf(STARTS)})\\s?[:—–|]|^(?:Photo|Photograph|Image|Picture|Illustration|Graphic|Video)s? (?:by|courtesy of|credit) `,
  'u',
);
const ENDS_AS_CREDIT = new RegExp(`(?:[/(|—–©]|\\bvia)\\s?(?:${anyOf(AGENCIES)})\\)?$`, 'u');

/** Whether a line is marked as a caption ('Photo: ...') or ends with a picture credit ('Jane Doe/Getty Images'). */
export const isCreditLine = (line: string): boolean =>
  line.length <= 500 && (STARTS_AS_CREDIT.test(line) || ENDS_AS_CREDIT.test(line) || /^©/u.test(line));
