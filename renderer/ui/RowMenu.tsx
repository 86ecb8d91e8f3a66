import type { ReactNode } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';

export interface RowAction {
  readonly label: string;
  readonly icon: ReactNode;
  /** The key that does the same in the list. */
  readonly keys?: string;
  readonly isDisabled?: boolean;
  readonly isDanger?: boolean;
  readonly onAction: () => void;
}

interface Props {
  readonly label: string;
  /** The element of the row beside which it opens. */
  readonly at: HTMLElement;
  readonly actions: readonly RowAction[];
  readonly onClose: () => void;
}

/** What can be done with a row. One for all rows: a menu for each of a thousand would be slow. */
export const RowMenu = ({ label, at, actions, onClose }: Props) => (
  <Popover
    className="popover"
    triggerRef={{ current: at }}
    isOpen
    onOpenChange={(open) => !open && onClose()}
    placement="bottom end"
    offset={4}
  >
    <Menu aria-label={label} className="listbox row-menu-list" autoFocus="first">
      {actions.map(({ label: name, icon, keys, isDisabled = false, isDanger = false, onAction }) => (
        <MenuItem
          key={name}
          textValue={name}
          className={isDanger ? 'listbox-item menu-item-danger' : 'listbox-item'}
          isDisabled={isDisabled}
          onAction={() => {
            onClose();
            onAction();
          }}
        >
          {icon}
          <span>{name}</span>
          {keys && (
            <span className="kbd" aria-hidden="true">
              {keys}
            </span>
          )}
        </MenuItem>
      ))}
    </Menu>
  </Popover>
);
