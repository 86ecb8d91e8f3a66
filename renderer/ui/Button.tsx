import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';

export interface Props extends ButtonProps {
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly icon?: ReactNode;
}

export const Button = ({ look = 'plain', icon, children, ...props }: Props) => (
  <AriaButton {...props} className={`button button-${look}`}>
    {(values) => (
      <>
        {icon}
        {typeof children === 'function' ? children({ ...values, defaultChildren: undefined }) : children}
      </>
    )}
  </AriaButton>
);

/** A button that shows only its icon; its label is its name. */
export const IconButton = ({ label, icon, ...props }: Omit<Props, 'children'> & { label: string; icon: ReactNode }) => (
  <AriaButton {...props} aria-label={label} className="button button-icon">
    {icon}
  </AriaButton>
);
