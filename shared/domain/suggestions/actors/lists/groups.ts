/** Groups that act: peoples without a state of their own name, movements, wings of politics. Name | other names. */
export const GROUPS = `
Palestinians|Palästinenser, Palestiniens, Palestinos, Палестинцы
Kurds|Kurden, Kurdes, Kurdos, Курды
Democrats|Demokraten
Republicans|Republikaner
Arabs|Araber
Jews|Juden
Muslims|Moslems, Muslime
Christians|Christen
Catholics|
Protestants|
Hindus|
Sikhs|
Shiites|Shia, Shi'ites, Schiiten
Sunnis|Sunniten
Chechens|Tschetschenen, Чеченцы
Serbs|Serben, Сербы
Bosnian Serbs|
Bosnian Croats|
Croats|Kroaten
Kosovo Albanians|Kosovars
Hutus|Hutu
Tutsis|Tutsi
Tamils|
Tibetans|
Basques|
Catalans|
Conservatives|Tories
Liberals|
Social Democrats|Sozialdemokraten
Christian Democrats|Christdemokraten
Greens|
Communists|Kommunisten
Socialists|Sozialisten
Islamists|Islamisten
Separatists|
Contras|
Sandinistas|
Zapatistas|
Mujahedeen|Mujahideen
Europeans|
Africans|
Asians|
Latinos|Hispanics
Rohingya|
Yazidis|Yezidis
Druze|
Maronites|
West|
Bolsheviks|Mensheviks
Nazis|
Neo-Nazis|
Ku Klux Klan|
Roma|Gypsies
Native Americans|American Indians
African Americans|
Mormons|
`;
