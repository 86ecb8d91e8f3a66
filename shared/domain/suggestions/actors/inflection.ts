/**
 * Names as grammar bends them. No dictionary: two words are forms of one name where they are alike but for endings that the
 * language has, so that a form may be taken for another name now and then; what is found so is less sure.
 */

const CYRILLIC = /^[\u0400-\u04ff]/;
/** Endings of nouns, adjectives and surnames in Russian and Ukrainian, folded (й is и, ї is і, ё is е). */
const CYRILLIC_ENDINGS = new Set(
  ' а я о е є ы и і у ю ь еи ои ыи ии іи ем ом ам ям ах ях ов ев ив ів ою ею єю ию ію ии іі ия ія ие іе ая яя ое ее ые ую юю ого его ому ему еві ові ым им ых их ыми ими ами ями ьи иеи ієи ием ієм иям ям иях іи ією иею ью оі оіі'.split(
    ' ',
  ),
);
const TAILS = /(?:ого|его|ому|ему|ыми|ими|ами|ями|ові|еві|ов|ев|ем|ом|ам|ям|ах|ях|ым|им|ых|их|ів)$/;
const VOWELS = /[аяоеєыиіуюь]+$/;

/** Forms of one name have one stem; the reverse does not hold. Words under four letters are their own. */
export function stemOf(fold: string): string {
  if (fold.length < 4) return fold;
  if (!CYRILLIC.test(fold)) {
    let end = fold.length;
    while (end > 3 && 'ens'.includes(fold[end - 1] ?? '')) end -= 1;
    return fold.slice(0, end);
  }
  let stem = fold;
  for (let before = ''; before !== stem; ) {
    before = stem;
    for (const ending of [VOWELS, TAILS]) {
      const shorter = stem.replace(ending, '');
      if (shorter.length >= 3) stem = shorter;
    }
  }
  return stem;
}

/** Endings that names take in languages written in Latin letters: a genitive, a plural. English has the plural only. */
const LATIN_ENDINGS = new Set(['s', 'es', 'n', 'en', 'e']);
const ENGLISH_ENDINGS = new Set(['s', 'es']);

/** Whether a word of the text is a form of a word of a name; both folded, with the same stem. */
export function isFormOf(word: string, name: string, english: boolean): boolean {
  let same = 0;
  while (same < word.length && same < name.length && word[same] === name[same]) same += 1;
  if (CYRILLIC.test(name)) {
    for (let stem = same; stem >= 3; stem -= 1) {
      if (CYRILLIC_ENDINGS.has(word.slice(stem)) && CYRILLIC_ENDINGS.has(name.slice(stem))) return true;
    }
    return false;
  }
  return same === name.length && same >= 4 && (english ? ENGLISH_ENDINGS : LATIN_ENDINGS).has(word.slice(same));
}
