import { Label, Radio, RadioGroup } from 'react-aria-components';
import { counted } from '../counted.ts';
import type { OfferedScope, ScopeId } from './use-scopes.ts';

interface Props {
  readonly scopes: readonly OfferedScope[];
  readonly value: ScopeId;
  readonly onChange: (id: ScopeId) => void;
}

/** Which part of the project is exported, each with how much it is. */
export const ScopeList = ({ scopes, value, onChange }: Props) => (
  <RadioGroup className="scope-list" value={value} onChange={(next) => onChange(next as ScopeId)}>
    <Label className="scope-title">What is exported</Label>
    {scopes.map(({ id, label, scope }) => (
      <Radio key={id} value={id} className="format-item">
        <span className="scope-name">{label}</span>
        <small>{scope ? `${counted(scope.articles, 'article')}, ${counted(scope.tags, 'tag')}` : 'counting…'}</small>
      </Radio>
    ))}
  </RadioGroup>
);
