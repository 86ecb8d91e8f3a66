/** A database of DNA, the same for both of its generations: what stands in its tables, checked for type only. */
export interface DnaData {
  /** As the database says it: '3.0.7', '2.0 beta 19'; '' where it does not. */
  readonly version: string;
  readonly documents: readonly DnaDocument[];
  readonly statements: readonly DnaStatement[];
  readonly types: readonly DnaType[];
  readonly variables: ReadonlyMap<number, DnaVariable>;
  readonly entities: readonly DnaEntity[];
  readonly coders: ReadonlyMap<number, string>;
  /** What was in the file and has no place here, or could not be read. */
  readonly failed: readonly { readonly item: string; readonly reason: string }[];
  /** Instants of documents are in seconds (3) or milliseconds (2). */
  readonly generation: 2 | 3;
}

export interface DnaDocument {
  readonly id: number;
  readonly title: string;
  /** As it is stored: not canonical. */
  readonly text: string;
  readonly author: string;
  readonly source: string;
  readonly section: string;
  readonly notes: string;
  readonly type: string;
  readonly coder: number | null;
  readonly date: number | null;
}

export interface DnaStatement {
  readonly id: number;
  readonly document: number | null;
  readonly type: number | null;
  readonly coder: number | null;
  readonly start: number;
  readonly stop: number;
  /** By variable, in the order of the variables. Texts are tidy and not empty. */
  readonly values: ReadonlyMap<number, DnaValue>;
}

export type DnaValue = string | number | boolean;

export interface DnaType {
  readonly id: number;
  readonly label: string;
}

export interface DnaVariable {
  readonly id: number;
  readonly name: string;
  readonly dataType: string;
  readonly statementType: number | null;
}

/** A value that a variable of short texts can have, with what the analyst keeps about it. */
export interface DnaEntity {
  readonly variable: number;
  /** Tidy, not empty. */
  readonly value: string;
  /** '#rrggbb'; '' where none was chosen: black is what DNA gives to all. */
  readonly colour: string;
  /** The value of the entity above it; ''. */
  readonly parent: string;
  /** Name and value of each that is filled in. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
}
