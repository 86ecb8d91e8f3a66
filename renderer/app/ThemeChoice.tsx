import { useStore } from 'zustand';
import type { Theme } from '../../shared/contract/settings.ts';
import type { Controller } from './controller.ts';

const THEMES: readonly { value: Theme; label: string }[] = [
  { value: 'system', label: 'as the system' },
  { value: 'light', label: 'light' },
  { value: 'dark', label: 'dark' },
];

/** Light, dark, or as the system has it. */
export const ThemeChoice = ({ controller }: { readonly controller: Controller }) => {
  const theme = useStore(controller.settings.store, (state) => state.theme);
  return (
    <label className="theme-choice">
      Theme
      <select value={theme} onChange={(event) => void controller.preferences.setTheme(event.target.value as Theme)}>
        {THEMES.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
};
