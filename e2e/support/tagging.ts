import { expect, type Locator } from '@playwright/test';
import {
  type Material,
  type PlannedActor,
  type PlannedDate,
  type PlannedPosition,
  type PlannedTag,
  STANCE_KEYS,
} from './material.ts';
import type { By } from './screen.ts';
import { Selecting } from './selecting.ts';

/** Making tags: a passage, the form, and what is filled in there. */
export class Tagging extends Selecting {
  /** Selects the passage and brings up the form. */
  async beginTag(
    { quote, nth = 0, kind }: Pick<PlannedTag, 'quote' | 'nth' | 'kind'>,
    by: By = 'mouse',
  ): Promise<Locator> {
    if (by === 'mouse') {
      await this.selectText(quote, nth);
      await this.toolbar.getByRole('button', { name: kind }).click();
    } else {
      await this.selectTextByKeyboard(quote, nth);
      await this.page.keyboard.press(kind.charAt(0));
    }
    const form = this.dialog(`Tag ${kind}`);
    await expect(form).toBeVisible();
    return form;
  }

  async tag(planned: PlannedTag, by: By = 'mouse'): Promise<void> {
    const form = await this.beginTag(planned, by);
    if (planned.kind === 'actor') await this.#fillActor(form, planned, by);
    else if (planned.kind === 'date') await this.#fillDate(form, planned);
    else await this.#fillPosition(form, planned, by);
    await this.saveTag(form, by);
  }

  async tagAll({ tags }: Material, by: By = 'mouse'): Promise<void> {
    let made = 0;
    for (const planned of tags) {
      await this.tag(planned, by);
      made += 1;
      await expect(this.tags).toHaveCount(made);
    }
    await this.saved();
  }

  async saveTag(form: Locator, by: By = 'mouse'): Promise<void> {
    // Where the focus is in a field, Enter takes the form as it is.
    if (by === 'mouse') await form.getByRole('button', { name: 'Save tag' }).click();
    else await this.page.keyboard.press('Enter');
    await expect(form).toBeHidden();
  }

  async #fillActor(form: Locator, { quote, actor, actorKind }: PlannedActor, by: By): Promise<void> {
    const field = form.getByRole('combobox', { name: 'Actor', exact: true });
    await expect(field, 'the form begins with a guess').not.toHaveValue('');
    if ((await field.inputValue()) !== actor) await this.choose(field, actor, by);
    const kind = form.getByRole('radiogroup', { name: 'Kind' });
    if (await kind.isVisible()) await this.#pick(kind, actorKind, by);
    const remember = form.getByRole('checkbox', { name: /another name/ });
    if (quote !== actor && (await remember.isVisible())) await expect(remember).toBeChecked();
  }

  async #fillDate(form: Locator, { date, guessed }: PlannedDate): Promise<void> {
    const field = form.getByRole('textbox', { name: 'Date' });
    if (guessed) await expect(field).toHaveValue(date);
    else await field.fill(date);
  }

  async #fillPosition(form: Locator, planned: PlannedPosition, by: By): Promise<void> {
    await this.choose(form.getByRole('combobox', { name: 'Position', exact: true }), planned.position, by);
    await this.#setStance(form, planned.stance);
    await this.#setHolders(form, planned.holders, by);
    const saidOn = form.getByRole('textbox', { name: 'Said on' });
    if ((await saidOn.inputValue()) !== planned.saidOn) await this.write(saidOn, planned.saidOn, by);
    await expect(saidOn).toHaveValue(planned.saidOn);
    await this.tabTo(saidOn);
  }

  /** By its digit, as analysts do. */
  async #setStance(form: Locator, stance: PlannedPosition['stance']): Promise<void> {
    await this.tabTo(form.getByRole('radiogroup', { name: 'Stance' }).getByRole('radio', { checked: true }));
    await this.page.keyboard.press(String(STANCE_KEYS.indexOf(stance) + 1));
    await expect(form.getByRole('radio', { name: stance })).toBeChecked();
  }

  /** Takes the guessed holders away, and adds those that are meant. */
  async #setHolders(form: Locator, holders: readonly string[], by: By): Promise<void> {
    const field = form.getByRole('combobox', { name: 'Holders' });
    const remove = form.getByRole('button', { name: /^Remove / });
    for (let left = await remove.count(); left > 0; left -= 1) {
      if (by === 'mouse') await remove.first().click();
      else {
        await this.tabTo(field);
        await this.page.keyboard.press('Backspace');
      }
      await expect(remove).toHaveCount(left - 1);
    }
    for (const holder of holders) await this.addChip(form, 'Holders', holder, by);
  }

  /** Types into a field with chips and makes it one. */
  async addChip(form: Locator, field: string, chip: string, by: By = 'mouse'): Promise<void> {
    await this.write(form.getByRole('combobox', { name: field }), chip, by);
    await this.page.keyboard.press('Enter');
    // While the field offers more, the rest of the form is hidden from screen readers; Tab goes on.
    await this.page.keyboard.press('Tab');
    await expect(form.getByRole('button', { name: `Remove ${chip}` })).toBeVisible();
  }

  async #pick(group: Locator, value: string, by: By): Promise<void> {
    const radio = group.getByRole('radio', { name: value });
    // What is seen and pressed is the word: the radio itself is there for the keyboard and for screen readers.
    if (by === 'mouse') await group.getByText(value, { exact: true }).click();
    else await this.#walkTo(group, radio);
    await expect(radio).toBeChecked();
  }

  async #walkTo(group: Locator, radio: Locator): Promise<void> {
    await this.tabTo(group.getByRole('radio', { checked: true }));
    for (let presses = 0; presses < 4 && !(await radio.isChecked()); presses += 1) {
      await this.page.keyboard.press('ArrowRight');
    }
  }
}
