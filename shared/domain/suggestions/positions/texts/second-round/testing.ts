/** Articles of ours that were first run when the rules stood; what they showed was then mended (README of this folder). */
import type { OwnText } from '../../testing.ts';

export const SECOND_ROUND_TEXTS: readonly OwnText[] = [
  {
    name: 'fishing',
    style: 'agency',
    language: 'en',
    publishedOn: '2021-10-29',
    text: `LONDON (Own Wire) - Britain summoned the French ambassador on Friday, saying that the threats over fishing were disproportionate.

“It is very regrettable,” said Environment Secretary George Eustice. “Two can play at that game.”

France insists that its boats have been denied licences they are owed. European Affairs Minister Clement Beaune, who spoke on CNews, said London understood nothing but force. “So we must speak the language of force,” he added.

Prime Minister Boris Johnson played down the row but vowed to defend British interests. He was puzzled, he told reporters, that a solution had not been found.

Jersey's government, according to the BBC, has offered temporary permits to 49 boats. Fishermen in Normandy called the offer an insult and demanded sanctions. The European Commission urged both sides to talk; it would not take part unless it was asked.`,
    actors: {
      person: 'George Eustice|Clement Beaune|Boris Johnson',
      organisation: 'BBC|European Commission|CNews',
      state: 'Britain|France|London=Britain|Jersey',
      group: 'Fishermen in Normandy',
    },
    dates: { Friday: '2021-10-29' },
    gold: [
      { quote: 'the threats over fishing were disproportionate', holders: ['Britain'], stance: 'opposes' },
      { quote: '“It is very regrettable,”', holders: ['George Eustice'], stance: 'opposes' },
      { quote: '“Two can play at that game.”', holders: ['George Eustice'], stance: 'neutral' },
      { quote: 'its boats have been denied licences they are owed', holders: ['France'], stance: 'supports' },
      { quote: 'London understood nothing but force', holders: ['Clement Beaune'], stance: 'neutral' },
      { quote: '“So we must speak the language of force,”', holders: ['Clement Beaune'], stance: 'supports' },
      { quote: 'vowed to defend British interests', holders: ['Boris Johnson'], stance: 'supports' },
      {
        quote: 'He was puzzled, he told reporters, that a solution had not been found',
        holders: ['Boris Johnson'],
        stance: 'neutral',
      },
      {
        quote: "Jersey's government, according to the BBC, has offered temporary permits to 49 boats",
        holders: ['BBC'],
        stance: 'neutral',
      },
      { quote: 'called the offer an insult', holders: ['Fishermen in Normandy'], stance: 'opposes' },
      { quote: 'demanded sanctions', holders: ['Fishermen in Normandy'], stance: 'supports' },
      { quote: 'urged both sides to talk', holders: ['European Commission'], stance: 'supports' },
    ],
  },
  {
    name: 'wolves',
    style: 'newspaper',
    language: 'en',
    publishedOn: '2019-02-14',
    text: `The wolf is back, and with him an old argument. “Whoever keeps sheep must be able to sleep,” argues Anna Holm, a farmer's daughter who now sits in parliament for the Centre Party. She wants a limit of thirty packs. The Green League opposes any limit; its chairman, Jonas Berg, believes that fences and dogs are enough.

In a report published on Monday, the Nature Agency concluded that the packs were too few to survive on their own. Holm dismissed the report as “arithmetic from the city”. Berg's proposal to pay for lost animals at once has found friends even among hunters. The Hunters' Federation supports it, though it warned against high hopes.

The bill requires every commune to name a wolf officer. Minister Eva Lind has repeatedly ruled out shooting before the autumn. “I will not sign it,” she told this newspaper. “Not this year.

“And not next year either, unless somebody shows me better numbers.”`,
    actors: {
      person: 'Anna Holm|Holm=Anna Holm|Jonas Berg|Berg=Jonas Berg|Minister Eva Lind=Eva Lind',
      organisation: "Centre Party|Green League|Nature Agency|Hunters' Federation|parliament",
    },
    dates: { Monday: '2019-02-11', 'the autumn': '2019-23' },
    gold: [
      { quote: '“Whoever keeps sheep must be able to sleep,”', holders: ['Anna Holm'], stance: 'supports' },
      { quote: 'wants a limit of thirty packs', holders: ['Anna Holm'], stance: 'supports' },
      { quote: 'opposes any limit', holders: ['Green League'], stance: 'opposes' },
      { quote: 'fences and dogs are enough', holders: ['Jonas Berg'], stance: 'neutral' },
      {
        quote: 'the packs were too few to survive on their own',
        holders: ['Nature Agency'],
        stance: 'neutral',
        saidOn: '2019-02-11',
      },
      { quote: 'dismissed the report as “arithmetic from the city”', holders: ['Anna Holm'], stance: 'opposes' },
      { quote: 'proposal to pay for lost animals at once', holders: ['Jonas Berg'], stance: 'supports' },
      { quote: 'supports it', holders: ["Hunters' Federation"], stance: 'supports' },
      { quote: 'warned against high hopes', holders: ["Hunters' Federation"], stance: 'opposes' },
      { quote: 'requires every commune to name a wolf officer', holders: [], stance: 'supports' },
      { quote: 'ruled out shooting before the autumn', holders: ['Eva Lind'], stance: 'opposes' },
      { quote: '“I will not sign it,”', holders: ['Eva Lind'], stance: 'opposes' },
      {
        quote: '“Not this year.\n\n“And not next year either, unless somebody shows me better numbers.”',
        holders: ['Eva Lind'],
        stance: 'conditional',
      },
    ],
  },
  {
    name: 'Mietendeckel',
    style: 'agency',
    language: 'de',
    publishedOn: '2021-04-15',
    text: `Karlsruhe (eigener Dienst) - Der Berliner Mietendeckel ist nach Auffassung des Bundesverfassungsgerichts nichtig. Bundesinnenminister Horst Seehofer begrüßte das Urteil. Es sei gut, dass Klarheit herrsche, sagte Seehofer am Donnerstag.

Der Deutsche Mieterbund forderte den Bund auf zu handeln. „Wir brauchen einen bundesweiten Deckel“, erklärte Lukas Siebenkotten. Die FDP sprach sich gegen neue Eingriffe aus. Wie Bürgermeister Michael Müller mitteilte, sollen die Mieter unterstützt werden.

Laut Vonovia müssen die Mieter nichts nachzahlen. Die Linke warnte, ohne Hilfe würden viele ihre Wohnung verlieren.`,
    actors: {
      person: 'Horst Seehofer|Seehofer=Horst Seehofer|Lukas Siebenkotten|Michael Müller',
      organisation:
        'Bundesverfassungsgerichts=Bundesverfassungsgericht|Deutsche Mieterbund=Deutscher Mieterbund|FDP|Vonovia|Die Linke',
      state: 'Bund',
    },
    dates: { Donnerstag: '2021-04-15' },
    gold: [
      {
        quote: 'Der Berliner Mietendeckel ist nach Auffassung des Bundesverfassungsgerichts nichtig',
        holders: ['Bundesverfassungsgericht'],
        stance: 'neutral',
      },
      { quote: 'begrüßte das Urteil', holders: ['Horst Seehofer'], stance: 'supports' },
      { quote: 'Es sei gut, dass Klarheit herrsche', holders: ['Horst Seehofer'], stance: 'supports' },
      { quote: 'forderte den Bund auf zu handeln', holders: ['Deutscher Mieterbund'], stance: 'supports' },
      { quote: '„Wir brauchen einen bundesweiten Deckel“', holders: ['Lukas Siebenkotten'], stance: 'supports' },
      { quote: 'sprach sich gegen neue Eingriffe aus', holders: ['FDP'], stance: 'opposes' },
      { quote: 'sollen die Mieter unterstützt werden', holders: ['Michael Müller'], stance: 'supports' },
      { quote: 'müssen die Mieter nichts nachzahlen', holders: ['Vonovia'], stance: 'supports' },
      { quote: 'ohne Hilfe würden viele ihre Wohnung verlieren', holders: ['Die Linke'], stance: 'opposes' },
    ],
  },
  {
    name: 'barrage',
    style: 'press statement',
    language: 'fr',
    publishedOn: '2018-09-10',
    text: `La fédération Rivières Vivantes s'oppose à la construction du barrage et demande un débat public. « L'eau n'appartient à personne », rappelle sa présidente, Claire Morel.

Le préfet a indiqué lundi que les travaux commenceraient en octobre. D'après EDF, le projet ne présente aucun danger. Les élus de la vallée soutiennent le barrage, à condition que les emplois soient locaux, a précisé Jean Roux.`,
    actors: {
      person: 'Claire Morel|Jean Roux|Le préfet=Préfet',
      organisation: 'Rivières Vivantes|EDF',
      group: 'Les élus de la vallée=Élus de la vallée',
    },
    dates: { lundi: '2018-09-10', octobre: '2018-10' },
    gold: [
      { quote: "s'oppose à la construction du barrage", holders: ['Rivières Vivantes'], stance: 'opposes' },
      { quote: 'demande un débat public', holders: ['Rivières Vivantes'], stance: 'supports' },
      { quote: "« L'eau n'appartient à personne »", holders: ['Claire Morel'], stance: 'neutral' },
      { quote: 'les travaux commenceraient en octobre', holders: ['Préfet'], stance: 'neutral' },
      { quote: 'le projet ne présente aucun danger', holders: ['EDF'], stance: 'opposes' },
      {
        quote: 'Les élus de la vallée soutiennent le barrage, à condition que les emplois soient locaux',
        holders: ['Jean Roux'],
        stance: 'conditional',
      },
    ],
  },
  {
    name: 'litio',
    style: 'newspaper',
    language: 'es',
    publishedOn: '2023-04-21',
    text: `El presidente Gabriel Boric anunció el jueves que el Estado participará en todo el ciclo del litio. «Es la mejor oportunidad que tenemos», aseguró Boric.

SQM pidió reglas claras. La diputada Paula Labra criticó el plan y advirtió que la inversión se irá a Argentina. Según explicó Mario Marcel, los contratos serán respetados. Las comunidades atacameñas exigieron ser consultadas.`,
    actors: {
      person: 'Gabriel Boric|Boric=Gabriel Boric|Paula Labra|Mario Marcel',
      organisation: 'SQM',
      group: 'comunidades atacameñas',
      state: 'Estado|Argentina',
    },
    dates: { jueves: '2023-04-20' },
    gold: [
      {
        quote: 'el Estado participará en todo el ciclo del litio',
        holders: ['Gabriel Boric'],
        stance: 'neutral',
        saidOn: '2023-04-20',
      },
      { quote: '«Es la mejor oportunidad que tenemos»', holders: ['Gabriel Boric'], stance: 'supports' },
      { quote: 'pidió reglas claras', holders: ['SQM'], stance: 'supports' },
      { quote: 'criticó el plan', holders: ['Paula Labra'], stance: 'opposes' },
      { quote: 'la inversión se irá a Argentina', holders: ['Paula Labra'], stance: 'opposes' },
      { quote: 'los contratos serán respetados', holders: ['Mario Marcel'], stance: 'neutral' },
      { quote: 'exigieron ser consultadas', holders: ['comunidades atacameñas'], stance: 'supports' },
    ],
  },
  {
    name: 'Завод',
    style: 'newspaper',
    language: 'ru',
    publishedOn: '2020-06-11',
    text: `Жители посёлка выступили против строительства завода. «Мы не хотим дышать этим», — сказала учительница Ольга Белова. Губернатор Андрей Травин заявил, что проект будет пересмотрен, если экспертиза найдёт нарушения.

Компания «Северхим» отвергла обвинения. По мнению эколога Ильи Громова, закрывать глаза на риск нельзя. Травин призвал жителей к терпению, отметив, что решение ещё не принято.`,
    actors: {
      person: 'Ольга Белова|Андрей Травин|Травин=Андрей Травин|Ильи Громова=Илья Громов',
      organisation: 'Компания «Северхим»=Северхим',
      group: 'Жители посёлка|жителей=Жители посёлка',
    },
    dates: {},
    gold: [
      { quote: 'выступили против строительства завода', holders: ['Жители посёлка'], stance: 'opposes' },
      { quote: '«Мы не хотим дышать этим»', holders: ['Ольга Белова'], stance: 'opposes' },
      {
        quote: 'проект будет пересмотрен, если экспертиза найдёт нарушения',
        holders: ['Андрей Травин'],
        stance: 'conditional',
      },
      { quote: 'отвергла обвинения', holders: ['Северхим'], stance: 'opposes' },
      { quote: 'закрывать глаза на риск нельзя', holders: ['Илья Громов'], stance: 'opposes' },
      { quote: 'призвал жителей к терпению', holders: ['Андрей Травин'], stance: 'supports' },
      { quote: 'решение ещё не принято', holders: ['Андрей Травин'], stance: 'neutral' },
    ],
  },
];
