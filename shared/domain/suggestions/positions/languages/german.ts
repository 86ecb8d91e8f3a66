import type { Language } from './language.ts';

export const GERMAN: Language = {
  tag: 'de',
  common:
    'der|die|das|und|in|den|von|zu|mit|sich|des|auf|fur|ist|im|dem|nicht|ein|eine|als|auch|es|an|werden|aus|er|hat|dass|sie|nach|wird|bei|einer|um|am|sind|noch|wie|einem|uber|einen|so|zum|war|haben|nur|oder|aber|vor|zur|bis|mehr|durch|man|sein|wurde|sei|wir|ich|habe|konne|solle|musse|sagte',
  that: 'dass|daß',
  as: 'wie',
  and: 'und|aber|wahrend|sowie|doch',
  contrast: 'aber|wahrend|doch|obwohl',
  who: 'der|die|das|welcher|welche',
  pronouns: 'er|sie|es|wir|ich|man|beide|diese|dieser',
  own: 'ich|wir',
  persons: 'er|sie',
  articles: 'der|die|das|den|dem|des|ein|eine|einen|einem|einer|seine|ihre|sein|ihr|diese|dieser|kein|keine',
  prepositions:
    'in|im|an|am|auf|zu|zum|zur|mit|von|vom|bei|beim|fur|gegen|zwischen|nach|vor|wahrend|uber|unter|aus|durch|um|ohne|seit|bis|gegenuber|laut|trotz|wegen|neben',
  belonging: 'von|vom|des|der|fur|im|aus',
  between:
    'auch|dann|spater|wieder|jetzt|erneut|bereits|zudem|ausserdem|heute|gestern|hat|haben|hatte|selbst|dabei|zugleich|weiter|wiederholt|am|hingegen|dagegen|jedoch|daraufhin|ebenfalls|deutlich|sich|nun|schon',
  auxiliaries: 'hat|haben|habe|hatte|hatten',
  not: 'nicht|nie|niemals|kein|keine|weder',
  modals: 'wurde|wurden|konnte|konnten|mochte|soll|sollte|will|wollte|ob|falls|zu',
  leadIn: '',
  passive: 'wird|werden|wurde|wurden|worden',
  by: 'von|vom',
  finite:
    'ist|sind|sei|seien|war|waren|hat|habe|haben|hatte|hatten|wird|werde|werden|wurde|wurden|kann|konne|konnen|konnte|muss|musse|mussen|musste|soll|solle|sollen|sollte|will|wolle|wollen|darf|durfe|durfen|gebe|gibt|bleibt|bleibe|brauche|gehe|komme|stehe|mussten|sollten|konnten|durften|mochten|wollten|brauchten|gingen|gaben|stehen|gehen',
  accordingTo:
    'nach angaben|laut|nach ansicht|nach meinung|nach den worten|nach auffassung|nach worten|nach darstellung|nach uberzeugung|aus sicht|nach aussage|nach einschatzung',
  accordingToHim:
    'ihm zufolge|ihr zufolge|seiner ansicht nach|ihrer ansicht nach|nach seinen worten|nach ihren worten|seiner meinung nach|ihrer meinung nach|nach seinen angaben|nach ihren angaben',
  views: '',
  accordingAfter: 'zufolge|nach eigenen angaben',
  documents:
    'entwurf|vertrag|vertragsentwurf|gesetz|gesetzentwurf|dokument|resolution|erklarung|abkommen|schreiben|beschluss|antrag|plan|papier|brief|text|vorschlag|bericht|koalitionsvertrag|gesetzesentwurf|verordnung|richtlinie',
  under: 'laut|gemass',
  publish: 'veroffentlichte|legte|stellte|ubergab|prasentierte|verabschiedete|unterzeichnete|veroffentlicht|vorgelegt',
  nouns: [
    {
      words: 'forderung|forderungen|vorschlag|unterstutzung|bereitschaft|zusage|appell|wunsch|aufruf',
      stance: 'supports',
    },
    { words: 'ablehnung|weigerung|widerstand|kritik|protest|nein', stance: 'opposes' },
    { words: 'position|haltung|ansicht|behauptung|warnung|meinung|vorwurf|aussage', stance: 'neutral' },
  ],
  inverts: true,
  doubtful: '',
  refusing: 'kein|keine|keinen',
  without: 'ohne|solange',
  conditional:
    'wenn|falls|sofern|nur wenn|unter der bedingung|vorausgesetzt|solange|erst wenn|erst nach|es sei denn|im gegenzug',
  opposing:
    'inakzeptabel|gegen|ablehnen|abgelehnt|niemals|nicht akzeptieren|nicht hinnehmen|nicht bereit|kein|keine|keinen|ausgeschlossen|falsch|fehler|durfe nicht|darf nicht|durfen nicht|rote linie|unmoglich|illegal|rechtswidrig|gefahrlich|verurteilt|nicht verhandelbar|nicht infrage|nicht in frage|unverantwortlich',
  supporting:
    'musse|muss|mussen|solle|soll|sollen|sollte|sollten|bereit|unterstutzt|unterstutzen|begrusst|notwendig|notig|wichtig|richtig|dafur|einverstanden|stehe zu|brauche|brauchen|braucht|gut|zuversichtlich|fordern|steht fest|weiterhin',
  verbs: [
    {
      forms:
        'sagte|sagt|sagten|gesagt|erklarte|erklart|erklarten|betonte|betont|betonten|teilte mit|meinte|meint|meinten|erlauterte|erlautert|erganzte|schrieb|schreibt|behauptete|behauptet|argumentierte|glaubt|glaubte|versicherte|versichert|bekraftigte|bekraftigt|unterstrich|stellte klar|stellte fest|fugte hinzu|raumte ein|hob hervor|ausserte|berichtete|berichtet|berichteten|bestatigte|antwortete|verkundete|kundigte an|verwies darauf|wies darauf hin|machte deutlich|stellt klar|unterstreicht|mahnte|mahnt|hofft|hoffte|entgegnete|verlautbarte|gab bekannt|teilten mit|mitteilte|mitteilten|hinzufugte|klarstellte|ankundigte|einraumte|findet|fand|so|zitierte',
      stance: 'plain',
      clause: 'bare',
    },
    { forms: 'klagte|klagt|klagten|rief|ruft', stance: 'plain', clause: 'that' },
    {
      forms: 'sprach von|spricht von|sprachen von|sprechen von|rechnet mit|rechnete mit|rechnen mit',
      stance: 'plain',
      object: true,
    },
    { forms: 'teilte|teilt|teilten', stance: 'plain', clause: 'bare', particle: 'mit' },
    { forms: 'fugte|fugt|fugten', stance: 'plain', clause: 'bare', particle: 'hinzu' },
    { forms: 'gab|gibt|gaben', stance: 'plain', clause: 'bare', particle: 'bekannt' },
    { forms: 'kundigte|kundigt|kundigten', stance: 'plain', clause: 'bare', particle: 'an' },
    { forms: 'raumte|raumt|raumten', stance: 'plain', clause: 'bare', particle: 'ein' },
    { forms: 'hob|hebt|hoben', stance: 'plain', clause: 'bare', particle: 'hervor' },
    { forms: 'stellte|stellt|stellten', stance: 'plain', clause: 'bare', particle: 'klar' },
    { forms: 'wies|weist|wiesen', stance: 'plain', clause: 'that', particle: 'hin' },
    { forms: 'warnte|warnt|warnten', stance: 'opposes', clause: 'bare', addressee: true },
    { forms: 'warnte vor|warnt vor|warnten vor', stance: 'opposes', object: true },
    {
      forms: 'forderte|fordert|forderten|verlangte|verlangt|verlangten|pochte auf|pocht auf|beharrt auf|beharrte auf',
      stance: 'supports',
      clause: 'that',
      object: true,
    },
    { forms: 'schlug|schlagt|schlugen', stance: 'supports', object: true, particle: 'vor' },
    { forms: 'rief|ruft|riefen', stance: 'supports', object: true, addressee: true, particle: 'auf' },
    {
      forms:
        'begrusste|begrusst|begrussten|unterstutzte|unterstutzt|unterstutzten|befurwortete|befurwortet|befurworteten|lobte|lobt|versprach|verspricht|billigte|verteidigte|plant|will|wollen|setzt sich fur|setzte sich fur|pladierte fur|pladiert fur|sprach sich fur|spricht sich fur|kampft fur|ist bereit|sind bereit|drangt auf|drangte auf',
      stance: 'supports',
      object: true,
    },
    {
      forms:
        'kritisierte|kritisiert|kritisierten|verurteilte|verurteilt|verurteilten|sprach sich gegen|spricht sich gegen|weigerte sich|weigert sich|verweigerte|verweigert|protestierte gegen|ist gegen|sind gegen|wehrt sich gegen|wehrte sich gegen',
      stance: 'opposes',
      object: true,
    },
    { forms: 'bestritt|bestreitet|bestritten|dementierte|dementiert', stance: 'opposes', clause: 'that', object: true },
    { forms: 'nannte|nennt|nannten|bezeichnete|bezeichnet', stance: 'plain', object: true },
    { forms: 'lehnte|lehnt|lehnten|lehnen', stance: 'opposes', object: true, particle: 'ab' },
    { forms: 'wies|weist|wiesen|weisen', stance: 'opposes', object: true, particle: 'zuruck' },
    { forms: 'schloss|schliesst|schlossen', stance: 'opposes', object: true, particle: 'aus' },
    { forms: 'warf|wirft|warfen', stance: 'opposes', object: true, addressee: true, particle: 'vor' },
    {
      forms:
        'verteidigt|begrusst|gefordert|verlangt|unterstutzt|befurwortet|versprochen|gelobt|gebilligt|zugestimmt|aufgefordert|vorgeschlagen|zugesagt|angeboten',
      stance: 'supports',
      object: true,
      final: true,
    },
    {
      forms:
        'verurteilt|abgelehnt|kritisiert|zuruckgewiesen|bestritten|dementiert|verweigert|ausgeschlossen|vorgeworfen|angeprangert|beklagt|gewarnt',
      stance: 'opposes',
      object: true,
      final: true,
    },
    { forms: 'sieht vor|schreibt vor|verbietet|verpflichtet', stance: 'supports', clause: 'that', object: true },
    { forms: 'sieht|schreibt', stance: 'supports', object: true, particle: 'vor' },
  ],
};
