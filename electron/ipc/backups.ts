import type { BackupsCapability } from '../../shared/contract/host.ts';
import type { Handlers } from './register.ts';

type BackupHandlers = Pick<Handlers, Extract<keyof Handlers, `backups.${string}`>>;

export const backupHandlers = (backups: BackupsCapability): BackupHandlers => ({
  'backups.folder': () => backups.folder(),
  'backups.choose': () => backups.choose(),
  'backups.forget': () => backups.forget(),
  'backups.write': (name, bytes) => backups.write(name, bytes),
});
