import type { Page } from '@playwright/test';

/** What the status bar says is saved. */
export interface Shown {
  readonly articles: number;
  readonly actors: number;
}

/** What is in the database of the open project. */
export interface Inside extends Shown {
  readonly tags: number;
  /** The names of the actors, in the order of the log. */
  readonly names: readonly string[];
  /** What is there by halves, in words; nothing should be. */
  readonly halves: readonly string[];
}

/**
 * From now on `heard` is told whatever the status bar shows as saved, by an eye inside the page that looks at each change
 * of it. What is on its way when the page is killed is not heard: then less counts as saved than was shown.
 */
export async function watchSaved(page: Page, heard: (shown: Shown) => void): Promise<void> {
  page.on('console', (message) => {
    const [, articles, actors] = /^saved: (\d+) (\d+)$/.exec(message.text()) ?? [];
    if (articles && actors) heard({ articles: Number(articles), actors: Number(actors) });
  });
  await page.evaluate(() => {
    let last = '';
    const look = () => {
      const bar = document.querySelector('footer')?.textContent ?? '';
      const [, articles, actors] =
        /^Saved(\d+) articles? · (\d+) actors?/.exec(bar.replace(/(?<=\d)[,.\s](?=\d)/gu, '')) ?? [];
      const told = `saved: ${articles} ${actors}`;
      if (articles === undefined || told === last) return;
      last = told;
      console.debug(told);
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
    look();
  });
}

/** Reads the databases of the open project as they are, without the program. */
export function lookInside(page: Page): Promise<Inside> {
  return page.evaluate(readInside);
}

/* Runs in the page, and so stands alone. */
async function readInside() {
  const asked = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const read = async (name: string, stores: readonly string[]) => {
    const database = await asked(indexedDB.open(name));
    const transaction = database.transaction(stores, 'readonly');
    const rows = await Promise.all(stores.map((store) => asked(transaction.objectStore(store).getAll())));
    database.close();
    return new Map(stores.map((store, at) => [store, rows[at] as Row[]]));
  };
  type Row = Readonly<Record<string, unknown>>;
  interface Entry {
    readonly seq: number;
    readonly changes: readonly { readonly table: string; readonly id: string; readonly after: Row | null }[];
  }
  /** As text in one order of keys, without what is only there for the indexes. */
  const plain = (value: unknown): string =>
    JSON.stringify(value, (key, part) =>
      key === 'codes'
        ? undefined
        : part && typeof part === 'object' && !Array.isArray(part)
          ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
          : part,
    );

  const library = await read('standpoint-library', ['projects']);
  const open = (library.get('projects') ?? [])
    .filter(({ deletedAt }) => !deletedAt)
    .sort((a, b) => (String(a.openedAt) < String(b.openedAt) ? 1 : -1))[0];
  if (!open) throw new Error('the list of projects has none');
  const tables = ['documents', 'actors', 'tags', 'texts', 'log'] as const;
  const all = await read(`standpoint-project-${open.key}`, tables);
  const [documents, actors, tags, texts, log] = tables.map((table) => all.get(table) ?? []) as [
    Row[],
    Row[],
    Row[],
    Row[],
    Row[],
  ];
  const entries = log as unknown as readonly Entry[];

  const halves: string[] = [];
  entries.forEach(({ seq }, at) => {
    if (seq !== at + 1) halves.push(`the log has ${seq} as its entry ${at + 1}`);
  });
  // The last word of the log about a row is the row.
  const words = new Map(
    entries.flatMap(({ changes }) => changes.map(({ table, id, after }) => [`${table} ${id}`, after])),
  );
  for (const [table, rows] of [
    ['documents', documents],
    ['actors', actors],
    ['tags', tags],
  ] as const) {
    const there = new Map(rows.map((row) => [`${table} ${row.id}`, row]));
    for (const [place, after] of words) {
      if (!place.startsWith(`${table} `)) continue;
      const row = there.get(place) ?? null;
      if (plain(row) !== plain(after)) halves.push(`the log and the table differ in ${place}`);
    }
  }
  const textOf = new Map(texts.map(({ sha256, text }) => [sha256, String(text)]));
  const documentOf = new Map(documents.map((row) => [row.id, textOf.get(row.sha256)]));
  for (const [id, text] of documentOf) if (text === undefined) halves.push(`the article ${id} has no text`);
  const tagged = new Set(tags.map(({ actor }) => actor));
  const known = new Set(actors.map(({ id }) => id));
  for (const { id } of actors) if (!tagged.has(id)) halves.push(`the actor ${id} came without its tag`);
  for (const { id, actor, documentId, start, end, quote } of tags) {
    if (!known.has(actor)) halves.push(`the tag ${id} came without its actor`);
    const text = documentOf.get(documentId);
    if (text?.slice(Number(start), Number(end)) !== quote) halves.push(`the tag ${id} does not stand on its passage`);
  }
  const names = [...words].flatMap(([place, after]) =>
    place.startsWith('actors ') && after ? [String(after.name)] : [],
  );
  for (const { name } of actors) if (!names.includes(String(name))) names.push(String(name));
  return { articles: documents.length, actors: actors.length, tags: tags.length, names, halves };
}
