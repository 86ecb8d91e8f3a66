import { type Coder, compareStrings } from '../../domain/model.ts';
import { readGuid } from '../codebook-qdc/guids.ts';
import type { Element } from '../codebook-qdc/xml.ts';
import { excerpt, type FailedItem } from '../project-file/report.ts';
import { idBehind } from './ids.ts';

/** The users of a file as coders, and one more for what nobody is said to have coded. */
export class Users {
  readonly #coders = new Map<string, Coder>();
  readonly #failed: FailedItem[] = [];
  readonly #newId: () => string;
  #unknown: Coder | null = null;
  readonly #missing = new Set<string>();

  constructor(users: readonly Element[], newId: () => string) {
    this.#newId = newId;
    users.forEach(({ attributes }, index) => {
      const guid = readGuid(attributes.get('guid') ?? '');
      const told = attributes.get('id') ?? '';
      const name = attributes.get('name') ?? (told || 'Coder without a name');
      const item = `user ${index + 1} “${excerpt(name)}”`;
      if (!guid) this.#failed.push({ item, reason: 'Its id is no GUID. It was left out.' });
      else if (this.#coders.has(guid)) this.#failed.push({ item, reason: 'Its id was given before. It was left out.' });
      else this.#coders.set(guid, { id: idBehind('coder', guid, told), name });
    });
  }

  /** The coder whom the first of these names that names one: who made it, else who changed it. */
  idOf(elements: readonly Element[], item: string): string {
    const by = elements.flatMap(({ attributes }) => [attributes.get('creatingUser'), attributes.get('modifyingUser')]);
    const raw = by.find((guid) => guid) ?? '';
    const coder = this.#coders.get(readGuid(raw) ?? '');
    if (coder) return coder.id;
    if (raw && !this.#missing.has(raw)) {
      this.#missing.add(raw);
      this.#failed.push({
        item,
        reason: `Its user ${excerpt(raw)} is not in the file. It was kept as of an unknown coder.`,
      });
    }
    this.#unknown ??= { id: this.#newId(), name: 'Unknown coder' };
    return this.#unknown.id;
  }

  coders(): Coder[] {
    const all = [...this.#coders.values(), ...(this.#unknown ? [this.#unknown] : [])];
    return all.sort((a, b) => compareStrings(a.name, b.name) || compareStrings(a.id, b.id));
  }

  failed = (): readonly FailedItem[] => this.#failed;
}
