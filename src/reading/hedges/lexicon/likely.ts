import { linesOf } from '../../lexicon-lines.js';

/** Words for what is likely. patterns.ts explains the format. */
export const LIKELY = linesOf(`
likely
unlikely
probably
probable
presumably
in all likelihood
in all probability
chances are
odds are
good chance
most likely
liable to
apt to
in danger of
doubtful
improbable
plausible
reasonable to assume/expect/suppose/think
almost certainly
all but certain
`);
