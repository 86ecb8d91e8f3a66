/** States, capitals that act, peoples and listed organisations: what the bundled list says of the words, and the sentence allows. */
import { kindOf } from './bundled.ts';
import { adjectives, calendar, isCommon, stateVerbs, titles } from './lexicon.ts';
import type { Found, Listed, Page } from './page.ts';
import { ALL_CAPITALS, CAPITAL, CAPITALS, isCapital, LOWER, PLAIN } from './tokens.ts';

export function listedActors(page: Page): Found[] {
  const found: Found[] = [];
  for (const one of page.listed) {
    const { first, end } = one;
    const types = one.entries.map(({ type }) => type);
    const choice = types.includes('place') && !types.includes('capital') ? undefined : chosen(page, one);
    if (!choice) continue;
    const rule = one.inflected && choice.rule !== 'capital' ? `${choice.rule}-inflected` : choice.rule;
    if (choice.rule === 'organisation-list' && isNational(page, one)) {
      found.push({ first: first - 1, end, kind: 'organisation', rule, name: page.slice(first - 1, end) });
      continue;
    }
    found.push({ first, end, kind: kindOf(choice.entry.type), rule, name: choice.entry.name });
  }
  return [...found, ...sides(page)];
}

/** "ATHLETICS - RESULTS": what the page is about, not the team of that name. */
const isHeading = (page: Page, { first, end }: Listed): boolean =>
  first === 0 && end === 1 && page.at(0)?.style === ALL_CAPITALS && /^ ?[-–—:]/.test(page.gap(1));

/** "Lebanese Red Cross", "Syrian Communist Party": the nation's own. */
const isNational = (page: Page, { first }: Listed): boolean =>
  adjectives.has(page.fold(first - 1)) &&
  page.gap(first) === ' ' &&
  page.capital(first - 1) &&
  /^(?:red|communist|air|coast|supreme|parliament|congress|navy|senate|cabinet|social|christian|conservative|liberal|democratic|army|socialist)$/.test(
    page.fold(first),
  );

/** "UNITED NATIONS 1996-09-12", "UNITED NATIONS, Sept 12 -": a place for once. */
const isWhereWritten = (page: Page, { first, end }: Listed): boolean =>
  end - first > 1 &&
  page.at(first)?.shape === CAPITALS &&
  page.at(first - 1)?.block !== page.at(first)?.block &&
  (/^(?:19|20)\d\d$/.test(page.at(end)?.raw ?? '') || (page.gap(end).startsWith(',') && calendar.has(page.fold(end))));

function chosen(page: Page, one: Listed): { entry: Listed['entries'][number]; rule: string } | undefined {
  const by = (type: string) => one.entries.find((entry) => entry.type === type);
  const state = by('state');
  if (state) return { entry: state, rule: 'state' };
  const organisation = by('organisation');
  if (organisation && (isHeading(page, one) || isWhereWritten(page, one))) return undefined;
  if (organisation) return isBody(page, one) ? { entry: organisation, rule: 'organisation-list' } : undefined;
  const group = by('group') ?? by('people');
  if (group && isAttribute(page, one)) return undefined;
  if (group) return group.name !== 'West' || isTheWest(page, one) ? { entry: group, rule: 'group' } : undefined;
  const capital = by('capital');
  return capital && acts(page, one) ? { entry: capital, rule: 'capital' } : undefined;
}

/** A common word that names a body ("Cabinet", "Navy") is followed by no more of a name. */
function isBody(page: Page, { first, end }: Listed): boolean {
  if (page.fold(end - 1) === 'jones' && page.gap(end) === ' ' && INDEX.test(page.fold(end))) return false;
  if (end - first > 1) return true;
  const fold = page.fold(first);
  // "SGS-Thomson" is neither.
  if (isPartOfDouble(page, first)) return false;
  if (page.at(first)?.shape === CAPITALS || !isCommon(fold)) return true;
  return !(page.joined(end) && page.capital(end)) || isOffice(page, first, end);
}

/** “The Dow Jones industrial average” is a number. */
const INDEX = /^(?:industrial|industrials|average|averages|transportation|utility|utilities|index|composite)$/;

/** “Treasury Secretary Nicholas Brady”, “Senate Majority Leader”: of the body. */
const OFFICE_OF_BODY = /^(?:secretary|undersecretary|speaker|majority|minority|republicans?|democrats?)$/;
const isOffice = (page: Page, first: number, end: number): boolean =>
  page.gap(end) === ' ' && OFFICE_OF_BODY.test(page.fold(end)) && !(page.joined(first) && page.capital(first - 1));

function isPartOfDouble(page: Page, at: number): boolean {
  const before = page.gap(at) === '-' && page.capital(at - 1) && !page.listedAt(at - 1);
  const after = page.gap(at + 1) === '-' && page.capital(at + 1) && !page.listedAt(at + 1);
  return page.at(at)?.style === PLAIN && (before || after);
}

/** "Hutu rebels": the word for the people before what it is said of. */
const isAttribute = (page: Page, { first, end }: Listed): boolean =>
  end - first === 1 &&
  !page.fold(first).endsWith('s') &&
  page.gap(end) === ' ' &&
  page.at(end)?.shape === LOWER &&
  /(?:[^s]s|militia|army|leader|rebel|woman|man|minority|majority|people|region|community|clan|cleric|sect|refugee|family)$/.test(
    page.fold(end),
  ) &&
  !/^(?:is|was|has|says|insists|does)$/.test(page.fold(end));

const isTheWest = (page: Page, { first, end }: Listed): boolean =>
  page.at(first)?.shape === CAPITAL && page.fold(first - 1) === 'the' && !(page.joined(end) && page.capital(end));

/** Whether a capital stands for its government: it says or does something, or is one side of relations between two. */
function acts(page: Page, { first, end }: Listed): boolean {
  const before = page.fold(first - 1);
  const next = page.at(end);
  const gap = page.gap(end);
  if (page.at(first)?.style !== PLAIN) return false;
  // Nobody accuses a city.
  if (ADDRESSED.test(before) && /^\s$/.test(page.gap(first)) && !(page.joined(end) && page.capital(end))) return true;
  if (before === 'by' && BY.test(page.fold(first - 2)) && !(page.joined(end) && page.capital(end))) return true;
  if (/^\s?\(|^\s?[—–]|^\s?--|^,/.test(gap)) return false;
  if (
    /^(?:in|near|at|around|outside|inside|across|through|throughout|of|downtown|central|via|en|from|в|у|до|з|із)$/.test(
      before,
    )
  )
    return false;
  if (next?.shape === LOWER && gap === ' ' && stateVerbs.has(next.fold))
    return (
      !/^(?:is|was|had|has|are)$/.test(next.fold) ||
      page.at(first)?.opens === true ||
      /^(?:that|but|and|because|as|while|if|noted|said|says|reporters|journalists)$/.test(before)
    );
  if (
    next?.shape === LOWER &&
    gap === ' ' &&
    (page.at(first)?.opens || /^(?:that|but|because|while|although|said|if)$/.test(before)) &&
    /^[a-z]{3,}(?:ed|es|s)$/.test(next.fold)
  )
    return !NO_DEED.test(next.fold);
  const slavic = /^[\u0400-\u04ff]/.test(page.fold(first));
  if (slavic && next?.shape === LOWER && gap === ' ' && (page.at(first)?.opens || /^(?:что|що)$/.test(before)))
    return true;
  if (/^['’]s $/.test(gap) && next && POLICY.test(next.fold)) return true;
  if (/^(?:between|with|and)$/.test(before) || next?.fold === 'and') return isOneOfTwo(page, first, end);
  return false;
}

/** What is done to governments. */
const ADDRESSED =
  /^(?:accused|accuses|accusing|urged|urges|urging|warned|warns|warning|blamed|blames|blaming|criticised|criticized|pressed|pressing|pressured|asked|asks|recognise|recognize|recognises|recognizes|recognised|recognized|persuade|persuaded|condemned|condemns|thanked|told|informed|notified|punish|isolate|appease|angered|infuriated|irritated|embarrassed|alarmed|upset|against|towards)$/;
const BY =
  /^(?:bullied|dictated|dominated|pressed|pushed|accepted|annexed|invaded|demanded|promised|agreed|threatened|attacked|orchestrated|masterminded|ordered|organised|organized|blocked|vetoed|claimed|run|issued|announced|endorsed|approved|welcomed|criticised|criticized|viewed|seen|regarded|appointed|installed|trained|armed|used|set|held|led|backed|supported|accused|rejected|imposed|proposed|sponsored|financed|funded|recognised|recognized|ruled|signed|taken|made|controlled|armed|favoured|favored|opposed|condemned|denied|offered)$/;
/** What a city's markets and people do, and words that are no verbs. */
const NO_DEED =
  /^(?:is|was|has|as|his|its|this|thus|shares|stocks|bonds|markets|prices|traders|dealers|brokers|police|residents|newspapers|officials|sources|exports|imports|sales|rates|futures|metals|grains|oils|closed|ended|opened|finished|rallied|traded|based|listed|gained|slipped|eased|surged|edged|firmed|streets|suburbs|hotels|offices|banks|bourses|airports|talks|times|analysts|economists|schools|hospitals|courts|judges|lawyers|clubs|games|buses|trains|flights|drivers|workers|students|diplomats|papers|lies|stands|needed)$/;

const POLICY =
  /^(?:policy|government|leadership|leaders|rulers|ambassador|ambassadors|envoy|envoys|troops|forces|army|military|military's|sovereignty|approval|veto|plan|plans|bid|hopes|view|views|efforts|willingness|readiness|rejection|request|requests|role|arguments|argument|threat|threats|warning|warnings|assurances|promise|promises|pledge|stand|line|strategy|diplomacy|diplomats|denial|silence|invasion|influence|commitment|accusation|accusations|call|calls|terms|conditions|position|decision|refusal|insistence|demand|demands|proposal|offer|response|reaction|intentions|interests|support|relations|ties|claim|claims|stance|concerns|allies|ally|foreign|nuclear)$/;
const RELATION =
  /^(?:between|relations|ties|talks|dialogue|tensions|dispute|cooperation|negotiations|deal|agreement|treaty|war|pact|rapprochement)$/;

const DEALING =
  /^(?:negotiator|negotiators|negotiate|negotiated|negotiating|row|rift|links|contacts|standoff|confrontation|conflict|friendship|alliance|trade|rapprochement|quarrel|feud|crisis|deals|agreements|treaties|disputes|differences|understanding|truce|ceasefire|problems)$/;

/** "between Washington and Moscow", "relations with Beijing". */
function isOneOfTwo(page: Page, first: number, end: number): boolean {
  if (page.fold(first - 1) === 'with') return RELATION.test(page.fold(first - 2)) || DEALING.test(page.fold(first - 2));
  const other =
    page.fold(first - 1) === 'and'
      ? page.listedAt(first - 2)
      : page.fold(end) === 'and'
        ? page.listedAt(end + 1)
        : undefined;
  if (!other?.entries.some(({ type }) => type === 'state' || type === 'capital' || type === 'organisation'))
    return false;
  const start = Math.min(first, other.first);
  const before = page.fold(start - 1);
  return RELATION.test(before) || before === 'both' || RELATION.test(page.fold(start - 2));
}

/** "the Russian side": the state, by way of those who speak for it. */
function sides(page: Page): Found[] {
  const found: Found[] = [];
  for (let at = 0; at + 1 < page.tokens.length; at += 1) {
    const state = adjectives.get(page.fold(at));
    if (!state || !isCapital(page.tokens[at] as never) || page.gap(at) === '-') continue;
    if (page.gap(at + 1) !== ' ' || !/^(?:side|government|leadership)$/.test(page.fold(at + 1))) continue;
    if (page.at(at + 1)?.shape === LOWER && !titles.has(page.fold(at + 2)))
      found.push({ first: at, end: at + 2, kind: 'state', rule: 'state-side', name: state });
  }
  return found;
}
