/** Organisations by their words in other languages than English: "Landgericht Göttingen", "Universidad de los Andes", «Лесоруб». */
import { isCommon, isFirstName, orgHeads, titles } from './lexicon.ts';
import type { Found, Page } from './page.ts';
import { isCapital, LOWER, PLAIN } from './tokens.ts';

/** No name is longer. Words. */
const LONGEST = 8;

export function foreignOrganisations(page: Page): Found[] {
  if (page.english) return [];
  const found: Found[] = [];
  for (let at = 0; at < page.tokens.length; at += 1) {
    const token = page.at(at);
    if (!token || !isCapital(token) || token.style !== PLAIN) continue;
    const end = Math.max(germanEnd(page, at), romanceEnd(page, at), quotedEnd(page, at));
    if (end <= at) continue;
    found.push({ first: at, end, kind: 'organisation', rule: 'organisation-head', cue: token.raw });
    at = end - 1;
  }
  return found;
}

/** Last parts of German words for bodies. */
const GERMAN_HEADS =
  /(?:bund|bank|verband|gericht|gewerkschaft|partei|ministerium|behorde|stiftung|kammer|archiv|gesellschaft|zeitung|institut|hochschule|universitat|kreditanstalt|sparkasse|polizei|klinikum|werke|woche)$/;

/** A body and where it is: "Landesbank Niederrhein". */
function germanEnd(page: Page, at: number): number {
  if (!GERMAN_HEADS.test(page.fold(at)) || page.listedAt(at)) return -1;
  let end = at + 1;
  while (
    end < at + 3 &&
    page.joined(end) &&
    page.capital(end) &&
    !isFirstName(page.fold(end)) &&
    !titles.has(page.fold(end))
  )
    end += 1;
  return end > at + 1 ? end : -1;
}

const LINKS = /^(?:de|des|du|del|d|della|di|da|do)$/;
const ARTICLES = /^(?:la|las|los|le|les|l|el)$/;
const ROMANCE_HEADS =
  /^(?:association|federation|fondation|confederation|conseil|chambre|comite|commission|tribunal|cour|ministere|parti|syndicat|union|societe|banque|institut|agence|universite|assemblee|secretariat|bureau|autorite|region|festival|musee|universidad|autoridad|camara|confederacion|federacion|asociacion|fundacion|consejo|comision|comite|ministerio|partido|sindicato|banco|instituto|agencia|asamblea|tribunal|secretaria|oficina|naviera|corte|fiscalia|junta|alianza|frente|movimiento|presse|agence)$/;

/** A head and what follows "de": also in small letters where French writes them so. */
function romanceEnd(page: Page, at: number): number {
  if (
    !ROMANCE_HEADS.test(page.fold(at)) ||
    (page.at(at)?.opens === true && isCommon(page.fold(at)) && !orgHeads.has(page.fold(at)))
  )
    return -1;
  let end = at + 1;
  while (end - at < LONGEST) {
    const next = linked(page, end);
    if (next === end) break;
    end = next;
  }
  return end > at + 1 ? end : -1;
}

function linked(page: Page, end: number): number {
  if (page.gap(end) !== ' ' || !LINKS.test(page.fold(end)) || page.at(end)?.shape !== LOWER) return end;
  let at = end + 1;
  if (ARTICLES.test(page.fold(at)) && page.at(at)?.shape === LOWER) at += 1;
  const token = page.at(at);
  if (!token || !/^(?: |['’])$/.test(page.gap(at))) return end;
  if (isCapital(token)) {
    const listed = page.listedAt(at);
    let stop = listed?.first === at ? listed.end : at + 1;
    while (page.joined(stop) && page.capital(stop) && page.gap(stop) === ' ') stop += 1;
    return stop;
  }
  // "Chambre des communes", "Fédération des festivals indépendants"
  if (page.fold(end) !== 'des' || token.shape !== LOWER) return end;
  const adjective = page.at(at + 1);
  const agrees =
    adjective?.shape === LOWER &&
    page.gap(at + 1) === ' ' &&
    /(?:ants|ents|aux|iques|aires|els|elles|ies|es)$/.test(adjective.fold);
  return agrees && !/^(?:des|les|ses|ces|mes|tes)$/.test(adjective.fold) ? at + 2 : at + 1;
}

const NAMED_SO =
  /^(?:компани|профсоюз|газет|агентств|групп|концерн|холдинг|завод|банк|фонд|парти|движени|акци|фирм|корпораци|организаци|канал|телеканал|радио|издани|клуб|команд|журнал|профспілк|спілк|товариств|collectif|groupe|societe|journal|quotidien|hebdomadaire|empresa|diario|grupo|periodico|colectivo|konzern|zeitung|firma|verein)/;

/** What is put in marks after the word for a body. */
function quotedEnd(page: Page, at: number): number {
  if (!/^\s[«„“"]\s?$/.test(page.gap(at)) || !NAMED_SO.test(page.fold(at - 1))) return -1;
  for (let end = at + 1; end <= at + 5 && end <= page.tokens.length; end += 1) {
    const stop = page.at(end - 1)?.end ?? 0;
    if (/^\s?[»“”"]/.test(page.text.slice(stop, stop + 2))) return end;
  }
  return -1;
}
