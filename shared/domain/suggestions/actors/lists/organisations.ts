/**
 * Organisations that the news of 1985–2015 names without saying what they are. Name | other names and short forms, also in
 * German, French, Spanish, Russian and Ukrainian. What shows by its
 * words ("… Corp.", "Ministry of …") is not listed. Semicolons part organisations in one line.
 */
export const ORGANISATIONS = `
United Nations|UN, U.N., Vereinte Nationen, UNO, Nations unies, Nations Unies, ONU, Naciones Unidas, ООН, Организация Объединенных Наций, Организация Объединённых Наций, Організація Об'єднаних Націй
UN Security Council|U.N. Security Council, United Nations Security Council, Security Council, Sicherheitsrat, UN-Sicherheitsrat, Conseil de sécurité, Consejo de Seguridad, Совет Безопасности, Совбез, Рада Безпеки, Радбез
UN General Assembly|U.N. General Assembly, United Nations General Assembly, General Assembly, Generalversammlung, Assemblée générale, Asamblea General, Генеральная Ассамблея
European Union|EU, E.U., Europäische Union, Union européenne, UE, Unión Europea, Европейский союз, Евросоюз, ЕС, Європейський Союз, Євросоюз, ЄС
European Community|European Economic Community, EEC, EC, Europäische Gemeinschaft
European Commission|Europäische Kommission, EU-Kommission, Commission européenne, Comisión Europea, Европейская комиссия, Еврокомиссия, Європейська комісія, Єврокомісія
European Parliament|Europäisches Parlament, Europaparlament, Parlement européen, Parlamento Europeo, Европейский парламент, Европарламент, Європейський парламент, Європарламент
European Council|Europäischer Rat, Conseil européen, Consejo Europeo, Европейский совет
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
White House|Weißes Haus, Maison Blanche, Maison-Blanche, Casa Blanca, Белый дом, Білий дім
Kremlin|Kreml, Кремль
Pentagon|Пентагон
Congress|U.S. Congress, US Congress, Kongress, Конгресс, Конгрес
Senate|U.S. Senate, US Senate, Sénat, Сенат
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
Duma|State Duma, Госдума, Государственная Дума, Державна дума
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
Planned Parenthood;Save the Children;Public Citizen;Mothers Against Drunk Driving;United Way;United Steelworkers;United Auto Workers;United Mine Workers;Habitat for Humanity;Operation Rescue
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
ETA;FARC;PKK;UNITA;FMLN
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
Boeing;Airbus;Lockheed;McDonnell Douglas;Northrop;Raytheon;General Dynamics;Lockheed Martin;Rockwell;Bombardier;Lufthansa;Aeroflot;Alitalia;KLM;Qantas;Swissair;Delta;Northwest;USAir;ValuJet
General Electric;General Mills;General Foods;Westinghouse;Whirlpool;Caterpillar;Deere;DuPont;Du Pont;Dow Chemical;Monsanto;Union Carbide;Procter & Gamble;Johnson & Johnson;Colgate-Palmolive;Unilever;Nestle;Nestlé;Danone;Kraft;Philip Morris;RJR Nabisco;PepsiCo;Pepsi;Coca-Cola;Coke;Anheuser-Busch;Burger King;Starbucks;Wal-Mart;Walmart;Kmart;Sears;J.C. Penney;Nike;Reebok;Adidas;Gillette;Revlon;Avon
Exxon;Mobil;ExxonMobil;Exxon Mobil;Chevron;Texaco;Conoco;Shell;Royal Dutch;Unocal;Halliburton;Enron;Bechtel;Gazprom;Газпром;Rosneft;Роснефть;Lukoil;ЛУКОЙЛ;Yukos;ЮКОС;Naftogaz;Нафтогаз;Statoil;Petrobras;Pemex;Aramco;Repsol;Eni;TotalFinaElf
Merrill Lynch;Goldman Sachs;Morgan Stanley;Salomon Brothers;Lehman Brothers;Bear Stearns;Drexel Burnham Lambert;J.P. Morgan;JPMorgan;JPMorgan Chase;Citicorp;Citigroup;Citibank;Chase Manhattan;BankAmerica;Wells Fargo;Barclays;Lloyds;NatWest;Deutsche Bank;Commerzbank;Credit Suisse;Societe Generale;BNP Paribas;Nomura;Sberbank;Сбербанк;Prudential;Allianz;Aetna;Travelers;American Express;Visa;MasterCard;Berkshire Hathaway;Fannie Mae;Freddie Mac;Nasdaq;NYSE;Standard & Poor's;Moody's
Pfizer;Merck;Eli Lilly;Bristol-Myers Squibb;Bristol-Myers;Glaxo;Roche;Novartis;Bayer;Sandoz;Hoffmann-La Roche;AstraZeneca;Upjohn;Genentech;Amgen
Time Warner;Walt Disney;Disney;Viacom;Paramount;Universal;MGM;Columbia Pictures;Bertelsmann;News Corp;Knight-Ridder;Gannett;Bloomberg;Dow Jones;Hachette;Random House;Simon & Schuster;Penguin
Harvard;Yale;Stanford;Princeton University;MIT;UCLA;Oxford University;Cambridge University;Georgetown;Notre Dame;Duke;Caltech;Sorbonne;Smithsonian;Smithsonian Institution;Sotheby's;Christie's
NFL;NBA;NHL;MLB;NCAA;FIFA;UEFA;IOC;IAAF;WBC;WBA;PGA;ATP;LPGA;USOC;NASCAR
Yankees;Mets;Red Sox;White Sox;Cubs;Dodgers;Giants;Padres;Braves;Phillies;Pirates;Orioles;Blue Jays;Brewers;Royals;Rangers;Astros;Mariners;Athletics;Expos;Marlins;Rockies;Diamondbacks;Lakers;Celtics;Knicks;Bulls;Pistons;76ers;Spurs;Rockets;Mavericks;Nuggets;Trail Blazers;Supersonics;Clippers;Warriors;Hornets;Redskins;Cowboys;Eagles;Steelers;Packers;Bears;Vikings;Dolphins;Broncos;Raiders;Chargers;Seahawks;49ers;Falcons;Saints;Buccaneers;Patriots;Bengals;Browns;Oilers;Colts;Jets;Bills;Bruins;Canadiens;Maple Leafs;Red Wings;Blackhawks;Flyers;Penguins;Islanders;Oilers;Flames;Canucks
Manchester United;Liverpool FC;Real Madrid;FC Barcelona;Bayern Munich;Juventus;AC Milan;Inter Milan
AFL-CIO;UAW;Teamsters;NAACP;ACLU;NRA;AARP;AMA;IG Metall;MoveOn
Sierra Club;Brookings Institution;Heritage Foundation;Cato Institute;Rand Corp.;American Enterprise Institute
New York Stock Exchange;American Stock Exchange;London Stock Exchange;Chicago Board of Trade;Chicago Mercantile Exchange
Vietcong;Viet Cong;Contadora;Khmer Rouge Army
Auswärtiges Amt;Bundeskanzleramt;МИД;МЗС;Минобороны;Госсовет;Роскомнадзор;Рада;Радбез;Кабмин;Кабмін
`;
