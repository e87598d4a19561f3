import accuracy from '../../../../data/accuracy.json' with { type: 'json' };
import { counted } from '../../shared/inlines.js';
import { type HelpRecord, makeHelp, tablePart, textPart } from './topic.js';

const { drafts, verify, check, stories } = accuracy;

const rows = (...all: [what: string, percent: number][]): string[][] =>
  all.map(([what, percent]) => [what, `${percent}%`]);

export const accuracyTopic = (): HelpRecord =>
  makeHelp(
    'accuracy',
    'How often the program is wrong',
    [
      textPart(
        'The rules were tested on texts or sentences that the authors of the rules had not seen, against labels from independent readers. ' +
          'The rules do worse on such texts than on those used to develop them, and results vary: in an earlier test ' +
          'with seven articles, 74% of the claims were right.',
      ),
      tablePart(
        `briefing draft: ${drafts.claims} claims from ${drafts.articles} news articles`,
        ['Result', 'Share'],
        rows(
          ['claims found', drafts.found],
          ['voice, standing and hedge all correct', drafts.right],
          ['firmer than the article', drafts.firmer],
          ['people (F)', drafts.people],
          ['organizations (F)', drafts.organizations],
          ['places (F)', drafts.places],
        ),
      ),
      tablePart(
        `briefing verify: deliberate errors found, and false alarms, in ${counted(verify.briefings, 'briefing')}`,
        ['Result', 'Share'],
        rows(
          ['standing too firm', verify.raisedStanding],
          ['wording too firm', verify.hardenedWording],
          ['name swapped', verify.swappedName],
          ['negation added or dropped', verify.negated],
          ['speaker invented or left out', verify.inventedSpeaker],
          ['different number', verify.otherNumber],
          ['correct claims reported as errors', verify.falseErrors],
          ['correct claims questioned', verify.falseQuestions],
        ),
      ),
      tablePart(
        `briefing check: ${check.sentences} sentences that somebody might say`,
        ['Result', 'Share'],
        rows(
          ['right verdict', check.right],
          ['unsupported sentences called supported', check.wronglySupported],
        ),
      ),
      tablePart(
        `Several sources: ${stories.stories} stories, each with 3 texts`,
        ['Result', 'By rules', 'By a model'],
        (
          [
            ['claims that say the same thing (F)', 'same'],
            ['disputes found', 'disputes'],
            ['false disputes, as a share of those found', 'falseDisputes'],
          ] as const
        ).map(([what, key]) => [what, `${stories[key]}%`, `${stories.asked[key]}%`]),
      ),
      textPart(
        'F is the harmonic mean of two shares: the share of items that were found, and the share of found ' +
          'items that are correct. Only a review makes a draft correct.',
      ),
    ],
    'briefing review trip.json',
  );
