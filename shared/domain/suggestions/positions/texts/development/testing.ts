/** Articles of ours, of kinds that news comes in. The rules were made with these. */
import type { OwnText } from '../../testing.ts';

export const DEVELOPMENT_TEXTS: readonly OwnText[] = [
  {
    name: 'grain corridor',
    style: 'agency',
    language: 'en',
    publishedOn: '2023-07-18',
    text: `ODESA, July 18 (Own Wire) - Turkey's foreign minister Hakan Fidan said on Tuesday that the grain corridor should be reopened without delay, after Russia refused to extend the deal.

“There is no alternative to the Black Sea route,” Fidan told reporters in Ankara. “Every week that is lost makes bread dearer.”

The Kremlin rejected the criticism. Spokesman Dmitry Peskov said Russia would return to the agreement only when its own exports were freed from sanctions.

“As soon as the Russian part is fulfilled, we will come back,” Peskov said, “and not a day before.”

Ukraine accused Moscow of holding the hungry hostage. According to Oleksandr Kubrakov, the deputy prime minister, the ports can go on working without Russian consent.

The European Commission condemned the decision and called on Russia to reconsider. A spokesman for the Commission added that Brussels was looking into routes by rail, noting that the capacity of the Danube ports had doubled since March.`,
    actors: {
      person: 'Hakan Fidan|Fidan=Hakan Fidan|Dmitry Peskov|Peskov=Dmitry Peskov|Oleksandr Kubrakov',
      organisation: 'Kremlin|European Commission|Commission=European Commission|Brussels=European Commission',
      state: 'Turkey|Russia|Ukraine|Moscow=Russia',
    },
    dates: { 'July 18': '2023-07-18', Tuesday: '2023-07-18', March: '2023-03' },
    gold: [
      { quote: 'the grain corridor should be reopened without delay', holders: ['Hakan Fidan'], stance: 'supports' },
      { quote: 'refused to extend the deal', holders: ['Russia'], stance: 'opposes' },
      { quote: '“There is no alternative to the Black Sea route,”', holders: ['Hakan Fidan'], stance: 'neutral' },
      { quote: '“Every week that is lost makes bread dearer.”', holders: ['Hakan Fidan'], stance: 'neutral' },
      { quote: 'rejected the criticism', holders: ['Kremlin'], stance: 'opposes' },
      {
        quote: 'Russia would return to the agreement only when its own exports were freed from sanctions',
        holders: ['Dmitry Peskov'],
        stance: 'conditional',
      },
      {
        quote: '“As soon as the Russian part is fulfilled, we will come back,” Peskov said, “and not a day before.”',
        holders: ['Dmitry Peskov'],
        stance: 'conditional',
      },
      { quote: 'accused Moscow of holding the hungry hostage', holders: ['Ukraine'], stance: 'opposes' },
      {
        quote: 'the ports can go on working without Russian consent',
        holders: ['Oleksandr Kubrakov'],
        stance: 'neutral',
      },
      { quote: 'condemned the decision', holders: ['European Commission'], stance: 'opposes' },
      { quote: 'called on Russia to reconsider', holders: ['European Commission'], stance: 'supports' },
      { quote: 'Brussels was looking into routes by rail', holders: ['European Commission'], stance: 'neutral' },
      {
        quote: 'the capacity of the Danube ports had doubled since March',
        holders: ['European Commission'],
        stance: 'neutral',
      },
    ],
  },
  {
    name: 'river treaty',
    style: 'newspaper',
    language: 'en',
    publishedOn: '2021-04-12',
    text: `Sudan: No filling of the dam without a treaty

The quarrel over the Nile was never only about water, as the Egyptian novelist Samir Nagy likes to put it. Last week it was about words. Abdel Fattah al-Sisi, speaking at the opening of a bridge, warned that nobody would be allowed to take a drop from Egypt. Ethiopia, which has built the dam, took that for a threat.

“We will not be bullied,” Seleshi Bekele, the water minister, wrote on Friday. The second filling would begin in July, he insisted, whether there was an agreement or not.

The draft treaty, which the African Union presented in March, demands that the three states share their data every day. It also provides for a panel of judges. Ethiopia welcomed the first article but ruled out the second. Sudan has said it could accept both if Egypt does.

Egypt's insistence on a fixed amount of water is older than the dam. Its opposition to any filling before a treaty was confirmed by Sameh Shoukry in a letter to the Security Council. In Nagy's view, neither side can give in without losing face.`,
    actors: {
      person: 'Samir Nagy|Nagy=Samir Nagy|Abdel Fattah al-Sisi|Seleshi Bekele|Sameh Shoukry',
      organisation: 'African Union|Security Council',
      state: 'Sudan|Egypt|Ethiopia',
    },
    dates: { 'Last week': '2021-04-05/2021-04-11', Friday: '2021-04-09', July: '2021-07', March: '2021-03' },
    gold: [
      { quote: 'No filling of the dam without a treaty', holders: ['Sudan'], stance: 'conditional' },
      { quote: 'The quarrel over the Nile was never only about water', holders: ['Samir Nagy'], stance: 'opposes' },
      {
        quote: 'nobody would be allowed to take a drop from Egypt',
        holders: ['Abdel Fattah al-Sisi'],
        stance: 'opposes',
      },
      { quote: '“We will not be bullied,”', holders: ['Seleshi Bekele'], stance: 'opposes', saidOn: '2021-04-09' },
      {
        quote: 'The second filling would begin in July, he insisted, whether there was an agreement or not',
        holders: ['Seleshi Bekele'],
        stance: 'supports',
      },
      {
        quote: 'the three states share their data every day',
        holders: ['African Union'],
        stance: 'supports',
        saidOn: '2021-03',
      },
      { quote: 'provides for a panel of judges', holders: ['African Union'], stance: 'supports', saidOn: '2021-03' },
      { quote: 'welcomed the first article', holders: ['Ethiopia'], stance: 'supports' },
      { quote: 'ruled out the second', holders: ['Ethiopia'], stance: 'opposes' },
      { quote: 'it could accept both if Egypt does', holders: ['Sudan'], stance: 'conditional' },
      { quote: 'insistence on a fixed amount of water', holders: ['Egypt'], stance: 'supports' },
      { quote: 'neither side can give in without losing face', holders: ['Samir Nagy'], stance: 'neutral' },
    ],
  },
  {
    name: 'briefing',
    style: 'transcript',
    language: 'en',
    publishedOn: '2022-03-02',
    text: `MR. PRICE: Good afternoon. We welcome the vote in the General Assembly.

QUESTION: Has the Secretary spoken with Beijing?

MR. PRICE: The Secretary has made clear that any country that helps Moscow evade sanctions will pay for it. We have never said that China should choose between the two of us.

QUESTION: Is the embassy in Kyiv open?

MR. PRICE: It is not, and we urge Americans to leave while they can.`,
    actors: {
      person: 'MR. PRICE=Ned Price|Secretary=Antony Blinken',
      organisation: 'General Assembly',
      state: 'Beijing=China|China|Moscow=Russia',
    },
    dates: {},
    gold: [
      {
        quote: 'Good afternoon. We welcome the vote in the General Assembly.',
        holders: ['Ned Price'],
        stance: 'supports',
      },
      {
        quote:
          'The Secretary has made clear that any country that helps Moscow evade sanctions will pay for it. We have never said that China should choose between the two of us.',
        holders: ['Ned Price'],
        stance: 'neutral',
      },
      { quote: 'welcome the vote in the General Assembly', holders: ['Ned Price'], stance: 'supports' },
      { quote: 'urge Americans to leave while they can', holders: ['Ned Price'], stance: 'supports' },
      {
        quote: 'any country that helps Moscow evade sanctions will pay for it',
        holders: ['Antony Blinken'],
        stance: 'neutral',
      },
      { quote: 'It is not, and we urge Americans to leave while they can.', holders: ['Ned Price'], stance: 'neutral' },
    ],
  },
  {
    name: 'union',
    style: 'press statement',
    language: 'en',
    publishedOn: '2020-11-05',
    text: `For immediate release

The Harbour Workers' Union strongly opposes the sale of the northern docks and demands a seat at the table. The city council has refused to meet our members, the union noted today.

"We built these docks. We will not leave them," said Maria Olsen, who chairs the union.

"Nobody asked us," Olsen went on.

Mayor Peter Lund told the local radio that the sale was “the only way” to pay for the new school. He denied that a buyer had been chosen and promised to publish all offers. The sale was backed by the Chamber of Commerce. Lund did not say when the council would vote.

The union is ready to suspend its strike, provided that talks begin within a week. It would reject any offer without a guarantee of jobs, Olsen warned.`,
    actors: {
      person: 'Maria Olsen|Olsen=Maria Olsen|Mayor Peter Lund=Peter Lund|Lund=Peter Lund',
      organisation:
        "Harbour Workers' Union|city council|union=Harbour Workers' Union|council=city council|Chamber of Commerce",
    },
    dates: { today: '2020-11-05' },
    gold: [
      { quote: 'opposes the sale of the northern docks', holders: ["Harbour Workers' Union"], stance: 'opposes' },
      { quote: 'demands a seat at the table', holders: ["Harbour Workers' Union"], stance: 'supports' },
      { quote: 'refused to meet our members', holders: ['city council'], stance: 'opposes' },
      {
        quote: 'The city council has refused to meet our members',
        holders: ["Harbour Workers' Union"],
        stance: 'opposes',
      },
      { quote: '"We built these docks. We will not leave them,"', holders: ['Maria Olsen'], stance: 'opposes' },
      { quote: '"Nobody asked us,"', holders: ['Maria Olsen'], stance: 'neutral' },
      {
        quote: 'the sale was “the only way” to pay for the new school',
        holders: ['Peter Lund'],
        stance: 'neutral',
      },
      { quote: 'a buyer had been chosen', holders: ['Peter Lund'], stance: 'opposes' },
      { quote: 'promised to publish all offers', holders: ['Peter Lund'], stance: 'supports' },
      { quote: 'The sale was backed', holders: ['Chamber of Commerce'], stance: 'supports' },
      {
        quote: 'is ready to suspend its strike, provided that talks begin within a week',
        holders: ["Harbour Workers' Union"],
        stance: 'conditional',
      },
      { quote: 'It would reject any offer without a guarantee of jobs', holders: ['Maria Olsen'], stance: 'opposes' },
    ],
  },
  {
    name: 'Kohle',
    style: 'newspaper',
    language: 'de',
    publishedOn: '2023-01-17',
    text: `Bundeskanzler Olaf Scholz hat die Räumung des Dorfes verteidigt. „Der Rechtsstaat gilt für alle“, sagte Scholz am Montag in Berlin. Die Grünen müssten zu dem Kompromiss stehen, fügte er hinzu.

Die Klimaaktivistin Luisa Neubauer erklärte, dass die Kohle unter Lützerath im Boden bleiben müsse. Sie warf der Landesregierung vor, den Konzern zu schonen. Nach Angaben der Polizei ist der Ort inzwischen geräumt.

Nordrhein-Westfalen lehnte ein Moratorium ab. „Wir halten uns an das Gesetz“, betonte Ministerpräsident Hendrik Wüst, „und das erwarten wir von allen.“ Greenpeace forderte einen sofortigen Stopp der Arbeiten. Der Gesetzentwurf sieht vor, dass die Kraftwerke 2030 abgeschaltet werden. RWE zufolge wird die Kohle noch gebraucht.`,
    actors: {
      person: 'Olaf Scholz|Scholz=Olaf Scholz|Luisa Neubauer|Hendrik Wüst',
      organisation: 'Grünen|Landesregierung|Polizei|Greenpeace|RWE',
      state: 'Nordrhein-Westfalen',
    },
    dates: { Montag: '2023-01-16', '2030': '2030' },
    gold: [
      { quote: 'die Räumung des Dorfes verteidigt', holders: ['Olaf Scholz'], stance: 'supports' },
      { quote: '„Der Rechtsstaat gilt für alle“', holders: ['Olaf Scholz'], stance: 'neutral', saidOn: '2023-01-16' },
      { quote: 'Die Grünen müssten zu dem Kompromiss stehen', holders: ['Olaf Scholz'], stance: 'neutral' },
      {
        quote: 'die Kohle unter Lützerath im Boden bleiben müsse',
        holders: ['Luisa Neubauer'],
        stance: 'supports',
      },
      { quote: 'warf der Landesregierung vor, den Konzern zu schonen', holders: ['Luisa Neubauer'], stance: 'opposes' },
      { quote: 'ist der Ort inzwischen geräumt', holders: ['Polizei'], stance: 'neutral' },
      { quote: 'lehnte ein Moratorium ab', holders: ['Nordrhein-Westfalen'], stance: 'opposes' },
      {
        quote:
          '„Wir halten uns an das Gesetz“, betonte Ministerpräsident Hendrik Wüst, „und das erwarten wir von allen.“',
        holders: ['Hendrik Wüst'],
        stance: 'neutral',
      },
      { quote: 'forderte einen sofortigen Stopp der Arbeiten', holders: ['Greenpeace'], stance: 'supports' },
      { quote: 'die Kraftwerke 2030 abgeschaltet werden', holders: [], stance: 'supports' },
      { quote: 'wird die Kohle noch gebraucht', holders: ['RWE'], stance: 'neutral' },
    ],
  },
  {
    name: 'retraites',
    style: 'agency',
    language: 'fr',
    publishedOn: '2023-03-21',
    text: `PARIS - Le président Emmanuel Macron a déclaré mardi que la réforme des retraites devait entrer en vigueur avant la fin de l'année.

« Il n'y a pas d'autre chemin », a-t-il affirmé. Selon Laurent Berger, le texte est devenu un symbole du mépris. La CGT exige le retrait de la loi et refuse toute négociation.

Comme l'a souligné Élisabeth Borne, le gouvernement n'est pas prêt à céder. La France insoumise a condamné le recours à l'article 49.3. Marine Le Pen, interrogée à la télévision, a estimé que le gouvernement était “mort”, ajoutant qu'elle déposerait une motion si la majorité se divisait.`,
    actors: {
      person: 'Emmanuel Macron|Laurent Berger|Élisabeth Borne|Marine Le Pen',
      organisation: 'CGT|La France insoumise',
    },
    dates: { mardi: '2023-03-21' },
    gold: [
      {
        quote: "la réforme des retraites devait entrer en vigueur avant la fin de l'année",
        holders: ['Emmanuel Macron'],
        stance: 'neutral',
      },
      { quote: "« Il n'y a pas d'autre chemin »", holders: ['Emmanuel Macron'], stance: 'neutral' },
      { quote: 'le texte est devenu un symbole du mépris', holders: ['Laurent Berger'], stance: 'neutral' },
      { quote: 'exige le retrait de la loi', holders: ['CGT'], stance: 'supports' },
      { quote: 'refuse toute négociation', holders: ['CGT'], stance: 'opposes' },
      { quote: "le gouvernement n'est pas prêt à céder", holders: ['Élisabeth Borne'], stance: 'supports' },
      { quote: "condamné le recours à l'article 49.3", holders: ['La France insoumise'], stance: 'opposes' },
      { quote: 'le gouvernement était “mort”', holders: ['Marine Le Pen'], stance: 'neutral' },
      {
        quote: 'elle déposerait une motion si la majorité se divisait',
        holders: ['Marine Le Pen'],
        stance: 'conditional',
      },
    ],
  },
  {
    name: 'amnistía',
    style: 'newspaper',
    language: 'es',
    publishedOn: '2023-11-08',
    text: `Pedro Sánchez defendió ayer la amnistía. «La convivencia es posible», dijo el presidente Sánchez en Málaga. Según Alberto Núñez Feijóo, la ley es un atentado contra la igualdad.

El Partido Popular rechazó la propuesta y exigió elecciones. La portavoz de Junts, Míriam Nogueras, afirmó que su partido no apoyará la investidura si no hay garantías. Bruselas pidió a España más información sobre el texto.

«Vamos a recurrir», advirtió Isabel Díaz Ayuso. El borrador establece que los procesos quedarán cerrados en dos meses.`,
    actors: {
      person: 'Pedro Sánchez|Sánchez=Pedro Sánchez|Alberto Núñez Feijóo|Míriam Nogueras|Isabel Díaz Ayuso',
      organisation: 'Partido Popular|Junts|Bruselas=Comisión Europea',
      state: 'España',
    },
    dates: { ayer: '2023-11-07' },
    gold: [
      { quote: 'defendió ayer la amnistía', holders: ['Pedro Sánchez'], stance: 'supports', saidOn: '2023-11-07' },
      { quote: '«La convivencia es posible»', holders: ['Pedro Sánchez'], stance: 'neutral' },
      {
        quote: 'la ley es un atentado contra la igualdad',
        holders: ['Alberto Núñez Feijóo'],
        stance: 'opposes',
      },
      { quote: 'rechazó la propuesta', holders: ['Partido Popular'], stance: 'opposes' },
      { quote: 'exigió elecciones', holders: ['Partido Popular'], stance: 'supports' },
      {
        quote: 'su partido no apoyará la investidura si no hay garantías',
        holders: ['Míriam Nogueras'],
        stance: 'conditional',
      },
      { quote: 'pidió a España más información sobre el texto', holders: ['Comisión Europea'], stance: 'supports' },
      { quote: '«Vamos a recurrir»', holders: ['Isabel Díaz Ayuso'], stance: 'opposes' },
      { quote: 'los procesos quedarán cerrados en dos meses', holders: [], stance: 'supports' },
    ],
  },
  {
    name: 'Договор',
    style: 'agency',
    language: 'ru',
    publishedOn: '2021-12-20',
    text: `МОСКВА, 20 декабря. Москва ждёт ответа на свои предложения, заявил в понедельник заместитель министра иностранных дел Сергей Рябков. По его словам, времени мало.

«Мы не можем больше ждать», — подчеркнул Рябков. По словам Марии Захаровой, проект договора передан американской стороне. НАТО отвергла требования Москвы. Йенс Столтенберг отметил, что альянс готов к диалогу, если Россия отведёт войска.

Как сообщил Дмитрий Песков, дата переговоров ещё не согласована. Германия призвала Россию к сдержанности.`,
    actors: {
      person: 'Сергей Рябков|Рябков=Сергей Рябков|Марии Захаровой=Мария Захарова|Йенс Столтенберг|Дмитрий Песков',
      organisation: 'НАТО',
      state: 'Москва=Россия|Москвы=Россия|Россия|Россию=Россия|Германия',
    },
    dates: { '20 декабря': '2021-12-20', понедельник: '2021-12-20' },
    gold: [
      { quote: 'Москва ждёт ответа на свои предложения', holders: ['Сергей Рябков'], stance: 'neutral' },
      { quote: 'времени мало', holders: ['Сергей Рябков'], stance: 'neutral' },
      { quote: '«Мы не можем больше ждать»', holders: ['Сергей Рябков'], stance: 'neutral' },
      { quote: 'проект договора передан американской стороне', holders: ['Мария Захарова'], stance: 'neutral' },
      { quote: 'отвергла требования Москвы', holders: ['НАТО'], stance: 'opposes' },
      {
        quote: 'альянс готов к диалогу, если Россия отведёт войска',
        holders: ['Йенс Столтенберг'],
        stance: 'conditional',
      },
      { quote: 'дата переговоров ещё не согласована', holders: ['Дмитрий Песков'], stance: 'neutral' },
      { quote: 'призвала Россию к сдержанности', holders: ['Германия'], stance: 'supports' },
    ],
  },
  {
    name: 'Вибори',
    style: 'press statement',
    language: 'uk',
    publishedOn: '2019-06-03',
    text: `Міністерство охорони здоров'я заявило у понеділок, що реформа буде продовжена. «Пацієнт має право на вибір», — наголосила Уляна Супрун.

За словами Супрун, лікарні отримають гроші до кінця місяця. Профспілка медиків засудила скорочення. Олег Ляшко закликав уряд зупинити реформу. На думку Зоряни Черненко, реформа можлива, якщо її підтримає парламент.`,
    actors: {
      person: 'Уляна Супрун|Супрун=Уляна Супрун|Олег Ляшко|Зоряни Черненко=Зоряна Черненко',
      organisation: "Міністерство охорони здоров'я|Профспілка медиків|уряд|парламент",
    },
    dates: { понеділок: '2019-06-03' },
    gold: [
      { quote: 'реформа буде продовжена', holders: ["Міністерство охорони здоров'я"], stance: 'neutral' },
      { quote: '«Пацієнт має право на вибір»', holders: ['Уляна Супрун'], stance: 'neutral' },
      { quote: 'лікарні отримають гроші до кінця місяця', holders: ['Уляна Супрун'], stance: 'neutral' },
      { quote: 'засудила скорочення', holders: ['Профспілка медиків'], stance: 'opposes' },
      { quote: 'закликав уряд зупинити реформу', holders: ['Олег Ляшко'], stance: 'supports' },
      { quote: 'реформа можлива, якщо її підтримає парламент', holders: ['Зоряна Черненко'], stance: 'conditional' },
    ],
  },
];
