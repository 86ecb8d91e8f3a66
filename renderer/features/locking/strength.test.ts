import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strengthOf } from './strength.ts';

describe('the hint on a passphrase', () => {
  it.each([
    ['Talks', 'short'],
    ['password', 'weak'],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['12345678901234567890', 'weak'],
    ['abcdefghijklmnopqrst', 'weak'],
    ['talks talks talks talks talks', 'weak'],
    ['correct horse battery staple', 'fair'],
    ['correct horse battery staple anchor', 'strong'],
    ['x9!Kq2#vL7$wZ4&p', 'strong'],
    ['лошадь верно батарея скрепка якорь', 'strong'],
  ])('calls “%s” %s', (passphrase, strength) => {
    expect(strengthOf(passphrase, 8)).toBe(strength);
  });

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (typed) => typeof strengthOf(typed, 8) === 'string'));
  });
});
