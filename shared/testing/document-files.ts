import { strToU8, zipSync } from 'fflate';

/** Small documents as their programs write them, for tests of what is read. */

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const CORE =
  '<cp:coreProperties xmlns:cp="a" xmlns:dc="b" xmlns:dcterms="c"><dc:title>Talks in Geneva</dc:title><dc:creator>Ann Poe</dc:creator><dcterms:created>2022-01-09T10:00:00Z</dcterms:created></cp:coreProperties>';

const zipOf = (entries: Readonly<Record<string, string>>): Uint8Array =>
  new Uint8Array(zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)]))));

export const docxOf = (body: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipOf({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    'docProps/core.xml': CORE,
    ...more,
  });

export const odtOf = (body: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'meta.xml':
      '<office:document-meta xmlns:office="o" xmlns:dc="d" xmlns:meta="m"><office:meta><dc:title>Talks in Geneva</dc:title><meta:initial-creator>Ann Poe</meta:initial-creator><dc:creator>Bo Lee</dc:creator><dc:date>2022-01-09T10:00:00</dc:date></office:meta></office:document-meta>',
    ...more,
  });

export const epubOf = (chapters: readonly string[], more: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    'OEBPS/book.opf': `<package><metadata xmlns:dc="d"><dc:title>Talks in Geneva</dc:title><dc:creator>Ann Poe</dc:creator><dc:date>2022-01-09</dc:date><dc:language>en</dc:language></metadata><manifest>${chapters
      .map((_, index) => `<item id="c${index}" href="chapter%20${index}.xhtml"/>`)
      .join(
        '',
      )}</manifest><spine>${chapters.map((_, index) => `<itemref idref="c${index}"/>`).join('')}</spine></package>`,
    ...Object.fromEntries(
      chapters.map((body, index) => [
        `OEBPS/chapter ${index}.xhtml`,
        `<?xml version="1.0"?><!DOCTYPE html><html><head><title>x</title></head><body>${body}</body></html>`,
      ]),
    ),
    ...more,
  });

export const RTF =
  "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Arial;}{\\f1\\fcharset204 Arial Cyr;}}{\\info{\\title Talks in Geneva}{\\author Ann Poe}}{\\*\\generator X;}\\pard Caf\\'e9 \\ldblquote yes\\rdblquote\\par\n{\\f1 \\'cd\\'e5\\'f2}\\line next\\tab cell\\par \\uc1\\u8364? and \\u-10179?\\u-8704?{\\v hidden}\\par}";

const SENTENCES =
  'Deputy Foreign Minister Sergei Ryabkov said in Geneva that the talks were hard, but that nobody had left the table, and that they would go on. The other side called the drafts, which had been made public, a list of wishes. ';

/** A news page with its surroundings. */
export const PAGE = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Talks begin | The Paper</title>
<link rel="canonical" href="https://paper.example/talks"><meta property="og:site_name" content="The Paper">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle","headline":"Talks begin","datePublished":"2022-01-09T23:30:00+03:00","author":[{"name":"Ann Poe"},{"name":"Bo Lee"}],"publisher":{"name":"The Paper"}}]}</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
<article><h1>Talks begin</h1><p>First. ${SENTENCES}</p><p>Second. ${SENTENCES}<br>A new line, that is one.</p><script>alert(1)</script>
<p onclick="alert(2)">Third. ${SENTENCES}</p></article>
<footer><p>Copyright The Paper. All rights are reserved, and none of this may be copied without a written permission.</p></footer></body></html>`;

/** The page as a browser saves it in one file. */
export const MHT = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://paper.example/talks?x=1\r\nSubject: Talks\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--b--"\r\n\r\n\r\n----b--\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://paper.example/talks?x=1\r\n\r\n${PAGE.replaceAll('=', '=3D').replaceAll('First.', 'First caf=C3=A9.').replaceAll('Geneva that', 'Geneva =\r\nthat')}\r\n----b--\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n----b----\r\n`;
