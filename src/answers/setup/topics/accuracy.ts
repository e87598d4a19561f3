import accuracy from '../../../../data/accuracy.json' with { type: 'json' };
import { type HelpRecord, makeHelp, tablePart, textPart } from './topic.js';

const { drafts, verify, check, stories } = accuracy;

const rows = (...all: [what: string, percent: number][]): string[][] =>
  all.map(([what, percent]) => [what, `${percent} %`]);

/** Says how often the program is wrong about texts that its rules have not seen. */
export const accuracyTopic = (): HelpRecord =>
  makeHelp(
    'accuracy',
    'How often the program is wrong',
    [
      textPart(
        'The rules were measured with texts that their authors had not seen, against labels by readers who had not seen the rules. ' +
          'They do worse with such texts than with those that they were made with, and articles differ: in the six articles measured before ' +
          'these, 63 % of the claims were right.',
      ),
      tablePart(
        `briefing draft: ${drafts.claims} claims of ${drafts.articles} news articles`,
        ['What', 'Share'],
        rows(
          ['claims found', drafts.found],
          ['voice, standing and hedge all right', drafts.right],
          ['firmer than the article', drafts.firmer],
          ['people, found and right (F)', drafts.people],
          ['organizations (F)', drafts.organizations],
          ['places (F)', drafts.places],
        ),
      ),
      tablePart(
        `briefing verify: wrong claims noticed, in ${verify.briefings === 1 ? 'a briefing' : `${verify.briefings} briefings`}`,
        ['What', 'Share'],
        rows(
          ['standing too firm', verify.raisedStanding],
          ['wording too firm', verify.hardenedWording],
          ['name swapped', verify.swappedName],
          ['negated', verify.negated],
          ['speaker invented or left out', verify.inventedSpeaker],
          ['different number', verify.otherNumber],
          ['false alarms on right claims: errors', verify.falseErrors],
          ['false alarms on right claims: questions', verify.falseQuestions],
        ),
      ),
      tablePart(
        `briefing check: ${check.sentences} sentences that somebody might say`,
        ['What', 'Share'],
        rows(['right verdict', check.right], ['not supported, but called supported', check.wronglySupported]),
      ),
      tablePart(
        `Several sources: ${stories.stories} stories in three texts each`,
        ['What', 'Share'],
        rows(
          ['claims that say the same (F)', stories.same],
          ['disputes found', stories.disputes],
          ['false among the disputes found', stories.falseDisputes],
        ),
      ),
      textPart(
        'F is the harmonic mean of how many were found and how many of those found are right. A review makes a draft right; ' +
          'nothing else does.',
      ),
    ],
    'briefing review trip.json',
  );
