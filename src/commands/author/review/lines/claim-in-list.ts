import { disputesOf } from '../../../../answers/shared/claim-record.js';
import type { Briefing } from '../../../../briefing/briefing.js';
import type { Claim } from '../../../../briefing/file/schema.js';
import { clean } from '../../../../text/clean.js';
import { wrapText } from '../../../../text/wrap.js';
import { against, reasonsOf, voiceWords } from './claim-lines.js';
import { type Paint, signed } from './paint.js';
import type { SentenceInList } from './sentence-in-list.js';

/**
 * Renders a claim in a list below its sentence: its words unless the sentence shows them, then its standing,
 * hedge, voice, and what it is about, unless the sentence shows that or there is only one issue.
 */
export function claimInList(
  briefing: Briefing,
  claim: Claim,
  above: SentenceInList | undefined,
  width: number,
  paint: Paint,
): string[] {
  const lines = (words: string) => wrapText(clean(words), width);
  const [issue, ...issues] = briefing.all('issues');
  const topics = claim.about
    .filter((id) => issues.length > 0 || id !== issue?.id)
    .map((id) => briefing.nameOf(id))
    .filter((name) => !above?.shown.sentence.includes(name));
  const hedge = claim.cue === undefined ? '' : ` “${claim.cue}”`;
  const facts = [
    `${signed(briefing.useOfClaim(claim), claim.standing, paint)}${hedge}`,
    voiceWords(briefing, claim),
    ...topics.map((name) => shortened(name, paint)),
  ];
  const more = [
    ...reasonsOf(claim).map((reason) => `accepted: ${reason}`),
    ...disputesOf(briefing, claim).map((other) => `disputed by: ${against(other, paint)}`),
    ...(claim.asFact === undefined ? [] : [`as fact, which nobody should say: ${claim.asFact}`]),
    ...(claim.misreading === undefined
      ? []
      : [`wrong conclusion, which nobody should draw: ${claim.misreading.wrong}`]),
  ];
  return [
    ...(above?.showsClaim ? [] : lines(claim.text).map((line) => paint.painted('strong', line))),
    ...lines(facts.join(' · ')),
    ...more.flatMap((words) => lines(words).map((line) => paint.painted('quiet', line))),
  ];
}

/** The maximum length of a topic. The beginning of a title is enough, since issues are reviewed before claims. */
const LONGEST_TOPIC = 20;

function shortened(name: string, { unicode }: Paint): string {
  if (name.length <= LONGEST_TOPIC) return name;
  return `${name.slice(0, LONGEST_TOPIC).replace(/\s+\S*$/u, '')}${unicode ? '…' : '...'}`;
}
