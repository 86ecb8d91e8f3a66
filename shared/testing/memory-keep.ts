import type { HostError, HostErrorCode, HostResult, KeepCapability } from '../contract/host.ts';
import { MAX_FILE_BYTES } from '../contract/host.ts';
import { keptFileFault, keptProjectFault } from '../contract/kept.ts';
import { err, failure, ok } from '../domain/result.ts';

export type KeepCall = keyof KeepCapability;

export interface PlannedFailure {
  /** Only these calls fail; others go on as ever. Without it: those that change something. */
  readonly calls?: readonly KeepCall[];
  /** Only calls about a file of this name fail. */
  readonly name?: string;
  /** How many of them fail; `Infinity` until `succeed`. One, if nothing is said. */
  readonly times?: number;
  /** How many bytes of an `append` arrive before it fails: a torn line. None, if nothing is said. */
  readonly arrived?: number;
}

/** A host's keep in memory, which can be made to fail, and whose files can be damaged. */
export interface MemoryKeep extends KeepCapability {
  /** The files, by project and name. A test may change or delete them. */
  readonly files: Map<string, Map<string, Uint8Array>>;
  failNext(code: HostErrorCode, planned?: PlannedFailure): void;
  /** Forgets all failures that were planned. */
  succeed(): void;
  /** What `free` says; null at first. */
  setFree(bytes: number | null): void;
  /** Every call that was carried out, in order: `append b journal.jsonl`. */
  readonly calls: readonly string[];
}

const CHANGING: readonly KeepCall[] = ['append', 'write', 'remove', 'removeAll'];

function faultOf(call: KeepCall, project: unknown, name: unknown, at: unknown = 0): HostError | null {
  if (call === 'projects' || call === 'free') return null;
  return call === 'list' || call === 'removeAll' ? keptProjectFault(project) : keptFileFault(project, name, at);
}

export function memoryKeep(): MemoryKeep {
  const files: MemoryKeep['files'] = new Map();
  const calls: string[] = [];
  let planned: (Required<Omit<PlannedFailure, 'name'>> & { name: string | undefined; code: HostErrorCode })[] = [];
  let free: number | null = null;

  const failureOf = (call: KeepCall, name: string) => {
    const found = planned.find((one) => one.calls.includes(call) && (one.name === undefined || one.name === name));
    if (!found) return null;
    planned = planned
      .map((one) => (one === found ? { ...one, times: one.times - 1 } : one))
      .filter(({ times }) => times > 0);
    return found;
  };

  /** Refuses what every host refuses, fails as planned, or does the work: later, as a host does. */
  const run = async <T>(
    [call, project, name, at]: readonly [KeepCall, string?, string?, number?],
    work: () => Awaited<HostResult<T>>,
    onFailure: (arrived: number) => void = () => {},
  ): HostResult<T> => {
    const fault = faultOf(call, project, name, at);
    if (fault) return err(fault);
    await Promise.resolve();
    const failing = failureOf(call, name ?? '');
    if (failing) onFailure(failing.arrived);
    if (failing) return failure(failing.code, `This was planned to fail with ${failing.code}.`);
    calls.push([call, project, name].filter((part) => part !== undefined).join(' '));
    return work();
  };

  const put = (project: string, name: string, content: Uint8Array) => {
    const folder = files.get(project) ?? new Map<string, Uint8Array>();
    files.set(project, folder.set(name, content));
    return ok(null);
  };
  /** The first `at` bytes and then these; null where there are fewer. */
  const joined = (project: string, name: string, at: number, bytes: Uint8Array) => {
    const old = files.get(project)?.get(name) ?? new Uint8Array();
    if (old.byteLength < at) return null;
    const whole = new Uint8Array(at + bytes.byteLength);
    whole.set(old.subarray(0, at));
    whole.set(bytes, at);
    return whole;
  };

  return {
    files,
    calls,
    failNext: (code, { calls: only = CHANGING, name, times = 1, arrived = 0 } = {}) => {
      planned = [...planned, { code, calls: only, name, times, arrived }];
    },
    succeed: () => {
      planned = [];
    },
    setFree: (bytes) => {
      free = bytes;
    },
    projects: () => run(['projects'], () => ok([...files.keys()].sort())),
    list: (project) =>
      run(['list', project], () => {
        const folder = [...(files.get(project) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
        return ok(folder.map(([name, { byteLength }]) => ({ name, size: byteLength })));
      }),
    read: (project, name, from) =>
      run(['read', project, name, from], () => {
        const content = files.get(project)?.get(name);
        return content ? ok(content.slice(from)) : failure('not-found', `“${name}” is not kept.`);
      }),
    write: (project, name, bytes) => {
      const copy = bytes.slice();
      return run(['write', project, name], () => put(project, name, copy));
    },
    append: (project, name, at, bytes) => {
      const copy = bytes.slice();
      return run(
        ['append', project, name, at],
        () => {
          if (at + copy.byteLength > MAX_FILE_BYTES && joined(project, name, at, new Uint8Array()))
            return failure('too-large', `“${name}” would be too large to be read again.`);
          const whole = joined(project, name, at, copy);
          return whole ? put(project, name, whole) : failure('io-error', `“${name}” has fewer bytes than ${at}.`);
        },
        (arrived) => {
          const torn = joined(project, name, at, copy.subarray(0, arrived));
          if (torn) put(project, name, torn);
        },
      );
    },
    remove: (project, name) =>
      run(['remove', project, name], () => {
        files.get(project)?.delete(name);
        return ok(null);
      }),
    removeAll: (project) =>
      run(['removeAll', project], () => {
        files.delete(project);
        return ok(null);
      }),
    free: () => run(['free'], () => ok(free)),
  };
}
