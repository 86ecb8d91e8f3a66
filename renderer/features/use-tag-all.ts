import { useState } from 'react';
import { type TagHitsReport, tagHits } from '../commands/tag-hits.ts';
import type { TagContent } from '../commands/tags.ts';
import type { Line } from '../state/search.ts';
import { notify } from '../state/session.ts';
import { useProjectContext, useRun } from './context.tsx';
import { counted } from './counted.ts';

/** Tags passages as one change, and says how many there were; `onDone` comes after that, and not where it failed. */
export function useTagAll(onDone: () => void) {
  const { session } = useProjectContext();
  const run = useRun();
  const [saving, setSaving] = useState(false);
  const tagAll = async (content: TagContent, lines: readonly Line[], saidOnPublication: boolean): Promise<void> => {
    if (saving) return;
    setSaving(true);
    let report: TagHitsReport = { tagged: 0, skipped: 0 };
    const hits = lines.map(({ documentId, start, end, hit }) => ({ documentId, start, end, quote: hit }));
    const command = tagHits(content, hits, {
      saidOnPublication,
      onReport: (made) => {
        report = made;
      },
    });
    const isDone = await run(command);
    setSaving(false);
    if (!isDone) return;
    const skipped =
      report.skipped > 0
        ? [`${counted(report.skipped, 'passage')} did not fit the text any more and were left out.`]
        : [];
    notify(session, 'news', `Tagged ${counted(report.tagged, 'passage')}.`, skipped);
    onDone();
  };
  return { saving, tagAll };
}
