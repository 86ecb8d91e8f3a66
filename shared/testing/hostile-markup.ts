/**
 * Texts that would run or fetch something if they became markup: HTML, SVG, Markdown, and ways out of attributes and comments.
 * What they would run leaves a mark (`top.leftBehind`) or opens a dialog; what they would fetch is at example.com.
 */
import type { Project } from '../domain/model.ts';
import { hashText } from '../domain/text/canonical.ts';

const RUN = "top.leftBehind='ran'";
const FAR = 'https://example.com/x';

const HANDLERS = [
  ...[
    '<img src=x onerror="J">',
    '<img src onerror=J>',
    '<IMG/SRC=x/ONERROR=J>',
    '<img src=x\nonerror\n=\nJ>',
    '<image src=x onerror=J>',
  ],
  ...['<svg onload=J>', '<svg/onload=J>', '<svg><g onload=J>', '<svg><animate onbegin=J attributeName=x dur=1s>'],
  ...['<svg><set attributeName=onmouseover to=J>', '<svg><a xlink:href="javascript:J"><rect width=9 height=9></a>'],
  ...[
    '<body onload=J>',
    '<body onpageshow=J>',
    '<body/onhashchange=J>',
    '<details open ontoggle=J>',
    '<marquee onstart=J>',
  ],
  ...[
    '<input autofocus onfocus=J>',
    '<select autofocus onfocus=J>',
    '<textarea autofocus onfocus=J>',
    '<keygen autofocus onfocus=J>',
  ],
  ...['<video src=x onerror=J>', '<video><source onerror=J>', '<audio src=x onerror=J>', '<object data=x onerror=J>'],
  ...['<iframe onload=J>', '<frameset onload=J>', '<style onload=J></style>', '<link rel=stylesheet href=x onerror=J>'],
  ...[
    '<script src=x onerror=J></script>',
    '<x onclick=J id=x tabindex=1 onfocus=J>',
    '<div style="animation:a" onanimationstart=J>',
  ],
  ...[
    '<xss onafterscriptexecute=J>',
    '<button popovertarget=x>o</button><xss onbeforetoggle=J popover id=x>',
    '<a oncontentvisibilityautostatechange=J>',
  ],
  ...[
    '<script>J</script>',
    '<script>J//',
    '<ScRiPt>J</sCrIpT>',
    '<script\n>J</script\n>',
    '<scr<script>ipt>J</scr</script>ipt>',
  ],
  ...[
    '<script type=module>J</script>',
    '<script/x>J</script>',
    '<script><!--\nJ\n--></script>',
    '<svg><script>J</script></svg>',
  ],
  ...['<svg><script href="data:text/javascript,J"/></svg>', '<math><mtext><script>J</script></mtext></math>'],
  ...[
    '<noscript><p title="</noscript><img src=x onerror=J>">',
    '<template><script>J</script></template><img src=x onerror=J>',
  ],
  ...[
    '<iframe srcdoc="<script>J</script>"></iframe>',
    '<iframe src="javascript:J"></iframe>',
    '<embed src="javascript:J">',
  ],
  ...[
    '<object data="javascript:J">',
    '<form action="javascript:J"><button autofocus>go</button></form>',
    '<isindex action="javascript:J" type=image>',
  ],
  ...[
    '<math><mi xlink:href="javascript:J">x</mi></math>',
    '<a href="javascript:J">x</a>',
    '<a href="java&#10;script:J">x</a>',
  ],
  ...[
    '<a href="&#106;avascript:J">x</a>',
    '<a href=" javascript:J">x</a>',
    '<base href="javascript:J//">',
    '<meta http-equiv=refresh content="0;url=javascript:J">',
  ],
  ...[
    '"><img src=x onerror=J>',
    "'><img src=x onerror=J>",
    '" autofocus onfocus=J x="',
    "' autofocus onfocus=J x='",
    '` onfocus=J x=`',
  ],
  ...[
    '</title><img src=x onerror=J>',
    '</textarea><img src=x onerror=J>',
    '</style><img src=x onerror=J>',
    '</script><script>J</script>',
  ],
  ...[
    '--><img src=x onerror=J>',
    '--!><img src=x onerror=J>',
    ']]><img src=x onerror=J>',
    '<![CDATA[<script>J</script>]]>',
    '<?xml?><script>J</script>',
  ],
  ...[
    '<!--><img src=x onerror=J>',
    '<!-- --!><img src=x onerror=J>',
    '<%<script>J</script>',
    '</p></li></article></div><img src=x onerror=J>',
  ],
  ...['<math><mtext><table><mglyph><style><img src=x onerror=J></style></mglyph></table></mtext></math>'],
  ...[
    '<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=J>',
    '<svg></p><style><a id="</style><img src=x onerror=J>">',
  ],
  ...[
    '<noembed><img title="</noembed><img src=x onerror=J>">',
    '<xmp><p title="</xmp><img src=x onerror=J>">',
    '<plaintext><script>J</script>',
  ],
  ...[
    '&lt;script&gt;J&lt;/script&gt;',
    '&#60;script&#62;J&#60;/script&#62;',
    '\\u003cscript\\u003eJ\\u003c/script\\u003e',
    '%3Cscript%3EJ%3C/script%3E',
  ],
  ...[
    '+ADw-script+AD4-J+ADw-/script+AD4-',
    '＜script＞J＜/script＞',
    '<\u200bscript>J</script>',
    '<script\u2028>J</script>',
    '\ufeff<script>J</script>',
  ],
  ...[
    '{{constructor.constructor("J")()}}',
    '$' + '{J}',
    '#{J}',
    '<%= J %>',
    '[[J]]',
    '{"__html":"<img src=x onerror=J>"}',
    '{"dangerouslySetInnerHTML":{"__html":"<script>J</script>"}}',
  ],
  ...[
    '[x](javascript:J)',
    '[x]( javascript:J)',
    '[x](java\nscript:J)',
    '[x](data:text/html,<script>J</script>)',
    '<javascript:J>',
    '![x](x"onerror="J)',
  ],
  ...[
    '[x]: javascript:J "t"',
    '[x](javascript:J "t")',
    '```html\n<script>J</script>\n```',
    '    <script>J</script>',
    '# <img src=x onerror=J>',
    '| <script>J</script> |',
  ],
  ...[
    'javascript:J',
    'JaVaScRiPt:J',
    'data:text/html,<script>J</script>',
    'data:image/svg+xml,<svg onload=J>',
    'vbscript:J',
    'jav&#x09;ascript:J',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '<x is=constructor>',
    '<a id=location href=x>',
    '<form id=document name=body>',
  ],
];

/** Events that elements fire by themselves, or at a touch. */
const EVENTS =
  'click mouseover mousemove pointerenter wheel copy paste drop dragstart input change submit scroll toggle cancel close load'
    .split(' ')
    .flatMap((event) => [`<div on${event}=J>x</div>`, `<svg on${event}="J"><rect width=9 height=9 /></svg>`]);

const FETCHES = [
  ...[
    '<img src=U>',
    '<img srcset="U 2x">',
    '<image href=U>',
    '<svg><image href=U /></svg>',
    '<svg><use href=U#a /></svg>',
    '<svg><feImage href=U /></svg>',
  ],
  ...[
    '<svg><script href=U /></svg>',
    '<svg><style>@import "U"</style></svg>',
    '<svg fill="url(U#a)">',
    '<link rel=stylesheet href=U>',
    '<link rel=preload href=U as=image>',
  ],
  ...[
    '<link rel=prefetch href=U>',
    '<link rel=dns-prefetch href=//example.com>',
    '<link rel=preconnect href=//example.com>',
    '<link rel=modulepreload href=U>',
  ],
  ...[
    '<link rel=icon href=U>',
    '<link rel=manifest href=U>',
    '<style>@import url(U)</style>',
    '<style>*{background:url(U)}</style>',
    '<style>@font-face{font-family:x;src:url(U)}</style>',
  ],
  ...[
    '<p style="background:url(U)">',
    '<p style="list-style:url(U)">',
    '<p style="content:url(U)">',
    '<p style="cursor:url(U),auto">',
    '<table background=U>',
    '<body background=U>',
  ],
  ...[
    '<iframe src=U>',
    '<frame src=U>',
    '<embed src=U>',
    '<object data=U>',
    '<video src=U poster=U>',
    '<audio src=U autoplay>',
    '<video><track default src=U>',
  ],
  ...[
    '<picture><source srcset=U><img></picture>',
    '<input type=image src=U>',
    '<script src=U></script>',
    '<script type=module src=U></script>',
    '<base href=//example.com>',
  ],
  ...[
    '<meta http-equiv=refresh content="0;url=U">',
    '<meta http-equiv=Content-Security-Policy content="default-src *">',
    '<form action=U><button autofocus>go</button></form>',
  ],
  ...[
    '<a href=U ping=U autofocus>x</a>',
    '<html manifest=U>',
    '<portal src=U>',
    '<fencedframe src=U>',
    '![x](U)',
    '[![x](U)](U)',
    '<U>',
    'U',
    '<!DOCTYPE x SYSTEM "U">',
  ],
  ...[
    '<!DOCTYPE x [<!ENTITY a SYSTEM "U">]><x>&a;</x>',
    '<?xml-stylesheet href="U"?>',
    '<x xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="U"/></x>',
  ],
];

export const HOSTILE_MARKUP: readonly string[] = [
  ...[...HANDLERS, ...EVENTS].map((markup) => markup.replace(/\bJ\b/gu, () => RUN)),
  ...FETCHES.map((markup) => markup.replace(/\bU\b/gu, () => FAR)),
];

const AT = '2026-01-31T09:30:00.000Z';

/**
 * A project in which all of them stand wherever people write: texts, titles, facts and notes of articles, names, aliases, notes and
 * descriptions of codes, notes of tags, names of coders. `some` go into each article, and each of them is a code.
 */
export function hostileProject(some = 25): Project {
  const one = (at: number) => HOSTILE_MARKUP[at % HOSTILE_MARKUP.length] ?? '';
  const line = (text: string) => text.replace(/\s+/gu, ' ').trim() || 'x';
  const parts = Array.from({ length: Math.ceil(HOSTILE_MARKUP.length / some) }, (_, at) => at * some);
  return {
    info: { id: 'hostile', title: line(one(0)), description: one(1), createdAt: AT },
    coders: [{ id: 'coder', name: line(one(2)) }],
    actors: HOSTILE_MARKUP.map((markup, at) => ({
      ...{
        id: `actor-${at}`,
        name: `${line(markup)} ${at}`,
        kind: 'person',
        aliases: [line(one(at + 1))],
        memberOf: [],
      },
      ...{ note: one(at + 2), externalIds: { x: line(one(at + 3)) } },
    })),
    positions: HOSTILE_MARKUP.map((markup, at) => ({
      ...{
        id: `position-${at}`,
        label: `${line(markup)} ${at}`,
        parentId: null,
        description: one(at + 1),
        colour: '#2f6f8f',
      },
    })),
    merges: [],
    articles: parts.map((first) => {
      const documentId = `article-${first}`;
      const pieces = HOSTILE_MARKUP.slice(first, first + some).map((markup) => markup.replaceAll('\ufeff', ''));
      const text = pieces.join('\n\n');
      let start = 0;
      const tags = pieces.map((quote, at) => {
        const span = { start, end: start + quote.length };
        start = span.end + 2;
        return {
          ...{ id: `tag-${first + at}`, documentId, ...span, quote, prefix: '', suffix: '', note: one(first + at + 4) },
          ...{
            coder: 'coder',
            createdAt: AT,
            updatedAt: AT,
            kind: 'position' as const,
            position: `position-${first + at}`,
          },
          ...{ stance: 'opposes' as const, holders: [`actor-${first + at}`], addressees: [], saidOn: '' },
        };
      });
      return {
        article: {
          ...{ id: documentId, title: line(one(first)), source: line(one(first + 1)), author: line(one(first + 2)) },
          ...{ url: line(one(first + 3)), language: '', publishedOn: '', importedAt: AT, status: 'new' as const },
          ...{ note: one(first + 4), sha256: hashText(text) },
        },
        text,
        tags,
      };
    }),
  };
}
