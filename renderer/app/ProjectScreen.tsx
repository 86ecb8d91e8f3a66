import { useCallback, useMemo } from 'react';
import { useStore } from 'zustand';
import { useProject } from '../features/context.tsx';
import { LookingBanner } from '../features/keeping/LookingBanner.tsx';
import { TroubleBanner } from '../features/keeping/TroubleBanner.tsx';
import { ArticleList } from '../features/library/ArticleList.tsx';
import { Dock } from '../features/search/Dock.tsx';
import { Inspector } from './Inspector.tsx';
import { ProjectDialogs } from './ProjectDialogs.tsx';
import { PaneSwitch, usePane } from './panes.tsx';
import { ReadingPane, type ReadingProps } from './ReadingPane.tsx';
import { StatusBar } from './StatusBar.tsx';
import { showLine } from './show-line.ts';
import { TopBar } from './TopBar.tsx';

/**
 * The workbench: articles on the left, the text in the middle, tags and codebook on the right. Each part takes from the
 * project what it shows, so that a tag that comes or goes draws again only what speaks of it.
 */
export const ProjectScreen = (props: ReadingProps) => {
  const { controller, dispatch } = props;
  const openId = useProject((state) => state.open?.id ?? null);
  const looking = useStore(controller.store, (state) => state.looking);
  const pane = usePane();
  const onOpen = useCallback((id: string) => void controller.openArticle(id), [controller]);
  const onOpenFiles = useCallback(() => dispatch('open-articles'), [dispatch]);
  const dock = useMemo(
    () => (
      <Dock onShow={(line, enter) => void showLine(controller, line, enter)} onClosed={() => dispatch('go-reader')} />
    ),
    [controller, dispatch],
  );
  return (
    <div className="project-screen">
      <TroubleBanner />
      {looking && (
        <LookingBanner
          snapshot={looking.snapshot}
          onRestore={() => void controller.snapshots.restore(looking.snapshot.name)}
          onBack={() => void controller.snapshots.back()}
        />
      )}
      <div className="workbench" data-pane={pane}>
        <TopBar dispatch={dispatch} />
        <PaneSwitch pane={pane} />
        <ArticleList openId={openId} onOpen={onOpen} onOpenFiles={onOpenFiles} />
        <ReadingPane {...props} />
        <Inspector onOpenArticle={onOpen} />
        {dock}
        <StatusBar controller={controller} />
        <ProjectDialogs controller={controller} />
      </div>
    </div>
  );
};
