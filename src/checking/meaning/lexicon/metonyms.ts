import { linesOf } from '../../../reading/lexicon-lines.js';

/** Seats of government that news uses for a country, each with the country. */
export const METONYMS: readonly string[] = linesOf(`
Beijing | China
Zhongnanhai | China
Washington | United States
White House | United States
Pentagon | United States
Moscow | Russia
Kremlin | Russia
Pyongyang | North Korea
Seoul | South Korea
Tokyo | Japan
Tehran | Iran
Jerusalem | Israel
Tel Aviv | Israel
Kiev | Ukraine
Kyiv | Ukraine
London | United Kingdom
Downing Street | United Kingdom
Whitehall | United Kingdom
Westminster | United Kingdom
Paris | France
Berlin | Germany
Brussels | European Union
New Delhi | India
Delhi | India
Islamabad | Pakistan
Kabul | Afghanistan
Baghdad | Iraq
Damascus | Syria
Ankara | Turkey
Cairo | Egypt
Riyadh | Saudi Arabia
Taipei | Taiwan
Canberra | Australia
Ottawa | Canada
Rome | Italy
Madrid | Spain
Athens | Greece
Hanoi | Vietnam
Manila | Philippines
Jakarta | Indonesia
Havana | Cuba
Caracas | Venezuela
Brasilia | Brazil
Mexico City | Mexico
Warsaw | Poland
`);
