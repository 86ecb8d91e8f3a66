import type { Content } from './contents.ts';
import type { Author } from './find-positions.ts';
import type { Frame } from './frames.ts';

export function whyHolder(verb: string, names: string, frame: Frame, content: Content, author: Author | null): string {
  if (author) return `${verb} gives what a document says, which ${names} made known.`;
  if (names === '') return `${verb} reports what is held; whose it is, is not plain.`;
  if (content.rule === 'passive') return `${verb} by ${names} is a stand on it.`;
  if (content.rule === 'stand') return `${verb} is a stand of ${names}.`;
  if (content.from < frame.verb || content.rule === 'as') return `${verb} with ${names} says whose view this is.`;
  const place = frame.subject.kind === 'inherited' ? ', taken up from' : frame.subject.until > 0 ? ' with' : ' after';
  return `${verb}${place} ${names} begins what is held.`;
}

export const short = (words: string): string => {
  const flat = words.replace(/\s+/gu, ' ');
  const points = [...flat.slice(0, 80)];
  return points.length > 40 ? `${points.slice(0, 39).join('')}…` : flat;
};
