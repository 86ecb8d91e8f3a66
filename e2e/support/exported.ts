/** Of an exported project file what the journeys look at. */
export interface ExportedProject {
  readonly actors: readonly {
    readonly id: string;
    readonly name: string;
    readonly aliases: readonly string[];
    readonly memberOf: readonly string[];
  }[];
  readonly positions: readonly {
    readonly id: string;
    readonly label: string;
    readonly description: string;
    readonly parentId: string | null;
  }[];
  readonly documents: readonly {
    readonly title: string;
    readonly source: string;
    readonly publishedOn: string;
    readonly text: string;
    readonly tags: readonly ExportedTag[];
  }[];
}

export interface ExportedTag {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly note: string;
  readonly actor?: string;
  readonly date?: string;
  readonly holders?: readonly string[];
}
