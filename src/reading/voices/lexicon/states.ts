import { linesOf } from '../../lexicon-lines.js';

/** States of mind, each with the words that can follow it. */
const LINES = linesOf(`
afraid of that to
alarmed by at that
angry about at over that with
anxious about to that
apprehensive about
ashamed of
aware of that
bullish on about
certain that of
comfortable with
concerned about over that by with
confident that about in of
convinced that of
critical of
curious about
delighted with that by to
determined to
disappointed in with that by
disgusted by with
dismissive of
doubtful that about
eager to for
excited about by to that
fearful of that
fond of
frustrated with by that
furious about at over that with
glad that to
grateful for to that
happy with about that to
hesitant to about
hopeful that about
hostile to toward towards
impressed by with
indifferent to
keen to on
leery of
mindful of
nervous about that
opposed to
optimistic about that
outraged by that over at
pessimistic about
pleased with that to by
proud of that to
puzzled by
receptive to
reluctant to
satisfied with that
scared of that
shocked by that
silent on about
skeptical of about that
sceptical of about that
sorry for that about
supportive of
sure that of
surprised that by to
suspicious of
sympathetic to toward
thrilled with that to about
troubled by that
unapologetic about
unaware of that
uncomfortable with
unconvinced that
uneasy about with
unhappy with about that
unsure about if of whether
upset about with that by over
wary of about
weary of
worried about that over by
`);

/** Maps each state to the words that can follow it. */
export const STATES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LINES.map((line) => {
    const [state = '', ...followers] = line.split(' ');
    return [state, new Set(followers)];
  }),
);
