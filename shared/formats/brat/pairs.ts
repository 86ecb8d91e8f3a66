/** A file that is read, with those that have to be read along with it. */
export interface Group<F> {
  readonly main: F;
  readonly beside: readonly F[];
}

/** Files that brat keeps beside its texts, to configure itself. */
const CONFIGURATION = /(?:^|[/\\])(?:annotation|visual|tools|kb_shortcuts)\.conf$/iu;

const isText = (name: string): boolean => /\.txt$/iu.test(name);
export const isAnnotations = (name: string): boolean => /\.ann$/iu.test(name);
export const isConfiguration = (name: string): boolean => CONFIGURATION.test(name);

/** What a text and its annotations are both called. */
export const stemOf = (name: string): string => name.replace(/\.[^.]*$/u, '');

/**
 * Files that were chosen together, those that belong together as one: annotations of brat with their texts, all of them one
 * collection, in the place of the first. The others are each by themselves, in their order.
 */
export function groupFiles<F>(files: readonly F[], nameOf: (file: F) => string): Group<F>[] {
  const texts = new Map<string, F>();
  for (const file of files)
    if (isText(nameOf(file)) && !texts.has(stemOf(nameOf(file)))) texts.set(stemOf(nameOf(file)), file);
  const annotations = files.filter((file) => isAnnotations(nameOf(file)) && texts.has(stemOf(nameOf(file))));
  const [main] = annotations;
  const alone = (file: F): Group<F> => ({ main: file, beside: [] });
  if (main === undefined) return files.map(alone);
  const paired = [...new Set(annotations.flatMap((file) => texts.get(stemOf(nameOf(file))) ?? []))];
  const beside = [...annotations.slice(1), ...paired, ...files.filter((file) => isConfiguration(nameOf(file)))];
  const inGroup = new Set([main, ...beside]);
  const place = files.findIndex((file) => inGroup.has(file));
  return files.flatMap((file, index) => {
    if (index === place) return [{ main, beside }];
    return inGroup.has(file) ? [] : [alone(file)];
  });
}
