import { DEFAULT_SETTINGS, RANGES, type Settings, type Theme } from '../../../shared/contract/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/fields.tsx';

interface Props {
  readonly settings: Settings;
  /** Height of letters that suits the window, in pixels. */
  readonly fittingSize: number;
  readonly onChange: (part: Partial<Settings>) => void;
}

const THEMES: readonly { value: Theme; label: string }[] = [
  { value: 'system', label: 'as the system' },
  { value: 'light', label: 'light' },
  { value: 'dark', label: 'dark' },
];

/** How the program and its articles look; each change is seen at once. */
export const Appearance = ({ settings, fittingSize, onChange }: Props) => {
  const { theme, textSize, measure, lineHeight } = settings;
  const size = textSize ?? fittingSize;
  return (
    <>
      <Choice label="Theme" value={theme} options={THEMES} onChange={(next) => onChange({ theme: next })} />
      <Slider
        label="Text size"
        value={size}
        shown={`${size} px${textSize === null ? ', as suits the window' : ''}`}
        {...RANGES.textSize}
        onChange={(next) => onChange({ textSize: next })}
      />
      <Slider
        label="Longest line"
        value={measure}
        shown={`${measure} characters`}
        {...RANGES.measure}
        onChange={(next) => onChange({ measure: next })}
      />
      <Slider
        label="Distance of lines"
        value={lineHeight}
        shown={`${lineHeight.toFixed(2)} × text size`}
        {...RANGES.lineHeight}
        onChange={(next) => onChange({ lineHeight: next })}
      />
      <p className="text-sample" style={{ fontSize: `${size}px`, lineHeight }}>
        “We are ready for talks,” the minister said on Sunday, “but not at any price.”
      </p>
      <div className="settings-foot">
        <Button
          onPress={() => {
            const { measure, lineHeight } = DEFAULT_SETTINGS;
            onChange({ textSize: null, measure, lineHeight });
          }}
        >
          Reset the text
        </Button>
        <p className="field-hint">
          The zoom of the whole window is another thing: it is in the View menu, or in your browser’s menu.
        </p>
      </div>
    </>
  );
};

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly shown: string;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
}

const Slider = ({ label, value, shown, least, most, step, onChange }: SliderProps) => (
  <label className="field slider">
    <span className="slider-head">
      <span>{label}</span>
      <output>{shown}</output>
    </span>
    <input
      type="range"
      min={least}
      max={most}
      step={step}
      value={value}
      aria-label={label}
      aria-valuetext={shown}
      onChange={(event) => onChange(Math.round(Number(event.target.value) * 100) / 100)}
    />
  </label>
);
