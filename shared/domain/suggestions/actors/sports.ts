/** What kind of page it is: sport is told in tables and in sentences where a city or a county is its club. */
import type { Page } from './page.ts';

/** In a team sport a bare name is a club's, in the others a person's. */
export type Sport = 'team' | 'single' | null;

const TEAM =
  /^(?:soccer|football|baseball|basketball|hockey|rugby|softball|volleyball|handball|nfl|nba|nhl|mlb|netball|rules|league|division|striker|goalkeeper|midfielder|quarterback|pitcher|inning|touchdown|touchdowns|halftime|goalless|penalty|innings|wicket|wickets|batsman|cricket|county)$/;
const SINGLE =
  /^(?:tennis|golf|athletics|cycling|boxing|swimming|skiing|motor|motorcycling|rallying|badminton|squash|gymnastics|chess|snooker|marathon|skating|judo|wrestling|weightlifting|biathlon|triathlon|bobsleigh|luge|rowing|fencing|equestrian|horse|racing|grand|prix|seeded|seeding|doubles|singles|heavyweight|knockout|birdie|birdies|bogey|metres|hurdles|sprint|lap|laps|stage|pole)$/;
const ANY =
  /^(?:match|matches|game|games|cup|goal|goals|coach|season|scored|tournament|championship|championships|playoff|playoffs|semifinal|semifinals|quarterfinal|quarterfinals|final|round|champion|champions|victory|standings|results|fixtures|scores|scoreboard|team|teams|win|wins|won|beat|defeated|points|title|player|players|drew|placings|summaries|stadium|qualifying|qualifier|lead|played|winner)$/;

/** Words that are read to tell. */
const READ = 400;
/** Different words of sport that a page needs where no headline names its sport, and their share of all words. */
const DISTINCT = 5;
const SHARE = 0.03;

/** Whether a page is of sport, and of which sort. */
export function sportOf(page: Page): Sport {
  const title = page.fold(0);
  // "SOCCER - …", "RUGBY LEAGUE - …"
  const headed = /^\s?[-–—:]/.test(page.gap(1)) || /^\s?[-–—:]/.test(page.gap(2));
  const seen = new Set<string>();
  let words = 0;
  let team = 0;
  let single = 0;
  for (let at = 0; at < page.tokens.length && at < READ; at += 1) {
    const fold = page.fold(at);
    const isTeam = TEAM.test(fold);
    const isSingle = SINGLE.test(fold);
    if (!isTeam && !isSingle && !ANY.test(fold)) continue;
    seen.add(fold);
    words += 1;
    if (isTeam) team += 1;
    if (isSingle) single += 1;
  }
  if (headed && TEAM.test(title)) return 'team';
  if (headed && SINGLE.test(title)) return 'single';
  const read = Math.min(READ, page.tokens.length);
  if (seen.size < DISTINCT || words < SHARE * read) return null;
  return single > team ? 'single' : team > 0 ? 'team' : null;
}
