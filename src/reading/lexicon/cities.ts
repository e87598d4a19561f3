import { linesOf } from '../lexicon-lines.js';

/** Cities, quarters and other places that news names without saying where they are. */
export const CITIES: ReadonlySet<string> = new Set(
  linesOf(`
  Washington
  Washington D.C.
  Washington, D.C.
  Washington DC
  Washington D.C
  New York
  New York City
  NYC
  Los Angeles
  L.A.
  Chicago
  Houston
  Phoenix
  Philadelphia
  San Antonio
  San Diego
  Dallas
  San Jose
  Austin
  Jacksonville
  Fort Worth
  Columbus
  Charlotte
  San Francisco
  Indianapolis
  Seattle
  Denver
  Boston
  El Paso
  Detroit
  Nashville
  Portland
  Memphis
  Oklahoma City
  Las Vegas
  Louisville
  Baltimore
  Milwaukee
  Albuquerque
  Tucson
  Fresno
  Sacramento
  Kansas City
  Atlanta
  Omaha
  Colorado Springs
  Raleigh
  Miami
  Long Beach
  Virginia Beach
  Oakland
  Minneapolis
  Tulsa
  Tampa
  Arlington
  New Orleans
  Wichita
  Cleveland
  Bakersfield
  Honolulu
  Anaheim
  Orlando
  St. Louis
  St. Paul
  Pittsburgh
  Cincinnati
  Anchorage
  Buffalo
  Newark
  Toledo
  Des Moines
  Salt Lake City
  Baton Rouge
  Richmond
  Little Rock
  Birmingham
  Montgomery
  Juneau
  Tallahassee
  Fort Lauderdale
  West Palm Beach
  Palm Beach
  Mar-a-Lago
  Savannah
  Topeka
  Hartford
  New Haven
  Albany
  Syracuse
  Rochester
  Trenton
  Atlantic City
  Harrisburg
  Scranton
  Annapolis
  Ferguson
  Flint
  Lansing
  Ann Arbor
  Green Bay
  Kenosha
  Dubuque
  Cedar Rapids
  Sioux City
  Fargo
  Cheyenne
  Boise
  Spokane
  Eugene
  Reno
  Santa Fe
  Brooklyn
  Manhattan
  Queens
  Bronx
  the Bronx
  Harlem
  Hollywood
  Beverly Hills
  Malibu
  Berkeley
  Palo Alto
  Mountain View
  Menlo Park
  Cupertino
  Redmond
  Santa Monica
  Santa Barbara
  Santa Clara
  San Bernardino
  Charleston
  Charlottesville
  Greenville
  Chattanooga
  Knoxville
  Selma
  Galveston
  Uvalde
  Parkland
  Newtown
  Aurora
  Littleton
  Langley
  Fort Bragg
  Fort Hood
  Cape Canaveral
  Quantico
  Camp David
  Bethesda
  Silver Spring
  Manchester
  Nashua
  Toronto
  Montreal
  Montréal
  Vancouver
  Ottawa
  Calgary
  Edmonton
  Winnipeg
  Halifax
  Quebec City
  Mexico City
  Tijuana
  Ciudad Juárez
  Ciudad Juarez
  Guadalajara
  Monterrey
  Acapulco
  Cancún
  Cancun
  Havana
  San Juan
  Port-au-Prince
  Santo Domingo
  Kingston
  Nassau
  Guatemala City
  San Salvador
  Tegucigalpa
  Managua
  Panama City
  Bogotá
  Bogota
  Medellín
  Medellin
  Cali
  Caracas
  Maracaibo
  Quito
  Guayaquil
  Lima
  La Paz
  Santiago
  Buenos Aires
  Montevideo
  Asunción
  Asuncion
  Brasília
  Brasilia
  Rio de Janeiro
  Rio
  São Paulo
  Sao Paulo
  Manaus
  Recife
  Belém
  London
  Liverpool
  Leeds
  Sheffield
  Bristol
  Newcastle
  Nottingham
  Leicester
  Coventry
  Oxford
  Cambridge
  Brighton
  Southampton
  Portsmouth
  Plymouth
  Salisbury
  Dover
  Glasgow
  Edinburgh
  Aberdeen
  Dundee
  Cardiff
  Swansea
  Belfast
  Londonderry
  Dublin
  Cork
  Galway
  Westminster
  Paris
  Marseille
  Lyon
  Toulouse
  Nantes
  Strasbourg
  Bordeaux
  Lille
  Calais
  Cannes
  Grenoble
  Rouen
  Berlin
  Hamburg
  Munich
  Cologne
  Frankfurt
  Stuttgart
  Düsseldorf
  Dusseldorf
  Dortmund
  Leipzig
  Dresden
  Hanover
  Nuremberg
  Bremen
  Bonn
  Potsdam
  Ramstein
  Davos
  Vienna
  Salzburg
  Graz
  Innsbruck
  Zurich
  Zürich
  Geneva
  Basel
  Bern
  Lausanne
  Brussels
  Antwerp
  Ghent
  Bruges
  Amsterdam
  Rotterdam
  The Hague
  Utrecht
  Madrid
  Barcelona
  Valencia
  Seville
  Bilbao
  Málaga
  Malaga
  Granada
  Lisbon
  Porto
  Rome
  Milan
  Naples
  Turin
  Palermo
  Genoa
  Bologna
  Florence
  Venice
  Verona
  Pisa
  Siena
  Livorno
  Lampedusa
  Athens
  Thessaloniki
  Lesbos
  Warsaw
  Kraków
  Krakow
  Gdańsk
  Gdansk
  Poznań
  Wrocław
  Prague
  Brno
  Bratislava
  Budapest
  Bucharest
  Sofia
  Belgrade
  Zagreb
  Ljubljana
  Sarajevo
  Srebrenica
  Pristina
  Skopje
  Tirana
  Podgorica
  Chisinau
  Copenhagen
  Aarhus
  Stockholm
  Gothenburg
  Malmö
  Uppsala
  Oslo
  Bergen
  Trondheim
  Helsinki
  Tampere
  Turku
  Reykjavik
  Reykjavík
  Tallinn
  Riga
  Vilnius
  Kaunas
  Kaliningrad
  Valletta
  Nicosia
  Moscow
  St. Petersburg
  Saint Petersburg
  Novosibirsk
  Yekaterinburg
  Kazan
  Sochi
  Vladivostok
  Rostov-on-Don
  Belgorod
  Kursk
  Bryansk
  Grozny
  Beslan
  Murmansk
  Omsk
  Samara
  Volgograd
  Kyiv
  Kiev
  Odesa
  Odessa
  Lviv
  Dnipro
  Mariupol
  Bakhmut
  Avdiivka
  Sevastopol
  Simferopol
  Bucha
  Chernobyl
  Kramatorsk
  Sloviansk
  Minsk
  Brest
  Tbilisi
  Yerevan
  Baku
  Astana
  Almaty
  Tashkent
  Bishkek
  Dushanbe
  Ashgabat
  Samarkand
  Istanbul
  Ankara
  Izmir
  Antalya
  Gaziantep
  Diyarbakir
  Jerusalem
  East Jerusalem
  Tel Aviv
  Haifa
  Ramallah
  Hebron
  Nablus
  Jenin
  Bethlehem
  Nazareth
  Gaza City
  Rafah
  Khan Younis
  Beirut
  Tripoli
  Sidon
  Damascus
  Aleppo
  Homs
  Hama
  Idlib
  Raqqa
  Palmyra
  Deir ez-Zor
  Amman
  Baghdad
  Basra
  Mosul
  Erbil
  Irbil
  Kirkuk
  Fallujah
  Tikrit
  Ramadi
  Najaf
  Karbala
  Tehran
  Isfahan
  Mashhad
  Qom
  Natanz
  Tabriz
  Shiraz
  Riyadh
  Jeddah
  Mecca
  Medina
  Dubai
  Abu Dhabi
  Doha
  Manama
  Kuwait City
  Muscat
  Sanaa
  Sana'a
  Aden
  Hodeidah
  Kabul
  Kandahar
  Herat
  Jalalabad
  Mazar-i-Sharif
  Islamabad
  Karachi
  Lahore
  Peshawar
  Rawalpindi
  Quetta
  Abbottabad
  New Delhi
  Delhi
  Mumbai
  Bombay
  Kolkata
  Calcutta
  Chennai
  Bangalore
  Bengaluru
  Hyderabad
  Ahmedabad
  Pune
  Srinagar
  Varanasi
  Lucknow
  Jaipur
  Goa
  Dhaka
  Chittagong
  Colombo
  Kathmandu
  Thimphu
  Malé
  Beijing
  Shanghai
  Guangzhou
  Shenzhen
  Wuhan
  Chengdu
  Chongqing
  Tianjin
  Nanjing
  Hangzhou
  Xi'an
  Lhasa
  Urumqi
  Harbin
  Dalian
  Qingdao
  Xiamen
  Kunming
  Kowloon
  Taikoo
  Taipei
  Kaohsiung
  Tainan
  Tokyo
  Osaka
  Kyoto
  Yokohama
  Nagoya
  Sapporo
  Kobe
  Hiroshima
  Nagasaki
  Sendai
  Fukuoka
  Seoul
  Busan
  Incheon
  Pyongyang
  Kaesong
  Panmunjom
  Ulaanbaatar
  Hanoi
  Ho Chi Minh City
  Saigon
  Da Nang
  Phnom Penh
  Siem Reap
  Vientiane
  Bangkok
  Chiang Mai
  Phuket
  Yangon
  Rangoon
  Naypyidaw
  Naypyitaw
  Mandalay
  Kuala Lumpur
  Putrajaya
  Jakarta
  Surabaya
  Bandung
  Denpasar
  Manila
  Davao
  Cebu
  Dili
  Port Moresby
  Sydney
  Melbourne
  Brisbane
  Perth
  Adelaide
  Canberra
  Hobart
  Darwin
  Cairns
  Gold Coast
  Auckland
  Wellington
  Christchurch
  Suva
  Honiara
  Cairo
  Alexandria
  Luxor
  Sharm el-Sheikh
  Benghazi
  Sirte
  Misrata
  Tunis
  Sousse
  Algiers
  Oran
  Rabat
  Casablanca
  Marrakesh
  Khartoum
  Omdurman
  Juba
  Addis Ababa
  Mekelle
  Asmara
  Mogadishu
  Nairobi
  Mombasa
  Kampala
  Kigali
  Bujumbura
  Dodoma
  Dar es Salaam
  Kinshasa
  Goma
  Brazzaville
  Luanda
  Lusaka
  Harare
  Bulawayo
  Maputo
  Lilongwe
  Windhoek
  Gaborone
  Pretoria
  Johannesburg
  Cape Town
  Durban
  Soweto
  Lagos
  Abuja
  Kano
  Maiduguri
  Port Harcourt
  Accra
  Lomé
  Cotonou
  Abidjan
  Ouagadougou
  Bamako
  Timbuktu
  Niamey
  Dakar
  Conakry
  Freetown
  Monrovia
  Banjul
  Nouakchott
  Yaoundé
  Yaounde
  Douala
  Libreville
  N'Djamena
  Bangui
  Antananarivo
`),
);
