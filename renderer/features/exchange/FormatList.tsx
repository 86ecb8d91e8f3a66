import { useId } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { ExportFormat } from '../../../shared/formats/export-format.ts';
import { grouped } from './format-groups.ts';

interface Props {
  readonly formats: readonly ExportFormat[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** All formats at a glance, under what they are for. */
export const FormatList = ({ formats, value, onChange }: Props) => (
  <RadioGroup className="format-list" value={value} onChange={onChange}>
    <Label className="visually-hidden">Format</Label>
    {grouped(formats).map((group) => (
      <Group key={group.title} {...group} />
    ))}
  </RadioGroup>
);

const Group = ({ title, formats }: { readonly title: string; readonly formats: readonly ExportFormat[] }) => {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset within the group of radios would be a second question
    <div role="group" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {formats.map((format) => (
        <Radio key={format.id} value={format.id} className="format-item">
          {format.label}
        </Radio>
      ))}
    </div>
  );
};
