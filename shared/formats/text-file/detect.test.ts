import { describe, expect, it } from 'vitest';
import { detectEncoding } from './detect.ts';
import { type Encoding, parseTextFile } from './parse.ts';

const make = (label: Encoding) => new TextDecoder(label, { fatal: true });

/** Sentences of the news in the languages that used these encodings. */
const SAMPLES: readonly (readonly [Encoding, string])[] = [
  [
    'windows-1250',
    'Premiér včera odpoledne oznámil, že vláda souhlasí s návrhem Evropské unie, který počítá s dalšími jednáními v Ženevě. Opozice žádá vysvětlení a říká, že ministr zahraničí měl mluvit dříve. Zástupci obou stran se sejdou příští týden ve Vídni, aby dokončili smlouvu o bezpečnosti. Mluvčí uvedl, že šance na úspěch jsou malé, ale důležité.',
  ],
  [
    'windows-1250',
    'Minister spraw zagranicznych powiedział w poniedziałek, że rozmowy zakończyły się bez porozumienia. Według niego sojusz nie może zrezygnować z rozszerzenia, choć strona rosyjska żąda pisemnych gwarancji. Następne spotkanie odbędzie się w Wiedniu w przyszłym tygodniu. Rzecznik dodał, że jest jeszcze nadzieja.',
  ],
  [
    'windows-1251',
    'Заместитель министра иностранных дел заявил в понедельник, что переговоры в Женеве прошли в профессиональной обстановке. По его словам, Россия ждёт от НАТО юридических гарантий нерасширения. Американская сторона не согласилась с этим требованием. Следующая встреча состоится в Вене в четверг.',
  ],
  [
    'windows-1252',
    'Der Außenminister erklärte am Montag, die Gespräche in Genf hätten keine Annäherung gebracht. Für das Bündnis käme ein Verzicht auf künftige Erweiterungen nicht in Frage. Die Verhandlungen würden nächste Woche in Wien fortgeführt. Über mögliche Maßnahmen müsse später entschieden werden.',
  ],
  [
    'windows-1252',
    'Le ministre des Affaires étrangères a déclaré lundi que les négociations n’avaient pas abouti. D’après lui, l’alliance ne renoncera jamais à son élargissement, même si la Russie exige des garanties écrites. La prochaine réunion aura lieu à Vienne. Le porte-parole a ajouté qu’un accord était encore possible.',
  ],
  [
    'windows-1253',
    'Ο υπουργός Εξωτερικών δήλωσε τη Δευτέρα ότι οι συνομιλίες στη Γενεύη δεν κατέληξαν σε συμφωνία. Σύμφωνα με τον ίδιο, η συμμαχία δεν μπορεί να παραιτηθεί από τη διεύρυνση. Η επόμενη συνάντηση θα γίνει στη Βιέννη την Πέμπτη. Ο εκπρόσωπος πρόσθεσε ότι υπάρχει ακόμη ελπίδα.',
  ],
  [
    'windows-1254',
    'Dışişleri Bakanı pazartesi günü yaptığı açıklamada, Cenevre’deki görüşmelerin anlaşmayla sonuçlanmadığını söyledi. Bakana göre ittifak genişlemeden vazgeçmeyecek. Bir sonraki toplantı perşembe günü Viyana’da yapılacak. Sözcü, hâlâ umut olduğunu ve çalışmaların sürdüğünü ekledi.',
  ],
  [
    'windows-1255',
    'שר החוץ הודיע ביום שני כי השיחות בז׳נבה הסתיימו ללא הסכם. לדבריו, הברית אינה יכולה לוותר על ההתרחבות, אף שרוסיה דורשת ערבויות בכתב. הפגישה הבאה תתקיים בווינה ביום חמישי. הדובר הוסיף כי עדיין יש תקווה.',
  ],
  [
    'windows-1256',
    'أعلن وزير الخارجية يوم الاثنين أن المحادثات في جنيف انتهت دون التوصل إلى اتفاق. وقال إن الحلف لا يستطيع التخلي عن التوسع، على الرغم من أن روسيا تطالب بضمانات مكتوبة. وسيعقد الاجتماع المقبل في فيينا يوم الخميس.',
  ],
  [
    'windows-1257',
    'Užsienio reikalų ministras pirmadienį pareiškė, kad derybos Ženevoje baigėsi be susitarimo. Pasak jo, aljansas negali atsisakyti plėtros, nors Rusija reikalauja rašytinių garantijų. Kitas susitikimas įvyks Vienoje ketvirtadienį. Atstovė pridūrė, kad vilties dar yra, jeigu šalys kalbėsis toliau.',
  ],
  [
    'windows-1257',
    'Ārlietu ministrs pirmdien paziņoja, ka sarunas Ženēvā beigušās bez vienošanās. Pēc viņa teiktā alianse nevar atteikties no paplašināšanās, lai gan Krievija pieprasa rakstiskas garantijas. Nākamā tikšanās notiks Vīnē ceturtdien.',
  ],
  [
    'koi8-r',
    'Заместитель министра иностранных дел заявил в понедельник, что переговоры в Женеве прошли в профессиональной обстановке. По его словам, Россия ждёт от НАТО юридических гарантий нерасширения. Американская сторона не согласилась с этим требованием.',
  ],
  [
    'koi8-u',
    'Міністр закордонних справ заявив у понеділок, що переговори в Женеві не призвели до угоди. За його словами, Альянс не може відмовитися від розширення, хоча Росія вимагає письмових гарантій. Наступна зустріч відбудеться у Відні в четвер. Речниця додала, що надія ще є.',
  ],
  [
    'windows-1251',
    'Міністр закордонних справ заявив у понеділок, що переговори в Женеві не призвели до угоди. За його словами, Альянс не може відмовитися від розширення, хоча Росія вимагає письмових гарантій. Наступна зустріч відбудеться у Відні в четвер.',
  ],
  [
    'iso-8859-2',
    'A külügyminiszter hétfőn közölte, hogy a genfi tárgyalások megállapodás nélkül értek véget. Szerinte a szövetség nem mondhat le a bővítésről, bár Oroszország írásos biztosítékokat követel. A következő találkozó csütörtökön lesz Bécsben.',
  ],
  [
    'iso-8859-2',
    'Premiér včera odpoledne oznámil, že vláda souhlasí s návrhem Evropské unie, který počítá s dalšími jednáními v Ženevě. Opozice žádá vysvětlení a říká, že ministr zahraničí měl mluvit dříve. Zástupci obou stran se sejdou příští týden ve Vídni.',
  ],
  [
    'iso-8859-5',
    'Заместитель министра иностранных дел заявил в понедельник, что переговоры в Женеве прошли в профессиональной обстановке. По его словам, Россия ждёт от НАТО юридических гарантий нерасширения.',
  ],
  [
    'iso-8859-7',
    'Ο υπουργός Εξωτερικών δήλωσε τη Δευτέρα ότι οι συνομιλίες στη Γενεύη δεν κατέληξαν σε συμφωνία. Σύμφωνα με τον ίδιο, η συμμαχία δεν μπορεί να παραιτηθεί από τη διεύρυνση.',
  ],
  [
    'iso-8859-15',
    'Le ministre a déclaré que le coût du projet s’élevait à 3 € par habitant; les négociations à ce sujet n’ont pas été menées jusqu’au bout. Le chœur des critiques a été reçu à l’Élysée.'.replaceAll(
      '’',
      "'",
    ),
  ],
  [
    'ibm866',
    'Заместитель министра иностранных дел заявил в понедельник, что переговоры в Женеве прошли в профессиональной обстановке. По его словам, Россия ждёт от НАТО юридических гарантий нерасширения.',
  ],
  [
    'shift_jis',
    '外務大臣は月曜日、ジュネーブでの協議が合意に至らなかったと述べた。同盟は拡大を断念できないという。次の会談は木曜日にウィーンで行われる予定だ。報道官は、まだ希望はあると付け加えた。',
  ],
  [
    'euc-jp',
    '外務大臣は月曜日、ジュネーブでの協議が合意に至らなかったと述べた。同盟は拡大を断念できないという。次の会談は木曜日にウィーンで行われる予定だ。報道官は、まだ希望はあると付け加えた。',
  ],
  [
    'gb18030',
    '外交部长星期一表示，日内瓦会谈没有达成协议。他说，联盟不能放弃扩大，尽管俄罗斯要求书面保证。下次会议将于星期四在维也纳举行。发言人补充说，双方仍有希望继续对话。',
  ],
  [
    'big5',
    '外交部長星期一表示，日內瓦會談沒有達成協議。他說，聯盟不能放棄擴大，儘管俄羅斯要求書面保證。下次會議將於星期四在維也納舉行。發言人補充說，雙方仍有希望繼續對話。',
  ],
  [
    'euc-kr',
    '외무장관은 월요일 제네바 회담이 합의 없이 끝났다고 밝혔다. 그는 동맹이 확대를 포기할 수 없다고 말했다. 다음 회의는 목요일 빈에서 열릴 예정이다. 대변인은 아직 희망이 있다고 덧붙였다.',
  ],
  [
    'macintosh',
    'Der Außenminister erklärte am Montag, die Gespräche in Genf hätten keine Annäherung gebracht. Für das Bündnis käme ein Verzicht auf künftige Erweiterungen nicht in Frage.',
  ],
  [
    'windows-1258',
    'Bộ trưởng Ngoại giao tuyên bố hôm thứ Hai rằng các cuộc đàm phán ở Geneva đã kết thúc mà không đạt được thỏa thuận.',
  ],
];

const LENGTHS = [30, 60, 120, 240, 1000];

/** Writes in an encoding what its decoder reads: the decoder is asked for every byte, and every pair of bytes. */
function encoderOf(label: Encoding): (text: string) => Uint8Array {
  const codes = new Map<string, readonly number[]>();
  const learn = (...bytes: number[]) => {
    try {
      const text = make(label).decode(Uint8Array.from(bytes));
      if ([...text].length === 1 && !codes.has(text)) codes.set(text, bytes);
    } catch {
      // Nothing is written so.
    }
  };
  for (let byte = 0; byte < 256; byte += 1) learn(byte);
  if (/jis|euc|gb|big5/u.test(label)) {
    for (let lead = 0x81; lead < 0xff; lead += 1) for (let trail = 0x40; trail < 0xff; trail += 1) learn(lead, trail);
  }
  return (text) =>
    Uint8Array.from([...text].flatMap((character) => [...(codes.get(character) ?? codes.get("'") ?? [])]));
}

/** Vietnamese as windows-1258 has it: some vowels whole, tones behind them. */
const asWindows1258 = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/([aA])(\u0323?)\u0306/gu, (_, vowel, dot) => (vowel === 'a' ? 'ă' : 'Ă') + dot)
    .replace(/([aeoAEO])(\u0323?)\u0302/gu, (_, vowel, dot) => `${vowel}\u0302`.normalize('NFC') + dot)
    .replace(/([ouOU])\u031B/gu, (vowel) => vowel.normalize('NFC'));

describe('the encoding of a text that is no Unicode', () => {
  it('is found for at least 95 of 100 texts, and none is taken without a doubt', () => {
    const wrong: string[] = [];
    let all = 0;
    for (const [label, sample] of SAMPLES) {
      const encode = encoderOf(label);
      const whole = label === 'windows-1258' ? asWindows1258(sample) : sample;
      for (const length of LENGTHS) {
        const text = [...`${whole} `.repeat(Math.ceil(length / whole.length))].slice(0, length).join('');
        const bytes = encode(text);
        const file = parseTextFile(bytes, 'a.txt', make);
        const read = file.ok ? file.value.text : '';
        const expected = new TextDecoder(label).decode(bytes);
        all += 1;
        if (read !== expected.trimEnd() && read !== expected) wrong.push(`${label} ${length}: ${read.slice(0, 30)}`);
        if (bytes.some((byte) => byte >= 0x80)) expect(file).toMatchObject({ value: { isGuess: true } });
      }
    }
    expect(wrong.length / all, wrong.join('\n')).toBeLessThanOrEqual(0.05);
  });

  it('can be said by the analyst, and is refused where its bytes mean nothing there', () => {
    const bytes = encoderOf('windows-1251')('Переговоры в Женеве');
    expect(parseTextFile(bytes, 'a.txt', make, 'koi8-r')).toMatchObject({
      ok: true,
      value: { encoding: 'koi8-r', isGuess: false },
    });
    expect(parseTextFile(bytes, 'a.txt', make, 'utf-8')).toMatchObject({ ok: false, error: { code: 'not-encoding' } });
  });

  it('tells nothing of bytes that are all ASCII, and never throws', () => {
    expect(detectEncoding(new TextEncoder().encode('plain text'), make)).toBeNull();
    for (let seed = 1; seed < 200; seed += 1) {
      const bytes = Uint8Array.from({ length: 40 }, (_, index) => (seed * 7919 * (index + 1) * (index + 3)) % 256);
      detectEncoding(bytes, make);
    }
  });
});
