import { vi } from 'vitest';

/** Notes every listener and every other call, by name. Whatever is asked of it is a function that does nothing. */
export function recorder<T extends object>(own: Partial<T> = {}) {
  const listeners = new Map<string, (...args: never[]) => unknown>();
  const calls: [string, unknown[]][] = [];
  const on = (name: string, listener: (...args: never[]) => unknown) => void listeners.set(name, listener);
  const target = new Proxy(own, {
    get(object, key) {
      if (key === 'on' || key === 'once') return on;
      if (key in object) return Reflect.get(object, key);
      if (key === 'then') return undefined; // it is no promise
      return (...args: unknown[]) => void calls.push([String(key), args]);
    },
  }) as T;
  return { target, listeners, calls, argsOf: (name: string) => calls.find(([called]) => called === name)?.[1] };
}

/** An event that can be prevented. */
export function preventable(fields: object = {}) {
  const preventDefault = vi.fn();
  return { event: { ...fields, preventDefault }, wasPrevented: () => preventDefault.mock.calls.length > 0 };
}
