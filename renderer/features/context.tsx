import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Host } from '../../shared/contract/host.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { Command } from '../commands/command.ts';
import type { SearchDesk } from '../commands/searching/search-desk.ts';
import type { SuggestDesk } from '../commands/suggesting/suggest-desk.ts';
import type { RunFailure, Workspace } from '../commands/workspace.ts';
import type { ProjectState } from '../state/project-state.ts';
import { forgetRefusals, refuse, type SessionState, type SessionStore } from '../state/session.ts';
import type { SuggestionsState } from '../state/suggestions.ts';

/** What every feature of an open project works with. */
export interface ProjectContextValue {
  readonly workspace: Workspace;
  readonly session: SessionStore;
  readonly host: Host;
  readonly search: SearchDesk;
  readonly suggestions: SuggestDesk;
}

const ProjectContext = createContext<ProjectContextValue | null>(null);

export const ProjectProvider = ProjectContext.Provider;

export function useProjectContext(): ProjectContextValue {
  const value = useContext(ProjectContext);
  if (!value) throw new Error('used outside an open project');
  return value;
}

export const useProject = <T,>(selector: (state: ProjectState) => T): T =>
  useStore(useProjectContext().workspace.store, selector);

export const useSession = <T,>(selector: (state: SessionState) => T): T =>
  useStore(useProjectContext().session, selector);

export const useSuggestions = <T,>(selector: (state: SuggestionsState) => T): T =>
  useStore(useProjectContext().suggestions.store, selector);

/** Runs a command; what goes wrong is said. Gives whether it went well, and calls `onShown` as the workspace does. */
export function useRun(): (command: Command, onShown?: () => void) => Promise<boolean> {
  const { workspace, session } = useProjectContext();
  return async (command, onShown) => succeeded(session, await workspace.run(command, onShown));
}

export function succeeded(session: SessionStore, result: Result<unknown, RunFailure>): boolean {
  if (result.ok) forgetRefusals(session);
  else refuse(session, result.error.message);
  return result.ok;
}
