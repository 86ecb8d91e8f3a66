import type { ActorSuggestion } from '../suggestion.ts';

/** Agencies, papers and stations whose names do not say so. */
const NAMES =
  /^(?:the )?(?:reuters?|associated press|ap|afp|agence france-presse|upi|dpa|tass|itar-tass|interfax|ria novosti|xinhua|kyodo|yonhap|efe|ansa|lusa|anp|bbc|cnn|nbc|cbs|abc|pbs|npr|msnbc|cnbc|fox news|bloomberg|itv|sky news|ard|zdf|rtl|nhk|al[- ]jazeera|der spiegel|spiegel|stern|focus|die zeit|die welt|bild|le monde|le figaro|libération|el país|el mundo|newsweek|time|the economist|economist|guardian|pravda|izvestia|известия|коммерсантъ?|рейтер|интерфакс|тасс|укринформ|уніан|унiан|politico|axios)$/iu;

/** Words that names of media have. */
const WORDS =
  /(?:^|[ -])(?:news|newspapers?|times|post|journal|herald|tribune|gazette|telegraph|radio|television|tv|broadcasting|press|magazine|daily|weekly|chronicle|zeitung|presse|rundschau|diario|journal|inform|инфо?рм|пресс|радио)(?:$|[ -])/iu;

/** Whether somebody is asked only so that others read the answer: “told Reuters” is said to no one. */
export const isMedium = ({ actor, quote }: ActorSuggestion): boolean =>
  actor.kind === 'organisation' && [actor.name, quote].some((name) => NAMES.test(name.trim()) || WORDS.test(name));
