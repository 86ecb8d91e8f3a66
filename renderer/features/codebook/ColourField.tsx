import { Label, Radio, RadioGroup } from 'react-aria-components';
import { POSITION_COLOURS } from '../../../shared/domain/colours.ts';

/** What the palette's colours are called by those who cannot see them. */
const NAMES: Readonly<Record<string, string>> = {
  '#3b7a57': 'green',
  '#8a4fbf': 'violet',
  '#b3541e': 'orange',
  '#1f6f9f': 'blue',
  '#a23e6c': 'magenta',
  '#6b6b1f': 'olive',
  '#4c5fb8': 'indigo',
  '#8c3b3b': 'red',
};

interface Props {
  /** '#rrggbb' */
  readonly value: string;
  readonly onChange: (colour: string) => void;
}

/** A colour of the palette, or any other. */
export const ColourField = ({ value, onChange }: Props) => {
  const isOwn = !POSITION_COLOURS.includes(value);
  return (
    <div className="colour-row">
      <RadioGroup className="field choice" orientation="horizontal" value={isOwn ? null : value} onChange={onChange}>
        <Label>Colour</Label>
        <div className="colours">
          {POSITION_COLOURS.map((colour) => (
            <Radio key={colour} value={colour} className="colour" aria-label={NAMES[colour] ?? colour}>
              <span className="colour-dot" style={{ background: colour }} />
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <label className={isOwn ? 'field colour-own colour-own-chosen' : 'field colour-own'}>
        <span>Another colour</span>
        <input type="color" value={value} onChange={(event) => onChange(event.target.value)} />
      </label>
    </div>
  );
};
