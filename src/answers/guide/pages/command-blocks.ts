import type { Block } from '../../../document/document.js';
import type { Layout } from '../../answer.js';
import { claim } from '../../read/claims/claim.js';
import { issue } from '../../read/issue/issue.js';
import { place } from '../../read/place.js';
import { say } from '../../read/say/say.js';
import { timeline } from '../../read/timeline.js';
import { parties } from '../../read/who/parties.js';
import type { StepContent } from '../content.js';

/** Returns the output of a command without its hint for the next command, since a tour has its own hints. */
export const commandBlocks = (content: StepContent): Block[] =>
  (layoutOf(content)?.blocks ?? []).filter(({ kind }) => kind !== 'next');

function layoutOf(content: StepContent): Layout | undefined {
  switch (content.kind) {
    case 'claim':
      return claim.layout(content);
    case 'issue':
      return issue.layout(content);
    case 'place':
      return place.layout(content);
    case 'say':
      return say.layout(content);
    case 'timeline':
      return timeline.layout(content);
    case 'parties':
      return parties.layout(content);
    default:
      return undefined;
  }
}
