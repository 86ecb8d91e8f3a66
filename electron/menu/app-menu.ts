import { Menu } from 'electron';
import type { CommandId } from '../../shared/contract/commands.ts';
import { COMMANDS } from '../../shared/contract/commands.ts';
import { type MenuParts, menuTemplate } from './template.ts';

/** The menu on the screen. It is rebuilt when the recent files change; what is disabled is set on the items. */
export class AppMenu {
  readonly #parts: Omit<MenuParts, 'recent'>;
  #disabled: ReadonlySet<CommandId> = new Set();

  constructor(parts: Omit<MenuParts, 'recent'>) {
    this.#parts = parts;
  }

  show(recent: readonly string[]): void {
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ ...this.#parts, recent })));
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
