import { linesOf } from '../../../reading/lexicon-lines.js';
import { rootOf } from '../root.js';

/** Words of one kind, one kind per line: none of them paraphrases another. */
const RIVALS: readonly ReadonlySet<string>[] = linesOf(`
second minute hour day week month year decade century
dozen hundred thousand million billion trillion
half third quarter fifth tenth
father mother husband wife son daughter brother sister uncle aunt cousin grandfather grandmother nephew niece widow
boy girl man woman
kindergarten nursery college university academy
primary elementary secondary
north south east west
northern southern eastern western
coast border mountain capital front-line
monday tuesday wednesday thursday friday saturday sunday weekend
morning noon afternoon evening night midnight
spring summer autumn winter
local municipal regional federal national international provincial
presidential legislative parliamentary mayoral judicial
economic military political cultural religious commercial charitable
geographical functional
army navy police
air land sea
doctor nurse teacher lawyer engineer farmer driver pilot fisherman journalist
president chairman secretary treasurer spokesman deputy
plaintiff defendant witness juror
goalkeeper defender midfielder striker
knee ankle shoulder hip wrist elbow groin hamstring thigh calf heel
bus train plane ship ferry truck bicycle tram
bridge tunnel road railway
rain snow hail wind heat drought fog frost
flood earthquake fire hurricane tornado avalanche landslide
oil gas coal wheat rice milk beef steel copper gold
profit revenue cost
import export
first last
wine beer water
hospital prison church museum library stadium airport harbor
football basketball baseball hockey tennis rugby cricket swimming cycling
best worst
highest lowest
upper lower
male female
public private
`).map((line) => new Set(line.split(' ').map(rootOf)));

/** Whether two roots name different things of one kind: 'mother' and 'father'. */
export const areRivals = (a: string, b: string): boolean =>
  a !== b && RIVALS.some((kind) => kind.has(a) && kind.has(b));
