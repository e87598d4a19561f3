import { STANDINGS } from '../../../briefing/standing.js';
import { ATTRIBUTIONS, anyOf, MARKERS, MODALS, type Soft, TURNS } from './hedges.js';
import { withoutLookalikes } from './lookalikes.js';

/** From the firmest to the softest. */
export const SOFT = STANDINGS.filter((standing): standing is Soft => standing !== 'stated');

/** Pending, alleged and assumed are interchangeable: none of them is firmer than the others. */
const NOT_AS_FACT: readonly Soft[] = ['pending', 'alleged', 'assumed'];

/** Attribution does not hedge an outcome, a probability, or an assumption of the source. */
const BY_SPEAKER: readonly Soft[] = ['planned', 'expected', 'perceived', 'alleged'];

/** The markers and idioms of a standing, and the markers of softer ones. */
function enoughFor(standing: Soft): RegExp {
  const from = SOFT.indexOf(NOT_AS_FACT.includes(standing) ? 'pending' : standing);
  const markers = SOFT.slice(from).flatMap((one) => MARKERS[one]);
  return anyOf(markers, TURNS[standing], MODALS, BY_SPEAKER.includes(standing) ? ATTRIBUTIONS : []);
}

const ENOUGH = Object.fromEntries(SOFT.map((standing) => [standing, enoughFor(standing)])) as Readonly<
  Record<Soft, RegExp>
>;

/** Whether a text has a hedge that makes it no firmer than a standing. */
export const isSoftEnough = (text: string, standing: Soft): boolean =>
  ENOUGH[standing].test(withoutLookalikes(text));
