import type { HtmlDocument } from '../markup/html.ts';

export interface PageFields {
  readonly title: string;
  readonly author: string;
  readonly source: string;
  readonly url: string;
  readonly language: string;
  /** EDTF: the day as it is written, in the time zone of the page. */
  readonly publishedOn: string;
}

/** What a page says about itself: JSON-LD first, then Open Graph and `article:`, then other tags, then its body. */
export function readMetadata(document: HtmlDocument): PageFields {
  const metas = metasOf(document);
  const ld = newsOf(document);
  const meta = (...names: string[]) => names.map((name) => metas.get(name)).find((value) => value) ?? '';
  const attribute = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name) ?? '';
  const url = [attribute('link[rel="canonical"]', 'href'), meta('og:url'), text(ld.url), text(ld.mainEntityOfPage)];
  return {
    title:
      text(ld.headline) ||
      meta('og:title', 'twitter:title', 'dc.title') ||
      (document.querySelector('title')?.textContent ?? ''),
    author: text(ld.author) || meta('author', 'dc.creator', 'parsely-author') || person(meta('article:author')),
    source: text(ld.publisher) || meta('og:site_name', 'application-name', 'dc.publisher'),
    url: url.find((one) => /^https?:\/\//iu.test(one)) ?? '',
    language: document.documentElement?.getAttribute('lang') || text(ld.inLanguage) || meta('og:locale'),
    publishedOn:
      [
        text(ld.datePublished),
        meta(
          'article:published_time',
          'og:published_time',
          'datepublished',
          'dc.date',
          'dc.date.issued',
          'date',
          'pubdate',
        ),
        attribute('time[pubdate]', 'datetime') || attribute('time[itemprop="datePublished"]', 'datetime'),
        attribute('article time[datetime]', 'datetime') || attribute('time[datetime]', 'datetime'),
      ]
        .map(dayOf)
        .find((day) => day !== '') ?? '',
  };
}

const dayOf = (date: string): string => /^\s*(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?=$|[T\s])/u.exec(date)?.[1] ?? '';

/** `article:author` is often the address of a profile. */
const person = (author: string): string => (/^https?:/iu.test(author) ? '' : author);

function metasOf(document: HtmlDocument): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      ''
    ).trim();
    const content = (meta.getAttribute('content') ?? '').trim();
    if (content !== '' && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
  }
  return metas;
}

type Thing = Readonly<Record<string, unknown>>;
const ARTICLE = /(?:Article|NewsReport|Report|BlogPosting)$/u;
const DEEPEST = 5;

function newsOf(document: HtmlDocument): Thing {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let json: unknown;
    try {
      json = JSON.parse(script.textContent);
    } catch {
      continue;
    }
    const news = thingsIn(json, 0).find((thing) =>
      [thing['@type']].flat().some((type) => ARTICLE.test(String(type).slice(0, 100))),
    );
    if (news) return news;
  }
  return {};
}

function thingsIn(value: unknown, level: number): Thing[] {
  if (level > DEEPEST || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, 1000).flatMap((one) => thingsIn(one, level + 1));
  const thing = value as Thing;
  return [thing, ...thingsIn(thing['@graph'], level + 1)];
}

/** A text, or what a thing or several are called. */
function text(value: unknown, level = 0): string {
  if (typeof value === 'string') return value;
  if (level > DEEPEST || typeof value !== 'object' || value === null) return '';
  if (Array.isArray(value)) {
    return value
      .slice(0, 50)
      .map((one) => text(one, level + 1))
      .filter((one) => one !== '')
      .join(', ');
  }
  return text((value as Thing).name ?? (value as Thing)['@id'], level + 1);
}
