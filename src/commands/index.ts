import { addAgenda } from './agenda.js';
import { addClaims } from './claims.js';
import type { AddCommand } from './command.js';
import { addFormat } from './format.js';
import { addGaps } from './gaps.js';
import { addHelp } from './help.js';
import { addIssue } from './issue.js';
import { addItinerary } from './itinerary.js';
import { addOverview } from './overview.js';
import { addPeople } from './people.js';
import { addPlaces } from './places.js';
import { addPositions } from './positions.js';
import { addSay } from './say.js';
import { addSchema } from './schema.js';
import { addTimeline } from './timeline.js';
import { addValidate } from './validate.js';

/** Every command, in the order of the help. */
export const COMMANDS: readonly AddCommand[] = [
  addOverview,
  addAgenda,
  addIssue,
  addPeople,
  addPlaces,
  addItinerary,
  addTimeline,
  addSay,
  addClaims,
  addGaps,
  addPositions,
  addValidate,
  addFormat,
  addSchema,
  addHelp,
];
