import { linesOf } from '../lexicon-lines.js';

const setOf = (lexicon: string): ReadonlySet<string> => new Set(linesOf(lexicon));

/** Bodies, companies and media whose names do not say that they are such. */
export const KNOWN_BODIES = setOf(`
  NATO
  Nato
  European Union
  EU
  E.U.
  European Commission
  European Parliament
  European Council
  European Central Bank
  ECB
  United Nations
  UN
  U.N.
  U.N. Security Council
  UN Security Council
  Security Council
  General Assembly
  World Health Organization
  WHO
  World Bank
  International Monetary Fund
  IMF
  World Trade Organization
  WTO
  OPEC
  OPEC+
  ASEAN
  African Union
  Arab League
  G7
  G-7
  G8
  G20
  G-20
  BRICS
  OECD
  Red Cross
  Red Crescent
  Amnesty International
  Human Rights Watch
  Greenpeace
  Doctors Without Borders
  Médecins Sans Frontières
  Oxfam
  UNICEF
  Unicef
  UNESCO
  Unesco
  UNHCR
  Interpol
  Europol
  International Criminal Court
  International Court of Justice
  Hague Tribunal
  Olympic Committee
  FIFA
  UEFA
  NBA
  NFL
  MLB
  NHL
  NCAA
  IOC
  White House
  the White House
  Kremlin
  Pentagon
  Capitol
  State Department
  Justice Department
  Treasury Department
  Defense Department
  Supreme Court
  House of Representatives
  House of Commons
  House of Lords
  House
  Senate
  Congress
  Downing Street
  Whitehall
  Scotland Yard
  Buckingham Palace
  Elysee
  Élysée
  Bundestag
  Bundesbank
  Knesset
  Duma
  Politburo
  National People's Congress
  Communist Party
  Workers' Party
  FBI
  CIA
  NSA
  DEA
  ATF
  IRS
  EPA
  FDA
  CDC
  FCC
  FTC
  SEC
  FEMA
  TSA
  ICE
  DHS
  DOJ
  NASA
  NOAA
  USAID
  GOP
  DNC
  RNC
  ACLU
  NAACP
  NRA
  AARP
  AFL-CIO
  Federal Reserve
  Fed
  Wall Street Journal
  Homeland Security
  Secret Service
  National Guard
  Coast Guard
  Air Force
  Border Patrol
  Planned Parenthood
  Black Lives Matter
  Tea Party
  Republican Party
  Democratic Party
  Republican National Committee
  Democratic National Committee
  Clinton Foundation
  Labour Party
  Labour
  Conservative Party
  Tories
  Liberal Democrats
  Lib Dems
  SNP
  UKIP
  Brexit Party
  Fine Gael
  Sinn Féin
  Sinn Fein
  Likud
  Fatah
  Hamas
  Hezbollah
  Hizbollah
  Taliban
  al-Qaida
  al-Qaeda
  Al-Qaeda
  Al Qaeda
  al Qaeda
  Islamic State
  ISIS
  ISIL
  Isis
  Daesh
  Boko Haram
  al-Shabab
  al-Shabaab
  Al-Shabaab
  Muslim Brotherhood
  Houthis
  PKK
  YPG
  FARC
  ETA
  IRA
  KGB
  FSB
  GRU
  MI5
  MI6
  Mossad
  IDF
  IAEA
  KCNA
  BJP
  ANC
  PLO
  Wagner
  Wagner Group
  Revolutionary Guard
  Revolutionary Guards
  Quds Force
  Google
  Alphabet
  Facebook
  Meta
  Instagram
  WhatsApp
  Twitter
  YouTube
  TikTok
  ByteDance
  Microsoft
  Apple
  Amazon
  Netflix
  Intel
  IBM
  Oracle
  Cisco
  Dell
  HP
  Hewlett-Packard
  Nvidia
  AMD
  Qualcomm
  Samsung
  Sony
  Nintendo
  Ubisoft
  Huawei
  ZTE
  Xiaomi
  Lenovo
  Alibaba
  Tencent
  Baidu
  TSMC
  Foxconn
  SpaceX
  Tesla
  Uber
  Lyft
  Airbnb
  PayPal
  eBay
  Yahoo
  Yahoo!
  Reddit
  Snapchat
  LinkedIn
  Skype
  Mozilla
  OpenAI
  Anthropic
  Spotify
  Adobe
  Boeing
  Airbus
  Lockheed Martin
  Raytheon
  Northrop Grumman
  General Electric
  General Motors
  GM
  Ford
  Chrysler
  Toyota
  Honda
  Nissan
  Volkswagen
  BMW
  Mercedes-Benz
  Daimler
  Renault
  Peugeot
  Fiat
  Hyundai
  Kia
  Volvo
  Siemens
  Bosch
  Bayer
  BASF
  Pfizer
  Moderna
  AstraZeneca
  Merck
  Novartis
  Roche
  Johnson & Johnson
  GlaxoSmithKline
  Nestlé
  Nestle
  Unilever
  Procter & Gamble
  Coca-Cola
  Pepsi
  PepsiCo
  McDonald's
  McDonald’s
  Starbucks
  Walmart
  Wal-Mart
  Target
  Costco
  Ikea
  IKEA
  Nike
  Adidas
  Disney
  Warner Bros
  Comcast
  Verizon
  AT&T
  T-Mobile
  Vodafone
  Shell
  BP
  Exxon
  ExxonMobil
  Chevron
  Total
  Gazprom
  Rosneft
  Aramco
  Saudi Aramco
  Goldman Sachs
  JPMorgan
  JPMorgan Chase
  Morgan Stanley
  Citigroup
  Citibank
  Wells Fargo
  Bank of America
  HSBC
  Barclays
  UBS
  Credit Suisse
  Deutsche Bank
  BlackRock
  Berkshire Hathaway
  Moody's
  Moody’s
  Standard & Poor's
  Fitch
  Nasdaq
  Dow Jones
  Visa
  Mastercard
  Deloitte
  KPMG
  McKinsey
  Gallup
  Pew Research Center
  Quinnipiac
  RAND
  Heritage Foundation
  Brookings Institution
  Cato Institute
  Secunia
  Reuters
  Associated Press
  AP
  AFP
  Agence France-Presse
  Bloomberg
  Xinhua
  Tass
  TASS
  Interfax
  RIA Novosti
  Yonhap
  Kyodo
  BBC
  CNN
  Fox News
  MSNBC
  NBC
  ABC
  CBS
  PBS
  NPR
  Sky News
  ITV
  Al Jazeera
  al-Jazeera
  Al Arabiya
  RT
  CNBC
  C-SPAN
  HBO
  The New York Times
  New York Times
  The Washington Post
  Washington Post
  The Wall Street Journal
  USA Today
  Los Angeles Times
  Chicago Tribune
  Boston Globe
  The Boston Globe
  The Guardian
  Guardian
  The Times
  The Daily Telegraph
  Daily Telegraph
  The Independent
  Daily Mail
  The Sun
  Financial Times
  The Economist
  Economist
  Time
  Newsweek
  The Atlantic
  The New Yorker
  New Yorker
  Politico
  POLITICO
  Axios
  BuzzFeed
  Vox
  Slate
  Salon
  Breitbart
  Breitbart News
  Huffington Post
  The Huffington Post
  HuffPost
  The Hill
  Daily Beast
  Le Monde
  Le Figaro
  Der Spiegel
  Spiegel
  Bild
  El País
  El Pais
  La Repubblica
  Haaretz
  Jerusalem Post
  Global Times
  People's Daily
  China Daily
  South China Morning Post
  The Straits Times
  Straits Times
  Wikinews
  Wikipedia
  WikiLeaks
  Wikileaks
  Harvard
  Yale
  Stanford
  MIT
  Princeton
  Columbia University
  Georgetown
  Caltech
  UCLA
  NYU
  Cornell
  Oxford University
  Cambridge University
`);
