import type { Briefing } from '../briefing/briefing.js';
import type { Claim, Organization, Person } from '../briefing/file/schema.js';
import { pattern } from '../text/pattern.js';
import { beginsWith } from './clause.js';

/** Whether a sentence tells by itself whose words it is. */

/** Verbs of saying and wanting: who does that is the one who speaks. */
const SPEAKS =
  'says?|said|tells?|told|counts?|counted|points? (?:to|out)|pointed (?:to|out)|highlights?|highlighted|claims?|claimed|alleges?|alleged|' +
  'accuses?|accused|blames?|blamed|den(?:y|ies|ied)|expects?|expected|plans?|planned|intends?|intended|aims?|aimed|hopes?|hoped|wants?|wanted|' +
  'seeks?|sought|urges?|urged|asks?|asked|calls? for|called for|opposes?|opposed|rejects?|rejected|refuses?|refused|promises?|promised|' +
  'pledges?|pledged|warns?|warned|argues?|argued|insists?|insisted|believes?|believed|thinks?|thought|fears?|feared|regards?|regarded|' +
  'announces?|announced|declares?|declared|demands?|demanded|describes?|described|suspects?|suspected|proposes?|proposed|predicts?|predicted|' +
  'maintains?|maintained|asserts?|asserted|complains?|complained|welcomes?|welcomed|criticises?|criticised|condemns?|condemned';

/**
 * Whether a claim of a party begins with that party speaking: 'The State Department counts ...'. That it merely begins
 * with the party is not enough: 'Sudland has the best pilots' is what Sudland says, and the source does not.
 */
export function speaksItself(briefing: Briefing, { attribution, text, standing }: Claim): boolean {
  if (attribution.by !== 'party' || standing === 'assumed') return false;
  const sentence = withoutArticle(text.replace(QUOTATION, ''));
  return namesOf(briefing, attribution.party).some(
    (name) => beginsWith(sentence, name) && isSpeaking(sentence.slice(name.length)),
  );
}

/** At the beginning of a sentence: '“We will not sign,” Voss said.' */
const QUOTATION = /^(?:“[^”]*”|"[^"]*"|«[^»]*»|„[^“]*“) /;

const isSpeaking = (predicate: string): boolean =>
  pattern(`^,? (?:\\w+ly |also |now |still |again |has |have |had )?(?:${SPEAKS})\\b(?! by\\b)`, '').test(
    predicate,
  );

/** What a sentence may call someone: by the whole name, by another, by a part of a person's. */
function namesOf(briefing: Briefing, id: string): string[] {
  const { name, otherNames = [] } = (briefing.entity(id)?.value ?? {}) as Partial<Person & Organization>;
  const isPerson = briefing.entity(id)?.kind === 'people';
  return [
    briefing.nameOf(id),
    ...otherNames.map((other) => other.name),
    ...(isPerson ? partsOf(name) : []),
  ].map(withoutArticle);
}

const partsOf = (name = ''): string[] => name.split(' ').filter((part) => part !== '');

const withoutArticle = (words: string): string => words.replace(/^(?:The|An?) /i, '');
