import { MoreHorizontal } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { IconButton } from './Button.tsx';

export interface Action {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  /** A key that does the same. */
  readonly keyHint?: string;
  readonly look?: 'danger';
  readonly act: () => void;
}

interface ItemsProps {
  readonly label: string;
  readonly actions: readonly Action[];
}

const Items = ({ label, actions }: ItemsProps) => (
  <Menu
    className="listbox action-menu"
    aria-label={label}
    onAction={(key) => actions.find(({ id }) => id === key)?.act()}
  >
    {actions.map(({ id, label: name, icon, keyHint, look }) => (
      <MenuItem key={id} id={id} textValue={name} className={`listbox-item ${look === 'danger' ? 'menu-danger' : ''}`}>
        {icon}
        <span>{name}</span>
        {keyHint && (
          <span className="kbd" aria-hidden="true">
            {keyHint}
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
    <Popover className="popover" placement="bottom end">
      <Items label={label} actions={actions} />
    </Popover>
  </MenuTrigger>
);

interface ContextProps extends ItemsProps {
  /** What the menu belongs to and opens beside; null where it is closed. */
  readonly target: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** A menu that was asked for on something: by the right button of the mouse, or by the menu key. */
export const ContextMenu = ({ label, actions, target, onClose }: ContextProps) => (
  <Popover
    className="popover"
    placement="bottom start"
    triggerRef={target}
    aria-label={label}
    isOpen
    onOpenChange={(open) => !open && onClose()}
  >
    <Items
      label={label}
      actions={actions.map((action) => ({
        ...action,
        act: () => {
          onClose();
          action.act();
        },
      }))}
    />
  </Popover>
);
