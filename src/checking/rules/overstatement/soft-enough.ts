import { STANDINGS } from '../../../briefing/standing.js';
import { ATTRIBUTIONS, anyOf, MARKERS, MODALS, type Soft, TURNS } from './hedges.js';
import { withoutLookalikes } from './lookalikes.js';

/** From the firmest to the softest. */
export const SOFT = STANDINGS.filter((standing): standing is Soft => standing !== 'stated');

/** What is not to be said as fact may be put as pending, alleged or assumed: none of them is firmer than another. */
const NOT_AS_FACT: readonly Soft[] = ['pending', 'alleged', 'assumed'];

/** Attribution is no hedge of an outcome, of a probability, or of what the source itself takes for granted. */
const BY_SPEAKER: readonly Soft[] = ['planned', 'expected', 'perceived', 'alleged'];

/** Its own markers and turns of phrase, and the markers of what is softer. */
function enoughFor(standing: Soft): RegExp {
  const from = SOFT.indexOf(NOT_AS_FACT.includes(standing) ? 'pending' : standing);
  const markers = SOFT.slice(from).flatMap((one) => MARKERS[one]);
  return anyOf(markers, TURNS[standing], MODALS, BY_SPEAKER.includes(standing) ? ATTRIBUTIONS : []);
}

const ENOUGH = Object.fromEntries(SOFT.map((standing) => [standing, enoughFor(standing)])) as Readonly<
  Record<Soft, RegExp>
>;

/** Whether a text says of itself that it is no firmer than a standing. */
export const isSoftEnough = (text: string, standing: Soft): boolean =>
  ENOUGH[standing].test(withoutLookalikes(text));
