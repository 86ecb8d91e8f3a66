import { useStore } from 'zustand';
import type { SearchDesk } from '../../commands/searching/search-desk.ts';
import type { SearchState } from '../../state/search.ts';
import { useProjectContext } from '../context.tsx';

export const useDesk = (): SearchDesk => useProjectContext().search;

export const useSearch = <T>(selector: (state: SearchState) => T): T => useStore(useDesk().store, selector);
