import { describe, expect, it } from 'vitest';
import { quotationsOf } from './quotations.ts';

const quotes = (text: string) => quotationsOf(text).map(({ start, end }) => text.slice(start, end));

describe('the quotations of a text', () => {
  it.each([
    ['He said “no” and “yes”.', ['“no”', '“yes”']],
    ['Er sagte „nein“ und »ja«.', ['„nein“', '»ja«']],
    ['Il a dit « non ».', ['« non »']],
    ['He said "no" and left.', ['"no"']],
    ['He said ‘no, I don’t’ and left.', ['‘no, I don’t’']],
    ['“He called it ‘wrong’,” she said.', ['“He called it ‘wrong’,”']],
    ["The workers' union and the boys' team", []],
  ])('are told by their marks: %s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  it('go on over paragraphs that open them again', () => {
    expect(quotes('“One.\n\n“Two.” Three')).toEqual(['“One.\n\n“Two.”']);
    expect(quotes('"One.\n\n"Two." Three')).toEqual(['"One.\n\n"Two."']);
  });

  it('end with the paragraph where nothing opens them again, and are none', () => {
    expect(quotes('“One.\n\nTwo. “Three”')).toEqual(['“Three”']);
  });
});
