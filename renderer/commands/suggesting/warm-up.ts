/**
 * A program is slow the first time: word lists are laid out, patterns compiled, code made quick where it runs often. So that
 * the analyst does not wait for that, the engines read a few lines of news when a project is opened, in idle time. The quotation
 * marks matter: strings with them are stored with two bytes a character, and patterns are compiled for each kind by itself.
 * So does the length: for a text of less than 1,000 characters V8 makes each pattern ready twice, first for its interpreter.
 */
import { languageToRead } from '../../../shared/domain/suggestions/language.ts';
import type { Reading } from '../../../shared/domain/suggestions/suggestion.ts';

/** Reading on makes it no quicker than this. */
const TIMES = 4;
/** Languages that are warmed up for at most. */
const MOST = 2;

/** What to read, in this order. An article counts by the language that it is told to be in, else by its text. */
export function warmUp(articles: Iterable<Pick<Reading, 'language' | 'text'>>): Reading[] {
  const counts = new Map<string, number>();
  for (const { language, text } of articles) {
    const known = languageToRead(language, text);
    if (TEXTS[known]) counts.set(known, (counts.get(known) ?? 0) + 1);
  }
  const languages = [...counts].sort((a, b) => b[1] - a[1]).map(([language]) => language);
  if (languages.length === 0) languages.push('en');
  return languages.slice(0, MOST).flatMap((language) =>
    Array.from({ length: TIMES }, () => ({
      text: twice(TEXTS[language] ?? ''),
      publishedOn: '2022-01-09',
      language,
    })),
  );
}

const twice = (text: string): string => `${text}\n\n${text}`;

/** All of it is invented. */
const TEXTS: Readonly<Record<string, string>> = {
  en: `GENEVA, Jan. 9 — Deputy Trade Minister Elena Markova said on Monday that her government “will not accept” the draft, which the Baltic Grain Council had sent to Washington last week. According to Markova, talks between France and the European Union could begin in the third quarter of 2022, or by March 15 at the latest.

“We told them in December 2021 what we need,” she told reporters. John Hallam, the chief executive of Hallam & Sons Inc., called for an early agreement; Moscow’s position, he added, has not changed since the 1990s. The U.N. Security Council meets tomorrow, and the White House declined to comment.`,
  de: `GENF, 9. Januar — Die stellvertretende Handelsministerin Elena Markowa sagte am Montag, ihre Regierung werde den Entwurf „nicht annehmen“, den der Ostgetreiderat vorige Woche nach Berlin geschickt hatte. Nach Angaben von Markowa könnten die Gespräche zwischen Frankreich und der Europäischen Union im dritten Quartal 2022 beginnen, spätestens am 15. März.

„Wir haben das im Dezember 2021 gesagt“, erklärte sie. Hans Hallmann, Vorstand der Hallmann AG, forderte eine rasche Einigung. Moskau lehnt sie seit den 1990er Jahren ab. Der Bundestag tagt morgen.`,
  fr: `GENÈVE, 9 janvier — La vice-ministre du Commerce, Elena Markova, a déclaré lundi que son gouvernement « n’accepterait pas » le projet que le Conseil balte des céréales avait envoyé à Paris la semaine dernière. Selon Mme Markova, les pourparlers entre la France et l’Union européenne pourraient commencer au troisième trimestre 2022, au plus tard le 15 mars.

« Nous l’avons dit en décembre 2021 », a-t-elle ajouté. Jean Hallam, président de la société Hallam SA, a demandé un accord rapide. Moscou s’y oppose depuis les années 1990. L’Assemblée nationale se réunit demain.`,
  es: `GINEBRA, 9 de enero — La viceministra de Comercio, Elena Markova, dijo el lunes que su Gobierno «no aceptará» el borrador que el Consejo Báltico de Cereales había enviado a Madrid la semana pasada. Según Markova, las conversaciones entre Francia y la Unión Europea podrían empezar en el tercer trimestre de 2022, a más tardar el 15 de marzo.

“Lo dijimos en diciembre de 2021”, añadió. Juan Hallam, presidente de Hallam S.A., pidió un acuerdo rápido. Moscú se opone desde los años noventa. El Congreso se reúne mañana.`,
  ru: `ЖЕНЕВА, 9 января — Заместитель министра торговли Елена Маркова заявила в понедельник, что её правительство «не примет» проект, который Балтийский зерновой совет направил в Москву на прошлой неделе. По словам Марковой, переговоры между Францией и Европейским союзом могут начаться в третьем квартале 2022 года, не позднее 15 марта.

«Мы сказали об этом в декабре 2021 года», — добавила она. Глава компании «Халлам» Иван Халлам призвал к скорейшему соглашению. Вашингтон выступает против с 1990-х годов. Госдума соберётся завтра.`,
  uk: `ЖЕНЕВА, 9 січня — Заступниця міністра торгівлі Олена Маркова заявила в понеділок, що її уряд «не прийме» проєкт, який Балтійська зернова рада надіслала до Києва минулого тижня. За словами Маркової, переговори між Францією та Європейським Союзом можуть початися в третьому кварталі 2022 року, не пізніше 15 березня.

«Ми сказали про це в грудні 2021 року», — додала вона. Голова компанії «Галлам» Іван Галлам закликав до швидкої угоди. Москва виступає проти з 1990-х років. Верховна Рада збереться завтра.`,
};
