/**
 * The sample project that the empty screen opens: the article, written for this purpose, and its coding. The file
 * `assets/sample/sample.standpoint.json` is made from it by its test (`npx vitest run shared/testing -u`).
 */
import { describe } from '../domain/anchoring/describe.ts';
import type { Actor, ActorKind, Position, Project, Stance, Tag } from '../domain/model.ts';
import { hashText } from '../domain/text/canonical.ts';

const TEXT = ` date 2022-01-09 Two delegations sit down in Geneva over a question that has long divided them: who guarantees whose security in Europe, and on what terms. Moscow’s team landed in the Swiss city on January 9. Sergei Ryabkov, one of the country’s deputy foreign ministers, leads it for the diplomats, and people from the Defense Ministry travel with them. Across the table he will find Wendy Sherman, second in rank at the US State Department.

Maria Zakharova, who speaks for the Russian Foreign Ministry, laid out the timetable. An opening conversation was fixed for the evening of January 9th; the full day of work follows on Monday, January 10th.

Asked by journalists whether a deal could be had at all, Ryabkov kept the door ajar: in his view chances never run out. What he then described sounded less like a compromise. The West, he argued, ought to give up NATO’s enlargement on its own, without waiting for anything in return, and take apart the military facilities that it has set up. Nobody in his delegation, he added, had come to beg: Russia knows what it wants and means to get there in its own way. As for the mood before the meeting, Ryabkov called it anything but hopeful.

The papers under discussion are Russian. On December 17 the Foreign Ministry made public what it would like to sign with the United States, and what with NATO. Read together, the drafts would keep the alliance’s soldiers and exercises out of Ukraine and of the rest of Eastern Europe, and likewise out of the South Caucasus and Central Asia. A further clause binds both sides: neither Russia nor NATO may bring about a situation that the other could take for a danger to itself.

For a reader who keeps track of such claims, the report holds two kinds of them. Some were spoken in Geneva, by a person with a name, on a day that is known. Others stand in a document, were published weeks earlier, and speak for a ministry as a whole. They point the same way, but they are not the same statement, and whoever counts them should not add them up without looking twice.

What Washington makes of the demands, known in outline since about mid-December, was still open when the plane from Moscow touched down. Two days, January 9–10, have been set aside to find out.
`;

const CODER = 'coder-sample';
const DOCUMENT = 'article-geneva';

/** Minutes after the beginning of the morning on which it was coded. */
const at = (minute: number): string => new Date(Date.UTC(2026, 0, 31, 9, minute)).toISOString();

const actor = (id: string, kind: ActorKind, name: string, more: Partial<Actor> = {}): Actor => ({
  ...{ id, name, kind, aliases: [], memberOf: [], note: '', externalIds: {} },
  ...more,
});

/** By name, as the project file has them. */
const ACTORS: readonly Actor[] = [
  actor('zakharova', 'person', 'Maria Zakharova', { aliases: ['Zakharova'], memberOf: ['russian-foreign-ministry'] }),
  actor('nato', 'organisation', 'NATO', { aliases: ['the alliance'], externalIds: { wikidata: 'Q7184' } }),
  actor('russia', 'state', 'Russia', { aliases: ['Moscow'], externalIds: { wikidata: 'Q159' } }),
  actor('russian-defense-ministry', 'organisation', 'Russian Defense Ministry', { memberOf: ['russia'] }),
  actor('russian-foreign-ministry', 'organisation', 'Russian Foreign Ministry', {
    ...{ aliases: ['the Foreign Ministry'], memberOf: ['russia'] },
  }),
  actor('ryabkov', 'person', 'Sergei Ryabkov', { aliases: ['Ryabkov'], memberOf: ['russian-foreign-ministry'] }),
  actor('west', 'group', 'The West', { note: 'As Ryabkov uses the word; who belongs to it is not said.' }),
  actor('us-state-department', 'organisation', 'US State Department', { memberOf: ['united-states'] }),
  actor('ukraine', 'state', 'Ukraine', { externalIds: { wikidata: 'Q212' } }),
  actor('united-states', 'state', 'United States', { aliases: ['US', 'Washington'], externalIds: { wikidata: 'Q30' } }),
  actor('sherman', 'person', 'Wendy Sherman', { aliases: ['Sherman'], memberOf: ['us-state-department'] }),
];

const position = (id: string, parentId: string | null, colour: string, label: string, description = ''): Position => ({
  ...{ id, label, parentId, description, colour },
});

const POSITIONS: readonly Position[] = [
  position(
    'security',
    null,
    '#2f6f8f',
    'Security in Europe',
    'Who may do what, and where. An issue: its claims are below.',
  ),
  position(
    'no-enlargement',
    'security',
    '#2f6f8f',
    'NATO should stop enlarging',
    'Use it also where only a part of NATO is meant.',
  ),
  position('presence', 'security', '#7a5c99', 'Military presence in the east'),
  position('dismantle', 'presence', '#7a5c99', 'Military facilities there should go'),
  position('no-activity', 'presence', '#7a5c99', 'No NATO activity in Ukraine and the region'),
  position('no-threat', 'security', '#4d7c4a', 'Neither side may threaten the other'),
  position('talks', null, '#b0603a', 'The talks', 'What the parties expect of them.'),
  position('agreement', 'talks', '#b0603a', 'An agreement can be reached'),
  position('no-favours', 'talks', '#8a7a2c', 'Russia asks for no favours'),
  position('own-terms', 'talks', '#8a7a2c', 'Russia acts on its own terms'),
];

/** Each quote is looked for behind the beginning of the tag before it, so that repeated names fall into place. */
type Draft = readonly [quote: string, code: string | { readonly date: string } | PositionDraft, note?: string];

interface PositionDraft {
  readonly position: string;
  readonly stance: Stance;
  readonly holders: readonly string[];
  readonly addressees: readonly string[];
  readonly saidOn: string;
}

const says = (position: string, stance: Stance, ...addressees: string[]): PositionDraft => ({
  ...{ position, stance, holders: ['ryabkov'], addressees, saidOn: '2022-01-09' },
});

const demands = (position: string, ...addressees: string[]): PositionDraft => ({
  ...{ position, stance: 'supports', holders: ['russian-foreign-ministry'], addressees, saidOn: '2021-12-17' },
});

const DRAFTS: readonly Draft[] = [
  ['Moscow', 'russia'],
  ['January 9', { date: '2022-01-09' }],
  ['Sergei Ryabkov', 'ryabkov'],
  ['Defense Ministry', 'russian-defense-ministry'],
  ['Wendy Sherman', 'sherman'],
  ['US State Department', 'us-state-department'],
  ['Maria Zakharova', 'zakharova'],
  ['the evening of January 9th', { date: '2022-01-09' }],
  ['Monday, January 10th', { date: '2022-01-10' }],
  ['Ryabkov', 'ryabkov'],
  [
    'in his view chances never run out',
    says('agreement', 'conditional'),
    'What it would take, he says in the next sentences.',
  ],
  [
    'The West, he argued, ought to give up NATO’s enlargement on its own, without waiting for anything in return, and take apart the military facilities that it has set up',
    says('no-enlargement', 'supports', 'west'),
  ],
  ['The West', 'west'],
  ['NATO', 'nato'],
  ['take apart the military facilities that it has set up', says('dismantle', 'supports', 'west')],
  ['Nobody in his delegation, he added, had come to beg: Russia knows what it wants', says('no-favours', 'supports')],
  ['Russia knows what it wants and means to get there in its own way', says('own-terms', 'supports')],
  [
    'Ryabkov called it anything but hopeful',
    says('agreement', 'opposes'),
    'Compare his first answer: the two stand side by side.',
  ],
  ['December 17', { date: '2021-12-17' }],
  ['the Foreign Ministry', 'russian-foreign-ministry'],
  ['United States', 'united-states'],
  [
    'keep the alliance’s soldiers and exercises out of Ukraine and of the rest of Eastern Europe',
    demands('no-activity', 'nato'),
  ],
  [
    'neither Russia nor NATO may bring about a situation that the other could take for a danger to itself',
    demands('no-threat', 'nato', 'united-states'),
  ],
  ['about mid-December', { date: '2021-12-15~' }, 'The drafts came out on the 17th.'],
  ['January 9–10', { date: '2022-01-09/2022-01-10' }],
];

function tagsOf(): Tag[] {
  let from = 0;
  return DRAFTS.map(([quote, code, note = ''], index): Tag => {
    const start = TEXT.indexOf(quote, from);
    if (start === -1) throw new Error(`the sample does not say “${quote}”`);
    from = start;
    const anchor = describe(TEXT, { start, end: start + quote.length });
    const [createdAt, updatedAt] = [at(index), at(index)];
    const base = { ...anchor, id: `tag-${String(index + 1).padStart(2, '0')}`, documentId: DOCUMENT };
    const record = { ...base, note, coder: CODER, createdAt, updatedAt };
    if (typeof code === 'string') return { ...record, kind: 'actor', actor: code };
    return 'date' in code ? { ...record, kind: 'date', date: code.date } : { ...record, kind: 'position', ...code };
  });
}

/** The sample project, in the order of the project file. */
export const sampleProject = (): Project => ({
  info: {
    id: 'sample-geneva-talks',
    title: 'Sample: the Geneva talks',
    description: 'One article with its tags, to look around in. Change what you like.',
    createdAt: at(0),
  },
  coders: [{ id: CODER, name: 'Sample coder' }],
  actors: ACTORS,
  positions: POSITIONS,
  merges: [],
  articles: [
    {
      article: {
        ...{
          id: DOCUMENT,
          title: 'Geneva: two delegations, one question',
          source: 'Standpoint sample',
          author: '',
          url: '',
        },
        ...{ language: 'en', publishedOn: '2022-01-09', importedAt: at(0), status: 'in-progress', note: '' },
        sha256: hashText(TEXT),
      },
      text: TEXT,
      tags: tagsOf(),
    },
  ],
});
