import type { Line } from '../state/search.ts';
import type { Controller } from './controller.ts';
import { revealPassage } from './focus.ts';

/**
 * Shows a line of the search in the text: its article is opened and the passage brought into sight. A hit is selected, so
 * that it can be tagged at once; a tag becomes the active one. The focus goes into the text only where `enter` says so.
 */
export async function showLine(controller: Controller, line: Line, enter: boolean): Promise<void> {
  if (!(await controller.openArticleOf(line))) return;
  const { start, end, tag } = line;
  controller.session.setState({ activeTag: tag?.id ?? null, ...(tag ? { selection: null } : {}) });
  revealPassage({ start, end }, tag ? { start, end: start } : { start, end }, enter);
}
