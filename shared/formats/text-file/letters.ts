/*
 * How common letters are, as far as it helps to tell encodings apart: a text that was decoded wrongly is made of rare letters,
 * of signs, and of capitals in the middle of words. The orders are those of frequency counts of running text.
 */

/** Letters of a script, the most common first. */
const RANKED = [
  // Russian, with the letters of Ukrainian, Belarusian, Bulgarian, Serbian and Macedonian where they fit.
  'оеаинтсрвлкімдпуяыьгзбчйхжїшюєцщэфўґёъјљњћђџѓќѕ',
  // Modern Greek with its accents.
  'αοιετσνηυρπκμλωςίάόγδήέχθύφβώξζψϊϋΐΰ',
  'יוהלאתרבמשנדעפקםחכזטגצסןךףץ',
  'الينمتروبعدسهفقكحجأةطشصخذضثىئءإغزآظؤپچژگ',
] as const;

/**
 * The letters beyond ASCII of languages in Latin script. Which of them stand together tells more than how common each is: é
 * and č are Czech, é and è French, and no language has ż, ž and ē.
 */
export const LATIN_LANGUAGES: readonly string[] = [
  'éèàçêôîûùâëïœüæÿ', // French
  'äöüßé', // German
  'áéíóúñüªº', // Spanish
  'ãõáéíóúâêôçàü', // Portuguese
  'àèéìòù', // Italian
  'àèéíïòóúüç', // Catalan
  'åäöéæø', // Swedish, Danish, Norwegian
  'áéíóúýðþæö', // Icelandic
  'äöõüšž', // Estonian, Finnish
  'ëéïöüè', // Dutch
  'áčďéěíňóřšťúůýž', // Czech
  'áäčďéíĺľňóôŕšťúýž', // Slovak
  'ąćęłńóśźż', // Polish
  'áéíóöőúüű', // Hungarian
  'ăâîșțşţ', // Romanian
  'čćđšž', // Croatian, Slovene, Serbian
  'çğıöşüâîû', // Turkish
  'ąčęėįšųūž', // Lithuanian
  'āčēģīķļņšūž', // Latvian
  'ăâđêôơưáàéèíìóòúùýãõ', // Vietnamese
  'ëç', // Albanian
  'ċġħżàèìòù', // Maltese
];

/** Common characters of Chinese (simplified, traditional) and of Japanese newspapers. */
const HAN =
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近' +
  '這為個國時來們對會發動過說產種後學經進電裡實兩體機當點從業應開還義樣與關線數質氣條結問無軍題黨員總設長頭邊級圖統見計別論運農區強決戰則據處隊給門規熱領東導壓爭濟階術極聯認權證單風帶場車務萬達積議聲報類離華確張馬節話況傳許廣記協談' +
  '会議後前連発間対者党市内方今回場選開手学円決京目戦通言氏現調田約首制治務協取総思話区県続院女午権界支第産派点済府活先得予川査勝委告軍反重近考判画参売案策件団側使求半昨論死官係投打男私始島直朝価確村運終挙勢減台演歳住談再企流局税検町校裁状建語球営職与急送援供役構聞身費付施説転食防補優収断何足違消境神番護態備害配副視独警育訪';

/** Signs that stand in running text. */
const SIGNS = '“”„‘’‚«»‹›–—…°§€№•·©®™£¿¡、。「」『』，！？：；（）《》・ー〜％　';

const weights = new Map<string, number>();
for (const letters of RANKED) {
  for (const [rank, letter] of [...letters].entries()) weights.set(letter, 3 - (2.6 * rank) / letters.length);
}
for (const character of HAN) weights.set(character, 3);
for (const sign of SIGNS) weights.set(sign, 1);

const UNKNOWN_LETTER = -0.6;
const SIGN = -1.6;
const NEVER = -6;

/** A letter of Latin script beyond ASCII: how well it fits is told by the others (`LATIN_LANGUAGES`). */
export const isLatin = (character: string): boolean =>
  /[\u00C0-\u024F\u1E00-\u1EFF]/u.test(character) && character !== '×' && character !== '÷';

/** How well a character beyond ASCII fits into a text that was decoded rightly: from some 3 (very) down to -6 (never). */
export function weightOf(character: string): number {
  const known = weights.get(character);
  if (known !== undefined) return known;
  const lower = character.toLowerCase();
  const small = lower === character ? undefined : weights.get(lower);
  if (small !== undefined) return Math.min(small, 2) - 0.5;
  if (/[\p{Cc}\p{Co}\p{Cn}\uFFFD]/u.test(character)) return NEVER;
  if (/[\u3041-\u3096]/u.test(character)) return 3;
  if (/[\u30A1-\u30FA]/u.test(character)) return 2.4;
  if (/[\uAC00-\uD7A3]/u.test(character)) return 2.8;
  if (/[\uFF61-\uFF9F]/u.test(character)) return -1.6;
  if (/[\u4E00-\u9FFF]/u.test(character)) return 0.4;
  if (/[\u0300-\u0323]/u.test(character)) return 2.6;
  if (/\p{L}|\p{M}/u.test(character)) return UNKNOWN_LETTER;
  return character === '\u00A0' || character === '\u200E' || character === '\u200F' || character === '\u200C'
    ? 0.5
    : SIGN;
}
