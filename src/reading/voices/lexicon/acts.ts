import { phraseSet } from '../../lexicon/phrases.js';

/** Verbs that report what somebody says or thinks even without a clause: 'described it as safe', 'expects a rise'. */
export const DESCRIBING_VERBS = phraseSet(`
say
tell
report
describe
call
deem
estimate
show
state
predict
forecast
see
view
regard
consider
expect
suspect
perceive
find
put
give
highlight
announce
confirm
accuse
claim
cite
characterize
characterise
dub
brand
liken
rate
rank
portray
`);

/** Verbs that report a thought: 'believes that the port is safe'. */
export const REPORTED_THOUGHTS = phraseSet(`
believe
think
expect
suspect
fear
hope
doubt
feel
consider
view
see
regard
perceive
assume
anticipate
conclude
imagine
guess
judge
reckon
deem
presume
speculate
sense
trust
worry
understand
wonder
know
`);

/** States that report a belief: 'is confident that it will hold'. */
export const KNOWING_STATES = phraseSet(`
certain
concerned
worried
satisfied
confident
convinced
doubtful
hopeful
optimistic
pessimistic
skeptical
sceptical
sure
unsure
afraid
fearful
`);

/** Nouns of thought before a clause: 'her belief that'. */
export const THOUGHT_NOUNS = phraseSet(`
belief
beliefs
confidence
conviction
doubt
doubts
expectation
expectations
fear
fears
feeling
hope
hopes
idea
opinion
sense
suspicion
suspicions
understanding
view
views
worry
worries
`);
