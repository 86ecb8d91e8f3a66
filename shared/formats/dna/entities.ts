import type { FailedItem } from '../project-file/report.ts';
import type { DnaEntity, DnaVariable } from './data.ts';
import type { DnaRecord, DnaTable } from './records.ts';

export interface Entities {
  readonly entities: readonly DnaEntity[];
  /** By their numbers, those of empty values too; null in DNA 2, where values stand in the statements themselves. */
  readonly byId: ReadonlyMap<number, DnaEntity> | null;
}

/** The values of the variables, with their attributes: two tables more in DNA 3, columns of one in DNA 2. */
export function readEntities(
  table: (name: string) => DnaTable,
  variables: ReadonlyMap<number, DnaVariable>,
  failed: FailedItem[],
): Entities {
  const known = table('ENTITIES');
  return known.has('Value') ? third(known, table, variables, failed) : second(table('ATTRIBUTES'), variables, failed);
}

function third(
  known: DnaTable,
  table: (name: string) => DnaTable,
  variables: ReadonlyMap<number, DnaVariable>,
  failed: FailedItem[],
): Entities {
  const names = new Map(
    table('ATTRIBUTEVARIABLES').records.map((record) => [record.integer('ID') ?? -1, record.line('AttributeVariable')]),
  );
  const attributes = new Map<number, [string, string][]>();
  for (const record of table('ATTRIBUTEVALUES').records) {
    const [entity, value] = [record.integer('EntityId') ?? -1, record.text('AttributeValue')];
    const name = names.get(record.integer('AttributeVariableId') ?? -1) ?? 'Attribute';
    if (value === '') continue;
    const list = attributes.get(entity) ?? [];
    list.push([name, value]);
    attributes.set(entity, list);
  }
  const labels = new Map(known.records.map((record) => [record.integer('ID') ?? -1, record.line('Value')]));
  const byId = new Map<number, DnaEntity>();
  for (const [index, record] of known.records.entries()) {
    const [id, variable] = [record.integer('ID'), record.integer('VariableId')];
    if (id === null || byId.has(id) || variable === null || !variables.has(variable)) {
      failed.push({
        item: `ENTITIES, row ${index + 1}`,
        reason: 'It belongs to no variable, or has the number of another. It was left out.',
      });
      continue;
    }
    const parent = labels.get(record.integer('ChildOf') ?? -1) ?? '';
    const value = record.line('Value');
    byId.set(id, { variable, value, colour: colourOf(record), parent, attributes: attributes.get(id) ?? [] });
  }
  return { entities: [...byId.values()].filter(({ value }) => value !== ''), byId };
}

function second(known: DnaTable, variables: ReadonlyMap<number, DnaVariable>, failed: FailedItem[]): Entities {
  const entities = known.records.flatMap((record, index): DnaEntity[] => {
    const [variable, value] = [record.integer('VariableId'), record.line('Value')];
    if (variable === null || !variables.has(variable)) {
      failed.push({ item: `ATTRIBUTES, row ${index + 1}`, reason: 'It belongs to no variable. It was left out.' });
      return [];
    }
    const attributes = ['Type', 'Alias', 'Notes'].flatMap((name): [string, string][] => {
      const text = record.text(name);
      return text === '' ? [] : [[name, text]];
    });
    return value === ''
      ? []
      : [{ variable, value, colour: colourOf(record), parent: record.line('ChildOf'), attributes }];
  });
  return { entities, byId: null };
}

function colourOf(record: DnaRecord): string {
  const parts = ['Red', 'Green', 'Blue'].map((name) => record.integer(name) ?? 0);
  const isBlack = parts.every((part) => part === 0);
  if (isBlack || parts.some((part) => part < 0 || part > 255)) return '';
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
