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
