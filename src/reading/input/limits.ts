/** What a text to be read may be at most, so that no file costs unbounded time or memory. */
export const INPUT_LIMITS = {
  /** Bytes of a file, whatever it is. */
  fileBytes: 50 * 1024 * 1024,
  /** Bytes of plain text or of the text of a page. */
  textBytes: 10 * 1024 * 1024,
  /** Bytes that the parts of a DOCX file together may have once they are unpacked. */
  unpackedBytes: 64 * 1024 * 1024,
  /** Elements and attributes in the parts of a DOCX file: some 200,000 words in the markup of Word. */
  elements: 400_000,
  /** Elements of a page inside each other; deeper ones are read as if they were side by side. */
  depth: 200,
  /** Pages of a PDF file. */
  pages: 10_000,
} as const;
