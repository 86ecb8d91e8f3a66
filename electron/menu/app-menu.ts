import { Menu } from 'electron';
import type { CommandId } from '../../shared/contract/commands.ts';
import { COMMANDS } from '../../shared/contract/commands.ts';
import type { ChangedKeys } from '../../shared/contract/keys.ts';
import { type MenuParts, menuTemplate } from './template.ts';

type Parts = Omit<MenuParts, 'recent' | 'keys'>;

/** The menu on the screen. It is rebuilt when the recent files or the keys change; what is disabled is set on the items. */
export class AppMenu {
  readonly #parts: Parts;
  #disabled: ReadonlySet<CommandId> = new Set();
  #recent: readonly string[] = [];
  #keys: ChangedKeys = {};

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  show(recent: readonly string[]): void {
    this.#recent = recent;
    this.#build();
  }

  /** The keys that are not those of the table. */
  setKeys(keys: ChangedKeys): void {
    if (JSON.stringify(keys) === JSON.stringify(this.#keys)) return;
    this.#keys = keys;
    this.#build();
  }

  #build(): void {
    const template = menuTemplate({ ...this.#parts, recent: this.#recent, keys: this.#keys });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
    this.#apply();
  }

  disable(commands: readonly CommandId[]): void {
    this.#disabled = new Set(commands);
    this.#apply();
  }

  #apply(): void {
    const menu = Menu.getApplicationMenu();
    for (const { id } of COMMANDS) {
      const item = menu?.getMenuItemById(id);
      if (item) item.enabled = !this.#disabled.has(id);
    }
  }
}
