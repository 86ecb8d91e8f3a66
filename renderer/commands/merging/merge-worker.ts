import type { Project } from '../../../shared/domain/model.ts';
import type { FromMerger, ToMerger } from './merge-client.ts';
import type { OpenRows } from './open-rows.ts';
import { planMerge } from './plan-merge.ts';
import { previewMerge } from './preview-merge.ts';

/** Compares two projects off the main thread, so that large ones do not freeze the window. It knows only what it is given. */
let theirs: Project | null = null;
let open: OpenRows | null = null;

self.onmessage = ({ data }: MessageEvent<ToMerger>) => {
  if (data.kind === 'theirs') {
    theirs = data.project;
    return;
  }
  if (data.kind === 'preview') open = data.open;
  if (!theirs || !open) throw new Error('asked before both projects were given');
  const answer: FromMerger =
    data.kind === 'preview'
      ? { kind: 'preview', preview: previewMerge(open, theirs) }
      : { kind: 'plan', changes: planMerge(open, theirs, data.options).changes };
  self.postMessage(answer);
};
