import type { Settings } from '../../../shared/contract/settings.ts';
import { Choice } from '../../ui/fields.tsx';

interface Props {
  readonly settings: Settings;
  readonly onChange: (part: Partial<Settings>) => void;
}

const STEPS = [0.6, 0.7, 0.8, 0.9] as const;

/** What is asked before articles come in. */
export const NewArticles = ({ settings: { alikeFrom }, onChange }: Props) => {
  const options = [
    { value: 'never', label: 'never' },
    // A file of settings may have brought another one.
    ...[...new Set([...STEPS, ...(alikeFrom === null ? [] : [alikeFrom])])]
      .sort((a, b) => a - b)
      .map((step) => ({ value: String(step), label: `from ${Math.round(step * 100)} %` })),
  ];
  return (
    <>
      <Choice
        label="Show an article first that is nearly the same as another"
        value={alikeFrom === null ? 'never' : String(alikeFrom)}
        options={options}
        onChange={(next) => onChange({ alikeFrom: next === 'never' ? null : Number(next) })}
      />
      <p className="field-hint">
        How much of their wording both have: runs of four words, whatever their case, accents and punctuation. An
        article with exactly the same text is never added a second time.
      </p>
    </>
  );
};
