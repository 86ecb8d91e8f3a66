import { describe, expect, it } from 'vitest';
import { languageOf, languageToRead } from './language.ts';

describe('what language a text is in', () => {
  it.each([
    ['en', 'The minister said on Monday that the talks would go on.'],
    ['de', 'Der Minister sagte am Montag, dass die Gespräche nicht zu Ende sind.'],
    ['fr', 'Le ministre a dit lundi que les discussions ne sont pas finies.'],
    ['es', 'El ministro dijo el lunes que las conversaciones no han terminado según fuentes.'],
    ['ru', 'Министр заявил в понедельник, что переговоры не закончены.'],
    ['uk', 'Міністр заявив у понеділок, що переговори ще не завершено і це є проблема.'],
    ['ja', '大臣は月曜日に協議が続くと述べた。'],
    ['zh', '部长周一表示谈判将继续进行。'],
    ['ar', 'قال الوزير يوم الاثنين إن المحادثات ستستمر'],
    ['ru', 'Москва Киев Минск'],
    ['', '12345 !!!'],
    ['', ''],
  ])('%s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it('is the told one where it is told', () => {
    expect(languageToRead('en-GB', 'Der Minister sagte')).toBe('en');
    expect(languageToRead('', 'Der Minister und die Frau')).toBe('de');
  });
});
