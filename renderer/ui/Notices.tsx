import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { useEffect } from 'react';
import { Button, IconButton } from './Button.tsx';

export interface NoticeView {
  readonly id: number;
  readonly tone: 'failure' | 'news';
  readonly title: string;
  readonly lines: readonly string[];
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

interface Props {
  readonly notices: readonly NoticeView[];
  readonly onDismiss: (id: number) => void;
}

/** News goes after a while, failures stay until they are dismissed. Failures speak for themselves; news is spoken by the program's one polite voice. */
export const Notices = ({ notices, onDismiss }: Props) => (
  // Above open dialogs, for the eye, the mouse and the ear.
  <section className="notices" aria-label="Messages" data-react-aria-top-layer="true">
    {notices.map((notice) => (
      <NoticeCard key={notice.id} notice={notice} onDismiss={() => onDismiss(notice.id)} />
    ))}
  </section>
);

/** Long enough to read a sentence twice. */
const NEWS_MS = 6_000;

const NoticeCard = ({ notice, onDismiss }: { readonly notice: NoticeView; readonly onDismiss: () => void }) => {
  const { tone, title, lines, action } = notice;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the time runs once for each notice
  useEffect(() => {
    if (tone === 'failure') return;
    const timer = setTimeout(onDismiss, NEWS_MS);
    return () => clearTimeout(timer);
  }, [tone]);
  return (
    <div
      className={`notice notice-${tone}`}
      role={tone === 'failure' ? 'alert' : 'status'}
      aria-live={tone === 'news' ? 'off' : undefined}
    >
      {tone === 'failure' ? <CircleAlert size={20} /> : <CircleCheck size={20} />}
      <div className="notice-text">
        <strong>{title}</strong>
        {[...new Set(lines)].map((line) => (
          <p key={line}>{line}</p>
        ))}
        {action && (
          <Button
            onPress={() => {
              action.run();
              onDismiss();
            }}
          >
            {action.label}
          </Button>
        )}
      </div>
      <IconButton label="Dismiss" icon={<X size={16} />} onPress={onDismiss} />
    </div>
  );
};
