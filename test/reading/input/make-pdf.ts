/** Makes a PDF file with one page for each text or, if there are no texts, with one empty page. */
export function makePdf(pages: readonly string[]): Uint8Array {
  const contents = pages.length === 0 ? [''] : pages;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${contents.map((_, index) => `${4 + 2 * index} 0 R`).join(' ')}] /Count ${contents.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>',
    ...contents.flatMap((text, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * index} 0 R >>`,
      stream(text),
    ]),
  ];
  return Buffer.from(assemble(objects), 'latin1');
}

function stream(text: string): string {
  const escaped = (line: string) => line.replace(/[\\()]/g, '\\$&');
  const lines = text.split('\n').map((line) => `(${escaped(line)}) Tj 0 -14 Td`);
  const content = text === '' ? '' : `BT /F1 11 Tf 72 650 Td ${lines.join('\n')} ET`;
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** Makes a PDF file from its objects. The first object is the catalog. */
export function assemble(objects: readonly string[]): string {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`;
}
