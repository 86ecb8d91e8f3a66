import type { Change } from '../../../shared/domain/changes.ts';
import type { Project } from '../../../shared/domain/model.ts';
import { type Failure, failure, ok, type Result } from '../../../shared/domain/result.ts';
import type { MergeOptions } from '../../../shared/formats/merge/merge.ts';
import type { OpenRows } from './open-rows.ts';
import type { MergePreview } from './preview-merge.ts';

/** What the worker is told, and what it answers. */
export type ToMerger =
  | { readonly kind: 'theirs'; readonly project: Project }
  | { readonly kind: 'preview'; readonly open: OpenRows }
  | { readonly kind: 'plan'; readonly options: MergeOptions };
export type FromMerger =
  | { readonly kind: 'preview'; readonly preview: MergePreview }
  | { readonly kind: 'plan'; readonly changes: readonly Change[] };

/** Compares one project with the open one, off the main thread. One question after the other. */
export interface Merger {
  preview(open: OpenRows): Promise<Result<MergePreview, Failure>>;
  /** The changes that merge it into the project as it was previewed last. */
  plan(options: MergeOptions): Promise<Result<readonly Change[], Failure>>;
  /** What is still being asked is answered as cancelled. */
  close(): void;
}

export type MakeMerger = (theirs: Project) => Merger;

const CANCELLED = failure('cancelled', 'Merging was cancelled.');

export const workerMerger =
  (makeWorker: () => Worker): MakeMerger =>
  (theirs) => {
    const worker = makeWorker();
    let answer: (result: Result<FromMerger, Failure>) => void = () => {};
    let isClosed = false;
    const tell = (message: ToMerger) => worker.postMessage(message);
    const ask = (message: ToMerger) =>
      new Promise<Result<FromMerger, Failure>>((resolve) => {
        if (isClosed) return resolve(CANCELLED);
        answer = resolve;
        tell(message);
      });
    worker.onmessage = ({ data }: MessageEvent<FromMerger>) => answer(ok(data));
    worker.onerror = () =>
      answer(failure('too-large', 'The projects could not be compared: they are too large for the memory at hand.'));
    tell({ kind: 'theirs', project: theirs });
    return {
      preview: async (open) => {
        const said = await ask({ kind: 'preview', open });
        if (!said.ok) return said;
        if (said.value.kind !== 'preview') throw new Error('the worker has answered something else');
        return ok(said.value.preview);
      },
      plan: async (options) => {
        const said = await ask({ kind: 'plan', options });
        if (!said.ok) return said;
        if (said.value.kind !== 'plan') throw new Error('the worker has answered something else');
        return ok(said.value.changes);
      },
      close: () => {
        isClosed = true;
        worker.terminate();
        answer(CANCELLED);
      },
    };
  };
