import { memo } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Codebook } from '../features/codebook/Codebook.tsx';
import { useProject, useProjectContext, useSession, useSuggestions } from '../features/context.tsx';
import { Changes } from '../features/history/Changes.tsx';
import { SuggestionPanel } from '../features/suggestions/SuggestionPanel.tsx';
import { TagList } from '../features/tags/TagList.tsx';
import type { Panel } from '../state/session.ts';

interface Props {
  readonly onOpenArticle: (id: string) => void;
}

/** Tags of the article, suggestions, codebook and changes. Not drawn again when tags change: its parts look after themselves. */
export const Inspector = memo(({ onOpenArticle }: Props) => {
  const { session } = useProjectContext();
  const panel = useSession((state) => state.panel);
  return (
    <aside className="inspector" aria-label="Inspector">
      <Tabs selectedKey={panel} onSelectionChange={(key) => session.setState({ panel: key as Panel })}>
        <TabList aria-label="Inspector" className="tab-list">
          <Tab id="tags" className="tab">
            Tags <TagCount />
          </Tab>
          <Tab id="suggestions" className="tab">
            Suggestions <SuggestionCount />
          </Tab>
          <Tab id="codebook" className="tab">
            Codebook
          </Tab>
          <Tab id="changes" className="tab">
            Changes
          </Tab>
        </TabList>
        <TabPanel id="tags" className="tab-panel">
          <TagsOfArticle />
        </TabPanel>
        <TabPanel id="suggestions" className="tab-panel">
          <SuggestionPanel onOpenArticle={onOpenArticle} />
        </TabPanel>
        <TabPanel id="changes" className="tab-panel">
          <Changes />
        </TabPanel>
        <TabPanel id="codebook" className="tab-panel">
          <Codebook />
        </TabPanel>
      </Tabs>
    </aside>
  );
});
Inspector.displayName = 'Inspector';

const TagCount = () => {
  const tags = useProject((state) => state.open?.tags.length ?? 0);
  return tags > 0 ? <span className="count">{tags}</span> : null;
};

const SuggestionCount = () => {
  const number = useSuggestions((state) => state.shown.length);
  return number > 0 ? <span className="count">{number}</span> : null;
};

const TagsOfArticle = () => {
  const open = useProject((state) => state.open);
  return open ? <TagList key={open.id} open={open} /> : <p className="empty">No article is open.</p>;
};
