import type { Language } from './language.ts';

export const SPANISH: Language = {
  tag: 'es',
  common:
    'el|la|los|las|de|del|y|en|un|una|que|a|se|por|con|no|para|su|sus|es|al|lo|como|mas|o|pero|ha|han|fue|son|este|esta|ya|entre|cuando|muy|sin|sobre|tambien|me|hasta|hay|donde|desde|todo|nos|durante|ni|contra|ese|eso|segun|ser|era|si|le|les',
  that: 'que',
  as: 'como|segun',
  and: 'y|e|pero|mientras que|mientras|aunque',
  contrast: 'pero|mientras|aunque',
  who: 'que|quien',
  pronouns: 'el|ella|ellos|ellas|yo|nosotros',
  own: 'yo|nosotros',
  persons: 'el|ella',
  articles: 'el|la|los|las|un|una|su|sus|este|esta|estos|al|del|lo',
  prepositions: 'a|al|ante|con|contra|de|del|desde|en|entre|hacia|hasta|para|por|segun|sin|sobre|tras|durante',
  belonging: 'de|del|para',
  between:
    'ha|han|habia|tambien|luego|despues|ya|siempre|hoy|ayer|ademas|se|le|les|asimismo|este|el|mismo|misma|por|su|parte|nuevamente',
  auxiliaries: '',
  not: 'no|nunca|jamas|sin|ni|tampoco',
  modals: 'podria|deberia|habria|si|puede|para|haya',
  leadIn: '',
  passive: 'es|son|fue|fueron|sido|era|eran',
  by: 'por',
  finite:
    'es|son|fue|fueron|era|eran|sera|seran|seria|ha|han|habia|hay|debe|deben|debia|debera|deberia|puede|pueden|podra|podria|va|van|esta|estan|tiene|tienen|quiere|no|hara|sigue',
  accordingTo: 'segun|de acuerdo con|a juicio de|en opinion de|en palabras de|a decir de',
  accordingToHim: 'a su juicio|en su opinion|segun ella',
  views: '',
  accordingAfter: '',
  documents:
    'borrador|tratado|ley|proyecto|documento|resolucion|acuerdo|declaracion|comunicado|carta|texto|plan|propuesta|informe|decreto|memorando|mocion|enmienda',
  under: 'segun',
  publish: 'publico|presento|entrego|remitio|difundio|aprobo|firmo|publicado|presentado',
  nouns: [
    { words: 'exigencia|demanda|apoyo|propuesta|llamado|llamamiento|peticion|compromiso|promesa', stance: 'supports' },
    { words: 'negativa|oposicion|rechazo', stance: 'opposes' },
    { words: 'posicion|postura|opinion|afirmacion|advertencia|tesis', stance: 'neutral' },
  ],
  inverts: true,
  doubtful:
    'afirma|demanda|critica|acuerdo|propuesta|nota|apoyo|informe|respuesta|rechazo|demandas|criticas|declara|exige',
  refusing: 'no|ningun|ninguna|nada',
  without: 'sin|hasta',
  conditional:
    'si|a menos que|siempre que|siempre y cuando|solo si|solo cuando|a condicion|con la condicion|a cambio|salvo que|hasta que|en caso de',
  opposing:
    'inaceptable|contra|nunca|jamas|rechaza|rechazan|no aceptara|no aceptaremos|no debe|no puede|no deben|no pueden|no vamos|error|ilegal|linea roja|lineas rojas|imposible|descarta|condena|peligroso|no es negociable|ningun|ninguna|no permitira|no permitiremos',
  supporting:
    'debe|deben|deberia|deberian|hay que|necesario|necesaria|dispuesto|dispuesta|dispuestos|apoya|apoyan|celebra|a favor|esencial|importante|fundamental|urgente|listo|comprometido|imprescindible|seguira|necesita|confia',
  verbs: [
    {
      forms:
        'dijo|dice|dijeron|dicho|afirmo|afirma|afirmaron|declaro|declara|declararon|senalo|senala|senalaron|subrayo|subraya|explico|explica|anadio|anade|agrego|agrega|aseguro|asegura|aseguraron|indico|indica|sostuvo|sostiene|manifesto|manifiesta|anuncio|anuncia|anunciaron|destaco|destaca|reitero|reitera|recordo|recuerda|considero|considera|admitio|admite|reconocio|reconoce|insistio|insiste|preciso|apunto|comento|expreso|puntualizo|escribio|respondio|confirmo|recalco|aclaro|informo|concluyo|cree|espera|opino|opina|expuso|enfatizo|remarco|resalto|aseveró|asevero|alego|argumento|confia en|ha dicho|ha asegurado|asegurado|afirmado|senalado|declarado|subrayado|explicado|defendio que',
      stance: 'plain',
      clause: 'that',
    },
    {
      forms: 'advirtio|advierte|advirtieron|alerto|amenazo|nego|niega|negaron|desmintio|desmiente',
      stance: 'opposes',
      clause: 'that',
      object: true,
    },
    {
      forms:
        'exigio|exige|exigieron|exigen|pidio|pide|pidieron|piden|propuso|propone|propusieron|reclamo|reclama|demando|llamo a|llama a|abogo por|aboga por|prometio|promete|apoyo|apoya|apoyan|apoyaron|respaldo|respalda|respaldan|celebro|celebra|defendio|defiende|saludo|se comprometio a|se compromete a|solicito|solicita|quiere|quieren|esta dispuesto a|estan dispuestos a|acepto|acogio con satisfaccion|se mostro a favor de',
      stance: 'supports',
      clause: 'that',
      object: true,
    },
    {
      forms: 'insto a|insta a|instaron a|urgio a|exhorto a|exhorta a|llamo a|insto al|pidio a|pidio al',
      stance: 'supports',
      object: true,
      addressee: true,
    },
    {
      forms:
        'rechazo|rechaza|rechazaron|rechazan|condeno|condena|condenaron|condenan|descarto|descarta|critico|critica|criticaron|se opone a|se opuso a|se oponen a|se nego a|se niega a|denuncio|denuncia|cuestiono|repudio|se opone al|se opuso al|rechazado|tacho',
      stance: 'opposes',
      object: true,
    },
    { forms: 'hablo de|habla de|hablaron de|hablan de', stance: 'plain', object: true },
    { forms: 'califico|califica|calificaron|tildo', stance: 'plain', object: true },
    { forms: 'acuso a|acusa a|acuso al|acusaron a|acuso|acusa', stance: 'opposes', object: true, addressee: true },
    { forms: 'preve|estipula|establece|prohibe|obliga', stance: 'supports', clause: 'that', object: true },
    {
      forms: 'afirmando|diciendo|anadiendo|senalando|asegurando|subrayando|agregando|declarando|advirtiendo|recordando',
      stance: 'plain',
      clause: 'that',
      participle: true,
    },
  ],
};
