import nodeFs, { type FileHandle } from 'node:fs/promises';
import type { KeepFs } from '../files/keep.ts';

/**
 * What happens at the n-th call: a system error; a write that stops half-way without saying so, or that says so, as the
 * system may.
 */
export type Fault = 'ENOSPC' | 'EIO' | 'EPERM' | 'EBUSY' | 'short write' | 'told short write';

export interface FailingFs {
  readonly fs: KeepFs;
  /** How many calls were made. */
  calls(): number;
}

/** The real file system, except that the n-th call fails. Counts the calls of file handles too. */
export function failingFs(nth: number, fault: Fault): FailingFs {
  let count = 0;
  const watch = <T extends object>(target: T, wrapResult: (name: string, result: unknown) => unknown): T =>
    new Proxy(target, {
      get(object, key) {
        const member = Reflect.get(object, key, object);
        if (typeof member !== 'function') return member;
        return async (...args: unknown[]) => {
          count += 1;
          if (count !== nth) return wrapResult(String(key), await member.apply(object, args));
          if (key === 'close') await member.apply(object, args); // as the system does, even when it reports an error
          if (!fault.endsWith('short write')) throw Object.assign(new Error(`${fault}: planted`), { code: fault });
          if (key === 'close') return undefined;
          if (key === 'write') {
            const [bytes, from, length, at] = args as [Uint8Array, number, number, number];
            const written = await member.apply(object, [bytes, from, length >> 1, at]);
            return fault === 'told short write' ? written : { ...written, bytesWritten: length };
          }
          if (key !== 'writeFile') return wrapResult(String(key), await member.apply(object, args));
          const bytes = args[0] as Uint8Array;
          return member.apply(object, [bytes.subarray(0, bytes.byteLength >> 1)]);
        };
      },
    });
  const fs = watch(nodeFs, (name, result) =>
    name === 'open' ? watch(result as FileHandle, (_name, value) => value) : result,
  );
  return { fs, calls: () => count };
}
