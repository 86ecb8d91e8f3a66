/** The rules that suggest actors: how sure each is, and how it gives its reason. */

/** Suggestions below are of persons who are meant and not named: no names, to be counted apart. */
export const NAMED_FROM = 0.5;

interface Rule {
  /** How often it was right on the texts of `testing.ts`, rounded down, with what is known of harder texts. */
  readonly confidence: number;
  /** `cue` is the word that gave it away, or the name that was read before. */
  readonly why: (cue: string, name: string) => string;
}

const rule = (confidence: number, why: Rule['why']): Rule => ({ confidence, why });

export const RULES = {
  known: rule(0.97, (_, name) => `The codebook has ${name} by these words.`),
  'known-inflected': rule(0.8, (_, name) => `A form of a name by which the codebook has ${name}.`),
  'known-ambiguous': rule(0.55, (_, name) => `The codebook has more than one actor by these words; ${name} is one.`),
  'known-state': rule(0.9, (_, name) => `Another name of ${name}, whom the codebook has.`),
  state: rule(0.95, (_, name) => `A name of the state ${name}.`),
  'state-inflected': rule(0.8, (_, name) => `A form of a name of the state ${name}.`),
  'state-side': rule(0.45, (_, name) => `Those who speak for ${name}.`),
  capital: rule(0.7, (_, name) => `The capital stands for the government of ${name}.`),
  group: rule(0.8, (_, name) => `${name} are in the list of groups and peoples.`),
  'group-inflected': rule(0.65, (_, name) => `A form of ${name}, in the list of groups and peoples.`),
  'organisation-list': rule(0.92, (_, name) => `${name} is in the list of organisations.`),
  'organisation-list-inflected': rule(0.75, (_, name) => `A form of ${name}, in the list of organisations.`),
  'organisation-suffix': rule(0.9, (cue) => `Names of firms end with “${cue}”.`),
  'organisation-head': rule(0.85, (cue) => `“${cue}” is the word for an organisation.`),
  'organisation-team': rule(0.85, (cue) => `Teams are named by a place and a plural: “${cue}”.`),
  'organisation-club': rule(0.8, (cue) => `${cue} is the club where it is in a result, wins or loses.`),
  'organisation-dateline': rule(0.85, (cue) => `${cue} is the agency of the dateline.`),
  'organisation-acronym': rule(0.88, (cue) => `Short for ${cue}, which the article names.`),
  'organisation-again': rule(0.82, (cue) => `The article has named ${cue}.`),
  'organisation-context': rule(0.65, (cue) => `It is written and spoken of as organisations are: “${cue}”.`),
  'person-title': rule(0.9, (cue) => `A name after “${cue}”.`),
  'person-first-name': rule(0.92, (cue) => `${cue} is a first name.`),
  'person-initial': rule(0.85, () => 'A name with initials.'),
  'person-surname-list': rule(0.8, () => 'It ends with a known surname.'),
  'person-surname-form': rule(0.78, () => 'It ends as surnames do.'),
  'person-speaker': rule(0.9, (cue) => `${cue} speaks here: the line begins with the name and a colon.`),
  'person-result': rule(0.8, (cue) => `${cue} stands where a result names persons.`),
  'person-surname': rule(0.9, (cue) => `The article has named ${cue}.`),
  'person-given-name': rule(0.65, (cue) => `The article has named ${cue}.`),
  'person-again': rule(0.85, (cue) => `The article has named ${cue}.`),
  'person-context': rule(0.65, (cue) => `It is spoken of as persons are: “${cue}”.`),
  'person-role': rule(0.4, (cue) => `The role is likely to mean ${cue}, named before.`),
  'person-pronoun': rule(0.3, (cue) => `The pronoun is likely to mean ${cue}, named before.`),
} as const satisfies Record<string, Rule>;

export type ActorRule = keyof typeof RULES;

/** Rules that suggest an actor for words that are no name of one. */
export const REFERENCE_RULES: ReadonlySet<string> = new Set(
  Object.entries(RULES)
    .filter(([, { confidence }]) => confidence < NAMED_FROM)
    .map(([name]) => name),
);
