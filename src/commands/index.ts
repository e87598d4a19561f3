import { addAdd } from './add.js';
import { addAgenda } from './agenda.js';
import { addBook } from './book.js';
import { addClaims } from './claims.js';
import type { AddCommand } from './command.js';
import { addComplete } from './complete.js';
import { addCompletion } from './completion.js';
import { addConfig } from './config.js';
import { addDiff } from './diff.js';
import { addEdit } from './edit.js';
import { addFormat } from './format.js';
import { addGaps } from './gaps.js';
import { addGuide } from './guide.js';
import { addHelp } from './help.js';
import { addIssue } from './issue.js';
import { addItinerary } from './itinerary.js';
import { addList } from './list.js';
import { addNew } from './new.js';
import { addOverview } from './overview.js';
import { addPeople } from './people.js';
import { addPlaces } from './places.js';
import { addPositions } from './positions.js';
import { addProgress } from './progress.js';
import { addRemove } from './remove.js';
import { addSay } from './say.js';
import { addSchema } from './schema.js';
import { addSearch } from './search.js';
import { addTimeline } from './timeline.js';
import { addUse } from './use.js';
import { addValidate } from './validate.js';
import { addVerify } from './verify.js';

/** Every command by its name, in the order of the help. */
export const COMMANDS: Readonly<Record<string, AddCommand>> = {
  guide: addGuide,
  progress: addProgress,
  overview: addOverview,
  agenda: addAgenda,
  issue: addIssue,
  people: addPeople,
  places: addPlaces,
  itinerary: addItinerary,
  timeline: addTimeline,
  say: addSay,
  claims: addClaims,
  gaps: addGaps,
  positions: addPositions,
  search: addSearch,
  verify: addVerify,
  validate: addValidate,
  diff: addDiff,
  book: addBook,
  format: addFormat,
  schema: addSchema,
  new: addNew,
  edit: addEdit,
  list: addList,
  add: addAdd,
  remove: addRemove,
  use: addUse,
  config: addConfig,
  completion: addCompletion,
  complete: addComplete,
  help: addHelp,
};
