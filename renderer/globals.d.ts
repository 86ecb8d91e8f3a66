/** The program's version, put in by the build. */
declare const __VERSION__: string;

/** The packages that the program is made of, by name, put in by the build. */
declare module 'virtual:licences' {
  const notices: readonly {
    readonly name: string;
    readonly version: string;
    readonly licence: string;
    /** '' where the package brings none. */
    readonly text: string;
  }[];
  export default notices;
}
