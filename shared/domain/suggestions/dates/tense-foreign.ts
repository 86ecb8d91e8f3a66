import { firstSentence, lastSentence } from './sentence-around.ts';
import type { Tense } from './tense.ts';

/**
 * In the other languages the nearest word before the date that looks ahead or back, else the first of the same clause after
 * it. `before` and `after` are what stands beside the date.
 */
export function foreignTense(before: string, after: string, language: string): Tense {
  const sentence = lastSentence(before);
  const clause = firstSentence(after).split(/[,;]/u)[0] ?? '';
  if (language === 'de') {
    const beside = germanVerb(sentence, clause);
    if (beside !== 'unsaid') return beside;
  }
  const [ahead, back] = [lastAt(FUTURE[language], sentence), lastAt(PAST[language], sentence)];
  if (ahead >= 0 || back >= 0) return ahead > back ? 'future' : 'past';
  const [comes, went] = [firstAt(FUTURE[language], clause), firstAt(PAST[language], clause)];
  if (comes < 0 && went < 0) return 'unsaid';
  return went < 0 || (comes >= 0 && comes < went) ? 'future' : 'past';
}

const lastAt = (cue: RegExp | undefined, slice: string): number =>
  cue ? ([...slice.matchAll(cue)].at(-1)?.index ?? -1) : -1;
const firstAt = (cue: RegExp | undefined, slice: string): number =>
  cue ? (slice.matchAll(cue).next().value?.index ?? -1) : -1;

/**
 * A German sentence has its verb in the second place: “Am Sonntag entscheidet …”, “In Bonn entscheidet am Sonntag …”. In
 * the present, with a day, it looks ahead, unless it is one of saying, or half of a perfect.
 */
function germanVerb(sentence: string, clause: string): Tense {
  const behind = OPENING.test(sentence) ? /^\s(\p{Ll}{3,})/u.exec(clause)?.[1] : undefined;
  const ahead = /(?<=^|\s)(\p{Ll}{3,})\s(?:(?:sich|erst|noch|schon|dann)\s)?(?:am|im|ab|vom)\s$/u.exec(sentence)?.[1];
  const verb = behind ?? ahead ?? '';
  if (!verb || NO_VERB.test(verb)) return 'unsaid';
  if (/^(?:wird|werden|soll|sollen|will|wollen|kann|können|muss|müssen|darf|dürfen)$/u.test(verb)) return 'future';
  if (!behind && AUXILIARY.test(sentence)) return 'unsaid';
  if (/^(?:hat|haben|ist|sind)$/u.test(verb) || SAYS.test(verb)) return 'past';
  return /(?:[^t]t|tt)$/u.test(verb) && !/^ge.{3,}t$|(?:ging|kam|hielt|galt|trat|bat|tat|riet)$/u.test(verb)
    ? 'future'
    : 'unsaid';
}

const OPENING =
  /^["„»(\s]*(?:(?:Erst|Schon|Noch|Bereits|Auch|Und)\s)?(?:(?:am|im|ab|bis|vom|zum|Am|Im|Ab|Bis|Vom|Zum)\s)?$/u;
const AUXILIARY = /(?<!\p{L})(?:hat|haben|hatten?|ist|sind|war|waren|wurden?|sei|seien|habe)(?!\p{L})/u;
const NO_VERB =
  /^(?:nicht|jetzt|erst|selbst|zuletzt|fast|sonst|oft|laut|mit|seit|meist|dort|weit|längst|zunächst|gesamt|bekannt|recht|nacht|statt|damit|somit|samt|insgesamt|abend|mittag|unerwartet|direkt|fort|zeit|jedoch|auch|aber|doch)$/u;
const SAYS = /^(?:sagt|meint|erklärt|teilt|heißt|berichtet|schreibt|betont|warnt|fordert|bestätigt|meldet)$/u;

const FUTURE: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(?:wird|werden|werde|würden?|wolle|solle|soll|sollen|sollte|sollten|will|wollen|könnte|könnten|dürfte|dürften|geplant|vorgesehen|angesetzt|erwartet|bis|möchte|beginnt|beginnen|tritt|treten|spielt|spielen|trifft|treffen|tagt|tagen|entscheidet|entscheiden|reist|reisen|kommt|kommen|startet|endet|enden|folgt|findet|finden|empfängt|berät|beraten|wählt|wählen|kehrt|läuft|fliegt|öffnet|eröffnet|übernimmt)(?!\p{L})/gu,
  fr: /(?<!\p{L})(?:va|vont|doit|doivent|devrait|devraient|prévue?s?|prévoit|attend|attendent|\p{L}{3,}(?:ra|ront)|aura|sera|seront|auront|d[’']ici|jusqu[’'](?:en|à|au)|joue|jouent|ouvre|ouvrent|commence|commencent|débute|débutent|se réuni(?:t|ssent)|rencontre|rencontrent|arrive|revient|retourne|affronte|affrontent|reçoit|se tient|s[’']achève|expire)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:va a|van a|irá|irán|será|serán|dará|hará|prevé|prevén|previst[oa]s?|debe|deberá|hasta|empiezan?|comienzan?|juegan?|se reúnen?|viajan?|vence|vencen|termina|terminan|regresan?|se enfrentan?|arrancan?|concluyen?|expira|visitan?|\p{L}{2,}(?:ará|erá|irá|arán|erán|irán|drá|drán))(?!\p{L})/giu,
  ru: /(?<!\p{L})(?:будет|будут|планирует|планируют|планируется|ожидается|намечен[аоы]?|назначен[аоы]?|запланирован[аоы]?|состоится|состоятся|пройд[её]т|пройдут|начн[её]тся|начнутся|предстоит|должен|должна|должны|может|могут|верн[её]тся|вернутся|уйд[её]т|уйдут|закроют|закроется|собер[её]тся|соберутся|истекает|истеч[её]т|встретится|встретятся|прибудет|прибудут|приедет|приедут|провед[её]т|проведут|сыграет|сыграют|откроется|откроются|отправится|вступит|вступят|рассмотрит|примет|примут|выступит|посетит|объявит|подпишет|подпишут|завершится|закончится|начинается|играет|играют|до|к)(?!\p{L})/giu,
  uk: /(?<!\p{L})(?:буде|будуть|планує|планують|планується|очікується|заплановано|запланован[аоі]?|призначено|відбудеться|відбудуться|пройде|пройдуть|почнеться|розпочнеться|має|мають|може|можуть|надійде|надійдуть|збереться|зберуться|повернеться|повернуться|прибуде|приїде|зустрінеться|зустрінуться|відкриється|завершиться|закінчиться|спливає|набуде|розгляне|ухвалить|оцінять|підпише|зіграє|вирушить|проведе|проведуть|виступить|отримає|оголосить|до)(?!\p{L})/giu,
};

/** Forms that end like a past and are none. */
const NO_PAST =
  '(?!(?:heu|ers|zwei|drit|letz|näch|bes|meis|gu|al|rech|wei|spä|vier|fünf|sechs|konkre|gesam|könn|soll|möch|dürf|müss|hät|beglei)te[nrsm]?(?!\\p{L}))';

const PAST: Readonly<Record<string, RegExp>> = {
  de: new RegExp(
    `(?<!\\p{L})(?:hatte|hatten|war|waren|wurde|wurden|kam|kamen|ging|gingen|begann|begannen|hat|haben|ist|sind|gab|gaben|traf|trafen|stieg|sank|fiel|starb|gewann|verlor|schloss|hielt|stand|lag|${NO_PAST}\\p{Ll}{3,}te|${NO_PAST}(?!\\p{Ll}{2,}(?:bei|trei|hal|war|rei|war|strei|bie|tre|be|lei)ten(?!\\p{L}))\\p{Ll}{3,}ten)(?!\\p{L})`,
    'gu',
  ),
  fr: /(?<!\p{L})(?:a|ont|avait|avaient|était|étaient|est|sont|fut)\s(?:été\s)?\p{L}+(?:é|ée|és|ées|i|u|it|is|ert)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:dijo|fue|fueron|había|hizo|hubo|tuvo|dijeron|\p{L}{2,}(?:ó|aron|ieron))(?!\p{L})/giu,
  ru: /(?<!\p{L})\p{L}{2,}(?:л|ла|ло|ли|лся|лась|лось|лись)(?!\p{L})/giu,
  // “років” and “доларів” are genitives.
  uk: /(?<!\p{L})(?:\p{L}{2,}(?:[аиїуюяо]в|ла|ло|ли|вся|лася|лося|лися)|хотів|сидів)(?!\p{L})/giu,
};
