import { linesOf } from '../../../reading/lexicon-lines.js';

/** Capitals and seats that stand for a government in news: seat | country. */
export const METONYMS: readonly string[] = linesOf(`
  Washington | United States
  White House | United States
  Beijing | China
  Moscow | Russia
  Kremlin | Russia
  London | United Kingdom
  Downing Street | United Kingdom
  Paris | France
  Berlin | Germany
  Rome | Italy
  Madrid | Spain
  Lisbon | Portugal
  Warsaw | Poland
  Prague | Czech Republic
  Vienna | Austria
  Budapest | Hungary
  Bucharest | Romania
  Sofia | Bulgaria
  Athens | Greece
  Ankara | Turkey
  Kyiv | Ukraine
  Kiev | Ukraine
  Minsk | Belarus
  Tbilisi | Georgia
  Yerevan | Armenia
  Baku | Azerbaijan
  Tehran | Iran
  Baghdad | Iraq
  Damascus | Syria
  Beirut | Lebanon
  Amman | Jordan
  Jerusalem | Israel
  Tel Aviv | Israel
  Riyadh | Saudi Arabia
  Doha | Qatar
  Sanaa | Yemen
  Cairo | Egypt
  Tripoli | Libya
  Tunis | Tunisia
  Algiers | Algeria
  Rabat | Morocco
  Khartoum | Sudan
  Addis Ababa | Ethiopia
  Nairobi | Kenya
  Abuja | Nigeria
  Pretoria | South Africa
  Kabul | Afghanistan
  Islamabad | Pakistan
  New Delhi | India
  Delhi | India
  Dhaka | Bangladesh
  Colombo | Sri Lanka
  Bangkok | Thailand
  Hanoi | Vietnam
  Phnom Penh | Cambodia
  Jakarta | Indonesia
  Manila | Philippines
  Kuala Lumpur | Malaysia
  Seoul | South Korea
  Pyongyang | North Korea
  Tokyo | Japan
  Taipei | Taiwan
  Canberra | Australia
  Wellington | New Zealand
  Ottawa | Canada
  Mexico City | Mexico
  Havana | Cuba
  Caracas | Venezuela
  Bogotá | Colombia
  Lima | Peru
  Santiago | Chile
  Buenos Aires | Argentina
  Brasília | Brazil
  Oslo | Norway
  Stockholm | Sweden
  Copenhagen | Denmark
  Helsinki | Finland
  Dublin | Ireland
  Brussels | European Union
  Zhongnanhai | China
  Pentagon | United States
  Whitehall | United Kingdom
  Westminster | United Kingdom
  Brasilia | Brazil
`);
