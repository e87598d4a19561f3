import { linesOf } from '../../../reading/lexicon-lines.js';

/** Words whose forms begin differently; the first form in a line represents all of them. */
export const IRREGULAR_FORMS: readonly string[] = linesOf(`
aim aims aimed aiming
be is are was were been being am
become becomes became becoming
begin begins began begun beginning beginner
bid bids bidding
bind binds bound binding
blow blows blew blown blowing
break breaks broke broken breaking
bring brings brought bringing
build builds built building
buy buys bought buying buyer buyers
catch catches caught catching
choose chooses chose chosen choosing choice choices
come comes came coming
cut cuts cutting
deal deals dealt dealing
deny denies denied denying denial denials
destroy destroys destroyed destroying destruction
die dies died dying dead death deaths
draw draws drew drawn drawing
drive drives drove driven driving driver drivers
eat eats ate eaten eating
fall falls fell fallen falling
fight fights fought fighting
find finds found finding findings
flee flees fled fleeing
fly flies flew flown flying flight flights
forget forgets forgot forgotten forgetting
free freed freedom
freeze freezes froze frozen freezing
get gets got gotten getting
give gives gave given giving
go goes went gone going
grow grows grew grown growing growth
hear hears heard hearing
hide hides hid hidden hiding
hold holds held holding
keep keeps kept keeping
kill kills killed killing killings
know knows knew known knowing knowledge
lead leads led leading leader leaders
leave leaves left leaving
lend lends lent lending
lie lies lied lying
lose loses lost losing loss losses
make makes made making
man men
mission missions
opposition oppositions
commission commissions
mean means meant meaning
meet meets met meeting meetings
pay pays paid paying payment payments
person persons people
prove proves proved proven proving proof
ride rides rode ridden riding
rise rises rose risen rising
run runs ran running
say says said saying
see sees saw seen seeing
seek seeks sought seeking
sell sells sold selling sale sales
send sends sent sending
shoot shoots shot shooting
show shows showed shown showing
shrink shrinks shrank shrunk shrinking
sink sinks sank sunk sinking
speak speaks spoke spoken speaking speech speeches
spend spends spent spending
stand stands stood standing
steal steals stole stolen stealing theft thefts
strike strikes struck striking
swear swears swore sworn swearing
take takes took taken taking
teach teaches taught teaching teacher teachers
tell tells told telling
think thinks thought thinking
throw throws threw thrown throwing
try tries tried trying
understand understands understood understanding
use uses used using user users
win wins won winning winner winners
withdraw withdraws withdrew withdrawn withdrawing withdrawal
write writes wrote written writing
able ability unable
child children
country countries
day days
life lives live
month months
poll polls polled polling
vote votes voted voting voter voters
woman women
year years yearly
strong strength strengthen strengthens strengthened strengthening strongly
long length
wide width
high height
choice choose
accuse accuses accused accusing accusation accusations
clamp clamps clamped clamping clampdown clampdowns
criticize criticizes criticized criticizing criticise criticises criticised criticising critical criticism criticisms critic critics
legal legally lawful lawfully legitimate legitimately legality
provoke provokes provoked provoking provocation provocations provocative
receive receives received receiving receipt
retaliate retaliates retaliated retaliating retaliation
sentence sentences sentenced sentencing
sue sues sued suing suit suits lawsuit lawsuits
supply supplies supplied supplying supplier suppliers
television televisions tv
tie ties tied tying
verify verifies verified verifying verification
evacuate evacuates evacuated evacuating evacuation evacuations evacuee evacuees
flood floods flooded flooding
injure injures injured injuring injury injuries
believe believes believed believing belief beliefs
crack cracks cracked cracking crackdown crackdowns
swim swims swam swum swimming swimmer swimmers
prisoner prisoners prison prisons imprison imprisons imprisoned imprisoning imprisonment
`);
