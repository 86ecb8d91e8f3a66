interface Task {
  readonly key: string;
  readonly ended: Promise<void>;
}

/**
 * Work on files one after the other, in the order in which it was asked for. A key is a way whose parts end with slashes:
 * work waits for earlier work with the same key, on what lies below it, and on what it lies in (`a/` and `a/b/`).
 */
export class Queue {
  readonly #tasks = new Set<Task>();

  run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = [...this.#tasks].filter((task) => task.key.startsWith(key) || key.startsWith(task.key));
    const result = Promise.all(before.map(({ ended }) => ended)).then(work);
    const task: Task = {
      key,
      ended: result.then(
        () => {},
        () => {},
      ),
    };
    this.#tasks.add(task);
    void task.ended.then(() => this.#tasks.delete(task));
    return result;
  }
}
