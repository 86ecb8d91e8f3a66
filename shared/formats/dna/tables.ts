import type { FailedItem } from '../project-file/report.ts';
import type { Database } from '../sqlite/database.ts';
import type { DnaData, DnaDocument, DnaEntity, DnaStatement, DnaValue, DnaVariable } from './data.ts';
import { readEntities } from './entities.ts';
import { type DnaRecord, type DnaTable, readDnaTable } from './records.ts';

/** The tables without which a database is none of DNA's. Both generations have them. */
export const NEEDED = ['DOCUMENTS', 'STATEMENTS', 'STATEMENTTYPES', 'VARIABLES', 'DATASHORTTEXT'] as const;

/** Reads the tables of DNA 2 and 3 into the same records. What is broken is listed, the rest is given. */
export function readDnaTables(database: Database): DnaData {
  const failed: FailedItem[] = database.faults.map((reason) => ({ item: 'The file', reason }));
  const table = (name: string): DnaTable => {
    const read = readDnaTable(database, name);
    for (const reason of read.faults) failed.push({ item: name, reason });
    return read;
  };
  /** Records by their number; one without, or with that of another, is listed. */
  const numbered = <T extends { readonly id: number }>(
    name: string,
    read: (record: DnaRecord, id: number) => T,
  ): T[] => {
    const found = new Map<number, T>();
    for (const [index, record] of table(name).records.entries()) {
      const id = record.integer('ID');
      if (id === null || found.has(id)) {
        failed.push({
          item: `${name}, row ${index + 1}`,
          reason: 'Its number is missing or that of another row. It was left out.',
        });
      } else found.set(id, read(record, id));
    }
    return [...found.values()];
  };

  const settings = new Map(table('SETTINGS').records.map((record) => [record.line('Property'), record.line('Value')]));
  const variables = new Map(numbered('VARIABLES', variableOf).map((variable) => [variable.id, variable]));
  const documents = numbered('DOCUMENTS', documentOf);
  const types = numbered('STATEMENTTYPES', (record, id) => ({ id, label: record.line('Label') || `Type ${id}` }));
  const coders = numbered('CODERS', (record, id) => ({ id, name: record.line('Name') || `Coder ${id}` }));
  const { entities, byId } = readEntities(table, variables, failed);
  const values = readValues(table, variables, byId, failed);
  const statements = numbered('STATEMENTS', (record, id) => statementOf(record, id, values));
  failed.push(...leftOut(table));
  return {
    version: settings.get('version') ?? '',
    generation: byId ? 3 : 2,
    documents,
    statements,
    types,
    variables,
    entities,
    coders: new Map(coders.map(({ id, name }) => [id, name])),
    failed,
  };
}

const variableOf = (record: DnaRecord, id: number): DnaVariable => ({
  id,
  name: record.line('Variable') || `variable ${id}`,
  dataType: record.line('DataType').toLowerCase(),
  statementType: record.integer('StatementTypeId'),
});

const documentOf = (record: DnaRecord, id: number): DnaDocument => ({
  id,
  title: record.line('Title'),
  text: record.raw('Text'),
  author: record.line('Author'),
  source: record.line('Source'),
  section: record.line('Section'),
  notes: record.text('Notes'),
  type: record.line('Type'),
  coder: record.integer('Coder'),
  date: record.integer('Date'),
});

type Values = ReadonlyMap<number, ReadonlyMap<number, DnaValue>>;

const statementOf = (record: DnaRecord, id: number, values: Values): DnaStatement => ({
  id,
  document: record.integer('DocumentId'),
  type: record.integer('StatementTypeId'),
  coder: record.integer('Coder'),
  start: record.integer('Start') ?? -1,
  stop: record.integer('Stop') ?? -1,
  values: new Map([...(values.get(id) ?? [])].sort(([a], [b]) => a - b)),
});

/** What the statements say, from a table for each type of data. In DNA 3 a short text is the number of an entity. */
function readValues(
  table: (name: string) => DnaTable,
  variables: ReadonlyMap<number, DnaVariable>,
  entities: ReadonlyMap<number, DnaEntity> | null,
  failed: FailedItem[],
): Values {
  const values = new Map<number, Map<number, DnaValue>>();
  const readAll = (name: string, read: (record: DnaRecord) => DnaValue | null) => {
    for (const [index, record] of table(name).records.entries()) {
      const [statement, variable] = [record.integer('StatementId'), record.integer('VariableId')];
      const value = read(record);
      if (statement === null || variable === null || !variables.has(variable) || value === null) {
        failed.push({
          item: `${name}, row ${index + 1}`,
          reason: 'It leads to nothing that is in the file. It was left out.',
        });
      } else if (value !== '') {
        const known = values.get(statement) ?? new Map<number, DnaValue>();
        if (!known.has(variable)) known.set(variable, value);
        values.set(statement, known);
      }
    }
  };
  readAll('DATASHORTTEXT', (record) =>
    entities ? (entities.get(record.integer('Entity') ?? -1)?.value ?? null) : record.line('Value'),
  );
  readAll('DATALONGTEXT', (record) => record.text('Value'));
  readAll('DATAINTEGER', (record) => record.integer('Value'));
  readAll('DATABOOLEAN', (record) => {
    const value = record.integer('Value');
    return value === null ? null : value !== 0;
  });
  return values;
}

/** What is in the file and has no place in a project, a line for each kind. */
function leftOut(table: (name: string) => DnaTable): FailedItem[] {
  const terms = table('REGEXES').records.map((record) => record.line('Label'));
  const links = table('STATEMENTLINKS').records.length + table('VARIABLELINKS').records.length;
  return [
    ...(terms.length > 0
      ? [
          {
            item: 'REGEXES',
            reason: `Highlighted search terms are not kept in a project: ${terms.slice(0, 20).join(', ')}${terms.length > 20 ? ` and ${terms.length - 20} more` : ''}.`,
          },
        ]
      : []),
    ...(links > 0 ? [{ item: 'Links', reason: `${links} links between statements or variables were left out.` }] : []),
  ];
}
