import { linesOf } from '../../../reading/lexicon-lines.js';

/** Words that say much the same in news, a group a line. None is firmer than the others of its line. */
export const PARAPHRASES: readonly string[] = linesOf(`
accord agreement deal pact treaty compact
achieve reach attain secure
address tackle confront handle deal
admit acknowledge concede
agree consent accept
aid help assist support back
aim purpose goal objective intend mean design seek
airport airfield
announce declare unveil proclaim
area field region zone
arms weapons military defense
army military forces troops soldiers
arrest detain apprehend custody jail
article story report
ask request call urge press appeal seek
assault attack raid strike hit
assist help
atmosphere climate environment setting
attempt try effort bid
attend join participate part
author writer
background backdrop
ban prohibit forbid bar outlaw
battle fight combat war conflict
beat defeat win
begin start launch open commence
blaze fire
block prevent stop
boost increase raise lift strengthen
boss chief head leader
budget spending
build construct erect
business company firm corporation enterprise
buy purchase acquire
cabinet government
call phone telephone telephonic
cancel scrap drop
car vehicle automobile
case lawsuit suit
cause reason lead prompt
ceasefire truce
change alter amend revise
channel line link
chance opportunity
charge accuse accusation indict
child kid minor youth
choose select pick elect
city town
citizen resident inhabitant
claim say argue contend maintain assert
close shut
collapse fail
comment remark
commit pledge promise vow commitment
complain criticize criticism
comprehensive broad wide
connect link tie
continue remain persist keep ongoing
contentious controversial disputed
conversation talk discussion dialogue call
cooperate collaborate collaboration cooperation work
cost price fee
counter combat fight against
country nation state
court tribunal judge
cover include span
crash accident collision
create make form establish found set
crisis emergency
critical crucial key important vital essential
criticize denounce condemn blast slam rebuke
curb limit restrict restrain
cut reduce lower lessen decrease ease slash trim
damage harm hurt
danger risk threat hazard
data information
dead die kill fatality death casualty
deadline limit
debate discuss
decide decision choose rule
decline fall drop decrease shrink
delay postpone
deliver provide supply
demand call insist require
demonstrate protest demonstration rally march
deny reject dismiss
depart leave exit
deploy send
deputy vice
describe call term
destroy ruin wreck
diplomat envoy ambassador
direct directly
disagreement difference divergence dispute friction quarrel
disaster catastrophe
discover find
discuss talk topic conversation
dismiss fire sack layoff lay
divide gap rift division
doctor physician medic
document file paper record
drop fall
drug narcotic
earn make
ease relieve reduce de-escalate deescalate calm
economic economy trade commerce
effect consequence result impact
election vote ballot poll
employ hire
employee worker staff
end stop halt cease finish conclude discontinue
engage hold conduct participate
enhance improve strengthen better
erect build
escalate worsen intensify
evacuate flee
examine inspect review study
exchange swap
expand broaden widen grow
expect forecast project predict anticipate
explain say
explode blast explosion blow
export ship
facilitate enable help
factor reason
fan supporter
father dad
fee charge cost
fight battle combat
find discover
fine penalty
focus concentrate center
follow after
foster promote encourage
form create
found establish
fuel oil gas petrol
funds money cash financing
game match
gather assemble
get receive obtain
give provide grant
global international world worldwide
go travel visit trip journey embark head
government administration
group band
grow increase expand rise
gun firearm weapon
happen occur place
hard difficult tough
high-level senior top
hit strike
hold have
home house
hostility fighting fight violence
huge large big major great
hurt injure wound injury
idea proposal
illness disease sickness
image picture photo photograph
import imports
include among part belong
increase rise grow climb gain jump
independent autonomous
inform tell notify
infected sick ill case
inquiry investigation probe
invade invasion
invest investment
issue matter topic problem question subject concern
job post position
join enter
judge justice
journey trip travel visit tour
jury juror
kill murder slay die
lack shortage
large big huge major
last final
latest recent new
law legislation bill act statute
lawmaker legislator parliamentarian member
lawyer attorney counsel
lead head top
leader head chief
leave depart quit
let allow permit
leverage use
likely probably
little small
maintain keep
make produce manufacture
main chief principal key
manage control handle
march protest
mayor
mean signify
meet meeting talk talks encounter summit dialogue discussion discussions
member part belong
mission trip visit task
mistake error
money funds
moon lunar
move step
name call
near close
need require
new recent
number figure count
objection opposition
offer propose
officer police
official
oppose opposition object against
order command instruct direct
resume restart restore
retaliate respond retaliation
remain stay keep
overturn reverse
own possess
park
part piece portion
participate part join
pass approve adopt
pay fund finance
people person public
period time
permit allow
person individual man woman
plan intend scheme
plant factory
player athlete
point
police officer
policy
poor
posture posturing position
power authority
president
press urge push
probe investigate
prolong extend lengthen
promote advance
propose suggest
protect defend guard
prove
provide give supply
publish release issue print
push press urge
put place
quake earthquake
quick fast rapid
quit resign leave
race
raise increase lift
reaffirm affirm
recent recently new
reduce cut lower
reflect sign show mark
refuse decline reject
reject refuse rebuff
relation tie relationship
release free
remain stay continue
remove take
repair fix restore
replace substitute
report account
rescue save
research study
resign quit step
respond reply answer react
responsible
restore resume reopen
result outcome
resume restart restore
return back
reveal disclose
review examine
rival opponent opposing
road street highway
role part
rule govern
safe safety secure security
satellite spacecraft
school
scientist researcher
sector industry
see consider view regard perceive
send dispatch
series string number
serve
set
settle resolve
shared joint
ship vessel boat
shoot fire
show display
sign
significant important major
similar like such
site place location
size
soldier troop
space
speak talk
spend
spokesman spokesperson spokeswoman
spread
stable stability stabilize
staff personnel employee
stake
state say
step move
stop halt end
storm hurricane
strain stress
strike walkout
strong
student pupil
study research
sue suit
supply provide
support back
surge rise
talk discussion
tariff duty levy
task
tax
tell inform
temporary interim
tension
test trial
text
total sum amount
toll
trade commerce
trafficking smuggling trade
train
travel trip
trip visit journey
troops soldiers
turn
underscore underline emphasize stress highlight
use employ utilize leverage
victory win
view opinion
violence
visit trip travel tour
want wish desire
warn caution
watch observe monitor
weapon arms
web network
win
word
work
worker laborer employee
world globe
worry concern fear
worsen deteriorate
wound injure
`);
