import { type ReactNode, useEffect, useState } from 'react';
import type { ChosenFile } from '../../shared/contract/host.ts';
import type { Controller } from './controller.ts';

export async function takeDropped(controller: Controller, files: readonly File[]): Promise<void> {
  const chosen: ChosenFile[] = [];
  const refused: { file: string; message: string }[] = [];
  for (const file of files) {
    const adopted = await controller.host.files.adopt(file);
    if (adopted.ok) chosen.push(adopted.value);
    else refused.push({ file: file.name, message: adopted.error.message });
  }
  await controller.files.take(chosen, refused);
}

/** The whole window takes files that are dropped on it. */
export const DropZone = ({
  children,
  onFiles,
}: {
  readonly children: ReactNode;
  readonly onFiles: (files: readonly File[]) => void;
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
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) onFiles(files);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [onFiles]);
  return (
    <>
      {children}
      {over && <div className="drop-hint">Drop to open</div>}
    </>
  );
};
