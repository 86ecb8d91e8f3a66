/** Whether an error is one of pdf.js's own: of a damaged file it leaves the failure of attempts that nobody waits for. */
export const isPdfException = (name: string): boolean =>
  /^(?:XRef|Format|InvalidPDF|MissingData|Abort|UnknownError|Parser|Password|Response)\w*(?:Exception|Error)$/u.test(
    name,
  );
