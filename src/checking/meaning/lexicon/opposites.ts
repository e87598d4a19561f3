import { linesOf } from '../../../reading/lexicon-lines.js';

/** Words to the left of the bar are opposites of those to its right. */
export const OPPOSITES: readonly string[] = linesOf(`
rise increase grow climb gain raise boost surge jump | fall decrease decline drop shrink cut reduce lower plunge
support back favor endorse welcome | oppose reject condemn resist denounce against
accept approve agree adopt embrace | reject refuse decline rebuff spurn deny
confirm acknowledge admit affirm reaffirm | deny dispute contradict
allow permit let | ban forbid prohibit bar block prevent
begin start resume restart launch | end stop halt cease close suspend finish abandon cancel shut
open | close shut
win | lose
keep maintain continue retain preserve | abandon drop end scrap discontinue
succeed | fail
join enter | leave quit exit withdraw
improve strengthen ease enhance better | worsen weaken deteriorate undermine
strengthen | weaken undermine
release free | arrest detain jail hold
more | less fewer
above over | below under
most | least
always | never
safe | unsafe dangerous
legal lawful | illegal unlawful
likely | unlikely
possible | impossible
able | unable
guilty | innocent acquit
convict sentence | acquit clear exonerate
guilty | clear exonerate
lose | keep retain defend
satisfied pleased happy | disappointed dissatisfied unhappy angry
break violate | hold observe respect
healthy | sick
high | low
long | short
early | late
arrive | depart leave
buy | sell
include | exclude
accelerate hasten | slow delay
expand widen | narrow shrink limit
praise hail | criticize condemn denounce
remember | forget
survive | die kill
reveal disclose | conceal hide
escalate inflame | de-escalate deescalate calm ease
prolong lengthen extend | shorten
create add | cut eliminate abolish
pass | fail reject
comply obey | violate defy
upheld uphold | overturn strike quash
grant award | deny refuse revoke
foster promote encourage | hinder hamper discourage undermine
restore | sever cut
present | absent
public | secret private
persist remain | ease settle end fade vanish
navigate address tackle confront | avoid ignore evade
strain | improve ease mend
include cover | drop omit leave
focus | ignore neglect
facilitate enable help | hinder hamper obstruct
significant important major crucial | insignificant minor unimportant negligible
progress breakthrough | setback deadlock decline
restore enhance | cut sever destroy
support | opposition
opposition oppose | support
de-escalate deescalate ease calm | stoke inflame fuel escalate
high | low
stable | unstable
cooperative | hostile
success succeed | failure fail
agreement agree | disagreement disagree
presence | absence
growth | decline
profit | loss
lead | trail
ahead | behind
supporter | opponent critic
friend ally | enemy rival
internal domestic | foreign external
first | last
majority | minority
`);
