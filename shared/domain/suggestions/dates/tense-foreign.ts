import { firstSentence, lastSentence } from './sentence-around.ts';
import type { Tense } from './tense.ts';

/**
 * In the other languages the nearest word before the date that looks ahead or back, else one of the same clause after it.
 * `before` and `after` are what stands beside the date.
 */
export function foreignTense(before: string, after: string, language: string): Tense {
  const sentence = lastSentence(before);
  const [ahead, back] = [lastAt(FUTURE[language], sentence), lastAt(PAST[language], sentence)];
  if (ahead >= 0 || back >= 0) return ahead > back ? 'future' : 'past';
  const clause = firstSentence(after).split(/[,;]/u)[0] ?? '';
  if (lastAt(FUTURE[language], clause) >= 0) return 'future';
  return lastAt(PAST[language], clause) >= 0 ? 'past' : 'unsaid';
}

const lastAt = (cue: RegExp | undefined, slice: string): number =>
  cue ? ([...slice.matchAll(cue)].at(-1)?.index ?? -1) : -1;

const FUTURE: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(?:wird|werden|soll|sollen|will|wollen|geplant|vorgesehen|bis|möchte|beginnt|tritt)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:va|vont|doit|doivent|devrait|devraient|prévue?s?|\p{L}{3,}(?:ra|ront)|aura|sera|seront|auront|d[’']ici)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:va a|van a|prevé|prevén|previst[oa]s?|debe|deberá|\p{L}{2,}(?:ará|erá|irá|arán|erán|irán|drá|drán))(?!\p{L})/giu,
  ru: /(?<!\p{L})(?:будет|будут|планирует|планируют|намечен[аоы]?|запланирован[аоы]?|состоится|состоятся|пройд[её]т|пройдут|начн[её]тся|начнутся|предстоит|должен|должна|должны|до|к)(?!\p{L})/giu,
  uk: /(?<!\p{L})(?:буде|будуть|планує|планують|заплановано|запланован[аоі]?|відбудеться|відбудуться|пройде|пройдуть|почнеться|розпочнеться|має|мають|до)(?!\p{L})/giu,
};

const PAST: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(?:sagte|sagten|erklärte|teilte|hatte|hatten|war|waren|wurde|wurden|kam|kamen|ging|begann|hat|haben|ist|sind|gab|traf|trafen|\p{L}{3,}te|\p{L}{3,}ten)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:a|ont|avait|avaient|était|étaient|est|sont|fut)\s(?:été\s)?\p{L}+(?:é|ée|és|ées|i|u|it|is|ert)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:dijo|fue|fueron|había|hizo|hubo|tuvo|dijeron|\p{L}{2,}(?:ó|aron|ieron))(?!\p{L})/giu,
  ru: /(?<!\p{L})\p{L}{2,}(?:л|ла|ло|ли|лся|лась|лось|лись)(?!\p{L})/giu,
  uk: /(?<!\p{L})\p{L}{2,}(?:в|ла|ло|ли|вся|лася|лося|лися)(?!\p{L})/giu,
};
