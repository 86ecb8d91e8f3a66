/** English words by which a reader knows whether a date beside them is over or to come. */

const list = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

/** Irregular forms of the past; the regular ones end in “-ed”. */
export const PAST_VERBS = list(
  'was were had did said told went came fell rose began became got gave made took left won lost met sent spoke held led paid',
  'sold bought found felt kept brought built broke caught chose cut drew drove ate flew forgot fought grew heard hid hit knew',
  'laid lay let meant put quit read ran saw sought set shook shot shut slept spent split spread stood struck swore taught thought',
  'threw understood wore withdrew wrote became overcame underwent has have having been since dated ago beat upset died tied lied',
  'fled used swept stole sank swung tore woke burst cast froze dug bled bound dealt hung lent rode rang sang sped sprang stuck',
  'undertook upheld oversaw rebuilt overtook overthrew overturned withheld outbid misled forgave forbade shrank slid slipped swam',
);

/** “set for Friday”, “due Monday”: past by form, but they look ahead. */
export const AHEAD = list(
  'will wo shall scheduled expected due planned slated set plans plan expire expires begins starts opens upcoming',
  'payable continues lasts leaves arrives meets ends visits resumes goes travels flies returns closes votes runs comes hope expects',
  'hopes intends expecting hoping should may might would can could must forthcoming planning likely redeemable maturing matures',
  'takes convenes briefs hosts publishes testifies departs follows unveils decides presents addresses faces plays rises',
  'reports sits speaks gathers hears tours debuts premieres airs launches reopens retires resigns gets concludes finishes takes joins',
  'forecasts projects predicts estimates sees anticipates forecasting predicting projecting anticipating expect intend await awaits awaiting threatens',
);

/** Nouns as well: “announced plans Tuesday”, “won 225 votes Sunday”. They count after somebody who does it. */
export const NOUNS = list(
  'plans plan hope hopes start visits votes runs returns hosts presents addresses faces plays airs tours launches projects',
  'estimates forecasts estimate reports',
);

/** Who does what may be a noun as well. */
export const DOERS = list(
  'he she it they who which that president minister parliament senate house assembly committee court council board team exhibit',
  'exhibition season session deadline offer war fighting government term contract lease trial tour festival conference series show',
  'program mandate summit company club group union commission panel school congress film play exchange agency chancellor judge',
);

/**
 * Verbs that the news has in “to …” before a date, and after those who are many: “talks resume Monday”. What is the same in
 * the past (“cut”, “put”) is told by `PAST_VERBS`, unless “to” stands before.
 */
export const BASE = list(
  'meet begin start open close end vote decide visit arrive leave return hold take make report announce release issue publish go',
  'resume expire complete finish appear testify speak travel fly launch sign deliver attend discuss consider play face run rule',
  'reopen retire resign step become enter join host present submit receive pay convene gather reach come hear respond act',
  'choose elect cut put hit let shut quit read spread split sell buy build win lose bring keep file introduce offer pass approve review raise lower',
  'unveil extend deploy withdraw land dock address celebrate mark move order sit debut air premiere tour strike march depart',
);

/** Of those what is a verb when it stands alone after a noun: “the teams play Sunday”. */
export const PLURALS = list(
  'meet begin open close vote decide arrive leave return take go resume expire appear testify speak travel fly convene gather',
  'come reopen retire start sit depart',
);

/** After these the bare verb is no present: “did not meet Monday”, “has come”, “helped win Sunday”. */
export const BEFORE_BASE = list(
  "did didn't has have had hasn't haven't hadn't helped made let saw watched not never to a an the his her its their this that",
);

/** What was done or not done by then: “failed to reach agreement Monday”. */
export const DONE = list(
  'failed refused declined managed forced began continued able unable used tried helped returned went came arrived gathered',
);

/** No past in spite of their ending. */
export const NOT_VERBS = list(
  'united hundred indeed need speed feed seed bed red shed wed sacred embed exceed succeed proceed breed bleed indebted',
);

/** “Charged with killing him Friday” is over, “closed on Friday” after “is” to come. */
export const ACCUSED = list('charged accused suspected believed alleged blamed said thought reported known wanted');

/** Words after which “by Friday” and “until Friday” are a term that somebody sets. */
export const TERMS = list(
  'said told ordered asked urged demanded promised vowed pledged agreed required given gave expected called wanted hoped needed',
  'planned scheduled due set announced warned decided bound has have extended granted postponed delayed proposed',
);
