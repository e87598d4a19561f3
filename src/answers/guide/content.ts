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
import type { CheckRecord } from './check-record.js';

/** The contents of a step or a detail: the record of the corresponding command. */
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
