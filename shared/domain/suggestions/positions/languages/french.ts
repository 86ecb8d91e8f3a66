import type { Language } from './language.ts';

export const FRENCH: Language = {
  tag: 'fr',
  common:
    'le|la|les|de|des|du|et|en|un|une|que|qui|dans|pour|est|sur|au|aux|par|plus|ne|pas|se|son|sa|ses|il|elle|avec|ce|cette|ont|a|l|d|qu|n|s|c|ete|etre|mais|ou|nous|leur|leurs|je|sont|apres|comme|selon|j|tout|fait|sans|ils|aussi|avait',
  that: 'que|qu',
  as: 'comme|ainsi que',
  and: 'et|mais|tandis que|alors que|ou',
  contrast: 'mais|tandis|alors|bien',
  who: 'qui',
  pronouns: 'il|elle|ils|elles|on|nous|je|t il|t elle',
  own: 'je|nous',
  persons: 'il|elle|t il|t elle',
  articles: 'le|la|les|l|un|une|des|du|ce|cette|ces|son|sa|ses|leur|leurs|au|aux',
  prepositions:
    'a|au|aux|de|du|des|d|dans|en|avec|pour|par|sur|contre|entre|apres|avant|chez|vers|sans|sous|depuis|selon|envers|pendant',
  belonging: 'de|du|des|d|pour',
  between:
    'a|ont|avait|avaient|aussi|egalement|ensuite|puis|encore|deja|toujours|lui|leur|l|y|plusieurs|fois|est|s|se|de|son|cote|par|ailleurs',
  auxiliaries: '',
  not: 'ne|n|pas|jamais|sans|ni',
  modals: 'pourrait|devrait|aurait|si|pour|doit|peut',
  leadIn: '',
  passive: 'est|sont|etait|etaient|ete|fut|furent',
  by: 'par',
  finite:
    'est|sont|etait|etaient|sera|seront|serait|seraient|a|ont|avait|aura|aurait|doit|doivent|devait|devra|devrait|peut|peuvent|pouvait|pourra|pourrait|va|vont|faut|reste|fait|ne|n|veut|allait',
  accordingTo: 'selon|d apres|pour sa part|aux yeux de|de l avis de|aux dires de|a en croire',
  accordingToHim: 'selon lui|selon elle|a ses yeux|d apres lui|d apres elle|a son avis',
  views: '',
  accordingAfter: '',
  documents:
    'projet|traite|accord|loi|document|resolution|texte|declaration|communique|lettre|plan|proposition|rapport|decret|memorandum|amendement|motion',
  under: 'selon',
  publish: 'publie|presente|remis|soumis|depose|devoile|adopte|signe|transmis',
  nouns: [
    { words: 'exigence|demande|soutien|proposition|appel|volonte|souhait|promesse', stance: 'supports' },
    { words: 'refus|opposition|rejet|hostilite', stance: 'opposes' },
    { words: 'position|avis|affirmation|crainte|argument', stance: 'neutral' },
  ],
  inverts: true,
  doubtful: 'demande|demandes|soutien|rapport|appel|declare|promis|refus|compte',
  refusing: 'pas|aucun|aucune',
  without: 'sans|tant',
  conditional: 'si|a condition|a moins|pourvu|seulement si|tant que|en echange|sous reserve|sauf si|pas avant',
  opposing:
    'mensonge|insuffisant|trahison|honte|inutile|insulte|trop tard|inacceptable|contre|jamais|refuse|refusent|rejette|oppose|ne doit pas|ne peut pas|ne doivent pas|hors de question|erreur|illegal|ligne rouge|impossible|exclu|condamne|dangereux|pas negociable|n acceptera|n accepterons|aucun|aucune|scandaleux',
  supporting:
    'bonne nouvelle|acceptons|accepte|victoire|utile|doit|doivent|devrait|devraient|devra|faut|necessaire|pret|prets|prete|soutient|soutien|salue|favorable|essentiel|important|indispensable|urgent|souhaite|engage|determine|continuera|confiance',
  verbs: [
    {
      forms:
        'declare|dit|disait|affirme|souligne|indique|ajoute|explique|estime|precise|rappele|rappelle|note|assure|annonce|confirme|soutenu que|ecrit|repondu|repond|repete|martele|fait savoir|fait valoir|reconnu|reconnait|admis|pretend|pretendu|considere|juge|observe|insiste|poursuivi|poursuit|conclu|lance|tonne|rapporte|prevenu|deplore|raconte|temoigne|confie|jure|espere|croit|pense|ont affirme|declarait|affirmait|estimait|reaffirme|reagi|reagit|promet|promis|previent|releve|resume|commente',
      stance: 'plain',
      clause: 'that',
    },
    { forms: 'parle de|parle d|parlent de|parlent d|evoque|denonce un|denonce une', stance: 'plain', object: true },
    {
      forms: 'averti|avertit|met en garde|mis en garde|menace|dement|dementi|nie',
      stance: 'opposes',
      clause: 'that',
      object: true,
    },
    {
      forms:
        'exige|exigent|reclame|reclament|propose|proposent|demande|demandent|appelle a|appele a|appellent a|plaide pour|plaident pour|promis de|promet de|soutient|soutiennent|soutenu|salue|saluent|defend|defendu|approuve|approuvent|souhaite|veut|veulent|se dit pret|s est dit pret|s est dite prete|s engage a|s est engage a|s est prononce pour|s est prononcee pour|accepte de|prone|recommande',
      stance: 'supports',
      clause: 'that',
      object: true,
    },
    {
      forms: 'appele|appelle|appellent|exhorte|presse|somme|invite|invitent',
      stance: 'supports',
      object: true,
      addressee: true,
    },
    {
      forms:
        'rejete|rejette|rejettent|refuse|refusent|refuse de|condamne|condamnent|denonce|denoncent|s oppose a|s est oppose a|s opposent a|exclu|exclut|ecarte|conteste|critique|critiquent|s est prononce contre|s est prononcee contre|se sont prononces contre|s est opposee a|s insurge contre|fustige',
      stance: 'opposes',
      object: true,
    },
    { forms: 'accuse|accusent', stance: 'opposes', object: true, addressee: true },
    { forms: 'prevoit|stipule|interdit|impose|oblige', stance: 'supports', clause: 'that', object: true },
    {
      forms:
        'affirmant|declarant|ajoutant|soulignant|precisant|estimant|assurant|indiquant|rappelant|expliquant|disant|avertissant',
      stance: 'plain',
      clause: 'that',
      participle: true,
    },
  ],
};
