/** Databases of Discourse Network Analyzer, made by SQLite itself, for tests. Only what a reader sees is the same as DNA's. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';

type Row = readonly SQLInputValue[];

/** Rows of the tables that DNA 3 has; the same facts are written into the tables of DNA 2. */
export interface DnaRows {
  readonly version?: string;
  /** ID, Name */
  readonly coders?: readonly Row[];
  /** ID, Title, Text, Coder, Author, Source, Section, Notes, Type, seconds since 1970 */
  readonly documents?: readonly Row[];
  /** ID, StatementTypeId, DocumentId, Start, Stop, Coder */
  readonly statements?: readonly Row[];
  /** ID, Label */
  readonly types?: readonly Row[];
  /** ID, Variable, DataType, StatementTypeId */
  readonly variables?: readonly Row[];
  /** ID, VariableId, Value, [Red, Green, Blue], ID of the entity above it or null, attributes */
  readonly entities?: readonly {
    readonly id: number;
    readonly variable: number;
    readonly value: string;
    readonly colour?: readonly [number, number, number];
    readonly childOf?: number;
    readonly attributes?: Readonly<Record<string, string>>;
  }[];
  /** StatementId, VariableId, ID of the entity */
  readonly shortTexts?: readonly Row[];
  /** StatementId, VariableId, Value */
  readonly longTexts?: readonly Row[];
  readonly integers?: readonly Row[];
  readonly booleans?: readonly Row[];
  readonly regexes?: readonly string[];
}

export interface DnaFileOptions {
  readonly generation?: 2 | 3;
  readonly pageSize?: number;
  readonly encoding?: 'UTF-8' | 'UTF-16le' | 'UTF-16be';
  readonly journal?: 'DELETE' | 'WAL';
}

/** What every new database has: the statement type with a person, an organisation, a concept and agreement, and notes. */
const TYPES: readonly Row[] = [
  [1, 'DNA Statement'],
  [3, 'Annotation'],
];
const VARIABLES: readonly Row[] = [
  [1, 'person', 'short text', 1],
  [2, 'organization', 'short text', 1],
  [3, 'concept', 'short text', 1],
  [4, 'agreement', 'boolean', 1],
  [11, 'note', 'long text', 3],
];

const id = 'ID INTEGER NOT NULL PRIMARY KEY';
const COMMON = `
  CREATE TABLE SETTINGS(Property TEXT PRIMARY KEY, Value TEXT);
  CREATE TABLE CODERS(${id}, Name TEXT NOT NULL, Password TEXT NOT NULL DEFAULT '');
  CREATE TABLE DOCUMENTS(${id}, Title TEXT NOT NULL CHECK (LENGTH(Title) < 191), Text TEXT NOT NULL, Coder INTEGER,
    Author TEXT, Source TEXT, Section TEXT, Notes TEXT, Type TEXT, Date INTEGER NOT NULL,
    FOREIGN KEY(Coder) REFERENCES CODERS(ID) ON DELETE CASCADE);
  CREATE TABLE STATEMENTTYPES(${id}, Label TEXT, Red INTEGER, Green INTEGER, Blue INTEGER);
  CREATE TABLE VARIABLES(${id}, Variable TEXT, DataType TEXT, StatementTypeId INTEGER, UNIQUE (Variable, StatementTypeId));
  CREATE TABLE REGEXES(Label TEXT PRIMARY KEY, Red INTEGER, Green INTEGER, Blue INTEGER);
  CREATE TABLE STATEMENTS(${id}, StatementTypeId INTEGER, DocumentId INTEGER, Start INTEGER, Stop INTEGER, Coder INTEGER);`;
const data = (name: string, column: string) =>
  `CREATE TABLE ${name}(${id}, StatementId INTEGER NOT NULL, VariableId INTEGER NOT NULL, ${column}, UNIQUE (StatementId, VariableId));`;
const THIRD = `
  ${data('DATASHORTTEXT', 'Entity INTEGER NOT NULL')} ${data('DATALONGTEXT', "Value TEXT DEFAULT ''")}
  ${data('DATAINTEGER', 'Value INTEGER')} ${data('DATABOOLEAN', 'Value INTEGER')}
  CREATE TABLE ENTITIES(${id}, VariableId INTEGER NOT NULL, Value TEXT NOT NULL, Red INTEGER, Green INTEGER, Blue INTEGER,
    ChildOf INTEGER CHECK(ChildOf > 0), UNIQUE (VariableId, Value));
  CREATE TABLE ATTRIBUTEVARIABLES(${id}, VariableId INTEGER NOT NULL, AttributeVariable TEXT NOT NULL);
  CREATE TABLE ATTRIBUTEVALUES(${id}, EntityId INTEGER NOT NULL, AttributeVariableId INTEGER NOT NULL, AttributeValue TEXT);`;
const value = (type: string) => `StatementTypeId INTEGER, Value ${type}`;
const SECOND = `
  ${data('DATASHORTTEXT', value('TEXT'))} ${data('DATALONGTEXT', value('TEXT'))}
  ${data('DATAINTEGER', value('INTEGER'))} ${data('DATABOOLEAN', value('INTEGER'))}
  CREATE TABLE STATEMENTLINKS(${id}, SourceId INTEGER, TargetId INTEGER);
  CREATE TABLE ATTRIBUTES(${id}, VariableId INTEGER NOT NULL, Value TEXT NOT NULL, Red INTEGER, Green INTEGER,
    Blue INTEGER, Type TEXT, Alias TEXT, Notes TEXT, ChildOf TEXT);`;

export function dnaFile(rows: DnaRows, options: DnaFileOptions = {}): Uint8Array {
  const { generation = 3, pageSize = 4096, encoding = 'UTF-8', journal = 'DELETE' } = options;
  const folder = mkdtempSync(path.join(tmpdir(), 'dna-'));
  try {
    const file = path.join(folder, 'a.dna');
    const database = new DatabaseSync(file, { enableForeignKeyConstraints: false });
    database.exec(`PRAGMA page_size=${pageSize}; PRAGMA encoding='${encoding}'; PRAGMA journal_mode=${journal}`);
    database.exec(COMMON + (generation === 3 ? THIRD : SECOND));
    const add = (table: string, columns: string, list: readonly Row[] = []) => {
      const insert = database.prepare(`INSERT INTO ${table}(${columns}) VALUES (${columns.replace(/[^,]+/gu, '?')})`);
      for (const row of list) insert.run(...row);
    };
    database.exec('BEGIN');
    fill(add, rows, generation);
    database.exec('COMMIT');
    database.close();
    return new Uint8Array(readFileSync(file));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function fill(
  add: (table: string, columns: string, list?: readonly Row[]) => void,
  rows: DnaRows,
  generation: 2 | 3,
): void {
  const isThird = generation === 3;
  add('SETTINGS', 'Property, Value', [['version', rows.version ?? (isThird ? '3.0.11' : '2.0 beta 25')]]);
  add('CODERS', 'ID, Name', rows.coders ?? [[1, 'Admin']]);
  add('STATEMENTTYPES', 'ID, Label', rows.types ?? TYPES);
  add('VARIABLES', 'ID, Variable, DataType, StatementTypeId', rows.variables ?? VARIABLES);
  // DNA 2 counts in milliseconds.
  const documents = rows.documents?.map((row) => [...row.slice(0, -1), Number(row.at(-1)) * (isThird ? 1 : 1000)]);
  add('DOCUMENTS', 'ID, Title, Text, Coder, Author, Source, Section, Notes, Type, Date', documents);
  add('STATEMENTS', 'ID, StatementTypeId, DocumentId, Start, Stop, Coder', rows.statements);
  add(
    'REGEXES',
    'Label, Red, Green, Blue',
    rows.regexes?.map((label) => [label, 255, 0, 0]),
  );
  add('DATALONGTEXT', 'StatementId, VariableId, Value', rows.longTexts);
  add('DATAINTEGER', 'StatementId, VariableId, Value', rows.integers);
  add('DATABOOLEAN', 'StatementId, VariableId, Value', rows.booleans);
  const entities = rows.entities ?? [];
  const values = new Map(entities.map((entity) => [entity.id, entity.value]));
  const colourOf = ({ colour = [0, 0, 0] }: (typeof entities)[number]) => colour;
  if (!isThird) {
    const plain = rows.shortTexts?.map(([statement = 0, variable = 0, entity]): Row => {
      return [statement, variable, values.get(Number(entity)) ?? ''];
    });
    add('DATASHORTTEXT', 'StatementId, VariableId, Value', plain);
    add(
      'ATTRIBUTES',
      'VariableId, Value, Red, Green, Blue, Type, Alias, Notes, ChildOf',
      entities.map((entity): Row => {
        const { Type = '', Alias = '', Notes = '' } = entity.attributes ?? {};
        return [
          entity.variable,
          entity.value,
          ...colourOf(entity),
          Type,
          Alias,
          Notes,
          values.get(entity.childOf ?? 0) ?? '',
        ];
      }),
    );
    return;
  }
  add('DATASHORTTEXT', 'StatementId, VariableId, Entity', rows.shortTexts);
  add(
    'ENTITIES',
    'ID, VariableId, Value, Red, Green, Blue, ChildOf',
    entities.map(
      (entity): Row => [entity.id, entity.variable, entity.value, ...colourOf(entity), entity.childOf ?? null],
    ),
  );
  const attributes = new Map<string, number>();
  for (const { id: entity, variable, attributes: own = {} } of entities) {
    for (const [name, text] of Object.entries(own)) {
      const key = `${variable} ${name}`;
      if (!attributes.has(key))
        add('ATTRIBUTEVARIABLES', 'ID, VariableId, AttributeVariable', [[attributes.size + 1, variable, name]]);
      const number = attributes.get(key) ?? attributes.size + 1;
      attributes.set(key, number);
      add('ATTRIBUTEVALUES', 'EntityId, AttributeVariableId, AttributeValue', [[entity, number, text]]);
    }
  }
}
