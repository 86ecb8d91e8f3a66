import type { Line } from '../state/search.ts';

/** Letters of scripts that run from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The passage in the middle; in scripts from right to left the sides change places with the reading. */
export const Kwic = ({ line: { left, hit, right } }: { readonly line: Line }) => (
  <span className="kwic" dir={RIGHT_TO_LEFT.test(hit) ? 'rtl' : 'ltr'}>
    <span className="kwic-left">
      <bdi>{left}</bdi>
    </span>
    <span className="kwic-right">
      <mark className="kwic-hit">
        <bdi>{hit.replace(/\s+/gu, ' ')}</bdi>
      </mark>
      <bdi className="kwic-rest">{right}</bdi>
    </span>
  </span>
);
