import { type ReactNode, useEffect, useState } from 'react';
import type { ChosenFile } from '../../shared/contract/host.ts';
import type { Controller } from './controller.ts';

export interface Dropped {
  readonly files: readonly File[];
  /** Each as the two things that stand for it: which of them it is known by depends on the host. */
  readonly folders: readonly { readonly file: File | null; readonly entry: FileSystemEntry }[];
}

export async function takeDropped(controller: Controller, { files, folders }: Dropped): Promise<void> {
  const { host } = controller;
  const chosen: ChosenFile[] = [];
  const refused: { file: string; message: string }[] = [];
  for (const file of files) {
    const adopted = await host.files.adopt(file);
    if (adopted.ok) chosen.push(adopted.value);
    else refused.push({ file: file.name, message: adopted.error.message });
  }
  if (folders.length === 0) return controller.files.take(chosen, refused);
  const dropped = folders.map(({ file, entry }) => (host.kind === 'desktop' ? file : entry));
  await controller.folders.takeDropped(dropped, chosen, refused);
}

/** What a drop brings. It has to be asked while the drop is being told: later it is empty. */
function droppedIn({ dataTransfer }: DragEvent): Dropped {
  const files: File[] = [];
  const folders: { file: File | null; entry: FileSystemEntry }[] = [];
  for (const item of dataTransfer?.items ?? []) {
    if (item.kind !== 'file') continue;
    const [file, entry] = [item.getAsFile(), item.webkitGetAsEntry()];
    if (entry?.isDirectory) folders.push({ file, entry });
    else if (file) files.push(file);
  }
  return { files, folders };
}

/** The whole window takes files that are dropped on it. */
export const DropZone = ({
  children,
  onDropped,
}: {
  readonly children: ReactNode;
  readonly onDropped: (dropped: Dropped) => void;
}) => {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent) => {
      // Always: a file that lands anywhere else would be opened in place of the program.
      event.preventDefault();
      if (hasFiles(event)) setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (!event.relatedTarget) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const dropped = droppedIn(event);
      if (dropped.files.length + dropped.folders.length > 0) onDropped(dropped);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [onDropped]);
  return (
    <>
      {children}
      {over && <div className="drop-hint">Drop to open</div>}
    </>
  );
};
