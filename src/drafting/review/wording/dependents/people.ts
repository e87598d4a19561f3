import { RELATIONS, ROLES } from '../../../../reading/lexicon/titles.js';

const PEOPLE =
  /^(?:boys?|girls?|m[ae]n|wom[ae]n|child|children|youths?|teenagers?|people|police|crew|staff|students?|pupils?|team|group|family|couple|crowd|victims?|suspects?|refugees?|authors?|doctors?|actors?|visitors?|investors?|directors?|officials?|residents?|citizens?|migrants?|members?|lords?|peers?|critics?|nationals?|detainees?)$/u;

/** Endings of nouns for people: 'scientist', 'policeman'. Many words in '-or' are things, such as 'harbor'. */
const DOER = /(?:ist|ian|man|woman|\p{Ll}{3}er)$/u;

/** Endings that show people only in the plural, where few things have them: 'senators', 'migrants', 'employees'. */
const DOERS = /(?:or|ant|ent|cial|ee)s$/u;

const NO_DOERS =
  /(?:ment|element|event|accident|incident|percent|continent|content|extent|client|agent|factor|sector|error|mirror|floor|door|motor|reactor|harbor|corridor|fee|degree|committee|tree|plant|restaurant|grant)s$/u;

/** Returns whether a noun in lower case, singular or plural, refers to people. */
export function isOfPeople(noun: string): boolean {
  const one = noun.replace(/s$/u, '');
  if (PEOPLE.test(noun) || ROLES.has(one) || RELATIONS.has(one)) return true;
  return (DOER.test(one) && !NO_PERSON.has(one)) || (DOERS.test(noun) && !NO_DOERS.test(noun));
}

/** Words that end in '-er' like 'driver', but do not refer to people. */
export const NO_PERSON: ReadonlySet<string> = new Set(
  `after over under other another either neither whether rather together further later earlier former latter number
   order offer power paper newspaper letter matter center corner border river water weather winter summer dinner
   consider remember higher lower larger greater smaller longer shorter older younger newer inner outer upper proper
   super computer chapter quarter disaster shelter charter altogether easier harder stronger weaker wider cover recover
   discover deliver transfer prefer refer enter suffer differ gather remainder manner silver timber rubber copper bitter
   utter sober clever eager danger finger hunger anger tower shower flower layer trailer container tanker bomber cruiser
   helicopter better faster slower register cancer fever lever liver ladder folder sever answer
   trigger counter character theater barrier carrier pier tier career barter banner dagger butter slaughter
   laughter encounter murder wonder thunder render tender gender surrender`.split(/\s+/u),
);
