import { expect, it } from 'vitest';
import { READERS } from '../formats/readers.ts';
import { READ_ENDINGS } from './endings.ts';

it('the endings that are offered are those of the readers', () => {
  expect([...READ_ENDINGS].sort()).toEqual([...new Set(READERS.flatMap(({ extensions }) => extensions))].sort());
});
