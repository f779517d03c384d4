import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { pdfText } from './pdf-text.ts';

/** A page with the lines of a text, or with none. */
function pdfOf(lines: readonly string[], isEncrypted = false): Uint8Array {
  const shown = lines.map((line) => `(${line}) Tj 0 -20 Td`).join('\n');
  const content = `BT /F1 12 Tf 50 700 Td\n${shown}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Filter /Standard /V 1 /R 2 /O <${'61'.repeat(32)}> /U <${'62'.repeat(32)}> /P -4 >>`,
  ];
  const encrypted = isEncrypted ? '/Encrypt 6 0 R /ID [<00> <00>] ' : '';
  let text = '%PDF-1.4\n';
  const places = objects.map((body, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n `;
  });
  const start = text.length;
  text += `xref\n0 7\n0000000000 65535 f \n${places.join('\n')}\n`;
  text += `trailer << /Size 7 /Root 1 0 R ${encrypted}>>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}

const read = (bytes: Uint8Array) =>
  pdfText(bytes, { what: '--text deal.pdf', signal: new AbortController().signal });

const hasPoppler = (process.env['PATH'] ?? '')
  .split(delimiter)
  .some((folder) => existsSync(join(folder, 'pdftotext')));
if (!hasPoppler) process.stderr.write('pdftotext is not on the path: no PDF is read\n');

describe.skipIf(!hasPoppler)('the text of a PDF', () => {
  it('is what pdftotext reads, line by line', async () => {
    const text = await read(
      pdfOf(['The Creator shall publish 3 videos.', 'The Brand pays USD 500.']),
    );
    expect(text).toContain('The Creator shall publish 3 videos.\n');
    expect(text).toContain('The Brand pays USD 500.');
    expect(text).not.toContain('\f');
  });

  const head = new TextEncoder().encode('%PDF-1.7');
  const greeting = new TextEncoder().encode('hello');
  it.each([
    { bytes: head, of: 'nothing but a head', code: 'PDF_WHOLE', received: '8 bytes: 25 50' },
    { bytes: greeting, of: 'no PDF', code: 'PDF_WHOLE', received: '68 65 6c 6c 6f; pdftotext: 1' },
    { bytes: pdfOf([]), of: 'no text', code: 'PDF_WITHOUT_TEXT', received: 'bytes, no text' },
    {
      ...{ bytes: pdfOf(['x'], true), of: 'a password' },
      ...{ code: 'PDF_PASSWORD', received: 'bytes, encrypted' },
    },
  ])('is refused for $of, with what was received and what to do', async (wanted) => {
    const { bytes, code, received } = wanted;
    await expect(read(bytes)).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringMatching(/^--text deal\.pdf is not.*\.docx or \.txt; received/s),
      details: { issues: [{ code, received: expect.stringContaining(received) }] },
    });
  });
});

describe('without Poppler', () => {
  it('says what to install where the program is missing', async () => {
    vi.stubEnv('PATH', '/nowhere');
    try {
      await expect(read(pdfOf(['x']))).rejects.toMatchObject({
        details: { issues: [{ code: 'PDF_PROGRAM', received: '"no pdftotext on the PATH"' }] },
      });
    } finally {
      vi.unstubAllEnvs();
    }
  });
});
