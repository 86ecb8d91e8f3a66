/**
 * The states of the world and a few that are spoken of as such. A line: name | other English forms | English adjectives |
 * English words for its people (beside the adjective with an "s") | capital, in the languages where it differs |
 * names in German, French, Spanish, Russian and Ukrainian. Sources: see the README of the folder above.
 */
export const STATES = `
Afghanistan||Afghan||Kabul, Kaboul, Кабул|Afganistán, Афганистан, Афганістан
Albania||Albanian||Tirana, Тирана|Albanien, Albanie, Албания, Албанія
Algeria||Algerian||Algiers, Algier, Alger, Argel, Алжир|Algerien, Algérie, Argelia
Andorra||Andorran|||Андорра
Angola||Angolan||Luanda, Луанда|Ангола
Antigua and Barbuda||Antiguan||Saint John's|
Argentina||Argentine, Argentinian|Argentines|Buenos Aires, Буэнос-Айрес, Буенос-Айрес|Argentinien, Argentine, Аргентина
Armenia||Armenian||Yerevan, Eriwan, Erevan, Ереван, Єреван|Armenien, Arménie, Армения, Вірменія
Australia||Australian||Canberra, Канберра|Australien, Australie, Австралия, Австралія
Austria||Austrian||Vienna, Wien, Vienne, Viena, Вена, Відень|Österreich, Autriche, Австрия, Австрія
Azerbaijan||Azerbaijani, Azeri||Baku, Bakou, Bakú, Баку|Aserbaidschan, Azerbaïdjan, Azerbaiyán, Азербайджан
Bahamas|The Bahamas|Bahamian||Nassau|Багамы
Bahrain||Bahraini||Manama, Манама|Bahreïn, Bahréin, Бахрейн
Bangladesh||Bangladeshi||Dhaka, Дакка|Bangladesch, Бангладеш
Barbados||Barbadian||Bridgetown|Barbade, Барбадос
Belarus|Byelorussia, Republic of Belarus|Belarusian, Byelorussian||Minsk, Минск, Мінськ|Weißrussland, Biélorussie, Bielorrusia, Белоруссия, Беларусь, Білорусь
Belgium||Belgian||Brussels, Brüssel, Bruxelles, Bruselas, Брюссель|Belgien, Belgique, Bélgica, Бельгия, Бельгія
Belize||Belizean||Belmopan|Белиз
Benin||Beninese||Porto-Novo|Bénin, Benín, Бенин
Bhutan||Bhutanese||Thimphu|Bhoutan, Bután, Бутан
Bolivia||Bolivian||La Paz, Ла-Пас|Bolivien, Bolivie, Боливия, Болівія
Bosnia and Herzegovina|Bosnia-Herzegovina, Bosnia|Bosnian||Sarajevo, Сараево, Сараєво|Bosnien-Herzegowina, Bosnien, Bosnie-Herzégovine, Bosnie, Босния и Герцеговина, Босния, Боснія і Герцеговина
Botswana||||Gaborone|Ботсвана
Brazil||Brazilian||Brasilia, Brasília, Бразилиа|Brasilien, Brésil, Brasil, Бразилия, Бразилія
Brunei|||||Бруней
Bulgaria||Bulgarian||Sofia, Sofía, София, Софія|Bulgarien, Bulgarie, Болгария, Болгарія
Burkina Faso||Burkinabe||Ouagadougou|Буркина-Фасо
Burundi||Burundian||Bujumbura|Бурунди
Cambodia|Kampuchea|Cambodian||Phnom Penh, Пномпень|Kambodscha, Cambodge, Camboya, Камбоджа
Cameroon||Cameroonian||Yaounde, Yaoundé|Kamerun, Cameroun, Camerún, Камерун
Canada||Canadian||Ottawa, Оттава|Kanada, Canadá, Канада
Cape Verde|Cabo Verde|||Praia|
Central African Republic||||Bangui|Zentralafrikanische Republik, République centrafricaine, República Centroafricana, ЦАР
Chad||Chadian||N'Djamena|Tschad, Tchad, Чад
Chile||Chilean||Santiago, Сантьяго|Chili, Чили, Чилі
China|People's Republic of China, Communist China, PRC|Chinese||Beijing, Peking, Pékin, Pekín, Пекин, Пекін|Volksrepublik China, Chine, République populaire de Chine, Китай, КНР
Colombia||Colombian||Bogota, Bogotá, Богота|Kolumbien, Colombie, Колумбия, Колумбія
Comoros||Comoran||Moroni|Comores
Congo|Democratic Republic of Congo, Democratic Republic of the Congo, Republic of Congo, DR Congo, Zaire|Congolese, Zairian||Kinshasa, Brazzaville, Киншаса|Kongo, Demokratische Republik Kongo, Конго
Costa Rica||Costa Rican||San Jose|Коста-Рика
Croatia||Croatian, Croat||Zagreb, Загреб|Kroatien, Croatie, Croacia, Хорватия, Хорватія
Cuba||Cuban||Havana, Havanna, La Havane, La Habana, Гавана|Kuba, Куба
Cyprus||Cypriot||Nicosia, Nikosia, Nicosie, Никосия|Zypern, Chypre, Chipre, Кипр, Кіпр
Czech Republic|Czechia|Czech||Prague, Prag, Praga, Прага|Tschechien, Tschechische Republik, République tchèque, Tchéquie, República Checa, Chequia, Чехия, Чехія
Czechoslovakia||Czechoslovak|||Tschechoslowakei, Tchécoslovaquie, Checoslovaquia, Чехословакия
Denmark||Danish|Danes|Copenhagen, Kopenhagen, Copenhague, Копенгаген|Dänemark, Danemark, Dinamarca, Дания, Данія
Djibouti||Djiboutian|||Dschibuti, Джибути
Dominica|||||
Dominican Republic||Dominican||Santo Domingo|Dominikanische Republik, République dominicaine, República Dominicana
East Timor|Timor-Leste|East Timorese||Dili|Timor oriental
Ecuador||Ecuadorean, Ecuadorian||Quito, Кито|Équateur, Эквадор
Egypt||Egyptian||Cairo, Kairo, Le Caire, El Cairo, Каир, Каїр|Ägypten, Égypte, Egipto, Египет, Єгипет
El Salvador||Salvadoran||San Salvador|Сальвадор
Equatorial Guinea||||Malabo|
Eritrea||Eritrean||Asmara|Érythrée, Эритрея
Estonia||Estonian||Tallinn, Таллин, Таллінн|Estland, Estonie, Эстония, Естонія
Ethiopia||Ethiopian||Addis Ababa, Addis Abeba, Аддис-Абеба|Äthiopien, Éthiopie, Etiopía, Эфиопия, Ефіопія
Fiji||Fijian||Suva|Fidschi, Фиджи
Finland||Finnish|Finns|Helsinki, Хельсинки, Гельсінкі|Finnland, Finlande, Finlandia, Финляндия, Фінляндія
France|French Republic|French|Frenchmen|Paris, París, Париж|Frankreich, Francia, Франция, Франція
Gabon||Gabonese||Libreville|Gabun, Габон
Gambia|The Gambia|Gambian||Banjul|Gambie
Georgia||Georgian||Tbilisi, Tiflis, Тбилиси, Тбілісі|Georgien, Géorgie, Грузия, Грузія
Germany|Federal Republic of Germany, West Germany, East Germany, German Democratic Republic|German, West German, East German||Berlin, Bonn, Берлин, Берлін, Бонн|Deutschland, Bundesrepublik Deutschland, Bundesrepublik, DDR, Allemagne, Alemania, Германия, ФРГ, Німеччина
Ghana||Ghanaian||Accra|Гана
Greece||Greek||Athens, Athen, Athènes, Atenas, Афины, Афіни|Griechenland, Grèce, Grecia, Греция, Греція
Grenada||Grenadian|||Гренада
Guatemala||Guatemalan||Guatemala City|Гватемала
Guinea||Guinean||Conakry|Guinée, Гвинея
Guinea-Bissau||||Bissau|
Guyana||Guyanese||Georgetown|
Haiti||Haitian||Port-au-Prince|Haïti, Haití, Гаити
Honduras||Honduran||Tegucigalpa|Гондурас
Hungary||Hungarian||Budapest, Будапешт|Ungarn, Hongrie, Hungría, Венгрия, Угорщина
Iceland||Icelandic|Icelanders|Reykjavik|Island, Islande, Islandia, Исландия, Ісландія
India||Indian||New Delhi, Delhi, Neu-Delhi, Nueva Delhi, Нью-Дели, Дели, Делі|Indien, Inde, Индия, Індія
Indonesia||Indonesian||Jakarta, Yakarta, Джакарта|Indonesien, Indonésie, Индонезия, Індонезія
Iran|Islamic Republic of Iran, Islamic Republic|Iranian||Tehran, Teheran, Téhéran, Teherán, Тегеран|Irán, Иран, Іран
Iraq||Iraqi||Baghdad, Bagdad, Багдад|Irak, Ирак, Ірак
Ireland|Irish Republic, Republic of Ireland|Irish|Irishmen|Dublin, Dublín, Дублин, Дублін|Irland, Irlande, Irlanda, Ирландия, Ірландія
Israel||Israeli||Jerusalem, Tel Aviv, Tel-Aviv, Иерусалим, Тель-Авив|Israël, Израиль, Ізраїль
Italy||Italian||Rome, Rom, Roma, Рим|Italien, Italie, Italia, Италия, Італія
Ivory Coast|Côte d'Ivoire, Cote d'Ivoire|Ivorian||Abidjan|Elfenbeinküste, Costa de Marfil
Jamaica||Jamaican||Kingston|Jamaika, Jamaïque, Ямайка
Japan||Japanese||Tokyo, Tokio, Токио, Токіо|Japon, Japón, Япония, Японія
Jordan||Jordanian||Amman, Ammán, Амман|Jordanien, Jordanie, Jordania, Иордания, Йорданія
Kazakhstan||Kazakh||Astana, Almaty, Nur-Sultan, Астана|Kasachstan, Kazajistán, Казахстан
Kenya||Kenyan||Nairobi, Найроби|Kenia, Кения, Кенія
Kiribati|||||
Kosovo||Kosovar||Pristina, Приштина|Косово
Kuwait||Kuwaiti||Kuwait City|Koweït, Кувейт
Kyrgyzstan|Kyrgyz Republic|Kyrgyz||Bishkek, Бишкек|Kirgisistan, Kirghizistan, Kirguistán, Киргизия, Кыргызстан, Киргизстан
Laos||Laotian||Vientiane|Лаос
Latvia||Latvian||Riga, Рига|Lettland, Lettonie, Letonia, Латвия, Латвія
Lebanon||Lebanese||Beirut, Beyrouth, Бейрут|Libanon, Liban, Líbano, Ливан, Ліван
Lesotho|||||Лесото
Liberia||Liberian||Monrovia|Либерия
Libya||Libyan||Tripoli, Tripolis, Триполи|Libyen, Libye, Libia, Ливия, Лівія
Liechtenstein|||||Лихтенштейн
Lithuania||Lithuanian||Vilnius, Вильнюс, Вільнюс|Litauen, Lituanie, Lituania, Литва
Luxembourg||Luxembourger|||Luxemburg, Luxemburgo, Люксембург
Macedonia|North Macedonia|Macedonian||Skopje, Скопье|Nordmazedonien, Mazedonien, Macédoine, Македония
Madagascar||Malagasy||Antananarivo|Madagaskar
Malawi||Malawian||Lilongwe|Малави
Malaysia||Malaysian||Kuala Lumpur, Куала-Лумпур|Malaisie, Malasia, Малайзия
Maldives||Maldivian|||Malediven, Maldivas
Mali||Malian||Bamako|Мали
Malta||Maltese||Valletta|Malte, Мальта
Marshall Islands|||||
Mauritania||Mauritanian||Nouakchott|Mauretanien, Mauritanie
Mauritius||Mauritian|||
Mexico||Mexican||Mexico City, Мехико|Mexiko, Mexique, México, Мексика
Micronesia|||||
Moldova|Moldavia|Moldovan, Moldavian||Chisinau, Chișinău, Кишинев, Кишинів|Moldau, Moldawien, Moldavie, Moldavia, Молдавия, Молдова
Monaco||Monegasque|||Mónaco, Монако
Mongolia||Mongolian||Ulan Bator|Mongolei, Mongolie, Монголия
Montenegro||Montenegrin||Podgorica|Monténégro, Черногория, Чорногорія
Morocco||Moroccan||Rabat, Рабат|Marokko, Maroc, Marruecos, Марокко
Mozambique||Mozambican||Maputo|Mosambik, Мозамбик
Myanmar|Burma|Burmese||Naypyidaw, Yangon, Rangoon|Birmanie, Birmania, Мьянма
Namibia||Namibian||Windhoek|Намибия
Nauru|||||
Nepal||Nepalese, Nepali||Kathmandu, Katmandu|Népal, Непал
Netherlands|The Netherlands, Holland|Dutch|Dutchmen|The Hague, Amsterdam, Den Haag, La Haye, La Haya, Гаага, Амстердам|Niederlande, Pays-Bas, Países Bajos, Holanda, Нидерланды, Голландия, Нідерланди
New Zealand|||New Zealanders|Wellington|Neuseeland, Nouvelle-Zélande, Nueva Zelanda, Новая Зеландия
Nicaragua||Nicaraguan||Managua, Манагуа|Никарагуа
Niger||Nigerien||Niamey|Нигер
Nigeria||Nigerian||Abuja, Lagos|Nigéria, Нигерия
North Korea|Democratic People's Republic of Korea, DPRK|North Korean||Pyongyang, Pjöngjang, Пхеньян|Nordkorea, Corée du Nord, Corea del Norte, Северная Корея, КНДР, Північна Корея
Norway||Norwegian||Oslo, Осло|Norwegen, Norvège, Noruega, Норвегия, Норвегія
Oman||Omani||Muscat|Omán, Оман
Pakistan||Pakistani||Islamabad, Исламабад|Pakistán, Пакистан
Palau|||||
Panama||Panamanian||Panama City|Panamá, Панама
Papua New Guinea|||||Papua-Neuguinea
Paraguay||Paraguayan||Asuncion, Asunción|Парагвай
Peru||Peruvian||Lima, Лима|Pérou, Perú, Перу
Philippines|The Philippines|Philippine, Filipino||Manila, Манила|Philippinen, Filipinas, Филиппины, Філіппіни
Poland||Polish|Poles|Warsaw, Warschau, Varsovie, Varsovia, Варшава|Polen, Pologne, Polonia, Польша, Польща
Portugal||Portuguese||Lisbon, Lissabon, Lisbonne, Lisboa, Лиссабон|Португалия, Португалія
Qatar||Qatari||Doha, Доха|Katar, Катар
Romania|Rumania|Romanian, Rumanian||Bucharest, Bukarest, Bucarest, Бухарест|Rumänien, Roumanie, Rumania, Румыния, Румунія
Russia|Russian Federation, RF|Russian||Moscow, Moskau, Moscou, Moscú, Москва|Russland, Rußland, Russische Föderation, Russie, Fédération de Russie, Rusia, Federación Rusa, Federación de Rusia, Россия, Российская Федерация, РФ, Росія, Російська Федерація
Rwanda||Rwandan||Kigali|Ruanda, Руанда
Saint Lucia|||||
Samoa||Samoan|||
San Marino|||||
Saudi Arabia|Kingdom of Saudi Arabia|Saudi, Saudi Arabian||Riyadh, Riad, Эр-Рияд|Saudi-Arabien, Arabie saoudite, Arabia Saudí, Arabia Saudita, Саудовская Аравия, Саудівська Аравія
Senegal||Senegalese||Dakar|Sénégal, Сенегал
Serbia|Serbia and Montenegro|Serbian, Serb||Belgrade, Belgrad, Belgrado, Белград, Белґрад|Serbien, Serbie, Сербия, Сербія
Seychelles|||||
Sierra Leone||Sierra Leonean||Freetown|Сьерра-Леоне
Singapore||Singaporean|||Singapur, Singapour, Сингапур
Slovakia|Slovak Republic|Slovak||Bratislava, Братислава|Slowakei, Slovaquie, Eslovaquia, Словакия, Словаччина
Slovenia||Slovenian, Slovene||Ljubljana, Любляна|Slowenien, Slovénie, Eslovenia, Словения, Словенія
Solomon Islands|||||
Somalia||Somali||Mogadishu|Somalie, Сомали
South Africa||South African||Pretoria, Cape Town|Südafrika, Afrique du Sud, Sudáfrica, ЮАР, Південна Африка
South Korea|Republic of Korea, Korea, ROK|South Korean, Korean||Seoul, Séoul, Seúl, Сеул|Südkorea, Corée du Sud, Corea del Sur, Южная Корея, Південна Корея
South Sudan||South Sudanese||Juba|Südsudan, Soudan du Sud
Soviet Union|USSR, Union of Soviet Socialist Republics|Soviet|||Sowjetunion, UdSSR, Union soviétique, URSS, Unión Soviética, СССР, Советский Союз, СРСР, Радянський Союз
Spain||Spanish|Spaniards|Madrid, Мадрид|Spanien, Espagne, España, Испания, Іспанія
Sri Lanka||Sri Lankan||Colombo|Шри-Ланка
Sudan||Sudanese||Khartoum|Soudan, Sudán, Судан
Suriname||Surinamese|||
Swaziland|Eswatini|Swazi|||
Sweden||Swedish|Swedes|Stockholm, Estocolmo, Стокгольм|Schweden, Suède, Suecia, Швеция, Швеція
Switzerland|Swiss Confederation|Swiss||Bern, Berne, Berna, Берн|Schweiz, Suisse, Suiza, Швейцария, Швейцарія
Syria|Syrian Arab Republic|Syrian||Damascus, Damaskus, Damas, Damasco, Дамаск|Syrien, Syrie, Siria, Сирия, Сирія
Taiwan|Republic of China|Taiwanese||Taipei, Taipeh, Тайбэй|Taïwan, Taiwán, Тайвань
Tajikistan||Tajik||Dushanbe, Душанбе|Tadschikistan, Tadjikistan, Tayikistán, Таджикистан
Tanzania||Tanzanian||Dar es Salaam, Dodoma|Tansania, Tanzanie, Танзания
Thailand||Thai||Bangkok, Бангкок|Thaïlande, Tailandia, Таиланд, Таїланд
Togo||Togolese||Lome, Lomé|Того
Tonga||Tongan|||
Trinidad and Tobago|Trinidad||Trinidadians|Port of Spain|
Tunisia||Tunisian||Tunis, Túnez, Тунис|Tunesien, Tunisie, Туніс
Turkey|Republic of Turkey, Türkiye|Turkish|Turks|Ankara, Анкара|Türkei, Turquie, Turquía, Турция, Туреччина
Turkmenistan||Turkmen||Ashgabat, Ашхабад|Turkménistan, Turkmenistán, Туркмения, Туркменистан
Tuvalu|||||
Uganda||Ugandan||Kampala|Ouganda, Уганда
Ukraine||Ukrainian||Kiev, Kyiv, Kiew, Kyjiw, Kyïv, Киев, Київ|Ucrania, Украина, Україна
United Arab Emirates|UAE, Emirates|Emirati||Abu Dhabi, Абу-Даби|Vereinigte Arabische Emirate, Émirats arabes unis, Emiratos Árabes Unidos, ОАЭ
United Kingdom|UK, U.K., Britain, Great Britain, England, Scotland, Wales, Northern Ireland|British, English, Scottish, Welsh|Britons, Englishmen|London, Londres, Лондон|Großbritannien, Vereinigtes Königreich, Grande-Bretagne, Royaume-Uni, Gran Bretaña, Reino Unido, Великобритания, Британия, Велика Британія
United States|United States of America, US, U.S., USA, U.S.A., America|American, US||Washington, Вашингтон|Vereinigte Staaten, Vereinigte Staaten von Amerika, Amerika, États-Unis, Etats-Unis, Estados Unidos, EE.UU., EEUU, EE UU, США, Соединенные Штаты, Соединённые Штаты, Соединенные Штаты Америки, Штаты, Америка, Сполучені Штати
Uruguay||Uruguayan||Montevideo|Уругвай
Uzbekistan||Uzbek||Tashkent, Ташкент|Usbekistan, Ouzbékistan, Uzbekistán, Узбекистан
Vanuatu|||||
Vatican|Holy See, Vatican City|||Vatican City|Vatikan, Heiliger Stuhl, Saint-Siège, Vaticano, Santa Sede, Ватикан
Venezuela||Venezuelan||Caracas, Каракас|Венесуэла, Венесуела
Vietnam|North Vietnam, South Vietnam|Vietnamese||Hanoi, Ханой|Viêt Nam, Вьетнам, В'єтнам
Yemen||Yemeni||Sanaa, Сана|Jemen, Yémen, Йемен, Ємен
Yugoslavia||Yugoslav, Yugoslavian|||Jugoslawien, Yougoslavie, Югославия, Югославія
Zambia||Zambian||Lusaka|Sambia, Замбия
Zimbabwe||Zimbabwean||Harare|Simbabwe, Зимбабве
`;
/** Adjectives of nations, religions and continents that are no states here; they are no names either. */
export const ADJECTIVES = `
Palestinian Kurdish Arab Arabic Jewish Muslim Islamic Christian Catholic Protestant Orthodox Hindu Buddhist Sikh Shiite
Sunni European African Asian Latin Western Eastern Northern Southern Nordic Baltic Balkan Slavic Chechen Tibetan Basque
Catalan Flemish Scottish Welsh Siberian Caucasian Mediterranean Caribbean Scandinavian Anglican Lutheran Methodist
Baptist Mormon Evangelical Hispanic Latino Hutu Tutsi Tamil Sinhalese Pashtun Berber Zionist Communist Socialist
Democratic Republican Marxist Leninist Nazi Texan Californian Parisian Muscovite Hebrew Persian Roman Byzantine
Ottoman Victorian Olympic Bolshevik Anglo Afro Euro Sino Franco Trans-Atlantic Transatlantic Abkhaz Ossetian Crimean Bavarian Prussian
`;
