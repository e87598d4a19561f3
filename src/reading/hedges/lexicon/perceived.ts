import { linesOf } from '../../lexicon-lines.js';

/** Perceptions, beliefs and feelings. See patterns.ts for the format. */
export const PERCEIVED = linesOf(`
deemed/judged/reputed/thought/believed/feared @afterBe
thought/feared/presumed/assumed to be/have @ofNoun
considered @asSomething
seen/viewed/perceived/regarded as/to
seen/viewed/perceived/regarded by … as
believe/believes/believed/believing @verb
think/thinks/thought/thinking @beforeClause
feel/feels/felt/feeling that @verb
feel/feels/felt @beforeFeeling
fear/fears/feared/fearing @verb
fear/fears that/of
worry/worries/worried/worrying that
doubt/doubts/doubted/doubting that/whether/if
concern/concerns/concerned that
consider/considers/considered … a/an/the/to @regarding
regard/regards/regarded … as @verb
view/views/viewed … as @verb
think/thinks/thought of … as @verb
see/sees/saw … as @verb
convinced/confident that
not/n't persuaded/convinced … that
skeptical/sceptical/doubtful that/about/of
appear/appears/appeared to/that/as
seem/seems/seemed
apparently
seemingly
look/looks/looked like
look/looks/looked as if/though
estimates that @thatOfPresent
estimate/estimated/estimating that @ofPresent
estimate/estimates/estimated @claimOfPresent
estimated to/at @ofPresent
fear/fears/concern/concerns/worries @clauseAfter
concerned/worried/afraid @clauseAfter
sensation/feeling/suspicion that
in his/her/their/its/my/our view/opinion/eyes
in the view/opinion/eyes of
view/opinion/belief/impression/sense that
perception/perceptions that/of
suggest/suggests/suggested/suggesting @beforeClause
feeling that
presumed/assumed @afterBe
described/characterized/characterised/portrayed/rated/ranked as/among @afterBe
rate/rates/rank/ranks … as/among @regarding
theorize/theorizes/theorized/theorise/theorises/theorised
speculate/speculates/speculated that
surmise/surmises/surmised
posit/posits/posited that
i think/believe/guess/suppose/feel/imagine
we think/feel
presume/presumes/presumed @beforeClause
assume/assumes/assumed @assuming
reckon/reckons/reckoned
interpreted/hailed as @afterBe
convinced/convinces/persuaded/persuades me/us/him/her/them/many that
estimate/estimates show/shows/put/puts/place/places
by … estimate/estimates/account/accounts/reckoning
suspect/suspects that
appear/appears/appeared/look/looks/looked/seem/sound/sounds/sounded/feel/feels/felt @copular
sound/sounds/sounded like/as
feel/feels/felt like/as
sign/signs/indication/indications/hint/hints that
there is/are/was/were … signs/indications/hints/indication/sign of
hint/hints/hinted/hinting at
findings/results/data/evidence/figures/research/tests/analysis/signs/study/studies suggest/suggests/suggested/imply/implies/hint/hints @finding
imply/implies/implied @beforeClause
ostensibly
evidently
arguably
construed/perceived/taken/touted/billed/heralded as @afterBe
widely seen/regarded/viewed/considered/thought/believed
i 'd/would say
we 're/are sure/certain/convinced/positive
believer/believers that
deem/deems/deemed … to @regarding
judge/judges/judged it/that @verb
imagine/imagines/imagined @beforeClause
suppose/supposes/supposed @beforeClause
guess/guesses/guessed @beforeClause
i'm/we're sure/certain/convinced/positive/confident/afraid/worried
i am sure/certain/convinced/positive
satisfied … that
that i/we/they know of
estimate/estimated/estimates upwards/about/around/roughly/some/between/nearly @verb
information/reports/images/footage/records/documents/polls/statistics suggest/suggests/suggested @finding
been/is/was called/termed/dubbed @whatIs
treat/treats/treated/treating … as suspicious/arson/murder/homicide/terrorism/accidental/unexplained
points/pointed/pointing to/towards/toward arson/suicide/murder/foul/human/sabotage
`);
