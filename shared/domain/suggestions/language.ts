/**
 * What language a text is written in, as BCP 47, by its script and its commonest words; '' where neither tells. Enough to
 * choose the rules to read it by; of a mixture the language of most of its beginning.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  for (const [language, script] of SCRIPTS) {
    if (share(sample, script) > 0.2) return language;
  }
  const words = sample.match(/\p{L}+/gu) ?? [];
  const cyrillic = share(sample, /\p{Script=Cyrillic}/gu) > 0.3;
  const scores = Object.entries(COMMON).map(([language, list]) => ({
    language,
    score: words.filter((word) => list.has(word)).length,
  }));
  const [best, second] = scores.sort((a, b) => b.score - a.score);
  if (best && best.score >= 1 && best.score > (second?.score ?? 0)) return best.language;
  return cyrillic ? 'ru' : '';
}

/** The rules to use: the language that is told, else that of the text. Only its first part counts (“en” of “en-GB”). */
export function languageToRead(told: string, text: string): string {
  const language = told.toLowerCase().split(/[-_]/u)[0] ?? '';
  return language || languageOf(text);
}

/** Characters from the beginning that are read. */
const SAMPLE = 6000;

const share = (sample: string, script: RegExp): number =>
  (sample.match(script)?.length ?? 0) / Math.max(1, sample.match(/\p{L}/gu)?.length ?? 0);

/** Scripts that are enough to know the language by, as far as the news goes. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
];

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const COMMON: Readonly<Record<string, ReadonlySet<string>>> = {
  en: list('the of and to that for is was on with said by at from his has had are not be will which were as an it'),
  de: list('der die und den von zu das mit sich auf für ist im dem nicht ein eine als auch nach wird wurde am um bei'),
  fr: list('le les des et du une est que dans qui pour sur pas au par plus avec ce ont été aux cette il sont'),
  es: list('el los las y del que una por con para es su al lo como más ha fue este sobre pero sus según'),
  it: list('il di che la per un del della è con non una sono gli alla dei nel ha anche le si da'),
  pt: list('o os as do da em que uma para com não por mais dos foi ao na no das se à um'),
  nl: list('de het een van en dat op te voor met zijn niet aan er om ook als bij maar heeft naar werd'),
  pl: list('w i na się z do nie że jest o to od za po jak przez oraz są dla roku'),
  ru: list('и в не на что с по как к из он за от это его для был о также ее после году года сообщил заявил'),
  uk: list('і в не на що з та як до у за від це його для був про також її після році року й є або повідомив заявив'),
};
