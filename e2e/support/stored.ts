import type { Page } from '@playwright/test';

/** Which of the words lie in some database of a project, as the browser stores it. */
export const wordsInDatabases = (page: Page, words: readonly string[]): Promise<string[]> =>
  page.evaluate(async (wanted) => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const textOf = (value: unknown): string => {
      if (value instanceof Uint8Array) return new TextDecoder().decode(value);
      if (typeof value !== 'object' || value === null) return String(value);
      return Object.entries(value)
        .map(([name, own]) => `${name} ${textOf(own)}`)
        .join('\n');
    };
    let all = '';
    for (const { name = '' } of await indexedDB.databases()) {
      if (!name.startsWith('standpoint-project-')) continue;
      const database = await asked(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        all += textOf(await asked(database.transaction(store).objectStore(store).getAll()));
      }
      database.close();
    }
    return wanted.filter((word) => all.includes(word));
  }, words);
