import { headOf } from '../../answers/shared/records.js';
import type { Briefing } from '../../briefing/briefing.js';
import { fact, facts, paragraph } from '../../document/build.js';
import type { Document } from '../../document/document.js';

/** What the keys of a walk do. */
export function helpDocument(briefing: Briefing, more: string): Document {
  return {
    title: 'Help: the walk through the briefing',
    language: 'en',
    data: headOf(briefing, 'help'),
    blocks: [
      facts(
        fact('Enter', 'takes the choice that is marked; without moving, the sensible one'),
        fact('Esc, b', 'back to where you came from'),
        fact('n', 'next step; the one you leave so counts as read'),
        fact('m', 'more, where a step is longer than the window'),
        fact('p', 'the whole step in the pager, where it is longer than the window'),
        fact('d', 'details: a person, a place, a claim and where it stands in the source'),
        fact(
          's',
          'what can be said on an issue: freely, as a plan, with attribution, not as fact, and if you are asked',
        ),
        fact('j', 'jump: type part of a step, an issue, a person, or another name of theirs'),
        fact('q, Ctrl-D', 'leave; what you have read is kept'),
        fact('Ctrl-C', 'the same, at once'),
      ),
      paragraph([
        'How far you are: ',
        { kind: 'command', command: `briefing progress${more}` },
        '. From the beginning: ',
        { kind: 'command', command: `briefing guide --restart${more}` },
        '. For screen readers: ',
        { kind: 'command', command: `briefing guide --accessible${more}` },
        '.',
      ]),
    ],
  };
}
