const folded = new Map<string, string>();
const MOST = 50_000;

/** A word as it is looked up: lower case, without accents; ё is е, ß is ss. й and ї are letters of their own. */
export function foldWord(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const made = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .replaceAll('ё', 'е')
    .replaceAll('ß', 'ss');
  if (folded.size >= MOST) folded.clear();
  folded.set(word, made);
  return made;
}
