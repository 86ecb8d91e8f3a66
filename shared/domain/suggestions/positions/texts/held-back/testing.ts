/** Articles of ours that were run last, once; the figures of that run stand in the README of this folder. */
import type { OwnText } from '../../testing.ts';

export const HELD_BACK_TEXTS: readonly OwnText[] = [
  {
    name: 'chip plant',
    style: 'agency',
    language: 'en',
    publishedOn: '2023-06-20',
    text: `DRESDEN, June 20 (Own Wire) - The German government will not raise its subsidy for the planned chip plant, Finance Minister Christian Lindner told a newspaper on Tuesday, even if Intel were to walk away.

“We are trying to consolidate the budget, not to expand it,” Lindner said.

Economy Minister Robert Habeck struck a softer tone. Talks were going well, he said, and a deal could be signed this week. Intel declined to comment on the sum, but a person close to the company said that 10 billion euros were needed.

Trade unions welcomed the project. “Magdeburg needs these jobs,” said Thorsten Groeger of IG Metall, who called on Berlin to make up its mind. Clemens Fuest, an economist, disagreed: the money would be better spent on schools. The Greens in the state parliament have urged the government to attach conditions to the aid, according to a letter seen by Own Wire.`,
    actors: {
      person: 'Christian Lindner|Lindner=Christian Lindner|Robert Habeck|Thorsten Groeger|Clemens Fuest',
      organisation: 'Intel|IG Metall|German government|Berlin=German government|Greens',
      group: 'Trade unions',
    },
    dates: { 'June 20': '2023-06-20', Tuesday: '2023-06-20', 'this week': '2023-06-19/2023-06-25' },
    gold: [
      {
        quote:
          'The German government will not raise its subsidy for the planned chip plant, Finance Minister Christian Lindner told a newspaper on Tuesday, even if Intel were to walk away',
        holders: ['Christian Lindner'],
        stance: 'opposes',
      },
      {
        quote: '“We are trying to consolidate the budget, not to expand it,”',
        holders: ['Christian Lindner'],
        stance: 'neutral',
      },
      {
        quote: 'Talks were going well, he said, and a deal could be signed this week',
        holders: ['Robert Habeck'],
        stance: 'neutral',
      },
      { quote: '10 billion euros were needed', holders: [], stance: 'neutral' },
      { quote: 'welcomed the project', holders: ['Trade unions'], stance: 'supports' },
      { quote: '“Magdeburg needs these jobs,”', holders: ['Thorsten Groeger'], stance: 'supports' },
      { quote: 'called on Berlin to make up its mind', holders: ['Thorsten Groeger'], stance: 'supports' },
      { quote: 'the money would be better spent on schools', holders: ['Clemens Fuest'], stance: 'neutral' },
      {
        quote: 'urged the government to attach conditions to the aid',
        holders: ['Greens'],
        stance: 'supports',
      },
    ],
  },
  {
    name: 'night flights',
    style: 'newspaper',
    language: 'en',
    publishedOn: '2018-05-03',
    text: `Nobody in Harlow sleeps, Councillor Ruth Ames says. She has lived under the flight path since 1999, and she does not believe that the new rules will change anything. “They promise, and then they fly,” she told me last week. “It is always the same story.”

The airport sees it otherwise. Its managing director, Paul Dray, said the number of night flights had fallen by a third, and he insisted that the airport was a good neighbour. Dray also rejected the idea of a curfew. A curfew, in his view, would cost two thousand jobs.

The Department for Transport has proposed a compromise: no flights between one and five. Campaigners dismissed the proposal as a fig leaf. Friends of the Valley, which took the airport to court in March, argues that the law requires eight quiet hours. The judges were not persuaded.

“We respect the ruling but will appeal,” its lawyer, Nadia Shah, said afterwards. The department's refusal to publish the noise maps was criticised by the ombudsman.`,
    actors: {
      person: 'Councillor Ruth Ames=Ruth Ames|Paul Dray|Dray=Paul Dray|Nadia Shah|ombudsman',
      organisation: 'Department for Transport|department=Department for Transport|Friends of the Valley|airport',
      group: 'Campaigners',
    },
    dates: { '1999': '1999', 'last week': '2018-04-23/2018-04-29', March: '2018-03' },
    gold: [
      { quote: 'Nobody in Harlow sleeps', holders: ['Ruth Ames'], stance: 'neutral' },
      { quote: 'the new rules will change anything', holders: ['Ruth Ames'], stance: 'opposes' },
      {
        quote: '“They promise, and then they fly,”',
        holders: ['Ruth Ames'],
        stance: 'neutral',
        saidOn: '2018-04-23/2018-04-29',
      },
      {
        quote: '“It is always the same story.”',
        holders: ['Ruth Ames'],
        stance: 'neutral',
        saidOn: '2018-04-23/2018-04-29',
      },
      { quote: 'the number of night flights had fallen by a third', holders: ['Paul Dray'], stance: 'neutral' },
      { quote: 'the airport was a good neighbour', holders: ['Paul Dray'], stance: 'supports' },
      { quote: 'rejected the idea of a curfew', holders: ['Paul Dray'], stance: 'opposes' },
      { quote: 'A curfew, in his view, would cost two thousand jobs', holders: ['Paul Dray'], stance: 'opposes' },
      {
        quote: 'proposed a compromise: no flights between one and five',
        holders: ['Department for Transport'],
        stance: 'supports',
      },
      { quote: 'dismissed the proposal as a fig leaf', holders: ['Campaigners'], stance: 'opposes' },
      { quote: 'the law requires eight quiet hours', holders: ['Friends of the Valley'], stance: 'neutral' },
      { quote: '“We respect the ruling but will appeal,”', holders: ['Nadia Shah'], stance: 'neutral' },
      {
        quote: "The department's refusal to publish the noise maps was criticised",
        holders: ['ombudsman'],
        stance: 'opposes',
      },
      { quote: 'refusal to publish the noise maps', holders: ['Department for Transport'], stance: 'opposes' },
    ],
  },
  {
    name: 'Tarifstreit',
    style: 'press statement',
    language: 'de',
    publishedOn: '2022-11-15',
    text: `Die Gewerkschaft Verdi hat das Angebot der Arbeitgeber zurückgewiesen. „Drei Prozent sind eine Provokation“, sagte Verhandlungsführerin Sabine Krone nach der zweiten Runde. Sie verlangte einen Festbetrag von 500 Euro.

Der Verband der Kommunen nannte die Forderung unbezahlbar. Nach Ansicht von Präsident Ulrich Held sei ein Abschluss nur möglich, wenn beide Seiten sich bewegten. Held zufolge fehlen den Städten Milliarden.

Krone kündigte an, dass die Streiks ausgeweitet würden. Bundesinnenministerin Nancy Faeser mahnte, die Bürger dürften nicht leiden.`,
    actors: {
      person: 'Sabine Krone|Krone=Sabine Krone|Ulrich Held|Held=Ulrich Held|Nancy Faeser',
      organisation: 'Gewerkschaft Verdi=Verdi|Verband der Kommunen',
    },
    dates: {},
    gold: [
      { quote: 'das Angebot der Arbeitgeber zurückgewiesen', holders: ['Verdi'], stance: 'opposes' },
      { quote: '„Drei Prozent sind eine Provokation“', holders: ['Sabine Krone'], stance: 'opposes' },
      { quote: 'verlangte einen Festbetrag von 500 Euro', holders: ['Sabine Krone'], stance: 'supports' },
      { quote: 'nannte die Forderung unbezahlbar', holders: ['Verband der Kommunen'], stance: 'opposes' },
      {
        quote: 'sei ein Abschluss nur möglich, wenn beide Seiten sich bewegten',
        holders: ['Ulrich Held'],
        stance: 'conditional',
      },
      { quote: 'fehlen den Städten Milliarden', holders: ['Ulrich Held'], stance: 'neutral' },
      { quote: 'die Streiks ausgeweitet würden', holders: ['Sabine Krone'], stance: 'neutral' },
      { quote: 'die Bürger dürften nicht leiden', holders: ['Nancy Faeser'], stance: 'neutral' },
    ],
  },
  {
    name: 'cantine',
    style: 'newspaper',
    language: 'fr',
    publishedOn: '2020-01-22',
    text: `« La viande restera au menu », promet le maire de Brive, Alain Dupré. L'association Parents Verts réclame pourtant un repas végétarien par jour. Sa porte-parole, Julie Caron, estime que les enfants sont prêts.

Le ministère a rappelé mardi que la loi impose un seul repas par semaine. « C'est un début », a réagi Julie Caron, avant d'accuser le maire de mépris. Selon elle, la ville pourrait économiser 40 000 euros. La chambre d'agriculture s'est prononcée contre le projet.`,
    actors: {
      person: 'Alain Dupré|le maire=Alain Dupré|Julie Caron',
      organisation: "Parents Verts|Le ministère=Ministère|La chambre d'agriculture=Chambre d'agriculture",
    },
    dates: { mardi: '2020-01-21' },
    gold: [
      { quote: '« La viande restera au menu »', holders: ['Alain Dupré'], stance: 'supports' },
      { quote: 'réclame pourtant un repas végétarien par jour', holders: ['Parents Verts'], stance: 'supports' },
      { quote: 'les enfants sont prêts', holders: ['Julie Caron'], stance: 'supports' },
      {
        quote: 'la loi impose un seul repas par semaine',
        holders: ['Ministère'],
        stance: 'neutral',
        saidOn: '2020-01-21',
      },
      { quote: "« C'est un début »", holders: ['Julie Caron'], stance: 'neutral' },
      { quote: 'la ville pourrait économiser 40 000 euros', holders: ['Julie Caron'], stance: 'neutral' },
      { quote: "s'est prononcée contre le projet", holders: ["Chambre d'agriculture"], stance: 'opposes' },
    ],
  },
  {
    name: 'Газ',
    style: 'agency',
    language: 'ru',
    publishedOn: '2019-12-30',
    text: `КИЕВ, 30 декабря. Украина и Россия подписали соглашение о транзите газа, сообщил президент Украины Владимир Зеленский. Он назвал документ победой.

Премьер-министр Алексей Гончарук подчеркнул: «Европа может быть спокойна». По мнению аналитика Олега Савченко, цена для населения не изменится. «Газпром» подтвердил, что выплатит долг. Еврокомиссия приветствовала договорённость, отметив, что переговоры были трудными. Оппозиция потребовала обнародовать текст.`,
    actors: {
      person: 'Владимир Зеленский|Алексей Гончарук|Олега Савченко=Олег Савченко',
      organisation: '«Газпром»=Газпром|Еврокомиссия',
      state: 'Украина|Россия|Украины=Украина',
      group: 'Оппозиция',
    },
    dates: { '30 декабря': '2019-12-30' },
    gold: [
      {
        quote: 'Украина и Россия подписали соглашение о транзите газа',
        holders: ['Владимир Зеленский'],
        stance: 'neutral',
      },
      { quote: 'назвал документ победой', holders: ['Владимир Зеленский'], stance: 'supports' },
      { quote: '«Европа может быть спокойна»', holders: ['Алексей Гончарук'], stance: 'neutral' },
      { quote: 'цена для населения не изменится', holders: ['Олег Савченко'], stance: 'neutral' },
      { quote: 'выплатит долг', holders: ['Газпром'], stance: 'neutral' },
      { quote: 'приветствовала договорённость', holders: ['Еврокомиссия'], stance: 'supports' },
      { quote: 'переговоры были трудными', holders: ['Еврокомиссия'], stance: 'neutral' },
      { quote: 'потребовала обнародовать текст', holders: ['Оппозиция'], stance: 'supports' },
    ],
  },
];
