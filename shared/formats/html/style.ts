const KINDS = { a: 'actor', p: 'position', d: 'date' } as const;

/** Line and tick of each kind in each lane, as the reading view draws them. */
const LANES = [0, 1, 2]
  .flatMap((lane) =>
    Object.entries(KINDS).map(([letter, kind]) => {
      const colour = `var(--${kind})`;
      // Dashes are tiles of their own: a gradient that repeats within itself is drawn as a plain line by some that show PDFs.
      const line =
        letter === 'd'
          ? `linear-gradient(90deg, ${colour} 0 4px, transparent 4px)`
          : `linear-gradient(${colour}, ${colour})`;
      const height =
        letter === 'p' ? `; --h${lane}: 3px` : letter === 'd' ? `; --w${lane}: 7px; --r${lane}: repeat-x` : '';
      return `.l${lane}${letter} { --l${lane}: ${line}${height} }\n.t${lane}${letter} { --t${lane}: linear-gradient(${colour}, ${colour}) }`;
    }),
  )
  .join('\n');

/** Deeper than any paper is wide the codebook goes no further to the right. */
export const DEEPEST = 12;
const INDENTS = Array.from({ length: DEEPEST + 1 }, (_, at) => `.codes .in${at} { margin-left: ${at * 18}px }`).join(
  '\n',
);

/** The look of the page, on screen and on paper; dark on light in both, as it may be printed. */
export const STYLE = `
:root {
  color-scheme: light;
  --ink: #22201c; --soft: #5d574b; --line: #dcd6c8; --actor: #1f6fb2; --position: #b3471b; --date: #146b45;
  --field: rgb(31 111 178 / 12%);
}
* { box-sizing: border-box; print-color-adjust: exact; -webkit-print-color-adjust: exact }
body {
  margin: 0 auto; padding: 32px 32px 64px; max-width: 1080px; background: #fff; color: var(--ink);
  font: 17px/1.75 Georgia, "Times New Roman", serif; overflow-wrap: anywhere;
}
h1, h2, h3 { line-height: 1.3; margin: 0; text-wrap: balance }
h1 { font-size: 30px }
h2 { font-size: 24px }
h3 { font-size: 16px; margin: 20px 0 6px }
.facts, .legend, .note, .codes, .named, footer { font-family: system-ui, sans-serif; font-size: 13px; line-height: 1.5 }
.facts, .codes small, footer { color: var(--soft) }
.facts { margin: 6px 0 0 }
.facts span + span::before { content: "·"; margin: 0 7px }
.about { white-space: pre-wrap; margin: 10px 0 0 }
.legend { display: flex; flex-wrap: wrap; gap: 4px 26px; margin: 18px 0 0; padding: 8px 0 0; border-top: 1px solid var(--line) }
article, .codes { margin-top: 44px; padding-top: 28px; border-top: 2px solid var(--ink) }
.text { margin-top: 18px }
.row { display: grid; grid-template-columns: minmax(0, 1fr) 270px; column-gap: 34px }
.block { margin: 0; white-space: pre-wrap; min-width: 0 }
.notes { margin: 4px 0 12px; padding: 0; list-style: none }
.note {
  margin: 0 0 8px; padding: 5px 10px 6px; border: 1px solid var(--line); border-left: 4px solid var(--edge, var(--line));
  border-radius: 4px; break-inside: avoid;
}
.edge-actor { --edge: var(--actor) }
.edge-date { --edge: var(--date) }
.note b { font-weight: 650 }
.note p { margin: 0 }
.note .more { color: var(--soft) }
.note .memo { white-space: pre-wrap; font-style: italic }
.stance::before { display: inline-block; width: 1.2em; font-weight: 700 }
.supports::before { content: "+" }
.opposes::before { content: "×" }
.neutral::before { content: "–" }
.conditional::before { content: "◇" }
.number { font-weight: 650; color: var(--soft) }
[data-notes]::after {
  content: attr(data-notes); margin-left: 1px; vertical-align: super; font: 650 10px/1 system-ui, sans-serif; color: var(--position);
}
.named { margin-top: 14px; color: var(--soft) }
.named b { color: var(--ink); font-weight: 650 }
.codes ul { margin: 0; padding-left: 20px }
.codes h2 { font-family: Georgia, "Times New Roman", serif }
.codes li { margin: 2px 0; break-inside: avoid }
.codes .claim { list-style: none }
${INDENTS}
.codes small { display: block; font-size: 0.93em; white-space: pre-wrap }
.dot { display: inline-block; width: 9px; height: 9px; margin-right: 7px; border-radius: 50%; background: var(--edge, var(--soft)) }
footer { margin-top: 44px; padding-top: 8px; border-top: 1px solid var(--line) }
.seg {
  padding-bottom: 11px; box-decoration-break: clone; -webkit-box-decoration-break: clone; 
  background-repeat: no-repeat, no-repeat, var(--r0, no-repeat), no-repeat, var(--r1, no-repeat), no-repeat, var(--r2, no-repeat),
    no-repeat, no-repeat;
  background-image: var(--more, none), var(--t0, none), var(--l0, none), var(--t1, none), var(--l1, none), var(--t2, none),
    var(--l2, none), var(--f1, none), var(--f2, none);
  background-position: 0 100%, var(--begin, 0) calc(100% - 8px), 0 calc(100% - 8px), var(--begin, 0) calc(100% - 4px),
    0 calc(100% - 4px), var(--begin, 0) 100%, 0 100%, 0 0, 0 0;
  background-size: 100% 4px, 2px 6px, var(--w0, 100%) var(--h0, 2px), 2px 6px, var(--w1, 100%) var(--h1, 2px), 2px 6px, var(--w2, 100%) var(--h2, 2px),
    100% calc(100% - 8px), 100% calc(100% - 8px);
}
.seg.more { --more: repeating-linear-gradient(135deg, var(--ink) 0 2px, transparent 2px 4px) }
.f1, .f2 { --f1: linear-gradient(var(--field), var(--field)) }
.f2 { --f2: linear-gradient(var(--field), var(--field)) }
${LANES}
@media (max-width: 760px) {
  body { padding: 20px }
  .row { grid-template-columns: minmax(0, 1fr) }
}
@media print {
  @page {
    margin: 16mm 14mm 18mm;
    @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; color: #5d574b }
  }
  body { padding: 0; max-width: none; font-size: 10.5pt; line-height: 1.65 }
  .row { grid-template-columns: minmax(0, 1fr) 56mm; column-gap: 7mm }
  .facts, .legend, .note, .codes, .named, footer { font-size: 8.5pt }
  article, .codes { break-before: page; margin-top: 0; padding-top: 0; border-top: 0 }
  article:first-child { break-before: auto; margin-top: 8mm }
  h1, h2, h3, .facts { break-after: avoid }
  .block { orphans: 3; widows: 3 }
}
`;
