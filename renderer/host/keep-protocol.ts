import type { HostError, KeepCapability } from '../../shared/contract/host.ts';
import type { Result } from '../../shared/domain/result.ts';

/** A call of `KeepCapability` on its way to the worker. */
export interface KeepQuestion {
  readonly id: number;
  readonly call: keyof KeepCapability;
  readonly args: readonly unknown[];
}

export interface KeepAnswer {
  readonly id: number;
  readonly result: Result<unknown, HostError>;
}
