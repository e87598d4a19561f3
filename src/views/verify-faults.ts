import type { Fault } from '../checking/verify/fault.js';
import { isHardlyFound } from '../checking/verify/recognized.js';
import type { Verification } from '../checking/verify/verify.js';
import { list, notice, type Words } from '../document/build.js';
import type { Block } from '../document/document.js';
import type { ReadText } from './verify.js';
import { counted } from './words.js';

/** Whether hardly anything was found in a text that is not known to be the right one. */
const isAnother = (read: ReadText, { source, recognized }: Verification): boolean =>
  source.digest !== read.digest && isHardlyFound(recognized);

/** A question that stands before everything else where the text seems to be another one. */
export function anotherTextNotice(read: ReadText, verification: Verification): Block[] {
  if (!isAnother(read, verification)) return [];
  const { source, recognized } = verification;
  const { claims, names } = recognized;
  return [
    notice(
      'doubtful',
      `Hardly anything of the briefing was found in ${read.name}: ${claims.found} of ${counted(claims.of, 'claim')} that could be ` +
        `checked, ${names.found} of ${counted(names.of, 'name')}. Is it the text of “${source.title}”?`,
    ),
  ];
}

/** Of another text everything is wrong, and a few faults show that. */
const SHOWN_OF_ANOTHER = 5;

/** What does not hold; of another text only the beginning. */
export function faultList(read: ReadText, verification: Verification): Block {
  const { faults } = verification;
  const shown = isAnother(read, verification) ? SHOWN_OF_ANOTHER : faults.length;
  const more = faults.length - shown;
  return list([
    ...faults.slice(0, shown).map(faultWords),
    ...(more > 0 ? [`and ${more} more (--format json has all)`] : []),
  ]);
}

const faultWords = ({ address, line, message }: Fault): Words =>
  `${line === undefined ? '' : `line ${line}: `}${address === undefined ? '' : `${address}: `}${message}`;
