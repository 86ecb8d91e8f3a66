import type { KeepCapability } from '../../shared/contract/host.ts';
import type { Handlers } from './register.ts';

type KeepHandlers = Pick<Handlers, Extract<keyof Handlers, `keep.${string}`>>;

export const keepHandlers = (keep: KeepCapability): KeepHandlers => ({
  'keep.projects': () => keep.projects(),
  'keep.list': (project) => keep.list(project),
  'keep.read': (project, name, from) => keep.read(project, name, from),
  'keep.write': (project, name, bytes) => keep.write(project, name, bytes),
  'keep.append': (project, name, at, bytes) => keep.append(project, name, at, bytes),
  'keep.remove': (project, name) => keep.remove(project, name),
  'keep.removeAll': (project) => keep.removeAll(project),
  'keep.free': () => keep.free(),
});
