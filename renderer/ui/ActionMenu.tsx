import { MoreHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover, type PopoverProps } from 'react-aria-components';
import { IconButton } from './Button.tsx';

export interface Action {
  /** No two actions of a menu have the same. */
  readonly label: string;
  readonly icon: ReactNode;
  /** The key that does the same. */
  readonly keys?: string;
  readonly isDisabled?: boolean;
  readonly isDanger?: boolean;
  readonly onAction: () => void;
}

interface ItemsProps {
  readonly label: string;
  readonly actions: readonly Action[];
}

interface MenuItemsProps extends ItemsProps {
  /** Before anything is done. */
  readonly onChosen?: () => void;
  /** No button opens it that would give it the focus. */
  readonly autoFocus?: 'first';
}

const Items = ({ label, actions, onChosen, ...focus }: MenuItemsProps) => (
  <Menu className="listbox action-menu" aria-label={label} {...focus}>
    {actions.map(({ label: name, icon, keys, isDisabled = false, isDanger = false, onAction }) => (
      <MenuItem
        key={name}
        textValue={name}
        className={isDanger ? 'listbox-item menu-danger' : 'listbox-item'}
        isDisabled={isDisabled}
        onAction={() => {
          onChosen?.();
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
);

/** A button with three dots that opens a menu. */
export const MenuButton = ({ label, actions }: ItemsProps) => (
  <MenuTrigger>
    <IconButton label={label} icon={<MoreHorizontal size={18} aria-hidden="true" />} />
    <Popover className="popover" placement="bottom end" offset={4}>
      <Items label={label} actions={actions} />
    </Popover>
  </MenuTrigger>
);

interface ContextProps extends ItemsProps {
  /** What the menu belongs to and opens beside. */
  readonly at: HTMLElement;
  readonly placement?: NonNullable<PopoverProps['placement']>;
  readonly onClose: () => void;
}

/**
 * A menu that was asked for on something: by its button, the right button of the mouse, or the menu key. One for all
 * rows of a list: a menu for each of a thousand would be slow.
 */
export const ContextMenu = ({ label, actions, at, placement = 'bottom end', onClose }: ContextProps) => (
  <Popover
    className="popover"
    placement={placement}
    offset={4}
    triggerRef={{ current: at }}
    aria-label={label}
    isOpen
    onOpenChange={(open) => !open && onClose()}
  >
    <Items label={label} actions={actions} onChosen={onClose} autoFocus="first" />
  </Popover>
);
