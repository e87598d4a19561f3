import { wordSet } from '../lexicon-lines.js';

/** A paragraph for each language: its BCP 47 tag, its English name, and its words. */
const LEXICON = `
en English
  the of and to in a an is was are were be been that this these those it its for on with as at by from has have had
  not but or which who will would could can may said they their he his she her we our you your i my if when than
  then there what more about after before over into out up all one also no so some other because while where how
  do does did should

de German
  der die das und den dem des ein eine einer einen einem ist sind war waren wird werden wurde wurden hat haben hatte
  nicht mit von für auf im in zu zum zur auch sich es er sie wir ich an bei nach aus wie dass als aber oder noch nur
  über unter vor durch am um so man kann mehr sein seine ihre

fr French
  le la les l un une des du de d et est sont était été a ont avait dans en sur pour par avec au aux que qui ne pas
  plus ce cette ces il elle ils elles on nous vous je se s sa son ses leur leurs mais ou où comme après avant selon
  être fait aussi c n qu y

es Spanish
  el la los las un una unos unas de del y en que es son fue era ha han había por para con no se su sus lo le les al
  como más pero este esta estos estas o sobre entre también hasta desde cuando muy sin ya según dijo tras ser está
  hay donde

it Italian
  il lo la i gli le un uno una di del della dei delle dello e è sono era ha hanno in nel nella nei che non per con da
  dal dalla dai a al alla ai si su sul sulla come più ma anche questo questa o tra fra dopo secondo stato essere ci
  suo sua loro

pt Portuguese
  o a os as um uma de do da dos das e é são foi era em no na nos nas que não por para com se seu sua seus suas ao à
  aos como mais mas este esta ou sobre entre também até desde quando muito sem já segundo disse após ser está há
  pelo pela

nl Dutch
  de het een en van in is zijn was waren wordt worden werd heeft hebben had niet met voor op aan te dat die dit deze
  er ook maar om als bij door naar uit over tot nog wel kan meer hij zij ze we ik hun haar of dan geen zich

sv Swedish
  och att det en ett som är var för på av med den de i till inte har hade om men från kan ska eller vi han hon sig
  så efter mot under vid också när blir sin sina

pl Polish
  i w z na do że się nie jest to o po za od przez jak dla są był była było ale oraz który która które ze tym tego
  jego już może tylko także przy

tr Turkish
  ve bir bu da de için ile olarak daha çok en gibi ne olan o ama kadar sonra göre olduğu var ise değil her dedi

id Indonesian
  yang dan di ke dari untuk dengan pada ini itu adalah tidak akan dalam telah oleh juga sebagai mereka kata bahwa
  karena lebih ada saat
`;

/** The most common short words of languages that are written in Latin script. */
export const FUNCTION_WORDS = LEXICON.trim()
  .split('\n\n')
  .map((paragraph) => {
    const [, language = '', name = '', words = ''] = /^(\w+) (\w+)\n(.*)$/su.exec(paragraph) ?? [];
    return { language, name, words: wordSet(words) };
  });
