import * as v from 'valibot';
import { GAP_REASONS } from '../../briefing/file/vocabulary.js';
import type { BriefingRecord } from '../answer.js';
import type { AgendaRecord } from '../read/agenda.js';
import type { ClaimsInFullRecord } from '../read/claims/claim.js';
import type { ClaimsRecord } from '../read/claims/claims.js';
import type { GapsRecord } from '../read/gaps.js';
import type { IssueAnswer } from '../read/issue/record.js';
import type { ItineraryRecord } from '../read/itinerary/record.js';
import type { OverviewRecord } from '../read/overview/record.js';
import type { PlaceRecord } from '../read/place.js';
import type { SayRecord } from '../read/say/record.js';
import type { TimelineRecord } from '../read/timeline.js';
import type { PartiesRecord } from '../read/who/parties.js';
import type { PeopleRecord } from '../read/who/people.js';
import { claimSchema } from '../shared/claim-record.js';
import { words } from '../shared/schema.js';

/** The contents of a step or a detail page, as the record of the corresponding command. */
export type StepContent =
  | AgendaRecord
  | CheckRecord
  | ClaimsInFullRecord
  | ClaimsRecord
  | GapsRecord
  | IssueAnswer
  | ItineraryRecord
  | OverviewRecord
  | PartiesRecord
  | PeopleRecord
  | PlaceRecord
  | SayRecord
  | TimelineRecord;

/** A question in the quiz at the end of a tour. */
const checkedQuestion = v.strictObject({
  /** The id of the entry that the question is about; no two questions have the same id. */
  id: words,
  question: words,
  options: v.array(words),
  answer: words,
  /** The claims that support the answer. */
  claims: v.array(claimSchema),
  /** The open question; present if the right answer is that the source leaves the question open. */
  gap: v.optional(v.strictObject({ question: words, reason: v.picklist(GAP_REASONS) })),
});

export type CheckedQuestion = v.InferOutput<typeof checkedQuestion>;

/** The contents of the last step of a tour. */
export type CheckRecord = BriefingRecord & {
  readonly kind: 'questions';
  readonly questions: readonly CheckedQuestion[];
};
