import path from 'node:path';
import type { MenuItemConstructorOptions as Item } from 'electron';
import type { MenuParts } from './template.ts';

/** Names; where two are the same, their folders too. */
export function recentMenu({ recent, onRecent, onClearRecent }: MenuParts): Item[] {
  if (recent.length === 0) return [{ label: 'No files yet', enabled: false }];
  const names = recent.map((file) => path.basename(file));
  return [
    ...recent.map((file, index): Item => {
      const name = names[index] ?? file;
      const isUnique = names.indexOf(name) === names.lastIndexOf(name);
      return { label: plain(isUnique ? name : `${name} — ${path.dirname(file)}`), click: () => onRecent(file) };
    }),
    { type: 'separator' },
    { label: 'Clear the list', click: onClearRecent },
  ];
}

/** An ampersand in a menu underlines the next letter; two are one. */
const plain = (label: string) => label.replaceAll('&', '&&');
