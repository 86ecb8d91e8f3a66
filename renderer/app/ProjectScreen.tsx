import { FileOutput, FilePlus2, LayoutGrid, Redo2, Undo2 } from 'lucide-react';
import type { RefObject } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useStore } from 'zustand';
import type { CommandId } from '../../shared/contract/commands.ts';
import type { Span } from '../../shared/domain/model.ts';
import { Codebook } from '../features/codebook/Codebook.tsx';
import { CodeDialogs } from '../features/codebook/CodeDialogs.tsx';
import { useProject, useProjectContext, useSession } from '../features/context.tsx';
import { ExportCodebook, ImportCodebook } from '../features/exchange/CodebookDialogs.tsx';
import { ExportDialog } from '../features/exchange/ExportDialog.tsx';
import { Changes } from '../features/history/Changes.tsx';
import { describeEntry } from '../features/history-words.ts';
import { KeyOf, useKeyOf } from '../features/keys.tsx';
import { ArticleDialogs } from '../features/library/ArticleDialogs.tsx';
import { ArticleList } from '../features/library/ArticleList.tsx';
import { ProjectDetails } from '../features/project/ProjectDialogs.tsx';
import { ArticleHead } from '../features/reader/ArticleHead.tsx';
import { Reader } from '../features/reader/Reader.tsx';
import { Dock } from '../features/search/Dock.tsx';
import { TagForms } from '../features/tagging/TagForms.tsx';
import { WhichTag } from '../features/tagging/WhichTag.tsx';
import { TagList } from '../features/tags/TagList.tsx';
import type { Panel } from '../state/session.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import type { Controller } from './controller.ts';
import { PaneSwitch, usePane } from './panes.tsx';
import { showLine } from './show-line.ts';
import { ThemeChoice } from './ThemeChoice.tsx';

interface Props {
  readonly controller: Controller;
  readonly mac: boolean;
  readonly dispatch: (command: CommandId) => void;
  /** Reading goes on in the text, at this place. */
  readonly onResume: (span: Span) => void;
}

/** The workbench: articles on the left, the text in the middle, tags and codebook on the right. */
export const ProjectScreen = ({ controller, mac, dispatch, onResume }: Props) => {
  const { session } = useProjectContext();
  const open = useProject((state) => state.open);
  const article = useProject((state) => (state.open ? state.articles.get(state.open.id) : undefined));
  const hasArticles = useProject((state) => state.articles.size > 0);
  const panel = useSession((state) => state.panel);
  const tags = open?.tags.length ?? 0;
  const snap = useStore(controller.store, (state) => state.snap);
  const pane = usePane();
  return (
    <div className="workbench" data-pane={pane}>
      <TopBar dispatch={dispatch} />
      <PaneSwitch pane={pane} />
      <ArticleList
        openId={open?.id ?? null}
        onOpen={(id) => void controller.openArticle(id)}
        onOpenFiles={() => dispatch('open-articles')}
      />
      <main className="reader-pane">
        {open && article ? (
          <div className="reader-column">
            <ArticleHead article={article} />
            <Reader key={open.id} article={open} mac={mac} snap={snap}>
              {(anchor: RefObject<HTMLElement | null>) => (
                <>
                  <TagForms open={open} article={article} anchor={anchor} onDone={onResume} />
                  <WhichTag tags={open.tags} anchor={anchor} onDone={onResume} />
                </>
              )}
            </Reader>
          </div>
        ) : (
          <div className="empty empty-reader">
            <p>{hasArticles ? 'Choose an article on the left to read it.' : 'Open an article to begin.'}</p>
            {!hasArticles && (
              <Button
                look="primary"
                icon={<FilePlus2 size={18} aria-hidden="true" />}
                onPress={() => dispatch('open-articles')}
              >
                Open articles
              </Button>
            )}
          </div>
        )}
      </main>
      <aside className="inspector" aria-label="Inspector">
        <Tabs selectedKey={panel} onSelectionChange={(key) => session.setState({ panel: key as Panel })}>
          <TabList aria-label="Inspector" className="tab-list">
            <Tab id="tags" className="tab">
              Tags {tags > 0 && <span className="count">{tags}</span>}
            </Tab>
            <Tab id="codebook" className="tab">
              Codebook
            </Tab>
            <Tab id="changes" className="tab">
              Changes
            </Tab>
          </TabList>
          <TabPanel id="tags" className="tab-panel">
            {open ? <TagList open={open} /> : <p className="empty">No article is open.</p>}
          </TabPanel>
          <TabPanel id="changes" className="tab-panel">
            <Changes />
          </TabPanel>
          <TabPanel id="codebook" className="tab-panel">
            <Codebook />
          </TabPanel>
        </Tabs>
      </aside>
      <Dock onShow={(line, enter) => void showLine(controller, line, enter)} onClosed={() => dispatch('go-reader')} />
      <StatusBar controller={controller} />
      <CodeDialogs />
      <ArticleDialogs />
      <OtherDialogs controller={controller} />
    </div>
  );
};

const TopBar = ({ dispatch }: { readonly dispatch: (command: CommandId) => void }) => {
  const title = useProject((state) => state.info.title);
  const undo = useProject((state) => state.undo);
  const redo = useProject((state) => state.redo);
  const keyOf = useKeyOf();
  const withKey = (words: string, command: CommandId) => [words, keyOf(command)].filter(Boolean).join(' · ');
  return (
    <header className="top-bar">
      <IconButton
        label="All projects"
        icon={<LayoutGrid size={18} aria-hidden="true" />}
        onPress={() => dispatch('show-projects')}
      />
      <h1 className="project-name">
        <Button look="quiet" onPress={() => dispatch('edit-project')}>
          {title}
        </Button>
      </h1>
      <span className="spacer" />
      <span title={undo ? withKey(`Undo: ${describeEntry(undo)}`, 'undo') : 'Nothing to undo'}>
        <Button
          look="quiet"
          icon={<Undo2 size={16} aria-hidden="true" />}
          isDisabled={!undo}
          onPress={() => dispatch('undo')}
        >
          Undo
        </Button>
      </span>
      <span title={redo ? withKey(`Redo: ${describeEntry(redo)}`, 'redo') : 'Nothing to redo'}>
        <Button
          look="quiet"
          icon={<Redo2 size={16} aria-hidden="true" />}
          isDisabled={!redo}
          onPress={() => dispatch('redo')}
        >
          Redo
        </Button>
      </span>
      <span className="bar-gap" />
      <Button icon={<FilePlus2 size={16} aria-hidden="true" />} onPress={() => dispatch('open-articles')}>
        Open articles
      </Button>
      <Button look="primary" icon={<FileOutput size={16} aria-hidden="true" />} onPress={() => dispatch('export')}>
        Export
      </Button>
    </header>
  );
};

const SAVING = { saved: 'Saved', saving: 'Saving…', failed: 'Not saved' } as const;

const StatusBar = ({ controller }: { readonly controller: Controller }) => {
  const saving = useProject((state) => state.saving);
  const articles = useProject((state) => state.articles.size);
  const actors = useProject((state) => state.actors.size);
  const positions = useProject((state) => state.positions.size);
  return (
    <footer className="status-bar">
      <span className={`saving saving-${saving}`}>{SAVING[saving]}</span>
      <span className="spacer" />
      <span>
        {articles} {articles === 1 ? 'article' : 'articles'} · {actors} {actors === 1 ? 'actor' : 'actors'} ·{' '}
        {positions} {positions === 1 ? 'position' : 'positions'}
      </span>
      <ThemeChoice controller={controller} />
      <span>
        <KeyOf command="show-keys" /> keys
      </span>
    </footer>
  );
};

const OtherDialogs = ({ controller }: { readonly controller: Controller }) => {
  const { session } = useProjectContext();
  const name = useSession((state) => state.dialog?.name);
  const codebook = useStore(controller.store, (state) => state.incomingCodebook);
  const close = () => session.setState({ dialog: null });
  if (codebook) {
    return (
      <ImportCodebook
        {...codebook}
        onImport={() => controller.importCodebook()}
        onClose={() => controller.dropCodebook()}
      />
    );
  }
  if (name === 'export-codebook') {
    return <ExportCodebook onClose={close} onSave={(format) => controller.exportCodebook(format)} />;
  }
  if (name === 'export') return <ExportDialog onClose={close} onSave={() => controller.exportProject()} />;
  return name === 'project-details' ? (
    <ProjectDetails onClose={close} onCoderName={(name) => controller.nameCoder(name)} />
  ) : null;
};
