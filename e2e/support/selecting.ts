import { expect } from '@playwright/test';
import { caretOf, dragOver, type Passage, pointsOf } from './reader-text.ts';
import { Screen } from './screen.ts';

/** Selecting passages of the text, by mouse and by keyboard. */
export class Selecting extends Screen {
  async selectText(quote: string, nth = 0): Promise<void> {
    await dragOver(this.page, this.reader, { quote, nth });
    await expect(this.toolbar).toBeVisible();
  }

  /** Ctrl+2 goes to the text, Ctrl+Home to its start; then nearer and nearer, and the same with Shift to select. */
  async selectTextByKeyboard(quote: string, nth = 0): Promise<void> {
    const { keyboard } = this.page;
    await expect(this.reader).toBeVisible();
    await keyboard.press('ControlOrMeta+2');
    await expect(this.reader).toBeFocused();
    await keyboard.press('ControlOrMeta+Home');
    const text = (await this.reader.textContent()) ?? '';
    let start = -1;
    for (let left = nth; left >= 0; left -= 1) start = text.indexOf(quote, start + 1);
    expect(start, `“${quote}” stands ${nth + 1} times in the reader`).toBeGreaterThanOrEqual(0);
    await this.#moveCaret(start, '');
    await this.#moveCaret(start + quote.length, 'Shift+');
    await expect(this.toolbar).toBeVisible();
  }

  /** As a person does: by paragraphs, lines and words as long as they do not lead past the goal, then by characters. */
  async #moveCaret(goal: number, shift: '' | 'Shift+'): Promise<void> {
    const { keyboard } = this.page;
    let at = await caretOf(this.reader);
    const press = async (key: string): Promise<boolean> => {
      await keyboard.press(key);
      const before = at;
      at = await caretOf(this.reader);
      return at !== before;
    };
    const word = process.platform === 'darwin' ? 'Alt' : 'Control';
    for (const [forward, back] of [
      [`${shift}${word}+ArrowDown`, `${shift}${word}+ArrowUp`],
      [`${shift}ArrowDown`, `${shift}ArrowUp`],
      [`${shift}${word}+ArrowRight`, `${shift}${word}+ArrowLeft`],
    ] as const) {
      while (at < goal && (await press(forward)));
      while (at > goal && (await press(back)));
    }
    while (at !== goal) {
      const left = Math.abs(goal - at);
      await press(`${shift}${at > goal ? 'ArrowLeft' : 'ArrowRight'}`);
      expect(Math.abs(goal - at), 'the caret comes nearer').toBeLessThan(left);
    }
  }

  async clickText(passage: Passage): Promise<void> {
    const { middle } = await pointsOf(this.reader, passage);
    await this.page.mouse.click(middle.x, middle.y);
  }
}
