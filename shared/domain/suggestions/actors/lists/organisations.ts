/**
 * Organisations that the news of 1985–2015 names without saying what they are. Name | other names and short forms, also in
 * German, French, Spanish, Russian and Ukrainian. What shows by its
 * words ("… Corp.", "Ministry of …") is not listed. Semicolons part organisations in one line.
 */
export const ORGANISATIONS = `
United Nations|UN, U.N., Vereinte Nationen, UNO, Nations unies, Nations Unies, ONU, Naciones Unidas, ООН, Организация Объединенных Наций, Организация Объединённых Наций, Організація Об'єднаних Націй
UN Security Council|Совет Безопасности ООН, Рада Безпеки ООН, U.N. Security Council, United Nations Security Council, Security Council, Sicherheitsrat, UN-Sicherheitsrat, Conseil de sécurité, Consejo de Seguridad, Совет Безопасности, Совбез, Рада Безпеки, Радбез
UN General Assembly|U.N. General Assembly, United Nations General Assembly, General Assembly, Generalversammlung, Assemblée générale, Asamblea General, Генеральная Ассамблея
European Union|EU, E.U., Europäische Union, Union européenne, UE, Unión Europea, Европейский союз, Евросоюз, ЕС, Європейський Союз, Євросоюз, ЄС
European Community|European Economic Community, EEC, EC, Europäische Gemeinschaft
European Commission|Europäische Kommission, EU-Kommission, Commission européenne, Comisión Europea, Европейская комиссия, Еврокомиссия, Європейська комісія, Єврокомісія
European Parliament|Europäisches Parlament, Europaparlament, Parlement européen, Parlamento Europeo, Европейский парламент, Европарламент, Європейський парламент, Європарламент
European Council|Рада Європейського Союзу, Europäischer Rat, Conseil européen, Consejo Europeo, Европейский совет
Council of Europe|Europarat, Conseil de l'Europe, Consejo de Europa, Совет Европы, Рада Європи
European Central Bank|ECB, Europäische Zentralbank, EZB, Banque centrale européenne, BCE, Banco Central Europeo, Европейский центральный банк, ЕЦБ, ЄЦБ
European Court of Human Rights|Europäischer Gerichtshof für Menschenrechte, Cour européenne des droits de l'homme, ЕСПЧ, ЄСПЛ
NATO|North Atlantic Treaty Organization, North Atlantic Treaty Organisation, North Atlantic Alliance, Nato, OTAN, НАТО
OSCE|Organization for Security and Cooperation in Europe, OSZE, ОБСЕ, ОБСЄ
Warsaw Pact|Warschauer Pakt, Варшавский договор
World Bank|Weltbank, Banque mondiale, Banco Mundial, Всемирный банк, Світовий банк
International Monetary Fund|IMF, Internationaler Währungsfonds, IWF, Fonds monétaire international, FMI, Fondo Monetario Internacional, Международный валютный фонд, МВФ, Міжнародний валютний фонд
World Trade Organization|WTO, Welthandelsorganisation, Organisation mondiale du commerce, OMC, Organización Mundial del Comercio, ВТО, СОТ
World Health Organization|WHO, Weltgesundheitsorganisation, Organisation mondiale de la santé, OMS, Organización Mundial de la Salud, Всемирная организация здравоохранения, ВОЗ, ВООЗ
International Atomic Energy Agency|IAEA, IAEO, AIEA, OIEA, МАГАТЭ, МАГАТЕ
International Criminal Court|ICC, Internationaler Strafgerichtshof, Cour pénale internationale, CPI, Corte Penal Internacional, Международный уголовный суд
International Court of Justice|World Court, Internationaler Gerichtshof, Cour internationale de justice
International Committee of the Red Cross|ICRC, Red Cross, Rotes Kreuz, Croix-Rouge, Cruz Roja, Красный Крест, Red Crescent
UNICEF;UNESCO
UNESCO|ЮНЕСКО
UNHCR|U.N. High Commissioner for Refugees, UN High Commissioner for Refugees, United Nations High Commissioner for Refugees
OPEC|Organization of Petroleum Exporting Countries, Organization of the Petroleum Exporting Countries, OPEP, ОПЕК
OECD|Organization for Economic Cooperation and Development, OCDE, ОЭСР
African Union|AU, Afrikanische Union, Union africaine, Unión Africana, Африканский союз
Organization of African Unity|OAU
Organization of American States|OAS, OEA
Commonwealth|
Arab League|League of Arab States, Arabische Liga, Ligue arabe, Liga Árabe, Лига арабских государств
Organization of the Islamic Conference|OIC
ASEAN|Association of Southeast Asian Nations, Association of South East Asian Nations, АСЕАН
APEC;SAARC
Gulf Cooperation Council|GCC
Commonwealth of Independent States|CIS, GUS, СНГ, СНД
Collective Security Treaty Organization|CSTO, ОДКБ
Shanghai Cooperation Organization|SCO, ШОС
Eurasian Economic Union|ЕАЭС
Group of Seven|G7, G-7, Большая семёрка
Group of Eight|G8, G-8
Group of 20|G20, G-20
BRICS|БРИКС
Interpol;Europol
Greenpeace|
Amnesty International|
Human Rights Watch|
Doctors Without Borders|Médecins sans frontières, Ärzte ohne Grenzen
Transparency International|
Red Army Faction|
White House|Weißes Haus, Weiße Haus, Maison Blanche, Maison-Blanche, Casa Blanca, Белый дом, Білий дім
Kremlin|Kreml, Кремль
Pentagon|Пентагон
Congress|U.S. Congress, US Congress, Kongress, Конгресс, Конгрес
Senate|U.S. Senate, US Senate, Sénat, Сенат
Joint Chiefs of Staff|Joint Chiefs
House Ways and Means Committee|Ways and Means Committee
U.S. Geological Survey|Geological Survey, USGS
House of Representatives|U.S. House of Representatives, Repräsentantenhaus, Палата представителей
House of Lords|
Supreme Court|U.S. Supreme Court, US Supreme Court, Oberster Gerichtshof, Верховный суд, Верховний Суд
State Department|U.S. State Department, US State Department, Department of State, Госдепартамент, Госдеп, Держдепартамент
Foreign Office;Downing Street
House|
Treasury|U.S. Treasury
House of Commons|Commons
Parliament|
Knesset|Кнессет
Bundestag|Bundesrat, Бундестаг
Duma|State Duma, Госдума, Государственная Дума, Государственная дума, Державна дума
Federation Council|Совет Федерации
Verkhovna Rada|Верховная Рада, Верховна Рада, Rada
Politburo|Central Committee
National Assembly|Assemblée nationale
Élysée|Elysee, Elysée
Quai d'Orsay|Bundesregierung
Bundeswehr;Bundesverfassungsgericht
Bundesbank|Deutsche Bundesbank
Federal Reserve|Fed, Federal Reserve Board
Cabinet|
Navy|U.S. Navy, US Navy
Army|U.S. Army, US Army
Air Force|U.S. Air Force, US Air Force
Marine Corps|Marines
Coast Guard|U.S. Coast Guard
National Guard|
Secret Service|
Inter-Services Intelligence|ISI
Lloyd's of London|
Sears, Roebuck & Co.|
Ford|
Moody's Investors Service|
Standard & Poor's Corp.|
Petroleos de Venezuela|PDVSA, Petróleos de Venezuela
Planned Parenthood;Save the Children;Public Citizen;Mothers Against Drunk Driving;United Way;United Steelworkers;United Auto Workers;United Mine Workers;United Rubber Workers;United Farm Workers;United Food and Commercial Workers;Communications Workers of America|CWA;International Association of Machinists|Machinists union;Air Line Pilots Association|ALPA;Port Authority|Port Authority of New York and New Jersey;Habitat for Humanity;Operation Rescue
Union Pacific;Pan Am;Pan American World Airways;Burlington Northern;Norfolk Southern;Conrail;Amtrak;Canadian Pacific;Cathay Pacific;Air France;Air Canada;Japan Airlines;Bell Atlantic;Nynex;BellSouth;Pacific Telesis;Ameritech;US West;Southwestern Bell;Lucent;Qualcomm;Unisys;Digital Equipment;Data General;Tandem;Wang;Silicon Graphics;WordPerfect;Lotus Development
First Boston;Credit Suisse First Boston;CS First Boston;Shearson Lehman Hutton;Shearson Lehman;Alex. Brown & Sons;Alex. Brown;Smith Barney;Dean Witter;Kidder Peabody;Prudential-Bache;PaineWebber;E.F. Hutton;Bankers Trust;Chemical Bank;Manufacturers Hanover;Security Pacific;First Chicago;First Interstate;NationsBank;BankBoston;S.G. Warburg;Lazard Freres;Wasserstein Perella;Kohlberg Kravis Roberts;Blackstone
Ulster Unionists|Ulster Unionist, Ulster Unionist Party
Carabinieri|
Mafia|
Cosa Nostra|
Guardia di Finanza|
Guardia Civil|
Scotland Yard|
Mossad;Shin Bet
KGB|КГБ
FSB|ФСБ, СБУ
CIA|Central Intelligence Agency, ЦРУ
FBI|Federal Bureau of Investigation, ФБР
NASA|National Aeronautics and Space Administration
NSA;FDA;EPA;FAA;FCC;FTC;SEC;IRS;DEA;ATF;INS;CDC;NIH;OSHA;NTSB;USDA;GAO;CBO;HUD;OMB
Hamas|ХАМАС
Hezbollah|Hizbollah, Hizbullah, Hezbullah, Hisbollah, Хезболла
Islamic Jihad|
al-Qaida|al-Qaeda, Al-Qaeda, Al-Qaida, Al Qaeda, al Qaeda, Al Qaida, Аль-Каида
Islamic State|ISIS, ISIL, IS, Islamischer Staat, État islamique, Estado Islámico, ИГИЛ
Boko Haram|
al-Shabab|al-Shabaab, Al-Shabaab
Muslim Brotherhood|
Fatah|Al Fatah
Palestine Liberation Organization|PLO, P.L.O.
Palestinian Authority|Palestinian National Authority, Palästinensische Autonomiebehörde, Autorité palestinienne
Irish Republican Army|IRA, I.R.A.
Sinn Fein|Sinn Féin
ETA;FARC;UNITA;FMLN
African National Congress|ANC
Kosovo Liberation Army|KLA
Revolutionary Guards|Revolutionary Guard
Shining Path|Sendero Luminoso
Solidarity|
Labour Party|Labour
Conservative Party|
Liberal Democrats|
Democratic Party|DNC, Democratic National Committee
Republican Party|GOP, Republican National Committee, RNC
Likud|Likud Party
Shas;Meretz
Congress Party|
Bharatiya Janata Party|BJP
Communist Party|Communist Party of the Soviet Union
Social Democratic Party|SPD, СДПГ
Christian Democratic Union|CDU, CDU/CSU
Christian Social Union|CSU
Free Democratic Party|FDP
AfD|Die Linke, Die Grünen, Bündnis 90/Die Grünen
PSOE;Partido Popular
National Front|Front National, Rassemblement National
United Russia|Единая Россия, Єдина Росія
Fidesz;Syriza
Liberal Democratic Party|LDP
Kuomintang|KMT
Associated Press|AP, The Associated Press
Reuters|Рейтер
Agence France-Presse|Agence France Presse, AFP
United Press International|UPI
Tass|TASS, Itar-Tass, ITAR-Tass, ITAR-TASS, ТАСС, ИТАР-ТАСС
Interfax|Интерфакс, Интерфакс-Украина, Interfax-Ukraine
RIA Novosti|РИА Новости
Xinhua|Xinhua News Agency, New China News Agency
Kyodo|Kyodo News, Jiji
Yonhap|
Tanjug|
Anatolia|Anadolu
IRNA;SANA;PTI
Deutsche Presse-Agentur|dpa
Ukrinform|Unian, Укринформ, Укрінформ, УНИАН, УНІАН
New York Times|
New York Times News Service|N.Y. Times News Service
Morgan Stanley Dean Witter|
Twentieth Century Fox|20th Century Fox, 20th Century-Fox
Liberation Tigers of Tamil Eelam|LTTE, Tamil Tigers
Washington Post|
Wall Street Journal|
Los Angeles Times|
USA Today|
Financial Times|
Newsweek|
Der Spiegel|Spiegel
Die Zeit;Die Welt
Frankfurter Allgemeine Zeitung|FAZ
Süddeutsche Zeitung|
Le Monde
Le Figaro|
El País|El Pais
El Mundo|
Corriere della Sera;La Repubblica
Asahi Shimbun|Yomiuri Shimbun
Pravda|Правда
Izvestia|Известия
Kommersant|Коммерсант, Коммерсантъ
Haaretz|Yediot Ahronot, Maariv
Al Jazeera|al-Jazeera, Al-Jazeera
Al-Ahram|
BBC;CNN;CBS;NBC;ABC;PBS;NPR;HBO;MTV;ESPN;ARD;ZDF;RTL;MSNBC;CNBC
Fox|Fox News
Voice of America|
Radio Free Europe;Radio Liberty
IBM;AT&T;GTE;MCI;ITT;TRW;USX;UAL;AMR;TWA;UPS;GM;GE;BMW;BASF;SAP;VW;HSBC;UBS;KPMG;EADS;BAE;BP;CSX;PBX;NEC;RJR;LVMH
Apple;Microsoft;Google;Facebook;Twitter;Intel;Oracle;Netscape;Yahoo;Amazon.com;Cisco;Compaq;Dell;Hewlett-Packard;Motorola;Nokia;Ericsson;Samsung;Sony;Toshiba;Hitachi;Fujitsu;Panasonic;Siemens;Philips;Xerox;Kodak;Nintendo;Verizon;Sprint;WorldCom;Vodafone;Lotus;Novell;Sun Microsystems;America Online;AOL;eBay;Netflix;YouTube
Toyota;Honda;Nissan;Mazda;Mitsubishi;Hyundai;Daewoo;Volkswagen;Daimler;DaimlerChrysler;Mercedes-Benz;Porsche;Audi;Volvo;Saab;Fiat;Renault;Peugeot;Citroen;Chrysler;General Motors;Ford Motor;Tesla;Rolls-Royce
Boeing;Airbus;Lockheed;McDonnell Douglas;Northrop;Raytheon;General Dynamics;Lockheed Martin;Rockwell;Bombardier;Lufthansa;Aeroflot;Alitalia;KLM;Qantas;Swissair;Delta;Northwest|Northwest Airlines;USAir;ValuJet;Eastern Airlines|Eastern Air Lines;Southwest Airlines
General Electric;General Mills;General Foods;Westinghouse;Whirlpool;Caterpillar;Deere;DuPont;Du Pont;Dow Chemical;Monsanto;Union Carbide;Procter & Gamble;Johnson & Johnson;Colgate-Palmolive;Unilever;Nestle;Nestlé;Danone;Kraft;Philip Morris;RJR Nabisco;PepsiCo;Pepsi;Coca-Cola;Coke;Anheuser-Busch;Burger King;Starbucks;Wal-Mart;Walmart;Kmart;Sears;J.C. Penney;Nike;Reebok;Adidas;Gillette;Revlon;Avon
Exxon;Mobil;ExxonMobil;Exxon Mobil;Chevron;Texaco;Conoco;Shell;Royal Dutch;Unocal;Halliburton;Enron;Bechtel;Gazprom;Газпром;Rosneft;Роснефть;Lukoil;ЛУКОЙЛ;Yukos;ЮКОС;Naftogaz;Нафтогаз;Statoil;Petrobras;Pemex;Aramco;Repsol;Eni;TotalFinaElf
Merrill Lynch;Goldman Sachs;Morgan Stanley;Salomon Brothers;Lehman Brothers;Bear Stearns;Drexel Burnham Lambert;J.P. Morgan;JPMorgan;JPMorgan Chase;Citicorp;Citigroup;Citibank;Chase Manhattan;BankAmerica;Wells Fargo;Barclays;Lloyds;NatWest;Deutsche Bank;Commerzbank;Credit Suisse;Societe Generale;BNP Paribas;Nomura;Sberbank;Сбербанк;Prudential;Allianz;Aetna;Travelers;American Express;Visa;MasterCard;Berkshire Hathaway;Fannie Mae;Freddie Mac;Nasdaq;NYSE;Standard & Poor's;Moody's
Pfizer;Merck;Eli Lilly;Bristol-Myers Squibb;Bristol-Myers;Glaxo;Roche;Novartis;Bayer;Sandoz;Hoffmann-La Roche;AstraZeneca;Upjohn;Genentech;Amgen
Time Warner;Walt Disney;Disney;Viacom;Paramount;Universal;MGM;Columbia Pictures;Bertelsmann;News Corp;Knight-Ridder;Gannett;Bloomberg;Dow Jones;Hachette;Random House;J. Walter Thompson;Simon & Schuster;Penguin
Harvard;Yale;Stanford;Princeton University;MIT;UCLA;Oxford University;Cambridge University;Georgetown;Notre Dame;Duke;Caltech;Sorbonne;Smithsonian;Smithsonian Institution;Sotheby's;Christie's
NFL;NBA;NHL;MLB;NCAA;FIFA;UEFA;IOC;IAAF;WBC;WBA;PGA;ATP;LPGA;USOC;NASCAR
Yankees;Mets;Red Sox;White Sox;Cubs;Dodgers;Giants;Padres;Braves;Phillies;Pirates;Orioles;Blue Jays;Brewers;Royals;Rangers;Astros;Mariners;Athletics;Expos;Marlins;Rockies;Diamondbacks;Lakers;Celtics;Knicks;Bulls;Pistons;76ers;Spurs;Rockets;Mavericks;Nuggets;Trail Blazers;Supersonics;Clippers;Warriors;Hornets;Redskins;Cowboys;Eagles;Steelers;Packers;Bears;Vikings;Dolphins;Broncos;Raiders;Chargers;Seahawks;49ers;Falcons;Saints;Buccaneers;Patriots;Bengals;Browns;Oilers;Colts;Jets;Bills;Bruins;Canadiens;Maple Leafs;Red Wings;Blackhawks;Flyers;Penguins;Islanders;Oilers;Flames;Canucks
Manchester United;Liverpool FC;Real Madrid;FC Barcelona;Bayern Munich;Juventus;AC Milan;Inter Milan
AFL-CIO;UAW;Teamsters;NAACP;ACLU;NRA;AARP;AMA;IG Metall;MoveOn
Sierra Club;Brookings Institution;Heritage Foundation;Cato Institute;Rand Corp.;American Enterprise Institute
New York Stock Exchange;American Stock Exchange;London Stock Exchange;Chicago Board of Trade;Chicago Mercantile Exchange
Vietcong;Viet Cong;Contadora
Auswärtiges Amt;Bundeskanzleramt;МИД;МЗС;Минобороны;Госсовет;Роскомнадзор;Рада;Радбез;Кабмин;Кабмін
ABN AMRO|ABN Amro;ING;Fortis;KBC;Rabobank;Dresdner Bank;Bayerische Vereinsbank|Vereinsbank;Bayerische Hypo|Hypobank;WestLB;BHF-Bank;Berliner Bank;Credit Lyonnais|Crédit Lyonnais;Paribas;BNP;Indosuez;Credit Agricole|Crédit Agricole;Societe Generale|Société Générale, SocGen;Mediobanca;Banca di Roma;Cariplo;Bancomer;Banamex;Bradesco;Itau;Unibanco;Banco Bilbao Vizcaya|BBV;Banesto;Argentaria;Creditanstalt;Bank Austria;Swiss Bank Corp;Union Bank of Switzerland;Standard Chartered;Midland Bank;Abbey National;Natwest Markets|NatWest Securities;Kleinwort Benson;SBC Warburg;Schroders;Flemings;Hoare Govett;James Capel;Cazenove;BZW;HSBC James Capel;UBS Phillips & Drew
Fuji Bank;Sumitomo Bank;Sakura Bank;Sanwa Bank;Dai-Ichi Kangyo Bank|DKB;Bank of Tokyo-Mitsubishi;Industrial Bank of Japan|IBJ;Long-Term Credit Bank;Daiwa Bank|Daiwa;Nikko Securities|Nikko;Yamaichi Securities|Yamaichi;Nomura Securities;Development Bank of Singapore;Bumiputra;Peregrine;Jardine Fleming;Jardine Matheson;Hutchison Whampoa;Cheung Kong;Swire Pacific;Hongkong Telecom;HSBC Holdings;Hang Seng Bank
Donaldson Lufkin & Jenrette|DLJ;Oppenheimer;Salomon;Alex Brown;Hambrecht & Quist;Prudential Securities;Dean Witter Reynolds;Lehman;NatWest;Bankers Trust New York;Fleet Financial;PNC;KeyCorp;Banc One;Norwest;First Union;Wachovia;Mellon;SunTrust;Charles Schwab;Fidelity;Vanguard;Templeton;Zacks;IBES|I/B/E/S;First Call;Dun & Bradstreet;Duff & Phelps;IBCA;Thomson BankWatch
New York Fed;Chicago Fed;St. Louis Fed|St Louis Fed;Atlanta Fed;Boston Fed;Cleveland Fed;Dallas Fed;Kansas City Fed;Minneapolis Fed;Philadelphia Fed;Richmond Fed;San Francisco Fed
Henkel;Hoechst;Degussa;Thyssen;Krupp;Mannesmann;Preussag;Veba;Viag;RWE;MAN;Metallgesellschaft;Bertelsmann;Continental AG;Schering;Linde;Karstadt;Kaufhof;Metro AG;Deutsche Telekom;Opel;Bosch;AEG;Hoesch;Ciba|Ciba-Geigy;ABB|Asea Brown Boveri;Swatch|SMH;Sulzer;Electrolux;SKF;Astra;Pharmacia;Atlas Copco;Sandvik;Stora;Novo Nordisk;Carlsberg;Norsk Hydro;Kvaerner;Saga Petroleum;Outokumpu;Neste;Kymmene|UPM-Kymmene
Alcatel|Alcatel Alsthom;Thomson|Thomson-CSF;Matra;Aerospatiale|Aérospatiale;Dassault;Elf|Elf Aquitaine;Lafarge;Saint-Gobain;Rhone-Poulenc|Rhône-Poulenc;Pechiney;Usinor|Usinor Sacilor;Carrefour;Promodes;LVMH;L'Oreal|L'Oréal;Michelin;Peugeot-Citroen|PSA;Air Inter;SNCF;Eurotunnel;Canal Plus|Canal+;Havas;Bouygues;Accor;Olivetti;Montedison;Pirelli;Telecom Italia;STET;Mediaset;Fininvest;ENEL;IRI;Edison SpA;Endesa;Iberdrola;Telefonica|Telefónica;Iberia;Akzo Nobel;DSM;Heineken;Fokker;Hoogovens;Royal Ahold|Ahold;Solvay;Petrofina;Sabena;Tractebel
British Airways|BA;British Telecom|BT;British Gas;British Steel;British Aerospace;British Petroleum;British Rail;Cable & Wireless|Cable and Wireless;Marks & Spencer|Marks and Spencer;Sainsbury|J Sainsbury;Tesco;Asda;GrandMet|Grand Metropolitan;Guinness;Allied Domecq;Whitbread;Hanson;BTR;GEC;Lonrho;Rio Tinto;RTZ;ICI|Imperial Chemical Industries;Zeneca;Glaxo Wellcome;SmithKline Beecham;Reed Elsevier;Pearson;BSkyB;Carlton Communications;Granada Group;Rank Organisation;Ladbroke;Trafalgar House;P&O;Railtrack;Eurostar;Stagecoach;Virgin Atlantic;Vickers;Smiths Industries;Burmah Castrol;Enterprise Oil;Lasmo;PowerGen;National Power;Thames Water;Body Shop;W.H. Smith;EMI|Thorn EMI;Cadbury Schweppes|Cadbury;Tate & Lyle;E.D. & F. Man|E.D.&F. Man, ED&F Man
BHP|Broken Hill Proprietary;CRA;Western Mining|WMC;News Corp Ltd;Coles Myer;Woolworths;Telstra;Ansett;Westpac;National Australia Bank|NAB;ANZ;Pasminco;Normandy Mining;Fletcher Challenge;Telecom NZ;Brierley;Anglo American;De Beers;Gencor;JCI;SA Breweries;Eskom;Nedcor
Reliance|Reliance Industries;Tata|Tata Steel, Telco;Bajaj|Bajaj Auto;Hindustan Lever;State Bank of India;ITC;Maruti|Maruti Udyog;Petronas;Telekom Malaysia;Tenaga Nasional|Tenaga;Sime Darby;Proton;Indosat;Telkom;Garuda|Garuda Indonesia;Indofood;Astra International;San Miguel;PLDT;Meralco;Singapore Airlines|SIA;Singapore Telecom|SingTel;Thai Airways;CITIC;Sinopec;CNOOC;Air China;China Eastern;Hyundai Motor;Kia|Kia Motors;LG Electronics;Posco;Ssangyong;Korea Electric Power|KEPCO;Korean Air;Asiana
Matsushita|Matsushita Electric;NTT|Nippon Telegraph and Telephone;Sanyo;Canon;Ricoh;Kyocera;TDK;Bridgestone;Nippon Steel;NKK;Mitsui;Sumitomo|Sumitomo Corp;Marubeni;Itochu;Nippon Oil;All Nippon Airways|ANA;JAL;Isuzu;Subaru;Yamaha;Komatsu;Kirin;Asahi Breweries;Sega
Banco Central;Telmex;Televisa;Cemex;Vitro;Alfa SA;Telebras|Telebrás;Vale do Rio Doce|CVRD;Eletrobras;Varig;Usiminas;YPF;Telecom Argentina;Codelco;Endesa Chile;Avianca;Ecopetrol;PDVSA;Mexicana;Aeromexico;Aerolineas Argentinas
Sidanko;Surgutneftegaz;Transneft;Unified Energy System|UES;Norilsk Nickel;AvtoVAZ;Svyazinvest;Uneximbank|Oneximbank;Menatep;Komineft;Sibneft;Tatneft;Rosvooruzheniye;CEZ;Komercni Banka|Komercni banka;Skoda;Slovnaft;MOL;Matav;OTP;KGHM;PKN;LOT;CSA;Malev;Tarom
Philips Electronics;Royal Dutch/Shell|Royal Dutch Shell;Amoco;Arco|Atlantic Richfield;Occidental;Phillips Petroleum;Marathon Oil;Ashland;Conrail;Union Pacific;CSX Corp;Federal Express|FedEx;Continental Airlines;United Airlines;American Airlines;Southwest Airlines;Trans World Airlines;US Airways;America West;Greyhound;Amtrak;Ryder;Goodyear;Cummins;Navistar;Dana Corp;Honeywell;AlliedSignal;Textron;Tenneco;ITT Corp;Litton;Grumman|Northrop Grumman;Teledyne;Hughes Electronics;Loral;TRW
Alcoa;Reynolds Metals;Inco;Noranda;Alcan;Cominco;Placer Dome;Barrick|Barrick Gold;Newmont;Homestake;Bre-X|Bre-X Minerals;Phelps Dodge;Asarco;Bethlehem Steel;LTV;Inland Steel;Nucor;International Paper;Weyerhaeuser;Georgia-Pacific;Champion International;Kimberly-Clark;Scott Paper;Seagram;MacMillan Bloedel;Northern Telecom|Nortel;Newbridge;Imperial Oil;Hollinger;Quebecor;Rogers Communications;Thomson Corp
Sara Lee;ConAgra;Archer Daniels Midland|ADM;Cargill;Kellogg;Campbell Soup;H.J. Heinz|Heinz;Hershey;Quaker Oats;Ralston Purina;Tyson Foods;McDonald's;Wendy's;Pizza Hut;KFC;Philip Morris Cos;Reynolds Tobacco|R.J. Reynolds;Brown & Williamson;Loews;Dayton Hudson;Federated Department Stores;Macy's;Bloomingdale's;Home Depot;Toys R Us;Woolworth;Gap Inc;Levi Strauss;Liz Claiborne;Estee Lauder;Mattel;Hasbro;Tiffany;Benetton;Gucci;Ikea
Johnson & Johnson;American Home Products;Abbott Laboratories|Abbott;Warner-Lambert;Schering-Plough;Baxter;Medtronic;Chiron;Biogen;Columbia/HCA;Humana;Cigna;AIG;Allstate;Chubb;ITT Hartford;Marsh & McLennan;Lloyd's;Munich Re;Swiss Re;Zurich Insurance;AXA;UAP;AGF;Generali;RAS
3Com;Bay Networks;Sun Microsystems;Adobe;Borland;Sybase;Informix;CompuServe;Micron|Micron Technology;AMD|Advanced Micro Devices;National Semiconductor;Texas Instruments;Seagate;Quantum Corp;Iomega;NCR;Wang Laboratories;Cray Research;EDS|Electronic Data Systems;Computer Associates;Apple Computer;Packard Bell;Acer;LSI Logic;Cirrus Logic;Applied Materials;U.S. Robotics;MFS;LDDS;Tele-Communications|TCI;Comcast;Turner Broadcasting|TBS;DreamWorks;Miramax;Sega;Walt Disney Co;Westinghouse Electric;Ticketmaster
LIFFE;MATIF;DTB;SIMEX|Simex;TIFFE;LME|London Metal Exchange;IPE|International Petroleum Exchange;NYMEX|Nymex;COMEX|Comex;CBOT;CME;CBOE;Amex;Securities and Futures Authority;Bundeskartellamt;Treuhand;GATT;UNCTAD;UNDP;WFP|World Food Programme;FAO;ILO;IFC;ADB|Asian Development Bank;AfDB;EBRD|European Bank for Reconstruction and Development;EIB;BIS|Bank for International Settlements;Eurostat;Insee|INSEE;Istat|ISTAT;Ifo;WEU|Western European Union;EFTA;Mercosur|Mercosul;ECOWAS;SADC;OPCW;UNPROFOR;UNIFIL;IFOR;SFOR;KFOR;UNTAES;UNSCOM;UNAVEM;UNMIK;UNAMA;MINURSO;ECOMOG
Major League Baseball|
Press Trust of India;Riksbank;Handelsbanken|Svenska Handelsbanken;SE Banken|SE-Banken, Skandinaviska Enskilda Banken;Nordbanken;Sejm;Folketing|Folketinget;Storting|Stortinget;Riksdag;Riigikogu;Saeima;Seimas;Eduskunta;Majlis;Cortes;Dail|Dáil;Lok Sabha;Rajya Sabha;Skupstina;Sabor;Loya Jirga;Sun Hung Kai|Sun Hung Kai Properties;Henderson Land;PGA Tour;ATP Tour;WTA Tour;Fitch|Fitch Ratings;Deutscher Gewerkschaftsbund|Deutsche Gewerkschaftsbund;SGS-Thomson;Nesbitt Burns;ScotiaMcLeod;RBC Dominion Securities;Wood Gundy;Kach;Army Radio;Israel Radio;Israel Television;Vatican Radio;Radio Rwanda;Voice of Israel;Tepco|Tokyo Electric Power;Crown Prosecution Service;Serious Fraud Office
National Basketball Association;National Hockey League;National Football League;Tunisair;Air Algerie;Royal Air Maroc;Saudia;Gulf Air;Royal Jordanian;El Al;Ethiopian Airlines;Kenya Airways;South African Airways
PKK|Kurdistan Workers Party, Kurdistan Workers' Party;KDP|Kurdistan Democratic Party;PUK|Patriotic Union of Kurdistan;Amal;South Lebanon Army|SLA;Islamic Salvation Front|FIS;Armed Islamic Group|GIA;Gama'a al-Islamiya;PFLP|Popular Front for the Liberation of Palestine;DFLP;Tupac Amaru Revolutionary Movement|MRTA, Tupac Amaru;Zapatista National Liberation Army|EZLN;National Liberation Army|ELN;Revolutionary Armed Forces of Colombia;M-19;URNG;Renamo;Frelimo;MPLA;SWAPO|Swapo;ZANU-PF;Inkatha Freedom Party|Inkatha, IFP;National Party|NP;Pan Africanist Congress|PAC;KANU;SPLA|Sudan People's Liberation Army;EPLF;TPLF;Lord's Resistance Army;RUF|Revolutionary United Front;NPFL;Polisario|Polisario Front;Moro Islamic Liberation Front|MILF;Moro National Liberation Front|MNLF;New People's Army;Khmer Rouge|Rote Khmer, Khmers rouges, Красные кхмеры;Taliban|Taleban, Talibans, Talibanes, Талибан, Талібан;Houthis|Huthi, Houthi, Ansar Allah;Aum Shinri Kyo|Aum Shinrikyo, Aum;Free Aceh Movement;Fretilin;Action Directe;Red Brigades|Brigate Rosse;November 17;Ulster Volunteer Force|UVF;Ulster Defence Association|UDA;Herri Batasuna;Euskadi Ta Askatasuna;Grey Wolves;Jemaah Islamiyah;Abu Sayyaf;Lashkar-e-Taiba|Lashkar-e-Toiba;Jaish-e-Mohammad;Hizbul Mujahideen;Wagner Group|Группа Вагнера
BJP;Janata Dal;Shiv Sena;Telugu Desam;Akali Dal;DMK;AIADMK;CPI;CPI-M;Muslim League;Pakistan Muslim League;Pakistan People's Party|PPP;MQM|Mohajir Qaumi Movement;Jamaat-i-Islami|Jamaat-e-Islami;Awami League;United National Party|UNP;Golkar;PDI;UMNO;Barisan Nasional;DAP;Lakas;Democratic Progressive Party|DPP;New Party;Komeito;Shinshinto;Sakigake;New Korea Party|NKP
Motherland Party|ANAP, Anap;True Path Party|DYP;Welfare Party|Refah;Republican People's Party|CHP;PASOK|Pasok;New Democracy;Forza Italia;National Alliance;Northern League|Lega Nord;PDS;Communist Refoundation|Rifondazione Comunista;Izquierda Unida;Popular Party;CiU|Convergencia i Unio;PNV;PSD;CDS;RPR;UDF;PRI|Institutional Revolutionary Party;PRD;PAN;APRA;Radical Party;Peronist Party;Social Democratic Labour Party;Solidarnosc;Civic Forum;Civic Democratic Party|ODS;CSSD;HZDS;ODA;SLD;HDZ|Croatian Democratic Union;SDA|Party of Democratic Action;SDS|Serb Democratic Party;Ataka;Zajedno;Yabloko;Our Home Is Russia;Rukh;Fianna Fail|Fianna Fáil;Fine Gael;SDLP|Social Democratic and Labour Party;Democratic Unionist Party|DUP;UUP;Plaid Cymru;Scottish National Party|SNP;Parti Quebecois|Parti Québécois;Bloc Quebecois|Bloc Québécois;Liberal Party;Tory Party;Vlaams Blok|Vlaams Belang;Freedom Party|FPO, FPÖ, FPOe;OVP|ÖVP, OeVP;SPO|SPÖ, SPOe;VVD;D66;CDA;PvdA
Guardian;Daily Telegraph;Daily Mail;Daily Mirror;Daily Express;Sunday Times;Evening Standard;Sunday Telegraph;The Economist|Economist magazine;The Independent;Irish Times;Irish Independent;International Herald Tribune;Chicago Tribune;Boston Globe;Miami Herald;Baltimore Sun;Washington Times;New York Post;Daily News;Philadelphia Inquirer;Dallas Morning News;San Francisco Chronicle;Wall Street Journal Europe;Toronto Star;Globe and Mail|The Globe and Mail
Handelsblatt;Bild|Bild-Zeitung, Bild Zeitung, Bild am Sonntag;Die Tageszeitung;Neue Zürcher Zeitung|Neue Zuercher Zeitung, NZZ;Der Standard;Die Presse;Libération;Les Echos;Le Canard Enchaine;La Tribune;Le Soir;La Libre Belgique;De Telegraaf;NRC Handelsblad;De Volkskrant|Volkskrant;Het Financieele Dagblad;Il Sole 24 Ore;La Stampa;Il Messaggero;L'Unita;Il Manifesto;Osservatore Romano|L'Osservatore Romano;La Vanguardia;Expansion;Diario 16;Cinco Dias;Publico;Diario de Noticias;Expresso;Dagens Nyheter;Svenska Dagbladet;Dagens Industri;Aftenposten;Dagens Naeringsliv;Berlingske Tidende;Politiken;Helsingin Sanomat;Gazeta Wyborcza;Rzeczpospolita;Lidove Noviny;Mlada Fronta Dnes;Pravo;Nepszabadsag;Magyar Hirlap;Nasa Borba;Politika;Oslobodjenje;Vjesnik;Vecernji List;Trud;Adevarul;Romania Libera
Nezavisimaya Gazeta;Komsomolskaya Pravda;Moskovsky Komsomolets;Rossiiskaya Gazeta;Segodnya;Ekho Moskvy|Echo of Moscow;NTV;ORT;RTR;Rabochaya Tribuna;Kievskiye Vedomosti;Hurriyet|Hürriyet;Milliyet;Sabah;Cumhuriyet;Turkiye;Zaman;Anatolian News Agency;As-Safir|al-Safir;An-Nahar|an-Nahar, al-Nahar;al-Hayat|Al-Hayat, al Hayat;Asharq al-Awsat;al-Thawra|Al-Thawra;Tishrin;al-Baath|Al-Baath;Tehran Times;Kayhan;Jomhuri Eslami;al-Quds;Jerusalem Post;Yedioth Ahronoth;Ma'ariv
Times of India;Indian Express;Hindustan Times;Economic Times;Business Standard;Financial Express;Daily Star;Straits Times;Business Times;New Straits Times;Bangkok Post;Jakarta Post;Kompas;Manila Bulletin;South China Morning Post;Ming Pao;Hong Kong Standard;Apple Daily;People's Daily;China Daily;Guangming Daily;Xinhua Daily;Economic Daily News;China Times;Nihon Keizai Shimbun|Nikkei;Mainichi Shimbun|Mainichi;Asahi;Yomiuri;Sankei Shimbun;NHK;TBS;Chosun Ilbo;Joong-ang Ilbo;Korea Herald;Yonhap News;Rodong Sinmun;KCNA;Sydney Morning Herald;The Australian;Australian Financial Review|Financial Review;New Zealand Herald
Jornal do Brasil;O Globo|Globo;Folha de Sao Paulo|Folha de S. Paulo, Folha;O Estado de Sao Paulo|Estado de S. Paulo;Gazeta Mercantil;Veja;Clarin|Clarín;La Nacion|La Nación;Pagina 12;El Mercurio;La Tercera;La Epoca;El Comercio;El Tiempo;El Espectador;El Universal;El Nacional;Reforma;La Jornada;Excelsior;El Financiero;Granma;Prensa Latina;Notimex;Telam;EFE;Lusa;ANSA|Ansa;ANP;Belga;CTK;Baltic News Service;Rompres;MENA|Middle East News Agency;Saudi Press Agency;KUNA;Iraqi News Agency;ZIANA;SAPA;Antara;Bernama;UNI;Vietnam News Agency|VNA;Central News Agency|CNA;FoNet;Onasa;Makfax;AFX;Knight-Ridder News
Al-Gomhuria;al-Akhbar|Al-Akhbar;Al-Wafd;Al-Anwar;Al-Anbaa;Al-Qabas;al-Watan|Al-Watan;Al-Bayan;al-Khaleej|Al-Khaleej;Al-Ittihad;Khaleej Times;Gulf News;Al-Rai|al-Rai;ad-Dustour|Ad-Dustour;El Watan;Liberte;El Moudjahid;Le Matin;La Presse;L'Opinion;L'Orient-Le Jour
Human Rights Watch/Asia;Medecins Sans Frontieres|MSF, Medecins sans Frontieres;Oxfam;CARE International;World Vision;Save the Children;Caritas;Worldwide Fund for Nature|WWF, World Wide Fund for Nature;Friends of the Earth;Sea Shepherd;Reporters Without Borders|Reporters sans Frontieres;B'Tselem;Peace Now;Gush Emunim;Trades Union Congress|TUC;DGB;COSATU|Cosatu;CGT;CFDT;Force Ouvriere|FO;CGIL;UGT;CCOO;KCTU;OeTV|ÖTV;NUM;CBI|Confederation of British Industry;BDI;Medef;Confindustria;Keidanren;Vatican Radio;Holy See;Sotheby;Christie;Church of England;Roman Catholic Church;Church of Scientology|Scientology;Opus Dei;Nation of Islam;Unification Church
Savak;Securitate;Stasi;GRU;MI5;MI6;GCHQ;BND;RAW;Royal Ulster Constabulary|RUC;RCMP|Royal Canadian Mounted Police;LAPD;NYPD;Revolutionary Guards Corps;Republican Guard;Mukhabarat;Tontons Macoutes;Spetsnaz;OMON;SAS;Delta Force;Royal Navy;Royal Air Force|RAF;Luftwaffe;Red Army;Peshmerga
`;
