import type { BriefingFile } from '../briefing/file/schema.js';
import { claimFrom, given } from './claim-entry.js';
import { nextId } from './ids.js';
import { type Answers, parts } from './question.js';

type Event = BriefingFile['events'][number];
type Note = NonNullable<BriefingFile['notes']>[number];

/** An event, and the claim that tells of it. */
export function addEvent(file: BriefingFile, answers: Answers): BriefingFile {
  const { id = '', title = '', kind, status } = answers;
  const claim = claimFrom(file, answers, [id]);
  const event: Event = {
    id,
    title,
    kind: kind as Event['kind'],
    ...given('label', answers.label),
    status: status as Event['status'],
    ...given('when', answers.when),
    ...given('timing', answers.timing),
    ...(answers.places === undefined ? {} : { where: parts(answers.places) }),
    ...(answers.people === undefined ? {} : { who: parts(answers.people) }),
    ...given('partOf', answers['part-of']),
    claims: [claim.id],
  };
  return { ...file, events: [...file.events, event], claims: [...file.claims, claim] };
}

/** A note of the author's, which no claim is behind. */
export function addNote(file: BriefingFile, answers: Answers): BriefingFile {
  const note: Note = {
    id: nextId(file, 'n'),
    about: parts(answers.about),
    kind: answers.kind as Note['kind'],
    text: answers.note ?? '',
    by: answers['written-by'] ?? '',
    ...given('on', answers.when),
  };
  return { ...file, notes: [...(file.notes ?? []), note] };
}
